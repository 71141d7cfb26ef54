"""Closest spectral fit: a cloudy pixel takes the value of the clear pixel that looked most like it on a clear date.

Meng, Borders, Cieszewski & Madden (2009), Photogrammetric Engineering & Remote Sensing 75:569. Sharp and noisy: it copies,
it never mixes.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit, prange

from .neighbours import PARALLEL, BlockIndex, closest_in_value


def closest_spectral_fit(
    target: np.ndarray, clear: np.ndarray, cloud: np.ndarray, valid: np.ndarray, *, half: int = 50
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Fill the pixels of `cloud` that are `valid`.

    target, clear (C, H, W) reflectance on one grid, NaN where missing; cloud (H, W): to be filled; valid (H, W): `clear` is
    valid there, and so is `target` where it is not cloudy. The source lies within `half` rows and columns; ties go to
    the nearer pixel, then row by row. Returns the filled image (C, H, W), its uncertainty (C, H, W) (the difference
    between `clear` here and at the source, 0 where nothing was filled), and `filled` (H, W). A pixel with no source in
    reach stays as it was.
    """
    result = np.array(target, np.float32)
    uncertainty = np.zeros_like(result)
    filled = np.zeros(cloud.shape, bool)
    rows, columns = np.nonzero(cloud & valid)
    if rows.size:
        source = find_sources(clear, valid & ~cloud, rows, columns, half)
        found = source[:, 0] >= 0
        rows, columns, (y, x) = rows[found], columns[found], source[found].T
        result[:, rows, columns] = target[:, y, x]
        uncertainty[:, rows, columns] = np.abs(clear[:, y, x] - clear[:, rows, columns])
        filled[rows, columns] = True
    return result, uncertainty, filled


def find_sources(
    clear: np.ndarray, candidates: np.ndarray, rows: np.ndarray, columns: np.ndarray, half: int
) -> np.ndarray:
    """Row and column (N, 2) of the candidate that fits each pixel best; −1 where there is none in reach."""
    index = BlockIndex.of(clear, candidates)
    return _find(index.image, index.candidates, index.low, index.high, index.count, rows, columns, half)


@njit(**PARALLEL)
def _find(A: Any, candidates: Any, low: Any, high: Any, count: Any, rows: Any, columns: Any, half: int) -> Any:
    source = np.empty((rows.size, 2), np.int64)
    for n in prange(rows.size):
        y, x, _ = closest_in_value(A, candidates, low, high, count, rows[n], columns[n], half)
        source[n, 0], source[n, 1] = y, x
    return source
