"""Iterative back-projection (Irani & Peleg 1991) of several frames, weighted against moving objects.

A frame is g_k = D W_k x: the scene moved by d_k and seen by the camera D. What the estimate x does not explain of a frame
is moved back and added:

    x ← x + μ Σ_k W_k⁻¹ ↑(c_k (g_k − D W_k x)) / max(Σ_k W_k⁻¹ ↑c_k, 10⁻³)

For a translation, D W_k and W_k⁻¹ ↑ are one banded matrix an axis, edges included, so that an iteration never makes a
moved image of the scene.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, NamedTuple, Protocol

import numpy as np
from scipy.sparse import csr_matrix

from ..catalogue.card import Card
from ..job.events import Events
from ..job.parameters import Machine
from ..processor import CPU, Processor
from . import banded
from .banded import Band
from .camera import UNKNOWN
from .methods import Enlargement, VideoMethod
from .outliers import agreement_weights, differences
from .piece import Piece
from .registration import Motion
from .resampling import SPLINE_REACH, Degradation, Optics, scaling, translation, upsample
from .training_free import TrainingFreeVideo
from .warping import Warped

LEAST = 1e-3  # smallest sum of weights that is divided by


def method(
    card: Card, options: Mapping[str, Any], wanted: Enlargement, machine: Machine, events: Events
) -> VideoMethod:
    """Made ready for a clip; a camera that nobody looked for is taken to be as `camera.UNKNOWN`."""
    own = {field.name: options[field.name] for field in fields(BackProjection) if field.name in options}
    if own["degradation"] == "auto":
        own.update(degradation="bd", blur=own["blur"] or UNKNOWN * wanted.scale)
    processor = Processor(card.title, machine.device, events)
    processor.tell(projected)
    return TrainingFreeVideo.of(BackProjection(**own, processor=processor), options, wanted, machine)


class FrameOperator(Protocol):
    """One frame's forward and backward operator. Frames are handled turned: (w, h)."""

    def forward(self, scene: np.ndarray) -> np.ndarray:
        """D W x of a scene (s·h, s·w), turned: (w, h)."""

    def add_backward(self, turned_frame: np.ndarray, total: np.ndarray) -> None:
        """Add W⁻¹ ↑ of a turned frame (w, h) to `total` (s·h, s·w)."""


@dataclass(frozen=True)
class BackProjection:
    """`iterations` rounds with a `step` μ; `momentum` repeats that share of the last correction (Polyak 1964): with 0.6, 12
    rounds come where 30 come without. The camera sees by `degradation` and `blur` (fine pixels, 0: as the scale says); `tau`
    and `robust`: see `agreement_weights`.

    `early_stop` ends a band's rounds when the centre frame is explained worse than two rounds before, as the mean over what
    is computed at once.
    """

    degradation: Degradation = "bi"
    blur: float = 0.0
    iterations: int = 12
    step: float = 1.0
    momentum: float = 0.6
    early_stop: bool = False
    tau: float = 0.03
    robust: bool = True
    processor: Processor = CPU

    @property
    def halo(self) -> int:
        return 9 + self.iterations // 8 + int(self._optics(1).reach / 4)

    def resolve(self, piece: Piece, scale: int) -> np.ndarray:
        start = upsample(piece.frames[piece.centre], scale)
        weights = agreement_weights(piece, differences(piece), tau=self.tau, robust=self.robust)
        optics = self._optics(scale)
        operators: list[FrameOperator] = [
            (Translated if motion.is_translation else Warped).of(optics, motion, piece.shape)
            for motion in piece.motions
        ]
        return self.back_project(start, piece, weights, operators).clip(0, 1)

    def back_project(
        self, start: np.ndarray, piece: Piece, weights: np.ndarray, operators: Sequence[FrameOperator]
    ) -> np.ndarray:
        """The scene (C, s·h, s·w) float32, from `start` of that shape, the piece's frames and their `weights` (N, h, w) in
        0..1. Not clipped."""
        turned = np.ascontiguousarray(np.swapaxes(piece.frames, -1, -2), np.float32)
        c = np.ascontiguousarray(np.swapaxes(weights, -1, -2), np.float32)
        rounds = Rounds(self.iterations, self.step, self.momentum, self.early_stop)
        return np.asarray(self.processor.run(projected, start, turned, c, piece.centre, operators, rounds))

    def _optics(self, scale: int) -> Optics:
        return Optics(scale, self.degradation, self.blur or None)


class Rounds(NamedTuple):
    """As `BackProjection` says."""

    iterations: int
    step: float
    momentum: float
    early_stop: bool


def projected(
    start: np.ndarray, frames: np.ndarray, weights: np.ndarray, centre: int, operators: Sequence[FrameOperator],
    rounds: Rounds,
) -> np.ndarray:  # fmt: skip
    """The scene (C, s·h, s·w) float32 from `start` of that shape, turned frames (N, C, w, h) and their weights (N, w, h)."""
    scene = np.array(start, np.float32, order="C")
    used = [k for k in range(len(operators)) if weights[k].any()]
    total = np.zeros(scene.shape[1:], np.float32)
    for k in used:
        operators[k].add_backward(weights[k], total)
    gain = np.float32(rounds.step) / np.maximum(total, np.float32(LEAST))
    correction, update = np.empty_like(total), np.empty_like(total)
    for channel, estimate in enumerate(scene):
        unexplained: list[float] = []
        update[:] = 0
        for _ in range(rounds.iterations):
            correction[:] = 0
            for k in used:
                residual = frames[k, channel] - operators[k].forward(estimate)
                residual *= weights[k]
                if k == centre and rounds.early_stop:
                    unexplained.append(float(np.abs(residual).mean()))
                operators[k].add_backward(residual, correction)
            if len(unexplained) > 2 and unexplained[-1] > unexplained[-3]:
                break
            update *= np.float32(rounds.momentum)
            correction *= gain
            update += correction
            estimate += update
    return scene


@dataclass(frozen=True)
class Translated:
    """The operator of a frame moved by a translation: two bands an axis."""

    down: tuple[Band, Band]  # rows, columns
    up: tuple[Band, Band]

    @classmethod
    def of(cls, optics: Optics, motion: Motion, shape: tuple[int, int]) -> Translated:
        """Of a frame of shape (h, w)."""
        down, up, s = [], [], optics.scale
        for n, d in zip(shape, motion.shift):

            def seen(n: int, d: float = d) -> csr_matrix:
                return optics.seen(n) @ translation(n * s, s * d)

            def returned(n: int, d: float = d) -> csr_matrix:
                return translation(n * s, -s * d) @ scaling(n, n * s)

            margin = int(np.ceil(abs(d) + (SPLINE_REACH + optics.reach) / s)) + 3
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
