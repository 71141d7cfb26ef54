"""A series as one data cube: netCDF-4 or Zarr, by CF-1.8, with the axes time, y and x and a variable a band.

Made from the whole rasters of the dates, chunk by chunk: what is stored there is stored here, with the same scale, offset
and missing value, so memory is a chunk and no chunk is written twice.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio

from ..job.errors import InputError
from ..job.events import Events
from .cube_netcdf import NetcdfFile
from .cube_variable import CHUNK, GRID_MAPPING, CubeFile, Variable
from .cube_zarr import ZarrFile
from .encoding import Encoding
from .geobox import GeoBox
from .window import Window

EPOCH = datetime.date(1970, 1, 1)
FILLS = {"f": float("nan")}


@dataclass(frozen=True)
class CubePlan:
    """What a cube is of: dates in order, grid, bands, how numbers are stored, and what to tell about it."""

    dates: Sequence[datetime.date]
    geobox: GeoBox
    bands: Sequence[str]
    encoding: Encoding
    facts: Mapping[str, str]


def check_cube(geobox: GeoBox) -> None:
    """Raise InputError for a grid whose columns and rows have no coordinate of their own."""
    if abs(geobox.affine.b) + abs(geobox.affine.d) > 1e-12 * abs(geobox.affine.a):
        raise InputError(
            "OUTPUT_CUBE: the grid of the images is turned, so its rows and columns have no single coordinate.",
            "Warp the images to a grid that is not turned, or leave OUTPUT_CUBE empty.",
        )


def open_cube(path: Path, facts: Mapping[str, str]) -> CubeFile:
    """A new cube at `path`, an empty file for .nc, an empty folder for .zarr."""
    told = {"Conventions": "CF-1.8", **facts}
    return ZarrFile(path, told) if path.suffix.lower() == ".zarr" else NetcdfFile(path, told)


def write_cube(file: CubeFile, plan: CubePlan, rasters: Sequence[Path], events: Events) -> None:
    """Write the rasters of the dates, all on one grid, into a cube, and close it."""
    for variable in _axes(plan):
        file.add(variable)
    variables = _bands(plan)
    for variable in variables:
        file.add(variable)
    for k, path in enumerate(rasters):
        events.check()
        with rasterio.open(path) as dataset:
            for chunk, window in _chunks(plan.geobox.shape.yx):
                for index, variable in enumerate(variables, start=1):
                    file.write(variable, (k, *chunk), dataset.read(index, window=window))
        events.progress((k + 1) / len(rasters), "Writing the cube")
    file.close()


def _chunks(shape: tuple[int, int]) -> Iterator[tuple[tuple[int, int], Window]]:
    height, width = shape
    for i, top in enumerate(range(0, height, CHUNK)):
        for j, left in enumerate(range(0, width, CHUNK)):
            yield (i, j), Window(left, top, min(CHUNK, width - left), min(CHUNK, height - top))


def _axes(plan: CubePlan) -> list[Variable]:
    """Coordinates of pixel centres, days, and the reference system."""
    grid, (height, width) = plan.geobox, plan.geobox.shape.yx
    x = grid.affine.c + (np.arange(width) + 0.5) * grid.affine.a
    y = grid.affine.f + (np.arange(height) + 0.5) * grid.affine.e
    days = np.array([(date - EPOCH).days for date in plan.dates], np.int32)
    time = {"standard_name": "time", "long_name": "acquisition date", "axis": "T",
            "units": f"days since {EPOCH} 00:00:00", "calendar": "proleptic_gregorian"}  # fmt: skip
    of_y, of_x = _of_coordinates(grid)
    found = [
        Variable("time", ("time",), days.shape, days.dtype, time, days),
        Variable("y", ("y",), y.shape, y.dtype, of_y, y),
        Variable("x", ("x",), x.shape, x.dtype, of_x, x),
    ]
    projection = grid.projection
    if grid.crs and projection:
        system = {key: value for key, value in projection.to_cf().items() if value is not None}
        turned = " ".join(f"{v:.17g}" for v in grid.affine.to_gdal())
        told = {**system, "spatial_ref": grid.crs.to_wkt(), "GeoTransform": turned}
        found.append(Variable(GRID_MAPPING, (), (), np.dtype(np.int32), told, np.array(0, np.int32)))
    return found


def _of_coordinates(grid: GeoBox) -> tuple[dict[str, str], dict[str, str]]:
    """What y and x are."""
    if not grid.crs:
        return {"axis": "Y", "long_name": "row"}, {"axis": "X", "long_name": "column"}
    if grid.crs.is_geographic:
        return (
            {"axis": "Y", "standard_name": "latitude", "units": "degrees_north"},
            {"axis": "X", "standard_name": "longitude", "units": "degrees_east"},
        )
    unit = grid.crs.linear_units
    unit = {"metre": "m", "meter": "m", "kilometre": "km"}.get(unit, unit)
    return (
        {"axis": "Y", "standard_name": "projection_y_coordinate", "units": unit},
        {"axis": "X", "standard_name": "projection_x_coordinate", "units": unit},
    )


def _bands(plan: CubePlan) -> list[Variable]:
    """A variable a band, called as the band as far as names of variables can be."""
    how, dtype = plan.encoding, np.dtype(plan.encoding.dtype)
    shape = (len(plan.dates), *plan.geobox.shape.yx)
    found, taken = [], {"time", "y", "x", GRID_MAPPING}
    scales, offsets = how.scales(len(plan.bands)).ravel(), how.offsets(len(plan.bands)).ravel()
    for k, band in enumerate(plan.bands):
        name = re.sub(r"\W+", "_", band, flags=re.ASCII).strip("_") or f"band_{k + 1}"
        name = f"band_{name}" if name[0].isdigit() else name
        while name in taken:
            name += "_"
        taken.add(name)
        told: dict[str, Any] = {"long_name": band}
        if scales[k] != 1 or offsets[k] != 0:
            told |= {"scale_factor": float(scales[k]), "add_offset": float(offsets[k]) + 0.0}
        if plan.geobox.crs:
            told["grid_mapping"] = GRID_MAPPING
        fill = how.nodata if how.nodata is not None else FILLS.get(dtype.kind)
        found.append(Variable(name, ("time", "y", "x"), shape, dtype, told, fill=fill))
    return found
