"""The guess that costs nothing: the fine image as it was."""

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
from .inputs import ClassCodes
from .training_free import SinglePair


def method(card: Card, options: Mapping[str, Any], sampling: Sampling, machine: Machine, events: Events) -> Copy:
    """The fine image of the nearest date."""
    return Copy(card, options, machine, processor=Processor(card.title, machine.device, events))


@dataclass(frozen=True)
class Copy(SinglePair):
    """As `methods.FusionMethod` says."""

    def pair_predictor(self, inputs, pair, known, target) -> FineAsItWas:
        """As `SinglePair.pair_predictor` says."""
        return FineAsItWas([pair])


@dataclass(frozen=True)
class FineAsItWas:
    """As `training_free.Predictor` says."""

    pairs: Sequence[int]
    halo: ClassVar[int] = 0

    def __call__(self, tile: Tile, fine: Sequence[np.ndarray], classes: Optional[ClassCodes] = None) -> np.ndarray:
        """The pair's fine image."""
        return fine[0]
