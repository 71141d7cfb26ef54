"""What the filling methods share: the clouds of one image are filled from clear images of other dates, tile by tile.

The other images are used in turn, the nearest in time first; each fills what it can, the next what is left. What an
image may be compared with is always measured: filled pixels never serve as examples.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..job.parameters import Machine
from ..raster.tiling import Tile, tile_size, tiles
from .mending import KEPT, LEFT, Filled
from .stack import ImageWindow, Stack

MEASURED = 0.4  # share of the progress that measuring takes
PASS_TILE = 512  # tiles of the measuring passes: fixed, so that sums do not depend on the memory given


@dataclass(frozen=True)
class Gaps:
    """Which pixels of an image are to be filled: the cloudy ones and, with `missing`, those that it lacks."""

    missing: bool

    @classmethod
    def of(cls, stack: Stack, fill_nodata: str) -> Gaps:
        """As the option says; auto: where nothing says what is cloudy, the gaps are what is missing."""
        return cls(stack.mended.clouds is None if fill_nodata == "auto" else fill_nodata == "yes")

    def mask(self, seen: ImageWindow) -> np.ndarray:
        """(h, w) bool."""
        gaps = seen.flagged | (seen.cloud & seen.validity)
        return gaps | ~seen.validity if self.missing else gaps


@dataclass(frozen=True)
class GapJob:
    """The tile job that finds what is to be filled: (h, w) bool."""

    stack: Stack
    gaps: Gaps

    def read(self, tile: Tile) -> ImageWindow:
        """The target."""
        return self.stack.mended.read(tile.window)

    def compute(self, tile: Tile, seen: ImageWindow) -> np.ndarray:
        """What of it is to be filled."""
        return self.gaps.mask(seen)

    def close(self) -> None:
        """Close the images."""
        self.stack.close()


@dataclass(frozen=True)
class FillJob:
    """The tile job of a filling method, which adds `fill`."""

    stack: Stack
    gaps: Gaps

    def read(self, tile: Tile) -> ImageWindow:
        """The target in the tile's padded window."""
        return self.stack.mended.read(tile.padded)

    def compute(self, tile: Tile, seen: ImageWindow) -> Filled:
        """The tile's window, filled."""
        gaps = self.gaps.mask(seen)
        todo = tile.crop(gaps).copy()
        values = tile.crop(seen.values).copy()
        values[:, todo] = np.nan
        uncertainty = np.where(np.isfinite(values), 0, np.nan).astype(np.float32)
        source = np.full(todo.shape, KEPT, np.int16)
        source[todo] = LEFT
        done = Filled(values, uncertainty, source, todo)
        if todo.any():
            self.fill(tile, seen.values, seen.clear & ~gaps, done)
        return done

    def close(self) -> None:
        """Close the images."""
        self.stack.close()

    def fill(self, tile: Tile, values: np.ndarray, examples: np.ndarray, done: Filled) -> None:
        """Fill what is LEFT of `done`. The target's `values` (C, H, W) on the tile's padded window; `examples` (H, W): where
        they are clear and to be learned from."""
        raise NotImplementedError


def bytes_per_pixel(bands: int) -> int:
    """Working memory of a searched pixel: two images, one of them indexed too, numbers as stored, masks."""
    return 15 * bands + 30


def fill_tiles(stack: Stack, halo: int, machine: Machine) -> list[Tile]:
    """Tiles of the filling pass, as many pixels wide as the memory allows (tiles read ahead counted)."""
    return tiles(stack.shape, tile_size(machine, 2 * bytes_per_pixel(stack.bands), halo, largest=1024), halo)
