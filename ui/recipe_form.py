"""A recipe in a tab: its fields, its table with roles and dates, its method; and what of it could not be put there."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer

from ..algorithms.grids import MASK_LAYER
from ..algorithms.layers import is_given, tr
from ..algorithms.parameters import LOAD
from ..algorithms.recipes import dates_in, inputs_of, layer_at, missing_in, parameters_of, unknown_in
from ..contract.recipe import Recipe
from .fields import ChoiceField, DestinationField

TOLD = 3  # names of missing files that a message lists


def fill_tab(tab: Any, recipe: Recipe) -> list[str]:
    """Put a recipe into the tab of its task, instead of all that is there; returns what it lacks, in sentences."""
    missing = missing_in(tab.algorithm, recipe)
    values = parameters_of(tab.algorithm, recipe)
    for name, value in values.items():
        if isinstance(value, list):
            values[name] = [entry for entry in value if entry not in missing]
        elif isinstance(value, str) and value.partition("|")[0] in missing:
            values[name] = None
    if is_given(values.get(MASK_LAYER)):
        values[MASK_LAYER] = _polygon_layer(values[MASK_LAYER])
    if "DATES" in tab.fields and tab.task != "simulate" and "DATES" not in values:
        values["DATES"] = dates_in(tab.algorithm, recipe)
    if tab.area is not None:
        tab.area.reset()
    wrong = []
    for name, field in tab.fields.items():
        if name == LOAD:  # how the panel shows results is no part of the job
            continue
        try:
            field.show(values.get(name))
        except (TypeError, ValueError):
            wrong.append(tr("{parameter}: “{value}” is not offered here.").format(parameter=name, value=values[name]))
    if tab.picker is not None:
        tab.picker.show_values({name: values[name] for name in ("METHOD", "DEVICE", "OPTIONS") if name in values})
    own = tab.fill_own(recipe, values, missing)
    return [*_told_missing(missing), *wrong, *own, *_not_taken(tab, recipe, values)]


def fill_table(table: Any, columns: dict[str, str], recipe: Recipe, missing: list[str]) -> None:
    """Put the layers of a recipe into a table of rasters; `columns`: the role of each parameter's layers."""
    table.model.clear()
    for name, role in columns.items():
        layers = [layer for layer in inputs_of(recipe, name) if layer["path"] not in missing]
        table.add([layer_at(layer["path"]) for layer in layers], role)
        dates = {layer_at(layer["path"]): layer.get("date") or "" for layer in layers}
        if len(layers) == 1 and not next(iter(dates.values())):
            key = "sar_dates" if name == "SAR" else "dates"
            dates = dict.fromkeys(dates, str(recipe.parameters.get(key) or ""))
        table.model.type_dates(role, dates)


def _polygon_layer(value: str) -> str | None:
    """The project's layer of polygons; a file becomes one."""
    if QgsProject.instance().mapLayer(value) is not None:
        return value
    layer = QgsVectorLayer(value, os.path.splitext(os.path.basename(value.partition("|")[0]))[0])
    if not layer.isValid():
        return None
    QgsProject.instance().addMapLayer(layer)
    return layer.id()


def _told_missing(missing: list[str]) -> list[str]:
    if not missing:
        return []
    names = ", ".join(missing[:TOLD]) + (" …" if len(missing) > TOLD else "")
    return [
        tr("Files that are not there and were left out: {count} ({names}).").format(count=len(missing), names=names)
    ]


def _not_taken(tab: Any, recipe: Recipe, values: dict[str, Any]) -> list[str]:
    """Values that no field takes: a method that is not installed, a word that is not offered."""
    said = []
    if tab.picker is not None:
        for name, combo in (("METHOD", tab.picker.method), ("DEVICE", tab.picker.device)):
            if is_given(values.get(name)) and combo.currentData() != values[name]:
                said.append(
                    tr("{parameter} “{value}” is not installed here; “{taken}” was taken.").format(
                        parameter=name, value=values[name], taken=combo.currentText()
                    )
                )
    for name, field in tab.fields.items():
        value = values.get(name)
        if isinstance(field, ChoiceField) and is_given(value) and field.value() != value:
            said.append(tr("{parameter}: “{value}” is not offered here.").format(parameter=name, value=value))
        if isinstance(field, DestinationField) and is_given(value) and os.path.isabs(value):
            folder = os.path.dirname(value)
            if not os.path.isdir(folder):
                said.append(tr("The folder {folder} for results is not there.").format(folder=folder))
    unknown = unknown_in(tab.algorithm, recipe)
    if unknown:
        said.append(tr("Not known to this task and left out: {names}.").format(names=", ".join(unknown)))
    if recipe.places:
        said.append(tr("It is for many scenes: choose them with Recipe, Run over many scenes."))
    return said
