"""What all training-free methods share: each estimates a curve through the clear values of every series by itself.

What is measured stays, edges are held, long gaps stay open, sparse series fall back to linear interpolation, and a quality
layer says which is which. The task adds to any curve the screening of what masks missed, and the join of measured and filled
pixels. All look at a pixel or at a finite neighbourhood, so tiles change nothing.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Optional

import numpy as np

from ..catalogue.card import Card
from ..job.events import Events
from ..processor import CPU, Function, Processor
from ..raster.scene import SceneSource
from ..raster.tiling import Tile, tile_size, tiles
from ..raster.window import Window
from ..schedule.stream import stream
from .gaps import CurveRows, Rules, finish
from .image import SeriesImage
from .join import CELL, FADE, HALO, SHORT_FADE, Join
from .join import bytes_per_pixel as join_bytes
from .methods import Reconstruction, SeriesWish, Write
from .reader import SeriesReader
from .rims import BESIDE, screened
from .screening import screened as without_missed_clouds

SAMPLE = 1000  # series looked at where a method learns something from the scene
Estimate = tuple[np.ndarray, Optional[np.ndarray]]


class Learned:
    """What a curve learned that is too much for a report: it stays among the options, but is not told with them."""


@dataclass(frozen=True)
class Curve:
    """A training-free method with all options of its card; those that say nothing of a property keep what stands here.
    `processor` computes its `functions`."""

    options: Mapping[str, Any]
    processor: Processor = CPU

    @property
    def least_samples(self) -> int:
        """Clear dates a series needs; with fewer it is interpolated linearly."""
        return 1

    @property
    def reach(self) -> float:
        """Days beyond the clear dates for which the curve may be followed; farther out its value there is held."""
        return np.inf

    @property
    def deviation(self) -> bool:
        """Whether the estimate comes with its standard deviation."""
        return False

    @property
    def held(self) -> int:
        """Estimates that are in memory at once."""
        return 1

    @property
    def functions(self) -> tuple[Function, ...]:
        """What the processor is asked for, with the options as they are."""
        return ()

    @property
    def learns(self) -> bool:
        """Whether some options are to be found from a sample of the series."""
        return False

    @property
    def halo(self) -> int:
        """Pixels around a series that its curve looks at."""
        return 0

    def bytes_per_pixel(self, dates: int, bands: int) -> float:
        """What an estimate needs beside the values and the curve."""
        return 0.0

    def learn(self, days: np.ndarray, values: np.ndarray) -> Mapping[str, Any]:
        """Options found from some series of the scene, values (T, C, P) float32 at days (T), NaN = missing."""
        return {}

    def estimate(self, days: np.ndarray, values: np.ndarray, at: np.ndarray, bands: Sequence[str]) -> Estimate:
        """The curve at the days `at` (M), and its standard deviation or None: (M, C, P) float32, NaN where it says nothing.

        days (T) since the first date, ascending; values (T, C, P) float32, contiguous, NaN = missing; bands: C names.
        """
        raise NotImplementedError

    def estimate_within(self, days: np.ndarray, image: SeriesImage, at: np.ndarray, bands: Sequence[str]) -> Estimate:
        """The same for the core of an image, in rows; a curve with a halo looks around in it."""
        return self.estimate(days, image.series, at, bands)


@dataclass(frozen=True)
class CurveMethod:
    """A curve as a method of this room. `options` may have `extend`, beyond the first and last clear date: "nearest" (the
    curve's value there is held), "model" (it is followed as far as it reaches) or "none"."""

    card: Card
    curve: Curve
    wish: SeriesWish
    least_dates: ClassVar[int] = 2
    uses_radar: ClassVar[bool] = False

    @property
    def options(self) -> Mapping[str, Any]:
        """Those of the card, and what was learned, as far as it can be told."""
        return {name: value for name, value in self.curve.options.items() if not isinstance(value, Learned)}

    @property
    def deviation(self) -> bool:
        """Whether the curve tells its deviation."""
        return self.curve.deviation

    @property
    def rules(self) -> Rules:
        """What becomes of the curve."""
        extend, longest = self.options.get("extend", "nearest"), self.wish.longest
        return Rules(
            extend=extend != "none",
            reach=float(self.curve.reach) if extend == "model" else 0.0,
            longest=float(longest) if longest > 0 else np.inf,
            keep=self.wish.keep,
            least=self.curve.least_samples,
        )

    def fed(self, scene: SceneSource) -> SceneSource:
        """The scene: every band is a series of its own."""
        return scene

    def learned(self, reader: SeriesReader, events: Events) -> CurveMethod:
        """The method with the options that its curve finds from random series of the scene."""
        if not self.curve.learns:
            return self
        days = days_since(reader.dates[0], reader.dates)
        sample = self.screened(days, reader.sample(SAMPLE, self.wish.sampling.seed), reader.band_names)
        found = self.curve.learn(days, sample)
        if found:
            events.info("Learned from the scene: " + ", ".join(f"{k} = {v}" for k, v in found.items()) + ".")
        return replace(self, curve=replace(self.curve, options={**self.curve.options, **found}))

    def screened(self, days: np.ndarray, values: np.ndarray, bands: Sequence[str]) -> np.ndarray:
        """The values without missed clouds, where the method has an option `screen` that is on."""
        return without_missed_clouds(days, values, bands) if self.options.get("screen") else values

    def mend(self, reader: SeriesReader, wanted: Sequence[datetime.date], write: Write, events: Events) -> None:
        """Mend the series tile by tile."""
        events.progress(0, "Preparing the method (the first run on a machine compiles it)")
        T, C, M = len(reader.dates), len(reader.band_names), len(wanted)
        shape, halo = reader.geobox.shape.yx, self.halo + (BESIDE if reader.usual else 0)
        size = tile_size(self.wish.machine, self.bytes_per_pixel(T, C, M), halo + CELL // 2, largest=512)
        cover = [_whole_cells(tile, shape) for tile in tiles(shape, size, halo)]
        processor = Processor(self.card.title, self.wish.machine.device, events)
        processor.tell(*self.curve.functions)
        method = replace(self, curve=replace(self.curve, processor=processor))
        with closing(CurveJob(method, reader, tuple(wanted))) as job:
            job.compute(Tile(Window(0, 0, 1, 1), Window(0, 0, 1, 1)), np.full((T, C, 1, 1), np.nan, np.float32))
            stream(job, cover, lambda tile, mended: write(tile.window, mended), events.part(0.1, 1), message="Mending")

    def mend_window(self, reader: SeriesReader, wanted: Sequence[datetime.date], window: Window) -> Reconstruction:
        """A small window mended as it is within the whole, in rows; the method has learned."""
        tile = Tile(window, window.grown(self.halo + (BESIDE if reader.usual else 0), reader.geobox.shape.yx))
        job = CurveJob(self, reader, tuple(wanted))
        tile = _whole_cells(tile, reader.geobox.shape.yx)
        return job.compute(tile, job.read(tile))

    @property
    def joins(self) -> bool:
        """Whether measured and filled pixels stand side by side and are to be joined."""
        return self.wish.keep and self.wish.seamless

    @property
    def halo(self) -> int:
        """Pixels around a tile that have a say in it, beside those of the screening."""
        return max(self.curve.halo, HALO if self.joins else 0)

    def bytes_per_pixel(self, dates: int, bands: int, wanted: int) -> float:
        """Values read ahead and being worked on, the curve, and results being written behind."""
        rows = dates + wanted + (2 * dates if 0 < self.rules.reach < np.inf else 0)
        told, held = (2 if self.deviation else 1), self.curve.held + (1 if self.deviation else 0)
        beside = self.curve.bytes_per_pixel(dates, bands) + (join_bytes(dates, bands) if self.joins else 0)
        return 4 * bands * (3 * dates + rows * held + 2 * wanted * told) + 3 * wanted + 64 + beside

    def reconstruct(self, days: np.ndarray, values: np.ndarray, at: np.ndarray, bands: Sequence[str]) -> Reconstruction:
        """Mend series at the days `at` (M), each for itself.

        days (T): days since the first date, ascending, one scene a day; values (T, C, P) float32, NaN where missing or not
        clear; bands: C names.
        """
        values = self.screened(days, np.ascontiguousarray(values, np.float32), bands)
        rows = self._rows(days, at)
        return self._finished(values, self.curve.estimate(rows.seen, values, rows.days, bands), rows)

    def reconstruct_within(
        self, days: np.ndarray, image: SeriesImage, at: np.ndarray, bands: Sequence[str]
    ) -> Reconstruction:
        """Mend the core of an image at the days `at` (M), in rows; measured and filled pixels are joined if wished."""
        rows, values = self._rows(days, at), image.values
        series = self.screened(days, values.reshape(*values.shape[:2], -1), bands)
        image = SeriesImage(series.reshape(values.shape), image.core)
        estimate = self.curve.estimate_within(rows.seen, image, rows.days, bands)
        mended = self._finished(image.series, estimate, rows)
        if self.joins:
            fade = SHORT_FADE if self.curve.halo else FADE
            Join(days, image, fade).apply(at, mended.values)
        return mended

    def _rows(self, days: np.ndarray, at: np.ndarray) -> CurveRows:
        return CurveRows.of(np.asarray(days, np.float64), np.asarray(at, np.float64), self.rules.reach)

    def _finished(self, values: np.ndarray, estimated: Estimate, rows: CurveRows) -> Reconstruction:
        estimate, deviation = estimated
        out, quality = finish(values, estimate, rows, self.rules)
        count = np.isfinite(values).any(axis=1).sum(axis=0, dtype=np.uint16)
        if deviation is not None:
            deviation = np.where(np.isnan(out), np.float32(np.nan), deviation[rows.targets[2]])
        return Reconstruction(out, quality, count, deviation)


@dataclass(frozen=True)
class CurveJob:
    """The work on the tiles of a series: from what is clear (T, C, H, W) to its reconstruction on the dates `wanted`."""

    method: CurveMethod
    reader: SeriesReader
    wanted: tuple[datetime.date, ...]

    def read(self, tile: Tile) -> np.ndarray:
        """What the dates show of the tile and around it."""
        return self.reader.read(tile.padded)

    def compute(self, tile: Tile, values: np.ndarray) -> Reconstruction:
        """The tile's pixels mended, in rows."""
        dates = self.reader.dates
        days, at = days_since(dates[0], dates), days_since(dates[0], self.wanted)
        if self.reader.usual is not None:
            values = screened(days, values, self.reader.usual)
        return self.method.reconstruct_within(days, SeriesImage(values, tile.core), at, self.reader.band_names)

    def close(self) -> None:
        """Close the images."""
        self.reader.close()


def days_since(first: datetime.date, dates: Sequence[datetime.date]) -> np.ndarray:
    """Days (float64) from the date `first`."""
    return np.array([(date - first).days for date in dates], np.float64)


def _whole_cells(tile: Tile, shape: tuple[int, ...]) -> Tile:
    """The tile with its halo grown to whole cells of the join, as far as a raster of `shape` goes."""
    (top, left), outer = tile.padded.origin, tile.padded
    bottom, right = top + outer.height, left + outer.width
    top, left = top // CELL * CELL, left // CELL * CELL
    bottom, right = min(-(-bottom // CELL) * CELL, shape[0]), min(-(-right // CELL) * CELL, shape[1])
    return Tile(tile.window, Window(left, top, right - left, bottom - top))
