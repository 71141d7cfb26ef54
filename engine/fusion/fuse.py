"""Fine images for dates on which there are only coarse ones, from fine/coarse pairs of other dates."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Dict, List, Optional

import numpy as np

from ..catalogue.zoo import find, options
from ..job.errors import InputError
from ..job.events import Events
from ..job.layer import Layer
from ..job.parameters import OpticalParameters, Result
from ..kernels.compiled import use_threads
from ..raster.reader import CodeReader
from ..raster.scene import SceneSource
from ..raster.tiling import Tile, tile_size, tiles
from ..raster.window import Window
from ..raster.writer import FLOATS, Encoding, Outputs
from ..schedule.stream import stream
from ..schedule.tile_job import Steps
from . import methods
from .coarse_grid import check_shift, find_factor, read_coarse
from .fine import FineImages, survey
from .pairs import FusionImages, around, open_images
from .units import Unit, choose_unit, harmonisation, power_of_ten

if TYPE_CHECKING:
    from .by_network import LearnedFusion

TAG_PREFIX = "SKYMEND_"


class Parameters(OpticalParameters):
    """`dates`: `name=date` pairs, or dates in the order fine, coarse, coarse_target. `scale`/`offset` speak of both sensors
    where `fine_…` and `coarse_…` do not. `steps` and `ensemble` are for learned models."""

    fine: List[Layer]
    coarse: List[Layer]
    coarse_target: List[Layer]
    dates: str = ""
    fine_scale: Optional[float] = None
    fine_offset: Optional[float] = None
    coarse_scale: Optional[float] = None
    coarse_offset: Optional[float] = None
    classes: Optional[Layer] = None
    coregistration: bool = True
    steps: int = 0
    ensemble: int = 0
    output: Optional[str] = None
    output_folder: Optional[str] = None


def run(parameters: Parameters, events: Events) -> Result:
    """Pair, measure, predict and write. Raises InputError where layers, dates, units or options do not fit."""
    p = parameters
    model = _open_model(p, events)
    if model and not model.needs_pairs:
        from .by_network import without_pairs

        p = without_pairs(p)
    use_threads(p.threads)
    scale, offset = p.scale, p.offset
    images = open_images(
        p.fine,
        p.coarse,
        p.coarse_target,
        events,
        dates=p.dates,
        bands=p.bands,
        fine_conversion=(_first(p.fine_scale, scale), _first(p.fine_offset, offset)),
        coarse_conversion=(_first(p.coarse_scale, scale), _first(p.coarse_offset, offset)),
        tolerance=int(p.options.get("tolerance", 5)),
    )
    paths = _output_paths(p, images)
    if model:
        return _fuse(p, model.with_bands(images), p.method, model.values, paths, events, model)
    method = _choose_method(p.method, images, events)
    values = options(find("fuse", method), p.options)
    methods.warm_up(method, len(images.targets[0].bands), events)
    return _fuse(p, images, method, values, paths, events)


def _open_model(p: Parameters, events: Events) -> Optional[LearnedFusion]:
    """The learned model that METHOD names, None for a training-free method."""
    card = None if p.method == "auto" else find("fuse", p.method)
    if card is None or card.kind == "training-free":
        return None
    from .by_network import LearnedFusion, Settings  # ONNX Runtime's start would be lost on the other methods

    events.progress(0, f"Loading {card.title}")
    names = ("steps", "ensemble", "seed", "memory_mb", "tile_size", "device", "threads")
    return LearnedFusion(card, p.options, Settings(**{name: getattr(p, name) for name in names}), events)


def _fuse(
    p: Parameters,
    images: FusionImages,
    method: str,
    values: dict,
    paths: List[str],
    events: Events,
    model: Optional[LearnedFusion] = None,
) -> Result:
    """Everything after the choice of images and method or model; `values` are its options."""
    geobox, shape, bands = images.pairs[0][0].geobox, images.pairs[0][0].geobox.shape, len(images.targets[0].bands)
    factor = find_factor(images.pairs[0][0], images.targets[0], int(values["factor"]), events)
    keep = len(images.pairs) * bands * shape[0] * shape[1] * 4 < p.memory_mb * 2**20 / 8
    fine = FineImages([scene for scene, _ in images.pairs], keep)
    codes = CodeReader(p.classes, geobox) if p.classes and method == "fsdaf" else None
    if p.classes and method != "fsdaf":
        events.warning(f"CLASSES is not used by {method}.")
    report: Dict[str, Any] = {"method": method, "options": values, "factor": factor, "layers": []}
    try:
        size = _tile_size(p, method, bands, factor, len(images.pairs), values)
        coarse, targets, unit = _coarse_images(p, images, fine, factor, size, values, report, events.part(0.02, 0.15))
        if unit != Unit():
            values = {**values, "low": 0.0, "high": 1.0}
        fine.unit = unit
        inputs = methods.Inputs(
            shape=(shape[0], shape[1]),
            factor=factor,
            bands=bands,
            read=fine.read,
            coarse=coarse,
            classes=_class_reader(codes) if codes else None,
            upsampling=values["upsampling"],
            seed=p.seed,
        )
        prepared: Dict[tuple, methods.Method] = {}
        tags = {**_tags(method, values, factor, p), **(model.tags if model else {})}
        inputs_read = [*p.fine, *p.coarse, *p.coarse_target, *([p.classes] if p.classes else [])]
        with Outputs(protect=inputs_read) as files:
            for index, (scene, target, path) in enumerate(zip(images.targets, targets, paths)):
                part = events.part(0.15 + 0.85 * index / len(targets), 0.15 + 0.85 * (index + 1) / len(targets))
                if model:
                    chosen, combine = model.choose(images, scene, events), False
                else:
                    chosen, combine = _choose_pairs(method, values, images, scene, inputs, target, events)
                key = (*chosen, combine)
                if model is None and key not in prepared:
                    prepared[key] = _prepare(method, inputs, chosen, combine, values, size, part.part(0, 0.2))
                used = [images.pairs[i][0] for i in chosen]
                own = {**tags, f"{TAG_PREFIX}PAIRS": ", ".join(_label(s) for s in used)}
                layer = {"path": path, "name": f"Fused {_label(scene)}", "kind": "image"}
                if scene.acquisition_date:
                    own["ACQUISITION_DATE"] = layer["date"] = scene.acquisition_date.isoformat()
                raster = files.raster(path, geobox, used[0].band_names, Encoding.like(used[0]), tags=own)
                report["layers"].append(layer)
                if model:
                    spread = None
                    if model.ensemble > 1:
                        beside = str(Path(path).with_name(f"{Path(path).stem}_std.tif"))
                        spread = files.raster(beside, geobox, used[0].band_names, FLOATS, tags=own)
                        name = f"{layer['name']} (spread)"
                        report["layers"].append({**layer, "path": beside, "name": name, "kind": "uncertainty"})
                    _predict_learned(model, inputs, chosen, target, scene, unit, raster, spread, part)
                else:
                    _predict(
                        prepared[key], target, fine, unit, shape, size, raster.write, part.part(0.2, 1), _label(scene)
                    )
                raster.finish()
                events.info(f"{_label(scene)}: {method} from {' and '.join(_label(s) for s in used)}.")
    finally:
        fine.close()
        if codes:
            codes.close()
    return Result({"OUTPUT": paths[0]} if p.output else {"OUTPUT_FOLDER": p.output_folder}, report)


def _coarse_images(p, images, fine, factor, size, values, report, events: Events):
    """Coarse images of pairs and targets, harmonised and in the methods' unit; and that unit."""
    geobox = images.pairs[0][0].geobox
    means, lowest, highest = survey(fine, geobox.shape, factor, size, events)
    pairs = [read_coarse(scene, geobox, factor, events) for _, scene in images.pairs]
    targets = [read_coarse(scene, geobox, factor, events) for scene in images.targets]
    _check_overlap([*pairs, *targets], [*(scene for _, scene in images.pairs), *images.targets])
    times = power_of_ten(means, pairs, events)
    pairs = [image * np.float32(times) for image in pairs]
    if p.coregistration:
        report["coregistration"] = check_shift(images.pairs, means, pairs, factor, events)
    slope, shift = harmonisation(means, pairs, values["harmonise"], images.pairs[0][0].band_names, events)
    report["harmonised"] = {"slope": slope.tolist(), "intercept": shift.tolist(), "multiplied": times}
    targets = [image * np.float32(times) for image in targets]
    every = [(i * slope[:, None, None] + shift[:, None, None]).astype(np.float32) for i in (*pairs, *targets)]
    limits = (values["low"], values["high"]) if {"low", "high"} & set(p.options) else None
    lowest, highest = min(lowest, *(np.nanmin(i) for i in every)), max(highest, *(np.nanmax(i) for i in every))
    unit = choose_unit(float(lowest), float(highest), events, limits)
    every = [unit.normal(image) for image in every]
    return every[: len(pairs)], every[len(pairs) :], unit


def _predict(method, target, fine, unit, shape, size, write, events: Events, label: str) -> None:
    """Stream one target date: read the fine images with their halo, predict, write."""
    predict = method.target(target)

    def read(tile: Tile) -> List[np.ndarray]:
        return [fine.read(pair, tile.padded) for pair in method.pairs]

    stream(
        Steps(read, lambda tile, data: unit.physical(predict(tile, data))),
        tiles(tuple(shape), size, method.halo),
        lambda tile, values: write(tile.window, values),
        events,
        message=f"Predicting {label}",
    )


def _predict_learned(model, inputs, chosen, target, scene, unit, raster, spread, events: Events) -> None:
    """One target date by a network; `spread` takes an ensemble's standard deviation."""

    def write(window: Window, values: np.ndarray) -> None:
        raster.write(window, unit.physical(values))

    def write_spread(window: Window, values: np.ndarray) -> None:
        spread.write(window, values * np.float32(unit.span))

    date = scene.acquisition_date.toordinal() if scene.acquisition_date else 0
    model.predict(inputs, chosen, target, write, write_spread if spread else None, date, events, _label(scene))


def _prepare(method, inputs, chosen, combine, values, size, events: Events):
    own = methods.options_of(method, values)
    if not combine:
        return methods.prepare(method, inputs, chosen, own, size, events)
    parts = [methods.prepare(method, inputs, [pair], own, size, events) for pair in chosen]
    return methods.Combined(inputs, parts, own.half)


def _choose_method(method: str, images: FusionImages, events: Events) -> str:
    """FSDAF for one pair, ESTARFM where every target lies between two pairs."""
    if method != "auto":
        return method
    between = all(None not in around(images.pairs, scene.acquisition_date) for scene in images.targets)
    chosen = "estarfm" if between else "fsdaf"
    reason = "pairs on both sides of the target" if between else "no pairs on both sides of every target"
    events.info(f"Method: {chosen} ({reason}).")
    return chosen


def _choose_pairs(method, values, images, scene, inputs, target, events) -> tuple[List[int], bool]:
    """The pairs a method takes for one target, and whether single-pair predictions of two are combined."""
    count = len(images.pairs)
    before, after = around(images.pairs, scene.acquisition_date)
    if method == "starfm":
        return list(range(count)), False
    near = [i for i in (before, after) if i is not None]
    if method == "estarfm":
        if count < 2:
            raise InputError(
                "ESTARFM needs two pairs, one before and one after the target date; only one was found.",
                "Add a fine and a coarse image of another date, or choose fsdaf, fitfc or starfm.",
            )
        if len(near) < 2:
            events.warning(
                f"{_label(scene)} does not lie between two pairs; ESTARFM extrapolates from the nearest two."
            )
            return ([0, 1] if before is None else [count - 2, count - 1]), False
        return near, False
    if values.get("combine") and len(near) == 2:
        return near, True
    if len(near) == 2:
        days = [abs((images.pairs[i][0].acquisition_date - scene.acquisition_date).days)
                if scene.acquisition_date and images.pairs[i][0].acquisition_date else 0 for i in near]  # fmt: skip
        with np.errstate(invalid="ignore"):
            change = [float(np.nanmean((inputs.coarse[i] - target) ** 2)) for i in near]
        near = [near[int(np.lexsort((change, days))[0])]]
    return near, False


def _check_overlap(coarse: List[np.ndarray], scenes: List[SceneSource]) -> None:
    for scene, image in zip(scenes, coarse):
        if not np.isfinite(image).any():
            raise InputError(
                f"{scene.name} has no valid pixel on the fine image.", "Check its place, projection and nodata value."
            )


def _class_reader(codes: CodeReader):
    def read(window: Window) -> tuple[np.ndarray, np.ndarray]:
        values, present = codes.read(window)
        present = present & (values >= 0) & (values < 255)
        return np.where(present, values, 255).astype(np.uint8), present

    return read


def _tile_size(p: Parameters, method: str, bands: int, factor: int, pairs: int, values: dict) -> int:
    """Side of the tiles, in whole coarse pixels."""
    arrays = {  # float32 images a method holds at its peak, measured
        "starfm": 8 * pairs * bands + 10 * pairs + 4 * bands,
        "estarfm": 20 * bands + 25,
    }.get(method, 11 * bands + 8)
    halo = int(values.get("half", 0)) + factor
    memory = p.memory_mb - 350 if p.memory_mb > 700 else p.memory_mb // 2
    size = tile_size(replace(p.machine, memory_mb=memory), 4.0 * arrays, halo)
    return max(size // factor, 1) * factor


def _output_paths(p: Parameters, images: FusionImages) -> List[str]:
    """One path a target. Raises InputError where OUTPUT cannot hold them all."""
    if p.output and len(images.targets) == 1:
        return [p.output]
    if not p.output_folder:
        raise InputError(
            f"There are {len(images.targets)} target images and no OUTPUT_FOLDER."
            if len(images.targets) > 1
            else "There is neither OUTPUT nor OUTPUT_FOLDER.",
            "Give a folder for one raster a target date.",
        )
    names = [f"fused_{re.sub(r'[^0-9A-Za-z_-]+', '_', _label(scene))}.tif" for scene in images.targets]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise InputError(f"Two target images have the same date ({twice[0][6:-4]}).", "Leave one of them out.")
    return [str(Path(p.output_folder) / name) for name in names]


def _tags(method: str, values: dict, factor: int, p: Parameters) -> Dict[str, str]:
    text = ", ".join(f"{name}={value}" for name, value in values.items())
    return {f"{TAG_PREFIX}TASK": "fuse", f"{TAG_PREFIX}METHOD": method, f"{TAG_PREFIX}OPTIONS": text,
            f"{TAG_PREFIX}FACTOR": str(factor), f"{TAG_PREFIX}SEED": str(p.seed)}  # fmt: skip


def _label(scene: SceneSource) -> str:
    """Its date, else its name."""
    return scene.acquisition_date.isoformat() if scene.acquisition_date else Path(scene.name).stem


def _first(*values: Optional[float]) -> Optional[float]:
    return next((value for value in values if value is not None), None)
