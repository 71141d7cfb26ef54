"""A network over a raster: tiles of the card's size read ahead, run in batches, blended and handed over row by row."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import Any, Optional, Protocol, TypeVar, runtime_checkable

import numpy as np

from ..catalogue.card import Card
from ..job.errors import ModelError
from ..job.events import Events
from ..job.parameters import Machine
from ..raster.window import Window
from ..schedule.stream import stream
from .arithmetic import WITH_MEMORY
from .blending import Blender, OverlappingTile, overlapping_tiles
from .out_of_memory import is_out_of_memory
from .session import Session

T = TypeVar("T")
FIRST, MOST = 8, 32  # tiles a run on a GPU: before it is known how much memory they take, and at most
ROOM = 0.7  # share of the device's free memory that a larger batch may take


class NetworkJob(Protocol[T]):
    """A network on one raster: what it reads of a tile and what it answers; picklable as a `TileJob` is.

    `bands` answers come for every pixel; at most `batch` tiles are run at once.
    """

    @property
    def card(self) -> Card: ...
    @property
    def bands(self) -> int: ...
    @property
    def batch(self) -> int: ...

    def read(self, tile: OverlappingTile) -> Optional[T]:
        """What `predict` needs of a tile; None where no pixel of it is wanted: nothing is computed there, and pixels that no
        other tile covers come out as NaN."""

    def predict(self, items: Sequence[T]) -> np.ndarray:
        """(len(items), bands, size, size)."""

    def alike(self, item: T) -> Any:
        """Only tiles of which this is the same share a batch."""

    def close(self) -> None:
        """Close what was opened."""


@runtime_checkable
class DrawingJob(NetworkJob[T], Protocol):
    """A network whose answer for a tile is made of several draws, which share batches as tiles do."""

    def draws(self, item: T) -> Sequence[Any]:
        """What `predict` is given, once for each draw."""

    def joined(self, item: T, drawn: Iterator[np.ndarray]) -> np.ndarray:
        """The answer for a tile (bands, size, size) by what `predict` made of its draws."""


def over_tiles(
    job: NetworkJob,
    shape: tuple[int, int],
    write: Callable[[Window, np.ndarray], None],
    machine: Machine,
    events: Events,
) -> None:
    """Blend the network's answers over a raster of `shape`: tiles of the card's size, read ahead and run in batches.

    write(window, values (bands, h, W)) gets whole rows, top to bottom. A row of tiles that would take more than a quarter of
    the memory is kept in a file.
    """
    size, overlap = sizes(job.card, shape)
    blended = 4 * job.bands * size * shape[1]
    with ExitStack() as files:
        folder = None
        if blended > machine.memory_mb * 2**20 / 4:
            folder = Path(files.enter_context(tempfile.TemporaryDirectory(prefix="skymend-")))
        blender = Blender(shape, job.bands, size, overlap, write, folder)

        def blend(group: list[OverlappingTile], answers: list[Optional[np.ndarray]]) -> None:
            for tile, answer in zip(group, answers):
                if answer is not None:
                    blender.add(tile, answer)

        groups = in_groups(overlapping_tiles(shape, size, overlap), job.batch)
        stream(InBatches(job, events), groups, blend, events, message=job.card.title)
        blender.finish()


def in_groups(cover: list[OverlappingTile], batch: int) -> list[list[OverlappingTile]]:
    """Tiles in groups of at most `batch`."""
    return [cover[k : k + batch] for k in range(0, len(cover), batch)]


class InBatches:
    """The tile job of a network: groups of tiles, of which each batch is run at once."""

    def __init__(self, network: NetworkJob, events: Events) -> None:
        self._network, self._events, self._batches = network, events, Batches(network.batch)

    def read(self, group: Sequence[OverlappingTile]) -> list[Any]:
        """What each tile feeds."""
        return [self._network.read(tile) for tile in group]

    def compute(self, group: Sequence[OverlappingTile], items: list[Any]) -> list[Optional[np.ndarray]]:
        """The network's answer for each tile, None where nothing is fed."""
        answers: list[Optional[np.ndarray]] = [None] * len(items)
        kinds: dict[Any, list[int]] = {}
        for k, item in enumerate(items):
            if item is not None:
                kinds.setdefault(self._network.alike(item), []).append(k)
        network = self._network
        drawing = network if isinstance(network, DrawingJob) else None
        for members in kinds.values():
            draws = {k: drawing.draws(items[k]) if drawing else [items[k]] for k in members}
            found = self._batches.run(network.predict, [draw for k in members for draw in draws[k]], self._events)
            for k in members:
                drawn = islice(found, len(draws[k]))
                answers[k] = drawing.joined(items[k], drawn) if drawing else next(drawn)
        return answers

    def close(self) -> None:
        """Close what the network's job opened."""
        self._network.close()


class Batches:
    """Runs items in batches of at most `most`: of a few at first, then of what a GPU's memory holds by what these took;
    halved for good when memory runs out. `free`: how many bytes there are on the device, as far as it tells."""

    def __init__(self, most: int, free: Optional[Callable[[], Optional[int]]] = None) -> None:
        self.most = self.limit = max(1, most)
        self._free = free or _free_memory
        if self.most > FIRST and self._free() is not None:
            self.limit = FIRST

    def run(
        self, predict: Callable[[Sequence[T]], np.ndarray], items: Sequence[T], events: Events
    ) -> Iterator[np.ndarray]:
        """The answer of every item, in order, as they are asked for. Raises ModelError where not even one fits."""
        done = 0
        while done < len(items):
            events.check()
            part = items[done : done + self.limit]
            before = self._free() if self.limit < self.most else None
            try:
                found = predict(part)
            except Exception as error:
                if not is_out_of_memory(error):
                    raise
                if len(part) == 1:
                    raise ModelError(
                        "There is not enough memory for one tile of this model.",
                        "Close other programs, or use DEVICE=cpu.",
                    ) from error
                self.most = self.limit = len(part) // 2
                events.info(f"Not enough memory for {len(part)} tiles at once: going on with {self.limit}.")
                continue
            if before is not None:
                self._grow(before, len(part))
            done += len(part)
            yield from found

    def _grow(self, before: int, count: int) -> None:
        """As many as fit, where `count` items took what is missing now; twice as many where nothing is."""
        after = self._free()
        if after is None:
            return
        taken = before - after
        fit = ROOM * after * count / taken if taken > 0 else 2 * self.limit
        self.limit = int(min(self.most, max(self.limit, fit)))
        if taken > 0:
            self.most = self.limit


def _free_memory() -> Optional[int]:
    from .cuda import free_memory  # with ONNX Runtime, which is spared whoever runs no network

    return free_memory()


def sizes(card: Card, shape: tuple[int, int], multiple: int = 0) -> tuple[int, int]:
    """Tile size and overlap of the card; with `multiple`, a raster smaller than a tile gets the multiple that holds it."""
    size = card.tile_size or 256
    overlap = size // 4 if card.overlap is None else card.overlap
    if multiple and max(shape) < size:
        size = -(-max(shape) // multiple) * multiple
        overlap = min(overlap, size // 2)
    return size, overlap


def batch_size(session: Session, asked: int, machine: Optional[Machine] = None, tile_bytes: int = 0) -> int:
    """Tiles a run at most: as asked for, else one on the CPU, whose cores share a single tile, and on a GPU as many as an
    eighth of the `machine`'s memory holds of what is read, `tile_bytes` each: they wait there while others are computed."""
    if asked or session.provider not in WITH_MEMORY:
        return asked or 1
    if machine is None or session.free_memory() is None:
        return FIRST
    return max(1, min(MOST, machine.memory_mb * 2**20 // 8 // max(tile_bytes, 1)))


def noise_room(machine: Machine, batch: int) -> int:
    """Bytes of a tile's noise that may wait in memory: a sixteenth of it for all tiles of a batch, two of which wait."""
    return machine.memory_mb * 2**20 // 32 // max(batch, 1)
