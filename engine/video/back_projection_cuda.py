"""Iterative back-projection on a GPU, a thread a pixel: what `banded` and `warping` do to an image, and the steps between.

All of a block's images stay in the GPU's memory from the first iteration to the last.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Union

import numpy as np
from numba import cuda, float32

from ..kernels import gpu
from . import registration_polish, warping
from .back_projection import LEAST, Rounds, Translated
from .banded import Band
from .registration import Motion
from .resampling import Optics
from .warping import Warped

PAD = warping.PAD
spline_weights = cuda.jit(device=True)(registration_polish.spline_weights.py_func)


def projected(
    start: np.ndarray, frames: np.ndarray, weights: np.ndarray, centre: int,
    operators: Sequence[Union[Translated, Warped]], rounds: Rounds,
) -> np.ndarray:  # fmt: skip
    """See `back_projection.projected`."""
    out = np.empty(start.shape, np.float32)
    c = gpu.sent(*weights)
    between = Images({})
    used = {k: Operator.of(operators[k], between) for k in range(len(operators)) if weights[k].any()}
    estimate, update, correction, gain = (gpu.empty(start.shape[1:]) for _ in range(4))
    residual = gpu.empty(frames.shape[2:])
    _over(_set, gain, np.float32(0))
    for k, operator in used.items():
        operator.add_backward(c[k], gain)
    _over(_divide, gain, np.float32(rounds.step), np.float32(LEAST))
    for channel in range(len(start)):
        seen = gpu.sent(*frames[:, channel])
        estimate.copy_to_device(np.ascontiguousarray(start[channel], np.float32))
        _over(_set, update, np.float32(0))
        unexplained: list[float] = []
        for _ in range(rounds.iterations):
            _over(_set, correction, np.float32(0))
            for k, operator in used.items():
                operator.forward(estimate, residual)
                _over(_explain, residual, seen[k], c[k])
                if k == centre and rounds.early_stop:
                    unexplained.append(float(np.abs(residual.copy_to_host()).mean()))
                operator.add_backward(residual, correction)
            if len(unexplained) > 2 and unexplained[-1] > unexplained[-3]:
                break
            _over(_step, estimate, update, correction, gain, np.float32(rounds.momentum))
        out[channel] = estimate.copy_to_host()
    return out


def projected_examples() -> Iterator[tuple[Any, ...]]:
    """Frames moved by a translation, one of which counts nowhere, and one that is turned as well."""
    rng = np.random.default_rng(6)
    turned = Motion(np.array([[0.99, 0.02, 0.3], [-0.02, 1.0, -0.2]]), centre=(1.0, 1.0))
    shifted = [Motion.of_shift(shift) for shift in ((0, 0), (0.4, -0.7), (1, 1))]
    for shape, motions, iterations in (((5, 4), shifted, 3), ((3, 3), [turned], 1)):
        operators = [
            (Translated if motion.is_translation else Warped).of(Optics(2, "bd", None), motion, shape)
            for motion in motions
        ]
        frames, weights = (
            rng.random((len(motions), *axes)).astype(np.float32) for axes in ((1, *shape[::-1]), shape[::-1])
        )
        weights[2:] = 0
        start = np.full((1, 2 * shape[0], 2 * shape[1]), 0.5, np.float32)
        yield start, frames, weights, 0, operators, Rounds(iterations, 1.0, 0.6, len(motions) > 1)


@dataclass(frozen=True)
class Images:
    """Images (h, w) in the GPU's memory that are written anew by every step, kept by what they are for."""

    kept: dict[Any, Any]

    def of(self, use: str, height: int, width: int) -> Any:
        """One of that size, with whatever is in it."""
        key = use, height, width
        if key not in self.kept:
            self.kept[key] = gpu.empty((height, width))
        return self.kept[key]

    def turned(self, use: str, band: tuple[Any, ...], image: Any) -> Any:
        """A band along the first axis of an image, transposed."""
        out = self.of(use, image.shape[1], len(band[0]))
        gpu.over_image(_turn, out.shape[1], out.shape[0], *band, image, out)
        return out


@dataclass(frozen=True)
class Operator:
    """A frame's operator in the GPU's memory: bands, and for a warp the two matrices."""

    between: Images
    down: tuple[Any, ...]
    up: tuple[Any, ...]
    spline: tuple[Any, ...] = ()
    matrices: tuple[Any, ...] = ()

    @classmethod
    def of(cls, operator: Union[Translated, Warped], between: Images) -> Operator:
        """Sent."""
        down, up = (tuple(map(_band, pair)) for pair in (operator.down, operator.up))
        if isinstance(operator, Translated):
            return cls(between, down, up)
        matrices = gpu.sent(operator.there, operator.back)
        return cls(between, down, up, tuple(map(_band, operator.spline)), matrices)

    def forward(self, scene: Any, frame: Any) -> None:
        """D W x of a scene into a turned frame."""
        if self.matrices:
            rows = self.between.turned("rows", self.spline[0], scene)
            coefficients = self.between.turned("coefficients", self.spline[1], rows)
            scene = self.between.of("moved", *scene.shape)
            _over(_set, scene, np.float32(0))
            _over(_warp, scene, coefficients, self.matrices[0])
        _over(_apply, frame, *self.down[1], self.between.turned("down", self.down[0], scene), False)

    def add_backward(self, frame: Any, total: Any) -> None:
        """Add W⁻¹ ↑ of a turned frame to `total`."""
        rows = self.between.turned("up", self.up[1], frame)
        if not self.matrices:
            _over(_apply, total, *self.up[0], rows, True)
            return
        coefficients = self.between.of("returned", len(self.up[0][0]), rows.shape[1])
        _over(_apply, coefficients, *self.up[0], rows, False)
        _over(_warp, total, coefficients, self.matrices[1])


def _band(band: Band) -> tuple[Any, ...]:
    return gpu.sent(band.start, band.weights)


def _over(kernel: Any, image: Any, *arguments: Any) -> None:
    """Launch with one thread for every pixel of an image."""
    gpu.over_image(kernel, *image.shape, image, *arguments)


@cuda.jit(device=True)
def _sum(start, weights, image, i, j):
    """Row i of a band times column j of an image, four taps at a time."""
    taps, first = weights.shape[1], start[i]
    value, whole = float32(0), taps // 4 * 4
    for t in range(0, whole, 4):
        value += (
            weights[i, t] * image[first + t, j] + weights[i, t + 1] * image[first + t + 1, j]
            + weights[i, t + 2] * image[first + t + 2, j] + weights[i, t + 3] * image[first + t + 3, j]
        )  # fmt: skip
    for t in range(whole, taps):
        value += weights[i, t] * image[first + t, j]
    return value


@cuda.jit(cache=True)
def _turn(start, weights, image, out):
    j, i = cuda.grid(2)
    if j < out.shape[0] and i < out.shape[1]:
        out[j, i] = _sum(start, weights, image, i, j)


@cuda.jit(cache=True)
def _apply(total, start, weights, image, add):
    j, i = cuda.grid(2)
    if i < total.shape[0] and j < total.shape[1]:
        total[i, j] = _sum(start, weights, image, i, j) + (total[i, j] if add else float32(0))


@cuda.jit(cache=True)
def _warp(total, coefficients, matrix):
    """total[i, j] += the spline at matrix · (i, j, 1)."""
    j, i = cuda.grid(2)
    if i >= total.shape[0] or j >= total.shape[1]:
        return
    height, width = coefficients.shape
    y = matrix[0, 0] * i + matrix[0, 1] * j + matrix[0, 2] + PAD
    x = matrix[1, 0] * i + matrix[1, 1] * j + matrix[1, 2] + PAD
    y, x = min(max(y, 1.0), height - 3.0), min(max(x, 1.0), width - 3.0)
    a, b = int(y), int(x)
    wy, wx = spline_weights(float32(y - a)), spline_weights(float32(x - b))
    value = float32(0)
    for r in range(4):
        row = float32(0)
        for q in range(4):
            row += wx[q] * coefficients[a - 1 + r, b - 1 + q]
        value += wy[r] * row
    total[i, j] += value


@cuda.jit(cache=True)
def _set(image, value):
    j, i = cuda.grid(2)
    if i < image.shape[0] and j < image.shape[1]:
        image[i, j] = value


@cuda.jit(cache=True)
def _divide(total, step, least):
    """The step by the sum of weights, in its place."""
    j, i = cuda.grid(2)
    if i < total.shape[0] and j < total.shape[1]:
        total[i, j] = step / max(total[i, j], least)


@cuda.jit(cache=True)
def _explain(seen, frame, weights):
    """What the scene as it is `seen` leaves unexplained of a frame, weighted, in its place."""
    j, i = cuda.grid(2)
    if i < seen.shape[0] and j < seen.shape[1]:
        seen[i, j] = (frame[i, j] - seen[i, j]) * weights[i, j]


@cuda.jit(cache=True)
def _step(estimate, update, correction, gain, momentum):
    j, i = cuda.grid(2)
    if i < estimate.shape[0] and j < estimate.shape[1]:
        update[i, j] = update[i, j] * momentum + correction[i, j] * gain[i, j]
        estimate[i, j] += update[i, j]
