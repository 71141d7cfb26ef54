"""Brazil: data cubes, CBERS and Amazonia."""

from __future__ import annotations

import datetime

import pytest

from skymend.engine.job.layer import Layer

from .made import flat, opened, read


@pytest.mark.parametrize(
    ("start", "bands", "after", "mask", "roles"),
    [
        ("CB4_64_16D_STK_v001_022024_2018-08-29_2018-09-13_", ("BAND13",), "", "CMASK", {"blue": "B13"}),
        ("S2-16D_V2_017019_20180829_", ("B02", "B8A"), "", "SCL", {"blue": "B02", "nir_narrow": "B8A"}),
        ("LC8_30_16D_STK_v001_022024_2018-08-29_2018-09-13_", ("band2",), "", "Fmask4", {"blue": "B2"}),
        ("LANDSAT-16D_V1_005004_20180829_", ("blue", "nir08"), "", "Fmask", {"blue": "blue", "nir": "nir08"}),
        ("CBERS_4_AWFI_20180829_163_128_L4_", ("BAND13", "BAND16"), "_GRID_SURFACE", "CMASK", {"blue": "B13", "nir": "B16"}),
        ("AMAZONIA_1_WFI_20180829_033_018_L4_", ("BAND1", "BAND4"), "_GRID_SURFACE", "CMASK", {"blue": "B1", "nir": "B4"}),
    ],
)  # fmt: skip
def test_a_delivery_with_its_mask(tmp_path, start, bands, after, mask, roles):
    for name, stored in (*((band, 500) for band in bands), ("NDVI", 3000)):
        flat(tmp_path / f"{start}{name}{after}.tif", [stored])
    flat(tmp_path / f"{start}{mask}{after}.tif", [0], "uint8")
    scene = opened(Layer(path=str(tmp_path)))
    assert scene.product == "Brazil Data Cube"
    assert scene.roles == roles
    assert set(read(scene).values()) == {0.05}
    assert scene.bands[0].nodata == -9999
    assert scene.acquisition_date == datetime.date(2018, 8, 29)
    assert scene.flags.path.endswith(f"{mask}{after}.tif")


def test_an_index_chosen_alone_is_read(tmp_path):
    scene = opened(flat(tmp_path / "S2-16D_V2_017019_20180829_NDVI.tif", [3000]))
    assert read(scene) == {"NDVI": 0.3}


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("CBERS_4A_WPM_20200508_215_132_L4_BAND1.tif", "blue"),
        ("CBERS_4A_WFI_20200508_215_132_L4_BAND16.tif", "nir"),
        ("CBERS_4_MUX_20200508_163_128_L2_BAND7.tif", "red"),
        ("AMAZONIA_1_WFI_20200508_033_018_L4_LEFT_BAND3.tif", "red"),
    ],
)
def test_counts_are_brightness_and_that_is_said(tmp_path, name, role):
    scene = opened(flat(tmp_path / name, [1000], "uint16"))
    assert list(scene.roles) == [role]
    assert "raw counts of 10 bits" in scene.note
    assert list(read(scene).values()) == [0.97752]
