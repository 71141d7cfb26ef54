from __future__ import annotations

import datetime

import numpy as np
import pytest
from affine import Affine

from skymend.engine.job.events import Events
from skymend.engine.raster.geobox import GeoBox
from skymend.engine.series.hidden import BlockReader, around, gap_class, hide
from tests.engine.series.made import series

DAYS = np.arange(6.0) * 10


def test_days_to_the_clear_dates_on_both_sides():
    known = np.array([0, 1, 0, 0, 1, 0], bool)[:, None]
    before, after = around(DAYS, known, np.array([0.0, 10.0, 25.0, 50.0]))
    assert before[:, 0].tolist() == [np.inf, 0, 15, 10]
    assert after[:, 0].tolist() == [10, 0, 15, np.inf]
    assert gap_class(before, after)[:, 0].tolist() == [5, 0, 1, 5]


def test_what_is_hidden_was_known_and_two_dates_are_left():
    reader = series(missing=0.4)
    sample = hide(reader, reader.dates, 0.0, 0, Events.silent())
    for trial in sample.trials:
        known = np.isfinite(trial.values).all(axis=1)
        assert trial.hidden.any()
        assert not (trial.hidden & ~known).any()
        assert ((known & ~trial.hidden).sum(axis=0) >= 2)[trial.hidden.any(axis=0)].all()
    assert sample.truth.shape == (2, sample.count)
    assert np.isfinite(sample.truth).all()
    assert sample.weights.sum() == pytest.approx(1)


def test_gaps_that_stay_open_do_not_count():
    reader = series(missing=0.4)
    sample = hide(reader, reader.dates, 32.0, 0, Events.silent())
    assert sample.weights[[0, 1, 5]].sum() == pytest.approx(1)


def test_whole_dates_are_hidden_for_dates_without_an_image():
    reader = series(missing=0.2)
    between = [date + datetime.timedelta(days=5) for date in reader.dates[:-1]]
    sample = hide(reader, between, 0.0, 0, Events.silent())
    assert all(trial.dated.any() for trial in sample.trials)
    assert sample.weights[6:].sum() == pytest.approx(1)


def test_a_large_scene_is_sampled_the_same_every_time():
    values = np.random.default_rng(0).random((4, 1, 400, 400)).astype(np.float32)
    small = series()
    reader = BlockReader(small.scenes, small.dates[:4], GeoBox((400, 400), Affine.scale(10, -10), "EPSG:32633"), values)
    first, second = (hide(reader, reader.dates, 0.0, 1, Events.silent()) for _ in range(2))
    assert sum(trial.hidden[0].size for trial in first.trials) <= 12_800
    np.testing.assert_array_equal(first.truth, second.truth)
