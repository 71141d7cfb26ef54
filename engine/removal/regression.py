"""Regression: hidden pixels as the target's clear ones depend on all bands of the other dates, and on radar.

A first pass over the raster takes a sample of clear pixels and counts which sources are clear where something is hidden;
models are fitted to that (`regression_models`); then tiles are predicted on their own, and each hole is brought in line with
its surroundings, as MNSPI does with the change since a clear date (`regression_kernels`).
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Optional

import numpy as np
from scipy import ndimage

from ..catalogue.card import Card
from ..job.events import Events
from ..job.parameters import Machine
from ..processor import Processor
from ..raster.reader import SceneReader
from ..raster.tiling import Tile, tile_size, tiles
from ..raster.window import Window
from ..schedule.stream import stream
from .bitmap import Bitmap
from .filling import MEASURED, PASS_TILE, FillJob, GapJob, Gaps
from .mending import COMPILING, LEFT, MIXED, ByTiles, Filled
from .methods import RemovalMethod, TrainingFreeRemoval, Traits, Wanted
from .radar import radar_of
from .regression_kernels import REACH, corrected, predictions
from .regression_models import ModelOptions, Models, Sample, Sources, fit, joined
from .stack import ImageWindow, Stack

SAMPLED = 60_000  # clear pixels that models are fitted to, about
RADAR_BANDS = 2
SPECKLE = 2  # pixels on every side that a radar value is the mean of


def method(card: Card, options: Mapping[str, Any], wanted: Wanted) -> RemovalMethod:
    """Regression with the card's options."""
    return Regression(card, options, wanted)


class Regression(TrainingFreeRemoval):
    """Fills clouds by regression on the other dates."""

    @property
    def traits(self) -> Traits:
        return Traits(other_dates=not self.wanted.radar, radar=True, mixed="regression on several")

    def prepare(self, stack: Stack, day: Optional[datetime.date], events: Events) -> ByTiles:
        """Sample the stack and fit models, for a few of the nearest dates at a time."""
        events.progress(0, COMPILING)
        gaps = Gaps.of(stack, self.options["fill_nodata"])
        radar = radar_of(stack, self.wanted.radar, events) if self.wanted.radar else None
        options = ModelOptions(classes=int(self.options["classes"]))
        measuring = _Measuring(stack, gaps, radar, int(self.options["dates"]), options)
        turns = tuple(measuring.turns(events.part(0, MEASURED)))
        processor = Processor(self.card.title, self.wanted.machine.device, events)
        processor.tell(predictions, corrected)
        job = RegressionJob(stack, gaps, turns, processor)
        return ByTiles(job, _tiles(stack, turns, self.wanted.machine), self.card.title, MEASURED)


def _tiles(stack: Stack, turns: Sequence[Turn], machine: Machine) -> list[Tile]:
    """Tiles of the filling pass: what is read of all sources, predictions in double precision, the image."""
    most = max((turn.looking.sources.features for turn in turns), default=0)
    side = tile_size(machine, 8 * most + 36 * stack.bands + 60, REACH, largest=512)
    return tiles(stack.shape, side, REACH)


class Sight(NamedTuple):
    """What the sources show of a window: `values` (h, w, F), 0 where missing; `bits` (h, w) which are clear."""

    values: np.ndarray
    bits: np.ndarray


@dataclass(frozen=True)
class Looking:
    """The sources of a turn: places of images in the stack, and radar."""

    stack: Stack
    helpers: tuple[int, ...]
    radar: Optional[SceneReader]

    @property
    def sources(self) -> Sources:
        return Sources(len(self.helpers), self.stack.bands, RADAR_BANDS if self.radar is not None else 0)

    def read(self, window: Window) -> Sight:
        """What they show of a window."""
        seen = [self.stack.images[helper].read(window) for helper in self.helpers]
        shown = [(image.values, image.clear) for image in seen]
        if self.radar is not None:
            shown.append(self._backscatter(self.radar, window))
        bits = np.zeros(window.shape, np.int64)
        values = np.empty((*window.shape, self.sources.features), np.float32)
        first = 0
        for place, (bands, clear) in enumerate(shown):
            bits |= clear.astype(np.int64) << place
            values[..., first : first + len(bands)] = np.moveaxis(np.where(clear, bands, 0), 0, -1)
            first += len(bands)
        return Sight(values, bits)

    def _backscatter(self, radar: SceneReader, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Means of decibels around each pixel (2, h, w), and where there are any."""
        wide = window.grown(SPECKLE, self.stack.shape)
        rows, columns = window.inside(wide)
        values = radar.read(wide).values
        there = np.isfinite(values).all(axis=0)
        kernel = np.ones(2 * SPECKLE + 1)

        def summed(plane: np.ndarray) -> np.ndarray:
            down = ndimage.correlate1d(plane.astype(np.float64), kernel, axis=0, mode="constant")
            return ndimage.correlate1d(down, kernel, axis=1, mode="constant")[rows, columns]

        count = np.maximum(np.rint(summed(there)), 1)
        means = np.stack([summed(np.where(there, plane, 0)) / count for plane in values])
        return means, there[rows, columns]


@dataclass(frozen=True)
class Turn:
    """Sources and what was fitted to them."""

    looking: Looking
    models: Models


class Measured(NamedTuple):
    """What a window tells: sampled pixels; the number of hidden ones (2**sources,) by the sources that are clear there; and
    where any is (h, w)."""

    sample: Sample
    gaps: np.ndarray
    shown: np.ndarray


@dataclass(frozen=True)
class SampleJob:
    """The tile job that samples clear pixels, a share `rate` of all, and counts what is clear over `hidden` ones."""

    looking: Looking
    gaps: Gaps
    rate: float
    hidden: Bitmap

    def read(self, tile: Tile) -> tuple[ImageWindow, Sight]:
        """Target and sources."""
        return self.looking.stack.mended.read(tile.window), self.looking.read(tile.window)

    def compute(self, tile: Tile, seen: tuple[ImageWindow, Sight]) -> Measured:
        """The window's share."""
        target, sight = seen
        top, left = tile.window.origin
        known = target.clear & ~self.gaps.mask(target) & (sight.bits > 0)
        rows, columns = np.nonzero(known & _drawn(tile.window, self.rate))
        sample = Sample(
            sight.values[rows, columns],
            np.ascontiguousarray(target.values[:, rows, columns].T),
            sight.bits[rows, columns],
            rows + top,
            columns + left,
        )
        gaps = np.bincount(sight.bits[self.hidden.get(tile.window)], minlength=1 << self.looking.sources.count)
        return Measured(sample, gaps, sight.bits > 0)

    def close(self) -> None:
        """Close the images."""
        self.looking.stack.close()


def _drawn(window: Window, rate: float) -> np.ndarray:
    """A share of a window's pixels (h, w), drawn by their place in the raster."""
    top, left = window.origin
    rows = np.arange(top, top + window.height, dtype=np.uint64)[:, None] * np.uint64(0x9E3779B97F4A7C15)
    columns = np.arange(left, left + window.width, dtype=np.uint64) * np.uint64(0xC2B2AE3D27D4EB4F)
    mixed = rows + columns
    mixed = (mixed ^ (mixed >> np.uint64(29))) * np.uint64(0xBF58476D1CE4E5B9)
    return np.asarray((mixed >> np.uint64(40)) < np.uint64(int(rate * (1 << 24))))


@dataclass(frozen=True)
class _Measuring:
    """The passes before anything is filled: for `dates` images at a time, the nearest first."""

    stack: Stack
    gaps: Gaps
    radar: Optional[SceneReader]
    dates: int
    options: ModelOptions

    def turns(self, events: Events) -> list[Turn]:
        """What is fitted, until no hidden pixel is left that any image shows."""
        helpers = self.stack.helpers
        groups = [tuple(helpers[k : k + self.dates]) for k in range(0, len(helpers), self.dates)] or [()]
        hidden, found = self._hidden(events.part(0, 0.1)), []
        for number, group in enumerate(groups):
            if not hidden.any():
                break
            share = events.part(0.1 + 0.9 * number / len(groups), 0.1 + 0.9 * (number + 1) / len(groups))
            looking = Looking(self.stack, group, self.radar)
            found.append(self._turn(looking, hidden, share, last=number == len(groups) - 1))
        return found

    def _hidden(self, events: Events) -> Bitmap:
        """What is to be filled."""
        hidden = Bitmap(self.stack.shape)
        cover = tiles(self.stack.shape, PASS_TILE)
        stream(
            GapJob(self.stack, self.gaps),
            cover,
            lambda tile, mask: hidden.put(tile.window, mask),
            events,
            message="Finding the clouds",
        )
        return hidden

    def _turn(self, looking: Looking, hidden: Bitmap, events: Events, *, last: bool) -> Turn:
        """Fit to a few images; what they show is hidden no longer. Radar alone is asked only at last."""
        sources, height, width = looking.sources, *self.stack.shape
        rate = min(1.0, SAMPLED / (height * width))
        parts: list[Sample] = []
        gaps = np.zeros(1 << sources.count, np.int64)

        def add(tile: Tile, measured: Measured) -> None:
            parts.append(measured.sample)
            gaps[:] += measured.gaps
            hidden.put(tile.window, hidden.get(tile.window) & ~measured.shown)

        job = SampleJob(looking, self.gaps, rate, hidden)
        stream(job, tiles(self.stack.shape, PASS_TILE), add, events, message="Comparing the clear pixels")
        if not last and sources.radar:
            gaps[1 << sources.dates] = 0
        models = fit(joined(parts, sources, self.stack.bands), sources, gaps, self.stack.shape, self.options)
        if not last and sources.radar:
            models.asked[1 << sources.dates] = -1
        return Turn(looking, models)


@dataclass(frozen=True)
class RegressionJob(FillJob):
    """Fills tiles turn by turn."""

    turns: tuple[Turn, ...]
    processor: Processor

    def fill(self, tile: Tile, values: np.ndarray, examples: np.ndarray, done: Filled) -> None:
        """See `FillJob`."""
        for turn in self.turns:
            if not (done.source == LEFT).any():
                return
            self._fill(turn, tile, (values, examples), done)

    def _fill(self, turn: Turn, tile: Tile, target: tuple[np.ndarray, np.ndarray], done: Filled) -> None:
        """Fill what is LEFT and the turn's sources show."""
        values, examples = target
        sight, models = turn.looking.read(tile.padded), turn.models
        asked = models.asked[sight.bits]
        todo = np.zeros(asked.shape, bool)
        todo[tile.core] = (done.source == LEFT) & tile.crop(asked >= 0)
        if not todo.any():
            return
        beside = examples & (asked >= 0) & ndimage.maximum_filter(todo, 2 * REACH + 1)
        predicted = np.full((*asked.shape, len(values)), np.nan)
        spread = predicted.copy()
        grid = (*tile.padded.origin, models.side)
        for pattern in np.unique(asked[todo | beside]):
            place = np.nonzero((todo | beside) & (asked == pattern))
            predicted[place], spread[place] = self.processor.run(
                predictions, sight.values, *place, models.fitted[int(pattern)], grid
            )
        rows, columns = np.nonzero(todo)
        mended = self.processor.run(corrected, np.ascontiguousarray(values), predicted, spread, beside, rows, columns)
        top, left = (part.start for part in tile.core)
        y, x = rows - top, columns - left
        done.values[:, y, x] = np.clip(mended, models.least, models.greatest).T
        done.uncertainty[:, y, x] = spread[rows, columns].T
        done.source[y, x] = _places(turn.looking)[asked[rows, columns]]


def _places(looking: Looking) -> np.ndarray:
    """The source that each pattern stands for: an image's place, or MIXED."""
    places = np.full(1 << looking.sources.count, MIXED, np.int16)
    for bit, helper in enumerate(looking.helpers):
        places[1 << bit] = helper
    return places
