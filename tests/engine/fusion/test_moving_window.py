"""Exact selection of the n smallest, spreads over tiles, coarse to fine and back."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skymend.engine.fusion.coarse import block_mean, fill_gaps, spread_blocks, upsample
from skymend.engine.fusion.moving_window import NEVER, Moments, box_sum, enough, looked_at_first, smallest, upper_end
from skymend.engine.kernels.lanes import LANES


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 300), st.integers(1, 40), st.integers(1, 50), st.floats(1e-6, 10), st.integers(0, 10**6))
def test_the_smallest_are_chosen_and_ties_go_to_the_preferred(count, wanted, levels, guess, seed):
    draw = np.random.default_rng(seed)
    keys = draw.integers(0, levels, (count, LANES)).astype(np.float32) / 7  # many ties
    keys[draw.random(keys.shape) < 0.1] = NEVER
    before, limit = keys.copy(), np.full(LANES, guess, np.float32)
    places, preference = np.arange(count), draw.permutation(count)
    end, above = np.full(LANES, draw.choice([NEVER / 2, levels / 7]), np.float32), np.empty(LANES, np.float32)
    if not enough(keys.reshape(-1), count, np.float32(wanted), end, above):
        end[:] = NEVER / 2
        assert enough(keys.reshape(-1), count, np.float32(wanted), end, above)
    size = smallest(keys.reshape(-1), count, np.float32(wanted), end, above, limit, places, preference)
    for lane in range(LANES):
        real = np.flatnonzero(before[:, lane] < NEVER)
        expected = real[np.lexsort((preference[real], before[real, lane]))][:wanted]
        chosen = places[:size][keys[:size, lane] <= limit[lane]]
        assert sorted(expected) == sorted(chosen)


def test_an_upper_end_comes_from_few_keys():
    keys = np.random.default_rng(0).random((60, LANES)).astype(np.float32)
    limit, guess = np.empty(LANES, np.float32), np.empty(LANES, np.float32)
    upper_end(keys.reshape(-1), 60, limit, guess)
    np.testing.assert_array_equal([guess, limit], np.sort(keys, axis=0)[[1, 7]])
    upper_end(keys.reshape(-1), 7, limit, guess)
    assert (limit == NEVER / 2).all()


@pytest.mark.parametrize(("half", "wanted"), [(25, 30), (25, 20), (1, 9), (0, 1), (3, 1)])
def test_about_two_of_those_wanted_are_looked_at_first(half, wanted):
    numbers, size = looked_at_first(half, wanted), (2 * half + 1) ** 2
    assert 0 < len(set(numbers)) == len(numbers)
    assert numbers.max() < size
    assert len(numbers) * wanted / size <= 3


def test_moments_of_tiles_are_those_of_the_whole():
    image = np.random.default_rng(0).normal(300, 5, (2, 40, 30)).astype(np.float32)
    valid = np.random.default_rng(1).random((40, 30)) > 0.2
    moments = Moments(2)
    for top in range(0, 40, 7):
        moments.merge(Moments.of(image[:, top : top + 7], valid[top : top + 7]))
    np.testing.assert_allclose(moments.spread, image[:, valid].std(1, dtype=np.float64), rtol=1e-9)


def test_box_sums_are_cut_at_the_border():
    image = np.arange(12.0).reshape(3, 4)
    assert box_sum(image, 1)[0, 0] == image[:2, :2].sum()
    assert box_sum(image, 1)[1, 2] == image[0:3, 1:4].sum()
    assert (box_sum(image, 9) == image.sum()).all()


@pytest.mark.parametrize("how", ["cubic", "linear", "nearest"])
def test_upsampling_of_tiles_is_that_of_the_whole(how):
    coarse = np.random.default_rng(0).random((2, 5, 6)).astype(np.float32)
    whole = upsample(coarse, 4, (0, 0), (19, 23), how)
    np.testing.assert_allclose(upsample(coarse, 4, (5, 7), (9, 11), how), whole[:, 5:14, 7:18], atol=1e-7)
    np.testing.assert_allclose(upsample(coarse * 0 + 0.3, 4, (0, 0), (19, 23), how), 0.3, atol=1e-6)


def test_blocks_there_and_back():
    coarse = np.random.default_rng(0).random((2, 3, 4)).astype(np.float32)
    fine = spread_blocks(coarse, 5, (0, 0), (13, 18))
    np.testing.assert_allclose(block_mean(fine, 5), coarse, atol=1e-7)
    fine[:, :3, :5] = np.nan  # 15 of 25 pixels
    assert np.isnan(block_mean(fine, 5)[:, 0, 0]).all()
    assert np.isfinite(fill_gaps(block_mean(fine, 5))).all()
