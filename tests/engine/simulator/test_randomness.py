"""Random fields: the same everywhere however the plane is cut, with the statistics promised."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skymend.engine.simulator import randomness


@settings(max_examples=25, deadline=None)
@given(top=st.integers(-90, 90), left=st.integers(-90, 90), slant=st.sampled_from([0.0, 0.4]))
def test_a_window_is_part_of_the_whole(top: int, left: int, slant: float) -> None:
    plane = np.arange(-100.0, 120.0)
    field = {"largest": 40, "smallest": 2, "shear": slant}
    whole = randomness.fractal(3, "x", plane, plane, **field)
    part = randomness.fractal(3, "x", plane[top + 100 : top + 120], plane[left + 100 : left + 110], **field)
    np.testing.assert_array_equal(part, whole[top + 100 : top + 120, left + 100 : left + 110])


def test_white_noise_is_standard_normal_and_positional() -> None:
    whole = randomness.white(1, "n", range(200), range(200))
    assert whole.mean() == pytest.approx(0, abs=0.02)
    assert whole.std() == pytest.approx(1, abs=0.02)
    np.testing.assert_array_equal(randomness.white(1, "n", range(7, 9), range(5, 50)), whole[7:9, 5:50])


def test_fractal_noise_has_unit_variance() -> None:
    plane = np.arange(1200.0)
    assert randomness.fractal(0, "v", plane[:400], plane, largest=12, smallest=3).std() == pytest.approx(1, abs=0.1)


def test_names_and_seeds_are_independent() -> None:
    a, b, c = (randomness.white(s, n, range(100), range(100)).ravel() for s, n in ((0, "a"), (0, "b"), (1, "a")))
    assert abs(np.corrcoef(a, b)[0, 1]) < 0.05
    assert abs(np.corrcoef(a, c)[0, 1]) < 0.05
