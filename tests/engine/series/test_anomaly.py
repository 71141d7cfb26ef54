import numpy as np

from skymend.engine.series.anomaly import Course, through


def test_equals_the_dense_posterior():
    rng = np.random.default_rng(0)
    days = np.cumsum(rng.integers(1, 9, 20)).astype(float)
    at = np.sort(np.r_[days[::2], -3.0, 17.5, 200])
    nodes = np.union1d(days, at)
    course = Course(rng.normal(size=len(nodes)), rng.normal(size=(3, len(nodes))), 25.0, 0.3, 0.1)
    y = rng.normal(size=(20, 70)).astype(np.float32)
    y[rng.random(y.shape) < 0.4] = np.nan
    mean, sd = through(days, y, at, course, deviation=True)
    K = 0.09 * np.exp(-abs(nodes[:, None] - nodes) / 25) + course.columns.T @ course.columns
    wanted, seen = np.searchsorted(nodes, at), np.searchsorted(nodes, days)
    for p in (0, 69):
        clear = np.isfinite(y[:, p])
        known = seen[clear]
        A, G = K[np.ix_(known, known)] + 0.01 * np.eye(len(known)), K[np.ix_(wanted, known)]
        expected = course.mean[wanted] + G @ np.linalg.solve(A, y[clear, p] - course.mean[known])
        variance = np.diag(K)[wanted] - np.einsum("ij,ji->i", G, np.linalg.solve(A, G.T))
        np.testing.assert_allclose(mean[:, p], expected, atol=1e-5)
        np.testing.assert_allclose(sd[:, p], np.sqrt(variance), atol=1e-5)


def test_nothing_seen_is_nodata():
    days = np.arange(5.0)
    mean, sd = through(
        days, np.full((5, 2), np.nan, np.float32), days, Course(days, np.ones((1, 5)), 9, 1, 1), deviation=True
    )
    assert np.isnan(mean).all()
    assert np.isnan(sd).all()
