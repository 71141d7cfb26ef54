import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from skymend.engine.series.linear import linear

DAYS = np.array([0, 10, 20, 40], float)


def column(*values):
    return np.array(values, np.float32)[:, None, None]


def test_lies_on_the_line_and_holds_the_ends():
    z = linear(DAYS, column(np.nan, 0.1, np.nan, 0.4), np.array([0, 10, 20, 40, 50.0]))
    np.testing.assert_allclose(z[:, 0, 0], [0.1, 0.1, 0.2, 0.4, 0.4], atol=1e-7)


def test_without_extension_and_with_a_longest_gap():
    y, at = column(np.nan, 0.1, 0.2, 0.4), np.array([0, 15, 30, 40, 50.0])
    z = linear(DAYS, y, at, extend=False, longest=15)[:, 0, 0]
    np.testing.assert_allclose(z, [np.nan, 0.15, np.nan, 0.4, np.nan], atol=1e-7)


def test_nothing_seen_is_nodata():
    assert np.isnan(linear(DAYS, column(*[np.nan] * 4), DAYS)).all()


@settings(deadline=None, max_examples=50)
@given(st.integers(1, 200), st.integers(2, 30), st.integers(0, 2**31))
def test_equals_numpy(pixels, dates, seed):
    rng = np.random.default_rng(seed)
    days = np.cumsum(rng.integers(1, 20, dates)).astype(float)
    y = rng.random((dates, 1, pixels), np.float32)
    y[rng.random(y.shape) < 0.5] = np.nan
    at = rng.uniform(days[0] - 5, days[-1] + 5, 12)
    z = linear(days, y, at)
    for p in range(pixels):
        seen = np.isfinite(y[:, 0, p])
        expected = np.interp(at, days[seen], y[seen, 0, p]) if seen.any() else np.full(12, np.nan)
        np.testing.assert_allclose(z[:, 0, p], expected, atol=1e-6)
