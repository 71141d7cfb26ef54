"""Other formats than GeoTIFF, made from a whole GeoTIFF by GDAL's own copy: what each holds, and proof that it does."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio.shutil
from rasterio.enums import Resampling

from ..job.errors import EnvironmentProblem, InputError
from .encoding import Encoding
from .handles import writing_threads

_ALL = ("uint8", "int8", "uint16", "int16", "uint32", "int32", "float32", "float64")


@dataclass(frozen=True)
class RasterFormat:
    """What a driver stores without loss, and how it is told to."""

    dtypes: Sequence[str] = _ALL
    counts: Sequence[int] = ()  # of bands; empty: any
    options: tuple[tuple[str, Any], ...] = ()
    largest: int = 0  # bytes of pixels; 0: any


FORMATS = {
    "GTiff": RasterFormat(),
    "VRT": RasterFormat(),
    "COG": RasterFormat(
        options=(("COMPRESS", "DEFLATE"), ("LEVEL", 6), ("PREDICTOR", "YES"), ("BLOCKSIZE", 512),
                 ("BIGTIFF", "IF_SAFER"), ("OVERVIEWS", "IGNORE_EXISTING"))
    ),
    "HFA": RasterFormat(_ALL[:1] + _ALL[2:], options=(("COMPRESSED", "YES"),), largest=2**31 - 2**20),
    "PNG": RasterFormat(("uint8", "uint16"), (1, 3)),  # a second or fourth band would be transparency
    "JP2OpenJPEG": RasterFormat(
        ("uint8", "uint16", "int16"), options=(("REVERSIBLE", "YES"), ("QUALITY", 100), ("YCC", "NO"))
    ),
    "netCDF": RasterFormat(
        ("uint8", "int16", "uint16", "int32", "uint32", "float32", "float64"), (1,),
        options=(("FORMAT", "NC4"), ("COMPRESS", "DEFLATE"), ("ZLEVEL", 6)),
    ),
}  # fmt: skip


def check_format(driver: str, target: Path, shape: tuple[int, int, int], encoding: Encoding) -> None:
    """Raise InputError where a format does not hold bands of this shape (C, H, W) and type, or this GDAL cannot write it."""
    held, (count, height, width) = FORMATS[driver], shape
    suffix = target.suffix.lower()
    dtype = np.dtype(encoding.dtype).name
    problem = ""
    if dtype not in held.dtypes:
        problem = f"{suffix} files do not hold {dtype} values without loss"
    elif held.counts and count not in held.counts:
        problem = f"a {suffix} file would not hold {count} bands here, only {' or '.join(map(str, held.counts))}"
    elif held.largest and count * height * width * np.dtype(dtype).itemsize > held.largest:
        problem = f"a {suffix} file would not hold {count} × {height} × {width} pixels"
    else:
        with rasterio.Env() as env:
            if driver not in env.drivers():
                problem = f"this environment cannot write {suffix} files"
    if problem:
        raise InputError(f"{target}: {problem}.", "Write a GeoTIFF (.tif).")


def copy_as(driver: str, source: Path, part: Path, resampling: Resampling, target: Path) -> None:
    """Make `part` from the GeoTIFF `source` and compare them. Raises EnvironmentProblem naming `target` where they differ.

    Files that a format puts beside its own lie beside `part`.
    """
    options = dict(FORMATS[driver].options)
    if driver == "COG":
        filter_name = resampling.name.upper()
        options.update(OVERVIEW_RESAMPLING=filter_name, RESAMPLING=filter_name, NUM_THREADS=writing_threads())
    with rasterio.Env(GDAL_NUM_THREADS=writing_threads()):
        rasterio.shutil.copy(os.fspath(source), os.fspath(part), driver=driver, strict=True, **options)
    problem = _difference(source, part)
    if problem:
        raise EnvironmentProblem(
            f"{target}: {problem} would be lost in a {target.suffix} file.", "Write a GeoTIFF (.tif)."
        )


def _difference(source: Path, copy: Path) -> str:
    """What a copy has lost; empty for nothing."""
    with rasterio.open(source) as one, rasterio.open(copy) as other:
        if (one.count, one.shape, one.dtypes) != (other.count, other.shape, other.dtypes):
            return "bands or their type"
        if one.crs and one.crs != other.crs and not _same_crs(one.crs, other.crs):
            return "the coordinate reference system"
        if not np.allclose(one.transform, other.transform, rtol=1e-9, atol=1e-9 * abs(one.transform.a)):
            return "the place"
        if one.nodata is not None and (other.nodata is None or not _equal(one.nodata, other.nodata)):
            return "the nodata value"
        if not (_equal(one.scales, other.scales) and _equal(one.offsets, other.offsets)):
            return "scale and offset"
        for _, window in one.block_windows(1):
            if not _equal(one.read(window=window), other.read(window=window)):
                return "pixel values"
    return ""


def _equal(one: Any, other: Any) -> bool:
    """Whether numbers are the same, NaN too."""
    return np.array_equal(one, other, equal_nan=True)


def _same_crs(one: Any, other: Any) -> bool:
    """Whether two CRS put points at one place, whatever they are called."""
    if not other:
        return False
    first, second = one.to_dict(projjson=False), other.to_dict(projjson=False)
    return bool(first) and first == second
