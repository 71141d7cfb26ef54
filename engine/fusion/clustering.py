"""Class map of an image by k-means on a fixed subsample, the same for any tiling.

k-means++ start (Arthur and Vassilvitskii 2007), Lloyd's rounds. The subsample is drawn by hashing pixel positions.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numba import njit, prange

SAMPLE = 20_000
FEWEST = 200  # pixels; smaller classes join the nearest one
NONE = 255  # class of invalid pixels


@dataclass
class Sampler:
    """Draws up to `size` valid pixels of a raster of `width` columns; the draw depends on position and seed only."""

    width: int
    seed: int = 0
    size: int = SAMPLE
    keys: np.ndarray = field(default_factory=lambda: np.empty(0, np.uint64))
    values: np.ndarray = field(default_factory=lambda: np.empty((0, 0), np.float32))

    def add(self, image: np.ndarray, valid: np.ndarray, origin: tuple[int, int]) -> None:
        """Take in a tile (B, h, w) whose top-left pixel is at `origin` of the raster."""
        rows, columns = np.nonzero(valid)
        if not rows.size:
            return
        position = (rows + origin[0]).astype(np.uint64) * np.uint64(self.width) + (columns + origin[1]).astype(
            np.uint64
        )
        keys = _hash(position, self.seed)
        if keys.size > self.size:
            chosen = np.argpartition(keys, self.size)[: self.size]
            keys, rows, columns = keys[chosen], rows[chosen], columns[chosen]
        self._take(keys, image[:, rows, columns].T)

    def merge(self, other: Sampler) -> None:
        """Take in the draw from another tile."""
        if other.keys.size:
            self._take(other.keys, other.values)

    def _take(self, keys: np.ndarray, values: np.ndarray) -> None:
        """The smallest keys (n,) of these and those there were, with their pixels (n, B)."""
        if self.keys.size:
            keys, values = np.concatenate([self.keys, keys]), np.concatenate([self.values, values])
        order = np.argsort(keys, kind="stable")[: self.size]
        self.keys, self.values = keys[order], values[order]


@dataclass(frozen=True)
class Centres:
    """Class centres (K, B) in standardised bands: (value − mean) / scale."""

    mean: np.ndarray
    scale: np.ndarray
    centres: np.ndarray

    def classify(self, image: np.ndarray, valid: np.ndarray) -> np.ndarray:
        """Nearest centre of each valid pixel of (B, h, w), NONE elsewhere: uint8 (h, w)."""
        out = np.full(valid.shape, NONE, np.uint8)
        _nearest(
            np.ascontiguousarray(image, np.float32),
            valid,
            self.mean.astype(np.float32),
            (1 / self.scale).astype(np.float32),
            self.centres.astype(np.float32),
            out,
        )
        return out

    def merged(self, counts: np.ndarray, fewest: int = FEWEST) -> np.ndarray:
        """Class that each class becomes (K,): itself, or the nearest one where it has fewer than `fewest` pixels."""
        becomes, counts = np.arange(len(counts)), np.array(counts, np.int64)
        while True:
            alive = np.flatnonzero(counts)
            small = alive[counts[alive] < fewest]
            if alive.size < 2 or not small.size:
                return becomes
            this = small[np.argmin(counts[small])]
            others = alive[alive != this]
            nearest = others[np.argmin(((self.centres[others] - self.centres[this]) ** 2).sum(1))]
            becomes[becomes == this] = nearest
            counts[nearest] += counts[this]
            counts[this] = 0


def k_means(values: np.ndarray, classes: int, *, seed: int = 0, rounds: int = 50) -> Centres:
    """Cluster pixels (n, B) into at most `classes` classes."""
    values = np.asarray(values, np.float64)
    mean, scale = values.mean(0), values.std(0)
    scale = np.where(scale > 0, scale, 1.0)
    points = (values - mean) / scale
    draw = np.random.Generator(np.random.Philox(seed))
    centres = points[[draw.integers(len(points))]]
    nearest = ((points - centres[0]) ** 2).sum(1)
    while len(centres) < classes and nearest.max() > 0:
        chosen = np.searchsorted(np.cumsum(nearest), draw.random() * nearest.sum(), side="right")
        centres = np.concatenate([centres, points[[min(chosen, len(points) - 1)]]])
        nearest = np.minimum(nearest, ((points - centres[-1]) ** 2).sum(1))
    labels = None
    for _ in range(rounds):
        distance = (centres**2).sum(1) - 2 * points @ centres.T
        previous, labels = labels, distance.argmin(1)
        if previous is not None and np.array_equal(labels, previous):
            break
        counts = np.bincount(labels, minlength=len(centres))
        for band in range(points.shape[1]):
            total = np.bincount(labels, points[:, band], minlength=len(centres))
            centres[:, band] = np.where(counts > 0, total / np.maximum(counts, 1), centres[:, band])
    return Centres(mean, scale, centres)


def _hash(position: np.ndarray, seed: int) -> np.ndarray:
    """SplitMix64 (Steele, Lea and Flood 2014) of pixel positions: a counter-based generator."""
    with np.errstate(over="ignore"):
        z = position + np.uint64(((seed + 1) * 0x9E3779B97F4A7C15) % 2**64)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        return z ^ (z >> np.uint64(31))


@njit(parallel=True, error_model="numpy", cache=True)
def _nearest(image, valid, mean, inverse, centres, out):
    bands = image.shape[0]
    for row in prange(valid.shape[0]):
        for column in range(valid.shape[1]):
            if not valid[row, column]:
                continue
            best = np.float32(np.inf)
            for k in range(centres.shape[0]):
                distance = np.float32(0)
                for b in range(bands):
                    difference = (image[b, row, column] - mean[b]) * inverse[b] - centres[k, b]
                    distance += difference * difference
                if distance < best:
                    best = distance
                    out[row, column] = k
