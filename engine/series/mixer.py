"""Several estimates mixed: the line, the smooth curve, similar pixels, the Gaussian process and the season, by weights that
depend on the gap and the ground and are learned from observations hidden in the series itself (`mixture`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Optional

import numpy as np

from ..catalogue.card import Card
from ..catalogue.zoo import find, options
from ..job.events import Events
from .curve import CurveMethod, Estimate, days_since
from .deviation import Restlessness
from .hidden import HiddenSample, around, hide
from .methods import SeriesMethod, SeriesWish, method_of
from .mixture import FOLDS, Lesson, Mixture, Places, learn_mixture
from .reader import SeriesReader
from .several_curves import SeveralCurves

MIXED = ("linear", "whittaker", "similar-pixels", "gp", "season")
SMALLEST = 1e-9
CHUNK = 2**14  # pixels at a time


@dataclass(frozen=True)
class Scene:
    """What weights depend on and one pixel does not tell: what is usual (`restlessness`), and the share (T) of the scene
    `shown` on each of its `days` (T)."""

    restlessness: Restlessness
    days: np.ndarray
    shown: np.ndarray

    @classmethod
    def of(cls, days: np.ndarray, values: np.ndarray) -> Scene:
        """By some series (T, C, P) of it."""
        return cls(Restlessness.of(days, values), days, np.isfinite(values).any(axis=1).mean(axis=1))

    def places(self, days: np.ndarray, values: np.ndarray, at: np.ndarray) -> list[Places]:
        """Of series (T, C, P) at each of the days `at`. Their first and last clear date are what is held beyond."""
        change = np.maximum(self.restlessness.of_pixels(values), SMALLEST)
        swing = _deviation_in_time(values)
        shown = np.where(np.isin(at, self.days), np.interp(at, self.days, self.shown), 0.0)
        known = np.isfinite(values).any(axis=1)
        before, after = around(days, known, at)
        first, last = days[known.argmax(axis=0)], days[len(days) - 1 - known[::-1].argmax(axis=0)]
        edge = (at[:, None] <= first) | (at[:, None] >= last)
        rows = zip(before, np.where(edge, np.float32(np.inf), after), shown)
        step = self.restlessness.step
        return [Places(b, a, np.full(len(b), s, np.float32), change, swing, step) for b, a, s in rows]


@dataclass(frozen=True)
class Mixer(SeveralCurves):
    """The estimates of the curves, the line first, by a mixture; without one their mean."""

    mixture: Optional[Mixture] = None
    scene: Optional[Scene] = None
    least_samples = 3

    def one(self, days: np.ndarray, values: np.ndarray, at: np.ndarray, estimates: Sequence[Estimate]) -> Estimate:
        """Mixed, the line where an estimate says nothing."""
        line = estimates[0][0]
        scene = self.scene or Scene.of(days, values)
        mixture = self.mixture or Mixture.even(len(estimates))
        for start in range(0, values.shape[2], CHUNK):
            part = slice(start, start + CHUNK)
            for m, places in enumerate(scene.places(days, values[..., part], at)):
                rows = np.stack([told[m, :, part] for told, _ in estimates])
                rows = np.where(np.isfinite(rows), rows, rows[0])
                line[m, :, part] = mixture.mixed(rows, places)
        return line, None


@dataclass(frozen=True)
class MixerMethod(CurveMethod):
    """The mixer with the methods whose estimates it mixes, the line first."""

    curve: Mixer
    methods: tuple[CurveMethod, ...] = ()

    def learned(self, reader: SeriesReader, events: Events) -> CurveMethod:
        """With what its curves find in the series, and weights from what is hidden of it where it has none yet."""
        method = self
        if self.curve.mixture is None:
            sample = hide(reader, reader.dates, self.wish.longest, self.wish.sampling.seed, events)
            method, _ = self.taught(sample, (), events)
            events.info(f"Weights learned from {sample.count} hidden observations: {method.options['shares']}.")
        return super(MixerMethod, method).learned(reader, events)

    def taught(
        self, sample: HiddenSample, told: Sequence[tuple[SeriesMethod, np.ndarray]], events: Events
    ) -> tuple[MixerMethod, np.ndarray]:
        """With weights from what is hidden, and what weights learned on the other dates make of it, (C, N). `told`: what
        some methods say of it, (C, N) each; the others of those that are mixed say it now."""
        days = days_since(sample.reader.dates[0], sample.reader.dates)
        rows = []
        for own in self.methods:
            said = [values for other, values in told if (other.card.id, other.options) == (own.card.id, own.options)]
            rows.append(said[0] if said else sample.told(sample.learned(own), events))
        lesson = _lesson(sample, days, np.stack([np.where(np.isfinite(row), row, rows[0]) for row in rows]))
        mixture, apart = learn_mixture(lesson)
        whole = np.concatenate([trial.values.reshape(*trial.values.shape[:2], -1) for trial in sample.trials], axis=2)
        usual = lesson.weights @ mixture.shares[lesson.places.kind] / max(float(lesson.weights.sum()), SMALLEST)
        shares = ", ".join(f"{m.card.id} {share:.2f}" for m, share in zip(self.methods, usual))
        curve = replace(
            self.curve, options={**self.curve.options, "shares": shares}, mixture=mixture, scene=Scene.of(days, whole)
        )  # fmt: skip
        return replace(self, curve=curve), apart


def method(card: Card, given: Mapping[str, Any], wish: SeriesWish) -> MixerMethod:
    """The mixer with the options of its card. What it mixes sees all that is clear: a curve of which some is taken for
    missed clouds would no longer be the one that was scored."""
    methods = []
    for name in MIXED:
        one = find(card.task, name)
        own: dict[str, Any] = {"extend": given["extend"]} if _has(one, "extend") else {}
        made = method_of(one, options(one, {**own, "screen": False} if _has(one, "screen") else own), wish)
        if isinstance(made, CurveMethod):
            methods.append(made)
    mixer = Mixer(given, curves=tuple(one.curve for one in methods), names=MIXED)
    return MixerMethod(card, mixer, wish, tuple(methods))


def _has(card: Card, option: str) -> bool:
    return any(parameter.name == option for parameter in card.parameters)


def _lesson(sample: HiddenSample, days: np.ndarray, estimates: np.ndarray) -> Lesson:
    """What is hidden, its estimates (K, C, N), and the places as they look to the methods."""
    left = [trial.left.reshape(*trial.values.shape[:2], -1) for trial in sample.trials]
    scene = Scene.of(days, np.concatenate(left, axis=2))
    places, folds = [], []
    for trial, values in zip(sample.trials, left):
        for t, every in enumerate(scene.places(days, values, days)):
            own = np.flatnonzero(trial.hidden[t].ravel())
            places.append(every.at(own))
            folds.append(np.full(len(own), t * FOLDS // len(days)))
    count = np.bincount(sample.kind, minlength=len(sample.weights))
    weights = (sample.weights / np.maximum(count, 1))[sample.kind]
    return Lesson(estimates, sample.truth, Places.joined(places), weights, np.concatenate(folds))


def _deviation_in_time(values: np.ndarray) -> np.ndarray:
    """(C, P) standard deviation of series (T, C, P), 0 where nothing is known."""
    known = np.isfinite(values)
    count = np.maximum(known.sum(axis=0), 1)
    mean = np.where(known, values, 0).sum(axis=0) / count
    return np.sqrt((np.where(known, values - mean, 0) ** 2).sum(axis=0) / count)
