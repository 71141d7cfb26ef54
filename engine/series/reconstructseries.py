"""Task `reconstructseries`: a gap-free image for every date wanted, from a series with clouds.

Streams tiles: all dates of a tile are read and masked, every pixel's series is mended, and each target date has a raster
of its own, with a raster that counts the clear observations, and quality rasters on request.
"""

from __future__ import annotations

import contextlib
import datetime
import itertools
import re
import tempfile
from pathlib import Path
from typing import Any, List, Optional

import numpy as np
from pydantic import Field

from ...contract.dates import parse_date, target_dates
from ...contract.version import __version__
from ..catalogue.zoo import find, options
from ..clouds.masks import SceneMask, split_flag_bands
from ..clouds.of_series import MaskWish, find_masks
from ..job.errors import InputError
from ..job.events import Events
from ..job.layer import Layer
from ..job.parameters import OpticalParameters, Result
from ..kernels.compiled import use_threads
from ..raster.dated import agree_on_offset, open_series
from ..raster.grid import common_grid
from ..raster.scene import SceneSource
from ..raster.tiling import tile_size, tiles
from ..raster.writer import CLASSES, FLOATS, Encoding, Outputs
from ..schedule.stream import stream
from ..schedule.tile_job import Steps
from . import methods
from .by_network import SeriesModel
from .reader import SeriesReader

DEFAULT = "whittaker"
SAMPLE = 1000  # series looked at where a method learns something from the scene
QUALITY = {
    0: "measured",
    1: "interpolated",
    2: "interpolated over a long gap",
    3: "extrapolated",
    4: "fallback: linear",
}
QUALITY_COLOURS = {
    0: (35, 132, 67, 255), 1: (173, 221, 142, 255), 2: (254, 217, 118, 255), 3: (240, 59, 32, 255),
    4: (117, 107, 177, 255), 255: (0, 0, 0, 0),
}  # fmt: skip


class Parameters(OpticalParameters):
    """`optical`: a raster a date, files a band and date, or stacks whose bands are dates. `dates`, where the layers have
    none: ISO dates in layer order, `name=date` pairs, or the path of a text file. `mask_kind`: a key of `masks.KINDS`.
    `detect`: find clouds where no mask is given. `target_dates`: dates or a step such as 10D, empty: the input dates.
    `longest_gap` in days, 0 = any. `steps`, `ensemble`: of learned models."""

    optical: List[Layer]
    dates: str = ""
    masks: List[Layer] = Field(default_factory=list)
    mask_kind: str = "auto"
    detect: bool = True
    sar: List[Layer] = Field(default_factory=list)
    sar_dates: str = ""
    target_dates: str = ""
    keep: bool = True
    longest_gap: float = Field(0, ge=0)
    quality: bool = False
    steps: int = Field(0, ge=0)
    ensemble: int = Field(0, ge=0)
    output_folder: str
    count: Optional[str] = None


def run(parameters: Parameters, events: Events) -> Result:
    """Mend the series. Raises InputError where dates, bands, masks or options do not fit."""
    p = parameters
    use_threads(p.threads)
    method = DEFAULT if p.method == "auto" else p.method
    card = find("reconstructseries", method)
    if card.kind != "onnx" and method not in methods.METHODS:
        raise InputError(f"“{card.title}” cannot reconstruct a series here.", f"Use {', '.join(methods.METHODS)}.")
    chosen = options(card, p.options)
    _check_options(chosen)
    model = None
    if card.kind == "onnx":
        model = SeriesModel(
            card, chosen, steps=p.steps, ensemble=p.ensemble, keep=p.keep, longest=p.longest_gap, seed=p.seed,
            device=p.device, threads=p.threads, memory_mb=p.memory_mb,
        )  # fmt: skip
    scenes = open_series(p.optical, dates=p.dates, bands=p.bands, scale=p.scale, offset=p.offset)
    if p.offset is None:
        scenes = tuple(agree_on_offset(scenes))
    for note in dict.fromkeys(scene.note for scene in scenes if scene.note):
        events.info(f"{scenes[0].name}: {note}.")
    if p.sar and model is None:
        events.info(f"{card.title} does not use radar: the {len(p.sar)} SAR layers are left out.")
    images, masks = split_flag_bands(scenes)
    geobox = common_grid(images)
    with tempfile.TemporaryDirectory(prefix="skymend-") as folder:
        masks, products = _masks(p, images, masks, Path(folder), events)
        if model is not None:
            with contextlib.closing(model):
                images = [model.fed(image) for image in images]
                model.add_radar(p.sar, p.sar_dates, geobox, events)
                with SeriesReader(images, geobox, masks, products) as reader:
                    return _mend_learned(p, model, chosen, images, reader, geobox, events)
        with SeriesReader(images, geobox, masks, products) as reader:
            return _mend(p, method, chosen, images, reader, geobox, events)


def _mend(p: Parameters, method, chosen, images, reader: SeriesReader, geobox, events: Events) -> Result:
    """The streaming pass from clear observations to mended rasters."""
    dates, first = reader.dates, reader.dates[0]
    if len(dates) < 2:
        raise InputError(f"All images are of {first}: a series needs at least two dates.", "Give more dates.")
    wanted = _target_dates(p.target_dates, dates, events)
    days = np.array([(date - first).days for date in dates], np.float64)
    at = np.array([(date - first).days for date in wanted], np.float64)
    bands = images[0].band_names
    T, C, M = len(dates), len(bands), len(wanted)
    events.info(f"{T} dates from {first} to {dates[-1]}, {C} bands, {M} target dates, method {method}.")
    events.progress(0.3, "Preparing the method (the first run on a machine compiles it)")
    blank = methods.Series(days, np.full((T, C, 1), np.nan, np.float32), at, bands)
    methods.reconstruct(blank, method, chosen, keep=p.keep, longest=p.longest_gap)
    if methods.needs_sample(method, chosen):
        learned = methods.learn(methods.Series(days, reader.sample(SAMPLE, p.seed), at, bands), method, chosen)
        chosen = {**chosen, **learned}
        events.info("Learned from the scene: " + ", ".join(f"{k} = {v}" for k, v in learned.items()) + ".")

    size = tile_size(p.machine, _bytes_per_pixel(T, C, M, method, chosen), multiple=128, largest=512)
    tally = _Tally()
    with Outputs(protect=[*p.optical, *p.masks, *p.sar]) as files:
        writers = _Writers(files, p, method, chosen, images, geobox, wanted)

        def read(tile):
            return reader.read(tile.window)

        def compute(tile, values):
            pixels = methods.Series(days, values.reshape(T, C, -1), at, bands)
            return methods.reconstruct(pixels, method, chosen, keep=p.keep, longest=p.longest_gap)

        def write(tile, result):
            shape = (tile.window.height, tile.window.width)
            writers.write(tile.window, result, shape)
            tally.add(result)

        stream(Steps(read, compute), tiles(geobox.shape, size), write, events.part(0.35, 0.95), message="Mending")
        events.progress(0.95, "Writing overviews")
    return _result(p, method, chosen, dates, wanted, writers, tally, events)


def _mend_learned(p: Parameters, model: SeriesModel, chosen, images, reader, geobox, events: Events) -> Result:
    """The same by a network: tiles of its own size, blended."""
    dates = reader.dates
    wanted = _target_dates(p.target_dates, dates, events)
    T, M = len(dates), len(wanted)
    events.info(f"{T} dates from {dates[0]} to {dates[-1]}, {M} target dates, model {model.card.id}.")
    tally = _Tally()
    with Outputs(protect=[*p.optical, *p.masks, *p.sar]) as files:
        chosen = {
            **chosen,
            "ensemble": model.ensemble,
            "steps": p.steps or chosen["steps"],
            "deviation": model.ensemble > 1,
        }
        writers = _Writers(files, p, model.card.id, chosen, images, geobox, wanted, sha256=model.card.sha256)

        def write(window, result: methods.Reconstruction, shape: tuple[int, int]) -> None:
            writers.write(window, result, shape)
            tally.add(result)

        model.mend(reader, wanted, geobox, write, events.part(0.3, 0.95))
        events.progress(0.95, "Writing overviews")
    return _result(p, model.card.id, chosen, dates, wanted, writers, tally, events)


def _result(p: Parameters, method, chosen, dates, wanted, writers: _Writers, tally: _Tally, events: Events) -> Result:
    """Outputs and report of a run."""
    T, M = len(dates), len(wanted)
    layers = writers.layers
    left = tally.missing / max(tally.values, 1)
    events.info(f"{100 * tally.clear / max(tally.pixels * T, 1):.1f} % of all observations are clear.")
    (events.warning if left > 0.5 else events.info)(f"{100 * left:.2f} % of the values are left without data.")
    events.progress(1, "Done")
    return Result(
        {"OUTPUT_FOLDER": p.output_folder, "COUNT": writers.count_path},
        {
            "method": method,
            "options": chosen,
            "dates": [date.isoformat() for date in dates],
            "target_dates": [date.isoformat() for date in wanted],
            "clear_share": round(tally.clear / max(tally.pixels * T, 1), 6),
            "nodata_share": round(left, 6),
            "quality_shares": {
                QUALITY[k]: round(n / max(tally.pixels * M, 1), 6) for k, n in enumerate(tally.quality[:5].tolist())
            },
            "layers": layers,
        },
    )


class _Tally:
    """What the log says in the end."""

    def __init__(self) -> None:
        self.pixels = self.values = self.missing = self.clear = 0
        self.quality = np.zeros(256, np.int64)

    def add(self, result: methods.Reconstruction) -> None:
        self.pixels += result.values.shape[2]
        self.values += result.values.size
        self.missing += int(np.isnan(result.values).sum())
        self.clear += int(result.count.sum(dtype=np.int64))
        self.quality += np.bincount(result.quality.ravel(), minlength=256)


class _Writers:
    """The rasters of a run: one a date, one that counts, quality and deviation where wanted."""

    def __init__(self, files: Outputs, p: Parameters, method, chosen, images, geobox, wanted, sha256=None) -> None:
        folder, prefix = Path(p.output_folder), _prefix(p.optical)
        encoding = Encoding.like(images[0])
        tags = _tags(p, method, chosen, images)
        if sha256:
            tags["SKYMEND_MODEL_SHA256"] = sha256
        names = [prefix if parse_date(name) else name for name in images[0].band_names]  # a date is not the band
        self.layers: list[dict[str, Any]] = []
        self._images, self._quality, self._deviation = [], [], []
        self.count_path = p.count or str(folder / f"{prefix}_clear_count.tif")
        self._count = files.raster(self.count_path, geobox, ["clear observations"], Encoding("uint16"), tags=tags)
        for k, date in enumerate(wanted):
            span = {"date": date.isoformat(), "begin": date.isoformat(), "end": _last_day(wanted, k).isoformat()}
            dated = {**tags, "ACQUISITION_DATE": date.isoformat()}

            def add(suffix, kind, bands, how, dated=dated, span=span, date=date, colormap=None):
                path = folder / f"{prefix}_{date.isoformat()}{suffix}.tif"
                self.layers.append({"path": str(path), "name": path.stem, "kind": kind, **span})
                return files.raster(path, geobox, bands, how, tags=dated, colormap=colormap)

            self._images.append(add("", "image", names, encoding))
            if p.quality:
                self._quality.append(add("_quality", "quality", ["quality"], CLASSES, colormap=QUALITY_COLOURS))
            if chosen.get("deviation") and (method == "gp" or sha256):
                self._deviation.append(
                    add("_deviation", "uncertainty", [f"{name} deviation" for name in names], FLOATS)
                )
        self.layers.append({"path": self.count_path, "name": f"{prefix} clear observations", "kind": "count"})

    def write(self, window, result: methods.Reconstruction, shape: tuple[int, int]) -> None:
        for raster, values in zip(self._images, result.values):
            raster.write(window, values.reshape(-1, *shape))
        for raster, codes in zip(self._quality, result.quality):
            raster.write(window, codes.reshape(shape))
        if self._deviation and result.deviation is not None:
            for raster, values in zip(self._deviation, result.deviation):
                raster.write(window, values.reshape(-1, *shape))
        self._count.write(window, result.count.reshape(shape))


def _masks(
    p: Parameters, images: list[SceneSource], masks: list[Optional[SceneMask]], folder: Path, events: Events
) -> tuple[list[Optional[SceneMask]], list[str]]:
    """The mask of every scene and its product: the layers given, else a flag band of the images, else detected."""
    wish = MaskWish(p.masks, p.mask_kind, p.optical, p.detect)
    sources = find_masks(images, masks, wish, folder, p.machine, events.part(0, 0.3))
    return [source.mask for source in sources], [source.product for source in sources]


def _target_dates(text: str, dates: list[datetime.date], events: Events) -> list[datetime.date]:
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


def _check_options(chosen: dict[str, Any]) -> None:
    lam = chosen.get("lambda", "cutoff")
    if lam not in ("cutoff", *methods.CRITERIA):
        try:
            positive = float(lam) > 0
        except ValueError:
            positive = False
        if not positive:
            raise InputError(
                f"OPTIONS: lambda must be a positive number, cutoff, {', '.join(methods.CRITERIA)}, not “{lam}”."
            )


def _bytes_per_pixel(T: int, C: int, M: int, method: str, chosen: dict[str, Any]) -> float:
    """Values read ahead and being worked on, the curve, and results being written behind."""
    rows = T + M + (2 * T if chosen.get("extend") == "model" else 0)
    curves = 2 if method == "gp" and chosen["deviation"] else 1
    return 4 * C * (3 * T + rows * curves + 2 * M * curves) + 3 * M + 64


def _last_day(wanted: list[datetime.date], k: int) -> datetime.date:
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


def _tags(p: Parameters, method: str, chosen: dict[str, Any], images: list[SceneSource]) -> dict[str, str]:
    """What made the rasters, to be read years later."""
    return {
        "SKYMEND_TASK": "reconstructseries",
        "SKYMEND_VERSION": __version__,
        "SKYMEND_METHOD": method,
        "SKYMEND_OPTIONS": ", ".join(f"{key}={value}" for key, value in chosen.items()),
        "SKYMEND_KEEP": str(p.keep),
        "SKYMEND_LONGEST_GAP": f"{p.longest_gap:g}",
        "SKYMEND_SEED": str(p.seed),
        "SKYMEND_DATES": ", ".join(str(scene.acquisition_date) for scene in images),
        "SKYMEND_INPUTS": ", ".join(Path(layer.path).name for layer in p.optical),
    }
