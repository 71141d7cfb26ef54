"""Small holes of one image alone, filled from the clear pixels around them.

How wide a hole may be is measured: discs of growing size are hidden on clear ground, and as long as what is around tells
them better than it tells by chance, holes of that width are filled. Wider ones stay as they are.
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
from ..raster.tiling import Tile, tile_size, tiles
from ..schedule.stream import stream
from .filling import MEASURED, PASS_TILE, FillJob, GapJob, Gaps
from .held import promising
from .mending import COMPILING, SPATIAL, ByTiles, Filled
from .methods import RemovalMethod, TrainingFreeRemoval, Traits, Wanted
from .neighbours import EXACT_PARALLEL
from .patches import PatchCollector, Patches
from .stack import Stack

RADII = (1, 2, 3, 4, 6, 8, 12, 16)  # pixels, of the discs that are hidden
TOLD = 0.5  # of the ground's standard deviation: a larger error is no better than a guess
FEWEST = 100  # hidden pixels, for a radius to be judged


def method(card: Card, options: Mapping[str, Any], wanted: Wanted) -> RemovalMethod:
    """Interpolation in space with the card's options."""
    return Surroundings(card, options, wanted)


class Surroundings(TrainingFreeRemoval):
    """Fills small holes from around."""

    @property
    def traits(self) -> Traits:
        return Traits(other_dates=False, several=False, chosen_date=False)

    def prepare(self, stack: Stack, day: Optional[datetime.date], events: Events) -> ByTiles:
        """Measure how wide a hole can be filled, and find the holes."""
        events.progress(0, COMPILING)
        gaps = Gaps.of(stack, self.options["fill_nodata"])
        errors = _measured(stack, gaps)
        widest = 2 * int(errors[-1][0]) + 1 if errors else 0
        events.info(
            f"Holes of {stack.mended.name} up to {widest} pixels wide are filled from around: clear ground hidden in discs "
            f"of that width is told with an error below {TOLD:.0%} of its own deviation."
            if widest
            else f"Nothing of {stack.mended.name} can be filled from around: its clear pixels do not tell their neighbours."
        )
        collector = PatchCollector()
        stream(
            GapJob(stack, gaps),
            tiles(stack.shape, PASS_TILE),
            lambda tile, mask: collector.add(mask, tile.window.origin),
            events.part(0, MEASURED),
            message="Finding the clouds",
        )
        radii = np.array([radius for radius, _ in errors], np.int64)
        job = SurroundingsJob(stack, gaps, collector.patches(), radii, np.array([error for _, error in errors]))
        side = tile_size(self.wanted.machine, 24 * stack.bands + 40, job.reach, largest=1024)
        return ByTiles(job, tiles(stack.shape, side, job.reach), self.card.title, MEASURED)


def _measured(stack: Stack, gaps: Gaps) -> list[tuple[int, np.ndarray]]:
    """Radii of discs that are told from around, ascending, each with the error (C,) of their pixels."""
    found: list[tuple[int, np.ndarray]] = []
    seen = [stack.mended.read(window) for window in promising(stack)]
    clear = [window.clear & ~gaps.mask(window) for window in seen]
    for radius in RADII:
        truth, told = [], []
        for window, known in zip(seen, clear):
            hidden = known & _discs(known.shape, radius)
            rows, columns = np.nonzero(hidden)
            if rows.size:
                truth.append(window.values[:, rows, columns].T)
                told.append(interpolate(window.values, known & ~hidden, rows, columns, _reach(radius)))
        if not truth:
            break
        true, values = np.concatenate(truth), np.concatenate(told)
        good = np.isfinite(values).all(axis=1)
        if good.sum() < FEWEST:
            break
        error = np.sqrt(((values - true)[good] ** 2).mean(axis=0))
        if np.exp(np.log((error + 1e-6) / (true[good].std(axis=0) + 1e-6)).mean()) > TOLD:
            break
        found.append((radius, error))
    return found


def _reach(radius: int) -> int:
    """How far around a pixel of a hole is looked."""
    return 2 * radius + 3


def _discs(shape: tuple[int, int], radius: int) -> np.ndarray:
    """Discs (h, w) bool on a lattice."""
    step = 4 * radius + 8
    rows = (np.arange(shape[0]) % step - step // 2)[:, None]
    columns = np.arange(shape[1]) % step - step // 2
    return np.asarray(rows**2 + columns**2 <= radius**2)


@dataclass(frozen=True)
class SurroundingsJob(FillJob):
    """Fills the patches that are narrow enough: `radii` (R,) that are told, ascending, with their `errors` (R, C)."""

    patches: Patches
    radii: np.ndarray
    errors: np.ndarray

    @property
    def reach(self) -> int:
        """Pixels around a hole that count."""
        return _reach(int(self.radii[-1])) if len(self.radii) else 0

    def fill(self, tile: Tile, values: np.ndarray, examples: np.ndarray, done: Filled) -> None:
        """See `FillJob`."""
        if not len(self.radii):
            return
        boxes = self.patches.boxes
        width = np.maximum(boxes[:, 1] - boxes[:, 0], boxes[:, 3] - boxes[:, 2]) + 1
        size = np.searchsorted(2 * self.radii + 1, width)
        labels = self.patches.labels(tile.window)
        rows, columns = np.nonzero((labels >= 0) & (size[np.maximum(labels, 0)] < len(self.radii)))
        if not rows.size:
            return
        top, left = (part.start for part in tile.core)
        told = interpolate(values, examples, rows + top, columns + left, self.reach)
        good = np.isfinite(told).all(axis=1)
        rows, columns = rows[good], columns[good]
        done.values[:, rows, columns] = told[good].T
        done.uncertainty[:, rows, columns] = self.errors[size[labels[rows, columns]]].T
        done.source[rows, columns] = SPATIAL


def interpolate(
    values: np.ndarray, examples: np.ndarray, rows: np.ndarray, columns: np.ndarray, reach: int
) -> np.ndarray:
    """Values (N, C) of pixels by row and column: means of the examples (H, W) of values (C, H, W) within `reach`, weighted
    by the inverse cube of their distance; NaN where there are none."""
    return _interpolate(np.ascontiguousarray(values), np.ascontiguousarray(examples), rows, columns, reach)


@njit(**EXACT_PARALLEL)
def _interpolate(T: Any, examples: Any, rows: Any, columns: Any, reach: Any) -> Any:
    C, H, W = T.shape
    out = np.full((rows.size, C), np.nan, np.float64)
    for n in prange(rows.size):
        sums = np.zeros(C)
        total = 0.0
        for y in range(max(rows[n] - reach, 0), min(rows[n] + reach, H - 1) + 1):
            for x in range(max(columns[n] - reach, 0), min(columns[n] + reach, W - 1) + 1):
                d2 = (y - rows[n]) * (y - rows[n]) + (x - columns[n]) * (x - columns[n])
                if examples[y, x] and 0 < d2 <= reach * reach:
                    weight = 1.0 / (d2 * np.sqrt(d2))
                    total += weight
                    for c in range(C):
                        sums[c] += weight * T[c, y, x]
        if total > 0:
            for c in range(C):
                out[n, c] = sums[c] / total
    return out
