"""Cloud removal by EMRDM on rasters: images, clouds and radar of a stack → tiles → network → mended rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from ..catalogue.card import Card
from ..inference.bands import input_of, matching_bands, nearest_date, open_radar
from ..inference.blending import OverlappingTile
from ..inference.noise import position_noise
from ..inference.session import open_session
from ..inference.tiled import NetworkSteps, batch_size, over_tiles
from ..job.errors import InputError, ModelError
from ..job.events import Events
from ..job.layer import Layer
from ..job.parameters import Machine
from ..raster.reader import SceneReader
from ..raster.scene import SceneSource
from ..raster.window import Window
from . import emrdm, emrdm_inputs
from .compositing import MIXED
from .filling import KEPT, Filled
from .stack import Image, Stack, View

Write = Callable[[Window, Filled], None]


@dataclass(frozen=True)
class _Item:
    """What one tile feeds: mu and condition (C, S, S) or (L, C, S, S), its place, and a number for each image's noise."""

    mu: np.ndarray
    condition: np.ndarray
    place: Window
    keys: tuple[int, ...]


class Removal:
    """One model made ready: which bands it reads and writes, and how it mends a stack of images.

    Raises InputError where bands or radar are missing, ModelError for a model of another family.
    """

    def __init__(
        self,
        card: Card,
        options: dict[str, Any],
        *,
        steps: int = 0,
        ensemble: int = 1,
        keep: bool = True,
        seed: int = 0,
        device: str = "auto",
        threads: int = 0,
        memory_mb: int = 2048,
    ) -> None:
        if card.family != "emrdm":
            raise ModelError(f"“{card.id}” is a model of the family “{card.family}”, which cannot remove clouds.")
        self.card, self.keep = card, keep
        self.multi = card.configuration.get("temporal") is not None
        self._settings = emrdm.settings(card, options, steps, ensemble)
        self._optical = input_of(card, "optical")
        roles = {given.role for given in card.inputs}
        self._condition = input_of(card, "condition") if "condition" in roles else self._optical
        self._radar_input = input_of(card, "radar") if "radar" in roles else None
        self._radar: Optional[SceneReader] = None
        self._seed, self._device, self._threads, self._batch = seed, device, threads, int(options.get("batch", 0))
        self._memory_mb = memory_mb
        self._places = [self._condition.bands.index(band) for band in self._optical.bands]

    @property
    def ensemble(self) -> int:
        """Noise draws."""
        return self._settings.ensemble

    def fed(self, scene: SceneSource) -> SceneSource:
        """The scene with the bands the network reads, in its order."""
        return scene.select(matching_bands(scene, self._condition.bands, self.card.title))

    def written(self, fed: SceneSource) -> SceneSource:
        """Of those bands the ones the network answers."""
        return fed.select([fed.band_names[place] for place in self._places])

    def add_radar(self, layers: Sequence[Layer], stack: Stack, events: Events) -> None:
        """Take the radar image of the target's date, or the nearest one."""
        if self._radar_input is None:
            if layers:
                events.info(f"{self.card.title} does not use the radar images.")
            return
        if not layers:
            raise InputError(
                f"{self.card.title} needs a Sentinel-1 image (VV and VH in dB) beside the cloudy one.",
                "Choose it as SAR, or use a model without radar.",
            )
        scenes = open_radar(layers)
        dates = [scene.acquisition_date for scene in scenes if scene.acquisition_date]
        chosen = scenes[0]
        if stack.mended.date and len(dates) == len(scenes):
            chosen = scenes[nearest_date(stack.mended.date, dates)]
            away = abs((chosen.acquisition_date - stack.mended.date).days) if chosen.acquisition_date else 0
            say = events.warning if away > 15 else events.info
            say(f"Radar image {chosen.name}, {away} days from {stack.mended.name}.")
        self._radar = SceneReader(chosen, stack.geobox)

    def mend(self, stack: Stack, write: Write, events: Events) -> None:
        """Mend the target (a model of one image) or make one image of all (a model of several), handed over in rows."""
        session = open_session(self.card, device=self._device, threads=self._threads, events=events)
        images = list(stack.images) if self.multi else [stack.mended]
        keys = _noise_keys(images)
        keep = self.keep and stack.mended.clouds is not None  # nothing known of its clouds: nothing known to be clear
        bands = len(self._optical.bands)

        def read(tile: OverlappingTile) -> Optional[_Item]:
            views = [image.read(tile.window) for image in images]
            own = stack.mended.read(tile.window) if self.multi else views[0]
            if not _wanted(own, views, keep).any():
                return None
            there = [k for k, view in enumerate(views) if view.validity.any()]
            frames = [self._frame(tile, views[k]) for k in there]
            radar = [self._radar_of(tile, self._radar)] if self._radar is not None else []
            mu = np.stack([frame[self._places] for frame in frames])
            condition = np.stack([np.concatenate((*radar, frame)) for frame in frames])
            place = Window(tile.window.col_off, tile.window.row_off, tile.size, tile.size)
            if self.multi:
                return _Item(mu, condition, place, tuple(keys[k] for k in there))
            return _Item(mu[0], condition[0], place, (keys[0],))

        def predict(items: Sequence[_Item]) -> np.ndarray:
            def noise(member: int, draw: int) -> np.ndarray:
                number = member * (self._settings.steps + 1) + draw
                drawn = [
                    np.stack([position_noise(i.place, bands, seed=self._seed, date=key, draw=number) for key in i.keys])
                    for i in items
                ]
                return np.stack(drawn) if self.multi else np.concatenate(drawn)

            def network(x: np.ndarray, c_noise: np.ndarray) -> np.ndarray:
                return session.run({"x": x, "c_noise": c_noise})[self.card.outputs[0]]

            mu, condition = (np.stack([getattr(item, name) for item in items]) for name in ("mu", "condition"))
            return np.concatenate(emrdm.restore(network, self._settings, mu, condition, noise), axis=1)

        def finish(window: Window, rows: np.ndarray) -> None:
            views = [image.read(window) for image in images]
            own = stack.mended.read(window) if self.multi else views[0]
            wanted = _wanted(own, views, keep)
            valid = np.any([view.validity for view in views], axis=0)
            kept = valid & ~wanted
            values = np.clip(emrdm_inputs.optical_inverse(rows[:bands]), 0, 1 if self._optical.clip else None)
            uncertainty = rows[bands:] / 2
            values[:, kept] = own.values[self._places][:, kept]
            uncertainty[:, kept] = 0
            for array in (values, uncertainty):
                array[:, ~valid] = np.nan
            source = np.where(wanted, np.int16(MIXED), np.int16(KEPT))
            write(window, Filled(values, uncertainty, source, wanted))

        batch = batch_size(session, self._batch)
        job = NetworkSteps(self.card, 2 * bands, read, predict, batch, lambda item: item.mu.shape)
        over_tiles(job, stack.shape, finish, Machine(memory_mb=self._memory_mb), events)

    def close(self) -> None:
        """Close the radar image."""
        if self._radar is not None:
            self._radar.close()

    def _frame(self, tile: OverlappingTile, view: View) -> np.ndarray:
        return tile.fill(emrdm_inputs.optical(view.values, clip=bool(self._condition.clip)))

    def _radar_of(self, tile: OverlappingTile, reader: SceneReader) -> np.ndarray:
        low, high = (self._radar_input.clip if self._radar_input else None) or (-25.0, 0.0)
        return tile.fill(emrdm_inputs.radar(reader.read(tile.window).values, low, high))


def _wanted(own: View, views: Sequence[View], keep: bool) -> np.ndarray:
    """(h, w) pixels that the network answers: measured on some image, and not kept."""
    valid = np.any([view.validity for view in views], axis=0)
    return np.asarray(valid & ~own.clear if keep else valid)


def _noise_keys(images: Sequence[Image]) -> list[int]:
    """A number of its own for each image: its date, and which of that date it is; without dates its place."""
    keys: list[int] = []
    for k, image in enumerate(images):
        key = image.date.toordinal() if image.date else k
        while key in keys:
            key += 10_000_000
        keys.append(key)
    return keys
