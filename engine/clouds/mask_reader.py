"""What is cloudy in an image, as its mask says: flags of a product, classes, a plain mask, or a probability."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np
from affine import Affine

from ...contract.cloud_classes import CLEAR, NODATA
from ..raster.dataset import DatasetPool
from ..raster.geobox import GeoBox
from ..raster.reader import CodeReader, Reader, SceneReader
from ..raster.warp import Warp
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
    """Reads a mask of a product as our classes (h, w) uint8 on `geobox`, its own grid where none is given; pickles without
    its open files. `pool` shares open files between readers. Raises InputError where the mask lacks the product's bands."""

    def __init__(
        self, mask: SceneMask, product: Product, geobox: Optional[GeoBox] = None, *, pool: Optional[DatasetPool] = None
    ) -> None:
        self._product = product
        self._readers = [
            CodeReader(mask.layer, geobox, band=band, whole=product.whole, uses=product.uses, pool=pool)
            for band in range(mask.band, mask.band + product.bands)
        ]
        self.geobox = self._readers[0].geobox

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
    """Reads an image's clouds on `geobox`, grown by `dilate` pixels; as a `ClassReader` in all else.

    A pixel is cloudy that overlaps a cloudy one of a mask on another grid. Where the image itself, which `image` reads on
    `geobox`, comes from another grid, all pixels are cloudy that its resampling makes of cloudy ones.
    """

    def __init__(
        self,
        mask: SceneMask,
        product: Product,
        geobox: GeoBox,
        *,
        dilate: int = 0,
        pool: Optional[DatasetPool] = None,
        image: Optional[SceneReader] = None,
    ) -> None:
        self.geobox, self._dilate, self._image = geobox, dilate, image
        self._mask, self._product, self._pool = mask, product, pool
        self._classes = ClassReader(mask, product, pool=pool)
        self._on_grids: dict[GeoBox, Overlap] = {}

    def read(self, window: Window) -> Cloudiness:
        """Cloudiness of a window inside the grid."""
        if not self._dilate:
            return self._read(window)
        wide = window.grown(self._dilate, self.geobox.shape.yx)
        seen = self._read(wide)
        cloud = seen.cloud
        if cloud.any():  # not by `morphology.dilate`: compiled loops must not be entered by the thread that reads ahead
            from scipy.ndimage import distance_transform_edt  # a series does not grow its masks and starts without it

            cloud = distance_transform_edt(~cloud) <= self._dilate
        return Cloudiness(cloud[window.inside(wide)], seen.known[window.inside(wide)])

    def read_decimated(self, max_pixels: int) -> Cloudiness:
        """The whole on a coarser grid of at most about `max_pixels`, clouds not grown, nearest neighbours."""
        thinned = ClassReader(self._mask, self._product, self.geobox, pool=self._pool)
        found = Cloudiness.of(thinned.read_decimated(max_pixels))
        if self._pool is None:
            thinned.close()
        return found

    def close(self) -> None:
        """Close the files that no pool shares."""
        self._classes.close()

    def _read(self, window: Window) -> Cloudiness:
        """What the mask says, carried along the ways on which the image comes onto the grid."""
        moved = self._image.scene.moved if self._image else (0.0, 0.0)
        warps = self._image.warps if self._image else ()
        carried = [warp for warp in warps if warp.shift is None or moved != (0.0, 0.0)]
        parts = [] if carried and len(carried) == len(warps) else [self._on(self.geobox).read(window)]
        for warp in carried:
            back = Affine.translation(-moved[0], -moved[1]) * warp.own.affine
            there = self._on(GeoBox(warp.own.shape, back, warp.own.crs))  # the mask lies where the image's file says

            def flags(source: Window, there=there) -> np.ndarray:
                seen = there.read(source)
                return np.stack([seen.cloud, ~seen.known])

            (cloud, unknown), reached = warp.touched(window, 2, flags)
            parts.append(Cloudiness(cloud, reached & ~unknown))
        if len(parts) == 1:
            return parts[0]
        cloud = np.any([part.cloud for part in parts], axis=0)
        return Cloudiness(cloud, np.all([part.known for part in parts], axis=0))

    def _on(self, geobox: GeoBox) -> Overlap:
        """The mask on a grid."""
        if geobox not in self._on_grids:
            self._on_grids[geobox] = Overlap(self._classes, geobox, self._mask.layer.label)
        return self._on_grids[geobox]


class Overlap:
    """A mask on `geobox`, which `seen` reads on its own grid: cloudy and unknown is what overlaps any
    such pixel of it."""

    def __init__(self, seen: ClassReader, geobox: GeoBox, label: str) -> None:
        self.geobox, self._seen = geobox, seen
        warp = Warp.between(seen.geobox, geobox, "max", label)
        self._warp = None if warp.nothing_to_do else warp

    def read(self, window: Window) -> Cloudiness:
        """Cloudiness of a window inside the grid."""
        if self._warp is None:
            return Cloudiness.of(self._seen.read(window))

        def flags(source: Window) -> np.ndarray:
            seen = Cloudiness.of(self._seen.read(source))
            return np.stack([seen.cloud, ~seen.known])

        (cloud, unknown), reached = self._warp.touched(window, 2, flags)
        return Cloudiness(cloud, reached & ~unknown)

    def close(self) -> None:
        """Close the files that no pool shares."""
        self._seen.close()


_: tuple[type[Reader], ...] = (ClassReader, MaskReader, Overlap)
