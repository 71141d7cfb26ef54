"""Resampling of video frames: bicubic (Keys 1981, a = −½), Lanczos-3, cubic-spline shifts, and how a camera sees a scene.

Positions are pixel centres and pixel areas coincide: low-resolution p lies at s(p + ½) − ½ of the grid s times as fine.
Every operator here is separable; an axis is a sparse matrix (out, in), composed with `@` and applied as a `Band`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Optional

import numpy as np
from scipy.sparse import csr_matrix

from ...contract.choices import Degradation
from .banded import Band, apply

Kernel = Literal["bicubic", "lanczos"]
_POLE = np.sqrt(3.0) - 2.0  # of the cubic B-spline's prefilter (Unser 1999)
SPLINE_REACH = 14  # pixels: |pole|^14 = 1e-8


@dataclass(frozen=True)
class Optics:
    """How a frame `scale` times as coarse sees the scene: degradation "bi" or "bd", `blur` in fine pixels (None: 0.4 s)."""

    scale: int
    degradation: Degradation = "bi"
    blur: Optional[float] = None

    @property
    def reach(self) -> float:
        """How far around its place a pixel of the frame sees, in fine pixels."""
        return 2.0 * self.scale if self.degradation == "bi" else blur_radius(self.scale, self.blur) + self.scale

    def seen(self, length: int) -> csr_matrix:
        """(length, scale · length): one axis of what a frame of `length` pixels sees."""
        return observation(length, self.scale, self.degradation, self.blur)


def upsample(image: np.ndarray, scale: int, kernel: Kernel = "bicubic") -> np.ndarray:
    """(…, h, w) at `scale` times the resolution, float32, edges mirrored."""
    return resize(image, (image.shape[-2] * scale, image.shape[-1] * scale), kernel)


def resize(image: np.ndarray, shape: tuple[int, int], kernel: Kernel = "bicubic") -> np.ndarray:
    """(…, h, w) at another size, float32; smaller sizes are antialiased, edges mirrored with the edge pixel."""
    rows, columns = (Band.of(scaling(n, m, kernel)) for n, m in zip(image.shape[-2:], shape))
    return apply(rows, columns, image)


def degrade(image: np.ndarray, scale: int, degradation: Degradation = "bi", blur: Optional[float] = None) -> np.ndarray:
    """What a camera `scale` times as coarse sees of (…, H, W): antialiased bicubic ("bi"), or a Gaussian blur of standard
    deviation `blur` fine pixels (default 0.4 · scale) and decimation ("bd"). H and W are multiples of the scale."""
    rows, columns = (Band.of(observation(n // scale, scale, degradation, blur)) for n in image.shape[-2:])
    return apply(rows, columns, image)


def scaling(length: int, size: int, kernel: Kernel = "bicubic") -> csr_matrix:
    """(size, length): weights of every output pixel, summing to 1 (Keys' or Lanczos' kernel, stretched when shrinking)."""
    profile, radius = _KERNELS[kernel]
    ratio = size / length
    stretch = max(1.0 / ratio, 1.0)
    u = (np.arange(size) + 0.5) / ratio - 0.5
    taps = np.floor(u - radius * stretch).astype(int)[:, None] + np.arange(int(2 * radius * stretch) + 2)
    weights = profile((u[:, None] - taps) / stretch)
    return _matrix(_mirrored(taps, length), weights / weights.sum(axis=1, keepdims=True), length)


def observation(length: int, scale: int, degradation: Degradation = "bi", blur: Optional[float] = None) -> csr_matrix:
    """(length, scale · length): one axis of the camera. With "bd" the two central samples are averaged where the scale is
    even, so that the grids stay aligned."""
    if degradation == "bi":
        return scaling(length * scale, length)
    sigma = 0.4 * scale if blur is None else blur
    radius = blur_radius(scale, blur)
    taps = np.exp(-0.5 * (np.arange(-radius, radius + 1) / max(sigma, 1e-6)) ** 2)
    centre = np.array([0.5, 0.5]) if scale % 2 == 0 else np.ones(1)
    taps = np.convolve(taps / taps.sum(), centre)
    first = np.arange(length) * scale + (scale - 1) // 2 - radius
    positions = first[:, None] + np.arange(len(taps))
    return _matrix(_mirrored(positions, length * scale), np.broadcast_to(taps, positions.shape), length * scale)


def blur_radius(scale: int, blur: Optional[float] = None) -> int:
    """Where the Gaussian of "bd" is cut, in fine pixels: 13 taps for a standard deviation of 1.6, as published."""
    return int(np.ceil(3.75 * (0.4 * scale if blur is None else blur)))


def translation(length: int, shift: float) -> csr_matrix:
    """(length, length): x(q − shift) by the interpolating cubic spline, the edge pixel repeated outside."""
    u = np.arange(length) - shift
    taps = np.floor(u).astype(int)[:, None] + np.arange(-SPLINE_REACH, SPLINE_REACH + 2)
    return _matrix(np.clip(taps, 0, length - 1), cardinal_spline(u[:, None] - taps), length)


def inner_translation(length: int, shift: float) -> csr_matrix:
    """(length, length): x(q − shift), at the nearest place inside, by the cubic spline mirrored at the edge pixels."""
    u = np.clip(np.arange(length) - shift, 0, length - 1)
    taps = np.floor(u).astype(int)[:, None] + np.arange(-SPLINE_REACH, SPLINE_REACH + 2)
    period = max(2 * (length - 1), 1)
    place = np.mod(taps, period)
    return _matrix(np.minimum(place, period - place), cardinal_spline(u[:, None] - taps), length)


def extended_spline(length: int, pad: int) -> csr_matrix:
    """(length + 2 · pad, length): coefficients of the interpolating cubic B-spline of a line whose edge pixels are repeated
    `pad` times (exact to 1e-8 but for the outer half of the repeats)."""
    taps = np.arange(-pad, length + pad)[:, None] + np.arange(-SPLINE_REACH, SPLINE_REACH + 1)
    weights = np.sqrt(3.0) * _POLE ** np.abs(np.arange(-SPLINE_REACH, SPLINE_REACH + 1))
    return _matrix(np.clip(taps, 0, length - 1), np.broadcast_to(weights, taps.shape), length)


def cardinal_spline(t: np.ndarray) -> np.ndarray:
    """The cubic spline that is 1 at 0 and 0 at all other integers: Σ_m √3 z^|m| β³(t − m)."""
    nearest = np.floor(t)
    total = np.zeros(t.shape)
    for m in range(-1, 3):  # the four B-splines that reach t
        total += np.sqrt(3.0) * _POLE ** np.abs(nearest + m) * _b_spline(t - nearest - m)
    return total


def _b_spline(t: np.ndarray) -> np.ndarray:
    t = np.abs(t)
    return np.where(t < 1, 2 / 3 - t * t + t**3 / 2, np.maximum(2 - t, 0) ** 3 / 6)


def _keys(t: np.ndarray) -> np.ndarray:
    a, t = -0.5, np.abs(t)
    inner = (a + 2) * t**3 - (a + 3) * t**2 + 1
    return np.where(t <= 1, inner, np.where(t < 2, a * t**3 - 5 * a * t**2 + 8 * a * t - 4 * a, 0.0))


def _lanczos(t: np.ndarray) -> np.ndarray:
    return np.where(np.abs(t) < 3, np.sinc(t) * np.sinc(t / 3), 0.0)


_KERNELS: dict[Kernel, tuple[Callable[[np.ndarray], np.ndarray], float]] = {
    "bicubic": (_keys, 2.0),
    "lanczos": (_lanczos, 3.0),
}


def _mirrored(index: np.ndarray, length: int) -> np.ndarray:
    """… 1 0 | 0 1 …, also for pixels many lengths away."""
    index = np.mod(index, 2 * length)
    return np.minimum(index, 2 * length - 1 - index)


def _matrix(index: np.ndarray, weights: np.ndarray, length: int) -> csr_matrix:
    """Rows of weights (n, taps) at columns (n, taps); what falls on one column adds up."""
    rows = np.repeat(np.arange(len(index)), index.shape[1])
    return csr_matrix((np.ravel(weights), (rows, index.ravel())), shape=(len(index), length))
