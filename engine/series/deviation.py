"""A standard deviation for the values of any method: how far from them a clear observation of that date would lie.

A method's own deviation, or a plain one (how much the pixel changes from one clear date to the next, growing into gaps as a
random walk held at both ends), is scaled until observations hidden from the method lie within it as often as they should:
by band, length of gap and restlessness of the ground.
"""

from __future__ import annotations

import copy
import datetime
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Optional

import numpy as np

from ...contract.quality_classes import MEASURED
from ..catalogue.card import Card
from ..job.events import Events
from ..raster.scene import SceneSource
from ..raster.window import Window
from ..skill.spread import SMALLEST, Calibration
from .curve import days_since
from .hidden import CLASSES, HiddenSample, around, gap_class
from .methods import Reconstruction, SeriesMethod, Write
from .reader import SeriesReader

GROUNDS = 3  # classes of ground: the calmest third, …
LEAN = 4.0  # changes that the scene as a whole counts for in a pixel's own
CHUNK = 2**15  # pixels at a time


@dataclass(frozen=True)
class Restlessness:
    """How much pixels change from one clear date to the next. usual (C): of the scene; bounds (C, classes − 1): between the
    classes of ground; step: the usual days between two dates."""

    usual: np.ndarray
    bounds: np.ndarray
    step: float

    @classmethod
    def of(cls, days: np.ndarray, values: np.ndarray) -> Restlessness:
        """Of series (T, C, P), NaN = missing, at days (T)."""
        total, count = _changes(values)
        usual = np.maximum(total.sum(axis=1) / np.maximum(count.sum(axis=1), 1), SMALLEST)
        plain = cls(
            usual, np.empty((len(usual), 0)), max(float(np.median(np.diff(days))), 1.0) if len(days) > 1 else 1.0
        )
        some = np.where(count > 0, plain.of_pixels(values), np.nan)
        bounds = np.full((len(usual), GROUNDS - 1), np.inf)
        for c, own in enumerate(some):
            if np.isfinite(own).any():
                bounds[c] = np.nanquantile(own, np.arange(1, GROUNDS) / GROUNDS)
        return replace(plain, bounds=bounds)

    def of_pixels(self, values: np.ndarray) -> np.ndarray:
        """(C, P) mean change of series (T, C, P); few changes lean on the scene's."""
        total, count = _changes(values)
        return (total + LEAN * self.usual[:, None]) / (count + LEAN)

    def ground(self, change: np.ndarray) -> np.ndarray:
        """(C, P) class of ground by `of_pixels`."""
        return (change[:, None] > self.bounds[:, :, None]).sum(axis=1)


@dataclass(frozen=True)
class WithDeviation:
    """A method whose values get calibrated deviations: 0 where a measured value is kept."""

    method: SeriesMethod
    restlessness: Restlessness
    calibration: Calibration
    deviation: ClassVar[bool] = True

    @property
    def card(self) -> Card:
        """The method's."""
        return self.method.card

    @property
    def options(self) -> Mapping[str, Any]:
        """The method's."""
        return self.method.options

    @property
    def least_dates(self) -> int:
        """The method's."""
        return self.method.least_dates

    @property
    def uses_radar(self) -> bool:
        """The method's."""
        return self.method.uses_radar

    def report(self) -> dict[str, Any]:
        """How many of the hidden observations kept apart lay within the 90 % band, for the report."""
        coverage, count = self.calibration.coverage, self.calibration.count
        return {"coverage_of_90_percent_band": round(coverage, 4) if count else None, "count": count}

    def fed(self, scene: SceneSource) -> SceneSource:
        """As the method is fed."""
        return self.method.fed(scene)

    def learned(self, reader: SeriesReader, events: Events) -> WithDeviation:
        """Nothing is left to learn."""
        return self

    def mend(self, reader: SeriesReader, wanted: Sequence[datetime.date], write: Write, events: Events) -> None:
        """The method's values, with deviations; what is clear is read once more for them."""
        days, at = days_since(reader.dates[0], reader.dates), days_since(reader.dates[0], wanted)
        with closing(copy.copy(reader)) as again:

            def with_deviation(window: Window, mended: Reconstruction) -> None:
                write(window, self.told(days, again.read(window), at, mended))

            self.method.mend(reader, wanted, with_deviation, events)

    def told(self, days: np.ndarray, values: np.ndarray, at: np.ndarray, mended: Reconstruction) -> Reconstruction:
        """What the method made of the clear values (T, C, h, w) of a window, with deviations."""
        flat = values.reshape(*values.shape[:2], -1)
        deviation = np.empty(mended.values.shape, np.float32)
        for first in range(0, flat.shape[2], CHUNK):
            part = slice(first, first + CHUNK)
            own = None if mended.deviation is None else mended.deviation[..., part]
            expected, kind = expected_deviation(self.restlessness, days, flat[..., part], at, own)
            deviation[..., part] = self.calibration.deviation(expected, kind)
        deviation[np.broadcast_to((mended.quality == MEASURED)[:, None], deviation.shape)] = 0.0
        deviation[np.isnan(mended.values)] = np.nan
        return replace(mended, deviation=deviation)


def with_deviation(method: SeriesMethod, sample: HiddenSample, events: Events) -> WithDeviation:
    """The method with deviations calibrated on what was hidden."""
    days = days_since(sample.reader.dates[0], sample.reader.dates)
    left = [trial.left.reshape(*trial.values.shape[:2], -1) for trial in sample.trials]
    restlessness = Restlessness.of(days, np.concatenate(left, axis=2))
    found: list[list[np.ndarray]] = []
    for (trial, mended), values in zip(sample.mended(method, events), left):
        cells = trial.hidden.reshape(len(days), -1)
        expected, kind = expected_deviation(restlessness, days, values, days, mended.deviation)
        error = mended.values - trial.values.reshape(values.shape)
        found.append([np.moveaxis(each, 1, 0)[:, cells].ravel() for each in (error, expected, kind)])
    errors, spreads, kinds = (np.concatenate(each) for each in zip(*found))
    count = len(CLASSES) * GROUNDS * len(sample.reader.band_names)
    calibration = Calibration.of(errors, spreads, kinds, count)
    events.info(calibration.sentence)
    return WithDeviation(method, restlessness, calibration)


def expected_deviation(
    restlessness: Restlessness, days: np.ndarray, values: np.ndarray, at: np.ndarray, own: Optional[np.ndarray]
) -> tuple[np.ndarray, np.ndarray]:
    """Deviations before calibration, (M, C, P) float32 > 0, and the class of each.

    days (T), values (T, C, P) NaN = missing, at (M); own (M, C, P): the method's deviations, None: a plain one is made.
    """
    before, after = around(days, np.isfinite(values).any(axis=1), at)
    change = restlessness.of_pixels(values)
    kind = (np.arange(len(change))[:, None] * GROUNDS + restlessness.ground(change))[None] * len(CLASSES)
    kind = kind + gap_class(before, after)[:, None]
    if own is not None:
        return np.maximum(np.nan_to_num(own, nan=1.0), np.float32(SMALLEST)), kind
    nearer, farther = np.minimum(before, after), np.maximum(before, after)
    nearer, farther = np.where(np.isfinite(nearer), nearer, 0), np.minimum(farther, 1e6)
    held = nearer * farther / np.maximum(nearer + farther, 1)  # the variance of a bridge between the clear dates
    plain = change[None] * np.sqrt(1 + held / restlessness.step)[:, None]
    return np.maximum(plain, SMALLEST).astype(np.float32), kind


def _changes(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(C, P) sum of the changes from each clear date to the next in series (T, C, P), and their number."""
    total, count = np.zeros(values.shape[1:]), np.zeros(values.shape[1:])
    last = np.full(values.shape[1:], np.nan, np.float32)
    for row in values:
        change = np.abs(row - last)
        told = np.isfinite(change)
        total += np.where(told, change, 0)
        count += told
        last = np.where(np.isfinite(row), row, last)
    return total, count
