"""Exports of Google Earth Engine."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

from skymend.engine.job.errors import InputError
from skymend.engine.job.layer import Layer
from skymend.engine.raster.dated import open_series

from .made import flat, opened, read

LANDSAT = ("SR_B2", "SR_B3", "SR_B4", "SR_B5", "SR_B6", "SR_B7", "ST_B10", "QA_PIXEL", "QA_RADSAT")
STORED = [8000, 9000, 10000, 18000, 15000, 12000, 44000, 21824, 0]


@pytest.mark.parametrize("dtype", ["float32", "float64", "uint16", "int32"])
def test_level_2_by_the_band_names_whatever_the_type_and_the_file(tmp_path, dtype):
    scene = opened(flat(tmp_path / "my_export_2020-06-08.tif", STORED, dtype, names=LANDSAT))
    assert scene.band_names == LANDSAT[:6]
    assert scene.sensor == "landsat89"
    assert read(scene)["SR_B2"] == 0.02
    assert scene.roles["nir"] == "SR_B5"
    assert read(scene.select(["ST_B10"])) == {"ST_B10": 299.39288}
    assert (scene.flags.name, scene.flags.index) == ("QA_PIXEL", 8)
    assert scene.acquisition_date == datetime.date(2020, 6, 8)
    assert scene.bands[0].nodata == 0


def test_numbers_that_a_script_scaled_are_not_scaled_again(tmp_path):
    scene = opened(flat(tmp_path / "a.tif", [0.02, 0.05, 0.04, 0.3], "float32", names=LANDSAT[:4]))
    assert read(scene)["SR_B5"] == 0.3
    scene = opened(flat(tmp_path / "b.tif", [200, 500, 400, 3000], "int16", names=LANDSAT[:4]))
    assert read(scene)["SR_B5"] == 0.3
    assert "10000" in scene.note


def test_temperatures_alone_are_an_image_in_kelvin(tmp_path):
    scene = opened(flat(tmp_path / "a.tif", [44000, 21824], "uint16", names=("ST_B10", "QA_PIXEL")))
    assert read(scene) == {"ST_B10": 299.39288}


@pytest.mark.parametrize(
    ("names", "sensor", "nir", "told"),
    [
        (("SR_B1", "SR_B3", "SR_B4", "SR_B7"), "landsat57", "SR_B4", False),
        (("SR_B1", "SR_B2", "SR_B3", "SR_B4", "ST_B6"), "landsat57", "SR_B4", False),
        (("SR_B1", "SR_B2", "SR_B3", "SR_B4"), "landsat57", "SR_B4", True),
        (("SR_B2", "SR_B3", "SR_B4", "SR_B5"), "landsat89", "SR_B5", True),
        (("B2", "B3", "B4", "B5", "B10", "QA_PIXEL"), "landsat89", "B5", False),
    ],
)
def test_which_of_the_satellites_by_the_numbers_of_the_bands(tmp_path, names, sensor, nir, told):
    scene = opened(flat(tmp_path / "a.tif", [9000] * len(names), "uint16", names=names))
    assert (scene.sensor, scene.roles["nir"]) == (sensor, nir)
    assert ("BANDS" in scene.note) is told


def test_top_of_atmosphere_has_its_temperatures_apart(tmp_path):
    names = ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "QA_PIXEL")
    scene = opened(flat(tmp_path / "a.tif", [0.1, 0.1, 0.1, 0.3, 0.2, 290, 0.1, 21824], "float32", names=names))
    assert scene.sensor == "landsat57"
    assert read(scene)["B4"] == 0.3
    assert read(scene.select(["B6"])) == {"B6": 290}


def test_a_mask_alone_is_no_image_of_this_kind(tmp_path):
    assert opened(flat(tmp_path / "a.tif", [21824, 0], "uint16", names=("QA_PIXEL", "QA_RADSAT"))).product == ""


@pytest.mark.parametrize(
    ("name", "low", "offset"), [("S2_SR_HARMONIZED_20230608", 1100, 0.0), ("S2_SR_20230608", 1100, -0.1)]
)
def test_the_offset_of_sentinel2(tmp_path, name, low, offset):
    names = ("B2", "B3", "B4", "B8", "B11", "B12", "SCL", "QA60", "MSK_CLDPRB")
    scene = opened(flat(tmp_path / f"{name}.tif", [low, 1400, 1300, 4000, 2000, 1500, 4, 0, 3], "uint16", names=names))
    assert scene.band_names == names[:6]
    assert scene.sensor == "sentinel2-l2a"
    assert read(scene)["B2"] == pytest.approx(low * 1e-4 + offset)
    assert scene.flags.name == "SCL"


def test_modis(tmp_path):
    names = ("sur_refl_b01", "sur_refl_b02", "sur_refl_b03", "state_1km", "QC_500m", "SensorZenith")
    scene = opened(flat(tmp_path / "a_2020-06-08.tif", [400, 3000, 200, 8, 0, 10], "float32", names=names))
    assert scene.roles == {"red": "sur_refl_b01", "nir": "sur_refl_b02", "blue": "sur_refl_b03"}
    assert read(scene)["sur_refl_b02"] == 0.3
    assert scene.flags.name == "state_1km"


@pytest.mark.parametrize(
    ("images", "names", "days"),
    [
        (
            ("20200508T101031_20200508T101025_T32TPS", "20200518T101031_20200518T101025_T32TPS"),
            ("B02", "B03", "B04", "B8A", "QA60"),
            (8, 18),
        ),
        (("LC08_190028_20200508", "LC09_190028_20200524"), ("SR_B2", "SR_B4", "SR_B5", "QA_PIXEL"), (8, 24)),
        (("1_LE07_190028_20200508", "1_LE07_190028_20200524"), ("SR_B1", "SR_B3", "SR_B7", "QA_PIXEL"), (8, 24)),
        (("2020_05_08", "2020_05_24"), ("sur_refl_b01", "sur_refl_b02", "state_1km"), (8, 24)),
    ],
)
def test_images_of_to_bands_are_scenes_with_their_own_masks(tmp_path, images, names, days):
    bands = [f"{image}_{name}" for image in images for name in names]
    stored = [8000 + k for k in range(len(bands))]
    scenes = open_series([flat(tmp_path / "stack.tif", stored, "float32", names=bands)])
    assert [scene.acquisition_date.day for scene in scenes] == list(days)
    assert all(scene.band_names == names[:-1] for scene in scenes)
    assert [scene.flags.index for scene in scenes] == [len(names), 2 * len(names)]
    assert [scene.bands[0].index for scene in scenes] == [1, 1 + len(names)]


def test_images_of_two_sensors_keep_the_regions_that_both_have(tmp_path):
    images = ("1_LC08_190028_20200508", "2_LE07_190028_20200516")
    names = [f"{image}_{band}" for image in images for band in ("SR_B2", "SR_B4", "SR_B5")]
    scenes = open_series([flat(tmp_path / "stack.tif", range(8000, 8600, 100), "float32", names=names)])
    assert [scene.roles for scene in scenes] == [{"nir": "SR_B5"}, {"nir": "SR_B5"}]
    assert [scene.bands[0].index for scene in scenes] == [3, 5]


def test_images_that_are_only_numbered_take_the_dates_given(tmp_path):
    names = [f"{image}_{band}" for image in range(2) for band in ("B2", "B4", "B8", "B12")]
    layer = flat(tmp_path / "stack.tif", [500] * 8, "uint16", names=names)
    with pytest.raises(InputError, match="has no date"):
        open_series([layer])
    scenes = open_series([layer], dates="2020-05-08, 2020-05-18")
    assert [scene.acquisition_date.day for scene in scenes] == [8, 18]
    assert scenes[0].band_names == ("B2", "B4", "B8", "B12")
    assert scenes[0].roles["nir"] == "B8"


def test_a_file_a_band(tmp_path):
    for name, stored in (("SR_B4", 10000), ("SR_B5", 18000), ("QA_PIXEL", 21824)):
        flat(tmp_path / f"LC08_190028_20200608.{name}.tif", [stored], "uint16")
    scene = opened(Layer(path=str(tmp_path)))
    assert read(scene) == {"SR_B4": 0.075, "SR_B5": 0.295}
    assert scene.flags.path.endswith("QA_PIXEL.tif")
    assert scene.acquisition_date.day == 8


def test_masked_pixels_are_no_values(tmp_path):
    scene = opened(flat(tmp_path / "a.tif", [0, 0, 0, 0], "uint16", names=("B2", "B3", "B12", "QA60")))
    assert scene.zero_is_fill
    assert np.isnan(list(read(scene).values())).all()


def test_other_stacks_with_such_names_stay_what_they_are(tmp_path):
    assert opened(flat(tmp_path / "a.tif", [100] * 3, names=("B2", "B3", "something"))).product == ""
    assert opened(flat(tmp_path / "b.tif", [100] * 2, names=("B2", "B3"))).product == ""
