"""Which scenes lie in a folder, and what is known of each."""

from __future__ import annotations

import numpy as np

from skymend.engine.clouds.inventory import Parameters, run
from skymend.engine.job.events import Events

from ..rasters import write_raster


def found_in(*paths):
    return run(Parameters(paths=[str(path) for path in paths]), Events.silent()).report


def test_a_row_a_scene_with_date_bands_place_and_cloud_share(tmp_path):
    image = np.full((5, 20, 20), 1500, np.int16)
    image[4] = 0
    image[4, :5] = 1  # a quarter is cloud
    names = ["B02", "B03", "B04", "B8A", "cloud_mask"]
    write_raster(tmp_path / "a" / "scene_2020-05-08.tif", image, names=names, nodata=-9999)
    for band in ("B02", "B8A"):
        write_raster(tmp_path / "b" / f"S2_2020-06-07_{band}.tif", image[:1], nodata=-9999)
    whole, bands = found_in(tmp_path)["scenes"]
    assert whole["dates"] == ["2020-05-08"]
    assert whole["clouds"] == 0.25
    assert len(whole["footprint"]) == 4
    assert bands["dates"] == ["2020-06-07"]
    assert bands["bands"] == ["B02", "B8A"]
    assert len(bands["paths"]) == 2


def test_a_folder_of_one_scene_is_its_own_path(tmp_path):
    write_raster(tmp_path / "a" / "scene_2020-05-08.tif", np.full((4, 20, 20), 1500, np.int16), nodata=-9999)
    (scene,) = found_in(tmp_path)["scenes"]
    assert scene["paths"] == [str(tmp_path)]


def test_what_cannot_be_opened_is_told_and_the_rest_is_found(tmp_path):
    write_raster(tmp_path / "good.tif", np.full((4, 20, 20), 1500, np.int16), nodata=-9999)
    (tmp_path / "bad.tif").write_bytes(b"no raster")
    report = found_in(tmp_path)
    assert [scene["name"] for scene in report["scenes"]] == ["good"]
    assert "bad" in report["problems"][0]


def test_one_band_of_few_whole_numbers_is_told_as_a_mask(tmp_path):
    write_raster(tmp_path / "a.tif", np.arange(64, dtype=np.uint8).reshape(8, 8) % 4)
    write_raster(tmp_path / "b.tif", np.arange(64, dtype=np.uint8).reshape(8, 8))
    told = run(Parameters(paths=[str(tmp_path / name) for name in ("a.tif", "b.tif")]), Events.silent()).report[
        "scenes"
    ]
    assert [entry.get("mask", False) for entry in told] == [True, False]
