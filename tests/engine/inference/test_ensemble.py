"""Mean and deviation of draws that come one by one."""

from __future__ import annotations

import numpy as np

from skymend.engine.inference.ensemble import mean_and_deviation


def test_of_several_draws_and_of_one():
    draws = np.random.default_rng(0).standard_normal((5, 3, 4)).astype(np.float32)
    mean, deviation = mean_and_deviation(iter(draws))
    np.testing.assert_allclose(mean, draws.mean(0), atol=1e-6)
    np.testing.assert_allclose(deviation, draws.std(0, ddof=1), atol=1e-6)
    assert mean.dtype == deviation.dtype == np.float32
    mean, deviation = mean_and_deviation(draws[:1])
    np.testing.assert_array_equal(mean, draws[0])
    assert (deviation == 0).all()
