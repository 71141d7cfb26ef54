"""What all methods share that look at a pixel and its neighbours: the scene in windows, each read with a halo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from typing import Any, Optional

import numpy as np

from ..job.events import Events
from ..job.parameters import Machine
from ..raster.reader import Reader, Scene, SceneReader
from ..raster.scene import SceneSource
from ..raster.tiling import Tile, tile_size, tiles
from ..raster.window import Window
from ..schedule.stream import stream
from .methods import Detector, Found, Wish
from .shadow_grid import ShadowGrid


class ByWindow:
    """A detector that answers for a window from the pixels in it and `halo` pixels around.

    What it must know of the whole scene it measures when it is made, so that no answer depends on the tiles, and keeps as
    plain values, so that it pickles. `bands`: names of the scene's bands it looks at, in order; `besides`: what else it
    reads, on the scene's grid; `bytes_per_pixel`: of its working arrays.
    """

    scene: SceneSource
    bands: tuple[str, ...]
    besides: tuple[Reader, ...] = ()
    halo: int
    bytes_per_pixel: int
    knows_shadow = False
    no_probability = ""
    weak = False
    growth = 0

    def find(self, values: np.ndarray, validity: np.ndarray, besides: Sequence[Any]) -> Found:
        """The answer for reflectance (C, h, w) of `bands`, NaN where missing, valid where `validity` (h, w), and for what
        `besides` read of the same window."""
        raise NotImplementedError

    def with_usual(self, usual: SceneSource) -> Detector:
        """As `Detector.with_usual` says."""
        return self

    def close(self) -> None:
        """Close what was opened; it is opened again when needed."""
        for reader in self.besides:
            reader.close()

    def sweep(
        self, take: Callable[[Window, Found], None], grid: Optional[ShadowGrid], machine: Machine, events: Events
    ) -> None:
        """Stream the scene as `Detector.sweep` says."""
        with closing(WindowJob(self, grid)) as job:
            needed = self.bytes_per_pixel + 12 * len(job.names)
            cover = tiles(self.scene.geobox.shape.yx, tile_size(machine, needed, self.halo), self.halo)
            stream(job, cover, lambda tile, found: take(tile.window, found), events, message="Clouds")


class Wishful(ByWindow):
    """A detector that need not look again where the user wishes another threshold or margin."""

    def with_wish(self, wish: Wish) -> Wishful:
        """The same scene with another threshold and margin."""
        raise NotImplementedError

    def look(self, values: np.ndarray, validity: np.ndarray, besides: Sequence[Any]) -> Any:
        """What no such wish changes, of what `find` is given."""
        raise NotImplementedError

    def decide(self, seen: Any) -> Found:
        """The answer for what `look` has seen."""
        raise NotImplementedError

    def find(self, values: np.ndarray, validity: np.ndarray, besides: Sequence[Any]) -> Found:
        """As `ByWindow.find` says."""
        return self.decide(self.look(values, validity, besides))


class WindowJob:
    """The tile job of a detector; it reads the bands that `grid` wants too."""

    def __init__(self, detector: ByWindow, grid: Optional[ShadowGrid] = None) -> None:
        self._detector, self._grid = detector, grid
        self.names = tuple(dict.fromkeys((*detector.bands, *(grid.dark if grid else ()))))
        self._reader = SceneReader(detector.scene.select(self.names))

    def read(self, tile: Tile) -> tuple[Scene, list[Any]]:
        """The pixels of the tile and its halo, and what else the detector reads."""
        return self._reader.read(tile.padded), [reader.read(tile.padded) for reader in self._detector.besides]

    def compute(self, tile: Tile, data: tuple[Scene, list[Any]]) -> Found:
        """The answer for the tile's window."""
        pixels, besides = data
        found = self._detector.find(pixels.values[: len(self._detector.bands)], pixels.validity, besides)
        classes = np.ascontiguousarray(tile.crop(found.classes))
        probability = None if found.probability is None else tile.crop(found.probability)
        sample = None
        if self._grid is not None:
            sample = self._grid.pick(tile.window, dict(zip(self.names, tile.crop(pixels.values))), classes)
        return Found(classes, probability, sample)

    def close(self) -> None:
        """Close the files and what the detector opened."""
        self._reader.close()
        self._detector.close()
