"""From a method's curve to the mended series: measured values kept, edges held, long gaps left open, quality marked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numba import njit, prange

from ...contract.quality_classes import NODATA
from ..kernels.blocks import BLOCK, CHUNK, put, take
from ..kernels.compiled import PARALLEL, SERIAL
from ..kernels.lanes import (
    LANES,
    any_of,
    load,
    load_doubles,
    lower,
    narrow,
    pick,
    splat,
    splat_doubles,
    store,
    store_doubles,
    widen,
)

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
def neighbours(days, y, q, day_before, before, day_after, after):
    """For every date of LANES series: day and value of the last clear date up to it and of the first from it on.

    y (T, 64) float32, NaN missing, of which columns q to q + LANES − 1 count. day_before (float64), before (float32), both
    (T + 1, LANES), hold date t in row t + 1, after row 0 for "none": day −inf; day_after, after hold date t in row t, before
    row T for "none": day +inf.
    """
    T = len(days)
    day, value = splat_doubles(-np.inf), splat(0.0)
    store_doubles(day_before, 0, day)
    store(before, 0, value)
    for t in range(T):
        own = load(y, t * BLOCK + q)
        value = pick(own <= own, own, value)
        day = pick(own <= own, splat_doubles(days[t]), day)
        store_doubles(day_before, (t + 1) * LANES, day)
        store(before, (t + 1) * LANES, value)
    day, value = splat_doubles(np.inf), splat(0.0)
    store_doubles(day_after, T * LANES, day)
    store(after, T * LANES, value)
    for t in range(T - 1, -1, -1):
        own = load(y, t * BLOCK + q)
        value = pick(own <= own, own, value)
        day = pick(own <= own, splat_doubles(days[t]), day)
        store_doubles(day_after, t * LANES, day)
        store(after, t * LANES, value)


@njit(**PARALLEL)
def _finish(values, estimate, days, at, targets, held, rules, out, quality):
    T, C, P = values.shape
    M, blocks = len(at), (P + BLOCK - 1) // BLOCK
    for chunk in prange((blocks + CHUNK - 1) // CHUNK):
        y, curve = np.empty((T, BLOCK), np.float32), np.empty((len(estimate), BLOCK), np.float32)
        z, code, worst = np.empty((3, M, BLOCK), np.float32)
        d0, d1 = np.empty((T + 1, LANES)), np.empty((T + 1, LANES))
        y0, y1 = np.empty((T + 1, LANES), np.float32), np.empty((T + 1, LANES), np.float32)
        count, start, end = np.empty((3, LANES), np.float32)
        for block in range(chunk * CHUNK, min((chunk + 1) * CHUNK, blocks)):
            first = block * BLOCK
            for c in range(C):
                take(values, c, first, y)
                take(estimate, c, first, curve)
                for q in range(0, BLOCK, LANES):
                    neighbours(days, y, q, d0, y0, d1, y1)
                    _clear(y, q, count, start, end)
                    for m in range(M):
                        if _between(at[m], m, targets, d0, y0, d1, y1, curve, count, rules, q, z, code):
                            _beyond(
                                at[m], m, targets, held, d0, y0, d1, y1, curve, count, start, end, rules, q, z, code
                            )
                put(z, c, first, out)
                _worst(code, worst, c)
            for m in range(M):
                for j in range(min(BLOCK, P - first)):
                    quality[m, first + j] = np.uint8(worst[m, j])


@njit(**SERIAL)
def _clear(y, q, count, start, end):
    """Of LANES series, columns q… of y (T, 64), how many dates are clear, and the first and the last of them; some date
    where there is none."""
    T = len(y)
    clear, first, last = splat(0.0), splat(T - 1.0), splat(0.0)
    for t in range(T):
        own = load(y, t * BLOCK + q)
        seen, here = own <= own, splat(np.float32(t))
        clear += pick(seen, splat(1.0), splat(0.0))
        first = pick(seen, lower(here, first), first)
        last = pick(seen, here, last)
    store(count, 0, clear)
    store(start, 0, first)
    store(end, 0, last)


@njit(**SERIAL)
def _worst(code, worst, c):
    """The worst quality code of the bands that have a value, so far: worst (M, 64), with the code of band c."""
    none = splat(np.float32(NODATA))
    for k in range(0, code.size, LANES):
        own = load(code, k)
        if c > 0:
            before = load(worst, k)
            best, most = lower(own, before), pick(own < before, before, own)
            own = pick(most < none, most, best)
        store(worst, k, own)


@njit(**SERIAL)
def _between(day, m, targets, d0, y0, d1, y1, curve, count, rules, q, z, code):
    """Values z and quality code, row m of (M, 64) from column q on, where `day` lies between two clear dates of the
    `neighbours`; returns whether some of the LANES series has none on one side."""
    _, _, longest, keep, least = rules
    b, a, at = (targets[0, m] + 1) * LANES, targets[1, m] * LANES, m * BLOCK + q
    zero, here, most = splat_doubles(0.0), splat_doubles(day), splat_doubles(longest)
    left, right = load_doubles(d0, b), load_doubles(d1, a)
    low, high = widen(load(y0, b)), widen(load(y1, a))
    gap = right - left
    measured = gap <= zero
    said = load(curve, targets[2, m] * BLOCK + q)
    slope = (high - low) * ((here - left) / gap)
    line = low + pick(measured, zero, slope)
    value = pick(said <= said, widen(said), line)
    value = pick(load(count, 0) < splat(np.float32(least)), line, value)
    if keep:
        value = pick(measured, line, value)
    store(z, at, narrow(pick(gap <= most, value, splat_doubles(np.nan))))
    near = splat_doubles(NEAR)
    mark = pick((here - left <= near) & (right - here <= near), splat(1.0), splat(2.0))
    mark = pick(said <= said, mark, splat(4.0))
    mark = pick(load(count, 0) < splat(np.float32(least)), splat(4.0), mark)
    mark = pick(measured, splat(0.0), mark)
    store(code, at, pick(gap <= most, mark, splat(np.float32(NODATA))))
    return any_of(splat_doubles(np.inf) <= gap)


@njit(**SERIAL)
def _beyond(day, m, targets, held, d0, y0, d1, y1, curve, count, start, end, rules, q, z, code):
    """The same where `day` lies before the first or after the last clear date, with the curve's values held there; elsewhere
    z and code stay."""
    extend, reach, longest, _, least = rules
    b, a = targets[0, m] + 1, targets[1, m]
    for j in range(LANES):
        if d1[a, j] - d0[b, j] == np.inf:
            late = d0[b, j] > -np.inf
            beyond = min(day - d0[b, j], d1[a, j] - day)
            row = held[1, int(end[j])] if late else held[0, int(start[j])]
            value = curve[row if beyond > reach else targets[2, m], q + j]
            few = (count[j] < least) | (value != value)
            if few:
                value = y0[b, j] if late else y1[a, j]
            closed = extend & (count[j] > 0) & (beyond <= longest)
            z[m, q + j] = value if closed else np.nan
            code[m, q + j] = (4.0 if few else 3.0) if closed else NODATA
