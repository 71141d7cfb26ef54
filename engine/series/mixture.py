"""Weights by which several estimates of the same values are mixed, learned where observations are hidden.

Shares that are no less than 0 and sum to 1, by length of gap (stacked regressions: Breiman 1996, Machine Learning 24:49),
and what is added to them for the gap, the date, the ground and how far the estimates lie apart, by ridge regression
(feature-weighted linear stacking: Sill, Takács, Mackey & Lin 2009, arXiv:0911.0460), as far as that holds on dates kept
apart. Everything is measured in what the pixel usually changes by, so that any unit does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from .hidden import CLASSES, gap_class

LEAST = 30  # hidden values of a kind of gap, for shares of its own
EVEN, OWN, LEAN = 0.05, 0.3, 300.0  # pull to even shares; of kinds of gaps to the usual shares, as so many values do
RIDGE = 0.3  # of the mean square of what is regressed on
TAUGHT = 40_000  # hidden values that are learned from at most
FOLDS = 4  # runs of dates that are kept apart in turn
HEAVIEST = 10.0  # values that count as many times as usual count no more
FARTHEST = 2.0  # standard deviations from what was usual where the weights were learned
APART = 0.03  # of the usual change: estimates that lie nearer together are the same
STEPS = 400  # of the search for shares


@dataclass(frozen=True)
class Places:
    """What is known of C bands at N places of series: days back to the last clear date (`before`) and on to the next
    (`after`), inf where there is none; the share of the scene that is `shown` on the date, (N) each; how much the pixel
    changes from one clear date to the next and how far it `swings`, its standard deviation in time, (C, N) in the unit of
    the band; `step`: the usual days between two dates."""

    before: np.ndarray
    after: np.ndarray
    shown: np.ndarray
    change: np.ndarray
    swing: np.ndarray
    step: float

    @classmethod
    def joined(cls, parts: Sequence[Places]) -> Places:
        """Of the same series, one after the other."""
        fields = ("before", "after", "shown", "change", "swing")
        joined = {name: np.concatenate([getattr(part, name) for part in parts], axis=-1) for name in fields}
        return cls(step=parts[0].step, **joined)

    @property
    def kind(self) -> np.ndarray:
        """(N) kinds of gaps."""
        return gap_class(self.before, self.after)

    def at(self, picked: np.ndarray) -> Places:
        """Some of them."""
        return Places(
            self.before[picked], self.after[picked], self.shown[picked], self.change[:, picked], self.swing[:, picked],
            self.step,
        )  # fmt: skip

    def features(self, estimates: np.ndarray) -> np.ndarray:
        """(C, F, N) float32: 1, length of the gap and place in it (0 beyond the clear dates), share of the scene shown,
        how far the `estimates` (K, C, N) lie apart, how restless the ground is."""
        outside = ~np.isfinite(self.before + self.after)
        before, after = np.where(outside, 0, self.before), np.where(outside, 0, self.after)
        length = before + after
        apart = np.log(estimates.std(axis=0) / self.change + APART)
        restless = np.log(np.maximum(self.swing / self.change, 1e-3))
        shared = [np.ones_like(length), np.log1p(length / self.step), (before - after) / (length + 1e-3), self.shown]
        every = [np.broadcast_to(each, apart.shape) for each in (*shared, apart, restless)]
        return np.stack(every, axis=1).astype(np.float32)


@dataclass(frozen=True)
class Mixture:
    """Of K estimates the `shares` (kinds of gaps, K) and the `slopes` (K, F) of what is added to them by F features, these
    about their `centre` (F) in `width` (F); `trust` 0..1: how far the slopes held on dates kept apart."""

    shares: np.ndarray
    slopes: np.ndarray
    centre: np.ndarray
    width: np.ndarray
    trust: float

    @classmethod
    def even(cls, count: int) -> Mixture:
        """The mean of so many estimates."""
        shares = np.full((len(CLASSES), count), 1 / count)
        return cls(shares, np.zeros((count, 1)), np.zeros(1), np.ones(1), 0.0)

    def mixed(self, estimates: np.ndarray, places: Places) -> np.ndarray:
        """(C, N) float32 of estimates (K, C, N) that are all finite, or NaN."""
        usual = self.usual(estimates, places.kind)
        if self.trust == 0:
            return usual
        features = self.about(places.features(estimates))
        weights = np.moveaxis((self.trust * self.slopes).astype(np.float32) @ features, 0, 1)
        return np.asarray(usual + (weights * (estimates - usual)).sum(axis=0))

    def usual(self, estimates: np.ndarray, kind: np.ndarray) -> np.ndarray:
        """By the shares alone."""
        shares = self.shares.astype(np.float32)[kind].T
        return np.asarray((shares[:, None] * estimates).sum(axis=0))

    def about(self, features: np.ndarray) -> np.ndarray:
        """Features (C, F, N) about their centre, as far as was usual."""
        centre, width = (each.astype(np.float32)[:, None] for each in (self.centre, self.width))
        return np.clip((features - centre) / width, -FARTHEST, FARTHEST)


@dataclass(frozen=True)
class Lesson:
    """What a mixture is learned from: `estimates` (K, C, N), all finite or all NaN, of the `truth` (C, N), in the unit of
    the bands; `weights` (N): how common such gaps are; `fold` (N): which run of dates each belongs to."""

    estimates: np.ndarray
    truth: np.ndarray
    places: Places
    weights: np.ndarray
    fold: np.ndarray

    def at(self, picked: np.ndarray) -> Lesson:
        """A part of it."""
        return Lesson(
            self.estimates[..., picked], self.truth[:, picked], self.places.at(picked), self.weights[picked],
            self.fold[picked],
        )  # fmt: skip

    @property
    def thinned(self) -> Lesson:
        """So many values, evenly picked, as are learned from at most."""
        return self.at(np.arange(0, self.truth.shape[1], max(1, self.truth.size // TAUGHT)))

    @property
    def known(self) -> np.ndarray:
        """(C, N) bool: where there is something to learn."""
        return np.isfinite(self.truth) & np.isfinite(self.estimates).all(axis=0)

    @property
    def scale(self) -> np.ndarray:
        """(C, 1) least RMSE of the estimates of each band, so that bands weigh alike."""
        error = np.where(self.known, self.estimates - self.truth, 0.0).astype(np.float64)
        square = (error**2).sum(axis=2).min(axis=0) / np.maximum(self.known.sum(axis=1), 1)
        return np.maximum(np.sqrt(square), 1e-9)[:, None]


def learn_mixture(lesson: Lesson) -> tuple[Mixture, np.ndarray]:
    """The mixture, and what mixtures learned from the other runs of dates make of each value (C, N)."""
    apart, added = (np.full(lesson.truth.shape, np.nan, np.float32) for _ in range(2))
    folds = np.unique(lesson.fold)
    for fold in folds:
        others, own = np.flatnonzero(lesson.fold != fold), np.flatnonzero(lesson.fold == fold)
        learned = _learned((lesson.at(others) if len(folds) > 1 else lesson).thinned)
        part = lesson.at(own)
        apart[:, own] = learned.usual(part.estimates, part.places.kind)
        added[:, own] = learned.mixed(part.estimates, part.places) - apart[:, own]
    known, weights = lesson.known, _balanced(lesson.weights) / lesson.scale**2
    gain = np.where(known, weights * added * (lesson.truth - apart), 0.0).sum(dtype=np.float64)
    power = np.where(known, weights * added * added, 0.0).sum(dtype=np.float64)
    trust = float(np.clip(gain / power, 0, 1)) if power > 0 and len(folds) > 1 else 0.0
    return replace(_learned(lesson.thinned), trust=trust), apart + np.float32(trust) * added


def _learned(lesson: Lesson) -> Mixture:
    """Shares, and slopes that are trusted wholly."""
    known, scale = lesson.known, lesson.scale
    count, bands = len(lesson.estimates), len(lesson.truth)
    if known.sum() < LEAST:
        return Mixture.even(count)
    weights = np.where(known, _balanced(lesson.weights), 0.0)
    error = np.where(known, (lesson.estimates - lesson.truth) / scale, 0.0).astype(np.float64)
    plain = replace(Mixture.even(count), shares=_shares(error, weights, lesson.places.kind, bands))
    usual = plain.usual(lesson.estimates, lesson.places.kind)
    features = lesson.places.features(lesson.estimates)
    flat = np.moveaxis(features, 1, 0)[:, known].astype(np.float64)
    centre, width = flat.mean(axis=1), flat.std(axis=1) + 0.05
    centre[0], width[0] = 0.0, 1.0
    mixture = replace(plain, centre=centre, width=width, trust=1.0)
    features = np.moveaxis(mixture.about(features), 1, 0)[:, known]
    moved = ((lesson.estimates - usual) / scale)[:, known]
    columns = (moved[:, None] * features).reshape(-1, moved.shape[1]).astype(np.float64)
    weighted = columns * weights[known]
    square = weighted @ columns.T
    ridge = (RIDGE * np.trace(square) / len(square) + 1e-9) * np.eye(len(square))
    slopes = np.linalg.solve(square + ridge, weighted @ ((lesson.truth - usual) / scale)[known])
    return replace(mixture, slopes=slopes.reshape(count, -1))


def _balanced(weights: np.ndarray) -> np.ndarray:
    """Weights (N) about 1, none too heavy; 1 where none is above 0."""
    mean = float(weights.mean()) if len(weights) else 0.0
    return np.minimum(weights / mean, HEAVIEST) if mean > 0 else np.ones(len(weights))


def _shares(error: np.ndarray, weights: np.ndarray, kind: np.ndarray, bands: int) -> np.ndarray:
    """(kinds, K) by the errors (K, C, N), 0 where nothing is known, and their weights (C, N)."""
    count = len(error)
    even = np.full(count, 1 / count)
    moments = np.einsum("kcn,lcn,cn->kl", error, error, weights) / max(weights.sum(), 1e-12)
    usual = _nonnegative(moments, EVEN, even)
    shares = np.tile(usual, (len(CLASSES), 1))
    there = (weights > 0).sum(axis=0)
    for k in range(len(CLASSES)):
        own = np.flatnonzero(kind == k)
        values = there[own].sum()
        if values < LEAST:
            continue
        moments = np.einsum("kcn,lcn->kl", error[..., own], error[..., own]) / values
        pull = OWN * LEAN / (values / bands + LEAN) + 0.01
        shares[k] = _nonnegative(moments, pull * np.trace(moments) / count, usual)
    return shares


def _nonnegative(moments: np.ndarray, pull: float, towards: np.ndarray) -> np.ndarray:
    """Shares w ≥ 0 of sum 1 with the least w·moments·w + pull |w − towards|², by projected gradients."""
    w, rate = towards.copy(), 0.5 / (np.linalg.eigvalsh(moments)[-1] + pull)
    for _ in range(STEPS):
        w = _on_simplex(w - rate * 2 * (moments @ w + pull * (w - towards)))
    return w


def _on_simplex(v: np.ndarray) -> np.ndarray:
    """The nearest shares (Duchi et al. 2008, ICML 25:272)."""
    falling = np.sort(v)[::-1]
    over = (np.cumsum(falling) - 1) / np.arange(1, len(v) + 1)
    last = np.flatnonzero(falling > over)[-1]
    return np.maximum(v - over[last], 0.0)
