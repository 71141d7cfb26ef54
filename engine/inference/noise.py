"""Gaussian noise keyed by absolute pixel position, date and seed: another tile size, batch or number of workers gives the
same field. Blocks of 64 × 64 pixels each have their own counter-based Philox generator (Salmon et al. 2011)."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace

import numpy as np

from ..raster.window import Window

BLOCK = 64


@dataclass(frozen=True)
class Noise:
    """The noise of a tile: of each of the `dates` its own, in as many draws as are asked for. What is drawn `ahead`, while
    the tile is read, need not be drawn while others wait for it; `threads` draw side by side."""

    window: Window
    channels: int
    dates: tuple[int, ...]
    seed: int
    threads: int = 1
    ahead: dict[int, np.ndarray] = field(default_factory=dict)

    def of(self, draw: int) -> np.ndarray:
        """(dates, channels, h, w) of a draw."""
        return self.ahead[draw] if draw in self.ahead else self._drawn(draw)

    def drawn_ahead(self, draws: Sequence[int], room: int) -> Noise:
        """With the first of these draws, as many as `room` bytes hold, and at least one."""
        each = 4 * len(self.dates) * self.channels * self.window.height * self.window.width
        wanted = draws[: max(1, room // each)]
        return replace(self, ahead={draw: self._drawn(draw) for draw in wanted})

    def _drawn(self, draw: int) -> np.ndarray:
        def one(date: int) -> np.ndarray:
            return position_noise(self.window, self.channels, seed=self.seed, date=date, draw=draw)

        if self.threads == 1 or len(self.dates) == 1:
            return np.stack([one(date) for date in self.dates])
        with ThreadPoolExecutor(self.threads, "noise") as threads:
            return np.stack(list(threads.map(one, self.dates)))


def position_noise(window: Window, channels: int, *, seed: int, date: int = 0, draw: int = 0) -> np.ndarray:
    """(channels, h, w) float32 standard normal noise of the raster's pixels in `window`.

    `date`: an integer that tells the images of a series apart (days since an epoch); `draw`: which of several independent
    fields is wanted (an ensemble member, a sampler step).
    """
    top, left = window.row_off, window.col_off
    bottom, right = top + window.height, left + window.width
    out = np.empty((channels, bottom - top, right - left), np.float32)
    for row in range(top // BLOCK, -(-bottom // BLOCK)):
        for column in range(left // BLOCK, -(-right // BLOCK)):
            block = _block(row, column, channels, seed, date, draw)
            y, x = row * BLOCK, column * BLOCK
            rows, columns = slice(max(top, y), min(bottom, y + BLOCK)), slice(max(left, x), min(right, x + BLOCK))
            out[:, rows.start - top : rows.stop - top, columns.start - left : columns.stop - left] = block[
                :, rows.start - y : rows.stop - y, columns.start - x : columns.stop - x
            ]
    return out


def _block(row: int, column: int, channels: int, seed: int, date: int, draw: int) -> np.ndarray:
    """One block; channel by channel, so that more channels do not change the first ones."""
    words = [seed, date & 0xFFFFFFFF, draw, row & 0xFFFFFFFF, column & 0xFFFFFFFF]
    generator = np.random.Generator(np.random.Philox(np.random.SeedSequence(words)))
    return generator.standard_normal((channels, BLOCK, BLOCK), dtype=np.float32)
