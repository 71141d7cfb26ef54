"""FORCE: Level 2 ARD (`20200508_LEVEL2_SEN2A_BOA.tif` beside its `_QAI.tif`), alone or in the tiles of a data cube.

Bands, scaling (reflectance × 10000, backscatter in dB × 100) and fill (−9999) as FORCE describes its Level 2 format. Time
series of the higher level are stacks of dates, which `dated` reads.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from ....contract.dates import parse_date
from ...job.layer import Layer
from ..facts import Facts
from ..files import name_of
from ..scene import BandSource, FlagSource, SceneSource
from ..sensors import role_of
from .plain import describe
from .stored import Stored, data_bands, image_facts, stored_band

_NAME = re.compile(
    r"(?P<before>.*?)(?P<date>\d{8})_LEVEL2_(?P<sensor>[A-Z0-9-]{5})_(?P<what>BOA|IMP|TOA|SIG|QAI)(?P<after>[^/]*)"
    r"\.(tiff?|dat|bsq|img|vrt)",
    re.IGNORECASE,
)
_SIX = ("BLUE", "GREEN", "RED", "NIR", "SWIR1", "SWIR2")
_TEN = ("BLUE", "GREEN", "RED", "REDEDGE1", "REDEDGE2", "REDEDGE3", "BROADNIR", "NIR", "SWIR1", "SWIR2")
# Bands by the sensor's word and their number, in the order of the files.
_ORDERS = (
    (r"LND0\d|LNDLG", _SIX),
    (r"SEN2[A-DL]", _TEN),
    (r"SEN2[A-DL]", ("BLUE", "GREEN", "RED", "BROADNIR")),
    (r"R-G-B", ("RED", "GREEN", "BLUE")),
    (r"S1[A-D]I[AD]|VV[VH]H[APV]", ("VV", "VH")),
)
_SENSORS = (
    (r"LND0[89]", "landsat89"),
    (r"LND0[4-7]", "landsat57"),
    (r"SEN2", "sentinel2-l2a"),
    (r"S1", "sentinel1"),
)
_IMAGES = ("BOA", "IMP", "TOA", "SIG")  # of several, the first


class Force:
    """FORCE Level 2 ARD."""

    title = "FORCE Level 2 ARD"

    def key(self, path: str) -> str | None:
        """Tile folder, date and sensor."""
        name = _NAME.fullmatch(name_of(path))
        return f"{Path(path).parent}/{name['before']}{name['date']}_{name['sensor']}" if name else None

    def open(self, layers: Sequence[Layer]) -> list[SceneSource]:
        """One scene, with the QAI chosen or lying beside it as its mask."""
        by_kind = {_part(layer.path, "what").upper(): layer for layer in layers}
        chosen = next((by_kind[kind] for kind in _IMAGES if kind in by_kind), None)
        if chosen is None:
            return [describe(image_facts(layer)) for layer in layers]
        facts = image_facts(chosen)
        word = _part(chosen.path, "sensor").upper()
        bands, note = _bands(facts, word)
        mask = by_kind["QAI"].path if "QAI" in by_kind else _mask_of(chosen.path)
        return [
            SceneSource(
                name=chosen.label,
                bands=bands,
                geobox=facts.geobox,
                acquisition_date=parse_date(_part(chosen.path, "date")),
                tags=dict(facts.tags),
                sensor=next((sensor for pattern, sensor in _SENSORS if re.match(pattern, word)), None),
                note=note,
                product=self.title,
                flags=FlagSource(mask, 1, "QAI", "force_qai") if mask else None,
            )
        ]


def _part(path: str, group: str) -> str:
    name = _NAME.fullmatch(name_of(path))
    return name[group] if name else ""


def _bands(facts: Facts, word: str) -> tuple[tuple[BandSource, ...], str]:
    """Bands by their descriptions, else in the documented order of the sensor; and what could not be told."""
    indexes = data_bands(facts)
    names = [facts.descriptions[index - 1] for index in indexes]
    note = ""
    if not all(names) or len(set(names)) < len(names):
        orders = (order for pattern, order in _ORDERS if re.fullmatch(pattern, word) and len(order) == len(indexes))
        order = next(orders, None)
        names = list(order or (f"band{k}" for k in range(1, len(indexes) + 1)))
        note = "" if order else f"FORCE has no image of {word} with {len(indexes)} bands: name them with BANDS"
    radar = {name.upper() for name in names} <= {"VV", "VH"}
    stored = Stored(1e-2 if radar else 1e-4, nodata=-9999)
    narrow = "BROADNIR" in (name.upper() for name in names)
    roles = ["nir_narrow" if narrow and name.upper() == "NIR" else role_of(name, None) for name in names]
    return tuple(stored_band(facts, i, n, r, stored) for i, n, r in zip(indexes, names, roles)), note


def _mask_of(path: str) -> str:
    """The QAI beside an image, with the image's suffix or without it; empty where there is none."""
    name = name_of(path)
    found = _NAME.fullmatch(name)
    if found is None or path.startswith("/vsi"):
        return ""
    start, kind = found.start("what"), found["what"]
    mask = "QAI" if kind.isupper() else "qai"
    for own in (name[:start] + mask + name[start + 3 :], name[:start] + mask + Path(name).suffix):
        if (Path(path).parent / own).is_file():
            return str(Path(path).parent / own)
    return ""
