"""The bundled tree ensemble and the masks made of its probability."""

from __future__ import annotations

import json

import numpy as np
import pytest
from scipy import ndimage

from skymend.engine.catalogue import zoo
from skymend.engine.clouds import s2cloudless
from skymend.engine.job.events import Events


def trees() -> s2cloudless.CloudProbability:
    return s2cloudless.CloudProbability(zoo.find("detectclouds", "s2cloudless"), 1, Events.silent())


def test_bright_cold_spectra_are_cloud_and_dark_ones_are_not():
    ground = [0.13, 0.09, 0.06, 0.08, 0.25, 0.28, 0.08, 0.001, 0.15, 0.08]
    cloud = [0.55, 0.53, 0.55, 0.56, 0.60, 0.62, 0.25, 0.01, 0.40, 0.30]
    values = np.array([ground, cloud], np.float32).T[:, None, :]
    validity = np.array([[True, True]])
    clear, cloudy = trees()(values, validity)[0]
    assert clear < 0.1
    assert cloudy > 0.9


def test_invalid_pixels_have_no_probability():
    values = np.full((10, 3, 4), np.nan, np.float32)
    assert np.isnan(trees()(values, np.zeros((3, 4), bool))).all()


def test_the_card_says_the_licence():
    card = json.loads((zoo.BUNDLED / "s2cloudless.json").read_text(encoding="utf-8"))
    assert card["licence"] == "CC-BY-SA-4.0"
    assert "Sinergise" in card["attribution"]


def test_average_is_a_mean_over_a_mirrored_disk():
    p = np.random.default_rng(0).random((20, 24)).astype(np.float32)
    y, x = np.mgrid[-3:4, -3:4]
    disk = (y * y + x * x <= 9).astype(float)
    expected = ndimage.convolve(p.astype(float), disk / disk.sum(), mode="reflect")
    np.testing.assert_allclose(s2cloudless.average(p, 3), expected, atol=1e-6)


def test_average_leaves_missing_pixels_out():
    p = np.full((9, 9), 0.8, np.float32)
    p[:4] = np.nan
    mean = s2cloudless.average(p, 2)
    assert np.isnan(mean[:4]).all()
    np.testing.assert_allclose(mean[4:], 0.8, atol=1e-6)


def test_steps_can_be_switched_off():
    p = np.zeros((9, 9), np.float32)
    p[4, 4] = 1
    assert s2cloudless.mask_from_probability(p, 0.4, None, None).sum() == 1
    assert s2cloudless.mask_from_probability(p, 0.4, 0, 1).sum() == 5


def test_converted_trees_branch_as_lightgbm_does(tmp_path):
    """A model grown here: its thresholds are doubles, and half of the data lie exactly on them."""
    lightgbm = pytest.importorskip("lightgbm")
    pytest.importorskip("onnx")
    onnxruntime = pytest.importorskip("onnxruntime")
    from skymend.models.trees import convert

    random = np.random.default_rng(0)
    x = (random.integers(0, 400, (4000, 3)) / 10_000).astype(np.float32)
    label = (x[:, 0] + x[:, 1] > x[:, 2] + 0.02).astype(int)
    data = lightgbm.Dataset(x, label)
    booster = lightgbm.train({"objective": "binary", "num_leaves": 31, "verbosity": -1, "use_missing": False}, data, 20)
    text = booster.model_to_string()
    model = convert(text, name="grown")
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    thresholds = np.array(
        [float(v) for line in text.splitlines() if line.startswith("threshold=") for v in line[10:].split()]
    )
    on = np.repeat(thresholds.astype(np.float32), 3).reshape(-1, 3)
    for spectra in (x, on):
        ours = session.run(None, {"reflectance": spectra})[0][:, 0]
        np.testing.assert_allclose(ours, booster.predict(spectra), atol=1e-5)
