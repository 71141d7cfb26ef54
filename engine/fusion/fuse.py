"""Fine images for dates on which there are only coarse ones, from fine/coarse pairs of other dates."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import numpy as np

from ..job.errors import InputError
from ..job.events import Events
from ..job.parameters import Result
from ..raster.area import Area
from ..raster.provenance import Provenance
from ..raster.target import as_wished
from ..raster.window import Window
from ..raster.writer import FLOATS, Encoding, OutputRaster, Outputs
from .inputs import Opened, Target, comparable
from .methods import AUTO, TASK, ReadyMethod, Write, open_method
from .pairs import FusionImages, aligned_fine, label, open_images
from .parameters import Parameters
from .skill import MEASURING, choose, deviation_of, opened_as
from .training_free import MeasuredPairs, TrainingFreeFusion
from .units import Unit

PASS = 0.1  # share of a target's progress that a look at the fine images takes


def run(parameters: Parameters, events: Events) -> Result:
    """Pair, measure, predict and write. Raises InputError where layers, dates, units or options do not fit."""
    p = parameters
    events.progress(0, "Looking at the inputs")
    named = None if p.method == AUTO else open_method(p.method, p, events)
    images = open_images(p, events, alone=named is not None and not named.reads_pairs)
    paths = _output_paths(p, images)
    images = (named.with_bands(images) if named else images).on(as_wished(images.geobox, p.grid_wish))
    area = Area.of(p.grid_wish, images.geobox)
    images = aligned_fine(images, p, events)
    report: Dict[str, Any] = {"layers": []}
    options = (named or opened_as(MEASURING, p)).options
    with Opened.of(p, images, int(options["factor"]), named is None or named.uses_classes, events) as opened:
        inputs, targets, found = comparable(p, opened, options, events.part(0.02, 0.12))
        method, skill = named, None
        if method is None:
            method, skill = choose(images, inputs, targets, p, events.part(0.12, 0.15))
            skill.tell(events)
        method.get_ready(inputs.bands, events.part(0.14, 0.15))
        if p.classes and not method.uses_classes:
            events.warning(f"CLASSES is not used by {method.card.id}.")
        report.update(method=method.card.id, options=dict(method.options))
        if skill:
            report["skill"] = [skill.report()]
        deviation = None
        if p.uncertainty and isinstance(method, TrainingFreeFusion):
            deviation = deviation_of(method, images, inputs, targets, p, events)
            report["uncertainty"] = deviation.told
            events.info(deviation.told)
        elif p.uncertainty and not method.gives_spread:
            raise InputError(
                f"UNCERTAINTY of {method.card.title} is the spread of several draws, and ENSEMBLE is 1.",
                "Set ENSEMBLE to 4, say.",
            )
        report.update(factor=inputs.factor, **found)
        made = Provenance(
            TASK,
            method.card,
            method.options,
            p.seed,
            p.layers,
            images.dates,
            {"factor": inputs.factor, "skill": skill.sentence if skill else ""},
            events.assumptions,
        )
        ready: Dict[Tuple[int, ...], ReadyMethod] = {}
        measuring = PASS * method.passes
        with Outputs(p.layers, layout=p.format, events=events) as files:
            for index, (target, path) in enumerate(zip(targets, paths)):
                part = events.part(0.15 + 0.85 * index / len(targets), 0.15 + 0.85 * (index + 1) / len(targets))
                pairs = method.choose(images, inputs, target, part)
                if pairs not in ready:
                    prepared = method.prepare(inputs, pairs, part.part(0, measuring))
                    if deviation and isinstance(prepared, MeasuredPairs):
                        prepared = replace(prepared, wrap=deviation.beside)
                    ready[pairs] = prepared
                used = [images.pairs[i][0] for i in pairs]
                names = [label(scene) for scene in used]
                layers = _layers(target, path, method.gives_spread or deviation is not None)
                said = ready[pairs].found(target, used[0].band_names, part)
                tags = made.tags(target.date, pairs=", ".join(names), **_tags(said))
                rasters = [
                    files.raster(layer["path"], images.geobox, used[0].band_names, encoding, tags=tags)
                    for layer, encoding in zip(layers, (Encoding.like(used[0]), FLOATS))
                ]
                ready[pairs].predict(target, _into(rasters, inputs.unit, area), part.part(measuring, 1))
                for raster in rasters:
                    raster.finish()
                report["layers"] += layers
                if said:
                    report.setdefault("coarse_change", {})[target.label] = said
                events.info(f"{target.label}: {method.card.id} from {' and '.join(names)}.")
    return Result({"OUTPUT": paths[0]} if p.output else {"OUTPUT_FOLDER": p.output_folder}, report)


def _layers(target: Target, path: str, spread: bool) -> List[Dict[str, str]]:
    """What is written for a target, as the report tells it: the image, and beside it the spread of an ensemble."""
    image = {"path": path, "name": f"Fused {target.label}", "kind": "image"}
    if target.date:
        image["date"] = target.date.isoformat()
    beside = str(Path(path).with_name(f"{Path(path).stem}_std.tif"))
    spreads = {**image, "path": beside, "name": f"{image['name']} (spread)", "kind": "uncertainty"}
    return [image, spreads] if spread else [image]


def _tags(said: Mapping[str, Any]) -> Dict[str, str]:
    """What a method found, as tags of the raster."""
    shares = said.get("trust", {})
    return {"trust": ", ".join(f"{band} {share:.2f}" for band, share in shares.items())} if shares else {}


def _into(rasters: Sequence[OutputRaster], unit: Unit, area: Optional[Area]) -> Write:
    """What a method hands over goes into the rasters in the data's own unit: the image, then its standard deviation; nothing
    outside the area."""

    def write(window: Window, values: np.ndarray) -> None:
        if area is not None:
            values = np.where(area.inside(window), values, np.float32(np.nan))
        bands = values.shape[0] // len(rasters)
        rasters[0].write(window, unit.physical(values[:bands]))
        for raster in rasters[1:]:
            raster.write(window, values[bands:] * np.float32(unit.span))

    return write


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
    names = [f"fused_{re.sub(r'[^0-9A-Za-z_-]+', '_', label(scene))}.tif" for scene in images.targets]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise InputError(f"Two target images have the same date ({twice[0][6:-4]}).", "Leave one of them out.")
    return [str(Path(p.output_folder) / name) for name in names]
