"""From the pixels of one grid to those of another so that nothing leaks: what is missing or masked has no weight.

A raster is read on its own grid, what is wrong with it is taken out there, and only then is it resampled. A pixel of the
target is missing as soon as its resampling would have used a missing one, so that it is filled and never "measured"; only
an average over many pixels stands as long as half of them are there. Pixels that coincide are copied.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.warp import reproject

from .geobox import GeoBox
from .grid import lattice_shift, on_map, pixels_of, rasterio_crs
from .window import Window

_BLOCK = 256  # pixels; whatever the window, the same blocks are resampled, so the bits do not depend on it
_LARGEST_SOURCE = 1024  # pixels along a block's source that is finer than the target
_TOUCH = 1e-4  # of a pixel's weight; less is rounding
_POINTS = 9  # along the sides of a block whose place is looked up
_HALF = 0.5  # of the pixels averaged


@dataclass(frozen=True)
class Warp:
    """From grid `own` to grid `target` by `resampling` (of rasterio; "max" for flags: whatever a pixel overlaps)."""

    own: GeoBox
    target: GeoBox
    resampling: str = "bilinear"

    @classmethod
    def between(cls, own: GeoBox, target: GeoBox, resampling: str, label: str) -> Warp:
        """The warp of the raster `label`. Raises InputError where nothing tells how its grid lies to the target."""
        warp = cls(own, target, resampling)
        if warp.shift is None:
            warp._own_pixels(Window.of(target.shape.yx), label)
        return warp

    @cached_property
    def shift(self) -> tuple[int, int] | None:
        """Rows and columns at which the target begins in the raster's own grid, where their pixels coincide."""
        return lattice_shift(self.own, self.target)

    @property
    def nothing_to_do(self) -> bool:
        """Whether both grids have the same pixels."""
        return self.shift == (0, 0) and self.own.shape == self.target.shape

    def values(self, window: Window, count: int, read: Callable[[Window], np.ndarray]) -> np.ndarray:
        """The target's `window` (`count`, h, w) float32 of what `read` gives for windows of the own grid, NaN missing."""
        out = np.full((count, *window.shape), np.nan, np.float32)
        for piece, source in self._pieces(window):
            if source is not None:
                _lay(self._resampled(read(source), source, piece), piece, out, window)
        return out

    def touched(
        self, window: Window, count: int, read: Callable[[Window], np.ndarray]
    ) -> tuple[np.ndarray, np.ndarray]:
        """The target's `window` of `count` flags that `read` gives for windows of the own grid (`count`, h, w) bool: true
        where resampling would use any that is true; and where the own grid reaches at all (h, w)."""
        out, reached = np.zeros((count, *window.shape), bool), np.zeros(window.shape, bool)
        for piece, source in self._pieces(window):
            if source is None:
                continue
            flags = read(source)
            layers = np.concatenate([flags, np.ones((1, *source.shape), bool)]).astype(np.float32)
            part = (
                self._copied(layers, source, piece) if self.shift is not None else self._warped(layers, source, piece)
            )
            with np.errstate(invalid="ignore"):
                _lay(part[:-1] > _TOUCH, piece, out, window)
            _lay(np.isfinite(part[-1]), piece, reached, window)
        return out, reached

    def coarser(self, shape: tuple[int, int]) -> tuple[Warp, tuple[float, float]]:
        """Nearest neighbours from a thinned own grid to the whole target thinned to `shape`; and how many own pixels, down
        and right, a pixel of the thinned one spans."""
        target = _thinned(self.target, shape)
        step = max(1, math.floor(Warp(self.own, target, "nearest")._scale))
        height, width = self.own.shape
        own = _thinned(self.own, (-(-height // step), -(-width // step)))
        return Warp(own, target, "nearest"), (height / own.shape[0], width / own.shape[1])

    def source(self, window: Window) -> Window | None:
        """The window of the own grid that `window` of the target needs; None where it lies beside it."""
        height, width = self.own.shape
        if self.shift is not None:
            top, left = window.row_off + self.shift[0], window.col_off + self.shift[1]
            box = top, left, top + window.height, left + window.width
        else:
            columns, rows = self._own_pixels(window)
            known = np.isfinite(columns) & np.isfinite(rows)
            if not known.any():
                return None
            bend = max(float(np.abs(np.diff(a, 2, axis=k))[np.isfinite(np.diff(a, 2, axis=k))].max(initial=0))
                       for a in (columns, rows) for k in (0, 1))  # fmt: skip
            margin = 2 * math.ceil(max(1.0, self._scale)) + 2 + math.ceil(bend)
            box = (
                math.floor(rows[known].min()) - margin, math.floor(columns[known].min()) - margin,
                math.ceil(rows[known].max()) + margin, math.ceil(columns[known].max()) + margin,
            )  # fmt: skip
        top, left, bottom, right = max(box[0], 0), max(box[1], 0), min(box[2], height), min(box[3], width)
        return Window(left, top, right - left, bottom - top) if top < bottom and left < right else None

    @cached_property
    def _crs(self) -> tuple[CRS, CRS]:
        """Of own and target grid."""
        return rasterio_crs(self.own), rasterio_crs(self.target)

    @cached_property
    def _scale(self) -> float:
        """Own pixels along a pixel of the target, in the middle of it; of the widest part that is there."""
        if self.own.crs == self.target.crs:
            step = (~self.own.affine) * self.target.affine
            return max(math.hypot(step.a, step.d), math.hypot(step.b, step.e))
        columns, rows = self._own_pixels(Window.of(self.target.shape.yx))
        height, width = (n / (_POINTS - 1) for n in self.target.shape)
        steps = [np.hypot(np.diff(columns, axis=k), np.diff(rows, axis=k)) / n for k, n in ((0, height), (1, width))]
        known = np.concatenate([step[np.isfinite(step)] for step in steps])
        return float(np.median(known)) if known.size else 1.0

    @cached_property
    def _side(self) -> int:
        """Of the blocks."""
        return max(8, min(_BLOCK, 2 ** math.floor(math.log2(_LARGEST_SOURCE / max(self._scale, 1e-6)))))

    def _own_pixels(self, window: Window, label: str = "The raster") -> tuple[np.ndarray, np.ndarray]:
        """Columns and rows in the own grid of `_POINTS` × `_POINTS` places in a window; infinite where there are none."""
        u, v = np.meshgrid(
            np.linspace(window.col_off, window.col_off + window.width, _POINTS),
            np.linspace(window.row_off, window.row_off + window.height, _POINTS),
        )
        return pixels_of(*on_map(self.target, u, v), self.target.crs, self.own, label)

    def _pieces(self, window: Window) -> Iterator[tuple[Window, Window | None]]:
        """Blocks of the target that cover a window, each with the source it needs."""
        if self.shift is not None:
            yield window, self.source(window)
            return
        side, (height, width) = self._side, self.target.shape
        for top in range(window.row_off // side * side, window.row_off + window.height, side):
            for left in range(window.col_off // side * side, window.col_off + window.width, side):
                piece = Window(left, top, min(side, width - left), min(side, height - top))
                yield piece, self.source(piece)

    def _resampled(self, values: np.ndarray, source: Window, piece: Window) -> np.ndarray:
        """Values (C, h, w) of `source` as a piece of the target, NaN where missing, used a missing one or outside."""
        if self.shift is not None:
            return self._copied(values, source, piece)
        missing = ~np.isfinite(values)
        if not missing.any():
            return self._warped(values, source, piece)
        out = self._warped(np.where(missing, np.float32(0), values), source, piece)
        if self.resampling == "average":
            present = self._warped((~missing).astype(np.float32), source, piece)
            with np.errstate(invalid="ignore", divide="ignore"):
                return np.where(present >= _HALF, out / present, np.float32(np.nan)).astype(np.float32)
        gone = missing.any(axis=(1, 2))
        share = self._warped(missing[gone].astype(np.float32), source, piece)
        with np.errstate(invalid="ignore"):
            out[gone] = np.where(share > _TOUCH, np.float32(np.nan), out[gone])
        return out

    def _copied(self, values: np.ndarray, source: Window, piece: Window) -> np.ndarray:
        """The same pixels, NaN around them."""
        if source.shape == piece.shape:
            return values
        out = np.full((len(values), *piece.shape), np.nan, np.float32)
        top, left = self.shift or (0, 0)
        _lay(values, Window(source.col_off - left, source.row_off - top, *source.shape[::-1]), out, piece)
        return out

    def _warped(self, values: np.ndarray, source: Window, piece: Window) -> np.ndarray:
        """Gapless values (C, h, w) of `source` resampled to a piece of the target, NaN outside."""
        out = np.full((len(values), *piece.shape), np.nan, np.float32)
        own, target = self._crs
        reproject(
            np.ascontiguousarray(values, np.float32), out,
            src_transform=self.own.affine * Affine.translation(source.col_off, source.row_off), src_crs=own,
            dst_transform=self.target.affine * Affine.translation(piece.col_off, piece.row_off), dst_crs=target,
            resampling=Resampling[self.resampling], init_dest_nodata=False, tolerance=0,
        )  # fmt: skip
        return out


def _thinned(geobox: GeoBox, shape: tuple[int, int]) -> GeoBox:
    """The same place in `shape` pixels."""
    height, width = geobox.shape
    return GeoBox(shape, geobox.affine * Affine.scale(width / shape[1], height / shape[0]), geobox.crs)


def _lay(part: np.ndarray, piece: Window, out: np.ndarray, window: Window) -> None:
    """Put what `part` (…, h, w) holds of `piece` into `out` (…, h, w), which holds `window`."""
    top, left = max(piece.row_off, window.row_off), max(piece.col_off, window.col_off)
    bottom = min(piece.row_off + piece.height, window.row_off + window.height)
    right = min(piece.col_off + piece.width, window.col_off + window.width)
    if top >= bottom or left >= right:
        return
    common = Window(left, top, right - left, bottom - top)
    (rows, columns), (down, across) = common.inside(window), common.inside(piece)
    out[..., rows, columns] = part[..., down, across]
