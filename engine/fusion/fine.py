"""The fine images of a fusion: read on one grid, in one unit, and measured in a first pass."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Dict, Protocol, Tuple

import numpy as np

from ..job.errors import InputError
from ..job.events import Events
from ..job.parameters import Machine
from ..raster.dataset import DatasetPool
from ..raster.reader import SceneReader
from ..raster.scene import SceneSource
from ..raster.tiling import Tile, tiles
from ..raster.window import Window
from ..schedule.stream import stream
from .coarse import block_mean, block_shape
from .tile_sides import side_in_blocks
from .units import AS_IT_IS, Unit

IndexedTile = Tuple[int, Tile]  # of the image with this index


class FinePixels(Protocol):
    """The pairs' fine images; picklable."""

    def read(self, index: int, window: Window) -> np.ndarray:
        """Pixels (B, h, w) float32 of one image, NaN where a band is missing."""

    def close(self) -> None:
        """Close the files."""


@dataclass(frozen=True)
class HeldImages:
    """Images (B, H, W) in memory, NaN where a band is missing."""

    images: Sequence[np.ndarray]

    def read(self, index: int, window: Window) -> np.ndarray:
        """As `FinePixels.read`."""
        rows, columns = window.toslices()
        return self.images[index][:, rows, columns]

    def close(self) -> None:
        """Nothing is open."""


@dataclass(frozen=True)
class FineImages:
    """The fine images on the grid of the first, in their own unit or in the methods'. With `keep` (small ones) they are read
    once and kept in memory. They pickle as their files: small ones are soon read again, large ones are never sent."""

    scenes: Sequence[SceneSource]
    keep: bool = False
    unit: Unit = AS_IT_IS
    _kept: Dict[int, np.ndarray] = field(default_factory=dict, repr=False, compare=False)
    _pool: DatasetPool = field(default_factory=DatasetPool, repr=False, compare=False)

    def __getstate__(self) -> Dict[str, Any]:
        return {**self.__dict__, "_kept": {}}

    def __enter__(self) -> FineImages:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    @property
    def shape(self) -> Tuple[int, int]:
        """Rows and columns."""
        height, width = self.scenes[0].geobox.shape
        return height, width

    def in_unit(self, unit: Unit) -> FineImages:
        """The same images, and the same open files, in another unit."""
        return replace(self, unit=unit)

    def read(self, index: int, window: Window) -> np.ndarray:
        """As `FinePixels.read`."""
        if not self.keep:
            return self.unit.normal(self._read(index, window))
        if index not in self._kept:
            self._kept[index] = self._read(index, Window.of(self.shape))
        rows, columns = window.toslices()
        return self.unit.normal(self._kept[index][:, rows, columns])

    def close(self) -> None:
        """Close the files; reading opens them again."""
        self._pool.close()

    def _read(self, index: int, window: Window) -> np.ndarray:
        scene = SceneReader(self.scenes[index], self.scenes[0].geobox, pool=self._pool).read(window)
        if not scene.validity.all():
            scene.values[:, ~scene.validity] = np.nan
        return scene.values


@dataclass(frozen=True)
class BlockMeans:
    """Tile job: block means (B, h, w) of one fine image, and the lowest and highest values of its bands (B,)."""

    fine: FineImages
    factor: int

    def read(self, item: IndexedTile) -> np.ndarray:
        """The image (B, h, w)."""
        index, tile = item
        return self.fine.read(index, tile.window)

    def compute(self, item: IndexedTile, data: np.ndarray) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Of the tile alone; infinities where nothing is valid."""
        known = np.isfinite(data)
        low, high = (np.where(known, data, end) for end in (np.inf, -np.inf))
        return block_mean(data, self.factor), low.min((1, 2)), high.max((1, 2))

    def close(self) -> None:
        """Close the files."""
        self.fine.close()


def survey(
    fine: FineImages, factor: int, machine: Machine, events: Events
) -> Tuple[Sequence[np.ndarray], np.ndarray, np.ndarray]:
    """Block means of every fine image (B, h, w), and the lowest and highest values (B,) of each band of all of them."""
    bands = len(fine.scenes[0].bands)
    means = [np.full((bands, *block_shape(fine.shape, factor)), np.nan, np.float32) for _ in fine.scenes]
    lowest, highest = [], []

    def merge(item: IndexedTile, answer: Tuple[np.ndarray, np.ndarray, np.ndarray]) -> None:
        index, tile = item
        blocks, low, high = answer
        r, c = (start // factor for start in tile.window.origin)
        means[index][:, r : r + blocks.shape[1], c : c + blocks.shape[2]] = blocks
        lowest.append(low)
        highest.append(high)

    cover = tiles(fine.shape, side_in_blocks(machine, 4.0 * 8 * bands, factor))
    todo = [(index, tile) for tile in cover for index in range(len(means))]
    stream(BlockMeans(fine, factor), todo, merge, events)
    low, high = np.min(lowest, 0), np.max(highest, 0)
    if not np.isfinite(low).any():
        raise InputError("The fine images have no valid pixel.", "Check their nodata value.")
    return means, low, high
