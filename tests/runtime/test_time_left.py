"""How long a run will still take: said when it is known, not before."""

from __future__ import annotations

import pytest

from skymend.runtime.time_left import TimeLeft, rounded


def steady(left, *, steps, seconds=1.0, of=100, start=0.0, message="tile"):
    told = [left.add(step / of, message, start + step * seconds) for step in range(steps + 1)]
    return told


def test_a_steady_run_says_nothing_at_first_and_then_the_truth():
    told = steady(TimeLeft(), steps=50)
    assert told[:3] == [None] * 3
    assert told[4] == pytest.approx(96)
    assert told[-1] == pytest.approx(50)


def test_a_bar_that_stands_tells_nothing():
    left = TimeLeft()
    assert [left.add(0.3, "Measuring", second) for second in range(100)] == [None] * 100


def test_compiling_counts_for_nothing():
    left = TimeLeft()
    for second in range(180):
        assert left.add(0.1, "Preparing (the first run compiles)", second) is None
    told = [left.add(0.1 + step / 100, "tile", 180.0 + step) for step in range(41)]
    assert told[0] is None
    assert told[-1] == pytest.approx(50)


def test_it_follows_a_run_that_slows_down_without_a_jump():
    left = TimeLeft()
    fast = steady(left, steps=50, seconds=0.5)[-1]
    told = [left.add(0.5 + step / 100, "tile", 25 + 2.0 * step) for step in range(1, 41)]
    assert fast == pytest.approx(25)
    assert told[0] < 2 * fast
    assert told[-1] == pytest.approx(20, rel=0.25)


def test_a_figure_that_has_run_out_is_not_kept():
    left = TimeLeft()
    steady(left, steps=90)
    assert left.at(95) == pytest.approx(5)
    assert left.at(101) is None


def test_a_few_long_tiles_are_enough():
    left = TimeLeft()
    told = [left.add(tile / 6, "tile", 120.0 * tile) for tile in range(4)]
    assert told[2] is None
    assert told[3] == pytest.approx(360)


@pytest.mark.parametrize(
    ("seconds", "shown"), [(1, 5), (42, 40), (57, 55), (58, 60), (100, 120), (1000, 1020), (4000, 3900)]
)
def test_figures_are_as_coarse_as_they_are_sure(seconds, shown):
    assert rounded(seconds) == shown
