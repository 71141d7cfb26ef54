"""Images of one place on one grid, each with what is known of its clouds, read window by window."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Optional, Protocol

import numpy as np

from ..clouds.mask_reader import Cloudiness
from ..raster.dataset import DatasetPool
from ..raster.geobox import GeoBox
from ..raster.reader import SceneReader
from ..raster.window import Window


class CloudReader(Protocol):
    """Says what is cloudy in a window."""

    def read(self, window: Window) -> Cloudiness: ...


@dataclass(frozen=True)
class ImageWindow:
    """A window of one image: `values` (C, h, w) reflectance, NaN where missing; `validity` (h, w) measured;
    `cloud` (h, w) cloudy or not known to be clear; `flagged` (h, w) said to be cloudy."""

    values: np.ndarray
    validity: np.ndarray
    cloud: np.ndarray
    flagged: np.ndarray

    @property
    def clear(self) -> np.ndarray:
        """Measured and known to be clear (h, w)."""
        return self.validity & ~self.cloud

    def mended_by(self, other: ImageWindow) -> ImageWindow:
        """The same, with another tile's pixels where these are better."""
        better = (other.clear & ~self.clear) | (other.validity & ~self.validity)
        if not better.any():
            return self
        return ImageWindow(
            np.where(better, other.values, self.values),
            *(np.where(better, theirs, own) for theirs, own in (
                (other.validity, self.validity), (other.cloud, self.cloud), (other.flagged, self.flagged)
            )),
        )  # fmt: skip


@dataclass(frozen=True)
class Image:
    """One dated image: its pixels and its clouds; `tiles` are the rest of it, where it comes in several."""

    reader: SceneReader
    clouds: Optional[CloudReader] = None
    tiles: Sequence[Image] = ()

    @property
    def name(self) -> str:
        return self.reader.scene.name

    @property
    def date(self) -> Optional[datetime.date]:
        return self.reader.scene.acquisition_date

    def read(self, window: Window) -> ImageWindow:
        """The pixels of a window and their cloudiness; where tiles overlap, of the first that is clear there."""
        seen = self._read(window)
        for tile in self.tiles:
            seen = seen.mended_by(tile.read(window))
        return seen

    def look(self, window: Window) -> np.ndarray:
        """The mean of the bands of clear pixels (h, w), NaN elsewhere; without the tiles."""
        seen = self._read(window)
        return np.where(seen.clear, seen.values.mean(axis=0), np.float32(np.nan))

    def _read(self, window: Window) -> ImageWindow:
        scene = self.reader.read(window)
        if self.clouds is None:
            none = np.zeros(scene.validity.shape, bool)
            return ImageWindow(scene.values, scene.validity, none, none)
        seen = self.clouds.read(window)
        return ImageWindow(scene.values, scene.validity, seen.cloud | ~seen.known, seen.cloud)


@dataclass(frozen=True)
class Stack:
    """Images on `geobox`, sorted by date; `target` is the place of the one to be mended. `pool` holds the files that their
    readers have open, and pickles empty: a stack travels as what it reads."""

    images: Sequence[Image]
    geobox: GeoBox
    target: int = 0
    pool: DatasetPool = field(default_factory=DatasetPool)

    @property
    def shape(self) -> tuple[int, int]:
        return self.geobox.shape[0], self.geobox.shape[1]

    @property
    def bands(self) -> int:
        return len(self.images[0].reader.scene.bands)

    @property
    def mended(self) -> Image:
        """The image to be mended."""
        return self.images[self.target]

    @property
    def helpers(self) -> list[int]:
        """The other images, the nearest in time first (of two as near the earlier); without dates in the order given."""
        others = [k for k in range(len(self.images)) if k != self.target]
        own = self.mended.date
        if own is None:
            return others

        def away(k: int) -> float:
            date = self.images[k].date
            return abs((date - own).days) if date else float("inf")

        return sorted(others, key=away)

    def close(self) -> None:
        """Close the files; reading opens them again."""
        self.pool.close()
