"""A run of a Processing algorithm in the background, as the Toolbox would do it: a task of QGIS's own, then its layers.

A run is kept alive until QGIS is done with it, whatever becomes of the panel that started it: its task holds the
run's context and feedback without owning them.
"""

from __future__ import annotations

import time
import traceback
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterRasterDestination,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..algorithms.alive import keep, kept, let_go
from ..algorithms.layers import tr
from ..algorithms.time_left import time_left_text


class Refused(Exception):  # noqa: N818 - an answer rather than a fault
    """The parameters cannot be run as they are; the text says why."""


@dataclass(frozen=True)
class Outcome:
    """How a run ended."""

    title: str
    finished: bool
    cancelled: bool
    results: dict[str, Any]
    layers: tuple[str, ...]  # ids of the layers that were added to the project
    text: str  # what was wrong, in one line
    hint: str  # what to do about it
    log: str
    seconds: float
    command: str = ""
    parameters: dict[str, Any] = field(default_factory=dict)
    report: dict[str, Any] = field(default_factory=dict)  # what the worker tells of its results
    warnings: tuple[str, ...] = ()


class RunFeedback(QgsProcessingFeedback):
    """Collects what the algorithm says; it says it from another thread."""

    said = pyqtSignal(str)
    curved = pyqtSignal(object)  # where a training stands
    timed = pyqtSignal(object)  # seconds left, None: not known

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []
        self.lines: list[str] = []
        self.warnings: list[str] = []
        self.report: dict[str, Any] = {}

    def setProgressText(self, text: str) -> None:
        super().setProgressText(text)
        self.lines.append(text)
        self.said.emit(text)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        super().reportError(error, fatalError)
        self.errors.append(error)
        self.lines.append(error)

    def pushInfo(self, info: str) -> None:
        super().pushInfo(info)
        self.lines.append(info)

    def pushWarning(self, warning: str) -> None:
        super().pushWarning(warning)
        self.lines.append(warning)
        self.warnings.append(warning)

    def pushCurve(self, point: dict[str, Any]) -> None:
        """Not QGIS's: how a training goes (`models/training/trainmodel.py`)."""
        self.curved.emit(point)

    def pushTimeLeft(self, seconds: float | None) -> None:
        """Not QGIS's: how long the run will still take (`runtime/time_left.py`)."""
        self.timed.emit(seconds)

    def pushReport(self, report: dict[str, Any]) -> None:
        """Not QGIS's: the worker's report of a run that ended well."""
        self.report = report

    def pushDebugInfo(self, info: str) -> None:
        super().pushDebugInfo(info)
        self.lines.append(info)


class BackgroundRun(QObject):
    """One run, from its start to its layers on the map."""

    progressed = pyqtSignal(float, str)  # percent, what is being done
    curved = pyqtSignal(object)  # where a training stands
    ended = pyqtSignal(object)  # Outcome

    def __init__(self, algorithm_id: str, parameters: dict[str, Any]):
        """Check the parameters. Raises Refused."""
        super().__init__()
        from processing.tools.dataobjects import createContext

        self.algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
        if self.algorithm is None:
            raise Refused(
                tr("The algorithm {id} is not there. Is SkyMend switched on in the Processing options?").format(
                    id=algorithm_id
                )
            )
        self.feedback = RunFeedback()
        self.context = createContext(self.feedback)
        self.parameters = parameters
        fine, reason = self.algorithm.checkParameterValues(parameters, self.context)
        if not fine:
            raise Refused(reason)
        self.command = self.algorithm.asPythonCommand(parameters, self.context)
        self.task: QgsProcessingAlgRunnerTask | None = None
        self.text = ""
        self.left: float | None = None  # seconds
        self.started = 0.0
        self.over = self.moved = False  # whether it has ended, and whether another project was opened meanwhile
        self.sent: dict[str, Any] = {}

    def prepare(self) -> None:
        """Read everything off the layers, as they are now: a run may wait, and they may go."""
        self.sent = with_project(self.algorithm, self.parameters)
        self.feedback.said.connect(self._say)
        self.feedback.progressChanged.connect(self._progress)
        self.feedback.curved.connect(self.curved)
        self.feedback.timed.connect(self._time)
        QgsProject.instance().cleared.connect(self._move)
        keep(self)
        self.task = QgsProcessingAlgRunnerTask(self.algorithm, self.sent, self.context, self.feedback)
        self.task.executed.connect(self._finish)

    def start(self) -> None:
        """Hand the run to QGIS's task manager."""
        if self.task is None:
            self.prepare()
        self.started = time.monotonic()
        QgsApplication.taskManager().addTask(self.task)

    def cancel(self) -> None:
        """Ask the run to stop; `ended` follows, at once where it has not been started."""
        self.feedback.cancel()
        if self.task is not None and self.started:
            self.task.cancel()
        elif self.task is not None:
            self._finish(False, {})

    def add_layers(self) -> tuple[bool, list[str]]:
        """Load what the run announced into the project: whether all of it could be, and the ids of the new layers."""
        before = set(QgsProject.instance().mapLayers())
        fine = self._load()
        return fine, [layer for layer in QgsProject.instance().mapLayers() if layer not in before]

    def _move(self) -> None:
        self.moved = True

    def _say(self, text: str) -> None:
        self.text = text
        self.progressed.emit(self.feedback.progress(), self._told())

    def _progress(self, percent: float) -> None:
        self.progressed.emit(percent, self._told())

    def _time(self, seconds: float | None) -> None:
        self.left = seconds

    def _told(self) -> str:
        """What is being done, and how long it will still take where that is known."""
        return " · ".join(filter(None, (self.text, time_left_text(self.left) if self.left else "")))

    def _finish(self, fine: bool, results: dict[str, Any]) -> None:
        """Main thread: load what the run announced, tell how it went. QGIS deletes the task after this."""
        self.task, self.over = None, True
        QgsProject.instance().cleared.disconnect(self._move)
        cancelled = self.feedback.isCanceled()
        added: list[str] = []
        if fine and not cancelled and not self.moved:
            fine, added = self.add_layers()
        errors = [line for error in self.feedback.errors for line in error.splitlines() if line.strip()]
        let_go(self)
        self.ended.emit(
            Outcome(
                title=self.algorithm.displayName(),
                finished=bool(fine) and not cancelled,
                cancelled=cancelled,
                results=dict(results or {}),
                layers=tuple(added),
                text="" if fine else (errors[0] if errors else tr("The run failed without saying why.")),
                hint="\n".join(errors[1:]),
                log="\n".join(self.feedback.lines),
                seconds=time.monotonic() - self.started if self.started else 0.0,
                command=self.command,
                parameters=self.parameters,
                report=self.feedback.report,
                warnings=tuple(dict.fromkeys(self.feedback.warnings)),
            )
        )

    def _load(self) -> bool:
        """Put the results on the map; whatever goes wrong there must not leave the run without an end."""
        try:
            from processing.gui.Postprocessing import handleAlgorithmResults

            return bool(handleAlgorithmResults(self.algorithm, self.context, self.feedback, parameters=self.sent))
        except Exception as error:
            self.feedback.reportError(
                tr("The results are written, but could not be put on the map: {error}").format(error=error)
            )
            self.feedback.pushDebugInfo(traceback.format_exc())
            return False


def cancel_all() -> None:
    """Ask all runs to stop, as the plugin goes."""
    for run in kept(BackgroundRun):
        run.cancel()


def with_project(algorithm: Any, parameters: dict[str, Any]) -> dict[str, Any]:
    """The parameters with raster results that go to the project when they are done."""
    sent = dict(parameters)
    for definition in algorithm.destinationParameterDefinitions():
        value = sent.get(definition.name())
        if isinstance(definition, QgsProcessingParameterRasterDestination) and isinstance(value, str):
            sent[definition.name()] = QgsProcessingOutputLayerDefinition(value, QgsProject.instance())
    return sent


def duration_text(seconds: float) -> str:
    """A duration as people say it."""
    if seconds < 10:
        return tr("{seconds} s").format(seconds=f"{seconds:.1f}")
    if seconds < 120:
        return tr("{seconds} s").format(seconds=f"{seconds:.0f}")
    return tr("{minutes} min").format(minutes=f"{seconds / 60:.0f}")
