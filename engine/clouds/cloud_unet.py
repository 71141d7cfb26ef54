"""Cloud detection by U-Nets: CloudSEN12's, blended in probability, and OmniCloudMask's, blended in logits.

OmniCloudMask normalises each window by its own statistics (Wright et al. 2025); here these windows are the tiles themselves,
of the card's size and anchored to the raster's origin, so that memory settings do not change the result.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from ..catalogue import zoo
from ..catalogue.card import Card
from ..inference.bands import input_of, matching_bands
from ..inference.blending import OverlappingTile
from ..inference.session import Session, open_session
from ..inference.tiled import batch_size, sizes
from ..job.errors import InputError, ModelError
from ..job.events import Events
from ..raster.grid import pixel_size
from ..raster.reader import SceneReader
from ..raster.scene import SceneSource
from .by_network import NetworkDetector
from .methods import TASK, Asked

SCORES = "z-score"  # the unit of inputs that are normalised window by window
FINEST = 8.0  # metres a pixel; the networks know nothing finer than 10 m


def method(card: Card, options: Mapping[str, Any], asked: Asked, events: Events) -> NetworkDetector:
    """The U-Net for a scene.

    Option `second` names another installed model of the same inputs; the two are averaged, as OmniCloudMask does. Raises
    InputError where bands are missing, ModelError for a model of another family.
    """
    if asked.flags is not None:
        raise InputError(f"{card.title} does not read the product's flags.", "Leave FLAGS empty, or use METHOD=flags.")
    scene, machine = asked.scene, asked.machine
    cards = [card, *([zoo.find(TASK, str(options["second"]))] if options.get("second") else [])]
    wanted = input_of(card, "optical")
    for other in cards:
        if other.family != card.family or input_of(other, "optical").bands != wanted.bands:
            raise ModelError(f"“{other.id}” does not look at the same bands as “{card.id}”.", "Choose another SECOND.")
    scored = wanted.unit == SCORES
    names = _bands(scene, wanted.bands, card, scored, events)
    side = pixel_size(scene.geobox)
    if side and side < FINEST:
        events.warning(f"Pixels of {side:.2g} m are finer than the network knows: resample to 10 m for a better mask.")
    sessions = [
        open_session(c, device=machine.device, threads=machine.threads, runtime=machine.runtime, events=events)
        for c in cards
    ]
    size, overlap = sizes(card, (int(scene.geobox.shape[0]), int(scene.geobox.shape[1])), 32)
    tiled = card.model_copy(update={"tile_size": size, "overlap": overlap})
    reader = SceneReader(scene.select([name for name in names if name]))
    batch = batch_size(sessions[0], int(options.get("batch", 0)), machine, 4 * size**2 * len(names))
    unet = UnetJob(tiled, tuple(sessions), reader, names, batch)
    return NetworkDetector(scene, asked.wish, unet)


@dataclass(frozen=True)
class UnetJob:
    """Networks on one raster, averaged; `names` of the bands they look at, "" for one that is fed as missing, that is, as 0;
    what is there is fed as `darkest` or more, where given. They look at means of `factor` × `factor` pixels, and what they
    say is interpolated between."""

    card: Card
    sessions: tuple[Session, ...]
    reader: SceneReader
    names: tuple[str, ...]
    batch: int
    factor: int = 1
    darkest: Optional[float] = None
    bands: int = 4

    @property
    def scored(self) -> bool:
        """Whether inputs are normalised window by window, and logits are blended."""
        return input_of(self.card, "optical").unit == SCORES

    def read(self, tile: OverlappingTile) -> Optional[np.ndarray]:
        """Bands (C, size, size) as the networks want them; None where nothing is valid."""
        pixels = self.reader.read(tile.window)
        if not pixels.validity.any():
            return None
        values = iter(pixels.values if self.darkest is None else np.maximum(pixels.values, self.darkest))
        missing = np.zeros(pixels.validity.shape, np.float32)
        full = np.stack([next(values) if name else missing for name in self.names])
        seen = normalised(full, np.isnan(full)) if self.scored else np.nan_to_num(full, nan=0.0)
        return block_means(tile.fill(seen), self.factor)

    def predict(self, items: Sequence[np.ndarray]) -> np.ndarray:
        """Logits, or probabilities, (n, 4, size, size)."""
        x = np.stack(items)
        answers = [session.run({"x": x})[self.card.outputs[0]] for session in self.sessions]
        found = np.asarray(np.mean(answers if self.scored else [softmax(answer, 1) for answer in answers], axis=0))
        return between(found, self.factor)

    def probabilities(self, blended: np.ndarray) -> np.ndarray:
        """As `CloudNetwork.probabilities`."""
        return softmax(blended) if self.scored else blended

    def alike(self, item: np.ndarray) -> None:
        """All tiles are."""

    def close(self) -> None:
        """Close the files."""
        self.reader.close()


def _bands(scene: SceneSource, wanted: Sequence[str], card: Card, scored: bool, events: Events) -> tuple[str, ...]:
    """Names of the scene's bands; "" for a near infrared that OmniCloudMask can do without."""
    if scored and wanted[-1] == "nir" and not {"nir", "nir_narrow"} & set(scene.roles):
        events.warning(f"{scene.name} has no near infrared: {card.title} works without, less surely.")
        return (*matching_bands(scene, wanted[:-1], card.title), "")
    return tuple(matching_bands(scene, wanted, card.title))


def normalised(window: np.ndarray, missing: np.ndarray) -> np.ndarray:
    """(bands, h, w) float32 z-scores of each band over what is not missing; missing values become 0."""
    out = np.zeros(window.shape, np.float32)
    for values, gone, target in zip(window.astype(np.float32), missing, out):
        there = values[~gone]
        if there.size:
            spread = there.std(dtype=np.float64)
            target[~gone] = (there - there.mean(dtype=np.float64)) / (spread if spread > 0 else 1.0)
    return out


def block_means(values: np.ndarray, factor: int) -> np.ndarray:
    """(…, h, w) → (…, h / factor, w / factor)."""
    if factor == 1:
        return values
    *more, height, width = values.shape
    return values.reshape(*more, height // factor, factor, width // factor, factor).mean(axis=(-3, -1))


def between(values: np.ndarray, factor: int) -> np.ndarray:
    """(…, h, w) → (…, factor · h, factor · w), linear between the middles of the coarse pixels, constant beyond."""
    if factor == 1:
        return values
    for axis in (-2, -1):
        values = np.moveaxis(values, axis, 0)
        before, after = np.concatenate([values[:1], values[:-1]]), np.concatenate([values[1:], values[-1:]])
        out = np.empty((factor * len(values), *values.shape[1:]), values.dtype)
        for k in range(factor):
            away = (k + 0.5) / factor - 0.5
            other = after if away > 0 else before
            out[k::factor] = values + np.float32(abs(away)) * (other - values)
        values = np.moveaxis(out, 0, axis)
    return values


def softmax(logits: np.ndarray, axis: int = 0) -> np.ndarray:
    """Probabilities over an axis."""
    e = np.exp(logits - logits.max(axis=axis, keepdims=True))
    return np.asarray(e / e.sum(axis=axis, keepdims=True))
