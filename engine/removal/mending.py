"""What every method hands over: finished windows of the clear image, and where each of their pixels comes from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from ..job.events import Events
from ..raster.tiling import Tile
from ..raster.window import Window
from ..schedule.stream import stream
from ..schedule.tile_job import TileJob

KEPT = -1  # source of a pixel that kept its measured value
LEFT = -2  # source of a pixel that stays missing
MIXED = -3  # source of a pixel that comes from no single image
SPATIAL = -4  # source of a pixel that its surroundings tell
COMPILING = "Preparing (the first run on a machine compiles its loops, about half a minute)"


@dataclass(frozen=True)
class Filled:
    """A finished window: `values` and `uncertainty` (C, h, w) reflectance, NaN where missing or unknown; `source` (h, w)
    int16: the place of the image in the stack that a pixel comes from, KEPT, LEFT, MIXED or SPATIAL; `gaps` (h, w) what
    was to be filled."""

    values: np.ndarray
    uncertainty: np.ndarray
    source: np.ndarray
    gaps: np.ndarray

    def within(self, inside: np.ndarray) -> Filled:
        """The same without data where `inside` (h, w) is false; nothing was to be filled there."""
        if inside.all():
            return self
        nothing = np.float32(np.nan)
        return Filled(
            np.where(inside, self.values, nothing),
            np.where(inside, self.uncertainty, nothing),
            np.where(inside, self.source, np.int16(KEPT)),
            self.gaps & inside,
        )


Write = Callable[[Window, Filled], None]


class Mending(Protocol):
    """A method made ready for one stack: what is global is measured."""

    def run(self, write: Write, events: Events) -> None:
        """Hand over windows that cover the stack once."""


@dataclass(frozen=True)
class ByTiles:
    """A tile job made ready; `measured` is the share of the progress that measuring took."""

    job: TileJob[Tile, Any, Filled]
    cover: Sequence[Tile]
    title: str
    measured: float = 0.0

    def run(self, write: Write, events: Events) -> None:
        """Hand over the windows of the tiles, in their order."""
        share = events.part(self.measured, 1)
        stream(self.job, self.cover, lambda tile, done: write(tile.window, done), share, message=self.title)
