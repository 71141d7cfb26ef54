"""What a method of this room must tell and do, training-free or learned, and how it is found."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Callable, Optional, Protocol

import numpy as np

from ...contract.cloud_classes import NODATA
from ..catalogue.card import Card
from ..catalogue.registry import code_of
from ..job.events import Events
from ..job.layer import Layer
from ..job.parameters import Machine, Sampling
from ..raster.scene import SceneSource
from ..raster.window import Window
from .reader import SeriesReader

NO_COUNT = 65535  # of clear observations, where none are counted


@dataclass(frozen=True)
class SeriesWish:
    """What the user wants of any method. `keep`: measured values stay as they are; `longest`: gaps longer than this many
    days stay open, 0: none do; `radar`: images beside the optical ones, `radar_dates` where these have none; `seamless`:
    what is filled joins what is measured without a step."""

    keep: bool = True
    longest: float = 0.0
    radar: Sequence[Layer] = ()
    radar_dates: str = ""
    seamless: bool = False
    sampling: Sampling = field(default_factory=Sampling)
    machine: Machine = field(default_factory=Machine)


@dataclass(frozen=True)
class Reconstruction:
    """Mended pixels of M dates: `values` (M, C, P) float32 in the unit of the series, NaN = nodata; `quality` (M, P) uint8,
    see `gaps`; `count` (P) uint16 clear dates; `deviation` (M, C, P) float32, NaN as in `values`, or None."""

    values: np.ndarray
    quality: np.ndarray
    count: np.ndarray
    deviation: Optional[np.ndarray] = None

    def of(self, pixels: np.ndarray) -> Reconstruction:
        """Of some pixels (P) bool."""
        deviation = None if self.deviation is None else self.deviation[..., pixels]
        return Reconstruction(self.values[..., pixels], self.quality[..., pixels], self.count[pixels], deviation)

    def within(self, pixels: np.ndarray) -> Reconstruction:
        """The same without data where `pixels` (P) bool is false."""
        if pixels.all():
            return self
        nothing = np.float32(np.nan)
        return Reconstruction(
            np.where(pixels, self.values, nothing),
            np.where(pixels, self.quality, np.uint8(NODATA)),
            np.where(pixels, self.count, np.uint16(NO_COUNT)),
            None if self.deviation is None else np.where(pixels, self.deviation, nothing),
        )


Write = Callable[[Window, Reconstruction], None]


class SeriesMethod(Protocol):
    """A method with its options and the user's wish; a plain value.

    `options`: as they are used, for the report and the tags; `least_dates`: days with an image it needs; `deviation`:
    whether it tells standard deviations; `uses_radar`: whether it takes the radar of the wish.
    """

    @property
    def card(self) -> Card: ...
    @property
    def options(self) -> Mapping[str, Any]: ...
    @property
    def least_dates(self) -> int: ...
    @property
    def deviation(self) -> bool: ...
    @property
    def uses_radar(self) -> bool: ...

    def fed(self, scene: SceneSource) -> SceneSource:
        """The scene with the bands the method reads, in its order. Raises InputError naming a band it lacks."""

    def learned(self, reader: SeriesReader, events: Events) -> SeriesMethod:
        """The method with what it has to know of this very series, measured on a sample: the same for every tiling."""

    def mend(self, reader: SeriesReader, wanted: Sequence[datetime.date], write: Write, events: Events) -> None:
        """Mend every pixel on the dates `wanted` (ascending) and hand windows that cover the grid once to `write`."""


def method_of(card: Card, options: Mapping[str, Any], wish: SeriesWish) -> SeriesMethod:
    """The method of a card, by its file in this room. `options`: all of the card's, checked. Raises InputError where they or
    the wish do not do, ModelError where the room has no such file."""
    method: SeriesMethod = code_of(card, __package__).method(card, options, wish)
    return method
