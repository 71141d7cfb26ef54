"""What a method of cloud removal is, and how its card finds it.

A method is one file of this room, named by its card's family or id, with a function `method(card, options, wanted)` that
makes a `RemovalMethod` of them.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional, Protocol

from ..catalogue.card import Card
from ..catalogue.registry import code_of
from ..job.events import Events
from ..job.layer import Layer
from ..job.parameters import Machine, Sampling
from ..raster.scene import SceneSource
from .mending import Mending
from .stack import Stack


@dataclass(frozen=True)
class Traits:
    """What a method needs and gives. It needs `other_dates` beside the image to be mended, `clouds` that are known; reads
    `several` images, not only that one, and `radar`. With `any_day` it makes an image of all for a day that none of them
    need have. It tells an `uncertainty` and the `chosen_date` of a pixel; pixels of no single image are from `mixed`."""

    other_dates: bool = True
    clouds: bool = True
    several: bool = True
    radar: bool = False
    any_day: bool = False
    uncertainty: bool = True
    chosen_date: bool = True
    mixed: str = ""


@dataclass(frozen=True)
class Wanted:
    """What the user wants of any method: clear pixels of the target kept (`keep`), which is one that the user has `named`,
    `radar` images used, and how it may draw and use the machine."""

    keep: bool = True
    named: bool = False
    radar: Sequence[Layer] = ()
    sampling: Sampling = field(default_factory=Sampling)
    machine: Machine = field(default_factory=Machine)


class RemovalMethod(Protocol):
    """A method with its options."""

    @property
    def card(self) -> Card: ...
    @property
    def options(self) -> Mapping[str, Any]: ...
    @property
    def wanted(self) -> Wanted: ...
    @property
    def traits(self) -> Traits: ...
    @property
    def facts(self) -> Mapping[str, Any]:
        """What the tags tell of a run, beside the options."""

    def fed(self, scene: SceneSource) -> SceneSource:
        """The scene with the bands that are read. Raises InputError where one is missing."""

    def written(self, fed: SceneSource) -> SceneSource:
        """Of those the bands that are written."""

    def prepare(self, stack: Stack, day: Optional[datetime.date], events: Events) -> Mending:
        """Measure what is global; `day`: the one the result is for. Raises InputError for images that will not do."""


@dataclass(frozen=True)
class TrainingFreeRemoval:
    """What methods without a network have in common: they read and write every band."""

    card: Card
    options: Mapping[str, Any]
    wanted: Wanted

    @property
    def traits(self) -> Traits:
        return Traits()

    @property
    def facts(self) -> Mapping[str, Any]:
        """Nothing but the options."""
        return {}

    def fed(self, scene: SceneSource) -> SceneSource:
        """The scene as it is."""
        return scene

    def written(self, fed: SceneSource) -> SceneSource:
        """The same."""
        return fed


def make(card: Card, options: Mapping[str, Any], wanted: Wanted) -> RemovalMethod:
    """The method that a card describes. Raises ModelError for one that this room has no code for."""
    method: RemovalMethod = code_of(card, __package__).method(card, options, wanted)
    return method
