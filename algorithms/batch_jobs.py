"""The jobs of a batch: the panel's task with its options, once for each of many scenes, with results in one folder."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
)

from ..contract.protocol import make_job
from .layers import is_given, layer_of
from .recipes import TEMPORARY, ending_of, recipe_of

SCENE_INPUT = {"detectclouds": "INPUT", "removeclouds": "INPUTS", "reconstructseries": "OPTICAL", "videosr": "INPUT"}
# What belongs to one scene and is not taken to the others.
OF_ONE_SCENE = ("INPUT", "MORE_BANDS", "FLAGS", "INPUTS", "OPTICAL", "MASKS", "DATES", "TARGET", "FRAMES")
RESULT = {"detectclouds": "clouds", "removeclouds": "clear", "videosr": "sharper", "reconstructseries": "series"}


@dataclass(frozen=True)
class BatchScene:
    """One scene: its files or layers, its date as 2018-06-07 (empty: unknown)."""

    name: str
    values: tuple[str, ...]
    date: str = ""


def batch_parameters(task: str, parameters: dict[str, Any]) -> dict[str, Any]:
    """What of a task's parameters holds for every scene."""
    left_out = (*OF_ONE_SCENE, "EXTENT") if task == "videosr" else OF_ONE_SCENE
    return {name: value for name, value in parameters.items() if name not in left_out}


def jobs_for(
    algorithm: Any, parameters: dict[str, Any], scenes: list[BatchScene], folder: str, context: QgsProcessingContext
) -> list[dict[str, Any]]:
    """A job a scene, in their order. Raises QgsProcessingException for what cannot be."""
    main = SCENE_INPUT[algorithm.name()]
    several = isinstance(algorithm.parameterDefinition(main), QgsProcessingParameterMultipleLayers)
    shared = batch_parameters(algorithm.name(), parameters)
    wanted = [d for d in algorithm.destinationParameterDefinitions() if is_given(shared.get(d.name()))]
    given = {
        **shared,
        **{d.name(): TEMPORARY for d in wanted},
        main: scenes[0].values[:1] if several else scenes[0].values[0],
    }
    base = dict(recipe_of(algorithm, given, context, os.path.join(folder, "batch.json")).parameters)
    jobs = []
    for scene, name in zip(scenes, plain_names(scenes)):
        layers = [_layer(value, scene, context, main) for value in scene.values]
        own = {main.lower(): layers if several else layers[0]}
        if not several and len(layers) > 1:
            own["more_bands"] = layers[1:]
        results = {d.name().lower(): result_path(algorithm.name(), d, folder, name) for d in wanted}
        jobs.append(make_job(algorithm.name(), {**base, **own, **results}))
    return jobs


def result_path(task: str, definition: Any, folder: str, name: str) -> str:
    """Where a scene's result goes."""
    first = definition.name() in ("OUTPUT", "OUTPUT_FOLDER")
    stem = os.path.join(folder, f"{name}_{RESULT[task] if first else definition.name().lower()}")
    return stem if isinstance(definition, QgsProcessingParameterFolderDestination) else stem + ending_of(definition)


def plain_names(scenes: list[BatchScene]) -> list[str]:
    """Names of files for scenes, each its own."""
    taken: dict[str, int] = {}
    names = []
    for scene in scenes:
        stem = re.sub(r"\.(tif|tiff|jp2|img|vrt|zip|tar|gz|safe|mp4|avi|mov|mkv)$", "", scene.name, flags=re.IGNORECASE)
        name = re.sub(r"[^\w.+-]+", "_", stem).strip("._") or "scene"
        taken[name.casefold()] = taken.get(name.casefold(), 0) + 1
        count = taken[name.casefold()]
        names.append(name if count == 1 else f"{name}_{count}")
    return names


def _layer(value: str, scene: BatchScene, context: QgsProcessingContext, parameter: str) -> dict[str, Any]:
    """A layer of a scene as a job has it."""
    layer = layer_of(value, context, parameter)
    layer.pop("band_dates", None)
    return layer if "date" in layer or not scene.date else {**layer, "date": scene.date}
