"""The small cloud network: on pixels of about 20 m or coarser, for it knows clouds by their surroundings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..catalogue.card import Card
from ..inference.bands import input_of, matching_bands
from ..inference.session import open_session
from ..inference.tiled import batch_size, sizes
from ..job.errors import InputError
from ..job.events import Events
from ..raster.grid import pixel_size
from ..raster.reader import SceneReader
from .by_network import NetworkDetector
from .cloud_unet import UnetJob
from .methods import Asked

FINEST = 20.0  # metres a pixel that the network looks at


def method(card: Card, options: Mapping[str, Any], asked: Asked, events: Events) -> NetworkDetector:
    """The network for a scene. Raises InputError where bands are missing."""
    if asked.flags is not None:
        raise InputError(f"{card.title} does not read the product's flags.", "Leave FLAGS empty, or use METHOD=flags.")
    scene, machine = asked.scene, asked.machine
    names = tuple(matching_bands(scene, input_of(card, "optical").bands, card.title))
    factor = coarsening(pixel_size(scene.geobox))
    if factor > 1:
        events.info(f"{card.title} looks at means of {factor} × {factor} pixels.")
    session = open_session(card, device=machine.device, threads=machine.threads, events=events)
    shape = (int(scene.geobox.shape[0]), int(scene.geobox.shape[1]))
    step = 2 ** len(card.configuration["widths"])
    coarse = (-(-shape[0] // factor), -(-shape[1] // factor))
    size, overlap = (factor * n for n in sizes(card, coarse, step))
    tiled = card.model_copy(update={"tile_size": size, "overlap": overlap})
    batch = batch_size(session, int(options.get("batch", 0)))
    unet = UnetJob(tiled, (session,), SceneReader(scene.select(list(names))), names, batch, factor)
    return NetworkDetector(scene, asked.wish, unet)


def coarsening(metres: float | None) -> int:
    """How many pixels a side become one, for pixels of so many metres; unknown ones stay."""
    return max(1, round(FINEST / metres)) if metres else 1
