"""Linear interpolation in time: the line between the nearest clear dates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numba import njit, prange

from ..catalogue.card import Card
from ..kernels.blocks import BLOCK, CHUNK, load
from ..kernels.compiled import PARALLEL
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
        y, w = np.empty((C, T, BLOCK), np.float32), np.empty((C, T, BLOCK))
        d0, d1 = np.empty((T + 1, BLOCK)), np.empty((T + 1, BLOCK))
        y0, y1 = np.empty((T + 1, BLOCK)), np.empty((T + 1, BLOCK))
        z, none = np.empty(BLOCK), np.empty((0, 1, 1), np.float32)
        for block in range(chunk * CHUNK, min((chunk + 1) * CHUNK, blocks)):
            first = block * BLOCK
            load(values, none, first, y, w)
            for c in range(C):
                neighbours(days, w[c], y[c], d0, y0, d1, y1)
                for m in range(len(at)):
                    s, b, a = at[m], index_before[m] + 1, index_after[m]
                    for j in range(BLOCK):
                        left, right = d0[b, j], d1[a, j]
                        gap = right - left
                        slope = (y1[a, j] - y0[b, j]) * ((s - left) / gap)
                        line = y0[b, j] + (slope if gap > 0 else 0.0)
                        line = line if gap <= longest else np.nan
                        edge = y0[b, j] if left > -np.inf else y1[a, j]
                        some = (left > -np.inf) | (right < np.inf)
                        edge = edge if extend & some else np.nan
                        z[j] = line if gap < np.inf else edge
                    for j in range(min(BLOCK, P - first)):
                        out[m, c, first + j] = z[j]
