"""Shift-and-add: the samples of all frames laid on the fine grid, each with a Gaussian footprint (Elad & Hel-Or 2001)."""

from __future__ import annotations

import numpy as np
from numba import njit

from .banded import ALONE
from .registration import Motion

SIGMA = 0.2  # pixels of a frame
PRIOR = 0.02  # weight of the upsampled centre frame


def shift_and_add(
    start: np.ndarray,
    different: np.ndarray,
    weights: np.ndarray,
    motions: list[Motion],
    scale: int,
    sigma: float = SIGMA,
) -> np.ndarray:
    """x(q′) = ↑g_0(q′) + Σ w (g − g_0(p − d_k)) / (Σ w + λ), w = c_k(p) exp(−‖q′ − q‖² / 2(σs)²) within 3σs.

    What is added up is how the samples differ from the centre frame where they lie, so that ↑g_0 bends through them and a
    clip that stands still stays bicubic. `start` = ↑g_0 (C, s·h, s·w), `different` (N, C, h, w) as
    `outliers.differences` gives it, `weights` c_k (N, h, w), `sigma` in pixels of a frame. float32.
    """
    out = np.empty(start.shape, np.float32)
    there = np.stack([motion.inverse().matrix for motion in motions])  # reference to frame
    start, different, weights = (np.ascontiguousarray(a, np.float32) for a in (start, different, weights))
    _gather(start, different, weights, there, scale, sigma, np.float32(PRIOR), out)
    return out


@njit(**ALONE)
def _gather(start, different, weights, there, scale, sigma, prior, out):
    N, C, h, w = different.shape
    radius = 3 * sigma
    for i in range(out.shape[1]):
        y = (i + 0.5) / scale - 0.5
        total = np.empty(C)
        for j in range(out.shape[2]):
            x = (j + 0.5) / scale - 0.5
            weight = np.float64(prior)
            for c in range(C):
                total[c] = 0
            for k in range(N):
                m = there[k]
                py, px = m[0, 0] * y + m[0, 1] * x + m[0, 2], m[1, 0] * y + m[1, 1] * x + m[1, 2]
                for a in range(max(0, int(np.ceil(py - radius))), min(h - 1, int(np.floor(py + radius))) + 1):
                    for b in range(max(0, int(np.ceil(px - radius))), min(w - 1, int(np.floor(px + radius))) + 1):
                        square = (a - py) ** 2 + (b - px) ** 2
                        if square <= radius * radius:
                            v = weights[k, a, b] * np.exp(-0.5 * square / (sigma * sigma))
                            weight += v
                            for c in range(C):
                                total[c] += v * different[k, c, a, b]
            for c in range(C):
                out[c, i, j] = start[c, i, j] + total[c] / weight
