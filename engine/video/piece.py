"""The same part of several frames: what training-free methods compute with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

import numpy as np

from .registration import Motion


@dataclass(frozen=True)
class Piece:
    """`frames` (N, C, h, w) float32 in 0..1, `validity` (N, h, w) bool, `motions` of the N to the one at `centre` (its own
    is the identity); `spread`: how much 0..1 is of the clip's own 0..1."""

    frames: np.ndarray
    validity: np.ndarray
    motions: tuple[Motion, ...]
    centre: int
    spread: Union[float, np.float32] = 1.0

    @property
    def shape(self) -> tuple[int, int]:
        """(h, w)."""
        height, width = self.frames.shape[-2:]
        return height, width

    @property
    def largest_shift(self) -> int:
        """Whole pixels by which no frame is moved more."""
        return int(np.ceil(max((motion.largest_shift() for motion in self.motions), default=0.0)))

    def rows(self, first: int, last: int) -> Piece:
        """The rows first..last − 1."""
        moved = tuple(motion.within(first, 0) for motion in self.motions)
        return Piece(self.frames[:, :, first:last], self.validity[:, first:last], moved, self.centre, self.spread)
