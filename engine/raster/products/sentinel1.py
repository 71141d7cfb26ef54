"""Sentinel-1 backscatter, a file a polarisation: calibrated and terrain-corrected, as GDAL places it on the map.

`S1A_IW_GRDH_1SDV_…_VV.tif`, ASF's and OPERA's RTC, `…_rtc/measurement/iw-vv.rtc.tiff`. Whether the numbers are power,
amplitude or decibels, `raster.backscatter` tells. Measurements of a GRD product as delivered have control points only and
are refused.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePosixPath

from ....contract.dates import parse_date
from ...job.errors import InputError
from ...job.layer import Layer
from ..facts import facts_of
from ..files import name_of
from ..scene import BandSource, SceneSource
from .plain import describe
from .stored import Stored, finest, stored_band, usable

_SATELLITE = re.compile(r"(?<![A-Z0-9])(S1[A-D][_-]|RTC-S1|SENTINEL-?1)", re.IGNORECASE)
_POLARISATION = re.compile(r"(?<![A-Z0-9])(?P<band>VV|VH|HH|HV)(?![A-Z0-9])", re.IGNORECASE)
_AS_DELIVERED = re.compile(r"s1[a-d]-(iw|ew|s\d)\d?-(grd|slc)-", re.IGNORECASE)


class Sentinel1:
    """Sentinel-1 backscatter."""

    title = "Sentinel-1"

    def key(self, path: str) -> str | None:
        """Folder and name without the polarisation."""
        place = PurePosixPath(path.replace("\\", "/"))
        near = "/".join(place.parts[-3:])
        if place.suffix.lower() not in (".tif", ".tiff", ".img", ".vrt") or not _SATELLITE.search(near):
            return None
        if len(_POLARISATION.findall(place.name)) != 1:
            return None
        name = re.sub(r"-00\d(?=\.)", "", _POLARISATION.sub("", place.name))
        return f"{place.parent}/{name}".lower()

    def open(self, layers: Sequence[Layer]) -> list[SceneSource]:
        """One scene with a band a file."""
        files = [facts_of(layer) for layer in layers]
        raw = next((f for f in files if f.control_points), None)
        if raw is not None or any(_AS_DELIVERED.search(name_of(layer.path)) for layer in layers):
            label = (raw or files[0]).layer.label
            raise InputError(
                f"{label} is a Sentinel-1 measurement as delivered: not calibrated, and not placed on a map.",
                "Calibrate and terrain-correct it (SNAP: Calibration, then Terrain Correction), or get an RTC product.",
            )
        if any(usable(facts).count > 1 for facts in files):
            return [describe(facts) for facts in files]
        bands: list[BandSource] = []
        for facts in files:
            found = _POLARISATION.search(name_of(facts.layer.path))
            name = found["band"].upper() if found else facts.layer.label
            bands.append(stored_band(facts, 1, name, name.lower(), Stored(1.0)))
        return [
            SceneSource(
                name=re.sub(r"[_.-]?(VV|VH|HH|HV)(?![A-Za-z0-9])", "", layers[0].label, flags=re.IGNORECASE),
                bands=tuple(sorted(bands, key=lambda band: ("VV", "VH", "HH", "HV").index(band.name))),
                geobox=finest(files),
                acquisition_date=_date(layers[0]),
                tags=dict(files[0].tags),
                sensor="sentinel1",
                product=self.title,
            )
        ]


def _date(layer: Layer):
    """The date in the file's name, else in the nearest folder that has one."""
    parts = PurePosixPath(layer.path.replace("\\", "/")).parts[-3:]
    return layer.date or next((date for part in reversed(parts) if (date := parse_date(part))), None)
