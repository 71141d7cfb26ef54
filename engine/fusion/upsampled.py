"""What STARFM and ESTARFM share: they compare pairs and target on the fine grid, and need to know how far each fine image
spreads over the whole raster."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, Optional

import numpy as np

from ..job.events import Events
from ..processor import Processor
from ..raster.tiling import Tile, tiles
from ..schedule.stream import stream
from .coarse import CoarseImage
from .inputs import ClassCodes, Inputs
from .moving_window import Moments
from .training_free import TrainingFreeFusion


@dataclass(frozen=True)
class Spreads:
    """Tile job: the moments of each pair's fine image where fine and coarse have data; `together`: where all pairs have."""

    inputs: Inputs
    pairs: Sequence[int]
    coarse: Sequence[CoarseImage]
    together: bool

    def read(self, tile: Tile) -> list[np.ndarray]:
        """The pairs' fine images (B, h, w)."""
        return [self.inputs.fine.read(pair, tile.window) for pair in self.pairs]

    def compute(self, tile: Tile, data: list[np.ndarray]) -> list[Moments]:
        """Of this tile alone."""
        valid = [np.isfinite(fine).all(0) & one.covers(tile.window) for fine, one in zip(data, self.coarse)]
        if self.together:
            valid = [np.logical_and.reduce(valid)] * len(valid)
        return [Moments.of(fine, where) for fine, where in zip(data, valid)]

    def close(self) -> None:
        """Close the rasters."""
        self.inputs.close()


@dataclass(frozen=True)
class KnownPairs:
    """What is measured of pairs: their coarse images, and σ of each fine image over the whole raster (K, B)."""

    coarse: Sequence[CoarseImage]
    spread: np.ndarray


@dataclass(frozen=True)
class OnFineGrid:
    """The predictor of a method that blends the images of pairs and target on the fine grid; `options`: the method's own."""

    pairs: Sequence[int]
    options: Any
    known: KnownPairs
    target: CoarseImage
    processor: Processor = field(default_factory=Processor)

    @property
    def halo(self) -> int:
        """The search window's."""
        return self.options.half

    def __call__(self, tile: Tile, fine: Sequence[np.ndarray], classes: Optional[ClassCodes] = None) -> np.ndarray:
        """As `training_free.Predictor` says."""
        where, pairs = tile.padded, self.known.coarse
        target, coarse = self.target.read(where), np.stack([image.read(where) for image in pairs])
        covered = np.stack([image.covers(where) for image in pairs]) & self.target.covers(where)
        return self.blend(np.stack(fine), coarse, target, covered, tile.core)

    def blend(self, fine, coarse, target, covered, core) -> np.ndarray:
        """(B, h, w) over the core from fine and coarse (K, B, H, W), target (B, H, W) and `covered` (K, H, W): where both
        coarse ones have data."""
        raise NotImplementedError


@dataclass(frozen=True)
class UpsampledPairs(TrainingFreeFusion):
    """A method that blends pairs on the fine grid; `together`: only where all of them have data."""

    passes: ClassVar[int] = 1
    together: ClassVar[bool] = False

    def measure(self, inputs: Inputs, pairs: Sequence[int], events: Events) -> KnownPairs:
        """As `TrainingFreeFusion.measure` says."""
        coarse = [self.coarse_image(inputs, inputs.coarse[pair]) for pair in pairs]
        found = [Moments(inputs.bands) for _ in pairs]

        def merge(tile: Tile, answers: list[Moments]) -> None:
            for one, more in zip(found, answers):
                one.merge(more)

        job, todo = Spreads(inputs, pairs, coarse, self.together), tiles(inputs.shape, self.side(inputs))
        stream(job, todo, merge, events.titled("Measuring the spread of the fine images"))
        return KnownPairs(coarse, np.stack([one.spread for one in found]))
