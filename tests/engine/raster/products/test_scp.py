"""Bands converted by the Semi-Automatic Classification Plugin."""

from __future__ import annotations

import datetime

from .made import flat, opened, read


def test_landsat_is_reflectance_and_not_counts(tmp_path):
    start = "RT_LC08_L1TP_190028_20200608_20200822_02_T1_"
    layers = [flat(tmp_path / f"{start}B{k}.tif", [0.1 * k], "float32") for k in (2, 3, 4)]
    layers.append(flat(tmp_path / f"{start}B10.tif", [290.0], "float32"))
    scene = opened(*layers)
    assert read(scene) == {"B2": 0.2, "B3": 0.3, "B4": 0.4}
    assert scene.sensor == "landsat89"
    assert scene.acquisition_date == datetime.date(2020, 6, 8)
    assert [band.name for band in scene.extra] == ["B10"]
    assert read(scene.select(["B10"])) == {"B10": 290.0}


def test_sentinel2(tmp_path):
    scene = opened(flat(tmp_path / "RT_T32TPS_20200508T101031_B8A.tif", [0.3], "float32"))
    assert read(scene) == {"B8A": 0.3}
    assert scene.roles == {"nir_narrow": "B8A"}


def test_clips_of_stored_numbers_are_read_as_what_they_are_of(tmp_path):
    layers = [flat(tmp_path / f"clip_T32TPS_20200508T101031_B0{k}.tif", [1000 * k], "uint16") for k in (2, 3, 4, 8)]
    assert read(opened(*layers)) == {"B02": 0.2, "B03": 0.3, "B04": 0.4, "B08": 0.8}
