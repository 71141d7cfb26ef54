"""FSDAF with its moving window on a GPU: one thread a predicted pixel, in the arithmetic of `fsdaf`."""

from __future__ import annotations

from functools import cache
from typing import Any, Optional

import numpy as np
from numba import cuda, float32, int32

from ..kernels import gpu
from .class_survey import ClassSurvey, FirstRound, SecondRound
from .coarse import block_mean
from .fsdaf import FsdafOptions, Prepared, changes, prepare, within_limits
from .moving_window import FAR, Core, core_of
from .moving_window_cuda import capacity, example, inside, keep, window_offsets


def fsdaf(
    fine: np.ndarray,
    prepared: Prepared,
    validity: Optional[np.ndarray],
    classes: Optional[np.ndarray],
    options: FsdafOptions,
    origin: tuple[int, int],
    core: Core,
) -> np.ndarray:
    """As `fsdaf.fsdaf`."""
    fine, change, valid = changes(fine, prepared, validity, classes, options, origin)[:3]
    core = core_of(fine.shape, core)
    rows, columns = valid[core].shape
    offsets, distance = window_offsets(options.half, nearest_first=True)
    distance = (distance / max(options.half, 1)).astype(np.float32)
    similar = min(options.similar, offsets.shape[1])
    arrays = gpu.sent(
        np.where(valid, fine, FAR), np.where(valid, change, 0).astype(np.float32), valid, offsets, distance
    )
    (threshold,) = gpu.sent(prepared.threshold)
    out = gpu.empty((len(fine), rows, columns))
    place = core[0].start, core[1].start
    gpu.over_image(_filter(capacity(similar)), rows, columns, *arrays, threshold, similar, *place, out)
    return within_limits(out.copy_to_host(), fine, prepared, options, origin, core)


@cache
def _filter(kept: int) -> Any:
    """The kernel with room for `kept` similar pixels."""

    @cuda.jit(cache=True)
    def filtered(F, change, valid, offsets, distance, threshold, similar, top, left, out):
        """F_1 plus the mean change of the most similar pixels in the window."""
        column, row = cuda.grid(2)
        if row >= out.shape[1] or column >= out.shape[2]:
            return
        y, x, bands, one = row + top, column + left, out.shape[0], np.float32(1)
        keys, places = cuda.local.array(kept, float32), cuda.local.array(kept, int32)
        size = 0
        for k in range(offsets.shape[1] if valid[y, x] else 0):
            r, c = y + offsets[0, k], x + offsets[1, k]
            if inside(valid, r, c):
                alike, unlike = _unlike(F, threshold, y, x, r, c)
                if alike:
                    key = (unlike + np.float32(1e-5)) * (np.float32(10) + distance[k])
                    size = keep(keys, places, size, similar, key, k)
        for band in range(bands):
            total = mean = np.float32(0)
            for n in range(size):
                k = places[n]
                r, c = y + offsets[0, k], x + offsets[1, k]
                unlike = _unlike(F, threshold, y, x, r, c)[1]
                w = one / ((one + distance[k]) * (unlike + one))
                total += w
                mean += w * change[band, r, c]
            out[band, row, column] = F[band, y, x] + mean / total if size > 0 else np.float32(np.nan)

    return filtered


@cuda.jit(device=True)
def _unlike(F, threshold, y, x, r, c):
    """Whether a pixel is similar to the centre in every band, and the sum of their relative differences."""
    unlike = np.float32(0)
    for band in range(F.shape[0]):
        here = F[band, y, x]
        difference = abs(F[band, r, c] - here)
        if not difference <= threshold[band]:
            return False, unlike
        unlike += difference * (np.float32(1) / max(here, np.float32(1e-8)))
    return True, unlike


def fsdaf_examples() -> list[tuple[Any, ...]]:
    """Holes and borders; few similar pixels, and more wanted than there are; values out of range."""
    (fine, _), (coarse, _), target, (valid, _) = example()
    few, many = FsdafOptions(half=3, similar=5), FsdafOptions(half=2, similar=40, low=0.2, high=0.3)
    first = FirstRound.of(len(fine), valid.shape)
    first.add(fine, valid & np.isfinite(fine).all(0), (0, 0))
    model = first.model(3, (3, 3), 0, 1)
    labels = model.class_map(fine, valid & np.isfinite(fine).all(0), None)
    survey = ClassSurvey.of(valid.shape, 4, model, SecondRound.of_tile(fine, labels, model, (0, 0), 4))
    prepared = prepare(survey, block_mean(coarse, 4), block_mean(target, 4), few)
    core = (slice(4, 10), slice(0, 8))
    return [(fine, prepared, valid, None, few, (0, 0), core), (fine, prepared, valid, None, many, (0, 0), None)]
