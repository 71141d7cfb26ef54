"""A training-free method made ready for a clip; large frames are sharpened in tiles."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..catalogue.card import Card
from ..job.events import Events
from ..job.parameters import Machine
from ..raster.tiling import tile_size, tiles
from ..raster.window import Window
from .frame_window import FrameWindow
from .methods import halo, super_resolve, window
from .sharpen import Write


class TrainingFree:
    """One method of `video_methods` at one scale. `window` frames are looked at; `ends` says what replaces those beyond
    the clip's ends."""

    def __init__(self, card: Card, options: dict[str, Any], scale: int, *, memory_mb: int, tile: int = 0) -> None:
        self.method, self.scale, self.window = card.id, scale, window(card.id, options)
        self.ends = str(options.get("ends", "replicate-centre"))
        self._options, self._memory_mb, self._tile = options, memory_mb, tile

    def reconstruct(self, frames: FrameWindow, write: Write, events: Events) -> None:
        """write(window, values (C, h, w)) gets the parts of the frame at `scale` times its resolution."""
        if frames.single:
            frames = frames.alone()
        motions = list(frames.motions)
        around = halo(self.method, self._options, motions)
        height, width = frames.shape
        side = tile_size(
            Machine(memory_mb=self._memory_mb, tile_size=self._tile),
            self._bytes(frames),
            around,
            largest=max(height, width),
        )
        cover = tiles((height, width), max(side, 32), around)
        low, high = frames.value_range()
        options = {**self._options, **({"tau": self._options["tau"] / (high - low)} if "tau" in self._options else {})}
        for index, tile in enumerate(cover):
            events.check()
            rows, columns = tile.padded.toslices()
            values = super_resolve(
                self.method, self._in_range(frames.values(rows, columns), low, high), frames.validity(rows, columns),
                [motion.within(rows.start, columns.start) for motion in motions], frames.centre, self.scale, options,
            )  # fmt: skip
            if (low, high) != (0, 1):
                values = values * (high - low) + low
            s = self.scale
            top = int(tile.window.row_off - tile.padded.row_off) * s
            left = int(tile.window.col_off - tile.padded.col_off) * s
            down, across = tile.window.height * s, tile.window.width * s
            place = Window(tile.window.col_off * s, tile.window.row_off * s, across, down)
            write(place, values[:, top : top + down, left : left + across])
            if len(cover) > 1:
                events.progress((index + 1) / len(cover))

    @staticmethod
    def _in_range(values: np.ndarray, low: np.float32, high: np.float32) -> np.ndarray:
        """Values mapped onto the 0..1 that the methods clip to: the stretch of a clip leaves its extremes outside."""
        return values if (low, high) == (0, 1) else np.asarray((values - low) / (high - low))

    def _bytes(self, frames: FrameWindow) -> float:
        """Working memory per pixel of the frame, about: frames three times, weights and positions, four fine images and
        the result."""
        count, channels = len(frames.held), frames.held[0].stored.shape[0]
        return 4.0 * (3 * count * channels + 6 * count + self.scale**2 * (4 + 3 * channels))
