"""Indices, tidying, and the cloud rules on a made-up scene."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage
from skymend.engine.clouds import fewband, fmask, spectral

GROUND = {"blue": 0.06, "green": 0.08, "red": 0.09, "nir": 0.30, "swir1": 0.25, "swir2": 0.15}
CLOUD = {"blue": 0.50, "green": 0.49, "red": 0.48, "nir": 0.52, "swir1": 0.40, "swir2": 0.30}
WATER = {"blue": 0.07, "green": 0.06, "red": 0.04, "nir": 0.02, "swir1": 0.01, "swir2": 0.01}
SNOW = {"blue": 0.80, "green": 0.80, "red": 0.78, "nir": 0.70, "swir1": 0.08, "swir2": 0.06}


def scene(**patches: tuple[dict, slice]) -> tuple[dict[str, np.ndarray], np.ndarray]:
    """Ground with some noise and patches of other surfaces on it."""
    noise = np.random.default_rng(0).normal(0, 0.003, (80, 80)).astype(np.float32)
    bands = {name: np.full((80, 80), value, np.float32) + noise for name, value in GROUND.items()}
    for surface, place in patches.values():
        for name in bands:
            bands[name][place, place] = surface[name] + noise[place, place]
    return bands, np.ones((80, 80), bool)


def test_six_bands_find_the_cloud_and_spare_water_and_snow():
    bands, validity = scene(c=(CLOUD, slice(5, 25)), w=(WATER, slice(30, 45)), s=(SNOW, slice(50, 70)))
    statistics = fmask.measure_fmask(bands, validity, fmask.RULES["other"])
    tests = fmask.fmask(bands, validity, statistics, fmask.RULES["other"])
    assert tests.cloud[5:25, 5:25].all()
    assert tests.water[30:45, 30:45].all()
    assert not tests.cloud[30:45, 30:45].any()
    assert tests.snow[50:70, 50:70].all()
    assert tests.cloud.sum() <= 20 * 20 + 20 * 20  # snow may look like cloud here; the detector overrules it


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


def test_nothing_valid_is_no_error():
    bands, validity = scene()
    validity[:] = False
    for name in bands:
        bands[name][:] = np.nan
    statistics = fmask.measure_fmask(bands, validity, fmask.RULES["other"])
    assert not fmask.fmask(bands, validity, statistics, fmask.RULES["other"]).cloud.any()


def test_saturation_needs_many_pixels_on_the_maximum():
    bands, validity = scene()
    bands["red"][:10] = 0.7
    levels = spectral.measure_saturation(bands, validity)
    assert np.isfinite(levels.red)
    assert np.isinf(levels.blue)
    assert levels.of(bands)[:10].all()


def test_a_dark_flat_image_is_not_saturated():
    bands = {name: np.full((20, 20), value, np.float32) for name, value in GROUND.items()}
    assert not spectral.measure_saturation(bands, np.ones((20, 20), bool)).of(bands).any()


def test_tidy_drops_specks_and_keeps_objects():
    mask = np.zeros((30, 30), bool)
    mask[3, 3] = mask[10:20, 10:20] = True
    tidied = spectral.tidy(mask)
    assert not tidied[3, 3]
    assert tidied[11:19, 11:19].all()


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 6))
def test_dilation_is_a_euclidean_disk(seed: int, radius: int):
    mask = np.random.default_rng(seed).random((23, 31)) > 0.97
    y, x = np.mgrid[-radius : radius + 1, -radius : radius + 1]
    expected = ndimage.binary_dilation(mask, y * y + x * x <= radius * radius) if mask.any() else mask
    np.testing.assert_array_equal(spectral.dilate(mask, radius), expected)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(5, 20))
def test_tidy_within_a_halo_is_tidy_of_the_whole(seed: int, cut: int):
    mask = ndimage.uniform_filter(np.random.default_rng(seed).random((48, 48)), 3) > 0.55
    whole = spectral.tidy(mask)
    halo = 10
    tile = spectral.tidy(mask[: cut + halo])
    np.testing.assert_array_equal(tile[:cut], whole[:cut])
