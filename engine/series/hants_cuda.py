"""HANTS on a GPU, a thread a series."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
from numba import cuda

from ..kernels import gpu
from ..kernels.blocks_cuda import parts, trial_series
from .hants import DELTA
from .harmonic import YEAR
from .least_squares import harmonics, products
from .least_squares_cuda import evaluate, factorise, substitute


def fits(
    values: np.ndarray, X: np.ndarray, A: np.ndarray, sign: float, valid: tuple[float, float, float], over: int
) -> tuple[np.ndarray, np.ndarray]:
    """See `hants.fits`."""
    T, P = values.shape
    m, M = X.shape[1], len(A)
    out, kept = np.empty((M, P), np.float32), np.empty(P, np.int32)
    rows = 2 * T + m * (m + 1) // 2 + m
    common = gpu.sent(X, products(X), A)
    for part in parts(P, 8 * rows + 4 * (T + M + 1)):
        n = part.stop - part.start
        (seen,) = gpu.sent(values[:, part])
        found, number = gpu.empty((M, n)), gpu.empty((n,), np.int32)
        gpu.over_series(_hants, n, seen, *common, sign, *valid, over, gpu.empty((rows, n), np.float64), found, number)
        out[:, part], kept[part] = found.copy_to_host(), number.copy_to_host()
    return out, kept


def fits_examples() -> Iterator[tuple[Any, ...]]:
    """Rejected on either side, with many and with few to spare."""
    days, values, _ = trial_series()
    X, A = (harmonics(d, YEAR, 1) for d in (days, np.arange(0.0, days[-1], 11)))
    for sign, tolerance, over in ((1.0, 0.01, 1), (-1.0, 0.05, 5)):
        yield values.reshape(len(days), -1), X, A, sign, (tolerance, -0.3, 1.1), over


@cuda.jit(device=True)
def _drop(error, worst, budget, w, j):
    """One round of rejection in w; returns what is left of the budget."""
    T, count = w.shape[0], 0
    for t in range(T):
        count += 1 if error[t, j] > 0.5 * worst else 0
    if count <= budget:
        for t in range(T):
            if error[t, j] > 0.5 * worst:
                w[t, j] = 0.0
        return budget - count
    for _ in range(budget):  # largest first while the budget lasts
        largest = 0
        for t in range(1, T):
            if error[t, j] > error[largest, j]:
                largest = t
        w[largest, j] = 0.0
        error[largest, j] = -math.inf
    return 0


@cuda.jit(device=True)
def _solve(values, X, XX, w, N, c, j):
    """Coefficients c (m, n) for weights w (T, n)."""
    T, m = X.shape
    for k in range(XX.shape[1]):
        total = 0.0
        for t in range(T):
            total += XX[t, k] * w[t, j]
        N[k, j] = total
    factorise(N, m, DELTA, m, j)
    for a in range(m):
        total = 0.0
        for t in range(T):
            if w[t, j] > 0:
                total += X[t, a] * (w[t, j] * values[t, j])
        c[a, j] = total
    substitute(N, m, c, m, j)


@cuda.jit(cache=True)
def _hants(values, X, XX, A, sign, tolerance, low, high, over, scratch, out, kept):
    """See `fits`; scratch (rows, n) float64."""
    j = cuda.grid(1)
    T, P = values.shape
    if j >= P:
        return
    w, error = scratch[:T], scratch[T : 2 * T]
    N, c = scratch[2 * T : 2 * T + XX.shape[1]], scratch[2 * T + XX.shape[1] :]
    count = 0
    for t in range(T):
        inside = values[t, j] >= low and values[t, j] <= high
        w[t, j] = 1.0 if inside else 0.0
        count += 1 if inside else 0
    kept[j] = count
    if count == 0:
        for t in range(A.shape[0]):
            out[t, j] = math.nan
        return
    budget = max(count - X.shape[1] - over, 0)
    for _ in range(T + 1):
        _solve(values, X, XX, w, N, c, j)
        worst = 0.0
        for t in range(T):
            error[t, j] = sign * (evaluate(X, c, t, j) - values[t, j]) if w[t, j] > 0 else 0.0
            worst = max(worst, error[t, j])
        if worst <= tolerance or budget <= 0:
            break
        budget = _drop(error, worst, budget, w, j)
    for t in range(A.shape[0]):
        out[t, j] = evaluate(A, c, t, j)
    count = 0
    for t in range(T):
        count += 1 if w[t, j] > 0 else 0
    kept[j] = count
