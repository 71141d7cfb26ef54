"""What other dates know of the clouds of an image whose few bands show them badly, as of a date that is overcast all over.

Cloud is brighter in blue than the pixel usually is, by more than its usual spread, and hazy: bright soil is not.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np

from ...contract.cloud_classes import CLEAR, THICK
from ..job.events import Events
from ..job.layer import Layer
from ..job.parameters import Machine
from ..raster.dataset import DatasetPool
from ..raster.grid import common_grid
from ..raster.opening import open_scene
from ..raster.reader import SceneReader
from ..raster.scene import SceneSource
from ..raster.tiling import Tile, tile_size, tiles
from ..raster.writer import FLOATS, Outputs
from ..schedule.stream import stream
from .by_window import ByWindow
from .indices import hot
from .methods import Detector, Found

FEWEST_DATES = 5
LEAST_RISE, SPREADS = 0.03, 2.0  # reflectance, and standard deviations of the pixel's clear dates
LEAST_HAZE = -0.03  # of HOT


def with_other_dates(
    detectors: Mapping[int, Detector], path: Path, machine: Machine, events: Events
) -> dict[int, Detector]:
    """Detectors of images of one place; the weak ones, where there are enough, are told how bright the place usually is on
    them, which a raster at `path` keeps."""
    weak = {k: detector.scene for k, detector in detectors.items() if detector.weak}
    if len(weak) < FEWEST_DATES:
        return dict(detectors)
    scenes = list(weak.values())
    grid = common_grid(scenes)
    with closing(UsualJob(scenes)) as job, Outputs() as files:
        raster = files.raster(path, grid, ["brightest usual blue"], FLOATS)
        cover = tiles(grid.shape.yx, tile_size(machine, 32 * len(scenes)))
        stream(job, cover, lambda tile, usual: raster.write(tile.window, usual), events, message="Usual brightness")
    usual = open_scene([Layer(path=str(path))], scale=1.0, offset=0.0)
    return {k: detector.with_usual(usual) if detector.weak else detector for k, detector in detectors.items()}


class UsualJob:
    """The tile job that looks at all dates: tiles are of the grid that most scenes are on."""

    def __init__(self, scenes: Sequence[SceneSource]) -> None:
        self._pool, grid = DatasetPool(), common_grid(scenes)
        self._readers = [SceneReader(s.select([s.roles["blue"]]), grid, pool=self._pool) for s in scenes]

    def read(self, tile: Tile) -> np.ndarray:
        """Blue (T, h, w) float32 reflectance of all dates, NaN where missing."""
        return np.stack([reader.read(tile.window).values[0] for reader in self._readers])

    def compute(self, tile: Tile, blue: np.ndarray) -> np.ndarray:
        """As `brightest_usual`."""
        return brightest_usual(blue)

    def close(self) -> None:
        """Close the files."""
        self._pool.close()


class InTime(ByWindow):
    """A detector of few bands (blue and red among them) that takes clear pixels brighter than usual, and hazy, for cloud."""

    def __init__(self, alone: ByWindow, usual: SceneSource) -> None:
        self._alone = alone
        self.scene, self.bands, self.halo = alone.scene, alone.bands, alone.halo
        self.bytes_per_pixel, self.besides = alone.bytes_per_pixel + 16, (SceneReader(usual, alone.scene.geobox),)
        roles = alone.scene.roles
        self._blue, self._red = (self.bands.index(roles[role]) for role in ("blue", "red"))

    def find(self, values: np.ndarray, validity: np.ndarray, besides: Sequence[Any]) -> Found:
        """The detector's own answer, and what stands out in time as thick cloud."""
        found = self._alone.find(values, validity, ())
        blue, red = values[self._blue], values[self._red]
        with np.errstate(invalid="ignore"):
            cloud = (found.classes == CLEAR) & (blue > besides[0].values[0]) & (hot(blue, red) > LEAST_HAZE)
        return Found(np.where(cloud, np.uint8(THICK), found.classes), found.probability)


def brightest_usual(blue: np.ndarray) -> np.ndarray:
    """The reflectance (h, w) float32 above which a pixel of (T, h, w) stands out: its median over dates and `SPREADS` times
    1.4826 its median absolute deviation, at least `LEAST_RISE`. NaN: missing, and where all dates are."""
    usual = _median(blue)
    spread = 1.4826 * _median(np.abs(blue - usual))
    return np.asarray(usual + np.maximum(LEAST_RISE, SPREADS * spread), np.float32)


def _median(values: np.ndarray) -> np.ndarray:
    """Median over axis 0 ignoring NaN; NaN where all are. Sorting once is faster than nanmedian."""
    ordered = np.sort(values, axis=0)  # NaN last
    count = np.isfinite(values).sum(axis=0)
    low, high = np.maximum((count - 1) // 2, 0), np.minimum(count // 2, max(len(values) - 1, 0))
    pick = [np.take_along_axis(ordered, k[None], axis=0)[0] for k in (low, high)]
    return np.where(count > 0, 0.5 * (pick[0] + pick[1]), np.nan)
