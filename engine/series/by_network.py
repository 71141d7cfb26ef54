"""What the networks of this room share: a tile's clear observations in, the gaps of every date wanted out.

Frames of wanted dates without an image are wholly missing; a network fills them like any gap.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple, Optional

import numpy as np

from ...contract.quality_classes import EXTRAPOLATED, INTERPOLATED, LONG_GAP, MEASURED, NODATA
from ..catalogue.card import Card
from ..inference.bands import input_of, matching_bands
from ..inference.blending import OverlappingTile
from ..inference.ensemble import mean_and_deviation
from ..inference.session import Session
from ..inference.tiled import over_tiles
from ..job.events import Events
from ..raster.scene import SceneSource
from .gaps import NEAR
from .methods import Reconstruction, SeriesWish, Write
from .reader import SeriesReader


@dataclass(frozen=True)
class Timeline:
    """The F dates a network fills, with an image or wanted: `dates` ascending; `seen` and `wanted`: places among them."""

    dates: tuple[datetime.date, ...]
    seen: tuple[int, ...]
    wanted: tuple[int, ...]

    @classmethod
    def of(cls, seen: Sequence[datetime.date], wanted: Sequence[datetime.date]) -> Timeline:
        """Both ascending."""
        dates = tuple(sorted({*seen, *wanted}))
        return cls(dates, tuple(dates.index(date) for date in seen), tuple(dates.index(date) for date in wanted))

    @property
    def days(self) -> np.ndarray:
        """(F,) float64 days, from the beginning of the calendar."""
        return np.array([date.toordinal() for date in self.dates], np.float64)


@dataclass(frozen=True)
class SeriesNetwork:
    """A network as a method of this room; each family has its own. `options`: as they are used."""

    card: Card
    options: Mapping[str, Any]
    wish: SeriesWish
    least_dates: ClassVar[int] = 1

    @property
    def uses_radar(self) -> bool:
        """Whether the network takes radar."""
        return any(given.role == "radar" for given in self.card.inputs)

    @property
    def deviation(self) -> bool:
        """Whether it tells a deviation."""
        return False

    def fed(self, scene: SceneSource) -> SceneSource:
        """The scene with the bands the network reads, in its order."""
        return scene.select(matching_bands(scene, input_of(self.card, "optical").bands, self.card.title))

    def mend(self, reader: SeriesReader, wanted: Sequence[datetime.date], write: Write, events: Events) -> None:
        """Mend the series by tiles of the network's size, blended; whole rows are handed over."""
        height, width = reader.geobox.shape
        with closing(self.job(reader, Timeline.of(reader.dates, wanted), events)) as job:
            over_tiles(
                job, (height, width), lambda window, rows: write(window, job.mended(rows)), self.wish.machine, events
            )

    def job(self, reader: SeriesReader, timeline: Timeline, events: Events) -> NetworkOnSeries:
        """The family's work on the tiles of a series."""
        raise NotImplementedError


class Gappy(NamedTuple):
    """One tile: `observed` (F, C, S, S) float32 in the unit of the series, NaN where missing; `seen` (F, S, S), where all
    bands are there; `fed`: what the family's network needs to know of it."""

    observed: np.ndarray
    seen: np.ndarray
    fed: Any


@dataclass(frozen=True)
class NetworkOnSeries:
    """The work of a network on the tiles of a series; a family says what it feeds and what the network draws.

    `batch`: tiles that are run at once; `deviation`: whether deviations are told.
    """

    card: Card
    wish: SeriesWish
    reader: SeriesReader
    timeline: Timeline
    session: Session
    batch: int
    deviation: bool

    def feed(self, tile: OverlappingTile, observed: np.ndarray, seen: np.ndarray) -> Any:
        """What `predict` needs of a tile, made while it is read; `observed` and `seen` as in `Gappy`."""
        raise NotImplementedError

    def draws(self, item: Gappy) -> list[Gappy]:
        """As `DrawingJob` says."""
        raise NotImplementedError

    def predict(self, items: Sequence[Gappy]) -> np.ndarray:
        """The whole series of each by one draw, (len(items), F, C, S, S) float32 in the unit of the series."""
        raise NotImplementedError

    @property
    def bands(self) -> int:
        """Of an answer: the values of every date wanted, their quality, the count, and the deviations."""
        M, C = len(self.timeline.wanted), len(self.reader.band_names)
        return M * C + M + 1 + (M * C if self.deviation else 0)

    def read(self, tile: OverlappingTile) -> Optional[Gappy]:
        """The tile's clear observations; None where there is none."""
        clear = tile.fill(self.reader.read(tile.window))
        if not np.isfinite(clear).any():
            return None
        observed = np.full((len(self.timeline.dates), *clear.shape[1:]), np.nan, np.float32)
        observed[list(self.timeline.seen)] = clear
        seen = np.asarray(np.isfinite(observed).all(axis=1))
        return Gappy(observed, seen, self.feed(tile, observed, seen))

    def joined(self, item: Gappy, drawn: Iterator[np.ndarray]) -> np.ndarray:
        """(bands, S, S) float32."""
        return self._answer(item, *mean_and_deviation(drawn))

    def alike(self, item: Gappy) -> None:
        """Any tiles share a batch."""

    def mended(self, rows: np.ndarray) -> Reconstruction:
        """Blended answers (bands, h, W), NaN where no tile was read, as pixels."""
        M, C = len(self.timeline.wanted), len(self.reader.band_names)
        values = rows[: M * C].reshape(M, C, -1)
        quality = np.nan_to_num(rows[M * C : M * C + M], nan=NODATA).reshape(M, -1)
        count = np.nan_to_num(np.rint(rows[M * C + M]), nan=0.0).astype(np.uint16).ravel()
        quality = np.rint(quality).astype(np.uint8)
        quality[:, count == 0] = NODATA
        values = np.where(quality[:, None] == NODATA, np.float32(np.nan), values)
        deviation = None
        if self.deviation:
            deviation = rows[M * C + M + 1 :].reshape(M, C, -1)
            deviation = np.where(np.isnan(values), np.float32(np.nan), deviation)
        return Reconstruction(values, quality, count, deviation)

    def close(self) -> None:
        """Close the images."""
        self.reader.close()

    def _answer(self, item: Gappy, mean: np.ndarray, deviation: np.ndarray) -> np.ndarray:
        """(bands, S, S) float32 by the whole series and its deviation."""
        seen, wanted = item.seen, list(self.timeline.wanted)
        values = np.where(seen[:, None], item.observed, mean) if self.wish.keep else mean
        parts = [
            values[wanted].reshape(-1, *seen.shape[1:]),
            _quality(seen, self.timeline.days, self.wish.longest)[wanted],
            seen.sum(0)[None],
        ]
        if self.deviation:
            parts.append(deviation[wanted].reshape(-1, *seen.shape[1:]))
        return np.concatenate(parts).astype(np.float32)


def _quality(seen: np.ndarray, days: np.ndarray, longest: float) -> np.ndarray:
    """(F, h, w) quality codes of `gaps`: how near the clear dates are; gaps of more than `longest` days stay open, and so
    do dates farther outside."""
    at = days[:, None, None]
    before = np.maximum.accumulate(np.where(seen, at, -np.inf), axis=0)
    after = np.minimum.accumulate(np.where(seen, at, np.inf)[::-1], axis=0)[::-1]
    near = (at - before <= NEAR) & (after - at <= NEAR)
    inside = np.isfinite(before) & np.isfinite(after)
    quality = np.where(inside, np.where(near, INTERPOLATED, LONG_GAP), EXTRAPOLATED)
    if longest > 0:
        farther = np.where(inside, after - before, np.minimum(at - before, after - at)) > longest
        quality = np.where(farther, NODATA, quality)
    return np.where(seen, MEASURED, quality)
