"""Measured and filled pixels of a date joined without a step.

An image differs from what its neighbours in time say of it: by haze, light, wetness, growth. On clear pixels this residual
is known: measured minus the line over the gap that the hidden pixels beside it have. It is averaged over cells of two, four
and more pixels, carried into the holes by the smallest cells that know it, and fades with the distance to what was measured.
Cells lie on multiples of their size on the raster's grid, so that tiles change nothing.
"""

from __future__ import annotations

import numpy as np
from numba import get_num_threads, njit, prange

from ..kernels.compiled import PARALLEL, SERIAL
from .image import SeriesImage
from .nearest import STEP, has_edges, nearest

LEVELS = 3  # the largest cells are 2 ** LEVELS pixels wide
CELL = 2**LEVELS
REACH = 12  # pixels from a hole at which a residual still counts, and into it as far as it is carried
ROUNDS = 6  # of smoothing what the cells say, up to the very pixels beside a hole
HALO = 2 * CELL + REACH + ROUNDS
SOON = 4.0  # a fourth of what could be known around a pixel is enough to be sure
FADE = 8.0  # pixels over which what is carried falls to a half,
SHORT_FADE = 2.0  # and where the method itself looks at the pixels around


def bytes_per_pixel(dates: int, bands: int) -> float:
    """Working memory of a joined pixel: what is carried, the neighbours in time, and what each thread works with."""
    return 4 * bands * dates + 12 * dates + 32 * get_num_threads()


def clear_neighbours(seen: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """For every date of seen (T, …) bool the last clear one up to it (−1: none) and the first from it (T: none), int16."""
    T = len(seen)
    index = np.arange(T, dtype=np.int16).reshape(-1, *[1] * (seen.ndim - 1))
    before = np.maximum.accumulate(np.where(seen, index, np.int16(-1)), axis=0)
    after = np.minimum.accumulate(np.where(seen, index, np.int16(T))[::-1], axis=0)[::-1]
    return before, np.ascontiguousarray(after)


class Join:
    """What the holes of all dates lack, of one tile: an image on a window of whole cells; days (T) ascending; fade: pixels
    over which what is carried falls to a half."""

    def __init__(self, days: np.ndarray, image: SeriesImage, fade: float = FADE) -> None:
        values, (top, bottom, left, right) = image.values, image.bounds
        T, C = values.shape[:2]
        seen = np.asarray(np.isfinite(values).all(axis=1))
        before, after = clear_neighbours(seen)
        self.carried = np.zeros((T, C, bottom - top, right - left), np.float32)
        self.trust = np.zeros((T, bottom - top, right - left), np.float32)
        _carry(values, seen, before, after, days, image.bounds, fade, self.carried, self.trust)
        self._days, self._values = days, image.series
        self._before = np.ascontiguousarray(before[:, top:bottom, left:right]).reshape(T, -1)
        self._after = np.ascontiguousarray(after[:, top:bottom, left:right]).reshape(T, -1)

    def apply(self, at: np.ndarray, out: np.ndarray) -> None:
        """Mend in place the series out (M, C, P) float32 of the days `at` (M): NaN stays, and what was measured."""
        T, C, P = self._values.shape
        first = np.searchsorted(self._days, at, side="right") - 1
        last = np.searchsorted(self._days, at, side="left")
        _apply(
            self._values, self._before, self._after, self._days, self.carried.reshape(T, C, P), self.trust.reshape(T, P),
            np.asarray(at, np.float64), first, last, out,
        )  # fmt: skip


@njit(**PARALLEL)
def _carry(values, seen, before, after, days, bounds, fade, carried, trust):
    T, C, H, W = values.shape
    top, bottom, left, right = bounds
    for t in prange(T):
        if not has_edges(seen[t]):
            for i in range(top, bottom):
                for j in range(left, right):
                    trust[t, i - top, j - left] = 1.0 if seen[t, i, j] else 0.0
            continue
        distance, place = np.empty((H, W), np.int32), np.empty((H, W), np.int32)
        nearest(~seen[t], REACH, distance, place)
        known, spread = np.zeros((H, W), np.float32), np.zeros((H, W), np.float32)
        cells = (LEVELS, (H + 1) // 2, (W + 1) // 2)
        sums, weights = np.empty(cells, np.float32), np.empty(cells, np.float32)
        residual, field, next_field = np.empty((3, H, W), np.float32)
        for c in range(C):
            for i in range(H):
                for j in range(W):
                    known[i, j], residual[i, j] = 0.0, 0.0
                    if seen[t, i, j] and place[i, j] >= 0:
                        y, x = place[i, j] // W, place[i, j] % W
                        line = over_gap(values, before, after, days, t, c, i, j, before[t, y, x], after[t, y, x])
                        if line == line:
                            known[i, j], residual[i, j] = 1.0, values[t, c, i, j] - line
            _pull(known, known, weights)
            _pull(residual, known, sums)
            _push(sums, weights, spread, field)
            for i in range(H):
                for j in range(W):
                    said = field[i, j] / max(spread[i, j], np.float32(1e-6))
                    field[i, j] = residual[i, j] if known[i, j] > 0 else said
            for _ in range(ROUNDS):
                _relax(field, known, next_field)
                field, next_field = next_field, field
            for i in range(top, bottom):
                for j in range(left, right):
                    carried[t, c, i - top, j - left] = field[i, j]
        nearest(seen[t], REACH, distance, place)
        for i in range(top, bottom):
            for j in range(left, right):
                sure = 1.0 if seen[t, i, j] else 0.0
                far = np.float32(distance[i, j]) / STEP
                if not seen[t, i, j] and far > 0:
                    away = (far - 1.0) / fade
                    edge = min(1.0, (REACH - far) / (0.5 * REACH))
                    sure = min(np.float32(1.0), SOON * spread[i, j]) * edge / (1.0 + away * away)
                trust[t, i - top, j - left] = sure
                for c in range(C):
                    if seen[t, i, j]:
                        carried[t, c, i - top, j - left] = 0.0
                    else:
                        carried[t, c, i - top, j - left] *= sure


@njit(**SERIAL)
def over_gap(values, before, after, days, t, c, i, j, first, last):
    """The value at date t on the line over a gap between the clear dates `first` (−1: none) and `last` (T: none) of another
    pixel; NaN where the series does not reach as far."""
    T = len(days)
    a = before[first, i, j] if first >= 0 else -1
    b = after[last, i, j] if last < T else T
    if (first >= 0 and a < 0) or (last < T and b >= T) or (a < 0 and b >= T):
        return np.float32(np.nan)
    if a < 0:
        return values[b, c, i, j]
    if b >= T:
        return values[a, c, i, j]
    share = np.float32((days[t] - days[a]) / (days[b] - days[a]))
    return values[a, c, i, j] + share * (values[b, c, i, j] - values[a, c, i, j])


@njit(**SERIAL)
def _pull(values, known, cells):
    """Sums of values (H, W) where known over the cells of every level: (LEVELS, ⌈H/2⌉, ⌈W/2⌉), the first level fills all."""
    H, W = values.shape
    h, w = (H + 1) // 2, (W + 1) // 2
    for i in range(h):
        for j in range(w):
            total = np.float32(0.0)
            for y in range(2 * i, min(2 * i + 2, H)):
                for x in range(2 * j, min(2 * j + 2, W)):
                    total += values[y, x] * known[y, x]
            cells[0, i, j] = total
    for k in range(1, LEVELS):
        H, W, h, w = h, w, (h + 1) // 2, (w + 1) // 2
        for i in range(h):
            for j in range(w):
                total = np.float32(0.0)
                for y in range(2 * i, min(2 * i + 2, H)):
                    for x in range(2 * j, min(2 * j + 2, W)):
                        total += cells[k - 1, y, x]
                cells[k, i, j] = total


@njit(**SERIAL)
def _push(sums, weights, spread, field):
    """From sums and weights (LEVELS, h, w), which are used up, to how sure and what is said on all pixels: spread and field
    (H, W), the latter times the former."""
    H, W = field.shape
    for k in range(LEVELS - 1, -1, -1):
        h, w = H, W
        for _ in range(k + 1):
            h, w = (h + 1) // 2, (w + 1) // 2
        enough = np.float32(2 ** (k + 1))  # an edge through the cell
        for i in range(h):
            for j in range(w):
                weight = weights[k, i, j]
                own = min(np.float32(1.0), weight / enough)
                value = own * sums[k, i, j] / weight if weight > 0 else np.float32(0.0)
                if k + 1 < LEVELS and own < 1:
                    rest = np.float32(1.0) - own
                    up_w, up_h = (w + 1) // 2, (h + 1) // 2
                    value += rest * _between(sums, k + 1, i, j, up_h, up_w)
                    own += rest * _between(weights, k + 1, i, j, up_h, up_w)
                sums[k, i, j], weights[k, i, j] = value, own
    up_h, up_w = (H + 1) // 2, (W + 1) // 2
    for i in range(H):
        for j in range(W):
            field[i, j] = _between(sums, 0, i, j, up_h, up_w)
            spread[i, j] = _between(weights, 0, i, j, up_h, up_w)


@njit(**SERIAL)
def _relax(field, known, out):
    """One step of field (H, W) towards the smoothest one that keeps what is known."""
    H, W = field.shape
    for i in range(H):
        up, down = max(i - 1, 0), min(i + 1, H - 1)
        for j in range(W):
            west, east = max(j - 1, 0), min(j + 1, W - 1)
            beside = field[up, j] + field[down, j] + field[i, west] + field[i, east]
            across = field[up, west] + field[up, east] + field[down, west] + field[down, east]
            mean = (np.float32(2.0) * beside + across) * np.float32(1 / 12)
            out[i, j] = field[i, j] if known[i, j] > 0 else mean


@njit(**SERIAL)
def _between(cells, k, i, j, h, w):
    """Level k (h, w) of the cells at the pixel (i, j) of the next finer level, bilinear."""
    y, x = i // 2, j // 2
    yy = min(max(y + (1 if i % 2 else -1), 0), h - 1)
    xx = min(max(x + (1 if j % 2 else -1), 0), w - 1)
    near = np.float32(0.75) * cells[k, y, x] + np.float32(0.25) * cells[k, y, xx]
    far = np.float32(0.75) * cells[k, yy, x] + np.float32(0.25) * cells[k, yy, xx]
    return np.float32(0.75) * near + np.float32(0.25) * far


@njit(**PARALLEL)
def _apply(values, before, after, days, carried, trust, at, first, last, out):
    M, C, P = out.shape
    T = len(days)
    for m in prange(M):
        a, b = first[m], last[m]
        if a == b:
            lower, upper = max(a - 1, 0), min(a + 1, T - 1)
            share = np.float32((days[a] - days[lower]) / (days[upper] - days[lower]) if upper > lower else 0.0)
            for c in range(C):
                for p in range(P):
                    if values[a, c, p] == values[a, c, p]:
                        continue
                    sure, z = trust[a, p], out[m, c, p]
                    start, end = before[a, p], after[a, p]
                    if sure > 0 and (start >= 0 or end < T):
                        line = values[start, c, p] if start >= 0 else values[end, c, p]
                        if start >= 0 and end < T:
                            gap = np.float32((days[a] - days[start]) / (days[end] - days[start]))
                            line += gap * (values[end, c, p] - line)
                        z += sure * (line - z) + carried[a, c, p]
                    beside = carried[lower, c, p] + share * (carried[upper, c, p] - carried[lower, c, p])
                    out[m, c, p] = z + (np.float32(1.0) - sure) * beside
        else:
            lower, upper = max(a, 0), min(b, T - 1)
            share = np.float32((at[m] - days[lower]) / (days[upper] - days[lower]) if upper > lower else 0.0)
            for c in range(C):
                for p in range(P):
                    out[m, c, p] += carried[lower, c, p] + share * (carried[upper, c, p] - carried[lower, c, p])
