"""Linear interpolation on a GPU: a thread a series, which looks from every target back and on to the next clear date."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
from numba import cuda

from ..kernels import gpu
from ..kernels.blocks_cuda import parts, trial_series


def lines(days: np.ndarray, values: np.ndarray, at: np.ndarray, extend: bool, longest: float) -> np.ndarray:
    """See `linear.lines`."""
    T, C, P = values.shape
    M = len(at)
    out = np.empty((M, C * P), np.float32)
    flat = values.reshape(T, C * P)
    before, after = np.searchsorted(days, at, side="right") - 1, np.searchsorted(days, at, side="left")
    common = gpu.sent(days, at, before, after)
    for part in parts(C * P, 4 * (T + M)):
        n = part.stop - part.start
        (seen,) = gpu.sent(flat[:, part])
        found = gpu.empty((M, n))
        gpu.over_series(_interpolate, n, seen, *common, extend, longest, found)
        out[:, part] = found.copy_to_host()
    return out.reshape(M, C, P)


def lines_examples() -> Iterator[tuple[Any, ...]]:
    """Extended and not, with long gaps open."""
    days, values, _ = trial_series()
    at = np.sort(np.r_[days[::2], np.arange(-9.0, days[-1] + 9, 7)])
    for extend, longest in ((True, np.inf), (False, 40.0)):
        yield days, values, at, extend, longest


@cuda.jit(cache=True)
def _interpolate(values, days, at, before, after, extend, longest, out):
    j = cuda.grid(1)
    T, P = values.shape
    if j >= P:
        return
    for m in range(at.size):
        b, a = before[m], after[m]
        while b >= 0 and values[b, j] != values[b, j]:
            b -= 1
        while a < T and values[a, j] != values[a, j]:
            a += 1
        value = math.nan
        if b >= 0 and a < T:
            gap = days[a] - days[b]
            first = float(values[b, j])
            if gap <= longest:
                value = first
                if gap > 0:
                    value += (float(values[a, j]) - first) * ((at[m] - days[b]) / gap)
        elif extend and b >= 0:
            value = float(values[b, j])
        elif extend and a < T:
            value = float(values[a, j])
        out[m, j] = value
