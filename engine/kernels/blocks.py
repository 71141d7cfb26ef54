"""Loops over time with 64 pixels side by side: the layout and the few pieces all time-series kernels share.

A series raster is (T, C, P): time, band, pixel. A kernel takes 64 neighbouring pixels at a time, copies them into
scratch arrays (time, 64) that stay in the cache, and keeps the pixel loop innermost, so that recurrences run over time
and the processor's vector units run over pixels. Every block is computed 64 wide, the last one padded: a pixel's
result does not depend on its neighbours or its place in the raster, bit for bit.
"""

from __future__ import annotations

import numpy as np
from numba import njit

from .compiled import SERIAL
from .lanes import LANES, lower, pick, splat, store
from .lanes import load as load_lanes

BLOCK = 64
CHUNK = 32  # blocks a thread takes at once; scratch is allocated once a chunk
MISSING = np.int32(0x7F800000)  # the bits of +inf


@njit(**SERIAL)
def load(values, weights, first, y, w):
    """Copy 64 pixels from `first` on: y (C, T, 64) with 0 where missing, w (C, T, 64) with 0 where missing.

    values (T, C, P) float32, contiguous, NaN missing; weights (T, 1 or C, P) float32, or of length 0: all 1. Pixels past P
    are missing.
    """
    T, C, P = values.shape
    width = min(BLOCK, P - first)
    given = weights.shape[0] > 0
    row = np.empty(BLOCK, np.float32)  # whole vectors into a row of our own: the test for NaN then needs no branch
    for c in range(C):
        for t in range(T):
            if width == BLOCK:
                for q in range(0, BLOCK, LANES):
                    store(row, q, load_lanes(values, (t * C + c) * P + first + q))
            else:
                row[:] = np.nan
                row[:width] = values[t, c, first : first + width]
            for j in range(BLOCK):
                value = row[j]
                seen = value == value
                y[c, t, j] = value if seen else np.float32(0)
                w[c, t, j] = 1.0 if seen else 0.0
            if given:
                k = c if weights.shape[1] > 1 else 0
                for j in range(width):
                    w[c, t, j] *= weights[t, k, first + j]


@njit(**SERIAL)
def take(values, c, first, out):
    """Copy band c of 64 pixels from `first` on of values (T, C, P) float32, contiguous, into out (T, 64); NaN past P."""
    T, C, P = values.shape
    width = min(BLOCK, P - first)
    for t in range(T):
        if width == BLOCK:
            for q in range(0, BLOCK, LANES):
                store(out, t * BLOCK + q, load_lanes(values, (t * C + c) * P + first + q))
        else:
            out[t] = np.nan
            out[t, :width] = values[t, c, first : first + width]


@njit(**SERIAL)
def put(rows, c, first, out):
    """Copy rows (M, 64) into band c of out (M, C, P) float32, contiguous, from pixel `first` on, as far as it goes."""
    M, C, P = out.shape
    width = min(BLOCK, P - first)
    for m in range(M):
        if width == BLOCK:
            for q in range(0, BLOCK, LANES):
                store(out, (m * C + c) * P + first + q, load_lanes(rows, m * BLOCK + q))
        else:
            out[m, c, first : first + width] = rows[m, :width]


@njit(**SERIAL)
def same_weights(w, c):
    """Whether band c of w (C, T, 64) has exactly the weights of band 0 in this block."""
    for t in range(w.shape[1]):
        for j in range(BLOCK):
            if w[c, t, j] != w[0, t, j]:
                return False
    return True


@njit(**SERIAL)
def unchanged(old, new):
    """Whether two arrays (T, 64) are the same, bit for bit: whatever follows from them will be, too."""
    for t in range(len(old)):
        for j in range(BLOCK):
            if old[t, j] != new[t, j]:
                return False
    return True


@njit(**SERIAL)
def median(size, count, out):
    """Median over time of 64 series of non-negative float32, size (T, 64), +inf where none.

    Non-negative floats sort as their bits do, so the k-th smallest is found by halving what its bits may be until nothing
    else is left between: exact, no branch, no sorting. `count` (64) int32 is the number of values of each series; `out` (64)
    float64, 0 where count is 0.
    """
    bits = size.view(np.int32)
    low, high = np.full(BLOCK, MISSING), np.zeros(BLOCK, np.int32)
    middle, rank = np.empty(BLOCK, np.int32), np.empty(BLOCK, np.float32)
    before, until = np.zeros(BLOCK, np.float32), np.empty(BLOCK, np.float32)
    smaller, found, following = np.empty(BLOCK, np.float32), np.empty(BLOCK, np.float32), np.empty(BLOCK, np.float32)
    for t in range(len(size)):
        for j in range(BLOCK):
            low[j] = min(low[j], bits[t, j])
            high[j] = max(high[j], bits[t, j] if bits[t, j] < MISSING else np.int32(0))
    for j in range(BLOCK):
        high[j] = max(high[j], low[j])
        rank[j] = np.float32((count[j] - 1) // 2)
        until[j] = np.float32(count[j])
    for _ in range(32):
        going = False
        for j in range(BLOCK):
            middle[j] = low[j] + ((high[j] - low[j] + np.int32(1)) >> 1)
            going |= (until[j] - before[j] > np.float32(1)) & (low[j] < high[j])
        if not going:
            break
        _count_below(size, middle.view(np.float32), smaller)
        for j in range(BLOCK):
            reached = smaller[j] <= rank[j]
            low[j] = middle[j] if reached else low[j]
            before[j] = smaller[j] if reached else before[j]
            high[j] = high[j] if reached else middle[j] - np.int32(1)
            until[j] = until[j] if reached else smaller[j]
    _and_next(size, low.view(np.float32), found, smaller, following)
    for j in range(BLOCK):
        second = following[j] if count[j] % 2 == 0 and smaller[j] < rank[j] + np.float32(2) else found[j]
        out[j] = 0.5 * (np.float64(found[j]) + np.float64(second)) if count[j] > 0 else 0.0


@njit(**SERIAL)
def _count_below(size, limit, count):
    """How many of size (T, 64) lie below limit (64), as float32."""
    nothing, one = splat(0.0), splat(1.0)
    for at in range(0, BLOCK, 2 * LANES):
        first, second = nothing, nothing
        left, right = load_lanes(limit, at), load_lanes(limit, at + LANES)
        for t in range(len(size)):
            first += pick(load_lanes(size, t * BLOCK + at) < left, one, nothing)
            second += pick(load_lanes(size, t * BLOCK + at + LANES) < right, one, nothing)
        store(count, at, first)
        store(count, at + LANES, second)


@njit(**SERIAL)
def _and_next(size, low, found, until, following):
    """The smallest of size (T, 64) from `low` on, how many are no larger than that, and the smallest that is; (64) each."""
    nothing, one, none = splat(0.0), splat(1.0), splat(np.inf)
    for at in range(0, BLOCK, LANES):
        own, least = none, load_lanes(low, at)
        for t in range(len(size)):
            value = load_lanes(size, t * BLOCK + at)
            own = lower(pick(value >= least, value, none), own)
        count, larger = nothing, none
        for t in range(len(size)):
            value = load_lanes(size, t * BLOCK + at)
            within = value <= own
            count += pick(within, one, nothing)
            larger = lower(pick(within, none, value), larger)
        store(found, at, own)
        store(until, at, count)
        store(following, at, larger)


@njit(**SERIAL)
def bisquare(residual, bits, weight, count, old, spread, new):
    """Lower `new` (T, 64) to Tukey's bisquare factors of the residuals (T, 64) of one band.

    s = 1.4826 median|r| over weight > 0, u = |r| / (4.685 s), factor (1 − u²)² where u < 1, else 1e-6. Where s ≤ 1e-7
    what is left is the rounding of float32: the fit is perfect and the factors stay `old`. `count` (64) int32; `bits`,
    `spread` scratch.
    """
    T = residual.shape[0]
    row = np.empty(BLOCK, np.float32)
    for t in range(T):
        for j in range(BLOCK):
            row[j] = abs(residual[t, j])
        seen = row.view(np.int32)
        for j in range(BLOCK):
            bits[t, j] = seen[j] if weight[t, j] > 0 else MISSING
    median(bits.view(np.float32), count, spread)
    for j in range(BLOCK):
        s = 1.4826 * spread[j]
        spread[j] = 1.0 / (4.685 * s) if s > 1e-7 else 0.0
    for t in range(T):
        for j in range(BLOCK):
            u = abs(residual[t, j]) * spread[j]
            v = 1.0 - u * u
            factor = v * v if u < 1.0 else 1e-6
            factor = factor if spread[j] > 0.0 else old[t, j]
            # a band that has no value here has nothing to say about the others
            new[t, j] = min(new[t, j], factor) if weight[t, j] > 0 else new[t, j]
