"""What is hidden is known, shaped like what is missing, and never all."""

from __future__ import annotations

import numpy as np
import pytest

from skymend.engine.skill.hiding import gap_lengths, moved_clouds, scattered, windows_in_time


def test_clouds_move_onto_clear_ground():
    cloudy = np.zeros((60, 80), bool)
    cloudy[5:25, 10:30] = True
    hidden = moved_clouds(cloudy, ~cloudy, seed=3)
    assert not (hidden & cloudy).any()
    assert hidden.sum() == pytest.approx(400, rel=0.1)
    np.testing.assert_array_equal(hidden, moved_clouds(cloudy, ~cloudy, seed=3))


@pytest.mark.parametrize("cloudy", [False, True])
def test_without_a_shape_to_move_blobs_are_hidden_and_half_is_left(cloudy):
    clear = np.ones((40, 40), bool)
    if cloudy:
        clear[2:] = False
    hidden = moved_clouds(~clear, clear, share=0.25)
    assert 0 < hidden.sum() <= 0.75 * clear.sum()
    assert not (hidden & ~clear).any()


def test_nothing_clear_hides_nothing():
    nothing = np.zeros((9, 9), bool)
    assert not moved_clouds(~nothing, nothing).any()


def test_scattered_hides_its_share_of_what_is_known():
    known = np.arange(40000).reshape(200, 200) % 2 == 0
    hidden = scattered(known, 0.1)
    assert not (hidden & ~known).any()
    assert hidden.sum() == pytest.approx(2000, rel=0.15)


def test_gaps_are_measured_between_clear_dates():
    days = np.arange(0.0, 60, 10)
    clear = np.array([[1, 0, 0, 1, 1, 0]], bool).T
    assert gap_lengths(days, clear) == [30.0, 30.0]
    assert gap_lengths(days, np.ones((6, 4), bool)) == []


def test_a_window_in_time_lies_between_known_dates():
    days = np.arange(0.0, 300, 10)
    known = np.random.default_rng(0).random((30, 500)) < 0.6
    hidden = windows_in_time(days, known, 50)
    assert hidden.any()
    assert not (hidden & ~known).any()
    for series in range(500):
        gone, left = np.flatnonzero(hidden[:, series]), np.flatnonzero(known[:, series] & ~hidden[:, series])
        if len(gone):
            assert days[gone[-1]] - days[gone[0]] < 50
            assert left[0] < gone[0]
            assert left[-1] > gone[-1]
