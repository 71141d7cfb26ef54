"""MNSPI in a window: clouded pixels from similar pixels around them, told apart on one clear image of another date.

Zhu, Gao, Liu & Chen (2012), IEEE GRSL 9:521. A cloudy pixel p has similar pixels q, clear in the target T and alike on
the clear image A. Their values in T predict p in space, their change from A to T predicts it in time; near the rim of the
cloud the first counts more, in its middle the second.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numba import njit, prange

from ..processor import CPU, Processor
from .neighbours import EXACT, EXACT_PARALLEL, BlockIndex, nearest_similar, unpack
from .regions import Regions

UNFINISHED, SIMILAR, MEAN, NOTHING = 0, 1, 2, 3
_CHUNK = 64  # pixels a thread takes at once; scratch is allocated once a chunk


@dataclass(frozen=True)
class MnspiOptions:
    """Zhu et al.'s parameters. `classes` sets the threshold 2σ/classes; `similar` pixels are mixed; the region of a patch is
    its bounding box and `margin` pixels, with `grow` at least half the root of its area; `reach` is the farthest a similar
    pixel is looked for (pixels); a temporal prediction outside `low`..`high` (reflectance) is not used."""

    classes: int = 4
    similar: int = 20
    margin: int = 30
    grow: bool = True
    reach: int = 1024
    low: float = -np.inf
    high: float = np.inf


@dataclass(frozen=True)
class ClearWindow:
    """The pixels of a window, ready to be searched: the clear image indexed, the target (C, H, W), and the window's first
    row and column in the raster."""

    index: BlockIndex
    target: np.ndarray
    origin: tuple[int, int]

    @classmethod
    def of(
        cls, target: np.ndarray, clear: np.ndarray, candidates: np.ndarray, origin: tuple[int, int] = (0, 0)
    ) -> ClearWindow:
        """target, clear (C, H, W) reflectance; candidates (H, W): both are clear there, so finite in every band."""
        return cls(BlockIndex.of(clear, candidates), np.ascontiguousarray(target, np.float32), origin)

    def fill(
        self,
        pixels: tuple[np.ndarray, np.ndarray, np.ndarray],
        regions: Regions,
        options: MnspiOptions,
        processor: Processor = CPU,
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Values (N, C), their uncertainty (N, C) and status (N,) of pixels given by row and column in the window and by the
        number of their patch, (N,) each.

        UNFINISHED: the window ends before the search may; ask again with a larger one. MEAN: nothing is similar, the mean
        change of the region is added; its uncertainty is unknown, NaN. NOTHING: no clear pixel in the region; NaN.
        """
        top, left = self.origin
        here = regions._replace(boxes=regions.boxes - [top, top, left, left])
        limits = options.similar, options.reach, options.low, options.high
        found: tuple[np.ndarray, np.ndarray, np.ndarray] = processor.run(
            filled, tuple(self.index), self.target, pixels, tuple(here), limits
        )
        return found


def filled(index: Any, target: np.ndarray, pixels: Any, regions: Any, limits: Any) -> tuple[np.ndarray, ...]:
    """What `ClearWindow.fill` tells of `pixels`, rows, columns and patches. Compiled loops."""
    found: tuple[np.ndarray, ...] = _fill(index, target, pixels, regions, limits)
    return found


@njit(**EXACT_PARALLEL)
def _fill(index: Any, T: Any, pixels: Any, regions: Any, limits: Any) -> Any:
    A = index[0]
    rows, columns, patch = pixels
    boxes, thresholds, changes, numbers = regions
    similar, reach, least, greatest = limits
    H, W, C = A.shape
    N = rows.size
    values = np.full((N, C), np.nan, np.float32)
    spread = np.full((N, C), np.nan, np.float32)
    status = np.empty(N, np.uint8)
    for chunk in prange((N + _CHUNK - 1) // _CHUNK):
        keys, u, d = np.empty(similar, np.int64), np.empty(similar), np.empty(similar)
        for n in range(chunk * _CHUNK, min(N, chunk * _CHUNK + _CHUNK)):
            py, px, k = rows[n], columns[n], patch[n]
            if numbers[k] == 0:
                status[n] = NOTHING
                continue
            y0, y1, x0, x1 = boxes[k, 0], boxes[k, 1], boxes[k, 2], boxes[k, 3]
            seen = in_sight(py, px, boxes[k], H, W, reach)
            box = max(y0, 0), min(y1, H - 1), max(x0, 0), min(x1, W - 1)
            found = nearest_similar(index, py, px, box, thresholds[k], seen * seen, keys)
            if found < similar and seen < reach:
                status[n] = UNFINISHED
            elif found == 0:
                status[n] = MEAN
                for c in range(C):
                    values[n, c] = A[py, px, c] + changes[k, c]
            else:
                status[n] = SIMILAR
                distance = _weigh(A, py, px, keys[:found], u[:found], d[:found])
                gy, gx = py - (y0 + y1) / 2, px - (x0 + x1) / 2
                g = np.sqrt(gy * gy + gx * gx)
                _mix(
                    A, T, (py, px), keys[:found], u[:found], g / (g + distance), (least, greatest), values[n], spread[n]
                )
    return values, spread, status


@njit(**EXACT)
def in_sight(py: Any, px: Any, box: Any, H: Any, W: Any, reach: Any) -> Any:
    """The distance, at most `reach`, within which the window shows every candidate of the box."""
    seen = reach
    if box[0] < 0:
        seen = min(seen, py)
    if box[2] < 0:
        seen = min(seen, px)
    if box[1] >= H:
        seen = min(seen, H - 1 - py)
    if box[3] >= W:
        seen = min(seen, W - 1 - px)
    return seen


@njit(**EXACT)
def _weigh(A: Any, py: Any, px: Any, keys: Any, u: Any, d: Any) -> Any:
    """The weights of similar pixels, into `u`, by how alike and how near they are; returns their mean distance."""
    C = A.shape[2]
    for j in range(keys.size):
        y, x, d2 = unpack(keys[j])
        total = 0.0
        for c in range(C):
            difference = np.float64(A[y, x, c]) - np.float64(A[py, px, c])
            total += difference * difference
        u[j], d[j] = np.sqrt(total / C), np.sqrt(np.float64(d2))
    u_min, u_max, d_min, d_max = u.min(), u.max(), d.min(), d.max()
    distance = d.mean()
    for j in range(keys.size):
        alike = (u[j] - u_min) / (u_max - u_min + 1e-6) + 1
        near = (d[j] - d_min) / (d_max - d_min + 1e-6) + 1
        u[j] = 1 / (alike * near)
    return distance


@njit(**EXACT)
def _mix(A: Any, T: Any, p: Any, keys: Any, u: Any, w: Any, limits: Any, values: Any, spread: Any) -> None:
    """The prediction in space S and in time M, mixed by `w`, and the deviation of the similar pixels' change, into `values`
    and `spread` (C,)."""
    total = 0.0
    for j in range(keys.size):
        total += u[j]
    for c in range(A.shape[2]):
        S = change = square = 0.0
        for j in range(keys.size):
            y, x, _ = unpack(keys[j])
            t = np.float64(T[c, y, x])
            step = t - np.float64(A[y, x, c])
            S += u[j] * t
            change += u[j] * step
            square += u[j] * step * step
        S, change, square = S / total, change / total, square / total
        M = np.float64(A[p[0], p[1], c]) + change
        values[c] = w * S + (1 - w) * M if limits[0] < M < limits[1] else S
        spread[c] = np.sqrt(max(square - change * change, 0.0))
