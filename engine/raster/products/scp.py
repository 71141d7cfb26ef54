"""Bands converted by the Semi-Automatic Classification Plugin: `RT_LC08_…_B4.tif`, `RT_T32TPS_20200508T101031_B04.tif`.

They are reflectance 0–1, bands of thermal infrared kelvin, whatever product they were made of; so they stand before that
product, whose numbers they no longer are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ...job.layer import Layer
from ..dating import date_of
from ..facts import Facts
from ..files import name_of
from ..scene import BandSource, SceneSource
from ..sensors import band_in_name, guess_sensor, role_of
from .plain import describe
from .stored import Stored, data_bands, finest, image_facts, stored_band

_NAME = re.compile(r"(?P<before>(?:[^/]*_)?)RT_(?P<scene>[^/]+)\.(tiff?|vrt|img)", re.IGNORECASE)
_THERMAL = ("thermal", "thermal2")


class ConvertedBands:
    """Reflectance made by the Semi-Automatic Classification Plugin."""

    title = "Semi-Automatic Classification Plugin"

    def key(self, path: str) -> str | None:
        """Folder and name without the band."""
        found = _NAME.fullmatch(name_of(path))
        band = band_in_name(name_of(path)) if found else None
        if found is None or band is None:
            return None
        start = re.sub(rf"(?i)[._ -]?(band_?)?{re.escape(band)}(?=$|[._ -])", "", found["scene"])
        start = re.sub(r"_[126]0m$", "", start)
        return f"{Path(path).parent}/{found['before']}{start}".lower()

    def open(self, layers: Sequence[Layer]) -> list[SceneSource]:
        """One scene; thermal and panchromatic bands are extra."""
        files = [image_facts(layer) for layer in layers]
        if any(len(data_bands(facts)) > 1 for facts in files):
            return [describe(facts) for facts in files]
        sensor = guess_sensor(name_of(layers[0].path), layers[0].name)
        bands = [_band(facts, sensor) for facts in files]
        extra = [k for k, band in enumerate(bands) if band.role in (*_THERMAL, "pan", "cirrus")]
        main = [k for k in range(len(bands)) if k not in extra] or list(range(len(bands)))
        whole = any(np.dtype(bands[k].dtype).kind != "f" for k in main)
        return [
            SceneSource(
                name=layers[0].label,
                bands=tuple(bands[k] for k in main),
                geobox=finest(files[k] for k in main),
                acquisition_date=date_of(files[0]),
                tags=dict(files[0].tags),
                sensor=sensor,
                note="integers of RT_ bands taken as reflectance × 10000" if whole else "",
                product=self.title,
                extra=tuple(bands[k] for k in extra if k not in main),
            )
        ]


def _band(facts: Facts, sensor: str | None) -> BandSource:
    name = band_in_name(name_of(facts.layer.path)) or facts.layer.label
    role = role_of(name, sensor)
    whole = np.dtype(facts.dtypes[0]).kind != "f" and role not in _THERMAL
    return stored_band(facts, 1, name, role, Stored(1e-4 if whole else 1.0))
