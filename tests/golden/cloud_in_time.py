"""Clouds and shadows that stand out in time: against a harmonic season, the last clear date, or (shadows) the median.

Series are (T, P): dates × pixels, reflectance, NaN where missing; `days` (T,) are day numbers. Bright snow looks like cloud
to all of them. Tmask: Zhu & Woodcock 2014 (doi:10.1016/j.rse.2014.06.012); MTCD: Hagolle et al. 2010
(doi:10.1016/j.rse.2010.03.002); bisquare fit: Holland & Welsch 1977.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numba import njit, prange

YEAR = 365.25
BISQUARE = 4.685


class Screened(NamedTuple):
    """Bool (T, P): cloud and shadow (a pixel may be both: call it cloud); False where the observation is missing."""

    cloud: np.ndarray
    shadow: np.ndarray


class HarmonicFit(NamedTuple):
    """`coefficients` (5, P): 1, cos ωt, sin ωt, cos ωt/N, sin ωt/N with ω = 2π/365.25 and N years; `residuals` (T, P).
    NaN where a pixel has fewer observations than terms."""

    coefficients: np.ndarray
    residuals: np.ndarray


def tmask(days: np.ndarray, green: np.ndarray, swir1: np.ndarray, *, critical: float = 0.04) -> Screened:
    """Cloud: green ≥ `critical` above its robust season; shadow: SWIR1 as far below. For ≥ 15 dates over ≥ a year."""
    with np.errstate(invalid="ignore"):
        cloud = robust_harmonics(days, green).residuals >= critical
        shadow = robust_harmonics(days, swir1).residuals <= -critical
    return Screened(cloud, shadow)


def robust_harmonics(days: np.ndarray, series: np.ndarray) -> HarmonicFit:
    """Yearly and all-record harmonics fitted to every pixel by bisquare reweighting (at most 10 fits)."""
    days = np.asarray(days, np.float64)
    years = max(1.0, np.ceil((days.max() - days.min()) / YEAR)) if days.size else 1.0
    phase = 2 * np.pi / YEAR * days
    terms = [np.ones_like(phase), np.cos(phase), np.sin(phase), np.cos(phase / years), np.sin(phase / years)]
    design = np.stack(terms, axis=1)
    values = np.ascontiguousarray(np.asarray(series, np.float64).T)
    coefficients = _fit(design, values)
    return HarmonicFit(coefficients.T, np.asarray(series) - design @ coefficients.T)


def mtcd(
    days: np.ndarray,
    blue: np.ndarray,
    red: np.ndarray,
    *,
    rise: float = 0.03,
    relax_days: float = 30.0,
    red_ratio: float = 1.5,
) -> tuple[np.ndarray, np.ndarray]:
    """(cloud bool (T, P), reference date index int (T, P), −1 where none) by the rise of blue since the last clear date.

    Cloud where blue rose by more than rise · (1 + Δt / relax_days), unless red rose more than `red_ratio` times as much
    (a field was ploughed). Starts at the least blue of the first max(3, T/10) observations; earlier ones are flagged.
    """
    blue, red = np.asarray(blue, np.float64), np.asarray(red, np.float64)
    count = len(days)
    first = np.where(np.isfinite(blue[: max(3, count // 10)]), blue[: max(3, count // 10)], np.inf)
    start = np.argmin(first, axis=0)
    pixels = np.arange(blue.shape[1])
    cloud = np.zeros(blue.shape, bool)
    reference = np.full(blue.shape, -1)
    last = start.copy()
    for t in range(count):
        known = np.isfinite(blue[t]) & np.isfinite(red[t])
        rose_blue = blue[t] - blue[last, pixels]
        rose_red = red[t] - red[last, pixels]
        allowed = rise * (1 + (days[t] - np.asarray(days)[last]) / relax_days)
        with np.errstate(invalid="ignore"):
            risen = (rose_blue > allowed) & ~(rose_red > red_ratio * rose_blue)
        running = known & (t > start)
        cloud[t] = np.where(t < start, known, running & risen)
        reference[t] = np.where(known, last, -1)
        last = np.where(running & ~risen, t, last)
    return cloud, reference


def dark(swir1: np.ndarray, *, factor: float = 1.5, floor: float = 0.04) -> np.ndarray:
    """Shadow: SWIR1 further below the pixel's median than max(floor, factor σ), bool (T, P); σ = 1.4826 × median absolute
    deviation over dates."""
    deviation = swir1 - np.nanmedian(swir1, axis=0)
    spread = 1.4826 * np.nanmedian(np.abs(deviation), axis=0)
    with np.errstate(invalid="ignore"):
        return deviation < -np.maximum(floor, factor * spread)


@njit(cache=True, parallel=True)
def _fit(design, values):
    pixels, count, terms = values.shape[0], values.shape[1], design.shape[1]
    coefficients = np.full((pixels, terms), np.nan)
    for p in prange(pixels):
        rows = np.empty(count, np.int64)
        n = 0
        for t in range(count):
            if np.isfinite(values[p, t]):
                rows[n] = t
                n += 1
        if n < terms:
            continue
        weight = np.ones(n)
        old = np.zeros(terms)
        for iteration in range(10):
            normal = np.zeros((terms, terms))
            right = np.zeros(terms)
            for i in range(n):
                for a in range(terms):
                    wa = weight[i] * design[rows[i], a]
                    right[a] += wa * values[p, rows[i]]
                    for b in range(terms):
                        normal[a, b] += wa * design[rows[i], b]
            new = _solve(normal, right)
            residual = np.empty(n)
            for i in range(n):
                residual[i] = values[p, rows[i]]
                for a in range(terms):
                    residual[i] -= design[rows[i], a] * new[a]
            change = np.abs(new - old).max()
            old = new
            scale = np.median(np.abs(residual - np.median(residual))) / 0.6745
            if (iteration > 0 and change <= 1e-8) or scale < 2.2e-16:
                break
            for i in range(n):
                u = residual[i] / (BISQUARE * scale)
                weight[i] = (1 - u * u) ** 2 if abs(u) < 1 else 0.0
        coefficients[p] = old
    return coefficients


@njit(cache=True)
def _solve(normal, right):
    """Least-squares solution of the normal equations: terms that the data cannot tell apart are kept small."""
    values, vectors = np.linalg.eigh(normal)
    out = np.zeros(right.size)
    for k in range(right.size):
        if values[k] > 1e-11 * values[-1]:
            projection = 0.0
            for a in range(right.size):
                projection += vectors[a, k] * right[a]
            for a in range(right.size):
                out[a] += vectors[a, k] * projection / values[k]
    return out
