"""The same run as a `qgis_process` command line, for a terminal or a script: files instead of layers of the project."""

from __future__ import annotations

import os
import shlex
import subprocess
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterFolderDestination,
    QgsProject,
    QgsRasterLayer,
)

from ..algorithms.layers import describe_file, describe_layer, is_given
from ..algorithms.recipes import ending_of

DATED = (
    ("DATES", "OPTICAL"), ("DATES", "INPUTS"), ("DATES", "FINE"), ("DATES", "COARSE"), ("DATES", "COARSE_TARGET"),
    ("SAR_DATES", "SAR"),
)  # fmt: skip


def process_command(algorithm: Any, parameters: dict[str, Any]) -> str:
    """The command. Results that were to be temporary get names in the folder where it is run: `qgis_process` would delete
    them as it ends. Dates that only layers know are told as DATES."""
    given = dict(parameters)
    for name, value in dates_of_layers(algorithm, parameters).items():
        given.setdefault(name, value)
    words = [f"{name}={text}" for name, value in given.items() for text in _texts(algorithm, name, value)]
    command = ["qgis_process", "run", algorithm.id(), "--", *words]
    return subprocess.list2cmdline(command) if os.name == "nt" else " ".join(map(shlex.quote, command))


def dates_of_layers(algorithm: Any, parameters: dict[str, Any]) -> dict[str, str]:
    """DATES (and SAR_DATES) as name=date, of layers whose date their file's name does not tell."""
    found: dict[str, str] = {}
    for dates, inputs in DATED:
        values = parameters.get(inputs)
        if algorithm.parameterDefinition(dates) is None or not isinstance(values, (list, tuple)):
            continue
        pairs = [pair for pair in map(_dated, values) if pair]
        if pairs:
            found[dates] = ", ".join(filter(None, (found.get(dates, ""), *pairs)))
    return found


def _dated(value: Any) -> str:
    layer = QgsProject.instance().mapLayer(str(value))
    if not isinstance(layer, QgsRasterLayer):
        return ""
    try:
        described = describe_layer(layer)
    except QgsProcessingException:
        return ""
    date, path = described.get("date"), described["path"]
    told = date and date != describe_file(path).get("date")
    return f"{os.path.splitext(os.path.basename(path))[0]}={date}" if told else ""


def _texts(algorithm: Any, name: str, value: Any) -> list[str]:
    """A value as the command takes it: lists by naming the parameter again."""
    if isinstance(value, (list, tuple)):
        return [text for entry in value for text in _texts(algorithm, name, entry)]
    if not is_given(value):
        return []
    if isinstance(value, bool):
        return ["true" if value else "false"]
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source.staticValue()
    if value == QgsProcessing.TEMPORARY_OUTPUT:
        definition = algorithm.parameterDefinition(name)
        folder = isinstance(definition, QgsProcessingParameterFolderDestination)
        return [f"{algorithm.name()}_{name.lower()}{'' if folder else ending_of(definition)}"]
    layer = QgsProject.instance().mapLayer(str(value))
    if isinstance(layer, QgsRasterLayer):
        try:
            return [str(describe_layer(layer)["path"])]
        except QgsProcessingException:
            return [layer.source()]
    return [layer.source() if layer is not None else str(value)]
