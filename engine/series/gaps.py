"""From a method's curve to the mended series: measured values kept, edges held, long gaps left open, quality marked."""

from __future__ import annotations

import numpy as np
from numba import njit, prange

from ...contract.quality_classes import EXTRAPOLATED, FALLBACK, NODATA
from ..kernels.blocks import BLOCK, CHUNK, load, same_weights
from ..kernels.compiled import PARALLEL
from .linear import neighbours

NEAR = 32.0  # days: clear dates this close on both sides make an interpolation, farther ones a long gap
NONE, NEAREST, MODEL = 0, 1, 2


@njit(**PARALLEL)
def finish(
    values, estimate, days, at, index_before, index_after, row_at, row_first, row_last, hold, extend, longest, keep, least,
    out, quality,
):  # fmt: skip
    """Fill out (M, C, P) float32 and quality (M, P) uint8.

    values (T, C, P) what was seen; estimate (R, C, P) the method's curve at some days; row_at (M) its rows of the targets;
    row_first, row_last (T) its rows of the value that holds before the first and after the last clear date t, from `hold`
    days beyond it on. index_before, index_after (M): last date up to and first from a target. Series with fewer than
    `least` clear dates, and targets the method leaves open, are interpolated linearly.
    """
    T, C, P = values.shape
    blocks = (P + BLOCK - 1) // BLOCK
    for chunk in prange((blocks + CHUNK - 1) // CHUNK):
        y, w = np.empty((C, T, BLOCK), np.float32), np.empty((C, T, BLOCK))
        d0, d1 = np.empty((T + 1, BLOCK)), np.empty((T + 1, BLOCK))
        y0, y1, z = np.empty((T + 1, BLOCK)), np.empty((T + 1, BLOCK)), np.empty(BLOCK)
        count, first_clear, last_clear = np.empty(BLOCK), np.empty(BLOCK, np.int64), np.empty(BLOCK, np.int64)
        curve, code = np.zeros(BLOCK), np.empty(BLOCK)
        none = np.empty((0, 1, 1), np.float32)
        for block in range(chunk * CHUNK, min((chunk + 1) * CHUNK, blocks)):
            first = block * BLOCK
            width = min(BLOCK, P - first)
            load(values, none, first, y, w)
            for c in range(C):
                same = c > 0 and same_weights(w, c)
                neighbours(days, w[c], y[c], d0, y0, d1, y1)
                count[:] = 0.0
                first_clear[:] = T
                last_clear[:] = -1
                for t in range(T):
                    for j in range(BLOCK):
                        clear = w[c, t, j] > 0
                        count[j] += 1.0 if clear else 0.0
                        last_clear[j] = t if clear else last_clear[j]
                        first_clear[j] = min(first_clear[j], t if clear else T)
                for m in range(len(at)):
                    s, b, a, row = at[m], index_before[m] + 1, index_after[m], row_at[m]
                    outside = False
                    for j in range(width):
                        curve[j] = estimate[row, c, first + j]
                    for j in range(BLOCK):
                        gap = d1[a, j] - d0[b, j]
                        measured = gap == 0.0
                        few = (count[j] < least) | (curve[j] != curve[j])
                        slope = (y1[a, j] - y0[b, j]) * ((s - d0[b, j]) / gap)
                        line = y0[b, j] + (0.0 if measured else slope)
                        value = line if few | (measured & keep) else curve[j]
                        z[j] = value if gap <= longest else np.nan
                    for j in range(BLOCK):
                        gap = d1[a, j] - d0[b, j]
                        few = (count[j] < least) | (curve[j] != curve[j])
                        mark = 1.0 if max(s - d0[b, j], d1[a, j] - s) <= NEAR else 2.0
                        mark = 4.0 if few else mark
                        mark = 0.0 if gap == 0.0 else mark
                        code[j] = mark if gap <= longest else 255.0
                    for j in range(width):
                        outside |= d1[a, j] - d0[b, j] == np.inf
                    if outside:
                        for j in range(width):
                            if d1[a, j] - d0[b, j] < np.inf:
                                continue
                            z[j] = np.nan
                            code[j] = NODATA
                            beyond = min(s - d0[b, j], d1[a, j] - s)
                            if count[j] == 0 or extend == NONE or beyond > longest:
                                continue
                            after = d0[b, j] > -np.inf
                            edge = y0[b, j] if after else y1[a, j]
                            code[j] = EXTRAPOLATED
                            held = row
                            if beyond > hold:
                                held = row_last[last_clear[j]] if after else row_first[first_clear[j]]
                            value = estimate[held, c, first + j]
                            if count[j] < least or value != value:
                                value = edge
                                code[j] = FALLBACK
                            z[j] = value
                    for j in range(width):
                        out[m, c, first + j] = z[j]
                    if c == 0:
                        for j in range(width):
                            quality[m, first + j] = np.uint8(code[j])
                    elif not same:
                        for j in range(width):  # the worst of the bands that have a value
                            mark = np.float64(quality[m, first + j])
                            worst = max(mark, code[j])
                            quality[m, first + j] = np.uint8(min(mark, code[j]) if worst == NODATA else worst)
