"""Fit-FC on a GPU: one thread a predicted pixel, in the arithmetic of `fitfc`."""

from __future__ import annotations

from functools import cache
from typing import Any, Optional

import numpy as np
from numba import cuda, float32, int32

from ..kernels import gpu
from .coarse import block_mean
from .fitfc import FitfcOptions, Regression, first_prediction, regress
from .moving_window import FAR, NEVER, Core, core_of
from .moving_window_cuda import capacity, example, inside, keep, window_offsets


def fitfc(
    fine: np.ndarray,
    regression: Regression,
    factor: int,
    validity: Optional[np.ndarray],
    options: FitfcOptions,
    origin: tuple[int, int],
    core: Core,
) -> np.ndarray:
    """As `fitfc.fitfc`."""
    fine = np.asarray(fine, np.float32)
    first = first_prediction(fine, regression, factor, origin)
    valid = np.isfinite(first).all(0) & np.isfinite(fine).all(0)
    if validity is not None:
        valid &= validity
    core = core_of(fine.shape, core)
    rows, columns = valid[core].shape
    offsets, distance = window_offsets(options.half, nearest_first=True)
    nearness = (1 / (1 + distance / max(options.half, 1))).astype(np.float32)
    similar = min(options.similar, offsets.shape[1])
    arrays = gpu.sent(
        np.where(valid, fine, FAR), np.where(valid, first, 0).astype(np.float32), valid, offsets, nearness
    )
    out = gpu.empty((len(fine), rows, columns))
    gpu.over_image(_filter(capacity(similar)), rows, columns, *arrays, similar, core[0].start, core[1].start, out)
    answer: np.ndarray = out.copy_to_host()
    return answer


@cache
def _filter(kept: int) -> Any:
    """The kernel with room for `kept` similar pixels."""

    @cuda.jit(cache=True)
    def filtered(F, G, valid, offsets, nearness, similar, top, left, out):
        """Mean of the first predictions G of the spectrally nearest pixels in the window, weighted by nearness."""
        column, row = cuda.grid(2)
        if row >= out.shape[1] or column >= out.shape[2]:
            return
        y, x, bands = row + top, column + left, out.shape[0]
        keys, places = cuda.local.array(kept, float32), cuda.local.array(kept, int32)
        size, worst = 0, NEVER
        for k in range(offsets.shape[1] if valid[y, x] else 0):
            r, c = y + offsets[0, k], x + offsets[1, k]
            if inside(valid, r, c):
                squared = np.float32(0)
                for band in range(bands):
                    difference = F[band, r, c] - F[band, y, x]
                    squared += difference * difference
                    if not squared < worst:
                        break
                if squared < worst:
                    size = keep(keys, places, size, similar, squared, k)
                    worst = keys[similar - 1] if size == similar else NEVER
        for band in range(bands):
            total = mean = np.float32(0)
            for n in range(size):
                k = places[n]
                total += nearness[k]
                mean += nearness[k] * G[band, y + offsets[0, k], x + offsets[1, k]]
            out[band, row, column] = mean / total if size > 0 else np.float32(np.nan)

    return filtered


def fitfc_examples() -> list[tuple[Any, ...]]:
    """Ties, holes and borders; more similar pixels wanted than there are."""
    fine, coarse, target, covered = example()
    regression = regress(block_mean(coarse[0], 4), block_mean(target, 4))
    core = (slice(1, 9), slice(0, 9))
    return [
        (fine[0], regression, 4, covered[0], FitfcOptions(half=3, similar=7), (0, 0), core),
        (fine[0], regression, 4, None, FitfcOptions(half=2, similar=30), (0, 0), None),
    ]
