"""Thin-plate spline through a coarse image, evaluated on the fine grid by FFT.

The interpolant Σ w_N φ(|x − x_N|) + plane with φ(r) = r² ln r (Duchon 1977; Wahba 1990) passes through every coarse
pixel's centre. On a regular grid its values at one sub-pixel phase are a convolution of the weights with φ sampled at that
phase, so factor² small FFTs replace pixels × nodes logarithms.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

import numpy as np
from scipy.fft import irfft2, next_fast_len, rfft2
from scipy.linalg import lu_factor, lu_solve

LARGEST, CORE, HALO = (
    64,
    32,
    8,
)  # coarse pixels: one zone up to 64 × 64, else cores of 32 with a halo of 8 (< 1e-6 of the range)


class ThinPlate:
    """The spline of a coarse image (B, h, w) over a fine grid of `shape`; NaN cells are no nodes.

    Nodes are the centres of the blocks, of partial blocks at the grid's far edges too. `window` reads fine values.
    """

    def __init__(self, coarse: np.ndarray, factor: int, shape: tuple[int, int], *, cached_zones: int = 0) -> None:
        self.coarse, self.factor = np.asarray(coarse, np.float64), factor
        self.inset = tuple((size - cells * factor) / (2 * factor) for size, cells in zip(shape, coarse.shape[1:]))
        height, width = self.coarse.shape[1:]
        whole = max(height, width) <= LARGEST
        self.core: int
        self.halo: int
        self.core, self.halo = (max(height, width), 0) if whole else (CORE, HALO)
        self._zones: OrderedDict[tuple[int, int], np.ndarray] = OrderedDict()
        self._keep = cached_zones or 2 * (-(-width // self.core) + 2)  # a row of tiles touches two rows of zones
        self._factors: dict[bytes, Any] = {}

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_zones": OrderedDict(), "_factors": {}}  # found again where they are needed

    def window(self, origin: tuple[int, int], shape: tuple[int, int]) -> np.ndarray:
        """Values (B, *shape) float32 at the fine pixels from `origin` (row, column) on."""
        out = np.empty((self.coarse.shape[0], *shape), np.float32)
        step = self.core * self.factor
        for i in range(origin[0] // step, (origin[0] + shape[0] - 1) // step + 1):
            for j in range(origin[1] // step, (origin[1] + shape[1] - 1) // step + 1):
                zone = self._zone(i, j)
                r0, r1 = max(origin[0], i * step), min(origin[0] + shape[0], (i + 1) * step)
                c0, c1 = max(origin[1], j * step), min(origin[1] + shape[1], (j + 1) * step)
                out[:, r0 - origin[0] : r1 - origin[0], c0 - origin[1] : c1 - origin[1]] = zone[
                    :, r0 - i * step : r1 - i * step, c0 - j * step : c1 - j * step
                ]
        return out

    def _zone(self, i: int, j: int) -> np.ndarray:
        """Fine values of zone (i, j)'s core."""
        if (i, j) in self._zones:
            self._zones.move_to_end((i, j))
            return self._zones[i, j]
        height, width = self.coarse.shape[1:]
        r0, r1 = i * self.core, min((i + 1) * self.core, height)
        c0, c1 = j * self.core, min((j + 1) * self.core, width)
        top, left = max(r0 - self.halo, 0), max(c0 - self.halo, 0)
        bottom, right = min(r1 + self.halo, height), min(c1 + self.halo, width)
        inset = self.inset[0] * (bottom == height), self.inset[1] * (right == width)
        weights, plane = self._solve(self.coarse[:, top:bottom, left:right], inset)
        zone = _evaluate(weights, plane, inset, self.factor, (r0 - top, r1 - top), (c0 - left, c1 - left))
        self._zones[i, j] = zone
        while len(self._zones) > self._keep:
            self._zones.popitem(last=False)
        return zone

    def _solve(self, values: np.ndarray, inset: tuple[float, float]) -> tuple[np.ndarray, np.ndarray]:
        """Weights (B, h, w), 0 at gaps, and plane (B, 3) over (1, row, column)."""
        bands, height, width = values.shape
        nodes = np.isfinite(values).all(0)
        rows, columns = np.nonzero(nodes)
        count = rows.size
        key = np.packbits(nodes).tobytes() + repr((height, width, inset)).encode()
        rows, columns = rows + inset[0] * (rows == height - 1), columns + inset[1] * (columns == width - 1)
        weights, plane = np.zeros(values.shape), np.zeros((bands, 3))
        if not count:
            return weights, np.full((bands, 3), np.nan)
        right = np.zeros((count + 3, bands))
        right[:count] = values[:, nodes].T
        affine = np.stack([np.ones(count), rows, columns], 1)
        if np.linalg.matrix_rank(affine) < 3:  # nodes on a line: no unique spline; the flattest one
            solution = np.linalg.lstsq(_system(rows, columns, affine), right, rcond=None)[0]
        else:
            if key not in self._factors:  # zones of one shape without gaps share one system
                if len(self._factors) >= 9:
                    self._factors.pop(next(iter(self._factors)))
                self._factors[key] = lu_factor(_system(rows, columns, affine), overwrite_a=True, check_finite=False)
            solution = lu_solve(self._factors[key], right, check_finite=False)
        weights[:, nodes], plane[:] = solution[:count].T, solution[count:].T
        return weights, plane


def _system(rows: np.ndarray, columns: np.ndarray, affine: np.ndarray) -> np.ndarray:
    """The symmetric matrix [φ P; Pᵀ 0] of the interpolation conditions."""
    count = rows.size
    matrix = np.zeros((count + 3, count + 3))
    matrix[:count, :count] = _phi((rows[:, None] - rows) ** 2.0 + (columns[:, None] - columns) ** 2.0)
    matrix[:count, count:], matrix[count:, :count] = affine, affine.T
    return matrix


def _phi(squared: np.ndarray) -> np.ndarray:
    """r² ln r from r²."""
    return 0.5 * squared * np.log(np.where(squared > 0, squared, 1))


def _evaluate(weights, plane, inset, factor, rows, columns):
    """Fine values (B, ·, ·) float32 of the coarse cells rows × columns of a zone; the last row's and column's nodes sit
    `inset` (coarse pixels, ≤ 0) off the regular grid and are convolved apart."""
    bands, height, width = weights.shape
    size = next_fast_len(2 * height - 1, real=True), next_fast_len(2 * width - 1, real=True)
    shift = (np.arange(factor) + 0.5) / factor - 0.5
    dy, dx = (np.where(np.arange(n) < half, np.arange(n), np.arange(n) - n) for n, half in zip(size, (height, width)))
    high, wide = rows[1] - rows[0], columns[1] - columns[0]
    out = np.empty((bands, high, factor, wide, factor))
    y = np.arange(*rows)[:, None] + shift
    x = np.arange(*columns)[:, None] + shift
    out[:] = (plane[:, :1] + plane[:, 1:2] * y.ravel()).reshape(bands, high, factor, 1, 1)
    out += (plane[:, 2:] * x.ravel()).reshape(bands, 1, 1, wide, factor)
    for off, part in _regular_parts(weights, inset):
        spectrum = rfft2(part, size)
        for i in range(factor):
            kernels = _phi((dy[:, None] + shift[i] - off[0]) ** 2 + (dx + shift[:, None, None] - off[1]) ** 2)
            spectra = rfft2(kernels)
            for j in range(factor):
                out[:, :, i, :, j] += irfft2(spectrum * spectra[j], size)[:, slice(*rows), slice(*columns)]
    return out.reshape(bands, high * factor, wide * factor).astype(np.float32)


def _regular_parts(weights, inset):
    """Node weights split into sets that each lie on a regular grid, with the grid's offset."""
    last_row, last_column = (np.arange(n) == n - 1 for n in weights.shape[1:])
    for off_row, rows in ((0.0, ~last_row), (inset[0], last_row)) if inset[0] else ((0.0, last_row | ~last_row),):
        for off_column, columns in (
            ((0.0, ~last_column), (inset[1], last_column)) if inset[1] else ((0.0, last_column | ~last_column),)
        ):
            part = np.where(rows[:, None] & columns, weights, 0)
            if part.any():
                yield (off_row, off_column), part
