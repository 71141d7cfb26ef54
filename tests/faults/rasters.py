"""Rasters that are whole, and unlike what one expects."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
from affine import Affine

from tests.engine.rasters import GRID, UTM33, write_raster

from .fault import NAMES, Fault, image, job, tasks

_TYPES = ("uint8", "int8", "int16", "uint32", "int32", "float32", "float64", "complex64")
_PLACES = (
    GRID, Affine(10, 0, 5e5, 0, 10, 5.1e6), Affine(-10, 0, 5e5, 0, -10, 5.1e6), Affine(0, 10, 5e5, 10, 0, 5.1e6),
    Affine(7, 7, 5e5, 7, -7, 5.1e6), Affine(10, 0, 1e5, 0, -10, 9e5), Affine(0, 0, 5e5, 0, 0, 5.1e6),
    Affine(1e-9, 0, 5e5, 0, -1e-9, 5.1e6),     Affine(float("nan"), 0, 0, 0, -1, 0), Affine(1e300, 0, 0, 0, -1e300,
    0), Affine.identity(),
)  # fmt: skip
_SYSTEMS = (UTM33, UTM33, "EPSG:4326", "EPSG:3857", None, 'LOCAL_CS["x",UNIT["metre",1]]')


def make(rng: random.Random, folder: Path, port: int) -> Fault:
    draw = np.random.default_rng(rng.randrange(2**32))
    bands, dtype = rng.choice((1, 3, 4, 4, 7)), rng.choice(_TYPES)
    side = rng.choice(((48, 48), (1, 1), (1, 300), (48, 48), (33, 65)))
    values = draw.integers(0, 120 if dtype == "int8" else 250, (bands, *side)).astype(dtype)
    if dtype.startswith("float"):
        values.ravel()[draw.integers(0, values.size, 5)] = rng.choice((np.nan, np.inf, -np.inf, 1e38))
    if rng.random() < 0.15:
        values[:] = rng.choice((0, 1))
    nodata = rng.choice((None, None, 0, 7, -9999, float("nan")))
    if nodata is not None and not dtype.startswith(("float", "complex")):
        limits = np.iinfo(dtype)
        nodata = nodata if nodata == nodata and limits.min <= nodata <= limits.max else None
    names = rng.choice(((), NAMES[:bands] if bands <= 4 else (), ("x",) * bands, ("SCL",) * bands))
    name = rng.choice(
        ("odd_2020-01-01.tif", 'o\'d "d" %s ü\n_2020-01-01.tif', "odd20200101" + "n" * 200 + ".tif", "no date.tif")
    )
    path = write_raster(
        folder / name, values, crs=rng.choice(_SYSTEMS), transform=rng.choice(_PLACES), names=names, nodata=nodata
    )
    order = [path, image(folder / "a_2020-02-01.tif", 2)]
    if rng.random() < 0.3:
        order.reverse()
    task, parameters = rng.choice(tasks(folder, order))
    return Fault(job(task, **parameters))
