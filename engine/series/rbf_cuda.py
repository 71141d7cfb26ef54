"""Kernel means on a GPU, a thread a series."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
from numba import cuda

from ..kernels import gpu
from ..kernels.blocks_cuda import parts, trial_series


def means(values: np.ndarray, coefficients: np.ndarray, start: np.ndarray) -> np.ndarray:
    """See `rbf.means`."""
    T, C, P = values.shape
    M = len(start)
    flat, out = values.reshape(T, C * P), np.empty((M, C * P), np.float32)
    common = gpu.sent(coefficients, start)
    for part in parts(C * P, 4 * (T + M)):
        n = part.stop - part.start
        (seen,) = gpu.sent(flat[:, part])
        found = gpu.empty((M, n))
        gpu.over_series(_means, n, seen, *common, found)
        out[:, part] = found.copy_to_host()
    return out.reshape(M, C, P)


def means_examples() -> Iterator[tuple[Any, ...]]:
    """Windows of three dates, some without any clear one."""
    _, values, _ = trial_series()
    yield values, np.array([[0.2, 0.5, 0.2], [0.1, 0.6, 0.0], [0.0, 0.3, 0.3]]), np.array([0, 4, 10])


@cuda.jit(cache=True)
def _means(values, coefficients, start, out):
    j = cuda.grid(1)
    if j >= values.shape[1]:
        return
    for m in range(start.size):
        top, bottom = 0.0, 0.0
        for k in range(coefficients.shape[1]):
            value = values[start[m] + k, j]
            if value == value:
                top += coefficients[m, k] * value
                bottom += coefficients[m, k]
        out[m, j] = top / bottom if bottom > 0 else math.nan
