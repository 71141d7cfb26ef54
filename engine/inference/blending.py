"""Overlapping tiles of a network, blended with smooth weights."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..raster.window import Window

PIECE = 64 * 2**20  # bytes of rows a blender hands over at once


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
        top, left = tile.window.row_off, tile.window.col_off
        height, width = tile.window.height, tile.window.width
        self._flush(top)
        weights = self._weights[:height, :width]
        rows, columns = slice(top - self._top, top - self._top + height), slice(left, left + width)
        for total, band in zip(self._sum, values):  # one at a time stays in a core's cache
            total[rows, columns] += band[:height, :width] * weights
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
            band[:left] = band[done:]
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
