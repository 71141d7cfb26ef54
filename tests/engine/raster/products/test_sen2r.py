"""Products of sen2r."""

from __future__ import annotations

import datetime

from .made import flat, opened, read


def test_surface_reflectance_with_the_scene_classes_of_their_own_folder(tmp_path):
    image = flat(tmp_path / "BOA" / "S2A2A_20200508_022_Name_BOA_10.tif", range(100, 1200, 100), "uint16")
    flat(tmp_path / "SCL" / "S2A2A_20200508_022_Name_SCL_10.tif", [4], "uint8")
    scene = opened(image)
    assert scene.band_names == ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B09", "B11", "B12")
    assert read(scene)["B04"] == 0.04
    assert scene.sensor == "sentinel2-l2a"
    assert scene.acquisition_date == datetime.date(2020, 5, 8)
    assert scene.flags.path.endswith("SCL_10.tif")
    assert scene.flags.kind == "scl"


def test_coarse_pixels_have_the_narrow_infrared_and_toa_has_cirrus(tmp_path):
    scene = opened(flat(tmp_path / "S2B1C_20200508_022__TOA_20.tif", [500] * 12, "uint16"))
    assert scene.band_names[7:10] == ("B8A", "B09", "B10")
    assert scene.sensor == "sentinel2-l1c"


def test_other_numbers_of_bands_are_not_guessed(tmp_path):
    scene = opened(flat(tmp_path / "S2A2A_20200508_022_Name_BOA_10.tif", [500] * 4, "uint16"))
    assert not scene.roles
    assert "BANDS" in scene.note
