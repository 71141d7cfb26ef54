"""One clear image from several cloudy ones: the clouds of one are filled from the others, or the best of all is taken."""

from __future__ import annotations

import datetime
import tempfile
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, List, Optional

import numpy as np
from pydantic import Field

from ...contract.dates import parse_date
from ..catalogue import zoo
from ..catalogue.card import Card
from ..clouds.mask_reader import MaskReader
from ..clouds.masks import split_flag_bands
from ..clouds.of_series import CloudSource, MaskWish, find_masks
from ..job.errors import InputError
from ..job.events import Events
from ..job.layer import Layer
from ..job.parameters import OpticalParameters, Result
from ..kernels.compiled import use_threads
from ..raster.dataset import DatasetPool
from ..raster.dated import open_series
from ..raster.dating import find_date
from ..raster.opening import open_scene
from ..raster.reader import SceneReader
from ..raster.scene import SceneSource
from ..raster.tiling import Tile
from ..raster.writer import FLOATS, Encoding, Outputs
from ..schedule.stream import stream
from ..schedule.tile_job import Steps
from .by_network import Removal
from .composite import ScoreOptions
from .compositing import METHODS as COMPOSITES
from .compositing import MIXED, Compositor, Wanted
from .filling import KEPT, LEFT, ClosestFiller, Filled, Filler, MnspiFiller, fill_tiles
from .mnspi import MnspiOptions
from .stack import Image, Stack, View

TASK = "removeclouds"
DEFAULT = "mnspi"


class Parameters(OpticalParameters):
    """`inputs`: images of one place; `target`: name or date of the one to mend, empty for the first. `masks` as
    `mask_kind` says; images without one are searched for clouds if `detect`. `keep`: composites, too, keep clear pixels of
    the image that `target` names. `steps` and `ensemble` are for models. `chosen_date`: raster of the dates (yyyymmdd)."""

    inputs: List[Layer]
    dates: str = ""
    sar: List[Layer] = []
    masks: List[Layer] = []
    mask_kind: str = "auto"
    detect: bool = True
    target: str = ""
    keep: bool = True
    steps: int = Field(0, ge=0)
    ensemble: int = Field(1, ge=1)
    output: str
    uncertainty: Optional[str] = None
    chosen_date: Optional[str] = None


def run(parameters: Parameters, events: Events) -> Result:
    """Mend and write. Raises InputError where images, dates, masks or options do not fit together."""
    p = parameters
    use_threads(p.threads)
    card = zoo.find(TASK, DEFAULT if p.method == "auto" else p.method)
    options = zoo.options(card, p.options)
    learned = _model(p, card, options) if card.kind == "onnx" else None
    scenes, order = open_images(p)
    target, day = find_target(p, scenes, order)
    scenes, own_masks = split_flag_bands(scenes)
    if len(scenes) == 1 and learned is None:
        raise InputError(
            f"{card.title} needs a clear image of another date beside {scenes[0].name}, and no other image is given.",
            "Add one or more images of the same place to INPUTS; filling a single image alone takes an installed model.",
        )
    if p.sar and learned is None:
        events.info(f"{card.title} does not use the radar images.")
    alone = learned is not None and not learned.multi and len(scenes) > 1
    if alone:
        events.info(f"{card.title} looks at one image only: {scenes[target].name}.")
    if alone and not p.masks:
        scenes, own_masks, target = [scenes[target]], [own_masks[target]], 0
    for note in dict.fromkeys(scene.note for scene in scenes if scene.note):
        events.info(f"{note}.")
    geobox = scenes[target].geobox
    with ExitStack() as files:
        folder = Path(files.enter_context(tempfile.TemporaryDirectory(prefix="skymend-")))
        wish = MaskWish(p.masks, p.mask_kind, p.inputs, p.detect and (learned is None or learned.keep))
        sources = find_masks(scenes, own_masks, wish, folder, p.machine, events.part(0, 0.3))
        if alone and p.masks:  # masks are matched with all images
            scenes, sources, target = [scenes[target]], [sources[target]], 0
        pool = DatasetPool()
        files.callback(pool.close)
        images = [
            Image(
                SceneReader(learned.fed(scene) if learned else scene, geobox, pool=pool),
                MaskReader(s.mask, s.product, geobox, dilate=int(options["dilate"]), pool=pool) if s.mask else None,
            )
            for scene, s in zip(scenes, sources)
        ]
        stack = Stack(images, geobox, target)
        if learned is not None:
            files.callback(learned.close)
            learned.add_radar(p.sar, stack, events)
        tally = _mend(p, card, options, stack, day, learned, events.part(0.3, 1))
    return _result(p, card, options, stack, sources, tally, events)


def _model(p: Parameters, card: Card, options: dict[str, Any]) -> Removal:
    """The installed model, made ready."""
    if p.uncertainty and max(p.ensemble, int(options.get("ensemble", 1))) < 2:
        raise InputError(
            f"UNCERTAINTY of {card.title} is the spread of several draws, and ENSEMBLE is 1.", "Set ENSEMBLE to 4, say."
        )
    if p.chosen_date:
        raise InputError(f"{card.title} takes no pixel from a date, so there is no CHOSEN_DATE.", "Leave it empty.")
    several = card.configuration.get("temporal") is not None  # the result is no one image's, unless TARGET names one
    keep = p.keep and (bool(p.target.strip()) or not several)
    return Removal(
        card, options, steps=p.steps, ensemble=p.ensemble, keep=keep, seed=p.seed, device=p.device, threads=p.threads,
        memory_mb=p.memory_mb,
    )  # fmt: skip


def open_images(p: Parameters) -> tuple[list[SceneSource], list[int]]:
    """The images sorted by date, and which of them each input belongs to. Where no input has a date, and none is given,
    every input is an image of its own, in the order given."""
    opening: dict[str, Any] = {"bands": p.bands, "scale": p.scale, "offset": p.offset}
    if p.dates.strip() or len(p.inputs) == 0 or any(layer.date or find_date(layer) for layer in p.inputs):
        scenes = list(open_series(p.inputs, dates=p.dates, **opening))
    else:
        scenes = [open_scene([layer], **opening) for layer in p.inputs]
        for scene in scenes[1:]:
            if len(scene.bands) != len(scenes[0].bands):
                raise InputError(
                    f"{scene.name} has {len(scene.bands)} bands, but {scenes[0].name} has {len(scenes[0].bands)}.",
                    "All images need the same bands, or dates that tell which files belong together.",
                )
    home = {band.path: k for k, scene in reversed(list(enumerate(scenes))) for band in scene.bands}
    return scenes, [home[layer.path] for layer in p.inputs]


def find_target(
    p: Parameters, scenes: Sequence[SceneSource], order: Sequence[int]
) -> tuple[int, Optional[datetime.date]]:
    """The image to mend and the day the result is for. Raises InputError where nothing fits `target`."""
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
    if p.method in COMPOSITES and day and dated:
        return min(dated)[1], day
    names = ", ".join(f"{scene.name} ({scene.acquisition_date or 'no date'})" for scene in scenes)
    raise InputError(f"TARGET “{wanted}” is none of the images.", f"Give a name or date of: {names}.")


@dataclass
class _Tally:
    """Pixels counted while writing."""

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


def _mend(
    p: Parameters, card: Card, options: dict[str, Any], stack: Stack, day, learned: Optional[Removal], events: Events
) -> _Tally:
    """Run the method and write its rasters."""
    plan = None if learned else _plan(p, card, options, stack, day, events)
    tally = _Tally()
    inputs = [*p.inputs, *p.masks, *p.sar]
    scene = stack.mended.reader.scene
    scene = learned.written(scene) if learned else scene
    tags = _tags(p, card, options, stack, day)
    dates = [_number(image.date) for image in stack.images]
    with Outputs(protect=inputs) as files:
        encoding = Encoding.like(scene)
        image = files.raster(p.output, stack.geobox, scene.band_names, encoding, tags={**_kept_tags(scene), **tags})
        uncertainty = chosen = None
        if p.uncertainty:
            names = [f"{name} uncertainty" for name in scene.band_names]
            uncertainty = files.raster(p.uncertainty, stack.geobox, names, FLOATS, tags=tags)
        if p.chosen_date:
            chosen = files.raster(p.chosen_date, stack.geobox, ["date"], Encoding("int32", 0), tags=tags)

        def write(window, done: Filled) -> None:
            tally.add(done)
            image.write(window, done.values)
            if uncertainty:
                uncertainty.write(window, done.uncertainty)
            if chosen:
                chosen.write(window, _dates_of(done, dates, stack.target))

        if learned is not None:
            learned.mend(stack, write, events)
        elif plan is not None:
            cover, read, compute = plan
            share = events.part(0 if card.id in COMPOSITES else 0.4, 1)
            stream(Steps(read, compute), cover, lambda tile, done: write(tile.window, done), share, message=card.title)
    return tally


def _plan(
    p: Parameters, card: Card, options: dict[str, Any], stack: Stack, day, events: Events
) -> tuple[Sequence[Tile], Callable, Callable]:
    """Tiles of a training-free method, how they are read, and how they are computed."""
    events.progress(0, "Preparing (the first run on a machine compiles its loops, about half a minute)")
    if card.id in COMPOSITES:
        score = ScoreOptions(**{k: float(v) for k, v in options.items() if k in ScoreOptions.__dataclass_fields__})
        keep = p.keep and bool(p.target) and stack.mended.date in (None, day)
        compositor = Compositor(stack, Wanted(card.id, day, keep, score))
        return compositor.tiles(p.memory_mb, p.tile_size), compositor.read, compositor.compose
    filler = _filler(p, card, options, stack)
    filler.prepare(events.part(0, 0.4))
    cover = fill_tiles(stack, filler.halo, p.memory_mb, p.tile_size)
    return cover, lambda tile: stack.mended.read(tile.padded), filler.fill


def _filler(p: Parameters, card: Card, options: dict[str, Any], stack: Stack) -> Filler:
    nodata_too = options["fill_nodata"]
    if nodata_too == "auto":  # nothing says what is cloudy, so the gaps are what is missing
        nodata_too = stack.mended.clouds is None
    else:
        nodata_too = nodata_too == "yes"

    def gaps(view: View) -> np.ndarray:
        return view.flagged | (view.cloud & view.validity) | (~view.validity if nodata_too else False)

    if card.id == "closest-spectral-fit":
        return ClosestFiller(stack, gaps, int(options["half"]))
    low, high = (options[name] for name in ("low", "high"))
    return MnspiFiller(
        stack,
        gaps,
        MnspiOptions(
            classes=int(options["classes"]),
            similar=int(options["similar"]),
            margin=int(options["margin"]),
            reach=int(options["reach"]),
            low=-np.inf if low is None else float(low),
            high=np.inf if high is None else float(high),
        ),
        p.memory_mb,
    )


def _result(p, card, options, stack, sources: list[CloudSource], tally: _Tally, events: Events) -> Result:
    """The outputs and the report of a run."""
    filled = sum(tally.from_images.values())
    if tally.left:
        events.warning(f"{tally.left} pixels could not be filled: they are clear on no image. They are nodata.")
    if not tally.gaps and card.id not in COMPOSITES:
        events.warning(f"{stack.mended.name} has no cloud to remove: the result is the image itself.")
    pixels = stack.shape[0] * stack.shape[1]
    date = stack.mended.date.isoformat() if stack.mended.date else None
    name = " ".join(filter(None, ("Clear image", date or stack.mended.name)))
    layers = [{"path": p.output, "name": name, "kind": "image", "date": date}]
    outputs: dict[str, Any] = {"OUTPUT": p.output}
    for key, path, title, kind in (
        ("UNCERTAINTY", p.uncertainty, "Uncertainty", "uncertainty"),
        ("CHOSEN_DATE", p.chosen_date, "Date used", "quality"),
    ):
        if path:
            outputs[key] = path
            layers.append({"path": path, "name": title, "kind": kind, "date": date})
    outputs["FILLED_PERCENT"] = round(100 * filled / pixels, 3)
    outputs["METHOD_USED"] = card.id
    names = {k: image.name for k, image in enumerate(stack.images)}
    names[MIXED] = "median of all" if card.id in COMPOSITES else card.title
    return Result(
        outputs,
        {
            "method": card.id,
            "title": card.title,
            "options": options,
            "target": stack.mended.name,
            "images": [
                {"name": image.name, "date": image.date.isoformat() if image.date else None, "clouds": s.origin}
                for image, s in zip(stack.images, sources)
            ],
            "pixels": pixels,
            "cloudy_pixels": tally.gaps,
            "kept_pixels": tally.kept,
            "filled_pixels": filled,
            "unfilled_pixels": tally.left,
            "filled_from": {names[k]: count for k, count in sorted(tally.from_images.items())},
            "layers": [{key: value for key, value in layer.items() if value} for layer in layers],
        },
    )


def _dates_of(done: Filled, dates: list[int], target: int) -> np.ndarray:
    """The date (1, h, w) of every pixel as yyyymmdd, 0 where there is none or several were mixed."""
    table = np.array([*dates, 0, 0, dates[target]], np.int32)  # −3 mixed, −2 left, −1 kept
    chosen = table[done.source]
    chosen[~np.isfinite(done.values).all(axis=0)] = 0
    return chosen[None]


def _number(date: Optional[datetime.date]) -> int:
    return date.year * 10000 + date.month * 100 + date.day if date else 0


def _kept_tags(scene: SceneSource) -> dict[str, str]:
    """The target's own tags, without those that speak of its statistics or layout."""
    return {k: v for k, v in scene.tags.items() if not k.startswith(("STATISTICS_", "AREA_OR_POINT", "OVR_"))}


def _tags(p: Parameters, card: Card, options: dict[str, Any], stack: Stack, day) -> dict[str, str]:
    """What made the raster, to be read years later."""
    tags = {
        "SKYMEND_TASK": TASK,
        "SKYMEND_METHOD": card.id,
        "SKYMEND_METHOD_VERSION": card.version,
        "SKYMEND_OPTIONS": ", ".join(f"{k}={v}" for k, v in options.items() if v is not None),
        "SKYMEND_IMAGES": "; ".join(image.name for image in stack.images),
    }
    if card.sha256:
        steps = p.steps or options.get("steps")
        tags |= {"SKYMEND_MODEL_SHA256": card.sha256, "SKYMEND_SEED": str(p.seed), "SKYMEND_STEPS": str(steps),
                 "SKYMEND_ENSEMBLE": str(p.ensemble)}  # fmt: skip
    date = day or stack.mended.date
    if date:
        tags["ACQUISITION_DATE"] = date.isoformat()
    return tags
