"""From a method's curve to the mended series: measured values kept, edges held, long gaps left open, quality marked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numba import njit, prange

from ...contract.quality_classes import NODATA
from ..kernels.blocks import BLOCK, CHUNK, load, same_weights
from ..kernels.compiled import PARALLEL, SERIAL

NEAR = 32.0  # days: clear dates this close on both sides make an interpolation, farther ones a long gap


class Rules(NamedTuple):
    """What becomes of a curve. `extend`: whether it goes on beyond a series' first and last clear date: `reach` days as it
    is, from there on with its value held. Gaps of more than `longest` days stay open. `keep`: measured values stay. Series
    with fewer than `least` clear dates, and targets where the curve is NaN, are interpolated linearly."""

    extend: bool = True
    reach: float = 0.0
    longest: float = np.inf
    keep: bool = True
    least: int = 1


@dataclass(frozen=True)
class CurveRows:
    """The days `days` (R), ascending, at which a curve must be known: a series is seen at `seen` (T), wanted at `at` (M).

    targets (3, M): of each day wanted the last date up to it (−1: none), the first from it on (T: none), and its row;
    held (2, T): rows of the value held before the first and after the last clear date, should that be date t.
    """

    days: np.ndarray
    seen: np.ndarray
    at: np.ndarray
    targets: np.ndarray
    held: np.ndarray

    @classmethod
    def of(cls, seen: np.ndarray, at: np.ndarray, reach: float) -> CurveRows:
        """`seen` and `at` ascending, in days; the curve is followed for `reach` days beyond the clear dates, inf: always."""
        beyond = reach if np.isfinite(reach) else 0.0
        first, last = seen - beyond, seen + beyond
        days = np.unique(np.concatenate((seen, at, first, last)))
        before, after = np.searchsorted(seen, at, side="right") - 1, np.searchsorted(seen, at, side="left")
        targets = np.stack((before, after, np.searchsorted(days, at)))
        return cls(days, seen, at, targets, np.searchsorted(days, np.stack((first, last))))


def finish(values: np.ndarray, curve: np.ndarray, rows: CurveRows, rules: Rules) -> tuple[np.ndarray, np.ndarray]:
    """The mended series (M, C, P) float32, NaN where open, and its quality (M, P) uint8, the worst of all bands.

    values (T, C, P) float32, contiguous, NaN = not seen; curve (R, C, P) float32 the method's at `rows.days`, NaN = it says
    nothing.
    """
    shape = (len(rows.at), *values.shape[1:])
    out, quality = np.empty(shape, np.float32), np.empty((shape[0], shape[2]), np.uint8)
    _finish(values, curve, rows.seen, rows.at, rows.targets, rows.held, tuple(rules), out, quality)
    return out, quality


@njit(**SERIAL)
def neighbours(days, w, y, day_before, before, day_after, after):
    """For every date of 64 series: day and value of the last clear date up to it and of the first from it on.

    w, y (T, 64). day_before, before (T + 1, 64) hold date t in row t + 1, after row 0 for "none": day −inf;
    day_after, after (T + 1, 64) hold date t in row t, before row T for "none": day +inf.
    """
    T = len(days)
    for j in range(BLOCK):
        day_before[0, j] = -np.inf
        before[0, j] = 0.0
        day_after[T, j] = np.inf
        after[T, j] = 0.0
    for t in range(T):
        for j in range(BLOCK):
            clear = w[t, j] > 0
            day_before[t + 1, j] = days[t] if clear else day_before[t, j]
            before[t + 1, j] = y[t, j] if clear else before[t, j]
    for t in range(T - 1, -1, -1):
        for j in range(BLOCK):
            clear = w[t, j] > 0
            day_after[t, j] = days[t] if clear else day_after[t + 1, j]
            after[t, j] = y[t, j] if clear else after[t + 1, j]


@njit(**PARALLEL)
def _finish(values, estimate, days, at, targets, held, rules, out, quality):
    T, C, P = values.shape
    blocks = (P + BLOCK - 1) // BLOCK
    for chunk in prange((blocks + CHUNK - 1) // CHUNK):
        y, w = np.empty((C, T, BLOCK), np.float32), np.empty((C, T, BLOCK))
        d0, d1 = np.empty((T + 1, BLOCK)), np.empty((T + 1, BLOCK))
        y0, y1 = np.empty((T + 1, BLOCK)), np.empty((T + 1, BLOCK))
        count, start, end = np.empty(BLOCK), np.empty(BLOCK, np.int64), np.empty(BLOCK, np.int64)
        curve, edges = np.zeros(BLOCK), np.zeros((2, BLOCK))
        z, code = np.empty(BLOCK), np.empty(BLOCK)
        none = np.empty((0, 1, 1), np.float32)
        for block in range(chunk * CHUNK, min((chunk + 1) * CHUNK, blocks)):
            first = block * BLOCK
            width = min(BLOCK, P - first)
            load(values, none, first, y, w)
            for c in range(C):
                same = c > 0 and same_weights(w, c)
                neighbours(days, w[c], y[c], d0, y0, d1, y1)
                _clear(w[c], count, start, end)
                edged = False
                for m in range(len(at)):
                    b, a, row = targets[0, m] + 1, targets[1, m], targets[2, m]
                    for j in range(width):
                        curve[j] = estimate[row, c, first + j]
                    if _between(at[m], b, a, d0, y0, d1, y1, curve, count, rules, z, code):
                        if not edged:
                            for j in range(width):
                                edges[0, j] = estimate[held[0, start[j]], c, first + j]
                                edges[1, j] = estimate[held[1, end[j]], c, first + j]
                            edged = True
                        _beyond(at[m], b, a, d0, y0, d1, y1, curve, edges, count, rules, z, code)
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


@njit(**SERIAL)
def _clear(w, count, start, end):
    """Of 64 series how many dates are clear, and the first and the last of them; some date where there is none."""
    T = len(w)
    count[:] = 0.0
    start[:] = T - 1
    end[:] = 0
    for t in range(T):
        for j in range(BLOCK):
            clear = w[t, j] > 0
            count[j] += 1.0 if clear else 0.0
            end[j] = t if clear else end[j]
            start[j] = min(start[j], t if clear else T)


@njit(**SERIAL)
def _between(day, b, a, d0, y0, d1, y1, curve, count, rules, z, code):
    """Values z and quality code (64) where `day` lies between two clear dates, rows b and a of the `neighbours`; returns
    whether some series has none on one side."""
    _, _, longest, keep, least = rules
    for j in range(BLOCK):
        gap = d1[a, j] - d0[b, j]
        measured = gap == 0.0
        few = (count[j] < least) | (curve[j] != curve[j])
        slope = (y1[a, j] - y0[b, j]) * ((day - d0[b, j]) / gap)
        line = y0[b, j] + (0.0 if measured else slope)
        value = line if few | (measured & keep) else curve[j]
        z[j] = value if gap <= longest else np.nan
    outside = False
    for j in range(BLOCK):
        gap = d1[a, j] - d0[b, j]
        few = (count[j] < least) | (curve[j] != curve[j])
        mark = 1.0 if max(day - d0[b, j], d1[a, j] - day) <= NEAR else 2.0
        mark = 4.0 if few else mark
        mark = 0.0 if gap == 0.0 else mark
        code[j] = mark if gap <= longest else 255.0
        outside |= gap == np.inf
    return outside


@njit(**SERIAL)
def _beyond(day, b, a, d0, y0, d1, y1, curve, edges, count, rules, z, code):
    """The same where `day` lies before the first or after the last clear date, with the curve's values held there, edges
    (2, 64); elsewhere z and code stay."""
    extend, reach, longest, _, least = rules
    for j in range(BLOCK):
        late = d0[b, j] > -np.inf
        beyond = min(day - d0[b, j], d1[a, j] - day)
        held = edges[1, j] if late else edges[0, j]
        value = held if beyond > reach else curve[j]
        few = (count[j] < least) | (value != value)
        edge = y0[b, j] if late else y1[a, j]
        value = edge if few else value
        closed = extend & (count[j] > 0) & (beyond <= longest)
        outside = d1[a, j] - d0[b, j] == np.inf
        z[j] = (value if closed else np.nan) if outside else z[j]
        mark = (4.0 if few else 3.0) if closed else 255.0
        code[j] = mark if outside else code[j]
