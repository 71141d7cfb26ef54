"""Task `curve`: the series of one pixel, with what methods make of it, as a run would.

Asked again and again (`Desk`), the series stays open, with what was read around the pixel, what methods learned of the
scene, and which method is the best. Methods that look around a pixel, or learn from the scene, do so as in a run.
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field, replace
from typing import Any, Dict, List, Optional, Union

import numpy as np
from pydantic import BaseModel, ConfigDict
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.warp import transform

from ...contract.quality_classes import MEASURED
from ..catalogue.zoo import find, options
from ..inference.tiled import sizes
from ..job.errors import InputError, SkyMendError
from ..job.events import Events
from ..job.layer import Layer
from ..job.parameters import Result
from ..raster.dataset import DatasetPool
from ..raster.dated import open_series
from ..raster.geobox import GeoBox
from ..raster.grid import rasterio_crs
from ..raster.reader import SceneReader
from ..raster.scene import SceneSource
from ..raster.window import Window
from .auto import choose
from .curve import CurveMethod, days_since
from .deviation import WithDeviation, with_deviation
from .hidden import BlockReader, hide, mended_whole
from .methods import SeriesMethod, method_of
from .reader import SeriesReader
from .reconstructseries import AUTO, QUALITY, TASK, ClearSeries, clear_series, dated_scenes, methods_of, wanted_dates
from .reconstructseries import Parameters as SeriesParameters
from .rims import BESIDE, screened

AROUND = 160  # pixels of the side of what is read at once: clicks nearby, and all methods' surroundings, are in it
SEARCHED = 512  # pixels of the side of what clouds are looked for in, where images have no masks
POINTS = 400  # of a curve, at most
PLAIN = "linear"  # opens a series for any method that takes every band
OPEN = 3  # series that stay open


class Wanted(BaseModel):
    """A method with its options."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    method: str = AUTO
    options: Dict[str, Any] = {}


class Parameters(SeriesParameters):
    """A series as `reconstructseries` takes it, and a place: `x`, `y` in `point_crs` (empty: the series' own). `curves`: the
    methods to draw; `results`: dated rasters of a run, whose values are told as well."""

    destinations = {}

    output_folder: str = ""
    x: float
    y: float
    point_crs: str = ""
    curves: List[Wanted] = []
    results: List[Layer] = []

    @property
    def series(self) -> SeriesParameters:
        """What the series is, whatever is asked of it."""
        own = set(SeriesParameters.model_fields)
        left = {
            "method",
            "options",
            "target_dates",
            "keep",
            "longest_gap",
            "quality",
            "uncertainty",
            "count",
            "output_cube",
        }
        return SeriesParameters(**self.model_dump(include=own - left))


def run(parameters: Parameters, events: Events) -> Result:
    """One pixel, once."""
    with closing(Desk()) as desk:
        return desk.answer(parameters, events)


class Desk:
    """What stays open between one pixel and the next."""

    def __init__(self) -> None:
        self._open: dict[str, OpenSeries] = {}
        self._pool = DatasetPool()
        self._results: tuple[Any, list[SceneReader]] = (None, [])

    def answer(self, p: Parameters, events: Events) -> Result:
        """Observations, curves and results of the pixel. Raises InputError where the place lies outside the series."""
        series = self._series(p, PLAIN, events)
        window = series.window_of(p)
        report = {"pixel": series.place(window), **series.observations(window), "curves": [], "results": []}
        for wanted in p.curves or [Wanted(method=p.method, options=p.options)]:
            report["curves"].append(self._curve(p, wanted, series, window, events))
        if p.results:
            report["results"] = self._values(p.results, series.reader, window)
        return Result({}, report)

    def close(self) -> None:
        """Close the series."""
        for series in self._open.values():
            series.close()
        self._open.clear()
        self._pool.close()

    def _curve(
        self, p: Parameters, wanted: Wanted, plain: OpenSeries, window: Window, events: Events
    ) -> dict[str, Any]:
        """What one method makes of the pixel, or why it does not."""
        q = SeriesParameters(**{**p.model_dump(include=set(SeriesParameters.model_fields)), **wanted.model_dump()})
        try:
            network = wanted.method != AUTO and find(TASK, wanted.method).file
            series = self._series(p, wanted.method, events) if network else plain
            return series.curve(q, series.window_of(p) if network else window, events)
        except SkyMendError as error:
            return {"method": wanted.method, "problem": error.text, "hint": error.hint}

    def _series(self, p: Parameters, method: str, events: Events) -> OpenSeries:
        """The series, opened unless it is open."""
        for key, known in self._open.items():
            if key.startswith(f"{method} {p.series.model_dump_json()}") and known.holds(p):
                return known
        while len(self._open) >= OPEN:
            self._open.pop(next(iter(self._open))).close()
        others = [one for key, one in self._open.items() if p.series.model_dump_json() in key]
        scenes = others[0].scenes if others else dated_scenes(p.series, events)
        opened = OpenSeries.of(p, method, scenes, events)
        self._open[f"{method} {p.series.model_dump_json()} {len(self._open)} {id(opened)}"] = opened
        return opened

    def _values(self, results: Sequence[Layer], reader: SeriesReader, window: Window) -> list[dict[str, Any]]:
        """Of the rasters of a run at the pixel."""
        key = (tuple(results), reader.geobox)
        if self._results[0] != key:
            self._pool.close()
            self._pool = DatasetPool()
            found = [SceneReader(scene, reader.geobox, pool=self._pool) for scene in open_series(results)]
            self._results = (key, found)
        told = []
        for one in self._results[1]:
            values = one.read(window).values[:, 0, 0]
            told.append(
                {"date": str(one.scene.day), "bands": list(one.scene.band_names), "values": plain_numbers(values)}
            )
        return told


@dataclass
class OpenSeries:
    """An open series and what was found out about it. `scenes`: all it is made of; `part`: where clouds were looked for, if
    not everywhere."""

    scenes: Sequence[SceneSource]
    clear: ClearSeries
    files: ExitStack
    part: Optional[Window] = None
    whole: Optional[GeoBox] = None
    kept: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, p: Parameters, method: str, scenes: Sequence[SceneSource], events: Events) -> OpenSeries:
        """Opened as a run opens it. Where clouds are to be looked for, they are within a square around the place only."""
        card = find(TASK, method)
        chosen, series = method_of(card, options(card, {}), p.wish), p.series
        if not p.detect:
            return cls._opened(series, chosen, scenes, events)
        opened = cls._opened(
            series.model_copy(update={"detect": False, "seamless": False}), chosen, scenes, Events.silent()
        )
        reader = opened.reader
        try:
            if reader.masked == len(reader.scenes) or max(reader.geobox.shape) <= SEARCHED:
                part, extent = None, {}
            else:
                part = _square(opened.window_of(p), reader.geobox.shape.yx)
                extent = {"extent": _bounds(reader.geobox, part), "extent_crs": rasterio_crs(reader.geobox).to_wkt()}
            whole = reader.geobox
        finally:
            opened.close()
        found = cls._opened(series.model_copy(update=extent), chosen, scenes, events)
        found.part, found.whole = part, whole
        return found

    @classmethod
    def _opened(
        cls, series: SeriesParameters, method: SeriesMethod, scenes: Sequence[SceneSource], events: Events
    ) -> OpenSeries:
        with ExitStack() as stack:
            clear = stack.enter_context(clear_series(series, method, events, scenes))
            return cls(scenes, replace(clear, reader=KeptReader(clear.reader)), stack.pop_all())

    @property
    def reader(self) -> KeptReader:
        """Of what is clear."""
        reader = self.clear.reader
        if not isinstance(reader, KeptReader):
            raise TypeError(type(reader).__name__)
        return reader

    def close(self) -> None:
        """Close the files."""
        self.files.close()

    def holds(self, p: Parameters) -> bool:
        """Whether the place is well inside what clouds were looked for in."""
        if self.part is None or self.whole is None:
            return True
        try:
            return _square(_window(p, self.whole), self.whole.shape.yx) == self.part
        except InputError:
            return True

    def window_of(self, p: Parameters) -> Window:
        """The pixel of the place. Raises InputError where it lies outside."""
        return _window(p, self.reader.geobox)

    def place(self, window: Window) -> dict[str, Any]:
        """Where the pixel is: row and column, its middle in the grid's coordinates, its corners."""
        geobox = self.reader.geobox
        (row, column), affine = window.origin, geobox.affine
        corners = [affine * (column + i, row + j) for i, j in ((0, 0), (1, 0), (1, 1), (0, 1))]
        x, y = affine * (column + 0.5, row + 0.5)
        return {"row": row, "column": column, "x": x, "y": y, "corners": corners, "crs": rasterio_crs(geobox).to_wkt()}

    def observations(self, window: Window) -> dict[str, Any]:
        """What every date shows: values of every band, and whether they are clear, cloud, or left out beside clouds."""
        reader = self.reader.near
        raw = reader.seen_through_clouds(window)[..., 0, 0]
        near = window.grown(BESIDE, reader.geobox.shape.yx)
        rows, columns = window.inside(near)
        around = reader.read(near)
        days = days_since(reader.dates[0], reader.dates)
        left = screened(days, around, reader.usual) if reader.usual is not None else around
        known, kept, there = (
            np.isfinite(part).all(axis=1)
            for part in (around[..., rows, columns][..., 0, 0], left[..., rows, columns][..., 0, 0], raw)
        )
        states = np.select([kept, known, there], ["clear", "beside clouds", "cloud"], "none")
        roles = {name: role for role, name in reader.scenes[0].roles.items()}
        bands = [{"name": name, "role": roles.get(name, ""), "values": plain_numbers(raw[:, c])}
                 for c, name in enumerate(reader.band_names)]  # fmt: skip
        return {
            "dates": [str(date) for date in reader.dates],
            "states": states.tolist(),
            "bands": bands,
            "clouds": f"{reader.masked} of {len(reader.scenes)}",
            "searched": 0 if self.part is None else SEARCHED,
        }

    def curve(self, p: SeriesParameters, window: Window, events: Events) -> dict[str, Any]:
        """What a method makes of the pixel: a smooth curve, and the result on the dates wanted as the run writes it."""
        reader = self.reader
        wanted = wanted_dates(p.target_dates, reader.dates, Events.silent())
        method, chosen = self._method(p, wanted, events)
        report: dict[str, Any] = {"method": method.card.id, "title": method.card.title, "chosen": chosen, "note": ""}
        report["options"] = dict(method.options)
        plain = method.method if isinstance(method, WithDeviation) else method
        if not isinstance(plain, CurveMethod):
            side = sizes(plain.card, reader.geobox.shape.yx)[0]
            report["result"] = told(wanted, _by_network(plain, reader, wanted, window, side))
            report["note"] = (
                f"{plain.card.title} looks at {side} × {side} pixels around; a run blends overlapping tiles, so its "
                "values may differ a little."
            )
            return report
        report["result"] = told(wanted, _pixel(method, plain, reader.near, wanted, window))
        smooth = replace(plain, wish=replace(plain.wish, keep=False, seamless=False))
        days = dense(reader.dates, wanted)
        report["curve"] = told(days, _pixel(method, smooth, reader.near, days, window))
        return report

    def _method(
        self, p: SeriesParameters, wanted: Sequence[datetime.date], events: Events
    ) -> tuple[Union[SeriesMethod, WithDeviation], str]:
        """The method with what it learned, and why it was chosen; kept for the next pixel."""
        key = p.model_dump_json(
            include={"method", "options", "keep", "longest_gap", "uncertainty", "seed", "target_dates"}
        )
        if key not in self.kept:
            reader, sentence = self.reader, ""
            (method, *others), sample = methods_of(p), None
            if others:
                found = choose(reader, wanted, [method, *others], p.wish, events)
                method, sentence, sample = found.method, found.sentence, found.sample
            learned: Union[SeriesMethod, WithDeviation] = method.learned(reader, Events.silent())
            if p.uncertainty:
                hidden = sample or hide(reader, wanted, p.longest_gap, p.seed, events)
                learned = with_deviation(learned, hidden, events)
            self.kept[key] = (learned, sentence)
            if len(self.kept) > 64:
                del self.kept[next(iter(self.kept))]
        found_method: tuple[Union[SeriesMethod, WithDeviation], str] = self.kept[key]
        return found_method


class KeptReader(SeriesReader):
    """A series whose samples are remembered; `near`: the same, which remembers what was last read around a place."""

    def __init__(self, whole: SeriesReader) -> None:
        self.__dict__.update(whole.__dict__)
        self.whole, self.near = whole, NearReader(whole)
        self._samples: dict[tuple[int, int, int], np.ndarray] = {}

    def __reduce__(self) -> tuple:
        return KeptReader, (self.whole,)

    def sample(self, count: int, seed: int, side: int = 8) -> np.ndarray:
        """Read once."""
        key = (count, seed, side)
        if key not in self._samples:
            self._samples[key] = self.whole.sample(count, seed, side)
        return self._samples[key].copy()


class NearReader(SeriesReader):
    """A series read a square at a time, which is remembered."""

    def __init__(self, whole: SeriesReader) -> None:
        self.__dict__.update(whole.__dict__)
        self._whole = whole
        self._squares: dict[str, tuple[Window, np.ndarray]] = {}

    def __reduce__(self) -> tuple:
        return NearReader, (self._whole,)

    def read(self, window: Window) -> np.ndarray:
        """As the series is read."""
        return self._from("clear", window, self._whole.read)

    def seen_through_clouds(self, window: Window) -> np.ndarray:
        """With what masks call cloud."""
        return self._from("cloudy", window, self._whole.seen_through_clouds)

    def _from(self, name: str, window: Window, read: Callable[[Window], np.ndarray]) -> np.ndarray:
        square = self._squares.get(name)
        if square is None or not _within(window, square[0]):
            around = _middle(window, AROUND, self.geobox.shape.yx)
            if not _within(window, around):
                return read(window)
            square = self._squares[name] = (around, read(around))
        rows, columns = window.inside(square[0])
        return np.array(square[1][..., rows, columns])


def told(dates: Sequence[datetime.date], mended: Any) -> dict[str, Any]:
    """A reconstruction of one pixel, in lists: values and deviations by band, then date."""
    deviation = None if mended.deviation is None else [plain_numbers(row) for row in mended.deviation[..., 0].T]
    return {
        "dates": [str(date) for date in dates],
        "values": [plain_numbers(row) for row in mended.values[..., 0].T],
        "deviation": deviation,
        "quality": [QUALITY.get(int(code), "") for code in mended.quality[:, 0]],
        "measured": [int(code) == MEASURED for code in mended.quality[:, 0]],
    }


def plain_numbers(values: np.ndarray) -> list[Optional[float]]:
    """Numbers that JSON has, None for missing ones."""
    return [float(f"{value:.7g}") if math.isfinite(value) else None for value in values.tolist()]


def dense(dates: Sequence[datetime.date], wanted: Sequence[datetime.date]) -> list[datetime.date]:
    """Days from the first to the last, evenly, at most about `POINTS`, and all dates."""
    first, last = min(dates[0], wanted[0]), max(dates[-1], wanted[-1])
    step = max(1, math.ceil((last - first).days / POINTS))
    even = [first + datetime.timedelta(days=k) for k in range(0, (last - first).days + 1, step)]
    return sorted({*even, *dates, *wanted})


def _pixel(
    method: Union[SeriesMethod, WithDeviation],
    curve: CurveMethod,
    reader: SeriesReader,
    wanted: Sequence[datetime.date],
    window: Window,
) -> Any:
    """The pixel on some dates, with calibrated deviations where `method` has them."""
    mended = curve.mend_window(reader, wanted, window)
    if isinstance(method, WithDeviation):
        days, at = days_since(reader.dates[0], reader.dates), days_since(reader.dates[0], wanted)
        mended = method.told(days, reader.read(window), at, mended)
    return mended


def _by_network(
    method: SeriesMethod, reader: SeriesReader, wanted: Sequence[datetime.date], window: Window, side: int
) -> Any:
    """The pixel by a method that looks at a whole tile."""
    tile = _middle(window, side, reader.geobox.shape.yx)
    rows, columns = tile.inside(Window(0, 0, 0, 0))
    block = BlockReader.of(reader, reader.geobox[rows, columns], reader.read(tile))
    whole = mended_whole(method, block, wanted)
    pixels = np.zeros(tile.shape, bool)
    pixels[window.inside(tile)] = True
    return whole.of(pixels.ravel())


def _window(p: Parameters, geobox: GeoBox) -> Window:
    """The pixel of a place on a grid. Raises InputError where it lies outside or cannot be placed."""
    crs, x, y = rasterio_crs(geobox), p.x, p.y
    if p.point_crs:
        try:
            (x,), (y,) = transform(CRS.from_user_input(p.point_crs), crs, [p.x], [p.y])
        except CRSError as error:
            raise InputError(f"POINT_CRS: {error}.", "Give the CRS of the place.") from error
    column, row = (math.floor(value) for value in ~geobox.affine * (x, y))
    height, width = geobox.shape
    if not (0 <= row < height and 0 <= column < width):
        raise InputError("There is no image at this place.", "Click on the images.")
    return Window(column, row, 1, 1)


def _middle(window: Window, side: int, shape: Sequence[int]) -> Window:
    """A square of `side` pixels, as far as the raster goes, with a window in its middle."""
    (row, column), (height, width) = window.origin, shape
    top = min(max(row + window.height // 2 - side // 2, 0), max(height - side, 0))
    left = min(max(column + window.width // 2 - side // 2, 0), max(width - side, 0))
    return Window(left, top, min(side, width), min(side, height))


def _square(window: Window, shape: Sequence[int]) -> Window:
    """The square of half-overlapping ones in whose middle a pixel lies."""
    half, (row, column), (height, width) = SEARCHED // 2, window.origin, shape
    top = min(max(round((row - half) / half) * half, 0), max(height - SEARCHED, 0))
    left = min(max(round((column - half) / half) * half, 0), max(width - SEARCHED, 0))
    return Window(left, top, min(SEARCHED, width), min(SEARCHED, height))


def _bounds(geobox: GeoBox, window: Window) -> tuple[float, float, float, float]:
    """(xmin, ymin, xmax, ymax) of a window."""
    rows, columns = window.inside(Window(0, 0, 0, 0))
    box = geobox[rows, columns].boundingbox
    return (box.left, box.bottom, box.right, box.top)


def _within(window: Window, outer: Window) -> bool:
    (row, column), (top, left) = window.origin, outer.origin
    return (
        row >= top and column >= left
        and row + window.height <= top + outer.height and column + window.width <= left + outer.width
    )  # fmt: skip
