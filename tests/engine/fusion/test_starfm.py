"""STARFM: the formula at one pixel, and its edge cases."""

from __future__ import annotations

import numpy as np
import pytest

from skymend.engine.fusion.starfm import StarfmOptions, starfm


def scene(shape=(17, 15), pairs=1, seed=0):
    draw = np.random.default_rng(seed)
    fine = draw.uniform(0.1, 0.3, (pairs, 1, *shape)).astype(np.float32)
    coarse = fine + draw.normal(0, 0.004, fine.shape).astype(np.float32)
    return fine, coarse, coarse[0] + draw.normal(0.02, 0.004, coarse[0].shape).astype(np.float32)


def by_hand(fine, coarse, target, row, column, options):
    """Steps 1 to 5 at one pixel of one pair and band, float64."""
    F, C, C0 = (a.reshape(a.shape[-2:]).astype(np.float64) for a in (fine, coarse, target))
    S, T, V = abs(F - C), abs(C - C0), F + C0 - C
    rows, columns = np.mgrid[: F.shape[0], : F.shape[1]]
    inside = (abs(rows - row) <= options.half) & (abs(columns - column) <= options.half)
    lm, mm = options.uncertainty
    used = inside & (abs(F - F[row, column]) <= 2 * F.std() / options.classes)
    used &= (S[row, column] + lm > S) & (T[row, column] + mm > T)
    D = 1 + np.hypot(rows - row, columns - column) / (options.distance or options.half)
    w = used / ((options.scale * S + 1) * (options.scale * T + 1) * D)
    return (w * V).sum() / w.sum()


@pytest.mark.parametrize(("row", "column"), [(0, 0), (8, 7), (16, 14), (3, 12)])
def test_the_formula(row, column):
    options = StarfmOptions(half=5, classes=4)
    fine, coarse, target = scene()
    out = starfm(fine, coarse, target, options=options)
    assert out[0, row, column] == pytest.approx(by_hand(fine, coarse, target, row, column, options), abs=1e-6)


def test_a_pair_that_is_masked_here_does_not_vote():
    fine, coarse, target = scene(pairs=2)
    valid = np.ones((2, 17, 15), bool)
    valid[1] = False
    both = starfm(fine, coarse, target, valid, StarfmOptions(half=5))
    one = starfm(fine[:1], coarse[:1], target, None, StarfmOptions(half=5))
    np.testing.assert_allclose(both, one, atol=1e-7)


def test_a_lonely_pixel_takes_its_own_change():
    fine, coarse, target = scene()
    valid = np.zeros((1, 17, 15), bool)
    valid[0, 4, 4] = True
    out = starfm(fine, coarse, target, valid, StarfmOptions(half=5))
    assert out[0, 4, 4] == pytest.approx(float((fine[0] + target - coarse[0])[0, 4, 4]), abs=1e-6)
    assert np.isnan(out).sum() == out.size - 1


def test_without_any_neighbour_used_the_mean_of_the_pairs():
    fine, coarse, target = scene(pairs=2)
    options = StarfmOptions(half=3, sigma_fine=0, sigma_coarse=0)  # strict filters: not even the pixel itself passes
    out = starfm(fine, coarse, target, None, options)
    mean = (fine + target - coarse).mean(0)
    np.testing.assert_allclose(out[:, 8, 7], mean[:, 8, 7], atol=0.2)
    assert np.isfinite(out).all()


@pytest.mark.parametrize(
    "change", [{"form": "log"}, {"filter": "either"}, {"temporal": False}, {"floor": True}, {"local_spread": True}]
)
def test_every_option_changes_something(change):
    fine, coarse, target = scene()
    target = coarse[0] + 0.02 * (target - coarse[0])  # small enough for the floor to matter
    plain = starfm(fine, coarse, target, options=StarfmOptions(half=5, classes=4))
    other = starfm(fine, coarse, target, options=StarfmOptions(half=5, classes=4, **change))
    assert np.isfinite(other).all()
    assert not np.array_equal(plain, other)
