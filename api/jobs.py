"""A job in a process of its own, from Python and from the command line."""

from __future__ import annotations

import datetime
import os
import sys
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, get_args, get_origin

from pydantic import BaseModel

from ..contract.folders import data_folder
from ..contract.protocol import make_job
from ..engine.job.errors import InputError
from ..engine.job.layer import Layer
from ..engine.run import parameters_of
from ..runtime.worker import WorkerError, run_with

_PATHS = ("mask_layer", "file", "card", "folder", "wheels")  # parameters that are paths, beside layers and destinations


class JobError(Exception):
    """A job that failed: `text` says what is wrong, `hint` what to do, `details` how its log ends."""

    def __init__(self, text: str, hint: str = "", details: str = "") -> None:
        super().__init__(f"{text} {hint}".strip())
        self.text, self.hint, self.details = text, hint, details


class SkyMendWarning(UserWarning):
    """What a job doubts."""


class Quiet:
    """Hears a job and tells only its warnings."""

    def isCanceled(self) -> bool:  # noqa: N802 - QGIS's names, as the way to the worker uses them
        """Python interrupts by an exception instead."""
        return False

    def setProgress(self, percent: float) -> None:  # noqa: N802
        """How far the job is."""

    def setProgressText(self, text: str) -> None:  # noqa: N802
        """What it does."""

    def pushInfo(self, text: str) -> None:  # noqa: N802
        """A fact."""

    def pushWarning(self, text: str) -> None:  # noqa: N802
        """A doubt."""
        warnings.warn(text, SkyMendWarning, stacklevel=2)

    def pushDebugInfo(self, text: str) -> None:  # noqa: N802
        """What a library printed."""


@dataclass(frozen=True)
class Answer:
    """What a job gave: `outputs` by name (paths, numbers), `report` with what there is to tell."""

    outputs: Mapping[str, Any]
    report: Mapping[str, Any] = field(default_factory=dict)


def run(task: str, *, feedback: Any = None, **parameters: Any) -> Answer:
    """Run a task from files to files; `parameters` as the guide's page of the task names them, in lower case.

    Layers are paths, or {"path", "name", "date"}. `feedback`: who hears of it (`Quiet`'s methods). Raises JobError.
    """
    try:
        declared = parameters_of(task)
        given = {name: value for name, value in parameters.items() if value is not None}
        job = make_job(task, {name: _value(declared, name, value) for name, value in given.items()})
        answer = run_with(sys.executable, job, feedback or Quiet(), str(data_folder()))
    except InputError as error:
        raise JobError(error.text, error.hint) from None
    except WorkerError as error:
        raise JobError(error.text, error.hint, error.details) from None
    if answer is None:
        raise KeyboardInterrupt
    return Answer(answer["outputs"], answer["report"])


def takes_layers(expected: Any) -> bool:
    """Whether a parameter of this type is a raster, or several."""
    return expected is Layer or any(takes_layers(part) for part in get_args(expected))


def takes_many(expected: Any) -> bool:
    """Whether a parameter of this type takes several values."""
    origin = get_origin(expected)
    return origin in (list, tuple) or (origin is not dict and any(map(takes_many, get_args(expected))))


def _value(declared: type[BaseModel], name: str, value: Any) -> Any:
    """A parameter as JSON has it, with paths as they are for the worker, which stands in another folder. What the task does
    not know goes as it is: the worker says so."""
    known = declared.model_fields.get(name)
    if known is not None and takes_layers(known.annotation):
        several = isinstance(value, (list, tuple))
        layers = [_layer(entry) for entry in (value if several else [value])]
        return layers if takes_many(known.annotation) else layers[0] if len(layers) == 1 else layers
    plain = _plain(value)
    paths = (*getattr(declared, "destinations", ()), *_PATHS)
    if plain and isinstance(plain, str) and (name in paths or (name == "dates" and Path(plain).is_file())):
        return str(Path(plain).expanduser().absolute())
    return plain


def _plain(value: Any) -> Any:
    if isinstance(value, os.PathLike):
        return os.fspath(value)
    if isinstance(value, datetime.date):
        return value.isoformat()[:10]
    return [_plain(entry) for entry in value] if isinstance(value, (list, tuple)) else value


def _layer(value: Any) -> Any:
    layer = value if isinstance(value, dict) else {"path": os.fspath(value)}
    path = Path(layer["path"]).expanduser()
    return {**layer, "path": str(path.absolute())} if path.exists() else layer
