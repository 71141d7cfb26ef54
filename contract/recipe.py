"""A recipe: a job kept in a file, to be run again, on one scene or on many. Standard library only: both sides use it.

The file is a job as the worker takes it, {"protocol": 1, "task": …, "parameters": {…}}. Values that change from scene to
scene hold `{scene}` (its path), `{name}` (its file name without ending) or `{date}` (as 2018-06-07). Other braces stay.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .commit import write_whole
from .protocol import PROTOCOL, TASKS, make_job

PLACES = ("scene", "name", "date")
_PLACE = re.compile(r"\{(" + "|".join(PLACES) + r")\}")
_PARAMETER = re.compile(r"[a-z][a-z0-9_]*")
_LARGEST = 16 * 2**20  # bytes of a recipe's file


class RecipeError(ValueError):
    """A file is no recipe, or a recipe does not fit a scene; the text says what is wrong and is whole sentences."""


@dataclass(frozen=True)
class SceneFile:
    """One scene for a recipe: its path, its name without ending, its date as 2018-06-07 (empty: unknown)."""

    path: str
    name: str
    date: str = ""


@dataclass(frozen=True)
class Recipe:
    """A task with its parameters by their lower-case names; raises RecipeError where they can be none."""

    task: str
    parameters: Mapping[str, Any]

    def __post_init__(self) -> None:
        if self.task not in TASKS:
            raise RecipeError(f"There is no task “{self.task}”. Known tasks: {', '.join(TASKS)}.")
        if not isinstance(self.parameters, Mapping):
            raise RecipeError("A recipe's “parameters” are an object of JSON, each value by its name.")
        for name in self.parameters:
            if not isinstance(name, str) or not _PARAMETER.fullmatch(name):
                raise RecipeError(f"“{name}” is no name of a parameter: they are in lower case, such as target_crs.")

    @property
    def job(self) -> dict[str, Any]:
        """The job as the worker takes it, its places as they are."""
        return make_job(self.task, dict(self.parameters))

    @property
    def places(self) -> tuple[str, ...]:
        """Which of `PLACES` its values hold; none: it is a job of its own, the same for every scene."""
        held = {place for text in texts_of(self.parameters) for place in _PLACE.findall(text)}
        return tuple(place for place in PLACES if place in held)

    def fill(self, scene: SceneFile) -> dict[str, Any]:
        """The job for one scene. Raises RecipeError where it has no date and one is asked for."""
        if "date" in self.places and not scene.date:
            raise RecipeError(
                f"{scene.path}: the recipe asks for {{date}}, and no date is known. Write it into the file's name, such as "
                "2018-06-07."
            )
        return make_job(
            self.task, _filled(dict(self.parameters), {"scene": scene.path, "name": scene.name, "date": scene.date})
        )


def job_id(job: Mapping[str, Any]) -> str:
    """A job's name in a batch's journal: the same job has the same, on any machine."""
    return hashlib.sha256(json.dumps(job, sort_keys=True).encode()).hexdigest()[:24]


def read_recipe(path: str) -> Recipe:
    """The recipe in a file. Raises RecipeError naming the file."""
    try:
        if os.path.getsize(path) > _LARGEST:
            raise RecipeError("It has more than 16 MB.")
        with open(path, encoding="utf-8-sig") as file:
            return parse_recipe(file.read())
    except OSError as error:
        raise RecipeError(f"The recipe {path} cannot be read: {error.strerror or error}.") from error
    except ValueError as error:  # RecipeError, or no text
        raise RecipeError(f"The recipe {path} is not right. {error}") from error


def parse_recipe(text: str) -> Recipe:
    """The recipe in a text of JSON. Raises RecipeError."""
    try:
        written = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise RecipeError(f"It is not JSON: {error}.") from error
    if not isinstance(written, dict) or "task" not in written:
        raise RecipeError("A recipe is {“protocol”: 1, “task”: …, “parameters”: {…}}.")
    further = sorted(set(written) - {"protocol", "task", "parameters"})
    if further:
        raise RecipeError(f"A recipe has no “{further[0]}”, only protocol, task and parameters.")
    if written.get("protocol", PROTOCOL) != PROTOCOL:
        raise RecipeError(f"It speaks protocol {written['protocol']}; this SkyMend speaks {PROTOCOL}.")
    return Recipe(str(written["task"]), written.get("parameters", {}))


def write_recipe(path: str, recipe: Recipe) -> None:
    """Keep a recipe in a file: whole, or as it was. Raises OSError."""
    write_whole(path, json.dumps(recipe.job, ensure_ascii=False, indent=2) + "\n")


def _filled(value: Any, held: Mapping[str, str]) -> Any:
    """A value with the places in all its texts filled, once: what a scene's path holds is no place."""
    if isinstance(value, str):
        return _PLACE.sub(lambda match: held[match[1]], value)
    if isinstance(value, Mapping):
        return {key: _filled(entry, held) for key, entry in value.items()}
    if isinstance(value, (list, tuple)):
        return [_filled(entry, held) for entry in value]
    return value


def texts_of(value: Any) -> Iterator[str]:
    """All texts in a value of JSON."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (Mapping, list, tuple)):
        for entry in value.values() if isinstance(value, Mapping) else value:
            yield from texts_of(entry)
