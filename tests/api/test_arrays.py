"""Between xarray objects and files."""

import numpy as np
import pytest
import rasterio
import xarray
from affine import Affine

from skymend.api.arrays import geobox_of, read, wrapped, written
from skymend.api.jobs import JobError
from skymend.engine.raster.geobox import GeoBox

GRID = GeoBox((3, 4), Affine(10, 0, 500000, 0, -10, 5100000), "EPSG:32633")


def series(values):
    moments = np.array(["2020-05-08", "2020-06-07"], dtype="datetime64[ns]")
    images = [wrapped(part, GRID, ["B04", "B08"]) for part in values]
    return xarray.concat(images, dim=xarray.Variable("time", moments), combine_attrs="override")


def test_a_series_comes_back_as_it_went(tmp_path):
    values = np.random.default_rng(1).random((2, 2, 3, 4), dtype=np.float32)
    values[1, 0, 2, 3] = np.nan
    layers = written(series(values), tmp_path, "optical")
    assert [layer["date"] for layer in layers] == ["2020-05-08", "2020-06-07"]
    again = read([layer["path"] for layer in layers], [layer["date"] for layer in layers])
    np.testing.assert_array_equal(again.values, values)
    assert list(again.band.values) == ["B04", "B08"]
    assert geobox_of(again) == GRID


def test_dimensions_may_come_in_any_order(tmp_path):
    values = np.arange(48, dtype=np.int16).reshape(2, 2, 3, 4)
    layers = written(series(values).transpose("y", "band", "time", "x"), tmp_path, "optical")
    with rasterio.open(layers[1]["path"]) as file:
        np.testing.assert_array_equal(file.read(), values[1])


def test_the_variables_of_a_data_set_are_bands(tmp_path):
    image = series(np.arange(48, dtype=np.float64).reshape(2, 2, 3, 4)).isel(time=0)
    bands = xarray.Dataset({name: image.sel(band=name, drop=True) for name in ("B08", "B04")})
    layer = written(bands, tmp_path, "scene")[0]
    with rasterio.open(layer["path"]) as file:
        assert file.descriptions == ("B08", "B04")
        np.testing.assert_array_equal(file.read(1), image.sel(band="B08").values)


def test_two_images_of_a_day_are_two_files(tmp_path):
    image = series(np.zeros((2, 2, 3, 4), np.float32)).isel(time=0)
    assert len({layer["path"] for layer in written([image, image], tmp_path, "optical")}) == 2


def test_scale_offset_and_nodata_travel(tmp_path):
    image = series(np.zeros((2, 2, 3, 4), np.uint16)).isel(time=0)
    image = image.assign_attrs(scale_factor=2e-5, add_offset=-0.1, nodata=65535)
    with rasterio.open(written(image, tmp_path, "scene")[0]["path"]) as file:
        assert (file.scales[0], file.offsets[1], file.nodata) == (2e-5, -0.1, 65535)


@pytest.mark.parametrize(
    "told",
    [
        {"spatial_ref": xarray.Variable((), 0, {"crs_wkt": GRID.crs.to_wkt()})},
        {"spatial_ref": xarray.Variable((), 32633)},
        {"epsg": xarray.Variable((), 32633)},
    ],
)
def test_a_crs_is_found_as_others_write_it(told):
    image = series(np.zeros((2, 2, 3, 4), np.float32)).drop_vars("spatial_ref").assign_coords(told)
    assert geobox_of(image) == GRID


def test_degrees_need_no_crs():
    image = xarray.DataArray(
        np.zeros((2, 3)), dims=("lat", "lon"), coords={"lat": [46.5, 46.25], "lon": [15, 15.5, 16]}
    )
    assert geobox_of(image).crs.to_epsg() == 4326
    assert geobox_of(image).boundingbox == (14.75, 46.125, 16.25, 46.625)


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        (lambda image: xarray.DataArray(image.values, dims=("band", "y", "x")), "no regular grid with a CRS"),
        (lambda image: image.expand_dims("member"), "dimension member"),
        (lambda image: image.assign_coords(x=[0, 10, 25, 30]), "not evenly spaced"),
        (lambda image: image.astype(str), "holds <U"),
    ],
)
def test_what_is_no_image_is_named(tmp_path, broken, told):
    image = series(np.zeros((2, 2, 3, 4), np.float32)).isel(time=0)
    with pytest.raises(JobError, match=told):
        written(broken(image), tmp_path, "scene")
