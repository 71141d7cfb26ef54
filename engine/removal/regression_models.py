"""Regression of the target on other dates: models fitted to a sample of clear pixels.

Every set of sources (dates, radar) that is clear at some hidden pixel has models of its own, nested: one of the whole image,
fitted robustly; of every class of ground, held to that; of every place, held to its class. Ridge: where little is known a
model is what it is held to, and the model of the whole is held to a copy of the nearest date.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Optional

import numpy as np

from .regression_kernels import ROBUST, SOFTNESS, PatternModel

RIDGE = 1e-3  # of the pixels that a model is fitted to
LEAST_RIDGE = 2.0  # pixels' worth that a copy of the nearest date counts for
CLASS_PRIOR = 30.0  # pixels' worth that the model of the whole counts for in a class
PLACE_PRIOR = 200.0  # … and that of the class in a place
AXES = 4  # principal axes that classes are told by
FEWEST = 30  # clear pixels, for a model of several sources
MOST = 30_000  # rows of the sample that a model is fitted to
ROUNDS = 4  # of lowering the weight of what does not fit
PLACE_ROWS = 2_500  # of the sample, that a place needs on the mean
SMALLEST_SIDE = 128  # pixels between places
BEYOND = 0.25  # of the range of the clear pixels: a prediction farther out is cut


class Sample(NamedTuple):
    """Clear pixels: `x` (N, F) all sources, anything where a source is missing; `y` (N, C) the target; `bits` (N,) which
    sources are clear; `rows`, `columns` (N,) in the raster."""

    x: np.ndarray
    y: np.ndarray
    bits: np.ndarray
    rows: np.ndarray
    columns: np.ndarray

    def of(self, chosen: np.ndarray) -> Sample:
        """Some of them."""
        return Sample(*(part[chosen] for part in self))


@dataclass(frozen=True)
class Sources:
    """What the target is regressed on: `dates` images with `bands` bands each, in this order, then `radar` bands, if any."""

    dates: int
    bands: int
    radar: int = 0

    @property
    def count(self) -> int:
        return self.dates + (self.radar > 0)

    @property
    def features(self) -> int:
        return self.dates * self.bands + self.radar

    def columns(self, pattern: int) -> np.ndarray:
        """The columns of the sources whose bits are set."""
        spans = [np.arange(k * self.bands, (k + 1) * self.bands) for k in range(self.dates) if pattern >> k & 1]
        if self.radar and pattern >> self.dates & 1:
            spans.append(np.arange(self.dates * self.bands, self.features))
        return np.concatenate(spans).astype(np.int64)

    def has_date(self, pattern: int) -> bool:
        """Whether an image is among them."""
        return bool(pattern & ((1 << self.dates) - 1))


@dataclass(frozen=True)
class Models:
    """Fitted models by pattern, the pattern that is asked for each pattern that a pixel may have (−1: none), the distance of
    places in pixels, and the `least` and `greatest` reflectance (C,) that is believed."""

    fitted: dict[int, PatternModel]
    asked: np.ndarray
    side: int
    least: np.ndarray
    greatest: np.ndarray


def fit(sample: Sample, sources: Sources, gaps: np.ndarray, shape: tuple[int, int], options: ModelOptions) -> Models:
    """Models for the patterns of `gaps` (2**sources,), the number of hidden pixels of each."""
    there = [int(pattern) for pattern in np.flatnonzero(gaps) if pattern]
    wanted = sorted(there, key=lambda pattern: (-int(gaps[pattern]), pattern))[: options.patterns]
    singles = [1 << k for k in range(sources.count) if any(pattern >> k & 1 for pattern in there)]
    side = _side(len(sample.y), shape)
    fitted: dict[int, PatternModel] = {}
    for pattern in dict.fromkeys([*wanted, *singles]):
        model = _fit_pattern(sample, sources, pattern, (shape, side), options)
        if model is not None:
            fitted[pattern] = model
    asked = np.full(len(gaps), -1, np.int64)
    for pattern in range(1, len(gaps)):
        subsets = [p for p in fitted if p & pattern == p]
        if subsets:
            asked[pattern] = max(subsets, key=lambda p: (bin(p).count("1"), -p))
    least, greatest = _believed(sample.y)
    return Models(fitted, asked, side, least, greatest)


def _believed(y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The range of the clear pixels (N, C), widened; without limits where there are none."""
    if not len(y):
        return np.full(y.shape[1], -np.inf), np.full(y.shape[1], np.inf)
    low, high = y.min(axis=0), y.max(axis=0)
    return low - BEYOND * (high - low), high + BEYOND * (high - low)


@dataclass(frozen=True)
class ModelOptions:
    """`classes` of ground; at most `patterns` sets of sources, the most frequent, get models of their own."""

    classes: int = 5
    patterns: int = 24


def _side(rows: int, shape: tuple[int, int]) -> int:
    """The distance of places such that each has enough of the sample."""
    density = max(rows, 1) / (shape[0] * shape[1])
    return max(SMALLEST_SIDE, int(np.ceil(np.sqrt(PLACE_ROWS / density))))


def _fit_pattern(
    sample: Sample, sources: Sources, pattern: int, places: tuple[tuple[int, int], int], options: ModelOptions
) -> Optional[PatternModel]:
    """The models of one set of sources; None where there is too little to fit them to."""
    own = np.flatnonzero((sample.bits & pattern) == pattern)
    single = pattern & (pattern - 1) == 0
    if len(own) < FEWEST and not (single and sources.has_date(pattern)):
        return None
    own = own[:: -(-len(own) // MOST)] if len(own) else own
    part = sample.of(own)
    columns = sources.columns(pattern)
    x, y = part.x[:, columns].astype(np.float64), part.y.astype(np.float64)
    mean = x.mean(axis=0) if len(x) else np.zeros(len(columns))
    scale = (x.std(axis=0) if len(x) else np.zeros(len(columns))) + 1e-6
    z = np.column_stack([(x - mean) / scale, np.ones(len(x))])
    copy = _copy(sources, pattern, mean, scale)
    whole, weight = _fit_whole(z, y, copy)
    axes, centres = _classes(z[:, :-1], weight, options.classes)
    share = _shares(z[:, :-1] @ axes, centres)
    tables, spread = _fit_classes(z, y, (weight, share), whole)
    weights = _fit_places(part, (z, y, weight, share), tables, places)
    weights = _unscaled(weights, mean, scale)
    parts = columns, axes / scale[:, None], (mean / scale) @ axes, centres, weights, spread
    return PatternModel(*map(np.ascontiguousarray, parts))  # one layout, so that loops are compiled once


def _copy(sources: Sources, pattern: int, mean: np.ndarray, scale: np.ndarray) -> np.ndarray:
    """Weights (f + 1, C) on standardised values that copy the nearest date; of radar alone nothing."""
    bands = sources.bands
    weights = np.zeros((len(mean) + 1, bands))
    if sources.has_date(pattern):
        weights[np.arange(bands), np.arange(bands)] = scale[:bands]
        weights[-1] = mean[:bands]
    return weights


def _solve(gram: np.ndarray, right: np.ndarray, prior: np.ndarray, count: float) -> np.ndarray:
    """Ridge towards a prior that counts for `count` pixels, the constant's for a thousandth of it."""
    held = np.full(len(gram), count)
    held[-1] = 1e-3 * count + 1e-9
    return np.linalg.solve(gram + np.diag(held), right + held[:, None] * prior)


def _fit_whole(z: np.ndarray, y: np.ndarray, copy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Weights (f + 1, C) and how much each row counted (N,): what is cloud after all, or changed alone, counts little."""
    weight = np.ones(len(z))
    found = copy
    for turn in range(ROUNDS + 1 if len(z) else 0):
        gram = (z * weight[:, None]).T @ z
        found = _solve(gram, (z * weight[:, None]).T @ y, copy, max(RIDGE * weight.sum(), LEAST_RIDGE))
        if turn < ROUNDS:
            residual = y - z @ found
            typical = 1.4826 * np.median(np.abs(residual), axis=0) + 1e-5
            strange = np.sqrt(((residual / typical) ** 2).mean(axis=1))
            weight = np.minimum(1.0, ROBUST / np.maximum(strange, 1e-9)) ** 2
    return found, weight


def _classes(z: np.ndarray, weight: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Axes (f, D) and the centres (K, D) of classes on them."""
    features = z.shape[1]
    if len(z) < 10 * count:
        return np.zeros((features, 1)), np.zeros((1, 1))
    rows = z[weight >= 1] if (weight >= 1).sum() >= 10 * count else z
    rows = rows[:: -(-len(rows) // 4000)]
    values, vectors = np.linalg.eigh(rows.T @ rows / len(rows))
    depth = min(AXES, features)
    axes = vectors[:, ::-1][:, :depth]
    axes = axes * np.sign(axes[np.abs(axes).argmax(axis=0), np.arange(depth)])
    axes = axes / np.sqrt(np.maximum(values[::-1][:depth], 0) + 1e-3)
    points = rows @ axes
    order = np.argsort(points[:, 0], kind="stable")
    centres = points[order[((np.arange(count) + 0.5) / count * len(points)).astype(int)]].copy()
    for _ in range(12):
        nearest = ((points[:, None] - centres) ** 2).sum(axis=2).argmin(axis=1)
        for k in range(count):
            if (nearest == k).any():
                centres[k] = points[nearest == k].mean(axis=0)
    return axes, centres


def _shares(points: np.ndarray, centres: np.ndarray) -> np.ndarray:
    """How much each point (N, D) belongs to each class (N, K)."""
    apart = ((points[:, None] - centres) ** 2).sum(axis=2)
    share = np.exp(-(apart - apart.min(axis=1, keepdims=True)) / SOFTNESS)
    return np.asarray(share / share.sum(axis=1, keepdims=True))


def _fit_classes(
    z: np.ndarray, y: np.ndarray, counts: tuple[np.ndarray, np.ndarray], whole: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Weights (K, f + 1, C) of the classes, and their residual deviations (K, C)."""
    weight, share = counts
    tables, spread = [], []
    for k in range(share.shape[1]):
        own = weight * share[:, k]
        table = _solve((z * own[:, None]).T @ z, (z * own[:, None]).T @ y, whole, CLASS_PRIOR)
        residual = own @ (y - z @ table) ** 2
        tables.append(table)
        spread.append(np.sqrt(residual / max(own.sum() - 1, 1.0)) if own.sum() > 2 else np.full(y.shape[1], np.nan))
    deviation = np.array(spread)
    usual = np.nanmean(deviation, axis=0) if np.isfinite(deviation).any() else np.full(y.shape[1], np.nan)
    return np.array(tables), np.where(np.isfinite(deviation), deviation, usual)


def _fit_places(
    part: Sample,
    fit: tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray],
    tables: np.ndarray,
    places: tuple[tuple[int, int], int],
) -> np.ndarray:
    """Weights (nodes down, nodes across, K, f + 1, C): of the classes at every place."""
    z, y, weight, share = fit
    shape, side = places
    down, across = (max(1, round(length / side)) for length in shape)
    out = np.broadcast_to(tables, (down, across, *tables.shape)).copy()
    if down * across == 1:
        return out
    v, u = (part.rows + 0.5) / side - 0.5, (part.columns + 0.5) / side - 0.5
    v, u = np.clip(v, 0, down - 1), np.clip(u, 0, across - 1)
    for j in range(down):
        beside = np.flatnonzero(np.abs(v - j) < 1)
        for i in range(across):
            own = beside[np.abs(u[beside] - i) < 1]
            near = weight[own] * (1 - np.abs(v[own] - j)) * (1 - np.abs(u[own] - i))
            for k in range(share.shape[1]):
                each = near * share[own, k]
                some = each > 1e-3
                rows, count = own[some], each[some, None]
                if len(rows):
                    gram, right = (z[rows] * count).T @ z[rows], (z[rows] * count).T @ y[rows]
                    out[j, i, k] = _solve(gram, right, tables[k], PLACE_PRIOR)
    return out


def _unscaled(weights: np.ndarray, mean: np.ndarray, scale: np.ndarray) -> np.ndarray:
    """Weights (…, f + 1, C) on standardised values as weights on plain ones."""
    plain = weights.copy()
    plain[..., :-1, :] /= scale[:, None]
    plain[..., -1, :] -= np.einsum("f,...fc->...c", mean, plain[..., :-1, :])
    return plain


def joined(parts: Sequence[Sample], sources: Sources, bands: int) -> Sample:
    """The samples of windows as one."""
    empty = Sample(
        np.empty((0, sources.features), np.float32), np.empty((0, bands), np.float32),
        *(np.empty(0, np.int64) for _ in range(3)),
    )  # fmt: skip
    return Sample(*(np.concatenate(each) for each in zip(empty, *parts)))
