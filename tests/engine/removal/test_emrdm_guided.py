"""What a guided EMRDM is told: the other dates in the target's radiometry, and where nothing is known."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage

from skymend.engine.removal.emrdm_guided import FLAGS, estimated, guided


@pytest.fixture
def dates():
    """(L, C, h, w) one ground under other gains and offsets, (L, 1, h, w) where clear, days; the target first."""
    random = np.random.default_rng(1)
    ground = 0.2 + 0.5 * ndimage.gaussian_filter(random.random((2, 40, 48)), (0, 2, 2))
    values = np.stack([ground, 0.8 * ground + 0.03, 1.2 * ground - 0.02]).astype(np.float32)
    clear = np.ones((3, 1, 40, 48), np.float32)
    clear[0, 0, 5:20, 5:30] = 0
    clear[1, 0, :12] = 0
    return values, clear, np.array([0, -10, 20], np.float32)


def test_the_others_tell_the_target_in_its_own_radiometry(dates):
    values, clear, days = dates
    seen = np.where(clear > 0, values, np.float32(0.9))
    estimate, adjusted = estimated(np, seen, clear, days)
    hidden = clear[0, 0] == 0
    plain = np.abs(values[2] - values[0])[:, hidden].mean()
    assert np.abs(estimate - values[0])[:, hidden].mean() < 0.3 * plain
    assert (adjusted[0][:, clear[1, 0] == 0] == 0).all()


def test_mu_is_the_target_where_it_is_clear_and_the_estimate_where_not(dates):
    values, clear, days = dates
    mu, condition = guided(np, values, clear, days)
    assert mu.shape == (3, 2, 40, 48)
    assert condition.shape == (3, 2 * 2 + FLAGS, 40, 48)
    estimate = estimated(np, values, clear, days)[0]
    for frame in mu:
        np.testing.assert_allclose(frame, 2 * np.where(clear[0] > 0, values[0], estimate) - 1, atol=1e-5)


def test_an_image_alone_and_one_of_which_nothing_is_known_are_told_as_they_are(dates):
    values, clear, days = dates
    values[0, :, :2] = np.nan
    only = clear * np.array([1, 0, 0], np.float32)[:, None, None, None]
    mu, condition = guided(np, values, only, days)
    assert np.isfinite(mu).all()
    assert np.isfinite(condition).all()
    unknown, _ = guided(np, values, 0 * clear, days)
    np.testing.assert_allclose(unknown[0][:, 2:], 2 * values[0][:, 2:] - 1, atol=1e-5)


def test_numpy_and_torch_give_the_same(dates):
    torch = pytest.importorskip("torch")
    theirs = guided(torch, *map(torch.from_numpy, dates))
    for ours, other in zip(guided(np, *dates), theirs):
        np.testing.assert_allclose(ours, other.numpy(), atol=2e-5)
