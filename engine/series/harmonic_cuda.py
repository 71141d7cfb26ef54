"""Harmonic regression on a GPU, a thread a series."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
from numba import cuda

from ..kernels import gpu
from ..kernels.blocks_cuda import bisquare, parts, trial_series
from .harmonic import YEAR
from .least_squares import harmonics, products
from .least_squares_cuda import evaluate, factorise, substitute


def curves(
    values: np.ndarray, X: np.ndarray, A: np.ndarray, least: np.ndarray, plain: int, ridge: float, rounds: int
) -> np.ndarray:
    """See `harmonic.curves`."""
    T, C, P = values.shape
    m, M = X.shape[1], len(A)
    out = np.empty((M, C, P), np.float32)
    rows = 4 * T + m * (m + 1) // 2 + m
    common = gpu.sent(X, products(X), A, least)
    for part in parts(P, 8 * rows + 4 * (T + C * (T + M))):
        n = part.stop - part.start
        (seen,) = gpu.sent(values[..., part])
        found = gpu.empty((M, C, n))
        scratch, sorting = gpu.empty((rows, n), np.float64), gpu.empty((T, n))
        gpu.over_series(_fit, n, seen, *common, plain, ridge, rounds, scratch, sorting, found)
        out[..., part] = found.copy_to_host()
    return out


def curves_examples() -> Iterator[tuple[Any, ...]]:
    """Robust with shared weights; each band alone; fewer modes where series are sparse; a trend."""
    days, values, _ = trial_series()
    at = np.arange(-5.0, days[-1] + 30, 9)
    for modes, trend, least, rounds in ((1, False, [8], 2), (2, True, [3, 11], 1), (1, False, [0], 0)):
        X, A = (harmonics(d, YEAR, modes, trend) for d in (days, at))
        yield values, X, A, np.array(least), 1 + int(trend), 0.1, rounds


@cuda.jit(device=True)
def _columns(count, least, plain):
    """Columns that so many observations allow."""
    columns = plain
    for q in range(least.size):
        columns += 2 if count >= least[q] else 0
    return 1 if columns == plain and least.size > 0 else columns


@cuda.jit(device=True)
def _observed(values, c, w, y, j):
    """Weights w and values y (T, n) of a band, 0 where missing; how many are not, and whether w is what it was."""
    count, same = 0, True
    for t in range(values.shape[0]):
        value = values[t, c, j]
        weight = 1.0 if value == value else 0.0
        same &= weight == w[t, j]
        w[t, j] = weight
        y[t, j] = value if value == value else 0.0
        count += 1 if value == value else 0
    return count, same


@cuda.jit(device=True)
def _solve(X, XX, w, factor, y, columns, ridge, made, N, c, j):
    """Coefficients c (m, n) for weights w · factor; N is taken as it is where `made`."""
    T, m = X.shape
    if not made:
        for k in range(XX.shape[1]):
            total = 0.0
            for t in range(T):
                total += XX[t, k] * (w[t, j] * factor[t, j])
            N[k, j] = total
        factorise(N, columns, ridge, m, j)
    for a in range(m):
        total = 0.0
        for t in range(T):
            total += X[t, a] * (w[t, j] * factor[t, j] * y[t, j])
        c[a, j] = total
    substitute(N, columns, c, m, j)


@cuda.jit(cache=True)
def _fit(values, X, XX, A, least, plain, ridge, rounds, scratch, sorting, out):
    """See `curves`; scratch (rows, n) float64 and sorting (T, n) float32."""
    j = cuda.grid(1)
    T, C, P = values.shape
    if j >= P:
        return
    w, y = scratch[:T], scratch[T : 2 * T]
    factor, new = scratch[2 * T : 3 * T], scratch[3 * T : 4 * T]
    N, c = scratch[4 * T : 4 * T + XX.shape[1]], scratch[4 * T + XX.shape[1] :]
    for t in range(T):
        factor[t, j] = 1.0
        w[t, j] = -1.0
    for turn in range(rounds + 1):
        for t in range(T):
            new[t, j] = 1.0
        for k in range(C):
            count, same = _observed(values, k, w, y, j)
            if count == 0:
                for t in range(A.shape[0]):
                    out[t, k, j] = math.nan
                continue
            columns = _columns(count, least, plain)
            _solve(X, XX, w, factor, y, columns, ridge, same and k > 0, N, c, j)
            if turn < rounds:
                for t in range(T):
                    y[t, j] -= evaluate(X, c, t, j)
                bisquare(y, w, factor, new, sorting, j)
            else:
                for t in range(A.shape[0]):
                    out[t, k, j] = evaluate(A, c, t, j)
        if turn < rounds:
            for t in range(T):
                factor[t, j] = new[t, j]
