"""Linear interpolation in time: the line between the nearest clear dates."""

from __future__ import annotations

import numpy as np
from numba import njit, prange

from .blocks import BLOCK, CHUNK, PARALLEL, SERIAL, load


def linear(
    days: np.ndarray, values: np.ndarray, at: np.ndarray, *, extend: bool = True, longest: float = np.inf
) -> np.ndarray:
    """Values at the days `at` on the line between the nearest clear dates: (M, C, P) float32.

    days (T) ascending; values (T, C, P) float32, NaN = missing; at (M). Outside the first and last clear date: the nearest
    value, or NaN without `extend`. NaN also between clear dates more than `longest` days apart.
    """
    values = np.ascontiguousarray(values, np.float32)
    out = np.empty((len(at), *values.shape[1:]), np.float32)
    before = np.searchsorted(days, at, side="right") - 1
    after = np.searchsorted(days, at, side="left")
    _linear(values, np.asarray(days, np.float64), np.asarray(at, np.float64), before, after, extend, longest, out)
    return out


@njit(**SERIAL)
def neighbours(days, w, y, day_before, before, day_after, after):
    """For every date of 64 series: day and value of the last clear date up to it and of the first from it on.

    w, y (T, 64); the four results (T, 64): days −inf and +inf where there is none.
    """
    T = len(days)
    for t in range(T):
        for j in range(BLOCK):
            clear = w[t, j] > 0
            earlier_day = day_before[t - 1, j] if t > 0 else -np.inf
            earlier = before[t - 1, j] if t > 0 else 0.0
            day_before[t, j] = days[t] if clear else earlier_day
            before[t, j] = y[t, j] if clear else earlier
    for t in range(T - 1, -1, -1):
        for j in range(BLOCK):
            clear = w[t, j] > 0
            later_day = day_after[t + 1, j] if t < T - 1 else np.inf
            later = after[t + 1, j] if t < T - 1 else 0.0
            day_after[t, j] = days[t] if clear else later_day
            after[t, j] = y[t, j] if clear else later


@njit(**PARALLEL)
def _linear(values, days, at, index_before, index_after, extend, longest, out):
    T, C, P = values.shape
    blocks = (P + BLOCK - 1) // BLOCK
    for chunk in prange((blocks + CHUNK - 1) // CHUNK):
        y, w = np.empty((C, T, BLOCK), np.float32), np.empty((C, T, BLOCK))
        d0, d1, y0, y1 = np.empty((T, BLOCK)), np.empty((T, BLOCK)), np.empty((T, BLOCK)), np.empty((T, BLOCK))
        empty, low, high, z = np.zeros(BLOCK), np.full(BLOCK, -np.inf), np.full(BLOCK, np.inf), np.empty(BLOCK)
        none = np.empty((0, 1, 1), np.float32)
        for block in range(chunk * CHUNK, min((chunk + 1) * CHUNK, blocks)):
            first = block * BLOCK
            load(values, none, first, y, w)
            for c in range(C):
                neighbours(days, w[c], y[c], d0, y0, d1, y1)
                for m in range(len(at)):
                    b, a = index_before[m], index_after[m]
                    left = d0[b] if b >= 0 else low
                    right = d1[a] if a < T else high
                    left_value = y0[b] if b >= 0 else empty
                    right_value = y1[a] if a < T else empty
                    for j in range(BLOCK):
                        gap = right[j] - left[j]
                        inside = gap < np.inf
                        step = (right_value[j] - left_value[j]) * ((at[m] - left[j]) / gap)
                        line = left_value[j] + (step if gap > 0 else 0.0)
                        line = line if gap <= longest else np.nan
                        edge = left_value[j] if left[j] > -np.inf else right_value[j]
                        some = (left[j] > -np.inf) | (right[j] < np.inf)
                        edge = edge if extend & some else np.nan
                        z[j] = line if inside else edge
                    for j in range(min(BLOCK, P - first)):
                        out[m, c, first + j] = z[j]
