"""The small cloud network: on pixels of about 20 m or coarser, for it knows clouds by their surroundings; in the bands that
there are, of which green, red and near infrared must be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..catalogue.card import Card
from ..inference.bands import input_of, matching_bands
from ..inference.session import open_session
from ..inference.tiled import batch_size, sizes
from ..job.errors import InputError
from ..job.events import Events
from ..raster.grid import pixel_size
from ..raster.reader import SceneReader
from ..raster.scene import SceneSource
from .by_network import NetworkDetector
from .cloud_unet import UnetJob
from .methods import Asked

FINEST = 20.0  # metres a pixel that the network looks at
NEEDED = ("green", "red", "nir")
DARKEST = 1e-4  # reflectance of what is there, for the network takes 0 for what is not


def method(card: Card, options: Mapping[str, Any], asked: Asked, events: Events) -> NetworkDetector:
    """The network for a scene. Raises InputError where bands are missing."""
    if asked.flags is not None:
        raise InputError(f"{card.title} does not read the product's flags.", "Leave FLAGS empty, or use METHOD=flags.")
    scene, machine = asked.scene, asked.machine
    names = _bands(scene, input_of(card, "optical").bands, card.title)
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
    unet = UnetJob(
        tiled, (session,), SceneReader(scene.select([name for name in names if name])), names, batch, factor, DARKEST
    )
    return NetworkDetector(scene, asked.wish, unet)


def _bands(scene: SceneSource, wanted: Sequence[str], title: str) -> tuple[str, ...]:
    """Names of the scene's bands for those wanted, "" for one that it lacks. Raises InputError for one that is needed."""
    matching_bands(scene, NEEDED, title)
    there = {"nir" if role == "nir_narrow" else role for role in scene.roles}
    return tuple(matching_bands(scene, [name], title)[0] if name in there else "" for name in wanted)


def coarsening(metres: float | None) -> int:
    """How many pixels a side become one, for pixels of so many metres; unknown ones stay."""
    return max(1, round(FINEST / metres)) if metres else 1
