"""Harmonized Landsat Sentinel-2 (HLS L30, S30; 1.4, 1.5, 2.0): a file a band, or bands put together in one file.

Reflectance is × 10000, temperature hundredths of a degree Celsius, angles hundredths of a degree (HLS 2.0 user guide).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Optional

import numpy as np

from ....contract.dates import parse_date
from ...job.errors import InputError
from ...job.layer import Layer
from ..facts import Facts, facts_of, look
from ..files import beside, file_layer, name_of
from ..reflectance import conversion
from ..scene import BandSource, FlagSource, SceneSource
from ..sensors import BANDS

_SUFFIX = r"(?:[._ -](?P<rest>.+?))?\.(?:tiff?|vrt)$"
_NAMES = (
    re.compile(
        r"(?i)(?P<scene>HLS[._](?P<family>[LS]30)[._](?P<tile>T\d\d[A-Z]{3})[._](?P<day>\d{7}(?:T\d{6})?)(?:[._]v?\d[._]\d)?)"
        + _SUFFIX
    ),
    # as AppEEARS cuts them out: product, band, day, area
    re.compile(
        r"(?i)(?P<scene>HLS(?P<family>[LS]30)\.\d{3})_(?P<rest>.+?)_doy(?P<day>\d{7})(?:T\d{6})?(?P<area>_aid\d+(?:_\w+)?)?\.tiff?$"
    ),
)
_BAND = re.compile(r"(?i)(?:^|[._ -])(B\d\d|B8A|Fmask|SZA|SAA|VZA|VAA)(?=$|[._ -])")
_SEVERAL = re.compile(
    r"(?i)(stack(ed)?|merged?|subset|clip(ped)?|bands|all|multi.*)?"
)  # what a file of several is called
_EXTRA = {"L30": ("B09", "B10", "B11"), "S30": ("B09", "B10")}  # cirrus, thermal; water vapour, cirrus
_THERMAL = ("thermal", "thermal2")
_ANGLES = ("SZA", "SAA", "VZA", "VAA")
_FILL = -9999.0
_L30 = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B09", "B10", "B11")
_S30 = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")
# Bands of files that do not name them, by how many there are.
_STACKED = {
    ("L30", 6): ("B02", "B03", "B04", "B05", "B06", "B07"),
    ("L30", 7): _L30[:7],
    ("L30", 10): _L30,
    ("L30", 11): (*_L30, "Fmask"),
    ("S30", 6): ("B02", "B03", "B04", "B8A", "B11", "B12"),
    ("S30", 13): _S30,
    ("S30", 14): (*_S30, "Fmask"),
}


@dataclass(frozen=True)
class _Name:
    """What a file's name tells: the acquisition, L30 or S30, and the band, empty for a file of several."""

    scene: str
    family: str
    band: str


class Hls:
    """HLS as a product."""

    title = "HLS"

    def key(self, path: str) -> Optional[str]:
        """The acquisition: tile and time."""
        name = _read(path)
        return name.scene if name else None

    def open(self, layers: Sequence[Layer]) -> list[SceneSource]:
        """One scene; its Fmask is looked for beside the files where it is not among them."""
        name = _named(layers[0].path)
        bands: list[BandSource] = []
        flags: list[FlagSource] = []
        facts: dict[str, Facts] = {}
        notes: list[str] = []
        angles = {_named(layer.path).band: layer for layer in layers if _named(layer.path).band in _ANGLES}
        for layer in layers:
            if _named(layer.path).band in _ANGLES:
                continue
            if _named(layer.path).band == "Fmask":
                flags.append(FlagSource(layer.path, 1, "Fmask", "hls_fmask"))
                continue
            known = facts_of(layer)
            facts[layer.path] = known
            names, note = _band_names(known, _named(layer.path))
            notes.append(note)
            for index, band in enumerate(names, 1):
                if band == "Fmask":
                    flags.append(FlagSource(layer.path, index, band, "hls_fmask"))
                elif band not in _ANGLES and known.colours[index - 1] != "alpha":
                    bands.append(_band(known, index, band, name.family))
        if not bands:
            raise InputError(f"{layers[0].label} has no band of HLS, only masks and angles.", "Choose its bands too.")
        taken = [band for band in bands if band.name not in _EXTRA[name.family]] or bands
        first = facts[taken[0].path]
        return [
            SceneSource(
                name=name.scene,
                bands=tuple(sorted(taken, key=lambda band: _order(band.name, name.family))),
                geobox=first.geobox,
                acquisition_date=layers[0].date or parse_date(name.scene),
                tags={**first.tags, **_sun(first, angles)},
                sensor=f"hls-{name.family.lower()}",
                note="; ".join(dict.fromkeys(filter(None, notes))),
                product=f"HLS {name.family}",
                flags=flags[0] if flags else _fmask_beside(layers[0].path, name),
                extra=tuple(band for band in bands if band not in taken),
            )
        ]


def _read(path: str) -> Optional[_Name]:
    for pattern in _NAMES:
        found = pattern.match(name_of(path))
        if found:
            rest, parts = found["rest"] or "", found.groupdict()
            band = _BAND.search(rest)
            if not band and not _SEVERAL.fullmatch(rest):
                return None  # an index or something else made of them
            cut_out = f" {found['day']}{parts['area'] or ''}" if "area" in parts else ""
            return _Name(found["scene"] + cut_out, found["family"].upper(), _spelt(band[1]) if band else "")
    return None


def _spelt(band: str) -> str:
    return "Fmask" if band.lower() == "fmask" else band.upper()


def _named(path: str) -> _Name:
    name = _read(path)
    if name is None:
        raise InputError(f"{path} is not named as HLS names its files.", "Give it its name back.")
    return name


def _band_names(facts: Facts, name: _Name) -> tuple[list[str], str]:
    """The bands of a file in order, and what was assumed. Raises InputError where nothing tells them."""
    if facts.count == 1 and name.band:
        return [name.band], ""
    found = [_BAND.search(text) for text in facts.descriptions]
    if all(found):
        return [_spelt(match[1]) for match in found if match], ""
    order = _STACKED.get((name.family, facts.count))
    if order is None:
        raise InputError(
            f"{facts.layer.label} has {facts.count} bands that are not named as HLS {name.family} names them.",
            "Name its bands in the file (B02, B03 …), or give BANDS and rename the file so that it does not begin with HLS.",
        )
    return list(order), f"bands without names taken as {', '.join(order)}, the order of HLS {name.family}"


def _band(facts: Facts, index: int, name: str, family: str) -> BandSource:
    role = BANDS[f"hls-{family.lower()}"].get(name)
    dtype, nodata = facts.dtypes[index - 1], facts.nodata[index - 1]
    scale, offset = facts.scales[index - 1], facts.offsets[index - 1]
    whole = np.dtype(dtype).kind != "f"
    if not facts.declared(index):
        if role in _THERMAL:
            scale = 1e-2 if whole or _middle(facts, index) > 400 else 1.0
        elif whole:
            scale = 1e-4
        else:
            scale, offset = conversion(facts, [index], [role], None, None)[0][0]
    if role in _THERMAL and (whole or _middle(facts, index) * scale + offset < 150):
        offset += 273.15 if offset < 200 else 0.0  # Celsius
    return BandSource(
        facts.layer.path, index, name, role, dtype, _FILL if nodata is None else nodata, scale, offset, True
    )


def _middle(facts: Facts, index: int) -> float:
    """The median stored value of a band, 0 where it is empty."""
    values = look(facts.layer, [index], drop_zero=True)
    values = values[values > -9000]
    return float(np.median(values)) if values.size else 0.0


def _order(name: str, family: str) -> int:
    order = _L30 if family == "L30" else _S30
    return order.index(name) if name in order else len(order)


def _sun(facts: Facts, angles: dict[str, Layer]) -> dict[str, str]:
    """Sun elevation and azimuth in degrees: from the tags, else the means of the files of angles."""
    found = {}
    for tag, raster, key in (("ZENITH", "SZA", "SUN_ELEVATION"), ("AZIMUTH", "SAA", "SUN_AZIMUTH")):
        text = facts.tags.get(f"MEAN_SUN_{tag}_ANGLE", "")
        numbers = [float(number) for number in re.findall(r"-?\d+(?:\.\d+)?", text)]
        if not numbers and raster in angles:
            values = look(angles[raster], [1])
            numbers = [float(np.median(values)) / 100] if values.size else []
        if numbers:
            angle = float(np.mean(numbers))
            found[key] = f"{90 - angle if tag == 'ZENITH' else angle:g}"
    return found


def _fmask_beside(path: str, name: _Name) -> Optional[FlagSource]:
    for file in beside(path):
        if _read(file) == replace(name, band="Fmask"):
            return FlagSource(file_layer(file).path, 1, "Fmask", "hls_fmask")
    return None
