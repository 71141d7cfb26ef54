import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skymend.engine.series.whittaker import choose_lambda, hat_diagonal, whittaker
from skymend.engine.series.whittaker_grid import cutoff_to_lambda, default_step, make_grid


def dense(y, w, lam, order):
    """(W + λDᵀD)z = Wy by brute force."""
    D = np.diff(np.eye(len(y)), order, axis=0)
    return np.linalg.solve(np.diag(w) + lam * D.T @ D, w * np.nan_to_num(y))


def gappy(dates=40, bands=1, pixels=5, missing=0.4, seed=0):
    rng = np.random.default_rng(seed)
    t = np.arange(dates)[:, None, None]
    y = 0.4 + 0.2 * np.sin(t / 6 + rng.random((1, bands, pixels)) * 6) + rng.normal(0, 0.02, (dates, bands, pixels))
    y[np.broadcast_to(rng.random((dates, 1, pixels)) < missing, y.shape)] = np.nan
    return y.astype(np.float32)


@pytest.mark.parametrize("order", [1, 2, 3])
def test_equals_the_dense_solution(order):
    y, days = gappy(), np.arange(40.0)
    z = whittaker(days, y, days, lam=20.0, order=order, step=1, robust=0)
    for p in range(y.shape[2]):
        expected = dense(y[:, 0, p], np.isfinite(y[:, 0, p]).astype(float), 20.0, order)
        np.testing.assert_allclose(z[:, 0, p], expected, atol=1e-6)


@pytest.mark.parametrize("order", [1, 2, 3])
def test_reduced_grid_gives_the_full_grids_solution(order):
    days = np.array([0, 3, 10, 11, 25, 60, 61, 62, 80, 121], float)
    at = np.array([-4, 0, 1, 5, 11, 40, 62, 100, 121, 130], float)
    y = gappy(len(days), bands=2, pixels=70, missing=0.2)
    full, reduced = make_grid(days, at, order, 1, reduce=False), make_grid(days, at, order, 1)
    assert len(reduced.penalty) < len(full.penalty)
    one, other = (whittaker(days, y, at, lam=50.0, order=order, grid=g) for g in (reduced, full))
    np.testing.assert_allclose(one, other, atol=1e-5)


@settings(deadline=None, max_examples=30)
@given(st.integers(1, 3), st.floats(-1, 2), st.lists(st.integers(0, 300), min_size=4, max_size=25, unique=True))
def test_constant_stays_constant(order, value, days):
    days = np.sort(np.array(days, float))
    y = np.full((len(days), 1, 3), value, np.float32)
    y[1, 0, 1] = np.nan
    at = np.linspace(days[0], days[-1], 7)
    np.testing.assert_allclose(whittaker(days, y, at, order=order), np.float32(value), atol=2e-5)


def test_a_line_is_recovered_whatever_lambda():
    days = np.array([0, 5, 20, 40, 45, 90], float)
    y = (0.1 + 0.004 * days).astype(np.float32)[:, None, None]
    at = np.arange(0.0, 91)
    for lam in (0.1, 1e4):
        np.testing.assert_allclose(whittaker(days, y, at, lam=lam)[:, 0, 0], 0.1 + 0.004 * at, atol=1e-5)


def test_series_do_not_see_their_neighbours():
    y, days = gappy(pixels=200, bands=2), np.arange(40.0) * 5
    whole = whittaker(days, y, days)
    parts = [whittaker(days, np.ascontiguousarray(y[:, :, a:b]), days) for a, b in ((0, 1), (1, 77), (77, 200))]
    np.testing.assert_array_equal(whole, np.concatenate(parts, axis=2))


def test_robust_weights_ignore_a_missed_cloud():
    days = np.arange(30.0) * 5
    truth = (0.3 + 0.1 * np.sin(days / 40)).astype(np.float32)[:, None, None]
    y = truth + np.random.default_rng(0).normal(0, 0.003, truth.shape).astype(np.float32)
    y[12] = 0.9
    plain, robust = whittaker(days, y, days, robust=0), whittaker(days, y, days)
    assert abs(robust - truth).max() < 0.01 < abs(plain - truth).max()


def test_shared_weights_follow_the_band_that_shows_the_cloud():
    days = np.arange(30.0) * 5
    y = np.random.default_rng(0).normal(0.3, 0.003, (30, 2, 1)).astype(np.float32)
    y[12, 0], y[12, 1] = 0.9, 0.306
    without = y.copy()
    without[12] = np.nan

    def moved(shared):
        fits = [whittaker(days, values, days, shared=shared)[12, 1, 0] for values in (y, without)]
        return abs(fits[0] - fits[1])

    assert moved(True) < 1e-5 < moved(False)


def test_expectile_lies_above_the_plain_fit():
    y, days = gappy(pixels=50), np.arange(40.0) * 5
    upper = whittaker(days, y, days, expectile=0.9)
    assert (upper - whittaker(days, y, days, robust=0)).mean() > 0.005


def test_few_samples_give_their_mean_and_none_nodata():
    y = np.full((10, 1, 3), np.nan, np.float32)
    y[4, 0, 1], y[2, 0, 2], y[7, 0, 2] = 0.5, 0.1, 0.2
    z = whittaker(np.arange(10.0) * 5, y, np.arange(10.0) * 5)
    assert np.isnan(z[:, 0, 0]).all()
    np.testing.assert_allclose(z[:, 0, 1], 0.5)
    np.testing.assert_allclose(np.diff(z[:, 0, 2]), 0.02, atol=1e-5)


def test_bands_may_miss_different_dates():
    y, days = gappy(bands=2, pixels=66), np.arange(40.0)
    y[5:9, 1, ::3] = np.nan
    both = whittaker(days, y, days, lam=10.0, robust=0)
    for band in (0, 1):
        alone = whittaker(days, np.ascontiguousarray(y[:, band : band + 1]), days, lam=10.0, robust=0)
        np.testing.assert_array_equal(both[:, band], alone[:, 0])


def test_dates_on_one_node_are_averaged():
    days = np.array([0, 10, 11, 20, 30, 40], float)
    y = np.array([0.1, 0.2, 0.4, 0.3, 0.2, 0.1], np.float32)[:, None, None]
    merged = np.array([0.1, 0.3, 0.3, 0.2, 0.1], np.float32)[:, None, None]
    weights = np.array([1, 2, 1, 1, 1], np.float32)[:, None, None]
    at = np.arange(0, 41, 10.0)
    one = whittaker(days, y, at, lam=3.0, step=10, robust=0)
    other = whittaker(at, merged, at, lam=3.0, step=10, robust=0, weights=weights)
    np.testing.assert_allclose(one, other, atol=1e-6)


def test_cutoff_in_lambda():
    assert cutoff_to_lambda(60, 5, 73, 73) == pytest.approx(13.9, abs=0.05)
    assert cutoff_to_lambda(60, 1, 73, 365) == pytest.approx(1666, rel=1e-3)


def test_step_divides_the_spacings():
    assert default_step(np.array([0, 10, 25, 45.0])) == 5
    assert default_step(np.array([0, 16, 32, 45.0])) == 1
    assert default_step(np.array([7.0])) == 1


@pytest.mark.parametrize("criterion", ["gcv", "loo"])
def test_automatic_lambda_separates_smooth_from_rough(criterion):
    rng = np.random.default_rng(0)
    days = np.arange(73.0) * 5
    smooth = 0.4 + 0.2 * np.sin(2 * np.pi * days / 365)[:, None, None] + rng.normal(0, 0.03, (73, 1, 40))
    rough = 0.4 + 0.2 * np.sin(2 * np.pi * days / 30)[:, None, None] + rng.normal(0, 0.003, (73, 1, 40))
    chosen = [np.median(choose_lambda(days, y.astype(np.float32), criterion)) for y in (smooth, rough)]
    assert chosen[0] > chosen[1]


def test_hat_diagonal_by_brute_force():
    y = gappy(25, pixels=3)
    h = hat_diagonal(y, 5.0)
    D = np.diff(np.eye(25), 2, axis=0)
    for p in range(3):
        w = np.isfinite(y[:, 0, p]).astype(float)
        expected = np.diag(np.linalg.inv(np.diag(w) + 5 * D.T @ D)) * w
        np.testing.assert_allclose(h[:, 0, p], expected, atol=1e-9)
