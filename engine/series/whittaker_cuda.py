"""The Whittaker smoother on a GPU: `whittaker_kernels` with a thread a series. b is the bandwidth, N the unknowns.

Of the factorisation only V = L · pivot and D = 1 / pivot are kept; L is their product wherever it is asked for.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
from numba import cuda, float64

from ..kernels import gpu
from ..kernels.blocks_cuda import bisquare, parts, trial_series
from .whittaker import LEAST_TO_CHOOSE
from .whittaker_grid import Grid, make_grid

ACROSS, SQUARE = 7, 49  # one more than the bandwidth of the highest order, and its square


def fitted(
    values: np.ndarray, weights: np.ndarray, lams: np.ndarray, grid: Grid, order: int, rounds: int, expectile: float
) -> np.ndarray:
    """See `whittaker.fitted`."""
    T, C, P = values.shape
    M, N, b = len(grid.target), len(grid.penalty), grid.bandwidth
    out = np.empty((M, C, P), np.float32)
    rows = (N + b) * (b + 1) + N + 2 * b + 2 * N + 4 * T
    common = gpu.sent(grid.penalty, grid.date_row, grid.target, grid.target_start)
    for part in parts(P, 8 * rows + 4 * (T + C * (2 * T + M))):
        seen = gpu.sent(values[..., part], _given(weights, part), lams[part] if len(lams) > 1 else lams)
        n = part.stop - part.start
        found = gpu.empty((M, C, n))
        scratch, sorting = gpu.empty((rows, n), np.float64), gpu.empty((T, n))
        gpu.over_series(_fit, n, *seen, *common, order, rounds, expectile, b, scratch, sorting, found)
        out[..., part] = found.copy_to_host()
    return out


def best_lambdas(
    values: np.ndarray, weights: np.ndarray, log10_lambdas: np.ndarray, grid: Grid, criterion: int
) -> np.ndarray:
    """See `whittaker.best_lambdas`."""
    T, _, P = values.shape
    N, b = len(grid.penalty), grid.bandwidth
    out = np.empty(P)
    rows = (N + b) * (b + 1) + N + 2 * b + 3 * N + 2 * T
    common = gpu.sent(log10_lambdas, grid.penalty, grid.roughness, grid.roughness_start, grid.date_row)
    for part in parts(P, 8 * rows + 8 * T + 8):
        n = part.stop - part.start
        seen = gpu.sent(values[..., part], _given(weights, part))
        found, scratch = gpu.empty((n,), np.float64), gpu.empty((rows, n), np.float64)
        gpu.over_series(_choose, n, *seen, *common, criterion, LEAST_TO_CHOOSE, b, scratch, found)
        out[part] = found.copy_to_host()
    return out


def _given(weights: np.ndarray, part: slice) -> np.ndarray:
    """The weights of a part; one single number where none are given."""
    return weights[..., part] if len(weights) else np.ones((1, 1, 0), np.float32)


def fitted_examples() -> Iterator[tuple[Any, ...]]:
    """Robust with shared weights, a λ and a weight for each series, an envelope; every order, dates close and far."""
    days, values, weights = trial_series()
    at = np.arange(-3.0, days[-1] + 5, 7)
    none = np.empty((0, 2, values.shape[2]), np.float32)
    for order, rounds, expectile, step in ((2, 3, 0.0, 0.0), (1, 2, 0.0, 1.0), (3, 0, 0.0, 1.0), (2, 0, 0.9, 4.0)):
        yield values, none, np.array([50.0]), make_grid(days, at, order, step), order, rounds, expectile
    alone = values.reshape(len(days), 1, -1)
    lams = 10.0 ** np.linspace(-1, 4, alone.shape[2])
    yield alone, weights.reshape(alone.shape), lams, make_grid(days, at, 2, 0.0), 2, 2, 0.0


def best_lambdas_examples() -> Iterator[tuple[Any, ...]]:
    """Every criterion."""
    days, values, weights = trial_series()
    alone = values.reshape(len(days), 1, -1)
    for criterion in range(3):
        tried = np.arange(-1.0, 4.0, 1.0)
        yield alone, weights.reshape(alone.shape), tried, make_grid(days, days, 2, 0.0), criterion


@cuda.jit(device=True)
def _weight(values, weights, t, c, j):
    """Weight of an observation, 0 where it is missing."""
    if values[t, c, j] != values[t, c, j]:
        return 0.0
    if weights.shape[2] == 0:
        return 1.0
    return float(weights[t, c if weights.shape[1] > 1 else 0, j])


@cuda.jit(device=True)
def _same_weights(values, weights, c, j):
    """Whether band c has the weights of band 0."""
    same = True
    for t in range(values.shape[0]):
        same &= _weight(values, weights, t, c, j) == _weight(values, weights, t, 0, j)
    return same


@cuda.jit(device=True)
def _observed(values, weights, c, w, y, j):
    """Weights w (T, n) and values y (T, n) of a band, 0 where missing."""
    for t in range(values.shape[0]):
        value = values[t, c, j]
        w[t, j] = _weight(values, weights, t, c, j)
        y[t, j] = value if value == value else 0.0


@cuda.jit(device=True)
def _factor(S, lam, w, V, D, b, j):
    """LDLᵀ = λS + W; V (N + b) · b rows, D N + b rows, w N rows."""
    N = S.shape[0]
    for k in range(b * b):
        V[k, j] = 0.0
    for k in range(b):
        D[k, j] = 0.0
    for t in range(N):
        i = t + b
        pivot = lam * S[t, 0] + w[t, j]
        for m in range(b):
            before = V[(i - m - 1) * b + m, j]
            pivot -= before * D[i - m - 1, j] * before
        D[i, j] = 1.0 / pivot
        for m in range(b):
            entry = lam * (S[t + m + 1, m + 1] if t + m + 1 < N else 0.0)
            for k in range(b - 1 - m):
                before = (i - k - 1) * b + k
                entry -= V[before, j] * D[i - k - 1, j] * V[before + m + 1, j]
            V[i * b + m, j] = entry


@cuda.jit(device=True)
def _solve(V, D, x, z, b, j):
    """z of LDLᵀz = x; z N + 2b rows, zeros before and behind."""
    N = x.shape[0]
    for k in range(b):
        z[k, j] = 0.0
        z[N + b + k, j] = 0.0
    for i in range(b, N + b):
        half = x[i - b, j]
        for m in range(b):
            half -= V[(i - m - 1) * b + m, j] * D[i - m - 1, j] * z[i - m - 1, j]
        z[i, j] = half
    for i in range(N + b - 1, b - 1, -1):
        value, inverse = z[i, j] * D[i, j], D[i, j]
        for m in range(b):
            value -= V[i * b + m, j] * inverse * z[i + m + 1, j]
        z[i, j] = value


@cuda.jit(device=True)
def _gather(row, w, factor, y, node_w, x, j):
    """Sum w · factor and w · factor · y of the dates on their unknowns; those without a date stay as they are."""
    for t in range(row.shape[0]):
        n = row[t]
        weight = w[t, j] * factor[t, j]
        if t > 0 and row[t - 1] == n:
            node_w[n, j] += weight
            x[n, j] += weight * y[t, j]
        else:
            node_w[n, j] = weight
            x[n, j] = weight * y[t, j]


@cuda.jit(device=True)
def _nodes(row, w, j):
    """Number of unknowns with a weight."""
    count, last = 0, -1
    for t in range(row.shape[0]):
        if w[t, j] > 0 and row[t] != last:
            count += 1
            last = row[t]
    return count


@cuda.jit(device=True)
def _sides(row, p, w, y, z, b, factor, j):
    """Set the factors of samples to p above the curve, 1 − p below; whether any that counts changed."""
    changed = False
    for t in range(row.shape[0]):
        side = p if y[t, j] > z[row[t] + b, j] else 1.0 - p
        changed |= side != factor[t, j] and w[t, j] > 0
        factor[t, j] = side
    return changed


@cuda.jit(device=True)
def _store(z, target, start, b, c, j, out):
    for m in range(target.shape[0]):
        value = target[m, 0] * z[start[m] + b, j]
        for k in range(1, target.shape[1]):
            if target[m, k] != 0.0:
                value += target[m, k] * z[start[m] + b + k, j]
        out[m, c, j] = value


@cuda.jit(device=True)
def _store_mean(w, y, c, j, out):
    mean, total = 0.0, 0.0
    for t in range(w.shape[0]):
        mean += w[t, j] * y[t, j]
        total += w[t, j]
    for m in range(out.shape[0]):
        out[m, c, j] = mean / total if total > 0 else math.nan


@cuda.jit(device=True)
def _workspace(scratch, N, T, b):
    """Of scratch (rows, n): factors V and D, solution z, weights and right side of the N nodes, weights and values of the T
    dates, and what is left."""
    at = (N + b) * b
    V, D, z = scratch[:at], scratch[at : at + N + b], scratch[at + N + b : at + 2 * N + 3 * b]
    at += 2 * N + 3 * b
    node_w, x = scratch[at : at + N], scratch[at + N : at + 2 * N]
    at += 2 * N
    return V, D, z, node_w, x, scratch[at : at + T], scratch[at + T : at + 2 * T], scratch[at + 2 * T :]


@cuda.jit(cache=True)
def _fit(values, weights, lams, S, row, target, start, order, rounds, p, b, scratch, sorting, out):
    """See `fitted`; scratch (rows, n) float64 and sorting (T, n) float32."""
    j = cuda.grid(1)
    T, C, P = values.shape
    if j >= P:
        return
    N = S.shape[0]
    V, D, z, node_w, x, w, y, rest = _workspace(scratch, N, T, b)
    factor, new = rest[:T], rest[T : 2 * T]
    lam = lams[j] if lams.size > 1 else lams[0]
    for n in range(N):
        node_w[n, j] = 0.0
        x[n, j] = 0.0
    for t in range(T):
        factor[t, j] = 1.0
    for turn in range(rounds + 1):
        for t in range(T):
            new[t, j] = 1.0
        made = False
        for c in range(C):
            _observed(values, weights, c, w, y, j)
            _gather(row, w, factor, y, node_w, x, j)
            if not (made and _same_weights(values, weights, c, j)):
                _factor(S, lam, node_w, V, D, b, j)
                made = c == 0
            _solve(V, D, x, z, b, j)
            if turn < rounds:
                for t in range(T):
                    y[t, j] -= z[row[t] + b, j]
                bisquare(y, w, factor, new, sorting, j)
            else:
                if p > 0:
                    for _ in range(50):
                        if not _sides(row, p, w, y, z, b, factor, j):
                            break
                        _gather(row, w, factor, y, node_w, x, j)
                        _factor(S, lam, node_w, V, D, b, j)
                        _solve(V, D, x, z, b, j)
                    made = False
                    for t in range(T):
                        factor[t, j] = 1.0
                if _nodes(row, w, j) < order:
                    _store_mean(w, y, c, j, out)
                else:
                    _store(z, target, start, b, c, j, out)
        if turn < rounds:
            for t in range(T):
                factor[t, j] = new[t, j]


@cuda.jit(device=True)
def _inverse_diagonal(V, D, B, b, h, j):
    """Diagonal h (N, n) of (LDLᵀ)⁻¹ backwards; B (b + 1)² scratch of the thread."""
    N = h.shape[0]
    for k in range(SQUARE):
        B[k] = 0.0
    for t in range(N - 1, -1, -1):
        i = t + b
        for r in range(b, 0, -1):
            for k in range(b, 0, -1):
                B[r * ACROSS + k] = B[(r - 1) * ACROSS + k - 1]
        inverse = D[i, j]
        for k in range(1, b + 1):
            entry = 0.0
            for m in range(b):
                entry -= V[i * b + m, j] * inverse * B[(m + 1) * ACROSS + k]
            B[k] = entry
            B[k * ACROSS] = entry
        entry = inverse
        for m in range(b):
            entry -= V[i * b + m, j] * inverse * B[(m + 1) * ACROSS]
        B[0] = entry
        h[t, j] = entry


@cuda.jit(device=True)
def _score(criterion, row, w, y, z, h, count, b, j):
    """GCV (0) or leave-one-out (1)."""
    trace, total, squares = 0.0, 0.0, 0.0
    for t in range(row.shape[0]):
        r = y[t, j] - z[row[t] + b, j]
        leverage = w[t, j] * h[row[t], j]
        if criterion == 0:
            squares += w[t, j] * r * r
        elif w[t, j] > 0:
            q = r / (1.0 - leverage)
            squares += w[t, j] * q * q
        trace += leverage
        total += w[t, j]
    if criterion == 0:
        return count * squares / ((count - trace) * (count - trace))
    return squares / total


@cuda.jit(device=True)
def _roughness(R, start, z, b, j):
    """ψ = ln Σ (Δᵈz)²."""
    psi = 0.0
    for i in range(R.shape[0]):
        first = start[i] + b
        r = R[i, 0] * z[first, j]
        for k in range(b):
            r += R[i, k + 1] * z[first + k + 1, j]
        psi += r * r
    return math.log(max(psi, 1e-300))


@cuda.jit(device=True)
def _misfit(row, w, y, z, b, j):
    """φ = ln Σ w r²."""
    phi = 0.0
    for t in range(row.shape[0]):
        r = y[t, j] - z[row[t] + b, j]
        phi += w[t, j] * r * r
    return math.log(max(phi, 1e-300))


@cuda.jit(cache=True)
def _choose(values, weights, log10_lambdas, S, R, R_start, row, criterion, least, b, scratch, chosen):
    """See `best_lambdas`; scratch (rows, n) float64."""
    j = cuda.grid(1)
    T, _, P = values.shape
    if j >= P:
        return
    N = S.shape[0]
    V, D, z, node_w, x, w, y, h = _workspace(scratch, N, T, b)
    B = cuda.local.array(SQUARE, float64)
    _observed(values, weights, 0, w, y, j)
    count = 0
    for n in range(N):
        node_w[n, j] = 0.0
        x[n, j] = 0.0
    for t in range(T):
        count += 1 if w[t, j] > 0 else 0
        node_w[row[t], j] += w[t, j]
        x[row[t], j] += w[t, j] * y[t, j]
    best, found, phi0, psi0 = math.inf, math.nan, 0.0, 0.0
    if count >= least:
        for k in range(log10_lambdas.size):
            value, score = log10_lambdas[k], math.inf
            _factor(S, 10.0**value, node_w, V, D, b, j)
            _solve(V, D, x, z, b, j)
            if criterion < 2:
                _inverse_diagonal(V, D, B, b, h, j)
                score = _score(criterion, row, w, y, z, h, count, b, j)
            else:
                phi, psi = _misfit(row, w, y, z, b, j), _roughness(R, R_start, z, b, j)
                if k > 0:
                    score = (phi - phi0) ** 2 + (psi - psi0) ** 2
                    value = 0.5 * (value + log10_lambdas[k - 1])
                phi0, psi0 = phi, psi
            if score < best:
                best, found = score, value
    chosen[j] = found
