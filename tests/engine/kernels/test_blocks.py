import numpy as np
import pytest

from skymend.engine.kernels.blocks import BLOCK, median
from skymend.engine.series.harmonic import harmonic
from skymend.engine.series.whittaker import whittaker


@pytest.mark.parametrize("dates", [1, 2, 9, 40])
def test_median_is_that_of_numpy_whatever_is_missing_or_equal(dates):
    rng = np.random.default_rng(dates)
    size = (10.0 ** rng.uniform(-8, 3, (dates, BLOCK))).astype(np.float32)
    size[:, :9] = rng.integers(0, 3, (dates, 9))  # ties, and zeros
    size[rng.random(size.shape) < 0.3] = np.inf
    size[:, 20] = np.inf
    count = np.isfinite(size).sum(axis=0).astype(np.int32)
    found = np.empty(BLOCK)
    median(size, count, found)
    for pixel, own in enumerate(size.T.astype(np.float64)):
        assert found[pixel] == (np.median(own[np.isfinite(own)]) if count[pixel] else 0.0)


@pytest.mark.parametrize("fit", [
    lambda days, y, rounds: whittaker(days, y, days, robust=rounds),
    lambda days, y, rounds: harmonic(days, y, days, rounds=rounds),
])  # fmt: skip
def test_rounds_that_change_no_weight_are_left_out(fit):
    days = np.arange(30) * 10.0
    y = np.full((30, 1, 3), 0.3, np.float32)
    y[7, 0, 1] = 0.9
    np.testing.assert_array_equal(fit(days, y, 40), fit(days, y, 400))
