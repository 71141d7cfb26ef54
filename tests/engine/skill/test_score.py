"""Candidates compared on hidden values."""

from __future__ import annotations

import json

import numpy as np
import pytest

from skymend.engine.skill.score import Score, compare

TITLES = {"simple": "Simple", "better": "Better", "gappy": "Gappy"}


def told(errors, cases=("red", "nir"), **more):
    """A comparison of candidates whose errors are given, over 100 hidden values a case."""
    truth = {case: np.full(100, 0.3, np.float32) for case in cases}
    predicted = {name: [values + error for values in truth.values()] for name, error in errors.items()}
    titles = {name: TITLES[name] for name in errors}
    return compare(titles, predicted, truth, what="all bands", hidden="200 values", **more)


def test_the_best_is_taken_and_said():
    comparison = told({"simple": 0.02, "better": 0.01})
    assert comparison.chosen == "better"
    assert comparison.reason == "with 50 % less error than the next, Simple"
    score = comparison.winner.overall
    assert (score.rmse, score.bias, score.count) == pytest.approx((0.01, 0.01, 200), rel=1e-4)


def test_a_tie_goes_to_the_simpler():
    comparison = told({"simple": 0.0101, "better": 0.01})
    assert comparison.chosen == "simple"
    assert "simpler" in comparison.reason


def test_a_candidate_that_predicts_little_is_named_and_not_compared():
    gappy = np.where(np.arange(100) < 50, np.nan, 0.0).astype(np.float32)
    comparison = told({"simple": 0.01, "gappy": gappy})
    assert comparison.chosen == "simple"
    assert comparison.candidates[1].note == "predicts only 50 % of what was hidden"
    json.dumps(comparison.report(), allow_nan=False)


def test_all_are_scored_on_the_same_values():
    lacks = np.where(np.arange(100) < 5, np.nan, 0.01).astype(np.float32)
    wild = np.where(np.arange(100) < 5, 9.0, 0.02).astype(np.float32)
    comparison = told({"simple": wild, "better": lacks})
    assert comparison.candidates[0].overall.rmse == pytest.approx(0.02, rel=1e-4)


def test_no_case_outweighs_the_others_by_its_numbers():
    truth = {"blue": np.zeros(50), "kelvin": np.zeros(50)}
    predicted = {
        "simple": [truth["blue"] + 0.01, truth["kelvin"] + 2.0],
        "better": [truth["blue"] + 0.004, truth["kelvin"] + 2.1],
    }
    comparison = compare({"simple": "S", "better": "B"}, predicted, truth, what="all", hidden="100 values")
    assert comparison.chosen == "better"
    weighted = compare(
        {"simple": "S", "better": "B"}, predicted, truth, what="all", hidden="100 values", weights={"blue": 0.0}
    )
    assert weighted.chosen == "simple"


def test_too_few_hidden_values_choose_the_first():
    truth = {"red": np.zeros(5)}
    comparison = compare(
        {"simple": "S", "better": "B"},
        {"simple": [truth["red"] + 1], "better": [truth["red"]]},
        truth,
        what="red",
        hidden="5",
    )
    assert comparison.chosen == "simple"
    assert "too few" in comparison.reason


def test_nothing_scores_nothing():
    assert Score.of(np.empty(0)).count == 0
