"""How much each class changed: known changes come back, zones blend."""

from __future__ import annotations

import numpy as np

from skymend.engine.fusion import unmixing
from skymend.engine.fusion.unmixing import change_by_block, class_change


def test_unmixing_recovers_known_class_changes():
    draw = np.random.default_rng(0)
    fraction = draw.dirichlet(np.ones(3), (10, 10)).transpose(2, 0, 1)
    rates = np.array([[0.1, -0.05, 0.0], [0.02, 0.03, -0.08]])
    change = np.einsum("bk,kxy->bxy", rates, fraction)
    np.testing.assert_allclose(class_change(fraction, change, 50, (0.1, 0.9)), rates, atol=1e-9)


def test_zones_of_large_scenes_blend_without_seams(monkeypatch):
    monkeypatch.setattr(unmixing, "WHOLE", 20)
    draw = np.random.default_rng(0)
    fraction = draw.dirichlet(np.ones(2), (70, 40)).transpose(2, 0, 1)
    slope = np.linspace(0, 0.1, 70)[:, None]
    change = fraction[0] * slope + fraction[1] * (0.1 - slope)
    rates = change_by_block(fraction, change[None], 100, (0.1, 0.9))
    assert rates.shape == (1, 2, 70, 40)
    assert np.abs(np.diff(rates, axis=2)).max() < 0.004
    assert rates[0, 0, 60, 20] > rates[0, 0, 10, 20] + 0.05
