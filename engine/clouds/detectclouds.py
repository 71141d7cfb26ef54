"""Cloud and shadow classes of one scene: 0 clear, 1 thick cloud, 2 thin cloud, 3 shadow, 255 no data."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, List, Optional

from pydantic import Field

from ...contract.choices import Sensor
from ...contract.cloud_classes import LABELS, NODATA, PALETTE
from ..job.destinations import RASTER
from ..job.events import Events
from ..job.layer import Layer
from ..job.parameters import OpticalParameters, Result
from ..raster.area import Area
from ..raster.opening import open_scene
from ..raster.plausible import tell
from ..raster.provenance import Provenance
from ..raster.scene import SceneSource
from ..raster.target import as_wished
from ..raster.writer import CLASSES, FLOATS, Outputs
from .band_order import with_sensor
from .detect import ClassSink, Report, detect_clouds
from .limits import tell_doubts
from .methods import TASK, Asked, Choice, Wish, choose
from .recogniser import Convention


class Parameters(OpticalParameters):
    """`mask_kind`, `mask_values`: how `flags` are to be read.
    `dem`: heights of the ground, whose own shadows are none of clouds. `dilate` in pixels, None for the method's own;
    `threshold` on the probability, None for the method's own."""

    destinations = {"output": RASTER, "probability": RASTER}

    input: Layer
    more_bands: List[Layer] = []
    flags: Optional[Layer] = None
    mask_kind: str = "auto"
    mask_values: str = ""
    sensor: Sensor = "auto"
    threshold: Optional[float] = Field(None, ge=0, le=1)
    dilate: Optional[int] = Field(None, ge=0, le=200)
    shadows: bool = True
    dem: Optional[Layer] = None
    output: str
    probability: Optional[str] = None


def run(parameters: Parameters, events: Events) -> Result:
    """Detect and write. Raises InputError where bands, flags or options do not fit."""
    p = parameters
    events.progress(0, "Looking at the inputs")
    scene = open_scene([p.input, *p.more_bands], bands=p.bands, scale=p.scale, offset=p.offset)
    scene = with_sensor(scene.with_extra(), p.sensor)
    scene = replace(scene, geobox=as_wished(scene.geobox, p.grid_wish))
    area = Area.of(p.grid_wish, scene.geobox)
    tell([scene], events)
    events.progress(0, "Measuring the scene")
    convention = Convention(p.mask_kind, p.mask_values)
    asked = Asked(scene, p.flags, Wish(p.threshold, p.dilate, p.shadows, dem=p.dem), p.machine, convention)
    choice = choose(asked, events, method=p.method, given=p.options)
    if choice.card.id != "flags" and convention != Convention():
        events.warning(f"{choice.card.title} reads no flags: MASK_KIND and MASK_VALUES are not used.")
    inputs = [p.input, *p.more_bands, *(layer for layer in (p.flags, p.dem) if layer)]
    made = _provenance(p, choice, scene, inputs)
    tags = replace(made, assumed=events.assumptions).tags(scene.acquisition_date)
    with Outputs([*inputs, scene], layout=p.format, events=events) as files:
        raster = files.raster(p.output, scene.geobox, ["class"], CLASSES, tags=tags, colormap=PALETTE)
        sink = ClassSink(raster.write, area=area)
        if p.probability and not choice.detector.no_probability:
            raster = files.raster(p.probability, scene.geobox, ["cloud probability"], FLOATS, tags=tags)
            sink = ClassSink(sink.classes, raster.write, area)
        elif p.probability:
            events.warning(f"{choice.detector.no_probability}: none is written.")
        report = detect_clouds(choice.detector, choice.wish, sink, p.machine, events.part(0.05, 0.98))
    events.progress(1, "Done")
    if not set(report.counts) - {NODATA}:
        events.warning(f"{scene.name} holds no valid pixel.")
    tell_doubts(scene, report.counts, events)
    return _result(p, choice, scene, report)


def _provenance(p: Parameters, choice: Choice, scene: SceneSource, inputs: List[Layer]) -> Provenance:
    """What makes the rasters."""
    facts = {
        "classes": "; ".join(f"{code} {label}" for code, label in LABELS.items()),
        "threshold": p.threshold,
        "dilate": p.dilate,
    }
    return Provenance(TASK, choice.card, choice.options, p.seed, inputs, [scene.acquisition_date], facts)


def _result(p: Parameters, choice: Choice, scene: SceneSource, report: Report) -> Result:
    """Outputs and report of a run."""
    date = scene.acquisition_date.isoformat() if scene.acquisition_date else None
    outputs = {"OUTPUT": p.output}
    layers = [{"path": p.output, "name": f"Clouds {date or scene.name}", "kind": "classes", "date": date}]
    if p.probability and not choice.detector.no_probability:
        outputs["PROBABILITY"] = p.probability
        name = f"Cloud probability {date or scene.name}"
        layers.append({"path": p.probability, "name": name, "kind": "probability", "date": date})
    total = sum(count for code, count in report.counts.items() if code != NODATA)
    told: dict[str, Any] = {
        "method": choice.card.id,
        "title": choice.card.title,
        "options": choice.options,
        "shares": {LABELS[k]: round(report.counts.get(k, 0) / total, 6) if total else 0.0 for k in (0, 1, 2, 3)},
        "valid_pixels": total,
        "shadows": report.shadows,
        "layers": [{key: value for key, value in layer.items() if value} for layer in layers],
    }
    return Result(outputs, told)
