"""Sentinel-1 backscatter: files a polarisation, and decibels whatever is stored."""

from __future__ import annotations

import datetime

import numpy as np
import pytest
import rasterio
from rasterio.control import GroundControlPoint

from skymend.engine.inference.bands import open_radar
from skymend.engine.job.errors import InputError
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.raster.reader import SceneReader
from skymend.engine.raster.window import Window

from ...rasters import write_raster
from .made import flat, opened, read


def radar(*layers: Layer, dates: str = ""):
    return open_radar(list(layers), Events.silent(), dates)


@pytest.mark.parametrize(
    ("name", "stored", "decibels"),
    [
        ("S1A_IW_GRDH_1SDV_20200508T165043_33UUP_87_48_{}.tif", (-18.5, -11.5), (-11.5, -18.5)),
        ("S1A_IW_20200508T054321_DVP_RTC30_G_gpuned_1234_{}.tif", (0.01, 0.1), (-10, -20)),
        ("S1A_IW_20200508T054321_DVP_RTC30_G_sauned_1234_{}.tif", (0.1, 0.3), (-10.45757, -20)),
        ("S1A_IW_20200508T054321_DVP_RTC30_G_gduned_1234_{}.tif", (-20, -10), (-10, -20)),
        ("OPERA_L2_RTC-S1_T118-252641-IW1_20200508T054321Z_20230831T0Z_S1A_30_v1.0_{}.tif", (0.01, 0.1), (-10, -20)),
        ("S1A_IW_GRDH_1SDV_20200508T054321_rtc/measurement/iw-{}.rtc.tiff", (0.01, 0.1), (-10, -20)),
        ("S1A_IW_GRDH_1SDV_20200508T054321_Amplitude_{}.tif", (0.1, 0.3), (-10.45757, -20)),
    ],
)
def test_a_file_a_polarisation(tmp_path, name, stored, decibels):
    lower = name.islower() or "iw-" in name
    bands = ("vh", "vv") if lower else ("VH", "VV")
    layers = [flat(tmp_path / name.format(band), [value], "float32") for band, value in zip(bands, stored)]
    (scene,) = radar(*layers)
    assert scene.band_names == ("VV", "VH")
    assert scene.product == "Sentinel-1"
    assert scene.acquisition_date == datetime.date(2020, 5, 8)
    assert list(read(scene).values()) == pytest.approx(list(decibels), abs=1e-4)


def test_a_folder_of_dates_without_its_other_layers(tmp_path):
    for day in ("20200508", "20200520"):
        for what, value in (("VV", 0.1), ("VH", 0.01), ("inc_map", 0.6), ("dem", 300)):
            flat(tmp_path / f"S1A_IW_{day}T054321_DVP_RTC30_G_gpuned_1234_{what}.tif", [value], "float32")
    scenes = radar(Layer(path=str(tmp_path)))
    assert [scene.acquisition_date.day for scene in scenes] == [8, 20]
    assert scenes[1].band_names == ("VV", "VH")


@pytest.mark.parametrize(
    ("names", "stored", "decibels"),
    [
        (("VV", "VH", "angle"), (-10, -20, 38), (-10, -20)),
        (("Sigma0_VH_db", "Sigma0_VV_db"), (-20, -10), (-10, -20)),
        (("Gamma0_VH", "Gamma0_VV"), (0.01, 0.1), (-10, -20)),
        ((), (0.1, 0.01), (-10, -20)),
        (("VV", "VH"), (-1000, -2000), (-10, -20)),
    ],
)
def test_one_file_of_two_bands(tmp_path, names, stored, decibels):
    (scene,) = radar(flat(tmp_path / "radar_20200508.tif", stored, "float32", names=names))
    assert list(read(scene).values()) == pytest.approx(list(decibels), abs=1e-4)


def test_bands_without_names_are_told_apart_by_their_brightness(tmp_path):
    (scene,) = radar(flat(tmp_path / "S1A_20200508_Orb_Cal_TC.tif", (0.01, 0.1), "float32"))
    assert read(scene) == {"VV": -10.0, "VH": -20.0}
    assert "second is brighter" in scene.note


def test_what_is_0_decibels_in_both_bands_is_no_value(tmp_path):
    values = np.full((2, 8, 9), -12, np.float32)
    values[:, 0] = 0
    (scene,) = radar(Layer(path=str(write_raster(tmp_path / "r_20200508.tif", values, names=("VV", "VH")))))
    assert np.isnan(list(read(scene).values())).all()


def test_power_is_averaged_and_not_decibels(tmp_path):
    values = np.tile(np.array([[0.02, 0.18]], np.float32), (8, 4))[None].repeat(2, axis=0)
    path = write_raster(tmp_path / "radar_20200508.tif", values, names=("VV", "VH"))
    (scene,) = radar(Layer(path=str(path)))
    with SceneReader(scene, scene.geobox.zoom_out(2), resampling="average") as reader:
        np.testing.assert_allclose(reader.read(Window(0, 0, 4, 4)).values, -10, atol=1e-4)


def test_no_power_is_no_value(tmp_path):
    values = np.full((2, 8, 8), 0.1, np.float32)
    values[:, 0] = 0
    (scene,) = radar(Layer(path=str(write_raster(tmp_path / "r_20200508.tif", values, names=("VV", "VH")))))
    assert np.isnan(list(read(scene).values())).all()


def test_counts_as_delivered_are_refused(tmp_path):
    with pytest.raises(InputError, match="neither in dB nor calibrated"):
        radar(flat(tmp_path / "radar_20200508.tif", (300, 90), "uint16", names=("VV", "VH")))


def test_a_measurement_without_a_place_on_the_map_says_what_to_do(tmp_path):
    path = tmp_path / "s1a-iw-grd-vv-20200508t054321-20200508t054346-032000-03b000-001.tiff"
    points = [GroundControlPoint(row, col, col / 10, row / 10) for row, col in ((0, 0), (0, 8), (8, 0), (8, 8))]
    with rasterio.open(path, "w", driver="GTiff", count=1, height=8, width=8, dtype="uint16") as dataset:
        dataset.gcps = (points, rasterio.crs.CRS.from_epsg(4326))
        dataset.write(np.full((1, 8, 8), 300, np.uint16))
    with pytest.raises(InputError, match="not calibrated") as error:
        opened(Layer(path=str(path)))
    assert "Terrain Correction" in error.value.hint
