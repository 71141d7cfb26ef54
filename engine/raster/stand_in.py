"""What GDAL cannot read or place, as a raster that it can: made when it is first opened, once a run.

A band keeps the path of its own file (`HDF4_EOS:EOS_GRID:"….hdf":grid:field`, `CF:"….nc":variable`) wherever it travels and
is told of; only `open_dataset` asks here. It becomes a VRT where only its place on earth is missing, else a GeoTIFF: values
are copied as they are, but those outside of a field's valid range become its fill.
"""

from __future__ import annotations

import contextlib
import hashlib
import html
import os
import warnings
from functools import partial
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from ..job.errors import EnvironmentProblem
from .cf_cube import Cube, cube_at, is_cube_path
from .eos import EosField, field_at, is_field_path
from .files import file_of
from .scratch import scratch_folder
from .zarr3 import as_version_2

_VRT_TYPES = {"uint8": "Byte", "int16": "Int16", "uint16": "UInt16", "int32": "Int32", "uint32": "UInt32",
              "float32": "Float32", "float64": "Float64"}  # fmt: skip
_escape = partial(html.escape, quote=False)  # texts between the tags of XML
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
    key = hashlib.sha256(f"{path}|{state.st_mtime_ns}|{state.st_size}".encode()).hexdigest()
    target = scratch_folder() / key
    if not target.exists():
        _make(cube_at(path) if is_cube_path(path) else field_at(path), target)
    return str(target)


def _make(field: EosField | Cube, target: Path) -> None:
    part = target.with_suffix(f".{os.urandom(4).hex()}.part")
    try:
        source = _read_right(field) if isinstance(field, Cube) else ""
        if isinstance(field, Cube) and source:
            part.write_text(_placed(field, source), encoding="utf-8")
        else:
            _copy(field, part)
        part.replace(target)
    except (RasterioError, OSError) as error:
        raise EnvironmentProblem(
            f"{field.path} cannot be copied into the temporary folder {target.parent}: {error}.",
            "Free disk space there, or set TMPDIR to a folder with more.",
        ) from error
    finally:
        part.unlink(missing_ok=True)


def _copy(field: EosField | Cube, target: Path) -> None:
    """All values as a tiled GeoTIFF, some rows at a time."""
    bands, height, width = field.shape
    dtype = "int16" if field.dtype == "int8" else field.dtype  # older GDAL has no int8
    fill, (low, high) = field.fill, field.valid
    profile = {
        "driver": "GTiff", "count": bands, "height": height, "width": width, "dtype": dtype, "nodata": fill,
        "crs": field.geobox.crs, "transform": field.geobox.affine, "tiled": True,
        "blockxsize": 256, "blockysize": 256, "compress": "lzw", "predictor": 3 if dtype.startswith("float") else 2,
        "bigtiff": "if_safer", "interleave": "band",
    }  # fmt: skip
    step = min(_ROWS, max(16, _BYTES // (bands * width * np.dtype(dtype).itemsize)))
    with field.opened() as rows, rasterio.open(target, "w", **profile) as dataset:
        for first in range(0, height, step):
            last = min(first + step, height)
            block = rows(first, last).astype(dtype, copy=False)
            if fill is not None and (low, high) != (-np.inf, np.inf):
                block = np.where((block < low) | (block > high), np.asarray(fill, dtype), block)
            dataset.write(block, window=((first, last), (0, width)))
        dataset.descriptions = field.band_names or (field.name,) * bands
        if field.scaling:
            dataset.scales, dataset.offsets = ([number] * bands for number in field.scaling)


def _read_right(cube: Cube) -> str:
    """The path by which GDAL gives the pixels of a cube in their order, so that only their place is to be told; empty where
    there is none."""
    paths = cube.gdal_paths if cube.in_order and cube.dtype in _VRT_TYPES else ()
    return next((path for path in map(as_version_2, paths) if _agrees(path, cube)), "")


def _agrees(path: str, cube: Cube) -> bool:
    """Whether the first and the last row are what the file holds there: GDAL may turn what it cannot place."""
    bands, height, width = cube.shape
    nan = cube.dtype.startswith("float")
    with warnings.catch_warnings(), contextlib.suppress(RasterioError):
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.open(path) as dataset, cube.opened() as rows:
            ends = [((row, row + 1), (0, width)) for row in (0, height - 1)]
            return (dataset.count, dataset.height, dataset.width) == (bands, height, width) and all(
                np.array_equal(dataset.read(window=end), rows(*end[0]), equal_nan=nan) for end in ends
            )
    return False


def _placed(cube: Cube, source: str) -> str:
    """A VRT of what GDAL reads at `source`, on the cube's grid."""
    bands, height, width = cube.shape
    crs = _escape(cube.geobox.crs.to_wkt()) if cube.geobox.crs else ""
    nodata = "" if cube.fill is None else f"<NoDataValue>{cube.fill!r}</NoDataValue>"
    scale, offset = cube.scaling or (1.0, 0.0)
    text = f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}">'
    text += f'<SRS dataAxisToSRSAxisMapping="{_axes(cube)}">{crs}</SRS>'
    text += f"<GeoTransform>{', '.join(repr(number) for number in cube.geobox.affine.to_gdal())}</GeoTransform>"
    for band in range(1, bands + 1):
        text += f'<VRTRasterBand dataType="{_VRT_TYPES[cube.dtype]}" band="{band}">{nodata}<Scale>{scale!r}</Scale>'
        text += f'<Offset>{offset!r}</Offset><SimpleSource><SourceFilename relativeToVRT="0">{_escape(source)}'
        text += f"</SourceFilename><SourceBand>{band}</SourceBand></SimpleSource></VRTRasterBand>"
    return text + "</VRTDataset>"


def _axes(cube: Cube) -> str:
    """Which axes of the CRS x and y are: latitude comes first in degrees."""
    return "2,1" if cube.geobox.crs and cube.geobox.crs.is_geographic else "1,2"
