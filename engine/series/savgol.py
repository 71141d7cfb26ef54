"""Savitzky–Golay smoothing, and the upper envelope of Chen et al. 2004 (Remote Sensing of Environment 91:332).

Both work on a regular series without gaps: `on_regular` fills the gaps linearly, smooths, and reads off any date.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numba import njit, prange

from ..kernels.blocks import BLOCK, CHUNK, load
from ..kernels.compiled import PARALLEL
from .linear import linear
from .weighted_sum import weighted_sum


def savgol(regular: np.ndarray, *, half: int = 4, degree: int = 2) -> np.ndarray:
    """Least-squares polynomials of `degree` in windows of 2·half + 1 samples; the ends from the end windows' polynomials.

    regular (T, C, P) float32 without gaps, T ≥ 2·half + 1; the result has its shape.
    """
    regular = np.ascontiguousarray(regular, np.float32)
    out = np.empty_like(regular)
    T, C, P = regular.shape
    coefficients, start = _windows(T, half, degree)
    _savgol(regular.reshape(T, 1, C * P), coefficients, start, out.reshape(T, C * P))
    return out


def chen(
    regular: np.ndarray,
    *,
    base_half: int = 7,
    base_degree: int = 2,
    half: int = 4,
    degree: int = 6,
    rounds: int = 20,
) -> np.ndarray:
    """Upper envelope of an index whose clouds lower it; regular (T, C, P) float32 without gaps, so is the result."""
    regular = np.ascontiguousarray(regular, np.float32)
    out = np.empty_like(regular)
    T, C, P = regular.shape
    base, base_start = _windows(T, base_half, base_degree)
    fine, fine_start = _windows(T, half, degree)
    _chen(regular.reshape(T, 1, C * P), base, base_start, fine, fine_start, rounds, out.reshape(T, C * P))
    return out


def on_regular(
    days: np.ndarray,
    values: np.ndarray,
    at: np.ndarray,
    smooth: Callable[[np.ndarray], np.ndarray],
    *,
    step: float = 0.0,
    shortest: int = 1,
) -> np.ndarray:
    """`smooth` applied on a regular grid of `step` days (0: the median spacing) filled linearly: (M, C, P) at `at`.

    The step is made finer where the series would have fewer than `shortest` samples.
    """
    days, at = np.asarray(days, np.float64), np.asarray(at, np.float64)
    span = days[-1] - days[0]
    h = step or max(float(np.median(np.diff(days))) if len(days) > 1 else 1.0, 1.0)
    if shortest > 1 and span > 0:
        h = min(h, span / (shortest - 1))
    nodes = days[0] + h * np.arange(max(int(np.ceil(span / h - 1e-9)) + 1, shortest))
    smoothed = smooth(linear(days, values, nodes))
    return linear(nodes, smoothed, at)


def _windows(T: int, half: int, degree: int) -> tuple[np.ndarray, np.ndarray]:
    """(T, 2·half + 1) coefficients and the first sample of each window."""
    width = 2 * half + 1
    if width > T:
        raise ValueError(f"a window of {width} samples does not fit a series of {T}")
    start = np.clip(np.arange(T) - half, 0, T - width)
    x = np.arange(-half, half + 1) / max(half, 1)
    fit = np.linalg.pinv(np.vander(x, degree + 1, increasing=True))
    place = np.vander((np.arange(T) - start - half) / max(half, 1), degree + 1, increasing=True)
    return place @ fit, start


@njit(**PARALLEL)
def _savgol(values, coefficients, start, out):
    T, _, P = values.shape
    blocks = (P + BLOCK - 1) // BLOCK
    for chunk in prange((blocks + CHUNK - 1) // CHUNK):
        y, w, z = np.empty((1, T, BLOCK), np.float32), np.empty((1, T, BLOCK)), np.empty((T, BLOCK))
        none = np.empty((0, 1, 1), np.float32)
        for block in range(chunk * CHUNK, min((chunk + 1) * CHUNK, blocks)):
            first = block * BLOCK
            load(values, none, first, y, w)
            weighted_sum(coefficients, start, y[0], z)
            for t in range(T):
                for j in range(min(BLOCK, P - first)):
                    out[t, first + j] = z[t, j] if w[0, t, j] > 0 else np.nan


@njit(**PARALLEL)
def _chen(values, base, base_start, fine, fine_start, rounds, out):
    T, _, P = values.shape
    blocks = (P + BLOCK - 1) // BLOCK
    for chunk in prange((blocks + CHUNK - 1) // CHUNK):
        y, w = np.empty((1, T, BLOCK), np.float32), np.empty((1, T, BLOCK))
        x, z, v, best = np.empty((T, BLOCK)), np.empty((T, BLOCK)), np.empty((T, BLOCK)), np.empty((T, BLOCK))
        effect, least, most = np.empty(BLOCK), np.empty(BLOCK), np.empty(BLOCK)
        going = np.empty(BLOCK, np.bool_)
        none = np.empty((0, 1, 1), np.float32)
        for block in range(chunk * CHUNK, min((chunk + 1) * CHUNK, blocks)):
            first = block * BLOCK
            load(values, none, first, y, w)
            weighted_sum(base, base_start, y[0], z)
            most[:] = 0.0
            for t in range(T):
                for j in range(BLOCK):
                    most[j] = max(most[j], abs(y[0, t, j] - z[t, j]))
            for t in range(T):
                for j in range(BLOCK):
                    below = y[0, t, j] < z[t, j]
                    v[t, j] = 1.0 - abs(y[0, t, j] - z[t, j]) / most[j] if below else 1.0
                    x[t, j] = max(np.float64(y[0, t, j]), z[t, j])
            least[:] = np.inf
            going[:] = True
            for _ in range(rounds):
                weighted_sum(fine, fine_start, x, z)
                effect[:] = 0.0
                for t in range(T):
                    for j in range(BLOCK):
                        effect[j] += abs(z[t, j] - y[0, t, j]) * v[t, j]
                any_better = False
                for j in range(BLOCK):
                    going[j] = going[j] & (effect[j] < least[j])
                    least[j] = effect[j] if going[j] else least[j]
                    any_better |= going[j]
                if not any_better:
                    break
                for t in range(T):
                    for j in range(BLOCK):
                        best[t, j] = z[t, j] if going[j] else best[t, j]
                        x[t, j] = max(np.float64(y[0, t, j]), z[t, j])
            for t in range(T):
                for j in range(min(BLOCK, P - first)):
                    out[t, first + j] = best[t, j] if w[0, t, j] > 0 else np.nan
