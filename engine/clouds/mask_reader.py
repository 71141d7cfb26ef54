"""What is cloudy in an image, as its mask says: flags of a product, classes, a plain mask, or a probability."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Optional, Protocol

import numpy as np
from affine import Affine
from odc.geo.geobox import GeoBox

from ...contract.cloud_classes import CLEAR, NODATA
from ..raster.dataset import DatasetPool
from ..raster.opening import open_scene
from ..raster.reader import CodeReader, Reader, SceneReader
from ..raster.warp import Warp
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
    """Reads an image's clouds on `geobox`, grown by `dilate` pixels; pickles without its open files.

    A pixel is cloudy that overlaps a cloudy one of a mask on another grid. Where the image itself comes from another grid,
    all pixels are cloudy that its resampling makes of cloudy ones.
    """

    def __init__(
        self,
        mask: SceneMask,
        product: str,
        geobox: GeoBox,
        *,
        dilate: int = 0,
        pool: Optional[DatasetPool] = None,
        image: Optional[SceneReader] = None,
    ) -> None:
        """`product`: a key of `MASK_PRODUCTS`, as `masks.recognise` names it. `pool` shares open files between readers;
        `image` reads the image that the mask belongs to, on `geobox`. Raises InputError where the mask lacks the product's
        bands."""
        self.geobox, self._dilate, self._image = geobox, dilate, image
        self._seen = MASK_PRODUCTS[product].open(mask, pool)
        self._label = mask.layer.label
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

    def close(self) -> None:
        """Close the files that no pool shares."""
        self._seen.close()

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
            self._on_grids[geobox] = Overlap(self._seen, geobox, self._label)
        return self._on_grids[geobox]


class Overlap:
    """A mask on `geobox`, of which `seen` reads the `Cloudiness` on its own grid: cloudy and unknown is what overlaps any
    such pixel of it."""

    def __init__(self, seen: Reader, geobox: GeoBox, label: str) -> None:
        self.geobox, self._seen = geobox, seen
        warp = Warp.between(seen.geobox, geobox, "max", label)
        self._warp = None if warp.nothing_to_do else warp

    def read(self, window: Window) -> Cloudiness:
        """Cloudiness of a window inside the grid."""
        if self._warp is None:
            found: Cloudiness = self._seen.read(window)
            return found

        def flags(source: Window) -> np.ndarray:
            seen = self._seen.read(source)
            return np.stack([seen.cloud, ~seen.known])

        (cloud, unknown), reached = self._warp.touched(window, 2, flags)
        return Cloudiness(cloud, reached & ~unknown)

    def close(self) -> None:
        """Close the files that no pool shares."""
        self._seen.close()


class MaskProduct(Protocol):
    """One way in which a mask tells of clouds."""

    @property
    def title(self) -> str: ...

    def open(self, mask: SceneMask, pool: Optional[DatasetPool]) -> Reader:
        """A reader of `Cloudiness` on the mask's own grid."""


@dataclass(frozen=True)
class FlagMask:
    """Flags, classes, or a plain mask."""

    product: Product

    @property
    def title(self) -> str:
        return self.product.title

    def open(self, mask: SceneMask, pool: Optional[DatasetPool]) -> FlagReader:
        bands = range(mask.band, mask.band + self.product.bands)
        readers = [CodeReader(mask.layer, band=band, pool=pool) for band in bands]
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

    def open(self, mask: SceneMask, pool: Optional[DatasetPool]) -> ProbabilityReader:
        scene = open_scene([mask.layer], scale=1.0, offset=0.0)
        scene = replace(scene, bands=(scene.bands[min(mask.band, len(scene.bands)) - 1],))
        return ProbabilityReader(SceneReader(scene, resampling="nearest", pool=pool))


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
_: tuple[type[Reader], ...] = (MaskReader, Overlap, FlagReader, ProbabilityReader)
