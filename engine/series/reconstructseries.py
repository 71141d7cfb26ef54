"""Task `reconstructseries`: a gap-free image for every date wanted, from a series with clouds.

Scenes are opened, their clouds known or found, and the method mends tile by tile what is clear; each target date has a
raster of its own, with a raster that counts the clear observations, and quality rasters on request.
"""

from __future__ import annotations

import datetime
import itertools
import re
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, List, Optional

import numpy as np
from pydantic import Field

from ...contract.dates import parse_date, target_dates
from ...contract.quality_classes import EXTRAPOLATED, FALLBACK, INTERPOLATED, LONG_GAP, MEASURED, PALETTE
from ..catalogue.zoo import find, options
from ..clouds.masks import split_flag_bands
from ..clouds.of_series import MaskWish, find_masks
from ..clouds.recogniser import Convention
from ..job.destinations import CUBE, FOLDER, RASTER
from ..job.errors import InputError
from ..job.events import Events
from ..job.layer import Layer
from ..job.parameters import OpticalParameters, Result, Sampling
from ..raster.area import Area
from ..raster.cube import CubePlan, check_cube, open_cube, write_cube
from ..raster.dated import agree_on_offset, open_series
from ..raster.plausible import tell
from ..raster.provenance import Provenance
from ..raster.scene import SceneSource
from ..raster.target import cropped, target_grid, tell_shares, without_strays
from ..raster.window import Window
from ..raster.writer import CLASSES, FLOATS, Encoding, Outputs
from .auto import Chosen, candidates, choose
from .deviation import WithDeviation, with_deviation
from .hidden import hide
from .methods import NO_COUNT, Reconstruction, SeriesMethod, SeriesWish, method_of
from .reader import SeriesReader
from .rims import Rims, measure

TASK, AUTO = "reconstructseries", "auto"
QUALITY = {
    MEASURED: "measured",
    INTERPOLATED: "interpolated",
    LONG_GAP: "interpolated over a long gap",
    EXTRAPOLATED: "extrapolated",
    FALLBACK: "fallback: linear",
}


class Parameters(OpticalParameters):
    """`optical`: a raster a date, files a band and date, or stacks whose bands are dates. `dates`, where the layers have
    none: ISO dates in layer order, `name=date` pairs, or the path of a text file. `mask_kind`, `mask_values`: see
    `recogniser.Convention`; `mask_buffer`: pixels by which masked clouds are grown, None: chosen from the data.
    `seamless`: rims of clouds that masks miss are screened, and measured and filled pixels joined without a step.
    `detect`: find clouds where no mask is given. `target_dates`: dates or a step such as 10D, empty: the input dates.
    `longest_gap` in days, 0 = any. `uncertainty`: standard deviations too, calibrated on hidden observations. `steps`,
    `ensemble`: of learned models. `output_cube`: all in one .nc or .zarr."""

    destinations = {"output_folder": FOLDER, "count": RASTER, "output_cube": CUBE}

    optical: List[Layer]
    dates: str = ""
    masks: List[Layer] = Field(default_factory=list)
    mask_kind: str = "auto"
    mask_values: str = ""
    mask_buffer: Optional[int] = Field(None, ge=0, le=1000)
    seamless: bool = True
    detect: bool = True
    sar: List[Layer] = Field(default_factory=list)
    sar_dates: str = ""
    target_dates: str = ""
    keep: bool = True
    longest_gap: float = Field(0, ge=0)
    quality: bool = False
    uncertainty: bool = False
    steps: int = Field(0, ge=0)
    ensemble: int = Field(0, ge=0)
    output_folder: str
    count: Optional[str] = None
    output_cube: Optional[str] = None

    @property
    def wish(self) -> SeriesWish:
        """What is wanted of the method."""
        sampling = Sampling(self.steps, self.ensemble, self.seed)
        machine = self.machine
        if self.uncertainty:  # what is clear is held once more
            machine = replace(machine, memory_mb=machine.memory_mb * 2 // 3)
        return SeriesWish(self.keep, self.longest_gap, self.sar, self.sar_dates, self.seamless, sampling, machine)


def run(parameters: Parameters, events: Events) -> Result:
    """Mend the series. Raises InputError where dates, bands, masks or options do not fit."""
    p = parameters
    events.progress(0, "Looking at the inputs")
    methods = methods_of(p)
    with clear_series(p, methods[0], events.part(0, 0.3)) as series:
        return _mend(p, methods, series, events)


def methods_of(p: Parameters) -> list[SeriesMethod]:
    """The method asked for, or those from which the best is to be chosen, the simplest first."""
    if p.method == AUTO:
        return candidates(p.options, p.wish)
    card = find(TASK, p.method)
    return [method_of(card, options(card, p.options), p.wish)]


@dataclass(frozen=True)
class ClearSeries:
    """What is clear of a series, the polygons to stay in, and what was found beside its masks."""

    reader: SeriesReader
    area: Optional[Area]
    rims: Optional[Rims] = None


@contextmanager
def clear_series(
    p: Parameters, method: SeriesMethod, events: Events, scenes: Sequence[SceneSource] = ()
) -> Iterator[ClearSeries]:
    """The series as `method` reads it; `scenes`: the dated scenes, where they are open. Raises InputError where dates, bands
    or masks do not fit."""
    scenes = scenes or dated_scenes(p, events)
    if p.sar and not method.uses_radar:
        events.info(f"{method.card.title} does not use radar: the {len(p.sar)} SAR layers are left out.")
    images, own = split_flag_bands(scenes)
    target = target_grid(images, p.grid_wish)
    kept = without_strays(images, target, 2, events)
    tell_shares([images[k] for k in kept], target.geobox, events)
    if p.output_cube:
        check_cube(target.geobox)
    area = Area.of(p.grid_wish, target.geobox)
    images = [cropped(image, target.geobox) for image in images]
    with tempfile.TemporaryDirectory(prefix="skymend-") as folder:
        wish = MaskWish(p.masks, Convention(p.mask_kind, p.mask_values), p.mask_buffer or 0, p.optical, p.detect)
        sources = find_masks(images, own, wish, Path(folder), p.machine, events)
        fed = [method.fed(images[k]) for k in kept]
        with (
            SeriesReader(fed, target.geobox, [sources[k] for k in kept]) as as_given,
            as_given.aligned(p.align, events) as reader,
        ):
            if len(reader.dates) < method.least_dates:
                raise InputError(
                    f"All images are of {reader.dates[0]}: a series needs at least two dates.", "Give more dates."
                )
            rims = measure(reader).with_margin(p.mask_buffer) if p.seamless else None
            if rims is None:
                yield ClearSeries(reader, area)
            else:
                rims.tell(events)
                with rims.left_out(reader) as tidy:
                    yield ClearSeries(tidy, area, rims)


def dated_scenes(p: Parameters, events: Events) -> Sequence[SceneSource]:
    """The dated scenes; those whose offset was guessed agree on one."""
    scenes: Sequence[SceneSource] = open_series(p.optical, dates=p.dates, bands=p.bands, scale=p.scale, offset=p.offset)
    if p.offset is None:
        scenes = agree_on_offset(scenes)
    tell(scenes, events)
    return scenes


def _mend(p: Parameters, methods: Sequence[SeriesMethod], series: ClearSeries, events: Events) -> Result:
    """From clear observations to mended rasters, by the best of the methods."""
    reader, area, dates = series.reader, series.area, series.reader.dates
    wanted = wanted_dates(p.target_dates, dates, events)
    T, C, M = len(dates), len(reader.band_names), len(wanted)
    chosen = Chosen(methods[0])
    if p.method == AUTO:
        chosen = choose(reader, wanted, methods, p.wish, events.part(0.3, 0.35))
    method = chosen.method.learned(reader, events)
    events.info(f"{T} dates from {dates[0]} to {dates[-1]}, {C} bands, {M} target dates, method {method.card.id}.")
    if p.uncertainty:
        sample = chosen.sample or hide(reader, wanted, p.longest_gap, p.seed, events)
        method = with_deviation(method, sample, events)
    tally = _Tally()
    protect: list[Layer | SceneSource] = [*p.optical, *p.masks, *p.sar, *reader.scenes]
    with Outputs(protect, layout=p.format, events=events) as files:
        rasters = _Rasters(files, p, method, reader, wanted, events.assumptions, chosen.sentence)

        def write(window: Window, mended: Reconstruction) -> None:
            inside = None if area is None else area.inside(window).ravel()
            tally.add(mended if inside is None else mended.of(inside))
            rasters.write(window, mended if inside is None else mended.within(inside))

        method.mend(reader, wanted, write, events.part(0.35, 0.9))
        events.progress(0.9, "Writing overviews")
        rasters.finish(events.part(0.9, 1))
    events.info(f"{100 * tally.clear / max(tally.pixels * T, 1):.1f} % of all observations are clear.")
    left = tally.missing / max(tally.values, 1)
    (events.warning if left > 0.5 else events.info)(f"{100 * left:.2f} % of the values are left without data.")
    events.progress(1, "Done")
    return Result(
        {
            "OUTPUT_FOLDER": p.output_folder,
            "COUNT": rasters.count_path,
            **({"OUTPUT_CUBE": p.output_cube} if p.output_cube else {}),
        },
        {
            "method": method.card.id,
            "options": dict(method.options),
            "skill": [comparison.report() for comparison in chosen.comparisons],
            **({"margin": series.rims.report()} if series.rims else {}),
            **({"deviation": method.report()} if isinstance(method, WithDeviation) else {}),
            "dates": [date.isoformat() for date in dates],
            "target_dates": [date.isoformat() for date in wanted],
            "clear_share": round(tally.clear / max(tally.pixels * T, 1), 6),
            "nodata_share": round(left, 6),
            "quality_shares": {
                QUALITY[k]: round(n / max(tally.pixels * M, 1), 6) for k, n in enumerate(tally.quality[:5].tolist())
            },
            "layers": rasters.layers,
        },
    )


class _Tally:
    """What the log says in the end."""

    def __init__(self) -> None:
        self.pixels = self.values = self.missing = self.clear = 0
        self.quality = np.zeros(256, np.int64)

    def add(self, result: Reconstruction) -> None:
        self.pixels += result.values.shape[2]
        self.values += result.values.size
        self.missing += int(np.isnan(result.values).sum())
        self.clear += int(result.count.sum(dtype=np.int64))
        self.quality += np.bincount(result.quality.ravel(), minlength=256)


class _Rasters:
    """The rasters of a run: one a date, one that counts, quality and deviation where wanted."""

    def __init__(
        self,
        files: Outputs,
        p: Parameters,
        method: SeriesMethod,
        reader: SeriesReader,
        wanted: Sequence[datetime.date],
        assumed: Sequence[str],
        skill: str,
    ) -> None:
        folder, prefix, first = Path(p.output_folder), _prefix(p.optical), reader.scenes[0]
        made = Provenance(
            TASK, method.card, method.options, p.seed, p.optical, [scene.acquisition_date for scene in reader.scenes],
            {"keep": p.keep, "seamless": p.seamless, "longest_gap": f"{p.longest_gap:g}", "skill": skill}, assumed,
        )  # fmt: skip
        encoding = Encoding.like(first)
        names = [prefix if parse_date(name) else name for name in first.band_names]  # a date is not the band
        self.layers: list[dict[str, Any]] = []
        self._images, self._quality, self._deviation = [], [], []
        self.count_path = p.count or str(folder / f"{prefix}_clear_count.tif")
        self._count = files.raster(
            self.count_path, reader.geobox, ["clear observations"],
            Encoding("uint16", NO_COUNT if p.mask_layer else None), tags=made.tags(),
        )  # fmt: skip
        for k, date in enumerate(wanted):
            span = {"date": date.isoformat(), "begin": date.isoformat(), "end": _last_day(wanted, k).isoformat()}
            tags = made.tags(date)

            def add(suffix, kind, bands, how, tags=tags, span=span, date=date, colormap=None):
                path = folder / f"{prefix}_{date.isoformat()}{suffix}.tif"
                self.layers.append({"path": str(path), "name": path.stem, "kind": kind, **span})
                return files.raster(path, reader.geobox, bands, how, tags=tags, colormap=colormap)

            self._images.append(add("", "image", names, encoding))
            if p.quality:
                self._quality.append(add("_quality", "quality", ["quality"], CLASSES, colormap=PALETTE))
            if method.deviation:
                self._deviation.append(
                    add("_deviation", "uncertainty", [f"{name} deviation" for name in names], FLOATS)
                )
        self.layers.append({"path": self.count_path, "name": f"{prefix} clear observations", "kind": "count"})
        self._cube: Optional[Path] = None
        if p.output_cube:
            self._cube = (files.folder if p.output_cube.lower().endswith(".zarr") else files.file)(p.output_cube)
            facts = {"title": prefix, **made.tags()}
            self._plan = CubePlan(wanted, reader.geobox, names, encoding, facts)

    def write(self, window: Window, mended: Reconstruction) -> None:
        """Write the mended pixels of a window."""
        for raster, values in zip(self._images, mended.values):
            raster.write(window, values.reshape(-1, *window.shape))
        for raster, codes in zip(self._quality, mended.quality):
            raster.write(window, codes.reshape(window.shape))
        if mended.deviation is not None:
            for raster, values in zip(self._deviation, mended.deviation):
                raster.write(window, values.reshape(-1, *window.shape))
        self._count.write(window, mended.count.reshape(window.shape))

    def finish(self, events: Events) -> None:
        """Close the images, and write them into the cube where one is wanted."""
        for raster in self._images:
            events.check()
            raster.finish()
        if self._cube:
            rasters = [raster.place.part for raster in self._images]
            write_cube(open_cube(self._cube, self._plan.facts), self._plan, rasters, events)


def wanted_dates(text: str, dates: Sequence[datetime.date], events: Events) -> list[datetime.date]:
    """The target dates that a text asks for, the dates of the images where it is empty. Raises InputError."""
    if not text.strip():
        return list(dates)
    try:
        wanted = target_dates(text, dates[0], dates[-1])
    except ValueError as error:
        raise InputError(
            f"TARGET_DATES: {error}.", "Write dates as 2020-01-01, 2020-01-11, or a step as 10D."
        ) from error
    if not wanted:
        raise InputError("TARGET_DATES holds no date.", "Leave it empty for the input dates.")
    far = [date for date in wanted if date < dates[0] or date > dates[-1]]
    if far:
        events.warning(f"{len(far)} target dates lie outside the series ({dates[0]} to {dates[-1]}): extrapolated.")
    return wanted


def _last_day(wanted: Sequence[datetime.date], k: int) -> datetime.date:
    """A date's image is shown until the day before the next."""
    if k + 1 < len(wanted):
        return wanted[k + 1] - datetime.timedelta(days=1)
    spacing = [(b - a).days for a, b in zip(wanted, wanted[1:])]
    return wanted[k] + datetime.timedelta(days=max(sorted(spacing)[len(spacing) // 2] - 1, 0) if spacing else 0)


def _prefix(layers: List[Layer]) -> str:
    """What the names of the inputs have in common before their date."""
    letters = zip(*(Path(layer.path).stem for layer in layers))
    common = "".join(group[0] for group in itertools.takewhile(lambda group: len(set(group)) == 1, letters))
    if len(layers) > 1:
        undated = re.sub(r"([_.\- ]+\d*)+$|\d{3,}$", "", common)
        common = undated if undated != common else re.sub(r"[_.\- ][A-Za-z]{0,2}\d*$", "", common)  # _B0 of B02, B03
    common = re.sub(r"[^\w.\-]+", "_", common).strip("_.-")
    return common if len(common) > 1 else "series"
