"""Composites tile by tile: for every pixel the best of several images, or their median."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..job.errors import InputError
from ..job.parameters import Machine
from ..raster.tiling import Tile, tile_size, tiles
from . import composite
from .filling import KEPT, LEFT, Filled
from .stack import Stack

METHODS = ("composite-medoid", "composite-median", "composite-nearest", "composite-score", "composite-ndvi")
MIXED = -3  # source of a pixel made from several dates


@dataclass(frozen=True)
class Wanted:
    """What a composite is to be: `method` (one of METHODS), the `day` it is for, and with `keep` the clear pixels of the
    stack's target stay as measured."""

    method: str
    day: Optional[datetime.date]
    keep: bool
    score: composite.ScoreOptions


class Compositor:
    """Composes windows of a stack."""

    def __init__(self, stack: Stack, wanted: Wanted) -> None:
        """Raises InputError where the method needs what the images lack."""
        self.stack, self._wanted = stack, wanted
        scene = stack.mended.reader.scene
        dates = [image.date for image in stack.images]
        if wanted.method in ("composite-nearest", "composite-score"):
            undated = next((image.name for image in stack.images if image.date is None), None)
            if undated or wanted.day is None:
                raise InputError(
                    f"{wanted.method} goes by dates, and {undated or 'the target'} has none.",
                    "Write dates such as 2018-06-07 in DATES, in the order of the images.",
                )
        self._days = np.array([date.toordinal() if date else 0 for date in dates])
        self._day = wanted.day.toordinal() if wanted.day else 0
        self._sensor = np.array([image.reader.scene.sensor == scene.sensor for image in stack.images], float)
        self._red_nir = (-1, -1)
        if wanted.method == "composite-ndvi":
            roles = scene.roles
            nir = roles.get("nir") or roles.get("nir_narrow")
            if "red" not in roles or nir is None:
                raise InputError(
                    f"{scene.name} has no red and near-infrared band, which NDVI needs; its bands are "
                    f"{', '.join(scene.band_names)}.",
                    "Name the bands in file order with BANDS, for example blue, green, red, nir.",
                )
            self._red_nir = scene.band_names.index(roles["red"]), scene.band_names.index(nir)
        self.halo = composite.FARTHEST if wanted.method == "composite-score" else 0

    def tiles(self, memory_mb: int, wanted: int) -> list[Tile]:
        """Tiles that fit the memory, `wanted` pixels wide if that is not 0."""
        n, bands = len(self.stack.images), self.stack.bands
        pixel = n * (12 * bands + 16)  # images read ahead, being composed, their deviations; masks and scores
        return tiles(
            self.stack.shape,
            tile_size(Machine(memory_mb=memory_mb, tile_size=wanted), pixel, multiple=64, largest=1024),
        )

    def read(self, tile: Tile) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Images (N, C, h, w), where they are clear (N, h, w), and the distance to clouds (N, h, w) if it is asked for."""
        views = [image.read(tile.window) for image in self.stack.images]
        clear = np.stack([view.clear for view in views])
        distance = np.zeros((0, *clear.shape[1:]), np.float32)
        if self.halo:
            window = tile.window.grown(self.halo, self.stack.shape)
            inner = tile.window.inside(window)
            cloud = [image.clouds.read(window).cloud for image in self.stack.images if image.clouds]
            found = iter(composite.cloud_distance(np.stack(cloud))[:, inner[0], inner[1]] if cloud else ())
            far = np.full(clear.shape[1:], composite.FARTHEST, np.float32)
            distance = np.stack([next(found) if image.clouds else far for image in self.stack.images])
        return np.stack([view.values for view in views]), clear, distance

    def compose(self, tile: Tile, data: tuple[np.ndarray, np.ndarray, np.ndarray]) -> Filled:
        """The composite of a window."""
        images, clear, distance = data
        if self._wanted.method == "composite-median":
            values = composite.median(images, clear)
            source = np.where(clear.any(axis=0), np.int16(MIXED), np.int16(LEFT))
        else:
            source = self._choose(images, clear, distance)
            values = composite.pick(images, source)
            source[source < 0] = LEFT
        uncertainty = composite.spread(images, clear, values)
        target = self.stack.target
        gaps = np.isfinite(images[target]).all(axis=0) & ~clear[target]
        if self._wanted.keep:
            own = clear[target]
            values[:, own], uncertainty[:, own], source[own] = images[target][:, own], 0, KEPT
        return Filled(values, uncertainty, source, gaps)

    def _choose(self, images: np.ndarray, clear: np.ndarray, distance: np.ndarray) -> np.ndarray:
        method = self._wanted.method
        if method == "composite-medoid":
            return composite.medoid(images, clear)
        if method == "composite-nearest":
            return composite.nearest_date(self._days, self._day, clear)
        if method == "composite-ndvi":
            red, nir = self._red_nir
            return composite.highest(composite.ndvi(images[:, red], images[:, nir]), clear)
        scores = composite.score(self._days, self._day, distance, self._sensor, self._wanted.score)
        return composite.highest(scores, clear)
