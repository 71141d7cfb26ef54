"""What FSDAF must know of the whole fine image: a class map, and what each class holds in each coarse pixel.

Two rounds of tiles: extremes and a sample, from which the class model is made; then counts and ranges of each class in each
coarse pixel. What a tile finds is merged into what the tiles before it found, so memory for the coarse grid is enough.
Zhu et al. (2016), section 2.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import List, Optional, Tuple

import numpy as np
from numba import njit

from ..raster.tiling import Tile
from ..raster.window import Window
from .clustering import NONE, Centres, Sampler, k_means
from .inputs import ClassCodes, Inputs
from .moving_window import Moments

CLIP = (0.0001, 0.9999)  # order statistics that bound the fine image
MOST = 12  # classes that are looked for where their number is not given


@dataclass
class Extremes:
    """The order statistics CLIP of each band, exactly, from tiles of a raster of `pixels` pixels."""

    bands: int
    pixels: int
    count: int = 0
    low: List[np.ndarray] = field(init=False)
    high: List[np.ndarray] = field(init=False)

    def __post_init__(self) -> None:
        self.low = [np.empty(0, np.float32) for _ in range(self.bands)]
        self.high = [np.empty(0, np.float32) for _ in range(self.bands)]

    def add(self, image: np.ndarray, valid: np.ndarray) -> None:
        """Take in the pixels (B, h, w) where `valid` holds."""
        values = [band[valid] for band in image]
        self._take(values, values, int(valid.sum()))

    def merge(self, other: Extremes) -> None:
        """Take in those of another tile."""
        self._take(other.low, other.high, other.count)

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

    def _take(self, lowest: List[np.ndarray], highest: List[np.ndarray], count: int) -> None:
        keep = int(CLIP[0] * self.pixels) + 2
        for band in range(self.bands):
            low = np.concatenate([self.low[band], lowest[band]])
            high = np.concatenate([self.high[band], highest[band]])
            self.low[band] = np.partition(low, keep)[:keep] if low.size > keep else low
            self.high[band] = np.partition(high, high.size - keep)[-keep:] if high.size > keep else high
        self.count += count


@dataclass
class FirstRound:
    """What tiles of a raster tell first: extremes, and a sample of pixels or the labels (256,) of the user's class map."""

    extremes: Extremes
    sampler: Sampler
    labels: np.ndarray

    @classmethod
    def of(cls, bands: int, shape: Tuple[int, int], seed: int = 0) -> FirstRound:
        """Nothing yet, of a raster of `shape`."""
        return cls(Extremes(bands, shape[0] * shape[1]), Sampler(shape[1], seed), np.zeros(256, bool))

    def add(
        self, fine: np.ndarray, valid: np.ndarray, origin: Tuple[int, int], classes: Optional[np.ndarray] = None
    ) -> None:
        """Take in the tile (B, h, w) at `origin` (row, column); classes: the user's map (h, w) uint8, if there is one."""
        self.extremes.add(fine, valid)
        if classes is None:
            self.sampler.add(fine, valid, origin)
        else:
            self.labels[np.unique(classes[valid])] = True

    def merge(self, other: FirstRound) -> None:
        """Take in what another tile told."""
        self.extremes.merge(other.extremes)
        self.sampler.merge(other.sampler)
        self.labels |= other.labels

    def model(self, classes: int, grid: Tuple[int, int], low: float, high: float) -> ClassModel:
        """Clip limits within [low, high], and class centres unless the user gave a map; `classes` 0: many, to be
        joined.

        No more classes than a fifth of the coarse pixels of `grid` (rows, columns): fewer equations would not tell the
        classes' changes apart.
        """
        classes = max(1, min(classes or MOST, grid[0] * grid[1] // 5))
        labels, centres = self.labels.copy(), None
        if not labels.any() and self.sampler.keys.size:
            centres = k_means(self.sampler.values, classes, seed=self.sampler.seed)
            labels[: len(centres.centres)] = True
        labels[0] |= not labels.any()  # nothing valid: one class without pixels
        index = np.full(256, NONE, np.uint8)
        index[labels] = np.arange(labels.sum())
        return ClassModel(self.extremes.limits(low, high), index, centres)


@dataclass(frozen=True)
class ClassModel:
    """How pixels are clipped and classed, the same in every tile: limits (B, 2), the class of each label (256,) uint8, NONE
    for labels that are not there, and the centres whose places are the labels where the user gave no map."""

    limits: np.ndarray
    index: np.ndarray
    centres: Optional[Centres]

    @property
    def classes(self) -> int:
        """How many."""
        return int(self.index[self.index != NONE].max()) + 1

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


@dataclass
class SecondRound:
    """What tiles tell next: moments of the clipped image, and for the coarse pixels in `cells` how many fine pixels each has
    (h, w), how many of each class (K, h, w), and these pixels' ranges (B, K, h, w)."""

    cells: Window
    moments: Moments
    pixels: np.ndarray
    counts: np.ndarray
    least: np.ndarray
    most: np.ndarray

    @classmethod
    def of(cls, cells: Window, bands: int, classes: int) -> SecondRound:
        """Nothing yet."""
        shape = (classes, *cells.shape)
        least = np.full((bands, *shape), np.inf, np.float32)
        counts, pixels = np.zeros(shape, np.int64), np.zeros(cells.shape, np.int64)
        return cls(cells, Moments(bands), pixels, counts, least, -least)

    @classmethod
    def of_tile(
        cls, fine: np.ndarray, labels: np.ndarray, model: ClassModel, origin: Tuple[int, int], factor: int
    ) -> SecondRound:
        """Of the tile (B, h, w) at `origin` (row, column), which `model` gave its labels."""
        (top, left), (rows, columns) = (divmod(start, factor) for start in origin), labels.shape
        cells = Window(left[0], top[0], -(-(left[1] + columns) // factor), -(-(top[1] + rows) // factor))
        out, clipped = cls.of(cells, len(fine), model.classes), model.clip(fine)
        out.moments = Moments.of(clipped, labels != NONE)
        _count(clipped, labels, top[1], left[1], factor, out.counts, out.pixels, out.least, out.most)
        return out

    def merge(self, other: SecondRound) -> None:
        """Take in what another tile told, whose coarse pixels are among these."""
        self.moments.merge(other.moments)
        rows, columns = other.cells.inside(self.cells)
        self.pixels[rows, columns] += other.pixels
        self.counts[:, rows, columns] += other.counts
        for own, more, extreme in ((self.least, other.least, np.minimum), (self.most, other.most, np.maximum)):
            extreme(own[:, :, rows, columns], more, out=own[:, :, rows, columns])


@dataclass(frozen=True)
class ClassSurvey:
    """Both rounds together: arrays as in `SecondRound`, on the whole coarse grid of blocks of `factor` pixels of a raster of
    `shape`."""

    shape: Tuple[int, int]
    factor: int
    model: ClassModel
    moments: Moments
    pixels: np.ndarray
    counts: np.ndarray
    least: np.ndarray
    most: np.ndarray

    @classmethod
    def of(cls, shape: Tuple[int, int], factor: int, model: ClassModel, found: SecondRound) -> ClassSurvey:
        """From both rounds. Of k-means classes those with too few pixels join the nearest."""
        counts, least, most = found.counts, found.least, found.most
        out = cls(shape, factor, model, found.moments, found.pixels, counts, least, most)
        if model.centres is None:
            return out
        return out.joined(np.unique(model.centres.merged(counts.sum((1, 2))), return_inverse=True)[1])

    def joined(self, groups: np.ndarray) -> ClassSurvey:
        """The same with classes put together: `groups` (K,) names the new class of each."""
        number = int(groups.max()) + 1
        counts = np.zeros((number, *self.counts.shape[1:]), self.counts.dtype)
        least = np.full((len(self.least), number, *self.least.shape[2:]), np.inf, np.float32)
        most = -least
        for k, group in enumerate(groups):
            counts[group] += self.counts[k]
            least[:, group] = np.minimum(least[:, group], self.least[:, k])
            most[:, group] = np.maximum(most[:, group], self.most[:, k])
        index = self.model.index.copy()
        index[index != NONE] = groups[index[index != NONE]]
        return replace(self, model=replace(self.model, index=index), counts=counts, least=least, most=most)


@dataclass(frozen=True)
class ClassTiles:
    """What the tile jobs of both rounds read: one pair's fine image, and the user's classes."""

    inputs: Inputs
    pair: int

    def read(self, tile: Tile) -> Tuple[np.ndarray, Optional[ClassCodes]]:
        """Fine image (B, h, w) and classes."""
        classes = self.inputs.classes.read(tile.window) if self.inputs.classes else None
        return self.inputs.fine.read(self.pair, tile.window), classes

    def close(self) -> None:
        """Close the rasters."""
        self.inputs.close()


@dataclass(frozen=True)
class FirstLook(ClassTiles):
    """Tile job of the first round."""

    seed: int

    def compute(self, tile: Tile, data: Tuple[np.ndarray, Optional[ClassCodes]]) -> FirstRound:
        """Of the tile alone."""
        fine, valid, classes = with_validity(*data)
        found = FirstRound.of(len(fine), self.inputs.shape, self.seed)
        found.add(fine, valid, tile.window.origin, classes)
        return found


@dataclass(frozen=True)
class SecondLook(ClassTiles):
    """Tile job of the second round."""

    model: ClassModel

    def compute(self, tile: Tile, data: Tuple[np.ndarray, Optional[ClassCodes]]) -> SecondRound:
        """Of the tile alone."""
        fine, valid, classes = with_validity(*data)
        labels = self.model.class_map(fine, valid, classes)
        return SecondRound.of_tile(fine, labels, self.model, tile.window.origin, self.inputs.factor)


def with_validity(
    fine: np.ndarray, classes: Optional[ClassCodes]
) -> Tuple[np.ndarray, np.ndarray, Optional[np.ndarray]]:
    """The fine image (B, h, w), where it and the class map have data (h, w), and the classes where the user gave any."""
    valid = np.isfinite(fine).all(0)
    return (fine, valid, None) if classes is None else (fine, valid & classes[1], classes[0])


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
