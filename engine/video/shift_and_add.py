"""Shift-and-add: the samples of all frames laid on the fine grid, each with a Gaussian footprint (Elad & Hel-Or 2001)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numba import njit

from ..catalogue.card import Card
from ..job.events import Events
from ..job.parameters import Machine
from .banded import ALONE
from .methods import Enlargement, VideoMethod
from .outliers import agreement_weights, differences
from .piece import Piece
from .resampling import upsample
from .training_free import TrainingFreeVideo

PRIOR = 0.02  # weight of the upsampled centre frame


def method(
    card: Card, options: Mapping[str, Any], wanted: Enlargement, machine: Machine, events: Events
) -> VideoMethod:
    """Made ready for a clip."""
    formula = ShiftAndAdd(options["sigma"], options["tau"], options["robust"])
    return TrainingFreeVideo.of(formula, options, wanted, machine)


@dataclass(frozen=True)
class ShiftAndAdd:
    """x(q′) = ↑g_0(q′) + Σ w (g − g_0(p − d_k)) / (Σ w + λ), w = c_k(p) exp(−‖q′ − q‖² / 2(σs)²) within 3σs.

    What is added up is how the samples differ from the centre frame where they lie, so that ↑g_0 bends through them and a
    clip that stands still stays bicubic. `sigma` σ in pixels of a frame; `tau`, `robust`: see `agreement_weights`.
    """

    sigma: float
    tau: float
    robust: bool
    halo: int = 8

    def resolve(self, piece: Piece, scale: int) -> np.ndarray:
        start = upsample(piece.frames[piece.centre], scale)
        different = differences(piece)
        weights = agreement_weights(piece, different, tau=self.tau, robust=self.robust)
        there = np.stack([motion.inverse().matrix for motion in piece.motions])  # reference to frame
        out = np.empty_like(start)
        _gather(start, different, weights, there, scale, self.sigma, np.float32(PRIOR), out)
        return out.clip(0, 1)


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
