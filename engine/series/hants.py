"""HANTS: harmonic analysis that rejects one-sided outliers.

Verhoef 1996; Roerink et al. 2000 (International Journal of Remote Sensing 21:1911). The original's rule: in every round,
every sample off by more than half of the worst error is dropped, as long as enough samples are left.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numba import njit, prange

from ..catalogue.card import Card
from ..kernels.blocks import BLOCK, CHUNK, load
from ..kernels.compiled import PARALLEL, SERIAL
from ..processor import CPU, Function, Processor
from .curve import Curve, CurveMethod, Estimate
from .harmonic import YEAR
from .indices import is_index
from .least_squares import evaluate, factorise, harmonics, normal_matrix, products, right_side, substitute
from .methods import SeriesWish

REJECT = {"low": 1.0, "high": -1.0, "none": 0.0}
DELTA = 0.1


class Hants(Curve):
    """Clouds are bright in reflectance and low in indices and temperatures: each band is rejected on its own side."""

    @property
    def functions(self) -> tuple[Function, ...]:
        """The fits."""
        return (fits,)

    @property
    def least_samples(self) -> int:
        """Its coefficients and the samples kept beyond their number."""
        return 2 * int(self.options["modes"]) + 1 + int(self.options["over"])

    def estimate(self, days: np.ndarray, values: np.ndarray, at: np.ndarray, bands: Sequence[str]) -> Estimate:
        """The fitted curve."""
        o = self.options
        out = np.empty((len(at), *values.shape[1:]), np.float32)
        for c, band in enumerate(bands):
            reject = o["reject"]
            if reject == "auto":
                reject = "low" if is_index(band) else "high"
            out[:, c : c + 1] = hants(
                days, values[:, c : c + 1], at, modes=o["modes"], reject=reject, tolerance=o["tolerance"], low=o["low"],
                high=o["high"], over=o["over"], period=o["period"], processor=self.processor,
            )[0]  # fmt: skip
        return out, None


def method(card: Card, options: Mapping[str, Any], wish: SeriesWish) -> CurveMethod:
    """HANTS."""
    return CurveMethod(card, Hants(options), wish)


def hants(
    days: np.ndarray,
    values: np.ndarray,
    at: np.ndarray,
    *,
    modes: int = 2,
    reject: str = "low",
    tolerance: float = 0.05,
    low: float = -0.3,
    high: float = 1.1,
    over: int = 5,
    period: float = YEAR,
    processor: Processor = CPU,
) -> tuple[np.ndarray, np.ndarray]:
    """The fitted curve at the days `at`, (M, C, P) float32, and the samples kept, (C, P) int32.

    days (T) ascending; values (T, C, P) float32, NaN = missing; at (M). reject: "low" (clouds lower an index), "high"
    (clouds brighten reflectance) or "none"; tolerance and the valid range low..high in the values' unit; over: samples kept
    beyond the number of coefficients. NaN where nothing is clear.
    """
    values = np.ascontiguousarray(values, np.float32)
    T, C, P = values.shape
    X = harmonics(np.asarray(days, np.float64), period, modes)
    A = harmonics(np.asarray(at, np.float64), period, modes)
    series, valid = values.reshape(T, C * P), (float(tolerance), float(low), float(high))
    out, kept = processor.run(fits, series, X, A, REJECT[reject], valid, over)
    return out.reshape(len(at), C, P), kept.reshape(C, P)


def fits(
    values: np.ndarray, X: np.ndarray, A: np.ndarray, sign: float, valid: tuple[float, float, float], over: int
) -> tuple[np.ndarray, np.ndarray]:
    """Fits by the design X (T, m) of values (T, P), at the days of A (M, m): (M, P) float32, and how many samples were kept
    (P). `sign`: see `REJECT`; `valid`: tolerance and range of values; `over`: samples kept beyond m. Compiled loops."""
    out, kept = np.empty((len(A), values.shape[1]), np.float32), np.empty(values.shape[1], np.int32)
    _hants(values[:, None], X, products(X), A, sign, *valid, over, out, kept)
    return out, kept


@njit(**SERIAL)
def _drop(error, worst, tolerance, budget, w):
    """One round of rejection in w (T, 64); returns whether any series goes on."""
    T = len(w)
    going = False
    for j in range(BLOCK):
        if worst[j] <= tolerance or budget[j] <= 0:
            continue
        going = True
        count = 0
        for t in range(T):
            count += error[t, j] > 0.5 * worst[j]
        if count <= budget[j]:
            for t in range(T):
                if error[t, j] > 0.5 * worst[j]:
                    w[t, j] = 0.0
            budget[j] -= count
        else:  # largest first while the budget lasts
            while budget[j] > 0:
                largest = 0
                for t in range(1, T):
                    if error[t, j] > error[largest, j]:
                        largest = t
                w[largest, j] = 0.0
                error[largest, j] = -np.inf
                budget[j] -= 1
    return going


@njit(**PARALLEL)
def _hants(values, X, XX, A, sign, tolerance, low, high, over, out, kept):
    T, _, P = values.shape
    m = X.shape[1]
    blocks = (P + BLOCK - 1) // BLOCK
    for chunk in prange((blocks + CHUNK - 1) // CHUNK):
        y, weights = np.empty((1, T, BLOCK), np.float32), np.empty((1, T, BLOCK))
        none = np.empty((0, 1, 1), np.float32)
        ones, error, row, worst = np.ones((T, BLOCK)), np.empty((T, BLOCK)), np.empty(BLOCK), np.empty(BLOCK)
        N, c = np.empty((XX.shape[1], BLOCK)), np.empty((m, BLOCK))
        budget, count, columns = np.empty(BLOCK, np.int32), np.empty(BLOCK, np.int32), np.full(BLOCK, m, np.int32)
        for block in range(chunk * CHUNK, min((chunk + 1) * CHUNK, blocks)):
            first = block * BLOCK
            load(values, none, first, y, weights)
            w = weights[0]
            count[:] = 0
            for t in range(T):
                for j in range(BLOCK):
                    inside = (y[0, t, j] >= low) & (y[0, t, j] <= high)
                    w[t, j] = w[t, j] if inside else 0.0
                    count[j] += np.int32(w[t, j] > 0)
            for j in range(BLOCK):
                budget[j] = max(count[j] - m - over, 0)
            for _ in range(T + 1):
                normal_matrix(XX, w, ones, N)
                factorise(N, columns, DELTA, m)
                right_side(X, w, ones, y[0], c)
                substitute(N, columns, c, m)
                worst[:] = 0.0
                for t in range(T):
                    evaluate(X, c, row, t)
                    for j in range(BLOCK):
                        error[t, j] = w[t, j] * sign * (row[j] - y[0, t, j])
                        worst[j] = max(worst[j], error[t, j])
                if not _drop(error, worst, tolerance, budget, w):
                    break
            for t in range(len(A)):
                evaluate(A, c, row, t)
                for j in range(min(BLOCK, P - first)):
                    out[t, first + j] = row[j] if count[j] > 0 else np.nan
            for j in range(min(BLOCK, P - first)):
                left = 0
                for t in range(T):
                    left += w[t, j] > 0
                kept[first + j] = left
