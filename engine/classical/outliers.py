"""How far each pixel of a frame shows the same as the centre frame: weights against moving objects and parallax."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import distance_transform_edt, gaussian_filter, map_coordinates, maximum_filter, spline_filter

from .registration import Motion

NEIGHBOURHOOD = 5  # pixels a side


def agreement(
    frames: np.ndarray,
    validity: np.ndarray,
    motions: list[Motion],
    centre: int,
    *,
    tau: float = 0.03,
    robust: bool = True,
) -> np.ndarray:
    """Weights c_k(p) = exp(−max_{5 × 5} (G₁ * (g_k − g_0(p − d_k)))² / τ²) of frames (N, C, h, w) in 0..1: (N, h, w) float32.

    The blur leaves nothing of the aliasing in which honest frames differ; the maximum over 5 × 5 pixels finds moving objects
    also where they happen to be as bright as what they cover. Bands count together; `validity` (N, h, w). 0 where a frame is invalid or looks outside the centre frame; 1 in the
    centre frame, and everywhere else too with `robust` off.
    """
    shape = frames.shape[-2:]
    weights = np.ones((len(frames), *shape), np.float32)
    coefficients = None
    for k, motion in enumerate(motions):
        if k == centre:
            weights[k] = validity[k]
            continue
        at = positions(motion, shape)
        outside = (np.abs(at[0] - (shape[0] - 1) / 2) > shape[0] / 2) | (
            np.abs(at[1] - (shape[1] - 1) / 2) > shape[1] / 2
        )
        if robust:
            if coefficients is None:
                coefficients = [
                    spline_filter(band, order=3, mode="mirror", output=np.float32) for band in frames[centre]
                ]
            square = np.zeros(shape, np.float32)
            for band, spline in zip(frames[k], coefficients):
                expected = map_coordinates(spline, at, order=3, mode="nearest", prefilter=False, output=np.float32)
                square += gaussian_filter(band - expected, 1.0, mode="nearest") ** 2
            square = maximum_filter(square, NEIGHBOURHOOD, mode="nearest") / len(frames[k])
            weights[k] = np.exp(-square / np.float32(tau) ** 2)
        weights[k][outside | ~validity[k]] = 0
    return weights


def positions(motion: Motion, shape: tuple[int, int]) -> np.ndarray:
    """(2, h, w) float32: where the frame's pixels lie in the reference."""
    rows, columns = np.arange(shape[0])[:, None], np.arange(shape[1])[None, :]
    m = motion.matrix
    return np.stack([m[a, 0] * rows + m[a, 1] * columns + m[a, 2] for a in (0, 1)]).astype(np.float32)


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
