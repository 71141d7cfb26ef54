"""Between xarray objects and raster files."""

from __future__ import annotations

import datetime
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import xarray
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..engine.raster.geobox import GeoBox
from .jobs import JobError

TIME, BAND, SPACE = "time", "band", ("y", "x")
AXES = (SPACE, ("latitude", "longitude"), ("lat", "lon"))
UNEVEN = 1e-3  # of a pixel: coordinates may differ from a regular grid by rounding


def is_array(value: Any) -> bool:
    """Whether this is an xarray object, which has to be written for a job to read it."""
    return isinstance(value, (xarray.DataArray, xarray.Dataset))


def written(images: Any, folder: Path, name: str) -> list[dict[str, Any]]:
    """The layers that a job reads: arrays are written into `folder` as GeoTIFF files called `name`, a date each; paths and
    layers stay as they are. Raises JobError for an array without a grid."""
    layers = []
    for number, entry in enumerate(images if isinstance(images, (list, tuple)) else [images]):
        if not is_array(entry):
            layers.append(entry if isinstance(entry, dict) else {"path": os.fspath(entry)})
            continue
        label = f"{name}{number + 1}" if isinstance(images, (list, tuple)) and len(images) > 1 else name
        array, geobox = _banded(entry)
        layers += [_write(image, geobox, folder, label) for image in _dates(array)]
    return layers


def read(paths: Sequence[str], dates: Sequence[str] = ()) -> xarray.DataArray:
    """Rasters on one grid as an array: of one without a date (band, y, x), else (time, band, y, x). Numbers with decimals
    have NaN where there is no data; whole ones keep their nodata value in the attribute `nodata`."""
    images = [_read(path) for path in paths]
    if not dates:
        return images[0] if len(images) == 1 else xarray.concat(images, dim="image")
    moments = np.array(dates, dtype="datetime64[ns]")
    return xarray.concat(images, dim=xarray.Variable(TIME, moments), combine_attrs="override")


def wrapped(values: np.ndarray, geobox: GeoBox, bands: Sequence[str], **attributes: Any) -> xarray.DataArray:
    """`values` (band, y, x) on their grid."""
    at, (height, width) = geobox.affine, geobox.shape.yx
    crs = geobox.crs
    told = (
        {"crs_wkt": crs.to_wkt(), "spatial_ref": crs.to_wkt(), "GeoTransform": " ".join(map(str, at.to_gdal()))}
        if crs
        else {}
    )
    coordinates = {
        BAND: list(bands),
        "y": at.f + at.e * (np.arange(height) + 0.5),
        "x": at.c + at.a * (np.arange(width) + 0.5),
        "spatial_ref": xarray.Variable((), (crs.to_epsg() or 0) if crs else 0, told),
    }
    array = xarray.DataArray(values, dims=(BAND, *SPACE), coords=coordinates, attrs=attributes)
    array.encoding["grid_mapping"] = "spatial_ref"
    return array


def geobox_of(image: xarray.DataArray | xarray.Dataset) -> GeoBox:
    """The grid of an array, from its coordinates and CRS. Raises JobError where it has none."""
    name = f"“{image.name}” " if getattr(image, "name", None) else ""
    hint = (
        "Its coordinates must be evenly spaced, its CRS in spatial_ref: array.rio.write_crs(32633), or odc.assign_crs."
    )
    axes = next((axes for axes in AXES if set(axes) <= set(image.dims)), None)
    crs = _crs(image, axes)
    if axes is None or crs is None:
        raise JobError(f"The array {name}lies on no regular grid with a CRS.", hint)
    steps, starts = [], []
    for axis in axes:
        if axis not in image.coords or image.sizes[axis] < 2:
            raise JobError(f"The array {name}has no two coordinates {axis}.", hint)
        values = np.asarray(image[axis].values, dtype=float)
        step = (values[-1] - values[0]) / (len(values) - 1)
        if not step or np.abs(np.diff(values) - step).max() > UNEVEN * abs(step):
            raise JobError(f"The coordinates {axis} of the array {name}are not evenly spaced.", hint)
        steps.append(step)
        starts.append(values[0] - step / 2)
    at = Affine(steps[1], 0, starts[1], 0, steps[0], starts[0])
    return GeoBox((image.sizes[axes[0]], image.sizes[axes[1]]), at, crs)


def _crs(image: xarray.DataArray | xarray.Dataset, axes: Sequence[str] | None) -> CRS | None:
    """The CRS that the grid mapping's coordinate or an attribute tells, as CF, rioxarray, odc-geo and stackstac write it."""
    named = image.encoding.get("grid_mapping") or image.attrs.get("grid_mapping") or "spatial_ref"
    told = image.coords[named] if named in image.coords else image.coords.get("epsg")
    attributes = {**image.attrs, **(told.attrs if told is not None else {})}
    found = [attributes[key] for key in ("crs_wkt", "spatial_ref", "crs") if attributes.get(key)]
    if not found and told is not None and told.ndim == 0 and np.issubdtype(told.dtype, np.integer) and int(told) > 0:
        found = [int(told)]
    if not found and axes in AXES[1:]:
        found = [4326]
    try:
        return CRS.from_user_input(found[0]) if found else None
    except CRSError as error:
        raise JobError(f"The CRS of the array is not understood: {error}.", "Give an EPSG code or WKT.") from None


def _read(path: str) -> xarray.DataArray:
    with rasterio.open(path) as file:
        values, nodata = file.read(), file.nodata
        geobox = GeoBox(file.shape, file.transform, file.crs)
        names = [description or f"band {k}" for k, description in enumerate(file.descriptions, start=1)]
    if nodata is not None and values.dtype.kind == "f":
        values = np.where(values == nodata, np.nan, values) if not np.isnan(nodata) else values
        nodata = None
    array = wrapped(values, geobox, names)
    return array if nodata is None else array.assign_attrs(nodata=values.dtype.type(nodata))


def _banded(image: xarray.DataArray | xarray.Dataset) -> tuple[xarray.DataArray, GeoBox]:
    """With dimensions (time, band, y, x), time only where it has one, and its grid; a data set's variables are bands."""
    if isinstance(image, xarray.Dataset):
        axes = next((axes for axes in AXES if set(axes) <= set(image.dims)), SPACE)
        names = [name for name in image.data_vars if set(axes) <= set(image[name].dims)]
        mapped = next((image[name].encoding.get("grid_mapping") for name in names), None)
        image = image[names].to_array(dim=BAND)
        image.encoding["grid_mapping"] = mapped
    geobox = geobox_of(image)
    image = image.rename({old: new for axes in AXES[1:] for old, new in zip(axes, SPACE) if old in image.dims})
    others = [dim for dim in image.dims if dim not in SPACE]
    known = [dim for dim in others if dim in (TIME, BAND)]
    if len(others) > len(known):
        extra = ", ".join(str(dim) for dim in others if dim not in known)
        raise JobError(f"The array has the dimension {extra}.", "Dimensions are time, band, y and x.")
    if BAND not in others:
        image = image.expand_dims(BAND)
    return image.transpose(*(TIME,) * (TIME in others), BAND, *SPACE), geobox


def _dates(image: xarray.DataArray) -> list[xarray.DataArray]:
    return [image.isel({TIME: k}) for k in range(image.sizes[TIME])] if TIME in image.dims else [image]


def _write(image: xarray.DataArray, geobox: GeoBox, folder: Path, name: str) -> dict[str, Any]:
    """One image (band, y, x) as a file; its layer."""
    date = _date(image)
    label = f"{name}_{date}" if date else name
    path = folder / f"{label}.tif"
    number = 1
    while path.exists():  # several images of a day
        number += 1
        path = folder / f"{label}_{number}.tif"
    values = np.asarray(image.values)
    if values.dtype == np.float64 or values.dtype == np.float16:
        values = values.astype(np.float32)
    if values.dtype == bool:
        values = values.astype(np.uint8)
    if values.dtype.kind not in "uif":
        raise JobError(f"The array holds {values.dtype}.", "SkyMend takes numbers.")
    if values.dtype.itemsize == 8:
        values = values.astype(np.int32)
    nodata = image.attrs.get("nodata", image.attrs.get("_FillValue", image.encoding.get("_FillValue")))
    profile = {
        "driver": "GTiff", "count": values.shape[0], "height": values.shape[1], "width": values.shape[2],
        "dtype": values.dtype, "crs": geobox.crs, "transform": geobox.affine, "tiled": True,
        "blockxsize": 256, "blockysize": 256, "nodata": np.nan if values.dtype.kind == "f" and nodata is None else nodata,
        "BIGTIFF": "IF_SAFER",
    }  # fmt: skip
    with rasterio.open(path, "w", **profile) as file:
        file.write(values)
        file.descriptions = (
            [str(band) for band in np.atleast_1d(image[BAND].values)] if BAND in image.coords else [None] * len(values)
        )
        scale, offset = image.attrs.get("scale_factor"), image.attrs.get("add_offset")
        if scale is not None or offset is not None:
            file.scales, file.offsets = [float(scale or 1)] * len(values), [float(offset or 0)] * len(values)
    return {"path": str(path), "name": label, **({"date": str(date)} if date else {})}


def _date(image: xarray.DataArray) -> datetime.date | None:
    if TIME not in image.coords:
        return None
    return image[TIME].values.astype("datetime64[D]").astype(object)
