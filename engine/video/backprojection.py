"""Iterative back-projection (Irani & Peleg 1991) of several frames, weighted against moving objects.

A frame is g_k = D W_k x: the scene moved by d_k and seen by the camera D. What the estimate x does not explain of a frame
is moved back and added:

    x ← x + μ Σ_k W_k⁻¹ ↑(c_k (g_k − D W_k x)) / max(Σ_k W_k⁻¹ ↑c_k, 10⁻³)

For a translation, D W_k and W_k⁻¹ ↑ are one banded matrix an axis, edges included, so that an iteration never makes a
moved image of the scene.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional, Protocol

import numpy as np
from scipy.sparse import csr_matrix

from ...contract.choices import Degradation
from . import banded
from .banded import Band
from .registration import Motion
from .resampling import SPLINE_REACH, blur_radius, observation, scaling, translation

LEAST = 1e-3  # smallest sum of weights that is divided by


@dataclass(frozen=True)
class Camera:
    """How a frame `scale` times as coarse sees the scene: degradation "bi" or "bd", `blur` in fine pixels (None: 0.4 s)."""

    scale: int
    degradation: Degradation = "bi"
    blur: Optional[float] = None

    @property
    def reach(self) -> float:
        """How far around its place a pixel of the frame sees, in fine pixels."""
        return 2.0 * self.scale if self.degradation == "bi" else blur_radius(self.scale, self.blur) + self.scale


class View(Protocol):
    """One frame's forward and backward operator. Frames are handled turned: (w, h)."""

    def forward(self, scene: np.ndarray) -> np.ndarray:
        """D W x of a scene (s·h, s·w), turned: (w, h)."""

    def add_backward(self, turned_frame: np.ndarray, total: np.ndarray) -> None:
        """Add W⁻¹ ↑ of a turned frame (w, h) to `total` (s·h, s·w)."""


def back_project(
    start: np.ndarray,
    frames: np.ndarray,
    weights: np.ndarray,
    views: Sequence[View],
    *,
    centre: int,
    iterations: int = 12,
    step: float = 1.0,
    momentum: float = 0.6,
    early_stop: bool = False,
) -> np.ndarray:
    """The scene (C, s·h, s·w) float32, from `start` of that shape, `frames` (N, C, h, w) and their `weights` (N, h, w) in
    0..1. Not clipped.

    `momentum` repeats that share of the last correction (Polyak 1964): with 0.6, 12 rounds come where 30 come without.
    `early_stop` ends a band's rounds when the centre frame is explained worse than two rounds before; it looks at the mean
    over the image, so tiles may then differ.
    """
    scene = np.array(start, np.float32, order="C")
    turned = np.ascontiguousarray(np.swapaxes(frames, -1, -2), np.float32)
    c = np.ascontiguousarray(np.swapaxes(weights, -1, -2), np.float32)
    used = [k for k in range(len(views)) if c[k].any()]
    total = np.zeros(scene.shape[1:], np.float32)
    for k in used:
        views[k].add_backward(c[k], total)
    gain = np.float32(step) / np.maximum(total, np.float32(LEAST))
    correction, update = np.empty_like(total), np.empty_like(total)
    for channel, estimate in enumerate(scene):
        unexplained: list[float] = []
        update[:] = 0
        for _ in range(iterations):
            correction[:] = 0
            for k in used:
                residual = turned[k, channel] - views[k].forward(estimate)
                residual *= c[k]
                if k == centre and early_stop:
                    unexplained.append(float(np.abs(residual).mean()))
                views[k].add_backward(residual, correction)
            if len(unexplained) > 2 and unexplained[-1] > unexplained[-3]:
                break
            update *= np.float32(momentum)
            correction *= gain
            update += correction
            estimate += update
    return scene


@dataclass(frozen=True)
class Translated:
    """View of a frame moved by a translation: two bands an axis."""

    down: tuple[Band, Band]  # rows, columns
    up: tuple[Band, Band]

    @classmethod
    def of(cls, camera: Camera, motion: Motion, shape: tuple[int, int]) -> Translated:
        """Of a frame of shape (h, w)."""
        down, up, s = [], [], camera.scale
        for n, d in zip(shape, motion.shift):

            def seen(n: int, d: float = d) -> csr_matrix:
                return observation(n, s, camera.degradation, camera.blur) @ translation(n * s, s * d)

            def returned(n: int, d: float = d) -> csr_matrix:
                return translation(n * s, -s * d) @ scaling(n, n * s)

            margin = int(np.ceil(abs(d) + (SPLINE_REACH + camera.reach) / s)) + 3
            down.append(Band.repeating(seen, n, margin, 1, s))
            up.append(Band.repeating(returned, n, margin, s, 1))
        return cls((down[0], down[1]), (up[0], up[1]))

    def forward(self, scene: np.ndarray) -> np.ndarray:
        upright = banded.turned(self.down[0], scene)  # (s·w, h)
        out = np.zeros((len(self.down[1].start), upright.shape[1]), np.float32)
        banded.add(self.down[1], upright, out)
        return out

    def add_backward(self, turned_frame: np.ndarray, total: np.ndarray) -> None:
        banded.add(self.up[0], banded.turned(self.up[1], turned_frame), total)
