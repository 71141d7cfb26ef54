"""Tiles of a raster: windows with halos, for methods that look around.

Per-pixel methods and methods with a finite window give the same bits whatever the tile size. Networks that see their whole
tile have tiles of their own: see `inference.blending`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..job.parameters import Machine
from .window import Window


@dataclass(frozen=True)
class Tile:
    """`window` is what this tile writes; `padded` what it reads: the window and its halo, cut at the raster's edge."""

    window: Window
    padded: Window

    @property
    def core(self) -> tuple[slice, slice]:
        """Rows and columns of `window` in arrays of `padded`."""
        return self.window.inside(self.padded)

    def crop(self, values: np.ndarray) -> np.ndarray:
        """The part of (…, H, W) values on `padded` that lies in `window`."""
        rows, columns = self.core
        return values[..., rows, columns]


def tiles(shape: tuple[int, ...], size: int, halo: int = 0) -> list[Tile]:
    """Tiles of at most `size` × `size` that cover (H, W) once, row by row; `halo` pixels more are read on every side."""
    height, width = shape
    windows = (
        Window(left, top, min(size, width - left), min(size, height - top))
        for top in range(0, height, size)
        for left in range(0, width, size)
    )
    return [Tile(window, window.grown(halo, shape)) for window in windows]


def tile_size(machine: Machine, bytes_per_pixel: float, halo: int = 0, multiple: int = 256, largest: int = 2048) -> int:
    """The side that the user wants of a tile, else of the largest whose working arrays (`bytes_per_pixel` in all) fit half
    of the memory: a multiple of `multiple` where one fits, else the largest power of two that does (at least 32).
    """
    if machine.tile_size:
        return machine.tile_size
    side = int(np.sqrt(machine.memory_mb * 2**20 / 2 / max(bytes_per_pixel, 1.0))) - 2 * halo
    if side >= multiple:
        return min(side // multiple * multiple, largest)
    return max(32, 1 << max(side, 1).bit_length() - 1)
