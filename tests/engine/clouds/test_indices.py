"""When a band counts as saturated."""

from __future__ import annotations

import numpy as np

from skymend.engine.clouds import indices
from tests.engine.clouds.made_up_scene import GROUND, scene


def test_saturation_needs_many_pixels_on_the_maximum():
    bands, validity = scene()
    bands["red"][:10] = 0.7
    levels = indices.measure_saturation(bands, validity)
    assert np.isfinite(levels.red)
    assert np.isinf(levels.blue)
    assert levels.of(bands)[:10].all()


def test_a_dark_flat_image_is_not_saturated():
    bands = {name: np.full((20, 20), value, np.float32) for name, value in GROUND.items()}
    assert not indices.measure_saturation(bands, np.ones((20, 20), bool)).of(bands).any()


def test_a_few_pixels_on_one_value_far_above_chance_are_saturated():
    random = np.random.default_rng(0)
    bands = {name: random.uniform(0.05, 0.2, (300, 300)).astype(np.float32) for name in ("blue", "green", "red")}
    bands["blue"][:5, :6] = 0.4
    assert indices.measure_saturation(bands, np.ones((300, 300), bool)).blue < 0.4001


def test_saturated_blue_hides_haze_and_saturated_red_does_not():
    cloud = {name: np.full((1, 2), value, np.float32) for name, value in (("blue", 0.3), ("green", 0.5), ("red", 0.6))}
    assert indices.Saturation(blue=0.3).hides_haze(cloud).all()
    assert not indices.Saturation(red=0.6).hides_haze(cloud).any()


def test_a_number_that_marks_saturation_is_no_reflectance():
    values = np.random.default_rng(0).uniform(0.05, 0.35, (2, 50, 50)).astype(np.float32)
    values[0, :3, :20] = 1.6
    ceilings = indices.measure_ceilings(values, np.ones((50, 50), bool))
    assert 0.3 < ceilings[0] <= 0.35
    assert np.isinf(ceilings[1])
