"""Savitzky–Golay smoothing of regular series without gaps: `on_regular` fills them linearly, smooths, reads off any date."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from numba import njit, prange

from ..catalogue.card import Card
from ..kernels.blocks import BLOCK, CHUNK, load
from ..kernels.compiled import PARALLEL
from .curve import Curve, CurveMethod, Estimate
from .linear import linear
from .methods import SeriesWish
from .weighted_sum import weighted_sum


class SavitzkyGolay(Curve):
    """Local polynomials, after linear interpolation to a regular grid."""

    least_samples = 3

    def estimate(self, days: np.ndarray, values: np.ndarray, at: np.ndarray, bands: Sequence[str]) -> Estimate:
        """The smoothed series."""
        half, degree = self.options["half"], min(self.options["degree"], 2 * self.options["half"])
        return on_regular(
            days, values, at, lambda regular: savgol(regular, half=half, degree=degree), step=self.options["step"],
            shortest=2 * half + 1,
        ), None  # fmt: skip


def method(card: Card, options: Mapping[str, Any], wish: SeriesWish) -> CurveMethod:
    """The Savitzky–Golay filter."""
    return CurveMethod(card, SavitzkyGolay(options), wish)


def savgol(regular: np.ndarray, *, half: int = 4, degree: int = 2) -> np.ndarray:
    """Least-squares polynomials of `degree` in windows of 2·half + 1 samples; the ends from the end windows' polynomials.

    regular (T, C, P) float32 without gaps, T ≥ 2·half + 1; the result has its shape.
    """
    regular = np.ascontiguousarray(regular, np.float32)
    out = np.empty_like(regular)
    T, C, P = regular.shape
    coefficients, start = polynomials(T, half, degree)
    _savgol(regular.reshape(T, 1, C * P), coefficients, start, out.reshape(T, C * P))
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


def polynomials(T: int, half: int, degree: int) -> tuple[np.ndarray, np.ndarray]:
    """(T, 2·half + 1) coefficients and the first sample of the window around each of T samples."""
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
