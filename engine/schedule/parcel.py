"""A tile job on its way to another machine: as bytes, with models by their checksum and events that reach the client."""

from __future__ import annotations

import io
import pickle  # nosec B403
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from typing import Any

from ..catalogue.card import Card
from ..catalogue.zoo import digest, file_with, model_file
from ..job.errors import ModelError
from ..job.events import Events
from .tile_job import TileJob

_MODEL = ".onnx"


@dataclass(frozen=True)
class Parcel:
    """A job as bytes, and the files of the models that it needs, by checksum (`sha256:…`)."""

    job: bytes
    models: dict[str, Path]

    @classmethod
    def of(cls, job: TileJob) -> Parcel:
        """Packed here; `opened` unpacks it there."""
        file = io.BytesIO()
        packer = _Packer(file)
        packer.dump(job)
        return cls(file.getvalue(), packer.models)


@dataclass
class Watch:
    """What a tile says while it is computed, and whether it is still wanted."""

    stop: Event = field(default_factory=Event)
    said: list[dict[str, Any]] = field(default_factory=list)


WATCH: ContextVar[Watch] = ContextVar("watch")  # of the tile that this thread computes


def opened(job: bytes) -> TileJob:
    """The job of a parcel."""
    found: TileJob = pickle.loads(job)  # nosec B301 - from the client of a cluster, which may run anything there
    return found


class _Packer(pickle.Pickler):
    """Notes the models of cards; a model's path becomes that of the file with its checksum, events those of a tile."""

    def __init__(self, file: io.BytesIO) -> None:
        super().__init__(file, pickle.HIGHEST_PROTOCOL)
        self.models: dict[str, Path] = {}

    def reducer_override(self, value: Any) -> Any:
        if isinstance(value, Card):
            for graph in ("", *value.graphs) if value.file else ():
                checksum = value.graphs[graph]["sha256"] if graph else value.sha256
                self.models[str(checksum)] = model_file(value, graph)
        elif isinstance(value, Path) and value.suffix == _MODEL and value.is_file():
            checksum = digest(value)
            self.models[checksum] = value
            return found_model, (value.name, checksum)
        elif isinstance(value, Events):
            return tile_events, ()
        return NotImplemented


def found_model(name: str, checksum: str) -> Path:
    """The file of a model on this machine. Raises ModelError where there is none."""
    found = file_with(checksum, name)
    if found is None:
        raise ModelError(f"The model {name} did not arrive at a worker.", "Run again.")
    return found


class _Wanted(Event):
    """The stop of whatever tile is being computed in the thread that asks."""

    def is_set(self) -> bool:
        return WATCH.get().stop.is_set()


def tile_events() -> Events:
    """Events that are kept with a tile's answer and stop with it."""
    send: Callable[[dict], None] = lambda event: WATCH.get().said.append(event)  # noqa: E731
    return Events(send, _Wanted())
