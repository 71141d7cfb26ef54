"""HLS as delivered and as stacked: bands by sensor, kelvin apart, Fmask as mask, both sensors in one series."""

from __future__ import annotations

import datetime
from pathlib import Path

import numpy as np
import pytest

from skymend.engine.job.errors import InputError
from skymend.engine.job.layer import Layer
from skymend.engine.raster.dated import open_series
from skymend.engine.raster.opening import open_scene
from skymend.engine.raster.reader import SceneReader
from skymend.engine.raster.window import Window

from ...rasters import write_raster

L30, S30 = "HLS.L30.T33TWM.2020129T095031.v2.0", "HLS.S30.T33TWM.2020131T101031.v2.0"
SUN = {"MEAN_SUN_ZENITH_ANGLE": "40.5", "MEAN_SUN_AZIMUTH_ANGLE": "150"}
BANDS = {
    L30: ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B09", "B10", "B11"),
    S30: ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12"),
}


def deliver(folder: Path, scene: str) -> Path:
    """Files of a scene: band number k (from 1) holds 1000 + k, temperatures 2150 (21.5 °C)."""
    for k, band in enumerate(BANDS[scene], 1):
        values = np.full((6, 6), 2150 if scene == L30 and band in ("B10", "B11") else 1000 + k, np.int16)
        values[0, 0] = -9999
        write_raster(folder / scene / f"{scene}.{band}.tif", values, nodata=-9999, tags=SUN)
    for angle in ("SZA", "SAA", "VZA", "VAA"):
        write_raster(folder / scene / f"{scene}.{angle}.tif", np.full((6, 6), 4050, np.uint16), nodata=40000)
    write_raster(folder / scene / f"{scene}.Fmask.tif", np.full((6, 6), 66, np.uint8), nodata=255)
    return folder / scene


def read(scene):
    with SceneReader(scene) as reader:
        return reader.read(Window(0, 0, 6, 6)).values


def test_a_folder_of_landsat_is_one_scene_with_kelvin_apart(tmp_path):
    scene = open_scene([Layer(path=str(deliver(tmp_path, L30)))])
    assert scene.band_names == BANDS[L30][:7]
    assert [band.name for band in scene.extra] == ["B09", "B10", "B11"]
    assert (scene.sensor, scene.product, scene.acquisition_date) == ("hls-l30", "HLS L30", datetime.date(2020, 5, 8))
    assert (scene.flags.name, scene.flags.kind) == ("Fmask", "hls_fmask")
    assert scene.tags["SUN_ELEVATION"] == "49.5"
    values = read(scene.select(["B05", "B10"]))
    assert values[:, 1, 1] == pytest.approx([0.1005, 294.65])
    assert np.isnan(values[:, 0, 0]).all()


def test_a_folder_of_sentinel_has_its_own_roles(tmp_path):
    scene = open_scene([Layer(path=str(deliver(tmp_path, S30)))])
    assert [scene.roles[role] for role in ("nir", "nir_narrow", "swir1", "rededge1")] == ["B08", "B8A", "B11", "B05"]
    assert [band.role for band in scene.extra] == ["water_vapour", "cirrus"]


def test_files_chosen_one_by_one_are_the_bands_and_the_mask_is_found_beside(tmp_path):
    folder = deliver(tmp_path, L30)
    scene = open_scene([Layer(path=str(folder / f"{L30}.{band}.tif")) for band in ("B04", "B05")])
    assert scene.band_names == ("B04", "B05")
    assert scene.flags.path == str(folder / f"{L30}.Fmask.tif")
    assert open_scene([Layer(path=str(folder / f"{L30}.B10.tif"))]).band_names == ("B10",)


def test_a_stack_says_which_of_its_bands_is_the_mask(tmp_path):
    names = ("B02", "B03", "B04", "B8A", "Fmask")
    values = np.full((5, 6, 6), 3000, np.int16)
    file = write_raster(tmp_path / f"{S30}.stack.tif", values, names=names, nodata=-9999)
    scene = open_scene([Layer(path=str(file))])
    assert scene.band_names == names[:4]
    assert (scene.flags.index, scene.flags.kind) == (5, "hls_fmask")


def test_a_stack_without_names_is_in_the_order_of_its_sensor_and_says_so(tmp_path):
    file = write_raster(tmp_path / f"{S30}.tif", np.full((6, 6, 6), 0.2, np.float32))
    scene = open_scene([Layer(path=str(file))])
    assert scene.band_names == ("B02", "B03", "B04", "B8A", "B11", "B12")
    assert "order of HLS S30" in scene.note
    assert read(scene)[0, 0, 0] == pytest.approx(0.2)
    odd = write_raster(tmp_path / f"{L30}.tif", np.full((5, 6, 6), 2000, np.int16))
    with pytest.raises(InputError, match="5 bands that are not named"):
        open_scene([Layer(path=str(odd))])


def test_both_sensors_in_one_series_share_their_regions(tmp_path):
    scenes = open_series([Layer(path=str(deliver(tmp_path, scene))) for scene in (L30, S30)])
    assert [scene.acquisition_date.day for scene in scenes] == [8, 10]
    assert scenes[0].band_names == scenes[1].band_names == ("B01", "B02", "B03", "B04", "B05", "B06", "B07")
    # the near infrared of Landsat is as narrow as B8A, and its shortwave infrared is B11 and B12
    assert [round(float(v), 4) for v in read(scenes[1])[4:, 1, 1]] == [0.1009, 0.1012, 0.1013]


def test_files_cut_out_by_appeears_are_scenes_by_day(tmp_path):
    for day in ("2020129", "2020131"):
        for band in ("B02", "B04", "Fmask"):
            values = np.full((6, 6), 64, np.uint8 if band == "Fmask" else np.int16)
            write_raster(tmp_path / f"HLSL30.020_{band}_doy{day}_aid0001_33N.tif", values, nodata=None)
    scenes = open_series([Layer(path=str(tmp_path))])
    assert [scene.acquisition_date.day for scene in scenes] == [8, 10]
    assert scenes[0].band_names == ("B02", "B04")
    assert scenes[0].flags is not None
