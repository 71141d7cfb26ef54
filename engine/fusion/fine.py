"""The fine images of a fusion: read on one grid, in one unit, and measured in a first pass."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, List

import numpy as np

from ..job.errors import InputError
from ..job.events import Events
from ..raster.reader import SceneReader
from ..raster.scene import SceneSource
from ..raster.tiling import tiles
from ..raster.window import Window
from .coarse import block_mean, block_shape
from .units import Unit


@dataclass
class FineImages:
    """The fine images on the target grid, in their own unit or in the methods' unit; small ones are kept in memory."""

    scenes: List[SceneSource]
    keep: bool
    unit: Unit = field(default_factory=Unit)
    _kept: Dict[int, np.ndarray] = field(default_factory=dict)
    _readers: Dict[int, SceneReader] = field(default_factory=dict)

    def read(self, index: int, window: Window) -> np.ndarray:
        """Pixels (B, h, w) of one image, NaN where a band is missing."""
        if index not in self._readers:
            self._readers[index] = SceneReader(self.scenes[index], self.scenes[0].geobox)
        if not self.keep:
            return self.unit.normal(self._read(index, window))
        if index not in self._kept:
            height, width = self.scenes[0].geobox.shape
            self._kept[index] = self._read(index, Window(0, 0, width, height))
        rows, columns = window.toslices()
        return self.unit.normal(self._kept[index][:, rows, columns])

    def _read(self, index: int, window: Window) -> np.ndarray:
        scene = self._readers[index].read(window)
        if not scene.validity.all():
            scene.values[:, ~scene.validity] = np.nan
        return scene.values

    def close(self) -> None:
        """Close the files."""
        for reader in self._readers.values():
            reader.close()


def survey(fine: FineImages, shape, factor: int, size: int, events: Events):
    """Block means of every fine image (B, h, w), and the lowest and highest value of all."""
    bands = len(fine.scenes[0].bands)
    means = [np.full((bands, *block_shape(shape, factor)), np.nan, np.float32) for _ in fine.scenes]
    lowest, highest = np.inf, -np.inf
    todo = tiles(tuple(shape), size)
    for index, tile in enumerate(todo):
        events.check()
        top, left = tile.window.origin
        for k, mean in enumerate(means):
            values = fine.read(k, tile.window)
            block = block_mean(values, factor)
            r, c = top // factor, left // factor
            mean[:, r : r + block.shape[1], c : c + block.shape[2]] = block
            finite = values[np.isfinite(values)]
            lowest, highest = min(lowest, finite.min(initial=np.inf)), max(highest, finite.max(initial=-np.inf))
        events.progress((index + 1) / len(todo), "Measuring the fine images")
    if not np.isfinite(lowest):
        raise InputError("The fine images have no valid pixel.", "Check their nodata value.")
    return means, float(lowest), float(highest)
