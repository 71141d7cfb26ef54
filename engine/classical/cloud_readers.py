"""What is cloudy in each of several images: from masks or the images' own flag bands, else detected on the way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Optional

import numpy as np
from odc.geo.geobox import GeoBox
from rasterio.windows import Window

from ..errors import InputError
from ..job import Events, Layer
from ..masks import PROBABLE, Cloudiness, grown
from ..raster import CodeReader, DatasetPool, SceneReader, open_scene
from ..series_masks import SceneMask, match, recognise
from ..source import SceneSource
from . import flags

_SAMPLE = 512 * 512


@dataclass(frozen=True)
class CloudSource:
    """The mask of an image and the product it is read as; `origin` says in words where it comes from."""

    mask: Optional[SceneMask]
    product: str
    origin: str


def find_masks(
    scenes: Sequence[SceneSource],
    own: Sequence[Optional[SceneMask]],
    given: Sequence[Layer],
    inputs: Sequence[Layer],
    kind: str,
    events: Events,
    *,
    detect: bool,
    folder: Path,
    memory_mb: int = 2048,
    threads: int = 0,
) -> list[CloudSource]:
    """Where each image's clouds are known from: the masks `given`, else the flag band of its `own`, else, if `detect`,
    a search that writes its classes into `folder`.

    `inputs`: the layers of the scenes as the user listed them. Raises InputError where masks do not fit the images.
    """
    masks = match(given, scenes, inputs) if given else list(own)
    known = [mask for mask in masks if mask is not None]
    product = recognise(known, kind) if known else ""
    title = flags.PRODUCTS[product].title if product in flags.PRODUCTS else product
    if known:
        events.info(f"{len(known)} of {len(scenes)} images have a mask, read as {title}.")
    sources = [
        CloudSource(mask, product, f"{mask.layer.label} ({title})") if mask else CloudSource(None, "", "none known")
        for mask in masks
    ]
    bare = [k for k, mask in enumerate(masks) if mask is None]
    if bare and not detect:
        events.info(f"{len(bare)} images without a mask are taken as clear.")
    elif bare:
        from .series_clouds import cloud_masks  # with all detectors: a quarter of a second that given masks spare

        events.info(f"Detecting clouds in {len(bare)} images without a mask.")
        try:
            searched = [scenes[k] for k in bare]
            dated = all(scene.acquisition_date for scene in searched)
            found = cloud_masks(searched, folder, events, second_opinion=dated, memory_mb=memory_mb, threads=threads)
        except InputError as error:
            events.warning(f"Images without a mask are taken as clear. {error.text} {error.hint}".strip())
            return sources
        for k, layer in zip(bare, found):
            sources[k] = CloudSource(SceneMask(layer, 1, "class", scenes[k].acquisition_date), "classes", "detected")
    return sources


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
        wide, inner = grown(window, self._dilate, self._shape)
        seen = self._read(wide)
        cloud = seen.cloud
        if cloud.any():
            from scipy.ndimage import distance_transform_edt  # a series does not grow its masks and starts without it

            cloud = distance_transform_edt(~cloud) <= self._dilate
        return Cloudiness(cloud[inner], seen.known[inner])


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
        known = classes != flags.NODATA
        return Cloudiness((classes != flags.CLEAR) & known, known)

    return read
