"""A window of a scene as a run with the same threshold and margin would write it."""

from __future__ import annotations

import base64
import zlib

import numpy as np
import pytest
import rasterio

from skymend.engine import warm
from skymend.engine.clouds import detectclouds, s2cloudless, thresholds
from skymend.engine.clouds.methods import Asked, Wish, choose
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.raster.opening import open_scene
from skymend.engine.raster.reader import SceneReader
from skymend.engine.raster.window import Window
from skymend.engine.simulator import simulate
from tests.engine.clouds.cloudy_scene import CLOUD, GROUND, LANDSAT, SIX, cloudy
from tests.engine.rasters import write_raster

VIEW = (20, 11, 40, 37)


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """A simulated Sentinel-2 image with clouds."""
    folder = tmp_path_factory.mktemp("scene")
    wish = simulate.Parameters(scenario="clouds", size=96, dates=1, cloud_share=0.5, output_folder=str(folder))
    simulate.run(wish, Events.silent())
    return warm._layers(folder, "S2_*.tif")[0]


def unpacked(report):
    values = np.frombuffer(zlib.decompress(base64.b64decode(report["classes"])), np.uint8)
    return values.reshape(report["height"], report["width"])


@pytest.mark.parametrize("method", ["spectral", "clouds-small", "s2cloudless"])
def test_the_view_is_what_a_run_writes(scene, tmp_path, method):
    desk, seen = thresholds.Desk(), []
    for threshold, dilate in ((None, None), (0.3, 3), (0.7, 0)):
        wishes = {"input": scene, "method": method, "threshold": threshold, "dilate": dilate, "shadows": False}
        output = str(tmp_path / f"{threshold}.tif")
        detectclouds.run(detectclouds.Parameters(**wishes, output=output), Events.silent())
        report = desk.answer(thresholds.Parameters(**wishes, view=VIEW), Events.silent()).report
        with rasterio.open(output) as dataset:
            written = dataset.read(1)[VIEW[1] : VIEW[1] + VIEW[3], VIEW[0] : VIEW[0] + VIEW[2]]
        seen.append(unpacked(report))
        np.testing.assert_array_equal(seen[-1], written)
    desk.close()
    assert (seen[1] != seen[2]).any()


def test_the_model_is_asked_once_for_a_view(scene, monkeypatch):
    calls = []
    real = s2cloudless.CloudProbability.__call__
    monkeypatch.setattr(s2cloudless.CloudProbability, "__call__", lambda *a: calls.append(1) or real(*a))
    desk = thresholds.Desk()
    for threshold in (0.2, 0.4, 0.6):
        wish = thresholds.Parameters(input=scene, method="s2cloudless", threshold=threshold, dilate=2, view=VIEW)
        desk.answer(wish, Events.silent())
    desk.close()
    assert len(calls) == 1


def test_a_view_beside_the_scene_is_refused(scene):
    with pytest.raises(thresholds.InputError, match="shows nothing"):
        thresholds.run(thresholds.Parameters(input=scene, view=(500, 0, 10, 10)), Events.silent())


@pytest.mark.parametrize("bands", [4, 6])
def test_a_rule_with_other_wishes_is_the_one_made_for_them(tmp_path, bands):
    values, _ = cloudy(GROUND[:bands], CLOUD[:bands], (100, 130))
    names = SIX[:bands]
    path = write_raster(tmp_path / "a.tif", (values * 1e4).astype(np.int16), names=names, transform=LANDSAT)
    image = open_scene([Layer(path=str(path))])
    first = choose(Asked(image), Events.silent(), method="spectral").detector
    changed = first.with_wish(Wish(0.3, 1)).with_wish(Wish(0.7, 2))
    made = choose(Asked(image, wish=Wish(0.7, 2)), Events.silent(), method="spectral").detector
    with SceneReader(image) as reader:
        pixels = reader.read(Window(0, 0, 130, 100))
    for one, other in zip(
        changed.find(pixels.values, pixels.validity, ()), made.find(pixels.values, pixels.validity, ())
    ):
        np.testing.assert_array_equal(one, other)
