"""What the training-free methods share: one tile job for all of them, predictions from one pair or two, compiled kernels.

Images are in the unit the methods are written for, 0..1; coarse ones on the coarse grid (B, h, w), NaN = no data.
"""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar, Dict, Optional, Protocol

import numpy as np

from ..catalogue.card import Card
from ..job.errors import InputError
from ..job.events import Events
from ..job.parameters import Machine
from ..processor import Function, Processor
from ..raster.tiling import Tile, tiles
from ..schedule.stream import stream
from ..schedule.tile_job import TileJob
from .coarse import CoarseImage, block_mean
from .fine import HeldImages
from .inputs import ClassCodes, Inputs, Target
from .methods import AUTO, FusionMethod, Write, least_pairs
from .moving_window import box_sum
from .pairs import FusionImages
from .tile_sides import side_in_blocks
from .trust import HELPFUL, TrustedChange, trusted_change
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
    wrap: Optional[Callable[[Predictor, Sequence[float]], Predictor]] = None

    def job(self, target: Target) -> Prediction:
        """The tile job of a target date; `wrap`, given the weights of the pairs, adds to what is predicted."""
        job = self._job(target)
        if self.wrap is None:
            return job
        return replace(job, predictor=self.wrap(job.predictor, self.inputs.time_weights(self.pairs, target)))

    def _job(self, target: Target) -> Prediction:
        inputs, option = self.inputs, self.method.options.get("trust", "1")
        trusted = self.trust(target)
        share = 1.0 if option == AUTO else _share_of(option)
        if trusted is None and share == 1:
            return Prediction(inputs, self._predictor(target))
        weights = inputs.time_weights(self.pairs, target)
        keep, bounds = np.full(inputs.bands, share, np.float32), None
        if trusted is not None:
            linear = self._linear(weights)
            keep = np.clip(trusted.share / HELPFUL, 0, 1).astype(np.float32)
            target = replace(target, coarse=linear + trusted.change)
            bounds = self._bounds(trusted, linear)
        return Prediction(inputs, Trusting(self._predictor(target), weights, keep, bounds))

    def _predictor(self, target: Target) -> Predictor:
        """The method's, or the mean of it and of what it is mixed with."""
        predictor, other = self.method.predictor(self.inputs, self.pairs, self.known, target), self.method.beside
        if other is None:
            return predictor
        nothing = [None] * len(self.pairs)
        return Mixture(predictor, other.predictor(self.inputs, self.pairs, nothing, target), self.method.beside_share)

    def trust(self, target: Target) -> Optional[TrustedChange]:
        """What is believed of a target's change since the pairs, where that is to be measured and can be."""
        inputs = self.inputs
        if self.method.options.get("trust") != AUTO or not inputs.seen:
            return None
        weights = inputs.time_weights(self.pairs, target)
        return trusted_change(target.coarse - self._linear(weights), inputs.seen, inputs.coarse, weights)

    def _linear(self, weights: Sequence[float]) -> np.ndarray:
        """The coarse image (B, h, w) of the date, had all changed linearly in time."""
        return weighted_mean([self.inputs.coarse[pair] for pair in self.pairs], weights)

    def _bounds(self, trusted: TrustedChange, linear: np.ndarray) -> Optional[np.ndarray]:
        """Lowest and highest value of each band that a prediction may have (B, 2): those of the fine images, moved by the
        most that the coarse image changed since any pair."""
        limits, change = self.inputs.limits, trusted.change
        if limits is None or not np.isfinite(change).any():
            return None
        moved = np.stack([linear + change - self.inputs.coarse[pair] for pair in self.pairs])
        low, high = np.nanmin(moved, (0, 2, 3)), np.nanmax(moved, (0, 2, 3))
        return np.stack([limits[:, 0] + np.minimum(low, 0), limits[:, 1] + np.maximum(high, 0)], 1).astype(np.float32)

    def found(self, target: Target, names: Sequence[str], events: Events) -> Dict[str, Any]:
        """As `methods.ReadyMethod` says."""
        trusted = self.trust(target)
        if trusted is None:
            return {}
        shares = {name: round(float(share), 2) for name, share in zip(names, trusted.share)}
        told = ", ".join(f"{name} {share:.2f}" for name, share in shares.items())
        events.info(f"{target.label}: believed of the coarse image's change: {told} (OPTIONS trust).")
        if not trusted.helps:
            events.warning(
                f"{target.label}: the coarse image tells next to nothing here, its change since the pairs is no larger "
                "than its errors. The result is little more than the fine images of the other dates."
            )
        return {"trust": shares, "coarse_helps": trusted.helps}

    def predict(self, target: Target, write: Write, events: Events) -> None:
        """As `methods.ReadyMethod` says."""
        job = self.job(target)
        todo = tiles(self.inputs.shape, self.method.side(self.inputs), job.predictor.halo)
        stream(job, todo, lambda tile, values: write(tile.window, values), events, message=f"Predicting {target.label}")


@dataclass(frozen=True)
class TrainingFreeFusion:
    """A `methods.FusionMethod` without weights. Subclasses say how they choose pairs, what they measure, and
    predict. `beside`: one that measures nothing, whose prediction from the same pairs counts with `beside_share`;
    `processor`: on what tiles are computed."""

    card: Card
    options: Mapping[str, Any]
    machine: Machine
    seed: int = 0
    beside: Optional[TrainingFreeFusion] = None
    beside_share: float = 0.0
    processor: Processor = field(default_factory=Processor)

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

    def on_tiles(self) -> Sequence[Function]:
        """The functions that predict a tile and may have a part for the GPU."""
        return ()

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
        replace(self.processor, events=events).tell(*self.on_tiles())
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

    def predictor(self, inputs: Inputs, pairs: Sequence[int], known: Any, target: Target) -> Predictor:
        """For one target date, from what `measure` found."""
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

    def predictor(self, inputs: Inputs, pairs: Sequence[int], known: Any, target: Target) -> Predictor:
        """That of the pair, or both combined."""
        parts = [self.pair_predictor(inputs, pair, found, target.coarse) for pair, found in zip(pairs, known)]
        if len(parts) == 1:
            return parts[0]
        changes = [self.coarse_image(inputs, target.coarse - inputs.coarse[pair]) for pair in pairs]
        return Combined(parts, changes, int(self.options["half"]))

    def measure_pair(self, inputs: Inputs, pair: int, events: Events) -> Any:
        """What must be known of a whole pair."""

    def pair_predictor(self, inputs: Inputs, pair: int, known: Any, target: np.ndarray) -> Predictor:
        """For one pair and the coarse image (B, h, w) of a target date."""
        raise NotImplementedError


@dataclass(frozen=True)
class FromPredictor:
    """What makes more of a method's predictions."""

    predictor: Predictor

    @property
    def pairs(self) -> Sequence[int]:
        """The method's."""
        return self.predictor.pairs

    @property
    def halo(self) -> int:
        """The method's."""
        return self.predictor.halo


@dataclass(frozen=True)
class AroundPredictor(FromPredictor):
    """As it says, knowing the mean of the fine images by `weights`, which needs no coarse image."""

    weights: Sequence[float]

    def mean(self, tile: Tile, fine: Sequence[np.ndarray]) -> np.ndarray:
        """Of the fine images (B, h, w) on the tile's window."""
        return weighted_mean([tile.crop(image) for image in fine], self.weights)


@dataclass(frozen=True)
class Trusting(AroundPredictor):
    """What a method predicts, as far as it is believed: beside the mean it counts with the share `keep` (B,); `bounds`
    (B, 2), where there are any, are never left."""

    keep: np.ndarray
    bounds: Optional[np.ndarray] = None

    def __call__(self, tile: Tile, fine: Sequence[np.ndarray], classes: Optional[ClassCodes] = None) -> np.ndarray:
        """As `Predictor` says."""
        out = self.predictor(tile, fine, classes)
        if (self.keep < 1).any():
            plain = self.mean(tile, fine)
            mixed = plain + self.keep[:, None, None] * (out - plain)
            out = np.where(np.isfinite(plain), mixed, out)
        if self.bounds is not None:
            out = np.clip(out, self.bounds[:, 0, None, None], self.bounds[:, 1, None, None])
        return out.astype(np.float32)


@dataclass(frozen=True)
class Mixture(FromPredictor):
    """The weighted mean of a method's prediction and of one that looks at no neighbours, from the same pairs."""

    other: Predictor
    share: float  # of the other

    def __call__(self, tile: Tile, fine: Sequence[np.ndarray], classes: Optional[ClassCodes] = None) -> np.ndarray:
        """As `Predictor` says; the method's own where the other gives nothing."""
        out, other = self.predictor(tile, fine, classes), tile.crop(self.other(tile, fine))
        mixed = out + np.float32(self.share) * (other - out)
        return np.where(np.isfinite(other), mixed, out).astype(np.float32)


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


def weighted_mean(images: Sequence[np.ndarray], weights: Sequence[float]) -> np.ndarray:
    """Of images (B, h, w) float32; where some are NaN, of the others."""
    used = [(image, weight) for image, weight in zip(images, weights) if weight > 0]
    if len(used) == 1:
        return used[0][0]
    total, mass = np.float32(0), np.float32(0)
    for image, weight in used:
        known = np.isfinite(image)
        total = total + np.where(known, image, 0) * np.float32(weight)
        mass = mass + known * np.float32(weight)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(mass > 0, total / mass, np.float32(np.nan)).astype(np.float32)


def _share_of(option: Any) -> float:
    """OPTIONS trust as a number. Raises InputError where it is none."""
    try:
        share = float(option)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise InputError(f"OPTIONS: trust must be auto or a number from 0 to 1, not “{option}”.")
    return share


def own_options(kind: type, options: Mapping[str, Any], unit: Unit, **changed: Any) -> Any:
    """A method's dataclass of options, from a mapping that holds more. LOW and HIGH chose the unit where there is one, and
    in it values lie between 0 and 1."""
    values = {**options, **({} if unit == AS_IT_IS else {"low": 0.0, "high": 1.0}), **changed}
    return kind(**{field.name: values[field.name] for field in dataclasses.fields(kind) if field.name in values})


_: type[FusionMethod] = TrainingFreeFusion
_jobs: tuple[type[TileJob], ...] = (Prediction,)
_predictors: tuple[type[Predictor], ...] = (Combined, Mixture, Trusting)
