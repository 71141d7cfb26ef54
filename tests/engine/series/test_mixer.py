from dataclasses import replace

import numpy as np
import pytest

from skymend.engine.catalogue.zoo import find, options
from skymend.engine.job.events import Events
from skymend.engine.job.parameters import Machine
from skymend.engine.series.auto import candidates, compared
from skymend.engine.series.hidden import hide, mended_whole
from skymend.engine.series.linear import linear
from skymend.engine.series.methods import SeriesWish, method_of
from tests.engine.series.made import series


def smooth(days):
    return 0.3 + 0.15 * np.sin(2 * np.pi * days / 120)


@pytest.fixture(scope="module")
def reader():
    made = series(course=smooth, missing=0.4, size=16, dates=20)
    made.values[:] += np.random.default_rng(5).normal(0, 0.01, made.values.shape)
    return made


@pytest.fixture(scope="module")
def mixer(reader):
    card = find("reconstructseries", "mixer")
    return method_of(card, options(card, {}), SeriesWish()).learned(reader, Events.silent())


def test_measured_values_stay_and_gaps_are_filled_better_than_by_lines(reader, mixer):
    values = reader.values.reshape(*reader.values.shape[:2], -1)
    mended = mended_whole(mixer, reader)
    known = np.isfinite(values)
    np.testing.assert_array_equal(mended.values[known], values[known])
    days, truth = np.arange(20) * 10.0, smooth(np.arange(20) * 10.0)[:, None, None]
    mixed, line = (
        np.sqrt(np.mean((each - truth)[~known] ** 2)) for each in (mended.values, linear(days, values, days))
    )
    assert mixed < 0.9 * line
    assert "season" in mixer.options["shares"]


def test_tiles_change_nothing(reader, mixer):
    parts = []
    for machine in (Machine(), Machine(tile_size=128, memory_mb=64)):
        found = replace(mixer, wish=replace(mixer.wish, machine=machine))
        parts.append(mended_whole(found, reader).values)
    np.testing.assert_array_equal(*parts)


def test_beyond_the_clear_dates_the_estimates_are_mixed_as_they_are_held(reader, mixer):
    values = reader.values.reshape(*reader.values.shape[:2], -1).copy()
    values[-4:] = np.nan
    days = np.arange(20) * 10.0
    mended = mixer.reconstruct(days, values, days, reader.band_names).values
    np.testing.assert_allclose(np.ptp(mended[-4:], axis=0), 0, atol=1e-6)


def test_the_mixer_is_scored_by_weights_from_other_dates(reader):
    sample = hide(reader, reader.dates, 0, 0, Events.silent())
    card = find("reconstructseries", "mixer")
    every = [*candidates({}, SeriesWish()), method_of(card, options(card, {}), SeriesWish())]
    methods, comparisons = compared(sample, every, Events.silent())
    ((_, comparison),) = comparisons.items()
    errors = {candidate.id: candidate.error(comparison.weights) for candidate in comparison.candidates}
    assert errors["mixer"] < 0.6 * errors["linear"]
    assert methods[-1].curve.mixture is not None
