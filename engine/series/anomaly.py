"""A curve through every series: the course of the scene, columns each series takes its share of, an anomaly that decays.

y(t) = mean(t) + Σ β_k column_k(t) + x(t) + noise, β_k normal about 0, x an Ornstein–Uhlenbeck process: covariance
amplitude² exp(−|lag| / length). Its precision matrix over any days is tridiagonal, so the exact posterior (Rasmussen &
Williams 2006, section 2.7 for the columns, appendix B for the process) takes one forward and one backward pass per column.
Between clear dates that are close together the anomaly runs all but straight from one to the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Optional

import numpy as np
from numba import njit, prange

from ..kernels.blocks import BLOCK, CHUNK, load
from ..kernels.compiled import PARALLEL, SERIAL
from ..processor import CPU, Processor
from .least_squares import factorise, substitute


@dataclass(frozen=True)
class Course:
    """What is known of one band: the mean at the days asked for, `columns` there (K, days) with unit variance of their
    shares, and the anomaly's `length` in days, its `amplitude` and the observations' `noise` in the unit of the band."""

    mean: np.ndarray
    columns: np.ndarray
    length: float
    amplitude: float
    noise: float


class Precision(NamedTuple):
    """The precision matrix of an anomaly on its nodes times the noise's variance: diagonal `own` (N) and negative
    off-diagonal `link` (N − 1); `noise` itself."""

    own: np.ndarray
    link: np.ndarray
    noise: float

    @classmethod
    def of(cls, nodes: np.ndarray, length: float, amplitude: float, noise: float) -> Precision:
        """On days in ascending order."""
        decay = np.exp(-np.diff(nodes) / length)
        lost = np.maximum(1.0 - decay**2, 1e-12)
        own = np.zeros(len(nodes))
        own[0] = 1.0
        own[1:] += 1.0 / lost
        own[:-1] += decay**2 / lost
        scale = (noise / amplitude) ** 2
        return cls(scale * own, scale * decay / lost, noise)


def through(
    days: np.ndarray,
    values: np.ndarray,
    at: np.ndarray,
    course: Course,
    *,
    deviation: bool = False,
    processor: Processor = CPU,
) -> tuple[np.ndarray, Optional[np.ndarray]]:
    """Posterior mean of one band and, if `deviation`, the standard deviation of its noise-free curve: (M, P) float32 each.

    days (T) ascending; values (T, P) float32, NaN = missing; at (M); the course holds for the union of `days` and `at`,
    ascending. NaN where nothing is clear.
    """
    nodes = np.union1d(days, at)
    out, spread = processor.run(
        posterior_about, np.ascontiguousarray(values, np.float32), np.searchsorted(nodes, days),
        np.searchsorted(nodes, at), np.ascontiguousarray(course.mean, np.float64),
        np.ascontiguousarray(course.columns, np.float64),
        Precision.of(nodes, course.length, course.amplitude, course.noise), deviation,
    )  # fmt: skip
    return out, spread if deviation else None


def posterior_about(
    values: np.ndarray, seen: np.ndarray, wanted: np.ndarray, mean: np.ndarray, columns: np.ndarray,
    precision: Precision, deviation: bool,
) -> tuple[np.ndarray, np.ndarray]:  # fmt: skip
    """Mean and standard deviation (M, P), the latter of length 0 unless wanted, at the nodes `wanted` (M) of series (T, P)
    observed at the nodes `seen` (T), about mean (N) and columns (K, N). Compiled loops."""
    out = np.empty((len(wanted), values.shape[1]), np.float32)
    spread = np.empty(out.shape if deviation else (0, 0), np.float32)
    own, link, noise = precision
    _through(np.ascontiguousarray(values)[:, None], seen, wanted, mean, columns, own, link, noise, out, spread)
    return out, spread


@njit(**PARALLEL)
def _through(values, seen, wanted, mean, columns, own, link, noise, out, spread):
    """own, link: diagonal and negative off-diagonal of the process's precision times the noise's variance."""
    T, _, P = values.shape
    K, N = columns.shape
    blocks = (P + BLOCK - 1) // BLOCK
    for chunk in prange((blocks + CHUNK - 1) // CHUNK):
        y, w = np.empty((1, T, BLOCK), np.float32), np.empty((1, T, BLOCK))
        weight, count = np.zeros((N, BLOCK)), np.empty(BLOCK)
        pivot, U, x = np.empty((N, BLOCK)), np.empty((K, N, BLOCK)), np.empty((N, BLOCK))
        normal, share = np.empty((K * (K + 1) // 2, BLOCK)), np.empty((K, BLOCK))
        every, none = np.full(BLOCK, K, np.int32), np.empty((0, 1, 1), np.float32)
        left, row = np.empty((K, BLOCK)), np.empty(BLOCK)
        inverse = np.empty((N if len(spread) else 0, BLOCK))
        for block in range(chunk * CHUNK, min((chunk + 1) * CHUNK, blocks)):
            first = block * BLOCK
            width = min(BLOCK, P - first)
            load(values, none, first, y, w)
            count[:] = 0.0
            for t in range(T):
                for j in range(BLOCK):
                    weight[seen[t], j] = w[0, t, j]
                    count[j] += w[0, t, j]
            _pivots(own, link, weight, pivot)
            x[:] = 0.0
            for t in range(T):
                n = seen[t]
                for j in range(BLOCK):
                    x[n, j] = w[0, t, j] * (y[0, t, j] - mean[n])
            _solve(link, pivot, x)
            for k in range(K):
                for n in range(N):
                    for j in range(BLOCK):
                        U[k, n, j] = weight[n, j] * columns[k, n]
                _solve(link, pivot, U[k])
            _shares(y[0], seen, mean, columns, weight, U, x, noise, normal, share)
            factorise(normal, every, 0.0, K)
            substitute(normal, every, share, K)
            for m in range(len(wanted)):
                n = wanted[m]
                for j in range(BLOCK):
                    row[j] = mean[n] + x[n, j]
                for k in range(K):
                    h = columns[k, n]
                    for j in range(BLOCK):
                        row[j] += share[k, j] * (h - U[k, n, j])
                for j in range(width):
                    out[m, first + j] = row[j] if count[j] > 0 else np.nan
            if len(spread):
                _inverse_diagonal(link, pivot, inverse)
                for m in range(len(wanted)):
                    n = wanted[m]
                    for k in range(K):
                        for j in range(BLOCK):
                            left[k, j] = columns[k, n] - U[k, n, j]
                    _squared(normal, left, row)
                    for j in range(width):
                        variance = noise**2 * (inverse[n, j] + row[j])
                        spread[m, first + j] = np.sqrt(variance) if count[j] > 0 else np.nan


@njit(**SERIAL)
def _pivots(own, link, weight, pivot):
    """Reciprocal pivots (N, 64) of the tridiagonal matrix own + weight, −link."""
    for j in range(BLOCK):
        pivot[0, j] = 1.0 / (own[0] + weight[0, j])
    for n in range(1, len(own)):
        square = link[n - 1] * link[n - 1]
        for j in range(BLOCK):
            pivot[n, j] = 1.0 / (own[n] + weight[n, j] - square * pivot[n - 1, j])


@njit(**SERIAL)
def _solve(link, pivot, x):
    """Solve in place, x (N, 64) the right side."""
    N = len(x)
    for n in range(1, N):
        a = link[n - 1]
        for j in range(BLOCK):
            x[n, j] += a * pivot[n - 1, j] * x[n - 1, j]
    for j in range(BLOCK):
        x[N - 1, j] *= pivot[N - 1, j]
    for n in range(N - 2, -1, -1):
        a = link[n]
        for j in range(BLOCK):
            x[n, j] = pivot[n, j] * (x[n, j] + a * x[n + 1, j])


@njit(**SERIAL)
def _inverse_diagonal(link, pivot, inverse):
    """Diagonal (N, 64) of the inverse."""
    N = len(pivot)
    for j in range(BLOCK):
        inverse[N - 1, j] = pivot[N - 1, j]
    for n in range(N - 2, -1, -1):
        a = link[n]
        for j in range(BLOCK):
            factor = a * pivot[n, j]
            inverse[n, j] = pivot[n, j] + factor * factor * inverse[n + 1, j]


@njit(**SERIAL)
def _shares(y, seen, mean, columns, weight, U, x, noise, normal, share):
    """Normal matrix (packed) and right side of the columns' shares, both times the noise's variance."""
    K = len(columns)
    normal[:] = 0.0
    share[:] = 0.0
    for a in range(K):
        for t in range(len(seen)):
            n = seen[t]
            h = columns[a, n]
            for j in range(BLOCK):
                share[a, j] += h * weight[n, j] * (y[t, j] - mean[n] - x[n, j])
            for b in range(a + 1):
                k, g = a * (a + 1) // 2 + b, columns[b, n]
                for j in range(BLOCK):
                    normal[k, j] += h * weight[n, j] * (g - U[b, n, j])
        k = a * (a + 1) // 2 + a
        for j in range(BLOCK):
            normal[k, j] += noise * noise


@njit(**SERIAL)
def _squared(factor, left, out):
    """out (64) = left' M⁻¹ left for the factor of M that `factorise` makes; left (K, 64) is overwritten."""
    out[:] = 0.0
    for a in range(len(left)):
        for q in range(a):
            k = a * (a + 1) // 2 + q
            for j in range(BLOCK):
                left[a, j] -= factor[k, j] * left[q, j]
        k = a * (a + 1) // 2 + a
        for j in range(BLOCK):
            left[a, j] *= factor[k, j]
            out[j] += left[a, j] * left[a, j]
