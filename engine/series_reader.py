"""A dated series on one grid, read window by window: scenes of one day merged, what is not clear missing."""

from __future__ import annotations

import datetime
import warnings
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from odc.geo.geobox import GeoBox
from rasterio.windows import Window

from .classical.cloud_readers import MaskReader
from .raster import DatasetPool, SceneReader, same_grid
from .sensors import SENTINEL2
from .series_masks import SceneMask
from .source import SceneSource

_BASELINE_4 = datetime.date(2022, 1, 25)


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
        shape = (self.bands, int(window.height), int(window.width))
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


def common_grid(scenes: Sequence[SceneSource]) -> GeoBox:
    """The grid most scenes are on; of equally frequent ones the first."""
    grids: list[GeoBox] = []
    votes: list[int] = []
    for scene in scenes:
        for k, grid in enumerate(grids):
            if same_grid(scene.geobox, grid):
                votes[k] += 1
                break
        else:
            grids.append(scene.geobox)
            votes.append(1)
    return grids[int(np.argmax(votes))]


def agree_on_offset(scenes: Sequence[SceneSource]) -> list[SceneSource]:
    """Sentinel-2 scenes of one series with one offset where it was guessed from their values, by majority.

    The guess looks at the darkest values, so a scene full of cloud, or one band of it, may be judged unlike the rest; the
    product changed on 2022-01-25 only, so scenes before and from that day on are judged apart. What metadata say stands.
    """
    guessed = [s.sensor in SENTINEL2 and not s.note.startswith("Sentinel-2 ") for s in scenes]
    out = list(scenes)
    for recent in (False, True):
        era = [
            k
            for k, scene in enumerate(scenes)
            if guessed[k] and scene.acquisition_date and (scene.acquisition_date >= _BASELINE_4) == recent
        ]
        bands = [band for k in era for band in scenes[k].bands if not band.declared]
        shifted = [band.offset for band in bands if band.offset]
        if not 0 < len(shifted) < len(bands):
            continue
        offset = shifted[0] if 2 * len(shifted) > len(bands) else 0.0
        for k in era:
            same = tuple(band if band.declared else replace(band, offset=offset) for band in scenes[k].bands)
            out[k] = replace(scenes[k], bands=same)
    return out


def _clear_pixels(reader: SceneReader, mask: MaskReader | None, window: Window) -> np.ndarray:
    values = reader.read(window).values
    if mask is not None:
        seen = mask.read(window)
        values[:, seen.cloud | ~seen.known] = np.nan
    return values
