"""Task `evaluate`: how near a result is to a reference, as numbers, an HTML report and a difference raster.

The door: `score_images` does it for images, `score_classes` for class rasters, `score_clips` for video.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from ..catalogue import zoo
from ..job.errors import InputError
from ..job.events import Events
from ..job.layer import Layer
from ..job.parameters import GridWish, Result
from . import score_classes, score_clips, score_images
from .images_page import TITLES
from .parameters import Parameters

BASELINES = ("copy", "change", "starfm")  # of fusion: two guesses that every method must beat, then a method


def run(parameters: Parameters, events: Events) -> Result:
    """Score the prediction; raises InputError where the layers have no band, frame or valid pixel in common."""
    p = parameters
    if score_clips.are_clips(p):
        if p.grid_wish != GridWish():
            raise InputError(
                "EXTENT, TARGET_CRS, RESOLUTION and MASK_LAYER are for images; these are clips.", "Leave them empty."
            )
        return score_clips.run(p, events)
    if p.output_video:
        raise InputError(f"OUTPUT_VIDEO is for clips; {p.prediction.label} is an image.", "Leave OUTPUT_VIDEO empty.")
    if not (p.fine or p.coarse or p.coarse_target):
        return score_classes.run(p, events) if score_classes.are_classes(p) else score_images.run(p, {}, events)
    with tempfile.TemporaryDirectory(prefix="baselines-") as folder:
        baselines = _fusion_baselines(p, Path(folder), events.part(0, 0.6))
        return score_images.run(p, baselines, events.part(0.6, 1))


def _fusion_baselines(p: Parameters, folder: Path, events: Events) -> dict[str, Layer]:
    """The guesses every fusion must beat and STARFM, by name, for the date of the prediction."""
    from ..fusion import fuse

    if len(p.coarse_target) != 1:
        raise InputError(
            f"COARSE_TARGET has {len(p.coarse_target)} images; the baselines need the one of the reference's date.",
            "Give FINE, COARSE and the one COARSE_TARGET that the result was fused from.",
        )
    found = {}
    cards = [zoo.find("fuse", method) for method in BASELINES]
    for index, card in enumerate(cards):
        path = str(folder / f"{card.id}.tif")
        own = {parameter.name for parameter in card.parameters}
        # The options are the last one's, which refuses what it does not know; the guesses take what they know of them.
        given = {name: value for name, value in p.options.items() if name in own or card is cards[-1]}
        job = fuse.Parameters(
            fine=p.fine, coarse=p.coarse, coarse_target=p.coarse_target, dates=p.dates, method=card.id, output=path,
            memory_mb=p.memory_mb, tile_size=p.tile_size, threads=p.threads, bands=p.bands, scale=p.scale,
            offset=p.offset, coregistration=False, options=given,
        )  # fmt: skip
        fuse.run(job, events.part(index / len(cards), (index + 1) / len(cards)))
        found[card.id] = Layer(path=path, name=TITLES[card.id])
    return found
