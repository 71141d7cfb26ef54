"""What is cloudy in an image, as its mask says: flags of a product, classes, a plain mask, or a probability."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Optional, Protocol

import numpy as np
from odc.geo.geobox import GeoBox

from ...contract.cloud_classes import CLEAR, NODATA
from ..raster.dataset import DatasetPool
from ..raster.opening import open_scene
from ..raster.reader import CodeReader, Reader, SceneReader
from ..raster.window import Window
from .flag_products import PLAIN, PRODUCTS, Product, classes
from .masks import CLOUD, PROBABILITY, SceneMask

PROBABLE = 0.5  # a probability above this is cloud
_SAMPLE = 512 * 512


@dataclass(frozen=True)
class Cloudiness:
    """What a mask says of a window (h, w): `cloud` (of any kind, or shadow), and `known`, where it says anything."""

    cloud: np.ndarray
    known: np.ndarray


class MaskReader:
    """Reads an image's clouds on `geobox`, grown by `dilate` pixels; pickles without its open files."""

    def __init__(
        self, mask: SceneMask, product: str, geobox: GeoBox, *, dilate: int = 0, pool: Optional[DatasetPool] = None
    ) -> None:
        """`product`: a key of `MASK_PRODUCTS`, as `masks.recognise` names it. `pool` shares open files between readers.
        Raises InputError where the mask lacks the product's bands."""
        self.geobox, self._dilate = geobox, dilate
        self._seen = MASK_PRODUCTS[product].open(mask, geobox, pool)

    def read(self, window: Window) -> Cloudiness:
        """Cloudiness of a window inside the grid."""
        if not self._dilate:
            return self._seen.read(window)
        wide = window.grown(self._dilate, self.geobox.shape.yx)
        seen = self._seen.read(wide)
        cloud = seen.cloud
        if cloud.any():  # not by `morphology.dilate`: compiled loops must not be entered by the thread that reads ahead
            from scipy.ndimage import distance_transform_edt  # a series does not grow its masks and starts without it

            cloud = distance_transform_edt(~cloud) <= self._dilate
        return Cloudiness(cloud[window.inside(wide)], seen.known[window.inside(wide)])

    def close(self) -> None:
        """Close the files that no pool shares."""
        self._seen.close()


class MaskProduct(Protocol):
    """One way in which a mask tells of clouds."""

    @property
    def title(self) -> str: ...

    def open(self, mask: SceneMask, geobox: GeoBox, pool: Optional[DatasetPool]) -> Reader:
        """A reader of `Cloudiness`."""


@dataclass(frozen=True)
class FlagMask:
    """Flags, classes, or a plain mask."""

    product: Product

    @property
    def title(self) -> str:
        return self.product.title

    def open(self, mask: SceneMask, geobox: GeoBox, pool: Optional[DatasetPool]) -> FlagReader:
        bands = range(mask.band, mask.band + self.product.bands)
        readers = [CodeReader(mask.layer, geobox, band=band, pool=pool) for band in bands]
        return FlagReader(self.product, readers)


class FlagReader:
    """Reads the bands of a product's flags."""

    def __init__(self, product: Product, readers: list[CodeReader]) -> None:
        self.geobox, self._product, self._readers = readers[0].geobox, product, readers

    def read(self, window: Window) -> Cloudiness:
        """What is no clear ground, where the first band is known."""
        parts = [reader.read(window) for reader in self._readers]
        found = classes(np.stack([codes for codes, _ in parts]), parts[0][1], self._product)
        known = found != NODATA
        return Cloudiness((found != CLEAR) & known, known)

    def close(self) -> None:
        for reader in self._readers:
            reader.close()


@dataclass(frozen=True)
class ProbabilityMask:
    """A cloud probability, 0..1 or percent, as the values of the whole tell."""

    title: str = PROBABILITY

    def open(self, mask: SceneMask, geobox: GeoBox, pool: Optional[DatasetPool]) -> ProbabilityReader:
        scene = open_scene([mask.layer], scale=1.0, offset=0.0)
        scene = replace(scene, bands=(scene.bands[min(mask.band, len(scene.bands)) - 1],))
        return ProbabilityReader(SceneReader(scene, geobox, resampling="nearest", pool=pool))


class ProbabilityReader:
    """Reads a probability and tells what is likely cloud."""

    def __init__(self, reader: SceneReader) -> None:
        sample = reader.read_decimated(_SAMPLE).values
        self.geobox, self._reader = reader.geobox, reader
        self._level = PROBABLE if sample[np.isfinite(sample)].max(initial=0.0) <= 1 else 100 * PROBABLE

    def read(self, window: Window) -> Cloudiness:
        """Where the probability is above one half."""
        values = self._reader.read(window).values[0]
        return Cloudiness(values > self._level, np.isfinite(values))

    def close(self) -> None:
        self._reader.close()


MASK_PRODUCTS: Mapping[str, MaskProduct] = {
    **{name: FlagMask(product) for name, product in PRODUCTS.items()},
    CLOUD: FlagMask(PLAIN),
    PROBABILITY: ProbabilityMask(),
}
_: tuple[type[Reader], ...] = (MaskReader, FlagReader, ProbabilityReader)
