"""Tiles of a raster: windows with halos for methods that look around, overlapping tiles with blending for networks.

Per-pixel methods and methods with a finite window give the same bits whatever the tile size. Networks that see their whole
tile are blended with smooth weights; their tiles are anchored to the raster's origin, so memory settings do not move them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window


@dataclass(frozen=True)
class Tile:
    """`window` is what this tile writes; `padded` what it reads: the window and its halo, cut at the raster's edge."""

    window: Window
    padded: Window

    def crop(self, values: np.ndarray) -> np.ndarray:
        """The part of (…, H, W) values on `padded` that lies in `window`."""
        top = int(self.window.row_off - self.padded.row_off)
        left = int(self.window.col_off - self.padded.col_off)
        return values[..., top : top + int(self.window.height), left : left + int(self.window.width)]


def tiles(shape: tuple[int, int], size: int, halo: int = 0) -> list[Tile]:
    """Tiles of at most `size` × `size` that cover (H, W) once, row by row; `halo` pixels more are read on every side."""
    height, width = shape
    out = []
    for top in range(0, height, size):
        bottom = min(top + size, height)
        for left in range(0, width, size):
            right = min(left + size, width)
            up, down = max(0, top - halo), min(height, bottom + halo)
            west, east = max(0, left - halo), min(width, right + halo)
            out.append(Tile(Window(left, top, right - left, bottom - top), Window(west, up, east - west, down - up)))
    return out


def tile_size(memory_mb: int, bytes_per_pixel: float, halo: int = 0, multiple: int = 256, largest: int = 2048) -> int:
    """The side of the largest tile whose working arrays (`bytes_per_pixel` in all) fit half of `memory_mb`.

    A multiple of `multiple` where one fits, else the largest power of two that does (at least 32).
    """
    side = int(np.sqrt(memory_mb * 2**20 / 2 / max(bytes_per_pixel, 1.0))) - 2 * halo
    if side >= multiple:
        return min(side // multiple * multiple, largest)
    return max(32, 1 << max(side, 1).bit_length() - 1)


def grown(window: Window, by: int, shape: tuple[int, int]) -> tuple[Window, tuple[slice, slice]]:
    """A window grown by `by` pixels and cut at the raster's edge, and the place of the old one in it."""
    top, left = int(window.row_off), int(window.col_off)
    height, width = int(window.height), int(window.width)
    up, west = max(0, top - by), max(0, left - by)
    down, east = min(shape[0], top + height + by), min(shape[1], left + width + by)
    return Window(west, up, east - west, down - up), (
        slice(top - up, top - up + height),
        slice(left - west, left - west + width),
    )


def tile_of(window: Window) -> tuple[tuple[int, int], tuple[int, int]]:
    """Origin and shape of a window as (row, column) pairs."""
    return (int(window.row_off), int(window.col_off)), (int(window.height), int(window.width))


def core_in(tile: Tile) -> tuple[slice, slice]:
    """Where the tile's own window lies in its padded arrays."""
    top = int(tile.window.row_off - tile.padded.row_off)
    left = int(tile.window.col_off - tile.padded.col_off)
    return slice(top, top + int(tile.window.height)), slice(left, left + int(tile.window.width))
