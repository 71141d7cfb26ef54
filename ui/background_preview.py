"""What previews share: a button that begins a run in the background and cancels it while it lasts, and a line below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractButton, QWidget

from ..algorithms.layers import tr
from .background_run import BackgroundRun, Outcome
from .forms import make_note


@dataclass(frozen=True)
class ButtonTexts:
    """What a preview's button says while nothing runs, while it runs, and as its tool tip."""

    ready: str
    running: str
    tip: str


class BackgroundPreview(QWidget):
    """Subclasses lay out `button` and `note`, begin a run in `begin`, and show its outcome in `finish`."""

    changed = pyqtSignal()  # a preview began or ended

    def __init__(self, button: QAbstractButton, texts: ButtonTexts, parent: Optional[QWidget] = None):
        super().__init__(parent)
        self.button, self.texts = button, texts
        self.run: Optional[BackgroundRun] = None
        self.stopped = False
        self.note = make_note(self)
        self.note.hide()
        button.clicked.connect(self._press)
        self.show_ready("")

    def begin(self) -> None:
        """Make the preview in the background."""
        raise NotImplementedError

    def finish(self, outcome: Outcome) -> None:
        """Show what came of a run that was not cancelled."""
        raise NotImplementedError

    def show_ready(self, problem: str) -> None:
        """Whether a preview can be made, and why not."""
        running = self.run is not None
        self.button.setText(self.texts.running if running else self.texts.ready)
        self.button.setIcon(QgsApplication.getThemeIcon("/mTaskCancel.svg" if running else "/mActionShow.svg"))
        self.button.setEnabled(running or not problem)
        self.button.setToolTip(problem or self.texts.tip)

    def follow(self, run: BackgroundRun) -> None:
        """Start a run, and tell that it lasts."""
        self.run = run
        run.ended.connect(self._ended)  # a bound method: it goes when the panel goes
        run.start()
        self.tell()

    def cancel(self) -> None:
        """Ask a running preview to stop."""
        self.stopped = True
        if self.run is not None:
            self.say(tr("Stopping…"))
            self.run.cancel()

    def say(self, text: str) -> None:
        """The line below the button."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def tell(self) -> None:
        """The button as it is to be now; others hear of it."""
        self.show_ready("")
        self.changed.emit()

    def _press(self) -> None:
        if self.run is not None:
            self.cancel()
        else:
            self.begin()

    def _ended(self, outcome: Outcome) -> None:
        self.run = None
        if outcome.cancelled or self.stopped:
            self.say(tr("Preview cancelled."))
            self.tell()
        else:
            self.finish(outcome)
