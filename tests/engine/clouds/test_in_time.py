"""Clouds that other dates know of."""

from __future__ import annotations

import numpy as np

from skymend.engine.clouds.in_time import LEAST_RISE, brightest_usual


def test_what_stands_out_above_a_median_with_gaps_is_found():
    blue = np.full((9, 1, 1), 0.06, np.float32)
    blue[2], blue[4] = np.nan, 0.3
    brighter = blue > brightest_usual(blue)
    assert np.flatnonzero(brighter).tolist() == [4]


def test_pixels_that_vary_by_themselves_must_rise_further():
    steady, restless = np.full(7, 0.1), 0.1 + 0.05 * np.array([-2, -1, 0, 1, 2, 1, -1])
    limit = brightest_usual(np.stack([steady, restless], axis=1)[:, :, None].astype(np.float32))[:, 0]
    np.testing.assert_allclose(limit[0], 0.1 + LEAST_RISE, rtol=1e-6)
    assert limit[1] > 0.2


def test_a_pixel_that_no_date_shows_has_no_limit():
    assert np.isnan(brightest_usual(np.full((5, 2, 2), np.nan, np.float32))).all()
