"""Similar pixels nearby carry a pixel over its gaps, after the idea of spatio-temporal Savitzky–Golay (Cao et al. 2018,
Remote Sensing of Environment 217:244).

Over a gap of its own a pixel is known on the line between its clear dates. Pixels around it that ran beside it on the dates
on which both are clear, and are clear within its gap, tell by how much they left their own line over the same gap: their
mean, less where they disagree, is added. Where no such pixel is clear the line remains.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numba import njit, prange

from ..catalogue.card import Card
from ..kernels.compiled import PARALLEL, SERIAL
from .curve import Curve, CurveMethod, Estimate
from .image import SeriesImage
from .join import clear_neighbours, over_gap
from .linear import linear
from .methods import SeriesWish

RINGS = 7  # of candidates around a pixel, each of DIRECTIONS
DIRECTIONS = 8
COMMON = 4  # dates on which both must be clear, for a pixel to be judged similar
FEWEST = 2  # similar pixels that must be clear on a date


class SimilarPixels(Curve):
    """Linear interpolation with what similar pixels do within the gap."""

    @property
    def halo(self) -> int:
        """The radius of the search."""
        return int(self.options["radius"])

    def bytes_per_pixel(self, dates: int, bands: int) -> float:
        """The gaps filled, and the clear neighbours in time."""
        return 4 * bands * dates + 5 * dates

    def estimate(self, days: np.ndarray, values: np.ndarray, at: np.ndarray, bands: Sequence[str]) -> Estimate:
        """Of series without surroundings: the line."""
        return linear(days, values, at), None

    def estimate_within(self, days: np.ndarray, image: SeriesImage, at: np.ndarray, bands: Sequence[str]) -> Estimate:
        """The line between what is measured and what the neighbours say."""
        carried = carried_over(days, image, radius=self.options["radius"], similar=self.options["similar"])
        return linear(days, carried, at), None


def method(card: Card, options: Mapping[str, Any], wish: SeriesWish) -> CurveMethod:
    """Interpolation with the help of similar pixels."""
    return CurveMethod(card, SimilarPixels(options), wish)


def carried_over(days: np.ndarray, image: SeriesImage, *, radius: int, similar: int) -> np.ndarray:
    """The series of the image's core (T, C, P) float32 with its gaps filled on the dates on which `similar` pixels (at most)
    within `radius` pixels are clear; NaN elsewhere. A pixel's answer depends on no pixel farther off than the radius."""
    values = np.ascontiguousarray(image.values, np.float32)
    seen = np.asarray(np.isfinite(values).all(axis=1))
    before, after = clear_neighbours(seen)
    out = image.series.copy()
    top, bottom, left, right = image.bounds
    shape = (*out.shape[:2], bottom - top, right - left)
    _fill(
        values,
        seen,
        before,
        after,
        np.asarray(days, np.float64),
        _offsets(radius),
        similar,
        top,
        left,
        out.reshape(shape),
    )
    return out


def _offsets(radius: int) -> np.ndarray:
    """(K, 2) rows and columns of the candidates around a pixel: rings that widen outwards, the nearest first."""
    found: list[tuple[int, int]] = []
    for ring in range(RINGS):
        far = min(1.0, radius) + (radius - min(1.0, radius)) * (ring / (RINGS - 1)) ** 1.5
        for k in range(DIRECTIONS):
            angle = 2 * np.pi * (k + 0.5 * (ring % 2)) / DIRECTIONS
            place = (int(np.rint(far * np.sin(angle))), int(np.rint(far * np.cos(angle))))
            if place != (0, 0) and place not in found:
                found.append(place)
    return np.array(found, np.int64)


@njit(**PARALLEL)
def _fill(values, seen, before, after, days, offsets, similar, top, left, out):
    T, C, height, width = out.shape
    K = len(offsets)
    for row in prange(height):
        unlike = np.empty((K, width), np.float32)
        _compare(values, seen, offsets, top + row, left, unlike)
        order = np.empty(K, np.int64)
        moved = np.empty((similar, C), np.float32)
        for column in range(width):
            gaps = 0
            for t in range(T):
                gaps += 0 if seen[t, top + row, left + column] else 1
            if gaps == 0 or gaps == T:
                continue
            count = _sorted(unlike[:, column], order)
            for t in range(T):
                if not seen[t, top + row, left + column]:
                    _carry(
                        values, seen, before, after, days, offsets, unlike[:, column], order[:count], t, top + row,
                        left + column, moved, out[t, :, row, column],
                    )  # fmt: skip


@njit(**SERIAL)
def _compare(values, seen, offsets, i, left, unlike):
    """How unlike the candidates (K) are the pixels of a row from column `left` on: the variance of their difference in time,
    against the pixel's own, mean of the bands; infinite where too few dates are common."""
    T, C, H, W = values.shape
    K, width = unlike.shape
    total, square, count = np.empty(width, np.float32), np.empty(width, np.float32), np.empty(width, np.float32)
    own = np.empty((C, width), np.float32)
    for c in range(C):
        total[:], square[:], count[:] = 0.0, 0.0, 0.0
        for t in range(T):
            for j in range(width):
                there = seen[t, i, left + j]
                value = values[t, c, i, left + j] if there else np.float32(0.0)
                count[j] += np.float32(1.0) if there else np.float32(0.0)
                total[j] += value
                square[j] += value * value
        for j in range(width):
            n = max(count[j], np.float32(1.0))
            level = total[j] / n
            own[c, j] = max(square[j] / n - level * level, np.float32(1e-4) * level * level) + np.float32(1e-12)
    for k in range(K):
        y, shift = i + offsets[k, 0], left + offsets[k, 1]
        if y < 0 or y >= H:
            unlike[k] = np.inf
            continue
        first, last = max(0, -shift), min(width, W - shift)
        unlike[k] = 0.0
        for c in range(C):
            total[:], square[:], count[:] = 0.0, 0.0, 0.0
            for t in range(T):
                for j in range(first, last):
                    both = seen[t, i, left + j] & seen[t, y, shift + j]
                    apart = values[t, c, i, left + j] - values[t, c, y, shift + j] if both else np.float32(0.0)
                    count[j] += np.float32(1.0) if both else np.float32(0.0)
                    total[j] += apart
                    square[j] += apart * apart
            for j in range(width):
                if count[j] < COMMON:
                    unlike[k, j] = np.inf
                else:
                    level = total[j] / count[j]
                    unlike[k, j] += max(square[j] / count[j] - level * level, np.float32(0.0)) / own[c, j] / C


@njit(**SERIAL)
def _sorted(unlike, order):
    """Fill `order` with the candidates, the most similar first; how many there are."""
    count = 0
    for k in range(len(unlike)):
        if unlike[k] < np.inf:
            place = count
            while place > 0 and unlike[order[place - 1]] > unlike[k]:
                order[place] = order[place - 1]
                place -= 1
            order[place] = k
            count += 1
    return count


@njit(**SERIAL)
def _carry(values, seen, before, after, days, offsets, unlike, order, t, i, j, moved, out):
    """Fill out (C) of the pixel (i, j) at date t by the first of the candidates in `order` that are clear there; `moved`
    (similar, C) scratch."""
    C = len(out)
    start, end = before[t, i, j], after[t, i, j]
    count, weights, squares = 0, np.float32(0.0), np.float32(0.0)
    weight = np.empty(len(moved), np.float32)
    for k in order:
        y, x = i + offsets[k, 0], j + offsets[k, 1]
        if not seen[t, y, x]:
            continue
        good = True
        for c in range(C):
            moved[count, c] = values[t, c, y, x] - over_gap(values, before, after, days, t, c, y, x, start, end)
            good &= moved[count, c] == moved[count, c]
        if good:
            weight[count] = np.float32(1.0) / (np.float32(0.05) + unlike[k])
            weights += weight[count]
            squares += weight[count] * weight[count]
            count += 1
            if count == len(moved):
                break
    if count < FEWEST:
        return
    alone = squares / (weights * weights)  # 1 over how many neighbours there are, in effect
    for c in range(C):
        line = over_gap(values, before, after, days, t, c, i, j, start, end)
        mean, scatter = np.float32(0.0), np.float32(0.0)
        for k in range(count):
            mean += weight[k] * moved[k, c] / weights
        for k in range(count):
            scatter += weight[k] * (moved[k, c] - mean) ** 2 / weights
        doubt = scatter * alone / max(np.float32(1.0) - alone, np.float32(0.1))
        common = mean * mean
        out[c] = line + mean * (common / (common + doubt + np.float32(1e-20)))
