"""Connected patches of a mask too large to hold, from runs of pixels collected tile by tile.

A run is a stretch of set pixels in one row. Runs of neighbouring rows that touch, diagonally too (8-connected), belong to
one patch. Memory grows with the number of runs, not with the raster.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numba import njit

from ..raster.window import Window
from .neighbours import EXACT


@dataclass(frozen=True)
class Patches:
    """Patches numbered in reading order of their first pixel. `runs` (N, 4) int64: row, start, stop, patch, in reading
    order; `boxes` (K, 4) int64: first row, last row, first column, last column; `areas` (K,) pixels."""

    runs: np.ndarray
    boxes: np.ndarray
    areas: np.ndarray

    def __len__(self) -> int:
        return len(self.areas)

    def labels(self, window: Window) -> np.ndarray:
        """The patch of every pixel (h, w) of a window, int32, −1 outside all."""
        out = np.full(window.shape, -1, np.int32)
        top, left = window.origin
        first, last = np.searchsorted(self.runs[:, 0], [top, top + window.height])
        _paint(self.runs[first:last], out, top, left)
        return out

    def regions(self, shape: tuple[int, int], margin: int, *, grow: bool = True) -> np.ndarray:
        """Bounding boxes (K, 4) grown by `margin` pixels, with `grow` at least by half the root of the area, and cut at
        the raster's border; ends included."""
        by = np.full(len(self), margin, np.int64)
        if grow:
            by = np.maximum(by, np.ceil(np.sqrt(self.areas) / 2).astype(np.int64))
        return np.stack(
            [
                np.maximum(self.boxes[:, 0] - by, 0),
                np.minimum(self.boxes[:, 1] + by, shape[0] - 1),
                np.maximum(self.boxes[:, 2] - by, 0),
                np.minimum(self.boxes[:, 3] + by, shape[1] - 1),
            ],
            axis=1,
        )


class PatchCollector:
    """Takes the mask window by window, in any order, and gives its patches."""

    def __init__(self) -> None:
        self._runs: list[np.ndarray] = []

    def add(self, mask: np.ndarray, origin: tuple[int, int]) -> None:
        """The mask (h, w) bool of the window whose first row and column are `origin`."""
        top, left = origin
        change = np.diff(np.pad(mask, ((0, 0), (1, 1))).astype(np.int8), axis=1)
        rows, starts = np.nonzero(change == 1)
        _, stops = np.nonzero(change == -1)
        self._runs.append(np.stack([rows + top, starts + left, stops + left], axis=1).astype(np.int64))

    def patches(self) -> Patches:
        """All that was added, as patches."""
        runs = np.concatenate(self._runs) if self._runs else np.empty((0, 3), np.int64)
        self._runs = []
        runs = runs[np.lexsort((runs[:, 1], runs[:, 0]))]
        joined = (runs[1:, 0] == runs[:-1, 0]) & (runs[1:, 1] == runs[:-1, 2])  # a run cut by a tile's edge
        begins = np.concatenate([[True], ~joined])[: len(runs)]
        ends = np.concatenate([~joined, [True]])[: len(runs)]
        runs = np.stack([runs[begins, 0], runs[begins, 1], runs[ends, 2]], axis=1)
        return Patches(*_label(runs))


@njit(**EXACT)
def _root(parent, i):
    while parent[i] != i:
        parent[i] = parent[parent[i]]
        i = parent[i]
    return i


@njit(**EXACT)
def _label(runs):
    """Union-find over runs (N, 3): row, start, stop."""
    N = len(runs)
    parent = np.arange(N)
    above, above_end, row_begin = 0, 0, 0  # runs of the row above: above..above_end
    for n in range(N):
        if n > 0 and runs[n, 0] != runs[n - 1, 0]:
            if runs[n, 0] == runs[n - 1, 0] + 1:
                above, above_end = row_begin, n
            else:
                above, above_end = n, n
            row_begin = n
        while above < above_end and runs[above, 2] < runs[n, 1]:
            above += 1
        k = above
        while k < above_end and runs[k, 1] <= runs[n, 2]:
            a, b = _root(parent, k), _root(parent, n)
            parent[max(a, b)] = min(a, b)
            k += 1
    patch = np.empty(N, np.int64)
    K = 0
    for n in range(N):
        if parent[n] == n:
            patch[n] = K
            K += 1
        else:
            patch[n] = patch[_root(parent, n)]
    out = np.empty((N, 4), np.int64)
    boxes = np.empty((K, 4), np.int64)
    areas = np.zeros(K, np.int64)
    for n in range(N):
        y, start, stop, k = runs[n, 0], runs[n, 1], runs[n, 2], patch[n]
        out[n] = y, start, stop, k
        if areas[k] == 0:
            boxes[k] = y, y, start, stop - 1
        boxes[k, 0], boxes[k, 1] = min(boxes[k, 0], y), max(boxes[k, 1], y)
        boxes[k, 2], boxes[k, 3] = min(boxes[k, 2], start), max(boxes[k, 3], stop - 1)
        areas[k] += stop - start
    return out, boxes, areas


@njit(**EXACT)
def _paint(runs, out, top, left):
    H, W = out.shape
    for n in range(len(runs)):
        y = runs[n, 0] - top
        if 0 <= y < H:
            for x in range(max(runs[n, 1] - left, 0), min(runs[n, 2] - left, W)):
                out[y, x] = runs[n, 3]
