"""Levels are brought together only where sensors surely differ."""

from __future__ import annotations

import numpy as np
import pytest

from skymend.engine.fusion.units import harmonisation
from skymend.engine.job.events import Events


def slope_of(gain: float, noise: float, mode: str = "auto") -> float:
    draw = np.random.default_rng(0)
    fine = draw.uniform(0.1, 0.4, (1, 30, 30))
    coarse = gain * fine + draw.normal(0, noise, fine.shape)
    return float(harmonisation([fine], [coarse], mode, ["red"], Events.silent())[0][0])


@pytest.mark.parametrize("noise", [0.0, 0.02, 0.05])
def test_equal_sensors_are_left_alone(noise):
    assert slope_of(1.0, noise) == 1.0


@pytest.mark.parametrize("gain", [0.7, 1.4])
def test_a_gain_is_undone(gain):
    assert slope_of(gain, 0.005) == pytest.approx(1 / gain, rel=0.03)


def test_on_is_the_plain_regression():
    assert slope_of(1.0, 0.05, "on") < 0.95
