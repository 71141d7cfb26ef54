"""How near an image is to the truth: RMSE, MAE, PSNR, SSIM, SAM, ERGAS, CC, UIQI; and how well two class maps agree.

Everything is accumulated as `Sums` that merge (Chan, Golub & LeVeque 1983), so a raster of any size is scored tile by
tile with the numbers of the whole: `sums` of each tile (with a halo of `SSIM_HALO` pixels) → `merge` → `scores`.
Arithmetic is float64 with centred sums. A pixel counts when every band of both images is valid there.
Symbols: g truth, p prediction, L data range.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from typing import Optional

import numpy as np
from scipy.ndimage import correlate1d, minimum_filter1d

SSIM_HALO = 5
_SSIM_TAPS = np.exp(-((np.arange(11) - 5.0) ** 2) / (2 * 1.5**2))
_SSIM_TAPS /= _SSIM_TAPS.sum()
_UIQI_EPSILON = 1e-10


@dataclass(frozen=True)
class Sums:
    """What is added up over the pixels of one image; arrays are per band (C,), float64."""

    count: int
    mean_truth: np.ndarray
    mean_prediction: np.ndarray
    spread_truth: np.ndarray  # Σ (g − ḡ)²
    spread_prediction: np.ndarray
    spread_both: np.ndarray  # Σ (g − ḡ)(p − p̄)
    squared_error: np.ndarray
    absolute_error: np.ndarray
    angle: float  # Σ spectral angle in radians
    angle_count: int
    ssim: np.ndarray  # Σ of the SSIM map
    ssim_count: int


@dataclass(frozen=True)
class Scores:
    """Scores of one image. Per-band arrays (C,); scalars pool the bands as the definition of each metric says.

    RMSE and MAE in the unit of the images (reflectance), PSNR in dB, SAM in radians, the rest without unit.
    NaN where a score is not defined (no valid pixel, constant band, image smaller than 11 pixels for SSIM).
    """

    count: int
    rmse: float
    mae: float
    psnr: float
    ssim: float
    sam: float
    ergas: float
    cc: float
    uiqi: float
    rmse_per_band: np.ndarray
    mae_per_band: np.ndarray
    psnr_per_band: np.ndarray
    ssim_per_band: np.ndarray
    cc_per_band: np.ndarray
    uiqi_per_band: np.ndarray
    bias_per_band: np.ndarray

    @property
    def sam_degree(self) -> float:
        """Mean spectral angle in degrees."""
        return float(np.degrees(self.sam))


def image_scores(
    truth: np.ndarray,
    prediction: np.ndarray,
    validity: Optional[np.ndarray] = None,
    *,
    ratio: float = 1 / 16,
    data_range: float = 1.0,
) -> Scores:
    """Scores of one image in memory.

    `truth`, `prediction` (C, H, W) in reflectance, NaN = invalid; `validity` (H, W) bool; `ratio` = fine pixel size ÷
    coarse pixel size, for ERGAS; `data_range` L for PSNR and SSIM.
    """
    return scores(sums(truth, prediction, validity, data_range=data_range), ratio=ratio, data_range=data_range)


def sums(
    truth: np.ndarray,
    prediction: np.ndarray,
    validity: Optional[np.ndarray] = None,
    core: Optional[tuple[slice, slice]] = None,
    *,
    data_range: float = 1.0,
) -> Sums:
    """Sums of one tile: `truth`, `prediction` (C, h, w) with their halo, `validity` (h, w) bool, `core` the tile's own
    rows and columns inside the arrays (default all). A halo of `SSIM_HALO` pixels makes tiles add up to the whole.
    """
    if truth.shape != prediction.shape or truth.ndim != 3:
        raise ValueError(f"truth {truth.shape} and prediction {prediction.shape} must both be (C, H, W)")
    valid = np.isfinite(truth).all(axis=0) & np.isfinite(prediction).all(axis=0)
    if validity is not None:
        valid &= validity
    rows, columns = core or (slice(0, valid.shape[0]), slice(0, valid.shape[1]))

    inside = valid[rows, columns]
    g = truth[:, rows, columns][:, inside].astype(np.float64)
    p = prediction[:, rows, columns][:, inside].astype(np.float64)
    count = g.shape[1]
    mean_g = g.mean(axis=1) if count else np.zeros(len(g))
    mean_p = p.mean(axis=1) if count else np.zeros(len(p))
    error = g - p
    angle, angle_count = _spectral_angles(g, p)
    dg, dp = g - mean_g[:, None], p - mean_p[:, None]
    ssim, ssim_count = _ssim_sums(truth, prediction, valid, rows, columns, data_range)
    return Sums(
        count=count,
        mean_truth=mean_g,
        mean_prediction=mean_p,
        spread_truth=(dg * dg).sum(axis=1),
        spread_prediction=(dp * dp).sum(axis=1),
        spread_both=(dg * dp).sum(axis=1),
        squared_error=(error * error).sum(axis=1),
        absolute_error=np.abs(error).sum(axis=1),
        angle=angle,
        angle_count=angle_count,
        ssim=ssim,
        ssim_count=ssim_count,
    )


def merge(parts: Iterable[Sums]) -> Sums:
    """Sums of several tiles as if they had been one (at least one part)."""
    return reduce(_merge_two, parts)


def scores(total: Sums, *, ratio: float = 1 / 16, data_range: float = 1.0) -> Scores:
    """The metrics of the pixels added up in `total`."""
    n = total.count
    with np.errstate(divide="ignore", invalid="ignore"):
        mse = total.squared_error / n if n else np.full_like(total.squared_error, np.nan)
        mae = total.absolute_error / n if n else np.full_like(total.absolute_error, np.nan)
        ssim = total.ssim / total.ssim_count if total.ssim_count else np.full_like(total.ssim, np.nan)
        rmse_per_band, rmse = np.sqrt(mse), float(np.sqrt(mse.mean()))
        ergas = 100 * ratio * float(np.sqrt(np.mean(mse / total.mean_truth**2)))
        cc, uiqi = _correlation(total), _quality_index(total)
        return Scores(
            count=n,
            rmse=rmse,
            mae=float(mae.mean()),
            psnr=float(20 * np.log10(data_range / np.float64(rmse))),
            ssim=float(ssim.mean()),
            sam=total.angle / total.angle_count if total.angle_count else float("nan"),
            ergas=ergas,
            cc=_mean_of_defined(cc),
            uiqi=_mean_of_defined(uiqi),
            rmse_per_band=rmse_per_band,
            mae_per_band=mae,
            psnr_per_band=20 * np.log10(data_range / rmse_per_band),
            ssim_per_band=ssim,
            cc_per_band=cc,
            uiqi_per_band=uiqi,
            bias_per_band=total.mean_prediction - total.mean_truth if n else np.full_like(mse, np.nan),
        )


def ssim_map(truth: np.ndarray, prediction: np.ndarray, *, data_range: float = 1.0) -> np.ndarray:
    """SSIM of one band (H, W) over full 11 × 11 Gaussian windows: (H − 10, W − 10).

    Wang et al. 2004: σ = 1.5, biased moments.
    """
    c1, c2 = (0.01 * data_range) ** 2, (0.03 * data_range) ** 2
    g, p = truth.astype(np.float64), prediction.astype(np.float64)
    μg, μp = _window_mean(g), _window_mean(p)
    σg2 = _window_mean(g * g) - μg * μg
    σp2 = _window_mean(p * p) - μp * μp
    σgp = _window_mean(g * p) - μg * μp
    return (2 * μg * μp + c1) * (2 * σgp + c2) / ((μg * μg + μp * μp + c1) * (σg2 + σp2 + c2))


@dataclass(frozen=True)
class Agreement:
    """Agreement of two class maps. Arrays are per class (n,), NaN where a class does not occur.

    PA (producer's accuracy, recall), UA (user's accuracy, precision), F1; kappa after Cohen (1960).
    """

    overall_accuracy: float
    kappa: float
    producers_accuracy: np.ndarray
    users_accuracy: np.ndarray
    f1: np.ndarray


def confusion(truth: np.ndarray, prediction: np.ndarray, classes: int, validity: Optional[np.ndarray] = None):
    """Confusion matrix (classes, classes) int64, rows = truth, columns = prediction, of codes 0..classes−1.

    Codes outside that range (255 no data) do not count. Matrices of tiles add up.
    """
    valid = (truth >= 0) & (truth < classes) & (prediction >= 0) & (prediction < classes)
    if validity is not None:
        valid &= validity
    pairs = truth[valid].astype(np.int64) * classes + prediction[valid].astype(np.int64)
    return np.bincount(pairs, minlength=classes * classes).reshape(classes, classes)


def agreement(matrix: np.ndarray) -> Agreement:
    """Overall accuracy, kappa, PA, UA and F1 of a confusion matrix (rows = truth)."""
    m = matrix.astype(np.float64)
    total, hits, in_truth, in_prediction = m.sum(), np.diag(m), m.sum(axis=1), m.sum(axis=0)
    with np.errstate(divide="ignore", invalid="ignore"):
        observed = np.float64(hits.sum()) / total
        chance = (in_truth * in_prediction).sum() / total**2
        return Agreement(
            overall_accuracy=float(observed),
            kappa=float((observed - chance) / (1 - chance)),
            producers_accuracy=hits / in_truth,
            users_accuracy=hits / in_prediction,
            f1=2 * hits / (in_truth + in_prediction),
        )


def _merge_two(a: Sums, b: Sums) -> Sums:
    n = a.count + b.count
    share = b.count / n if n else 0.0
    δg, δp = b.mean_truth - a.mean_truth, b.mean_prediction - a.mean_prediction
    cross = a.count * share
    return Sums(
        count=n,
        mean_truth=a.mean_truth + share * δg,
        mean_prediction=a.mean_prediction + share * δp,
        spread_truth=a.spread_truth + b.spread_truth + cross * δg * δg,
        spread_prediction=a.spread_prediction + b.spread_prediction + cross * δp * δp,
        spread_both=a.spread_both + b.spread_both + cross * δg * δp,
        squared_error=a.squared_error + b.squared_error,
        absolute_error=a.absolute_error + b.absolute_error,
        angle=a.angle + b.angle,
        angle_count=a.angle_count + b.angle_count,
        ssim=a.ssim + b.ssim,
        ssim_count=a.ssim_count + b.ssim_count,
    )


def _spectral_angles(g: np.ndarray, p: np.ndarray) -> tuple[float, int]:
    """Sum of the angles between the spectra (C, n), and how many are defined (zero vectors have no angle)."""
    norm = np.sqrt((g * g).sum(axis=0)) * np.sqrt((p * p).sum(axis=0))
    defined = norm > 0
    cosine = (g * p).sum(axis=0)[defined] / norm[defined]
    return float(np.arccos(np.clip(cosine, -1, 1)).sum()), int(defined.sum())


def _ssim_sums(truth, prediction, valid, rows: slice, columns: slice, data_range: float) -> tuple[np.ndarray, int]:
    """Sum per band of the SSIM map over windows that are wholly valid and centred in the core, and their number."""
    height, width = valid.shape
    nothing = np.zeros(len(truth)), 0
    if height < 11 or width < 11:
        return nothing
    whole = minimum_filter1d(minimum_filter1d(valid.view(np.uint8), 11, axis=0), 11, axis=1)
    whole = whole[SSIM_HALO:-SSIM_HALO, SSIM_HALO:-SSIM_HALO].astype(bool)
    r = slice(max(rows.start - SSIM_HALO, 0), max(rows.stop - SSIM_HALO, 0))
    c = slice(max(columns.start - SSIM_HALO, 0), max(columns.stop - SSIM_HALO, 0))
    chosen = whole[r, c]
    if not chosen.any():
        return nothing
    total = np.empty(len(truth))
    for band, (g, p) in enumerate(zip(truth, prediction)):
        similarity = ssim_map(np.where(valid, g, 0), np.where(valid, p, 0), data_range=data_range)
        total[band] = similarity[r, c][chosen].sum()
    return total, int(chosen.sum())


def _window_mean(image: np.ndarray) -> np.ndarray:
    for axis in (0, 1):
        image = correlate1d(image, _SSIM_TAPS, axis=axis, mode="nearest")
    return image[SSIM_HALO:-SSIM_HALO, SSIM_HALO:-SSIM_HALO]


def _is_constant(spread: np.ndarray, mean: np.ndarray, n: int) -> np.ndarray:
    """A band whose standard deviation is no more than rounding noise of its mean."""
    return spread <= n * (1e-10 * np.abs(mean)) ** 2


def _correlation(total: Sums) -> np.ndarray:
    """Pearson's r per band; NaN for constant bands."""
    if not total.count:
        return np.full_like(total.spread_both, np.nan)
    r = total.spread_both / np.sqrt(total.spread_truth * total.spread_prediction)
    flat = _is_constant(total.spread_truth, total.mean_truth, total.count)
    flat |= _is_constant(total.spread_prediction, total.mean_prediction, total.count)
    return np.where(flat, np.nan, r)


def _quality_index(total: Sums) -> np.ndarray:
    """Universal image quality index per band over one window, the whole image (Wang & Bovik 2002)."""
    n = total.count
    if not n:
        return np.full_like(total.spread_both, np.nan)
    μg, μp = total.mean_truth, total.mean_prediction
    spread = (total.spread_truth + total.spread_prediction) / n
    return 4 * total.spread_both / n * μg * μp / ((spread + _UIQI_EPSILON) * (μg**2 + μp**2 + _UIQI_EPSILON))


def _mean_of_defined(values: np.ndarray) -> float:
    defined = values[~np.isnan(values)]
    return float(defined.mean()) if defined.size else float("nan")
