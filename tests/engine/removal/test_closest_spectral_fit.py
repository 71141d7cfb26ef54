"""Closest spectral fit against looking at every pixel, ties included."""

from __future__ import annotations

import numpy as np
import pytest

from tests.engine.removal.whole_image import closest_spectral_fit


def by_hand(target, clear, cloud, valid, half):
    """Every candidate of every pixel, in float64."""
    result = target.copy()
    for y, x in zip(*np.nonzero(cloud & valid)):
        rows, columns = np.mgrid[max(y - half, 0) : y + half + 1, max(x - half, 0) : x + half + 1]
        inside = (rows < cloud.shape[0]) & (columns < cloud.shape[1])
        rows, columns = rows[inside], columns[inside]
        usable = (valid & ~cloud)[rows, columns]
        rows, columns = rows[usable], columns[usable]
        if rows.size:
            apart = ((clear[:, rows, columns].astype(float) - clear[:, y, x].astype(float)[:, None]) ** 2).sum(axis=0)
            best = np.lexsort((columns, rows, (rows - y) ** 2 + (columns - x) ** 2, apart))[0]
            result[:, y, x] = target[:, rows[best], columns[best]]
    return result


@pytest.mark.parametrize("levels", [4, 10_000])  # few levels: nearly every pixel has many equal fits
@pytest.mark.parametrize("half", [3, 11, 50])
def test_agrees_with_looking_at_every_pixel(levels, half):
    random = np.random.default_rng(levels + half)
    clear = (random.integers(0, levels, (2, 41, 37)) / levels).astype(np.float32)
    target = random.random(clear.shape, np.float32)
    cloud, valid = random.random((41, 37)) < 0.4, random.random((41, 37)) < 0.9
    cloud[5:25, 5:30] = True
    result, _, filled = closest_spectral_fit(target, clear, cloud, valid, half=half)
    np.testing.assert_array_equal(result, by_hand(target, clear, cloud, valid, half))
    np.testing.assert_array_equal((result != target).any(axis=0), filled)


def test_a_copy_of_the_scene_is_recovered_where_the_ground_repeats():
    clear = np.tile(np.arange(8, dtype=np.float32), (2, 32, 4)) / 10
    target = clear**2
    cloud = np.zeros((32, 32), bool)
    cloud[8:20, 8:20] = True
    result, uncertainty, filled = closest_spectral_fit(target, clear, cloud, np.ones_like(cloud))
    np.testing.assert_array_equal(result, target)
    assert filled.sum() == cloud.sum()
    assert not uncertainty.any()


def test_nothing_in_reach_is_not_filled():
    target = np.ones((1, 30, 30), np.float32)
    cloud = np.ones((30, 30), bool)
    cloud[0, 0] = False
    _, _, filled = closest_spectral_fit(target, target, cloud, np.ones_like(cloud), half=5)
    assert filled.sum() == 35
