"""Image and class metrics: textbook values, masks, degenerate bands, and tiles that add up to the whole."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from skimage.metrics import peak_signal_noise_ratio, structural_similarity

from skymend.engine.evaluate.metrics import (
    SSIM_HALO,
    Scores,
    agreement,
    confusion,
    image_scores,
    merge,
    scores,
    ssim_map,
    sums,
)

SCALARS = ("rmse", "mae", "psnr", "ssim", "sam", "ergas", "cc", "uiqi")


def pair(height: int = 40, width: int = 50, bands: int = 3, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    truth = 0.1 + 0.3 * rng.random((bands, height, width)).cumsum(axis=2) / width
    return truth, truth + rng.normal(0, 0.02, truth.shape)


def tiled_scores(truth: np.ndarray, prediction: np.ndarray, validity: np.ndarray, size: int) -> Scores:
    height, width = validity.shape
    parts = []
    for top in range(0, height, size):
        for left in range(0, width, size):
            t, lft = max(top - SSIM_HALO, 0), max(left - SSIM_HALO, 0)
            window = slice(t, top + size + SSIM_HALO), slice(lft, left + size + SSIM_HALO)
            core = (
                slice(top - t, min(top + size, height) - t),
                slice(left - lft, min(left + size, width) - lft),
            )
            parts.append(
                sums(truth[(slice(None), *window)], prediction[(slice(None), *window)], validity[window], core)
            )
    return scores(merge(parts))


@settings(max_examples=40, deadline=None)
@given(
    height=st.integers(1, 60),
    width=st.integers(1, 60),
    size=st.integers(1, 64),
    missing=st.sampled_from([0.0, 0.002, 0.3]),
    seed=st.integers(0, 99),
)
def test_tiles_add_up_to_the_whole(height: int, width: int, size: int, missing: float, seed: int) -> None:
    truth, prediction = pair(height, width, 2, seed)
    validity = np.random.default_rng(seed).random((height, width)) >= missing
    whole, tiled = image_scores(truth, prediction, validity), tiled_scores(truth, prediction, validity, size)
    for name, value in vars(whole).items():
        np.testing.assert_allclose(getattr(tiled, name), value, rtol=1e-9, atol=1e-9, err_msg=name)


def test_agrees_with_scikit_image() -> None:
    truth, prediction = pair()
    ours = image_scores(truth, prediction)
    assert ours.psnr == pytest.approx(peak_signal_noise_ratio(truth, prediction, data_range=1))
    _, theirs = structural_similarity(
        truth[0],
        prediction[0],
        data_range=1,
        gaussian_weights=True,
        sigma=1.5,
        use_sample_covariance=False,
        full=True,
        truncate=3.5,
    )
    np.testing.assert_allclose(ssim_map(truth[0], prediction[0]), theirs[5:-5, 5:-5], atol=1e-12)


def test_identical_images_are_perfect() -> None:
    truth, _ = pair()
    s = image_scores(truth, truth)
    assert (s.rmse, s.mae, s.psnr, s.ergas) == (0, 0, np.inf, 0)
    assert s.ssim == pytest.approx(1)
    assert s.cc == pytest.approx(1)
    assert s.uiqi == pytest.approx(1, abs=1e-7)
    assert s.sam == pytest.approx(0, abs=1e-7)


def test_masked_pixels_do_not_count() -> None:
    truth, prediction = pair()
    validity = np.ones(truth.shape[1:], bool)
    validity[:, 30:] = False
    spoilt = prediction.copy()
    spoilt[:, :, 30:] = 9.0
    ours, expected = image_scores(truth, spoilt, validity), image_scores(truth[:, :, :30], prediction[:, :, :30])
    assert [getattr(ours, n) for n in SCALARS] == pytest.approx([getattr(expected, n) for n in SCALARS], rel=1e-12)


def test_a_pixel_missing_in_one_band_is_left_out_of_all() -> None:
    truth, prediction = pair()
    prediction[1, 5, 5] = np.nan
    assert image_scores(truth, prediction).count == truth[0].size - 1


def test_constant_band_has_no_correlation_and_is_left_out_of_the_mean() -> None:
    truth, prediction = pair()
    truth[1] = np.float32(0.3)
    s = image_scores(truth, prediction)
    assert np.isnan(s.cc_per_band[1])
    assert s.cc == pytest.approx(s.cc_per_band[[0, 2]].mean())
    assert s.uiqi_per_band[1] == pytest.approx(0, abs=1e-6)


def test_zero_spectra_have_no_angle() -> None:
    truth, prediction = pair()
    expected = image_scores(truth[:, 1:], prediction[:, 1:]).sam
    truth[:, 0] = 0
    assert image_scores(truth, prediction).sam == pytest.approx(expected)


def test_ergas_divides_by_the_truth() -> None:
    truth, prediction = np.full((1, 12, 12), 0.2), np.full((1, 12, 12), 0.3)
    assert image_scores(truth, prediction, ratio=0.25).ergas == pytest.approx(100 * 0.25 * 0.1 / 0.2)


def test_small_image_has_no_ssim() -> None:
    truth, prediction = pair(10, 30)
    assert np.isnan(image_scores(truth, prediction).ssim)


def test_nothing_valid_gives_nan() -> None:
    truth, prediction = pair()
    s = image_scores(truth, prediction, np.zeros(truth.shape[1:], bool))
    assert all(np.isnan(getattr(s, name)) for name in SCALARS)


def test_large_offset_keeps_its_digits() -> None:
    rng = np.random.default_rng(0)
    truth = 1e6 + rng.random((1, 64, 64))
    prediction = truth + 0.1 * rng.random(truth.shape)
    expected = np.corrcoef(truth.ravel() - 1e6, prediction.ravel() - 1e6)[0, 1]
    assert tiled_scores(truth, prediction, np.ones((64, 64), bool), 7).cc == pytest.approx(expected, rel=1e-9)


def test_kappa_of_a_textbook_matrix() -> None:
    a = agreement(np.array([[45, 15], [25, 15]]))
    assert a.overall_accuracy == pytest.approx(0.60)
    assert a.kappa == pytest.approx(0.1304, abs=1e-4)
    assert a.producers_accuracy == pytest.approx([0.75, 0.375])
    assert a.users_accuracy == pytest.approx([45 / 70, 0.5])
    assert a.f1[1] == pytest.approx(2 * 0.375 * 0.5 / 0.875)


def test_confusion_ignores_no_data_and_absent_classes_are_nan() -> None:
    truth, prediction = np.array([0, 0, 1, 255, 1]), np.array([0, 1, 1, 1, 255])
    matrix = confusion(truth, prediction, 4)
    assert matrix.sum() == 3
    assert matrix[0].tolist() == [1, 1, 0, 0]
    assert np.isnan(agreement(matrix).f1[3])
