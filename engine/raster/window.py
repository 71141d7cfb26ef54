"""A rectangle of whole pixels: rasterio's window, with the arithmetic that tiles need."""

from __future__ import annotations

import rasterio.windows


class Window(rasterio.windows.Window):
    """`Window(left, top, width, height)`, all whole numbers of pixels."""

    __slots__ = ()

    def __init__(self, left: float, top: float, width: float, height: float) -> None:
        super().__init__(int(left), int(top), int(width), int(height))

    @classmethod
    def of(cls, shape: tuple[int, ...]) -> Window:
        """The whole raster of shape (H, W)."""
        return cls(0, 0, shape[1], shape[0])

    @property
    def origin(self) -> tuple[int, int]:
        """Row and column of the first pixel."""
        return self.row_off, self.col_off

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.height, self.width

    def grown(self, by: int, shape: tuple[int, ...]) -> Window:
        """The window and `by` pixels more on every side, cut at the edge of a raster of shape (H, W)."""
        up, west = max(0, self.row_off - by), max(0, self.col_off - by)
        down = min(shape[0], self.row_off + self.height + by)
        east = min(shape[1], self.col_off + self.width + by)
        return Window(west, up, east - west, down - up)

    def inside(self, outer: Window) -> tuple[slice, slice]:
        """Rows and columns of this window in an array that holds `outer`."""
        top, left = self.row_off - outer.row_off, self.col_off - outer.col_off
        return slice(top, top + self.height), slice(left, left + self.width)

    def scaled(self, factor: int) -> Window:
        """The same place on a grid `factor` times as fine."""
        return Window(self.col_off * factor, self.row_off * factor, self.width * factor, self.height * factor)
