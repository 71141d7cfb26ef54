"""Gaussian noise keyed by absolute pixel position, date and seed: another tile size, batch or number of workers gives the
same field. Blocks of 64 × 64 pixels each have their own counter-based Philox generator (Salmon et al. 2011)."""

from __future__ import annotations

import numpy as np

from ..raster.window import Window

BLOCK = 64


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
