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
from ..kernels.lanes import LANES, load, pick, splat, store
from .image import SeriesImage
from .nearest import STEP, has_edges, nearest

LEVELS = 3  # the largest cells are 2 ** LEVELS pixels wide
CELL = 2**LEVELS
REACH = 12  # pixels from a hole at which a residual still counts, and into it as far as it is carried
STRIP = 4096  # pixels whose neighbours in time are looked for at once
ROUNDS = 6  # of smoothing what the cells say, up to the very pixels beside a hole
BESIDE = -(-ROUNDS // LANES)  # vectors of pixels that these look at on either side
HALO = 2 * CELL + REACH + ROUNDS
SOON = 4.0  # a fourth of what could be known around a pixel is enough to be sure
FADE = 8.0  # pixels over which what is carried falls to a half,
SHORT_FADE = 2.0  # and where the method itself looks at the pixels around


def bytes_per_pixel(dates: int, bands: int) -> float:
    """Working memory of a joined pixel: what is carried, the neighbours in time, and what each thread works with."""
    return 4 * bands * dates + 12 * dates + 32 * get_num_threads()


def clear_neighbours(seen: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """For every date of seen (T, …) bool the last clear one up to it (−1: none) and the first from it (T: none), int16."""
    flat = np.ascontiguousarray(seen).reshape(len(seen), -1)
    before, after = np.empty(flat.shape, np.int16), np.empty(flat.shape, np.int16)
    _neighbours(flat, before, after)
    return before.reshape(seen.shape), after.reshape(seen.shape)


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
        threads = min(T, get_num_threads())
        _carry(values, seen, before, after, days, image.bounds, fade, threads, self.carried, self.trust)
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
def _neighbours(seen, before, after):
    """The same for seen (T, P), a strip of pixels after the other."""
    T, P = seen.shape
    for strip in prange((P + STRIP - 1) // STRIP):
        first, last = strip * STRIP, min((strip + 1) * STRIP, P)
        for t in range(T):
            for p in range(first, last):
                known = before[t - 1, p] if t > 0 else np.int16(-1)
                before[t, p] = np.int16(t) if seen[t, p] else known
        for t in range(T - 1, -1, -1):
            for p in range(first, last):
                known = after[t + 1, p] if t + 1 < T else np.int16(T)
                after[t, p] = np.int16(t) if seen[t, p] else known


@njit(**PARALLEL)
def _carry(values, seen, before, after, days, bounds, fade, threads, carried, trust):
    T, C, H, W = values.shape
    top, bottom, left, right = bounds
    h, w = (H + 1) // 2, (W + 1) // 2
    for thread in prange(threads):
        distance, place, inward = np.empty((H, W), np.int32), np.empty((H, W), np.int32), np.empty((H, W), np.int32)
        known, residual = np.empty((H, W), np.float32), np.empty((C, H, W), np.float32)
        sums, weights, share = np.empty((3, LEVELS, h, w), np.float32)
        spread, mean = np.empty((2, H, W), np.float32)
        field, next_field, framed = np.zeros((3, H + 2, W + 2 + LANES), np.float32)
        active = np.empty((H, (W + LANES - 1) // LANES), np.bool_)
        for t in range(thread, T, threads):
            if not has_edges(seen[t]):
                for i in range(top, bottom):
                    for j in range(left, right):
                        trust[t, i - top, j - left] = 1.0 if seen[t, i, j] else 0.0
                continue
            nearest(~seen[t], REACH, distance, place)
            _residuals(values, seen, before, after, days, t, place, known, residual)
            nearest(seen[t], REACH, inward, place)
            _needed(inward, bounds, active)
            framed[1 : H + 1, 1 : W + 1] = known
            _pull(known, weights)
            sums[:] = weights
            _shares(sums, share, H, W)
            _expand(sums[0], spread)
            _trust(inward, spread, fade, bounds, trust[t])
            for c in range(C):
                _pull(residual[c], sums)
                _push(sums, weights, share, H, W)
                _expand(sums[0], mean)
                for i in range(H):
                    for j in range(W):
                        said = mean[i, j] / max(spread[i, j], np.float32(1e-6))
                        field[i + 1, j + 1] = residual[c, i, j] if known[i, j] > 0 else said
                for _ in range(ROUNDS):
                    _relax(field, framed, next_field, active, H, W)
                    field, next_field = next_field, field
                for i in range(top, bottom):
                    for j in range(left, right):
                        sure = trust[t, i - top, j - left] if inward[i, j] > 0 else np.float32(0.0)
                        carried[t, c, i - top, j - left] = field[i + 1, j + 1] * sure


@njit(**SERIAL)
def _trust(inward, spread, fade, bounds, trust):
    """How far what is carried to a pixel is to be trusted, 1 where it is measured: by its way to what is, `inward`."""
    top, bottom, left, right = bounds
    edge, fading = np.empty(REACH * STEP + 1), np.empty(REACH * STEP + 1)
    for d in range(len(edge)):
        far = np.float32(d) / STEP
        away = (far - 1.0) / fade
        edge[d] = min(1.0, (REACH - far) / (0.5 * REACH))
        fading[d] = 1.0 + away * away
    for i in range(top, bottom):
        for j in range(left, right):
            d = inward[i, j]
            sure = 1.0 if d == 0 else 0.0
            if d > 0:
                sure = min(np.float32(1.0), SOON * spread[i, j]) * edge[d] / fading[d]
            trust[i - top, j - left] = sure


@njit(**SERIAL)
def _needed(inward, bounds, active):
    """The vectors of LANES pixels, active (H, ⌈W / LANES⌉), from which something reaches a pixel that is carried to while
    the field is smoothed."""
    top, bottom, left, right = bounds
    active[:] = False
    for i in range(top, bottom):
        for k in range(active.shape[1]):
            reached = False
            for j in range(max(k * LANES, left), min((k + 1) * LANES, right)):
                reached |= inward[i, j] > 0
            if reached:
                first, last = max(k - BESIDE, 0), min(k + BESIDE + 1, active.shape[1])
                active[max(i - ROUNDS, 0) : i + ROUNDS + 1, first:last] = True


@njit(**SERIAL)
def _residuals(values, seen, before, after, days, t, place, known, residual):
    """Where (known (H, W) 1) pixels of date t are measured near the holes at `place`, and by how much they are off the line
    over the gap there: residual (C, H, W), 0 elsewhere."""
    C, H, W = residual.shape
    known[:] = 0.0
    residual[:] = 0.0
    for i in range(H):
        for j in range(W):
            if seen[t, i, j] and place[i, j] >= 0:
                y, x = place[i, j] // W, place[i, j] % W
                a, b, share = _gap(before, after, days, t, i, j, before[t, y, x], after[t, y, x])
                if a >= 0:
                    known[i, j] = 1.0
                    for c in range(C):
                        line = values[a, c, i, j] + share * (values[b, c, i, j] - values[a, c, i, j])
                        residual[c, i, j] = values[t, c, i, j] - line


@njit(**SERIAL)
def over_gap(values, before, after, days, t, c, i, j, first, last):
    """The value at date t on the line over a gap of another pixel; NaN where the series does not reach as far."""
    a, b, share = _gap(before, after, days, t, i, j, first, last)
    return values[a, c, i, j] + share * (values[b, c, i, j] - values[a, c, i, j]) if a >= 0 else np.float32(np.nan)


@njit(**SERIAL)
def _gap(before, after, days, t, i, j, first, last):
    """The dates a and b of the line over a gap between the clear dates `first` (−1: none) and `last` (T: none) of another
    pixel, the same one twice at an end of the series, and how far between them date t lies; a = −1: the series does not
    reach as far."""
    T = len(days)
    a = before[first, i, j] if first >= 0 else -1
    b = after[last, i, j] if last < T else T
    if (first >= 0 and a < 0) or (last < T and b >= T) or (a < 0 and b >= T):
        return -1, -1, np.float32(0.0)
    if a < 0:
        return b, b, np.float32(0.0)
    if b >= T:
        return a, a, np.float32(0.0)
    return a, b, np.float32((days[t] - days[a]) / (days[b] - days[a]))


@njit(**SERIAL)
def _pull(values, cells):
    """Sums of values (H, W) over the cells of every level: (LEVELS, ⌈H/2⌉, ⌈W/2⌉), the first level fills all."""
    H, W = values.shape
    h, w = (H + 1) // 2, (W + 1) // 2
    _sum_cells(values, cells[0])
    for k in range(1, LEVELS):
        _sum_cells(cells[k - 1, :h, :w], cells[k])
        h, w = (h + 1) // 2, (w + 1) // 2


@njit(**SERIAL)
def _sum_cells(values, cells):
    """Sums of 2 × 2 values (H, W), into the first (⌈H/2⌉, ⌈W/2⌉) of the cells."""
    H, W = values.shape
    for i in range((H + 1) // 2):
        upper, lower = values[2 * i], values[min(2 * i + 1, H - 1)]
        both = np.float32(1.0 if 2 * i + 1 < H else 0.0)
        for j in range(W // 2):
            cells[i, j] = upper[2 * j] + upper[2 * j + 1] + both * (lower[2 * j] + lower[2 * j + 1])
        if W % 2:
            cells[i, W // 2] = upper[W - 1] + both * lower[W - 1]


@njit(**SERIAL)
def _shares(weights, share, H, W):
    """From the weights of the cells (LEVELS, h, w) of a raster (H, W) to how much of what is said there is their own, and,
    in the weights' place, how sure it is."""
    for k in range(LEVELS - 1, -1, -1):
        h, w = _cells_of(H, W, k)
        enough = np.float32(2 ** (k + 1))  # an edge through the cell
        for i in range(h):
            for j in range(w):
                own = min(np.float32(1.0), weights[k, i, j] / enough)
                share[k, i, j] = own
                if k + 1 < LEVELS and own < 1:
                    own += (np.float32(1.0) - own) * _between(weights, k + 1, i, j, (h + 1) // 2, (w + 1) // 2)
                weights[k, i, j] = own


@njit(**SERIAL)
def _push(sums, weights, share, H, W):
    """From sums over cells (LEVELS, h, w), which are used up, to what is said there: the mean of a cell by its own share,
    the rest by the larger ones around; times how sure it is."""
    for k in range(LEVELS - 1, -1, -1):
        h, w = _cells_of(H, W, k)
        for i in range(h):
            for j in range(w):
                weight, own = weights[k, i, j], share[k, i, j]
                value = own * sums[k, i, j] / weight if weight > 0 else np.float32(0.0)
                if k + 1 < LEVELS and own < 1:
                    value += (np.float32(1.0) - own) * _between(sums, k + 1, i, j, (h + 1) // 2, (w + 1) // 2)
                sums[k, i, j] = value


@njit(**SERIAL)
def _cells_of(H, W, k):
    """Rows and columns of level k of a raster (H, W)."""
    for _ in range(k + 1):
        H, W = (H + 1) // 2, (W + 1) // 2
    return H, W


@njit(**SERIAL)
def _relax(field, framed, out, active, H, W):
    """One step of a field (H, W) towards the smoothest one that keeps what is known, where it is `active`; elsewhere it is
    as it was. All three have a frame of one pixel, which repeats the edges of the field and is made here, and rows with
    room for one more vector."""
    width = field.shape[1]
    for i in range(1, H + 1):
        field[i, 0], field[i, W + 1] = field[i, 1], field[i, W]
    for j in range(W + 2):
        field[0, j], field[H + 1, j] = field[1, j], field[H, j]
    nothing, two, twelfth = splat(np.float32(0.0)), splat(np.float32(2.0)), splat(np.float32(1 / 12))
    for i in range(1, H + 1):
        for n in range(active.shape[1]):
            k = i * width + 1 + n * LANES
            own = load(field, k)
            if active[i - 1, n]:
                up, down = k - width, k + width
                beside = load(field, up) + load(field, down) + load(field, k - 1) + load(field, k + 1)
                across = load(field, up - 1) + load(field, up + 1) + load(field, down - 1) + load(field, down + 1)
                mean = (two * beside + across) * twelfth
                own = pick(nothing < load(framed, k), own, mean)
            store(out, k, own)


@njit(**SERIAL)
def _between(cells, k, i, j, h, w):
    """Level k (h, w) of the cells at the pixel (i, j) of the next finer level, bilinear."""
    y, x = i // 2, j // 2
    yy = min(max(y + (1 if i % 2 else -1), 0), h - 1)
    xx = min(max(x + (1 if j % 2 else -1), 0), w - 1)
    near = np.float32(0.75) * cells[k, y, x] + np.float32(0.25) * cells[k, y, xx]
    far = np.float32(0.75) * cells[k, yy, x] + np.float32(0.25) * cells[k, yy, xx]
    return np.float32(0.75) * near + np.float32(0.25) * far


@njit(**SERIAL)
def _expand(cells, field):
    """The same of the finest cells for all pixels of the field (H, W), row by row."""
    H, W = field.shape
    h, w = (H + 1) // 2, (W + 1) // 2
    most, least = np.float32(0.75), np.float32(0.25)
    rows = np.empty((h, W), np.float32)
    for y in range(h):
        for j in range(W):
            x = j // 2
            beside = min(max(x + (1 if j % 2 else -1), 0), w - 1)
            rows[y, j] = most * cells[y, x] + least * cells[y, beside]
    for i in range(H):
        near, far = rows[i // 2], rows[min(max(i // 2 + (1 if i % 2 else -1), 0), h - 1)]
        for j in range(W):
            field[i, j] = most * near[j] + least * far[j]


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
