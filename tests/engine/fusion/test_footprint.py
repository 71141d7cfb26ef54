"""What coarse pixels see is found in the pairs, and undone."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import convolve1d, gaussian_filter

from skymend.engine.fusion.footprint import Footprint


def ground(seed: int = 0) -> np.ndarray:
    draw = np.random.default_rng(seed)
    return 0.2 + 0.1 * gaussian_filter(draw.standard_normal((3, 24, 22)), (0, 0.6, 0.6))


def test_equal_sensors_have_none():
    fine = ground()
    assert Footprint.of([fine], [fine + np.random.default_rng(1).normal(0, 0.002, fine.shape)]).plain
    assert Footprint().undone(fine) is fine


def test_spill_is_found_and_undone():
    fine = ground()
    wide = fine
    for axis in (1, 2):
        wide = convolve1d(wide, [0.08, 0.84, 0.08], axis=axis, mode="nearest")
    found = Footprint.of([fine], [wide])
    assert found.spill == pytest.approx(0.075, abs=0.02)
    inner = np.s_[:, 2:-2, 2:-2]
    assert np.std((found.undone(wide) - fine)[inner]) < 0.4 * np.std((wide - fine)[inner])


def test_a_displacement_is_found_and_gaps_stay():
    fine = gaussian_filter(ground(), (0, 1, 1)) * 3
    moved = 0.7 * fine + 0.3 * np.roll(fine, 1, 1)  # 0.3 coarse pixels down
    found = Footprint.of([fine], [moved])
    assert found.rows == pytest.approx(0.3, abs=0.06)
    assert abs(found.columns) < 0.05
    moved[:, 5, 6] = np.nan
    assert np.isnan(found.undone(moved)).sum() == 3


def test_few_coarse_pixels_tell_nothing():
    assert Footprint.of([ground()[:, :5, :5]], [ground()[:, :5, :5] * 2]).plain
