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
from .lanes import (
    LANES,
    any_of,
    fabs,
    load_doubles,
    lower,
    narrow,
    pick,
    splat,
    splat_doubles,
    store,
    store_doubles,
    upper,
)
from .lanes import load as load_lanes

BLOCK = 64
CHUNK = 32  # blocks a thread takes at once; scratch is allocated once a chunk


@njit(**SERIAL)
def load(values, weights, first, y, w):
    """Copy 64 pixels from `first` on: y (C, T, 64) with 0 where missing, w (C, T, 64) with 0 where missing.

    values (T, C, P) float32, contiguous, NaN missing; weights (T, 1 or C, P) float32, or of length 0: all 1. Pixels past P
    are missing.
    """
    T, C, P = values.shape
    width = min(BLOCK, P - first)
    given = weights.shape[0] > 0
    nothing, all_of_it, none = splat(0.0), splat_doubles(1.0), splat_doubles(0.0)
    row = np.full(BLOCK, np.nan, np.float32)
    for c in range(C):
        for t in range(T):
            if width < BLOCK:
                row[:width] = values[t, c, first : first + width]
            for q in range(0, BLOCK, LANES):
                value = load_lanes(values, (t * C + c) * P + first + q) if width == BLOCK else load_lanes(row, q)
                at = (c * T + t) * BLOCK + q
                store(y, at, pick(value <= value, value, nothing))
                store_doubles(w, at, pick(value <= value, all_of_it, none))
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
    return unchanged(w[0], w[c])


@njit(**SERIAL)
def unchanged(old, new):
    """Whether two arrays (T, 64) are the same, bit for bit: whatever follows from them will be, too."""
    for k in range(0, old.size, 2 * LANES):
        a, b = load_doubles(old, k), load_doubles(new, k)
        c, d = load_doubles(old, k + LANES), load_doubles(new, k + LANES)
        if any_of((a < b) | (b < a) | (c < d) | (d < c)):
            return False
    return True


@njit(**SERIAL)
def median(size, count, out):
    """Median over time of 64 series of non-negative float32, size (T, 64), +inf where none; they are sorted on the way.

    `count` (64) int32 is the number of values of each series; `out` (64) float64, 0 where count is 0.
    """
    sort(size)
    for j in range(BLOCK):
        low, high = size[max(count[j] - 1, 0) // 2, j], size[min(count[j] // 2, len(size) - 1), j]
        out[j] = 0.5 * (np.float64(low) + np.float64(high)) if count[j] > 0 else 0.0


@njit(**SERIAL)
def sort(values):
    """Sort 64 series (T, 64) float32 over time, in place: the comparisons of Batcher's merge exchange (Knuth, The Art of
    Computer Programming 3, 5.2.2, algorithm M) depend on T only, so that all series are sorted at once without a branch."""
    T = len(values)
    top = 1
    while 2 * top < T:
        top *= 2
    run = top
    while run > 0:
        width, start, apart = top, 0, run
        while True:
            for first in range(start, T - apart, 2 * run):
                for i in range(first, min(first + run, T - apart)):
                    for q in range(i * BLOCK, (i + 1) * BLOCK, LANES):
                        one, other = load_lanes(values, q), load_lanes(values, q + apart * BLOCK)
                        store(values, q, lower(one, other))
                        store(values, q + apart * BLOCK, upper(one, other))
            if width == run:
                break
            apart, width, start = width - run, width // 2, run
        run //= 2


@njit(**SERIAL)
def bisquare(residual, size, weight, count, old, spread, new):
    """Lower `new` (T, 64) to Tukey's bisquare factors of the residuals (T, 64) of one band.

    s = 1.4826 median|r| over weight > 0, u = |r| / (4.685 s), factor (1 − u²)² where u < 1, else 1e-6. Where s ≤ 1e-7
    what is left is the rounding of float32: the fit is perfect and the factors stay `old`. `count` (64) int32; `size`
    (T, 64) float32, `spread` scratch.
    """
    none, nothing, one, least = splat(np.inf), splat_doubles(0.0), splat_doubles(1.0), splat_doubles(1e-6)
    for k in range(0, residual.size, LANES):
        store(size, k, pick(nothing < load_doubles(weight, k), fabs(narrow(load_doubles(residual, k))), none))
    median(size, count, spread)
    for j in range(BLOCK):
        s = 1.4826 * spread[j]
        spread[j] = 1.0 / (4.685 * s) if s > 1e-7 else 0.0
    for q in range(0, BLOCK, LANES):
        scale = load_doubles(spread, q)
        for k in range(q, residual.size, BLOCK):
            u = load_doubles(residual, k) * scale
            v = one - u * u
            factor = pick(nothing < v, v * v, least)
            factor = pick(nothing < scale, factor, load_doubles(old, k))
            # a band that has no value here has nothing to say about the others
            before = load_doubles(new, k)
            lowered = pick(factor < before, factor, before)
            store_doubles(new, k, pick(nothing < load_doubles(weight, k), lowered, before))
