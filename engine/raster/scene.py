"""What is on disk, described and not yet read: bands and scenes."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

import numpy as np

from ..job.errors import InputError
from .geobox import GeoBox


@dataclass(frozen=True)
class BandSource:
    """One band of one file. value × scale + offset is reflectance, or the band's own unit; `declared` says that the
    file itself carries scale and offset. `nodata` is the stored value that means nothing, None where nothing says so.
    `backscatter`: radar in "power" or "amplitude", which is read as dB; empty for all else, dB too. `planck`: K1 and K2,
    where that is radiance and the band is its brightness temperature, K2 / ln(K1 / radiance + 1)."""

    path: str
    index: int
    name: str
    role: str | None
    dtype: str
    nodata: float | None
    scale: float = 1.0
    offset: float = 0.0
    declared: bool = False
    backscatter: str = ""
    planck: tuple[float, float] | None = None


@dataclass(frozen=True)
class FlagSource:
    """What a product says of its own pixels: the first band of it in a file, its name, and which `kind` of flags it is (a
    word of `MASK_KINDS`; "auto": to be told by name and values). `bands`: how many of the file belong to it, 0 for all from
    the first on."""

    path: str
    index: int
    name: str
    kind: str = "auto"
    bands: int = 0


@dataclass(frozen=True)
class SceneSource:
    """One dated image on disk: its bands (possibly of several files) on one grid. `zero_is_fill`: pixels that are 0 in
    every band lie outside the swath, as in Sentinel-2 and Landsat products without a nodata tag. `note`: what was assumed
    to make its numbers reflectance, empty where the files say it. `product`: the delivery it was recognised as, in words,
    empty for a raster of no known product; `flags`: that product's own mask; `extra`: bands that only those take who ask for
    them by name or role (thermal in kelvin, cirrus, panchromatic). `moved`: how far (east, north) its files are read from
    where they say that they lie, in units of their CRS."""

    name: str
    bands: tuple[BandSource, ...]
    geobox: GeoBox
    acquisition_date: datetime.date | None = None
    tags: dict[str, str] = field(default_factory=dict)
    sensor: str | None = None
    zero_is_fill: bool = False
    note: str = ""
    product: str = ""
    flags: FlagSource | None = None
    extra: tuple[BandSource, ...] = ()
    moved: tuple[float, float] = (0.0, 0.0)

    @property
    def band_names(self) -> tuple[str, ...]:
        """Names of the bands in order."""
        return tuple(band.name for band in self.bands)

    @property
    def roles(self) -> dict[str, str]:
        """Role → band name, the first band of each role."""
        found: dict[str, str] = {}
        for band in self.bands:
            if band.role:
                found.setdefault(band.role, band.name)
        return found

    @property
    def day(self) -> datetime.date:
        """The date of a scene that must have one. Raises InputError naming a scene without."""
        if self.acquisition_date is None:
            raise InputError(f"{self.name} has no date.", "Write its date in DATES, as 2018-06-07.")
        return self.acquisition_date

    @property
    def dtype(self) -> str:
        """The data type that holds every band."""
        return str(np.result_type(*(band.dtype for band in self.bands)))

    def select(self, names: Iterable[str]) -> SceneSource:
        """The same scene with these bands in this order, extra ones too. Raises InputError naming a band it lacks."""
        names = list(names)
        by_name = {band.name: band for band in (*self.bands, *self.extra)}
        missing = [name for name in names if name not in by_name]
        if missing:
            raise InputError(
                f"{self.name} has no band {', '.join(missing)}; its bands are {', '.join(by_name)}.",
                "Name the bands in file order with BANDS.",
            )
        return replace(self, bands=tuple(by_name[name] for name in names), extra=())

    def with_extra(self) -> SceneSource:
        """The same scene with its extra bands behind the others."""
        return replace(self, bands=(*self.bands, *self.extra), extra=())
