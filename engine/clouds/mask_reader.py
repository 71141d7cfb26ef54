"""What is cloudy in an image, as its mask says: flags of a product, classes, a plain mask, or a probability."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np
from odc.geo.geobox import GeoBox

from ...contract.cloud_classes import CLEAR, NODATA
from ..raster.dataset import DatasetPool
from ..raster.reader import CodeReader, Reader
from ..raster.window import Window
from .flag_products import Product, classes
from .mask_evidence import SceneMask


@dataclass(frozen=True)
class Cloudiness:
    """What a mask says of a window (h, w): `cloud` (of any kind, or shadow), and `known`, where it says anything."""

    cloud: np.ndarray
    known: np.ndarray

    @classmethod
    def of(cls, found: np.ndarray) -> Cloudiness:
        """Of our classes (h, w)."""
        known = found != NODATA
        return cls((found != CLEAR) & known, known)


class ClassReader:
    """Reads a mask of a product as our classes (h, w) uint8 on `geobox`; pickles without its open files. `pool` shares open
    files between readers. Raises InputError where the mask lacks the product's bands."""

    def __init__(
        self, mask: SceneMask, product: Product, geobox: GeoBox, *, pool: Optional[DatasetPool] = None
    ) -> None:
        self.geobox, self._product = geobox, product
        self._readers = [
            CodeReader(mask.layer, geobox, band=band, whole=product.whole, uses=product.uses, pool=pool)
            for band in range(mask.band, mask.band + product.bands)
        ]

    def read(self, window: Window) -> np.ndarray:
        """The classes of a window, 255 where any band says nothing."""
        return self._classes([reader.read(window) for reader in self._readers])

    def read_decimated(self, max_pixels: int) -> np.ndarray:
        """The classes of the whole on a coarser grid of at most about `max_pixels`."""
        return self._classes([reader.read_decimated(max_pixels) for reader in self._readers])

    def close(self) -> None:
        """Close the files that no pool shares."""
        for reader in self._readers:
            reader.close()

    def _classes(self, parts: list[tuple[np.ndarray, np.ndarray]]) -> np.ndarray:
        present = np.logical_and.reduce([present for _, present in parts])
        return classes(np.stack([codes for codes, _ in parts]), present, self._product)


class MaskReader:
    """Reads an image's clouds on `geobox`, grown by `dilate` pixels; as a `ClassReader` in all else."""

    def __init__(
        self, mask: SceneMask, product: Product, geobox: GeoBox, *, dilate: int = 0, pool: Optional[DatasetPool] = None
    ) -> None:
        self.geobox, self._dilate = geobox, dilate
        self._classes = ClassReader(mask, product, geobox, pool=pool)

    def read(self, window: Window) -> Cloudiness:
        """Cloudiness of a window inside the grid."""
        if not self._dilate:
            return Cloudiness.of(self._classes.read(window))
        wide = window.grown(self._dilate, self.geobox.shape.yx)
        seen = Cloudiness.of(self._classes.read(wide))
        cloud = seen.cloud
        if cloud.any():  # not by `morphology.dilate`: compiled loops must not be entered by the thread that reads ahead
            from scipy.ndimage import distance_transform_edt  # a series does not grow its masks and starts without it

            cloud = distance_transform_edt(~cloud) <= self._dilate
        return Cloudiness(cloud[window.inside(wide)], seen.known[window.inside(wide)])

    def read_decimated(self, max_pixels: int) -> Cloudiness:
        """The whole on a coarser grid of at most about `max_pixels`, clouds not grown."""
        return Cloudiness.of(self._classes.read_decimated(max_pixels))

    def close(self) -> None:
        """Close the files that no pool shares."""
        self._classes.close()


_: tuple[type[Reader], ...] = (ClassReader, MaskReader)
