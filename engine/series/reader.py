"""A dated series on one grid, read window by window: scenes of one day merged, what is not clear missing."""

from __future__ import annotations

import datetime
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from ..clouds.mask_reader import MaskReader
from ..clouds.of_series import CloudSource
from ..job.events import Events
from ..raster.alignment import Looks, aligned
from ..raster.dataset import DatasetPool
from ..raster.geobox import GeoBox
from ..raster.reader import Reader, SceneReader
from ..raster.scene import SceneSource
from ..raster.window import Window


class Usual(NamedTuple):
    """How clear observations far from masks differ from the line between their neighbours in time, by date and band: centre
    and spread (T, C) float32; an infinite spread screens nothing."""

    centre: np.ndarray
    spread: np.ndarray


@dataclass(frozen=True)
class ClearPixels:
    """One scene without its clouds."""

    image: SceneReader
    mask: MaskReader | None

    def read(self, window: Window) -> np.ndarray:
        """(C, h, w), NaN where missing or not clear."""
        values = self.image.values(window)
        if self.mask is not None:
            seen = self.mask.read(window)
            np.copyto(values, np.float32(np.nan), where=seen.cloud | ~seen.known)
        return values

    def clouded(self, window: Window) -> np.ndarray:
        """Where its mask says cloud or shadow (h, w)."""
        return np.zeros(window.shape, bool) if self.mask is None else self.mask.read(window).cloud

    def look(self, window: Window) -> np.ndarray:
        """The mean of the bands (h, w)."""
        return np.asarray(self.read(window).mean(axis=0))


class SeriesReader:
    """Reads scenes sorted by date on `geobox`, without the clouds that the source of each scene knows; a context manager.

    Pickles as what it was made of. `dates` are the days with an image, ascending; `usual`: what observations beside masks
    are to be screened by, if at all.
    """

    def __init__(
        self,
        scenes: Sequence[SceneSource],
        geobox: GeoBox,
        sources: Sequence[CloudSource],
        usual: Usual | None = None,
    ) -> None:
        self.scenes, self.geobox, self.usual, self._sources = tuple(scenes), geobox, usual, tuple(sources)
        self._pool = DatasetPool()
        self._clear: list[ClearPixels] = []
        self._days: dict[datetime.date, list[ClearPixels]] = {}
        for scene, source in zip(scenes, sources):
            image = SceneReader(scene, geobox, pool=self._pool)
            self._clear.append(ClearPixels(image, source.reader(image, self._pool)))
            self._days.setdefault(scene.day, []).append(self._clear[-1])
        self.dates = tuple(sorted(self._days))

    def __reduce__(self) -> tuple:
        return SeriesReader, (self.scenes, self.geobox, self._sources, self.usual)

    @property
    def band_names(self) -> tuple[str, ...]:
        """Bands of every scene, as the first names them."""
        return self.scenes[0].band_names

    def read(self, window: Window) -> np.ndarray:
        """(T, C, h, w) float32 reflectance, or the bands' own unit, NaN where missing or not clear."""
        values = np.empty((len(self.dates), len(self.band_names), *window.shape), np.float32)
        for t, date in enumerate(self.dates):
            seen = [scene.read(window) for scene in self._days[date]]
            if len(seen) == 1:
                values[t] = seen[0]
            else:
                with warnings.catch_warnings():  # pixels that no scene of the day sees stay NaN
                    warnings.simplefilter("ignore", RuntimeWarning)
                    values[t] = np.nanmean(np.stack(seen), axis=0)
        return values

    def seen_through_clouds(self, window: Window) -> np.ndarray:
        """(T, C, h, w) as `read`, with what masks call cloud."""
        values = np.full((len(self.dates), len(self.band_names), *window.shape), np.nan, np.float32)
        for t, date in enumerate(self.dates):
            for scene in self._days[date]:
                own = scene.image.values(window)
                values[t] = np.where(np.isnan(values[t]), own, values[t])
        return values

    @property
    def masked(self) -> int:
        """Scenes whose clouds are known."""
        return sum(scene.mask is not None for scene in self._clear)

    def clouded(self, window: Window) -> np.ndarray:
        """(T, h, w) bool: where the mask of a scene of the day says cloud or shadow."""
        return np.stack([np.any([s.clouded(window) for s in self._days[date]], axis=0) for date in self.dates])

    def without_rims(self, width: int, usual: Usual) -> SeriesReader:
        """The series with all masked clouds grown by `width` pixels, and what beside them is to be screened by."""
        sources = [replace(source, buffer=width) for source in self._sources]
        return SeriesReader(self.scenes, self.geobox, sources, usual)

    def aligned(self, wanted: bool, events: Events) -> SeriesReader:
        """The series with its scenes moved onto each other, as `alignment.aligned` says; itself where none is."""
        looks = [scene.look for scene in self._clear]
        scenes = aligned(Looks(self.scenes, looks, self.geobox), wanted, events)
        return self if tuple(scenes) == self.scenes else SeriesReader(scenes, self.geobox, self._sources, self.usual)

    def sample(self, count: int, seed: int, side: int = 8) -> np.ndarray:
        """(T, C, about `count`) series of small squares at random places, as `read` gives them, whatever the tiling."""
        height, width = self.geobox.shape
        generator = np.random.default_rng(seed)
        parts = []
        for _ in range(max(1, count // side**2)):
            top = int(generator.integers(0, max(height - side, 0) + 1))
            left = int(generator.integers(0, max(width - side, 0) + 1))
            part = self.read(Window(left, top, min(side, width), min(side, height)))
            parts.append(part.reshape(*part.shape[:2], -1))
        return np.concatenate(parts, axis=2)

    def close(self) -> None:
        """Close the files; reading opens them again."""
        self._pool.close()

    def __enter__(self) -> SeriesReader:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


_: type[Reader] = SeriesReader
