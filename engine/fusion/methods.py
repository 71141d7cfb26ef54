"""The four training-free fusion methods behind one interface: prepare in a streaming pass, then predict tile by tile.

All images are in the unit the methods are written for, 0..1 (reflectance, or another quantity mapped onto its range);
coarse images are on the coarse grid `(B, h, w)`, NaN where there is no data. A method's module is imported when the method
is used: the other three and the parts of SciPy they need would cost a third of a second at every start.
"""

from __future__ import annotations

import dataclasses
import importlib
import time
from dataclasses import dataclass
from typing import Any, Callable, Dict, List, Optional, Protocol, Sequence

import numpy as np

from ..job.events import Events
from ..raster.tiling import Tile, tiles
from ..raster.window import Window
from .coarse import Upsampling, block_mean, fill_gaps, spread_blocks, upsample
from .moving_window import Moments, box_sum

METHODS = ("starfm", "estarfm", "fitfc", "fsdaf")
NAIVE = ("copy", "change")  # guesses to compare them with


@dataclass(frozen=True)
class Inputs:
    """What every method works on. `read(pair, window)` gives fine pixels (B, h, w), NaN where missing; `classes(window)`
    the user's class map (h, w) uint8 with its validity, None where there is none; `coarse` one image a pair."""

    shape: tuple[int, int]
    factor: int
    bands: int
    read: Callable[[int, Window], np.ndarray]
    coarse: Sequence[np.ndarray]
    classes: Optional[Callable[[Window], tuple[np.ndarray, np.ndarray]]] = None
    upsampling: Upsampling = "cubic"
    seed: int = 0


class Method(Protocol):
    """A prepared method: `halo` fine pixels around a tile, `pairs` it reads there, `predict` for one target image."""

    halo: int
    pairs: List[int]

    def target(self, coarse: np.ndarray) -> Callable[[Tile, List[np.ndarray]], np.ndarray]:
        """A function from a tile and the fine images of `pairs` on its padded window to the prediction (B, h, w)."""


def options_of(method: str, values: Dict[str, Any]) -> Any:
    """The method's Options from a mapping that may hold more; 0 stands for “as the method says” where None would."""
    cls = _module(method).Options
    chosen = {f.name: values[f.name] for f in dataclasses.fields(cls) if f.name in values}
    for name in ("distance", "homogeneity_half"):
        if name in chosen and not chosen[name]:
            chosen[name] = None
    if "quantiles" in chosen:
        chosen["quantiles"] = tuple(chosen["quantiles"])
    return cls(**chosen)


def prepare(method: str, inputs: Inputs, pairs: List[int], options: Any, size: int, events: Events) -> Method:
    """Measure what the method needs to know of whole images, tile by tile; `pairs` index `inputs.coarse`."""
    return _METHODS[method](inputs, pairs, options, size, events)


def warm_up(method: str, bands: int, events: Events) -> None:
    """Load or compile the method's kernels on a small image, so that a first run's pause has a name."""
    events.progress(0, "Loading compiled kernels (the first run compiles them)")
    start = time.monotonic()
    fine = np.random.Generator(np.random.Philox(0)).random((bands, 12, 12), np.float32)
    coarse = block_mean(fine, 4)
    inputs = Inputs((12, 12), 4, bands, lambda pair, window: fine, [coarse, coarse * np.float32(0.9)])
    values = {"half": 2, "homogeneity_half": 2}
    pairs = [0, 1] if method == "estarfm" else [0]
    prepared = prepare(method, inputs, pairs, options_of(method, values), 12, Events.silent())
    prepared.target(coarse * np.float32(0.95))(tiles((12, 12), 12)[0], [fine] * len(pairs))
    seconds = time.monotonic() - start
    if seconds > 2:
        events.info(f"Compiling took {seconds:.0f} s; from now on the kernels are read from the cache.")
    events.progress(0.02)


def temporal_weights(changes: Sequence[np.ndarray]) -> np.ndarray:
    """Weights (K, ...) of predictions from several pairs: the less the coarse image changed since, the more."""
    weight = 1 / (np.abs(np.stack(changes)) + 1e-10)
    return weight / weight.sum(0)


def _module(method: str) -> Any:
    return importlib.import_module(f".{'naive' if method in NAIVE else method}", __package__)


class _Upsampled:
    """STARFM and ESTARFM: coarse images on the fine grid, spreads of the fine images over the whole raster."""

    def __init__(self, inputs: Inputs, pairs: List[int], options: Any, size: int, events: Events) -> None:
        self.inputs, self.pairs, self.options, self.halo = inputs, pairs, options, options.half
        self.filled = [fill_gaps(inputs.coarse[pair]) for pair in pairs]
        self.has_coarse = [np.isfinite(inputs.coarse[pair]).all(0) for pair in pairs]
        moments = [Moments(inputs.bands) for _ in pairs]
        todo = tiles(inputs.shape, size)
        for index, tile in enumerate(todo):
            events.check()
            fine = [inputs.read(pair, tile.window) for pair in pairs]
            valid = [np.isfinite(f).all(0) & self._covered(k, tile.window) for k, f in enumerate(fine)]
            if self.together:
                valid = [np.logical_and.reduce(valid)] * len(valid)
            for one, image, where in zip(moments, fine, valid):
                one.add(image, where)
            events.progress((index + 1) / len(todo), "Measuring the spread of the fine images")
        self.spread = np.stack([one.spread for one in moments])

    together = False

    def _covered(self, k: int, window: Window) -> np.ndarray:
        return spread_blocks(self.has_coarse[k], self.inputs.factor, window.origin, window.shape)

    def target(self, coarse: np.ndarray) -> Callable[[Tile, List[np.ndarray]], np.ndarray]:
        filled, present = fill_gaps(coarse), np.isfinite(coarse).all(0)
        factor, how = self.inputs.factor, self.inputs.upsampling

        def predict(tile: Tile, fine: List[np.ndarray]) -> np.ndarray:
            origin, shape = tile.padded.origin, tile.padded.shape
            target = upsample(filled, factor, origin, shape, how)
            coarse_pairs = np.stack([upsample(image, factor, origin, shape, how) for image in self.filled])
            covered = np.stack([self._covered(k, tile.padded) for k in range(len(self.pairs))])
            covered &= spread_blocks(present, factor, origin, shape)
            return self._predict(np.stack(fine), coarse_pairs, target, covered, tile.core)

        return predict

    def _predict(self, fine, coarse, target, covered, core) -> np.ndarray:
        return _module("starfm").starfm(fine, coarse, target, covered, self.options, self.spread, core)


class _Estarfm(_Upsampled):
    together = True

    def _predict(self, fine, coarse, target, covered, core) -> np.ndarray:
        return _module("estarfm").estarfm(fine, coarse, target, covered.all(0), self.options, self.spread, core)


class _Fitfc:
    """Fit-FC: regressions between coarse images need no pass over the fine one."""

    def __init__(self, inputs: Inputs, pairs: List[int], options: Any, size: int, events: Events) -> None:
        self.inputs, self.pairs, self.options, self.halo = inputs, pairs, options, options.half

    def target(self, coarse: np.ndarray) -> Callable[[Tile, List[np.ndarray]], np.ndarray]:
        fitfc = _module("fitfc")
        regression = fitfc.regress(self.inputs.coarse[self.pairs[0]], coarse, self.options)

        def predict(tile: Tile, fine: List[np.ndarray]) -> np.ndarray:
            origin = tile.padded.origin
            return fitfc.fitfc(fine[0], regression, self.inputs.factor, None, self.options, origin, tile.core)

        return predict


class _Fsdaf:
    """FSDAF: two passes for the class map and what each class holds in each coarse pixel."""

    def __init__(self, inputs: Inputs, pairs: List[int], options: Any, size: int, events: Events) -> None:
        self.inputs, self.pairs, self.options = inputs, pairs, options
        self.halo = _module("fsdaf").halo(options, inputs.factor)
        limits = {"low": options.low, "high": options.high, "seed": inputs.seed}
        self.survey = _module("unmixing").Survey(inputs.bands, inputs.shape, inputs.factor, **limits)
        self._pass(self.survey.look, size, events.part(0, 0.5), "Looking for classes in the fine image")
        self.survey.choose(options.classes)
        self._pass(self.survey.count, size, events.part(0.5, 1), "Counting classes in coarse pixels")
        self.survey.merge()

    def _pass(self, take: Callable, size: int, events: Events, message: str) -> None:
        todo = tiles(self.inputs.shape, size)
        for index, tile in enumerate(todo):
            events.check()
            fine = self.inputs.read(self.pairs[0], tile.window)
            valid, classes = self._classes(fine, tile.window)
            take(fine, valid, tile.window.origin, classes)
            events.progress((index + 1) / len(todo), message)

    def _classes(self, fine: np.ndarray, window: Window) -> tuple[np.ndarray, Optional[np.ndarray]]:
        """Valid pixels, and the user's classes where there are any."""
        valid = np.isfinite(fine).all(0)
        if self.inputs.classes is None:
            return valid, None
        codes, present = self.inputs.classes(window)
        return valid & present, codes

    def target(self, coarse: np.ndarray) -> Callable[[Tile, List[np.ndarray]], np.ndarray]:
        fsdaf = _module("fsdaf")
        prepared = fsdaf.prepare(self.survey, self.inputs.coarse[self.pairs[0]], coarse, self.options)

        def predict(tile: Tile, fine: List[np.ndarray]) -> np.ndarray:
            valid, classes = self._classes(fine[0], tile.padded)
            origin = tile.padded.origin
            return fsdaf.fsdaf(fine[0], prepared, valid, classes, self.options, origin, tile.core)

        return predict


class Combined:
    """Fit-FC or FSDAF from the pair before and the pair after the target, weighted as ESTARFM weights its two pairs."""

    def __init__(self, inputs: Inputs, parts: List[Method], half: int) -> None:
        self.inputs, self.parts, self.half = inputs, parts, half
        self.pairs = [pair for part in parts for pair in part.pairs]
        self.halo = max(max(part.halo for part in parts), -(-half // inputs.factor) * inputs.factor)

    def target(self, coarse: np.ndarray) -> Callable[[Tile, List[np.ndarray]], np.ndarray]:
        """As `Method.target`."""
        predictors = [part.target(coarse) for part in self.parts]
        present = [np.isfinite(coarse - self.inputs.coarse[pair]).all(0) for pair in self.pairs]
        filled = [fill_gaps(coarse - self.inputs.coarse[pair]) for pair in self.pairs]

        def predict(tile: Tile, fine: List[np.ndarray]) -> np.ndarray:
            core, where = tile.core, (self.inputs.factor, tile.padded.origin, tile.padded.shape)
            guesses = np.stack([p(tile, [image]) for p, image in zip(predictors, fine)])
            shifts = []
            for image, change, cells in zip(fine, filled, present):
                valid = np.isfinite(image).all(0) & spread_blocks(cells, *where)
                count = np.maximum(box_sum(valid, self.half)[core], 1)
                moved = np.where(valid, upsample(change, *where, self.inputs.upsampling), 0)
                shifts.append(np.stack([box_sum(band, self.half)[core] / count for band in moved]))
            weight = np.where(np.isfinite(guesses), temporal_weights(shifts), 0)
            total = weight.sum(0)
            with np.errstate(invalid="ignore"):
                mean = np.where(np.isfinite(guesses), guesses * weight, 0).sum(0) / total
            return np.where(total > 0, mean, np.nan).astype(np.float32)

        return predict


def _naive(name: str) -> Callable[..., Method]:
    return lambda *arguments: getattr(_module("copy"), name)(*arguments)


_METHODS: Dict[str, Any] = {
    "starfm": _Upsampled, "estarfm": _Estarfm, "fitfc": _Fitfc, "fsdaf": _Fsdaf, "copy": _naive("Copy"),
    "change": _naive("Change"),
}  # fmt: skip
