"""What series kernels share on a GPU, where one thread has one series: parts that fit the memory, and Tukey's bisquare.

Scratch arrays are (rows, series): neighbouring threads read neighbouring numbers. `j` is the thread's series in all of them.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numba import cuda

from . import gpu

SHARE = 0.5  # of the free memory that is taken
MOST = 1 << 18  # series at once: more than any card has threads


def parts(count: int, bytes_each: float) -> Iterator[slice]:
    """Slices of `count` series of which each needs `bytes_each`. Raises NoRoom where not even a few fit."""
    size = int(min(MOST, SHARE * gpu.free_memory() / bytes_each))
    if size < min(count, 32):
        raise gpu.NoRoom(f"a series needs {bytes_each / 2**20:.1f} MiB")
    for first in range(0, count, size):
        yield slice(first, min(first + size, count))


def trial_series() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Days (T), values (T, 2, P) float32 and weights like them, to try a kernel on: noise, outliers, gaps, a single
    observation, none."""
    rng = np.random.default_rng(1)
    days = np.cumsum(rng.integers(4, 40, 13)).astype(np.float64)
    values = 0.4 + 0.2 * np.sin(days / 60)[:, None, None] + rng.normal(0, 0.02, (13, 2, 6))
    values += 0.5 * (rng.random((13, 1, 6)) < 0.1)
    values[np.broadcast_to(rng.random((13, 1, 6)) < 0.2, values.shape)] = np.nan
    values[4, 1, 0] = np.nan
    values[1:, :, 1], values[:, :, 2], values[:, 1, 3] = np.nan, np.nan, np.nan
    return days - days[0], values.astype(np.float32), rng.random(values.shape).astype(np.float32)


@cuda.jit(device=True)
def median(values, count, j):
    """Median of the first `count` of values (T, n) float32 of series j, which are put in another order; 0 of none.

    Hoare's selection finds the lower middle, all that is larger lies behind it.
    """
    if count == 0:
        return 0.0
    rank = (count - 1) // 2
    low, high = 0, count - 1
    while low < high:
        pivot = values[rank, j]
        a, b = low, high
        while a <= b:
            while values[a, j] < pivot:
                a += 1
            while pivot < values[b, j]:
                b -= 1
            if a <= b:
                value = values[a, j]
                values[a, j] = values[b, j]
                values[b, j] = value
                a += 1
                b -= 1
        if b < rank:
            low = a
        if rank < a:
            high = b
    lower = float(values[rank, j])
    if count % 2 == 1:
        return lower
    upper = values[rank + 1, j]
    for t in range(rank + 2, count):
        upper = min(upper, values[t, j])
    return 0.5 * (lower + float(upper))


@cuda.jit(device=True)
def bisquare(residual, weight, old, new, order, j):
    """Lower `new` to the bisquare factors of the residuals of one band of series j, as `blocks.bisquare`; all (T, n).

    weight: 0 where nothing is seen; order (T, n) float32 scratch.
    """
    T = residual.shape[0]
    count = 0
    for t in range(T):
        if weight[t, j] > 0:
            order[count, j] = abs(residual[t, j])
            count += 1
    s = 1.4826 * median(order, count, j)
    inverse = 1.0 / (4.685 * s) if s > 1e-7 else 0.0
    for t in range(T):
        if weight[t, j] > 0:
            u = abs(residual[t, j]) * inverse
            v = 1.0 - u * u
            factor = v * v if u < 1.0 else 1e-6
            if inverse == 0.0:
                factor = old[t, j]
            new[t, j] = min(new[t, j], factor)
