import numpy as np
import pytest

from skymend.engine.series.harmonic import harmonic

DAYS = np.arange(0, 1095, 16.0)


def season(days, pixels=3):
    phase = 2 * np.pi * days[:, None, None] / 365.25 + np.arange(pixels)
    return (0.4 + 0.2 * np.cos(phase) + 0.05 * np.sin(2 * phase) + 1e-5 * days[:, None, None]).astype(np.float32)


def test_recovers_its_own_model():
    at = np.arange(0, 1095, 7.0)
    z = harmonic(DAYS, season(DAYS), at, ridge=0, rounds=0)
    np.testing.assert_allclose(z, season(at), atol=1e-5)


def test_equals_weighted_least_squares():
    rng = np.random.default_rng(0)
    y = rng.random((len(DAYS), 1, 4)).astype(np.float32)
    y[rng.random(y.shape) < 0.3] = np.nan
    z = harmonic(DAYS, y, DAYS, modes=1, trend=False, ridge=0, rounds=0)
    w = 2 * np.pi * DAYS / 365.25
    X = np.stack([np.ones_like(w), np.cos(w), np.sin(w)], 1)
    for p in range(4):
        seen = np.isfinite(y[:, 0, p])
        expected = X @ np.linalg.lstsq(X[seen], y[seen, 0, p], rcond=None)[0]
        np.testing.assert_allclose(z[:, 0, p], expected, atol=1e-5)


def test_robust_rounds_ignore_outliers():
    y = season(DAYS)
    y[::9] += 0.5
    plain, robust = harmonic(DAYS, y, DAYS, rounds=0), harmonic(DAYS, y, DAYS)
    assert abs(robust - season(DAYS)).mean() < 0.3 * abs(plain - season(DAYS)).mean()


@pytest.mark.parametrize(("clear", "varies"), [(5, False), (9, True), (20, True)])
def test_steps_down_where_little_is_clear(clear, varies):
    y = season(DAYS)
    y[clear:] = np.nan
    z = harmonic(DAYS, y, DAYS)
    assert np.isfinite(z).all()
    assert (np.ptp(z, axis=0) > 1e-3).all() == varies
