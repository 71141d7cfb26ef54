"""Exports of Google Earth Engine: one file of one number type, told by the names of its bands, whatever the file is called.

`SR_B4` is Landsat Collection 2 Level 2 and `ST_B10` its temperature; `QA_PIXEL`, `SCL`, `state_1km` … are masks even where
they are stored as decimals. `toBands()` writes the image before the band (`LC08_190028_20200608_SR_B4`, `0_B2`): each is a
scene. Scripts often scale before they export, so the numbers must agree with what the names say. Masked pixels are 0 in
exports of whole numbers. Downloads of a file a band (`x.SR_B4.tif`) are read alike. Bands: the Earth Engine data catalog.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ....contract.dates import parse_date
from ...job.layer import Layer
from ..dating import date_of
from ..facts import Facts, look
from ..files import name_of
from ..reflectance import sentinel2_offset
from ..scene import BandSource, FlagSource, SceneSource
from ..sensors import SENTINEL2, guess_sensor, role_of, sensor_of_bands
from .stored import data_bands, finest, image_facts

TITLE = "bands named by Earth Engine"
# Masks of clouds, the better first, and other layers that are no image.
_MASKS = ("QA_PIXEL", "SCL", "state_1km", "StateQA", "State", "Fmask", "pixel_qa", "cs_cdf", "cs", "MSK_CLDPRB",
          "probability", "SummaryQA", "BQA", "QA60")  # fmt: skip
_KINDS = {"StateQA": "mod09_state", "State": "mod09_state"}  # whose name alone does not tell
_BESIDES = (
    r"QA_RADSAT|radsat_qa|sr_aerosol|sr_atmos_opacity|sr_cloud_qa|SR_QA_AEROSOL|SR_CLOUD_QA|SR_ATMOS_OPACITY"
    r"|ST_(?:ATRAN|CDIST|DRAD|EMIS|EMSD|QA|TRAD|URAD)|QA10|QA20|MSK_\w+|AOT|WVP|TCI_[RGB]|angle|DayOfYear|DetailedQA|QA"
    r"|QC_\w+|(?:num_observations|obscov|orbit_pnt|granule_pnt|iobs_res|q_scan|gflags)\w*|(?:Sensor|Solar|View|RelativeA|Sun)\w+"
    r"|[SV][ZA]A|BRDF_\w+"
)
_OPTICAL = r"SR_B\d|B\d{1,2}A?|B0\d|sur_refl_b\d\d|Nadir_Reflectance_Band\d|NDVI|EVI"
_THERMAL = r"ST_B\d{1,2}|B6_VCID_[12]"
_RADAR = r"VV|VH|HH|HV"
_BAND = rf"(?P<band>{_OPTICAL}|{_THERMAL}|{_RADAR}|{'|'.join(_MASKS)}|{_BESIDES})"
_NAME = re.compile(rf"(?:(?P<image>.*?)_)??{_BAND}")
_TELLING = re.compile(
    rf"SR_B\d|{_THERMAL}|QA_PIXEL|pixel_qa|QA60|QA_RADSAT|MSK_CLDPRB|sur_refl_b\d\d|Nadir_Reflectance_Band\d"
)
_FILE = re.compile(rf"(?!HLS\.)(?P<image>[^/]+)\.{_BAND}\.tiff?")
_LEVEL2 = (2.75e-5, -0.2)
_LEVEL2_KELVIN = (0.00341802, 149.0)


@dataclass(frozen=True)
class _Named:
    """A band of a file with what its name says: of which image, and which band."""

    facts: Facts
    index: int
    image: str
    band: str


class EarthEngineFiles:
    """Downloads of Earth Engine with a file a band."""

    title = TITLE

    def key(self, path: str) -> str | None:
        """Folder and image."""
        found = _FILE.fullmatch(name_of(path))
        return f"{Path(path).parent}/{found['image']}" if found else None

    def open(self, layers: Sequence[Layer]) -> list[SceneSource]:
        """One scene of all files."""
        named = []
        for layer in layers:
            found = _FILE.fullmatch(name_of(layer.path))
            facts = image_facts(layer)
            named += [_Named(facts, data_bands(facts)[0], "", found["band"])] if found else []
        label = re.sub(r"\.[^.]+$", "", layers[0].label)
        return [_scene(named, label, layers[0].date or date_of(named[0].facts))]


def exported(facts: Facts) -> list[SceneSource]:
    """The images of a raster whose bands bear Earth Engine's names; empty where it is another's, or has one band only."""
    named = _named(facts) if facts.count > 1 else []
    if not named:
        return []
    label = facts.layer.label
    images = list(dict.fromkeys(each.image for each in named))
    scenes = []
    for image in images:
        own = [each for each in named if each.image == image]
        date = parse_date(image) if len(images) > 1 else date_of(facts) or parse_date(image)
        scenes.append(_scene(own, f"{label} {image}" if len(images) > 1 else label, date))
    return scenes


def _named(facts: Facts) -> list[_Named]:
    """Every band by its name; empty where one has another name or nothing tells that this is an export."""
    found = []
    for index in data_bands(facts):
        name = _NAME.fullmatch(facts.descriptions[index - 1])
        if name is None:
            return []
        found.append(_Named(facts, index, name["image"] or "", name["band"]))
    if not any(re.fullmatch(f"{_OPTICAL}|{_THERMAL}|{_RADAR}", each.band) for each in found):
        return []
    images = {each.image for each in found}
    several = len(images) > 1 and "" not in images and len(found) > len(images)
    alone = len(images) == 1 and any(_TELLING.fullmatch(each.band) for each in found)
    return found if several or alone else []


def _scene(named: Sequence[_Named], label: str, date: datetime.date | None) -> SceneSource:
    """One image: bands of reflectance (else whatever it has), temperatures as extra bands, the best of its masks."""
    facts = named[0].facts
    sensor, guess = _sensor(named, " ".join((name_of(facts.layer.path), facts.layer.name, named[0].image)))
    optical = [each for each in named if re.fullmatch(f"{_OPTICAL}|{_RADAR}", each.band)]
    thermal = [each for each in optical if role_of(each.band, sensor) in ("thermal", "thermal2")]
    optical = [each for each in optical if each not in thermal]
    thermal += [each for each in named if re.fullmatch(_THERMAL, each.band)]
    bands, note = _reflectance(optical, sensor, date) if optical else ([], "")
    kelvin = _kelvin(thermal, sensor)
    main = bands or kelvin
    return SceneSource(
        name=label,
        bands=tuple(main),
        geobox=finest(each.facts for each in named),
        acquisition_date=date,
        tags=dict(facts.tags),
        sensor=sensor,
        zero_is_fill=all(band.nodata is None for band in main) and not any(band.role in ("vv", "vh") for band in main),
        note="; ".join(filter(None, (guess, note))),
        product=TITLE,
        flags=_flags(named),
        extra=tuple(kelvin) if bands else (),
    )


def _sensor(named: Sequence[_Named], text: str) -> tuple[str | None, str]:
    """The sensor, by the names of image and file, else of the bands; and what was taken for granted of it."""
    names = {each.band for each in named}
    said = guess_sensor(text)
    by_bands = sensor_of_bands(sorted(names))
    if said and said.startswith("hls"):
        return said, ""
    if {"SCL", "AOT", "WVP", "MSK_CLDPRB"} & names or (by_bands == "sentinel2" and re.search(r"(?i)S2_SR", text)):
        return "sentinel2-l2a", ""
    if {"QA_PIXEL", "pixel_qa", "QA_RADSAT"} & names or any(re.match(r"SR_B|ST_", name) for name in names):
        return (said, "") if said in ("landsat57", "landsat89") else _landsat(named)
    return by_bands or said, ""


def _landsat(named: Sequence[_Named]) -> tuple[str, str]:
    """Which Landsat, by the numbers of its bands: 4, 5 and 7 have no coastal band, 8 and 9 begin with it."""
    names = {each.band for each in named}
    numbers = {int(name[-1]) for name in names if re.fullmatch(r"(SR_)?B\d", name)}
    if {"ST_B6", "B6_VCID_1", "B6_VCID_2"} & names or ({1, 7} <= numbers and 6 not in numbers):
        return "landsat57", ""
    if {"ST_B10", "B10", "B11", "SR_B6"} & names:
        return "landsat89", ""
    sixth = [each for each in named if each.band == "B6" and 1 in numbers]
    if any(np.any(look(each.facts.layer, [each.index], drop_zero=True) > 150) for each in sixth) and _small(named):
        return "landsat57", ""
    older = 1 in numbers and not {5, 6} & numbers
    which = "Landsat 4, 5 or 7" if older else "Landsat 8 or 9"
    return (
        "landsat57" if older else "landsat89",
        f"taken as {which} by the numbers of its bands (else name them with BANDS)",
    )


def _small(named: Sequence[_Named]) -> bool:
    """Whether the first band holds reflectance 0–1, so that kelvin stand out."""
    sample = look(named[0].facts.layer, [named[0].index], drop_zero=True)
    return not sample.size or float(np.median(sample)) < 5


def _reflectance(
    named: Sequence[_Named], sensor: str | None, date: datetime.date | None
) -> tuple[list[BandSource], str]:
    """The optical bands with what makes their numbers reflectance, and a note on it."""
    roles = [role_of(each.band, sensor) for each in named]
    if {*roles} <= {"vv", "vh", "hh", "hv"}:
        return [_band(each, role, (1.0, 0.0)) for each, role in zip(named, roles)], ""
    files: dict[str, list[_Named]] = {}
    for each in named:
        files.setdefault(each.facts.layer.path, []).append(each)
    values = [look(own[0].facts.layer, [e.index for e in own], drop_zero=True) for own in files.values()]
    sample = np.concatenate(values) if values else np.empty(0)
    level2 = any(each.band.startswith("SR_B") for each in named)
    pair, note = _told(sample, level2)
    if sensor in SENTINEL2 and pair == (1e-4, 0.0):
        path = Path(named[0].facts.layer.path)
        told = f"{path.parent.name} {path.name} {named[0].facts.layer.name}"
        if re.search(r"harmoni[sz]ed", told, re.IGNORECASE):
            note = "Sentinel-2 harmonised by Earth Engine: reflectance = DN / 10000"
        else:
            offset, note = sentinel2_offset(named[0].facts, [each.index for each in named], roles, date)
            pair = (1e-4, -offset * 1e-4)
    fill = 0.0 if pair == _LEVEL2 else None
    return [_band(each, role, pair, fill) for each, role in zip(named, roles)], note


def _told(sample: np.ndarray, level2: bool) -> tuple[tuple[float, float], str]:
    """(scale, offset) that the names say, where the values agree."""
    if not sample.size:
        return (_LEVEL2 if level2 else (1e-4, 0.0)), ""
    low, high = np.percentile(sample, (5, 95))
    if high <= 5:
        return (1.0, 0.0), "values up to 1, taken as reflectance"
    if level2 and low >= 5000:
        return _LEVEL2, "Landsat Collection 2 Level 2: reflectance = 2.75e-5 DN − 0.2"
    if level2:
        return (1e-4, 0.0), (
            f"called SR_B as in Landsat Collection 2 Level 2, but with values such as {low:.0f}, which would be below 0 "
            "there: taken as reflectance × 10000"
        )
    return (1e-4, 0.0), "taken as reflectance × 10000"


def _kelvin(named: Sequence[_Named], sensor: str | None) -> list[BandSource]:
    """Temperatures: scaled by Level 2's constants, or kelvin already."""
    bands = []
    for each in named:
        sample = look(each.facts.layer, [each.index], drop_zero=True)
        stored = each.band.startswith("ST_B") and bool(sample.size) and float(np.median(sample)) > 1000
        pair = _LEVEL2_KELVIN if stored else (0.1, 0.0) if sample.size and np.median(sample) > 1000 else (1.0, 0.0)
        bands.append(_band(each, role_of(each.band, sensor) or "thermal", pair, 0.0))
    return bands


def _band(each: _Named, role: str | None, pair: tuple[float, float], fill: float | None = None) -> BandSource:
    """A band; what the file itself declares goes first."""
    facts, k = each.facts, each.index - 1
    own = facts.declared(each.index)
    return BandSource(
        path=facts.layer.path,
        index=each.index,
        name=each.band,
        role=role,
        dtype=facts.dtypes[k],
        nodata=fill if facts.nodata[k] is None else facts.nodata[k],
        scale=facts.scales[k] if own else pair[0],
        offset=facts.offsets[k] if own else pair[1],
        declared=own,
    )


def _flags(named: Sequence[_Named]) -> FlagSource | None:
    """The mask that tells most of clouds."""
    by_name = {each.band: each for each in named}
    best = next((name for name in _MASKS if name in by_name), None)
    if best is None:
        return None
    each = by_name[best]
    return FlagSource(each.facts.layer.path, each.index, best, _KINDS.get(best, "auto"), bands=1)
