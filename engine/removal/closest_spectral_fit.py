"""Closest spectral fit: a cloudy pixel takes the value of the clear pixel that looked most like it on a clear date.

Meng, Borders, Cieszewski & Madden (2009), Photogrammetric Engineering & Remote Sensing 75:569. Sharp and noisy: it copies,
it never mixes.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numba import njit, prange

from ..catalogue.card import Card
from ..job.events import Events
from ..processor import Processor
from ..raster.tiling import Tile
from .filling import FillJob, Gaps, fill_tiles
from .mending import COMPILING, LEFT, ByTiles, Filled
from .methods import RemovalMethod, TrainingFreeRemoval, Wanted
from .neighbours import EXACT_PARALLEL, BlockIndex, closest_in_value
from .stack import Stack


def method(card: Card, options: Mapping[str, Any], wanted: Wanted) -> RemovalMethod:
    """Closest spectral fit with the card's options."""
    return ClosestSpectralFit(card, options, wanted)


class ClosestSpectralFit(TrainingFreeRemoval):
    """Fills clouds with copies of clear pixels nearby."""

    def prepare(self, stack: Stack, day: Optional[datetime.date], events: Events) -> ByTiles:
        """Nothing is measured."""
        events.progress(0, COMPILING)
        processor = Processor(self.card.title, self.wanted.machine.device, events)
        processor.tell(find_sources)
        job = ClosestJob(stack, Gaps.of(stack, self.options["fill_nodata"]), int(self.options["half"]), processor)
        return ByTiles(job, fill_tiles(stack, job.half, self.wanted.machine), self.card.title)


@dataclass(frozen=True)
class ClosestJob(FillJob):
    """Copies from within `half` rows and columns."""

    half: int
    processor: Processor

    def fill(self, tile: Tile, values: np.ndarray, examples: np.ndarray, done: Filled) -> None:
        """See `FillJob`."""
        top, left = (part.start for part in tile.core)
        for helper in self.stack.helpers:
            if not (done.source == LEFT).any():
                return
            other = self.stack.images[helper].read(tile.padded)
            rows, columns = np.nonzero((done.source == LEFT) & tile.crop(other.clear))
            if not rows.size:
                continue
            source = self.processor.run(
                find_sources, other.values, examples & other.clear, rows + top, columns + left, self.half
            )
            found = source[:, 0] >= 0
            rows, columns, (y, x) = rows[found], columns[found], source[found].T
            done.values[:, rows, columns] = values[:, y, x]
            here = other.values[:, rows + top, columns + left]
            done.uncertainty[:, rows, columns] = np.abs(other.values[:, y, x] - here)
            done.source[rows, columns] = helper


def find_sources(
    clear: np.ndarray, candidates: np.ndarray, rows: np.ndarray, columns: np.ndarray, half: int
) -> np.ndarray:
    """Row and column (N, 2) of the candidate that fits each pixel best; −1 where there is none in reach.

    clear (C, H, W) reflectance; candidates (H, W), finite in every band; rows, columns (N,). A source lies within `half`
    rows and columns; ties go to the nearer pixel, then row by row.
    """
    return _find(tuple(BlockIndex.of(clear, candidates)), rows, columns, half)


@njit(**EXACT_PARALLEL)
def _find(index: Any, rows: Any, columns: Any, half: int) -> Any:
    source = np.empty((rows.size, 2), np.int64)
    for n in prange(rows.size):
        y, x, _ = closest_in_value(index, rows[n], columns[n], half)
        source[n, 0], source[n, 1] = y, x
    return source
