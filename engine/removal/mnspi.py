"""MNSPI on rasters: what is common to a patch of cloud is measured first, then tiles are filled on their own.

Each clear image has its round, the nearest in time first: the pixels that it can fill, their patches, and what each
patch's region tells (`mnspi_kernels` for the method itself).
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, Optional

import numpy as np

from ..catalogue.card import Card
from ..job.events import Events
from ..processor import Processor
from ..raster.tiling import Tile, tiles
from ..raster.window import Window
from ..schedule.stream import stream
from .bitmap import Bitmap
from .filling import MEASURED, PASS_TILE, FillJob, GapJob, Gaps, bytes_per_pixel, fill_tiles
from .mending import COMPILING, ByTiles, Filled
from .methods import RemovalMethod, TrainingFreeRemoval, Wanted
from .mnspi_kernels import NOTHING, UNFINISHED, ClearWindow, MnspiOptions, filled
from .patches import PatchCollector, Patches
from .regions import Regions, RegionStatistics, RegionSums
from .stack import ImageWindow, Stack

FIRST_HALO = 64  # pixels around a tile in which most similar pixels are found


def method(card: Card, options: Mapping[str, Any], wanted: Wanted) -> RemovalMethod:
    """MNSPI with the card's options."""
    return Mnspi(card, options, wanted)


class Mnspi(TrainingFreeRemoval):
    """Fills clouds from similar clear pixels around them."""

    def prepare(self, stack: Stack, day: Optional[datetime.date], events: Events) -> ByTiles:
        """Find the patches of cloud and measure their regions, for each clear image in turn."""
        events.progress(0, COMPILING)
        gaps, options, machine = (
            Gaps.of(stack, self.options["fill_nodata"]),
            _options(self.options),
            self.wanted.machine,
        )
        rounds = tuple(_Measuring(stack, gaps, options).rounds(events.part(0, MEASURED)))
        most = max(int(machine.memory_mb * 2**20 / 3 / bytes_per_pixel(stack.bands)), 256 * 256)
        processor = Processor(self.card.title, machine.device, events)
        processor.tell(filled)
        job = MnspiJob(stack, gaps, options, rounds, most, processor)
        return ByTiles(job, fill_tiles(stack, FIRST_HALO, machine), self.card.title, MEASURED)


def _options(given: Mapping[str, Any]) -> MnspiOptions:
    low, high = given["low"], given["high"]
    return MnspiOptions(
        classes=int(given["classes"]),
        similar=int(given["similar"]),
        margin=int(given["margin"]),
        reach=int(given["reach"]),
        low=-np.inf if low is None else float(low),
        high=np.inf if high is None else float(high),
    )


@dataclass(frozen=True)
class Round:
    """What one clear image fills: its place in the stack, the pixels, their patches and what each patch's region tells."""

    source: int
    pixels: Bitmap
    patches: Patches
    regions: Regions


class MeasuredWindow(NamedTuple):
    """What a window tells: the sums of its regions, and where the helping image is clear (h, w)."""

    sums: RegionSums
    clear: np.ndarray


@dataclass(frozen=True)
class RegionJob:
    """The tile job that measures the regions `boxes` (K, 4) between the target and one clear image, `helper`."""

    stack: Stack
    gaps: Gaps
    helper: int
    boxes: np.ndarray

    def read(self, tile: Tile) -> tuple[ImageWindow, ImageWindow]:
        """Target and clear image."""
        return self.stack.mended.read(tile.window), self.stack.images[self.helper].read(tile.window)

    def compute(self, tile: Tile, seen: tuple[ImageWindow, ImageWindow]) -> MeasuredWindow:
        """The window's share."""
        target, other = seen
        gaps = self.gaps.mask(target)
        valid = other.clear & (gaps | target.clear)
        top, left = tile.window.origin
        boxes = self.boxes - [top, top, left, left]
        return MeasuredWindow(RegionSums.of(boxes, target.values, other.values, gaps, valid), other.clear)

    def close(self) -> None:
        """Close the images."""
        self.stack.close()


@dataclass(frozen=True)
class _Measuring:
    """The passes over a stack before anything is filled."""

    stack: Stack
    gaps: Gaps
    options: MnspiOptions

    def rounds(self, events: Events) -> Iterator[Round]:
        """The rounds of the clear images, until nothing is left."""
        remaining = Bitmap(self.stack.shape)
        helpers = self.stack.helpers
        share = 1 / (len(helpers) + 1)
        stream(
            GapJob(self.stack, self.gaps),
            self._grid(),
            lambda tile, mask: remaining.put(tile.window, mask),
            events.part(0, share),
            message="Finding the clouds",
        )
        for position, helper in enumerate(helpers):
            if not remaining.any():
                return
            found = self._round(helper, remaining, events.part(share * (position + 1), share * (position + 2)))
            for tile in self._grid():
                remaining.put(tile.window, remaining.get(tile.window) & ~found.pixels.get(tile.window))
            yield found

    def _round(self, helper: int, remaining: Bitmap, events: Events) -> Round:
        """What one clear image fills of what remains."""
        collector = PatchCollector()
        for tile in self._grid():
            collector.add(remaining.get(tile.window), tile.window.origin)
        patches = collector.patches()
        boxes = patches.regions(self.stack.shape, self.options.margin, grow=self.options.grow)
        statistics, fillable = RegionStatistics(boxes, self.stack.bands), Bitmap(self.stack.shape)

        def add(tile: Tile, measured: MeasuredWindow) -> None:
            statistics.add(measured.sums)
            fillable.put(tile.window, remaining.get(tile.window) & measured.clear)

        job = RegionJob(self.stack, self.gaps, helper, boxes)
        touched = [tile for tile in self._grid() if _touches(boxes, tile.window)]
        stream(job, touched, add, events, message=f"Measuring change since {self.stack.images[helper].name}")
        regions = statistics.regions(self.options.classes)
        if not (regions.candidates > 0).all():  # a patch all clouded around: nothing to compare with on this date
            for tile in touched:
                filled = fillable.get(tile.window)
                if filled.any():
                    labels = patches.labels(tile.window)
                    fillable.put(tile.window, filled & (regions.candidates[np.maximum(labels, 0)] > 0))
        return Round(helper, fillable, patches, regions)

    def _grid(self) -> list[Tile]:
        return tiles(self.stack.shape, PASS_TILE)


class _Known(NamedTuple):
    """The target that a tile has read already: values (C, H, W) and examples (H, W) of a window."""

    window: Window
    values: np.ndarray
    examples: np.ndarray


class _Pixels(NamedTuple):
    """Pixels (N,) by row and column in the raster."""

    rows: np.ndarray
    columns: np.ndarray

    def of(self, chosen: np.ndarray) -> _Pixels:
        """Some of them."""
        return _Pixels(self.rows[chosen], self.columns[chosen])

    @property
    def window(self) -> Window:
        """The smallest that holds them."""
        (top, height), (left, width) = ((int(at.min()), int(np.ptp(at)) + 1) for at in self)
        return Window(left, top, width, height)


@dataclass(frozen=True)
class MnspiJob(FillJob):
    """Fills tiles round by round; at most `most` pixels are searched at once, by the processor."""

    options: MnspiOptions
    rounds: tuple[Round, ...]
    most: int
    processor: Processor

    def fill(self, tile: Tile, values: np.ndarray, examples: np.ndarray, done: Filled) -> None:
        """See `FillJob`."""
        known = _Known(tile.padded, values, examples)
        top, left = tile.window.origin
        for turn in self.rounds:
            rows, columns = np.nonzero(turn.pixels.get(tile.window))
            if not rows.size:
                continue
            for pixels, found, spread in self._search(turn, _Pixels(rows + top, columns + left), FIRST_HALO, known):
                y, x = pixels.rows - top, pixels.columns - left
                done.values[:, y, x], done.uncertainty[:, y, x] = found.T, spread.T
                done.source[y, x] = turn.source

    def _search(
        self, turn: Round, pixels: _Pixels, halo: int, known: Optional[_Known]
    ) -> Iterator[tuple[_Pixels, np.ndarray, np.ndarray]]:
        """Pixels with their values and uncertainty (N, C), looking `halo` pixels around them, farther where that is too
        little."""
        box = pixels.window
        patch = turn.patches.labels(box)[pixels.rows - box.row_off, pixels.columns - box.col_off]
        window = _within(box.grown(halo, self.stack.shape), turn.regions.boxes[np.unique(patch)])
        if window.height * window.width > self.most and max(box.shape) > 32:
            along = pixels.rows if box.height >= box.width else pixels.columns
            first = along < along.min() + max(box.shape) // 2
            for part in (first, ~first):
                if part.any():
                    yield from self._search(turn, pixels.of(part), halo, known)
            return
        clear = self._open(turn.source, window, known)
        top, left = window.origin
        asked = pixels.rows - top, pixels.columns - left, patch
        values, spread, status = clear.fill(asked, turn.regions, self.options, self.processor)
        del clear
        good = (status != UNFINISHED) & (status != NOTHING)
        yield pixels.of(good), values[good], spread[good]
        more = status == UNFINISHED
        if more.any():
            yield from self._search(turn, pixels.of(more), min(halo * 2, self.options.reach), None)

    def _open(self, helper: int, window: Window, known: Optional[_Known]) -> ClearWindow:
        """The pixels of a window; the target's as they are `known`, else read."""
        if known is not None:
            rows, columns = window.inside(known.window)
            values, examples = known.values[:, rows, columns], known.examples[rows, columns]
        else:
            seen = self.stack.mended.read(window)
            values, examples = seen.values, seen.clear & ~self.gaps.mask(seen)
        other = self.stack.images[helper].read(window)
        return ClearWindow.of(values, other.values, examples & other.clear, window.origin)


def _within(window: Window, boxes: np.ndarray) -> Window:
    """The part of a window that lies in the hull of boxes (K, 4): outside it nothing is looked for."""
    rows, columns = window.toslices()
    top, bottom = max(rows.start, int(boxes[:, 0].min())), min(rows.stop, int(boxes[:, 1].max()) + 1)
    left, right = max(columns.start, int(boxes[:, 2].min())), min(columns.stop, int(boxes[:, 3].max()) + 1)
    return Window(left, top, right - left, bottom - top)


def _touches(boxes: np.ndarray, window: Window) -> bool:
    """Whether any box (K, 4) meets the window."""
    rows, columns = window.toslices()
    down = (boxes[:, 0] < rows.stop) & (boxes[:, 1] >= rows.start)
    return bool((down & (boxes[:, 2] < columns.stop) & (boxes[:, 3] >= columns.start)).any())
