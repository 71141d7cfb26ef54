"""Linear interpolation in time: the line between the nearest clear dates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numba import njit, prange

from ..catalogue.card import Card
from ..kernels.blocks import BLOCK, CHUNK, put, take
from ..kernels.compiled import PARALLEL, SERIAL
from ..kernels.lanes import LANES, load, load_doubles, narrow, pick, splat_doubles, store, widen
from ..processor import CPU, Function, Processor
from .curve import Curve, CurveMethod, Estimate
from .gaps import neighbours
from .methods import SeriesWish


class Linear(Curve):
    """The line itself."""

    @property
    def functions(self) -> tuple[Function, ...]:
        """The line."""
        return (lines,)

    def estimate(self, days: np.ndarray, values: np.ndarray, at: np.ndarray, bands: Sequence[str]) -> Estimate:
        """Without a deviation."""
        return linear(days, values, at, processor=self.processor), None


def method(card: Card, options: Mapping[str, Any], wish: SeriesWish) -> CurveMethod:
    """Linear interpolation with the options of its card."""
    return CurveMethod(card, Linear(options), wish)


def linear(
    days: np.ndarray,
    values: np.ndarray,
    at: np.ndarray,
    *,
    extend: bool = True,
    longest: float = np.inf,
    processor: Processor = CPU,
) -> np.ndarray:
    """Values at the days `at` on the line between the nearest clear dates: (M, C, P) float32.

    days (T) ascending; values (T, C, P) float32, NaN = missing; at (M). Outside the first and last clear date: the nearest
    value, or NaN without `extend`. NaN also between clear dates more than `longest` days apart.
    """
    values = np.ascontiguousarray(values, np.float32)
    days, at = np.asarray(days, np.float64), np.asarray(at, np.float64)
    return np.asarray(processor.run(lines, days, values, at, extend, longest))


def lines(days: np.ndarray, values: np.ndarray, at: np.ndarray, extend: bool, longest: float) -> np.ndarray:
    """See `linear`; days and at float64, values contiguous. Compiled loops."""
    out = np.empty((len(at), *values.shape[1:]), np.float32)
    before = np.searchsorted(days, at, side="right") - 1
    after = np.searchsorted(days, at, side="left")
    _linear(values, days, at, before, after, extend, longest, out)
    return out


@njit(**PARALLEL)
def _linear(values, days, at, index_before, index_after, extend, longest, out):
    T, C, P = values.shape
    blocks = (P + BLOCK - 1) // BLOCK
    for chunk in prange((blocks + CHUNK - 1) // CHUNK):
        y, z = np.empty((T, BLOCK), np.float32), np.empty((len(at), BLOCK), np.float32)
        d0, d1 = np.empty((T + 1, LANES)), np.empty((T + 1, LANES))
        y0, y1 = np.empty((T + 1, LANES), np.float32), np.empty((T + 1, LANES), np.float32)
        for block in range(chunk * CHUNK, min((chunk + 1) * CHUNK, blocks)):
            for c in range(C):
                take(values, c, block * BLOCK, y)
                for q in range(0, BLOCK, LANES):
                    neighbours(days, y, q, d0, y0, d1, y1)
                    _between(at, index_before, index_after, d0, y0, d1, y1, extend, longest, q, z)
                put(z, c, block * BLOCK, out)


@njit(**SERIAL)
def _between(at, index_before, index_after, d0, y0, d1, y1, extend, longest, q, z):
    """The line at the targets `at` (M) between the `neighbours` of LANES series, into columns q… of z (M, 64)."""
    none, zero, open_ = splat_doubles(np.nan), splat_doubles(0.0), splat_doubles(np.inf)
    first, most = splat_doubles(-np.inf), splat_doubles(longest)
    for m in range(len(at)):
        b, a = (index_before[m] + 1) * LANES, index_after[m] * LANES
        left, right = load_doubles(d0, b), load_doubles(d1, a)
        low, high = widen(load(y0, b)), widen(load(y1, a))
        gap = right - left
        slope = (high - low) * ((splat_doubles(at[m]) - left) / gap)
        line = low + pick(zero < gap, slope, zero)
        line = pick(gap <= most, line, none)
        edge = none
        if extend:
            edge = pick(first < left, low, pick(right < open_, high, none))
        store(z, m * BLOCK + q, narrow(pick(gap < open_, line, edge)))
