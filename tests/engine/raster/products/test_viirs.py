"""VIIRS HDF5 as delivered: two grids in one file, quality flags as the mask, nights on a grid of degrees."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

from skymend.engine.job.errors import InputError
from skymend.engine.job.layer import Layer
from skymend.engine.raster.opening import open_scene
from skymend.engine.raster.reader import CodeReader, SceneReader
from skymend.engine.raster.window import Window

from .eos_files import SIDE, write_hdf5

REFLECTANCE = {
    "_FillValue": np.int16(-28672),
    "valid_range": np.int16([-100, 16000]),
    "scale_factor": 1e-4,
    "add_offset": 0.0,
}
NIGHT = {"_FillValue": np.uint16(65535), "valid_min": np.uint16(0), "valid_max": np.uint16(65534), "scale_factor": 0.1}
CORNERS = (10000000.0, 50030000.0), (10030000.0, 50000000.0)  # 10° to 10°30′ E, as DDDMMMSSS


def read(scene):
    with SceneReader(scene) as reader:
        return reader.read(Window(0, 0, scene.geobox.shape[1], scene.geobox.shape[0]))


@pytest.mark.parametrize(
    "grids", [("VNP_Grid_1km_2D", "VNP_Grid_500m_2D"), ("VIIRS_Grid_1km_2D", "VIIRS_Grid_500m_2D")]
)
def test_surface_reflectance_is_the_bands_of_both_grids(tmp_path, grids):
    coarse = {
        f"SurfReflect_M{k}_1": (np.full((24, 24), 100 * k, np.int16), REFLECTANCE)
        for k in (1, 2, 3, 4, 5, 7, 8, 10, 11)
    }
    coarse["SurfReflect_QF1_1"] = (np.full((24, 24), 0b1100, np.uint8), {})
    values = np.full((48, 48), 4000, np.int16)
    values[0, 0] = -28672
    fine = {f"SurfReflect_I{k}_1": (values, REFLECTANCE) for k in (1, 2, 3)}
    file = write_hdf5(tmp_path / "VNP09GA.A2021129.h18v04.002.2021130090000.h5", dict(zip(grids, (coarse, fine))))
    scene = open_scene([Layer(path=str(file))])
    assert scene.band_names == ("I1", "I2", "I3", "M1", "M2", "M3", "M4", "M5", "M7", "M8", "M10", "M11")
    assert [scene.roles[r] for r in ("red", "nir", "blue", "green", "swir1", "swir2")] == [
        "I1",
        "I2",
        "M3",
        "M4",
        "I3",
        "M11",
    ]
    assert scene.acquisition_date == datetime.date(2021, 5, 9)
    assert scene.product == "VIIRS VNP09GA"
    assert tuple(scene.geobox.affine)[:6] == pytest.approx((SIDE / 48, 0, 0, 0, -SIDE / 48, 5 * SIDE))
    assert (scene.flags.name, scene.flags.kind) == ("SurfReflect_QF1_1", "vnp09_qf1")
    found = read(scene).values
    assert np.isnan(found[0, 0, 0])
    assert found[:, 20, 20] == pytest.approx([0.4] * 3 + [0.01 * k for k in (1, 2, 3, 4, 5, 7, 8, 10, 11)])


def test_nights_lie_on_a_grid_of_degrees_with_their_cloud_mask(tmp_path):
    light = np.full((120, 120), 125, np.uint16)
    light[0, 0] = 65535
    cloud = np.full((120, 120), 0b11000000, np.uint16)
    fields = {"DNB_BRDF-Corrected_NTL": (light, NIGHT), "Gap_Filled_DNB_BRDF-Corrected_NTL": (light, NIGHT),
              "Mandatory_Quality_Flag": (np.zeros((120, 120), np.uint8), {}), "QF_Cloud_Mask": (cloud, {})}  # fmt: skip
    file = write_hdf5(tmp_path / "VNP46A2.A2021129.h19v04.001.h5", {"VNP_Grid_DNB": fields}, CORNERS)
    scene = open_scene([Layer(path=str(file))])
    assert scene.geobox.crs.to_epsg() == 4326
    assert scene.geobox.boundingbox[:4] == pytest.approx((10, 50, 10.5, 50.5))
    assert scene.band_names == ("NTL",)
    assert [band.name for band in scene.extra] == ["NTL_gap_filled"]
    assert (scene.flags.name, scene.flags.kind) == ("QF_Cloud_Mask", "vnp46_cloud")
    values = read(scene).values
    assert values[0, 5, 5] == pytest.approx(12.5)
    assert np.isnan(values[0, 0, 0])
    with CodeReader(Layer(path=scene.flags.path), scene.geobox) as reader:
        assert set(reader.read(Window(0, 0, 9, 9))[0].ravel()) == {0b11000000}


def test_a_field_from_qgis_is_that_band_in_its_place(tmp_path):
    fields = {"DNB_At_Sensor_Radiance": (np.full((6, 6), 7.5, np.float32), {"_FillValue": np.float32(-999.9)}),
              "Radiance_M10": (np.full((6, 6), 3, np.uint16), {"scale_factor": 0.013})}  # fmt: skip
    file = write_hdf5(tmp_path / "VJ146A1.A2021129.h19v04.002.h5", {"VIIRS_Grid_DNB_2d": fields}, CORNERS)
    path = f'HDF5:"{file}"://HDFEOS/GRIDS/VIIRS_Grid_DNB_2d/Data_Fields/Radiance_M10'
    assert open_scene([Layer(path=str(file))]).band_names == ("DNB",)
    scene = open_scene([Layer(path=path)])
    assert scene.band_names == ("Radiance_M10",)
    assert scene.geobox.boundingbox[:4] == pytest.approx((10, 50, 10.5, 50.5))
    assert read(scene).values[0, 0, 0] == pytest.approx(0.039)


def test_vegetation_indices_below_the_valid_range_are_missing(tmp_path):
    ndvi = np.full((6, 6), 5000, np.int16)
    ndvi[0, :2] = -15000, -13000
    own = {"_FillValue": np.int16(-15000), "valid_range": np.int16([-10000, 10000]), "scale_factor": np.float32(1e-4)}
    fields = {f"500 m 16 days {name}": (ndvi, own) for name in ("NDVI", "EVI", "red reflectance")}
    fields["500 m 16 days VI Quality"] = (np.zeros((6, 6), np.uint16), {})
    file = write_hdf5(tmp_path / "VNP13A1.A2021129.h18v04.002.h5", {"NPP_Grid_16Day_VI_500m": fields})
    scene = open_scene([Layer(path=str(file))])
    assert scene.band_names == ("NDVI", "EVI")
    assert scene.flags.kind == "mod13_quality"
    values = read(scene).values[0]
    assert np.isnan(values[0, :2]).all()
    assert values[3, 3] == pytest.approx(0.5)


def test_a_file_cut_short_is_named(tmp_path):
    fields = {"SurfReflect_I1": (np.full((6, 6), 5000, np.int16), REFLECTANCE)}
    file = write_hdf5(tmp_path / "VNP09H1.A2021129.h18v04.002.h5", {"VNP_Grid_500m_2D": fields})
    file.write_bytes(file.read_bytes()[:3000])
    with pytest.raises(InputError, match=r"VNP09H1.*damaged"):
        open_scene([Layer(path=str(file))])
