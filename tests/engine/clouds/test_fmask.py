"""Fmask's tests on a made-up scene."""

from __future__ import annotations

import numpy as np

from skymend.engine.clouds import fmask
from tests.engine.clouds.made_up_scene import CLOUD, SNOW, WATER, scene


def test_six_bands_find_the_cloud_and_spare_water_and_snow():
    bands, validity = scene(c=(CLOUD, slice(5, 25)), w=(WATER, slice(30, 45)), s=(SNOW, slice(50, 70)))
    statistics = fmask.measure_fmask(bands, validity, fmask.RULES["other"])
    tests = fmask.fmask(bands, validity, statistics, fmask.RULES["other"])
    assert tests.cloud[5:25, 5:25].all()
    assert tests.water[30:45, 30:45].all()
    assert not tests.cloud[30:45, 30:45].any()
    assert tests.snow[50:70, 50:70].all()
    assert tests.cloud.sum() <= 20 * 20 + 20 * 20  # snow may look like cloud here; the detector overrules it


def test_nothing_valid_is_no_error():
    bands, validity = scene()
    validity[:] = False
    for name in bands:
        bands[name][:] = np.nan
    statistics = fmask.measure_fmask(bands, validity, fmask.RULES["other"])
    assert not fmask.fmask(bands, validity, statistics, fmask.RULES["other"]).cloud.any()
