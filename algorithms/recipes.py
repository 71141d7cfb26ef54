"""From what is chosen for an algorithm to a recipe (a job file), and back to the algorithm's parameters.

A recipe names files, never layers of a project. Paths of recipes in a project are kept relative to it where the project
keeps its own so.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Mapping
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProject,
)

from ..contract.recipe import PLACES, Recipe
from .grids import MASK_LAYER, write_polygons
from .jobs import absolute, given_value
from .layers import describe_file, is_given, is_raster_path

MACHINE = ("threads", "runtime", "memory_mb", "tile_size", "device")  # left to each machine where nothing was chosen
TEMPORARY = QgsProcessing.TEMPORARY_OUTPUT


def recipe_of(algorithm: Any, parameters: dict[str, Any], context: QgsProcessingContext, beside: str = "") -> Recipe:
    """The recipe of these parameters. `beside`: the recipe's own file, whose folder and name temporary results and the
    polygons of MASK_LAYER then take; without it both stay as they are. Raises QgsProcessingException."""
    job = algorithm.make_job(parameters, context)
    for name in MACHINE:
        if name in ("threads", "runtime") or not is_given(parameters.get(name.upper())):
            job.pop(name, None)
    for definition in algorithm.destinationParameterDefinitions():
        value = given_value(algorithm, parameters, definition.name())
        if is_given(value):
            job[definition.name().lower()] = _kept(definition, str(value), beside)
    if is_given(parameters.get(MASK_LAYER)):
        job[MASK_LAYER.lower()] = _polygons(algorithm, parameters, context, beside)
    return Recipe(algorithm.name(), job)


def parameters_of(algorithm: QgsProcessingAlgorithm, recipe: Recipe) -> dict[str, Any]:
    """The algorithm's parameters as a recipe has them; files that a layer of the project shows become that layer. What holds
    places for scenes is left out, of the inputs as of the results."""
    job = recipe.parameters
    found: dict[str, Any] = {}
    for definition in algorithm.parameterDefinitions():
        value = job.get(definition.name().lower())
        if is_given(value) and not has_places(value):
            found[definition.name()] = _as_parameter(definition, value, job)
    return found


def dates_in(algorithm: QgsProcessingAlgorithm, recipe: Recipe) -> str:
    """DATES as name=date, for the rasters whose files do not tell the date that the recipe gives them."""
    pairs = []
    for definition in algorithm.parameterDefinitions():
        if isinstance(definition, QgsProcessingParameterMultipleLayers):
            for layer in inputs_of(recipe, definition.name()):
                date, path = layer.get("date"), layer["path"]
                if date and describe_file(path).get("date") != date:
                    pairs.append(f"{os.path.splitext(os.path.basename(path))[0]}={date}")
    return ", ".join(pairs)


def unknown_in(algorithm: QgsProcessingAlgorithm, recipe: Recipe) -> list[str]:
    """Names in a recipe that the algorithm does not know."""
    known = {definition.name().lower() for definition in algorithm.parameterDefinitions()}
    return sorted(set(recipe.parameters) - known - {"threads", "runtime", "extent_crs"})


def inputs_of(recipe: Recipe, name: str) -> list[dict[str, Any]]:
    """The layers of one parameter, {"path", "name", "date"}, but those that are places for scenes."""
    value = recipe.parameters.get(name.lower()) or []
    layers = [as_layer(entry) for entry in (value if isinstance(value, list) else [value])]
    return [layer for layer in layers if not has_places(layer["path"])]


def missing_in(algorithm: QgsProcessingAlgorithm, recipe: Recipe) -> list[str]:
    """Inputs of a recipe that are not there."""
    rasters = (QgsProcessingParameterRasterLayer, QgsProcessingParameterMultipleLayers)
    names = [d.name() for d in algorithm.parameterDefinitions() if isinstance(d, rasters)]
    paths = [layer["path"] for name in names for layer in inputs_of(recipe, name)]
    polygons = recipe.parameters.get(MASK_LAYER.lower())
    if isinstance(polygons, str) and not has_places(polygons):
        paths.append(polygons.partition("|")[0])
    return [path for path in dict.fromkeys(paths) if not (is_raster_path(path) or "://" in path)]


def as_layer(entry: Any) -> dict[str, Any]:
    """A layer of a job: it may also be written as its path alone."""
    return dict(entry) if isinstance(entry, Mapping) else {"path": str(entry)}


def has_places(value: Any) -> bool:
    """Whether a value holds `{scene}` and the like."""
    if isinstance(value, str):
        return any(f"{{{place}}}" in value for place in PLACES)
    if isinstance(value, Mapping):
        return any(map(has_places, value.values()))
    return isinstance(value, list) and any(map(has_places, value))


def with_paths(value: Any, change: Callable[[str], str]) -> Any:
    """A value with `change` done to all its texts: what is no path it must leave alone."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, Mapping):
        return {name: with_paths(entry, change) for name, entry in value.items()}
    return [with_paths(entry, change) for entry in value] if isinstance(value, (list, tuple)) else value


def to_project(path: str) -> str:
    """A path as the project keeps it."""
    return QgsProject.instance().pathResolver().writePath(path) if os.path.isabs(path) else path


def from_project(path: str) -> str:
    """A path that a project kept."""
    return QgsProject.instance().pathResolver().readPath(path) if path.startswith(("./", "../")) else path


def options_text(options: Mapping[str, Any]) -> str:
    """Options of a method as OPTIONS writes them."""
    return ", ".join(f"{name}={_word(value)}" for name, value in options.items())


def _kept(definition: QgsProcessingParameterDefinition, value: str, beside: str) -> str:
    """Where a result goes: temporary ones to a name beside the recipe's file."""
    if value != TEMPORARY:
        return absolute(value)
    if not beside:
        return TEMPORARY
    stem = f"{os.path.splitext(beside)[0]}_{definition.name().lower()}"
    return stem if isinstance(definition, QgsProcessingParameterFolderDestination) else stem + ending_of(definition)


def ending_of(definition: Any) -> str:
    """The ending of a result's file, with its point."""
    return f".{definition.defaultFileExtension() or 'tif'}"


def _polygons(algorithm: Any, parameters: dict[str, Any], context: QgsProcessingContext, beside: str) -> str:
    if beside:
        made, path = write_polygons(algorithm, parameters, context), f"{os.path.splitext(beside)[0]}_polygons.geojson"
        return shutil.move(made, path)
    value = parameters[MASK_LAYER]
    layer_id = value.source.staticValue() if isinstance(value, QgsProcessingFeatureSourceDefinition) else value
    layer = QgsProject.instance().mapLayer(str(layer_id))
    return layer.source() if layer is not None else str(layer_id)


def _as_parameter(definition: QgsProcessingParameterDefinition, value: Any, job: Mapping[str, Any]) -> Any:
    name = definition.name()
    if isinstance(definition, QgsProcessingParameterExtent):
        return _extent_text(value, job.get("extent_crs", ""))
    if isinstance(definition, QgsProcessingParameterRasterLayer):
        return layer_at(as_layer(value)["path"])
    if isinstance(definition, QgsProcessingParameterMultipleLayers):
        return [layer_at(as_layer(entry)["path"]) for entry in (value if isinstance(value, list) else [value])]
    if isinstance(definition, QgsProcessingParameterFeatureSource):
        return layer_at(str(value))
    if name == "OPTIONS" and isinstance(value, Mapping):
        return options_text(value)
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return value


def layer_at(path: str) -> str:
    """The id of the project's layer that shows a file, else the path."""
    for layer in QgsProject.instance().mapLayers().values():
        source = layer.source()
        if source == path or (os.path.exists(source) and os.path.realpath(source) == os.path.realpath(path)):
            return layer.id()
    return path


def _extent_text(box: Any, crs: str) -> str:
    if isinstance(box, str):
        return box
    left, bottom, right, top = box
    corners = f"{left:.15g},{right:.15g},{bottom:.15g},{top:.15g}"
    return f"{corners} [{crs}]" if crs else corners


def _word(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return " ".join(map(_word, value)) if isinstance(value, (list, tuple)) else str(value)
