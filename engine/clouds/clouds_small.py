"""The small cloud network: on pixels of about 20 m or coarser, for it knows clouds by their surroundings; in the bands that
there are, of which green, red and near infrared must be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ..catalogue.card import Card
from ..catalogue.zoo import bundled
from ..inference.bands import input_of, matching_bands
from ..inference.session import open_session
from ..inference.tiled import batch_size, sizes
from ..job.errors import InputError
from ..job.events import Events
from ..raster.grid import pixel_size
from ..raster.reader import SceneReader
from ..raster.scene import SceneSource
from ..raster.sensors import role_of
from .by_network import NetworkDetector
from .cloud_unet import UnetJob
from .limits import on_earth
from .methods import TASK, Asked

FINEST = 20.0  # metres a pixel that the network looks at
COARSEST = 80.0  # metres a pixel from which "auto" takes the rules
BUNDLED, RULES = "clouds-small", "spectral"
LAND, SAMPLE = 0.13, 128 * 128  # near infrared reflectance; pixels looked at
NEEDED = ("green", "red", "nir")
DARKEST = 1e-4  # reflectance of what is there, for the network takes 0 for what is not


def suits(asked: Asked) -> bool:
    """For what it was trained on, where its card says that it is better than the rules: reflectance of the bands needed,
    no cirrus band, which tells the rules more, and pixels that are not too coarse."""
    scene = asked.scene
    card = next((card for card in bundled(TASK) if card.id == BUNDLED), None)
    roles = {*scene.roles, *(band.role for band in scene.extra)}
    known = set(NEEDED) <= {"nir" if role == "nir_narrow" else role for role in scene.roles}
    coarse = (pixel_size(scene.geobox) or FINEST) > COARSEST
    if card is None or not known or "cirrus" in roles or coarse or not better(card, RULES):
        return False
    return on_earth(scene.geobox) and _like_reflectance(scene)


def better(card: Card, other: str) -> bool:
    """Whether the card's scores are higher than another method's on each kind of scene: real ones, and simulated."""
    rows = {what: row for what, row in card.scores.get("kappa", {}).items() if card.id in row and other in row}
    kinds = [[row for what, row in rows.items() if what.startswith("simulated") == made] for made in (False, True)]
    means = [[float(np.mean([row[name] for row in kind])) for name in (card.id, other)] for kind in kinds if kind]
    return bool(means) and all(ours > theirs for ours, theirs in means)


def _like_reflectance(scene: SceneSource) -> bool:
    """Whether something is as bright in the near infrared as land or cloud; counts of few bits are not."""
    nir = matching_bands(scene, ["nir"], scene.name)
    with SceneReader(scene.select(nir)) as reader:
        sample = reader.read_decimated(SAMPLE)
    return bool(sample.validity.any()) and float(np.percentile(sample.values[0][sample.validity], 99)) > LAND


def method(card: Card, options: Mapping[str, Any], asked: Asked, events: Events) -> NetworkDetector:
    """The network for a scene. Raises InputError where bands are missing."""
    if asked.flags is not None:
        raise InputError(f"{card.title} does not read the product's flags.", "Leave FLAGS empty, or use METHOD=flags.")
    scene, machine = asked.scene, asked.machine
    names = _bands(scene, input_of(card, "optical").bands, card.title)
    factor = coarsening(pixel_size(scene.geobox))
    if factor > 1:
        events.info(f"{card.title} looks at means of {factor} × {factor} pixels.")
    session = open_session(card, device=machine.device, threads=machine.threads, runtime=machine.runtime, events=events)
    shape = (int(scene.geobox.shape[0]), int(scene.geobox.shape[1]))
    step = 2 ** len(card.configuration["widths"])
    coarse = (-(-shape[0] // factor), -(-shape[1] // factor))
    size, overlap = (factor * n for n in sizes(card, coarse, step))
    tiled = card.model_copy(update={"tile_size": size, "overlap": overlap})
    batch = batch_size(session, int(options.get("batch", 0)), machine, 4 * (size // factor) ** 2 * len(names))
    unet = UnetJob(
        tiled, (session,), SceneReader(scene.select([name for name in names if name])), names, batch, factor, DARKEST
    )
    return NetworkDetector(scene, asked.wish, unet)


def _bands(scene: SceneSource, wanted: Sequence[str], title: str) -> tuple[str, ...]:
    """Names of the scene's bands for those wanted, "" for one that it lacks. Raises InputError for one that is needed."""
    matching_bands(scene, NEEDED, title)
    there = {"nir" if role == "nir_narrow" else role for role in scene.roles}
    return tuple(matching_bands(scene, [name], title)[0] if role_of(name, None) in there else "" for name in wanted)


def coarsening(metres: float | None) -> int:
    """How many pixels a side become one, for pixels of so many metres; unknown ones stay."""
    return max(1, round(FINEST / metres)) if metres else 1
