"""One clear image from several cloudy ones: the clouds of one are filled from the others, or the best of all is taken."""

from __future__ import annotations

import datetime
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, List, Optional

import numpy as np
from odc.geo.geobox import GeoBox
from pydantic import Field

from ...contract.card import TRAINING_FREE
from ...contract.dates import parse_date
from ...contract.quality_classes import LEFT as NOT_FILLED
from ...contract.quality_classes import MEASURED, NODATA, ORIGINS, OTHER_DATE, REGRESSED
from ...contract.quality_classes import SPATIAL as FROM_AROUND
from ..catalogue import zoo
from ..clouds.mask_evidence import SceneMask
from ..clouds.masks import split_flag_bands
from ..clouds.of_series import CloudSource, MaskWish, find_masks
from ..clouds.recogniser import Convention
from ..job.destinations import RASTER
from ..job.errors import InputError
from ..job.events import Events
from ..job.layer import Layer
from ..job.parameters import OpticalParameters, Result, Sampling
from ..raster.alignment import Looks, aligned
from ..raster.area import Area
from ..raster.dataset import DatasetPool
from ..raster.dated import open_rasters
from ..raster.files import belongs
from ..raster.plausible import tell
from ..raster.provenance import Provenance
from ..raster.reader import SceneReader
from ..raster.scene import SceneSource
from ..raster.target import as_wished, cropped, target_grid, tell_shares, tiles_of_days, without_strays
from ..raster.window import Window
from ..raster.writer import CLASSES, FLOATS, Encoding, OutputRaster, Outputs
from ..skill.score import Comparison
from .candidates import ALONE, SIMPLEST_FIRST, TASK, Deviation, candidates, try_all
from .held import Part, held_out, shows_ground
from .mending import KEPT, LEFT, MIXED, SPATIAL, Filled
from .methods import RemovalMethod, Wanted, make
from .stack import Image, Stack

AUTO = "auto"
USUAL = "regression"  # reads whatever any candidate of auto reads
REPLACED = 0.9  # of an image: so much filled is no longer that image


class Parameters(OpticalParameters):
    """`inputs`: images of one place; `target`: name or date of the one to mend, empty for the first. `masks` as
    `mask_kind` or `mask_values` says, grown by `mask_buffer` pixels, or by the method's `dilate` if that is more; images
    without one are searched for clouds if `detect`. `keep`: composites, too, keep clear pixels of the image that `target`
    names. `steps` and `ensemble` are for models. `chosen_date`: raster of the dates (yyyymmdd); `quality`: of where each
    pixel comes from (`contract.quality_classes.ORIGINS`)."""

    destinations = {"output": RASTER, "uncertainty": RASTER, "chosen_date": RASTER, "quality": RASTER}

    inputs: List[Layer]
    dates: str = ""
    sar: List[Layer] = []
    masks: List[Layer] = []
    mask_kind: str = "auto"
    mask_values: str = ""
    mask_buffer: int = Field(0, ge=0, le=1000)
    detect: bool = True
    target: str = ""
    keep: bool = True
    steps: int = Field(0, ge=0)
    ensemble: int = Field(1, ge=1)
    output: str
    uncertainty: Optional[str] = None
    chosen_date: Optional[str] = None
    quality: Optional[str] = None

    @property
    def sampling(self) -> Sampling:
        """How a model draws; a single draw is what it does unless its options say more."""
        return Sampling(self.steps, self.ensemble if self.ensemble > 1 else 0, self.seed)


def run(parameters: Parameters, events: Events) -> Result:
    """Mend and write. Raises InputError where images, dates, masks or options do not fit together."""
    p = parameters
    with opened(p, events.part(0, 0.3)) as job:
        method, comparison, parts = job.method, None, held_out(job.stack, p.seed) if _is_tried(p, job.method) else []
        if p.method == AUTO:
            method, comparison = _chosen(p, job.stack, parts, events.part(0.3, 0.35))
        deviation = Deviation.of(method, parts) if p.uncertainty and parts else None
        _tell_deviation(p, method, deviation, events)
        later = events.part(0.35, 1)
        mending = method.prepare(job.stack, job.day, later)
        protect: list[Layer | SceneSource] = [*p.inputs, *p.masks, *p.sar, *job.scenes]
        with Outputs(protect, layout=p.format, events=events) as outputs:
            made = _provenance(p, method, job.stack, comparison, events)
            rasters = _Rasters(p, method, job.stack, made.tags(job.day or job.stack.mended.date), outputs)

            def write(window: Window, done: Filled) -> None:
                done = deviation.applied(done) if deviation else done
                rasters.write(window, done if job.area is None else done.within(job.area.inside(window)))

            mending.run(write, later)
    _warn(method, job.stack, rasters.tally, events)
    return _result(p, _Made(method, comparison, deviation), job, rasters.tally)


@dataclass(frozen=True)
class _Job:
    """Images on one grid, ready to be mended by `method`, or by one that is still to be chosen: the day the result is for,
    where clouds are known from, the scenes that are read, and the area outside which all is nodata."""

    method: RemovalMethod
    stack: Stack
    day: Optional[datetime.date]
    clouds: list[CloudSource]
    scenes: list[SceneSource]
    area: Optional[Area]


@contextmanager
def opened(p: Parameters, events: Events) -> Iterator[_Job]:
    """The images of a job on one grid, their clouds found. Raises InputError as `run` does."""
    method = _find_method(p)
    images, day = _open(p, method)
    _check(p, method, images, events)
    with ExitStack() as files:
        folder = Path(files.enter_context(tempfile.TemporaryDirectory(prefix="skymend-")))
        geobox, kept = _grid(p, method, images, events)
        area = Area.of(p.grid_wish, geobox)
        images, clouds = _find_clouds(p, method, images.on(geobox), folder, events)
        if method.traits.several:
            images, clouds = images.of(kept), [clouds[k] for k in kept]
        empty = Stack((), geobox, pool=files.enter_context(DatasetPool()))
        stack, clouds = _stack(p, method, images, clouds, empty, events)
        yield _Job(method, stack, day, clouds, images.scenes, area)


def wanted(p: Parameters) -> Wanted:
    """What the user wants of any method."""
    return Wanted(keep=p.keep, named=bool(p.target.strip()), radar=p.sar, sampling=p.sampling, machine=p.machine)


def _find_method(p: Parameters) -> RemovalMethod:
    """The method asked for; for `auto` one that reads what its candidates read. Raises InputError where it cannot make what
    is asked of it."""
    card = zoo.find(TASK, USUAL if p.method == AUTO else p.method)
    given = p.options
    if p.method == AUTO:
        known = {parameter.name for parameter in card.parameters}
        every = known.union(*({q.name for q in zoo.find(TASK, name).parameters} for name in SIMPLEST_FIRST))
        given = {name: value for name, value in given.items() if name in known or name not in every}
    method = make(card, zoo.options(card, given), wanted(p))
    if p.uncertainty and not method.traits.uncertainty:
        raise InputError(
            f"UNCERTAINTY of {card.title} is the spread of several draws, and ENSEMBLE is 1.", "Set ENSEMBLE to 4, say."
        )
    if p.chosen_date and not method.traits.chosen_date:
        raise InputError(f"{card.title} takes no pixel from a date, so there is no CHOSEN_DATE.", "Leave it empty.")
    return method


def _is_tried(p: Parameters, method: RemovalMethod) -> bool:
    """Whether something is hidden: to choose a method, or to calibrate one that costs little."""
    return p.method == AUTO or bool(p.uncertainty and method.card.kind == TRAINING_FREE and method.card.id != ALONE)


def _chosen(
    p: Parameters, stack: Stack, parts: Sequence[Part], events: Events
) -> tuple[RemovalMethod, Optional[Comparison]]:
    """The best method on hidden pixels, and how it was found; where nothing can be hidden, the one that needs no clear
    ground."""
    methods = candidates(stack, p.options, wanted(p))
    if len(methods) == 1:
        return methods[0], None
    if parts:
        comparison = try_all(methods, parts, events)
        comparison.tell(events)
        return next(method for method in methods if method.card.id == comparison.chosen), comparison
    name = stack.mended.name
    if shows_ground(stack):
        events.warning(f"{name} shows too little clear ground to try methods on it: {methods[-1].card.title} is taken.")
        return methods[-1], None
    first = "composite-nearest" if all(image.date for image in stack.images) else "composite-medoid"
    every = candidates(stack, p.options, wanted(p), every=True)
    method = next((method for method in every if method.card.id == first), every[-1])
    events.warning(
        f"{name} shows no clear ground to compare with, so no method could be tried on it: it is replaced by what the other "
        f"images show ({method.card.title})."
    )
    return method, None


def _tell_deviation(p: Parameters, method: RemovalMethod, deviation: Optional[Deviation], events: Events) -> None:
    """Say how far deviations can be believed."""
    if deviation:
        events.info(deviation.calibration.sentence)
    elif p.uncertainty and method.card.kind == TRAINING_FREE and method.card.id != ALONE:
        events.warning("UNCERTAINTY is not calibrated: no clear ground of the image to mend could be hidden.")


@dataclass(frozen=True)
class _Images:
    """The images sorted by date, the mask that each brings along as a flag band, and the place of the one to mend."""

    scenes: list[SceneSource]
    masks: list[Optional[SceneMask]]
    target: int

    @property
    def mended(self) -> SceneSource:
        return self.scenes[self.target]

    def alone(self) -> _Images:
        """The one to mend."""
        return self.of([self.target])

    def of(self, kept: Sequence[int]) -> _Images:
        """Some of them, the one to mend among these."""
        return _Images([self.scenes[k] for k in kept], [self.masks[k] for k in kept], list(kept).index(self.target))

    def on(self, geobox: GeoBox) -> _Images:
        """The same, as far as they lie near the grid."""
        return _Images([cropped(scene, geobox) for scene in self.scenes], self.masks, self.target)


def _open(p: Parameters, method: RemovalMethod) -> tuple[_Images, Optional[datetime.date]]:
    """The images, and the day that the result is for."""
    scenes = open_rasters(p.inputs, dates=p.dates, bands=p.bands, scale=p.scale, offset=p.offset)
    order = [_place(layer, scenes) for layer in p.inputs]
    target, day = _find_target(p, scenes, order, any_day=method.traits.any_day)
    scenes, masks = split_flag_bands(scenes)
    return _Images(scenes, masks, target), day


def _place(layer: Layer, scenes: Sequence[SceneSource]) -> int:
    """The first scene with a band of this raster, folder, archive or metadata file."""
    inside = (any(belongs(band.path, layer.path) for band in (*scene.bands, *scene.extra)) for scene in scenes)
    return next((k for k, own in enumerate(inside) if own), 0)


def _find_target(
    p: Parameters, scenes: Sequence[SceneSource], order: Sequence[int], *, any_day: bool
) -> tuple[int, Optional[datetime.date]]:
    """The image to mend and the day the result is for, with `any_day` one that need not be an image's. Raises InputError
    where nothing fits `target`."""
    wanted = p.target.strip()
    if not wanted:
        return order[0], scenes[order[0]].acquisition_date
    for layer, k in zip(p.inputs, order):
        if wanted in (layer.name, layer.path, Path(layer.path).name, Path(layer.path).stem, scenes[k].name):
            return k, scenes[k].acquisition_date
    day = parse_date(wanted)
    same = [k for k, scene in enumerate(scenes) if day and scene.acquisition_date == day]
    if same:
        return same[0], day
    dated = [(abs((s.acquisition_date - day).days), k) for k, s in enumerate(scenes) if day and s.acquisition_date]
    if any_day and day and dated:
        return min(dated)[1], day
    names = ", ".join(f"{scene.name} ({scene.acquisition_date or 'no date'})" for scene in scenes)
    raise InputError(f"TARGET “{wanted}” is none of the images.", f"Give a name or date of: {names}.")


def _check(p: Parameters, method: RemovalMethod, images: _Images, events: Events) -> None:
    """Say what of the inputs is not used. Raises InputError where there are too few."""
    title, traits = method.card.title, method.traits
    if p.method != AUTO and traits.other_dates and len(images.scenes) == 1:
        raise InputError(
            f"{title} needs a clear image of another date beside {images.mended.name}, and no other image is given.",
            "Add one or more images of the same place to INPUTS; METHOD surroundings fills small holes of a single image.",
        )
    if p.sar and not traits.radar:
        events.info(f"{title} does not use the radar images.")
    if p.method == AUTO and len(images.scenes) == 1 and not p.sar:
        events.warning(
            f"{images.mended.name} is the only image: only small holes can be filled, from their surroundings. Add images "
            "of other dates to INPUTS, or radar to SAR, to fill more."
        )
    if not traits.several and len(images.scenes) > 1:
        events.info(f"{title} looks at one image only: {images.mended.name}.")


def _find_clouds(
    p: Parameters, method: RemovalMethod, images: _Images, folder: Path, events: Events
) -> tuple[_Images, list[CloudSource]]:
    """The images that the method reads, and where the clouds of each are known from."""
    alone = not method.traits.several
    if alone and not p.masks:
        images = images.alone()
    tell(images.scenes, events)
    convention, detect = Convention(p.mask_kind, p.mask_values), p.detect and method.traits.clouds
    wish = MaskWish(p.masks, convention, p.mask_buffer, p.inputs, detect)
    clouds = find_masks(images.scenes, images.masks, wish, folder, p.machine, events)
    if alone:  # masks that are given are matched with all images
        images, clouds = images.alone(), [clouds[images.target]]
    return images, clouds


def _grid(p: Parameters, method: RemovalMethod, images: _Images, events: Events) -> tuple[GeoBox, list[int]]:
    """The grid of the result, in pixels of the image to mend, and the images that lie on it. It covers that image with all
    its tiles, or for an image made of all, what they cover together."""
    scenes, base = images.scenes, images.mended.geobox
    if not method.traits.several:
        return as_wished(base, p.grid_wish), [images.target]
    target = target_grid(scenes, p.grid_wish, base)
    kept = without_strays(scenes, target, 2, events)
    geobox = target.geobox
    if not method.traits.any_day:  # beside the image to mend there is nothing to be filled
        tiles = next(group for group in tiles_of_days(scenes, images.target) if images.target in group)
        geobox = target_grid([scenes[k] for k in tiles], p.grid_wish, base).geobox
    tell_shares([scenes[k] for k in kept], geobox, events)
    return geobox, kept


def _stack(
    p: Parameters, method: RemovalMethod, images: _Images, clouds: Sequence[CloudSource], empty: Stack, events: Events
) -> tuple[Stack, list[CloudSource]]:
    """The images on the grid of the empty stack, ready to be read and aligned if wished, tiles of a day as one; and where
    the clouds of each are known from."""
    readers = _readers(method, images.scenes, clouds, empty)
    looks = [image.look for image in readers]
    scenes = aligned(Looks(images.scenes, looks, empty.geobox, images.target), p.align, events)
    if scenes != images.scenes:
        readers = _readers(method, scenes, clouds, empty)
    groups = tiles_of_days(scenes, images.target)
    stacked = [replace(readers[first], tiles=tuple(readers[k] for k in rest)) for first, *rest in groups]
    target = next(place for place, group in enumerate(groups) if images.target in group)
    return replace(empty, images=stacked, target=target), [clouds[group[0]] for group in groups]


def _readers(
    method: RemovalMethod, scenes: Sequence[SceneSource], clouds: Sequence[CloudSource], empty: Stack
) -> list[Image]:
    """Every scene on the grid of the empty stack."""
    dilate = int(method.options.get("dilate", 0))
    readers = [SceneReader(method.fed(scene), empty.geobox, pool=empty.pool) for scene in scenes]
    return [Image(image, found.reader(image, empty.pool, dilate=dilate)) for image, found in zip(readers, clouds)]


@dataclass
class _Tally:
    """Pixels counted while writing; `gaps` were to be filled, `left` could not be."""

    gaps: int = 0
    kept: int = 0
    left: int = 0
    valid: int = 0
    from_images: dict[int, int] = field(default_factory=dict)

    def add(self, done: Filled) -> None:
        sources, counts = np.unique(done.source, return_counts=True)
        found = {int(s): int(n) for s, n in zip(sources, counts)}
        valid = np.isfinite(done.values).all(axis=0)
        self.valid += int(valid.sum())
        self.kept += int((valid & (done.source == KEPT)).sum())
        self.gaps += int(done.gaps.sum())
        self.left += found.pop(LEFT, 0)
        found.pop(KEPT, None)
        for source, count in found.items():
            self.from_images[source] = self.from_images.get(source, 0) + count

    @property
    def filled(self) -> int:
        """Pixels that come from an image, or from several."""
        return sum(self.from_images.values())


class _Rasters:
    """The rasters of a run, written window by window, and the tally of what is written."""

    def __init__(
        self, p: Parameters, method: RemovalMethod, stack: Stack, tags: dict[str, str], outputs: Outputs
    ) -> None:
        scene = method.written(stack.mended.reader.scene)

        def raster(path: Optional[str], names: Sequence[str], encoding: Encoding) -> Optional[OutputRaster]:
            return outputs.raster(path, stack.geobox, names, encoding, tags=tags) if path else None

        self.tally = _Tally()
        self._image = outputs.raster(
            p.output, stack.geobox, scene.band_names, Encoding.like(scene), tags={**_own_tags(scene), **tags}
        )
        self._uncertainty = raster(p.uncertainty, [f"{name} uncertainty" for name in scene.band_names], FLOATS)
        self._chosen = raster(p.chosen_date, ["date"], Encoding("int32", 0))
        numbers = [_number(image.date) for image in stack.images]
        self._dates = np.array([*numbers, 0, 0, 0, numbers[stack.target]], np.int32)  # … SPATIAL, MIXED, LEFT, KEPT
        codes = [MEASURED if k == stack.target else OTHER_DATE for k in range(len(numbers))]
        self._codes = np.array([*codes, FROM_AROUND, REGRESSED, NOT_FILLED, MEASURED], np.uint8)
        self._quality = (
            outputs.raster(p.quality, stack.geobox, ["quality"], CLASSES, tags=tags, colormap=ORIGINS)
            if p.quality
            else None
        )

    def write(self, window: Window, done: Filled) -> None:
        """Count a finished window and write it."""
        self.tally.add(done)
        self._image.write(window, done.values)
        if self._uncertainty:
            self._uncertainty.write(window, done.uncertainty)
        if self._chosen:
            chosen = self._dates[done.source]
            chosen[~np.isfinite(done.values).all(axis=0)] = 0
            self._chosen.write(window, chosen)
        if self._quality:
            codes = self._codes[done.source]
            codes[(done.source != LEFT) & ~np.isfinite(done.values).all(axis=0)] = NODATA
            self._quality.write(window, codes)


def _provenance(
    p: Parameters, method: RemovalMethod, stack: Stack, comparison: Optional[Comparison], events: Events
) -> Provenance:
    """What makes the rasters."""
    dates = [image.date for image in stack.images]
    facts = {"images": "; ".join(image.name for image in stack.images), **method.facts}
    if comparison:
        facts["skill"] = comparison.sentence
    inputs = [*p.inputs, *p.masks, *p.sar]
    return Provenance(TASK, method.card, method.options, p.seed, inputs, dates, facts, events.assumptions)


def _number(date: Optional[datetime.date]) -> int:
    """A date as yyyymmdd, 0 where there is none."""
    return date.year * 10000 + date.month * 100 + date.day if date else 0


def _own_tags(scene: SceneSource) -> dict[str, str]:
    """The target's own tags, without those that speak of its statistics or layout, or of the run that made it."""
    foreign = ("STATISTICS_", "AREA_OR_POINT", "OVR_", "SKYMEND_")
    return {name: text for name, text in scene.tags.items() if not name.startswith(foreign)}


def _warn(method: RemovalMethod, stack: Stack, tally: _Tally, events: Events) -> None:
    """Say what the user may not expect of the result."""
    name, wish = stack.mended.name, method.wanted
    mended = not method.traits.any_day or (wish.keep and wish.named)
    cloudy = tally.gaps / max(tally.valid + tally.left, 1)
    if tally.left:
        events.warning(f"{tally.left} pixels could not be filled and are nodata: {_why_left(method, stack, tally)}")
    if not tally.gaps and not method.traits.any_day:
        events.warning(f"{name} has no cloud to remove: the result is the image itself.")
    if mended and cloudy > REPLACED and tally.filled:
        events.warning(
            f"{cloudy:.0%} of {name} was cloudy and is replaced: the result shows the other images more than this one."
        )


def _why_left(method: RemovalMethod, stack: Stack, tally: _Tally) -> str:
    """Why pixels were not filled, and what to do."""
    if method.card.id == ALONE:
        return "their holes are too wide to be told from around. Add images of other dates to INPUTS, or radar to SAR."
    if not tally.kept and method.traits.other_dates and not method.traits.any_day:
        return (
            f"{stack.mended.name} shows no clear pixel that {method.card.title} could compare with. Take METHOD auto or "
            "composite-nearest."
        )
    return "they are clear on no other image, or nothing clear is near them. Add images of other dates to INPUTS."


@dataclass(frozen=True)
class _Made:
    """What made the result: the method, how it was chosen, and how its deviations were calibrated."""

    method: RemovalMethod
    comparison: Optional[Comparison]
    deviation: Optional[Deviation]

    @property
    def skill(self) -> dict[str, Any]:
        """For the report."""
        told: dict[str, Any] = {"skill": self.comparison.report()} if self.comparison else {}
        if self.deviation:
            calibration = self.deviation.calibration
            told["uncertainty"] = {"coverage_90": round(calibration.coverage, 4), "hidden": calibration.count}
        return told


def _result(p: Parameters, made: _Made, job: _Job, tally: _Tally) -> Result:
    """The outputs and the report of a run."""
    method, stack, clouds = made.method, job.stack, job.clouds
    pixels = stack.shape[0] * stack.shape[1]
    date = stack.mended.date.isoformat() if stack.mended.date else None
    name = " ".join(filter(None, ("Clear image", date or stack.mended.name)))
    layers = [{"path": p.output, "name": name, "kind": "image", "date": date}]
    outputs: dict[str, Any] = {"OUTPUT": p.output}
    for key, path, title, kind in (
        ("UNCERTAINTY", p.uncertainty, "Uncertainty", "uncertainty"),
        ("CHOSEN_DATE", p.chosen_date, "Date used", "quality"),
        ("QUALITY", p.quality, "Origin of pixels", "origin"),
    ):
        if path:
            outputs[key] = path
            layers.append({"path": path, "name": title, "kind": kind, "date": date})
    outputs["FILLED_PERCENT"] = round(100 * tally.filled / pixels, 3)
    outputs["METHOD_USED"] = method.card.id
    names = {k: image.name for k, image in enumerate(stack.images)} | {
        MIXED: method.traits.mixed,
        SPATIAL: "surroundings",
    }
    return Result(
        outputs,
        {
            "method": method.card.id,
            "title": method.card.title,
            "options": dict(method.options),
            "target": stack.mended.name,
            "images": [
                {"name": image.name, "date": image.date.isoformat() if image.date else None, "clouds": s.origin}
                for image, s in zip(stack.images, clouds)
            ],
            "pixels": pixels,
            "cloudy_pixels": tally.gaps,
            "kept_pixels": tally.kept,
            "filled_pixels": tally.filled,
            "unfilled_pixels": tally.left,
            "filled_from": {names[k]: count for k, count in sorted(tally.from_images.items())},
            **made.skill,
            "layers": [{key: value for key, value in layer.items() if value} for layer in layers],
        },
    )
