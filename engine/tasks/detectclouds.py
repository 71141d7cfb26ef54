"""Cloud and shadow classes of one scene: 0 clear, 1 thick cloud, 2 thin cloud, 3 shadow, 255 no data."""

from __future__ import annotations

from typing import List, Literal, Optional

import numba
from pydantic import Field

from ..classical.cloud_methods import choose, with_sensor
from ..classical.detect import detect_clouds
from ..classical.flags import NODATA
from ..job import Events, Layer, OpticalParameters, Result
from ..raster import Outputs, open_scene

LABELS = {0: "clear", 1: "thick cloud", 2: "thin cloud", 3: "cloud shadow", 255: "no data"}
PALETTE = {
    0: (0, 0, 0, 0), 1: (255, 255, 255, 255), 2: (190, 215, 240, 255), 3: (70, 60, 90, 255), 255: (0, 0, 0, 0),
}  # fmt: skip


class Parameters(OpticalParameters):
    """`dilate` in pixels, None for the method's own; `threshold` on the probability, None for the method's own."""

    input: Layer
    more_bands: List[Layer] = []
    flags: Optional[Layer] = None
    sensor: Literal["auto", "sentinel2-l1c", "sentinel2-l2a", "landsat89", "landsat57", "rgbn", "rgb"] = "auto"
    threshold: Optional[float] = Field(None, ge=0, le=1)
    dilate: Optional[int] = Field(None, ge=0, le=200)
    shadows: bool = True
    output: str
    probability: Optional[str] = None


def run(parameters: Parameters, events: Events) -> Result:
    """Detect and write. Raises InputError where bands, flags or options do not fit."""
    p = parameters
    if p.threads:
        numba.set_num_threads(min(p.threads, numba.config.NUMBA_NUM_THREADS))
    scene = open_scene([p.input, *p.more_bands], bands=p.bands, scale=p.scale, offset=p.offset)
    scene = with_sensor(scene, p.sensor)
    if scene.note:
        events.info(f"{scene.name}: {scene.note}.")
    events.progress(0, "Measuring the scene")
    choice = choose(
        scene,
        events,
        method=p.method,
        flags=p.flags,
        given=p.options,
        threshold=p.threshold,
        dilate=p.dilate,
        threads=p.threads,
    )
    inputs = [p.input, *p.more_bands, *([p.flags] if p.flags else [])]
    tags = _tags(p, choice)
    date = scene.acquisition_date.isoformat() if scene.acquisition_date else None
    if date:
        tags["ACQUISITION_DATE"] = date
    layers = [{"path": p.output, "name": f"Clouds {date or scene.name}", "kind": "classes", "date": date}]
    outputs = {"OUTPUT": p.output}
    with Outputs(protect=inputs) as files:
        classes = files.raster(
            p.output, scene.geobox, ["class"], dtype="uint8", nodata=NODATA, tags=tags, colormap=PALETTE
        )
        probability = None
        if p.probability and choice.card.id == "flags":
            events.warning("Flags carry no probability: none is written.")
        elif p.probability:
            probability = files.raster(
                p.probability, scene.geobox, ["cloud probability"], dtype="float32", nodata=float("nan"), tags=tags
            )
            outputs["PROBABILITY"] = p.probability
            name = f"Cloud probability {date or scene.name}"
            layers.append({"path": p.probability, "name": name, "kind": "probability", "date": date})
        report = detect_clouds(
            scene,
            choice.detector,
            classes.write,
            events.part(0.05, 0.98),
            write_probability=probability.write if probability else None,
            shadows=p.shadows,
            shadow_dilation=p.dilate or 0,
            sun=choice.sun,
            tile=p.tile_size,
            memory_mb=p.memory_mb,
        )
    total = sum(count for label, count in report.counts.items() if label != NODATA)
    shares = {LABELS[k]: round(report.counts.get(k, 0) / total, 6) if total else 0.0 for k in (0, 1, 2, 3)}
    events.progress(1, "Done")
    if not total:
        events.warning(f"{scene.name} holds no valid pixel.")
    return Result(
        outputs,
        {
            "method": choice.card.id,
            "title": choice.card.title,
            "options": choice.options,
            "shares": shares,
            "valid_pixels": total,
            "shadows": report.shadows,
            "layers": [{key: value for key, value in layer.items() if value} for layer in layers],
        },
    )


def _tags(p: Parameters, choice) -> dict[str, str]:
    """What made the raster, to be read years later."""
    tags = {
        "SKYMEND_TASK": "detectclouds",
        "SKYMEND_METHOD": choice.card.id,
        "SKYMEND_METHOD_VERSION": choice.card.version,
        "SKYMEND_OPTIONS": ", ".join(f"{k}={v}" for k, v in choice.options.items() if v is not None),
        "SKYMEND_CLASSES": "; ".join(f"{k} {v}" for k, v in LABELS.items()),
    }
    if choice.card.sha256:
        tags["SKYMEND_MODEL_SHA256"] = choice.card.sha256
    for name in ("threshold", "dilate"):
        if getattr(p, name) is not None:
            tags[f"SKYMEND_{name.upper()}"] = str(getattr(p, name))
    return tags
