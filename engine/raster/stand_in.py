"""What GDAL cannot read, as a GeoTIFF that it can: made when it is first opened, once a run.

A band keeps the path of its own file (`HDF4_EOS:EOS_GRID:"….hdf":grid:field`, `CF:"….nc":variable`) wherever it travels and
is told of; only `open_dataset` asks here. Values are copied as they are, but those outside of a field's valid range become
its fill.
"""

from __future__ import annotations

import atexit
import hashlib
import os
import shutil
import tempfile
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import RasterioError

from ..job.errors import EnvironmentProblem
from .cf_cube import Cube, cube_at, is_cube_path
from .eos import EosField, field_at, is_field_path
from .files import file_of
from .zarr3 import as_version_2

_ROWS, _BYTES = 512, 64 * 2**20  # read at once, at most


def readable(path: str) -> str:
    """The path to open for `path`: itself, or the GeoTIFF that stands in for a field of an HDF file or a cube of a CF file.

    Raises InputError where there is no such field, EnvironmentProblem where there is no room for it.
    """
    if not is_field_path(path) and not is_cube_path(path):
        return as_version_2(path)
    file = file_of(path)
    try:
        state = Path(file).stat()
    except OSError:
        return path
    key = hashlib.sha1(f"{path}|{state.st_mtime_ns}|{state.st_size}".encode()).hexdigest()
    target = _folder() / f"{key}.tif"
    if not target.exists():
        _write(cube_at(path) if is_cube_path(path) else field_at(path), target)
    return str(target)


def _folder() -> Path:
    """This process's folder for them, removed when the process ends."""
    folder = Path(tempfile.gettempdir()) / f"skymend-stand-ins-{os.getpid()}"
    try:
        folder.mkdir()
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
    except FileExistsError:
        pass
    return folder


def _write(field: EosField | Cube, target: Path) -> None:
    bands, height, width = field.shape
    dtype = "int16" if field.dtype == "int8" else field.dtype  # older GDAL has no int8
    fill, (low, high) = field.fill, field.valid
    part = target.with_suffix(f".{os.urandom(4).hex()}.part")
    profile = {
        "driver": "GTiff", "count": bands, "height": height, "width": width, "dtype": dtype, "nodata": fill,
        "crs": field.geobox.crs.to_wkt() if field.geobox.crs else None, "transform": field.geobox.affine, "tiled": True,
        "blockxsize": 256, "blockysize": 256, "compress": "lzw", "predictor": 3 if dtype.startswith("float") else 2,
        "bigtiff": "if_safer", "interleave": "band",
    }  # fmt: skip
    try:
        with field.opened() as rows, rasterio.open(part, "w", **profile) as dataset:
            step = min(_ROWS, max(16, _BYTES // (bands * width * np.dtype(dtype).itemsize)))
            for first in range(0, height, step):
                last = min(first + step, height)
                block = rows(first, last).astype(dtype, copy=False)
                if fill is not None and (low, high) != (-np.inf, np.inf):
                    block = np.where((block < low) | (block > high), np.asarray(fill, dtype), block)
                dataset.write(block, window=((first, last), (0, width)))
            if field.band_names:
                dataset.descriptions = field.band_names
        part.replace(target)
    except (RasterioError, OSError) as error:
        raise EnvironmentProblem(
            f"{field.path} cannot be copied into the temporary folder {target.parent}: {error}.",
            "Free disk space there, or set TMPDIR to a folder with more.",
        ) from error
    finally:
        part.unlink(missing_ok=True)
