"""What the names of Landsat's files say, of all that USGS has delivered: collections, analysis-ready tiles, scenes before
the collections, and orders processed by ESPA."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from ....contract.dates import parse_date
from ..files import name_of

_SENSOR = r"(?P<instrument>L[COTEM])(?P<mission>\d\d?)"
_IDS = (
    re.compile(
        _SENSOR + r"_(?P<level>L1TP|L1GT|L1GS|L1T|L1G|L2SP|L2SR)_\d{6}_(?P<date>\d{8})(?:_\d{8})?"
        r"(?:_(?P<collection>\d\d)_(?:T1|T2|RT|A1|A2))?", re.IGNORECASE),
    re.compile(
        _SENSOR + r"_(?P<level>CU|AK|HI)_\d{6}_(?P<date>\d{8})_\d{8}_C?(?P<collection>\d\d)(?:_V\d\d)?", re.IGNORECASE),
    re.compile(r"(?P<instrument>L[COTEM])(?P<mission>\d)\d{6}(?P<date>\d{7})[A-Z]{3}\d\d", re.IGNORECASE),
)  # fmt: skip
_BANDS = (
    re.compile(r"_(?P<what>SR|ST)_B(?P<number>\d{1,2})$", re.IGNORECASE),
    re.compile(r"_(?P<what>SR|TOA|BT)_BAND(?P<number>\d{1,2})$", re.IGNORECASE),
    re.compile(r"_(?P<what>SR|TA|BT)B(?P<number>\d{1,2})$", re.IGNORECASE),
    re.compile(r"_(?P<what>)B(?P<number>\d{1,2})(?:_VCID_(?P<gain>[12]))?$", re.IGNORECASE),
)
_FLAGS = re.compile(r"_(QA_PIXEL|PIXEL_?QA|BQA|C?FMASK)$", re.IGNORECASE)
_OTHERS = re.compile(
    r"_(QA_RADSAT|RADSAT_?QA|SR_QA_AEROSOL|SR_?AEROSOL(_?QA)?|SR_?CLOUD_?QA|SR_?ATMOS_?OPACITY(_?QA)?|SR_\w*_QA|SR_IPFLAG|"
    r"CFMASK_CONF|LINEAGE(_?QA)?|ST_(ATRAN|CDIST|DRAD|EMIS|EMSD|QA|TRAD|URAD)|VAA|VZA|SAA|SZA|SO[AZ]4|SE[AZ]4|"
    r"(SOLAR|SENSOR)_\w+)$",
    re.IGNORECASE,
)
_METADATA = re.compile(r"(_MTL\.(?:txt|xml|json)|\.xml)$", re.IGNORECASE)
_RASTER = re.compile(r"\.(?:tiff?|img)$", re.IGNORECASE)
BAND, FLAGS, METADATA, OTHER = "band", "flags", "metadata", "other"


@dataclass(frozen=True)
class LandsatFile:
    """One file. `scene`: what it is of, `full_name` with the processing where its name has that; `instrument` C, O, T, E or
    M; `level` as its name says it, upper case, empty before the collections; `what`: "sr", "st", "toa", "bt" or "dn", and
    `number` (with a gain: 6_VCID_1), of a band; `flags`: upper case, of a mask."""

    path: str
    scene: str
    full_name: str
    instrument: str
    mission: int
    level: str
    collection: int | None
    date: datetime.date | None
    kind: str
    what: str = ""
    number: str = ""
    flags: str = ""


def read_name(path: str) -> LandsatFile | None:
    """What the name of a file says, or None where it is none of a Landsat delivery."""
    name = name_of(path)
    found = next((match for match in (pattern.match(name) for pattern in _IDS) if match), None)
    if found is None:
        return None
    told = found.groupdict()
    rest = name[found.end() :]
    part = _part(rest)
    if part is None:
        return None
    number = told.get("collection")
    return LandsatFile(
        path,
        found[0][: found.end("date")].upper() if told.get("level") else found[0].upper(),
        found[0],
        told["instrument"][1].upper(),
        int(told["mission"]),
        (told.get("level") or "").upper(),
        int(number) if number else None,
        parse_date(found[0] if len(told["date"]) == 7 else told["date"]),
        **part,
    )


def _part(rest: str) -> dict[str, str] | None:
    """What follows the scene in a name."""
    if _METADATA.fullmatch(rest):
        return {"kind": METADATA}
    extension = _RASTER.search(rest)
    if extension is None:
        return None
    stem = rest[: extension.start()]
    for pattern in _BANDS:
        band = pattern.match(stem)
        if band:
            number = str(int(band["number"]))
            gain = band.groupdict().get("gain")
            if number in ("61", "62"):  # both gains of the thermal band, as older deliveries call them
                number, gain = "6", number[1]
            what = {"TA": "toa", "": "dn"}.get(band["what"].upper(), band["what"].lower())
            return {"kind": BAND, "what": what, "number": f"{number}_VCID_{gain}" if gain else number}
    flags = _FLAGS.match(stem)
    if flags:
        return {"kind": FLAGS, "flags": flags[1].upper().replace("PIXEL_QA", "PIXELQA")}
    return {"kind": OTHER} if _OTHERS.match(stem) else None
