"""Landsat 1 to 9 as USGS delivers it: folders, archives or loose files of Level 1 and 2, and surface reflectance of ESPA.

Conversions: Landsat Collection 2 Data Format Control Books; brightness temperature and, where the metadata give radiance
only, reflectance after Chander, Markham & Helder 2009 (doi 10.1016/j.rse.2009.01.007).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ...job.errors import InputError
from ...job.layer import Layer
from ..facts import Facts, facts_of
from ..files import beside, file_layer
from ..reflectance import conversion
from ..scene import BandSource, FlagSource, SceneSource
from ..sensors import BANDS
from .landsat_metadata import LandsatMetadata, read_metadata
from .landsat_names import BAND, FLAGS, METADATA, LandsatFile, read_name

MSS = "landsat-mss"
_MSS_ROLES = ("green", "red", "nir2", "nir")  # of its four bands, which Landsat 1 to 3 number from 4
_EXTRA = ("thermal", "thermal2", "pan", "cirrus")
_PREFERRED = ("sr", "st", "bt", "toa", "dn")
_FLAG_KINDS = {"QA_PIXEL": "qa-pixel", "PIXELQA": "pixel-qa", "CFMASK": "fmask", "FMASK": "auto", "BQA": "bqa"}
_SURFACE, _TEMPERATURE = (2.75e-5, -0.2), (0.00341802, 149.0)  # of Collection 2 Level 2
_PLANCK = {  # by mission and band
    (4, "6"): (671.62, 1284.30), (5, "6"): (607.76, 1260.56), (7, "6"): (666.09, 1282.71), (8, "10"): (774.8853, 1321.0789),
    (8, "11"): (480.8883, 1201.1442),
}  # fmt: skip
_RADIANCE_OF_8 = (3.342e-4, 0.1)  # of the thermal bands of every Landsat 8 scene
_SUNLIGHT = {  # W m⁻² µm⁻¹ outside the atmosphere, of bands 1 to 8; of MSS in the order of its bands
    ("T", 4): (1983, 1795, 1539, 1028, 219.8, math.nan, 83.49),
    ("T", 5): (1983, 1796, 1536, 1031, 220.0, math.nan, 83.44),
    ("E", 7): (1997, 1812, 1533, 1039, 230.8, math.nan, 84.90, 1362),
    ("M", 1): (1823, 1559, 1276, 880.1),
    ("M", 2): (1829, 1539, 1268, 886.6),
    ("M", 3): (1839, 1555, 1291, 887.9),
    ("M", 4): (1827, 1569, 1260, 866.4),
    ("M", 5): (1824, 1570, 1249, 853.4),
}


@dataclass(frozen=True)
class Landsat:
    """Landsat as a product."""

    title: str = "Landsat"

    def key(self, path: str) -> Optional[str]:
        """The scene that a file is of."""
        file = read_name(path)
        return file.scene if file else None

    def open(self, layers: Sequence[Layer]) -> list[SceneSource]:
        """The scene; one for each folder where several hold the same bands of it on other grids."""
        files = [file for file in (read_name(layer.path) for layer in layers) if file]
        scenes: list[SceneSource] = []
        for group in _apart(files):
            scene = _scene(group)
            if not any((s.band_names, s.geobox) == (scene.band_names, scene.geobox) for s in scenes):
                scenes.append(scene)
        return scenes


def _apart(files: Sequence[LandsatFile]) -> list[list[LandsatFile]]:
    """Files of one scene together, but by folder and processing where a band comes twice."""
    bands = [(file.what, file.number) for file in files if file.kind == BAND]
    if len(set(bands)) == len(bands):
        return [list(files)]
    copies: dict[tuple[str, str], list[LandsatFile]] = {}
    for file in files:
        copies.setdefault((file.path.replace("\\", "/").rpartition("/")[0], file.full_name), []).append(file)
    return [group for group in copies.values() if any(file.kind == BAND for file in group)]


def _scene(files: Sequence[LandsatFile]) -> SceneSource:
    """The files of one acquisition as a scene; a mask on its own is an image of its codes."""
    around: list[LandsatFile] = []
    if not all(any(file.kind == kind for file in files) for kind in (BAND, FLAGS, METADATA)):
        found = (read_name(path) for path in beside(files[0].path))
        around = [file for file in found if file and file.scene == files[0].scene]
    chosen = [file for file in files if file.kind != METADATA] or around
    if not chosen or (not any(file.kind != METADATA for file in files) and not any(f.kind == BAND for f in chosen)):
        raise InputError(
            f"{files[0].full_name}: there is no band of this scene beside its metadata.", "Choose its folder."
        )
    metadata = read_metadata(_to_read((*files, *around)))
    sensor = _sensor(files[0])
    bands, note = _best(chosen)
    if not bands:
        return _codes(chosen[0], sensor)
    described = [_band(file, facts_of(file_layer(file.path)), metadata, sensor) for file in bands]
    extra = [entry for entry in described if entry.band.role in _EXTRA]
    usual = [entry for entry in described if entry not in extra] or extra
    notes = dict.fromkeys(filter(None, (note, *(entry.note for entry in (*usual, *extra)))))
    boxes = [entry.facts.geobox for entry in usual]
    return SceneSource(
        name=max((file.full_name for file in files), key=len),
        bands=tuple(entry.band for entry in usual),
        geobox=min(boxes, key=lambda box: box.pixel_area),
        acquisition_date=files[0].date,
        tags=_tags(metadata),
        sensor=sensor,
        note="; ".join(notes),
        product=_title(bands[0]),
        flags=_flags((*files, *around)),
        extra=() if usual is extra else tuple(entry.band for entry in extra),
    )


def _to_read(files: Iterable[LandsatFile]) -> list[str]:
    """The metadata files that say something new: MTL comes in three ways that say the same."""
    paths = sorted({file.path for file in files if file.kind == METADATA})
    told = [path for path in paths if "_MTL." in path.upper()]
    return [*(path for path in paths if path not in told), *told[:1]]


@dataclass(frozen=True)
class _Described:
    """A band, its file, and what was assumed of it."""

    band: BandSource
    facts: Facts
    note: str


def _best(files: Iterable[LandsatFile]) -> tuple[list[LandsatFile], str]:
    """One file a band, by its number, all of one kind: surface reflectance before that at the top of the atmosphere."""
    bands = [file for file in files if file.kind == BAND]
    best: dict[str, LandsatFile] = {}
    for file in sorted(bands, key=lambda file: _PREFERRED.index(file.what)):
        best.setdefault(file.number, file)
    kept = sorted(best.values(), key=lambda file: tuple(int(n) for n in file.number.split("_VCID_")))
    reflected = {file.what for file in kept if _role(file) not in _EXTRA}
    if len(reflected) < 2:
        return kept, ""
    first = min(reflected, key=_PREFERRED.index)
    kept = [file for file in kept if file.what == first or _role(file) in _EXTRA]
    return kept, "bands that are not surface reflectance like the others are left out"


def _band(file: LandsatFile, facts: Facts, metadata: LandsatMetadata, sensor: str) -> _Described:
    role = _role(file)
    numbers = _Numbers(file, role, metadata)
    scaled = numbers.of_file(facts)
    note = ""
    if scaled is None:
        pairs, note = conversion(facts, [1], [role], sensor, file.date)
        scaled = _Scaled(*pairs[0])
    band = BandSource(
        path=file.path,
        index=1,
        name=f"B{file.number}",
        role=role,
        dtype=facts.dtypes[0],
        nodata=_nodata(file, facts, metadata),
        scale=scaled.scale,
        offset=scaled.offset,
        declared=not note,
        planck=scaled.planck,
    )
    return _Described(band, facts, note or scaled.note)


@dataclass(frozen=True)
class _Scaled:
    """stored × scale + offset is reflectance or kelvin, or radiance that `planck` makes kelvin."""

    scale: float
    offset: float
    planck: tuple[float, float] | None = None
    note: str = ""


@dataclass(frozen=True)
class _Numbers:
    """What the numbers of one band mean."""

    file: LandsatFile
    role: str | None
    metadata: LandsatMetadata

    def of_file(self, facts: Facts) -> _Scaled | None:
        """How stored numbers are converted; None where neither the file nor its metadata or product say it."""
        if facts.declared(1):
            return _Scaled(facts.scales[0], facts.offsets[0])
        if np.dtype(facts.dtypes[0]).kind == "f":
            return None
        if self.file.what == "dn" and not self.file.level.startswith("L2"):
            return self._temperature() if self.role in ("thermal", "thermal2") else self._reflectance()
        if facts.dtypes[0] == "int16":
            return self._espa()
        return self._level2() if facts.dtypes[0] == "uint16" else None

    def _espa(self) -> _Scaled:
        """Integers of ESPA, reflectance × 10000 or kelvin × 10 unless its metadata say otherwise."""
        told = self.metadata.espa.get(f"{self.file.what}_band{self.file.number}")
        if told and told.scale:
            return _Scaled(told.scale, told.offset or 0.0)
        thermal = self.role in ("thermal", "thermal2")
        return _Scaled(0.1 if thermal else 1e-4, 0.0)

    def _level2(self) -> _Scaled:
        number = self.file.number
        if self.role in ("thermal", "thermal2"):
            keys, usual = [f"TEMPERATURE_{part}_BAND_ST_B{number}" for part in ("MULT", "ADD")], _TEMPERATURE
        else:
            keys, usual = [f"REFLECTANCE_{part}_BAND_{number}" for part in ("MULT", "ADD")], _SURFACE
        scale, offset = (self.metadata.number(key, "LEVEL2_SURFACE") for key in keys)
        if scale is not None and offset is not None:
            return _Scaled(scale, offset)
        return _Scaled(
            *usual, note="Landsat Collection 2 Level 2: reflectance = 2.75e-5 DN − 0.2, by its product guide"
        )

    def _reflectance(self) -> _Scaled | None:
        """At the top of the atmosphere, corrected for the sun's height."""
        scale, offset = self._pair("REFLECTANCE")
        if scale is None or offset is None:
            scale, offset = self._from_radiance()
        elevation = _sun(self.metadata).get("SUN_ELEVATION")
        if scale is None or offset is None:
            return None
        if elevation is None or elevation <= 0:
            why = "not known" if elevation is None else f"{elevation:.1f}°: a night scene"
            return _Scaled(scale, offset, note=f"Landsat Level 1: not corrected for the sun, whose elevation is {why}")
        sine = math.sin(math.radians(elevation))
        return _Scaled(scale / sine, offset / sine)

    def _from_radiance(self) -> tuple[float | None, float | None]:
        """Reflectance for a sun in the zenith: π L d² / E."""
        first = 3 if self.file.instrument == "M" and self.file.mission <= 3 else 0
        sunlight = _SUNLIGHT.get((self.file.instrument, self.file.mission), ())
        place = int(self.file.number.partition("_")[0]) - 1 - first
        scale, offset = self._radiance()
        if scale is None or offset is None or not 0 <= place < len(sunlight):
            return None, None
        factor = math.pi * self._sun_distance() ** 2 / sunlight[place]
        return scale * factor, offset * factor

    def _radiance(self) -> tuple[float | None, float | None]:
        """W m⁻² sr⁻¹ µm⁻¹ by factor and offset, else by the ends of the scale, as metadata before 2012 give it."""
        scale, offset = self._pair("RADIANCE")
        if scale is not None:
            return scale, offset
        number = self.metadata.number
        place = self.file.number.replace("_VCID_", "")
        low, high, first, last = (number(f"{key}_BAND{place}") for key in ("LMIN", "LMAX", "QCALMIN", "QCALMAX"))
        if low is None or high is None or first is None or last is None or first == last:
            return None, None
        scale = (high - low) / (last - first)
        return scale, low - scale * first

    def _temperature(self) -> _Scaled | None:
        """Radiance, and the constants that make it brightness temperature."""
        scale, offset = self._radiance()
        first, second = (self.metadata.number(f"K{k}_CONSTANT_BAND_{self.file.number}") for k in (1, 2))
        told = None if first is None or second is None else (first, second)
        planck = told or _PLANCK.get((self.file.mission, self.file.number.partition("_")[0]))
        if planck is None:
            return None
        if scale is not None and offset is not None:
            return _Scaled(scale, offset, planck)
        return _Scaled(*_RADIANCE_OF_8, planck) if self.file.mission == 8 else None

    def _pair(self, what: str) -> tuple[float | None, float | None]:
        keys = (f"{what}_{part}_BAND_{self.file.number}" for part in ("MULT", "ADD"))
        scale, offset = (self.metadata.number(key, without="LEVEL2") for key in keys)
        return scale, offset

    def _sun_distance(self) -> float:
        """From the sun to the earth, in astronomical units."""
        told = self.metadata.number("EARTH_SUN_DISTANCE")
        if told:
            return told
        day = self.file.date.timetuple().tm_yday if self.file.date else 94  # on which it is 1
        return 1 - 0.01672 * math.cos(math.radians(0.9856 * (day - 4)))


def _nodata(file: LandsatFile, facts: Facts, metadata: LandsatMetadata) -> float | None:
    """The declared fill, else that of the product: 0 of unsigned numbers, −9999 of ESPA's."""
    declared = facts.nodata[0]
    if declared is not None:
        return declared
    told = metadata.espa.get(f"{file.what}_band{file.number}")
    if told and told.fill is not None:
        return told.fill
    return {"u": 0.0, "i": -9999.0}.get(np.dtype(facts.dtypes[0]).kind)


def _flags(files: Iterable[LandsatFile]) -> FlagSource | None:
    """The best of the masks that lie with the bands."""
    masks = {file.flags: file for file in files if file.kind == FLAGS}
    best = next((masks[name] for name in _FLAG_KINDS if name in masks), None)
    if best is None:
        return None
    kind = _FLAG_KINDS[best.flags]
    kind = "bqa-collection1" if kind == "bqa" and best.level else kind
    return FlagSource(best.path, 1, best.flags, kind)


def _codes(file: LandsatFile, sensor: str) -> SceneSource:
    """A raster of codes as an image of its own."""
    facts = facts_of(file_layer(file.path))
    name = file.flags or facts.layer.name.removeprefix(file.full_name).strip("_")
    band = BandSource(file.path, 1, name, None, facts.dtypes[0], facts.nodata[0], declared=True)
    return SceneSource(facts.layer.name, (band,), facts.geobox, file.date, {}, sensor)


def _sensor(file: LandsatFile) -> str:
    if file.instrument == "M":
        return MSS
    return "landsat89" if file.mission >= 8 else "landsat57"


def _role(file: LandsatFile) -> str | None:
    number, _, gain = file.number.partition("_VCID_")
    if file.instrument == "M":
        place = int(number) - (4 if file.mission <= 3 else 1)
        return _MSS_ROLES[place] if 0 <= place < len(_MSS_ROLES) else None
    if gain == "2":
        return "thermal2"
    if file.mission == 7 and number == "8":
        return "pan"
    return BANDS[_sensor(file)].get(f"B{number}")


def _sun(metadata: LandsatMetadata) -> dict[str, float]:
    """Azimuth and elevation of the sun in degrees; what is told."""
    zenith = metadata.number("SUN_ZENITH")
    found = {
        "SUN_AZIMUTH": metadata.number("SUN_AZIMUTH"),
        "SUN_ELEVATION": metadata.number("SUN_ELEVATION") if zenith is None else 90 - zenith,
    }
    return {key: value for key, value in found.items() if value is not None}


def _tags(metadata: LandsatMetadata) -> dict[str, str]:
    tags = {key: f"{value:.6f}" for key, value in _sun(metadata).items()}
    cover = metadata.text("CLOUD_COVER")
    return {**tags, "CLOUD_COVER": cover} if cover else tags


def _title(file: LandsatFile) -> str:
    """The delivery in words."""
    surface = file.what in ("sr", "st") or file.level.startswith("L2")
    collection = f"Collection {file.collection}" if file.collection else "Collection 1" if file.level else ""
    level = "Level 2" if surface else "Level 1" if file.what == "dn" else "top-of-atmosphere reflectance"
    words = (f"Landsat {file.mission}", collection, level, "" if collection else "(before the collections)")
    return " ".join(word for word in words if word)
