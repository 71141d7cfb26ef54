"""What is on disk becomes scenes: stacks of dates, band names with dates in them, folders and archives."""

from __future__ import annotations

import datetime
import tarfile
import zipfile

import numpy as np
import pytest
import rasterio

from skymend.engine.job.errors import InputError
from skymend.engine.job.layer import Layer
from skymend.engine.raster.dated import open_rasters, open_series
from skymend.engine.raster.files import belongs, beside, file_of, members, text_of
from skymend.engine.raster.opening import open_scene
from skymend.engine.raster.reader import SceneReader

from ..rasters import write_raster

MAY, JUNE = datetime.date(2020, 5, 8), datetime.date(2020, 6, 7)


def layer(path) -> Layer:
    return Layer(path=str(path))


def numbered(count: int) -> np.ndarray:
    return (1000 * np.arange(1, count + 1)[:, None, None] + np.zeros((count, 6, 8))).astype("int16")


def values_at_corner(scene) -> list[float]:
    with SceneReader(scene) as reader:
        return (reader.read_decimated(10**6).values[:, 0, 0] * 10000).round().tolist()


@pytest.mark.parametrize(
    ("prefixes", "bands"),
    [
        (("20200508T101031_20200508T101030_T32TQM", "20200607T101031_20200607T101030_T32TQM"), ("B02", "B8A")),
        (("LC08_190028_20200508", "LC08_190028_20200607"), ("SR_B2", "SR_B5")),
        (("2020-05-08", "2020-06-07"), ("red", "nir")),
        (("0_20200508", "1_20200607"), ("B8A", "B04")),
    ],
)
def test_band_names_of_acquisition_and_band_are_dated_images(tmp_path, prefixes, bands):
    names = [f"{prefix}_{band}" for prefix in prefixes for band in bands]
    path = write_raster(tmp_path / "stack.tif", numbered(4), names=names, nodata=-9999)
    first, second = open_series([layer(path)], scale=1e-4, offset=0)
    assert (first.acquisition_date, second.acquisition_date) == (MAY, JUNE)
    assert first.band_names == second.band_names == bands
    assert all(band.role for band in first.bands)
    assert values_at_corner(second) == [3000, 4000]


def test_two_acquisitions_of_a_day_are_two_images(tmp_path):
    names = ["2020-05-08", "2020-05-08", "2020-06-07"]
    path = write_raster(tmp_path / "ndvi.tif", numbered(3), names=names, nodata=-9999)
    scenes = open_series([layer(path)])
    assert [scene.acquisition_date for scene in scenes] == [MAY, MAY, JUNE]
    assert [values_at_corner(scene) for scene in scenes] == [[1000], [2000], [3000]]


def test_dates_for_a_stack_and_for_layers(tmp_path):
    path = write_raster(tmp_path / "ndvi.tif", numbered(2), nodata=-9999)
    assert [s.acquisition_date for s in open_series([layer(path)], dates="2020-05-08, 2020-06-07")] == [MAY, JUNE]
    paths = [write_raster(tmp_path / f"{name}.tif", numbered(3), nodata=-9999) for name in "ab"]
    scenes = open_series([layer(path) for path in paths], dates=[JUNE, MAY])
    assert [scene.name for scene in scenes] == ["b.tif", "a.tif"]
    with pytest.raises(InputError, match="DATES has 4 dates for 2 layers"):
        open_series([layer(path) for path in paths], dates=[JUNE, MAY, MAY, JUNE])


def test_a_file_given_twice_with_two_dates_is_two_images(tmp_path):
    path = str(write_raster(tmp_path / "a.tif", numbered(3), nodata=-9999))
    scenes = open_series([Layer(path=path, date=MAY), Layer(path=path, date=JUNE)])
    assert [scene.acquisition_date for scene in scenes] == [MAY, JUNE]


def test_undated_rasters_stay_in_the_order_given(tmp_path):
    paths = [write_raster(tmp_path / f"{name}.tif", numbered(3), nodata=-9999) for name in "ba"]
    assert [scene.name for scene in open_rasters([layer(path) for path in paths])] == ["b.tif", "a.tif"]
    with pytest.raises(InputError, match=r"b\.tif has no date"):
        open_series([layer(path) for path in paths])


@pytest.mark.parametrize("packing", ["folder", "zip", "tar", "tar.gz"])
def test_folders_and_archives_are_searched(tmp_path, packing):
    root = tmp_path / "delivery"
    for day in ("2020-05-08", "2020-06-07"):
        write_raster(root / day / f"scene_{day}.tif", numbered(4), nodata=-9999)
    (root / "readme.txt").write_text("hello")
    given = root
    if packing == "zip":
        given = tmp_path / "delivery.zip"
        with zipfile.ZipFile(given, "w") as file:
            for path in members(str(root)):
                file.write(path, path[len(str(tmp_path)) + 1 :])
    elif packing != "folder":
        given = tmp_path / f"delivery.{packing}"
        with tarfile.open(given, "w:gz" if packing.endswith("gz") else "w") as file:
            file.add(root, "delivery")
    scenes = open_series([layer(given)])
    assert [scene.acquisition_date for scene in scenes] == [MAY, JUNE]
    assert values_at_corner(scenes[0]) == [1000, 2000, 3000, 4000]
    readme = next(path for path in members(str(given)) if path.endswith("readme.txt"))
    assert text_of(readme) == "hello"
    assert readme in beside(readme)
    assert len(beside(scenes[0].bands[0].path)) == 1


def test_what_holds_no_raster_is_named(tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match="empty holds no raster"):
        open_scene([layer(tmp_path / "empty")])
    broken = tmp_path / "broken.zip"
    broken.write_bytes(b"PK no archive")
    with pytest.raises(InputError, match="no whole archive"):
        open_scene([layer(broken)])


def test_every_file_is_opened_once(tmp_path, monkeypatch):
    paths = [write_raster(tmp_path / f"scene_{day}.tif", numbered(4), nodata=-9999) for day in (20200508, 20200607)]
    opened = []
    whole = rasterio.open
    monkeypatch.setattr(rasterio, "open", lambda path, *a, **k: (opened.append(path), whole(path, *a, **k))[1])
    open_series([layer(path) for path in paths])
    assert sorted(opened) == sorted(map(str, paths))


def test_the_file_behind_a_name_of_gdal():
    assert file_of('NETCDF:"/data/a b.nc":NDVI') == "/data/a b.nc"
    assert file_of("SENTINEL2_L2A:/data/MTD_MSIL2A.xml:10m:EPSG_32632") == "/data/MTD_MSIL2A.xml"
    assert file_of("/vsizip//data/a.zip/x/B04.jp2") == "/data/a.zip"
    assert file_of("/data/plain.tif") == "/data/plain.tif"


def test_the_last_layers_of_a_nameless_landsat_stack_of_eight_are_not_guessed(tmp_path):
    path = write_raster(tmp_path / "LE70350321999205EDC00_stack.tif", numbered(8), nodata=-9999)
    roles = [band.role for band in open_scene([layer(path)]).bands]
    assert roles == ["blue", "green", "red", "nir", "swir1", None, None, None]


def test_what_a_raster_belongs_to(tmp_path):
    metadata = tmp_path / "b.SAFE" / "MTD_MSIL2A.xml"
    metadata.parent.mkdir()
    metadata.write_text("<x/>")
    assert belongs("/d/scene1/B04.tif", "/d/scene1")
    assert not belongs("/d/scene10/B04.tif", "/d/scene1")
    assert belongs("/vsizip//d/a.zip/x/B04.jp2", "/d/a.zip")
    assert belongs('NETCDF:"/d/a.nc":NDVI', "/d/a.nc")
    assert belongs(str(metadata.parent / "GRANULE" / "B04.jp2"), str(metadata))
    assert not belongs(str(tmp_path / "a.SAFE" / "B04.jp2"), str(metadata))
