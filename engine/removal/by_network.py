"""What all networks of cloud removal share: the bands and the radar image they read, which pixels they answer, and how the
blended rows of a raster become finished ones."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional, Protocol

import numpy as np

from ..catalogue.card import Card, CardInput
from ..inference.bands import input_of, matching_bands
from ..inference.session import Session, open_session
from ..inference.tiled import NetworkJob, over_tiles
from ..job.errors import InputError
from ..job.events import Events
from ..job.parameters import Machine, Sampling
from ..raster.reader import SceneReader
from ..raster.scene import SceneSource
from ..raster.window import Window
from .mending import KEPT, MIXED, Filled, Write
from .methods import Traits, Wanted
from .radar import radar_of
from .stack import Image, ImageWindow, Stack


@dataclass(frozen=True)
class Feed:
    """What a network reads, of its card: `optical` are the bands that it answers, `condition` those that it looks at, among
    them the optical ones, and `radar`, if it uses any."""

    optical: CardInput
    condition: CardInput
    radar: Optional[CardInput]

    @classmethod
    def of(cls, card: Card) -> Feed:
        """Raises ModelError for a card that describes no optical input."""
        roles = {given.role: given for given in card.inputs}
        optical = input_of(card, "optical")
        return cls(optical, roles.get("condition", optical), roles.get("radar"))

    @property
    def places(self) -> list[int]:
        """Where the optical bands are among those of the condition."""
        return [self.condition.bands.index(band) for band in self.optical.bands]


@dataclass(frozen=True)
class Look:
    """What the images show of a window: `values` (C, h, w) reflectance of each that shows anything, NaN where missing, and a
    number of its own for its noise; `clear` (h, w) where each is known to be; the `target`'s place among them, None where it
    shows nothing, and `days` since it; `radar` (2, h, w) VV and VH in dB, NaN where missing."""

    values: list[np.ndarray]
    keys: list[int]
    clear: list[np.ndarray]
    target: Optional[int]
    days: list[float]
    radar: Optional[np.ndarray]


@dataclass(frozen=True)
class Pictures:
    """What a network looks at: all images of a stack, or the one to be mended alone; a radar image. `keep`: pixels that are
    known to be clear on the target stay. `most`: images read at once, the nearest in time; 0: any number."""

    stack: Stack
    several: bool
    keep: bool
    radar: Optional[SceneReader] = None
    most: int = 0

    @property
    def images(self) -> list[Image]:
        """Those that the network reads."""
        if not self.several:
            return [self.stack.mended]
        if not self.most:
            return list(self.stack.images)
        near = {self.stack.target, *self.stack.helpers[: self.most - 1]}
        return [image for k, image in enumerate(self.stack.images) if k in near]

    @property
    def target(self) -> int:
        """The place of the image to be mended among those that are read."""
        return next(k for k, image in enumerate(self.images) if image is self.stack.mended)

    def look(self, window: Window) -> Optional[Look]:
        """What the network needs of a window; None where none of its pixels is wanted."""
        own, seen = self._read(window)
        if not self._wanted(own, seen).any():
            return None
        there = [k for k, image in enumerate(seen) if image.validity.any()]
        images, keys = self.images, noise_keys(self.images)
        clear = [seen[k].clear & (images[k].clouds is not None) for k in there]
        days = [float(self._days(images[k])) for k in there]
        target = there.index(self.target) if self.target in there else None
        radar = self.radar.read(window).values if self.radar is not None else None
        return Look([seen[k].values for k in there], [keys[k] for k in there], clear, target, days, radar)

    def filled(self, window: Window, places: Sequence[int], values: np.ndarray, uncertainty: np.ndarray) -> Filled:
        """The network's reflectance and its uncertainty (C, h, w), changed in place: measured values, of the bands at
        `places`, where they are kept; NaN where no image shows anything."""
        own, seen = self._read(window)
        wanted = self._wanted(own, seen)
        valid = np.any([image.validity for image in seen], axis=0)
        kept = valid & ~wanted
        values[:, kept] = own.values[places][:, kept]
        uncertainty[:, kept] = 0
        for array in (values, uncertainty):
            array[:, ~valid] = np.nan
        return Filled(values, uncertainty, np.where(wanted, np.int16(MIXED), np.int16(KEPT)), wanted)

    def _read(self, window: Window) -> tuple[ImageWindow, list[ImageWindow]]:
        """The target, and the images that are read."""
        seen = [image.read(window) for image in self.images]
        return seen[self.target], seen

    def _days(self, image: Image) -> int:
        """Days since the target; 0 where either has no date."""
        own = self.stack.mended.date
        return (image.date - own).days if image.date and own else 0

    def _wanted(self, own: ImageWindow, seen: Sequence[ImageWindow]) -> np.ndarray:
        """(h, w) pixels that the network answers: measured on some image, and not kept."""
        valid = np.any([image.validity for image in seen], axis=0)
        return np.asarray(valid & ~own.clear if self.keep else valid)


class MendingJob(NetworkJob, Protocol):
    """The job of a network of cloud removal."""

    @property
    def feed(self) -> Feed: ...
    @property
    def pictures(self) -> Pictures: ...

    def answer(self, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Blended rows (bands, h, W) as reflectance and its uncertainty (C, h, W), NaN where unknown."""


@dataclass(frozen=True)
class ByRows:
    """A network's job made ready."""

    job: MendingJob
    machine: Machine

    def run(self, write: Write, events: Events) -> None:
        """Hand over whole rows, top to bottom."""
        pictures, places = self.job.pictures, self.job.feed.places

        def finish(window: Window, rows: np.ndarray) -> None:
            write(window, pictures.filled(window, places, *self.job.answer(rows)))

        over_tiles(self.job, pictures.stack.shape, finish, self.machine, events)


@dataclass(frozen=True)
class RemovalNetwork:
    """A model: of one image or of `several` dates. `drawn`: what steps and ensemble come to. A family adds `job`."""

    card: Card
    options: Mapping[str, Any]
    wanted: Wanted
    several: bool
    drawn: Sampling

    @property
    def feed(self) -> Feed:
        """What it reads."""
        return Feed.of(self.card)

    @property
    def keep(self) -> bool:
        """Whether clear pixels stay. An image of several dates is no one image's, unless the user names one or the network
        mends one with the help of the others."""
        return self.wanted.keep and (self.wanted.named or not self.several or self.guided)

    @property
    def guided(self) -> bool:
        """Whether the network is told which of several dates is to be mended."""
        return bool(self.card.configuration.get("guided"))

    @property
    def traits(self) -> Traits:
        return Traits(
            other_dates=False,
            clouds=self.keep,
            several=self.several,
            radar=self.feed.radar is not None,
            uncertainty=self.drawn.ensemble > 1,
            chosen_date=False,
            mixed=self.card.title,
        )

    @property
    def facts(self) -> Mapping[str, Any]:
        """How it was drawn."""
        return {"steps": self.drawn.steps, "ensemble": self.drawn.ensemble}

    def fed(self, scene: SceneSource) -> SceneSource:
        """The bands that the network looks at, in its order."""
        return scene.select(matching_bands(scene, self.feed.condition.bands, self.card.title))

    def written(self, fed: SceneSource) -> SceneSource:
        """Those that it answers."""
        return fed.select([fed.band_names[place] for place in self.feed.places])

    def prepare(self, stack: Stack, day: Optional[datetime.date], events: Events) -> ByRows:
        """Find the radar image and open the model."""
        keep = self.keep and stack.mended.clouds is not None  # nothing known of its clouds: nothing known to be clear
        most = int(self.card.configuration.get("dates", 0))
        pictures = Pictures(stack, self.several, keep, self._radar(stack, events), most)
        machine = self.wanted.machine
        session = open_session(
            self.card,
            device=machine.device,
            threads=machine.threads,
            runtime=machine.runtime,
            fixed=True,
            events=events,
        )
        return ByRows(self.job(pictures, session), machine)

    def job(self, pictures: Pictures, session: Session) -> MendingJob:
        """The family's job."""
        raise NotImplementedError

    def _radar(self, stack: Stack, events: Events) -> Optional[SceneReader]:
        """The radar image of the target's date, or the nearest one."""
        if self.feed.radar is None:
            return None
        if not self.wanted.radar:
            raise InputError(
                f"{self.card.title} needs a Sentinel-1 image (VV and VH in dB) beside the cloudy one.",
                "Choose it as SAR, or use a model without radar.",
            )
        return radar_of(stack, self.wanted.radar, events)


def noise_keys(images: Sequence[Image]) -> list[int]:
    """A number of its own for each image: its date, and which of that date it is; without dates its place."""
    keys: list[int] = []
    for k, image in enumerate(images):
        key = image.date.toordinal() if image.date else k
        while key in keys:
            key += 10_000_000
        keys.append(key)
    return keys
