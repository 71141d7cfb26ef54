"""Fit-FC: linear change is recovered, gaps in the coarse images are bridged."""

from __future__ import annotations

import numpy as np

from skymend.engine.fusion.fitfc import FitfcOptions, first_prediction, fitfc, regress

from .fusion_scene import case


def test_linear_change_is_recovered():
    fine, coarse, _, _ = case()
    options = FitfcOptions(similar=1)  # the pixel itself: no filtering
    regression = regress(coarse[0], 0.5 * coarse[0] + 0.03, options)
    out = fitfc(fine[0], regression, 8, options=options)
    np.testing.assert_allclose(out, 0.5 * fine[0] + 0.03, atol=1e-5)


def test_flat_coarse_windows_take_the_difference():
    coarse = np.full((1, 4, 4), 0.2, np.float32)
    regression = regress(coarse, coarse + 0.1)
    np.testing.assert_array_equal(regression.slope, 1)
    np.testing.assert_allclose(regression.intercept, 0.1, atol=1e-6)


def test_the_residual_comes_back_at_block_centres_means():
    fine, coarse, target, _ = case()
    first = first_prediction(fine[0], regress(coarse[0], target), 8)
    assert np.isfinite(first).all()
    assert np.abs(first.mean((1, 2)) - target.mean((1, 2))).max() < 0.01


def test_coarse_gaps_take_the_neighbours_regression():
    fine, coarse, _, _ = case()
    after = 0.5 * coarse[0] + 0.03
    after[:, 3, 3] = np.nan
    out = fitfc(fine[0], regress(coarse[0], after), 8, options=FitfcOptions(similar=1))
    np.testing.assert_allclose(out, 0.5 * fine[0] + 0.03, atol=1e-4)


def test_without_any_coarse_neighbour_nothing():
    coarse = np.full((1, 7, 7), np.nan, np.float32)
    coarse[:, 0, 0] = 0.1
    regression = regress(coarse, coarse)
    assert np.isfinite(regression.slope[:, :2, :2]).all()
    assert np.isnan(regression.slope[:, 3:, 3:]).all()


def test_equal_neighbours_are_taken_nearest_first():
    fine = np.zeros((1, 9, 9), np.float32)
    fine[0, 4] = 0.1  # a row of equals
    coarse = np.array([[[0.1]]], np.float32)
    regression = regress(coarse, coarse)
    steps = np.arange(81, dtype=np.float32).reshape(1, 9, 9)
    object.__setattr__(regression, "residual", np.zeros((1, 1, 1), np.float32))
    out = fitfc(fine + 0 * steps, regression, 9, options=FitfcOptions(half=4, similar=3))
    np.testing.assert_allclose(out, fine, atol=1e-6)
