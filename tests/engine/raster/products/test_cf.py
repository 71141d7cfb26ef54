"""netCDF and Zarr: a scene for every moment, variables or labels as bands, the right way up, masks beside."""

from __future__ import annotations

import datetime
import shutil

import numpy as np
import pytest

from skymend.engine.job.errors import InputError
from skymend.engine.job.layer import Layer
from skymend.engine.raster.dated import open_series
from skymend.engine.raster.opening import open_scene
from skymend.engine.raster.reader import CodeReader, SceneReader
from skymend.engine.raster.window import Window

from .cf_files import grid, utm, write_netcdf3, write_netcdf4, write_zarr

T, H, W = 3, 6, 8
DAYS = [datetime.date(2020, 5, 8), datetime.date(2020, 5, 18), datetime.date(2020, 6, 7)]
TIME = {"t": (("t",), np.int64([0, 10, 30]), {"units": "days since 2020-05-08", "calendar": "proleptic_gregorian"})}
PACKED = {"scale_factor": np.float32(1e-4), "_FillValue": np.int16(-9999), "grid_mapping": "crs"}


def counted(offset=0, dtype=np.int16):
    """(T, H, W): every value is another."""
    return (np.arange(T * H * W).reshape(T, H, W) + offset).astype(dtype)


def cube(**variables):
    return {**grid(H, W), **TIME, **utm(), **{k: (("t", "y", "x"), v, PACKED) for k, v in variables.items()}}


def series(path, **options):
    return open_series([Layer(path=str(path))], **options)


def read(scene):
    with SceneReader(scene) as reader:
        return reader.read(Window(0, 0, *scene.geobox.shape[::-1])).values


def assert_read(scenes, expected):
    """The scenes hold (T, H, W) stored values in their first band, on the grid of `cf_files.grid`."""
    assert [scene.acquisition_date for scene in scenes] == DAYS
    for scene, values in zip(scenes, expected):
        assert scene.geobox.crs.to_epsg() == 32633
        assert tuple(scene.geobox.affine)[:6] == pytest.approx((10, 0, 500000, 0, -10, 5100000))
        np.testing.assert_allclose(read(scene)[0], values / 1e4, rtol=1e-6)


def test_dates_come_from_the_time_axis_and_variables_are_bands(tmp_path):
    scenes = series(write_netcdf4(tmp_path / "openEO.nc", cube(B04=counted(), B08=counted(1000))))
    assert scenes[0].band_names == ("B04", "B08")
    assert scenes[0].roles == {"red": "B04", "nir": "B08"}
    assert_read(scenes, counted())


def test_a_zarr_store_is_one_raster_also_in_a_folder(tmp_path):
    write_zarr(tmp_path / "delivery" / "cube.zarr", cube(B04=counted()))
    assert_read(series(tmp_path / "delivery" / "cube.zarr"), counted())
    assert_read(series(tmp_path / "delivery"), counted())


def test_a_zarr_store_of_version_3_is_read_too(tmp_path):
    assert_read(series(write_zarr(tmp_path / "cube.zarr", cube(B04=counted()), version=3)), counted())


def test_a_codec_that_nothing_reads_is_named(tmp_path):
    store = write_zarr(tmp_path / "cube.zarr", cube(B04=counted()), version=3)
    meta = store / "B04" / "zarr.json"
    meta.write_text(meta.read_text().replace('"name": "bytes"', '"name": "sharding_indexed"'))
    with pytest.raises(InputError, match="sharding_indexed"):
        series(store)


def test_the_classic_format_reads_alike(tmp_path):
    variables = {k: (d, v.astype(np.int32) if k == "t" else v, a) for k, (d, v, a) in cube(B04=counted()).items()}
    assert_read(series(write_netcdf3(tmp_path / "cube.nc", variables)), counted())


@pytest.mark.parametrize("write", [write_netcdf4, write_zarr, write_netcdf3])
def test_what_is_stored_from_south_to_north_is_turned(tmp_path, write):
    variables = {**cube(B04=counted()[:, ::-1]), **grid(H, W, north_up=False)}
    variables["t"] = TIME["t"][0], TIME["t"][1].astype(np.int32), TIME["t"][2]
    assert_read(series(write(tmp_path / f"cube.{'zarr' if write is write_zarr else 'nc'}", variables)), counted())


@pytest.mark.parametrize("order", [("t", "x", "y"), ("y", "x", "t"), ("x", "y", "t")])
def test_dimensions_in_any_order(tmp_path, order):
    moved = counted().transpose([("t", "y", "x").index(dim) for dim in order])
    variables = {**cube(), "B04": (order, moved, PACKED)}
    assert_read(series(write_netcdf4(tmp_path / "cube.nc", variables)), counted())


def test_a_crs_beside_the_variables_is_theirs(tmp_path):
    own = {key: value for key, value in PACKED.items() if key != "grid_mapping"}
    variables = {**grid(H, W), **TIME, **utm("spatial_ref"), "B04": (("t", "y", "x"), counted(), own)}
    assert_read(series(write_netcdf4(tmp_path / "xarray.nc", variables)), counted())


@pytest.mark.parametrize("first", ["t", "bands"])
def test_labels_of_a_dimension_are_bands_and_one_of_them_the_mask(tmp_path, first):
    values = np.stack([counted(), counted(1000), np.full((T, H, W), 8, np.int16)])  # (bands, t, y, x)
    values = values if first == "bands" else values.swapaxes(0, 1)
    dims = (first, "bands" if first == "t" else "t", "y", "x")
    variables = {
        **cube(),
        "bands": (("bands",), np.array(["B04", "B08", "SCL"]), {}),
        "reflectance": (dims, values, PACKED),
    }
    scenes = series(write_netcdf4(tmp_path / "cube.nc", variables))
    assert scenes[1].band_names == ("B04", "B08")
    assert (scenes[1].flags.name, scenes[1].flags.kind) == ("SCL", "scl")
    assert_read(scenes, counted())
    np.testing.assert_allclose(read(scenes[2])[1], counted(1000)[2] / 1e4, rtol=1e-6)
    with CodeReader(Layer(path=scenes[1].flags.path), scenes[1].geobox, band=scenes[1].flags.index) as reader:
        assert (reader.read(Window(0, 0, W, H))[0] == 8).all()


def test_labels_that_cannot_be_read_are_asked_for(tmp_path):
    values = np.stack([counted(), counted(1000)], axis=1)
    store = write_zarr(tmp_path / "cube.zarr", {**cube(), "data": (("t", "bands", "y", "x"), values, PACKED)})
    scenes = series(store)
    assert scenes[0].band_names == ("bands no. 1", "bands no. 2")
    assert "give BANDS" in scenes[0].note
    assert series(store, bands=["B04", "B08"])[0].roles == {"red": "B04", "nir": "B08"}


def test_typical_exports_are_neither_lost_nor_turned(tmp_path):
    """xarray writes x and y without standard names: GDAL then knows no place and turns the image upside down."""
    variables = {**cube(B04=counted()), **{k: (d, v, {}) for k, (d, v, _) in grid(H, W).items()}}
    assert_read(series(write_netcdf4(tmp_path / "cube.nc", variables)), counted())


def test_a_variable_of_classes_is_the_mask_of_each_date(tmp_path):
    variables = cube(B04=counted())
    variables["SCL"] = (
        ("t", "y", "x"),
        np.stack([np.full((H, W), k, np.uint8) for k in (4, 8, 9)]),
        {"grid_mapping": "crs"},
    )
    scenes = series(write_netcdf4(tmp_path / "cube.nc", variables))
    assert [scene.band_names for scene in scenes] == [("B04",)] * 3
    assert [scene.flags.index for scene in scenes] == [1, 2, 3]


def test_two_images_of_one_day_stay_two(tmp_path):
    variables = cube(B04=counted())
    variables["t"] = ("t",), np.array([0.40, 0.41, 5.0]), {"units": "days since 2020-05-08"}
    scenes = series(write_netcdf4(tmp_path / "cube.nc", variables))
    assert [scene.day.day for scene in scenes] == [8, 8, 13]
    assert [scene.name for scene in scenes][:2] == ["cube 2020-05-08T09:36:00", "cube 2020-05-08T09:50:24"]


def test_variables_without_time_are_told_and_left_out(tmp_path):
    variables = {**cube(B04=counted()), "DEM": (("y", "x"), np.ones((H, W), np.float32), {"grid_mapping": "crs"})}
    scenes = series(write_netcdf4(tmp_path / "cube.nc", variables))
    assert scenes[0].band_names == ("B04",)
    assert "DEM" in scenes[0].note


def test_one_date_of_a_series_keeps_its_time(tmp_path):
    variables = {**grid(H, W), **utm(), "time": ((), np.int64(18390), {"units": "days since 1970-01-01"})}
    variables["B04"] = ("y", "x"), counted()[0], PACKED
    assert open_scene([Layer(path=str(write_netcdf4(tmp_path / "one.nc", variables)))]).acquisition_date == DAYS[0]


def test_a_layer_of_qgis_is_the_variable_that_was_chosen(tmp_path):
    file = write_netcdf4(tmp_path / "cube.nc", cube(B04=counted(), B08=counted(1000)))
    assert series(f'NETCDF:"{file}":B08')[0].band_names == ("B08",)
    store = write_zarr(tmp_path / "cube.zarr", cube(B04=counted(), B08=counted(1000)))
    one = open_scene([Layer(path=f'ZARR:"{store}":/B08:1')])
    assert (one.band_names, one.acquisition_date) == (("B08",), DAYS[1])
    np.testing.assert_allclose(read(one)[0], counted(1000)[1] / 1e4, rtol=1e-6)


def test_files_of_one_band_each_are_one_series(tmp_path):
    paths = [write_netcdf4(tmp_path / f"s2_{band}.nc", cube(**{band: counted()})) for band in ("B04", "B08")]
    scenes = open_series([Layer(path=str(path)) for path in paths])
    assert [scene.band_names for scene in scenes] == [("B04", "B08")] * 3


def test_numbers_without_a_scale_are_converted_as_elsewhere_and_told(tmp_path):
    bare = {"_FillValue": np.int16(-9999), "grid_mapping": "crs"}
    variables = {**cube(), "NDVI": (("t", "y", "x"), counted(5000), bare)}
    scenes = series(write_netcdf4(tmp_path / "cube.nc", variables))
    assert read(scenes[0])[0, 0, 0] == pytest.approx(0.5)
    assert "10000" in scenes[0].note
    assert read(series(tmp_path / "cube.nc", scale=0.01)[0])[0, 0, 0] == pytest.approx(50)


def test_degrees_need_no_crs(tmp_path):
    lon = ("lon",), 10 + 0.01 * np.arange(W), {"units": "degrees_east"}
    lat = ("lat",), 50 - 0.01 * np.arange(H), {"units": "degrees_north"}
    own = {"_FillValue": np.float32(np.nan)}
    values = counted(dtype=np.float32) / 200
    variables = {"lon": lon, "lat": lat, **TIME, "evi": (("t", "lat", "lon"), values, own)}
    scene = series(write_netcdf4(tmp_path / "cube.nc", variables))[1]
    assert scene.geobox.crs.to_epsg() == 4326
    assert scene.geobox.boundingbox[:4] == pytest.approx((9.995, 49.945, 10.075, 50.005))
    np.testing.assert_allclose(read(scene)[0], values[1])


def test_a_time_axis_without_units_takes_the_dates_of_the_user(tmp_path):
    variables = {**cube(B04=counted()), "t": (("t",), np.arange(T), {})}
    file = write_netcdf4(tmp_path / "cube.nc", variables)
    with pytest.raises(InputError, match="no date"):
        series(file)
    scenes = series(file, dates="2020-05-08, 2020-05-18, 2020-06-07")
    assert_read(scenes, counted())


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"x": (("x",), np.array([0.0, 1, 2, 3, 9, 10, 11, 12]), {"units": "m"})}, "evenly"),
        ({"t": (("t",), np.arange(T), {"units": "days since 2020-01-01", "calendar": "360_day"})}, "360_day"),
    ],
)
def test_what_cannot_be_placed_is_named(tmp_path, change, told):
    file = write_netcdf4(tmp_path / "cube.nc", {**cube(B04=counted()), **change})
    with pytest.raises(InputError, match=told):
        series(file)


def test_a_damaged_file_and_a_swath_are_named(tmp_path):
    file = write_netcdf4(tmp_path / "cube.nc", cube(B04=counted()))
    file.write_bytes(file.read_bytes()[:2000])
    with pytest.raises(InputError, match=r"cube\.nc is damaged"):
        series(file)
    swath = {"radiance": (("rows", "columns"), np.ones((4, 4), np.float32), {})}
    with pytest.raises(InputError, match="radiance"):
        series(write_netcdf4(tmp_path / "swath.nc", swath))


def test_a_cube_in_an_archive_is_read_like_one_on_disk(tmp_path):
    folder = tmp_path / "delivered"
    folder.mkdir()
    write_netcdf4(folder / "openEO.nc", cube(B04=counted()))
    scenes = series(shutil.make_archive(str(tmp_path / "delivery"), "zip", folder))
    assert [scene.acquisition_date for scene in scenes] == DAYS
    assert_read(scenes, counted())
