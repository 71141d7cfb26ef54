"""Cubes hold what the rasters of the dates hold, by CF."""

from __future__ import annotations

import datetime
import json
import warnings
import zlib

import numpy as np
import pytest
import rasterio
from affine import Affine

from skymend.engine.job.errors import InputError
from skymend.engine.job.events import Events
from skymend.engine.raster.cube import CubePlan, check_cube, open_cube, write_cube
from skymend.engine.raster.geobox import GeoBox
from skymend.engine.raster.writer import Encoding

from ..rasters import GRID, UTM33, write_raster

DATES = [datetime.date(2020, 5, 8), datetime.date(2020, 5, 18), datetime.date(2021, 1, 1)]
HOW = Encoding("int16", -9999, scale=1e-4, offset=-0.1)


def made(path, shape=(600, 530), crs=UTM33, transform=GRID, bands=("B02", "2nd band")):
    """The values (T, C, H, W) of a cube written to `path`."""
    values = np.random.default_rng(1).integers(0, 9999, (len(DATES), len(bands), *shape)).astype(np.int16)
    values[:, :, 0, 0] = -9999
    rasters = [write_raster(path.parent / f"{k}.tif", v, crs=crs, transform=transform) for k, v in enumerate(values)]
    plan = CubePlan(DATES, GeoBox(shape, transform, crs), bands, HOW, {"title": "x"})
    if path.suffix == ".zarr":
        path.mkdir()
    write_cube(open_cube(path, plan.facts), plan, rasters, Events.silent())
    return values


def band(path, name):
    kind = "ZARR" if path.suffix == ".zarr" else "NETCDF"
    return rasterio.open(f'{kind}:"{path}":{"/" if kind == "ZARR" else ""}{name}')


@pytest.fixture(params=["cube.nc", "cube.zarr"])
def path(request, tmp_path):
    if request.param == "cube.nc":
        pytest.importorskip("h5py")
    with rasterio.Env() as env:
        if {"cube.nc": "netCDF", "cube.zarr": "Zarr"}[request.param] not in env.drivers():
            pytest.skip("this GDAL cannot read it back")
    return tmp_path / request.param


def test_gdal_reads_back_values_place_dates_and_units(path):
    values = made(path)
    for name, k in (("B02", 0), ("band_2nd_band", 1)):
        with band(path, name) as dataset:
            np.testing.assert_array_equal(dataset.read(), values[:, k])
            assert dataset.crs.to_epsg() == 32633
            assert dataset.transform.almost_equals(GRID)
            assert dataset.nodata == -9999
            assert dataset.scales == (1e-4,) * 3
            assert dataset.offsets == (-0.1,) * 3
            tags = [dataset.tags(k).items() for k in (1, 2, 3)]
            days = [int(v) for tag in tags for key, v in tag if key in ("DIM_time_VALUE", "NETCDF_DIM_time")]
            assert days == [(date - datetime.date(1970, 1, 1)).days for date in DATES]


def test_geographic_grids_have_latitudes(path):
    transform = Affine(0.001, 0, 10, 0, -0.001, 50)
    made(path, (20, 30), "EPSG:4326", transform)
    with band(path, "B02") as dataset:
        assert dataset.crs.to_epsg() == 4326
        assert dataset.transform.almost_equals(transform)


def test_without_a_reference_system_there_are_rows_and_columns(path):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        values = made(path, (20, 30), None, Affine.translation(0, 0) * Affine.scale(2, 2))
        with band(path, "B02") as dataset:
            assert dataset.crs is None
            np.testing.assert_array_equal(np.sort(dataset.read(), axis=None), np.sort(values[:, 0], axis=None))


def test_netcdf_says_what_cf_wants(tmp_path):
    h5py = pytest.importorskip("h5py")
    made(tmp_path / "cube.nc", (20, 30))
    with h5py.File(tmp_path / "cube.nc") as file:
        assert file.attrs["Conventions"] == b"CF-1.8"
        assert file["time"].attrs["units"] == b"days since 1970-01-01 00:00:00"
        assert [axis[0].name for axis in file["B02"].dims] == ["/time", "/y", "/x"]
        assert file["B02"].attrs["grid_mapping"] == b"spatial_ref"
        assert file["B02"].attrs["long_name"] == b"B02"
        mapping = file["spatial_ref"].attrs
        assert mapping["grid_mapping_name"] == b"transverse_mercator"
        assert mapping["GeoTransform"] == b"500000 10 0 5100000 0 -10"
        assert {"crs_wkt", "spatial_ref"} <= set(mapping)
        assert file["B02"].compression == "gzip"


def test_zarr_is_a_folder_of_texts_and_whole_chunks(tmp_path):
    values = made(tmp_path / "cube.zarr", (20, 30))
    everything = json.loads((tmp_path / "cube.zarr" / ".zmetadata").read_text())["metadata"]
    array = everything["B02/.zarray"]
    assert (array["shape"], array["chunks"], array["dtype"], array["fill_value"]) == (
        [3, 20, 30],
        [1, 20, 30],
        "<i2",
        -9999,
    )
    assert everything["B02/.zattrs"]["_ARRAY_DIMENSIONS"] == ["time", "y", "x"]
    chunk = np.frombuffer(zlib.decompress((tmp_path / "cube.zarr" / "B02" / "2.0.0").read_bytes()), "<i2")
    np.testing.assert_array_equal(chunk.reshape(20, 30), values[2, 0])


def test_a_turned_grid_is_refused():
    with pytest.raises(InputError, match="turned"):
        check_cube(GeoBox((3, 3), GRID * Affine.rotation(10), UTM33))
