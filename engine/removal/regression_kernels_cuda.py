"""Regression at pixels on a GPU, a thread a pixel."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
from numba import cuda

from ..kernels import gpu
from ..kernels.blocks_cuda import parts
from . import regression_kernels
from .regression_kernels import DECAY, LEAST_SHARE, REACH, ROBUST, SHRINK, SOFTNESS, PatternModel

node = cuda.jit(device=True)(regression_kernels.node.py_func)
known = cuda.jit(device=True)(regression_kernels.known.py_func)


def predictions(
    X: np.ndarray, rows: np.ndarray, columns: np.ndarray, model: PatternModel, grid: tuple[int, int, int]
) -> tuple[np.ndarray, np.ndarray]:
    """See `regression_kernels.predictions`."""
    N, (K, C) = len(rows), model.spread.shape
    P, S = np.empty((N, C)), np.empty((N, C))
    fitted = gpu.sent(*model)
    for part in parts(N, 8 * (K + 2 * C + 2) + 4 * len(model.columns)):
        n, y, x = part.stop - part.start, rows[part], columns[part]
        seen = gpu.sent(X[y, x][:, model.columns].T, y, x)
        share, found = gpu.empty((K, n), np.float64), [gpu.empty((n, C), np.float64) for _ in range(2)]
        gpu.over_series(_predict, n, *seen, *fitted[1:], *grid, share, *found)
        P[part], S[part] = (each.copy_to_host() for each in found)
    return P, S


def predictions_examples() -> Iterator[tuple[Any, ...]]:
    """A single class and node, and several, with some of the columns."""
    rng = np.random.default_rng(4)
    X = rng.random((5, 6, 4)).astype(np.float32)
    rows, columns = (each.ravel() for each in np.mgrid[0:5:2, 1:6:2])
    for used, classes, nodes in (([0, 1, 2, 3], 1, (1, 1)), ([0, 2, 3], 3, (2, 3))):
        f = len(used)
        model = PatternModel(
            np.array(used), rng.normal(size=(f, 2)), rng.normal(size=2), rng.normal(size=(classes, 2)),
            rng.normal(size=(*nodes, classes, f + 1, 2)), rng.random((classes, 2)),
        )  # fmt: skip
        yield X, rows, columns, model, (3, 0, 4)


def corrected(
    T: np.ndarray, P: np.ndarray, S: np.ndarray, examples: np.ndarray, rows: np.ndarray, columns: np.ndarray
) -> np.ndarray:
    """See `regression_kernels.corrected`."""
    N, C = len(rows), P.shape[2]
    out = np.empty((N, C))
    window = gpu.sent(T, P, S, examples)
    for part in parts(N, 16 * C + 16):
        n = part.stop - part.start
        asked, sums = gpu.sent(rows[part], columns[part]), gpu.empty((C, n), np.float64)
        found = gpu.empty((n, C), np.float64)
        gpu.over_series(_correct, n, *window, *asked, sums, found)
        out[part] = found.copy_to_host()
    return out


def corrected_examples() -> Iterator[tuple[Any, ...]]:
    """A hole at the edge and one whose surroundings are strange; a deviation that is unknown."""
    rng = np.random.default_rng(5)
    T = rng.random((2, 14, 12)).astype(np.float32)
    P = np.moveaxis(T, 0, -1) + rng.normal(0, 0.05, (14, 12, 2))
    S = np.full(P.shape, 0.04)
    P[3, 4], S[8, 2] = 5.0, np.nan
    examples = rng.random((14, 12)) < 0.4
    yield T, P, S, examples, np.array([0, 7, 8]), np.array([0, 6, 2])


@cuda.jit(cache=True)
def _predict(X, rows, columns, axes, middle, centres, weights, spread, top, left, side, share, P, S):
    """See `predictions`; X (f, N) holds the columns of the model only, share (K, N) scratch."""
    j = cuda.grid(1)
    if j >= rows.size:
        return
    K, F = centres.shape[0], X.shape[0]
    _shares(X, axes, middle, centres, share, j)
    down, v = node(rows[j] + top, side, weights.shape[0])
    across, u = node(columns[j] + left, side, weights.shape[1])
    for c in range(spread.shape[1]):
        value, square = 0.0, 0.0
        for corner in range(4):
            b, a = corner // 2, corner % 2
            near = (v if b else 1 - v) * (u if a else 1 - u)
            if near <= 0:
                continue
            for k in range(K):
                w = near * share[k, j]
                if w <= 0:
                    continue
                value += w * weights[down + b, across + a, k, F, c]
                for f in range(F):
                    value += w * X[f, j] * weights[down + b, across + a, k, f, c]
        for k in range(K):
            square += share[k, j] * spread[k, c] * spread[k, c]
        P[j, c], S[j, c] = value, math.sqrt(square)


@cuda.jit(device=True)
def _shares(X, axes, middle, centres, share, j):
    """How much pixel j belongs to each class, into `share`; small shares are dropped."""
    K, D = centres.shape
    for k in range(K):
        share[k, j] = 0.0
    for d in range(D):
        q = -middle[d]
        for f in range(X.shape[0]):
            q += X[f, j] * axes[f, d]
        for k in range(K):
            share[k, j] += (q - centres[k, d]) * (q - centres[k, d])
    nearest, total, kept = math.inf, 0.0, 0.0
    for k in range(K):
        nearest = min(nearest, share[k, j])
    for k in range(K):
        share[k, j] = math.exp(-(share[k, j] - nearest) / SOFTNESS)
        total += share[k, j]
    for k in range(K):
        share[k, j] = share[k, j] / total if share[k, j] > LEAST_SHARE * total else 0.0
        kept += share[k, j]
    for k in range(K):
        share[k, j] /= kept


@cuda.jit(cache=True)
def _correct(T, P, S, examples, rows, columns, sums, out):
    """See `corrected`; sums (C, N) scratch."""
    j = cuda.grid(1)
    if j >= rows.size:
        return
    H, W, C = P.shape
    py, px = rows[j], columns[j]
    total = SHRINK
    for c in range(C):
        sums[c, j] = 0.0
    for y in range(max(py - REACH, 0), min(py + REACH, H - 1) + 1):
        for x in range(max(px - REACH, 0), min(px + REACH, W - 1) + 1):
            d2 = (y - py) * (y - py) + (x - px) * (x - px)
            if not examples[y, x] or d2 > REACH * REACH:
                continue
            apart, strange = 0.0, 0.0
            for c in range(C):
                s = known(S[py, px, c])
                step = P[y, x, c] - P[py, px, c]
                apart += step * step / (s * s)
                r = (T[c, y, x] - P[y, x, c]) / known(S[y, x, c])
                strange += r * r
            weight = math.exp(-math.sqrt(float(d2)) / DECAY) / (1.0 + apart / (16.0 * C))
            u = math.sqrt(strange / C)
            if u > ROBUST:
                weight *= (ROBUST / u) * (ROBUST / u)
            total += weight
            for c in range(C):
                sums[c, j] += weight * (T[c, y, x] - P[y, x, c])
    for c in range(C):
        out[j, c] = P[py, px, c] + sums[c, j] / total
