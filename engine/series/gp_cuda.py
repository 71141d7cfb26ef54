"""Gaussian processes on a GPU: a thread a mask factorises its covariance, then a thread a series solves with it.

Series are sent mask by mask, so that neighbouring threads read the same factor.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
from numba import cuda

from ..kernels import gpu
from ..kernels.blocks_cuda import parts, trial_series
from .course import KERNELS, correlation
from .gp import masks


def posterior(
    series: np.ndarray, between: np.ndarray, towards: np.ndarray, variance: float, centred: bool, deviation: bool
) -> tuple[np.ndarray, np.ndarray]:
    """See `gp.posterior`."""
    (T, P), M = series.shape, len(towards)
    clear, first, members, bounds = masks(series)
    mean = np.empty((M, P), np.float32)
    sd = np.empty((M, P) if deviation else (0, 0), np.float32)
    common = gpu.sent(between, towards)
    packed, told = T * (T + 1) // 2, M if deviation else 0
    for some in parts(len(first), 2 * (8 * (packed + T + told) + 5 * T)):  # the other half is for series
        count = some.stop - some.start
        (known,) = gpu.sent(clear[:, first[some]])
        seen, L = gpu.empty((T, count), np.int32), gpu.empty((packed, count), np.float64)
        spread, v = gpu.empty((told, count), np.float64), gpu.empty((T, count), np.float64)
        number = gpu.empty((count,), np.int32)
        gpu.over_series(_factorise, count, known, *common, variance, seen, number, L, v, spread)
        own = members[bounds[some.start] : bounds[some.stop]]
        mask = np.repeat(np.arange(count), np.diff(bounds[some.start : some.stop + 1]))
        for part in parts(len(own), 4 * T + 8 * T + 8 + 4 * M + 4 * told):
            n, columns = part.stop - part.start, own[part]
            sent = gpu.sent(series[:, columns], mask[part])
            a, found, there = gpu.empty((T, n), np.float64), gpu.empty((M, n)), gpu.empty((told, n))
            gpu.over_series(_solve, n, *sent, common[1], centred, seen, number, L, spread, a, found, there)
            mean[:, columns] = found.copy_to_host()
            if deviation:
                sd[:, columns] = there.copy_to_host()
    return mean, sd


def posterior_examples() -> Iterator[tuple[Any, ...]]:
    """About the series' mean with a deviation, and about 0 without one."""
    days, values, _ = trial_series()
    series = values.reshape(len(days), -1)
    at = np.arange(-5.0, days[-1] + 30, 12)
    for kernel, level, centred in ((KERNELS[0], 0.0, True), (KERNELS[1], 0.04, False)):
        between = 0.01 * correlation(days[:, None] - days, 60.0, kernel)[0] + level + 1e-4 * np.eye(len(days))
        towards = 0.01 * correlation(at[:, None] - days, 60.0, kernel)[0] + level
        yield series, between, towards, 0.01 + level, centred, centred


@cuda.jit(cache=True)
def _factorise(clear, between, towards, variance, seen, number, L, v, spread):
    """Of every mask the dates seen (T, n) and their number, the factor L of their covariance, packed, and the standard
    deviations (M, n), where there are rows for them; v (T, n) scratch."""
    j = cuda.grid(1)
    T, P = clear.shape
    if j >= P:
        return
    n = 0
    for t in range(T):
        if clear[t, j]:
            seen[n, j] = t
            n += 1
    number[j] = n
    for i in range(n):
        row = i * (i + 1) // 2
        for k in range(i + 1):
            s = between[seen[i, j], seen[k, j]]
            for q in range(k):
                s -= L[row + q, j] * L[k * (k + 1) // 2 + q, j]
            L[row + k, j] = math.sqrt(s) if i == k else s / L[k * (k + 1) // 2 + k, j]
    for m in range(spread.shape[0]):
        square = 0.0
        for i in range(n):
            row = i * (i + 1) // 2
            s = towards[m, seen[i, j]]
            for k in range(i):
                s -= L[row + k, j] * v[k, j]
            s /= L[row + i, j]
            v[i, j] = s
            square += s * s
        spread[m, j] = math.sqrt(max(variance - square, 0.0))


@cuda.jit(cache=True)
def _solve(series, mask, towards, centred, seen, number, L, spread, a, mean, sd):
    """Mean, and deviation where there are rows for it, of every series by its mask; a (T, n) scratch."""
    j = cuda.grid(1)
    if j >= mask.size:
        return
    p = mask[j]
    n = number[p]
    centre = 0.0
    if centred and n > 0:
        for i in range(n):
            centre += series[seen[i, p], j]
        centre /= n
    for i in range(n):
        row = i * (i + 1) // 2
        x = series[seen[i, p], j] - centre
        for k in range(i):
            x -= L[row + k, p] * a[k, j]
        a[i, j] = x / L[row + i, p]
    for i in range(n - 1, -1, -1):
        row = i * (i + 1) // 2
        x = a[i, j] / L[row + i, p]
        a[i, j] = x
        for k in range(i):
            a[k, j] -= L[row + k, p] * x
    for m in range(mean.shape[0]):
        x = centre
        for i in range(n):
            x += towards[m, seen[i, p]] * a[i, j]
        mean[m, j] = x if n > 0 else math.nan
    for m in range(sd.shape[0]):
        sd[m, j] = spread[m, p] if n > 0 else math.nan
