"""What the moving windows share on a GPU: sums over windows, the n most similar pixels, examples to prove kernels on.

One thread predicts one pixel. Images (B, H, W) are float32 without margins: windows are cut at the tile's border.
"""

from __future__ import annotations

import numpy as np
from numba import cuda

from ..kernels import gpu
from ..kernels.gpu import NoRoom
from .moving_window import offsets

MOST = 256  # similar pixels that a thread can keep
STEP = 32  # kernels are compiled for a multiple of so many


def capacity(similar: int) -> int:
    """Places for similar pixels that a kernel is compiled with. Raises NoRoom beyond what a thread can keep."""
    if similar > MOST:
        raise NoRoom(f"{similar} similar pixels are wanted, and a thread keeps {MOST}")
    return max(-(-similar // STEP), 1) * STEP


def window_offsets(half: int, nearest_first: bool) -> tuple[np.ndarray, np.ndarray]:
    """Rows and columns (2, n) int16 of a (2·half+1)² window, and distances (n,) float64, as `moving_window.offsets`."""
    flat, distance = offsets(half, 4 * half + 2, nearest_first=nearest_first)
    rows = np.rint(flat / (4 * half + 2)).astype(np.int64)
    return np.stack([rows, flat - rows * (4 * half + 2)]).astype(np.int16), distance


@cuda.jit(device=True)
def inside(image, row, column):
    """Whether a pixel lies on the tile."""
    return row >= 0 and row < image.shape[0] and column >= 0 and column < image.shape[1]


@cuda.jit(device=True)
def keep(keys, places, size, wanted, key, place):
    """Put `key` among the `wanted` smallest of `keys`, sorted, the earlier of equals first. Returns how many there are."""
    if size < wanted:
        size += 1
    elif key >= keys[wanted - 1]:
        return size
    k = size - 1
    while k > 0 and keys[k - 1] > key:
        keys[k], places[k] = keys[k - 1], places[k - 1]
        k -= 1
    keys[k], places[k] = key, place
    return size


def window_sums(images, half: int, top: int, left: int, rows: int, columns: int):
    """Sums (N, rows, columns) float64 over the window around each pixel of the core at (top, left) of images (N, H, W), on
    the GPU from start to end."""
    count, height = images.shape[:2]
    across, out = gpu.empty((count, height, columns), np.float64), gpu.empty((count, rows, columns), np.float64)
    gpu.over_image(_sum_rows, height, columns, images, half, left, across)
    gpu.over_image(_sum_columns, rows, columns, across, half, top, out)
    return out


@cuda.jit(cache=True)
def _sum_rows(images, half, left, out):
    column, row = cuda.grid(2)
    if row < out.shape[1] and column < out.shape[2]:
        first, last = max(column + left - half, 0), min(column + left + half + 1, images.shape[2])
        for n in range(images.shape[0]):
            total = np.float64(0)
            for x in range(first, last):
                total += images[n, row, x]
            out[n, row, column] = total


@cuda.jit(cache=True)
def _sum_columns(across, half, top, out):
    column, row = cuda.grid(2)
    if row < out.shape[1] and column < out.shape[2]:
        first, last = max(row + top - half, 0), min(row + top + half + 1, across.shape[1])
        for n in range(across.shape[0]):
            total = np.float64(0)
            for y in range(first, last):
                total += across[n, y, column]
            out[n, row, column] = total


def example(bands: int = 2, pairs: int = 2, side: int = 11) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Made images with classes, noise, equal pixels and holes: fine, coarse (K, B, H, W), target (B, H, W) and covered
    (K, H, W); the height is one less than `side`."""
    draw = np.random.Generator(np.random.Philox(7))
    shape = (side - 1, side)
    classes = draw.integers(0, 3, shape)
    spectra = draw.uniform(0.1, 0.4, (pairs + 1, bands, 3))
    truth = np.round(spectra[:, :, classes] + draw.normal(0, 0.004, (pairs + 1, bands, *shape)), 3)
    coarse = truth + draw.normal(0, 0.003, truth.shape)
    fine = truth[:pairs].astype(np.float32)
    fine[0, 0, 2, 3:6] = np.nan
    covered = np.ones((pairs, *shape), bool)
    covered[-1, 7:9, 8:] = covered[:, 5, 1] = False
    return fine, coarse[:pairs].astype(np.float32), coarse[pairs].astype(np.float32), covered
