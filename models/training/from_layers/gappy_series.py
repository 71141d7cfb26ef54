"""Material for reconstructseries: a series of which more is hidden, in the shapes of its own clouds."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ....engine.catalogue import zoo
from ....engine.inference.bands import open_radar
from ....engine.job.errors import InputError
from ....engine.job.events import Events
from ....engine.raster.dataset import DatasetPool
from ....engine.raster.reader import SceneReader
from ....engine.raster.window import Window
from ....engine.series.methods import method_of
from ....engine.series.reader import SeriesReader
from ....engine.series.reconstructseries import Parameters as SeriesParameters
from ....engine.series.reconstructseries import clear_series
from ....engine.series.restore_dit_inputs import match_radar
from ....engine.skill.pictures import shown_bands
from ..objective import chance
from ..training_parameters import Parameters as TrainingParameters
from .gaps import laid_over
from .material import MASKED, Asked, Case, Facts, Prepared, as_given, only, save_case, save_tiles
from .places import TEST, TRAIN, VALIDATION, Grid, Places, Tile, enough, gather, side_that_fits
from .plans import SIDES, plan_of
from .rasters import layer, window_of, write
from .simulated_part import add_simulated

TASK = "reconstructseries"
EPOCH = datetime.date(2000, 1, 1)
LEAST_DATES, SEEN = 4, 0.25  # of a training; share of a tile's observations that must be clear
YEAR_DATES = 3  # of a year that is kept apart


def prepare(asked: Asked, events: Events) -> Prepared:
    """As `material` says."""
    p = asked.p
    only(p, "optical", "masks", "sar")
    wanted = task_parameters(p)
    method = method_of(zoo.find(TASK, "linear"), {}, wanted.wish)
    with ExitStack() as stack:
        series = stack.enter_context(clear_series(wanted, method, events.part(0, 0.5))).reader
        if len(series.dates) < LEAST_DATES:
            raise InputError(f"The series has {len(series.dates)} dates; a training needs {LEAST_DATES}.", "Give more.")
        radar = stack.enter_context(DatedRadar.of(p, series, events)) if p.sar else None
        kept = year_apart(series.dates)
        used = [t for t, date in enumerate(series.dates) if date.year != kept]
        sides = SIDES[p.family] if p.family in SIDES else SIDES["restore-dit"]
        side = side_that_fits(series.geobox.shape.yx, sides, p.tile_size)
        facts = Facts(series.band_names, len(used), side, radar is not None)
        plan = plan_of(facts, asked)
        grid = Grid.of(series.geobox)
        places = Places.over([grid], side, p.block)
        maker = SeriesTiles(series, radar, used)
        bytes_each = len(used) * side**2 * (4 * len(facts.bands) + 5)
        wishes = asked.tiles(bytes_each)

        def look(_: int, window: Window) -> Optional[Tile]:
            return maker.read(window)

        found = gather(places, [grid], [side], {**wishes, TEST: 0}, look, p.seed, events.part(0.5, 0.8))
        tests = _test_windows(places, grid, series, side, p.seed, events)
        counts = {TRAIN: len(found[TRAIN]), VALIDATION: len(found[VALIDATION]), TEST: len(tests)}
        enough(counts, {TRAIN: 4, VALIDATION: 1, TEST: 1}, places, side, "windows with clear ground")
        for part in (TRAIN, VALIDATION):
            generator = chance(p.seed, 1 if part == TRAIN else 2, 9)
            found[part] = [hidden(tile, generator) for tile in found[part]]
        save_tiles(asked.folder, "series", found[TRAIN], found[VALIDATION])
        cases = [_case(asked, number, window, series, kept) for number, window in enumerate(tests)]
        add_simulated(asked, "series", facts, events.part(0.8, 1))
    years = {} if kept is None else {"test_year": kept}
    split = {**counts, **places.told, **years, "tile_pixels": side}
    told = (
        f"{len(used)} dates of {', '.join(facts.bands)} from {series.dates[used[0]]} to {series.dates[used[-1]]}, gaps in "
        f"the shapes of their own clouds{', radar beside them' if radar else ''}"
    )
    return Prepared(plan, counts, split, told, tuple(cases))


def task_parameters(p: TrainingParameters) -> SeriesParameters:
    """What the task itself is given."""
    return SeriesParameters(
        **as_given(p, "optical", "sar", "sar_dates", *MASKED),
        mask_buffer=p.mask_buffer or None,
        output_folder="unwritten",
    )


def year_apart(dates: Sequence[datetime.date]) -> Optional[int]:
    """The year that no training sees: the last of two or more, if both it and the others have dates enough."""
    years = sorted({date.year for date in dates})
    last = [date for date in dates if date.year == years[-1]]
    if len(years) < 2 or len(last) < YEAR_DATES or len(dates) - len(last) < LEAST_DATES:
        return None
    return years[-1]


@dataclass(frozen=True)
class DatedRadar:
    """Radar images, of which each date of a series has the nearest; a context manager."""

    readers: Sequence[SceneReader]
    matched: np.ndarray
    pool: DatasetPool

    @classmethod
    def of(cls, p: TrainingParameters, series: SeriesReader, events: Events) -> DatedRadar:
        """Raises InputError where images have no date, or no backscatter."""
        scenes = open_radar(p.sar, events, p.sar_dates)
        pool = DatasetPool()
        readers = [SceneReader(scene, series.geobox, pool=pool) for scene in scenes]
        days = np.array([date.toordinal() for date in series.dates])
        return cls(readers, match_radar(days, np.array([scene.day.toordinal() for scene in scenes])), pool)

    def read(self, window: Window, dates: Sequence[int]) -> np.ndarray:
        """(T, 2, h, w) dB of the dates, the mean where nothing is known."""
        seen = {k: self.readers[k].read(window).values for k in {int(self.matched[t]) for t in dates}}
        values = np.stack([seen[int(self.matched[t])] for t in dates])
        return np.where(np.isfinite(values), values, np.array([-10.9, -18.1], np.float32)[:, None, None])

    def __enter__(self) -> DatedRadar:
        return self

    def __exit__(self, *exception: object) -> None:
        self.pool.close()


@dataclass(frozen=True)
class SeriesTiles:
    """Reads windows of a series as tiles, of its dates `used`."""

    series: SeriesReader
    radar: Optional[DatedRadar]
    used: Sequence[int]

    def read(self, window: Window) -> Optional[Tile]:
        """`truth` (T, C, S, S), NaN where nothing is known; None where too little is clear."""
        values = self.series.read(window)[list(self.used)]
        known = np.asarray(np.isfinite(values).all(1))
        if known.mean() < SEEN or known.mean((1, 2)).max() < 0.9:
            return None
        days = np.array([(self.series.dates[t] - EPOCH).days for t in self.used], np.float32)
        tile: Tile = {"truth": np.where(known[:, None], values, np.nan).astype(np.float16), "days": days}
        if self.radar is not None:
            tile["radar"] = self.radar.read(window, self.used).astype(np.float16)
        return tile


def hidden(tile: Tile, generator: np.random.Generator) -> Tile:
    """The tile with `mask` (T, S, S), 1 where nothing is known or more is hidden, and `image`."""
    known = np.asarray(np.isfinite(tile["truth"]).all(1))
    more = laid_over(known, generator)
    image = np.nan_to_num(tile["truth"])
    return {**tile, "image": image, "mask": (~known | more).astype(np.uint8)}


def _test_windows(
    places: Places, grid: Grid, series: SeriesReader, side: int, seed: int, events: Events
) -> list[Window]:
    """Windows of the test part, as large as its blocks allow, in which a series can be scored."""
    room = int(places.told["block_pixels"] - 2 * places.told["margin_pixels"])
    size = max(side, min(96, room - room // 12))
    windows: list[Window] = []

    def look(_: int, window: Window) -> Optional[Tile]:
        known = np.isfinite(series.read(window)).all(1)
        if known.mean() < SEEN:
            return None
        windows.append(window)
        return {}

    for tried in (size, side):
        gather(places, [grid], [tried], {TEST: 3}, look, seed, events)
        if windows:
            break
    return windows


def _case(asked: Asked, number: int, window: Window, series: SeriesReader, kept: Optional[int]) -> Case:
    """The series at a test place, of which more is hidden, at the dates of the year kept apart where there is one."""
    values = series.read(window)
    known = np.asarray(np.isfinite(values).all(1))
    more = laid_over(known, chance(asked.p.seed, 100 + number, 9))
    if kept is not None:
        more &= np.array([date.year == kept for date in series.dates])[:, None, None]
    shown = np.where((known & ~more)[:, None], values, np.float32(np.nan)).astype(np.float32)
    geobox = window_of(series.geobox, window)
    optical, masks = [], []
    for t, date in enumerate(series.dates):
        stem = f"test-{number}-{date.isoformat()}"
        image = np.where(known[t], values[t], np.float32(np.nan)).astype(np.float32)
        optical.append(layer(write(asked.folder / f"{stem}.tif", image, geobox, series.band_names), date))
        mask = (~known[t] | more[t]).astype(np.uint8)[None]
        masks.append(layer(write(asked.folder / f"{stem}-mask.tif", mask, geobox, ["cloud"]), date))
    parameters = {
        "optical": optical, "masks": masks, "mask_kind": "cloud", "detect": False, "seamless": False,
        "sar": [one.model_dump(mode="json") for one in asked.p.sar], "sar_dates": asked.p.sar_dates,
    }  # fmt: skip
    files = save_case(asked.folder, number, {"truth": values, "counted": more, "shown": shown})
    bands = tuple(shown_bands(series.band_names, series.scenes[0].roles))
    return Case(f"place {number + 1}", parameters, **files, bands=bands)
