"""The training-free methods of video super-resolution behind one call."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np

from .backprojection import Camera, Translated, View, back_project
from .outliers import agreement, differences, filled
from .registration import Motion
from .resampling import Kernel, upsample
from .shift_and_add import shift_and_add
from .warping import Warped

METHODS = ("bicubic", "lanczos", "shift-and-add", "back-projection")
TASK = "videosr"


def window(method: str, values: dict[str, Any]) -> int:
    """How many frames a method looks at, odd; 1 for those that look at the frame alone."""
    return int(values["window"]) if method in ("shift-and-add", "back-projection") else 1


def halo(method: str, values: dict[str, Any], motions: list[Motion]) -> int:
    """Pixels of the frame that a tile needs around it, so that tiles give what the whole frame gives."""
    if method in ("bicubic", "lanczos"):
        return 4
    around = 8
    if method == "back-projection":
        camera = Camera(1, values["degradation"], _blur(values["blur"]))
        around = 9 + values["iterations"] // 8 + int(camera.reach / 4)
    return around + int(np.ceil(max((motion.largest_shift() for motion in motions), default=0.0)))


def super_resolve(
    method: str,
    frames: np.ndarray,
    validity: np.ndarray,
    motions: list[Motion],
    centre: int,
    scale: int,
    values: dict[str, Any],
) -> np.ndarray:
    """The frame `centre` at `scale` times its resolution: (C, s·h, s·w) float32, clipped to 0..1.

    `frames` (N, C, h, w) in 0..1, `validity` (N, h, w); `motions` of the N frames, the identity for the centre; `values`
    the options of the method's card. Invalid pixels count nowhere; where the centre frame is invalid the result shows the
    other frames or the nearest valid pixel, for the caller to mask.
    """
    frames = filled(frames, validity)
    kernel: Kernel = "lanczos" if method == "lanczos" else "bicubic"
    start = upsample(frames[centre], scale, kernel)
    if method in ("bicubic", "lanczos"):
        return start.clip(0, 1)
    different = differences(frames, motions, centre)
    weights = agreement(different, validity, motions, centre, tau=values["tau"], robust=values["robust"])
    if method == "shift-and-add":
        return shift_and_add(start, different, weights, motions, scale, values["sigma"]).clip(0, 1)
    camera = Camera(scale, values["degradation"], _blur(values["blur"]))
    views: list[View] = [
        (Translated if motion.is_translation else Warped).of(camera, motion, frames.shape[-2:]) for motion in motions
    ]
    found = back_project(
        start,
        frames,
        weights,
        views,
        centre=centre,
        iterations=values["iterations"],
        step=values["step"],
        momentum=values["momentum"],
        early_stop=values["early_stop"],
    )
    return found.clip(0, 1)


def _blur(value: Optional[float]) -> Optional[float]:
    return float(value) if value else None
