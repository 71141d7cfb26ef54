"""Search for pixels that look alike, near first, without looking at all of them.

The image is cut into blocks of 8 × 8 pixels. For each block the least and greatest value of every band over its candidate
pixels is known, so whole blocks that hold nothing close enough are passed over. Blocks are visited in rings around
the pixel and the search ends when no farther ring can change the answer: results are those of looking at every candidate,
ties included (nearest first, then row by row, then column by column).

Numeric code: A is the image (H, W, C), p the pixel asked for, q a candidate, d2 a squared distance in pixels; `index` is a
`BlockIndex` as a plain tuple.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numba import njit, prange

SIDE = 8
_SHIFT = 20  # bits for a row or a column in a key; windows are smaller than 2**20 pixels
_MASK = (1 << _SHIFT) - 1
EXACT = {"cache": True, "error_model": "numpy"}  # no fused multiply-add: what is equal must come out equal everywhere
EXACT_PARALLEL = {**EXACT, "parallel": True}


class BlockIndex(NamedTuple):
    """An image (H, W, C) float32, its candidate pixels (H, W) bool, and the range of every 8 × 8 block's candidates:
    `low`, `high` (BH, BW, C) float32 and their number (BH, BW) int32."""

    image: np.ndarray
    candidates: np.ndarray
    low: np.ndarray
    high: np.ndarray
    number: np.ndarray

    @classmethod
    def of(cls, values: np.ndarray, candidates: np.ndarray) -> BlockIndex:
        """Index values (C, H, W); candidates must be finite in every band."""
        image = np.ascontiguousarray(np.moveaxis(values, 0, -1), np.float32)
        candidates = np.ascontiguousarray(candidates, bool)
        return cls(image, candidates, *_ranges(image, candidates))


@njit(**EXACT_PARALLEL)
def _ranges(A, candidates):
    H, W, C = A.shape
    BH, BW = (H + SIDE - 1) // SIDE, (W + SIDE - 1) // SIDE
    low = np.full((BH, BW, C), np.inf, np.float32)
    high = np.full((BH, BW, C), -np.inf, np.float32)
    count = np.zeros((BH, BW), np.int32)
    for by in prange(BH):
        for y in range(by * SIDE, min(H, by * SIDE + SIDE)):
            for x in range(W):
                if candidates[y, x]:
                    bx = x // SIDE
                    count[by, bx] += 1
                    for c in range(C):
                        low[by, bx, c] = min(low[by, bx, c], A[y, x, c])
                        high[by, bx, c] = max(high[by, bx, c], A[y, x, c])
    return low, high, count


@njit(**EXACT)
def _gap2(position, first, last):
    """Squared distance along one axis from `position` to the span first..last."""
    gap = max(first - position, position - last, 0)
    return gap * gap


@njit(**EXACT)
def nearest_similar(index, py, px, box, threshold, reach2, keys):
    """The candidates nearest to (py, px) whose |A(q) − A(p)| ≤ threshold in every band, within the box (first and last row,
    first and last column) and squared distance ≤ reach2. Fills `keys` in order; returns how many there are."""
    A, candidates, low, high, number = index
    y0, y1, x0, x1 = box
    C = A.shape[2]
    wanted, found = keys.size, 0
    by, bx = py // SIDE, px // SIDE
    first_by, last_by, first_bx, last_bx = y0 // SIDE, y1 // SIDE, x0 // SIDE, x1 // SIDE
    rings = max(max(by - first_by, last_by - by), max(bx - first_bx, last_bx - bx))
    for ring in range(rings + 1):
        if ring > 1:
            least = (ring - 1) * SIDE + 1
            if least * least > reach2 or (found == wanted and least * least > keys[found - 1] >> 2 * _SHIFT):
                break
        for j in range(max(by - ring, first_by), min(by + ring, last_by) + 1):
            edge = j == by - ring or j == by + ring
            step = 1 if edge or ring == 0 else 2 * ring
            for i in range(bx - ring, bx + ring + 1, step):
                if i < first_bx or i > last_bx or number[j, i] == 0:
                    continue
                d2 = _gap2(py, j * SIDE, j * SIDE + SIDE - 1) + _gap2(px, i * SIDE, i * SIDE + SIDE - 1)
                if d2 > reach2 or (found == wanted and d2 > keys[found - 1] >> 2 * _SHIFT):
                    continue
                apart = False
                for c in range(C):
                    a = np.float64(A[py, px, c])
                    if low[j, i, c] - a > threshold[c] or a - high[j, i, c] > threshold[c]:
                        apart = True
                        break
                if apart:
                    continue
                for y in range(max(j * SIDE, y0), min(j * SIDE + SIDE - 1, y1) + 1):
                    for x in range(max(i * SIDE, x0), min(i * SIDE + SIDE - 1, x1) + 1):
                        if not candidates[y, x]:
                            continue
                        d2 = (y - py) * (y - py) + (x - px) * (x - px)
                        if d2 > reach2:
                            continue
                        key = np.int64(d2) << 2 * _SHIFT | np.int64(y) << _SHIFT | np.int64(x)
                        if found == wanted and key > keys[found - 1]:
                            continue
                        alike = True
                        for c in range(C):
                            if abs(np.float64(A[y, x, c]) - np.float64(A[py, px, c])) > threshold[c]:
                                alike = False
                                break
                        if not alike:
                            continue
                        if found < wanted:
                            found += 1
                        k = found - 1
                        while k > 0 and keys[k - 1] > key:
                            keys[k] = keys[k - 1]
                            k -= 1
                        keys[k] = key
    return found


@njit(**EXACT)
def unpack(key):
    """Row, column and squared distance of a key."""
    return (key >> _SHIFT) & _MASK, key & _MASK, key >> 2 * _SHIFT


@njit(**EXACT)
def closest_in_value(index, py, px, half):
    """The candidate within `half` rows and columns of (py, px) whose A is nearest (Euclidean over bands): its row, column
    and squared difference; row −1 where there is none."""
    A, candidates, low, high, number = index
    H, W, C = A.shape
    y0, y1, x0, x1 = max(py - half, 0), min(py + half, H - 1), max(px - half, 0), min(px + half, W - 1)
    best, best_key = np.inf, np.int64(-1)
    by, bx = py // SIDE, px // SIDE
    first_by, last_by, first_bx, last_bx = y0 // SIDE, y1 // SIDE, x0 // SIDE, x1 // SIDE
    rings = max(max(by - first_by, last_by - by), max(bx - first_bx, last_bx - bx))
    for ring in range(rings + 1):
        least = max((ring - 1) * SIDE + 1, 0)
        if best == 0 and least * least > best_key >> 2 * _SHIFT:
            break  # nothing fits better, and all that is left is farther
        for j in range(max(by - ring, first_by), min(by + ring, last_by) + 1):
            edge = j == by - ring or j == by + ring
            step = 1 if edge or ring == 0 else 2 * ring
            for i in range(bx - ring, bx + ring + 1, step):
                if i < first_bx or i > last_bx or number[j, i] == 0:
                    continue
                bound = 0.0
                for c in range(C):
                    a = np.float64(A[py, px, c])
                    gap = max(low[j, i, c] - a, a - high[j, i, c], 0.0)
                    bound += gap * gap
                if bound > best:
                    continue
                for y in range(max(j * SIDE, y0), min(j * SIDE + SIDE - 1, y1) + 1):
                    for x in range(max(i * SIDE, x0), min(i * SIDE + SIDE - 1, x1) + 1):
                        if not candidates[y, x]:
                            continue
                        difference = 0.0
                        for c in range(C):
                            step_c = np.float64(A[y, x, c]) - np.float64(A[py, px, c])
                            difference += step_c * step_c
                            if difference > best:
                                break
                        if difference > best:
                            continue
                        d2 = (y - py) * (y - py) + (x - px) * (x - px)
                        key = np.int64(d2) << 2 * _SHIFT | np.int64(y) << _SHIFT | np.int64(x)
                        if difference < best or key < best_key:
                            best, best_key = difference, key
    if best_key < 0:
        return np.int64(-1), np.int64(-1), best
    y, x, _ = unpack(best_key)
    return y, x, best
