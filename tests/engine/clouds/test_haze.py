"""How much cloud seems to lie over a pixel, and where clouds grow into haze."""

from __future__ import annotations

import numpy as np
import pytest

from skymend.engine.clouds.haze import CLOUD, away_from, measure_haze
from skymend.engine.clouds.morphology import grow_within

RANDOM = np.random.default_rng(0)
SOIL = np.array([0.06, 0.09, 0.13, 0.22])[:, None, None] * np.exp(0.3 * RANDOM.standard_normal((60, 80)))
GROUND = (SOIL + 0.004 * RANDOM.standard_normal((4, 60, 80))).astype(np.float32)
NOTHING = np.zeros((60, 80), bool)


def under(opacity: float) -> np.ndarray:
    return (GROUND * (1 - opacity) + opacity * CLOUD[:4, None, None]).astype(np.float32)


def test_a_thin_cloud_stands_out_from_soil_of_any_brightness():
    haze = measure_haze(GROUND, ~NOTHING, NOTHING, 30)
    assert haze is not None
    assert np.mean(haze.of(GROUND) > haze.rim) < 0.02
    assert np.mean(haze.of(under(0.15)) > haze.rim) > 0.95
    assert np.median(haze.of(under(0.3))) == pytest.approx(0.3, abs=0.05)


def test_clouds_that_were_not_seen_hardly_spoil_it():
    clean = measure_haze(GROUND, ~NOTHING, NOTHING, 30)
    hazy = measure_haze(np.where(np.arange(80) < 12, under(0.4), GROUND), ~NOTHING, NOTHING, 30)
    assert np.median(hazy.of(under(0.3))) == pytest.approx(np.median(clean.of(under(0.3))), abs=0.05)


def test_ground_away_from_clouds_is_a_kilometre_off_or_the_farther_half():
    cloud = NOTHING.copy()
    cloud[:, :2] = True
    assert away_from(cloud, ~cloud, 100.0).argmax(axis=1).tolist() == [11] * 60
    assert np.mean(away_from(cloud, ~cloud, 10.0)[:, 2:]) == pytest.approx(0.5, abs=0.02)


def test_no_ground_no_haze():
    assert measure_haze(GROUND, NOTHING, ~NOTHING, 30) is None


def test_growth_goes_where_it_is_allowed_and_no_further_than_its_steps():
    seed, allowed = np.zeros((5, 9), bool), np.zeros((5, 9), bool)
    seed[2, 0], allowed[2, :6], allowed[0, 8] = True, True, True
    assert grow_within(seed, allowed | seed, 3).nonzero()[1].tolist() == [0, 1, 2, 3]
