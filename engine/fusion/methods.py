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
PREFERRED = ("estarfm", "fsdaf")  # ESTARFM is the better one between two pairs, FSDAF from a single pair

Write = Callable[[Window, np.ndarray], None]  # takes the pixels (C, h, w) of a window


class ReadyMethod(Protocol):
    """A method that knows what it needs to know of the pairs it was prepared for; good for any number of targets."""

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


def best(images: FusionImages, events: Events) -> str:
    """The preferred method for these images: the first that has as many pairs around every target as it needs."""
    between = all(len(images.around(scene.acquisition_date)) == 2 for scene in images.targets)
    chosen = next(name for name in PREFERRED if between or least_pairs(zoo.find(TASK, name)) == 1)
    reason = "pairs on both sides of the target" if between else "no pairs on both sides of every target"
    events.info(f"Method: {chosen} ({reason}).")
    return chosen


def least_pairs(card: Card) -> int:
    """Pairs that a training-free method cannot do without, as its card says."""
    return int(card.configuration.get("pairs", 1))
