"""Analysis-ready data of Geoscience Australia (Digital Earth Australia): Landsat and Sentinel-2, Collection 3.

A file a band, reflectance × 10000, −999 where there is none; `fmask` (0 none, 1 valid, 2 cloud, 3 shadow, 4 snow, 5 water)
is the mask. Names: `ga_s2am_nbart_3-2-1_55HFA_2020-06-10_final_band04.tif`, `ga_ls8c_ard_3-…_nbart-red.tif`. NBART is
corrected for terrain too and goes before NBAR.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ....contract.dates import parse_date
from ...job.errors import InputError
from ...job.layer import Layer
from ..files import beside, name_of
from ..scene import BandSource, FlagSource, SceneSource
from ..sensors import BANDS, role_of
from .plain import describe
from .stored import Stored, finest, image_facts, stored_band

_NAME = re.compile(
    r"(?P<before>.*?)ga_(?P<platform>s2[abcd]m?|ls[5789][a-z]?)_(?P<family>[a-z0-9]+?)(?:_provisional)?_(?P<version>\d[\d.-]*)_(?P<rest>.+)"
    r"\.(tiff?|vrt|img)",
    re.IGNORECASE,
)
_BAND = re.compile(
    r"(?P<kind>nbart|nbar|lambertian)?[_-]*(?P<band>band[_-]?\d{1,2}a?|coastal(?:[_-]aerosol)?|blue|green"
    r"|red[_-]?edge[_-]?[123]|red|nir[_-]?[12]?|swir[_-]?[123]|panchromatic)(?P<after>_clip\w*)?",
    re.IGNORECASE,
)
_DATE = r"\d{4}-?\d{2}-?\d{2}"
# Masks, the better first, and their kinds: s2cloudless has 0 none, 1 clear, 2 cloud.
_MASKS = (
    (re.compile(r"(?<![A-Za-z0-9])fmask(?![A-Za-z0-9])", re.IGNORECASE), "oa_fmask", "dea_fmask"),
    (re.compile(r"s2cloudless[_-]mask", re.IGNORECASE), "s2cloudless mask", "python_fmask"),
)
_SENTINEL2 = {
    "coastal_aerosol": "coastal", "red_edge_1": "rededge1", "red_edge_2": "rededge2", "red_edge_3": "rededge3",
    "nir_1": "nir", "nir_2": "nir_narrow", "swir_2": "swir1", "swir_3": "swir2",
}  # fmt: skip
_LANDSAT = {"coastal_aerosol": "coastal", "swir_1": "swir1", "swir_2": "swir2", "panchromatic": "pan"}
_STORED = Stored(1e-4, nodata=-999)


@dataclass(frozen=True)
class _File:
    """A file of an acquisition: its layer, the product it is a band of (`nbart` …, empty where unsaid), and the band."""

    layer: Layer
    kind: str
    band: str


class GeoscienceAustralia:
    """Geoscience Australia's analysis-ready data."""

    title = "Geoscience Australia ARD"

    def key(self, path: str) -> str | None:
        """Folder, platform, place and date."""
        name = _NAME.fullmatch(name_of(path))
        if name is None or parse_date(name["rest"]) is None:
            return None
        place = re.match(rf".*?{_DATE}", name["rest"])
        return f"{Path(path).parent}/{name['before']}{name['platform']}_{place[0] if place else ''}".lower()

    def open(self, layers: Sequence[Layer]) -> list[SceneSource]:
        """One scene of the NBART bands, else of what there is."""
        files = [file for layer in layers if (file := _file(layer))]
        if not files:
            return [describe(image_facts(layer)) for layer in layers]
        kinds = sorted({file.kind for file in files}, key=("nbart", "nbar", "lambertian", "").index)
        files = [file for file in files if file.kind == kinds[0]]
        note = f"of {' and '.join(kind.upper() for kind in kinds)} the first is read" if len(kinds) > 1 else ""
        name = _NAME.fullmatch(name_of(files[0].layer.path))
        if name is None:
            raise InputError(f"{files[0].layer.label} is not named as Geoscience Australia names its files.")
        sensor = _sensor(name["platform"].lower())
        facts = [image_facts(file.layer) for file in files]
        bands = [_band(fact, file, sensor) for fact, file in zip(facts, files)]
        order = sorted(range(len(bands)), key=lambda k: _place(bands[k], sensor))
        main = [k for k in order if bands[k].role != "pan"] or order
        return [
            SceneSource(
                name=re.sub(r"(?i)[_-](?:nbart[_-]?|nbar[_-]?)?(?:band)?[^_-]*$", "", files[0].layer.label),
                bands=tuple(bands[k] for k in main),
                geobox=finest(facts[k] for k in main),
                acquisition_date=parse_date(name["rest"]),
                tags=dict(facts[main[0]].tags),
                sensor=sensor,
                note=note,
                product=self.title,
                flags=_mask(layers, files[0].layer.path),
                extra=tuple(bands[k] for k in order if k not in main),
            )
        ]


def _file(layer: Layer) -> _File | None:
    """The band that a file is; None for masks, angles and shadows."""
    name = _NAME.fullmatch(name_of(layer.path))
    after = re.split(rf"{_DATE}(?:_(?:final|interim|nrt))?[_-]?", name["rest"], flags=re.IGNORECASE)[-1] if name else ""
    band = _BAND.fullmatch(after)
    if name is None or band is None:
        return None
    family = name["family"].lower()
    kind = (band["kind"] or (family if family in ("nbart", "nbar", "lambertian") else "")).lower()
    return _File(layer, kind, band["band"].lower())


def _band(facts, file: _File, sensor: str) -> BandSource:
    """`B04` of `band04`, and the word (`swir_2`) of a band that has one."""
    numbered = re.fullmatch(r"band[_-]?0?(\d{1,2})(a?)", file.band)
    if numbered:
        number = numbered[1] + numbered[2].upper()
        name = f"B{number.zfill(2)}" if sensor.startswith("sentinel2") else f"B{number}"
        return stored_band(facts, 1, name, role_of(name, sensor), _STORED)
    name = re.sub(r"(?<=[a-z])(?=\d)", "_", file.band.replace("-", "_")).replace("rededge", "red_edge")
    table = _SENTINEL2 if sensor.startswith("sentinel2") else _LANDSAT
    return stored_band(facts, 1, name, table.get(name) or role_of(name, None), _STORED)


def _place(band: BandSource, sensor: str) -> int:
    """Where a band stands in the sensor's order."""
    roles = list(BANDS[sensor].values())
    return roles.index(band.role) if band.role in roles else len(roles)


def _sensor(platform: str) -> str:
    if platform.startswith("s2"):
        return "sentinel2-l2a"
    return "landsat57" if platform[2] in "57" else "landsat89"


def _mask(layers: Sequence[Layer], path: str) -> FlagSource | None:
    """The mask among the files, else beside them."""
    product = GeoscienceAustralia()
    key = product.key(path)
    for found in ([layer.path for layer in layers], beside(path)):
        for pattern, name, kind in _MASKS:
            own = [file for file in found if pattern.search(name_of(file)) and product.key(file) == key]
            if own:
                return FlagSource(own[0], 1, name, kind)
    return None
