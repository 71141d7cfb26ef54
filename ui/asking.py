"""Questions to a worker that stays: the newest is asked as soon as the last is answered."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..algorithms.alive import keep, let_go
from ..algorithms.layers import tr
from ..algorithms.qgis_settings import preferences
from ..contract.protocol import ERROR, PROGRESS, RESULT
from ..runtime import environment
from ..runtime.answering import Answering


class Asker(QObject):
    """One purpose's questions. Signals come on the main thread."""

    answered = pyqtSignal(object)  # the report
    failed = pyqtSignal(str, str)  # what is wrong, what to do
    said = pyqtSignal(str)  # what is being done
    _heard = pyqtSignal(object)

    def __init__(self, task: str):
        super().__init__()
        self.task = task
        self.worker = Answering(self._heard.emit)
        self.number = 0  # of the question being answered
        self.next: dict[str, Any] | None = None
        self._heard.connect(self._follow)
        keep(self)

    @property
    def busy(self) -> bool:
        """Whether a question is being answered."""
        return self.number != 0

    def ask(self, parameters: dict[str, Any]) -> None:
        """Ask; questions that came meanwhile and are older are dropped."""
        if self.number:
            self.next = parameters
            return
        chosen = preferences()
        found = environment.status(chosen)
        if not found.usable:
            self.failed.emit(
                tr("SkyMend's Python environment is not there yet."),
                tr("Run a task first, or make it in the settings."),
            )
            return
        try:
            self.number = self.worker.ask(found.python, chosen.home, self.task, parameters)
        except OSError as error:
            self.failed.emit(tr("The worker cannot be started: {error}").format(error=error), "")

    def stop(self) -> None:
        """Forget what is being answered."""
        self.number, self.next = 0, None
        self.worker.close()

    def close(self) -> None:
        """No more questions."""
        self.stop()
        let_go(self)

    def _follow(self, event: dict[str, Any]) -> None:
        if event.get("id") != self.number:
            return
        kind = event.get("event")
        if kind == PROGRESS and event.get("message"):
            self.said.emit(event["message"])
        if kind not in (RESULT, ERROR):
            return
        self.number = 0
        waiting, self.next = self.next, None
        if kind == RESULT:
            self.answered.emit(event.get("report", {}))
        elif waiting is None:
            self.failed.emit(event.get("text", ""), event.get("hint", ""))
        if waiting is not None:
            self.ask(waiting)
