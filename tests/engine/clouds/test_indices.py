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
