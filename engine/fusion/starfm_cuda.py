"""STARFM on a GPU: one thread a predicted pixel and band, in the arithmetic of `starfm`."""

from __future__ import annotations

import math
from typing import Any, Optional

import numpy as np
from numba import cuda

from ..kernels import gpu
from .moving_window import FAR, Core, core_of, float_images, spread_of
from .moving_window_cuda import example
from .starfm import StarfmOptions, thresholds

F_PLANE, S_PLANE, T_PLANE, W_PLANE, V_PLANE, PLAIN_PLANE = range(6)


def starfm(
    fine: np.ndarray,
    coarse: np.ndarray,
    target: np.ndarray,
    validity: Optional[np.ndarray],
    options: StarfmOptions,
    spread: Optional[np.ndarray],
    core: Core,
) -> np.ndarray:
    """As `starfm.starfm`."""
    fine, coarse, target, valid = float_images(fine, coarse, target, validity)
    if spread is None:
        spread = np.stack([spread_of(f, v) for f, v in zip(fine, valid)])
    core, half = core_of(target.shape, core), options.half
    rows, columns = (s.stop - s.start for s in core)
    dy, dx = np.mgrid[-half : half + 1, -half : half + 1]
    nearness = 1 / (1 + np.sqrt(dy * dy + dx * dx) / (options.distance or max(half, 1)))
    sigma_lm, sigma_mm = options.uncertainty
    noise = float(options.scale * np.hypot(sigma_lm, sigma_mm)) if options.floor else -1.0
    formula = np.float32(options.scale), options.form == "log", options.temporal, noise
    filters = np.float32(sigma_lm), np.float32(sigma_mm), options.filter == "either", options.floor
    weigh, known = gpu.sent(nearness.astype(np.float32), valid)
    images, out = gpu.empty((len(fine), 6, *target.shape[1:])), gpu.empty((len(target), rows, columns))
    for band in range(len(target)):
        near = [thresholds(f[band], v, options, s[band], core) for f, v, s in zip(fine, valid, spread)]
        F, C, C0, near_there = gpu.sent(fine[:, band], coarse[:, band], target[band], np.stack(near).astype(np.float32))
        gpu.over_image(_arrange, *target.shape[1:], F, C, C0, known, *formula, images)
        place = half, core[0].start, core[1].start
        gpu.over_image(_blend, rows, columns, images, known, near_there, weigh, *place, *filters, out[band])
    answer: np.ndarray = out.copy_to_host()
    return answer


@cuda.jit(cache=True)
def _arrange(fine, coarse, target, valid, scale, log, temporal, noise, images):
    """F, S, T, 1/cost without distance, V, and 1 where the cost is below the noise, into images (K, 6, H, W)."""
    column, row = cuda.grid(2)
    if row >= target.shape[0] or column >= target.shape[1]:
        return
    zero, one, two = np.float32(0), np.float32(1), np.float32(2)
    for k in range(fine.shape[0]):
        here = images[k, :, row, column]
        here[W_PLANE] = here[PLAIN_PLANE] = zero
        if not valid[k, row, column]:
            here[F_PLANE] = FAR
            continue
        F, C, C0 = fine[k, row, column], coarse[k, row, column], target[row, column]
        S, T = abs(F - C), abs(C - C0)
        cost = (scale * S + one) * (scale * T + one)
        floored = cost < noise
        if log:
            cost = np.float32(math.log(scale * S + two))
            if temporal:
                cost *= np.float32(math.log(scale * T + two))
        elif not temporal:
            cost = scale * S + one
        here[F_PLANE], here[S_PLANE], here[T_PLANE], here[V_PLANE] = F, S, T, F + C0 - C
        if floored:
            here[PLAIN_PLANE] = one
        else:
            here[W_PLANE] = one / cost


@cuda.jit(cache=True)
def _blend(images, valid, near, nearness, half, top, left, sigma_lm, sigma_mm, either, floor, out):
    """Σ w·V / Σ w over the window and all pairs; the mean of V where nothing is used, NaN where no pair is valid."""
    column, row = cuda.grid(2)
    if row >= out.shape[0] or column >= out.shape[1]:
        return
    y, x = row + top, column + left
    s_max = t_max = np.float32(-np.inf)
    mean, seen = np.float32(0), 0
    for k in range(images.shape[0]):
        if valid[k, y, x]:
            s_max, t_max = max(s_max, images[k, S_PLANE, y, x]), max(t_max, images[k, T_PLANE, y, x])
            mean += images[k, V_PLANE, y, x]
            seen += 1
    s_max, t_max = s_max + sigma_lm, t_max + sigma_mm
    total = weights = np.float32(0)
    for k in range(images.shape[0]):
        if valid[k, y, x]:
            alike = near[k, row, column]
            more, mass = _window(images[k], W_PLANE, alike, s_max, t_max, nearness, half, y, x, either)
            total, weights = total + more, weights + mass
            if floor:
                more, mass = _window(images[k], PLAIN_PLANE, alike, s_max, t_max, nearness, half, y, x, either)
                total, weights = total + more, weights + mass
    if seen == 0:
        out[row, column] = np.nan
    elif weights > 0:
        out[row, column] = total / weights
    else:
        out[row, column] = mean / seen


@cuda.jit(device=True)
def _window(images, plane, near, s_max, t_max, nearness, half, y, x, either):
    """Σ w·V and Σ w of one pair around (y, x); weights of `plane` know no distance where costs are floored."""
    f = images[F_PLANE, y, x]
    total = weights = np.float32(0)
    for r in range(max(y - half, 0), min(y + half + 1, images.shape[1])):
        row_total = row_weights = np.float32(0)
        for c in range(max(x - half, 0), min(x + half + 1, images.shape[2])):
            if abs(images[F_PLANE, r, c] - f) <= near:
                small_s, small_t = images[S_PLANE, r, c] < s_max, images[T_PLANE, r, c] < t_max
                if (small_s and small_t) or (either and (small_s or small_t)):
                    w = images[plane, r, c]
                    if plane == W_PLANE:
                        w *= nearness[r - y + half, c - x + half]
                    row_total += w * images[V_PLANE, r, c]
                    row_weights += w
        total += row_total
        weights += row_weights
    return total, weights


def starfm_examples() -> list[tuple[Any, ...]]:
    """Both filters, forms and thresholds, at the border and beside holes."""
    images, core = example(), (slice(1, 9), slice(0, 9))
    plain = StarfmOptions(half=3, classes=2, sigma_fine=0.004, sigma_coarse=0.004)
    other = StarfmOptions(3, 2, 0.004, 0.004, 4.0, 1000.0, "log", "either", True, True, True)
    return [(*images, plain, None, core), (*images, other, None, None)]
