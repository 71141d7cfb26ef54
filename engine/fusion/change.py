"""The guess that every fusion method must beat: the fine image, and the coarse image's change added."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Optional

import numpy as np

from ..catalogue.card import Card
from ..job.events import Events
from ..job.parameters import Machine, Sampling
from ..processor import Processor
from ..raster.tiling import Tile
from .coarse import CoarseImage
from .inputs import ClassCodes, Inputs, Target
from .training_free import Predictor, SinglePair, weighted_mean


def method(card: Card, options: Mapping[str, Any], sampling: Sampling, machine: Machine, events: Events) -> Change:
    """F1 + C2 − C1, the change interpolated to fine pixels."""
    return Change(card, options, machine, processor=Processor(card.title, machine.device, events))


@dataclass(frozen=True)
class Change(SinglePair):
    """As `methods.FusionMethod` says."""

    def predictor(self, inputs: Inputs, pairs: Sequence[int], known: Any, target: Target) -> Predictor:
        """From the pair, or from both, weighted by the days between."""
        parts = [self.pair_predictor(inputs, pair, None, target.coarse) for pair in pairs]
        return parts[0] if len(parts) == 1 else MeanOfBoth(parts, inputs.time_weights(pairs, target))

    def pair_predictor(self, inputs, pair, known, target) -> FineAndChange:
        """As `SinglePair.pair_predictor` says."""
        return FineAndChange([pair], self.coarse_image(inputs, target - inputs.coarse[pair]))


@dataclass(frozen=True)
class FineAndChange:
    """As `training_free.Predictor` says."""

    pairs: Sequence[int]
    change: CoarseImage
    halo: ClassVar[int] = 0

    def __call__(self, tile: Tile, fine: Sequence[np.ndarray], classes: Optional[ClassCodes] = None) -> np.ndarray:
        """The pair's fine image and the change since; NaN where a coarse image has no data."""
        where = tile.padded
        return np.where(self.change.covers(where), fine[0] + self.change.read(where), np.float32(np.nan)).astype(
            np.float32
        )


@dataclass(frozen=True)
class MeanOfBoth:
    """As `training_free.Predictor` says."""

    parts: Sequence[FineAndChange]
    weights: Sequence[float]
    halo: ClassVar[int] = 0

    @property
    def pairs(self) -> list[int]:
        """Of both."""
        return [pair for part in self.parts for pair in part.pairs]

    def __call__(self, tile: Tile, fine: Sequence[np.ndarray], classes: Optional[ClassCodes] = None) -> np.ndarray:
        """The weighted mean of both predictions; where one gives nothing, the other."""
        return weighted_mean([part(tile, [image]) for part, image in zip(self.parts, fine)], self.weights)
