"""What is cloudy in each of several images: from masks or the images' own flag bands, else detected on the way."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from odc.geo.geobox import GeoBox

from ...contract.cloud_classes import CLEAR, NODATA
from ..raster.dataset import DatasetPool
from ..raster.opening import open_scene
from ..raster.reader import CodeReader, SceneReader
from ..raster.window import Window
from . import flags
from .masks import SceneMask

_SAMPLE = 512 * 512


class MaskReader:
    """Reads an image's clouds on `geobox`, grown by `dilate` pixels."""

    def __init__(
        self, mask: SceneMask, product: str, geobox: GeoBox, *, dilate: int = 0, pool: DatasetPool | None = None
    ) -> None:
        """`product` as `recognise` names it. `pool` shares open files between readers. Raises InputError where the mask
        lacks the product's bands."""
        self._shape, self._dilate = (geobox.shape[0], geobox.shape[1]), dilate
        if product == "probability":
            self._read = _probability(mask, geobox, pool)
        else:
            self._read = _codes(mask, product, geobox, pool)

    def read(self, window: Window) -> Cloudiness:
        """Cloudiness of a window inside the grid."""
        if not self._dilate:
            return self._read(window)
        wide = window.grown(self._dilate, self._shape)
        seen = self._read(wide)
        cloud = seen.cloud
        if cloud.any():
            from scipy.ndimage import distance_transform_edt  # a series does not grow its masks and starts without it

            cloud = distance_transform_edt(~cloud) <= self._dilate
        return Cloudiness(cloud[window.inside(wide)], seen.known[window.inside(wide)])


def _probability(mask: SceneMask, geobox: GeoBox, pool: DatasetPool | None):
    """A reader of a cloud probability, 0..1 or percent."""
    scene = open_scene([mask.layer], scale=1.0, offset=0.0)
    scene = replace(scene, bands=(scene.bands[min(mask.band, len(scene.bands)) - 1],))
    reader = SceneReader(scene, geobox, resampling="nearest", pool=pool)
    sample = reader.read_decimated(_SAMPLE).values
    level = PROBABLE if sample[np.isfinite(sample)].max(initial=0.0) <= 1 else 100 * PROBABLE

    def read(window: Window) -> Cloudiness:
        values = reader.read(window).values[0]
        return Cloudiness(values > level, np.isfinite(values))

    return read


def _codes(mask: SceneMask, name: str, geobox: GeoBox, pool: DatasetPool | None):
    """A reader of flags, classes, or a plain mask (not 0 = cloud)."""
    product = flags.PRODUCTS.get(name)
    bands = range(mask.band, mask.band + (product.bands if product else 1))
    readers = [CodeReader(mask.layer, geobox, band=band, pool=pool) for band in bands]

    def read(window: Window) -> Cloudiness:
        parts = [reader.read(window) for reader in readers]
        codes, validity = np.stack([part[0] for part in parts]), parts[0][1]
        if product is None:
            return Cloudiness((codes[0] != 0) & validity, validity)
        classes = flags.classes(codes, validity, name)
        known = classes != NODATA
        return Cloudiness((classes != CLEAR) & known, known)

    return read


PROBABLE = 0.5  # a probability above this is cloud


@dataclass(frozen=True)
class Cloudiness:
    """What a mask says of a window (h, w): `cloud` (of any kind, or shadow), and `known`, where it says anything."""

    cloud: np.ndarray
    known: np.ndarray
