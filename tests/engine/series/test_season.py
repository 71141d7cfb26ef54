from dataclasses import replace

import numpy as np
import pytest

from skymend.engine.catalogue.zoo import find, options
from skymend.engine.series.linear import linear
from skymend.engine.series.methods import SeriesWish, method_of

DAYS = np.arange(0, 1000, 16.0)


def seasons(pixels=150, noise=0.01):
    """Crops of two kinds in different shares, and a haze over some dates."""
    rng = np.random.default_rng(0)
    early, late = (np.exp(-(((DAYS - peak) % 365.25 - 180) ** 2) / 2500) for peak in (0, 90))
    share = rng.random(pixels)
    y = 0.2 + 0.4 * (early[:, None] * share + late[:, None] * (1 - share)) + rng.normal(0, 0.02, (len(DAYS), 1))
    return (y + rng.normal(0, noise, y.shape)).astype(np.float32)[:, None]


def with_gaps(y, days=70.0):
    rng = np.random.default_rng(1)
    start = rng.uniform(100, 800, y.shape[2])
    return (DAYS[:, None] > start) & (DAYS[:, None] < start + days)


def curve(y, **given):
    card = find("reconstructseries", "season")
    found = method_of(card, options(card, given), SeriesWish())
    return replace(found.curve, options={**found.curve.options, **found.curve.learn(DAYS[: len(y)], y)})


def test_other_years_and_other_pixels_carry_a_gap():
    y = seasons()
    gaps = with_gaps(y)[:, None]
    seen = np.where(gaps, np.float32(np.nan), y)
    mean, _ = curve(seen).estimate(DAYS, seen, DAYS, ("NDVI",))
    error, of_linear = (np.sqrt(np.mean((z - y)[gaps] ** 2)) for z in (mean, linear(DAYS, seen, DAYS)))
    assert error < 0.25 * of_linear


def test_its_deviation_is_that_of_its_errors():
    y = seasons()
    gaps = with_gaps(y)[:, None]
    seen = np.where(gaps, np.float32(np.nan), y)
    mean, sd = curve(seen, deviation=True).estimate(DAYS, seen, DAYS, ("NDVI",))
    within = np.abs(mean - y)[gaps] < 1.645 * np.hypot(sd, 0.01)[gaps]
    assert 0.8 < within.mean() <= 0.97


@pytest.mark.parametrize(("dates", "waves"), [(30, 0), (45, 3)])
def test_the_season_needs_two_years(dates, waves):
    assert curve(seasons()[:dates]).options["modes"] == waves


def test_a_band_that_never_changes_is_left_to_the_line():
    y = np.concatenate((seasons(), np.full_like(seasons(), 0.3)), axis=1)
    mean, _ = curve(y).estimate(DAYS, y, DAYS, ("B04", "flat"))
    assert np.isfinite(mean[:, 0]).all()
    assert np.isnan(mean[:, 1]).all()
