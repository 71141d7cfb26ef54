"""Composites against numpy, with ties, gaps and more dates than a medoid compares."""

from __future__ import annotations

import numpy as np
import pytest

from skymend.engine.removal import composite_kernels as kernels


@pytest.fixture
def stack():
    random = np.random.default_rng(1)
    images = random.random((7, 3, 12, 10), np.float32)
    clear = random.random((7, 12, 10)) < 0.6
    clear[:, 0, 0] = False
    clear[:, 0, 1] = np.arange(7) == 4
    return images, clear


def test_the_medoid_has_the_least_sum_of_distances(stack):
    images, clear = stack
    chosen = kernels.medoid(images, clear)
    for y, x in np.ndindex(12, 10):
        dates = np.flatnonzero(clear[:, y, x])
        if not dates.size:
            assert chosen[y, x] == -1
            continue
        pixels = images[dates, :, y, x].astype(float)
        sums = np.sqrt(((pixels[:, None] - pixels[None]) ** 2).sum(axis=2)).sum(axis=1)
        assert sums[dates.tolist().index(chosen[y, x])] == pytest.approx(sums.min(), rel=1e-9)


def test_ties_go_to_the_earliest_date():
    images = np.zeros((3, 2, 1, 1), np.float32)
    images[1] = 1
    clear = np.ones((3, 1, 1), bool)
    assert kernels.medoid(images[:2], clear[:2]) == 0  # of two dates none is more central
    assert kernels.nearest_date(np.array([0.0, 10, 20]), 15, clear) == 1
    assert kernels.highest(np.full((3, 1, 1), 0.5), clear) == 0


def test_more_dates_than_a_medoid_compares_are_sampled_evenly():
    images = np.linspace(0, 1, 201, dtype=np.float32).reshape(201, 1, 1, 1)
    chosen = kernels.medoid(images, np.ones((201, 1, 1), bool))[0, 0]
    assert abs(chosen - 100) <= 4


def test_the_nearest_clear_date_and_the_greenest(stack):
    images, clear = stack
    days = np.array([0, 5, 11, 30, 42, 60, 61])
    chosen = kernels.nearest_date(days, 33, clear)
    away = np.where(clear, np.abs(days - 33)[:, None, None], 10**6)
    np.testing.assert_array_equal(chosen, np.where(clear.any(axis=0), away.argmin(axis=0), -1))
    green = kernels.ndvi(images[:, 0], images[:, 1])
    chosen = kernels.highest(green, clear)
    np.testing.assert_array_equal(
        chosen, np.where(clear.any(axis=0), np.where(clear, green, -9).argmax(axis=0), -1)
    )  # fmt: skip


def test_all_bands_come_from_the_chosen_date(stack):
    images, clear = stack
    chosen = kernels.medoid(images, clear)
    values = kernels.pick(images, chosen)
    assert np.isnan(values[:, 0, 0]).all()
    np.testing.assert_array_equal(values[:, 0, 1], images[4, :, 0, 1])


def test_median_and_its_spread(stack):
    images, clear = stack
    hidden = np.where(clear[:, None], images, np.nan)
    centre = kernels.median(images, clear)
    np.testing.assert_array_equal(np.isfinite(centre).all(axis=0), clear.any(axis=0))
    seen, several = clear.any(axis=0), clear.sum(axis=0) >= 2
    np.testing.assert_allclose(centre[:, seen], np.nanmedian(hidden[:, :, seen], axis=0), atol=1e-6)
    deviation = 1.4826 * np.nanmedian(np.abs(hidden - centre)[:, :, several], axis=0)
    ours = kernels.spread(images, clear, centre)
    np.testing.assert_allclose(ours[:, several], deviation, atol=1e-6)
    assert np.isnan(ours[:, ~several]).all()


def test_the_score_prefers_dates_far_from_clouds_and_near_the_day():
    cloud = np.zeros((2, 1, 120), bool)
    cloud[0, 0, 0] = True
    distance = np.stack([kernels.cloud_distance(date) for date in cloud])
    assert distance[0, 0, :3].tolist() == [0, 1, 2]
    assert distance.max() == kernels.FARTHEST
    scores = kernels.score(np.array([100, 130]), 100, distance, np.ones(2))
    chosen = kernels.highest(scores, ~cloud)
    assert chosen[0, 1] == 1  # beside the cloud: the other date
    assert chosen[0, 100] == 0  # far from it: the nearer date
    assert scores[0, 0, 100] == pytest.approx(0.5 + 0.4 / (1 + np.exp(-5)) + 0.1)
