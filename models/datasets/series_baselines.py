"""The temporal baselines that published series methods are compared with: last, next, closest observation, linear.

As U-TILISE's evaluation computes them (Stucker et al. 2023): per pixel; observed values stay, what no rule can fill is NaN.
"""

from __future__ import annotations

import numpy as np

METHODS = ("last", "next", "closest", "linear_interpolation")


def temporal_baseline(series: np.ndarray, gaps: np.ndarray, days: np.ndarray, method: str) -> np.ndarray:
    """(T, C, H, W) float32 filled by one of `METHODS`; `gaps` (T, 1, H, W) 1 = missing, `days` (T,) of the frames.

    closest: in days, of two as near the past one; linear: in days between the last and the next observation, else the one
    there is. Raises ValueError for another method.
    """
    if method not in METHODS:
        raise ValueError(f"no baseline “{method}”; there are {', '.join(METHODS)}")
    observed = gaps[:, 0] <= 0
    length = len(observed)
    frame = np.arange(length)[:, None, None]
    before = np.maximum.accumulate(np.where(observed, frame, -1), axis=0)
    after = np.minimum.accumulate(np.where(observed, frame, length)[::-1], axis=0)[::-1]
    past, future = _taken(series, before), _taken(series, after)
    if method in ("last", "next"):
        return past if method == "last" else future
    none_before, none_after = before < 0, after >= length
    now = np.asarray(days, np.float64)[:, None, None]
    since = np.where(none_before, np.inf, now - days[np.maximum(before, 0)])
    until = np.where(none_after, np.inf, days[np.minimum(after, length - 1)] - now)
    if method == "closest":
        return np.where((since <= until)[:, None], past, future)
    with np.errstate(invalid="ignore", divide="ignore"):
        share = np.where(since + until > 0, since / (since + until), 0.0)
    share = np.where(none_before, 1.0, np.where(none_after, 0.0, share))[:, None].astype(np.float32)
    blended = np.where(share == 0, past, np.where(share == 1, future, (1 - share) * past + share * future))
    return blended.astype(np.float32)


def _taken(series: np.ndarray, index: np.ndarray) -> np.ndarray:
    """Values of the frames `index` (T, H, W), NaN outside 0..T−1."""
    inside = (index >= 0) & (index < len(series))
    at = np.broadcast_to(np.where(inside, index, 0)[:, None], series.shape)
    return np.where(inside[:, None], np.take_along_axis(series, at, axis=0), np.float32(np.nan)).astype(np.float32)
