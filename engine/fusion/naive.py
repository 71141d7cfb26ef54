"""The guesses that every fusion method must beat: the fine image as it was, and with the coarse image's change added."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable, List, Sequence

import numpy as np

from ..raster.tiling import Tile
from .coarse import fill_gaps, spread_blocks, upsample

if TYPE_CHECKING:
    from .methods import Inputs


@dataclass(frozen=True)
class Options:
    """Neither has one."""


class Copy:
    """The fine image of the nearest date."""

    halo = 0

    def __init__(self, inputs: Inputs, pairs: Sequence[int], *_: Any) -> None:
        self.inputs, self.pairs = inputs, list(pairs[:1])

    def target(self, coarse: np.ndarray) -> Callable[[Tile, List[np.ndarray]], np.ndarray]:
        """As `fusion.Method.target`."""
        return lambda tile, fine: fine[0]


class Change(Copy):
    """F1 + C2 − C1, the change interpolated to fine pixels; NaN where a coarse image has no data."""

    def target(self, coarse: np.ndarray) -> Callable[[Tile, List[np.ndarray]], np.ndarray]:
        """As `fusion.Method.target`."""
        change = coarse - self.inputs.coarse[self.pairs[0]]
        present, filled = np.isfinite(change).all(0), fill_gaps(change)

        def predict(tile: Tile, fine: List[np.ndarray]) -> np.ndarray:
            where = (self.inputs.factor, tile.padded.origin, tile.padded.shape)
            moved = fine[0] + upsample(filled, *where, self.inputs.upsampling)
            return np.where(spread_blocks(present, *where), moved, np.float32(np.nan)).astype(np.float32)

        return predict
