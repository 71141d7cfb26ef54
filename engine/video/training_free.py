"""What the training-free methods share: large frames are computed in tiles, tiles in strips side by side."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any, Protocol

import numpy as np
from numba import get_num_threads

from ..job.parameters import Machine
from ..raster.tiling import Tile, tile_size, tiles
from ..raster.window import Window
from .frame_window import FrameWindow
from .methods import Enlargement, Write
from .outliers import filled
from .piece import Piece


class Formula(Protocol):
    """What a method computes, on one thread. `halo`: pixels around a tile that still count, besides the motion; `whole`:
    it looks at all of a tile at once, which may not be cut into strips then."""

    @property
    def halo(self) -> int: ...
    @property
    def whole(self) -> bool: ...

    def resolve(self, piece: Piece, scale: int) -> np.ndarray:
        """The centre frame at `scale` times its resolution: (C, s·h, s·w) float32, clipped to 0..1."""


def super_resolve(formula: Formula, piece: Piece, scale: int) -> np.ndarray:
    """The centre frame at `scale` times its resolution: (C, s·h, s·w) float32, clipped to 0..1.

    Invalid pixels count nowhere; where the centre frame is invalid the result shows the other frames or the nearest valid
    pixel, for the caller to mask. Strips are computed side by side, on as many threads as numba is set to.
    """
    if formula.whole:
        return formula.resolve(replace(piece, frames=filled(piece.frames, piece.validity)), scale)
    return in_strips(piece, formula.halo, lambda strip, rows: (formula.resolve(strip, scale),))[0]


def in_strips(piece: Piece, halo: int, compute: Callable[[Piece, slice], Sequence[np.ndarray]]) -> list[np.ndarray]:
    """What `compute` makes of a piece, arrays (…, k·h, k·w), in strips side by side, told with the rows they are. Invalid
    pixels of frames are filled; each strip sees `halo` rows more than are kept, besides the motion."""
    piece = replace(piece, frames=filled(piece.frames, piece.validity))
    height, around, threads = piece.shape[0], halo + piece.largest_shift, get_num_threads()
    if height < 2 * threads * around or threads == 1:
        return list(compute(piece, slice(0, height)))

    def strip(first: int, last: int) -> list[np.ndarray]:
        top, bottom = max(0, first - around), min(height, last + around)
        parts = compute(piece.rows(top, bottom), slice(top, bottom))
        kept = []
        for part in parts:
            k = part.shape[-2] // (bottom - top)
            kept.append(part[..., k * (first - top) : k * (last - top), :])
        return kept

    edges = np.linspace(0, height, threads + 1).astype(int)
    with ThreadPoolExecutor(threads) as pool:
        strips = list(pool.map(strip, edges[:-1], edges[1:]))
    return [np.concatenate(parts, axis=-2) for parts in zip(*strips)]


@dataclass(frozen=True)
class Stretched:
    """A window of frames whose values lie in `low`..`high`: the stretch of a clip leaves its extremes outside 0..1, which
    formulas clip to."""

    frames: FrameWindow
    low: np.float32
    high: np.float32

    def piece(self, window: Window) -> Piece:
        """A part of the frames, low..high mapped onto 0..1."""
        rows, columns = window.toslices()
        values = self.frames.values(rows, columns)
        moved = tuple(motion.within(*window.origin) for motion in self.frames.motions)
        return Piece(
            values if self._is_plain else np.asarray((values - self.low) / (self.high - self.low)),
            self.frames.validity(rows, columns), moved, self.frames.centre, self.high - self.low,
        )  # fmt: skip

    def back(self, values: np.ndarray) -> np.ndarray:
        """Values of 0..1 on low..high again."""
        return values if self._is_plain else values * (self.high - self.low) + self.low

    @property
    def _is_plain(self) -> bool:
        return (self.low, self.high) == (0, 1)


@dataclass(frozen=True)
class TrainingFreeVideo:
    """A formula made ready for a clip (see `VideoMethod`)."""

    formula: Formula
    wanted: Enlargement
    machine: Machine
    window: int = 1
    ends: str = "replicate-centre"
    bands: int = 0

    @classmethod
    def of(
        cls, formula: Formula, options: Mapping[str, Any], wanted: Enlargement, machine: Machine
    ) -> TrainingFreeVideo:  # fmt: skip
        """With window and ends as the method's options say, where it has them."""
        return cls(formula, wanted, machine, options.get("window", 1), options.get("ends", "replicate-centre"))

    @property
    def scale(self) -> int:
        return self.wanted.scale

    @property
    def bytes_per_pixel(self) -> float:
        """Working memory per pixel of the frame, about: frames three times, weights and positions, four fine images and
        the result."""
        count, channels = min(self.window, self.wanted.among), self.wanted.channels
        return 4.0 * (3 * count * channels + 6 * count + self.scale**2 * (4 + 3 * channels))

    @property
    def cover(self) -> list[Window]:
        shape = self.wanted.shape
        side = tile_size(self.machine, self.bytes_per_pixel, self.formula.halo, largest=max(shape))
        return [tile.window for tile in tiles(shape, max(side, 32))]

    def prepare(self, frames: FrameWindow) -> Stretched:
        frames = frames.alone() if frames.single else frames
        return Stretched(frames, *frames.value_range())

    def compute(self, prepared: Stretched, part: Window) -> np.ndarray:
        """(C, s·h, s·w) float32."""
        frames = prepared.frames
        around = self.formula.halo + int(np.ceil(max(motion.largest_shift() for motion in frames.motions)))
        tile = Tile(part, part.grown(around, frames.shape))
        values = prepared.back(super_resolve(self.formula, prepared.piece(tile.padded), self.scale))
        rows, columns = part.scaled(self.scale).inside(tile.padded.scaled(self.scale))
        return values[:, rows, columns]

    def joined(self, write: Write) -> TiledFrame:
        return TiledFrame(write, self.scale)


@dataclass(frozen=True)
class TiledFrame:
    """Tiles that need no blending, handed over as they come."""

    write: Write
    scale: int

    def add(self, part: Window, values: np.ndarray) -> None:
        """`values` (C, s·h, s·w)."""
        self.write(part.scaled(self.scale), values)

    def finish(self) -> None:
        """Nothing is held back."""
