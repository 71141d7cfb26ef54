"""Bands and sensors by their names."""

from __future__ import annotations

import pytest

from skymend.engine.raster.sensors import band_in_name, guess_sensor, names_by_count, role_of, sensor_of_bands

from .products.made import flat, opened, read


@pytest.mark.parametrize(
    ("name", "sensor", "role"),
    [
        ("sur_refl_b01", "modis", "red"),
        ("Nadir_Reflectance_Band3", "modis", "blue"),
        ("nbart_red", None, "red"),
        ("nbart_coastal_aerosol", None, "coastal"),
        ("BROADNIR", None, "nir"),
        ("green_i", "superdove", "green1"),
        ("Red Edge", None, "rededge1"),
        ("Coastal Blue", None, "coastal"),
        ("B1", "cbers4a", "blue"),
        ("B4", "gaofen", "nir"),
        ("Sigma0_VV", None, "vv"),
        ("B5", "hls-l30", "nir"),
        ("red", "sentinel2", "red"),
    ],
)
def test_the_spectral_region_of_a_band(name, sensor, role):
    assert role_of(name, sensor) == role


@pytest.mark.parametrize(
    ("text", "sensor"),
    [
        ("CBERS_4A_WPM_20200508_215_132_L4_BAND1.tif", "cbers4a"),
        ("CBERS_4_AWFI_20200508_163_128_L4_BAND13.tif", "cbers4"),
        ("AMAZONIA_1_WFI_20200508_033_018_L4_BAND3.tif", "amazonia"),
        ("GF1_WFV1_E11.5_N46.0_20200508_L1A0004785.tiff", "gaofen"),
        ("GF6_WFV_E11.5_N46.0_20200508_L1A0004785.tiff", "gaofen"),
        ("AST_L1T_00305082020.tif", "aster"),
    ],
)
def test_the_sensor_of_a_file(text, sensor):
    assert guess_sensor(text) == sensor


def test_sentinel2_by_numbers_that_landsat_does_not_have():
    assert sensor_of_bands(["B2", "B3", "B4", "B8", "B11", "B12"]) == "sentinel2"
    assert sensor_of_bands(["B2", "B3", "B4"]) is None


def test_a_series_of_force_is_of_the_band_before_its_kind():
    assert band_in_name("2020-2020_001-365_HL_TSA_SEN2L_SW1_TSI.tif") == "sw1"


@pytest.mark.parametrize("sensor", ["modis", "aster"])
def test_bands_are_never_counted_against_the_name_of_the_file(sensor):
    assert names_by_count(4, ["gray"] + ["undefined"] * 3, sensor) == (None, ("band1", "band2", "band3", "band4"))


def test_bands_taken_by_their_number_are_told(tmp_path):
    assert "blue, green, red, nir" in opened(flat(tmp_path / "image.tif", [500] * 4)).note
    note = opened(flat(tmp_path / "AST_L1T_00305082020.tif", [500] * 4)).note
    assert "aster" in note
    assert "BANDS" in note
    assert "BANDS" not in opened(flat(tmp_path / "a.tif", [500] * 4, names=("blue", "green", "red", "nir"))).note


def test_a_sensor_that_is_not_known_works_with_bands_and_that_is_said(tmp_path):
    layer = flat(tmp_path / "GHOST_20200508.tif", [100, 200, 300, 400, 500])
    scene = opened(layer, bands=["green", "blue", "red", "rededge1", "nir"])
    assert scene.roles["nir"] == "nir"
    assert "sensor is not known" in scene.note


def test_gaofen_comes_in_counts_and_that_is_said(tmp_path):
    scene = opened(flat(tmp_path / "GF1_WFV1_E11.5_N46.0_20200508_L1A0004785.tiff", [200, 300, 400, 800], "uint16"))
    assert scene.roles["nir"] == "B4"
    assert "raw counts of 10 bits" in scene.note
    assert read(scene)["B4"] == pytest.approx(0.782, abs=1e-4)


def test_atmospherically_corrected_gaofen_is_reflectance(tmp_path):
    scene = opened(flat(tmp_path / "GF1_WFV1_20200508_ref.tif", [200, 300, 400, 3000], "int16"))
    assert read(scene)["B4"] == 0.3
