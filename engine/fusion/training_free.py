"""What the training-free methods share: one tile job for all of them, predictions from one pair or two, compiled kernels.

Images are in the unit the methods are written for, 0..1; coarse ones on the coarse grid (B, h, w), NaN = no data.
"""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Optional, Protocol

import numpy as np

from ..catalogue.card import Card
from ..job.events import Events
from ..job.parameters import Machine
from ..raster.tiling import Tile, tiles
from ..schedule.stream import stream
from ..schedule.tile_job import TileJob
from .coarse import CoarseImage, block_mean
from .fine import HeldImages
from .inputs import ClassCodes, Inputs, Target
from .methods import FusionMethod, Write, least_pairs
from .moving_window import box_sum
from .pairs import FusionImages
from .tile_sides import side_in_blocks
from .units import AS_IT_IS, Unit


class Predictor(Protocol):
    """What turns the pairs' fine images into that of one target date: plain values, called as a function of one tile."""

    @property
    def pairs(self) -> Sequence[int]: ...
    @property
    def halo(self) -> int: ...

    def __call__(self, tile: Tile, fine: Sequence[np.ndarray], classes: Optional[ClassCodes] = None) -> np.ndarray:
        """(B, h, w) on the tile's window from fine images (B, H, W) and the user's classes on its padded one."""


@dataclass(frozen=True)
class Prediction:
    """Tile job: one target date."""

    inputs: Inputs
    predictor: Predictor

    def read(self, tile: Tile) -> tuple[list[np.ndarray], Optional[ClassCodes]]:
        """Fine images of the pairs, and the user's classes."""
        fine = [self.inputs.fine.read(pair, tile.padded) for pair in self.predictor.pairs]
        return fine, self.inputs.classes.read(tile.padded) if self.inputs.classes else None

    def compute(self, tile: Tile, data: tuple[list[np.ndarray], Optional[ClassCodes]]) -> np.ndarray:
        """The fine image (B, h, w) of the target date, NaN where it cannot be predicted."""
        return self.predictor(tile, *data)

    def close(self) -> None:
        """Close the rasters."""
        self.inputs.close()


@dataclass(frozen=True)
class MeasuredPairs:
    """A training-free method that has measured a set of pairs; `known` is what it found."""

    method: TrainingFreeFusion
    inputs: Inputs
    pairs: Sequence[int]
    known: Any

    def job(self, target: Target) -> Prediction:
        """The tile job of a target date."""
        return Prediction(self.inputs, self.method.predictor(self.inputs, self.pairs, self.known, target.coarse))

    def predict(self, target: Target, write: Write, events: Events) -> None:
        """As `methods.ReadyMethod` says."""
        job = self.job(target)
        todo = tiles(self.inputs.shape, self.method.side(self.inputs), job.predictor.halo)
        stream(job, todo, lambda tile, values: write(tile.window, values), events, message=f"Predicting {target.label}")


@dataclass(frozen=True)
class TrainingFreeFusion:
    """A `methods.FusionMethod` without weights. Subclasses say how they choose pairs, what they measure, and predict."""

    card: Card
    options: Mapping[str, Any]
    machine: Machine
    seed: int = 0

    reads_pairs: ClassVar[bool] = True
    uses_classes: ClassVar[bool] = False
    gives_spread: ClassVar[bool] = False
    passes: ClassVar[int] = 0

    def bytes_per_pixel(self, bands: int, pairs: int) -> float:
        """Of a tile, at the peak, as measured."""
        return 4.0 * (11 * bands + 8)

    def with_bands(self, images: FusionImages) -> FusionImages:
        """Any bands will do."""
        return images

    def side(self, inputs: Inputs) -> int:
        """Of the tiles, in whole coarse pixels."""
        needed = self.bytes_per_pixel(inputs.bands, len(inputs.coarse))
        return side_in_blocks(self.machine, needed, inputs.factor, int(self.options.get("half", 0)) + inputs.factor)

    def coarse_image(self, inputs: Inputs, coarse: np.ndarray) -> CoarseImage:
        """(B, h, w) as it comes to the fine grid."""
        return CoarseImage.of(coarse, inputs.factor, self.options["upsampling"])

    def get_ready(self, bands: int, events: Events) -> None:
        """Load or compile the kernels on a small image, so that a first run's pause has a name."""
        events.progress(0, "Loading compiled kernels (the first run compiles them)")
        start = time.monotonic()
        fine = np.random.Generator(np.random.Philox(0)).random((bands, 12, 12), np.float32)
        coarse = block_mean(fine, 4)
        inputs = Inputs((12, 12), 4, HeldImages([fine, fine]), (coarse, coarse * np.float32(0.9)))
        small = {name: 2 for name in ("half", "homogeneity_half") if name in self.options}
        method = replace(self, options=self.card.options(small), machine=Machine(tile_size=12))
        ready = method.prepare(inputs, range(least_pairs(self.card)), Events.silent())
        ready.predict(Target(coarse * np.float32(0.95)), lambda window, values: None, Events.silent())
        seconds = time.monotonic() - start
        if seconds > 2:
            events.info(f"Compiling took {seconds:.0f} s; from now on the kernels are read from the cache.")
        events.progress(0.02)

    def choose(self, images: FusionImages, inputs: Inputs, target: Target, events: Events) -> tuple[int, ...]:
        """As `methods.FusionMethod` says."""
        raise NotImplementedError

    def prepare(self, inputs: Inputs, pairs: Sequence[int], events: Events) -> MeasuredPairs:
        """As `methods.FusionMethod` says."""
        return MeasuredPairs(self, inputs, tuple(pairs), self.measure(inputs, pairs, events))

    def measure(self, inputs: Inputs, pairs: Sequence[int], events: Events) -> Any:
        """What must be known of whole images, whatever the target; nothing where `passes` is 0."""

    def predictor(self, inputs: Inputs, pairs: Sequence[int], known: Any, target: np.ndarray) -> Predictor:
        """For the coarse image (B, h, w) of one target date, from what `measure` found."""
        raise NotImplementedError


@dataclass(frozen=True)
class SinglePair(TrainingFreeFusion):
    """A method that predicts from one pair: the nearest, or with the option `combine` from the pair before and the pair
    after the target, each by itself."""

    def choose(self, images: FusionImages, inputs: Inputs, target: Target, events: Events) -> tuple[int, ...]:
        """As `methods.FusionMethod` says. Of two pairs the nearer in time, else the one from which less changed."""
        near = images.around(target.date)
        if len(near) < 2 or self.options.get("combine"):
            return near
        days = [images.days(i, target.date) for i in near]
        with np.errstate(invalid="ignore"):
            change = [float(np.nanmean((inputs.coarse[i] - target.coarse) ** 2)) for i in near]
        return (near[int(np.lexsort((change, days))[0])],)

    def measure(self, inputs: Inputs, pairs: Sequence[int], events: Events) -> list[Any]:
        """What `measure_pair` finds of each."""
        share = 1 / len(pairs)
        return [
            self.measure_pair(inputs, pair, events.part(k * share, (k + 1) * share)) for k, pair in enumerate(pairs)
        ]

    def predictor(self, inputs: Inputs, pairs: Sequence[int], known: Any, target: np.ndarray) -> Predictor:
        """That of the pair, or both combined."""
        parts = [self.pair_predictor(inputs, pair, found, target) for pair, found in zip(pairs, known)]
        if len(parts) == 1:
            return parts[0]
        changes = [self.coarse_image(inputs, target - inputs.coarse[pair]) for pair in pairs]
        return Combined(parts, changes, int(self.options["half"]))

    def measure_pair(self, inputs: Inputs, pair: int, events: Events) -> Any:
        """What must be known of a whole pair."""

    def pair_predictor(self, inputs: Inputs, pair: int, known: Any, target: np.ndarray) -> Predictor:
        """For one pair and the coarse image (B, h, w) of a target date."""
        raise NotImplementedError


@dataclass(frozen=True)
class Combined:
    """Predictions from the pair before and the pair after the target, weighted as ESTARFM weights its two pairs: the less
    the coarse image changed around a pixel since, the more. `changes`: from each pair to the target."""

    parts: Sequence[Predictor]
    changes: Sequence[CoarseImage]
    half: int

    @property
    def pairs(self) -> list[int]:
        """Of both."""
        return [pair for part in self.parts for pair in part.pairs]

    @property
    def halo(self) -> int:
        """The widest, and the window over which the change is averaged, in whole coarse pixels."""
        factor = self.changes[0].factor
        return max(*(part.halo for part in self.parts), -(-self.half // factor) * factor)

    def __call__(self, tile: Tile, fine: Sequence[np.ndarray], classes: Optional[ClassCodes] = None) -> np.ndarray:
        """As `Predictor` says; where one pair gives nothing, the other's prediction."""
        core = tile.core
        guesses = np.stack([part(tile, [image], classes) for part, image in zip(self.parts, fine)])
        shifts = []
        for image, change in zip(fine, self.changes):
            valid = np.isfinite(image).all(0) & change.covers(tile.padded)
            count = np.maximum(box_sum(valid, self.half)[core], 1)
            moved = np.where(valid, change.read(tile.padded), 0)
            shifts.append(np.stack([box_sum(band, self.half)[core] / count for band in moved]))
        weight = 1 / (np.abs(np.stack(shifts)) + 1e-10)
        weight = np.where(np.isfinite(guesses), weight / weight.sum(0), 0)
        total = weight.sum(0)
        with np.errstate(invalid="ignore"):
            mean = np.where(np.isfinite(guesses), guesses * weight, 0).sum(0) / total
        return np.where(total > 0, mean, np.nan).astype(np.float32)


def own_options(kind: type, options: Mapping[str, Any], unit: Unit, **changed: Any) -> Any:
    """A method's dataclass of options, from a mapping that holds more. LOW and HIGH chose the unit where there is one, and
    in it values lie between 0 and 1."""
    values = {**options, **({} if unit == AS_IT_IS else {"low": 0.0, "high": 1.0}), **changed}
    return kind(**{field.name: values[field.name] for field in dataclasses.fields(kind) if field.name in values})


_: type[FusionMethod] = TrainingFreeFusion
_jobs: tuple[type[TileJob], ...] = (Prediction,)
_predictors: tuple[type[Predictor], ...] = (Combined,)
