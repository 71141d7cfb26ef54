"""The posterior of season and anomaly on a GPU, a thread a series."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
from numba import cuda

from ..kernels import gpu
from ..kernels.blocks_cuda import parts, trial_series
from .anomaly import Precision
from .least_squares_cuda import factorise, substitute


def posterior_about(
    values: np.ndarray, seen: np.ndarray, wanted: np.ndarray, mean: np.ndarray, columns: np.ndarray,
    precision: Precision, deviation: bool,
) -> tuple[np.ndarray, np.ndarray]:  # fmt: skip
    """See `anomaly.posterior_about`."""
    (T, P), (K, N), M = values.shape, columns.shape, len(wanted)
    out = np.empty((M, P), np.float32)
    spread = np.empty((M, P) if deviation else (0, 0), np.float32)
    rows = N * (K + 3 + int(deviation)) + K * (K + 1) // 2 + 2 * K
    own, link, noise = precision
    common = gpu.sent(seen, wanted, mean, columns, own, link)
    for part in parts(P, 8 * rows + 4 * (T + 2 * M)):
        n = part.stop - part.start
        (observed,) = gpu.sent(values[:, part])
        found, there = gpu.empty((M, n)), gpu.empty((M if deviation else 0, n))
        gpu.over_series(_through, n, observed, *common, noise, gpu.empty((rows, n), np.float64), found, there)
        out[:, part] = found.copy_to_host()
        if deviation:
            spread[:, part] = there.copy_to_host()
    return out, spread


def posterior_about_examples() -> Iterator[tuple[Any, ...]]:
    """With columns and a deviation, and without."""
    days, values, _ = trial_series()
    at = np.arange(-5.0, days[-1] + 30, 12)
    nodes = np.union1d(days, at)
    seen, wanted, mean = np.searchsorted(nodes, days), np.searchsorted(nodes, at), 0.4 + 0.1 * np.sin(nodes / 50)
    for columns, deviation in (([np.full(len(nodes), 0.1), 0.1 * np.cos(nodes / 50)], True), ([], False)):
        shared = np.array(columns).reshape(-1, len(nodes))
        yield values[:, 1], seen, wanted, mean, shared, Precision.of(nodes, 40.0, 0.08, 0.02), deviation


@cuda.jit(device=True)
def _solve(link, pivot, x, j):
    """Solve in place, x (N, n) the right side, with reciprocal pivots (N, n)."""
    N = link.size + 1
    for n in range(1, N):
        x[n, j] += link[n - 1] * pivot[n - 1, j] * x[n - 1, j]
    x[N - 1, j] *= pivot[N - 1, j]
    for n in range(N - 2, -1, -1):
        x[n, j] = pivot[n, j] * (x[n, j] + link[n] * x[n + 1, j])


@cuda.jit(device=True)
def _observe(values, seen, mean, own, link, weight, pivot, x, j):
    """Weights and reciprocal pivots of the nodes (N, n), x the solution without columns; how many observations there are."""
    N, count = own.size, 0
    for n in range(N):
        weight[n, j] = 0.0
        x[n, j] = 0.0
    for t in range(seen.size):
        value = values[t, j]
        if value == value:
            weight[seen[t], j] = 1.0
            x[seen[t], j] = value - mean[seen[t]]
            count += 1
    pivot[0, j] = 1.0 / (own[0] + weight[0, j])
    for n in range(1, N):
        pivot[n, j] = 1.0 / (own[n] + weight[n, j] - link[n - 1] * link[n - 1] * pivot[n - 1, j])
    _solve(link, pivot, x, j)
    return count


@cuda.jit(device=True)
def _shares(values, seen, mean, columns, weight, U, x, noise, normal, share, j):
    """Normal matrix (packed) and right side of the columns' shares; U (K · N, n) the columns solved."""
    K, N = columns.shape
    for a in range(K):
        total = 0.0
        for t in range(seen.size):
            n = seen[t]
            if weight[n, j] > 0:
                total += columns[a, n] * (values[t, j] - mean[n] - x[n, j])
        share[a, j] = total
        for b in range(a + 1):
            total = 0.0
            for t in range(seen.size):
                n = seen[t]
                total += columns[a, n] * weight[n, j] * (columns[b, n] - U[b * N + n, j])
            normal[a * (a + 1) // 2 + b, j] = total + (noise * noise if a == b else 0.0)


@cuda.jit(device=True)
def _deviations(link, pivot, columns, wanted, U, noise, normal, left, inverse, spread, j):
    """Standard deviations (M, n) at the nodes wanted; left (K, n) and inverse (N, n) scratch."""
    K, N = columns.shape
    inverse[N - 1, j] = pivot[N - 1, j]
    for n in range(N - 2, -1, -1):
        factor = link[n] * pivot[n, j]
        inverse[n, j] = pivot[n, j] + factor * factor * inverse[n + 1, j]
    for m in range(wanted.size):
        n, square = wanted[m], 0.0
        for a in range(K):
            value = columns[a, n] - U[a * N + n, j]
            for q in range(a):
                value -= normal[a * (a + 1) // 2 + q, j] * left[q, j]
            value *= normal[a * (a + 1) // 2 + a, j]
            left[a, j] = value
            square += value * value
        spread[m, j] = math.sqrt(noise * noise * (inverse[n, j] + square))


@cuda.jit(cache=True)
def _through(values, seen, wanted, mean, columns, own, link, noise, scratch, out, spread):
    """See `posterior_about`; scratch (rows, n) float64."""
    j = cuda.grid(1)
    if j >= values.shape[1]:
        return
    K, N = columns.shape
    weight, pivot, x, U = scratch[:N], scratch[N : 2 * N], scratch[2 * N : 3 * N], scratch[3 * N : (K + 3) * N]
    at = (K + 3) * N
    packed = K * (K + 1) // 2
    normal, share = scratch[at : at + packed], scratch[at + packed : at + packed + K]
    left, inverse = scratch[at + packed + K : at + packed + 2 * K], scratch[at + packed + 2 * K :]
    if _observe(values, seen, mean, own, link, weight, pivot, x, j) == 0:
        for m in range(wanted.size):
            out[m, j] = math.nan
        for m in range(spread.shape[0]):
            spread[m, j] = math.nan
        return
    for k in range(K):
        column = U[k * N : (k + 1) * N]
        for n in range(N):
            column[n, j] = weight[n, j] * columns[k, n]
        _solve(link, pivot, column, j)
    _shares(values, seen, mean, columns, weight, U, x, noise, normal, share, j)
    factorise(normal, K, 0.0, K, j)
    substitute(normal, K, share, K, j)
    for m in range(wanted.size):
        n = wanted[m]
        value = mean[n] + x[n, j]
        for k in range(K):
            value += share[k, j] * (columns[k, n] - U[k * N + n, j])
        out[m, j] = value
    if spread.shape[0] > 0:
        _deviations(link, pivot, columns, wanted, U, noise, normal, left, inverse, spread, j)
