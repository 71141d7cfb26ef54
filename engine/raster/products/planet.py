"""Planet: PlanetScope of 4 and 8 bands, RapidEye of 5, SkySat; scenes, tiles and composites, with UDM2 or UDM beside them.

Surface reflectance (`_SR`, and `_toar` of the ordering tools) is stored × 10000, else the numbers are radiances, which the
`reflectanceCoefficient` of each band in the scene's metadata XML turns into top-of-atmosphere reflectance. 0 is no data.
Band orders from Planet's product specification.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from ....contract.dates import parse_date
from ...job.errors import InputError
from ...job.layer import Layer
from ..facts import Facts
from ..files import beside, name_of, text_of
from ..scene import BandSource, FlagSource, SceneSource
from ..sensors import BANDS
from .plain import describe
from .stored import UNKNOWN, Stored, data_bands, image_facts, stored_band

_ID = (
    r"\d{8}_\d{6}_(?:\d{2}_)?[0-9a-f]{4}"  # PlanetScope scene
    r"|\d{8}_\d{6}_ssc?\d+\w*?_u\d+|\d{8}_\d{6}_ssc?\d+(?:d\d)?_\d+"  # SkySat
    r"|\d+_\d{4}-\d{2}-\d{2}_(?:RE\d|[0-9a-f]{4})|\d+_\d+_\d{4}-\d{2}-\d{2}_[0-9a-f]{4}|\d{8}_\d{6}_\d+_RapidEye-\d"  # tiles
    r"|\d{8}_strip_\d+(?:_\d+)?|(?=composite)"
)
_NAME = re.compile(
    rf"(?P<before>.*?)(?<![0-9A-Za-z])(?P<id>{_ID})_?(?P<level>(?:1A|1B|3A|3B|BGRN|RGB))?_?(?P<what>[\w.]+)\.(?P<suffix>tiff?|vrt|jp2|xml)",
    re.IGNORECASE,
)
_HINT = re.compile(r"analytic|_SR|udm|composite|metadata", re.IGNORECASE)  # what all files have, and few others
_IMAGE = re.compile(r"analytic|(^|_)SR(_|$)|composite(?!_udm)", re.IGNORECASE)
_MASK = re.compile(r"udm(?P<version>2)?(?![a-z0-9])", re.IGNORECASE)
_METADATA = re.compile(r"metadata", re.IGNORECASE)
_REFLECTANCE = re.compile(r"(^|_)(SR|toar)(?![a-z])", re.IGNORECASE)
_SENSORS = {4: "planetscope", 5: "rapideye", 8: "superdove"}
_COEFFICIENT = re.compile(
    r"<(?:\w+:)?bandNumber>\s*(\d+)\s*<.*?<(?:\w+:)?reflectanceCoefficient>\s*([-+.\deE]+)\s*<", re.DOTALL
)


class Planet:
    """Planet's scenes and tiles."""

    title = "Planet"

    def key(self, path: str) -> str | None:
        """Folder and id of the scene; two strips of a day are two."""
        name = name_of(path)
        found = _NAME.fullmatch(name) if _HINT.search(name) else None
        if found is None or not any(kind.search(found["what"]) for kind in (_IMAGE, _MASK, _METADATA)):
            return None
        if not found["id"] and not (Path(path).parent / "composite_udm2.tif").is_file():
            return None  # anybody's composite
        return f"{Path(path).parent}/{found['before']}{found['id']}".lower()

    def open(self, layers: Sequence[Layer]) -> list[SceneSource]:
        """One scene: surface reflectance where there is both, with UDM2 (else UDM) as its mask."""
        rasters = [layer for layer in layers if not layer.path.lower().endswith(".xml")]
        if not rasters:
            raise InputError(f"{layers[0].label} is the metadata of a Planet scene.", "Choose its image, beside it.")
        images = [layer for layer in rasters if not _MASK.search(name_of(layer.path))]
        if not images:
            return [describe(image_facts(layer)) for layer in rasters]
        chosen = min(images, key=lambda layer: not _REFLECTANCE.search(_what(layer.path)))
        files = [layer.path for layer in layers]
        if len(files) == 1:
            start, key = _start(chosen.path), self.key(chosen.path)
            near = (file for file in beside(chosen.path) if name_of(file).startswith(start))
            files = [file for file in near if self.key(file) == key] or files
        facts = image_facts(chosen)
        bands, sensor, note = _bands(facts, files)
        return [
            SceneSource(
                name=chosen.label,
                bands=bands,
                geobox=facts.geobox,
                acquisition_date=chosen.date or parse_date(name_of(chosen.path)),
                tags=dict(facts.tags),
                sensor=sensor,
                note=note,
                product=self.title,
                flags=_flags(files),
            )
        ]


def _start(path: str) -> str:
    """What the names of all files of a scene begin with."""
    found = _NAME.fullmatch(name_of(path))
    return found["before"] + found["id"] if found else ""


def _what(path: str) -> str:
    found = _NAME.fullmatch(name_of(path))
    return found["what"] if found else ""


def _bands(facts: Facts, files: Sequence[str]) -> tuple[tuple[BandSource, ...], str | None, str]:
    """Bands in Planet's order, the sensor, and what was taken for granted."""
    every = list(range(1, facts.count + 1))
    indexes = every if facts.count in _SENSORS else data_bands(facts)  # some files call their infrared band alpha
    sensor = _SENSORS.get(len(indexes))
    table = BANDS[sensor] if sensor else dict.fromkeys(f"band{k}" for k in range(1, len(indexes) + 1))
    notes = [] if sensor else [f"Planet delivers no image of {len(indexes)} bands: name them with BANDS"]
    described = [facts.descriptions[index - 1].lower() for index in indexes]
    if all(described) and set(described) <= {name.lower() for name in BANDS["superdove"]}:
        table = {name: BANDS["superdove"].get(name) for name in described}
    scales = [1e-4] * len(indexes)
    if not _REFLECTANCE.search(_what(facts.layer.path)) and not facts.declared(indexes[0]):
        scales, note = _of_radiance(facts, files, len(indexes))
        notes.append(note)
    stored = [Stored(scale, nodata=0) for scale in scales]
    bands = tuple(stored_band(facts, i, n, r, own) for i, (n, r), own in zip(indexes, table.items(), stored))
    return bands, sensor, "; ".join(notes)


def _of_radiance(facts: Facts, files: Sequence[str], count: int) -> tuple[list[float], str]:
    """Reflectance of one stored radiance, for each band, and where it is from."""
    for file in files:
        if file.lower().endswith(".xml"):
            found = {int(band): float(value) for band, value in _COEFFICIENT.findall(text_of(file))}
            if set(range(1, count + 1)) <= set(found):
                return [found[k] for k in range(1, count + 1)], f"radiance made reflectance by {name_of(file)}"
    if "composite" in facts.layer.path.lower():
        return [1e-4] * count, "a composite without metadata, taken as surface reflectance × 10000"
    return [
        UNKNOWN
    ] * count, "it holds radiances, and the metadata XML with their reflectanceCoefficient is not beside it"


def _flags(files: Sequence[str]) -> FlagSource | None:
    """UDM2, else UDM."""
    masks = [
        (found, file) for file in files if (found := _MASK.search(_what(file))) and not file.lower().endswith(".xml")
    ]
    if not masks:
        return None
    found, file = min(masks, key=lambda mask: mask[0]["version"] is None)
    return FlagSource(file, 1, "udm2", "udm2") if found["version"] else FlagSource(file, 1, "udm", "udm")
