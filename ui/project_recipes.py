"""The recipes that a project keeps, in its own file: by name, and for each task the one that its tab shows when the project
is opened."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import Qgis, QgsMessageLog, QgsProject

from ..algorithms.recipes import from_project, to_project, with_paths
from ..contract.recipe import Recipe, RecipeError, parse_recipe

SCOPE, ENTRY = "skymend", "/recipes"


def project_recipes() -> dict[str, Recipe]:
    """The project's recipes by name; what is none is logged and left out."""
    found = {}
    for name, text in _kept()["recipes"].items():
        try:
            recipe = parse_recipe(text)
        except (RecipeError, TypeError) as error:
            problem = f"The project's recipe “{name}” was left out: {error}"
            QgsMessageLog.logMessage(problem, "SkyMend", Qgis.MessageLevel.Warning)
            continue
        found[name] = Recipe(recipe.task, with_paths(recipe.parameters, from_project))
    return found


def keep_recipe(name: str, recipe: Recipe) -> None:
    """Put a recipe into the project, instead of one of that name; it is shown when the project is opened."""
    kept = _kept()
    stored = Recipe(recipe.task, with_paths(recipe.parameters, to_project))
    kept["recipes"][name] = json.dumps(stored.job, ensure_ascii=False)
    kept["shown"][recipe.task] = name
    _write(kept)


def forget_recipe(name: str) -> None:
    """Take a recipe out of the project."""
    kept = _kept()
    kept["recipes"].pop(name, None)
    kept["shown"] = {task: shown for task, shown in kept["shown"].items() if shown != name}
    _write(kept)


def shown_recipes() -> dict[str, str]:
    """The recipe that each task's tab shows when the project is opened, by name."""
    return dict(_kept()["shown"])


def _kept() -> dict[str, dict[str, str]]:
    """What the project's entry holds."""
    text, _found = QgsProject.instance().readEntry(SCOPE, ENTRY, "")
    try:
        read: Any = json.loads(text) if text else {}
        return {part: {str(k): v for k, v in read.get(part, {}).items()} for part in ("recipes", "shown")}
    except (ValueError, AttributeError):
        return {"recipes": {}, "shown": {}}


def _write(kept: dict[str, dict[str, str]]) -> None:
    QgsProject.instance().writeEntry(SCOPE, ENTRY, json.dumps(kept, ensure_ascii=False))
