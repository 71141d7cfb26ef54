"""Deviations that hold as many hidden values as they say."""

from __future__ import annotations

import numpy as np
import pytest

from skymend.engine.skill.spread import WITHIN, Calibration


def test_a_deviation_of_any_size_is_scaled_until_nine_in_ten_lie_within():
    generator = np.random.default_rng(2)
    kind = generator.integers(0, 2, 8000)
    true = np.where(kind == 0, 0.01, 0.03)
    expected = np.full(8000, 0.5)
    calibration = Calibration.of(generator.normal(0, true), expected, kind, 3)
    assert calibration.coverage == pytest.approx(0.9, abs=0.02)
    assert calibration.scale[:2] * 0.5 == pytest.approx([0.01, 0.03], rel=0.06)
    fresh = generator.normal(0, true)
    deviation = calibration.deviation(expected, kind)
    assert (np.abs(fresh) <= WITHIN * deviation).mean() == pytest.approx(0.9, abs=0.02)


def test_a_class_without_hidden_values_leans_on_all():
    calibration = Calibration.of(np.full(100, 0.02), np.full(100, 0.01), np.zeros(100, int), 2)
    assert calibration.scale[1] == pytest.approx(2 / WITHIN)


def test_nothing_hidden_leaves_the_deviation_as_it_is():
    calibration = Calibration.of(np.empty(0), np.empty(0), np.empty(0, int), 2)
    assert calibration.scale.tolist() == [1, 1]
    assert "not calibrated" in calibration.sentence
