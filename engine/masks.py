"""What the user says is cloudy: mask layers of many kinds, matched with scenes and read as one thing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Union

import numpy as np
from odc.geo.geobox import GeoBox
from rasterio.windows import Window
from scipy.ndimage import distance_transform_edt

from .classical import flags
from .errors import InputError
from .job import Layer
from .raster import CodeReader, DatasetPool, SceneReader, open_dataset, open_scene
from .source import SceneSource, find_date

KINDS = {
    "auto": None,
    "classes": "classes",
    "cloud": None,
    "probability": None,
    "scl": "scl",
    "qa_pixel": "qa-pixel",
    "qa60": "qa60",
    "bqa": "bqa",
    "fmask": "fmask",
    "hls_fmask": "hls-fmask",
    "mod09_state": "mod09-state",
    "mod13_reliability": "mod13-reliability",
    "udm2": "udm2",
    "cmask": "bdc-cmask",
}
PROBABLE = 0.5  # a probability above this is cloud
_SAMPLE = 512 * 512


@dataclass(frozen=True)
class Cloudiness:
    """What a mask says of a window (h, w): `cloud` (of any kind, or shadow), and `known`, where it says anything."""

    cloud: np.ndarray
    known: np.ndarray


def match_masks(masks: Sequence[Layer], scenes: Sequence[SceneSource], order: Sequence[int]) -> list[Optional[Layer]]:
    """The mask of each scene, by date where every mask has one that a scene has, else by position.

    `order[k]` is the scene that the k-th input belongs to. Raises InputError where neither fits.
    """
    if not masks:
        return [None] * len(scenes)
    dates = [layer.date or find_date(layer) for layer in masks]
    taken = [scene.acquisition_date for scene in scenes]
    if all(date in taken for date in dates) and len(set(dates)) == len(dates) and None not in dates:
        by_date = dict(zip(dates, masks))
        return [by_date.get(date) for date in taken]
    if len(masks) == len(scenes):
        matched: list[Optional[Layer]] = [None] * len(scenes)
        for position, layer in zip(dict.fromkeys(order), masks):
            matched[position] = layer
        return matched
    stray = next((layer for layer, date in zip(masks, dates) if date is None), None)
    what = f"{stray.label} has no date" if stray else "their dates are not those of the images"
    raise InputError(
        f"There are {len(masks)} masks for {len(scenes)} images, and {what}.",
        "Give one mask for each image in the same order, or masks with dates in their names.",
    )


class MaskReader:
    """Reads a mask layer of some kind (a key of `KINDS`) on `geobox`, clouds grown by `dilate` pixels.

    Raises InputError where the kind is not known or does not fit the layer. `description` says what it was taken for.
    """

    def __init__(
        self, layer: Layer, kind: str, geobox: GeoBox, *, dilate: int = 0, pool: DatasetPool | None = None
    ) -> None:
        if kind not in KINDS:
            raise InputError(f"MASK_KIND “{kind}” is not known.", f"Kinds: {', '.join(KINDS)}.")
        with open_dataset(layer) as dataset:
            count, dtype = dataset.count, dataset.dtypes[0]
        self._shape, self._dilate = (geobox.shape[0], geobox.shape[1]), dilate
        self._source: Union[_Probability, _Codes]
        if kind == "probability" or (kind == "auto" and dtype.startswith("float")):
            self._source = _Probability(layer, geobox, pool)
        else:
            self._source = _Codes(layer, kind, geobox, count, dtype, pool)
        self.description = self._source.description

    def read(self, window: Window) -> Cloudiness:
        """Cloudiness of a window inside the grid."""
        if not self._dilate:
            return self._source.read(window)
        wide, inner = grown(window, self._dilate, self._shape)
        seen = self._source.read(wide)
        cloud = seen.cloud
        if cloud.any():
            cloud = distance_transform_edt(~cloud) <= self._dilate
        return Cloudiness(cloud[inner], seen.known[inner])

    def close(self) -> None:
        """Close the files."""
        self._source.close()


class _Probability:
    """A cloud probability, 0..1 or percent."""

    def __init__(self, layer: Layer, geobox: GeoBox, pool: DatasetPool | None) -> None:
        scene = open_scene([layer], scale=1.0, offset=0.0)
        self._reader = SceneReader(scene, geobox, resampling="nearest", pool=pool)
        sample = self._reader.read_decimated(_SAMPLE).values[0]
        highest = sample[np.isfinite(sample)].max(initial=0.0)
        self._level = PROBABLE if highest <= 1 else 100 * PROBABLE
        self.description = f"probability, cloud above {self._level:g}"

    def read(self, window: Window) -> Cloudiness:
        values = self._reader.read(window).values[0]
        return Cloudiness(values > self._level, np.isfinite(values))

    def close(self) -> None:
        self._reader.close()


class _Codes:
    """Flags or classes."""

    def __init__(
        self, layer: Layer, kind: str, geobox: GeoBox, count: int, dtype: str, pool: DatasetPool | None
    ) -> None:
        first = CodeReader(layer, geobox, pool=pool)
        product = KINDS[kind]
        if kind == "auto":
            codes, validity = first.read_decimated(_SAMPLE)
            name = f"{layer.label} {Path(layer.path).name}"
            product = flags.recognise(name, dtype, codes[validity], count)
        bands = flags.PRODUCTS[product].bands if product else 1
        if count < bands:
            raise InputError(f"{layer.label} has {count} bands, but {product} flags have {bands}.")
        self._product = product
        self._readers = [first, *(CodeReader(layer, geobox, band=k, pool=pool) for k in range(2, bands + 1))]
        self.description = flags.PRODUCTS[product].title if product else "cloud mask (not 0 = cloud)"

    def read(self, window: Window) -> Cloudiness:
        parts = [reader.read(window) for reader in self._readers]
        codes, validity = np.stack([part[0] for part in parts]), parts[0][1]
        if self._product is None:
            return Cloudiness((codes[0] != 0) & validity, validity)
        classes = flags.classes(codes, validity, self._product)
        known = classes != flags.NODATA
        return Cloudiness((classes != flags.CLEAR) & known, known)

    def close(self) -> None:
        for reader in self._readers:
            reader.close()


def grown(window: Window, by: int, shape: tuple[int, int]) -> tuple[Window, tuple[slice, slice]]:
    """A window grown by `by` pixels and cut at the raster's edge, and the place of the old one in it."""
    top, left = int(window.row_off), int(window.col_off)
    height, width = int(window.height), int(window.width)
    up, west = max(0, top - by), max(0, left - by)
    down, east = min(shape[0], top + height + by), min(shape[1], left + width + by)
    return Window(west, up, east - west, down - up), (
        slice(top - up, top - up + height),
        slice(left - west, left - west + width),
    )
