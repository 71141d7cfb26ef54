"""Published scores and baselines on small cases whose answer is known; their numbers are proven by the golden files."""

from __future__ import annotations

import numpy as np
import pytest

from skymend.models.datasets import published_scores as metrics
from skymend.models.datasets.series_baselines import METHODS, temporal_baseline


def test_equal_images_score_perfectly():
    image = np.random.default_rng(0).random((4, 20, 24))
    scores = metrics.emrdm_scores(image, image)
    assert (scores["RMSE"], scores["MAE"]) == (0, 0)
    assert scores["SSIM"] == pytest.approx(1)
    assert scores["PSNR"] == np.inf
    assert metrics.cuhk_scores(image, image)["SSIM"] == pytest.approx(1)


def test_a_constant_error_of_a_tenth_is_20_decibels():
    truth = np.full((2, 16, 16), 0.4)
    scores = metrics.emrdm_scores(truth, truth + 0.1)
    assert scores["PSNR"] == pytest.approx(20)
    assert scores["SAM"] == pytest.approx(0, abs=1e-4)


def test_cloudy_target_pixels_do_not_count_and_empty_subsets_are_nan():
    truth = np.random.default_rng(1).random((2, 3, 8, 8))
    wrong, clouds = truth.copy(), np.zeros((2, 1, 8, 8))
    wrong[0, :, 2, 3], clouds[0, 0, 2, 3] = 9.0, 1
    scores = metrics.series_scores(truth, wrong, np.zeros((2, 1, 8, 8)), clouds)
    assert scores["mae"] == 0
    assert np.isnan(scores["mae_occluded_input_pixels"])
    assert np.isnan(scores["ssim_images_occluded_input_pixels"])


def test_the_display_stretch_of_a_flat_image_is_white():
    assert (metrics.display_stretch(np.zeros((3, 4, 4))) == 1).all()


def test_baselines_by_hand():
    series = np.array([1.0, 9, 3, 9, 5], np.float32).reshape(5, 1, 1, 1)
    gaps = np.array([0, 1, 0, 1, 1]).reshape(5, 1, 1, 1)
    days = np.array([0.0, 3, 4, 8, 20])
    answers = {method: temporal_baseline(series, gaps, days, method).ravel() for method in METHODS}
    np.testing.assert_array_equal(answers["last"], [1, 1, 3, 3, 3])
    np.testing.assert_array_equal(answers["next"], [1, 3, 3, np.nan, np.nan])
    np.testing.assert_array_equal(answers["closest"], [1, 3, 3, 3, 3])
    np.testing.assert_allclose(answers["linear_interpolation"], [1, 2.5, 3, 3, 3])
    with pytest.raises(ValueError, match="no baseline"):
        temporal_baseline(series, gaps, days, "spline")
