"""MNSPI: clouds filled from similar pixels around them, told apart on one clear image of another date.

Zhu, Gao, Liu & Chen (2012), IEEE GRSL 9:521. A cloudy pixel p has similar pixels q, clear in the target T and alike on
the clear image A. Their values in T predict p in space, their change from A to T predicts it in time; near the rim of the
cloud the first counts more, in its middle the second.

What is common to a patch of cloud (its region, the spread of A there) is measured first, in one pass over the raster;
then any window can be filled on its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numba import njit, prange

from .neighbours import PARALLEL, BlockIndex, nearest_similar, unpack
from .patches import patches_of

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


def mnspi(
    target: np.ndarray, clear: np.ndarray, cloud: np.ndarray, valid: np.ndarray, options: MnspiOptions | None = None
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Fill the pixels of `cloud` that are `valid`.

    target, clear (C, H, W) reflectance on one grid, NaN where missing; cloud (H, W): to be filled; valid (H, W): `clear` is
    valid there, and so is `target` where it is not cloudy. Returns the filled image (C, H, W), its uncertainty (C, H, W)
    (weighted standard deviation of the similar pixels' change; NaN where only the mean change was known, 0 where nothing
    was filled), and `filled` (H, W). Pixels of a patch without one clear pixel in its region stay as they were.
    """
    options = options or MnspiOptions()
    cloud = np.asarray(cloud, bool)
    patches = patches_of(cloud)
    statistics = RegionStatistics(patches.regions(cloud.shape, options.margin, grow=options.grow), len(target))
    statistics.add(target, clear, cloud, valid)
    regions = statistics.regions(options.classes)
    result = np.array(target, np.float32)
    uncertainty = np.zeros_like(result)
    filled = np.zeros(cloud.shape, bool)
    rows, columns = np.nonzero(cloud & valid)
    window = ClearWindow.of(target, clear, valid & ~cloud)
    patch = patches.labels(0, 0, *cloud.shape)[rows, columns]
    values, spread, status = window.fill(rows, columns, patch, regions, options)
    result[:, rows, columns], uncertainty[:, rows, columns] = values.T, spread.T
    filled[rows, columns] = status != NOTHING
    result[:, cloud & ~filled] = target[:, cloud & ~filled]
    uncertainty[:, ~filled] = 0
    return result, uncertainty, filled


@dataclass(frozen=True)
class Regions:
    """What each patch's region tells: `boxes` (K, 4) rows and columns, ends included; `thresholds` (K, C); the mean change
    from clear image to target `change` (K, C), NaN without candidates; `candidates` (K,) their number."""

    boxes: np.ndarray
    thresholds: np.ndarray
    change: np.ndarray
    candidates: np.ndarray


class RegionStatistics:
    """Sums over the regions (K, 4) of patches, added window by window. Windows must not overlap."""

    def __init__(self, boxes: np.ndarray, bands: int) -> None:
        self._boxes = boxes
        self._sums = np.zeros((len(boxes), 2 + 3 * bands))

    def add(
        self, target: np.ndarray, clear: np.ndarray, cloud: np.ndarray, valid: np.ndarray, top: int = 0, left: int = 0
    ) -> None:
        """Add the window that starts at row `top` and column `left`; arrays as for `mnspi`."""
        height, width = cloud.shape
        first = np.maximum(self._boxes[:, [0, 2]] - [top, left], 0)
        stop = np.minimum(self._boxes[:, [1, 3]] + 1 - [top, left], [height, width])
        here = np.nonzero((stop > first).all(axis=1))[0]
        if not here.size:
            return
        candidates = valid & ~cloud
        a = np.where(valid, clear, 0).astype(np.float64)
        planes = [valid, candidates, *a, *(a * a), *np.where(candidates, target - clear, 0)]
        (y0, x0), (y1, x1) = first[here].T, stop[here].T
        for k, plane in enumerate(planes):  # summed-area tables: the cost does not depend on the regions' size
            total = np.zeros((height + 1, width + 1))
            np.cumsum(np.cumsum(plane, axis=0, dtype=np.float64), axis=1, out=total[1:, 1:])
            self._sums[here, k] += total[y1, x1] - total[y0, x1] - total[y1, x0] + total[y0, x0]

    def regions(self, classes: int) -> Regions:
        """Thresholds 2σ(A)/classes and mean changes of all that was added."""
        bands = (self._sums.shape[1] - 2) // 3
        valid, candidates = self._sums[:, :1], self._sums[:, 1:2]
        total, squares, change = np.split(self._sums[:, 2:], [bands, 2 * bands], axis=1)
        with np.errstate(invalid="ignore", divide="ignore"):
            variance = np.maximum(squares / valid - (total / valid) ** 2, 0)
            thresholds = 2 * np.sqrt(variance) / classes
            mean = np.where(candidates > 0, change / candidates, np.nan)
        return Regions(self._boxes, np.nan_to_num(thresholds), mean, candidates[:, 0].astype(np.int64))


@dataclass(frozen=True)
class ClearWindow:
    """The pixels of a window, ready to be searched: the clear image indexed, the target (C, H, W), and the window's place
    in the raster: row `top`, column `left`."""

    index: BlockIndex
    target: np.ndarray
    top: int
    left: int

    @classmethod
    def of(
        cls, target: np.ndarray, clear: np.ndarray, candidates: np.ndarray, top: int = 0, left: int = 0
    ) -> ClearWindow:
        """target, clear (C, H, W), candidates (H, W)."""
        return cls(BlockIndex.of(clear, candidates), np.ascontiguousarray(target, np.float32), top, left)

    def fill(
        self, rows: np.ndarray, columns: np.ndarray, patch: np.ndarray, regions: Regions, options: MnspiOptions
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Values (N, C), their uncertainty (N, C) and status (N,) of pixels given by row and column in the window.

        UNFINISHED: the window ends before the search may; ask again with a larger one.
        """
        index = self.index
        return _fill(
            index.image, self.target, index.candidates, index.low, index.high, index.count,
            rows, columns, patch, self.top, self.left,
            regions.boxes, regions.thresholds, regions.change, regions.candidates,
            options.similar, options.reach, options.low, options.high,
        )  # fmt: skip


@njit(**PARALLEL)
def _fill(
    A: Any, T: Any, candidates: Any, low: Any, high: Any, count: Any,
    rows: Any, columns: Any, patch: Any, top: Any, left: Any,
    boxes: Any, thresholds: Any, changes: Any, numbers: Any,
    similar: int, reach: int, least: float, greatest: float,
) -> Any:  # fmt: skip
    H, W, C = A.shape
    N = rows.size
    values = np.empty((N, C), np.float32)
    spread = np.empty((N, C), np.float32)
    status = np.empty(N, np.uint8)
    for chunk in prange((N + _CHUNK - 1) // _CHUNK):
        keys = np.empty(similar, np.int64)
        u, d = np.empty(similar), np.empty(similar)
        for n in range(chunk * _CHUNK, min(N, chunk * _CHUNK + _CHUNK)):
            py, px, k = rows[n], columns[n], patch[n]
            y0, y1, x0, x1 = boxes[k, 0] - top, boxes[k, 1] - top, boxes[k, 2] - left, boxes[k, 3] - left
            if numbers[k] == 0:
                status[n] = NOTHING
                for c in range(C):
                    values[n, c] = spread[n, c] = np.nan
                continue
            seen = reach  # within this distance the window shows every candidate
            if y0 < 0:
                seen = min(seen, py)
            if x0 < 0:
                seen = min(seen, px)
            if y1 >= H:
                seen = min(seen, H - 1 - py)
            if x1 >= W:
                seen = min(seen, W - 1 - px)
            found = nearest_similar(
                A, candidates, low, high, count, py, px, max(y0, 0), min(y1, H - 1), max(x0, 0), min(x1, W - 1),
                thresholds[k], seen * seen, keys,
            )  # fmt: skip
            if found < similar and seen < reach:
                status[n] = UNFINISHED
                continue
            if found == 0:
                status[n] = MEAN
                for c in range(C):
                    values[n, c] = A[py, px, c] + changes[k, c]
                    spread[n, c] = np.nan
                continue
            status[n] = SIMILAR
            for j in range(found):
                y, x, d2 = unpack(keys[j])
                total = 0.0
                for c in range(C):
                    difference = np.float64(A[y, x, c]) - np.float64(A[py, px, c])
                    total += difference * difference
                u[j], d[j] = np.sqrt(total / C), np.sqrt(np.float64(d2))
            u_min, u_max, d_min, d_max = u[:found].min(), u[:found].max(), d[:found].min(), d[:found].max()
            distance = d[:found].mean()
            total = 0.0
            for j in range(found):
                alike = (u[j] - u_min) / (u_max - u_min + 1e-6) + 1
                near = (d[j] - d_min) / (d_max - d_min + 1e-6) + 1
                u[j] = 1 / (alike * near)
                total += u[j]
            gy, gx = py - (y0 + y1) / 2, px - (x0 + x1) / 2
            g = np.sqrt(gy * gy + gx * gx)
            w = g / (g + distance)
            for c in range(C):
                S = change = square = 0.0
                for j in range(found):
                    y, x, _ = unpack(keys[j])
                    t = np.float64(T[c, y, x])
                    step = t - np.float64(A[y, x, c])
                    S += u[j] * t
                    change += u[j] * step
                    square += u[j] * step * step
                S, change, square = S / total, change / total, square / total
                M = np.float64(A[py, px, c]) + change
                values[n, c] = w * S + (1 - w) * M if least < M < greatest else S
                spread[n, c] = np.sqrt(max(square - change * change, 0.0))
    return values, spread, status
