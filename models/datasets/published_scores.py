"""Scores of published evaluations as their authors compute them, for tables of whole data sets.

EMRDM (Liu et al., CVPR 2025): `emrdm_scores`, the display stretch it applies to Sen2_MTC_New, and `cuhk_scores` on 8-bit
images. RESTORE-DiT (Shu et al. 2025) and U-TILISE (Stucker et al. 2023): `series_scores`. NaN where a score has no pixel.
"""

from __future__ import annotations

from typing import Optional

import numpy as np
from scipy.ndimage import correlate1d, uniform_filter

from ...engine.evaluate.published_metrics import ssim_of


def emrdm_scores(target: np.ndarray, prediction: np.ndarray) -> dict[str, float]:
    """RMSE, MAE, PSNR (dB), SAM (degrees; NaN where a pixel is all zero) and SSIM of images (C, H, W) in 0..1."""
    t, p = target.astype(np.float64), prediction.astype(np.float64)
    rmse = float(np.sqrt(np.mean((t - p) ** 2)))
    return {
        "RMSE": rmse,
        "MAE": float(np.abs(t - p).mean()),
        "PSNR": _psnr(rmse),
        "SAM": float(spectral_angles(t, p).mean()),
        "SSIM": float(np.mean([gaussian_ssim(a, b, 11) for a, b in zip(t, p)])),
    }


def display_stretch(image: np.ndarray) -> np.ndarray:
    """(3, H, W) in −1..1 as the evaluation of Sen2_MTC_New shows it: DN of at most 2000, from the image's minimum to its
    maximum. Target and prediction are stretched each by itself, so scores after it are no reflectance errors."""
    shown = np.trunc(np.clip((image / 2 + 0.5) * 10000 + 0.5, 0, 10000)).clip(0, 2000).astype(np.float64)
    shown -= shown.min()
    return shown / shown.max() if shown.max() else np.ones_like(shown)


def cuhk_scores(target: np.ndarray, prediction: np.ndarray) -> dict[str, float]:
    """RMSE of images (C, H, W) in 0..1, PSNR and SSIM after rounding down to 8 bits (range 255)."""
    t, p = (((2 * v.astype(np.float32) - 1) + 1) * np.float32(127.5) for v in (target, prediction))
    t, p = (np.trunc(v.clip(0, 255)).astype(np.float64) for v in (t, p))
    return {
        "RMSE": float(np.sqrt(np.mean((target.astype(np.float64) - prediction) ** 2))),
        "PSNR": _psnr(float(np.sqrt(np.mean((t - p) ** 2))) / 255),
        "SSIM": float(np.mean([_uniform_ssim(a * 1.000001, b * 1.000001) for a, b in zip(t, p)])),
    }


def series_scores(
    target: np.ndarray, prediction: np.ndarray, gaps: np.ndarray, clouds: Optional[np.ndarray] = None
) -> dict[str, float]:
    """Scores of one series (T, C, H, W) in 0..1: of all pixels, of those under `gaps` (T, 1, H, W; 1 = missing in the
    input: “occluded”) and of the others (“observed”). Pixels with `clouds` = 1 in the target do not count, except in SSIM,
    whose subsets are whole frames with and without a gap."""
    t, p = target.astype(np.float64), prediction.astype(np.float64)
    missing = gaps[:, 0] > 0
    counts = np.ones(missing.shape, bool) if clouds is None else clouds[:, 0] == 0
    angles = spectral_angles(np.moveaxis(t, 1, 0), np.moveaxis(p, 1, 0))
    error = np.moveaxis(t - p, 1, 0)
    scores: dict[str, float] = {}
    for suffix, chosen in (
        ("", counts),
        ("_occluded_input_pixels", counts & missing),
        ("_observed_input_pixels", counts & ~missing),
    ):
        selected = error[:, chosen]
        mse = float(np.mean(selected**2)) if selected.size else float("nan")
        defined = angles[chosen & np.isfinite(angles)]
        scores["mae" + suffix] = float(np.abs(selected).mean()) if selected.size else float("nan")
        scores["mse" + suffix] = mse
        scores["rmse" + suffix] = float(np.sqrt(mse))
        scores["psnr" + suffix] = _psnr(float(np.sqrt(mse)))
        scores["sam" + suffix] = float(defined.mean()) if defined.size else float("nan")
    frames = np.array(
        [np.mean([_never_negative_ssim(a, b) for a, b in zip(frame_t, frame_p)]) for frame_t, frame_p in zip(t, p)]
    )
    gappy = missing.any(axis=(1, 2))
    scores["ssim"] = float(frames.mean())
    scores["ssim_images_occluded_input_pixels"] = float(frames[gappy].mean()) if gappy.any() else float("nan")
    scores["ssim_images_observed_input_pixels"] = float(frames[~gappy].mean()) if not gappy.all() else float("nan")
    return scores


def spectral_angles(target: np.ndarray, prediction: np.ndarray) -> np.ndarray:
    """(…) degrees between the spectra of (C, …); NaN where one is all zero."""
    with np.errstate(invalid="ignore", divide="ignore"):
        cosine = (target * prediction).sum(0) / np.sqrt((target**2).sum(0)) / np.sqrt((prediction**2).sum(0))
    return np.degrees(np.arccos(np.clip(cosine, -1, 1)))


def gaussian_ssim_map(target: np.ndarray, prediction: np.ndarray, size: int) -> np.ndarray:
    """SSIM of every pixel of a band (H, W) in 0..1: Gaussian windows of `size` pixels, σ 1.5, zeros around the image."""
    taps = np.exp(-((np.arange(size) - size // 2) ** 2) / (2 * 1.5**2))
    taps /= taps.sum()

    def mean(image: np.ndarray) -> np.ndarray:
        for axis in (0, 1):
            image = correlate1d(image, taps, axis=axis, mode="constant")
        return image

    return ssim_of(mean, target, prediction, 1.0, 1.0)


def gaussian_ssim(target: np.ndarray, prediction: np.ndarray, size: int) -> float:
    """Mean of the SSIM map."""
    return float(gaussian_ssim_map(target, prediction, size).mean())


def _never_negative_ssim(target: np.ndarray, prediction: np.ndarray) -> float:
    return float((1 - np.clip(1 - gaussian_ssim_map(target, prediction, 5), 0, 1)).mean())


def _uniform_ssim(target: np.ndarray, prediction: np.ndarray) -> float:
    """SSIM of 8-bit values: 7 × 7 windows that fit the image, sample variances."""
    inner = ssim_of(lambda image: uniform_filter(image, 7), target, prediction, 255.0, 49 / 48)[3:-3, 3:-3]
    return float(inner.mean())


def _psnr(rmse: float) -> float:
    return float(20 * np.log10(1 / rmse)) if rmse > 0 else float("inf")
