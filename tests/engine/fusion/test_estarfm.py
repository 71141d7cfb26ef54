"""ESTARFM: weights in time, conversion coefficients, guards."""

from __future__ import annotations

import numpy as np
import pytest

from skymend.engine.fusion.estarfm import EstarfmOptions, estarfm

from .fusion_scene import landscape


def test_halfway_between_two_pairs_of_one_class_is_the_mean():
    first = np.full((2, 20, 20), 0.1, np.float32) + np.linspace(0, 0.02, 20, dtype=np.float32)
    last = first + 0.1
    out = estarfm(np.stack([first, last]), np.stack([first, last]), first + 0.05, options=EstarfmOptions(half=4))
    np.testing.assert_allclose(out, first + 0.05, atol=1e-5)


def test_a_gain_between_sensors_is_learned():
    images = landscape(bands=2)
    truth = images[2] + (images[2] - images[0]) / 2  # beyond the pairs, where their weights cannot make up for the gain
    coarse, target = images * np.float32(0.5), truth * np.float32(0.5)  # fine changes twice as much as coarse
    errors = []
    for low_change in (0.0, 9.0):  # 9: never learn
        options = EstarfmOptions(half=8, low_change=low_change, low=-9, high=9)
        out = estarfm(images[[0, 2]], coarse[[0, 2]], target, options=options)
        errors.append(np.sqrt(np.mean((out - truth) ** 2)))
    assert errors[0] < 0.5 * errors[1]


def test_few_similar_pixels_fall_back_to_the_mean_change():
    images = landscape(bands=2)
    out = estarfm(images[[0, 2]], images[[0, 2]], images[1], options=EstarfmOptions(half=3, fewest=10_000))
    assert np.isfinite(out).all()


def test_most_similar_pixels_only():
    images = landscape(bands=2)
    everything = estarfm(images[[0, 2]], images[[0, 2]], images[1], options=EstarfmOptions(half=8))
    most = estarfm(images[[0, 2]], images[[0, 2]], images[1], options=EstarfmOptions(half=8, most=20))
    enough = estarfm(images[[0, 2]], images[[0, 2]], images[1], options=EstarfmOptions(half=8, most=10_000))
    np.testing.assert_allclose(enough, everything, atol=1e-6)
    assert np.abs(most - everything).max() > 1e-5


def test_predictions_outside_the_range_become_means():
    images = landscape(bands=1)
    out = estarfm(images[[0, 2]], images[[0, 2]], images[1] + 2.0, options=EstarfmOptions(half=5, fewest=1))
    assert out.max() < 1.0


@pytest.mark.parametrize("value", [0.0, 0.2])
def test_constant_and_zero_bands(value):
    images = landscape(bands=2)
    images[:, 0] = value
    out = estarfm(images[[0, 2]], images[[0, 2]], images[1], options=EstarfmOptions(half=5))
    np.testing.assert_allclose(out[0], value, atol=1e-6)
    assert np.isfinite(out).all()
