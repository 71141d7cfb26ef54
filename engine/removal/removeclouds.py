"""One clear image from several cloudy ones: the clouds of one are filled from the others, or the best of all is taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

from ...contract.card import TRAINING_FREE
from ..catalogue import zoo
from ..job.errors import InputError
from ..job.events import Events
from ..job.layer import Layer
from ..job.parameters import Result
from ..raster.provenance import Provenance
from ..raster.scene import SceneSource
from ..raster.window import Window
from ..raster.writer import Outputs
from ..skill.score import Comparison
from .candidates import ALONE, SIMPLEST_FIRST, TASK, Deviation, candidates, try_all
from .held import Part, held_out, shows_ground
from .images import Opened, opened
from .mending import MIXED, SPATIAL, Filled
from .methods import RemovalMethod, make
from .parameters import AUTO, Parameters
from .rasters import Rasters, Tally
from .stack import Stack

USUAL = "regression"  # reads whatever any candidate of auto reads
REPLACED = 0.9  # of an image: so much filled is no longer that image


def run(parameters: Parameters, events: Events) -> Result:
    """Mend and write. Raises InputError where images, dates, masks or options do not fit together."""
    p = parameters
    events.progress(0, "Looking at the inputs")
    with opened(p, find_method(p), events.part(0, 0.3)) as job:
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
            rasters = Rasters(p, method, job.stack, made.tags(job.day or job.stack.mended.date), outputs)

            def write(window: Window, done: Filled) -> None:
                done = deviation.applied(done) if deviation else done
                rasters.write(window, done if job.area is None else done.within(job.area.inside(window)))

            mending.run(write, later)
    _warn(method, job.stack, rasters.tally, events)
    return _result(p, _Made(method, comparison, deviation), job, rasters.tally)


def find_method(p: Parameters) -> RemovalMethod:
    """The method asked for; for `auto` one that reads what its candidates read. Raises InputError where it cannot make what
    is asked of it."""
    card = zoo.find(TASK, USUAL if p.method == AUTO else p.method)
    given = p.options
    if p.method == AUTO:
        known = {parameter.name for parameter in card.parameters}
        every = known.union(*({q.name for q in zoo.find(TASK, name).parameters} for name in SIMPLEST_FIRST))
        given = {name: value for name, value in given.items() if name in known or name not in every}
    method = make(card, zoo.options(card, given), p.wanted)
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
    methods = candidates(stack, p.options, p.wanted)
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
    every = candidates(stack, p.options, p.wanted, every=True)
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


def _warn(method: RemovalMethod, stack: Stack, tally: Tally, events: Events) -> None:
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


def _why_left(method: RemovalMethod, stack: Stack, tally: Tally) -> str:
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
        told: dict[str, Any] = {"skill": [self.comparison.report()]} if self.comparison else {}
        if self.deviation:
            calibration = self.deviation.calibration
            told["uncertainty"] = {"coverage_90": round(calibration.coverage, 4), "hidden": calibration.count}
        return told


def _result(p: Parameters, made: _Made, job: Opened, tally: Tally) -> Result:
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
