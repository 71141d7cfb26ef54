"""Cloud and shadow classes of one scene: 0 clear, 1 thick cloud, 2 thin cloud, 3 shadow, 255 no data."""

from __future__ import annotations

from typing import Any, List, Optional

from pydantic import Field

from ...contract.choices import Sensor
from ...contract.cloud_classes import LABELS, NODATA, PALETTE
from ..catalogue import zoo
from ..catalogue.card import Card
from ..job.errors import InputError
from ..job.events import Events
from ..job.layer import Layer
from ..job.parameters import OpticalParameters, Result
from ..kernels.compiled import use_threads
from ..raster.opening import open_scene
from ..raster.writer import CLASSES, FLOATS, Outputs
from . import by_network
from .detect import detect_clouds
from .methods import TASK, choose, with_sensor


class Parameters(OpticalParameters):
    """`dilate` in pixels, None for the method's own; `threshold` on the probability, None for the method's own."""

    input: Layer
    more_bands: List[Layer] = []
    flags: Optional[Layer] = None
    sensor: Sensor = "auto"
    threshold: Optional[float] = Field(None, ge=0, le=1)
    dilate: Optional[int] = Field(None, ge=0, le=200)
    shadows: bool = True
    output: str
    probability: Optional[str] = None


def run(parameters: Parameters, events: Events) -> Result:
    """Detect and write. Raises InputError where bands, flags or options do not fit."""
    p = parameters
    use_threads(p.threads)
    scene = open_scene([p.input, *p.more_bands], bands=p.bands, scale=p.scale, offset=p.offset)
    scene = with_sensor(scene, p.sensor)
    if scene.note:
        events.info(f"{scene.name}: {scene.note}.")
    events.progress(0, "Measuring the scene")
    network = _network(p)
    options: dict[str, Any]
    if network is not None:
        card, options = network, zoo.options(network, p.options)
    else:
        choice = choose(
            scene, events, method=p.method, flags=p.flags, given=p.options, threshold=p.threshold, dilate=p.dilate,
            threads=p.threads,
        )  # fmt: skip
        card, options = choice.card, choice.options
    inputs = [p.input, *p.more_bands, *([p.flags] if p.flags else [])]
    tags = _tags(p, card, options)
    date = scene.acquisition_date.isoformat() if scene.acquisition_date else None
    if date:
        tags["ACQUISITION_DATE"] = date
    layers = [{"path": p.output, "name": f"Clouds {date or scene.name}", "kind": "classes", "date": date}]
    outputs = {"OUTPUT": p.output}
    with Outputs(protect=inputs) as files:
        classes = files.raster(p.output, scene.geobox, ["class"], CLASSES, tags=tags, colormap=PALETTE)
        probability = None
        if p.probability and card.id == "flags":
            events.warning("Flags carry no probability: none is written.")
        elif p.probability:
            probability = files.raster(p.probability, scene.geobox, ["cloud probability"], FLOATS, tags=tags)
            outputs["PROBABILITY"] = p.probability
            name = f"Cloud probability {date or scene.name}"
            layers.append({"path": p.probability, "name": name, "kind": "probability", "date": date})
        write_probability = probability.write if probability else None
        if network is not None:
            report = by_network.detect(
                scene, network, options, classes.write, events.part(0.05, 0.98),
                wish=by_network.Wish(p.threshold, p.dilate or 0, p.shadows), write_probability=write_probability,
                device=p.device, threads=p.threads, memory_mb=p.memory_mb,
            )  # fmt: skip
        else:
            report = detect_clouds(
                scene, choice.detector, classes.write, events.part(0.05, 0.98), write_probability=write_probability,
                shadows=p.shadows, shadow_dilation=p.dilate or 0, sun=choice.sun, tile=p.tile_size,
                memory_mb=p.memory_mb,
            )  # fmt: skip
    total = sum(count for label, count in report.counts.items() if label != NODATA)
    shares = {LABELS[k]: round(report.counts.get(k, 0) / total, 6) if total else 0.0 for k in (0, 1, 2, 3)}
    events.progress(1, "Done")
    if not total:
        events.warning(f"{scene.name} holds no valid pixel.")
    return Result(
        outputs,
        {
            "method": card.id,
            "title": card.title,
            "options": options,
            "shares": shares,
            "valid_pixels": total,
            "shadows": report.shadows,
            "layers": [{key: value for key, value in layer.items() if value} for layer in layers],
        },
    )


def _network(p: Parameters) -> Optional[Card]:
    """The card of a network the user asks for by name; None for every other method."""
    if p.method == "auto":
        return None
    card = zoo.find(TASK, p.method)
    if card.family != by_network.FAMILY:
        return None
    if p.flags is not None:
        raise InputError(f"{card.title} does not read the product's flags.", "Leave FLAGS empty, or use METHOD=flags.")
    return card


def _tags(p: Parameters, card: Card, options: dict[str, Any]) -> dict[str, str]:
    """What made the raster, to be read years later."""
    tags = {
        "SKYMEND_TASK": "detectclouds",
        "SKYMEND_METHOD": card.id,
        "SKYMEND_METHOD_VERSION": card.version,
        "SKYMEND_OPTIONS": ", ".join(f"{k}={v}" for k, v in options.items() if v is not None),
        "SKYMEND_CLASSES": "; ".join(f"{k} {v}" for k, v in LABELS.items()),
    }
    if card.sha256:
        tags["SKYMEND_MODEL_SHA256"] = card.sha256
    for name in ("threshold", "dilate"):
        if getattr(p, name) is not None:
            tags[f"SKYMEND_{name.upper()}"] = str(getattr(p, name))
    return tags
