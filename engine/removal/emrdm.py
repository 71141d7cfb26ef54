"""EMRDM on rasters: what a tile feeds, and the network drawn from (`emrdm_sampling` for the method itself)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Optional

import numpy as np

from ..catalogue.card import Card
from ..inference.arithmetic import Arithmetic, arithmetic_of
from ..inference.blending import OverlappingTile
from ..inference.ensemble import mean_and_deviation
from ..inference.noise import Noise
from ..inference.session import Session
from ..inference.tiled import batch_size, noise_room
from ..job.parameters import Sampling
from ..raster.window import Window
from . import emrdm_inputs
from .by_network import Feed, Look, MendingJob, Pictures, RemovalNetwork
from .emrdm_guided import guided
from .emrdm_sampling import Diffusion, restore
from .methods import RemovalMethod, Wanted


def method(card: Card, options: Mapping[str, Any], wanted: Wanted) -> RemovalMethod:
    """An installed EMRDM."""
    diffusion = Diffusion.of(card, options, wanted.sampling)
    several = card.configuration.get("temporal") is not None
    drawn = Sampling(diffusion.steps, diffusion.ensemble, wanted.sampling.seed)
    return EmrdmRemoval(card, options, wanted, several, drawn)


class EmrdmRemoval(RemovalNetwork):
    """Mean-reverting diffusion from one image, or from several dates to one image."""

    def job(self, pictures: Pictures, session: Session) -> MendingJob:
        """What it does on tiles."""
        diffusion = Diffusion.of(self.card, self.options, self.drawn)
        machine, side, images = self.wanted.machine, self.card.tile_size or 256, len(pictures.images)
        read = 4 * side**2 * images * (2 * len(self.feed.optical.bands) + len(self.feed.condition.bands))
        batch = batch_size(session, int(self.options.get("batch", 0)), machine, read)
        on, room = arithmetic_of(session), noise_room(machine, batch)
        return EmrdmJob(self.card, self.feed, pictures, session, on, diffusion, self.drawn.seed, batch, room)


@dataclass(frozen=True)
class EmrdmItem:
    """What one tile feeds: mu and condition (C, S, S) or (L, C, S, S), and each image's noise; `member`: which draw of an
    ensemble."""

    mu: np.ndarray
    condition: np.ndarray
    noise: Noise
    member: int = 0


@dataclass(frozen=True)
class EmrdmJob:
    """The network job: reads mu and condition; answers the mean of the draws and, of several, their deviation, −1..1. `on`:
    where its images lie; `room`: bytes of noise that may be drawn ahead."""

    card: Card
    feed: Feed
    pictures: Pictures
    session: Session
    on: Arithmetic
    diffusion: Diffusion
    seed: int
    batch: int
    room: int = 0

    @property
    def bands(self) -> int:
        """Bands of the answer."""
        return len(self.feed.optical.bands) * (2 if self.diffusion.ensemble > 1 else 1)

    def read(self, tile: OverlappingTile) -> Optional[EmrdmItem]:
        """What a tile feeds; None where no pixel of it is wanted."""
        look = self.pictures.look(tile.window)
        if look is None:
            return None
        if self.card.configuration.get("guided"):
            return self._guided(tile, look)
        frames = [
            tile.fill(emrdm_inputs.optical(values, clip=bool(self.feed.condition.clip))) for values in look.values
        ]
        radar = [] if look.radar is None else [self._radar(tile, look.radar)]
        mu = np.stack([frame[self.feed.places] for frame in frames])
        condition = np.stack([np.concatenate((*radar, frame)) for frame in frames])
        noise = self._noise(tile, look.keys)
        return EmrdmItem(mu, condition, noise) if self.pictures.several else EmrdmItem(mu[0], condition[0], noise)

    def _guided(self, tile: OverlappingTile, look: Look) -> EmrdmItem:
        """The target first, then the others, and as many empty images as are wanting to those it was trained with."""
        shape = look.values[0].shape
        order = [k for k in range(len(look.keys)) if k != look.target]
        values, clear = [look.values[k] for k in order], [look.clear[k] for k in order]
        days, keys = [look.days[k] for k in order], [look.keys[k] for k in order]
        k = look.target
        values.insert(0, np.full(shape, np.nan, np.float32) if k is None else look.values[k])
        clear.insert(0, np.zeros(shape[1:], bool) if k is None else look.clear[k])
        days.insert(0, 0.0)
        keys.insert(0, 0 if k is None else look.keys[k])
        for number in range(int(self.card.configuration["dates"]) - len(values)):
            values.append(np.full(shape, np.nan, np.float32))
            clear.append(np.zeros(shape[1:], bool))
            days.append(0.0)
            keys.append(-1 - number)
        mu, condition = guided(
            np,
            tile.fill(np.stack(values).astype(np.float32)),
            tile.fill(np.stack(clear)[:, None].astype(np.float32)),
            np.array(days, np.float32),
        )
        return EmrdmItem(mu, condition, self._noise(tile, keys))

    def draws(self, item: EmrdmItem) -> list[EmrdmItem]:
        """As `DrawingJob` says."""
        return [replace(item, member=member) for member in range(self.diffusion.ensemble)]

    def predict(self, items: Sequence[EmrdmItem]) -> np.ndarray:
        """Draws (len(items), C, S, S), −1..1."""
        network = self.session.bound({})

        def answer(x: Any, c_noise: np.ndarray) -> Any:
            return self.on.ask(network, {"x": x, "c_noise": c_noise})[self.card.outputs[0]]

        mu, condition = np.stack([item.mu for item in items]), np.stack([item.condition for item in items])

        def noise(draw: int) -> np.ndarray:
            numbers = [item.member * (self.diffusion.steps + 1) + draw for item in items]
            return np.stack([item.noise.of(number) for item, number in zip(items, numbers)]).reshape(mu.shape)

        return restore(answer, self.diffusion, mu, condition, noise, self.on)

    def joined(self, item: EmrdmItem, drawn: Iterator[np.ndarray]) -> np.ndarray:
        """(bands, S, S)."""
        mean, deviation = mean_and_deviation(drawn)
        return mean if self.diffusion.ensemble == 1 else np.concatenate((mean, deviation))

    def alike(self, item: EmrdmItem) -> tuple[int, ...]:
        """Tiles of as many dates."""
        return item.mu.shape

    def answer(self, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """See `MendingJob`."""
        bands = len(self.feed.optical.bands)
        values = np.clip(emrdm_inputs.optical_inverse(rows[:bands]), 0, 1 if self.feed.optical.clip else None)
        return values, rows[bands:] / 2 if self.diffusion.ensemble > 1 else np.full_like(values, np.nan)

    def close(self) -> None:
        """Close the images."""
        self.pictures.stack.close()

    def _radar(self, tile: OverlappingTile, decibels: np.ndarray) -> np.ndarray:
        low, high = (self.feed.radar.clip if self.feed.radar else None) or (-25.0, 0.0)
        return tile.fill(emrdm_inputs.radar(decibels, low, high))

    def _noise(self, tile: OverlappingTile, keys: Sequence[int]) -> Noise:
        """Of every image, for each member and step."""
        d, place = self.diffusion, Window(tile.window.col_off, tile.window.row_off, tile.size, tile.size)
        noise = Noise(place, len(self.feed.optical.bands), tuple(keys), self.seed, self.on.idle)
        each = range(d.steps + 1 if d.s_churn > 0 else 1)
        return noise.drawn_ahead([member * (d.steps + 1) + k for member in range(d.ensemble) for k in each], self.room)
