"""Between xarray objects and raster files."""

from __future__ import annotations

import datetime
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import odc.geo.xr  # noqa: F401 - gives arrays their .odc
import rasterio
import xarray
from odc.geo.geobox import GeoBox
from odc.geo.xr import xr_coords

from .jobs import JobError

TIME, BAND, SPACE = "time", "band", ("y", "x")


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
        for image in _dates(_banded(entry)):
            layers.append(_write(image, folder, label))
    return layers


def read(paths: Sequence[str], dates: Sequence[str] = ()) -> xarray.DataArray:
    """Rasters on one grid as an array: of one without a date (band, y, x), else (time, band, y, x). Numbers with decimals
    have NaN where there is no data; whole ones keep their nodata value in `.odc.nodata`."""
    images = [_read(path) for path in paths]
    if not dates:
        return images[0] if len(images) == 1 else xarray.concat(images, dim="image")
    moments = np.array(dates, dtype="datetime64[ns]")
    return xarray.concat(images, dim=xarray.Variable(TIME, moments), combine_attrs="override")


def wrapped(values: np.ndarray, geobox: GeoBox, bands: Sequence[str], **attributes: Any) -> xarray.DataArray:
    """`values` (band, y, x) on their grid."""
    coordinates = {**xr_coords(geobox, dims=SPACE), BAND: list(bands)}
    array = xarray.DataArray(values, dims=(BAND, *SPACE), coords=coordinates, attrs=attributes)
    return array.assign_attrs(grid_mapping="spatial_ref")


def _read(path: str) -> xarray.DataArray:
    with rasterio.open(path) as file:
        values, nodata = file.read(), file.nodata
        geobox = GeoBox.from_rio(file)
        names = [description or f"band {k}" for k, description in enumerate(file.descriptions, start=1)]
    if nodata is not None and values.dtype.kind == "f":
        values = np.where(values == nodata, np.nan, values) if not np.isnan(nodata) else values
        nodata = None
    array = wrapped(values, geobox, names)
    return array if nodata is None else array.assign_attrs(nodata=values.dtype.type(nodata))


def _banded(image: xarray.DataArray | xarray.Dataset) -> xarray.DataArray:
    """With dimensions (time, band, y, x), of which time may be missing; the variables of a data set are bands."""
    if isinstance(image, xarray.Dataset):
        names = [name for name in image.data_vars if set(image.odc.spatial_dims or ()) <= set(image[name].dims)]
        image = (
            image[names].to_dataarray(dim=BAND) if hasattr(image, "to_dataarray") else image[names].to_array(dim=BAND)
        )
    geobox = image.odc.geobox
    if geobox is None or geobox.crs is None:
        name = f"“{image.name}” " if image.name else ""
        hint = "Give it one: array.odc.assign_crs(32633), or array.rio.write_crs(32633)."
        raise JobError(f"The array {name}lies on no regular grid with a CRS.", hint)
    y, x = image.odc.spatial_dims
    image = image.rename({old: new for old, new in ((y, "y"), (x, "x")) if old != new})
    others = [dim for dim in image.dims if dim not in SPACE]
    known = [dim for dim in others if dim in (TIME, BAND)]
    if len(others) > len(known):
        extra = ", ".join(str(dim) for dim in others if dim not in known)
        raise JobError(f"The array has the dimension {extra}.", "Dimensions are time, band, y and x.")
    if BAND not in others:
        image = image.expand_dims(BAND)
    return image.transpose(*(TIME,) * (TIME in others), BAND, *SPACE)


def _dates(image: xarray.DataArray) -> list[xarray.DataArray]:
    return [image.isel({TIME: k}) for k in range(image.sizes[TIME])] if TIME in image.dims else [image]


def _write(image: xarray.DataArray, folder: Path, name: str) -> dict[str, Any]:
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
    geobox = image.odc.geobox
    nodata = image.odc.nodata
    profile = {
        "driver": "GTiff", "count": values.shape[0], "height": values.shape[1], "width": values.shape[2],
        "dtype": values.dtype, "crs": str(geobox.crs), "transform": geobox.affine, "tiled": True,
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
