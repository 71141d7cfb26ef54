"""What the surroundings of a patch of cloud tell: how much the ground varies there and how much it changed.

Measured in one pass over the raster, window by window; afterwards any window can be filled on its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np


class Regions(NamedTuple):
    """What each patch's region tells: `boxes` (K, 4) rows and columns, ends included; `thresholds` (K, C); the mean change
    from clear image to target `change` (K, C), NaN without candidates; `candidates` (K,) their number."""

    boxes: np.ndarray
    thresholds: np.ndarray
    change: np.ndarray
    candidates: np.ndarray


@dataclass(frozen=True)
class RegionSums:
    """Sums over the part of regions that lies in one window: `regions` (N,) the numbers of those that it meets; `sums`
    (N, 2 + 3 C): pixels, candidates, and for every band clear image, its square, and change to the target."""

    regions: np.ndarray
    sums: np.ndarray

    @classmethod
    def of(
        cls, boxes: np.ndarray, target: np.ndarray, clear: np.ndarray, cloud: np.ndarray, valid: np.ndarray
    ) -> RegionSums:
        """Of a window of target and clear image (C, h, w), NaN where missing. `boxes` (K, 4) of all regions, counted from
        the window's first pixel; `cloud` (h, w): to be filled; `valid` (h, w): `clear` is valid there, and so is `target`
        where it is not cloudy."""
        height, width = cloud.shape
        first = np.maximum(boxes[:, [0, 2]], 0)
        stop = np.minimum(boxes[:, [1, 3]] + 1, [height, width])
        here = np.nonzero((stop > first).all(axis=1))[0]
        candidates = valid & ~cloud
        a = np.where(valid, clear, 0).astype(np.float64)
        planes = [valid, candidates, *a, *(a * a), *np.where(candidates, target - clear, 0)]
        sums = np.empty((len(here), len(planes)))
        (y0, x0), (y1, x1) = first[here].T, stop[here].T
        total = np.zeros((height + 1, width + 1))
        for k, plane in enumerate(planes):  # summed-area tables: the cost does not depend on the regions' size
            np.cumsum(np.cumsum(plane, axis=0, dtype=np.float64), axis=1, out=total[1:, 1:])
            sums[:, k] = total[y1, x1] - total[y0, x1] - total[y1, x0] + total[y0, x0]
        return cls(here, sums)


class RegionStatistics:
    """Sums over regions, of windows that do not overlap."""

    def __init__(self, boxes: np.ndarray, bands: int) -> None:
        self._boxes = boxes
        self._sums = np.zeros((len(boxes), 2 + 3 * bands))

    def add(self, part: RegionSums) -> None:
        """Add the sums of one window."""
        self._sums[part.regions] += part.sums

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
