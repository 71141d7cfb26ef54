"""The training-free methods of video super-resolution behind one call."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any, Optional

import numpy as np
from numba import get_num_threads

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
    other frames or the nearest valid pixel, for the caller to mask. Strips of the frame are computed side by side, on as
    many threads as numba is set to.
    """
    frames = filled(frames, validity)
    height = frames.shape[-2]
    around = halo(method, values, motions)
    threads = get_num_threads()
    if values.get("early_stop") or height < 2 * threads * around or threads == 1:
        return _resolved(method, frames, validity, motions, centre, scale, values)
    out = np.empty((frames.shape[1], scale * height, scale * frames.shape[-1]), np.float32)

    def strip(first: int, last: int) -> None:
        top, bottom = max(0, first - around), min(height, last + around)
        moved = [motion.within(top, 0) for motion in motions]
        part = _resolved(method, frames[:, :, top:bottom], validity[:, top:bottom], moved, centre, scale, values)
        out[:, scale * first : scale * last] = part[:, scale * (first - top) : scale * (last - top)]

    edges = np.linspace(0, height, threads + 1).astype(int)
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(strip, edges[:-1], edges[1:]))
    return out


def _resolved(
    method: str,
    frames: np.ndarray,
    validity: np.ndarray,
    motions: list[Motion],
    centre: int,
    scale: int,
    values: dict[str, Any],
) -> np.ndarray:
    """`super_resolve` of filled frames on one thread."""
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
