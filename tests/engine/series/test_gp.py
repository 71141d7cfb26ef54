import numpy as np

from skymend.engine.series.gp import covariance, fit_gp, gp

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
        K = covariance(t[:, None] - t, 40, 0.2, "matern32") + 0.03**2 * np.eye(len(t))
        k = covariance(at[:, None] - t, 40, 0.2, "matern32")
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


def test_likelihood_finds_the_noise():
    rng = np.random.default_rng(0)
    K = covariance(DAYS[:, None] - DAYS, 50, 0.1, "matern32")
    y = np.linalg.cholesky(K + 1e-10 * np.eye(30)) @ rng.normal(size=(30, 40)) + rng.normal(0, 0.01, (30, 40))
    length, amplitude, noise = fit_gp(DAYS, y.astype(np.float32))
    assert 25 < length < 100
    assert 0.06 < amplitude < 0.16
    assert 0.007 < noise < 0.014
