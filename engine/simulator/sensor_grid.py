"""The grid of a sensor with larger pixels over the fine one, and area means over its pixels."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from affine import Affine
from rasterio.warp import transform as transform_points

from ..raster.geobox import GeoBox
from .coarse_sensor import CoarseSensor

SINUSOIDAL = "+proj=sinu +lon_0=0 +x_0=0 +y_0=0 +R=6371007.181 +units=m +no_defs"


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
