"""A scene's bands averaged to coarser pixels, and what was found there brought back to the scene's own: no pixel's answer
depends on the window that is read."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..raster.geobox import GeoBox
from ..raster.reader import Scene, SceneReader
from ..raster.scene import SceneSource
from ..raster.window import Window


class CoarsePart(NamedTuple):
    """Coarse `pixels` under a window of the scene's grid and one around them, from row and column `origin` on; `window` is
    that of the scene."""

    pixels: Scene
    origin: tuple[int, int]
    window: Window


class CoarseBands:
    """Reads the bands of a scene averaged over `step` × `step` of its pixels; of those valid ones, NaN where fewer than half
    are."""

    def __init__(self, scene: SceneSource, step: int) -> None:
        self.geobox: GeoBox = scene.geobox
        self.step = step
        self._reader = SceneReader(scene, scene.geobox.zoom_out(step), resampling="average")

    def read(self, window: Window) -> CoarsePart:
        """What lies under a window of the scene's grid."""
        top, left = (first // self.step for first in window.origin)
        bottom, right = (
            -(-(first + size) // self.step) for first, size in zip(window.origin, (window.height, window.width))
        )
        part = Window(left, top, right - left, bottom - top).grown(1, self._reader.geobox.shape.yx)
        return CoarsePart(self._reader.read(part), part.origin, window)

    def close(self) -> None:
        """Close the files; reading opens them again."""
        self._reader.close()


def brought_back(values: np.ndarray, part: CoarsePart, step: int) -> np.ndarray:
    """Values (h, w) of coarse pixels, bilinearly between their middles, on the window (H, W) float32; missing ones (NaN)
    take no part, and NaN is where all around are."""
    known = np.isfinite(values)
    layers = np.stack([np.where(known, values, np.float32(0)), known]).astype(np.float32)
    for axis, (first, size) in enumerate(zip(part.window.origin, part.window.shape), start=1):
        place = (np.arange(first, first + size) + 0.5) / step - 0.5
        before = np.floor(place).astype(int)
        share = np.moveaxis(np.atleast_3d((place - before).astype(np.float32)), 1, axis)
        last = layers.shape[axis] - 1
        near, far = (
            np.take(layers, np.clip(k - part.origin[axis - 1], 0, last), axis=axis) for k in (before, before + 1)
        )
        layers = near * (1 - share) + far * share
    total, weight = layers
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(weight > 0, total / weight, np.float32(np.nan)).astype(np.float32)
