"""Cloud detection by U-Nets on rasters: CloudSEN12's, blended in probability, and OmniCloudMask's, blended in logits.

OmniCloudMask normalises each window by its own statistics (Wright et al. 2025); here these windows are the tiles themselves,
of the card's size and anchored to the raster's origin, so that memory settings do not change the result.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np

from ...contract.cloud_classes import CLEAR, NODATA, SHADOW, THICK, THIN
from ..catalogue import zoo
from ..catalogue.card import Card
from ..inference.bands import input_of, matching_bands
from ..inference.blending import OverlappingTile
from ..inference.session import open_session
from ..inference.tiled import NetworkSteps, batch_size, over_tiles, sizes
from ..job.errors import ModelError
from ..job.events import Events
from ..job.parameters import Machine
from ..raster.dataset import DatasetPool
from ..raster.grid import pixel_size
from ..raster.reader import SceneReader
from ..raster.scene import SceneSource
from ..raster.tiling import tiles
from ..raster.window import Window
from ..schedule.stream import stream
from ..schedule.tile_job import Steps
from .detect import Report
from .omnicloudmask import normalised, softmax
from .spectral import dilate as grow

FAMILY = "cloud-unet"
FINEST = 8.0  # metres a pixel; the networks know nothing finer than 10 m
Write = Callable[[Window, np.ndarray], None]


@dataclass(frozen=True)
class Wish:
    """What the user wants of the mask: `threshold` on the cloud probability (None: the likeliest class), `dilation` in
    pixels, `shadows` or none."""

    threshold: Optional[float] = None
    dilation: int = 0
    shadows: bool = True


def detect(
    scene: SceneSource,
    card: Card,
    options: dict[str, Any],
    write: Write,
    events: Events,
    *,
    wish: Wish,
    write_probability: Optional[Write] = None,
    device: str = "auto",
    threads: int = 0,
    memory_mb: int = 2048,
) -> Report:
    """Write the classes (uint8: 0 clear, 1 thick, 2 thin cloud, 3 shadow, 255 no data) of `scene` row by row.

    Option `second` names another installed model of the same inputs; the two are averaged, as OmniCloudMask does. Raises
    InputError where bands are missing, ModelError for a model of another family.
    """
    cards = [card, *([zoo.find("detectclouds", str(options["second"]))] if options.get("second") else [])]
    wanted = input_of(card, "optical")
    for other in cards:
        if other.family != FAMILY or input_of(other, "optical").bands != wanted.bands:
            raise ModelError(f"“{other.id}” does not look at the same bands as “{card.id}”.", "Choose another SECOND.")
    scored = wanted.unit == "z-score"
    names = _bands(scene, wanted.bands, card, scored, events)
    side = pixel_size(scene.geobox)
    if side and side < FINEST:
        events.warning(f"Pixels of {side:.2g} m are finer than the network knows: resample to 10 m for a better mask.")
    sessions = [open_session(other, device=device, threads=threads, events=events) for other in cards]
    present = [name for name in names if name]
    shape = (int(scene.geobox.shape[0]), int(scene.geobox.shape[1]))
    size, overlap = sizes(card, shape, 32)
    fixed = card.model_copy(update={"tile_size": size, "overlap": overlap})
    pool = DatasetPool()
    reader = SceneReader(scene.select(present), pool=pool)

    def read(tile: OverlappingTile) -> Optional[np.ndarray]:
        pixels = reader.read(tile.window)
        if not pixels.validity.any():
            return None
        values = iter(pixels.values)
        full = np.stack([next(values) if name else np.zeros(pixels.validity.shape, np.float32) for name in names])
        full = normalised(full, np.isnan(full)) if scored else np.nan_to_num(full, nan=0.0)
        return tile.fill(full)

    def predict(items: Sequence[np.ndarray]) -> np.ndarray:
        x = np.stack(items)
        answers = [session.run({"x": x})[card.outputs[0]] for session in sessions]
        if scored:
            return np.asarray(np.mean(answers, axis=0))
        return np.asarray(np.mean([_by_class(answer) for answer in answers], axis=0))

    with tempfile.TemporaryDirectory(prefix="skymend-") as folder, _Finish(scene, wish, write, Path(folder)) as finish:

        def rows(window: Window, values: np.ndarray) -> None:
            p = softmax(values) if scored else values
            validity = reader.read(window).validity & np.isfinite(p[0])
            cloud = p[THICK] + p[THIN]
            if write_probability is not None:
                write_probability(window, np.where(validity, cloud, np.nan).astype(np.float32))
            finish.add(window, _classes(p, cloud, validity, wish))

        batch = batch_size(sessions[0], int(options.get("batch", 0)))
        over_tiles(
            NetworkSteps(fixed, 4, read, predict, batch),
            shape,
            rows,
            Machine(memory_mb=memory_mb),
            events.part(0, 0.95),
        )
        report = finish.done(events.part(0.95, 1))
    pool.close()
    return report


def _bands(scene: SceneSource, wanted: Sequence[str], card: Card, scored: bool, events: Events) -> list[str]:
    """Names of the scene's bands; "" for a near infrared that OmniCloudMask can do without."""
    if scored and wanted[-1] == "nir" and not {"nir", "nir_narrow"} & set(scene.roles):
        events.warning(f"{scene.name} has no near infrared: {card.title} works without, less surely.")
        return [*matching_bands(scene, wanted[:-1], card.title), ""]
    return matching_bands(scene, wanted, card.title)


def _by_class(logits: np.ndarray) -> np.ndarray:
    return np.moveaxis(softmax(np.moveaxis(logits, 1, 0)), 0, 1)


def _classes(p: np.ndarray, cloud: np.ndarray, validity: np.ndarray, wish: Wish) -> np.ndarray:
    """Classes (h, w) of probabilities (4, h, w)."""
    found = np.nan_to_num(p).argmax(axis=0).astype(np.uint8)
    if wish.threshold is not None:
        kind = np.where(p[THICK] >= p[THIN], THICK, THIN)
        found = np.where(cloud > wish.threshold, kind, np.where(p[SHADOW] > p[CLEAR], SHADOW, CLEAR)).astype(np.uint8)
    if not wish.shadows:
        found[found == SHADOW] = CLEAR
    found[~validity] = NODATA
    return found


class _Finish:
    """Takes rows of classes and writes them, dilated; dilation looks past the rows, so they wait in a file for it."""

    def __init__(self, scene: SceneSource, wish: Wish, write: Write, folder: Path) -> None:
        self._shape = (int(scene.geobox.shape[0]), int(scene.geobox.shape[1]))
        self._wish, self._write, self._report = wish, write, Report()
        self._waiting: Optional[np.memmap] = None
        if wish.dilation:
            self._waiting = np.memmap(folder / "classes", np.uint8, "w+", shape=self._shape)

    def __enter__(self) -> _Finish:
        return self

    def __exit__(self, *exception: object) -> None:
        self._waiting = None

    def add(self, window: Window, found: np.ndarray) -> None:
        if self._waiting is not None:
            self._waiting[window.toslices()] = found
        else:
            self._out(window, found)

    def done(self, events: Events) -> Report:
        if self._waiting is not None:
            waiting, by = self._waiting, self._wish.dilation
            stream(
                Steps(
                    lambda tile: np.array(waiting[tile.padded.toslices()]),
                    lambda tile, found: tile.crop(_grown(found, by)),
                ),
                tiles(self._shape, 1024, 2 * by),
                lambda tile, found: self._out(tile.window, found),
                events,
                message="Dilating",
            )
        return self._report

    def _out(self, window: Window, found: np.ndarray) -> None:
        self._report.add(found)
        self._write(window, found)


def _grown(found: np.ndarray, by: int) -> np.ndarray:
    """Clouds grow over clear ground and shadow, shadows over clear ground."""
    for label in (THICK, THIN, SHADOW):
        overruled = (found == CLEAR) | ((label != SHADOW) & (found == SHADOW))
        found[grow(found == label, by) & overruled] = label
    return found
