from dataclasses import replace

import numpy as np

from skymend.engine.catalogue.zoo import find, options
from skymend.engine.series.course import correlation
from skymend.engine.series.gp import gp
from skymend.engine.series.methods import SeriesWish, method_of

DAYS = np.arange(30.0) * 6


def test_equals_the_dense_posterior():
    rng = np.random.default_rng(0)
    y = rng.random((30, 2, 4)).astype(np.float32)
    y[np.broadcast_to(rng.random((30, 1, 4)) < 0.4, y.shape)] = np.nan
    at = np.array([-5.0, 3, 50, 200])
    mean, sd = gp(DAYS, y, at, length=40, amplitude=0.2, noise=0.03)
    for p in range(4):
        seen = np.isfinite(y[:, 1, p])
        t, v = DAYS[seen], y[seen, 1, p].astype(float)
        K = 0.2**2 * correlation(t[:, None] - t, 40, "matern32")[0] + 0.03**2 * np.eye(len(t))
        k = 0.2**2 * correlation(at[:, None] - t, 40, "matern32")[0]
        np.testing.assert_allclose(mean[:, 1, p], v.mean() + k @ np.linalg.solve(K, v - v.mean()), atol=1e-6)
        expected = np.sqrt(0.2**2 - np.sum(k * np.linalg.solve(K, k.T).T, axis=1))
        np.testing.assert_allclose(sd[:, 1, p], expected, atol=1e-6)


def test_deviation_grows_with_distance():
    y = np.full((30, 1, 1), 0.3, np.float32)
    y[10:20] = np.nan
    _, sd = gp(DAYS, y, DAYS)
    assert sd[15] > sd[11] > sd[5]


def test_nothing_seen_is_nodata():
    mean, sd = gp(DAYS, np.full((30, 1, 2), np.nan, np.float32), DAYS)
    assert np.isnan(mean).all()
    assert np.isnan(sd).all()


def made(noise=0.01, pixels=200):
    rng = np.random.default_rng(0)
    K = 0.1**2 * correlation(DAYS[:, None] - DAYS, 50, "matern32")[0]
    y = np.linalg.cholesky(K + 1e-10 * np.eye(30)) @ rng.normal(size=(30, pixels)) + rng.normal(0, noise, (30, pixels))
    y[rng.random(y.shape) < 0.3] = np.nan
    return y.astype(np.float32)[:, None]


def fitted(y, **given):
    card = find("reconstructseries", "gp")
    method = method_of(card, options(card, given), SeriesWish())
    return replace(method.curve, options={**method.curve.options, **method.curve.learn(DAYS, y)})


def test_every_band_has_what_is_likeliest_for_it():
    y = np.concatenate((made(), 3 * made(0.03)), axis=1)
    found = fitted(y).options
    assert all(25 < length < 100 for length in found["length"])
    np.testing.assert_allclose(found["noise"], (0.01, 0.09), rtol=0.3)


def test_what_is_given_is_not_fitted():
    assert fitted(made(), noise=0.02).options["noise"] == [0.02]


def test_the_deviation_is_that_of_the_errors():
    y = made()
    hidden = np.random.default_rng(1).random(y.shape) < 0.2
    curve = fitted(np.where(hidden, np.float32(np.nan), y), deviation=True)
    mean, sd = curve.estimate(DAYS, np.where(hidden, np.float32(np.nan), y), DAYS, ("B04",))
    known = hidden & np.isfinite(y)
    error = (mean - y)[known] / np.hypot(sd, 0.01)[known]
    assert 0.85 < np.mean(np.abs(error) < 1.645) < 0.95


def test_without_a_fit_it_is_the_published_posterior():
    card = find("reconstructseries", "gp")
    curve = method_of(card, options(card, {"fit": False, "length": 30}), SeriesWish()).curve
    assert not curve.learns
    expected = gp(DAYS, made(), DAYS, length=30, amplitude=0.08, noise=0.01)[0]
    np.testing.assert_array_equal(curve.estimate(DAYS, made(), DAYS, ("B04",))[0], expected)
