"""The work on tiles of every method, pickled and done by a second process: the same bits."""

from __future__ import annotations

import numpy as np
import pytest

from skymend.engine.clouds.by_window import WindowJob
from skymend.engine.clouds.detect import GrowJob
from skymend.engine.clouds.in_time import UsualJob
from skymend.engine.clouds.methods import Asked, Wish, choose
from skymend.engine.clouds.shadow_grid import ShadowGrid
from skymend.engine.inference.blending import overlapping_tiles
from skymend.engine.inference.tiled import InBatches, in_groups
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.raster.opening import open_scene
from skymend.engine.raster.tiling import tiles
from skymend.engine.raster.window import Window
from tests.engine.clouds.cloudy_scene import CLOUD, GROUND, LANDSAT, S2_CLOUD, S2_GROUND, SIX, cloudy
from tests.engine.processes import assert_same_bits, in_second_process, in_this_process
from tests.engine.rasters import write_raster

SHAPE = (100, 130)


def scene(folder, bands: int = 6, name: str = "scene"):
    values, _ = cloudy(GROUND[:bands], CLOUD[:bands], SHAPE)
    path = write_raster(folder / f"{name}.tif", (values * 1e4).astype(np.int16), names=SIX[:bands], transform=LANDSAT)
    return open_scene([Layer(path=str(path))])


def level_1c(folder):
    values, _ = cloudy(S2_GROUND, S2_CLOUD, SHAPE)
    path = write_raster(folder / "S2A_MSIL1C_20200620T101031.tif", (values * 1e4).astype(np.uint16), transform=LANDSAT)
    return open_scene([Layer(path=str(path))])


def same_in_both(job, cover, folder) -> None:
    assert_same_bits(in_second_process(job, cover, folder), in_this_process(job, cover))
    job.close()


@pytest.mark.parametrize("method", ["flags", "spectral", "few bands", "s2cloudless", "s2cloudless at 90 m"])
def test_methods_that_look_at_windows(tmp_path, method):
    method, _, coarser = method.partition(" at ")
    image = level_1c(tmp_path) if method == "s2cloudless" else scene(tmp_path, 4 if method == "few bands" else 6)
    flags = None
    if method == "flags":
        codes = np.random.default_rng(0).choice([0, 4, 8, 3], SHAPE).astype(np.uint8)
        flags = Layer(path=str(write_raster(tmp_path / "SCL.tif", codes, transform=LANDSAT)))
    name = "spectral" if method == "few bands" else method
    given = {"resolution": 90} if coarser else {}
    detector = choose(Asked(image, flags, Wish(dilation=1)), Events.silent(), method=name, given=given).detector
    job = WindowJob(detector, ShadowGrid.of(image, 1024))
    same_in_both(job, tiles(SHAPE, 64, detector.halo), tmp_path)


def test_few_bands_with_what_other_dates_know(tmp_path):
    scenes = [scene(tmp_path, 4, f"scene{k}") for k in range(3)]
    usual = write_raster(tmp_path / "usual.tif", np.full(SHAPE, 0.06, np.float32), transform=LANDSAT)
    alone = choose(Asked(scenes[0]), Events.silent()).detector
    detector = alone.with_usual(open_scene([Layer(path=str(usual))]))
    same_in_both(WindowJob(detector), tiles(SHAPE, 64, detector.halo), tmp_path)
    same_in_both(UsualJob(scenes), tiles(SHAPE, 64), tmp_path)


def test_dilation_of_a_whole_raster(tmp_path):
    job = GrowJob(tmp_path / "classes", SHAPE, 3)
    job.put(Window.of(SHAPE), np.random.default_rng(0).choice([0, 0, 0, 1, 2, 3], SHAPE).astype(np.uint8))
    same_in_both(job, tiles(SHAPE, 40, 6), tmp_path)


@pytest.mark.parametrize("unit", ["reflectance", "z-score"])
def test_networks(tmp_path, monkeypatch, unit):
    pytest.importorskip("onnx")
    from tests.engine import toys

    monkeypatch.setenv("SKYMEND_HOME", str(tmp_path))
    weight = np.random.default_rng(0).normal(size=(4, 3))
    name = toys.cloud_network(tmp_path, "toy", ["red", "green", "nir"], unit, weight, [1, 0, 0, 0])
    detector = choose(Asked(scene(tmp_path)), Events.silent(), method=name).detector
    groups = in_groups(overlapping_tiles(SHAPE, 64, 16), 2)
    same_in_both(InBatches(detector.network, Events.silent()), groups, tmp_path)
