"""Which band is which: sensors recognised from names, band names and counts, and the role each band plays.

Roles are spectral regions (`blue`, `nir`, `swir1` …), so a method asks for regions and never for one sensor's numbers.
Band tables: Sentinel-2 User Handbook; product guides of Landsat 4-9, HLS, MODIS, Planet, CBERS-4 and 4A, Amazonia, Gaofen.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

SENTINEL2 = ("sentinel2-l1c", "sentinel2-l2a", "sentinel2")
ROLES = (
    "coastal", "blue", "green", "red", "rededge1", "rededge2", "rededge3", "nir", "nir_narrow", "water_vapour",
    "cirrus", "swir1", "swir2", "thermal", "pan", "vv", "vh",
)  # fmt: skip

_S2 = {
    "B01": "coastal", "B02": "blue", "B03": "green", "B04": "red", "B05": "rededge1", "B06": "rededge2",
    "B07": "rededge3", "B08": "nir", "B8A": "nir_narrow", "B09": "water_vapour", "B10": "cirrus", "B11": "swir1",
    "B12": "swir2",
}  # fmt: skip
_LANDSAT57 = {"B1": "blue", "B2": "green", "B3": "red", "B4": "nir", "B5": "swir1", "B6": "thermal", "B7": "swir2"}
_LANDSAT89 = {
    "B1": "coastal", "B2": "blue", "B3": "green", "B4": "red", "B5": "nir", "B6": "swir1", "B7": "swir2", "B8": "pan",
    "B9": "cirrus", "B10": "thermal", "B11": "thermal2",
}  # fmt: skip
_HLS_L30 = {
    "B01": "coastal", "B02": "blue", "B03": "green", "B04": "red", "B05": "nir", "B06": "swir1", "B07": "swir2",
    "B09": "cirrus", "B10": "thermal", "B11": "thermal2",
}  # fmt: skip
_MODIS = {
    "B1": "red",
    "B2": "nir",
    "B3": "blue",
    "B4": "green",
    "B5": "nir2",
    "B6": "swir1",
    "B7": "swir2",
    "B26": "cirrus",
}
_VIIRS = {
    "I1": "red", "I2": "nir", "I3": "swir1", "M1": "coastal", "M2": "coastal", "M3": "blue", "M4": "green", "M5": "red",
    "M7": "nir", "M8": "nir2", "M10": "swir1", "M11": "swir2",
}  # fmt: skip
_CBERS = {
    "B13": "blue", "B14": "green", "B15": "red", "B16": "nir", "B5": "blue", "B6": "green", "B7": "red", "B8": "nir",
}  # fmt: skip
_CBERS4A = {**_CBERS, "B0": "pan", "B1": "blue", "B2": "green", "B3": "red", "B4": "nir"}
_AMAZONIA = {"B1": "blue", "B2": "green", "B3": "red", "B4": "nir"}
_GAOFEN = {**_AMAZONIA, "B5": "rededge1", "B6": "rededge2", "B7": "coastal", "B8": "yellow"}
_PLANETSCOPE = {"blue": "blue", "green": "green", "red": "red", "nir": "nir"}
_RAPIDEYE = {"blue": "blue", "green": "green", "red": "red", "rededge": "rededge1", "nir": "nir"}
_SUPERDOVE = {
    "coastal_blue": "coastal", "blue": "blue", "green_i": "green1", "green": "green", "yellow": "yellow", "red": "red",
    "rededge": "rededge1", "nir": "nir",
}  # fmt: skip
BANDS = {
    "sentinel2-l1c": _S2, "sentinel2-l2a": _S2, "sentinel2": _S2, "landsat57": _LANDSAT57, "landsat89": _LANDSAT89,
    "hls-l30": _HLS_L30, "hls-s30": _S2, "modis": _MODIS, "viirs": _VIIRS, "cbers4": _CBERS,
    "cbers4a": _CBERS4A, "amazonia": _AMAZONIA, "gaofen": _GAOFEN, "planetscope": _PLANETSCOPE, "rapideye": _RAPIDEYE,
    "superdove": _SUPERDOVE,
}  # fmt: skip

# Words used for bands whatever the sensor (FORCE, Planet and EnMAP-Box names included).
_WORDS = {
    "coastal": "coastal", "aerosol": "coastal", "blue": "blue", "blu": "blue", "green": "green", "grn": "green",
    "coastalblue": "coastal", "coastalaerosol": "coastal", "ultrablue": "coastal", "rededge": "rededge1", "re": "rededge1",
    "nearinfrared": "nir", "broadnir": "nir", "panchromatic": "pan",
    "red": "red", "rededge1": "rededge1", "rededge2": "rededge2", "rededge3": "rededge3", "re1": "rededge1",
    "re2": "rededge2", "re3": "rededge3", "nir": "nir", "nir08": "nir", "bnr": "nir", "nir narrow": "nir_narrow",
    "nirnarrow": "nir_narrow", "nir8a": "nir_narrow", "watervapour": "water_vapour", "cirrus": "cirrus",
    "swir1": "swir1", "swir16": "swir1", "sw1": "swir1", "swir2": "swir2", "swir22": "swir2", "sw2": "swir2",
    "mir": "swir2", "thermal": "thermal", "tir": "thermal", "lwir11": "thermal", "vv": "vv", "vh": "vh",
}  # fmt: skip

# Stacks without names, by their number of bands; the order every product of that size uses.
_ORDER = {
    13: ("sentinel2-l1c", tuple(_S2)),
    12: ("sentinel2-l2a", tuple(name for name in _S2 if name != "B10")),
    6: (None, ("blue", "green", "red", "nir", "swir1", "swir2")),
    4: (None, ("blue", "green", "red", "nir")),
    3: (None, ("red", "green", "blue")),
}

# Stacks without names whose file name tells the sensor.
_ORDER_OF = {
    ("modis", 7): tuple(f"B{i}" for i in range(1, 8)),
    ("landsat89", 7): tuple(f"B{i}" for i in range(1, 8)),
    ("landsat89", 11): tuple(f"B{i}" for i in range(1, 12)),
    ("landsat57", 7): tuple(f"B{i}" for i in range(1, 8)),
    ("planetscope", 4): tuple(_PLANETSCOPE),
    ("rapideye", 5): tuple(_RAPIDEYE),
    ("superdove", 8): tuple(_SUPERDOVE),
    ("planetscope", 8): tuple(_SUPERDOVE),
    ("gaofen", 1): ("pan",),
    ("gaofen", 4): tuple(f"B{i}" for i in range(1, 5)),
    ("gaofen", 8): tuple(f"B{i}" for i in range(1, 9)),
    ("amazonia", 4): tuple(_AMAZONIA),
    ("cbers4a", 4): ("B1", "B2", "B3", "B4"),
    # Either both gains of the thermal band before B7, or B7, thermal and a mask: what follows B5 cannot be told.
    ("landsat57", 8): ("B1", "B2", "B3", "B4", "B5", "layer6", "layer7", "layer8"),
}
# Whose bands do not come in the usual order or number, so that part of them cannot be told by their number.
_NEVER_BY_COUNT = ("modis", "viirs", "aster", "sentinel3", "avhrr", "sentinel1")

_SENSOR_PATTERNS = (
    ("hls-l30", r"HLS[._]L30"),
    ("hls-s30", r"HLS[._]S30"),
    ("sentinel2-l1c", r"S2[ABCD]?_?(MSI)?_?L1C|_OPER_MSI_L1C"),
    ("sentinel2-l2a", r"S2[ABCD]?_?(MSI)?_?L2A|_OPER_MSI_L2A"),
    ("sentinel2", r"(?<![A-Za-z0-9])S2[ABCD]?_|SENTINEL-?2|(?<![A-Z0-9])T\d{2}[A-Z]{3}_\d{8}T\d{6}_B"),
    ("landsat89", r"(?<![A-Za-z0-9])L[COT]0?[89]_?\d?|LANDSAT[_ -]?[89]"),
    ("landsat57", r"(?<![A-Za-z0-9])L[EMT]0?[457]_?\d?|LANDSAT[_ -]?[457]"),
    ("cbers4a", r"CBERS[_-]?4A"),
    ("cbers4", r"CBERS[_-]?4"),
    ("amazonia", r"AMAZONIA[_-]?1"),
    ("gaofen", r"(?<![A-Za-z0-9])GF[1-7][A-D]?_"),
    ("rapideye", r"RAPID[_-]?EYE|_RE[1-5]_[13][AB]_"),
    ("superdove", r"SUPERDOVE|ANALYTICMS_(SR_)?8B"),
    ("planetscope", r"PLANETSCOPE|PSSCENE|ANALYTICMS"),
    ("sentinel1", r"(?<![A-Za-z0-9])S1[ABCD]_|SENTINEL-?1"),
    ("sentinel3", r"(?<![A-Za-z0-9])S3[AB]_|SENTINEL-?3"),
    ("aster", r"(?<![A-Za-z0-9])AST_(L1|0)|(?<![A-Za-z0-9])ASTER(?![A-Za-z])"),
    ("modis", r"(?<![A-Za-z0-9])M[OYC]D\d\d|MODIS"),
    ("viirs", r"(?<![A-Za-z0-9])V(NP|J1|J2)\d\d|VIIRS"),
)
_BAND_IN_NAME = re.compile(
    r"(?:^|[._ -])(?:SR_|TOA_|ST_|sur_refl_|band[._ -]?)?(?P<band>B\d{1,2}A?|b\d{1,2}|band\d{1,2})(?=$|[._ -])",
    re.IGNORECASE,
)


def guess_sensor(*texts: str) -> str | None:
    """The sensor that file names, layer names or tag values speak of, or None."""
    for text in texts:
        for sensor, pattern in _SENSOR_PATTERNS:
            if re.search(pattern, text, re.IGNORECASE):
                return sensor
    return None


def sensor_of_bands(names: Sequence[str]) -> str | None:
    """The sensor whose band names these must be, where they can be only one's."""
    upper = {name.upper() for name in names}
    if "B8A" in upper or {"B02", "B03", "B04", "B08"} <= upper:
        return "sentinel2-l1c" if "B10" in upper else "sentinel2"
    if {"B2", "B12"} <= upper:  # Landsat's numbers end with B11
        return "sentinel2-l1c" if "B10" in upper else "sentinel2"
    if any(name.startswith(("SUR_REFL_B", "NADIR_REFLECTANCE_BAND")) for name in upper):
        return "modis"
    if {"B13", "B14", "B15", "B16"} & upper:
        return "cbers4"
    if {"SR_B2", "SR_B3", "SR_B4"} <= upper:
        return "landsat89" if "SR_B6" in upper else "landsat57" if {"SR_B1", "SR_B7"} <= upper else "landsat89"
    if (
        upper & set(_S2)
        and all(re.fullmatch(r"B0[1-9]|B1[0-2]", name) for name in upper)
        and any(n < "B1" for n in upper)
    ):
        return "sentinel2"  # nobody else but HLS, which says so in its names, writes B04 for B4
    return None


def band_in_name(text: str) -> str | None:
    """The band a single-band file's name speaks of (`LC08_…_B4.TIF` → `B4`, `…_B08_10m` → `B08`), or None."""
    stem = re.sub(r"\.[A-Za-z0-9]{2,4}$", "", text)
    force = re.search(r"_HL_[A-Z]+_[A-Z0-9-]{5}_([A-Z0-9]{3})_[A-Z]{3}", stem)
    if force:  # a time series of FORCE: what it is of stands before what was made of it
        return force[1].lower()
    found = None
    for match in _BAND_IN_NAME.finditer(stem):
        found = match["band"].upper().replace("BAND", "B")
    if found:
        return found
    for word in reversed(re.split(r"[._ -]+", stem.lower())):
        if word in _WORDS:
            return word
    return None


@lru_cache(maxsize=4096)  # the same few names in every file of a series
def role_of(name: str, sensor: str | None) -> str | None:
    """The spectral region of a band, from the sensor's table, else from the word itself, or None."""
    table = BANDS.get(sensor or "", {})
    key = name.upper().strip()
    numbered = re.fullmatch(
        r"(?:SR_|ST_|TOA_|SUR_REFL_|NADIR_REFLECTANCE_|BAND[_ ]?)?(?:BAND|B)?0*(\d{1,2}A?)(?:_.*)?", key
    )
    for candidate in (key, *((f"B{numbered[1]}", f"B0{numbered[1]}") if numbered else ())):
        if candidate in table:
            return table[candidate]
    if name in table:
        return table[name]
    word = re.sub(r"[ _-]", "", name.lower())
    radar = re.fullmatch(r"(?:sigma0|gamma0|beta0|amplitude|intensity)(vv|vh)(?:db)?|(vv|vh)db", word)
    if radar:
        return radar[1] or radar[2]
    word = re.sub(r"^nbart?(?=[a-z])", "", word)
    return _WORDS.get(word) or (word if word in ROLES else None)


def names_by_count(count: int, colours: Sequence[str], sensor: str | None = None) -> tuple[str | None, tuple[str, ...]]:
    """Sensor and band names of a stack without names, from its colour interpretation, else from its number of bands.

    An ambiguous count gives (None, ("band1", …)); roles are then unknown. `sensor`: what the file's name says, whose own
    order goes before the usual one, and which is never contradicted.
    """
    if set(colours[:3]) == {"red", "green", "blue"}:
        extra = ["nir"] if count == 4 else [f"band{i}" for i in range(4, count + 1)]
        return None, (*colours[:3], *extra) if count > 3 else tuple(colours[:3])
    if (sensor, count) in _ORDER_OF:
        return sensor, _ORDER_OF[sensor, count]  # type: ignore[index]
    if count in _ORDER and sensor not in _NEVER_BY_COUNT:
        return _ORDER[count]
    return None, tuple(f"band{i}" for i in range(1, count + 1))
