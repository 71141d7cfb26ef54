"""The output format is what the name says, without loss, or refused before anything is written."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio

from skymend.engine.job.errors import EnvironmentProblem, InputError
from skymend.engine.raster import formats
from skymend.engine.raster.geobox import GeoBox
from skymend.engine.raster.window import Window
from skymend.engine.raster.writer import CLASSES, FLOATS, Encoding, Outputs

from ..rasters import GRID, UTM33

GEOBOX = GeoBox((300, 400), GRID, UTM33)
WHOLE = Window(0, 0, 400, 300)


def written(path, bands, encoding, **options):
    values = np.random.default_rng(0).integers(1, 250, (bands, 300, 400)).astype(encoding.dtype)
    values[:, 0, 0] = encoding.nodata
    with Outputs(layout=options.pop("layout", "geotiff")) as outputs:
        raster = outputs.raster(path, GEOBOX, [f"b{k}" for k in range(bands)], encoding, **options)
        raster.write(WHOLE, values)
    return values


@pytest.mark.parametrize(
    ("name", "driver", "bands", "encoding"),
    [
        ("a.tif", "GTiff", 5, Encoding("uint16", 0)),
        ("a.gtiff", "GTiff", 1, CLASSES),
        ("a.img", "HFA", 2, FLOATS),
        ("a.png", "PNG", 1, CLASSES),
        ("a.png", "PNG", 3, Encoding("uint16", 0)),
        ("a.jp2", "JP2OpenJPEG", 4, Encoding("uint16", 0)),
        ("a.jp2", "JP2OpenJPEG", 1, CLASSES),
        ("a.nc", "netCDF", 1, FLOATS),
        ("a.NC", "netCDF", 1, Encoding("int16", -9999)),
    ],
)
def test_each_format_holds_what_was_computed(tmp_path, name, driver, bands, encoding):
    values = written(tmp_path / name, bands, encoding)
    with rasterio.open(tmp_path / name) as dataset:
        assert dataset.driver == driver
        assert dataset.crs.to_epsg() == 32633
        assert dataset.transform.almost_equals(GRID)
        assert np.array_equal([dataset.nodata], [encoding.nodata], equal_nan=True)
        np.testing.assert_array_equal(dataset.read(), values)
    assert all(path.name.startswith("a.") for path in tmp_path.iterdir())


@pytest.mark.parametrize(
    ("name", "bands", "encoding", "told"),
    [
        ("a.png", 1, FLOATS, "float32"), ("a.png", 4, CLASSES, "4 bands"), ("a.jp2", 1, FLOATS, "float32"),
        ("a.nc", 2, CLASSES, "2 bands"), ("a.asc", 1, CLASSES, "asc"), ("a", 1, CLASSES, "a"),
    ],
)  # fmt: skip
def test_what_a_format_does_not_hold_is_refused(tmp_path, name, bands, encoding, told):
    with pytest.raises(InputError, match=told) as caught:
        written(tmp_path / name, bands, encoding)
    assert ".tif" in caught.value.hint
    assert not list(tmp_path.iterdir())


def test_a_driver_that_is_missing_is_told(tmp_path, monkeypatch):
    monkeypatch.setitem(formats.FORMATS, "NONE", formats.RasterFormat())
    with pytest.raises(InputError, match="cannot write"):
        formats.check_format("NONE", Path("a.none"), (1, 1, 1), CLASSES)


def test_cloud_optimised_on_request(tmp_path):
    palette = {1: (255, 0, 0, 255)}
    how = Encoding("uint8", 255, scale=0.5, declare=True)
    with Outputs(layout="cog") as outputs:
        raster = outputs.raster(
            tmp_path / "a.tif",
            GeoBox((1500, 1200), GRID, UTM33),
            ["class"],
            how,
            tags={"METHOD": "x"},
            colormap=palette,
        )
        raster.write(Window(0, 0, 1200, 1500), np.ones((1500, 1200), np.uint8))
    with rasterio.open(tmp_path / "a.tif") as dataset:
        assert dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert dataset.overviews(1) == [2, 4]
        assert (dataset.nodata, dataset.scales, dataset.descriptions) == (255, (0.5,), ("class",))
        assert dataset.tags()["METHOD"] == "x"
        assert dataset.colormap(1)[1] == palette[1]
        assert (dataset.read(1) == 1).all()
    assert [path.name for path in tmp_path.iterdir()] == ["a.tif"]


def test_a_copy_that_lost_something_is_never_an_output(tmp_path, monkeypatch):
    jpeg = formats.RasterFormat(("uint8",), (1, 3), options=(("QUALITY", 50),))
    monkeypatch.setitem(formats.FORMATS, "JPEG", jpeg)
    monkeypatch.setattr("skymend.engine.raster.writer.raster_driver", lambda path, layout: "JPEG")
    with pytest.raises(EnvironmentProblem, match="would be lost"):
        written(tmp_path / "a.jpg", 1, CLASSES)
    assert not list(tmp_path.iterdir())
