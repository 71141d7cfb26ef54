"""Ensemble of Gaussian kernels in time: no fitting, adapts to the density of clear dates.

Schwieder et al. 2016 (International Journal of Applied Earth Observation 52:361), with a symmetric reach.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numba import njit, prange
from scipy.special import ndtri

from ..catalogue.card import Card
from ..kernels.blocks import BLOCK, CHUNK, load, same_weights
from ..kernels.compiled import PARALLEL
from ..processor import CPU, Function, Processor
from .curve import Curve, CurveMethod, Estimate
from .methods import SeriesWish
from .weighted_sum import weighted_sum


class GaussianMeans(Curve):
    """The kernel means; nothing where no clear date is in reach."""

    @property
    def functions(self) -> tuple[Function, ...]:
        """The means."""
        return (means,)

    def estimate(self, days: np.ndarray, values: np.ndarray, at: np.ndarray, bands: Sequence[str]) -> Estimate:
        """The means."""
        o = self.options
        return rbf(days, values, at, sigmas=o["sigmas"], cutoff=o["cutoff"], processor=self.processor), None


def method(card: Card, options: Mapping[str, Any], wish: SeriesWish) -> CurveMethod:
    """The ensemble of kernels."""
    return CurveMethod(card, GaussianMeans(options), wish)


def rbf(
    days: np.ndarray,
    values: np.ndarray,
    at: np.ndarray,
    *,
    sigmas: Sequence[float] = (8.0, 16.0, 32.0),
    cutoff: float = 0.95,
    processor: Processor = CPU,
) -> np.ndarray:
    """Kernel means at the days `at`: (M, C, P) float32, NaN where no clear date is in reach of any kernel.

    days (T) ascending; values (T, C, P) float32, NaN = missing; at (M). sigmas: widths in days; cutoff: share of each
    Gaussian kept.
    """
    days, at = np.asarray(days, np.float64), np.asarray(at, np.float64)
    lag = days[None] - at[:, None]
    kernel = np.zeros_like(lag)
    for sigma in sigmas:
        reach = int(np.floor(ndtri(0.5 + cutoff / 2) * sigma))
        total = np.exp(-(np.arange(-reach, reach + 1.0) ** 2) / (2 * sigma**2)).sum()
        kernel += np.where(np.abs(lag) <= reach, np.exp(-(lag**2) / (2 * sigma**2)) / total, 0.0)
    used = kernel > 0
    start = np.where(used.any(1), used.argmax(1), 0)
    end = np.where(used.any(1), len(days) - used[:, ::-1].argmax(1), 1)
    width = int((end - start).max(initial=1))
    start = np.minimum(start, len(days) - width)
    coefficients = np.take_along_axis(kernel, start[:, None] + np.arange(width), axis=1)
    return np.asarray(processor.run(means, np.ascontiguousarray(values, np.float32), coefficients, start))


def means(values: np.ndarray, coefficients: np.ndarray, start: np.ndarray) -> np.ndarray:
    """Weighted means (M, C, P) of values (T, C, P) by coefficients (M, width) from the dates `start` (M) on. Compiled
    loops."""
    out = np.empty((len(start), *values.shape[1:]), np.float32)
    _rbf(values, coefficients, start, out)
    return out


@njit(**PARALLEL)
def _rbf(values, coefficients, start, out):
    T, C, P = values.shape
    M = len(coefficients)
    blocks = (P + BLOCK - 1) // BLOCK
    for chunk in prange((blocks + CHUNK - 1) // CHUNK):
        y, w = np.empty((C, T, BLOCK), np.float32), np.empty((C, T, BLOCK))
        none = np.empty((0, 1, 1), np.float32)
        top, bottom = np.empty((M, BLOCK)), np.empty((M, BLOCK))
        for block in range(chunk * CHUNK, min((chunk + 1) * CHUNK, blocks)):
            first = block * BLOCK
            load(values, none, first, y, w)
            for c in range(C):
                if c == 0 or not same_weights(w, c) or not same_weights(w, c - 1):
                    weighted_sum(coefficients, start, w[c], bottom)
                weighted_sum(coefficients, start, y[c], top)  # y is 0 where missing
                for m in range(M):
                    for j in range(min(BLOCK, P - first)):
                        value = top[m, j] / bottom[m, j]
                        out[m, c, first + j] = value if bottom[m, j] > 0 else np.nan
