"""MODIS HDF4 as delivered: bands by name, values by scale and valid range, the sinusoidal grid, the state as mask."""

from __future__ import annotations

import datetime
import shutil
from dataclasses import replace

import numpy as np
import pytest

from skymend.engine.job.errors import InputError
from skymend.engine.job.layer import Layer
from skymend.engine.raster.dated import open_series
from skymend.engine.raster.opening import open_scene
from skymend.engine.raster.reader import CodeReader, SceneReader
from skymend.engine.raster.window import Window

from .eos_files import SIDE, write_hdf4

pytest.importorskip("pyhdf.SD")
REFLECTANCE = {"_FillValue": -28672, "valid_range": [-100, 16000], "scale_factor": 0.0001, "add_offset": 0.0}
DAILY = "MOD09GA.A2020129.h18v04.061.2020131034231.hdf"


def mod09ga(folder, name=DAILY):
    fields = {}
    for band in range(1, 8):
        values = np.full((48, 48), 1000 * band, np.int16)
        values[0, :4] = -28672, -200, 16200, 500
        fields[f"sur_refl_b{band:02d}_1"] = (values, REFLECTANCE)
    fields["QC_500m_1"] = (np.zeros((48, 48), np.uint32), {})
    state = np.zeros((24, 24), np.uint16)
    state[5, 5] = 1
    coarse = {"state_1km_1": (state, {"_FillValue": 65535, "valid_range": [0, 57335]}),
              "SolarZenith_1": (np.full((24, 24), 3000, np.int16), {"scale_factor": 0.01})}  # fmt: skip
    return write_hdf4(folder / name, {"MODIS_Grid_1km_2D": coarse, "MODIS_Grid_500m_2D": fields})


def read(scene):
    with SceneReader(scene) as reader:
        return reader.read(Window(0, 0, scene.geobox.shape[1], scene.geobox.shape[0]))


def test_a_file_in_an_archive_is_read_like_one_on_disk(tmp_path):
    folder = tmp_path / "delivered"
    folder.mkdir()
    expected = read(open_scene([Layer(path=str(mod09ga(folder)))])).values
    archive = shutil.make_archive(str(tmp_path / "delivery"), "gztar", folder)
    np.testing.assert_array_equal(read(open_scene([Layer(path=archive)])).values, expected)


def test_daily_reflectance_is_seven_bands_of_the_finer_grid(tmp_path):
    scene = open_scene([Layer(path=str(mod09ga(tmp_path)))])
    assert scene.band_names == tuple(f"B{k}" for k in range(1, 8))
    assert {role: scene.roles[role] for role in ("red", "nir", "blue", "green")} == {
        "red": "B1",
        "nir": "B2",
        "blue": "B3",
        "green": "B4",
    }
    assert scene.acquisition_date == datetime.date(2020, 5, 8)
    assert scene.sensor == "modis"
    assert scene.product == "MODIS MOD09GA"
    assert tuple(scene.geobox.affine)[:6] == pytest.approx((SIDE / 48, 0, 0, 0, -SIDE / 48, 5 * SIDE))
    assert "6371007.181" in scene.geobox.crs.to_wkt()
    assert scene.geobox.crs.is_projected


def test_values_are_reflectance_and_impossible_ones_missing(tmp_path):
    values = read(open_scene([Layer(path=str(mod09ga(tmp_path)))])).values
    assert np.isnan(values[0, 0, :2]).all()
    assert values[0, 0, 2:4] == pytest.approx([1.62, 0.05])  # brighter than the valid range: a cloud
    assert values[6, 10, 10] == pytest.approx(0.7)


def test_the_state_of_the_coarse_grid_is_the_mask(tmp_path):
    scene = open_scene([Layer(path=str(mod09ga(tmp_path)))])
    assert (scene.flags.name, scene.flags.kind) == ("state_1km_1", "mod09_state")
    with CodeReader(Layer(path=scene.flags.path), scene.geobox) as reader:
        codes, valid = reader.read(Window(0, 0, 48, 48))
    assert np.argwhere(codes == 1).tolist() == [[10, 10], [10, 11], [11, 10], [11, 11]]
    assert valid.all()


def test_layers_of_qgis_are_the_bands_that_were_chosen(tmp_path):
    file = mod09ga(tmp_path)
    paths = [f'HDF4_EOS:EOS_GRID:"{file}":MODIS_Grid_500m_2D:sur_refl_b0{k}_1' for k in (4, 1)]
    scene = open_scene([Layer(path=path, name=path[-16:]) for path in paths])
    assert scene.band_names == ("B4", "B1")
    assert scene.flags is not None
    with pytest.raises(InputError, match="no raster"):
        open_scene([Layer(path=f'HDF4_EOS:EOS_GRID:"{file}":MODIS_Grid_500m_2D:nothing', name="nothing")])


def test_a_series_of_files_has_a_scene_a_file(tmp_path):
    names = DAILY, DAILY.replace("2020129", "2020137")
    scenes = open_series([Layer(path=str(mod09ga(tmp_path, name))) for name in names])
    assert [scene.acquisition_date.isoformat() for scene in scenes] == ["2020-05-08", "2020-05-16"]


@pytest.mark.parametrize("scale", [10000.0, 0.0001])
def test_vegetation_indices_are_scaled_whichever_way_the_file_says_it(tmp_path, scale):
    ndvi = np.full((10, 10), 6500, np.int16)
    ndvi[0, 0], ndvi[0, 1] = -3000, -2500
    own = {"_FillValue": -3000, "valid_range": [-2000, 10000], "scale_factor": scale}
    fields = {f"250m 16 days {name}": (ndvi, own) for name in ("NDVI", "EVI", "red reflectance", "MIR reflectance")}
    fields["250m 16 days VI Quality"] = (np.zeros((10, 10), np.uint16), {})
    fields["250m 16 days pixel reliability"] = (np.zeros((10, 10), np.int8), {"_FillValue": -1})
    grids = {"MODIS_Grid_16DAY_250m_500m_VI": fields}
    scene = open_scene([Layer(path=str(write_hdf4(tmp_path / "MYD13Q1.A2021009.h18v04.006.hdf", grids)))])
    assert scene.band_names == ("NDVI", "EVI")
    assert [band.name for band in scene.extra] == ["B1", "B7"]
    assert scene.flags.kind == "mod13_reliability"
    values = read(scene).values
    assert values[0, 5, 5] == pytest.approx(0.65)
    assert np.isnan(values[0, 0, :2]).all()
    assert [band.role for band in scene.extra] == ["red", "swir2"]


def test_land_surface_temperature_is_kelvin(tmp_path):
    lst = np.full((12, 12), 15000, np.uint16)
    lst[0, 0] = 0
    own = {"_FillValue": 0, "valid_range": [7500, 65535], "scale_factor": 0.02, "add_offset": 0.0}
    quality = (np.zeros((12, 12), np.uint8), {})
    fields = {"LST_Day_1km": (lst, own), "QC_Day": quality, "LST_Night_1km": (lst, own), "QC_Night": quality}
    file = write_hdf4(tmp_path / "MOD11A1.A2020129.h18v04.061.hdf", {"MODIS_Grid_Daily_1km_LST": fields})
    scene = open_scene([Layer(path=str(file))])
    assert scene.band_names == ("LST_Day",)
    assert scene.bands[0].role == "thermal"
    assert scene.flags.name == "QC_Day"
    values = read(scene).values
    assert values[0, 5, 5] == pytest.approx(300.0)
    assert np.isnan(values[0, 0, 0])
    night = open_scene([Layer(path=f'HDF4_EOS:EOS_GRID:"{file}":MODIS_Grid_Daily_1km_LST:LST_Night_1km')])
    assert night.band_names == ("LST_Night",)
    assert night.flags.name == "QC_Night"


def test_nadir_reflectance_is_the_same_bands(tmp_path):
    own = {"_FillValue": 32767, "valid_range": [0, 32766], "scale_factor": 0.0001}
    fields = {f"Nadir_Reflectance_Band{k}": (np.full((6, 6), 100 * k, np.int16), own) for k in range(1, 8)}
    fields |= {f"BRDF_Albedo_Band_Mandatory_Quality_Band{k}": (np.zeros((6, 6), np.uint8), {}) for k in range(1, 8)}
    file = write_hdf4(tmp_path / "MCD43A4.A2020129.h18v04.061.hdf", {"MOD_Grid_BRDF": fields}, h=17, v=5)
    scene = open_scene([Layer(path=str(file))])
    assert scene.band_names == tuple(f"B{k}" for k in range(1, 8))
    assert scene.flags is None
    assert scene.geobox.boundingbox[:2] == pytest.approx((-SIDE, 3 * SIDE))
    assert read(scene).values[:, 0, 0] == pytest.approx(np.arange(1, 8) / 100)


def test_another_grid_product_is_its_measures_without_codes_of_its_range(tmp_path):
    lai = np.full((8, 8), 25, np.uint8)
    lai[0, 0], lai[0, 1] = 255, 254
    fields = {"Lai_500m": (lai, {"_FillValue": 255, "valid_range": [0, 100], "scale_factor": 0.1}),
              "FparLai_QC": (np.zeros((8, 8), np.uint8), {})}  # fmt: skip
    scene = open_scene(
        [Layer(path=str(write_hdf4(tmp_path / "MOD15A2H.A2020129.h18v04.061.hdf", {"MOD_Grid": fields})))]
    )
    values = read(scene).values
    assert scene.band_names == ("Lai_500m",)
    assert values[0, 4, 4] == pytest.approx(2.5)
    assert np.isnan(values[0, 0, :2]).all()


def test_a_field_is_copied_once(tmp_path, monkeypatch):
    scene = open_scene([Layer(path=str(mod09ga(tmp_path)))])
    first = read(replace(scene, bands=scene.bands[:1])).values
    monkeypatch.setattr("skymend.engine.raster.stand_in.field_at", lambda path: pytest.fail("read again"))
    np.testing.assert_array_equal(read(replace(scene, bands=scene.bands[:1])).values, first)


def test_a_damaged_file_and_a_swath_are_named(tmp_path):
    (tmp_path / "MOD09A1.A2020129.hdf").write_bytes(b"\x0e\x03\x13\x01 and nothing more")
    with pytest.raises(InputError, match=r"MOD09A1\.A2020129\.hdf is damaged"):
        open_scene([Layer(path=str(tmp_path / "MOD09A1.A2020129.hdf"))])
    from pyhdf.SD import SD, SDC

    swath = SD(str(tmp_path / "MOD021KM.A2020129.1030.061.hdf"), SDC.WRITE | SDC.CREATE)
    swath.create("EV_1KM_Emissive", SDC.UINT16, (4, 4))[:] = np.ones((4, 4), np.uint16)
    swath.end()
    with pytest.raises(InputError, match=r"MOD021KM.*no grid on the map"):
        open_scene([Layer(path=str(tmp_path / "MOD021KM.A2020129.1030.061.hdf"))])


def test_without_pyhdf_the_file_and_the_way_out_are_told(tmp_path, monkeypatch):
    import sys

    from skymend.engine.job.errors import EnvironmentProblem

    file = mod09ga(tmp_path)
    monkeypatch.setitem(sys.modules, "pyhdf.SD", None)
    with pytest.raises(EnvironmentProblem, match=r"MOD09GA.*pyhdf") as caught:
        open_scene([Layer(path=str(file))])
    assert "GeoTIFF" in caught.value.hint
