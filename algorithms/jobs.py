"""From the parameters of an algorithm to a job for the worker.

Names in lower case are the job's, and types say how a value travels: layers as {"path", "name", "date"}, destinations as
absolute paths. What is not given is left out.
"""

from __future__ import annotations

import os
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
)

from .grids import crs_text, extent_of
from .layers import clip_of, is_given, is_raster_path, layer_of, same_file, tr
from .options import parse_names, parse_options
from .parameters import LOAD, takes_clips

Job = dict[str, Any]
RASTERS = (QgsProcessingParameterRasterLayer, QgsProcessingParameterMultipleLayers)


def job_inputs(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Job:
    """All of the job but its destinations. Raises QgsProcessingException for what cannot be."""
    job: Job = {}
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if definition.isDestination() or name == LOAD or not is_given(given_value(algorithm, parameters, name)):
            continue
        if isinstance(definition, QgsProcessingParameterFeatureSource):
            continue  # written to a file when the job is run, not whenever it is checked
        if isinstance(definition, QgsProcessingParameterExtent):
            if algorithm.parameterDefinition("TARGET_CRS") is not None:  # else only the algorithm knows in whose CRS
                job.update(extent_of(algorithm, parameters, name, context))
            continue
        if isinstance(definition, QgsProcessingParameterRasterLayer):
            read_layer = clip_of if takes_clips(definition) else layer_of
            job[name.lower()] = read_layer(_one_layer(algorithm, parameters, name, context), context, name)
        elif isinstance(definition, QgsProcessingParameterMultipleLayers):
            chosen = _many_layers(algorithm, parameters, name, context)
            job[name.lower()] = [layer_of(value, context, name) for value in chosen]
        elif isinstance(definition, QgsProcessingParameterCrs):
            job[name.lower()] = _crs(algorithm, parameters, name, context)
        elif isinstance(definition, QgsProcessingParameterBoolean):
            job[name.lower()] = algorithm.parameterAsBoolean(parameters, name, context)
        elif isinstance(definition, QgsProcessingParameterEnum):
            job[name.lower()] = algorithm.parameterAsEnumString(parameters, name, context)
        elif isinstance(definition, QgsProcessingParameterNumber):
            whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
            read = algorithm.parameterAsInt if whole else algorithm.parameterAsDouble
            job[name.lower()] = read(parameters, name, context)
        else:
            text = algorithm.parameterAsString(parameters, name, context).strip()
            if text:
                job[name.lower()] = text
    if "options" in job:
        job["options"] = parse_options(job["options"])
    if "bands" in job:
        job["bands"] = parse_names(job["bands"])
    return job


def given_value(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str) -> Any:
    """A parameter as given, else its default."""
    definition = algorithm.parameterDefinition(name)
    value = parameters.get(name)
    return value if is_given(value) or definition is None else definition.defaultValue()


def without_opening_files(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> dict[str, Any]:
    """The parameters for QGIS's own checks, with a stand-in for each file, folder or archive that exists.

    QGIS would open each file and compute its statistics in the main thread, minutes for a long series; the worker judges
    them better anyway.
    """
    checked = dict(parameters)
    for name, value in parameters.items():
        if are_raster_paths(algorithm.parameterDefinition(name), value):
            count = len(value) if isinstance(value, (list, tuple)) else 1
            checked[name] = [QgsRasterLayer()] * count if count > 1 else QgsRasterLayer()
    return checked


def are_raster_paths(definition: QgsProcessingParameterDefinition | None, value: Any) -> bool:
    """Whether a raster parameter is given paths only, which the worker opens itself."""
    values = value if isinstance(value, (list, tuple)) else [value]
    texts = bool(values) and all(isinstance(v, str) and is_raster_path(v) for v in values)
    return isinstance(definition, RASTERS) and texts


def refuse_overwriting(algorithm: QgsProcessingAlgorithm, job: Job, parameters: dict[str, Any]) -> None:
    """Raise QgsProcessingException where an output is one of the inputs."""
    paths = [layer["path"] for layer in layers_of(job)]
    for definition in algorithm.destinationParameterDefinitions():
        value = parameters.get(definition.name())
        if isinstance(value, QgsProcessingOutputLayerDefinition):
            value = value.sink.staticValue()
        if isinstance(value, str) and value and any(same_file(value, path) for path in paths):
            raise QgsProcessingException(
                tr("{parameter}: {path} is also an input. Choose another file for the result.").format(
                    parameter=definition.name(), path=value
                )
            )


def destinations(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, str]:
    """The outputs that are wanted, by parameter name, as QGIS calls them (it knows layers to load by these paths)."""
    paths = {}
    for definition in algorithm.destinationParameterDefinitions():
        name = definition.name()
        if is_given(given_value(algorithm, parameters, name)):
            raster = isinstance(definition, QgsProcessingParameterRasterDestination)
            read = algorithm.parameterAsOutputLayer if raster else algorithm.parameterAsFileOutput
            path = read(parameters, name, context)
            if path:
                paths[name] = path
    return paths


def layers_of(job: Job) -> list[dict[str, Any]]:
    """All layers in a job."""
    values = [value for entry in job.values() for value in (entry if isinstance(entry, list) else [entry])]
    return [value for value in values if isinstance(value, dict) and "path" in value]


def absolute(path: str) -> str:
    """The path from the root: the worker runs in another folder."""
    return path if path.startswith("/vsi") else os.path.abspath(path)


def _crs(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: Any) -> str:
    crs = algorithm.parameterAsCrs(parameters, name, context)
    if not crs.isValid():
        raise QgsProcessingException(
            tr("{parameter}: “{value}” is no known CRS. Write it as EPSG:32633.").format(
                parameter=name, value=parameters.get(name)
            )
        )
    return crs_text(crs)


def _one_layer(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: Any) -> Any:
    value = given_value(algorithm, parameters, name)
    if isinstance(value, str):
        return value
    return algorithm.parameterAsRasterLayer(parameters, name, context) or value


def _many_layers(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: Any) -> list[Any]:
    value = given_value(algorithm, parameters, name)
    values = list(value) if isinstance(value, (list, tuple)) else [value]
    if all(isinstance(v, str) for v in values):
        return values
    return list(algorithm.parameterAsLayerList(parameters, name, context)) or values
