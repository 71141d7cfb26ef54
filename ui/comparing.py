"""From what a tab asks of its task to what `comparemethods` asks of the same inputs."""

from __future__ import annotations

from typing import Any

from ..algorithms.comparemethods import INPUTS

COMPARISON = "skymend:comparemethods"
_RENAMED = {"OPTICAL": "INPUTS", "FINE": "INPUTS", "INPUT": "CLIP"}
_LEFT = ("METHOD", "OPTIONS", "STEPS", "ENSEMBLE")  # what is to be found out, and what belongs to one method


def can_compare(task: str) -> bool:
    """Whether the methods of a task can be scored on hidden observations."""
    return task in INPUTS


def comparison_of(task: str, parameters: dict[str, Any]) -> dict[str, Any]:
    """The parameters of `comparemethods` that a task's own become; those it does not know are ignored by its dialog."""
    given = {_RENAMED.get(name, name): value for name, value in parameters.items() if name not in _LEFT}
    if task == "videosr" and "SCALE" in given:
        given["FACTOR"] = given.pop("SCALE")
    given = {name: value for name, value in given.items() if not name.startswith("OUTPUT")}
    return {"TASK": task, **given}
