"""MNSPI on a GPU, a thread a pixel: the search of `neighbours` as it is, the mixing of `mnspi_kernels`."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
from numba import cuda

from ..kernels import gpu
from ..kernels.blocks_cuda import parts
from . import mnspi_kernels, neighbours
from .mnspi_kernels import MEAN, NOTHING, SIMILAR, UNFINISHED
from .neighbours import BlockIndex

nearest_similar = cuda.jit(device=True)(neighbours.nearest_similar.py_func)
in_sight = cuda.jit(device=True)(mnspi_kernels.in_sight.py_func)
unpack = cuda.jit(device=True)(neighbours.unpack.py_func)


def filled(index: Any, target: np.ndarray, pixels: Any, regions: Any, limits: Any) -> tuple[np.ndarray, ...]:
    """See `mnspi_kernels.filled`."""
    C, N, similar = len(target), len(pixels[0]), limits[0]
    values, spread, status = np.empty((N, C), np.float32), np.empty((N, C), np.float32), np.empty(N, np.uint8)
    window = gpu.sent(*index, target, *regions)
    for part in parts(N, 8 * (3 + 3 * similar) + 8 * C + 1):
        n = part.stop - part.start
        asked = gpu.sent(*(each[part] for each in pixels))
        scratch = gpu.empty((similar, n), np.int64), *(gpu.empty((similar, n), np.float64) for _ in range(2))
        found = gpu.empty((n, C)), gpu.empty((n, C)), gpu.empty((n,), np.uint8)
        gpu.over_series(_fill, n, *window, *asked, *limits, *scratch, *found)
        values[part], spread[part], status[part] = (each.copy_to_host() for each in found)
    return values, spread, status


def filled_examples() -> Iterator[tuple[Any, ...]]:
    """Similar pixels enough, too few in sight, none; a patch without any clear pixel; limits to what change may give."""
    rng = np.random.default_rng(3)
    clear = rng.integers(0, 4, (2, 20, 22)).repeat(2, axis=2)[..., :30].astype(np.float32) / 10
    target = (clear * 1.1 + rng.normal(0, 0.01, clear.shape)).astype(np.float32)
    candidates = rng.random(clear.shape[1:]) < 0.8
    candidates[6:12, 8:16] = False
    clear[:, 9, 9] = 0.9
    rows, columns = (each.ravel() for each in np.mgrid[6:12:3, 9:16:2])
    patch = np.arange(len(rows)) % 3
    boxes = np.array([[-4, 14, -2, 25], [1, 18, 3, 29], [0, 19, 0, 29]])
    thresholds, changes = np.full((3, 2), 0.05), np.full((3, 2), 0.02)
    regions = boxes, thresholds, changes, np.array([9, 9, 0])
    index = tuple(BlockIndex.of(clear, candidates))
    for similar, reach, low, high in ((6, 12, -np.inf, np.inf), (4, 4, 0.0, 0.2)):
        yield index, target, (rows, columns, patch), regions, (similar, reach, low, high)


@cuda.jit(device=True)
def _weigh(A, py, px, keys, u, d, found, j):
    """The weights of similar pixels, into `u`, by how alike and how near they are; returns their mean distance."""
    C = A.shape[2]
    distance, u_min, u_max, d_min, d_max = 0.0, math.inf, -math.inf, math.inf, -math.inf
    for k in range(found):
        y, x, d2 = unpack(keys[k, j])
        total = 0.0
        for c in range(C):
            difference = float(A[y, x, c]) - float(A[py, px, c])
            total += difference * difference
        unlike, far = math.sqrt(total / C), math.sqrt(float(d2))
        u[k, j], d[k, j] = unlike, far
        u_min, u_max = min(u_min, unlike), max(u_max, unlike)
        d_min, d_max = min(d_min, far), max(d_max, far)
        distance += far
    for k in range(found):
        alike = (u[k, j] - u_min) / (u_max - u_min + 1e-6) + 1
        near = (d[k, j] - d_min) / (d_max - d_min + 1e-6) + 1
        u[k, j] = 1 / (alike * near)
    return distance / found


@cuda.jit(device=True)
def _mix(A, T, py, px, keys, u, w, found, least, greatest, values, spread, j):
    """The prediction in space and in time, mixed by `w`, and the deviation of the change, into row j."""
    total = 0.0
    for k in range(found):
        total += u[k, j]
    for c in range(A.shape[2]):
        S, change, square = 0.0, 0.0, 0.0
        for k in range(found):
            y, x, _ = unpack(keys[k, j])
            t = float(T[c, y, x])
            step = t - float(A[y, x, c])
            S += u[k, j] * t
            change += u[k, j] * step
            square += u[k, j] * step * step
        S, change, square = S / total, change / total, square / total
        M = float(A[py, px, c]) + change
        values[j, c] = w * S + (1 - w) * M if least < M < greatest else S
        spread[j, c] = math.sqrt(max(square - change * change, 0.0))


@cuda.jit(cache=True)
def _fill(
    A, candidates, low, high, number, T, boxes, thresholds, changes, numbers, rows, columns, patch,
    similar, reach, least, greatest, keys, u, d, values, spread, status,
):  # fmt: skip
    """See `filled`; keys, u and d (similar, N) scratch."""
    j = cuda.grid(1)
    if j >= rows.size:
        return
    H, W, C = A.shape
    py, px, p = rows[j], columns[j], patch[j]
    for c in range(C):
        values[j, c], spread[j, c] = math.nan, math.nan
    status[j] = NOTHING
    if numbers[p] == 0:
        return
    y0, y1, x0, x1 = boxes[p, 0], boxes[p, 1], boxes[p, 2], boxes[p, 3]
    seen = in_sight(py, px, boxes[p], H, W, reach)
    box = max(y0, 0), min(y1, H - 1), max(x0, 0), min(x1, W - 1)
    index = A, candidates, low, high, number
    found = nearest_similar(index, py, px, box, thresholds[p], seen * seen, keys[:, j])
    if found < similar and seen < reach:
        status[j] = UNFINISHED
    elif found == 0:
        status[j] = MEAN
        for c in range(C):
            values[j, c] = A[py, px, c] + changes[p, c]
    else:
        status[j] = SIMILAR
        distance = _weigh(A, py, px, keys, u, d, found, j)
        gy, gx = py - (y0 + y1) / 2, px - (x0 + x1) / 2
        g = math.sqrt(gy * gy + gx * gx)
        _mix(A, T, py, px, keys, u, g / (g + distance), found, least, greatest, values, spread, j)
