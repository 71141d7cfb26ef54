import numpy as np
import pytest
from scipy.signal import savgol_filter

from skymend.engine.series.savgol import on_regular, savgol


def test_equals_scipy():
    y = np.random.default_rng(0).random((40, 2, 33)).astype(np.float32)
    np.testing.assert_allclose(savgol(y, half=4, degree=3), savgol_filter(y.astype(float), 9, 3, axis=0), atol=1e-6)


def test_polynomials_are_recovered():
    t = np.linspace(-1, 1, 30)[:, None, None]
    y = (0.2 + 0.1 * t - 0.3 * t**2).astype(np.float32)
    np.testing.assert_allclose(savgol(y, half=5, degree=2), y, atol=1e-6)


def test_a_series_shorter_than_the_window_is_refused():
    with pytest.raises(ValueError, match="window of 9"):
        savgol(np.zeros((5, 1, 1), np.float32))


def test_gaps_are_filled_on_a_regular_grid():
    days = np.array([0, 16, 32, 64, 80, 128, 144, 160, 192.0])
    y = (0.1 + 0.002 * days).astype(np.float32)[:, None, None]
    at = np.array([8.0, 48, 100, 192])
    z = on_regular(days, y, at, lambda regular: savgol(regular), shortest=9)
    np.testing.assert_allclose(z[:, 0, 0], 0.1 + 0.002 * at, atol=1e-5)
