import numpy as np

from skymend.engine.series.chen import chen


def test_envelope_climbs_over_dips():
    t = np.arange(46)[:, None, None]
    truth = (0.4 + 0.3 * np.sin(2 * np.pi * t / 46)).astype(np.float32)
    y = truth.copy()
    y[10], y[25] = y[10] - 0.3, y[25] - 0.3
    assert abs(chen(y) - truth)[[10, 25]].max() < 0.1
