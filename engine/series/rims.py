"""What masks miss around clouds and shadows: how far it reaches, and which kept observations are of it.

A kept observation is compared with the line between the clear dates before and after it. Away from masks the difference
says how the date differs from its neighbours, and how much it scatters; what stands out beside a mask, in all bands to one
side as clouds and shadows do and a mown meadow does not, is a rim.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Optional

import numpy as np
from numba import njit, prange

from ..job.events import Events
from ..kernels.compiled import PARALLEL
from ..raster.window import Window
from .nearest import STEP, has_edges, nearest
from .reader import SeriesReader, Usual

FAR = 12  # pixels from a mask beyond which nothing of a cloud is expected
BESIDE = 8  # pixels from what is missing within which observations are screened
PLATEAU = 4  # of the distances up to FAR: the outermost, which a margin never reaches
TOLERATED = 1.2  # how much observations beyond a margin may scatter, against those farther out
LONGEST = 64.0  # days between the neighbours in time that judge an observation
FINEST = 3e-3  # of the values: what scatters less does not
QUIET = 0.1  # standard deviations
LEAST = 200  # observations that a statistic needs
OUTLYING, EVERY_BAND = 4.0, 0.8  # standard deviations: of the mean of the bands, and of every band
WINDOWS, SIDE, THINNED = 12, 64, 2  # what is sampled: windows of so many pixels, every second of them
SAMPLED = 2**24  # values of a window at most


@dataclass(frozen=True)
class Rims:
    """`width`: pixels by which masked clouds grow, `wished` by the user or not; `scatter`: of observations at 1, 2, … pixels
    from them, against those far off (NaN: too few to tell); `usual`: of those far off."""

    width: int
    scatter: tuple[float, ...]
    usual: Usual
    wished: bool = False

    def with_margin(self, width: Optional[int]) -> Rims:
        """The same with the margin that the user wants, if any."""
        return self if width is None else replace(self, width=width, wished=True)

    def left_out(self, reader: SeriesReader) -> SeriesReader:
        """The series without them."""
        return reader.without_rims(self.width, self.usual)

    def tell(self, events: Events) -> None:
        """Say what margin was chosen, and why."""
        if self.wished:
            return
        if np.isnan(self.scatter).all():
            events.info("No margin of masked clouds: there is too little beside them to measure how far they reach.")
            return
        told = ", ".join("?" if np.isnan(s) else f"{s:.1f}" for s in self.scatter[: self.width + 2])
        events.info(
            f"Margin of masked clouds: {self.width} pixels, chosen from the data (1, 2, … pixels from a mask what is kept "
            f"scatters {told} times as much as far from masks). MASK_BUFFER overrules it."
        )

    def report(self) -> dict[str, Any]:
        """What the report says of them."""
        scatter = [None if np.isnan(s) else round(s, 3) for s in self.scatter]
        return {"pixels": self.width, "chosen": not self.wished, "scatter_by_distance": scatter}


def measure(reader: SeriesReader) -> Rims:
    """What a sample of windows says, the same for every tiling; `reader`: with its masks as they are."""
    days = np.array([date.toordinal() for date in reader.dates], np.float64)
    side = SIDE
    while side > 8 and (side + 2 * FAR) ** 2 * len(days) * len(reader.band_names) > SAMPLED:
        side //= 2
    found = [_look(reader, days, window) for window in _windows(reader.geobox.shape.yx, side)]
    residual = np.concatenate([part[0] for part in found], axis=2)
    distance = np.concatenate([part[1] for part in found], axis=1)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # dates of which no window sees anything stay NaN
        usual = _usual(residual, distance, FINEST * np.nanmedian([part[2] for part in found], axis=0))
        shift = np.abs(((residual - usual.centre[..., None]) / usual.spread[..., None]).mean(axis=1))
    for t in range(len(days)):
        far = shift[t, np.isfinite(shift[t]) & (distance[t] < 0)]
        level = np.median(far) if len(far) >= LEAST else 0.0
        # Against its own date, as cloudy ones differ from clear ones; ratios of what hardly scatters say nothing.
        shift[t] = shift[t] / max(level, QUIET) if level > 0 else np.nan
    scatter = []
    for d in range(1, FAR + 1):
        near = shift[np.isfinite(shift) & (distance >= 0) & ((distance + STEP // 2) // STEP == d)]
        scatter.append(float(np.median(near)) if len(near) >= LEAST // 4 else np.nan)
    return Rims(_width(scatter), tuple(scatter), usual)


def screened(days: np.ndarray, values: np.ndarray, usual: Usual) -> np.ndarray:
    """values (T, C, H, W) float32 without the rims beside what is missing: NaN in all bands. What a pixel gets depends on no
    pixel farther off than `BESIDE`."""
    seen = np.isfinite(values).all(axis=1)
    rim = np.zeros(seen.shape, np.bool_)
    _screen(values, seen, np.asarray(days, np.float64), *usual, rim)
    if rim.any():
        values = values.copy()
        values.transpose(0, 2, 3, 1)[rim] = np.nan
    return values


def _windows(shape: Sequence[int], side: int) -> list[Window]:
    """Windows spread evenly, by the plastic number's sequence; fewer in small rasters."""
    H, W = shape
    count = int(np.clip(-(-H * W // side**2), 1, WINDOWS))
    k = np.arange(1, count + 1)
    tops = ((0.5 + k / 1.32471795724) % 1 * max(H - side + 1, 1)).astype(int)
    lefts = ((0.5 + k / 1.75487766625) % 1 * max(W - side + 1, 1)).astype(int)
    return [Window(left, top, min(side, W), min(side, H)) for top, left in zip(tops.tolist(), lefts.tolist())]


def _width(scatter: Sequence[float]) -> int:
    """The last distance at which observations scatter more than farther out, where what is left is haze, not rim."""
    outer = [s for s in scatter[-PLATEAU:] if np.isfinite(s)]
    most = TOLERATED * max([1.0, *([float(np.median(outer))] if outer else [])])
    return max((d for d, s in enumerate(scatter[:-PLATEAU], start=1) if s > most), default=0)


def _look(reader: SeriesReader, days: np.ndarray, window: Window) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Residuals (T, C, n) of some pixels of a window, their distance (T, n) from the nearest masked one (−1: far), and how
    large the values of each band are (C)."""
    wide = window.grown(FAR, reader.geobox.shape.yx)
    rows, columns = window.inside(wide)
    values = reader.read(wide)[..., rows, columns][..., ::THINNED, ::THINNED]
    values = np.ascontiguousarray(values).reshape(*values.shape[:2], -1)
    residual = np.empty_like(values)
    _residuals(values, np.isfinite(values).all(axis=1), np.asarray(days, np.float64), residual)
    cloudy = reader.clouded(wide)
    distance = np.empty(cloudy.shape, np.int32)
    place = np.empty(cloudy.shape[1:], np.int32)
    for t, marked in enumerate(cloudy):
        nearest(marked, FAR, distance[t], place)
    near = distance[:, rows, columns][:, ::THINNED, ::THINNED]
    size = np.nanmedian(np.abs(values), axis=(0, 2)) if np.isfinite(values).any() else np.full(values.shape[1], np.nan)
    return residual, near.reshape(len(values), -1), size


def _usual(residual: np.ndarray, distance: np.ndarray, finest: np.ndarray) -> Usual:
    """Medians and 1.4826 median absolute deviations, at least `finest` (C), of every date and band; dates with too little to
    tell scatter as the others do."""
    T, C, _ = residual.shape
    centre, spread = np.zeros((T, C), np.float32), np.full((T, C), np.nan, np.float32)
    for t in range(T):
        far = residual[t][:, (distance[t] < 0) & np.isfinite(residual[t]).all(axis=0)]
        if far.shape[1] >= LEAST:
            centre[t] = np.median(far, axis=1)
            spread[t] = 1.4826 * np.median(np.abs(far - centre[t][:, None]), axis=1)
    spread = np.maximum(spread, np.asarray(finest, np.float32))  # where nothing scatters, rounding does
    known = np.isfinite(spread).all(axis=1)
    spread[~known] = np.median(spread[known], axis=0) if known.any() else np.inf
    return Usual(centre, spread)


@njit(**PARALLEL)
def _residuals(values, seen, days, out):
    """values (T, C, P) minus the line between their clear neighbours in time; NaN where one is missing or too far."""
    T, C, P = values.shape
    for p in prange(P):
        for t in range(T):
            a, b = t - 1, t + 1
            while a >= 0 and not seen[a, p]:
                a -= 1
            while b < T and not seen[b, p]:
                b += 1
            judged = seen[t, p] and a >= 0 and b < T and days[b] - days[a] <= LONGEST
            for c in range(C):
                out[t, c, p] = np.nan
                if judged:
                    share = np.float32((days[t] - days[a]) / (days[b] - days[a]))
                    out[t, c, p] = values[t, c, p] - values[a, c, p] - share * (values[b, c, p] - values[a, c, p])


@njit(**PARALLEL)
def _screen(values, seen, days, centre, spread, rim):
    T, C, H, W = values.shape
    for t in prange(T):
        if not has_edges(seen[t]):
            continue
        distance, place = np.empty((H, W), np.int32), np.empty((H, W), np.int32)
        nearest(~seen[t], BESIDE, distance, place)
        for i in range(H):
            for j in range(W):
                if distance[i, j] <= 0:
                    continue
                a, b = t - 1, t + 1
                while a >= 0 and not seen[a, i, j]:
                    a -= 1
                while b < T and not seen[b, i, j]:
                    b += 1
                if a < 0 or b >= T or days[b] - days[a] > LONGEST:
                    continue
                share = np.float32((days[t] - days[a]) / (days[b] - days[a]))
                mean, least, most, before, after = 0.0, np.inf, -np.inf, 0.0, 0.0
                for c in range(C):
                    y, y0, y1 = values[t, c, i, j], values[a, c, i, j], values[b, c, i, j]
                    z = (y - y0 - share * (y1 - y0) - centre[t, c]) / spread[t, c]
                    mean += z / C
                    least, most = min(least, z), max(most, z)
                    before += (y - y0 - centre[t, c]) / spread[t, c] / C
                    after += (y - y1 - centre[t, c]) / spread[t, c] / C
                side = 1.0 if mean > 0 else -1.0
                every = least if mean > 0 else -most
                both = min(side * before, side * after)
                rim[t, i, j] = side * mean > OUTLYING and every > EVERY_BAND and both > 0.5 * OUTLYING
