"""A dated series on one grid, read window by window: scenes of one day merged, what is not clear missing."""

from __future__ import annotations

import datetime
import warnings
from collections.abc import Sequence

import numpy as np
from odc.geo.geobox import GeoBox

from ..clouds.mask_reader import MaskReader
from ..clouds.masks import SceneMask
from ..raster.dataset import DatasetPool
from ..raster.reader import SceneReader
from ..raster.scene import SceneSource
from ..raster.window import Window


class SeriesReader:
    """Reads scenes sorted by date on `geobox`; a context manager.

    masks: one or none for each scene, all of the kind `products` names for it. `dates` are the days with an image.
    """

    def __init__(
        self,
        scenes: Sequence[SceneSource],
        geobox: GeoBox,
        masks: Sequence[SceneMask | None],
        products: Sequence[str],
    ) -> None:
        self._pool = DatasetPool()
        self._groups: dict[datetime.date, list[tuple[SceneReader, MaskReader | None]]] = {}
        for scene, mask, product in zip(scenes, masks, products):
            clear = MaskReader(mask, product, geobox, pool=self._pool) if mask else None
            reader = SceneReader(scene, geobox, pool=self._pool)
            self._groups.setdefault(scene.day, []).append((reader, clear))
        self.bands, self._shape = len(scenes[0].bands), (geobox.shape[0], geobox.shape[1])

    @property
    def dates(self) -> list[datetime.date]:
        """Days with an image, ascending."""
        return sorted(self._groups)

    def read(self, window: Window) -> np.ndarray:
        """(T, C, h, w) float32 reflectance, or the bands' own unit, NaN where missing or not clear."""
        shape = (self.bands, window.height, window.width)
        values = np.empty((len(self._groups), *shape), np.float32)
        for t, date in enumerate(self.dates):
            seen = [_clear_pixels(*scene, window) for scene in self._groups[date]]
            if len(seen) == 1:
                values[t] = seen[0]
            else:
                with warnings.catch_warnings():  # pixels that no scene of the day sees stay NaN
                    warnings.simplefilter("ignore", RuntimeWarning)
                    values[t] = np.nanmean(np.stack(seen), axis=0)
        return values

    def sample(self, count: int, seed: int, side: int = 8) -> np.ndarray:
        """(T, C, about `count`) series of small squares at random places; the same for every tiling."""
        height, width = self._shape
        generator = np.random.default_rng(seed)
        parts = []
        for _ in range(max(1, count // side**2)):
            top = int(generator.integers(0, max(height - side, 0) + 1))
            left = int(generator.integers(0, max(width - side, 0) + 1))
            part = self.read(Window(left, top, min(side, width), min(side, height)))
            parts.append(part.reshape(*part.shape[:2], -1))
        return np.concatenate(parts, axis=2)

    def close(self) -> None:
        """Close the files."""
        self._pool.close()

    def __enter__(self) -> SeriesReader:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


def _clear_pixels(reader: SceneReader, mask: MaskReader | None, window: Window) -> np.ndarray:
    values = reader.read(window).values
    if mask is not None:
        seen = mask.read(window)
        values[:, seen.cloud | ~seen.known] = np.nan
    return values
