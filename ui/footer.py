"""The foot of a tab, always in sight: run, cancel, progress, what came of it."""

from __future__ import annotations

import html

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAction,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.layers import tr
from .result_card import ResultCard, Told

TASK_LINK = "task:"


class Footer(QWidget):
    """Buttons, one line of text and the card of the last result; it knows nothing of the task."""

    run_asked = pyqtSignal()
    cancel_asked = pyqtSignal()
    play_asked = pyqtSignal()
    toolbox_asked = pyqtSignal()
    copy_asked = pyqtSignal()
    reset_asked = pyqtSignal()
    compare_asked = pyqtSignal()
    link_asked = pyqtSignal(str)  # an address in the text that is no file or page

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.kept = ""  # the result or problem of the last run, shown while nothing is missing
        self.line = QLabel(self)
        self.line.setWordWrap(True)
        self.line.linkActivated.connect(self._follow_link)
        self.line.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 100)
        self.run_button = QPushButton(QgsApplication.getThemeIcon("/mActionStart.svg"), tr("Run"), self)
        self.run_button.clicked.connect(self.run_asked)
        by_keys = QAction(self)
        by_keys.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        by_keys.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        by_keys.triggered.connect(self.run_button.click)
        (parent or self).addAction(by_keys)
        self.cancel_button = QPushButton(QgsApplication.getThemeIcon("/mTaskCancel.svg"), tr("Cancel"), self)
        self.cancel_button.setToolTip(tr("Stop after the tile that is being computed; nothing half-done is left"))
        self.cancel_button.clicked.connect(self.cancel_asked)
        self.play_button = QPushButton(
            QgsApplication.getThemeIcon("/temporal_navigation/forward.svg"), tr("Play in Temporal Controller"), self
        )
        self.play_button.setToolTip(
            tr("Set the project's time and the Temporal Controller to the new images, and play them")
        )
        self.play_button.clicked.connect(self.play_asked)
        rule = QFrame(self)
        rule.setFrameShape(QFrame.Shape.HLine)
        rule.setFrameShadow(QFrame.Shadow.Sunken)
        layout = QVBoxLayout(self)
        space = self.fontMetrics().height() // 3
        layout.setContentsMargins(2 * space, 0, 2 * space, space)
        layout.setSpacing(space)
        layout.addWidget(rule)
        self.card = ResultCard(self)
        self.card.link_asked.connect(self._follow_link)
        self.card.compare_asked.connect(self.compare_asked)
        layout.addWidget(self.card)
        layout.addWidget(self.line)
        going = QHBoxLayout()
        going.addWidget(self.bar, 1)
        going.addWidget(self.cancel_button)  # far from Run: a late click on one must not hit the other
        layout.addLayout(going)
        layout.addWidget(self.play_button, 0, Qt.AlignmentFlag.AlignLeft)
        buttons = QHBoxLayout()
        buttons.addWidget(self.run_button)
        buttons.addStretch(1)
        buttons.addWidget(self._toolbox_button())
        self.buttons = buttons
        layout.addLayout(buttons)
        self.play_button.hide()
        self.show_ready("", running=False)

    def add_button(self, button: QToolButton) -> None:
        """Add a button before the one for the Toolbox."""
        self.buttons.insertWidget(self.buttons.count() - 1, button)

    def show_ready(self, problem: str, *, running: bool) -> None:
        """Whether the task can be run, and why not."""
        self.bar.setVisible(running)
        self.cancel_button.setVisible(running)
        self.run_button.setEnabled(not problem)
        more = tr("Run this, too, when what is running has ended")
        self.run_button.setToolTip(
            problem or (more if running else tr("Run in the background; QGIS stays usable (Ctrl+Enter)"))
        )
        if not running:
            self._show(html.escape(problem) or self.kept)

    def show_running(self) -> None:
        """A run has begun."""
        self.clear()
        self.bar.setRange(0, 0)
        self.show_ready("", running=True)
        self._show(tr("Starting…"))

    def show_waiting(self, text: str) -> None:
        """A run waits for its turn."""
        self.bar.setRange(0, 100)
        self.bar.setValue(0)
        self._show(html.escape(text))

    def show_progress(self, percent: float, text: str) -> None:
        """How far a run is; a negative percentage leaves the bar as it is."""
        if percent > 0:
            self.bar.setRange(0, 100)
            self.bar.setValue(int(percent))
        if text:
            self._show(html.escape(text))

    def show_result(self, told: Told, *, layers: bool, temporary: bool, alike: bool, playable: bool) -> None:
        """A run has ended well."""
        self.play_button.setVisible(playable)
        self.kept = ""
        self._show("")
        self.card.show_told(told, layers=layers, temporary=temporary, alike=alike)

    def follow_layers(self, *, layers: bool, playable: bool) -> None:
        """Layers of the last run have left the project."""
        self.play_button.setVisible(playable)
        self.card.offer(layers=layers)

    def clear(self) -> None:
        """Forget the last run."""
        self.kept = ""
        self.play_button.hide()
        self.card.hide()
        self._show("")

    def show_text(self, text: str) -> None:
        """Something worth knowing."""
        self.kept = html.escape(text)
        self._show(self.kept)

    def show_problem(self, text: str) -> None:
        """Something went wrong."""
        self.kept = f"<b>{html.escape(text)}</b>".replace("\n", "<br>")
        self._show(self.kept)

    def _show(self, text: str) -> None:
        self.line.setText(text)
        self.line.setVisible(bool(text))

    def _follow_link(self, address: str) -> None:
        if address.startswith(TASK_LINK):
            self.link_asked.emit(address[len(TASK_LINK) :])
        else:
            QDesktopServices.openUrl(QUrl(address))

    def _toolbox_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setText(tr("Open in Toolbox…"))
        button.setToolTip(tr("The algorithm's own dialog with these parameters: batch, history, command line"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.clicked.connect(self.toolbox_asked)
        menu = QMenu(button)
        menu.addAction(tr("Copy as Python command"), self.copy_asked.emit)
        menu.addAction(tr("Back to defaults"), self.reset_asked.emit)
        menu.addAction(tr("Compare on the map"), self.compare_asked.emit)
        button.setMenu(menu)
        return button
