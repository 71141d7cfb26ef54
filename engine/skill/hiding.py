"""Which known observations are hidden from the candidates: the same ones for the same data, in any tiling."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

TRIES = 48  # places tried for an image's own clouds
MOST = 0.5  # of the clear ground: more is never hidden, something must be left to predict from


def scattered(known: np.ndarray, share: float, seed: int = 0) -> np.ndarray:
    """Bool like `known`: true at about `share` of its true places, drawn at random."""
    return known & (np.random.default_rng(seed).random(known.shape) < share)


def moved_clouds(cloudy: np.ndarray, clear: np.ndarray, share: float = 0.0, seed: int = 0) -> np.ndarray:
    """(H, W) bool: an image's own clouds moved, and mirrored, onto its clear ground.

    cloudy, clear (H, W) bool. Of many places the one is taken that hides nearest to as many pixels as are cloudy, or to
    `share` of the clear ones where given. An image without clouds, or whose clouds leave too little, hides blobs instead.
    """
    shown = int(clear.sum())
    wanted = round(share * shown) if share else min(int(cloudy.sum()), round(MOST * shown))
    wanted = min(wanted, round(MOST * shown))
    if wanted == 0:
        return np.zeros_like(clear)
    if not cloudy.any() or cloudy.mean() > 0.9:
        return clear & _blobs(clear, wanted, seed)
    generator = np.random.default_rng(seed)
    height, width = clear.shape
    best, miss = np.zeros_like(clear), wanted
    for _ in range(TRIES):
        turned = cloudy[:: generator.choice((1, -1)), :: generator.choice((1, -1))]
        shift = (int(generator.integers(0, height)), int(generator.integers(0, width)))
        hidden = np.roll(turned, shift, (0, 1)) & clear
        count = int(hidden.sum())
        if count <= MOST * shown and abs(count - wanted) < miss:
            best, miss = hidden, abs(count - wanted)
    return best if best.any() else clear & _blobs(clear, wanted, seed)


def _blobs(clear: np.ndarray, wanted: int, seed: int) -> np.ndarray:
    """(H, W) bool: about `wanted` clear pixels in a few round patches."""
    generator = np.random.default_rng(seed)
    places = np.flatnonzero(clear)
    radius = max(1.0, np.sqrt(wanted / (4 * np.pi)))
    rows, columns = np.ogrid[: clear.shape[0], : clear.shape[1]]
    hidden = np.zeros_like(clear)
    for _ in range(TRIES):
        if int((hidden & clear).sum()) >= wanted:
            break
        row, column = np.unravel_index(places[generator.integers(len(places))], clear.shape)
        hidden |= (rows - row) ** 2 + (columns - column) ** 2 <= radius**2
    return hidden


def gap_lengths(days: np.ndarray, clear: np.ndarray, quantiles: Sequence[float] = (0.5, 0.9)) -> list[float]:
    """Quantiles, in days, of the time between the clear dates around what is missing inside series.

    days (T) ascending; clear (T, P) bool. Every missing date counts, so that a long gap weighs by what it lacks; empty where
    nothing is missing between clear dates.
    """
    T = len(days)
    day = np.asarray(days, np.float64)[:, None]
    before = np.maximum.accumulate(np.where(clear, day, -np.inf), axis=0)
    after = np.minimum.accumulate(np.where(clear, day, np.inf)[::-1], axis=0)[::-1]
    inside = ~clear & np.isfinite(before) & np.isfinite(after)
    if T < 3 or not inside.any():
        return []
    lengths = (after - before)[inside]
    return [float(length) for length in np.quantile(lengths, quantiles)]


def windows_in_time(days: np.ndarray, known: np.ndarray, length: float, seed: int = 0) -> np.ndarray:
    """(T, P) bool: in every series the known dates in one window of `length` days, never its first or last one.

    days (T) ascending; known (T, P) bool. Series that would keep fewer than two dates hide nothing.
    """
    days = np.asarray(days, np.float64)
    some = known.any(axis=0)
    first = days[np.argmax(known, axis=0)]
    last = days[len(days) - 1 - np.argmax(known[::-1], axis=0)]
    room = last - first - length
    start = first + np.random.default_rng(seed).random(known.shape[1]) * np.maximum(room, 0.0)
    inner = (days[:, None] > np.maximum(first, start)) & (days[:, None] < np.minimum(last, start + length))
    hidden = known & inner & some & (room >= 0)
    enough = (known & ~hidden).sum(axis=0) >= 2
    return hidden & enough
