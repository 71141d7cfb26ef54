"""Clouds that stand out in time."""

from __future__ import annotations

import numpy as np
from skymend.contract.cloud_classes import CLEAR, SHADOW, THICK
from skymend.engine.clouds.of_series import second_opinion
from skymend.engine.clouds.temporal import Screened, median_deviation, mtcd, robust_harmonics, tmask

DAYS = np.arange(0, 730, 16.0)


def season(mean: float, amplitude: float) -> np.ndarray:
    return mean + amplitude * np.cos(2 * np.pi * DAYS / 365.25)[:, None] + np.zeros((len(DAYS), 3))


def test_harmonics_are_recovered_under_clouds():
    green = season(0.1, 0.02)
    green[::9] += 0.3
    fit = robust_harmonics(DAYS, green)
    np.testing.assert_allclose(fit.coefficients[0] + fit.coefficients[3], 0.1, atol=0.02)
    assert np.abs(fit.residuals[1::9]).max() < 0.01


def test_tmask_finds_clouds_and_shadows():
    green, swir1 = season(0.1, 0.02), season(0.3, 0.05)
    green[7, 0] += 0.2
    swir1[11, 1] -= 0.15
    screened = tmask(DAYS, green, swir1)
    assert np.argwhere(screened.cloud).tolist() == [[7, 0]]
    assert np.argwhere(screened.shadow).tolist() == [[11, 1]]


def test_too_short_or_missing_series_flag_nothing():
    green = np.full((4, 2), np.nan)
    assert not tmask(DAYS[:4], green, green).cloud.any()
    assert not median_deviation(green, green).cloud.any()


def test_mtcd_flags_the_jump_and_compares_with_the_last_clear_date():
    blue = np.full((8, 1), 0.05)
    blue[5] = 0.4
    cloud, reference = mtcd(DAYS[:8], blue, blue.copy())
    assert np.flatnonzero(cloud[:, 0]).tolist() == [5]
    assert reference[6, 0] == 4


def test_median_deviation_copes_with_gaps():
    blue = np.full((9, 1), 0.06)
    blue[2], blue[4] = np.nan, 0.3
    assert np.flatnonzero(median_deviation(blue).cloud[:, 0]).tolist() == [4]


def test_second_opinion_adds_on_weak_dates_and_gives_back_what_is_always_flagged():
    classes = np.full((6, 3), CLEAR, np.uint8)
    classes[:, 0] = THICK  # a white roof
    cloud, shadow, snow = (np.zeros((6, 3), bool) for _ in range(3))
    cloud[2, 1] = shadow[3, 2] = True
    cloud[4, 2] = snow[4, 2] = True
    result = second_opinion(classes, Screened(cloud, shadow), snow, [True] * 6)
    assert not result[:, 0].any()
    assert result[2, 1] == THICK
    assert result[3, 2] == SHADOW
    assert result[4, 2] == CLEAR
    unchanged = second_opinion(classes, Screened(cloud, shadow), snow, [False] * 6)
    assert not unchanged.any()
