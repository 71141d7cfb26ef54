import numpy as np

from skymend.engine.series.hants import hants

DAYS = np.arange(0, 365, 8.0)
TRUTH = (0.5 + 0.3 * np.sin(2 * np.pi * DAYS / 365.25)).astype(np.float32)[:, None, None]


def test_rejects_low_outliers_only():
    y = TRUTH.copy()
    y[::7] -= 0.25
    z, kept = hants(DAYS, y, DAYS, tolerance=0.02)
    assert kept[0, 0] == len(DAYS) - len(DAYS[::7])
    np.testing.assert_allclose(z, TRUTH, atol=0.01)


def test_rejects_high_outliers_where_clouds_are_bright():
    y = TRUTH.copy()
    y[::7] += 0.25
    z, _ = hants(DAYS, y, DAYS, reject="high", tolerance=0.02)
    np.testing.assert_allclose(z, TRUTH, atol=0.01)


def test_keeps_enough_samples():
    rng = np.random.default_rng(0)
    y = rng.random((len(DAYS), 1, 70)).astype(np.float32)
    _, kept = hants(DAYS, y, DAYS, tolerance=0.0, over=5)
    assert (kept == 2 * 2 + 1 + 5).all()


def test_values_out_of_range_do_not_count():
    y = TRUTH.copy()
    y[5] = 7
    z, kept = hants(DAYS, y, DAYS, reject="none")
    assert kept[0, 0] == len(DAYS) - 1
    np.testing.assert_allclose(z, TRUTH, atol=0.01)
