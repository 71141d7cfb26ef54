import numpy as np

from skymend.engine.series.mixture import FOLDS, Lesson, Mixture, Places, learn_mixture


def lesson(estimates, truth, shown=None):
    count = truth.shape[1]
    rng = np.random.default_rng(3)
    shown = np.full(count, 0.5) if shown is None else shown
    places = Places(
        rng.integers(5, 30, count) * 1.0, rng.integers(5, 30, count) * 1.0, shown, np.ones(truth.shape),
        np.ones(truth.shape), 10.0,
    )  # fmt: skip
    return Lesson(estimates, truth, places, np.ones(count), np.arange(count) * FOLDS // count)


def rmse(error):
    return float(np.sqrt(np.mean(error**2)))


def test_estimates_that_err_by_themselves_are_better_together_in_any_unit():
    rng = np.random.default_rng(0)
    truth = rng.normal(0, 1, (1, 2000))
    estimates = truth + rng.normal(0, 1, (2, 1, 2000)) * [[[0.3]], [[0.4]]]
    mixture, apart = learn_mixture(lesson(estimates, truth))
    assert rmse(apart - truth) < 0.85 * rmse(estimates[0] - truth)
    assert mixture.shares[1, 0] > mixture.shares[1, 1]
    scaled, _ = learn_mixture(lesson(1e4 * estimates, 1e4 * truth))
    np.testing.assert_allclose(scaled.shares, mixture.shares, atol=1e-6)


def test_weights_follow_the_place():
    rng = np.random.default_rng(1)
    truth, shown = rng.normal(0, 1, (1, 4000)), rng.random(4000)
    noise = rng.normal(0, 1, (2, 1, 4000)) * np.stack([shown, 1 - shown])[:, None]
    given = lesson(truth + noise, truth, shown)
    mixture, apart = learn_mixture(given)
    alone = mixture.usual(given.estimates, given.places.kind)
    assert mixture.trust > 0.8
    assert rmse(apart - truth) < 0.9 * rmse(alone - truth)


def test_what_does_not_hold_on_other_dates_is_not_trusted():
    rng = np.random.default_rng(2)
    truth = rng.normal(0, 1, (1, 400))
    given = lesson(truth + rng.normal(0, 0.5, (3, 1, 400)), truth)
    mixture, apart = learn_mixture(given)
    assert mixture.trust < 0.7
    assert rmse(apart - truth) < 1.05 * rmse(given.estimates.mean(axis=0) - truth)


def test_with_too_little_hidden_the_mean_is_taken():
    given = lesson(np.arange(20.0).reshape(2, 1, 10), np.zeros((1, 10)))
    mixture, _ = learn_mixture(given)
    np.testing.assert_allclose(mixture.shares, Mixture.even(2).shares)
    np.testing.assert_allclose(mixture.mixed(given.estimates, given.places), given.estimates.mean(axis=0))
