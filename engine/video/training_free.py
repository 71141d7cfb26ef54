"""What the training-free methods share: frames are computed in blocks, side by side.

Blocks lie on a grid of the frame's own, whatever tiles, threads and memory are, and each sees the same pixels around it: the
same bits come out in any case.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any, Protocol

import numpy as np
from numba import get_num_threads

from ..job.parameters import Machine
from ..raster.tiling import tile_size, tiles
from ..raster.window import Window
from .frame_window import FrameWindow
from .methods import Enlargement, Write
from .outliers import filled
from .piece import Piece

BLOCK = (128, 512)  # rows and columns that are computed at once; fewer where frames hold much
BLOCK_BYTES = 128 * 2**20  # of working memory that one may take
STRIP = 128  # rows


class Formula(Protocol):
    """What a method computes, on one thread. `halo`: pixels around a part that still count, besides the motion."""

    @property
    def halo(self) -> int: ...

    def resolve(self, piece: Piece, scale: int) -> np.ndarray:
        """The centre frame at `scale` times its resolution: (C, s·h, s·w) float32, clipped to 0..1."""


def super_resolve(formula: Formula, piece: Piece, scale: int) -> np.ndarray:
    """The centre frame at `scale` times its resolution: (C, s·h, s·w) float32, clipped to 0..1.

    Invalid pixels count nowhere; where the centre frame is invalid the result shows the other frames or the nearest valid
    pixel, for the caller to mask.
    """
    return formula.resolve(replace(piece, frames=filled(piece.frames, piece.validity)), scale)


def in_strips(piece: Piece, halo: int, compute: Callable[[Piece, slice], Sequence[np.ndarray]]) -> list[np.ndarray]:
    """What `compute` makes of a piece, arrays (…, k·h, k·w), in strips side by side, told with the rows they are. Invalid
    pixels of frames are filled; each strip sees `halo` rows more than are kept, besides the motion. Strips have the same
    rows however many threads there are, which leaves the result the same."""
    piece = replace(piece, frames=filled(piece.frames, piece.validity))
    height, around = piece.shape[0], halo + piece.largest_shift

    def strip(first: int) -> list[np.ndarray]:
        last = min(first + STRIP, height)
        top, bottom = max(0, first - around), min(height, last + around)
        parts = compute(piece.rows(top, bottom), slice(top, bottom))
        kept = []
        for part in parts:
            k = part.shape[-2] // (bottom - top)
            kept.append(part[..., k * (first - top) : k * (last - top), :])
        return kept

    with ThreadPoolExecutor(get_num_threads()) as pool:
        strips = list(pool.map(strip, range(0, height, STRIP)))
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
    largest_block: tuple[int, int] = BLOCK

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
    def block(self) -> tuple[int, int]:
        """Rows and columns of what is computed at once: they follow from the task alone."""
        rows, columns = self.largest_block
        around = 2 * self.formula.halo
        while rows > 16 and (rows + around) * (columns + around) * self.bytes_per_pixel > BLOCK_BYTES:
            columns //= 2
            rows = min(rows, columns)
        return rows, columns

    @property
    def cover(self) -> list[Window]:
        """Tiles of whole blocks."""
        shape, columns = self.wanted.shape, self.block[1]
        side = tile_size(self.machine, self.bytes_per_pixel, self.formula.halo, largest=max(shape))
        return [tile.window for tile in tiles(shape, max(side // columns, 1) * columns)]

    def prepare(self, frames: FrameWindow) -> Stretched:
        frames = frames.alone() if frames.single else frames
        return Stretched(frames, *frames.value_range())

    def compute(self, prepared: Stretched, part: Window) -> np.ndarray:
        """(C, s·h, s·w) float32."""
        frames, s = prepared.frames, self.scale
        around = self.formula.halo + int(np.ceil(max(motion.largest_shift() for motion in frames.motions)))
        values = np.empty((self.wanted.channels, part.height * s, part.width * s), np.float32)

        def one(block: Window) -> None:
            padded = block.grown(around, frames.shape)
            made = prepared.back(super_resolve(self.formula, prepared.piece(padded), s))
            there, here = part.scaled(s), block.scaled(s)
            rows, columns = here.inside(there)
            kept_rows, kept_columns = here.inside(padded.scaled(s))
            values[:, rows, columns] = made[:, kept_rows, kept_columns]

        with ThreadPoolExecutor(self._at_once(around)) as pool:
            list(pool.map(one, self._blocks(part)))
        return values

    def _blocks(self, part: Window) -> list[Window]:
        """The blocks of a part, which begins where one does."""
        (top, left), (rows, columns) = part.origin, self.block
        return [
            Window(left + x, top + y, min(columns, part.width - x), min(rows, part.height - y))
            for y in range(0, part.height, rows)
            for x in range(0, part.width, columns)
        ]

    def _at_once(self, around: int) -> int:
        """How many blocks are computed side by side: one a thread, as many as half of the memory holds."""
        rows, columns = self.block
        each = (rows + 2 * around) * (columns + 2 * around) * self.bytes_per_pixel
        return max(1, min(get_num_threads(), int(self.machine.memory_mb * 2**19 / each)))

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
