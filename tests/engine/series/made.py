"""Series in memory, for tests of what looks at a whole series."""

from __future__ import annotations

import datetime

import numpy as np
from affine import Affine

from skymend.engine.raster.geobox import GeoBox
from skymend.engine.raster.scene import BandSource, SceneSource
from skymend.engine.series.hidden import BlockReader


def series(bands=("red", "nir"), dates=24, size=20, missing=0.3, course=None, seed=0) -> BlockReader:
    """Dates ten days apart; values `course(days)` + a small noise, cloudy in bands of pixels at random."""
    rng = np.random.default_rng(seed)
    days = np.arange(dates) * 10.0
    wave = 0.3 + 0.1 * np.sin(2 * np.pi * days / 365) if course is None else course(days)
    values = wave[:, None, None, None] + rng.normal(0, 0.002, (dates, len(bands), size, size))
    cloudy = np.repeat(rng.random((dates, 1, size // 4, size)) < missing, 4, axis=2)
    values[np.broadcast_to(cloudy, values.shape)] = np.nan
    first, geobox = datetime.date(2021, 1, 1), GeoBox((size, size), Affine.scale(10, -10), "EPSG:32633")
    each = tuple(BandSource("nowhere.tif", k + 1, name, name, "float32", None) for k, name in enumerate(bands))
    scene = SceneSource("made", each, geobox, first)
    return BlockReader([scene], [first + datetime.timedelta(float(d)) for d in days], geobox, values.astype(np.float32))
