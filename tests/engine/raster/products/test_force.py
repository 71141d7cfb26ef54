"""FORCE: Level 2 and time series."""

from __future__ import annotations

import datetime

import pytest
import rasterio
from affine import Affine

from skymend.engine.job.layer import Layer
from skymend.engine.raster.dated import open_series

from .made import flat, opened, read

TEN = ("BLUE", "GREEN", "RED", "REDEDGE1", "REDEDGE2", "REDEDGE3", "BROADNIR", "NIR", "SWIR1", "SWIR2")


def test_sentinel2_without_band_names(tmp_path):
    image = flat(tmp_path / "20200508_LEVEL2_SEN2A_BOA.tif", range(100, 1100, 100))
    flat(tmp_path / "20200508_LEVEL2_SEN2A_QAI.tif", [0])
    scene = opened(image)
    assert scene.product == "FORCE Level 2 ARD"
    assert scene.band_names == TEN
    assert scene.roles["nir"] == "BROADNIR"
    assert scene.roles["nir_narrow"] == "NIR"
    assert scene.roles["swir1"] == "SWIR1"
    assert read(scene)["RED"] == 0.03
    assert scene.acquisition_date == datetime.date(2020, 5, 8)
    assert scene.sensor == "sentinel2-l2a"
    assert scene.flags.path.endswith("SEN2A_QAI.tif")
    assert scene.flags.kind == "force_qai"


def test_fill_without_a_tag_is_no_value(tmp_path):
    scene = opened(flat(tmp_path / "20200508_LEVEL2_LND08_BOA.tif", [-9999, 2, 3, 4, 5, 6]))
    assert scene.bands[0].nodata == -9999
    assert scene.roles["nir"] == "NIR"
    assert scene.sensor == "landsat89"


def test_band_names_of_the_file_go_before_the_usual_order(tmp_path):
    names = ("BLUE", "GREEN", "RED", "BROADNIR", "SWIR1", "SWIR2")
    scene = opened(flat(tmp_path / "clip_20200508_level2_sen2a_boa_clip.tiff", range(6), names=names))
    assert scene.band_names == names
    assert scene.roles["nir"] == "BROADNIR"


def test_bands_of_another_number_are_not_guessed(tmp_path):
    scene = opened(flat(tmp_path / "20200508_LEVEL2_SEN2A_BOA.tif", range(7)))
    assert not scene.roles
    assert "BANDS" in scene.note


def test_tiles_of_a_data_cube_are_scenes_of_one_day(tmp_path):
    for tile in ("X0060_Y0050", "X0061_Y0050"):
        flat(tmp_path / tile / "20200508_LEVEL2_SEN2A_BOA.tif", range(10))
        flat(tmp_path / tile / "20200508_LEVEL2_SEN2A_QAI.tif", [0])
        flat(tmp_path / tile / "20200508_LEVEL2_SEN2A_DST.tif", [0])
    (tmp_path / "datacube-definition.prj").write_text("x")
    scenes = open_series([Layer(path=str(tmp_path))])
    assert len(scenes) == 2
    assert {scene.flags.path.split("/")[-2] for scene in scenes} == {"X0060_Y0050", "X0061_Y0050"}


def test_time_series_of_two_tiles_are_scenes_of_their_own(tmp_path):
    layers = []
    for tile, left in (("X0060_Y0050", 500000), ("X0061_Y0050", 500090)):
        for band in ("BLU", "NIR"):
            path = tmp_path / tile / f"2020-2020_001-365_HL_TSA_LNDLG_{band}_TSI.tif"
            where = Affine(10, 0, left, 0, -10, 5100000)
            layers.append(flat(path, [100, 200], names=("20200508", "20200518"), transform=where))
    scenes = open_series(layers)
    assert len(scenes) == 4
    assert [scene.band_names for scene in scenes] == [("blu", "nir")] * 4
    assert {scene.geobox.affine.c for scene in scenes} == {500000, 500090}


@pytest.mark.parametrize("tagged", [False, True])
def test_a_time_series_is_a_stack_of_dates(tmp_path, tagged):
    days = ("20200508", "20200518", "20200518")
    layers = []
    for band in ("BLU", "NIR"):
        path = tmp_path / f"2020-2020_001-365_HL_TSA_LNDLG_{band}_TSS.tif"
        layers.append(flat(path, [100, 200, 300], names=() if tagged else [f"{day}_LND08" for day in days]))
        if tagged:
            with rasterio.open(path, "r+") as dataset:
                for k, day in enumerate(days, 1):
                    dataset.update_tags(k, ns="FORCE", Date=f"{day[:4]}-{day[4:6]}-{day[6:]}T10:02:43.0Z")
    scenes = open_series(layers)
    assert [scene.acquisition_date.day for scene in scenes] == [8, 18, 18]
    assert scenes[0].band_names == ("blu", "nir")
    assert set(scenes[0].roles) == {"blue", "nir"}
    assert read(scenes[0])["blu"] == 0.01
