"""What a terrain model says of dark places: slopes turned from the sun, and the shadows of mountains, are no clouds'
shadows."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass

import numpy as np
from numba import njit, prange

from ..job.layer import Layer
from ..raster.geobox import GeoBox
from ..raster.opening import open_scene
from ..raster.reader import SceneReader
from ..raster.window import Window
from .morphology import STRIP, strips

SOFTENED = 0.3  # of the sun's light, that the sky adds on any slope
DARK = 0.3  # of the light on flat ground, below which a slope lies in its own shadow
FARTHEST = 1000  # pixels in which a mountain's shadow is searched


@dataclass(frozen=True)
class Terrain:
    """`light` (H, W) float32: of the sun on the slopes, 1 as on flat ground, NaN where no height is known; `dark`,
    bool: in the shadow of the terrain."""

    light: np.ndarray
    dark: np.ndarray

    def flattened(self, band: np.ndarray) -> np.ndarray:
        """A band (H, W) as flat ground would show it."""
        flat = np.empty(band.shape, np.float32)
        for rows in strips(len(band)):
            factor = (1 + SOFTENED) / (np.maximum(self.light[rows], 0) + SOFTENED)
            flat[rows] = np.where(np.isfinite(factor), band[rows] * factor, band[rows])
        return flat


def read_heights(dem: Layer, grid: GeoBox) -> np.ndarray:
    """Metres (H, W) float32 of a terrain model on a grid, NaN where it has none."""
    height, width = grid.shape
    heights = np.empty((height, width), np.float32)
    source = open_scene([dem], scale=1.0, offset=0.0)
    with closing(SceneReader(source.select(source.band_names[:1]), grid)) as reader:
        for top in range(0, height, STRIP):
            rows = Window(0, top, width, min(STRIP, height - top))
            read = reader.read(rows)
            heights[rows.toslices()] = np.where(read.validity, read.values[0], np.nan)
    return heights


def terrain_under_sun(heights: np.ndarray, sun: tuple[float, float], pixels_per_metre: np.ndarray) -> Terrain:
    """Light and shadow of heights (H, W) in metres under a sun at (azimuth, elevation) in degrees; `pixels_per_metre`
    (2, 2) as in `sun.pixels_per_metre`, of this grid."""
    azimuth, elevation = np.radians(sun[0]), np.radians(sun[1])
    columns, rows = pixels_per_metre @ np.array([np.sin(azimuth), np.cos(azimuth)])
    light, dark = np.empty(heights.shape, np.float32), np.zeros(heights.shape, bool)
    for top in range(0, len(heights), STRIP):
        first, last = max(top - 1, 0), min(top + STRIP + 1, len(heights))
        down, right = (_slope(heights[first:last], axis) for axis in (0, 1))
        towards_sun = right * columns + down * rows
        east, north = (right * pixels_per_metre[0, k] + down * pixels_per_metre[1, k] for k in (0, 1))
        strip = (1 - towards_sun / np.tan(elevation)) / np.sqrt(1 + east**2 + north**2)
        light[top : top + STRIP] = strip[top - first :][:STRIP]
    metres = 1 / float(np.hypot(columns, rows))  # that a step of one pixel towards the sun is long
    rise = np.float32(metres * np.tan(elevation))
    lowest, highest = np.fmin.reduce(heights, axis=None), np.fmax.reduce(heights, axis=None)
    reach = min(FARTHEST, int((highest - lowest) / rise) + 1) if np.isfinite(lowest) else 0
    _cast(heights, np.float32(rows * metres), np.float32(columns * metres), rise, reach, dark)
    with np.errstate(invalid="ignore"):
        dark |= light < DARK
    return Terrain(light, dark)


def _slope(heights: np.ndarray, axis: int) -> np.ndarray:
    """Metres a pixel (h, w) along an axis."""
    return np.asarray(np.gradient(heights, axis=axis)) if heights.shape[axis] > 1 else np.zeros_like(heights)


@njit(cache=True, parallel=True)
def _cast(heights, down, right, rise, reach, cast):
    """Marks what a mountain towards the sun hides from it."""
    height, width = heights.shape
    for y in prange(height):
        for x in range(width):
            for k in range(1, reach + 1):
                a, b = int(np.floor(y + k * down + 0.5)), int(np.floor(x + k * right + 0.5))
                if a < 0 or b < 0 or a >= height or b >= width:
                    break
                if heights[a, b] > heights[y, x] + k * rise:
                    cast[y, x] = True
                    break
