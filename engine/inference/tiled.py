"""A network over a raster: tiles of the card's size read ahead, run in batches, blended and handed over row by row."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any, Optional, TypeVar

import numpy as np
from rasterio.windows import Window

from ..catalogue.card import Card
from ..job.errors import ModelError
from ..job.events import Events
from ..schedule.stream import stream
from .blending import Blender, OverlappingTile, overlapping_tiles
from .session import CUDA, Session

T = TypeVar("T")
GPU_BATCH = 8
_OUT_OF_MEMORY = (
    "out of memory",
    "failed to allocate",
    "bad_alloc",
    "bad allocation",
    "cuda failure 2",
    "alloc_failed",
)


def over_tiles(
    shape: tuple[int, int],
    card: Card,
    bands: int,
    read: Callable[[OverlappingTile], Optional[T]],
    predict: Callable[[Sequence[T]], np.ndarray],
    write: Callable[[Window, np.ndarray], None],
    events: Events,
    *,
    batch: int = 1,
    memory_mb: int = 2048,
    alike: Callable[[T], Any] = lambda item: None,
) -> None:
    """Blend the network's answers over a raster of `shape`.

    read(tile) → what `predict` needs of it, or None where no pixel of the tile is wanted: nothing is computed there, and
    pixels that no other tile covers come out as NaN. predict(items) → (len(items), bands, size, size). write(window, values)
    gets whole rows, top to bottom. `batch` tiles at most are run at once, fewer where memory does not suffice; only tiles
    of the same `alike(item)` share a batch. A row of tiles that would take more than a quarter of `memory_mb` is
    kept in a file.
    """
    size, overlap = sizes(card, shape)
    cover = overlapping_tiles(shape, size, overlap)
    groups = [cover[k : k + batch] for k in range(0, len(cover), batch)]
    batches = Batches(batch)

    def compute(group: list[OverlappingTile], items: list[Optional[T]]) -> list[Optional[np.ndarray]]:
        answers: list[Optional[np.ndarray]] = [None] * len(items)
        kinds: dict[Any, list[int]] = {}
        for k, item in enumerate(items):
            if item is not None:
                kinds.setdefault(alike(item), []).append(k)
        for members in kinds.values():
            wanted = [item for item in (items[k] for k in members) if item is not None]
            for k, answer in zip(members, batches.run(predict, wanted, events)):
                answers[k] = answer
        return answers

    def blend(blender: Blender, group: list[OverlappingTile], answers: list[Optional[np.ndarray]]) -> None:
        for tile, answer in zip(group, answers):
            if answer is not None:
                blender.add(tile, answer)

    with ExitStack() as files:
        folder = None
        if 4 * bands * size * shape[1] > memory_mb * 2**20 / 4:
            folder = Path(files.enter_context(tempfile.TemporaryDirectory(prefix="skymend-")))
        blender = Blender(shape, bands, size, overlap, write, folder)
        add = partial(blend, blender)
        stream(groups, lambda group: [read(tile) for tile in group], compute, add, events, message=card.title)
        blender.finish()


class Batches:
    """Runs items in batches of at most `limit`, halved for good when the device runs out of memory."""

    def __init__(self, limit: int) -> None:
        self.limit = max(1, limit)

    def run(self, predict: Callable[[Sequence[T]], np.ndarray], items: Sequence[T], events: Events) -> list[np.ndarray]:
        """The answer of every item, in order. Raises ModelError where not even one fits."""
        out: list[np.ndarray] = []
        while len(out) < len(items):
            events.check()
            part = items[len(out) : len(out) + self.limit]
            try:
                out.extend(predict(part))
            except Exception as error:
                if not is_out_of_memory(error):
                    raise
                if len(part) == 1:
                    raise ModelError(
                        "There is not enough memory for one tile of this model.",
                        "Close other programs, or use DEVICE=cpu.",
                    ) from error
                self.limit = len(part) // 2
                events.info(f"Not enough memory for {len(part)} tiles at once: going on with {self.limit}.")
        return out


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an exception of ONNX Runtime or numpy says that memory ran out."""
    text = str(error).lower()
    return isinstance(error, MemoryError) or any(words in text for words in _OUT_OF_MEMORY)


def sizes(card: Card, shape: tuple[int, int], multiple: int = 0) -> tuple[int, int]:
    """Tile size and overlap of the card; with `multiple`, a raster smaller than a tile gets the multiple that holds it."""
    size = card.tile_size or 256
    overlap = size // 4 if card.overlap is None else card.overlap
    if multiple and max(shape) < size:
        size = -(-max(shape) // multiple) * multiple
        overlap = min(overlap, size // 2)
    return size, overlap


def batch_size(session: Session, asked: int) -> int:
    """Tiles a run: as asked for, else one on the CPU, whose cores share a single tile, and more on a GPU."""
    return asked or (GPU_BATCH if session.provider == CUDA else 1)
