import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from skymend.engine.series.rbf import rbf


@settings(deadline=None, max_examples=30)
@given(st.floats(-1, 1), st.lists(st.integers(0, 200), min_size=1, max_size=20, unique=True))
def test_constant_stays_constant_within_reach(value, days):
    days = np.sort(np.array(days, float))
    at = np.arange(0.0, 201, 10)
    z = rbf(days, np.full((len(days), 1, 2), value, np.float32), at)
    reach = np.abs(at[:, None] - days).min(axis=1) <= 62
    np.testing.assert_allclose(z[reach], np.float32(value), atol=1e-6)
    assert np.isnan(z[~reach]).all()


def test_equals_the_formula():
    days, at = np.array([0, 4, 9, 30.0]), np.array([6.0, 20])
    y = np.array([0.1, 0.2, np.nan, 0.4], np.float32)
    z = rbf(days, y[:, None, None], at, sigmas=[8.0])
    for s, value in zip(at, z[:, 0, 0]):
        k = np.exp(-((days - s) ** 2) / 128) * (abs(days - s) <= 15) * np.isfinite(y)
        np.testing.assert_allclose(value, (k * np.nan_to_num(y)).sum() / k.sum(), atol=1e-6)


def test_bands_may_miss_different_dates():
    rng = np.random.default_rng(0)
    days = np.arange(20.0) * 5
    y = rng.random((20, 3, 65)).astype(np.float32)
    y[rng.random(y.shape) < 0.3] = np.nan
    together = rbf(days, y, days)
    for band in range(3):
        alone = rbf(days, np.ascontiguousarray(y[:, band : band + 1]), days)
        np.testing.assert_array_equal(together[:, band], alone[:, 0])
