"""How far each pixel of a frame shows the same as the centre frame: weights against moving objects and parallax."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import distance_transform_edt, gaussian_filter, map_coordinates, maximum_filter, spline_filter

from . import banded
from .banded import Band
from .piece import Piece
from .registration import Motion
from .resampling import inner_translation

NEIGHBOURHOOD = 5  # pixels a side


def differences(piece: Piece) -> np.ndarray:
    """g_k(p) − g_0(p − d_k) of the piece's frames: (N, C, h, w) float32, 0 for the centre frame."""
    frames, centre = piece.frames, piece.centre
    out = np.zeros(frames.shape, np.float32)
    splines: list[np.ndarray] = []
    for k, motion in enumerate(piece.motions):
        if k != centre and motion.is_translation:
            rows, columns = (Band.of(inner_translation(n, d)) for n, d in zip(piece.shape, motion.shift))
            np.subtract(frames[k], banded.apply(rows, columns, frames[centre]), out=out[k])
        elif k != centre:
            at = inside(positions(motion, piece.shape), piece.shape)
            splines = splines or [
                spline_filter(band, order=3, mode="mirror", output=np.float32) for band in frames[centre]
            ]
            for band, spline, difference in zip(frames[k], splines, out[k]):
                map_coordinates(spline, at, order=3, mode="mirror", prefilter=False, output=difference)
                np.subtract(band, difference, out=difference)
    return out


def agreement_weights(piece: Piece, different: np.ndarray, *, tau: float = 0.03, robust: bool = True) -> np.ndarray:
    """Weights c_k(p) = exp(−max_{5 × 5} (G₁ * (g_k − g_0(p − d_k)))² / τ²): (N, h, w) float32.

    `different` (N, C, h, w) as `differences` gives them; bands count together; `tau` in the clip's own 0..1. The blur leaves
    nothing of the aliasing in which honest frames differ; the maximum over 5 × 5 pixels finds moving objects also where they
    happen to be as bright as what they cover. 0 where a frame is invalid or looks outside the centre frame; else 1 in the
    centre frame, and in all with `robust` off.
    """
    shape = piece.shape
    weights = np.ones((len(different), *shape), np.float32)
    for k, motion in enumerate(piece.motions):
        outside = np.zeros(shape, bool)
        if k != piece.centre:
            for at, n in zip(positions(motion, shape), shape):
                outside |= (at < -0.5) | (at > n - 0.5)
            if robust:
                square = np.zeros(shape, np.float32)
                for band in different[k]:
                    square += gaussian_filter(band, 1.0, mode="nearest") ** 2
                square = maximum_filter(square, NEIGHBOURHOOD, mode="nearest") / len(different[k])
                weights[k] = np.exp(-square / np.float32(tau / piece.spread) ** 2)
        weights[k][outside | ~piece.validity[k]] = 0
    return weights


def positions(motion: Motion, shape: tuple[int, int]) -> np.ndarray:
    """(2, h, w) float32: where the frame's pixels lie in the reference."""
    rows, columns = np.arange(shape[0])[:, None], np.arange(shape[1])[None, :]
    m = motion.matrix
    return np.stack([m[a, 0] * rows + m[a, 1] * columns + m[a, 2] for a in (0, 1)]).astype(np.float32)


def inside(places: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Places (2, h, w) moved to the nearest ones inside an image: a spline that is mirrored at the edge pixels, as its
    coefficients are, meets them there."""
    return np.stack([place.clip(0, n - 1) for place, n in zip(places, shape)])


def filled(frames: np.ndarray, validity: np.ndarray) -> np.ndarray:
    """Frames (N, C, h, w) whose invalid pixels show the nearest valid one; a frame with none shows 0."""
    if validity.all():
        return np.asarray(frames, np.float32)
    out = np.array(frames, np.float32)
    for frame, valid in zip(out, validity):
        if valid.any() and not valid.all():
            nearest = distance_transform_edt(~valid, return_distances=False, return_indices=True)
            frame[:] = frame[:, nearest[0], nearest[1]]
        elif not valid.any():
            frame[:] = 0
    return out
