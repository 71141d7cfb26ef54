"""Separable linear operators on images as banded matrices, one an axis, and the compiled loop that applies them.

Row i of a band is Σ_t weights[i, t] · image[start[i] + t]: resampling, shifting and blurring with all their edge rules are
sums of that form, and so is anything composed of them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numba import njit
from scipy.sparse import csr_matrix

from ..kernels.compiled import SERIAL

NEGLIGIBLE = 1e-7  # weights below this are left out: nothing a float32 image of 0..1 could show
ALONE = {**SERIAL, "nogil": True}  # one thread: strips of a frame and pairs of frames are computed side by side
_ROWS = 16  # output rows turned at once: one cache line of float32


@dataclass(frozen=True)
class Band:
    """`start` (n,) int64 first input row of every output row, `weights` (n, taps) float32; `length` of the input."""

    start: np.ndarray
    weights: np.ndarray
    length: int

    @classmethod
    def of(cls, matrix: csr_matrix) -> Band:
        """The band of a sparse matrix (n, length), each row sum kept although negligible weights go."""
        matrix = csr_matrix(matrix)
        matrix.sum_duplicates()
        sums = np.asarray(matrix.sum(axis=1)).ravel()
        matrix.data[np.abs(matrix.data) < NEGLIGIBLE] = 0.0
        matrix.eliminate_zeros()
        matrix.sort_indices()
        rows, length = matrix.shape
        filled = np.diff(matrix.indptr) > 0
        first, last = np.zeros(rows, np.int64), np.zeros(rows, np.int64)
        first[filled] = matrix.indices[matrix.indptr[:-1][filled]]
        last[filled] = matrix.indices[matrix.indptr[1:][filled] - 1]
        taps = int((last - first).max(initial=0)) + 1
        taps = min(-(-taps // 4) * 4, length)
        start = np.minimum(first, length - taps)
        weights = np.zeros((rows, taps))
        row = np.repeat(np.arange(rows), np.diff(matrix.indptr))
        weights[row, matrix.indices - start[row]] = matrix.data
        left = weights.sum(axis=1)
        weights *= np.divide(sums, left, out=np.ones(rows), where=np.abs(left) > 0.5)[:, None]
        return cls(start, weights.astype(np.float32), length)

    @classmethod
    def repeating(
        cls, matrix: Callable[[int], csr_matrix], size: int, margin: int, rows_each: int, columns_each: int
    ) -> Band:
        """The band of matrix(size), whose rows repeat: each of the `size` units has `rows_each` rows, equal to the unit
        before but `columns_each` columns on, except for the `margin` first and last units. Only a short matrix is made."""
        short = 2 * margin + 1
        if size <= short:
            return cls.of(matrix(size))
        few = cls.of(matrix(short))
        units = np.arange(size)
        like = np.where(units < margin, units, np.where(units >= size - margin, units - (size - short), margin))
        rows = (like[:, None] * rows_each + np.arange(rows_each)).ravel()
        start = few.start[rows] + np.repeat((units - like) * columns_each, rows_each)
        return cls(start, np.ascontiguousarray(few.weights[rows]), size * columns_each)


def apply(rows: Band, columns: Band, image: np.ndarray) -> np.ndarray:
    """`rows` and `columns` applied to an image (…, H, W): (…, rows, columns) float32."""
    image = np.asarray(image, np.float32)
    flat = np.ascontiguousarray(image).reshape(-1, *image.shape[-2:])
    out = [turned(columns, turned(rows, band)) for band in flat]
    return np.stack(out).reshape(*image.shape[:-2], *out[0].shape)


def turned(band: Band, image: np.ndarray) -> np.ndarray:
    """The band along the first axis of (length, m), transposed: (m, n). Twice is both axes and upright again."""
    out = np.empty((image.shape[1], len(band.start)), np.float32)
    _turned(band.start, band.weights, image, out)
    return out


def add(band: Band, image: np.ndarray, total: np.ndarray) -> None:
    """Add the band along the first axis of (length, m) to `total` (n, m)."""
    _add(band.start, band.weights, image, total)


@njit(**ALONE)
def _turned(start, weights, image, out):
    n = len(weights)
    m = image.shape[1]
    for job in range((n + _ROWS - 1) // _ROWS):
        first, last = job * _ROWS, min(job * _ROWS + _ROWS, n)
        block = np.zeros((_ROWS, m), np.float32)
        for i in range(first, last):
            _row(image, start[i], weights[i], block[i - first])
        for j in range(m):
            for i in range(last - first):
                out[j, first + i] = block[i, j]


@njit(**ALONE)
def _add(start, weights, image, total):
    for i in range(len(start)):
        _row(image, start[i], weights[i], total[i])


@njit(**ALONE)
def _row(image, start, weights, row):
    """row (m,) += Σ_t weights[t] · image[start + t], four taps at a time."""
    taps, m = len(weights), len(row)
    whole = taps // 4 * 4
    for t in range(0, whole, 4):
        a, b, c, d = weights[t], weights[t + 1], weights[t + 2], weights[t + 3]
        r0, r1, r2, r3 = image[start + t], image[start + t + 1], image[start + t + 2], image[start + t + 3]
        for j in range(m):
            row[j] += a * r0[j] + b * r1[j] + c * r2[j] + d * r3[j]
    for t in range(whole, taps):
        a, r0 = weights[t], image[start + t]
        for j in range(m):
            row[j] += a * r0[j]
