"""The rule for few bands on a made-up scene."""

from __future__ import annotations

import numpy as np

from skymend.engine.clouds import fewband
from tests.engine.clouds.made_up_scene import CLOUD, scene


def test_few_bands_find_the_cloud():
    bands, validity = scene(c=(CLOUD, slice(5, 25)))
    for names in (("blue", "green", "red"), ("blue", "green", "red", "nir")):
        few = {name: bands[name] for name in names}
        found = fewband.few_band(few, validity, fewband.measure_few_band(few, validity, 0.1)).cloud
        expected = np.zeros((80, 80), bool)
        expected[5:25, 5:25] = True
        np.testing.assert_array_equal(found, expected)


def test_overcast_is_cloud_everywhere():
    bands, validity = scene(c=(CLOUD, slice(0, 80)))
    few = {name: bands[name] for name in ("blue", "green", "red", "nir")}
    assert fewband.few_band(few, validity, fewband.measure_few_band(few, validity, 0.2)).cloud.all()
