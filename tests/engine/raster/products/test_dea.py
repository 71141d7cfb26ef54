"""Geoscience Australia's analysis-ready data."""

from __future__ import annotations

import datetime

import pytest

from skymend.engine.job.layer import Layer

from .made import flat, opened, read


def test_sentinel2_by_words_with_fmask(tmp_path):
    words = ("red", "blue", "green", "nir-1", "nir-2", "swir-2", "swir-3", "red-edge-1")
    for k, word in enumerate(words):
        flat(tmp_path / f"ga_s2am_ard_3-2-1_55HFA_2020-06-10_final_nbart-{word}.tif", [100 * (k + 1)])
    flat(tmp_path / "ga_s2am_oa_3-2-1_55HFA_2020-06-10_final_fmask.tif", [1], "uint8")
    flat(tmp_path / "ga_s2am_oa_3-2-1_55HFA_2020-06-10_final_combined-terrain-shadow.tif", [1], "uint8")
    (tmp_path / "ga_s2am_ard_3-2-1_55HFA_2020-06-10_final.odc-metadata.yaml").write_text("x")
    scene = opened(Layer(path=str(tmp_path)))
    assert scene.product == "Geoscience Australia ARD"
    assert scene.sensor == "sentinel2-l2a"
    assert scene.band_names == ("blue", "green", "red", "red_edge_1", "nir_1", "nir_2", "swir_2", "swir_3")
    assert scene.roles["swir1"] == "swir_2"
    assert scene.roles["swir2"] == "swir_3"
    assert scene.roles["nir_narrow"] == "nir_2"
    assert read(scene)["red"] == 0.01
    assert scene.acquisition_date == datetime.date(2020, 6, 10)
    assert scene.flags.path.endswith("fmask.tif")
    assert scene.flags.kind == "dea_fmask"


@pytest.mark.parametrize(
    ("start", "number", "role", "sensor"),
    [
        ("ga_ls8c_ard_3-2-1_091084_2020-06-10_final_nbart_", "band04", "red", "landsat89"),
        ("ga_ls7e_nbart_3-2-1_091084_2020-06-10_final_", "band04", "nir", "landsat57"),
        ("ga_s2bm_nbart_3-2-1_55HFA_2020-06-10_final_", "band8a", "nir_narrow", "sentinel2-l2a"),
        ("clip_GA_S2BM_NBART_3-2-1_55HFA_2020-06-10_FINAL_", "BAND11", "swir1", "sentinel2-l2a"),
    ],
)
def test_numbered_bands(tmp_path, start, number, role, sensor):
    scene = opened(flat(tmp_path / f"{start}{number}.tif", [-999]))
    assert (list(scene.roles), scene.sensor, scene.bands[0].nodata) == ([role], sensor, -999)


def test_files_chosen_one_by_one_bring_their_mask(tmp_path):
    start = "ga_ls8c_ard_3-2-1_091084_2020-06-10_final_"
    layers = [flat(tmp_path / f"{start}nbart_{word}.tif", [100]) for word in ("blue", "red")]
    flat(tmp_path / f"{start}nbart_green.tif", [100])
    flat(tmp_path / f"{start}fmask.tif", [1], "uint8")
    scene = opened(*layers)
    assert scene.band_names == ("blue", "red")
    assert scene.flags is not None


def test_without_fmask_the_mask_is_of_s2cloudless(tmp_path):
    start = "ga_s2am_ard_provisional_3-2-1_55HFA_2020-06-10_final_"
    image = flat(tmp_path / f"{start}nbart-red.tif", [100])
    flat(tmp_path / f"{start}s2cloudless-prob.tif", [1], "float32")
    flat(tmp_path / f"{start}s2cloudless-mask.tif", [1], "uint8")
    assert opened(image).flags.kind == "python_fmask"


def test_of_nbar_and_nbart_the_corrected_one_is_read(tmp_path):
    start = "ga_ls8c_ard_3-2-1_091084_2020-06-10_final_"
    for kind, stored in (("nbar", 100), ("nbart", 200)):
        flat(tmp_path / f"{start}{kind}_red.tif", [stored])
    scene = opened(Layer(path=str(tmp_path)))
    assert read(scene) == {"red": 0.02}
    assert "NBART" in scene.note
