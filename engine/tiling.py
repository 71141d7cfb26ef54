"""Tiles of a raster: windows with halos for methods that look around, overlapping tiles with blending for networks.

Per-pixel methods and methods with a finite window give the same bits whatever the tile size. Networks that see their whole
tile are blended with smooth weights; their tiles are anchored to the raster's origin, so memory settings do not move them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rasterio.windows import Window

PIECE = 64 * 2**20  # bytes of rows a blender hands over at once


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


@dataclass(frozen=True)
class OverlappingTile:
    """A square tile of a network: `window` inside the raster, and how many pixels of reflection it needs at the end of
    each axis where the raster is smaller than the tile."""

    window: Window
    size: int

    def fill(self, values: np.ndarray) -> np.ndarray:
        """(…, h, w) pixels of `window` reflected out to (…, size, size)."""
        pad = [(0, self.size - n) for n in values.shape[-2:]]
        return reflect(values, pad) if any(after for _, after in pad) else values


def overlapping_tiles(shape: tuple[int, int], size: int, overlap: int) -> list[OverlappingTile]:
    """Square tiles of `size` at every `size − overlap` pixels from the origin; the last ones are shifted back inside."""
    if not 0 <= overlap < size:
        raise ValueError(f"overlap {overlap} must lie between 0 and the tile size {size}")

    def starts(length: int) -> list[int]:
        last = max(length - size, 0)
        return sorted({min(start, last) for start in range(0, max(length - overlap, 1), size - overlap)})

    height, width = shape
    return [
        OverlappingTile(Window(left, top, min(size, width), min(size, height)), size)
        for top in starts(height)
        for left in starts(width)
    ]


def blend_weights(size: int, overlap: int) -> np.ndarray:
    """(size, size) weights that rise smoothly (sin²) over the overlap on every side; never 0."""
    ramp = np.ones(size)
    if overlap:
        edge = np.sin(np.pi / 2 * (np.arange(overlap) + 0.5) / overlap) ** 2
        ramp[:overlap] = edge
        ramp[-overlap:] = np.minimum(ramp[-overlap:], edge[::-1])
    return np.outer(ramp, ramp).astype(np.float32)


class Blender:
    """Adds overlapping tiles, weighted, and hands over finished rows; holds no more than one row of tiles.

    Tiles must come in the order of `overlapping_tiles`. `write(window, values)` receives (bands, h, W) rows, top to bottom,
    at most `PIECE` bytes at once. With a `folder` that row of tiles lies in a file there instead of in memory.
    """

    def __init__(
        self,
        shape: tuple[int, int],
        bands: int,
        size: int,
        overlap: int,
        write: Callable[[Window, np.ndarray], None],
        folder: Path | None = None,
    ) -> None:
        self._shape, self._size, self._write = shape, size, write
        self._weights = blend_weights(size, overlap)
        held = (bands, size, shape[1])
        self._sum = np.zeros(held, np.float32) if folder is None else _on_disk(folder / "blended", held)
        self._weight = np.zeros((size, shape[1]), np.float32)
        self._top = 0

    def add(self, tile: OverlappingTile, values: np.ndarray) -> None:
        """Add the network's (bands, size, size) answer for `tile`."""
        top, left = int(tile.window.row_off), int(tile.window.col_off)
        height, width = int(tile.window.height), int(tile.window.width)
        self._flush(top)
        weights = self._weights[:height, :width]
        rows, columns = slice(top - self._top, top - self._top + height), slice(left, left + width)
        self._sum[:, rows, columns] += values[:, :height, :width] * weights
        self._weight[rows, columns] += weights

    def finish(self) -> None:
        """Hand over the rows that are left."""
        self._flush(self._shape[0])

    def _flush(self, top: int) -> None:
        done = min(top, self._shape[0]) - self._top
        if done <= 0:
            return
        bands, _, width = self._sum.shape
        step = max(1, PIECE // (4 * bands * width))
        for first in range(0, done, step):
            last = min(first + step, done)
            with np.errstate(invalid="ignore", divide="ignore"):
                values = np.asarray(self._sum[:, first:last] / self._weight[first:last])
            self._write(Window(0, self._top + first, width, last - first), values)
        left = self._size - done
        for band in (*self._sum, self._weight):
            band[:left] = band[done:].copy()
            band[left:] = 0
        self._top += done


def _on_disk(path: Path, shape: tuple[int, ...]) -> np.ndarray:
    """Zeros (sparse, so they take no time and no room)."""
    return np.memmap(path, np.float32, "w+", shape=shape)


def reflect(values: np.ndarray, pad: Sequence[tuple[int, int]]) -> np.ndarray:
    """(…, h, w) padded on its last two axes by reflection without repeating the edge, again and again where the padding is
    wider than the image; a single row or column is repeated."""
    for axis, (before, after) in zip((-2, -1), pad):
        length = values.shape[axis]
        index = np.arange(-before, length + after)
        if length == 1:
            index = np.zeros_like(index)
        else:
            index = np.abs((index + length - 1) % (2 * length - 2) - (length - 1))
        values = np.take(values, index, axis=axis)
    return values
