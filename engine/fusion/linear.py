"""The guess that needs no coarse image: the fine images before and after the date, interpolated in time."""

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
from .inputs import ClassCodes, Inputs, Target
from .pairs import FusionImages
from .training_free import TrainingFreeFusion, weighted_mean


def method(card: Card, options: Mapping[str, Any], sampling: Sampling, machine: Machine, events: Events) -> Linear:
    """The fine images around the target date."""
    return Linear(card, options, machine, processor=Processor(card.title, machine.device, events))


@dataclass(frozen=True)
class Linear(TrainingFreeFusion):
    """As `methods.FusionMethod` says."""

    def choose(self, images: FusionImages, inputs: Inputs, target: Target, events: Events) -> tuple[int, ...]:
        """The pair before and the pair after the target, those that there are."""
        return images.around(target.date)

    def predictor(self, inputs: Inputs, pairs: Sequence[int], known: Any, target: Target) -> Interpolated:
        """As `TrainingFreeFusion.predictor` says."""
        return Interpolated(pairs, inputs.time_weights(pairs, target))


@dataclass(frozen=True)
class Interpolated:
    """As `training_free.Predictor` says."""

    pairs: Sequence[int]
    weights: Sequence[float]
    halo: ClassVar[int] = 0

    def __call__(self, tile: Tile, fine: Sequence[np.ndarray], classes: Optional[ClassCodes] = None) -> np.ndarray:
        """The weighted mean of the fine images; where one has a gap, the others'."""
        return weighted_mean(fine, self.weights)
