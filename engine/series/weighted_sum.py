"""Weighted sums of neighbouring dates, the same for all pixels: the inner loop of RBF and Savitzky–Golay filters."""

from __future__ import annotations

import numpy as np
from numba import njit

from ..kernels.blocks import BLOCK
from ..kernels.compiled import SERIAL


@njit(**SERIAL)
def weighted_sum(coefficients, start, y, z):
    """z (M, 64) = Σ_k coefficients[m, k] · y[start[m] + k], y (T, 64)."""
    row = np.empty(BLOCK)
    for m in range(len(z)):
        row[:] = 0.0
        for k in range(coefficients.shape[1]):
            a = coefficients[m, k]
            if a != 0.0:
                n = start[m] + k
                for j in range(BLOCK):
                    row[j] += a * y[n, j]
        for j in range(BLOCK):
            z[m, j] = row[j]
