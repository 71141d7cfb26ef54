"""A mask of a whole raster, one bit a pixel."""

from __future__ import annotations

import numpy as np

from ..raster.window import Window


class Bitmap:
    """One bit for every pixel of a raster of `shape` (H, W), none set; pickles as its bytes."""

    def __init__(self, shape: tuple[int, int]) -> None:
        self._bits = np.zeros((shape[0], (shape[1] + 7) // 8), np.uint8)

    def any(self) -> bool:
        """Whether a bit is set."""
        return bool(self._bits.any())

    def put(self, window: Window, mask: np.ndarray) -> None:
        """Set the bits (h, w) bool of a window whose first column is a multiple of 8."""
        rows, columns = window.toslices()
        if columns.start % 8:
            raise ValueError("bits are written from a multiple of 8 on")
        packed = np.packbits(mask, axis=1)
        self._bits[rows, columns.start // 8 : columns.start // 8 + packed.shape[1]] = packed

    def get(self, window: Window) -> np.ndarray:
        """The bits (h, w) bool of any window."""
        rows, columns = window.toslices()
        first = columns.start // 8
        bits = np.unpackbits(self._bits[rows, first : (columns.stop + 7) // 8], axis=1)
        return bits[:, columns.start - 8 * first : columns.stop - 8 * first].view(bool)
