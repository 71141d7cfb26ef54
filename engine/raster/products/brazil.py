"""Brazil: cubes of the Brazil Data Cube, and surface reflectance of CBERS and Amazonia as it delivers it.

A file a band, × 10000, −9999 where there is none, with CMASK, SCL or Fmask as the mask. Names:
`S2-16D_V2_017019_20200508_B04.tif`, `CB4_64_16D_STK_v001_022024_2018-08-29_2018-09-13_BAND13.tif`,
`CBERS_4_AWFI_20200508_163_128_L4_BAND13_GRID_SURFACE.tif`.
Images of INPE in counts (`…_L4_BAND13.tif`) are read as plain rasters.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from ....contract.dates import parse_date
from ...job.layer import Layer
from ..files import name_of
from ..scene import FlagSource, SceneSource
from ..sensors import guess_sensor, role_of
from .plain import describe
from .stored import Stored, finest, image_facts, stored_band

_NAMES = (
    re.compile(
        r"(?P<start>.*?(?:CB4A?|CBERS[\w-]*?|S2[A-Z0-9-]*?|LC8|LANDSAT|LND|AMZ1|AMAZONIA[\w-]*?)[\w-]*?[_-]\d{1,2}[DM](?:[_-]\w+?)?_v\d+"
        r"_\d{6}_(?:\d{4}-\d{2}-\d{2}(?:_\d{4}-\d{2}-\d{2})?|\d{8}))_(?P<what>\w+?)(?P<after>)\.(tiff?|vrt)",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?P<start>.*?(?:CBERS|AMAZONIA)_\w+?_L\d\w*?)_(?P<what>BAND\d+|CMASK|NDVI|EVI)(?P<after>_GRID_SURFACE\w*)\.(tiff?|vrt)",
        re.IGNORECASE,
    ),
)
_HINT = re.compile(r"\d[DM][_-](.*_)?v\d|_GRID_SURFACE", re.IGNORECASE)  # what all of them have, and few others
_MASKS = {"CMASK": "cmask", "SCL": "scl", "FMASK": "fmask", "FMASK4": "fmask", "QA_PIXEL": "qa_pixel"}
_STORED = Stored(1e-4, nodata=-9999)


class BrazilDataCube:
    """The Brazil Data Cube."""

    title = "Brazil Data Cube"

    def key(self, path: str) -> str | None:
        """Folder, and name without the band."""
        found = _name(path)
        return f"{Path(path).parent}/{found['start']}".lower() if found else None

    def open(self, layers: Sequence[Layer]) -> list[SceneSource]:
        """One scene of the reflectance bands; indices and provenance only where nothing else is chosen."""
        sensor = _sensor(layers[0].path)
        named = [(_band_name(layer.path), layer) for layer in layers]
        images = [(name, layer) for name, layer in named if role_of(name, sensor)]
        images = images or [(name, layer) for name, layer in named if name.upper() not in _MASKS] or named
        facts = [image_facts(layer) for _, layer in images]
        if any(fact.count > 1 for fact in facts) or images[0][0].upper() in _MASKS:
            return [describe(fact) for fact in facts]
        bands = [stored_band(fact, 1, name, role_of(name, sensor), _STORED) for (name, _), fact in zip(images, facts)]
        pan = [band for band in bands if band.role == "pan"]
        main = [band for band in bands if band not in pan] or bands
        found = _name(layers[0].path)
        return [
            SceneSource(
                name=name_of(found["start"]) if found else layers[0].label,
                bands=tuple(main),
                geobox=finest(fact for fact, band in zip(facts, bands) if band in main),
                acquisition_date=parse_date(name_of(layers[0].path)),
                tags=dict(facts[0].tags),
                sensor=sensor,
                product=self.title,
                flags=_flags([layer.path for layer in layers], layers[0].path),
                extra=tuple(pan) if main is not bands else (),
            )
        ]


def _name(path: str) -> re.Match | None:
    if not _HINT.search(name_of(path)):
        return None
    return next((found for pattern in _NAMES if (found := pattern.fullmatch(name_of(path)))), None)


def _sensor(path: str) -> str | None:
    name = name_of(path)
    if re.search(r"(?<![A-Z0-9])CB4(?!A)", name, re.IGNORECASE):
        return "cbers4"
    if re.search(r"(?<![A-Z0-9])S2", name, re.IGNORECASE):
        return "sentinel2-l2a"
    if re.search(r"(?<![A-Z0-9])LC8", name, re.IGNORECASE):
        return "landsat89"
    return guess_sensor(name)


def _band_name(path: str) -> str:
    """`B13` of `BAND13`, else what the name says."""
    found = _name(path)
    what = found["what"] if found else ""
    numbered = re.fullmatch(r"band0*(\d+)", what, re.IGNORECASE)
    return f"B{numbered[1]}" if numbered else what


def _flags(files: Sequence[str], path: str) -> FlagSource | None:
    """The mask among the files, else beside them."""
    found = _name(path)
    if found is None:
        return None
    masks = {_band_name(file).upper(): file for file in files if _band_name(file).upper() in _MASKS}
    if not masks and not path.startswith("/vsi"):
        for word in ("CMASK", "SCL", "Fmask4", "Fmask"):
            file = Path(path).with_name(f"{found['start']}_{word}{found['after']}{Path(path).suffix}")
            if file.is_file():
                masks.setdefault(word.upper(), str(file))
    best = next((known for known in _MASKS if known in masks), None)
    return FlagSource(masks[best], 1, best, _MASKS[best]) if best else None
