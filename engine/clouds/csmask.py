"""The networks of ukis-csmask (Wieland et al. 2019): clear, cloud and shadow of pixels of about 30 m, on tiles of 256."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from ...contract.cloud_classes import CLEAR, SHADOW, THICK
from ..catalogue.card import Card
from ..inference.bands import input_of, matching_bands
from ..inference.blending import OverlappingTile
from ..inference.session import open_session
from ..inference.tiled import batch_size, sizes
from ..job.errors import InputError
from ..job.events import Events
from ..raster.grid import pixel_size
from ..raster.reader import SceneReader
from .by_network import NetworkDetector
from .cloud_unet import UnetJob, between, block_means, softmax
from .methods import Asked


def method(card: Card, options: Mapping[str, Any], asked: Asked, events: Events) -> NetworkDetector:
    """The network for a scene. Raises InputError where bands are missing."""
    if asked.flags is not None:
        raise InputError(f"{card.title} does not read the product's flags.", "Leave FLAGS empty, or use METHOD=flags.")
    scene, machine = asked.scene, asked.machine
    level = str(card.configuration.get("level", ""))
    if scene.sensor in ("sentinel2-l1c", "sentinel2-l2a") and level and not scene.sensor.endswith(level):
        events.warning(f"{card.title} was trained on {level.upper()}, and {scene.name} is {scene.sensor[-3:].upper()}.")
    names = tuple(matching_bands(scene, input_of(card, "optical").bands, card.title))
    side, wanted = pixel_size(scene.geobox), float(options.get("pixel", 0.0))
    factor = max(1, round(wanted / side)) if side and wanted else 1
    if factor > 1:
        events.info(f"{card.title} looks at means of {factor} × {factor} pixels.")
    session = open_session(card, device=machine.device, threads=machine.threads, runtime=machine.runtime, events=events)
    shape = (int(scene.geobox.shape[0]), int(scene.geobox.shape[1]))
    size, overlap = (factor * n for n in sizes(card, shape))
    tiled = card.model_copy(update={"tile_size": size, "overlap": overlap})
    batch = batch_size(session, int(options.get("batch", 0)), machine, 4 * (size // factor) ** 2 * len(names))
    job = CsmaskJob(tiled, (session,), SceneReader(scene.select(list(names))), names, batch, factor)
    return NetworkDetector(scene, asked.wish, job)


@dataclass(frozen=True)
class CsmaskJob(UnetJob):
    """One network on one raster: inputs by the card's means and deviations, three classes, blended as probabilities."""

    def read(self, tile: OverlappingTile) -> Optional[np.ndarray]:
        """Bands (C, size, size) as the network wants them, missing pixels as its mean; None where nothing is valid."""
        pixels = self.reader.read(tile.window)
        if not pixels.validity.any():
            return None
        given = input_of(self.card, "optical")
        mean, std = (np.asarray(numbers, np.float32)[:, None, None] for numbers in (given.mean, given.std))
        seen = np.nan_to_num((pixels.values.astype(np.float32) - mean) / std, nan=0.0)
        return block_means(tile.fill(seen), self.factor)

    def predict(self, items: Sequence[np.ndarray]) -> np.ndarray:
        """Probabilities (n, 4, size, size): it tells no thin clouds from thick ones."""
        name = input_of(self.card, "optical").name
        found = softmax(self.sessions[0].run({name: np.stack(items)})[self.card.outputs[0]], 1)
        out = np.zeros((len(items), 4, *found.shape[2:]), np.float32)
        for place, cloud_class in enumerate((CLEAR, THICK, SHADOW)):
            out[:, cloud_class] = found[:, place]
        return between(out, self.factor)
