"""Cloud networks on rasters, by toy networks whose answer is known."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from skymend.engine.clouds.detectclouds import Parameters, run
from skymend.engine.job.errors import InputError, ModelError
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from tests.engine.rasters import write_raster

pytest.importorskip("onnx")

from tests.engine import toys

NAMES = ("B02", "B03", "B04", "B8A")
SHAPE = (90, 150)


@pytest.fixture
def scene(tmp_path, monkeypatch):
    """Dark ground, a bright cloud, a duller one, a shadow, and no data in a corner."""
    monkeypatch.setenv("SKYMEND_HOME", str(tmp_path))
    truth = np.zeros(SHAPE, np.uint8)
    truth[10:40, 20:60], truth[50:80, 70:90], truth[20:50, 100:140] = 1, 2, 3
    level = np.array([1000, 8000, 4500, 150])[truth]
    stored = np.broadcast_to(level, (4, *SHAPE)).astype(np.uint16).copy()
    stored[:, :5, :6] = 0
    truth[:5, :6] = 255
    return write_raster(tmp_path / "scene.tif", stored, names=NAMES, nodata=0), truth


@pytest.fixture
def model(tmp_path, scene):
    """Votes by reflectance r: clear 0.6 − …, thick above 0.6, thin above 0.3, shadow below 0.05."""
    rise = np.array([[0.0], [60.0], [30.0], [-80.0]]) / 4
    return toys.cloud_network(tmp_path, "toy-net", list(NAMES), "reflectance", rise.repeat(4, 1), [0, -27, -9, 4])


def detect(path, method, **more):
    out = path.parent / more.pop("name", "out.tif")
    given = {"input": Layer(path=str(path)), "method": method, "output": str(out), **more}
    return run(Parameters(**given), Events.silent())


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def test_classes_and_probability_of_every_pixel(scene, model):
    path, truth = scene
    result = detect(path, model, probability=str(path.parent / "p.tif"))
    np.testing.assert_array_equal(read(result.outputs["OUTPUT"]), truth)
    probability = read(result.outputs["PROBABILITY"])
    assert (probability[(truth == 1) | (truth == 2)] > 0.5).all()
    assert (probability[(truth == 0) | (truth == 3)] < 0.5).all()
    assert np.isnan(probability[truth == 255]).all()
    assert result.report["method"] == "toy-net"
    with rasterio.open(result.outputs["OUTPUT"]) as output:
        assert output.tags()["SKYMEND_MODEL_SHA256"].startswith("sha256:")


def test_the_batch_changes_no_bit(scene, model):
    one, four = (detect(scene[0], model, name=f"{b}.tif", options={"batch": b}) for b in (1, 4))
    np.testing.assert_array_equal(read(one.outputs["OUTPUT"]), read(four.outputs["OUTPUT"]))


def test_threshold_shadows_and_dilation(scene, model):
    path, truth = scene
    strict = read(detect(path, model, threshold=0.9999).outputs["OUTPUT"])
    assert (strict == 1).sum() < (truth == 1).sum() or (strict == 2).sum() < (truth == 2).sum()
    bare = read(detect(path, model, shadows=False).outputs["OUTPUT"])
    assert not (bare == 3).any()
    grown = read(detect(path, model, dilate=3).outputs["OUTPUT"])
    assert grown[8, 30] == 1
    assert grown[6, 30] == 0
    assert (grown[truth == 255] == 255).all()


def test_scores_are_normalised_by_window_and_two_networks_averaged(scene, tmp_path):
    path, truth = scene
    bands = ["red", "green", "nir"]
    rise = np.array([[0.0], [2.0], [0.0], [0.0]]).repeat(3, 1)
    first = toys.cloud_network(tmp_path, "omni-a", bands, "z-score", rise, [0, -4, -9, -9])
    toys.cloud_network(tmp_path, "omni-b", bands, "z-score", -rise, [8, 0, -9, -9])
    alone = read(detect(path, first).outputs["OUTPUT"])
    assert (alone[truth == 1] == 1).all()
    assert (alone[truth == 0] == 0).all()
    both = read(detect(path, first, options={"second": "omni-b"}).outputs["OUTPUT"])
    assert (both[truth != 255] == 0).all()
    with pytest.raises(InputError, match="no method “omni-c”"):
        detect(path, first, options={"second": "omni-c"})
    toys.cloud_network(tmp_path, "other", list(NAMES), "reflectance", np.zeros((4, 4)), [0, 0, 0, 0])
    with pytest.raises(ModelError, match="same bands"):
        detect(path, first, options={"second": "other"})


def test_without_infrared_omnicloudmask_goes_on_and_others_refuse(tmp_path, scene, model):
    rgb = write_raster(tmp_path / "rgb.tif", np.full((3, 40, 50), 900, np.uint16), names=("red", "green", "blue"))
    omni = toys.cloud_network(tmp_path, "omni", ["red", "green", "nir"], "z-score", np.zeros((4, 3)), [1, 0, 0, 0])
    assert (read(detect(rgb, omni).outputs["OUTPUT"]) == 0).all()
    with pytest.raises(InputError, match="lacks B8A"):
        detect(rgb, model)
    with pytest.raises(InputError, match="does not read the product's flags"):
        detect(scene[0], model, flags=Layer(path=str(scene[0])))
