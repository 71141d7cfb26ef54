"""Small netCDF files and Zarr stores as libraries write them, for tests."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

# name → (dimensions, values, attributes)
Variables = dict[str, tuple[tuple[str, ...], np.ndarray, dict[str, Any]]]


def grid(height: int, width: int, *, north_up: bool = True) -> Variables:
    """x and y of 10 m pixels from 500000 E, 5100000 N."""
    y = 5100000.0 - 10 * np.arange(height) - 5
    return {
        "x": (("x",), 500005.0 + 10 * np.arange(width), {"standard_name": "projection_x_coordinate", "units": "m"}),
        "y": (("y",), y if north_up else y[::-1], {"standard_name": "projection_y_coordinate", "units": "m"}),
    }


def utm(name: str = "crs") -> Variables:
    """A grid mapping: UTM 33."""
    from pyproj import CRS

    return {
        name: ((), np.int32(0), {"crs_wkt": CRS.from_epsg(32633).to_wkt(), "grid_mapping_name": "transverse_mercator"})
    }


def write_netcdf4(path: Path, variables: Variables, **attributes: Any) -> Path:
    """netCDF 4, through HDF5 with dimension scales."""
    import h5py

    with h5py.File(path, "w", track_order=True) as file:
        file.attrs.update({key: np.bytes_(value) for key, value in attributes.items()})
        for name, (dims, values, own) in variables.items():
            if isinstance(values, np.ndarray) and values.dtype.kind == "U":
                data = file.create_dataset(
                    name, data=values.astype(object), dtype=h5py.string_dtype(), track_order=True
                )
            else:
                data = file.create_dataset(name, data=values, track_order=True)
            data.attrs.update({k: np.bytes_(v.encode()) if isinstance(v, str) else v for k, v in own.items()})
            if dims == (name,):
                data.make_scale(name)
        for name, (dims, _, _) in variables.items():
            for number, dim in enumerate(dims if dims != (name,) else ()):
                if dim not in file:
                    scale = file.create_dataset(
                        dim, data=np.zeros(file[name].shape[number], np.float32), track_order=True
                    )
                    scale.make_scale(f"This is a netCDF dimension but not a netCDF variable.{scale.size:10d}")
                file[name].dims[number].attach_scale(file[dim])
    return path


def write_netcdf3(path: Path, variables: Variables) -> Path:
    """netCDF 3, the classic format."""
    from scipy.io import netcdf_file

    with netcdf_file(path, "w") as file:
        for dims, values, _ in variables.values():
            for dim, length in zip(dims, np.shape(values)):
                if dim not in file.dimensions:
                    file.createDimension(dim, length)
        for name, (dims, values, own) in variables.items():
            data = file.createVariable(name, np.asarray(values).dtype, dims)
            data[...] = values
            for key, value in own.items():
                setattr(data, key, value.encode() if isinstance(value, str) else value)
    return path


def write_zarr(path: Path, variables: Variables, version: int = 2) -> Path:
    """A Zarr store, one uncompressed chunk an array."""
    path.mkdir(parents=True)
    if version == 2:
        (path / ".zgroup").write_text(json.dumps({"zarr_format": 2}))
    else:
        (path / "zarr.json").write_text(json.dumps({"zarr_format": 3, "node_type": "group", "attributes": {}}))
    for name, (dims, values, own) in variables.items():
        array, folder = np.ascontiguousarray(values), path / name
        plain = {k: v.item() if isinstance(v, np.generic) else v for k, v in own.items()}
        fill = plain.pop("_FillValue", None)
        if version == 2:
            shape = {"shape": list(array.shape), "chunks": list(array.shape), "zarr_format": 2, "compressor": None}
            meta = {**shape, "dtype": array.dtype.str, "fill_value": fill, "filters": None, "order": "C"}
            folder.mkdir()
            (folder / ".zarray").write_text(json.dumps(meta))
            (folder / ".zattrs").write_text(json.dumps({**plain, "_ARRAY_DIMENSIONS": list(dims)}))
            (folder / ".".join("0" * max(array.ndim, 1))).write_bytes(array.tobytes())
        else:
            meta = {
                "zarr_format": 3, "node_type": "array", "shape": list(array.shape), "data_type": str(array.dtype),
                "chunk_grid": {"name": "regular", "configuration": {"chunk_shape": list(array.shape)}},
                "chunk_key_encoding": {"name": "default", "configuration": {"separator": "/"}},
                "fill_value": 0 if fill is None else fill, "attributes": plain, "dimension_names": list(dims),
                "codecs": [{"name": "bytes", "configuration": {"endian": "little"}}],
            }  # fmt: skip
            chunk = folder / "c" / "/".join("0" * array.ndim) if array.ndim else folder / "c"
            chunk.parent.mkdir(parents=True)
            (folder / "zarr.json").write_text(json.dumps(meta))
            chunk.write_bytes(array.tobytes())
    return path
