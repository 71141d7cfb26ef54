"""A small sample of a series in which known observations are hidden as the series' own gaps would hide them.

Blocks of the scene are taken at random places. What is missing in one of them, in space and time, is laid at other dates
over what another one shows, so that speckle stays speckle and banks of clouds stay banks; where dates are wanted of which
there is no image, whole dates are hidden too. How much each length of gap counts is read from the series as it is.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..job.events import Events
from ..raster.geobox import GeoBox
from ..raster.scene import SceneSource
from ..raster.window import Window
from .methods import Reconstruction, SeriesMethod
from .reader import SeriesReader, Usual

SIDE = 40  # pixels of a block
MOST, LEAST, SHARE = (
    12_800,
    3_200,
    1 / 50,
)  # pixels sampled: never more, never fewer where there are as many, else a share
VALUES = 8_000_000  # sampled at most, so that long series of many bands do not fill the memory
HIDDEN = 0.15  # of the observations of a block, about
DATES = 0.1  # of the dates, where whole dates are hidden
LENGTHS = (16.0, 32.0, 64.0, 128.0)  # days: gaps up to these are of one class
CLASSES = ("to 16 days", "to 32 days", "to 64 days", "to 128 days", "over 128 days", "beyond the clear dates")
ENOUGH = 30  # hidden observations, for a class of gaps to be scored


def around(days: np.ndarray, known: np.ndarray, at: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Days (M, P) float32 from each day `at` (M) back to the last clear date and on to the next; inf where there is none.

    days (T) ascending; known (T, P) bool.
    """
    day = np.asarray(days, np.float32)[:, None]
    nothing = np.full((1, known.shape[1]), np.inf, np.float32)
    before = np.maximum.accumulate(np.where(known, day, np.float32(-np.inf)), axis=0)
    after = np.minimum.accumulate(np.where(known, day, np.float32(np.inf))[::-1], axis=0)[::-1]
    before, after = np.concatenate((-nothing, before)), np.concatenate((after, nothing))
    at32 = np.asarray(at, np.float32)[:, None]
    return (
        at32 - before[np.searchsorted(days, at, side="right")],
        after[np.searchsorted(days, at, side="left")] - at32,
    )


def gap_class(before: np.ndarray, after: np.ndarray) -> np.ndarray:
    """Index of `CLASSES` by the days to the clear dates on both sides, int64 of the same shape."""
    length = before + after
    return np.where(np.isfinite(length), np.digitize(length, LENGTHS, right=True), len(LENGTHS) + 1)


class BlockReader(SeriesReader):
    """A piece of a series that is held in memory, `values` (T, C, h, w), read as a series of its own on `geobox`."""

    def __init__(
        self,
        scenes: Sequence[SceneSource],
        dates: Sequence[datetime.date],
        geobox: GeoBox,
        values: np.ndarray,
        usual: Optional[Usual] = None,
    ) -> None:
        self.scenes, self.dates, self.geobox, self.values = tuple(scenes), tuple(dates), geobox, values
        self.usual = usual

    @classmethod
    def of(cls, whole: SeriesReader, geobox: GeoBox, values: np.ndarray) -> BlockReader:
        """A piece of the series `whole`."""
        return cls(whole.scenes, whole.dates, geobox, values, whole.usual)

    def __reduce__(self) -> tuple:
        return BlockReader, (self.scenes, self.dates, self.geobox, self.values, self.usual)

    def read(self, window: Window) -> np.ndarray:
        """As a series is read."""
        rows, columns = window.inside(Window(0, 0, 0, 0))
        return np.array(self.values[..., rows, columns])

    def close(self) -> None:
        """Nothing is open."""


@dataclass(frozen=True)
class Trial:
    """A block, values (T, C, h, w) as the series shows it, and what is hidden of it, (T, h, w) bool; `dated` (T): where
    whole dates are."""

    window: Window
    values: np.ndarray
    hidden: np.ndarray
    dated: np.ndarray

    @property
    def left(self) -> np.ndarray:
        """What the methods see."""
        return np.where(self.hidden[:, None], np.float32(np.nan), self.values)


@dataclass(frozen=True)
class HiddenSample:
    """Hidden observations, N in all: `truth` (C, N); `kind` (N): of what gap each is told, an index of `CLASSES` for
    single pixels, `len(CLASSES)` more for whole dates; `weights` (2 · classes): how common such gaps are; sums to 1.
    """

    reader: SeriesReader
    trials: tuple[Trial, ...]
    truth: np.ndarray
    kind: np.ndarray
    weights: np.ndarray

    @property
    def count(self) -> int:
        """Observations hidden."""
        return self.truth.shape[1]

    def learned(self, method: SeriesMethod) -> SeriesMethod:
        """The method with what it learns of the sample."""
        values = np.concatenate([trial.left for trial in self.trials], axis=3)
        height, width = values.shape[2:]
        shape = (height, width)
        geobox = GeoBox(shape, self.reader.geobox.affine, self.reader.geobox.crs)
        return method.learned(BlockReader.of(self.reader, geobox, values), Events.silent())

    def told(self, method: SeriesMethod, events: Events) -> np.ndarray:
        """What the method says of everything hidden, NaN where it says nothing: (C, N) float32."""
        parts = []
        for trial, mended in self.mended(method, events):
            cells = trial.hidden.reshape(len(trial.hidden), -1)
            parts.append(np.moveaxis(mended.values, 1, 0)[:, cells])
        return np.concatenate(parts, axis=1)

    def mended(self, method: SeriesMethod, events: Events) -> Iterator[tuple[Trial, Reconstruction]]:
        """Every trial with all its dates as the method mends it."""
        for trial in self.trials:
            events.check()
            yield trial, mended_whole(method, self.block(trial))

    def block(self, trial: Trial) -> BlockReader:
        """What is left of a trial, as a series."""
        rows, columns = trial.window.inside(Window(0, 0, 0, 0))
        return BlockReader.of(self.reader, self.reader.geobox[rows, columns], trial.left)


def mended_whole(
    method: SeriesMethod, reader: BlockReader, wanted: Optional[Sequence[datetime.date]] = None
) -> Reconstruction:
    """All pixels of a block on its own dates, or those wanted, in rows, as the method mends it."""
    wanted = reader.dates if wanted is None else wanted
    (_, C, height, width), T = reader.values.shape, len(wanted)
    place = np.arange(height * width).reshape(height, width)
    whole = Reconstruction(
        np.full((T, C, place.size), np.nan, np.float32),
        np.zeros((T, place.size), np.uint8),
        np.zeros(place.size, np.uint16),
        np.full((T, C, place.size), np.nan, np.float32) if method.deviation else None,
    )

    def write(window: Window, part: Reconstruction) -> None:
        rows, columns = window.inside(Window(0, 0, 0, 0))
        at = place[rows, columns].ravel()
        whole.values[..., at], whole.quality[:, at], whole.count[at] = part.values, part.quality, part.count
        if whole.deviation is not None and part.deviation is not None:
            whole.deviation[..., at] = part.deviation

    method.mend(reader, wanted, write, Events.silent())
    return whole


def hide(
    reader: SeriesReader, wanted: Sequence[datetime.date], longest: float, seed: int, events: Events
) -> HiddenSample:
    """The sample of a series of which the dates `wanted` are to be mended; gaps of more than `longest` days (0: any) do not
    count, as they stay open."""
    days = np.array([(date - reader.dates[0]).days for date in reader.dates], np.float64)
    at = np.array([(date - reader.dates[0]).days for date in wanted], np.float64)
    blocks = _blocks(reader, seed, events)
    common = sum(_common(days, np.isfinite(values).any(axis=1), at, longest) for _, values in blocks)
    common = np.asarray(common, np.float64)
    whole_dates = common[len(CLASSES) :].sum() > 0 or common.sum() == 0
    generator = np.random.default_rng(seed)
    sampled = sum(values.shape[2] * values.shape[3] for _, values in blocks)
    rounds = max(1, min(4, MOST // max(sampled, 1))) if len(blocks) < 3 else 1
    trials = []
    for k in range(rounds * len(blocks)):
        window, values = blocks[k % len(blocks)]
        donor = np.isfinite(blocks[(k + 1) % len(blocks)][1]).any(axis=1)
        trials.append(_trial(window, values, donor, whole_dates, generator))
    return _sample(reader, days, trials, common)


def _blocks(reader: SeriesReader, seed: int, events: Events) -> list[tuple[Window, np.ndarray]]:
    """Windows of one size at random places, those first that show anything, and what they show (T, C, h, w)."""
    height, width = reader.geobox.shape
    if height * width <= LEAST:
        window = Window.of((height, width))
        return [(window, reader.read(window))]
    side = (min(SIDE, height), min(SIDE, width))
    rows, columns = height // side[0], width // side[1]
    room = VALUES / (len(reader.dates) * len(reader.band_names))
    pixels = min(max(height * width * SHARE, LEAST), MOST, room)
    count = max(1, min(round(pixels / (side[0] * side[1])), rows * columns))
    found: list[tuple[Window, np.ndarray]] = []
    for cell in np.random.default_rng(seed).permutation(rows * columns)[: 4 * count]:
        events.check()
        top, left = (int(cell) // columns) * side[0], (int(cell) % columns) * side[1]
        window = Window(left, top, side[1], side[0])
        values = reader.read(window)
        if np.isfinite(values).any():
            found.append((window, values))
        if len(found) == count:
            break
    return found or [(window, values)]


def _common(days: np.ndarray, known: np.ndarray, at: np.ndarray, longest: float) -> np.ndarray:
    """(2 · classes) how many values of the days wanted lie in gaps of each class: first of dates with an image, then of
    dates without one."""
    known = known.reshape(len(known), -1)
    before, after = around(days, known[:, known.any(axis=0)], at)
    missing = before > 0
    if longest > 0:
        outside = np.minimum(before, after)
        length = np.where(np.isfinite(before + after), before + after, outside)
        missing &= length <= longest
    kind = gap_class(before, after) + np.where(np.isin(at, days), 0, len(CLASSES))[:, None]
    return np.bincount(kind[missing], minlength=2 * len(CLASSES))


def _trial(
    window: Window, values: np.ndarray, donor: np.ndarray, whole_dates: bool, generator: np.random.Generator
) -> Trial:
    """The gaps of `donor` (T, h, w), its known observations, laid over a block; whole dates hidden too if wished."""
    known = np.isfinite(values).any(axis=1)
    T = len(known)
    missing = ~donor & donor.any(axis=0)
    missing = missing[:, :: generator.choice((1, -1)), :: generator.choice((1, -1))]
    missing = np.roll(missing, int(generator.integers(1, max(T, 2))), axis=0)
    share = float(missing.mean())
    length = T if share <= HIDDEN else max(round(T * HIDDEN / share), min(T, 3))
    start = int(generator.integers(0, T - length + 1))
    hidden = np.zeros_like(known)
    hidden[start : start + length] = missing[start : start + length]
    dated = np.zeros(T, bool)
    if whole_dates and T > 3:
        dated[1 + generator.permutation(T - 2)[: max(1, round(DATES * T))]] = True
    hidden = (hidden | dated[:, None, None]) & known
    hidden &= (known & ~hidden).sum(axis=0) >= 2  # a series keeps two dates
    return Trial(window, values, hidden, dated)


def _sample(reader: SeriesReader, days: np.ndarray, trials: Sequence[Trial], common: np.ndarray) -> HiddenSample:
    """The trials with the truth they hide, and the weight of each kind."""
    truth, kinds = [], []
    for trial in trials:
        T, C = trial.values.shape[:2]
        hidden = trial.hidden.reshape(T, -1)
        known = np.isfinite(trial.values).any(axis=1).reshape(T, -1) & ~hidden
        kind = gap_class(*around(days, known, days)) + np.where(trial.dated, len(CLASSES), 0)[:, None]
        truth.append(np.moveaxis(trial.values.reshape(T, C, -1), 1, 0)[:, hidden])
        kinds.append(kind[hidden])
    kind = np.concatenate(kinds)
    return HiddenSample(reader, tuple(trials), np.concatenate(truth, axis=1), kind, _weights(common, kind))


def _weights(common: np.ndarray, kind: np.ndarray) -> np.ndarray:
    """(2 · classes) share of the gaps of each kind; kinds of which too little is hidden give theirs to the most alike."""
    there = np.bincount(kind, minlength=len(common))
    scored = np.flatnonzero(there >= ENOUGH)
    weights = np.zeros(len(common))
    if not len(scored):
        return weights
    if common.sum() == 0:
        common = there
    n = len(CLASSES)
    for k in np.flatnonzero(common):
        unlike = np.abs(scored % n - k % n) + 0.5 * (scored // n != k // n)
        weights[scored[np.argmin(unlike)]] += common[k]
    return weights / weights.sum()
