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

from ..kernels.lanes import LANES, any_of, load, lower, pick, splat, store, upper

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


def with_nothing(*images: np.ndarray) -> np.ndarray:
    """The bands of images (B, h, w) one after the other, and last a plane of 0 in the place of bands that there are not."""
    return np.concatenate([*images, np.zeros((1, *images[0].shape[1:]), np.float32)])


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


def looked_at_first(half: int, wanted: int) -> np.ndarray:
    """Numbers (int64) of offsets of a row-major window, evenly spread: about two are among the `wanted` most similar."""
    side, step = 2 * half + 1, max(int(np.ceil(np.sqrt(wanted / 2))), 1)
    along = np.arange(half % step, side, step)
    return (along[:, None] * side + along).ravel().astype(np.int64)


@njit(error_model="numpy", cache=True)
def six_planes(images, band, bands, here):
    """Where the pixel at `here` lies in six bands of what `with_nothing` arranged, in its plane of 0 beyond the last."""
    plane, nothing = images.shape[1] * images.shape[2], images.shape[0] - 1
    a, b, c = band, (band + 1 if band + 1 < bands else nothing), (band + 2 if band + 2 < bands else nothing)
    d, e = (band + 3 if band + 3 < bands else nothing), (band + 4 if band + 4 < bands else nothing)
    f = band + 5 if band + 5 < bands else nothing
    return a * plane + here, b * plane + here, c * plane + here, d * plane + here, e * plane + here, f * plane + here


@njit(error_model="numpy", cache=True)
def upper_end(keys, count, limit, guess):
    """The eighth smallest of few keys into `limit`, the second into `guess`, by lanes; NEVER / 2 where there are fewer."""
    ranked = np.full(8 * LANES, NEVER / np.float32(2), np.float32)
    for k in range(count):
        key = load(keys, k * LANES)
        for rank in range(0, 8 * LANES, LANES):
            other = load(ranked, rank)
            store(ranked, rank, lower(key, other))
            key = upper(key, other)
    store(guess, 0, load(ranked, LANES))
    store(limit, 0, load(ranked, 7 * LANES))


@njit(error_model="numpy", cache=True)
def enough(keys, count, wanted, limit, found):
    """How many keys are at most `limit` into `found`; whether these are all that there are, or `wanted`, in each lane."""
    total, one, zero, bound = splat(np.float32(0)), splat(np.float32(1)), splat(np.float32(0)), load(limit, 0)
    for k in range(count):
        total = total + pick(load(keys, k * LANES) <= bound, one, zero)
    store(found, 0, total)
    short = (total < splat(wanted)) & (bound < splat(NEVER / np.float32(2)))
    return not any_of(short)


@njit(error_model="numpy", cache=True)
def smallest(keys, count, wanted, high, above, limit, places, preference):
    """For each lane, the bound `limit` such that exactly `wanted` keys (all, where fewer) are ≤ it. Keys that are so in no
    lane may go: those left come first, and so do their numbers in `places`; returns how many.

    keys: float32 (≥ count · LANES), one vector an offset, none below 0; `above` of them are ≤ `high`, and those wanted are
    among these. Ties at the bound go to the number with the lower `preference`: the others are set to NEVER.
    `limit` comes in as a guess and goes out as the bound. Regula falsi on the count, safeguarded by bisection; which keys
    are chosen does not depend on the guess. Ends of the search are keys, so that equals end it.
    """
    zero, one, half, never, start = (
        splat(np.float32(0)),
        splat(np.float32(1)),
        splat(np.float32(0.5)),
        splat(NEVER),
        splat(np.float32(-1)),
    )
    goal, less = splat(wanted), splat(np.float32(0.9999999))
    lowest, below, following = start, zero, start  # the key after the lower end
    highest, most, bound = load(high, 0), load(above, 0), load(limit, 0)
    for step in range(40):
        still = (goal < most) & (following < highest)
        if not any_of(still):
            break
        if step:
            share = half if step % 4 == 3 else (goal + half - below) / (most - below)
            bound = upper(lowest, zero) + (highest - upper(lowest, zero)) * share
        bound = upper(bound, following)
        bound = pick(bound < highest, bound, highest * less)
        total, next_up, next_down, size = zero, never, start, 0
        for k in range(count):
            key = load(keys, k * LANES)
            inside = key <= bound
            total = total + pick(inside, one, zero)
            next_up = lower(next_up, pick(inside, never, key))
            next_down = upper(next_down, pick(inside, key, start))
            store(keys, size * LANES, key)
            places[size] = places[k]
            size += any_of(key <= highest)
        count = size
        few, many = still & (total < goal), still & (total >= goal)
        lowest, below, following = pick(few, bound, lowest), pick(few, total, below), pick(few, next_up, following)
        highest, most = pick(many, next_down, highest), pick(many, total, most)
    store(limit, 0, highest)
    if any_of(goal < most):
        low, unsettled, fewer = np.empty(LANES, np.float32), np.empty(LANES, np.float32), np.empty(LANES, np.float32)
        store(low, 0, lowest)
        store(unsettled, 0, most)
        store(fewer, 0, below)
        for lane in range(LANES):
            if unsettled[lane] > wanted:
                _settle(keys, count, lane, (low[lane], limit[lane]), int(wanted - fewer[lane]), places, preference)
    return count


@njit(error_model="numpy", cache=True)
def _settle(keys, count, lane, ends, wanted, places, preference):
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
    tied = np.sort(preference[places[where[:size][inside[:size] == bound]]])
    for j in range(size):
        if inside[j] > bound or (inside[j] == bound and preference[places[where[j]]] > tied[equal - 1]):
            keys[where[j] * LANES + lane] = NEVER
