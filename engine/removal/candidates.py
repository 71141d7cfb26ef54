"""The candidates of `auto`, scored on the target's own clear ground, and deviations calibrated there.

The target's clouds are moved onto its clear ground; what was seen there is hidden from every candidate and then compared.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any, Optional

import numpy as np

from ..catalogue import zoo
from ..catalogue.proven import proven_models
from ..job.errors import InputError, SkyMendError
from ..job.events import Events
from ..raster.window import Window
from ..skill.pictures import shown_bands
from ..skill.score import Comparison, compare
from ..skill.spread import Calibration
from .held import Part, sizes
from .mending import KEPT, Filled
from .methods import RemovalMethod, Wanted, make
from .stack import Stack

TASK = "removeclouds"
SIMPLEST_FIRST = (
    "composite-nearest", "composite-median", "composite-medoid", "closest-spectral-fit", "mnspi", "regression",
)  # fmt: skip
OF_MANY = {"composite-median": 3, "composite-medoid": 3}  # other dates that it needs to make sense
ALONE = "surroundings"
BRIGHTNESS = 3  # classes of ground that deviations are calibrated for
LOW = 0.1  # of the usual error: a smaller deviation is not believed
PICTURE = 128  # pixels along the pictures of a report


def candidates(stack: Stack, options: Mapping[str, Any], wanted: Wanted, *, every: bool = False) -> list[RemovalMethod]:
    """The methods that can mend the stack, the simplest first; the options that a method does not have are not given to it.
    With `every` also those that a few dates hardly serve."""
    helpers = len(stack.helpers)
    if not helpers:
        ids = [ALONE, *(["regression"] if wanted.radar else [])]
    else:
        ids = [name for name in SIMPLEST_FIRST if every or helpers >= OF_MANY.get(name, 1)]
    return [_method(name, options, wanted) for name in ids] + (_networks(stack, options, wanted) if helpers else [])


def _networks(stack: Stack, options: Mapping[str, Any], wanted: Wanted) -> list[RemovalMethod]:
    """Networks proven better that look at several dates and read and answer the very bands of the stack."""
    found, scene = [], stack.mended.reader.scene
    for card in proven_models(TASK):
        with suppress(SkyMendError):
            method = _method(card.id, options, wanted)
            fed = method.fed(scene)
            alike = fed.band_names == scene.band_names == method.written(fed).band_names
            if alike and method.traits.several and not method.traits.radar:
                found.append(method)
    return found


def _method(name: str, options: Mapping[str, Any], wanted: Wanted) -> RemovalMethod:
    """A method that fills what is cloudy on the target and keeps the rest."""
    card = zoo.find(TASK, name)
    known = {parameter.name for parameter in card.parameters}
    own = {key: value for key, value in options.items() if key in known}
    return make(card, zoo.options(card, own), replace(wanted, keep=True, named=True))


@dataclass(frozen=True)
class Attempt:
    """What a method makes of the hidden pixels of all parts, `values` and `uncertainty` (N, C), NaN where nothing;
    `pictures`: of each part (C, h, w)."""

    values: np.ndarray
    uncertainty: np.ndarray
    pictures: Sequence[np.ndarray]


def attempt(method: RemovalMethod, parts: Sequence[Part]) -> Attempt:
    """Let a method mend the parts."""
    values, spread, pictures = [], [], []
    for part in parts:
        image = np.full(part.truth.shape, np.nan, np.float32)
        deviation = image.copy()

        def write(window: Window, done: Filled, image: np.ndarray = image, deviation: np.ndarray = deviation) -> None:
            place = (slice(None), *window.toslices())
            image[place], deviation[place] = done.values, done.uncertainty

        with suppress(InputError):  # images without dates or bands that it goes by
            method.prepare(part.stack, part.stack.mended.date, Events.silent()).run(write, Events.silent())
        values.append(image[:, part.hidden].T)
        spread.append(deviation[:, part.hidden].T)
        pictures.append(image)
    return Attempt(np.concatenate(values), np.concatenate(spread), pictures)


def truth_of(parts: Sequence[Part]) -> np.ndarray:
    """The hidden values (N, C) of all parts."""
    return np.concatenate([part.truth[:, part.hidden].T for part in parts])


def try_all(methods: Sequence[RemovalMethod], parts: Sequence[Part], events: Events) -> Comparison:
    """Every method on the same hidden pixels, and which is the best."""
    truth, stack = truth_of(parts), parts[0].stack
    attempts = {}
    for number, method in enumerate(methods):
        events.progress(number / len(methods), f"Trying {method.card.title} on hidden pixels")
        events.check()
        attempts[method.card.id] = attempt(method, parts)
    scene = stack.mended.reader.scene
    told = compare(
        {method.card.id: method.card.title for method in methods},
        {name: list(tried.values.T) for name, tried in attempts.items()},
        dict(zip(scene.band_names, truth.T)),
        what=f"the clouds of {stack.mended.name}",
        hidden=f"{sizes(parts)} clear pixels where its own clouds were moved to",
        unit="reflectance",
    )
    shown = shown_bands(scene.band_names, scene.roles)
    place = (shown, slice(0, PICTURE), slice(0, PICTURE))
    first = parts[0]
    covered = np.where(first.hidden, np.float32(np.nan), first.truth)
    pictures = {"Truth": first.truth[place], "Left of it": covered[place]}
    pictures |= {method.card.title: attempts[method.card.id].pictures[0][place] for method in methods}
    return replace(told, samples=pictures)


@dataclass(frozen=True)
class Deviation:
    """Calibrated deviations of filled pixels, by band and class of ground: `usual` (C,) where the method knows none, `edges`
    of brightness between the classes, None where nothing could be hidden."""

    usual: np.ndarray
    edges: np.ndarray
    calibration: Calibration

    @classmethod
    def of(cls, method: RemovalMethod, parts: Sequence[Part]) -> Optional[Deviation]:
        """Of a method on hidden pixels; None where there are none that it fills."""
        if not parts:
            return None
        tried, truth = attempt(method, parts), truth_of(parts)
        good = np.isfinite(tried.values).all(axis=1) & np.isfinite(truth).all(axis=1)
        if not good.any():
            return None
        values, error = tried.values[good], (tried.values - truth)[good]
        usual = np.maximum(np.sqrt((error**2).mean(axis=0)), 1e-6)
        edges = np.quantile(values.mean(axis=1), np.arange(1, BRIGHTNESS) / BRIGHTNESS)
        plain = cls(usual, edges, Calibration(np.ones(len(usual) * BRIGHTNESS), math.nan, 0))
        expected, kind = plain._expected(tried.uncertainty[good].T), plain._kinds(values.T)
        kinds = len(usual) * BRIGHTNESS
        return replace(plain, calibration=Calibration.of(error.T.ravel(), expected.ravel(), kind.ravel(), kinds))

    def applied(self, done: Filled) -> Filled:
        """The window with calibrated deviations where it was filled."""
        filled = (done.source != KEPT) & np.isfinite(done.values).all(axis=0)
        values, own = done.values[:, filled], done.uncertainty[:, filled]
        uncertainty = done.uncertainty.copy()
        uncertainty[:, filled] = self.calibration.deviation(self._expected(own), self._kinds(values))
        return replace(done, uncertainty=uncertainty)

    def _expected(self, own: np.ndarray) -> np.ndarray:
        """The method's own deviations (C, N), the usual ones where it knows none."""
        usual = self.usual[:, None]
        return np.maximum(np.where(np.isfinite(own), own, usual), LOW * usual)

    def _kinds(self, values: np.ndarray) -> np.ndarray:
        """The class (C, N) of each value: its band, and how bright the pixel is."""
        ground = np.searchsorted(self.edges, values.mean(axis=0))
        return np.asarray(np.arange(len(values))[:, None] * BRIGHTNESS + ground)
