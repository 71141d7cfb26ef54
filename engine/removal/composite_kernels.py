"""Composites: for each pixel one of several dates, all bands together, or the median of every band.

Medoid: Flood (2013), Remote Sensing 5:6481. Score: Griffiths et al. (2013), IEEE JSTARS 6:2088. Ties: the earliest date.
Numeric code: images (N, C, H, W) float32, sorted by date; clear (N, H, W) bool; the answer is the index of a date (H, W)
int16, −1 where no date is clear.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numba import njit, prange
from scipy.ndimage import distance_transform_edt

from .neighbours import EXACT, EXACT_PARALLEL

FARTHEST = 50  # pixels from a cloud beyond which distance no longer counts
MOST = 64  # dates a medoid compares; of more, as many are taken evenly


def pick(images: np.ndarray, chosen: np.ndarray) -> np.ndarray:
    """The values (C, H, W) of the chosen dates, NaN where none was."""
    values = np.take_along_axis(images, np.maximum(chosen, 0)[None, None].astype(np.intp), axis=0)[0]
    values[:, chosen < 0] = np.nan
    return values


def medoid(images: np.ndarray, clear: np.ndarray) -> np.ndarray:
    """The date with the least sum of Euclidean distances to the other clear dates."""
    return _medoid(images, clear)


def highest(scores: np.ndarray, clear: np.ndarray) -> np.ndarray:
    """The clear date with the highest score (N, H, W); NaN is never chosen. With NDVI: the greenest date."""
    return _highest(np.ascontiguousarray(scores), clear)


def nearest_date(days: np.ndarray, day: float, clear: np.ndarray) -> np.ndarray:
    """The clear date nearest to `day`; `days` (N,) in the same count of days."""
    score = -np.abs(np.asarray(days, np.float64) - day)
    return highest(np.broadcast_to(score[:, None, None], clear.shape), clear)


def ndvi(red: np.ndarray, nir: np.ndarray) -> np.ndarray:
    """(nir − red) / (nir + red), NaN where the sum is 0."""
    with np.errstate(invalid="ignore", divide="ignore"):
        value = (nir - red) / (nir + red)
    return np.where(np.isfinite(value), value, np.nan)


@dataclass(frozen=True)
class ScoreOptions:
    """Weights and the width of the day score in days (Griffiths et al. 2013)."""

    sigma_day: float = 30.0
    weight_day: float = 0.5
    weight_cloud: float = 0.4
    weight_sensor: float = 0.1


def score(
    days: np.ndarray, day: float, cloud_distance: np.ndarray, sensor: np.ndarray, options: ScoreOptions | None = None
) -> np.ndarray:
    """Scores (N, H, W) of dates near `day`, far from clouds (`cloud_distance` (N, H, W) in pixels), from a preferred sensor
    (`sensor` (N,), 0..1)."""
    o = options or ScoreOptions()
    from_day = o.weight_day * np.exp(-0.5 * ((np.asarray(days, np.float64) - day) / o.sigma_day) ** 2)
    from_sensor = o.weight_sensor * np.asarray(sensor, np.float64)
    from_cloud = o.weight_cloud / (1 + np.exp(-0.2 * (np.minimum(cloud_distance, FARTHEST) - FARTHEST / 2)))
    return from_cloud + (from_day + from_sensor)[:, None, None]


def cloud_distance(cloud: np.ndarray) -> np.ndarray:
    """Distance in pixels (H, W) float32 to the nearest cloudy pixel of (H, W) bool, at most 50: exact on a window that shows
    50 pixels around what is asked."""
    if not cloud.any():
        return np.full(cloud.shape, FARTHEST, np.float32)
    return np.minimum(distance_transform_edt(~cloud), FARTHEST).astype(np.float32)


def median(images: np.ndarray, clear: np.ndarray) -> np.ndarray:
    """The median of every band over the clear dates (C, H, W), NaN where none is; mixes dates."""
    return _median(images, clear)


def spread(images: np.ndarray, clear: np.ndarray, centre: np.ndarray) -> np.ndarray:
    """Median absolute deviation of the clear dates from `centre`, × 1.4826 (C, H, W): about one standard deviation.

    NaN where fewer than two dates are clear.
    """
    deviation = np.float32(1.4826) * _median(np.abs(images - centre), clear)
    deviation[:, clear.sum(axis=0) < 2] = np.nan
    return deviation


@njit(**EXACT_PARALLEL)
def _medoid(images, clear):
    N, C, H, W = images.shape
    chosen = np.full((H, W), -1, np.int16)
    for y in prange(H):
        dates = np.empty(N, np.int64)
        sums = np.empty(min(N, MOST))
        pixels = np.empty((min(N, MOST), C))
        for x in range(W):
            n = 0
            for i in range(N):
                if clear[i, y, x]:
                    dates[n] = i
                    n += 1
            if n > MOST:
                for i in range(MOST):
                    dates[i] = dates[i * n // MOST]
                n = MOST
            for i in range(n):
                sums[i] = 0.0
                for c in range(C):
                    pixels[i, c] = images[dates[i], c, y, x]
            for i in range(n):
                for j in range(i):
                    square = 0.0
                    for c in range(C):
                        difference = pixels[i, c] - pixels[j, c]
                        square += difference * difference
                    distance = np.sqrt(square)
                    sums[i] += distance
                    sums[j] += distance
            best = np.inf
            for i in range(n):
                if sums[i] < best * (1 - 1e-12):  # equal but for rounding: a tie
                    best = sums[i]
                    chosen[y, x] = dates[i]
    return chosen


@njit(**EXACT_PARALLEL)
def _highest(scores, clear):
    N, H, W = scores.shape
    chosen = np.full((H, W), -1, np.int16)
    for y in prange(H):
        for x in range(W):
            best = -np.inf
            for i in range(N):
                if clear[i, y, x] and scores[i, y, x] > best:
                    best = scores[i, y, x]
                    chosen[y, x] = i
    return chosen


@njit(**EXACT)
def _middle(values, n):
    """The median of values[:n], which is sorted in place."""
    for i in range(1, n):
        value = values[i]
        j = i
        while j > 0 and values[j - 1] > value:
            values[j] = values[j - 1]
            j -= 1
        values[j] = value
    return values[n // 2] if n % 2 else (values[n // 2 - 1] + values[n // 2]) / 2


@njit(**EXACT_PARALLEL)
def _median(images, clear):
    N, C, H, W = images.shape
    out = np.empty((C, H, W), np.float32)
    for y in prange(H):
        values = np.empty(N)
        for x in range(W):
            for c in range(C):
                n = 0
                for i in range(N):
                    if clear[i, y, x]:
                        values[n] = images[i, c, y, x]
                        n += 1
                out[c, y, x] = _middle(values, n) if n else np.nan
    return out
