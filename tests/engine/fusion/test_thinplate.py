"""The spline through a coarse image: direct evaluation, gaps, zones, windows."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.interpolate import RBFInterpolator

from skymend.engine.fusion import thinplate
from skymend.engine.fusion.thinplate import ThinPlate


@pytest.mark.parametrize("shape", [(40, 48), (44, 37), (8, 8), (9, 8), (8, 3)])
def test_spline_equals_direct_evaluation(shape):
    cells = -(-shape[0] // 8), -(-shape[1] // 8)
    coarse = np.random.default_rng(0).random((2, *cells)).astype(np.float32)
    ours = ThinPlate(coarse, 8, shape).window((0, 0), shape)
    if min(cells) < 2:  # on a line or a point: no outside reference, but the values must be finite
        assert np.isfinite(ours).all()
        return
    centres = [(np.arange(0, n, 8) + np.minimum(np.arange(8, n + 8, 8), n) - 1) / 2 for n in shape]
    nodes = np.stack(np.meshgrid(*centres, indexing="ij"), -1).reshape(-1, 2)
    spline = RBFInterpolator(nodes, coarse.reshape(2, -1).T, kernel="thin_plate_spline", degree=1)
    points = np.stack(np.mgrid[: shape[0], : shape[1]], -1).reshape(-1, 2)
    np.testing.assert_allclose(ours, spline(points).T.reshape(2, *shape), atol=2e-6)


def test_spline_with_gaps_passes_through_what_is_there():
    coarse = np.random.default_rng(0).random((1, 6, 6)).astype(np.float32)
    coarse[0, 2, 2] = np.nan
    fine = ThinPlate(coarse, 5, (30, 30)).window((0, 0), (30, 30))
    there = np.isfinite(coarse)
    np.testing.assert_allclose(fine[:, 2::5, 2::5][there], coarse[there], atol=1e-6)


def test_spline_zones_agree_with_the_whole(monkeypatch):
    coarse = np.random.default_rng(0).random((1, 40, 40)).astype(np.float32)
    whole = ThinPlate(coarse, 2, (80, 80)).window((0, 0), (80, 80))
    monkeypatch.setattr(thinplate, "LARGEST", 16)
    monkeypatch.setattr(thinplate, "CORE", 16)
    zones = ThinPlate(coarse, 2, (80, 80)).window((0, 0), (80, 80))
    np.testing.assert_allclose(zones, whole, atol=5e-3)  # white noise: the worst case


def test_spline_windows_are_parts_of_the_whole():
    coarse = np.random.default_rng(0).random((2, 5, 7)).astype(np.float32)
    spline = ThinPlate(coarse, 4, (19, 26))
    np.testing.assert_array_equal(spline.window((3, 5), (10, 20)), spline.window((0, 0), (19, 26))[:, 3:13, 5:25])
