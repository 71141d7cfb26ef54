"""Runs one after the other: what is asked for while a run is going waits for its turn.

There is one queue as long as the plugin is loaded, whatever becomes of the panel. An error or a cancel ends its own run
only; the next goes on.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton

from ..algorithms.alive import keep, kept, let_go
from ..algorithms.layers import tr
from ..algorithms.time_left import time_left_text
from .background_run import BackgroundRun, Outcome, cancel_all


class RunQueue(QObject):
    """The run that is going, then those that wait, in their order."""

    changed = pyqtSignal()  # which runs there are, or their order
    moved_on = pyqtSignal()  # how far the one that is going has come

    def __init__(self) -> None:
        super().__init__()
        self.runs: list[BackgroundRun] = []
        self.percent, self.told = 0.0, ""

    @property
    def running(self) -> BackgroundRun | None:
        """The run that is going."""
        return self.runs[0] if self.runs and self.runs[0].started else None

    @property
    def waiting(self) -> list[BackgroundRun]:
        """Those that have not begun."""
        return [run for run in self.runs if not run.started]

    def time_left_text(self) -> str:
        """How long the run that is going will still take; empty where that is not known."""
        run = self.running
        return time_left_text(run.left) if run is not None and run.left else ""

    def add(self, run: BackgroundRun) -> None:
        """Run it, now or when those before it have ended. What it reads off layers is read at once."""
        run.prepare()
        run.progressed.connect(self._follow)
        run.ended.connect(self._ended)
        self.runs.append(run)
        self._go_on()

    def cancel(self, run: BackgroundRun) -> None:
        """Stop a run, or take it out where it waits; its `ended` follows."""
        run.cancel()

    def move(self, run: BackgroundRun, places: int) -> None:
        """Let a waiting run change places: -1 is sooner."""
        waiting = self.waiting
        if run not in waiting:
            return
        place = min(max(waiting.index(run) + places, 0), len(waiting) - 1)
        waiting.remove(run)
        waiting.insert(place, run)
        self.runs = [*self.runs[: len(self.runs) - len(waiting)], *waiting]
        self.changed.emit()

    def clear(self) -> None:
        """Take out all that waits."""
        for run in reversed(self.waiting):
            run.cancel()

    def _go_on(self) -> None:
        if self.runs and not self.runs[0].started:
            self.percent, self.told = 0.0, ""
            self.runs[0].start()
        self.changed.emit()

    def _follow(self, percent: float, text: str) -> None:
        self.percent, self.told = percent, text
        self.moved_on.emit()

    def _ended(self, outcome: Outcome) -> None:
        over = [run for run in self.runs if run.over]
        self.runs = [run for run in self.runs if not run.over]
        for run in over:
            if run.moved and outcome.finished and run.context.layersToLoadOnCompletion():
                offer_layers(run)
        self.changed.emit()
        QTimer.singleShot(0, self._go_on)  # when whoever listens to the end has heard it


def run_queue() -> RunQueue:
    """The queue; made when it is first asked for."""
    return next(iter(kept(RunQueue)), None) or keep(RunQueue())


def stop_all() -> None:
    """As the panel goes: nothing waits any more, and what runs is asked to stop."""
    for queue in kept(RunQueue):
        queue.clear()
        let_go(queue)
    cancel_all()


def offer_layers(run: BackgroundRun) -> None:
    """Another project was opened while it ran: its results are not put there unasked."""
    from qgis.utils import iface

    if iface is None:
        return
    bar = iface.messageBar()
    text = tr("{task} has ended; it was started in another project.").format(task=run.algorithm.displayName())
    message = bar.createMessage("SkyMend", text)
    button = QPushButton(tr("Add its layers to this project"), message)

    def add() -> None:
        run.add_layers()
        bar.popWidget(message)

    button.clicked.connect(lambda _checked=False: add())
    message.layout().addWidget(button)
    bar.pushWidget(message)
