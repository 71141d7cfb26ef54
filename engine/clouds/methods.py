"""Which cloud method fits a scene, and what every method is.

A method is a module named by its card (`catalogue.registry.code_of`). It offers `method(card, options, asked, events)`, a
`Detector` ready for a scene, and, where `AUTOMATIC` lists it, `suits(asked) -> bool`: whether "auto" takes it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Callable, NamedTuple, Optional, Protocol

import numpy as np

from ..catalogue.card import Card
from ..catalogue.registry import code_of
from ..catalogue.zoo import cards, find, options
from ..job.errors import InputError
from ..job.events import Events
from ..job.layer import Layer
from ..job.parameters import Machine
from ..raster.scene import SceneSource
from ..raster.window import Window
from .recogniser import Convention
from .shadow_grid import Sample, ShadowGrid

TASK = "detectclouds"
AUTOMATIC = ("flags", "s2cloudless", "clouds-small", "spectral")  # the first that suits is taken; the last always does


@dataclass(frozen=True)
class Wish:
    """What the user wants of the classes: `threshold` on the cloud probability and `dilation` in pixels (None: the method's
    own), `shadows` or none, where the sun stood (azimuth, elevation in degrees; None: as the scene's tags say), and a
    terrain model whose own shadows are none of clouds."""

    threshold: Optional[float] = None
    dilation: Optional[int] = None
    shadows: bool = True
    sun: Optional[tuple[float, float]] = None
    dem: Optional[Layer] = None


@dataclass(frozen=True)
class Asked:
    """What a method is asked: the scene, the product's own flags if given, what is wanted, what may be used for it, and how
    the flags are to be read."""

    scene: SceneSource
    flags: Optional[Layer] = None
    wish: Wish = field(default_factory=Wish)
    machine: Machine = field(default_factory=Machine)
    convention: Convention = field(default_factory=Convention)


class Found(NamedTuple):
    """The answer for a window: `classes` (h, w) uint8; cloud `probability` (h, w) float32, NaN where invalid, None where the
    method has none; the window's share of a shadow grid, None where none was asked for."""

    classes: np.ndarray
    probability: Optional[np.ndarray] = None
    sample: Optional[Sample] = None


class Detector(Protocol):
    """A cloud method made ready for one scene."""

    @property
    def scene(self) -> SceneSource: ...

    @property
    def knows_shadow(self) -> bool:
        """Whether its classes hold shadows already, so that none need be matched."""

    @property
    def no_probability(self) -> str:
        """Why it gives no probability, in words; empty where it gives one."""

    @property
    def weak(self) -> bool:
        """Whether its few bands leave clouds unseen that other dates would show."""

    def with_usual(self, usual: SceneSource) -> Detector:
        """The same, told by a raster of `in_time` how bright the place usually is; only of use to a weak one."""

    @property
    def growth(self) -> int:
        """Pixels by which its classes are still to grow, where it does not dilate them itself; then it must know shadows."""

    def sweep(
        self, take: Callable[[Window, Found], None], grid: Optional[ShadowGrid], machine: Machine, events: Events
    ) -> None:
        """Look at the scene window by window, each pixel once, and hand the answers to `take` in the order of the windows,
        with their samples of `grid` where one is given."""


@dataclass(frozen=True)
class Choice:
    """A detector, its card, the options it runs with, and the wish with what the options say of the sun."""

    detector: Detector
    card: Card
    options: dict[str, Any]
    wish: Wish


def choose(asked: Asked, events: Events, *, method: str = "auto", given: Optional[Mapping[str, Any]] = None) -> Choice:
    """The method asked for with the options given; with "auto" the best that fits: the product's own flags, s2cloudless for
    Sentinel-2 L1C with its ten bands, the small network where it is proven better, else the spectral rules.
    Raises InputError saying which bands are missing.
    """
    card = _automatic(asked) if method == "auto" else find(TASK, method)
    values = options(card, dict(given or {}))
    if "sun_azimuth" in values:
        values.update({name: _number(name, values.get(name)) for name in ("margin", "sun_azimuth", "sun_elevation")})
        asked = replace(asked, wish=replace(asked.wish, sun=_sun(values["sun_azimuth"], values["sun_elevation"])))
    events.check()
    return Choice(code_of(card, __package__).method(card, values, asked, events), card, values, asked.wish)


def _automatic(asked: Asked) -> Card:
    known = {card.id: card for card in cards(TASK)}
    there = (known[name] for name in AUTOMATIC if name in known)
    return next(card for card in there if code_of(card, __package__).suits(asked))


def _sun(azimuth: Optional[float], elevation: Optional[float]) -> Optional[tuple[float, float]]:
    if azimuth is None and elevation is None:
        return None
    if azimuth is None or elevation is None:
        raise InputError("OPTIONS: sun_azimuth and sun_elevation are needed together.", "Give both, in degrees.")
    return azimuth, elevation


def _number(option: str, value: Any) -> Optional[float]:
    """An option that may be empty, as a number."""
    try:
        return None if value is None or value == "" else float(value)
    except (TypeError, ValueError):
        raise InputError(f"OPTIONS: {option} must be a number, not “{value}”.") from None
