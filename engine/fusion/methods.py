"""The methods and models of fusion behind one interface. What a card describes is done by the module of this room that bears
its family's or its own name, which is imported when it is used: the others and the parts of SciPy or the ONNX Runtime that
they need would cost a third of a second at every start.

Such a module offers `method(card, options, sampling, machine, events) → FusionMethod`, `options` complete and checked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

import numpy as np

from ..catalogue import zoo
from ..catalogue.card import Card
from ..catalogue.registry import code_of
from ..job.events import Events
from ..raster.window import Window
from .inputs import Inputs, Target
from .options import complete
from .pairs import FusionImages
from .parameters import Parameters

TASK, AUTO = "fuse", "auto"

Write = Callable[[Window, np.ndarray], None]  # takes the pixels (C, h, w) of a window


class ReadyMethod(Protocol):
    """A method that knows what it needs to know of the pairs it was prepared for; good for any number of targets."""

    def found(self, target: Target, names: Sequence[str], events: Events) -> dict[str, Any]:
        """What it says of a target beforehand, for the log and the report; `names`: of the bands."""

    def predict(self, target: Target, write: Write, events: Events) -> None:
        """Hand `write` windows that cover the raster: the fine image (B, h, w) of the target's date in 0..1, NaN where it
        cannot be told; after it (2B, h, w) its standard deviation, where the method `gives_spread`."""


class FusionMethod(Protocol):
    """One method or model, with its options. `reads_pairs`: it needs the coarse images of the pairs' dates; `uses_classes`:
    it takes the user's class map; `gives_spread`: it tells how far the draws of an ensemble differ; `passes`: how often it
    looks at the fine images before it predicts."""

    @property
    def card(self) -> Card: ...
    @property
    def options(self) -> Mapping[str, Any]: ...
    @property
    def reads_pairs(self) -> bool: ...
    @property
    def uses_classes(self) -> bool: ...
    @property
    def gives_spread(self) -> bool: ...
    @property
    def passes(self) -> int: ...

    def bytes_per_pixel(self, bands: int, pairs: int) -> float:
        """Of a tile, at the peak, as measured."""

    def with_bands(self, images: FusionImages) -> FusionImages:
        """The images with the bands that it works on. Raises InputError where there are none."""

    def get_ready(self, bands: int, events: Events) -> None:
        """Do once what would make the first tile wait."""

    def choose(self, images: FusionImages, inputs: Inputs, target: Target, events: Events) -> tuple[int, ...]:
        """Index of each pair it takes for a target, earlier date first. Raises InputError naming what is missing."""

    def prepare(self, inputs: Inputs, pairs: Sequence[int], events: Events) -> ReadyMethod:
        """Measure what it needs to know of whole images, tile by tile; `pairs` as chosen."""


def open_method(name: str, p: Parameters, events: Events) -> FusionMethod:
    """The method or model of this id. Raises InputError for an unknown one or for options it has not, ModelError for a model
    whose card or files do not fit."""
    card = zoo.find(TASK, name)
    return code_of(card, __package__).method(card, complete(card, p.options), p.sampling, p.machine, events)


def least_pairs(card: Card) -> int:
    """Pairs that a training-free method cannot do without, as its card says."""
    return int(card.configuration.get("pairs", 1))
