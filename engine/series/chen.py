"""The upper envelope of a vegetation index, Chen et al. 2004 (Remote Sensing of Environment 91:332): Savitzky–Golay filters
that climb over the dips that clouds leave."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numba import njit, prange

from ..catalogue.card import Card
from ..kernels.blocks import BLOCK, CHUNK, load
from ..kernels.compiled import PARALLEL
from .curve import Curve, CurveMethod, Estimate
from .methods import SeriesWish
from .savgol import on_regular, polynomials
from .weighted_sum import weighted_sum

BASE_HALF = 7  # half window of the filter that the envelope starts from


class UpperEnvelope(Curve):
    """The envelope, after linear interpolation to a regular grid."""

    least_samples = 3

    def estimate(self, days: np.ndarray, values: np.ndarray, at: np.ndarray, bands: Sequence[str]) -> Estimate:
        """The envelope itself."""
        return on_regular(days, values, at, chen, step=self.options["step"], shortest=2 * BASE_HALF + 1), None


def method(card: Card, options: Mapping[str, Any], wish: SeriesWish) -> CurveMethod:
    """Chen's filter."""
    return CurveMethod(card, UpperEnvelope(options), wish)


def chen(
    regular: np.ndarray,
    *,
    base_half: int = BASE_HALF,
    base_degree: int = 2,
    half: int = 4,
    degree: int = 6,
    rounds: int = 20,
) -> np.ndarray:
    """Upper envelope of an index whose clouds lower it; regular (T, C, P) float32 without gaps, so is the result."""
    regular = np.ascontiguousarray(regular, np.float32)
    out = np.empty_like(regular)
    T, C, P = regular.shape
    base, base_start = polynomials(T, base_half, base_degree)
    fine, fine_start = polynomials(T, half, degree)
    _chen(regular.reshape(T, 1, C * P), base, base_start, fine, fine_start, rounds, out.reshape(T, C * P))
    return out


@njit(**PARALLEL)
def _chen(values, base, base_start, fine, fine_start, rounds, out):
    T, _, P = values.shape
    blocks = (P + BLOCK - 1) // BLOCK
    for chunk in prange((blocks + CHUNK - 1) // CHUNK):
        y, w = np.empty((1, T, BLOCK), np.float32), np.empty((1, T, BLOCK))
        x, z, v, best = np.empty((T, BLOCK)), np.empty((T, BLOCK)), np.empty((T, BLOCK)), np.empty((T, BLOCK))
        effect, least, most = np.empty(BLOCK), np.empty(BLOCK), np.empty(BLOCK)
        going = np.empty(BLOCK, np.bool_)
        none = np.empty((0, 1, 1), np.float32)
        for block in range(chunk * CHUNK, min((chunk + 1) * CHUNK, blocks)):
            first = block * BLOCK
            load(values, none, first, y, w)
            weighted_sum(base, base_start, y[0], z)
            most[:] = 0.0
            for t in range(T):
                for j in range(BLOCK):
                    most[j] = max(most[j], abs(y[0, t, j] - z[t, j]))
            for t in range(T):
                for j in range(BLOCK):
                    below = y[0, t, j] < z[t, j]
                    v[t, j] = 1.0 - abs(y[0, t, j] - z[t, j]) / most[j] if below else 1.0
                    x[t, j] = max(np.float64(y[0, t, j]), z[t, j])
            least[:] = np.inf
            going[:] = True
            for _ in range(rounds):
                weighted_sum(fine, fine_start, x, z)
                effect[:] = 0.0
                for t in range(T):
                    for j in range(BLOCK):
                        effect[j] += abs(z[t, j] - y[0, t, j]) * v[t, j]
                any_better = False
                for j in range(BLOCK):
                    going[j] = going[j] & (effect[j] < least[j])
                    least[j] = effect[j] if going[j] else least[j]
                    any_better |= going[j]
                if not any_better:
                    break
                for t in range(T):
                    for j in range(BLOCK):
                        best[t, j] = z[t, j] if going[j] else best[t, j]
                        x[t, j] = max(np.float64(y[0, t, j]), z[t, j])
            for t in range(T):
                for j in range(min(BLOCK, P - first)):
                    out[t, first + j] = best[t, j] if w[0, t, j] > 0 else np.nan
