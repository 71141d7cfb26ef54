"""How a frame sees the scene where the motion between them is affine: the scene is warped by its cubic spline."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numba import njit

from . import banded
from .banded import ALONE, Band
from .registration import Motion
from .registration_polish import spline_weights
from .resampling import Optics, extended_spline, scaling

PAD = 16  # fine pixels around the scene, the edge pixel repeated, so that the spline is at rest where it ends


@dataclass(frozen=True)
class Warped:
    """The operator of a frame under an affine motion (see `back_projection.FrameOperator`)."""

    spline: tuple[Band, Band]  # scene to spline coefficients, `PAD` pixels more on every side; rows, columns
    up: tuple[Band, Band]  # frame to spline coefficients of the upsampled frame
    down: tuple[Band, Band]
    there: np.ndarray  # (2, 3) fine pixels of the frame to fine pixels of the scene
    back: np.ndarray  # the other way

    @classmethod
    def of(cls, optics: Optics, motion: Motion, shape: tuple[int, int]) -> Warped:
        """Of a frame of shape (h, w)."""
        s = optics.scale
        splines = [extended_spline(n * s, PAD) for n in shape]
        spline = [Band.of(matrix) for matrix in splines]
        up = [Band.of(matrix @ scaling(n, n * s)) for matrix, n in zip(splines, shape)]
        down = [Band.of(optics.seen(n)) for n in shape]
        return cls(
            (spline[0], spline[1]), (up[0], up[1]), (down[0], down[1]), _fine(motion, s), _fine(motion.inverse(), s)
        )

    def forward(self, scene: np.ndarray) -> np.ndarray:
        coefficients = banded.turned(self.spline[1], banded.turned(self.spline[0], scene))
        moved = np.zeros_like(scene)
        _add_warped(coefficients, self.there, PAD, moved)
        upright = banded.turned(self.down[0], moved)
        out = np.zeros((len(self.down[1].start), upright.shape[1]), np.float32)
        banded.add(self.down[1], upright, out)
        return out

    def add_backward(self, turned_frame: np.ndarray, total: np.ndarray) -> None:
        rows = banded.turned(self.up[1], turned_frame)
        coefficients = np.zeros((len(self.up[0].start), rows.shape[1]), np.float32)
        banded.add(self.up[0], rows, coefficients)
        _add_warped(coefficients, self.back, PAD, total)


def _fine(motion: Motion, scale: int) -> np.ndarray:
    """The motion's matrix in fine pixels: q = s(p + ½) − ½."""
    linear, half = motion.matrix[:, :2], (scale - 1) / 2
    return np.column_stack([linear, scale * motion.matrix[:, 2] + half - linear @ (half, half)])


@njit(**ALONE)
def _add_warped(coefficients, matrix, pad, total):
    """total[i, j] += the spline at matrix · (i, j, 1)."""
    height, width = coefficients.shape
    for i in range(total.shape[0]):
        row = total[i]
        for j in range(len(row)):
            y = matrix[0, 0] * i + matrix[0, 1] * j + matrix[0, 2] + pad
            x = matrix[1, 0] * i + matrix[1, 1] * j + matrix[1, 2] + pad
            y, x = min(max(y, 1.0), height - 3.0), min(max(x, 1.0), width - 3.0)
            a, b = int(y), int(x)
            wy, wx = spline_weights(np.float32(y - a)), spline_weights(np.float32(x - b))
            value = np.float32(0)
            for r in range(4):
                c = coefficients[a - 1 + r]
                value += wy[r] * (wx[0] * c[b - 1] + wx[1] * c[b] + wx[2] * c[b + 1] + wx[3] * c[b + 2])
            row[j] += value
