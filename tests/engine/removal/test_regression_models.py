"""Regression of the target on its sources: what is fitted, and what is asked where little is known."""

from __future__ import annotations

import numpy as np

from skymend.engine.removal.regression_kernels import corrected, predictions
from skymend.engine.removal.regression_models import ModelOptions, Sample, Sources, fit

SHAPE = (60, 50)
TWO = Sources(dates=2, bands=2)


def scene(seed=0, shape=SHAPE):
    """Two dates of two bands each (h, w, 4), and the target (h, w, 2) that they tell together."""
    random = np.random.default_rng(seed)
    x = 0.1 + 0.3 * random.random((*shape, 4))
    mixed = np.array([[0.5, 0.0], [0.2, 0.3], [0.4, 0.0], [0.0, 0.6]])
    return x.astype(np.float32), x @ mixed + 0.02


def sampled(x, y, bits=3):
    rows, columns = (part.ravel() for part in np.mgrid[: y.shape[0], : y.shape[1]])
    return Sample(x.reshape(-1, x.shape[2]), y.reshape(-1, 2), np.full(rows.size, bits), rows, columns)


def predicted(models, pattern, x, shape=SHAPE):
    """What the models of a pattern predict everywhere."""
    rows, columns = (part.ravel() for part in np.mgrid[: shape[0], : shape[1]])
    model = models.fitted[int(models.asked[pattern])]
    values, spread = predictions(x, rows, columns, model, (0, 0, models.side))
    return values.reshape(*shape, 2), spread.reshape(*shape, 2)


def gaps_of(*patterns):
    counts = np.zeros(4, np.int64)
    counts[list(patterns)] = 100
    return counts


def test_what_depends_on_both_dates_is_found():
    x, y = scene()
    values, spread = predicted(fit(sampled(x, y), TWO, gaps_of(3), SHAPE, ModelOptions()), 3, x)
    np.testing.assert_allclose(values, y, atol=2e-3)
    assert np.nanmax(spread) < 2e-3


def test_missed_clouds_do_not_bend_the_models():
    x, y = scene()
    spoiled = y.copy()
    spoiled[:6] = 0.9
    values, _ = predicted(fit(sampled(x, spoiled), TWO, gaps_of(3), SHAPE, ModelOptions()), 3, x)
    assert np.abs(values - y).max() < 0.02


def test_dates_never_clear_together_are_asked_one_by_one():
    x, y = scene()
    sample = sampled(x, y)
    sample = sample._replace(bits=np.where(sample.rows < 30, 1, 2))
    models = fit(sample, TWO, gaps_of(1, 2, 3), SHAPE, ModelOptions())
    assert models.asked.tolist() == [-1, 1, 2, 1]


def test_without_clear_ground_the_nearest_date_is_copied():
    x, _ = scene()
    nothing = Sample(np.empty((0, 4)), np.empty((0, 2)), *(np.empty(0, np.int64) for _ in range(3)))
    values, spread = predicted(fit(nothing, TWO, gaps_of(3), SHAPE, ModelOptions()), 3, x)
    np.testing.assert_allclose(values, x[..., :2], atol=1e-6)
    assert np.isnan(spread).all()


def test_places_have_models_of_their_own():
    shape = (300, 140)
    x, y = scene(shape=shape)
    gain = np.linspace(0.8, 1.2, shape[0])[:, None, None]
    models = fit(sampled(x, y * gain), TWO, gaps_of(3), shape, ModelOptions(classes=1))
    assert models.fitted[3].weights.shape[:2] == (2, 1)
    values, _ = predicted(models, 3, x, shape)
    whole = fit(sampled(x, y), TWO, gaps_of(3), shape, ModelOptions(classes=1))
    best, _ = predicted(whole, 3, x, shape)
    assert np.abs(values - y * gain).mean() < 0.5 * np.abs(best - y * gain).mean()


def test_a_hole_is_brought_in_line_with_its_surroundings():
    values = np.full((30, 30, 1), 0.3)
    spread = np.full((30, 30, 1), 0.02)
    hole = np.zeros((30, 30), bool)
    hole[10:20, 10:20] = True
    target = np.full((1, 30, 30), 0.32, np.float32)
    rows, columns = np.nonzero(hole)
    out = corrected(target, values, spread, ~hole, rows, columns)
    rim = (rows == 10) & (columns == 15)
    middle = (rows == 15) & (columns == 15)
    assert 0.316 < out[rim].item() < 0.32
    assert 0.3 < out[middle].item() < out[rim].item()
