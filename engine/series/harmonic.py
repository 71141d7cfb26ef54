"""Robust harmonic regression: offset, trend and one to three yearly harmonics.

The model of Zhu et al. 2015 (Remote Sensing of Environment 162:67) with a small ridge that keeps long gaps from exploding
and Tukey's bisquare against missed clouds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional

import numpy as np
from numba import njit, prange

from ..catalogue.card import Card
from ..kernels.blocks import BLOCK, CHUNK, bisquare, load, same_weights, unchanged
from ..kernels.compiled import PARALLEL
from ..processor import CPU, Function, Processor
from .curve import Curve, CurveMethod, Estimate
from .least_squares import evaluate, factorise, harmonics, normal_matrix, products, right_side, substitute
from .methods import SeriesWish

YEAR = 365.25
LEAST_SAMPLES = {1: 8, 2: 12, 3: 18}  # to step down to fewer modes where a series is sparse


class Harmonic(Curve):
    """The yearly harmonics, fewer of them where a series is sparse."""

    least_samples = LEAST_SAMPLES[1]

    @property
    def functions(self) -> tuple[Function, ...]:
        """The fit."""
        return (curves,)

    def estimate(self, days: np.ndarray, values: np.ndarray, at: np.ndarray, bands: Sequence[str]) -> Estimate:
        """The fitted curve."""
        o = self.options
        trend = {"auto": None, "on": True, "off": False}[o["trend"]]
        return harmonic(
            days, values, at, modes=o["modes"], trend=trend, ridge=o["ridge"], rounds=o["robust"], period=o["period"],
            shared=o["shared"], processor=self.processor,
        ), None  # fmt: skip


def method(card: Card, options: Mapping[str, Any], wish: SeriesWish) -> CurveMethod:
    """Harmonic regression."""
    return CurveMethod(card, Harmonic(options), wish)


def harmonic(
    days: np.ndarray,
    values: np.ndarray,
    at: np.ndarray,
    *,
    modes: int = 2,
    trend: Optional[bool] = None,
    ridge: float = 0.1,
    rounds: int = 5,
    period: float = YEAR,
    shared: bool = True,
    step_down: bool = True,
    processor: Processor = CPU,
) -> np.ndarray:
    """The fitted curve at the days `at`: (M, C, P) float32, NaN where nothing is clear.

    days (T) since the first date of the series, ascending; values (T, C, P) float32, NaN = missing; at (M). trend: None =
    on for more than 1.5 periods; ridge: added to the normal matrix's diagonal but the offset's; rounds of bisquare weights,
    the same for all bands when `shared`; step_down: fewer modes below 18, 12 and 8 clear samples (none: a constant).
    """
    days, at = np.asarray(days, np.float64), np.asarray(at, np.float64)
    values = np.ascontiguousarray(values, np.float32)
    T, C, P = values.shape
    if trend is None:
        trend = bool(days[-1] - days[0] > 1.5 * period)
    if not shared:
        values = values.reshape(T, 1, C * P)
    X, A = harmonics(days, period, modes, trend), harmonics(at, period, modes, trend)
    least = np.array([LEAST_SAMPLES.get(k, 6 * k) for k in range(1, modes + 1)] if step_down else [0] * modes)
    out = processor.run(curves, values, X, A, least, 1 + int(trend), ridge, rounds)
    return np.asarray(out).reshape(len(at), C, P)


def curves(
    values: np.ndarray, X: np.ndarray, A: np.ndarray, least: np.ndarray, plain: int, ridge: float, rounds: int
) -> np.ndarray:
    """Fits by the design X (T, m) of values (T, C, P), at the days of A (M, m): (M, C, P) float32. `plain` columns without
    harmonics; `least` (modes): observations from which on a mode more is fitted, none: all are. Compiled loops."""
    out = np.empty((len(A), *values.shape[1:]), np.float32)
    _harmonic(values, X, products(X), A, least, plain, ridge, rounds, out)
    return out


@njit(**PARALLEL)
def _harmonic(values, X, XX, A, least, plain, ridge, rounds, out):
    T, C, P = values.shape
    m = X.shape[1]
    blocks = (P + BLOCK - 1) // BLOCK
    for chunk in prange((blocks + CHUNK - 1) // CHUNK):
        y, w = np.empty((C, T, BLOCK), np.float32), np.empty((C, T, BLOCK))
        none = np.empty((0, 1, 1), np.float32)
        factor, new, residual = np.empty((T, BLOCK)), np.empty((T, BLOCK)), np.empty((T, BLOCK))
        size, spread, row = np.empty((T, BLOCK), np.float32), np.empty(BLOCK), np.empty(BLOCK)
        N, c = np.empty((XX.shape[1], BLOCK)), np.empty((m, BLOCK))
        count, columns = np.empty(BLOCK, np.int32), np.empty(BLOCK, np.int32)
        same = np.empty(C, np.bool_)
        for block in range(chunk * CHUNK, min((chunk + 1) * CHUNK, blocks)):
            first = block * BLOCK
            load(values, none, first, y, w)
            for k in range(C):
                same[k] = k > 0 and same_weights(w, k)
            factor[:] = 1.0
            last = rounds
            for turn in range(rounds + 1):
                new[:] = 1.0
                made = False
                for k in range(C):
                    count[:] = 0
                    for t in range(T):
                        for j in range(BLOCK):
                            count[j] += np.int32(w[k, t, j] > 0)
                    columns[:] = plain
                    for q in range(len(least)):
                        for j in range(BLOCK):
                            columns[j] += 2 * np.int32(count[j] >= least[q])
                    for j in range(BLOCK):
                        columns[j] = 1 if columns[j] == plain and len(least) > 0 else columns[j]
                    if not (same[k] and made):
                        normal_matrix(XX, w[k], factor, N)
                        factorise(N, columns, ridge, m)
                        made = k == 0
                    right_side(X, w[k], factor, y[k], c)
                    substitute(N, columns, c, m)
                    if turn < last:
                        for t in range(T):
                            evaluate(X, c, row, t)
                            for j in range(BLOCK):
                                residual[t, j] = y[k, t, j] - row[j]
                        bisquare(residual, size, w[k], count, factor, spread, new)
                    else:
                        for t in range(len(A)):
                            evaluate(A, c, row, t)
                            for j in range(min(BLOCK, P - first)):
                                out[t, k, first + j] = row[j] if count[j] > 0 else np.nan
                if turn == last:
                    break
                factor, new = new, factor
                if unchanged(factor, new):
                    last = turn + 1
