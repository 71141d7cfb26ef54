"""Long set-up work in QGIS's task manager: making, removing or examining the environment."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import Qgis, QgsMessageLog, QgsTask
from qgis.PyQt.QtCore import pyqtSignal
from qgis.utils import iface

from ..algorithms.alive import keep, let_go
from ..algorithms.layers import tr
from ..algorithms.messages import translated
from ..runtime.failures import EnvironmentProblem


class SetupTask(QgsTask):
    """Runs `work(feedback)`; `ended` tells the outcome in words and what `work` returned (None if it failed)."""

    said = pyqtSignal(str)
    ended = pyqtSignal(str, object)

    def __init__(self, title: str, work: Callable[[Any], Any], success: str):
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._work, self._success = work, success
        self._answer: Any = None
        self._problem = ""
        keep(self)

    def run(self) -> bool:
        """In another thread."""
        try:
            self._answer = self._work(self)
        except EnvironmentProblem as problem:
            self._problem = "\n".join(translated(part) for part in (problem.text, problem.hint) if part)
        except Exception as error:  # an exception that leaves a task ends QGIS
            self._problem = f"{type(error).__name__}: {error}"
        return not self._problem and not self.isCanceled()

    def finished(self, fine: bool) -> None:
        """In the main thread again."""
        let_go(self)
        text = self._success if fine else self._problem or tr("Cancelled.")
        level = Qgis.MessageLevel.Info if fine else Qgis.MessageLevel.Warning
        QgsMessageLog.logMessage(f"{self.description()}: {text}", "SkyMend", level)
        if self._problem and iface is not None:
            iface.messageBar().pushMessage("SkyMend", text.splitlines()[0], level)
        self.ended.emit(text, self._answer if fine else None)

    # What `work` takes for a feedback; isCanceled and setProgress are the task's own.

    def setProgressText(self, text: str) -> None:
        """Shown beside the progress bar."""
        self.said.emit(translated(text))

    def pushInfo(self, text: str) -> None:
        """Into QGIS's log."""
        QgsMessageLog.logMessage(translated(text), "SkyMend", Qgis.MessageLevel.Info)

    def pushWarning(self, text: str) -> None:
        """Into QGIS's log."""
        QgsMessageLog.logMessage(translated(text), "SkyMend", Qgis.MessageLevel.Warning)

    def pushDebugInfo(self, text: str) -> None:
        """Into QGIS's log."""
        self.pushInfo(text)
