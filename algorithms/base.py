"""What all SkyMend algorithms share: a job from the parameters, the worker, and its results as layers on the map."""

from __future__ import annotations

import datetime
import html
import json
import os
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterRasterDestination,
)
from qgis.PyQt.QtGui import QIcon

from ..contract.choices import RUNTIMES
from ..contract.version import __version__
from ..runtime import worker
from ..runtime.standby import Standby
from . import guide
from .alive import kept
from .grids import MASK_LAYER, write_polygons
from .icon import icon, icon_path
from .jobs import (
    Job,
    absolute,
    are_raster_paths,
    destinations,
    job_inputs,
    layers_of,
    refuse_overwriting,
    without_opening_files,
)
from .layers import tr
from .messages import Interpreter, translated
from .parameters import LOAD, ParameterBuilder
from .qgis_settings import preferences
from .results import Run, load_results, open_results
from .time_left import timed


class SkyMendAlgorithm(ParameterBuilder, QgsProcessingAlgorithm):
    """Base of the algorithms that run a worker task of the same name.

    An algorithm declares its parameters and outputs; `extend_job` and `figures` say what names and types do not.
    """

    folder_output = ""  # the folder parameter whose rasters are added to the map
    layer_lists: ClassVar[dict[str, tuple[str, str]]] = {}  # outputs that list rasters, by kind and role in the report

    def __init__(self) -> None:
        super().__init__()
        self.job: Job = {}

    def extend_job(self, job: Job, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Change the job in place; raise QgsProcessingException for what cannot be."""

    def figures(self, report: dict[str, Any]) -> dict[str, Any]:
        """Outputs that are numbers, from the worker's report."""
        return {}

    # What QGIS asks ------------------------------------------------------------------------------------------------

    def createInstance(self) -> QgsProcessingAlgorithm:
        return type(self)()

    def icon(self) -> QIcon:
        return icon(self.name())

    def svgIconPath(self) -> str:
        return icon_path(self.name())

    def helpUrl(self) -> str:
        return guide.address(self.name())

    def canExecute(self) -> tuple[bool, str]:
        """Yes, as the first run prepares what is missing, unless the settings name a Python that is not there."""
        chosen = preferences().own_python
        if chosen and not os.path.isfile(chosen):
            text = tr(
                "The Python chosen for SkyMend is not there: {path}. Choose another in Settings, Options, SkyMend."
            )
            return False, text.format(path=html.escape(chosen))
        return True, ""

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """QGIS's own checks, then those of the job."""
        fine, message = super().checkParameterValues(without_opening_files(self, parameters), context)
        if not fine:
            return fine, message
        try:
            self.make_job(parameters, context)
        except QgsProcessingException as error:
            return False, str(error)
        return True, ""

    def asPythonCommand(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """The run as a line of Python. QGIS's own opens each raster file for it, and leaves its statistics beside it."""
        given = []
        for definition in self.parameterDefinitions():
            name = definition.name()
            if name in parameters and not definition.flags() & QgsProcessingParameterDefinition.Flag.FlagHidden:
                value = parameters[name]
                text = (
                    repr(value)
                    if are_raster_paths(definition, value)
                    else definition.valueAsPythonString(value, context)
                )
                given.append(f"{name!r}:{text}")
        return f'processing.run("{self.id()}", {{{",".join(given)}}})'

    def validateInputCrs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> bool:
        """Inputs may have any projections: the worker warps them onto the grid of the main one."""
        return True

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Main thread: read everything off the layers."""
        self.job = self.make_job(parameters, context)
        if self.parameterDefinition(MASK_LAYER) is not None:
            polygons = write_polygons(self, parameters, context)
            self.job.update({MASK_LAYER.lower(): polygons} if polygons else {})
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Another thread: let the worker work. Cancelled runs return {}."""
        wanted = destinations(self, parameters, context)
        job = {**self.job, **{name.lower(): absolute(path) for name, path in wanted.items()}}
        try:
            ready = next(iter(kept(Standby)), None)  # where QGIS has a window
            answer = worker.run_job(self.name(), job, timed(Interpreter(feedback)), preferences(), ready)
        except worker.WorkerError as error:
            if error.details:
                feedback.pushDebugInfo(error.details)
            raise QgsProcessingException(
                "\n".join(translated(part) for part in (error.text, error.hint) if part)
            ) from error
        if answer is None or feedback.isCanceled():
            return {}
        if hasattr(feedback, "pushReport"):
            feedback.pushReport(answer["report"])
        written = self._written(answer, wanted, context)
        with_folder = bool(self.folder_output) and self.parameterAsBoolean(parameters, LOAD, context)
        try:
            self._show(job, answer["report"].get("layers", []), written, with_folder, context)
        except RuntimeError as error:  # the images are written; how they look must not fail the run
            feedback.pushWarning(tr("The results could not be styled: {}").format(error))
        return self._results(answer, written)

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Main thread again, before QGIS loads the results."""
        open_results(context)
        return {}

    # The job and its results ---------------------------------------------------------------------------------------

    def make_job(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Job:
        """The job without its destinations. Raises QgsProcessingException for what cannot be."""
        job = job_inputs(self, parameters, context)
        chosen = preferences()
        if "memory_mb" in job and chosen.threads > 0:
            job["threads"] = chosen.threads
        if "device" in job and chosen.runtime in RUNTIMES[1:]:
            job["runtime"] = chosen.runtime
        self.extend_job(job, parameters, context)
        for layer in layers_of(job):
            layer.pop("band_dates", None)
        refuse_overwriting(self, job, parameters)
        return job

    def _results(self, answer: dict[str, Any], written: dict[str, str]) -> dict[str, Any]:
        """The declared outputs: destinations, figures, lists of layers, and what the worker says."""
        declared = {output.name() for output in self.outputDefinitions()}
        report = answer["report"]
        found = {
            **written,
            "METHOD_USED": report.get("method", ""),
            "SKILL": " ".join(translated(comparison["sentence"]) for comparison in report.get("skill", [])),
            **self.figures(report),
            **answer["outputs"],
            **written,
        }
        for name, sort in self.layer_lists.items():
            layers = report.get("layers", [])
            found.setdefault(name, [e["path"] for e in layers if (e.get("kind"), e.get("role", "")) == sort])
        return {name: value for name, value in found.items() if name in declared and value is not None}

    def _written(self, answer: dict[str, Any], wanted: dict[str, str], context: QgsProcessingContext) -> dict[str, str]:
        """The destinations without the optional rasters that the method could not give; QGIS shall not look for them."""
        missing = {
            name: path
            for name, path in wanted.items()
            if isinstance(self.parameterDefinition(name), QgsProcessingParameterRasterDestination)
            and not (name in answer["outputs"] and os.path.exists(path))
        }
        loaded = context.layersToLoadOnCompletion()
        kept = {path: details for path, details in loaded.items() if path not in missing.values()}
        if len(kept) < len(loaded):
            context.setLayersToLoadOnCompletion(kept)
        return {name: path for name, path in wanted.items() if name not in missing}

    def _show(
        self,
        job: Job,
        layers: list[dict[str, Any]],
        written: dict[str, str],
        with_folder: bool,
        context: QgsProcessingContext,
    ) -> None:
        """Announce the rasters to QGIS, styled, dated and in one group."""
        as_given = {absolute(path): path for path in written.values()}
        entries = [
            {**entry, "path": as_given.get(entry["path"], entry["path"]), "name": translated(entry.get("name") or "")}
            for entry in layers
        ]
        own = set(written.values())
        others = with_folder and context.project() is not None
        shown = [e for e in entries if (context.willLoadLayerOnCompletion(e["path"]) if e["path"] in own else others)]
        if not shown:
            return
        run = Run(
            title=self.displayName(),
            history=f"SkyMend {__version__} {self.id()} {json.dumps(job, ensure_ascii=False)}",
            group=f"{self.displayName()} {datetime.datetime.now():%H:%M:%S}" if len(shown) > 1 else "",
        )
        load_results(context, shown, own, run, self.folder_output)
