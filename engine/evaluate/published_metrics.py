"""Scores exactly as published evaluations compute them, for comparison with their tables; honest scores are in `metrics`.

STFDiff and the fusion networks it compares with (Huang et al. 2024): `fusion_scores`. MTDO (2025) and LGTD (2024):
`video_frame_scores`, beside the usual definitions. NaN where a score has no pixel.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import numpy as np
from scipy.ndimage import uniform_filter1d

from . import metrics
from .metrics import ssim_map


def fusion_scores(sums: metrics.Sums, ratio: float = 1 / 16) -> dict[str, float]:
    """The eight numbers of one image: RMSE, MAE, PSNR (dB), SSIM, ERGAS, CC, SAM (radians), UIQI. Their code took prediction
    for truth, which only ERGAS feels: it is relative to the mean of the prediction."""
    score = metrics.scores(sums, ratio=ratio)
    swapped = dataclasses.replace(sums, mean_truth=sums.mean_prediction, mean_prediction=sums.mean_truth)
    return {
        "RMSE": score.rmse,
        "MAE": score.mae,
        "PSNR": score.psnr,
        "SSIM": score.ssim,
        "ERGAS": metrics.scores(swapped, ratio=ratio).ergas,
        "CC": score.cc,
        "SAM": score.sam,
        "UIQI": score.uiqi,
    }


def video_frame_scores(target: np.ndarray, prediction: np.ndarray, crop: int = 4) -> dict[str, float]:
    """PSNR (dB) and SSIM of one frame of a super-resolved video; target and prediction (3, H, W) RGB in 0..1.

    `*_upstream` as MTDO and LGTD publish them: unclipped, to the border, Y with the weights of red and blue exchanged, SSIM
    row by row. `*_standard`: 8-bit, without `crop` pixels at the border (the scale), studio-range Y, Gaussian windows.
    """
    t, p = (255.0 * image.astype(np.float64) for image in (target, prediction))
    ty, py = (0.114 * image[0] + 0.587 * image[1] + 0.299 * image[2] for image in (t, p))
    found = {
        "psnr_y_upstream": _psnr_of_8_bits(ty, py, equal=100.0),
        "ssim_y_upstream": _row_ssim(ty, py),
        "psnr_rgb_upstream": _psnr_of_8_bits(t, p, equal=100.0),
    }
    inner = slice(crop, -crop or None)
    t, p = (np.rint(image.clip(0, 255))[:, inner, inner] for image in (t, p))
    ty, py = (16 + (65.481 * image[0] + 128.553 * image[1] + 24.966 * image[2]) / 255 for image in (t, p))
    whole = min(ty.shape) >= 11
    return found | {
        "psnr_y_standard": _psnr_of_8_bits(ty, py),
        "ssim_y_standard": float(ssim_map(ty, py, data_range=255.0).mean()) if whole else float("nan"),
        "psnr_rgb_standard": _psnr_of_8_bits(t, p),
    }


def ssim_of(
    mean: Callable[[np.ndarray], np.ndarray], t: np.ndarray, p: np.ndarray, data_range: float, correction: float
) -> np.ndarray:
    """SSIM of every pixel of truth and prediction (H, W), whose windows `mean` averages over; `correction` makes the
    variances those of a sample."""
    c1, c2 = (0.01 * data_range) ** 2, (0.03 * data_range) ** 2
    μt, μp = mean(t), mean(p)
    σt2, σp2 = (correction * (mean(v * v) - m * m) for v, m in ((t, μt), (p, μp)))
    σtp = correction * (mean(t * p) - μt * μp)
    return np.asarray((2 * μt * μp + c1) * (2 * σtp + c2) / ((μt**2 + μp**2 + c1) * (σt2 + σp2 + c2)))


def _row_ssim(target: np.ndarray, prediction: np.ndarray) -> float:
    """Mean SSIM of windows of 7 pixels along the rows that fit the image, sample variances, the target's own range."""
    data_range = float(target.max() - target.min())
    with np.errstate(invalid="ignore", divide="ignore"):
        rows = ssim_of(lambda image: uniform_filter1d(image, 7, axis=1), target, prediction, data_range, 7 / 6)
    return float(rows[:, 3:-3].mean()) if rows.shape[1] >= 7 else float("nan")


def _psnr_of_8_bits(target: np.ndarray, prediction: np.ndarray, equal: float = float("inf")) -> float:
    """PSNR of values in 0..255; `equal` where there is no error."""
    rmse = float(np.sqrt(np.mean((target - prediction) ** 2))) if target.size else float("nan")
    return equal if rmse == 0 else float(20 * np.log10(255 / rmse))
