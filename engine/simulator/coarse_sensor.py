"""A sensor with larger pixels, for fusion: its grid over the fine one, and what it records of the fine scene."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from affine import Affine
from odc.geo.geobox import GeoBox
from rasterio.warp import transform as transform_points
from scipy.ndimage import convolve1d

from . import randomness

SINUSOIDAL = "+proj=sinu +lon_0=0 +x_0=0 +y_0=0 +R=6371007.181 +units=m +no_defs"


@dataclass(frozen=True)
class CoarseSensor:
    """A sensor with pixels `factor` times as large: gain and offset against the fine one, noise σ, and the share of a
    pixel's signal that comes from each of its neighbours in a row or column (point spread)."""

    factor: int = 16
    gain: float = 1.02
    offset: float = 0.002
    noise: float = 0.002
    spill: float = 0.08


@dataclass(frozen=True)
class CoarseGrid:
    """Grid of the coarse sensor, and the fine one."""

    geobox: GeoBox
    fine: GeoBox
    factor: int

    def cells(self, rows: range) -> np.ndarray:
        """Number of the coarse pixel under each fine pixel of some rows (h, w), row-major; −1 outside."""
        height, width = self.geobox.shape
        if self.geobox.crs == self.fine.crs:
            row = np.array(rows)[:, None] // self.factor + np.zeros(self.fine.shape[1], int)
            column = np.arange(self.fine.shape[1])[None] // self.factor + np.zeros((len(rows), 1), int)
        else:
            x, y = np.meshgrid(np.arange(self.fine.shape[1]) + 0.5, np.array(rows) + 0.5)
            from_, to = self.fine.affine, self.geobox.affine  # both north up
            east, north = transform_points(
                str(self.fine.crs), SINUSOIDAL, (from_.c + from_.a * x).ravel(), (from_.f + from_.e * y).ravel()
            )
            column = np.floor((np.array(east) - to.c) / to.a).astype(int).reshape(x.shape)
            row = np.floor((np.array(north) - to.f) / to.e).astype(int).reshape(x.shape)
        inside = (row >= 0) & (row < height) & (column >= 0) & (column < width)
        return np.where(inside, row * width + column, -1)


def coarse_grid(fine: GeoBox, sensor: CoarseSensor, projection: str) -> CoarseGrid:
    """The coarse grid that covers the fine one: its own blocks, or sinusoidal pixels of about the same size."""
    at = fine.affine
    side = at.a * sensor.factor
    height, width = fine.shape
    if projection == "same":
        shape = -(-height // sensor.factor), -(-width // sensor.factor)
        return CoarseGrid(GeoBox(shape, Affine(side, 0, at.c, 0, -side, at.f), fine.crs), fine, sensor.factor)
    edge = np.linspace(0, 1, 21)
    corners = [(u * width, v * height) for u in edge for v in (0, 1)] + [
        (u * width, v * height) for v in edge for u in (0, 1)
    ]
    east, north = zip(*(fine.affine * corner for corner in corners))
    east, north = transform_points(str(fine.crs), SINUSOIDAL, east, north)
    left, top = np.floor(min(east) / side) * side, np.ceil(max(north) / side) * side
    shape = int(np.ceil((top - min(north)) / side)), int(np.ceil((max(east) - left) / side))
    return CoarseGrid(GeoBox(shape, Affine(side, 0, left, 0, -side, top), SINUSOIDAL), fine, sensor.factor)


class AreaMeans:
    """Area means of a fine image over coarse pixels, added up strip by strip."""

    def __init__(self, grid: CoarseGrid, bands: int) -> None:
        self._grid = grid
        self._pixels = grid.geobox.shape[0] * grid.geobox.shape[1]
        self._sums, self._counts = np.zeros((bands, self._pixels)), np.zeros(self._pixels)

    def add(self, rows: range, image: np.ndarray) -> None:
        """Add some rows of the fine image (C, h, w)."""
        cells = self._grid.cells(rows)
        inside = cells >= 0
        self._counts += np.bincount(cells[inside], minlength=self._pixels)
        for band, values in enumerate(image):
            self._sums[band] += np.bincount(cells[inside], values[inside].astype(float), minlength=self._pixels)

    def means(self) -> np.ndarray:
        """(C, H, W); NaN where less than half of a slanting coarse pixel, or nothing, is covered."""
        least = 1 if self._grid.geobox.crs == self._grid.fine.crs else 0.5 * self._counts.max()
        covered = self._counts >= least
        means = np.where(covered, self._sums / np.maximum(self._counts, 1), np.nan)
        return means.reshape(len(means), *self._grid.geobox.shape)


def coarse_image(mean: np.ndarray, sensor: CoarseSensor, seed: int, name: str) -> np.ndarray:
    """What the coarse sensor records of area means (C, h, w) of the fine scene on its own grid; NaN = not covered."""
    seen = np.where(np.isfinite(mean), mean, 0).astype(np.float64)
    weight = np.isfinite(mean).astype(np.float64)
    kernel = [sensor.spill, 1 - 2 * sensor.spill, sensor.spill]
    for axis in (1, 2):
        seen = convolve1d(seen, kernel, axis=axis, mode="nearest")
        weight = convolve1d(weight, kernel, axis=axis, mode="nearest")
    seen = np.divide(seen, weight, out=np.full_like(seen, np.nan), where=np.isfinite(mean) & (weight > 0))
    height, width = mean.shape[1:]
    for index in range(len(seen)):
        grain = randomness.white(seed, f"coarse {name} {index}", range(height), range(width))
        seen[index] = sensor.gain * seen[index] + sensor.offset + sensor.noise * grain
    return np.maximum(seen, 1e-4).astype(np.float32)
