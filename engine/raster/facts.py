"""What one opening of a raster tells, kept, so that no file is opened twice to be described."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ...contract.dates import parse_date
from ..job.layer import Layer
from .dataset import open_dataset, reading
from .files import name_of
from .geobox import GeoBox
from .grid import grid_of

# Stored fill values of products that forget to declare them.
UNDECLARED_FILL = (-32768, -28672, -9999, -3000, 32767)
_SIDE = 512  # pixels of a decimated look


@dataclass(frozen=True)
class Facts:
    """One raster, opened once. Tuples have an entry a band, in file order; `descriptions` are empty where a band has none;
    `fills`: values of `UNDECLARED_FILL` that an int16 raster without a nodata tag really holds."""

    layer: Layer
    geobox: GeoBox
    driver: str
    dtypes: tuple[str, ...]
    nodata: tuple[float | None, ...]
    descriptions: tuple[str, ...]
    colours: tuple[str, ...]
    scales: tuple[float, ...]
    offsets: tuple[float, ...]
    tags: Mapping[str, str]
    band_tags: tuple[Mapping[str, str], ...]
    control_points: int
    subdatasets: tuple[str, ...]
    fills: tuple[tuple[int, ...], ...]

    @property
    def count(self) -> int:
        """Bands."""
        return len(self.dtypes)

    def declared(self, index: int) -> bool:
        """Whether the file carries scale and offset of band `index` (from 1)."""
        return (self.scales[index - 1], self.offsets[index - 1]) != (1.0, 0.0)


def facts_of(layer: Layer) -> Facts:
    """Open a raster and look. Raises InputError naming it where it cannot be read.

    Metadata files of the imagery beside it, which take a search of the folder, are read where its name has no date.
    """
    dated = parse_date(name_of(layer.path))
    with open_dataset(layer) as dataset:
        indexes = range(1, dataset.count + 1)
        gaps = [dataset.dtypes[i - 1] == "int16" and dataset.nodatavals[i - 1] is None for i in indexes]
        with reading(layer.label):
            fills = tuple(_fills(dataset, i) if gap else () for i, gap in zip(indexes, gaps))
        return Facts(
            layer=layer,
            geobox=grid_of(dataset),
            driver=dataset.driver,
            dtypes=dataset.dtypes,
            nodata=dataset.nodatavals,
            descriptions=tuple((text or "").strip() for text in dataset.descriptions),
            colours=tuple(colour.name for colour in dataset.colorinterp),
            scales=dataset.scales,
            offsets=dataset.offsets,
            tags={**({} if dated else dataset.tags(ns="IMAGERY")), **dataset.tags()},
            band_tags=_band_tags(dataset),
            control_points=len(dataset.gcps[0]) if dataset.transform.is_identity else 0,
            subdatasets=tuple(dataset.subdatasets),
            fills=fills,
        )


def look(layer: Layer, indexes: Sequence[int], *, drop_zero: bool = False, side: int = 256) -> np.ndarray:
    """Valid values of some bands on a coarse grid, flat float64. Raises InputError where they cannot be read."""
    return np.concatenate(looks(layer, indexes, drop_zero=drop_zero, side=side))


def looks(layer: Layer, indexes: Sequence[int], *, drop_zero: bool = False, side: int = 256) -> list[np.ndarray]:
    """The same band by band, in one reading: without overviews every block is decompressed for it, often of all bands."""
    with open_dataset(layer) as dataset:
        shape = (len(indexes), min(side, dataset.height), min(side, dataset.width))
        with reading(layer.label):
            values = dataset.read(list(indexes), out_shape=shape, masked=True)
    flat = [band.compressed().astype(np.float64) for band in values]
    flat = [band[np.isfinite(band)] for band in flat]
    return [band[band != 0] for band in flat] if drop_zero else flat


def _band_tags(dataset) -> tuple[dict[str, str], ...]:
    """The tags of each band, those of FORCE (its date) among them."""
    indexes = range(1, dataset.count + 1)
    if dataset.count and "FORCE" in dataset.tag_namespaces(1):
        return tuple({**dataset.tags(i, ns="FORCE"), **dataset.tags(i)} for i in indexes)
    return tuple(dataset.tags(i) for i in indexes)


def _fills(dataset, index: int) -> tuple[int, ...]:
    sample = dataset.read(index, out_shape=(min(_SIDE, dataset.height), min(_SIDE, dataset.width)))
    return tuple(value for value in UNDECLARED_FILL if (sample == value).any())
