"""Compiled loops of the Whittaker smoother: banded LDLᵀ over time, 64 pixels side by side, factorised 16 at a time.

Sixteen pixels' factors of a usual series stay in the processor's first cache from elimination to back substitution.

`band` is a tuple of b zeros: its length is part of its type, so the loops over sub-diagonals are unrolled for each b.
Arrays over unknowns carry b rows of zeros in front (and solutions behind), so that no loop asks where it is.
"""

from __future__ import annotations

import numpy as np
from numba import njit, prange

from ..kernels.blocks import BLOCK, CHUNK, bisquare, load, same_weights, unchanged
from ..kernels.compiled import PARALLEL, SERIAL
from ..kernels.lanes import (
    COUNT,
    LANES,
    load_doubles,
    narrow,
    pick,
    splat_doubles,
    splat_wide,
    store,
    store_doubles,
    widen,
)
from ..kernels.lanes import load as load_lanes


@njit(**SERIAL)
def _factor(S, lam, w, L, V, D, x, z, band):
    """LDLᵀ = λS + W, and z half solved for x on the way: L⁻¹x.

    L (4, N + b, b, 16): L[q, t, m] is the factor's entry (t + m + 1, t) of row t (offset b) for pixels 16q..; D (4, N + b,
    16) = 1 / pivot; V (N + b, b, 16) scratch: L·pivot. S (N, b + 1) lower band; lam (64); w, x (N, 64); z (N + 2b, 64).
    """
    b, N = len(band), len(S)
    one = splat_wide(1.0)
    for q in range(BLOCK // COUNT):
        at = q * COUNT
        stiffness = load_lanes(lam, at)
        for t in range(N):
            i, v = q * (N + b) + t + b, t + b
            pivot = stiffness * splat_wide(S[t, 0]) + load_lanes(w, t * BLOCK + at)
            for m in range(b):
                pivot -= load_lanes(L, ((i - m - 1) * b + m) * COUNT) * load_lanes(V, ((v - m - 1) * b + m) * COUNT)
            inverse = one / pivot
            store(D, i * COUNT, inverse)
            half = load_lanes(x, t * BLOCK + at)
            for m in range(b):
                half -= load_lanes(L, ((i - m - 1) * b + m) * COUNT) * load_lanes(z, (v - m - 1) * BLOCK + at)
            store(z, v * BLOCK + at, half)
            for m in range(b):
                entry = stiffness * splat_wide(S[t + m + 1, m + 1] if t + m + 1 < N else 0.0)
                for k in range(b - 1 - m):
                    before = (i - k - 1) * b + k
                    entry -= load_lanes(L, before * COUNT) * load_lanes(V, ((v - k - 1) * b + k + m + 1) * COUNT)
                store(V, (v * b + m) * COUNT, entry)
                store(L, (i * b + m) * COUNT, entry * inverse)


@njit(**SERIAL)
def _half_solve(L, x, z, band):
    """z = L⁻¹x for right sides x (N, 64); z (N + 2b, 64) from row b on, zeros before and behind."""
    b, N = len(band), len(x)
    for q in range(BLOCK // COUNT):
        at = q * COUNT
        for t in range(N):
            i = q * (N + b) + t + b
            half = load_lanes(x, t * BLOCK + at)
            for m in range(b):
                half -= load_lanes(L, ((i - m - 1) * b + m) * COUNT) * load_lanes(z, (t + b - m - 1) * BLOCK + at)
            store(z, (t + b) * BLOCK + at, half)


@njit(**SERIAL)
def _solve(L, D, z, band):
    """Solve DLᵀz = z in place, what `_factor` or `_half_solve` left in z."""
    b = len(band)
    N = len(z) - 2 * b
    for q in range(BLOCK // COUNT):
        at = q * COUNT
        for t in range(N - 1, -1, -1):
            i = q * (N + b) + t + b
            value = load_lanes(z, (t + b) * BLOCK + at) * load_lanes(D, i * COUNT)
            for m in range(b):
                value -= load_lanes(L, (i * b + m) * COUNT) * load_lanes(z, (t + b + m + 1) * BLOCK + at)
            store(z, (t + b) * BLOCK + at, value)


@njit(**SERIAL)
def _scratch(N, b):
    """L, V and D of `_factor`, with the zeros that stand in front of the first unknown."""
    parts = BLOCK // COUNT
    return np.zeros((parts, N + b, b, COUNT)), np.zeros((N + b, b, COUNT)), np.zeros((parts, N + b, COUNT))


@njit(**SERIAL)
def _gather(row, w, factor, y, node_w, x):
    """Sum the dates' weights w · factor (T, 64) and Σ w · factor · y on their unknowns: node_w, x (N, 64), 0 where no date
    is."""
    for t in range(len(row)):
        again = t > 0 and row[t - 1] == row[t]
        for q in range(0, BLOCK, LANES):
            k, n = t * BLOCK + q, row[t] * BLOCK + q
            weight = load_doubles(w, k) * load_doubles(factor, k)
            value = widen(load_lanes(y, k))
            if again:
                store_doubles(x, n, load_doubles(x, n) + weight * value)
                store_doubles(node_w, n, load_doubles(node_w, n) + weight)
            else:
                store_doubles(x, n, weight * value)
                store_doubles(node_w, n, weight)


@njit(**SERIAL)
def _right_side(row, w, factor, y, x):
    """Σ w · factor · y of the dates on their unknowns, x (N, 64), 0 where no date is."""
    for t in range(len(row)):
        again = t > 0 and row[t - 1] == row[t]
        for q in range(0, BLOCK, LANES):
            k, n = t * BLOCK + q, row[t] * BLOCK + q
            value = load_doubles(w, k) * load_doubles(factor, k) * widen(load_lanes(y, k))
            store_doubles(x, n, load_doubles(x, n) + value if again else value)


@njit(**SERIAL)
def _residuals(row, b, y, z, residual):
    """Values y (T, 64) minus the curve at their unknowns."""
    for t in range(len(row)):
        for q in range(0, BLOCK, LANES):
            curve = load_doubles(z, (row[t] + b) * BLOCK + q)
            store_doubles(residual, t * BLOCK + q, widen(load_lanes(y, t * BLOCK + q)) - curve)


@njit(**SERIAL)
def _fit_band(S, row, lam, w, factor, y, node_w, x, L, V, D, z, refactor, band):
    """z of one band with weights w · factor; `refactor`: its weights are not those L and D were made with."""
    if refactor:
        _gather(row, w, factor, y, node_w, x)
        _factor(S, lam, node_w, L, V, D, x, z, band)
    else:
        _right_side(row, w, factor, y, x)
        _half_solve(L, x, z, band)
    _solve(L, D, z, band)


@njit(**SERIAL)
def _expectile(S, row, lam, p, w, factor, y, node_w, x, L, V, D, z, band):
    """Asymmetric weights (p above the curve, 1 − p below) until no sample changes side, at most 50 rounds."""
    b = len(band)
    factor[:] = 1.0
    _fit_band(S, row, lam, w, factor, y, node_w, x, L, V, D, z, True, band)
    for _ in range(50):
        changed = False
        for t in range(len(row)):
            for j in range(BLOCK):
                side = p if y[t, j] > z[row[t] + b, j] else 1.0 - p
                changed |= (side != factor[t, j]) & (w[t, j] > 0)
                factor[t, j] = side
        if not changed:
            break
        _fit_band(S, row, lam, w, factor, y, node_w, x, L, V, D, z, True, band)


@njit(**SERIAL)
def _samples(w, count):
    """Number of dates with a weight (64)."""
    count[:] = 0
    for t in range(len(w)):
        for j in range(BLOCK):
            count[j] += np.int32(w[t, j] > 0)


@njit(**SERIAL)
def _count(row, w, seen, count):
    """Number of unknowns with a weight (64); seen (64) scratch."""
    count[:] = 0
    for t in range(len(row)):
        if t == 0 or row[t - 1] != row[t]:
            seen[:] = 0
        for j in range(BLOCK):
            new = np.int32((w[t, j] > 0) & (seen[j] == 0))
            count[j] += new
            seen[j] += new


@njit(**SERIAL)
def _store(z, target, start, b, w, y, order, nodes, value, c, first, out):
    """Evaluate band c at the targets into out (M, C, P) from pixel `first` on; the mean where nodes < order.

    `value` (64) scratch.
    """
    M, width = len(target), min(BLOCK, out.shape[2] - first)
    few = False
    for j in range(width):
        few |= nodes[j] < order
    for m in range(M):
        place = (m * out.shape[1] + c) * out.shape[2] + first
        for q in range(0, BLOCK, LANES):
            k = (start[m] + b) * BLOCK + q
            curve = splat_doubles(target[m, 0]) * load_doubles(z, k)
            for n in range(1, target.shape[1]):
                if target[m, n] != 0.0:
                    curve += splat_doubles(target[m, n]) * load_doubles(z, k + n * BLOCK)
            if width == BLOCK:
                store(out, place + q, narrow(curve))
            else:
                store(value, q, narrow(curve))
        if width < BLOCK:
            out[m, c, first:] = value[:width]
    if few:
        for j in range(width):
            if nodes[j] < order:
                mean, total = 0.0, 0.0
                for t in range(len(w)):
                    mean += w[t, j] * y[t, j]
                    total += w[t, j]
                out[:, c, first + j] = mean / total if total > 0 else np.nan


@njit(**PARALLEL)
def fit(values, weights, lams, S, row, target, start, order, rounds, p, band, out):
    """Fit all series of values (T, C, P) into out (M, C, P). lams: λ, one or (C·P with C = 1); see `whittaker`."""
    T, C, P = values.shape
    b, N = len(band), len(S)
    blocks = (P + BLOCK - 1) // BLOCK
    for chunk in prange((blocks + CHUNK - 1) // CHUNK):
        y, w = np.empty((C, T, BLOCK), np.float32), np.empty((C, T, BLOCK))
        factor, new = np.empty((T, BLOCK)), np.empty((T, BLOCK))
        residual, size = np.empty((T, BLOCK)), np.empty((T, BLOCK), np.float32)
        node_w, x = np.zeros((N, BLOCK)), np.zeros((N, BLOCK))
        lam, spread = np.empty(BLOCK), np.empty(BLOCK)
        L, V, D = _scratch(N, b)
        z = np.zeros((N + 2 * b, BLOCK))
        count, nodes, seen = np.empty((C, BLOCK), np.int32), np.empty(BLOCK, np.int32), np.empty(BLOCK, np.int32)
        value = np.empty(BLOCK, np.float32)
        alike = np.empty(C, np.int64)  # a band with the same weights: the first, or itself
        for block in range(chunk * CHUNK, min((chunk + 1) * CHUNK, blocks)):
            first = block * BLOCK
            load(values, weights, first, y, w)
            for j in range(BLOCK):
                lam[j] = lams[0] if len(lams) == 1 else lams[min(first + j, P - 1)]
            for c in range(C):
                alike[c] = 0 if same_weights(w, c) else c
                _samples(w[c], count[c])
            factor[:] = 1.0
            for _ in range(rounds):
                new[:] = 1.0
                made = -1  # the band whose weights L and D were made with
                for c in range(C):
                    k = alike[c]
                    _fit_band(S, row, lam, w[k], factor, y[c], node_w, x, L, V, D, z, made != k, band)
                    made = k
                    _residuals(row, b, y[c], z, residual)
                    bisquare(residual, size, w[k], count[k], factor, spread, new)
                factor, new = new, factor
                if unchanged(factor, new):
                    break
            made = -1
            for c in range(C):
                k = alike[c]
                if p > 0:
                    _expectile(S, row, lam, p, w[k], factor, y[c], node_w, x, L, V, D, z, band)
                else:
                    _fit_band(S, row, lam, w[k], factor, y[c], node_w, x, L, V, D, z, made != k, band)
                    made = k
                _count(row, w[k], seen, nodes)
                _store(z, target, start, b, w[k], y[c], order, nodes, value, c, first, out)


@njit(**SERIAL)
def _inverse_diagonal(L, D, B, band, diagonal):
    """Diagonal (N, 64) of (LDLᵀ)⁻¹ backwards in O(N) (Hutchinson & de Hoog 1985, Numer. Math. 47:99).

    B (b + 1, b + 1, 16) scratch: the inverse's entries among the b + 1 latest unknowns, B[0, 0] the current one's.
    """
    b, N = len(band), len(diagonal)
    nothing = splat_wide(0.0)
    for q in range(BLOCK // COUNT):
        B[:] = 0.0
        for t in range(N - 1, -1, -1):
            i = q * (N + b) + t + b
            for r in range(b, 0, -1):
                for k in range(b, 0, -1):
                    store(B, (r * (b + 1) + k) * COUNT, load_lanes(B, ((r - 1) * (b + 1) + k - 1) * COUNT))
            for k in range(1, b + 1):
                entry = nothing
                for m in range(b):
                    entry -= load_lanes(L, (i * b + m) * COUNT) * load_lanes(B, ((m + 1) * (b + 1) + k) * COUNT)
                store(B, k * COUNT, entry)
                store(B, k * (b + 1) * COUNT, entry)
            entry = load_lanes(D, i * COUNT)
            for m in range(b):
                entry -= load_lanes(L, (i * b + m) * COUNT) * load_lanes(B, (m + 1) * (b + 1) * COUNT)
            store(B, 0, entry)
            store(diagonal, t * BLOCK + q * COUNT, entry)


@njit(**SERIAL)
def _score(criterion, row, w, y, z, h, count, b, score):
    """GCV (0) or leave-one-out (1) of 64 series, with h (N, 64) the inverse's diagonal; count (64) float32."""
    nothing, one = splat_doubles(0.0), splat_doubles(1.0)
    for q in range(0, BLOCK, LANES):
        trace, total, squares = nothing, nothing, nothing
        for t in range(len(row)):
            k = t * BLOCK + q
            r = widen(load_lanes(y, k)) - load_doubles(z, (row[t] + b) * BLOCK + q)
            weight = load_doubles(w, k)
            leverage = weight * load_doubles(h, row[t] * BLOCK + q)
            if criterion == 1:
                r = pick(nothing < weight, r / (one - leverage), nothing)
            squares += weight * r * r
            trace += leverage
            total += weight
        if criterion == 0:
            n = widen(load_lanes(count, q))
            store_doubles(score, q, n * squares / ((n - trace) * (n - trace)))
        else:
            store_doubles(score, q, squares / total)


@njit(**SERIAL)
def _fit_and_roughness(R, start, row, w, y, z, band, phi, psi):
    """φ = ln Σ w r², ψ = ln Σ (Δᵈz)² of 64 series."""
    b = len(band)
    for q in range(0, BLOCK, LANES):
        misfit, roughness = splat_doubles(0.0), splat_doubles(0.0)
        for t in range(len(row)):
            k = t * BLOCK + q
            r = widen(load_lanes(y, k)) - load_doubles(z, (row[t] + b) * BLOCK + q)
            misfit += load_doubles(w, k) * r * r
        for i in range(len(R)):
            k = (start[i] + b) * BLOCK + q
            r = splat_doubles(R[i, 0]) * load_doubles(z, k)
            for m in range(1, b + 1):
                r += splat_doubles(R[i, m]) * load_doubles(z, k + m * BLOCK)
            roughness += r * r
        store_doubles(phi, q, misfit)
        store_doubles(psi, q, roughness)
    for j in range(BLOCK):
        phi[j] = np.log(max(phi[j], 1e-300))
        psi[j] = np.log(max(psi[j], 1e-300))


@njit(**PARALLEL)
def choose(values, weights, log10_lambdas, S, R, R_start, row, criterion, least, band, chosen):
    """log₁₀λ of every series of values (T, 1, P) into chosen (P), NaN where fewer than `least` samples."""
    T, _, P = values.shape
    b, N = len(band), len(S)
    blocks = (P + BLOCK - 1) // BLOCK
    for chunk in prange((blocks + CHUNK - 1) // CHUNK):
        y, w = np.empty((1, T, BLOCK), np.float32), np.empty((1, T, BLOCK))
        factor, lam = np.ones((T, BLOCK)), np.empty(BLOCK)
        node_w, x = np.zeros((N, BLOCK)), np.zeros((N, BLOCK))
        L, V, D = _scratch(N, b)
        z, h, B = np.zeros((N + 2 * b, BLOCK)), np.empty((N, BLOCK)), np.empty((b + 1, b + 1, COUNT))
        phi, psi, phi0, psi0 = np.empty(BLOCK), np.empty(BLOCK), np.empty(BLOCK), np.empty(BLOCK)
        score, best, at = np.empty(BLOCK), np.empty(BLOCK), np.empty(BLOCK)
        count = np.empty(BLOCK, np.float32)
        for block in range(chunk * CHUNK, min((chunk + 1) * CHUNK, blocks)):
            first = block * BLOCK
            load(values, weights, first, y, w)
            _samples(w[0], count)
            _gather(row, w[0], factor, y[0], node_w, x)
            best[:] = np.inf
            at[:] = np.nan
            for k in range(len(log10_lambdas)):
                lam[:] = 10.0 ** log10_lambdas[k]
                value = log10_lambdas[k]
                _factor(S, lam, node_w, L, V, D, x, z, band)
                _solve(L, D, z, band)
                if criterion < 2:
                    _inverse_diagonal(L, D, B, band, h)
                    _score(criterion, row, w[0], y[0], z, h, count, b, score)
                else:
                    _fit_and_roughness(R, R_start, row, w[0], y[0], z, band, phi, psi)
                    for j in range(BLOCK):
                        score[j] = (phi[j] - phi0[j]) ** 2 + (psi[j] - psi0[j]) ** 2 if k > 0 else np.inf
                    if k > 0:
                        value = 0.5 * (log10_lambdas[k] + log10_lambdas[k - 1])
                    phi0, phi = phi, phi0
                    psi0, psi = psi, psi0
                for j in range(BLOCK):
                    if score[j] < best[j]:
                        best[j] = score[j]
                        at[j] = value
            for j in range(min(BLOCK, P - first)):
                chosen[first + j] = at[j] if count[j] >= least else np.nan


@njit(**PARALLEL)
def leverage(values, weights, lam, S, row, band, out):
    """Diagonal of the hat matrix of every series of values (T, 1, P) into out (T, 1, P)."""
    T, _, P = values.shape
    b, N = len(band), len(S)
    for block in prange((P + BLOCK - 1) // BLOCK):
        y, w = np.empty((1, T, BLOCK), np.float32), np.empty((1, T, BLOCK))
        node_w, x, factor = np.zeros((N, BLOCK)), np.zeros((N, BLOCK)), np.ones((T, BLOCK))
        L, V, D = _scratch(N, b)
        h, B, z = np.empty((N, BLOCK)), np.empty((b + 1, b + 1, COUNT)), np.zeros((N + 2 * b, BLOCK))
        load(values, weights, block * BLOCK, y, w)
        _gather(row, w[0], factor, y[0], node_w, x)
        _factor(S, np.full(BLOCK, lam), node_w, L, V, D, x, z, band)
        _inverse_diagonal(L, D, B, band, h)
        for t in range(T):
            for j in range(min(BLOCK, P - block * BLOCK)):
                out[t, 0, block * BLOCK + j] = w[0, t, j] * h[row[t], j]


__all__ = ["choose", "fit", "leverage"]
