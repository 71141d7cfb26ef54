"""What all SkyMend algorithms share: from Processing parameters to a job, through the worker, to layers on the map.

An algorithm only declares its parameters: their names in lower case are the job's, and their types say how a value
travels (layers as {"path", "name", "date"}, destinations as paths). What is not given is left out of the job.
"""

from __future__ import annotations

import datetime
import json
import os
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtGui import QIcon

from .. import __version__
from ..ui.icon import icon, icon_path
from . import preferences, worker
from .layers import band_count, is_given, layer_of, same_file, style_of, tr
from .options import parse_names, parse_options
from .parameters import LOAD, ParameterBuilder
from .results import Run, load_results, stretches

Job = dict[str, Any]


class SkyMendAlgorithm(ParameterBuilder, QgsProcessingAlgorithm):
    """Base of the algorithms that run a worker task of the same name."""

    main_input = ""  # the raster parameter whose style images take
    layer_lists: ClassVar[dict[str, tuple[str, str]]] = {}  # outputs that list rasters, by kind and role in the report
    folder_output = ""  # the folder parameter whose rasters are added to the map

    def __init__(self) -> None:
        super().__init__()
        self.job: Job = {}
        self.run_style = ("", 0)

    # What each algorithm says --------------------------------------------------------------------------------------

    def extend_job(self, job: Job, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Change the job (in place) where names and types do not say it all; raise QgsProcessingException for what
        cannot be."""

    # What QGIS asks ------------------------------------------------------------------------------------------------

    def createInstance(self) -> QgsProcessingAlgorithm:
        """A fresh algorithm of the same kind."""
        return type(self)()

    def icon(self) -> QIcon:
        """The algorithm's icon."""
        return icon(self.name())

    def svgIconPath(self) -> str:
        """The algorithm's icon as SVG."""
        return icon_path(self.name())

    def helpUrl(self) -> str:
        """The page of the user guide."""
        return f"https://github.com/skymend/skymend/blob/main/docs/{self.name()}.md"

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """QGIS's own checks, then those of the job."""
        fine, message = super().checkParameterValues(parameters, context)
        if not fine:
            return fine, message
        try:
            self.make_job(parameters, context)
        except QgsProcessingException as error:
            return False, str(error)
        return True, ""

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Main thread: read everything off the layers."""
        self.job = self.make_job(parameters, context)
        value = self.value(parameters, self.main_input) if self.main_input else None
        first = value[0] if isinstance(value, (list, tuple)) and value else value
        self.run_style = (style_of(first, context), band_count(first, context)) if is_given(first) else ("", 0)
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Another thread: let the worker work. Cancelled runs return {}."""
        destinations = self.destinations(parameters, context)
        job = {**self.job, **{name.lower(): _absolute(path) for name, path in destinations.items()}}
        try:
            answer = worker.run_job(self.name(), job, feedback)
        except worker.WorkerError as error:
            if error.details:
                feedback.pushDebugInfo(error.details)
            raise QgsProcessingException("\n".join(filter(None, (error.text, error.hint)))) from error
        if answer is None or feedback.isCanceled():
            return {}
        results = self.results(answer, destinations)
        self._show(job, answer, destinations, parameters, context)
        return results

    # The job -------------------------------------------------------------------------------------------------------

    def value(self, parameters: dict[str, Any], name: str) -> Any:
        """A parameter as given, else its default."""
        definition = self.parameterDefinition(name)
        value = parameters.get(name)
        return value if is_given(value) or definition is None else definition.defaultValue()

    def make_job(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Job:
        """The job without its destinations. Raises QgsProcessingException for what cannot be."""
        job: Job = {}
        for definition in self.parameterDefinitions():
            name = definition.name()
            if definition.isDestination() or name == LOAD or not is_given(self.value(parameters, name)):
                continue
            if isinstance(definition, QgsProcessingParameterRasterLayer):
                job[name.lower()] = layer_of(self._layer_value(parameters, name, context), context, name)
            elif isinstance(definition, QgsProcessingParameterMultipleLayers):
                job[name.lower()] = [layer_of(v, context, name) for v in self._layer_values(parameters, name, context)]
            elif isinstance(definition, QgsProcessingParameterBoolean):
                job[name.lower()] = self.parameterAsBoolean(parameters, name, context)
            elif isinstance(definition, QgsProcessingParameterEnum):
                job[name.lower()] = self.parameterAsEnumString(parameters, name, context)
            elif isinstance(definition, QgsProcessingParameterNumber):
                whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
                read = self.parameterAsInt if whole else self.parameterAsDouble
                job[name.lower()] = read(parameters, name, context)
            else:
                text = self.parameterAsString(parameters, name, context).strip()
                if text:
                    job[name.lower()] = text
        if "options" in job:
            job["options"] = parse_options(job["options"])
        if "bands" in job:
            job["bands"] = parse_names(job["bands"])
        threads = preferences.read(preferences.THREADS)
        if "memory_mb" in job and threads > 0:
            job["threads"] = threads
        self.extend_job(job, parameters, context)
        for layer in _layers(job):
            layer.pop("band_dates", None)
        self._refuse_overwriting(job, parameters)
        return job

    def _layer_value(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Any:
        value = self.value(parameters, name)
        if isinstance(value, str):
            return value
        return self.parameterAsRasterLayer(parameters, name, context) or value

    def _layer_values(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> list[Any]:
        value = self.value(parameters, name)
        values = list(value) if isinstance(value, (list, tuple)) else [value]
        if all(isinstance(v, str) for v in values):
            return values
        return list(self.parameterAsLayerList(parameters, name, context)) or values

    def _refuse_overwriting(self, job: Job, parameters: dict[str, Any]) -> None:
        """No output may be one of the inputs."""
        paths = [layer["path"] for layer in _layers(job)]
        for definition in self.destinationParameterDefinitions():
            value = parameters.get(definition.name())
            if isinstance(value, QgsProcessingOutputLayerDefinition):
                value = value.sink.staticValue()
            if isinstance(value, str) and value and any(same_file(value, path) for path in paths):
                raise QgsProcessingException(
                    tr("{parameter}: {path} is also an input. Choose another file for the result.").format(
                        parameter=definition.name(), path=value
                    )
                )

    def destinations(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, str]:
        """Absolute paths of the outputs that are wanted, by parameter name."""
        paths = {}
        for definition in self.destinationParameterDefinitions():
            name = definition.name()
            if not is_given(self.value(parameters, name)):
                continue
            if isinstance(definition, QgsProcessingParameterRasterDestination):
                path = self.parameterAsOutputLayer(parameters, name, context)
            elif isinstance(
                definition, (QgsProcessingParameterFolderDestination, QgsProcessingParameterFileDestination)
            ):
                path = self.parameterAsFileOutput(parameters, name, context)
            else:
                path = self.parameterAsString(parameters, name, context)
            if path:
                paths[name] = path
        return paths

    # The results ---------------------------------------------------------------------------------------------------

    def results(self, answer: dict[str, Any], destinations: dict[str, str]) -> dict[str, Any]:
        """The declared outputs: the worker's, the destinations, and the list of images written."""
        declared = {output.name() for output in self.outputDefinitions()}
        results = {name: value for name, value in {**destinations, **answer["outputs"]}.items() if name in declared}
        for name, (kind, role) in self.layer_lists.items():
            layers = answer["report"].get("layers", [])
            results.setdefault(name, [e["path"] for e in layers if (e.get("kind"), e.get("role", "")) == (kind, role)])
        return results

    def _show(
        self,
        job: Job,
        answer: dict[str, Any],
        destinations: dict[str, str],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> None:
        """Announce the rasters to QGIS, styled, dated and in one group."""
        as_given = {_absolute(path): path for path in destinations.values()}
        entries = [{**e, "path": as_given.get(e["path"], e["path"])} for e in answer["report"].get("layers", [])]
        wanted = bool(self.folder_output) and context.project() and self.parameterAsBoolean(parameters, LOAD, context)
        own = set(destinations.values())
        shown = [
            e for e in entries if (context.willLoadLayerOnCompletion(e["path"]) if e["path"] in own else bool(wanted))
        ]
        if not shown:
            return
        style, bands = self.run_style
        run = Run(
            title=self.displayName(),
            history=f"SkyMend {__version__} {self.id()} {json.dumps(job, ensure_ascii=False)}",
            group=f"{self.displayName()} {datetime.datetime.now():%H:%M:%S}" if len(shown) > 1 else "",
            source_style=style,
            source_bands=bands,
            stretches=stretches(shown),
        )
        load_results(context, shown, own, run, self.folder_output)


def _layers(job: Job) -> list[dict[str, Any]]:
    """All layers in a job."""
    values = [value for entry in job.values() for value in (entry if isinstance(entry, list) else [entry])]
    return [value for value in values if isinstance(value, dict) and "path" in value]


def _absolute(path: str) -> str:
    """The path from the root: the worker runs in another folder."""
    return path if path.startswith("/vsi") else os.path.abspath(path)
