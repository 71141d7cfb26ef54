"""What the moving-window methods share: padded images, window offsets, spreads, exact selection of the n smallest.

Arrays are `(..., rows, columns)` float32. A *tile* is a piece of the raster with its halo, cut at the raster's edge; its
*core* is the part to predict. Beyond the raster and on invalid pixels images hold `FAR`, which no similarity test passes,
so windows need no border logic: they are cut at the image border by construction.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional, Tuple

import numpy as np
from numba import njit

from ..kernels.lanes import LANES, any_of, load, pick, splat, store

FAR = np.float32(1e15)  # its square still is a float32
NEVER = np.float32(1e29)  # keys from here on belong to no candidate

STRIP, BLOCK = (
    64,
    32,
)  # columns and rows that are predicted together: what their windows touch fits into the second cache

Core = Optional[Tuple[slice, slice]]


def core_of(shape: tuple[int, ...], core: Core) -> tuple[slice, slice]:
    """`core` with explicit bounds; the whole tile when None."""
    rows, columns = core or (slice(None), slice(None))
    return slice(*rows.indices(shape[-2])[:2]), slice(*columns.indices(shape[-1])[:2])


def float_images(
    fine: np.ndarray, coarse: np.ndarray, target: np.ndarray, validity: Optional[np.ndarray]
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """fine, coarse (K, B, H, W) and target (B, H, W) as float32, and where each pair and the target have data (K, H, W);
    `validity`: (K, H, W) or (H, W) of what counts as data, all where None; NaN never do."""
    fine, coarse, target = (np.asarray(image, np.float32) for image in (fine, coarse, target))
    valid: np.ndarray = np.asarray(np.isfinite(fine).all(1)) & np.isfinite(coarse).all(1) & np.isfinite(target).all(0)
    return fine, coarse, target, valid if validity is None else valid & validity


def vector_width(columns: int) -> int:
    """Columns rounded up to whole vectors."""
    return -(-columns // LANES) * LANES


def margin(image: np.ndarray, core: tuple[slice, slice], half: int, fill: float) -> np.ndarray:
    """The core of `image` (..., H, W) with `half` pixels around it, `fill` beyond the tile, width for whole vectors."""
    rows, columns = core
    height, width = rows.stop - rows.start, vector_width(columns.stop - columns.start)
    out = np.full((*image.shape[:-2], height + 2 * half, width + 2 * half), fill, np.float32)
    top, left = rows.start - half, columns.start - half
    r0, r1 = max(top, 0), min(rows.stop + half, image.shape[-2])
    c0, c1 = max(left, 0), min(columns.stop + half, image.shape[-1])
    out[..., r0 - top : r1 - top, c0 - left : c1 - left] = image[..., r0:r1, c0:c1]
    return out


def whole_vectors(image: np.ndarray) -> np.ndarray:
    """(..., h, w) as float32 in a width for whole vectors, 0 in the columns more."""
    return margin(image, core_of(image.shape, None), 0, 0)


def offsets(half: int, pitch: int, *, nearest_first: bool = False) -> tuple[np.ndarray, np.ndarray]:
    """Flat offsets of a (2·half+1)² window in an image of row length `pitch`, and distances in pixels (float64).

    Row-major, or by distance and then row-major, which is how ties between equally similar pixels are broken.
    """
    dy, dx = (a.ravel() for a in np.mgrid[-half : half + 1, -half : half + 1])
    squared = dy * dy + dx * dx
    order = np.argsort(squared, kind="stable") if nearest_first else np.arange(squared.size)
    return (dy * pitch + dx)[order].astype(np.int64), np.sqrt(squared[order])


def preferred(half: int) -> np.ndarray:
    """Place of each row-major offset of a window in the order by distance and then row-major (int64)."""
    _, distance = offsets(half, 1)
    out = np.empty(distance.size, np.int64)
    out[np.argsort(distance, kind="stable")] = np.arange(distance.size)
    return out


def box_sum(image: np.ndarray, half: int) -> np.ndarray:
    """Sum over the (2·half+1)² window around each pixel, cut at the border, float64; image (..., H, W)."""
    out = np.asarray(image, np.float64)
    for axis in (-2, -1):
        size = out.shape[axis]
        total = np.cumsum(out, axis=axis)
        total = np.concatenate([np.zeros_like(np.take(total, [0], axis=axis)), total], axis=axis)
        position = np.arange(size)
        stop, start = np.minimum(position + half + 1, size), np.maximum(position - half, 0)
        out = np.take(total, stop, axis=axis) - np.take(total, start, axis=axis)
    return out


@dataclass
class Moments:
    """Count, mean and centred squares of each band over many tiles (Chan et al. 1983, The American Statistician 37:242)."""

    bands: int
    count: float = 0.0
    mean: np.ndarray = field(init=False)
    squares: np.ndarray = field(init=False)

    def __post_init__(self) -> None:
        self.mean, self.squares = np.zeros(self.bands), np.zeros(self.bands)

    @classmethod
    def of(cls, image: np.ndarray, valid: np.ndarray) -> Moments:
        """Those of the pixels (B, H, W) where `valid` (H, W) holds."""
        out, values = cls(image.shape[0]), image[:, valid]
        if values.shape[1]:
            out.count, out.mean = float(values.shape[1]), values.mean(axis=1, dtype=np.float64)
            out.squares = ((values - out.mean[:, None]) ** 2).sum(axis=1)
        return out

    def merge(self, other: Moments) -> None:
        """Take in those of another tile."""
        if not other.count:
            return
        step, total = other.mean - self.mean, self.count + other.count
        self.squares += other.squares + step**2 * (self.count * other.count / total)
        self.mean += step * (other.count / total)
        self.count = total

    @property
    def spread(self) -> np.ndarray:
        """Population standard deviation of each band; 0 without pixels."""
        return np.sqrt(self.squares / max(self.count, 1.0))


def spread_of(image: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Population standard deviation of each band of (B, H, W) over valid pixels."""
    return Moments.of(image, valid).spread


@njit(error_model="numpy", cache=True)
def blocks(height, width):
    """How many blocks of BLOCK × STRIP pixels cover an image."""
    return -(-height // BLOCK) * -(-width // STRIP)


@njit(error_model="numpy", cache=True)
def block(number, height, width):
    """First and last row, first and last column (exclusive) of a block."""
    across = -(-width // STRIP)
    top, left = number // across * BLOCK, number % across * STRIP
    return top, min(top + BLOCK, height), left, min(left + STRIP, width)


@njit(error_model="numpy", cache=True)
def smallest(keys, count, wanted, candidates, limit, places, preference):
    """For each lane, the bound `limit` such that exactly `wanted` keys (all, where fewer) are ≤ it. Keys that are so in no
    lane may go: those left come first, their old numbers are in `places`; returns how many.

    keys: float32 (≥ count · LANES), one vector an offset; those ≥ NEVER are no candidates, `candidates` counts the others.
    Ties at the bound go to the offset with the lower `preference`: the others are set to NEVER.
    `limit` comes in as a guess and goes out as the bound. Regula falsi on the count, safeguarded by bisection; which keys
    are chosen does not depend on the guess. As soon as few keys lie below the upper ends, the others go.
    """
    low, high = np.full(LANES, -1.0, np.float32), np.full(LANES, NEVER, np.float32)
    below, above = np.zeros(LANES, np.float32), candidates.copy()
    open_lanes, most = 0, np.float32(4) * wanted
    for lane in range(LANES):
        if candidates[lane] <= wanted:
            limit[lane] = NEVER / np.float32(2)
            low[lane] = high[lane] = limit[lane]
        else:
            open_lanes += 1
            if not (limit[lane] > 0 and limit[lane] < NEVER / np.float32(4)):
                limit[lane] = np.float32(1e-3)
    found = np.empty(LANES, np.float32)
    one, zero, whole = splat(np.float32(1)), splat(np.float32(0)), True
    for step in range(40):
        if not open_lanes:
            break
        if whole and np.all(above <= most):
            whole, count = False, _shorten(keys, count, high, places)
        bound, total = load(limit, 0), zero
        for k in range(count):
            total = total + pick(load(keys, k * LANES) <= bound, one, zero)
        store(found, 0, total)
        open_lanes = 0
        for lane in range(LANES):
            if low[lane] == high[lane]:
                continue
            if found[lane] == wanted:
                low[lane] = high[lane] = limit[lane]
                above[lane] = wanted
                continue
            if found[lane] < wanted:
                low[lane], below[lane] = limit[lane], found[lane]
            else:
                high[lane], above[lane] = limit[lane], found[lane]
            if high[lane] >= NEVER:
                limit[lane] = limit[lane] * np.float32(4)
                if limit[lane] >= NEVER:
                    limit[lane] = NEVER / np.float32(2)
                    high[lane] = limit[lane]
            elif low[lane] < 0 and step > 8:
                limit[lane] = np.float32(0)
            elif step % 4 == 3 or low[lane] <= 0:
                limit[lane] = np.float32(0.5) * (max(low[lane], np.float32(0)) + high[lane])
            else:
                share = (wanted + np.float32(0.5) - below[lane]) / (above[lane] - below[lane])
                limit[lane] = low[lane] + (high[lane] - low[lane]) * share
            if limit[lane] <= low[lane] or limit[lane] >= high[lane]:
                limit[lane] = high[lane]  # no float lies between: a tie
            else:
                open_lanes += 1
    count = _shorten(keys, count, high, places) if whole else count
    for lane in range(LANES):
        if low[lane] != high[lane]:
            limit[lane] = high[lane]
            _settle(keys, count, lane, (low[lane], high[lane]), int(wanted - below[lane]), preference[places[:count]])
    return count


@njit(error_model="numpy", cache=True)
def _shorten(keys, count, bound, places):
    """Keep the keys that are at most `bound` in any lane, and their numbers; returns how many. Without a branch."""
    limit, size = load(bound, 0), 0
    for k in range(count):
        key = load(keys, k * LANES)
        store(keys, size * LANES, key)
        places[size] = k
        size += any_of(key <= limit)
    return size


@njit(error_model="numpy", cache=True)
def _settle(keys, count, lane, ends, wanted, preference):
    """Of one lane's keys in (low, high] keep the `wanted` smallest, of equals the preferred; set the others to NEVER."""
    low, high = ends
    inside, where = np.empty(count, np.float32), np.empty(count, np.int64)
    size = 0
    for k in range(count):
        key = keys[k * LANES + lane]
        if key > low and key <= high:
            inside[size], where[size] = key, k
            size += 1
    ordered = np.sort(inside[:size])
    bound = ordered[wanted - 1]
    equal = wanted - np.searchsorted(ordered, bound)
    tied = np.sort(preference[where[:size][inside[:size] == bound]])
    for j in range(size):
        if inside[j] > bound or (inside[j] == bound and preference[where[j]] > tied[equal - 1]):
            keys[where[j] * LANES + lane] = NEVER
