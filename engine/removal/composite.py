"""Composites of several images: every pixel is the best of its clear dates, or their median.

One file for all: a card's id names its `Rule`, which says how a pixel is made.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, ClassVar, NamedTuple, Optional

import numpy as np

from ..catalogue.card import Card
from ..job.errors import InputError, ModelError
from ..job.events import Events
from ..raster.tiling import Tile, tile_size, tiles
from ..raster.window import Window
from . import composite_kernels as kernels
from .mending import COMPILING, KEPT, LEFT, MIXED, ByTiles, Filled
from .methods import RemovalMethod, TrainingFreeRemoval, Traits, Wanted
from .stack import Stack


def method(card: Card, options: Mapping[str, Any], wanted: Wanted) -> RemovalMethod:
    """The composite of a card."""
    if card.id not in RULES:
        raise ModelError(f"There is no composite “{card.id}”.", f"Known: {', '.join(RULES)}.")
    return Composite(card, options, wanted)


class Composite(TrainingFreeRemoval):
    """Composes one image of all."""

    @property
    def traits(self) -> Traits:
        return Traits(any_day=True, mixed="median of all")

    def prepare(self, stack: Stack, day: Optional[datetime.date], events: Events) -> ByTiles:
        """Nothing is measured. Raises InputError where the images lack the dates or bands that the rule goes by."""
        events.progress(0, COMPILING)
        rule = RULES[self.card.id].of(self, stack, day)
        keep = self.wanted.keep and self.wanted.named and stack.mended.date in (None, day)
        job = CompositeJob(stack, rule, keep)
        side = tile_size(self.wanted.machine, job.bytes_per_pixel, multiple=64, largest=1024)
        return ByTiles(job, tiles(stack.shape, side), self.card.title)


@dataclass(frozen=True)
class CompositeJob:
    """The tile job of a composite; with `keep` the clear pixels of the stack's target stay as measured."""

    stack: Stack
    rule: Rule
    keep: bool

    @property
    def bytes_per_pixel(self) -> int:
        """Images read ahead and being composed, masks and scores; one image on its way, results made and written."""
        return len(self.stack.images) * (8 * self.stack.bands + 16) + 40 * self.stack.bands

    def read(self, tile: Tile) -> Dates:
        """All dates of a window."""
        count, shape = len(self.stack.images), tile.window.shape
        values, clear = np.empty((count, self.stack.bands, *shape), np.float32), np.empty((count, *shape), bool)
        for k, image in enumerate(self.stack.images):
            seen = image.read(tile.window)
            values[k], clear[k] = seen.values, seen.clear
            del seen  # never two at once
        return Dates(values, clear, self._distance(tile.window))

    def compute(self, tile: Tile, dates: Dates) -> Filled:
        """The composite of a window."""
        values, source = self.rule.compose(dates)
        uncertainty = kernels.spread(dates.images, dates.clear, values)
        own, clear = dates.images[self.stack.target], dates.clear[self.stack.target]
        gaps = np.isfinite(own).all(axis=0) & ~clear
        if self.keep:
            values[:, clear], uncertainty[:, clear], source[clear] = own[:, clear], 0, KEPT
        return Filled(values, uncertainty, source, gaps)

    def close(self) -> None:
        """Close the images."""
        self.stack.close()

    def _distance(self, window: Window) -> np.ndarray:
        if not self.rule.halo:
            return np.zeros((0, *window.shape), np.float32)
        wide = window.grown(self.rule.halo, self.stack.shape)
        rows, columns = window.inside(wide)
        distance = np.full((len(self.stack.images), *window.shape), self.rule.halo, np.float32)
        for own, image in zip(distance, self.stack.images):
            if image.clouds:
                own[:] = kernels.cloud_distance(image.clouds.read(wide).cloud)[rows, columns]
        return distance


class Dates(NamedTuple):
    """All dates of a window: `images` (N, C, h, w) reflectance, NaN where missing; `clear` (N, h, w); `distance` (N, h, w)
    to the nearest cloud in pixels, at most the rule's halo, or of no date (0, h, w) where it has none."""

    images: np.ndarray
    clear: np.ndarray
    distance: np.ndarray


@dataclass(frozen=True)
class Rule:
    """How a pixel is made of its dates. Here: all its bands come from the date that `choose` names."""

    halo: ClassVar[int] = 0  # pixels around a window in which clouds count

    @classmethod
    def of(cls, composite: Composite, stack: Stack, day: Optional[datetime.date]) -> Rule:
        """Made ready for a stack. Raises InputError where the images lack what the rule goes by."""
        return cls()

    def choose(self, dates: Dates) -> np.ndarray:
        """The place (h, w) int16 of a date, −1 where none is clear."""
        raise NotImplementedError

    def compose(self, dates: Dates) -> tuple[np.ndarray, np.ndarray]:
        """Values (C, h, w), NaN where no date is clear, and their source (h, w) int16."""
        source = self.choose(dates)
        values = kernels.pick(dates.images, source)
        source[source < 0] = LEFT
        return values, source


class Medoid(Rule):
    """The date most like all others."""

    def choose(self, dates: Dates) -> np.ndarray:
        """See `Rule`."""
        return kernels.medoid(dates.images, dates.clear)


class Median(Rule):
    """The median of every band, which mixes dates."""

    def compose(self, dates: Dates) -> tuple[np.ndarray, np.ndarray]:
        """See `Rule`."""
        source = np.where(dates.clear.any(axis=0), np.int16(MIXED), np.int16(LEFT))
        return kernels.median(dates.images, dates.clear), source


@dataclass(frozen=True)
class Greenest(Rule):
    """The date with the highest NDVI, of two bands by their places."""

    red: int
    nir: int

    @classmethod
    def of(cls, composite: Composite, stack: Stack, day: Optional[datetime.date]) -> Greenest:
        """Finds red and near infrared."""
        scene = stack.mended.reader.scene
        nir = scene.roles.get("nir") or scene.roles.get("nir_narrow")
        if "red" not in scene.roles or nir is None:
            raise InputError(
                f"{scene.name} has no red and near-infrared band, which NDVI needs; its bands are "
                f"{', '.join(scene.band_names)}.",
                "Name the bands in file order with BANDS, for example blue, green, red, nir.",
            )
        return cls(scene.band_names.index(scene.roles["red"]), scene.band_names.index(nir))

    def choose(self, dates: Dates) -> np.ndarray:
        """See `Rule`."""
        return kernels.highest(kernels.ndvi(dates.images[:, self.red], dates.images[:, self.nir]), dates.clear)


@dataclass(frozen=True)
class Nearest(Rule):
    """The clear date nearest to `day`; dates as ordinals."""

    days: tuple[int, ...]
    day: int

    @classmethod
    def of(cls, composite: Composite, stack: Stack, day: Optional[datetime.date]) -> Nearest:
        """Knows the dates."""
        return cls(*_ordinals(composite, stack, day))

    def choose(self, dates: Dates) -> np.ndarray:
        """See `Rule`."""
        return kernels.nearest_date(np.array(self.days), self.day, dates.clear)


@dataclass(frozen=True)
class BestScore(Rule):
    """The date near `day`, far from clouds and of the same `sensor` (1) as the target."""

    halo: ClassVar[int] = kernels.FARTHEST
    days: tuple[int, ...]
    day: int
    sensor: tuple[float, ...]
    weights: kernels.ScoreOptions

    @classmethod
    def of(cls, composite: Composite, stack: Stack, day: Optional[datetime.date]) -> BestScore:
        """Knows dates and sensors."""
        own = stack.mended.reader.scene.sensor
        sensor = tuple(float(image.reader.scene.sensor == own) for image in stack.images)
        weights = {field.name: float(composite.options[field.name]) for field in fields(kernels.ScoreOptions)}
        return cls(*_ordinals(composite, stack, day), sensor, kernels.ScoreOptions(**weights))

    def choose(self, dates: Dates) -> np.ndarray:
        """See `Rule`."""
        scores = kernels.score(np.array(self.days), self.day, dates.distance, np.array(self.sensor), self.weights)
        return kernels.highest(scores, dates.clear)


def _ordinals(composite: Composite, stack: Stack, day: Optional[datetime.date]) -> tuple[tuple[int, ...], int]:
    """Days of all images and the wanted one. Raises InputError naming an image without."""
    dates = [image.date for image in stack.images]
    undated = next((image.name for image in stack.images if image.date is None), None)
    if undated or day is None:
        raise InputError(
            f"{composite.card.id} goes by dates, and {undated or 'the target'} has none.",
            "Write dates such as 2018-06-07 in DATES, in the order of the images.",
        )
    return tuple(date.toordinal() for date in dates if date), day.toordinal()


RULES: dict[str, type[Rule]] = {
    "composite-medoid": Medoid,
    "composite-median": Median,
    "composite-nearest": Nearest,
    "composite-score": BestScore,
    "composite-ndvi": Greenest,
}
