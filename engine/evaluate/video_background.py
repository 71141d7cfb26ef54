"""What stands still in a clip: the median of a few registered frames, and with it what moves in each frame."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.ndimage import binary_dilation, binary_opening
from skimage.transform import warp

from ..video.registration import Motion, register

SAMPLES = 9  # frames that a background is made of
DIFFERENCE = 0.06  # of the range of values: more than that against the background moves


@dataclass(frozen=True)
class Background:
    """The still scene (H, W), mean of the bands in 0..1, on the grid of one frame; NaN where it was hardly seen."""

    image: np.ndarray

    def motion(self, grey: np.ndarray) -> Motion:
        """The motion of a frame (H, W) against the background."""
        return register(self.image, grey)

    def movers(self, grey: np.ndarray, motion: Motion, scale: int) -> np.ndarray:
        """(H, W) bool: what moves in a frame, opened 3 × 3 and widened by 2 · `scale` pixels."""
        difference = np.abs(grey - resampled(self.image, motion))
        moving = binary_opening(np.nan_to_num(difference) > DIFFERENCE, np.ones((3, 3), bool))
        return np.asarray(binary_dilation(moving, iterations=2 * scale))


def background(frames: Sequence[np.ndarray]) -> Background:
    """The background of frames (H, W) that were taken at even intervals, on the grid of the middle one."""
    middle = frames[len(frames) // 2]
    still = [middle]
    for k, frame in enumerate(frames):
        if k != len(frames) // 2:
            still.append(resampled(frame, register(middle, frame).inverse()))
    seen = np.stack(still)
    enough = np.isfinite(seen).sum(axis=0) > len(still) // 2
    image = np.nanmedian(np.where(enough, seen, 0), axis=0)
    return Background(np.where(enough, image, np.nan).astype(np.float32))


def resampled(image: np.ndarray, motion: Motion) -> np.ndarray:
    """`image` (H, W) at the places that `motion` says, bicubic, float32; NaN outside."""
    m = motion.matrix  # in (row, column); `warp` speaks (x, y)
    to_image = np.array([[m[1, 1], m[1, 0], m[1, 2]], [m[0, 1], m[0, 0], m[0, 2]], [0, 0, 1]])
    moved = warp(
        np.asarray(image, np.float32), to_image, order=3, mode="constant", cval=np.nan, clip=False, preserve_range=True
    )
    return np.asarray(moved, np.float32)
