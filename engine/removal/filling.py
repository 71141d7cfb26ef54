"""Fill the clouds of one image from clear images of other dates, tile by tile: MNSPI and closest spectral fit.

The other images are used in turn, the nearest in time first; each fills what it can, the next what is left. What an
image may be compared with is always measured: filled pixels never serve as examples.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..job.events import Events
from ..job.parameters import Machine
from ..raster.tiling import Tile, tile_size, tiles
from ..raster.window import Window
from ..schedule.stream import stream
from ..schedule.tile_job import Steps
from .closest import find_sources
from .mnspi import NOTHING, UNFINISHED, ClearWindow, MnspiOptions, Regions, RegionStatistics
from .patches import PatchCollector, Patches
from .stack import Stack, View

PASS_TILE = 512  # tiles of the measuring passes: fixed, so that sums do not depend on the memory given
FIRST_HALO = 64  # pixels around a tile in which most similar pixels are found
KEPT = -1  # source of a pixel that kept its measured value
LEFT = -2  # source of a pixel that stays missing


@dataclass(frozen=True)
class Filled:
    """A finished window: `values` and `uncertainty` (C, h, w), NaN where missing; `source` (h, w) int16: the image a pixel
    was filled from, KEPT or LEFT; `gaps` (h, w) what was to be filled."""

    values: np.ndarray
    uncertainty: np.ndarray
    source: np.ndarray
    gaps: np.ndarray


class Bitmap:
    """One bit for every pixel of a raster."""

    def __init__(self, shape: tuple[int, int]) -> None:
        self._bits = np.zeros((shape[0], (shape[1] + 7) // 8), np.uint8)

    def put(self, window: Window, mask: np.ndarray) -> None:
        """Set the bits of a window whose first column is a multiple of 8."""
        rows, columns = window.toslices()
        if columns.start % 8:
            raise ValueError("bits are written from a multiple of 8 on")
        packed = np.packbits(mask, axis=1)
        self._bits[rows, columns.start // 8 : columns.start // 8 + packed.shape[1]] = packed

    def get(self, window: Window) -> np.ndarray:
        """The bits (h, w) bool of any window."""
        rows, columns = window.toslices()
        first = columns.start // 8
        bits = np.unpackbits(self._bits[rows, first : (columns.stop + 7) // 8], axis=1)
        return bits[:, columns.start - 8 * first : columns.stop - 8 * first].view(bool)


@dataclass(frozen=True)
class Round:
    """What one clear image fills by MNSPI: the pixels, their patches and what each patch's region tells."""

    source: int
    pixels: Bitmap
    patches: Patches
    regions: Regions


class Filler:
    """Fills windows of the target. `gaps(view)` (h, w): which pixels of the target are to be filled."""

    halo = 0

    def __init__(self, stack: Stack, gaps: Callable[[View], np.ndarray]) -> None:
        self.stack, self.gaps = stack, gaps

    def prepare(self, events: Events) -> None:
        """Measure what is global."""

    def fill(self, tile: Tile, view: View) -> Filled:
        """Fill the window of a tile; `view` is the target in the tile's padded window."""
        gaps = self.gaps(view)
        todo = tile.crop(gaps).copy()
        values = tile.crop(view.values).copy()
        values[:, todo] = np.nan
        uncertainty = np.where(np.isfinite(values), 0, np.nan).astype(np.float32)
        source = np.full(todo.shape, KEPT, np.int16)
        source[todo] = LEFT
        done = Filled(values, uncertainty, source, todo)
        if todo.any():
            self._fill(tile, view, view.clear & ~gaps, done)
        return done

    def _fill(self, tile: Tile, view: View, examples: np.ndarray, done: Filled) -> None:
        raise NotImplementedError


class ClosestFiller(Filler):
    """Closest spectral fit within `half` pixels."""

    def __init__(self, stack: Stack, gaps: Callable[[View], np.ndarray], half: int) -> None:
        super().__init__(stack, gaps)
        self.halo = self._half = half

    def _fill(self, tile: Tile, view: View, examples: np.ndarray, done: Filled) -> None:
        top = int(tile.window.row_off - tile.padded.row_off)
        left = int(tile.window.col_off - tile.padded.col_off)
        for helper in self.stack.helpers:
            if not (done.source == LEFT).any():
                return
            other = self.stack.images[helper].read(tile.padded)
            clear = other.clear
            rows, columns = np.nonzero((done.source == LEFT) & tile.crop(clear))
            if not rows.size:
                continue
            source = find_sources(other.values, examples & clear, rows + top, columns + left, self._half)
            found = source[:, 0] >= 0
            rows, columns, (y, x) = rows[found], columns[found], source[found].T
            done.values[:, rows, columns] = view.values[:, y, x]
            here = other.values[:, rows + top, columns + left]
            done.uncertainty[:, rows, columns] = np.abs(other.values[:, y, x] - here)
            done.source[rows, columns] = helper


class MnspiFiller(Filler):
    """MNSPI; `memory_mb` limits the windows that are searched at once."""

    halo = FIRST_HALO

    def __init__(self, stack: Stack, gaps: Callable[[View], np.ndarray], options: MnspiOptions, memory_mb: int) -> None:
        super().__init__(stack, gaps)
        self._options = options
        self._pixels = max(int(memory_mb * 2**20 / 3 / bytes_per_pixel(stack.bands)), 256 * 256)
        self._rounds: list[Round] = []

    def prepare(self, events: Events) -> None:
        """Find the patches of cloud and measure their regions, for each clear image in turn."""
        remaining, any_left = Bitmap(self.stack.shape), False
        grid = tiles(self.stack.shape, PASS_TILE)
        helpers = self.stack.helpers
        share = 1 / (len(helpers) + 1)

        def keep_gaps(tile: Tile, view: View) -> None:
            nonlocal any_left
            mask = self.gaps(view)
            any_left |= bool(mask.any())
            remaining.put(tile.window, mask)

        def read(tile: Tile) -> View:
            return self.stack.mended.read(tile.window)

        stream(Steps(read, keep_gaps), grid, lambda tile, _: None, events.part(0, share), message="Finding the clouds")
        for position, helper in enumerate(helpers):
            if not any_left:
                return
            part = events.part(share * (position + 1), share * (position + 2))
            remaining, any_left = self._measure(helper, remaining, grid, part)

    def _measure(self, helper: int, remaining: Bitmap, grid: list[Tile], events: Events) -> tuple[Bitmap, bool]:
        """Add the round of one clear image; returns what it leaves."""
        collector = PatchCollector()
        for tile in grid:
            collector.add(remaining.get(tile.window), tile.window.row_off, tile.window.col_off)
        patches = collector.patches()
        boxes = patches.regions(self.stack.shape, self._options.margin, grow=self._options.grow)
        statistics = RegionStatistics(boxes, self.stack.bands)
        fillable = Bitmap(self.stack.shape)

        def read(tile: Tile) -> tuple[View, View]:
            return self.stack.mended.read(tile.window), self.stack.images[helper].read(tile.window)

        def add(tile: Tile, views: tuple[View, View]) -> None:
            target, clear = views
            gaps = self.gaps(target)
            valid = clear.clear & (gaps | target.clear)
            top, left = tile.window.row_off, tile.window.col_off
            statistics.add(target.values, clear.values, gaps, valid, top, left)
            fillable.put(tile.window, remaining.get(tile.window) & clear.clear)

        touched = [tile for tile in grid if _touches(boxes, tile.window)]
        name = self.stack.images[helper].name
        stream(Steps(read, add), touched, lambda tile, _: None, events, message=f"Measuring change since {name}")
        regions = statistics.regions(self._options.classes)
        left, any_left = Bitmap(self.stack.shape), False
        useless = not (regions.candidates > 0).all()
        for tile in grid:
            mask, filled = remaining.get(tile.window), fillable.get(tile.window)
            if useless and filled.any():  # a patch all clouded around: nothing to compare with on this date
                at = (tile.window.row_off, tile.window.col_off)
                labels = patches.labels(*at, *mask.shape)
                filled &= regions.candidates[np.maximum(labels, 0)] > 0
                fillable.put(tile.window, filled)
            mask = mask & ~filled
            any_left |= bool(mask.any())
            left.put(tile.window, mask)
        self._rounds.append(Round(helper, fillable, patches, regions))
        return left, any_left

    def _fill(self, tile: Tile, view: View, examples: np.ndarray, done: Filled) -> None:
        for turn in self._rounds:
            rows, columns = np.nonzero(turn.pixels.get(tile.window))
            if rows.size:
                rows, columns = rows + tile.window.row_off, columns + tile.window.col_off
                self._fill_round(turn, tile, rows, columns, FIRST_HALO, (tile.padded, view, examples), done)

    def _fill_round(self, turn: Round, tile: Tile, rows, columns, halo, ready, done: Filled) -> None:
        """Fill pixels (raster rows and columns) looking `halo` pixels around them; those that need more, in a wider look."""
        shape = self.stack.shape
        box = Window(int(columns.min()), int(rows.min()), int(np.ptp(columns)) + 1, int(np.ptp(rows)) + 1)
        labels = turn.patches.labels(box.row_off, box.col_off, box.height, box.width)
        patch = labels[rows - box.row_off, columns - box.col_off]
        window = _within(box.grown(halo, shape), turn.regions.boxes[np.unique(patch)])
        if window.height * window.width > self._pixels and max(box.height, box.width) > 32:
            middle, along = (rows, box.height) if box.height >= box.width else (columns, box.width)
            first = middle < middle.min() + along // 2
            for part in (first, ~first):
                if part.any():
                    self._fill_round(turn, tile, rows[part], columns[part], halo, ready, done)
            return
        search = self._open(turn.source, window, ready)
        top, left = window.row_off, window.col_off
        values, spread, status = search.fill(rows - top, columns - left, patch, turn.regions, self._options)
        del search
        good = (status != UNFINISHED) & (status != NOTHING)
        y, x = rows[good] - tile.window.row_off, columns[good] - tile.window.col_off
        done.values[:, y, x], done.uncertainty[:, y, x] = values[good].T, spread[good].T
        done.source[y, x] = turn.source
        more = status == UNFINISHED
        if more.any():
            wider = min(halo * 2, self._options.reach)
            self._fill_round(turn, tile, rows[more], columns[more], wider, None, done)

    def _open(self, helper: int, window: Window, ready) -> ClearWindow:
        """The pixels of a window, from the target already read (`ready`) where they are in it."""
        if ready is not None:
            padded, view, examples = ready
            rows = slice(int(window.row_off - padded.row_off), int(window.row_off - padded.row_off + window.height))
            columns = slice(int(window.col_off - padded.col_off), int(window.col_off - padded.col_off + window.width))
            values, examples = view.values[:, rows, columns], examples[rows, columns]
        else:
            view = self.stack.mended.read(window)
            values, examples = view.values, view.clear & ~self.gaps(view)
        other = self.stack.images[helper].read(window)
        top, left = window.row_off, window.col_off
        return ClearWindow.of(values, other.values, examples & other.clear, top, left)


def bytes_per_pixel(bands: int) -> int:
    """Working memory of a searched pixel: two images, one of them indexed too, numbers as stored, masks."""
    return 15 * bands + 30


def fill_tiles(stack: Stack, halo: int, memory_mb: int, wanted: int) -> list[Tile]:
    """Tiles of the filling pass: `wanted` pixels wide, or as many as the memory allows (tiles read ahead counted)."""
    size = tile_size(
        Machine(memory_mb=memory_mb, tile_size=wanted), 2 * bytes_per_pixel(stack.bands), halo, largest=1024
    )
    return tiles(stack.shape, size, halo)


def _within(window: Window, boxes: np.ndarray) -> Window:
    """The part of a window that lies in the hull of boxes (K, 4): outside it nothing is looked for."""
    rows, columns = window.toslices()
    top, bottom = max(rows.start, int(boxes[:, 0].min())), min(rows.stop, int(boxes[:, 1].max()) + 1)
    left, right = max(columns.start, int(boxes[:, 2].min())), min(columns.stop, int(boxes[:, 3].max()) + 1)
    return Window(left, top, right - left, bottom - top)


def _touches(boxes: np.ndarray, window: Window) -> bool:
    """Whether any box (K, 4) meets the window."""
    rows, columns = window.toslices()
    return bool(
        (
            (boxes[:, 0] < rows.stop)
            & (boxes[:, 1] >= rows.start)
            & (boxes[:, 2] < columns.stop)
            & (boxes[:, 3] >= columns.start)
        ).any()
    )
