from __future__ import annotations

import threading

import numpy as np
import pytest

from skymend.engine.job.errors import InputError
from skymend.engine.job.events import Events
from skymend.engine.series.auto import candidates, choose
from skymend.engine.series.linear import linear
from skymend.engine.series.methods import SeriesWish
from tests.engine.series.made import series


def chosen(reader, wish=None, said=None, **given):
    wish = wish or SeriesWish()
    events = Events(lambda event: (said if said is not None else []).append(event.get("text", "")), threading.Event())
    return choose(reader, reader.dates, candidates(given, wish), wish, events)


def smooth(days):
    return 0.3 + 0.15 * np.sin(2 * np.pi * days / 120)


def test_the_best_is_taken_and_told():
    said = []
    best = chosen(series(course=smooth, missing=0.5), said=said)
    (comparison,) = best.comparisons
    errors = {candidate.id: candidate.error(comparison.weights) for candidate in comparison.candidates}
    assert errors[best.method.card.id] <= 1.02 * min(errors.values())
    assert errors["linear"] > 1.1 * errors[best.method.card.id]
    assert best.sentence.startswith("Chosen for all bands: ")
    assert any("Skill on hidden observations" in text and "linear RMSE" in text for text in said)


def test_lines_are_taken_where_nothing_is_better():
    reader = series()
    walk = np.random.default_rng(1).normal(0, 0.1, reader.values.shape).cumsum(axis=0)
    reader.values[:] = np.where(np.isfinite(reader.values), walk, np.nan)
    assert chosen(reader).method.card.id == "linear"


def test_three_dates_are_too_few_to_hide_any():
    said = []
    assert chosen(series(dates=3), said=said).method.card.id == "linear"
    assert any("3 dates are too few" in text for text in said)


def test_a_smooth_curve_everywhere_is_the_smoothers():
    assert chosen(series(), SeriesWish(keep=False)).method.card.id == "whittaker"


def test_options_leave_the_methods_that_have_them():
    assert chosen(series(), cutoff=30).method.card.id == "whittaker"
    with pytest.raises(InputError, match="METHOD=auto"):
        candidates({"no_such": 1}, SeriesWish())


def test_an_index_in_the_stack_may_have_a_method_of_its_own():
    reader = series(bands=("red", "NDVI"), course=smooth, missing=0.5)
    walk = np.random.default_rng(1).normal(0, 0.1, (24, 20, 20)).cumsum(axis=0)  # nothing tells it better than lines
    reader.values[:, 1] = np.where(np.isfinite(reader.values[:, 1]), walk, np.nan)
    best = chosen(reader)
    assert [comparison.what for comparison in best.comparisons] == ["red", "NDVI"]
    assert best.comparisons[1].chosen == "linear"
    assert best.method.card.id == f"{best.comparisons[0].chosen}, linear"
    days, flat = np.arange(24) * 10.0, reader.values.reshape(24, 2, -1)
    mended = best.method.learned(reader, Events.silent()).reconstruct(days, flat, days, reader.band_names).values
    np.testing.assert_array_equal(mended[:, 1], linear(days, flat, days)[:, 1])
