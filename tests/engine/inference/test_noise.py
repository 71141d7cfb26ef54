"""Noise belongs to the pixel: windows, channels and order of calls do not change it."""

from __future__ import annotations

import numpy as np

from skymend.engine.inference.noise import Noise, position_noise
from skymend.engine.raster.window import Window


def test_any_window_shows_the_same_field():
    whole = position_noise(Window(0, 0, 150, 140), 3, seed=5, date=737000)
    for left, top, width, height in ((0, 0, 10, 10), (60, 61, 9, 8), (30, 100, 120, 40), (127, 0, 2, 140)):
        part = position_noise(Window(left, top, width, height), 3, seed=5, date=737000)
        np.testing.assert_array_equal(part, whole[:, top : top + height, left : left + width])


def test_more_channels_do_not_change_the_first():
    window = Window(10, 20, 30, 40)
    np.testing.assert_array_equal(position_noise(window, 5, seed=1)[:2], position_noise(window, 2, seed=1))


def test_seeds_dates_and_draws_are_independent_standard_normal():
    window = Window(0, 0, 256, 256)
    fields = [
        position_noise(window, 1, seed=s, date=d, draw=n) for s, d, n in ((0, 0, 0), (1, 0, 0), (0, 1, 0), (0, 0, 1))
    ]
    correlation = np.corrcoef([field.ravel() for field in fields])
    assert np.abs(correlation - np.eye(4)).max() < 0.02
    assert abs(fields[0].mean()) < 0.02
    assert abs(fields[0].std() - 1) < 0.02


def test_what_is_drawn_ahead_and_by_several_threads_is_the_same():
    window, each = Window(30, 100, 40, 50), 4 * 2 * 3 * 40 * 50
    noise = Noise(window, 3, (7, 9), seed=1)
    ahead = Noise(window, 3, (7, 9), seed=1, threads=2).drawn_ahead([0, 5, 6], 2 * each)
    assert set(ahead.ahead) == {0, 5}
    assert set(noise.drawn_ahead([3, 4], 0).ahead) == {3}
    for draw in (0, 5, 6):
        expected = np.stack([position_noise(window, 3, seed=1, date=date, draw=draw) for date in (7, 9)])
        np.testing.assert_array_equal(ahead.of(draw), expected)
        np.testing.assert_array_equal(noise.of(draw), expected)
