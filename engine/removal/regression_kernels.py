"""Regression at pixels: what the models predict, and how the surroundings of a hole correct it.

Numeric code: X (H, W, F) the sources' values of a window, P (H, W, C) what is predicted, T (C, H, W) the target.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numba import njit, prange

from .neighbours import EXACT, EXACT_PARALLEL

LEAST_SHARE = 0.02  # of a class, for its model to be asked
SOFTNESS = 0.5  # of the classes, in squared units of their spread
REACH = 9  # pixels around a hole whose residuals count
DECAY = 3.0  # pixels in which their weight falls to 1/e
SHRINK = 5.0  # weight of the model's own word
ROBUST = 3.0  # standard deviations beyond which a residual counts less


class PatternModel(NamedTuple):
    """The models of one set of sources: `columns` (f,) of X that they read; `axes` (f, D), `middle` (D,) and `centres`
    (K, D): classes by x @ axes − middle; `weights` (nodes down, nodes across, K, f + 1, C), the last row added; `spread`
    (K, C): residual standard deviation. Reflectance."""

    columns: np.ndarray
    axes: np.ndarray
    middle: np.ndarray
    centres: np.ndarray
    weights: np.ndarray
    spread: np.ndarray


def predictions(
    X: np.ndarray, rows: np.ndarray, columns: np.ndarray, model: PatternModel, grid: tuple[int, int, int]
) -> tuple[np.ndarray, np.ndarray]:
    """Predictions (N, C) of pixels by row and column, and their deviation. `grid`: row and column of the window's first
    pixel, and the nodes' distance. Compiled loops."""
    shape = (len(rows), model.spread.shape[1])
    P, S = np.empty(shape), np.empty(shape)
    _predict(X, rows, columns, tuple(model), grid, P, S)
    return P, S


def corrected(
    T: np.ndarray, P: np.ndarray, S: np.ndarray, examples: np.ndarray, rows: np.ndarray, columns: np.ndarray
) -> np.ndarray:
    """P with the residuals T − P of examples (H, W; predicted there) around, (N, C): near ones and those that look alike
    count more, those that no model explains less. Compiled loops."""
    out = np.empty((len(rows), P.shape[2]))
    _correct(T, P, S, examples, rows, columns, out)
    return out


@njit(**EXACT_PARALLEL)
def _predict(X: Any, rows: Any, columns: Any, model: Any, grid: Any, P: Any, S: Any) -> None:
    used, axes, middle, centres, weights, spread = model
    top, left, side = grid
    K = centres.shape[0]
    C, F = spread.shape[1], used.size
    for n in prange(rows.size):
        y, x = rows[n], columns[n]
        share = np.empty(K)
        _shares(X[y, x], used, axes, middle, centres, share)
        down, across = weights.shape[0], weights.shape[1]
        j, v = node(y + top, side, down)
        i, u = node(x + left, side, across)
        for c in range(C):
            P[n, c] = 0.0
            S[n, c] = 0.0
        for corner in range(4):
            b, a = corner // 2, corner % 2
            near = (v if b else 1 - v) * (u if a else 1 - u)
            if near <= 0:
                continue
            for k in range(K):
                w = near * share[k]
                if w <= 0:
                    continue
                table = weights[j + b, i + a, k]
                for c in range(C):
                    P[n, c] += w * table[F, c]
                for f in range(F):
                    value = w * X[y, x, used[f]]
                    for c in range(C):
                        P[n, c] += value * table[f, c]
        for k in range(K):
            for c in range(C):
                S[n, c] += share[k] * spread[k, c] * spread[k, c]
        for c in range(C):
            S[n, c] = np.sqrt(S[n, c])


@njit(**EXACT)
def node(position: Any, side: Any, count: Any) -> Any:
    """The node before a position and how far it is to the next, 0..1."""
    if count == 1:
        return 0, 0.0
    at = min(max((position + 0.5) / side - 0.5, 0.0), count - 1.0)
    first = min(int(at), count - 2)
    return first, at - first


@njit(**EXACT)
def _shares(x: Any, used: Any, axes: Any, middle: Any, centres: Any, share: Any) -> None:
    """How much a pixel belongs to each class, into `share` (K,); small shares are dropped."""
    K, D = centres.shape
    for k in range(K):
        share[k] = 0.0
    for d in range(D):
        q = -middle[d]
        for f in range(used.size):
            q += x[used[f]] * axes[f, d]
        for k in range(K):
            share[k] += (q - centres[k, d]) * (q - centres[k, d])
    nearest = share.min()
    total = 0.0
    for k in range(K):
        share[k] = np.exp(-(share[k] - nearest) / SOFTNESS)
        total += share[k]
    kept = 0.0
    for k in range(K):
        share[k] = share[k] / total if share[k] > LEAST_SHARE * total else 0.0
        kept += share[k]
    for k in range(K):
        share[k] /= kept


@njit(**EXACT_PARALLEL)
def _correct(T: Any, P: Any, S: Any, examples: Any, rows: Any, columns: Any, out: Any) -> None:
    H, W, C = P.shape
    for n in prange(rows.size):
        py, px = rows[n], columns[n]
        sums = np.zeros(C)
        total = SHRINK
        for y in range(max(py - REACH, 0), min(py + REACH, H - 1) + 1):
            for x in range(max(px - REACH, 0), min(px + REACH, W - 1) + 1):
                d2 = (y - py) * (y - py) + (x - px) * (x - px)
                if not examples[y, x] or d2 > REACH * REACH:
                    continue
                apart = strange = 0.0
                for c in range(C):
                    s = known(S[py, px, c])
                    apart += (P[y, x, c] - P[py, px, c]) ** 2 / (s * s)
                    r = (T[c, y, x] - P[y, x, c]) / known(S[y, x, c])
                    strange += r * r
                weight = np.exp(-np.sqrt(d2) / DECAY) / (1.0 + apart / (16.0 * C))
                u = np.sqrt(strange / C)
                if u > ROBUST:
                    weight *= (ROBUST / u) ** 2
                total += weight
                for c in range(C):
                    sums[c] += weight * (T[c, y, x] - P[y, x, c])
        for c in range(C):
            out[n, c] = P[py, px, c] + sums[c] / total


@njit(**EXACT)
def known(deviation: Any) -> Any:
    """A deviation to divide by: 1 where it is unknown."""
    return deviation + 1e-5 if deviation == deviation else 1.0
