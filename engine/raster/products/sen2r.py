"""Products of the sen2r toolbox: `S2A2A_20200508_022_Name_BOA_10.tif`, with SCL in a folder of its own.

BOA has eleven bands, TOA twelve (with cirrus): B01 … B07, then B08 in pixels under 20 m, else B8A, B09, (B10,) B11, B12,
without names, reflectance × 10000 (sen2r's page on its output structure).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ....contract.dates import parse_date
from ...job.layer import Layer
from ..facts import Facts
from ..files import name_of
from ..reflectance import sentinel2_offset
from ..scene import FlagSource, SceneSource
from ..sensors import BANDS
from .plain import describe
from .stored import Stored, data_bands, image_facts, stored_band

_NAME = re.compile(
    r"(?P<start>.*?S2[A-D](?P<level>1C|2A)_(?P<date>\d{8})_\d{3}_(?P<place>[^/]*?))_(?P<what>BOA|TOA|SCL)_(?P<resolution>\d{2})"
    r"(?P<after>[^/]*)\.(tiff?|jp2|dat|vrt|img)",
    re.IGNORECASE,
)
_SUFFIXES = (".tif", ".TIF", ".tiff", ".dat", ".jp2", ".vrt")


class Sen2r:
    """Products of sen2r."""

    title = "sen2r"

    def key(self, path: str) -> str | None:
        """Satellite, level, date, orbit and place, in whatever folder."""
        found = _NAME.fullmatch(name_of(path))
        return found["start"].lower() if found else None

    def open(self, layers: Sequence[Layer]) -> list[SceneSource]:
        """One scene of the finest image."""
        images = [layer for layer in layers if _part(layer.path, "what").upper() in ("BOA", "TOA")]
        if not images:
            return [describe(image_facts(layer)) for layer in layers]
        chosen = min(images, key=lambda layer: int(_part(layer.path, "resolution")))
        facts, date = image_facts(chosen), parse_date(_part(chosen.path, "date"))
        names = _band_names(facts, _part(chosen.path, "what").upper(), int(_part(chosen.path, "resolution")))
        sensor = "sentinel2-l1c" if _part(chosen.path, "level").upper() == "1C" else "sentinel2-l2a"
        indexes = data_bands(facts)
        note = ""
        if names:
            roles = [BANDS[sensor].get(name.upper()) for name in names]
            offset, note = sentinel2_offset(facts, indexes, roles, date)
        else:
            names, roles, offset = [f"band{k}" for k in range(1, len(indexes) + 1)], [None] * len(indexes), 0.0
            note = f"sen2r writes no image of {len(indexes)} bands: name them with BANDS"
        stored = Stored(1e-4, -offset * 1e-4)
        bands = tuple(
            replace(stored_band(facts, i, n, r, stored), declared=False) for i, n, r in zip(indexes, names, roles)
        )
        scl = _scene_classes(layers, chosen.path)
        return [
            SceneSource(
                name=chosen.label,
                bands=bands,
                geobox=facts.geobox,
                acquisition_date=date,
                tags=dict(facts.tags),
                sensor=sensor,
                zero_is_fill=all(band.nodata is None for band in bands),
                note=note,
                product=self.title,
                flags=FlagSource(scl, 1, "SCL", "scl") if scl else None,
            )
        ]


def _part(path: str, group: str) -> str:
    found = _NAME.fullmatch(name_of(path))
    return found[group] if found else ""


def _band_names(facts: Facts, what: str, resolution: int) -> list[str]:
    """Bands in sen2r's order; empty where their number is another."""
    nir = "B08" if resolution < 20 else "B8A"
    order = [f"B{k:02d}" for k in range(1, 8)] + [nir, "B09"] + (["B10"] if what == "TOA" else []) + ["B11", "B12"]
    count = len(data_bands(facts))
    if count == len(order) + 1:  # both near infrared bands
        order[7:8] = ["B08", "B8A"]
    return order if count == len(order) else []


def _scene_classes(layers: Sequence[Layer], path: str) -> str:
    """The SCL among the files, beside them, or in sen2r's folder of that name; empty where there is none."""
    own = [layer.path for layer in layers if _part(layer.path, "what").upper() == "SCL"]
    if own or path.startswith("/vsi"):
        return own[0] if own else ""
    folder = Path(path).parent
    stem = f"{_part(path, 'start')}_SCL_"
    for place in (folder, folder.parent / "SCL"):
        for resolution in dict.fromkeys((_part(path, "resolution"), "10", "20", "60")):
            for suffix in _SUFFIXES:
                file = place / f"{stem}{resolution}{_part(path, 'after')}{suffix}"
                if file.is_file():
                    return str(file)
    return ""
