"""FSDAF's global step: how much each class changed between two coarse images, and what the whole image must be known for.

`Survey` takes the fine image tile by tile in two rounds (extremes and a sample for the class map; then counts and ranges
of each class in each coarse pixel), so it needs memory for the coarse grid only. Zhu et al. (2016), section 2.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional, Sequence

import numpy as np
from numba import njit

from .clustering import NONE, Centres, Sampler, k_means
from .coarse import block_shape
from .moving_window import Moments

CLIP = (0.0001, 0.9999)  # order statistics that bound the fine image
ZONE, MARGIN = 30, 1  # coarse pixels a side, where a scene is larger than WHOLE
WHOLE = 64


@dataclass
class Extremes:
    """The order statistics CLIP of each band, exactly, from tiles of a raster of `pixels` pixels."""

    bands: int
    pixels: int
    count: int = 0
    low: list = field(init=False)
    high: list = field(init=False)

    def __post_init__(self) -> None:
        self.low = [np.empty(0, np.float32) for _ in range(self.bands)]
        self.high = [np.empty(0, np.float32) for _ in range(self.bands)]

    def add(self, image: np.ndarray, valid: np.ndarray) -> None:
        """Take in the pixels (B, h, w) where `valid` holds."""
        keep = int(CLIP[0] * self.pixels) + 2
        for band in range(self.bands):
            values = image[band][valid]
            low, high = np.concatenate([self.low[band], values]), np.concatenate([self.high[band], values])
            self.low[band] = np.partition(low, keep)[:keep] if low.size > keep else low
            self.high[band] = np.partition(high, high.size - keep)[-keep:] if high.size > keep else high
        self.count += int(valid.sum())

    def limits(self, low: float, high: float) -> np.ndarray:
        """Lowest and highest value (B, 2) to keep, within [low, high]."""
        out = np.empty((self.bands, 2), np.float32)
        first, last = int(CLIP[0] * self.count), min(int(CLIP[1] * self.count), self.count - 1)
        for band in range(self.bands):
            if not self.count:
                out[band] = low, high
                continue
            out[band, 0] = max(np.sort(self.low[band])[first], low)
            out[band, 1] = min(np.sort(self.high[band])[last - self.count], high)
        return out


class Survey:
    """First passes over the fine image: `look` at every tile, `choose` the classes, `count` every tile, `merge`."""

    def __init__(
        self, bands: int, shape: tuple[int, int], factor: int, *, low: float, high: float, seed: int = 0
    ) -> None:
        self.shape, self.factor, self.grid = shape, factor, block_shape(shape, factor)
        self.low, self.high, self.seed = low, high, seed
        self.extremes, self.sampler = Extremes(bands, shape[0] * shape[1]), Sampler(shape[1], seed)
        self.moments, self.labels = Moments(bands), np.zeros(256, bool)
        self.centres: Optional[Centres] = None

    def look(
        self, fine: np.ndarray, valid: np.ndarray, origin: tuple[int, int], classes: Optional[np.ndarray] = None
    ) -> None:
        """First round; classes: the user's class map (h, w) uint8, if there is one."""
        self.extremes.add(fine, valid)
        if classes is None:
            self.sampler.add(fine, valid, origin)
        else:
            self.labels[np.unique(classes[valid])] = True

    def choose(self, classes: int) -> None:
        """After the first round: clip limits, and class centres unless the user gave a map.

        No more classes than a fifth of the coarse pixels: fewer equations would not tell the classes' changes apart.
        """
        classes = max(1, min(classes, self.grid[0] * self.grid[1] // 5))
        self.limits = self.extremes.limits(self.low, self.high)
        if not self.labels.any() and self.sampler.keys.size:
            self.centres = k_means(self.sampler.values, classes, seed=self.seed)
            self.labels[: len(self.centres.centres)] = True
        self.labels[0] |= not self.labels.any()  # nothing valid: one class without pixels
        labels = np.flatnonzero(self.labels)
        self.index = np.full(256, NONE, np.uint8)
        self.index[labels] = np.arange(labels.size)
        shape = (labels.size, *self.grid)
        self.counts, self.pixels = np.zeros(shape, np.int64), np.zeros(self.grid, np.int64)
        self.least = np.full((self.limits.shape[0], *shape), np.inf, np.float32)
        self.most = np.full_like(self.least, -np.inf)

    def class_map(self, fine: np.ndarray, valid: np.ndarray, classes: Optional[np.ndarray] = None) -> np.ndarray:
        """Class index of each pixel (h, w) uint8, NONE where invalid, from the user's map or the centres."""
        if classes is None:
            if self.centres is None:
                return np.full(valid.shape, NONE, np.uint8)
            classes = self.centres.classify(fine, valid)
        return np.where(valid, self.index[classes], NONE).astype(np.uint8)

    def clip(self, fine: np.ndarray) -> np.ndarray:
        """The fine image (B, h, w) within its limits."""
        return np.clip(fine, self.limits[:, 0, None, None], self.limits[:, 1, None, None])

    def count(
        self, fine: np.ndarray, valid: np.ndarray, origin: tuple[int, int], classes: Optional[np.ndarray] = None
    ) -> None:
        """Second round."""
        labels, clipped = self.class_map(fine, valid, classes), self.clip(fine)
        self.moments.add(clipped, valid)
        _count(clipped, labels, origin[0], origin[1], self.factor, self.counts, self.pixels, self.least, self.most)

    def merge(self) -> None:
        """After the second round: of k-means classes those with too few pixels join the nearest. Once only."""
        if self.centres is None:
            return
        becomes = self.centres.merged(self.counts.sum((1, 2)))
        kept, self.index[: becomes.size] = np.unique(becomes, return_inverse=True)
        for k in range(becomes.size):
            if becomes[k] != k:
                self.counts[becomes[k]] += self.counts[k]
                self.least[:, becomes[k]] = np.minimum(self.least[:, becomes[k]], self.least[:, k])
                self.most[:, becomes[k]] = np.maximum(self.most[:, becomes[k]], self.most[:, k])
        self.counts, self.least, self.most = self.counts[kept], self.least[:, kept], self.most[:, kept]


@njit(error_model="numpy", cache=True)
def _count(fine, labels, top, left, factor, counts, pixels, least, most):
    """Count the pixels of each class in each coarse pixel, and their ranges."""
    for row in range(labels.shape[0]):
        X = (row + top) // factor
        for column in range(labels.shape[1]):
            Y = (column + left) // factor
            pixels[X, Y] += 1
            k = labels[row, column]
            if k == NONE:
                continue
            counts[k, X, Y] += 1
            for band in range(fine.shape[0]):
                value = fine[band, row, column]
                least[band, k, X, Y] = min(least[band, k, X, Y], value)
                most[band, k, X, Y] = max(most[band, k, X, Y], value)


def class_change(fraction: np.ndarray, change: np.ndarray, pure: int, quantiles: Sequence[float]) -> np.ndarray:
    """ρ (B, K): coarse change (B, h, w) unmixed with class fractions (K, h, w); pixels without any are left out.

    For each class the `pure` coarse pixels with most of it, less those whose change lies outside `quantiles`; one
    least-squares problem over the rows of all classes, minimum norm where rank-deficient.
    """
    classes, bands = fraction.shape[0], change.shape[0]
    share, delta = fraction.reshape(classes, -1), np.asarray(change, np.float64).reshape(bands, -1)
    chosen = []
    for k in range(classes):
        order = np.argsort(-share[k], kind="stable")
        chosen.append(order[: min(pure, int((share[k] > 0.01).sum()))])
    out = np.zeros((bands, classes))
    for band in range(bands):
        rows = []
        for cells in chosen:
            values = delta[band, cells]
            if values.size:
                ordered = np.sort(values)
                low, high = (ordered[min(int(q * values.size), values.size - 1)] for q in quantiles)
                rows.append(cells[(values >= low) & (values <= high)])
        if rows:
            cells = np.concatenate(rows)
            out[band] = np.linalg.lstsq(share[:, cells].T, delta[band, cells], rcond=None)[0]
    return out


def change_by_block(fraction: np.ndarray, change: np.ndarray, pure: int, quantiles: Sequence[float]) -> np.ndarray:
    """ρ of every coarse pixel (B, K, h, w) float32: one solution for small scenes, else one a zone of 30 × 30 coarse
    pixels, blended bilinearly between zone centres. A class that a zone does not have takes the other zones' mean."""
    height, width = fraction.shape[1:]
    if max(height, width) <= WHOLE:
        rate = class_change(fraction, change, pure, quantiles)
        return np.broadcast_to(rate[:, :, None, None].astype(np.float32), (*rate.shape, height, width))
    starts = [np.arange(0, size, ZONE) for size in (height, width)]
    rates = np.zeros((change.shape[0], fraction.shape[0], len(starts[0]), len(starts[1])))
    known = np.zeros(rates.shape[1:], bool)
    for i, top in enumerate(starts[0]):
        for j, left in enumerate(starts[1]):
            rows = slice(max(top - MARGIN, 0), top + ZONE + MARGIN)
            columns = slice(max(left - MARGIN, 0), left + ZONE + MARGIN)
            rates[:, :, i, j] = class_change(fraction[:, rows, columns], change[:, rows, columns], pure, quantiles)
            known[:, i, j] = (fraction[:, rows, columns] > 0.01).any((1, 2))
    seen = np.maximum(known.sum((1, 2)), 1)
    mean = np.where(known, rates, 0).sum((2, 3)) / seen
    rates = np.where(known, rates, mean[:, :, None, None])
    for axis, (start, size) in enumerate(zip(starts, (height, width)), 2):
        centre = (start + np.minimum(start + ZONE, size) - 1) / 2
        position = np.clip(np.interp(np.arange(size), centre, np.arange(centre.size)), 0, centre.size - 1)
        first = np.minimum(position.astype(int), max(centre.size - 2, 0))
        second = np.minimum(first + 1, centre.size - 1)
        weight = (position - first).reshape([-1 if a == axis else 1 for a in range(4)])
        rates = np.take(rates, first, axis=axis) * (1 - weight) + np.take(rates, second, axis=axis) * weight
    return rates.astype(np.float32)
