"""From stored numbers to reflectance: scale and offset by metadata, product, then a look at the values.

Sentinel-2 processing baseline 04.00 and later, and every Collection-1 reprocessing, adds 1000 to the stored number;
Landsat Collection 2 Level 2 is 2.75e-5 DN − 0.2; Level 1 needs the sun's elevation from the MTL file.
"""

from __future__ import annotations

import datetime
import math
import re
from pathlib import Path

import numpy as np

from .facts import Facts, look, looks
from .files import beside, name_of, text_of
from .sensors import SENTINEL2

_OFFSET_TAGS = ("RADIO_ADD_OFFSET", "BOA_ADD_OFFSET", "BOA_ADD_OFFSET_VALUES_LIST")
_LANDSAT_LEVEL2 = r"_L2S[PR]_|(^|[^A-Z])SR_B\d"
_LANDSAT_SCENE = re.compile(r"L[COTEM]\d+(?:_[A-Z0-9]{2,4}_\d{6}_\d{8}(?:_\d{8}_\d\d_[A-Z0-9]{2})?|\d{12}[A-Z]{3}\d\d)")
BASELINE_4 = datetime.date(2022, 1, 25)  # from this day on Sentinel-2 products add 1000 to their numbers
_BASELINE_TAGS = ("PROCESSING_BASELINE", "s2:processing_baseline")


def conversion(
    facts: Facts, indexes: list[int], roles: list[str | None], sensor: str | None, date: datetime.date | None
) -> tuple[list[tuple[float, float]], str]:
    """(scale, offset) of each band so that value × scale + offset is reflectance (or the band's own unit), and a note
    saying what was assumed and why, empty where the file itself says it."""
    declared = [(facts.scales[i - 1], facts.offsets[i - 1]) for i in indexes]
    if any(pair != (1.0, 0.0) for pair in declared):
        return declared, ""
    product = _texts(facts)
    dtype = facts.dtypes[indexes[0] - 1]
    if np.dtype(dtype).kind == "f":
        return _of_floats(facts, indexes, roles, sensor, date)
    if {*roles} <= {"vv", "vh", "hh", "hv"} and roles:
        return [(1.0, 0.0)] * len(indexes), ""
    if dtype == "uint8":
        return [(1 / 255, 0.0)] * len(indexes), "8-bit values taken as 0–255 brightness"
    if sensor in ("landsat57", "landsat89") and dtype == "uint16":
        return _of_landsat(product, roles, facts.layer.path)
    if sensor in SENTINEL2:
        offset, why = sentinel2_offset(facts, indexes, roles, date)
        return [(1e-4, -offset * 1e-4)] * len(indexes), why
    if _in_counts(sensor, product):
        return _of_counts(facts, indexes)
    return [(1e-4, 0.0)] * len(indexes), "integers taken as reflectance × 10000"


def sun_angles(path: str, tags: dict[str, str]) -> dict[str, float]:
    """Sun azimuth and elevation in degrees, from the tags or the Landsat MTL file beside the raster; what is found."""
    texts = {key.upper(): value for key, value in tags.items()}
    found = {}
    for name, keys in {
        "SUN_AZIMUTH": ("SUN_AZIMUTH", "MEAN_SOLAR_AZIMUTH", "SOLAR_AZIMUTH", "VIEW:SUN_AZIMUTH"),
        "SUN_ELEVATION": ("SUN_ELEVATION", "VIEW:SUN_ELEVATION"),
        "SUN_ZENITH": ("SUN_ZENITH", "MEAN_SOLAR_ZENITH", "SOLAR_ZENITH"),
    }.items():
        for key in keys:
            if key in texts:
                try:
                    found[name] = float(texts[key])
                except ValueError:
                    continue
    if "SUN_ZENITH" in found:
        found.setdefault("SUN_ELEVATION", 90.0 - found.pop("SUN_ZENITH"))
    if not found:
        for line in _mtl_lines(path):
            match = re.match(r"\s*(SUN_AZIMUTH|SUN_ELEVATION)\s*=\s*(-?[\d.]+)", line)
            if match:
                found[match[1]] = float(match[2])
    return found


def _of_floats(facts: Facts, indexes, roles, sensor, date) -> tuple[list[tuple[float, float]], str]:
    """Floats are what they say, unless optical bands are plainly stored numbers."""
    optical = [i for i, role in zip(indexes, roles) if role not in (None, "thermal", "thermal2", "vv", "vh")]
    values = look(facts.layer, optical) if optical else np.empty(0)
    if values.size and np.median(values) > 5 and np.percentile(values, 99) > 50:
        product = _texts(facts)
        if re.search(_LANDSAT_LEVEL2, product, re.IGNORECASE) and np.median(values) > 5000:
            return _of_landsat(product, roles, facts.layer.path)
        if sensor in SENTINEL2:
            offset, why = sentinel2_offset(facts, indexes, roles, date)
            return [(1e-4, -offset * 1e-4)] * len(indexes), f"floating-point values far above 1; {why}"
        return [(1e-4, 0.0)] * len(indexes), "floating-point values far above 1 taken as reflectance × 10000"
    return [(1.0, 0.0)] * len(indexes), ""


def _of_landsat(product: str, roles: list[str | None], path: str) -> tuple[list[tuple[float, float]], str]:
    """Level 2 by its constants, Level 1 by those of the product and the sun."""
    if re.search(_LANDSAT_LEVEL2, product, re.IGNORECASE):
        surface, thermal = (2.75e-5, -0.2), (0.00341802, 149.0)
        note = "Landsat Collection 2 Level 2: reflectance = 2.75e-5 DN − 0.2"
        return [thermal if role in ("thermal", "thermal2") else surface for role in roles], note
    elevation = sun_angles(path, {}).get("SUN_ELEVATION")
    sine = math.sin(math.radians(elevation)) if elevation else 1.0
    note = "Landsat Level 1: reflectance = (2e-5 DN − 0.1) / sin(sun elevation)"
    note += (
        f", {elevation:.1f}° from the MTL file"
        if elevation
        else "; no MTL file beside it, so not corrected for the sun"
    )
    thermal = (3.342e-4, 0.1)  # radiance; brightness temperature is not linear and left to the reader of that band
    return [thermal if role in ("thermal", "thermal2") else (2e-5 / sine, -0.1 / sine) for role in roles], note


def _in_counts(sensor: str | None, product: str) -> bool:
    """Whether these are images that come in counts of the instrument, with no word on reflectance."""
    if sensor == "gaofen":
        return bool(re.search(r"_L1A?\d|-(MSS|PAN)\d", product, re.IGNORECASE))
    raw = re.search(r"_L[1-4][A-Z]?_.*BAND_?\d|_L[1-4]_DN", product, re.IGNORECASE)
    return bool(
        sensor in ("cbers4", "cbers4a", "amazonia")
        and raw
        and not re.search(r"SURFACE|_SR(?![A-Z])", product, re.IGNORECASE)
    )


def _of_counts(facts: Facts, indexes) -> tuple[list[tuple[float, float]], str]:
    """Counts as brightness from 0 to 1 of their range."""
    values = look(facts.layer, indexes, drop_zero=True)
    top = float(values.max()) if values.size else 0.0
    bits = next((bits for bits in (8, 10, 12) if top < 2**bits), 0)
    if not bits:
        return [(1e-4, 0.0)] * len(indexes), (
            f"numbers up to {top:.0f} are no counts: taken as reflectance × 10000 (else give SCALE and OFFSET)"
        )
    return [(1 / (2**bits - 1), 0.0)] * len(indexes), (
        f"raw counts of {bits} bits, taken as brightness from 0 to 1, which is not reflectance: give SCALE and OFFSET"
    )


def sentinel2_offset(facts: Facts, indexes, roles, date: datetime.date | None) -> tuple[float, str]:
    """The offset added to the stored numbers of a Sentinel-2 raster (0 or 1000), and how it was decided."""
    product = _texts(facts)
    tags = {**facts.tags, **facts.band_tags[indexes[0] - 1]}
    for key in _OFFSET_TAGS:
        if key in tags:
            numbers = re.findall(r"-?\d+", tags[key])
            if numbers:
                return abs(float(numbers[0])), f"Sentinel-2 offset {numbers[0]} from {key}"
    baseline = re.search(r"_N(\d{2})(\d{2})_", product)
    text = baseline[1] + "." + baseline[2] if baseline else next((tags[k] for k in _BASELINE_TAGS if k in tags), "")
    if re.fullmatch(r"\d+(\.\d+)?", text):
        added = 1000.0 if float(text) >= 4.0 else 0.0
        return added, f"Sentinel-2 baseline {text}: offset {added:.0f} removed"
    return _offset_of_values(facts, indexes, roles, date)


def _texts(facts: Facts) -> str:
    """Folder, file and band names, which may tell the product."""
    return f"{Path(facts.layer.path).parent.name}/{name_of(facts.layer.path)} {' '.join(facts.descriptions)}"


def _offset_of_values(facts: Facts, indexes, roles, date: datetime.date | None) -> tuple[float, str]:
    """The offset that the darkest values speak for, where nothing else tells.

    Vegetation is dark in the visible and black in the cirrus band, but its near infrared lies above 1000 by nature. From
    the day on which products began to add 1000, a scene without any value below it in any band has it most likely: ground
    without shadow, water or vegetation is rarer than a product as delivered.
    """
    visible = [i for i, role in zip(indexes, roles) if role in ("coastal", "blue", "green", "red")]
    cirrus = [i for i, role in zip(indexes, roles) if role == "cirrus"]
    dark = cirrus or visible
    lows = [np.percentile(v, 1) for v in (looks(facts.layer, dark, drop_zero=True) if dark else []) if v.size]
    if lows and all(low >= 900 for low in lows) and min(lows) <= 1300:
        return (
            1000.0,
            "the darkest values lie near 1000: the Sentinel-2 offset of baseline 04.00 was assumed and removed",
        )
    if date is None or date < BASELINE_4:
        return 0.0, "reflectance = DN / 10000"
    if lows and all(low >= 1000 for low in lows):
        return 1000.0, (
            f"nothing tells whether 1000 was added to these numbers, as Sentinel-2 products since {BASELINE_4} do; no value "
            "is below 1000, so it was assumed and removed (give OFFSET=0 and SCALE=0.0001 where it was not)"
        )
    return 0.0, (
        f"reflectance = DN / 10000: nothing tells whether 1000 was added, as Sentinel-2 products since {BASELINE_4} do, and "
        "values below 1000 speak against it"
    )


def _mtl_lines(path: str) -> list[str]:
    """The MTL file beside a raster of Landsat, as lines: that of the scene it is named after, or, where its name tells no
    scene, the only one; else empty."""
    scene = _LANDSAT_SCENE.match(name_of(path))
    if scene and not path.startswith("/vsi"):
        own = Path(path).with_name(f"{scene[0]}_MTL.txt")
        return text_of(str(own)).splitlines() if own.is_file() else []
    found = beside(path, "MTL.txt") if re.match(r"L[COTEM]\d", name_of(path)) else []
    return text_of(found[0]).splitlines() if len(found) == 1 else []
