"""Gap-free series by RESTORE-DiT on rasters: clear observations and radar of a tile → network → every date wanted.

Frames of target dates without an image are wholly missing; the network fills them like any gap.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from rasterio.windows import Window

from ...contract.quality_classes import EXTRAPOLATED, INTERPOLATED, LONG_GAP, MEASURED, NODATA
from ..catalogue.card import Card
from ..inference.bands import input_of, matching_bands, open_radar
from ..inference.blending import OverlappingTile
from ..inference.noise import position_noise
from ..inference.session import open_session
from ..inference.tiled import batch_size, over_tiles
from ..job.errors import InputError, ModelError
from ..job.events import Events
from ..job.layer import Layer
from ..raster.dataset import DatasetPool
from ..raster.reader import SceneReader
from ..raster.scene import SceneSource
from . import restore_dit
from .gaps import NEAR
from .methods import Reconstruction
from .reader import SeriesReader

_SAMPLED_SCENES, _SAMPLED_PIXELS, _SAMPLED_SERIES = 12, 128 * 128, 4096
Write = Callable[[Window, Reconstruction, tuple[int, int]], None]


@dataclass(frozen=True)
class _Item:
    """One tile: `observed` reflectance (F, C, S, S) with NaN, what the network is fed, and the tile's place."""

    observed: np.ndarray
    image: np.ndarray
    mask: np.ndarray
    cond: Optional[np.ndarray]
    place: Window


class SeriesModel:
    """One model made ready. Raises InputError where bands or radar are missing, ModelError for another family's model."""

    def __init__(
        self,
        card: Card,
        options: dict[str, Any],
        *,
        steps: int = 0,
        ensemble: int = 0,
        keep: bool = True,
        longest: float = 0.0,
        seed: int = 0,
        device: str = "auto",
        threads: int = 0,
        memory_mb: int = 2048,
    ) -> None:
        if card.family != "restore-dit":
            raise ModelError(f"“{card.id}” is a model of the family “{card.family}”, which cannot mend a series.")
        self.card, self._keep, self._longest = card, keep, longest
        self._optical = input_of(card, "optical")
        self._uses_radar = any(given.role == "radar" for given in card.inputs)
        self._settings = restore_dit.Settings(
            window=int(card.configuration.get("window", 15)),
            steps=steps or int(options["steps"]),
            ensemble=ensemble or int(options["ensemble"]),
            pad_short=bool(options.get("pad_short", False)),
        )
        self._radar: list[SceneReader] = []
        self._radar_days = np.empty(0)
        self._mean, self._std = (card.configuration.get(name) for name in ("radar_mean", "radar_std"))
        self._seed, self._device, self._threads, self._batch = seed, device, threads, int(options.get("batch", 0))
        self._memory_mb = memory_mb
        self._pool = DatasetPool()

    @property
    def ensemble(self) -> int:
        """Noise draws."""
        return self._settings.ensemble

    def fed(self, scene: SceneSource) -> SceneSource:
        """The scene with the bands the network reads, in its order."""
        return scene.select(matching_bands(scene, self._optical.bands, self.card.title))

    def add_radar(self, layers: Sequence[Layer], dates: str, geobox, events: Events) -> None:
        """Take the radar series. Its statistics, where the card has none, are measured on the series itself, as the
        published evaluation does."""
        if not self._uses_radar:
            if layers:
                events.info(f"{self.card.title} does not use radar: the {len(layers)} SAR layers are left out.")
            return
        if not layers:
            raise InputError(
                f"{self.card.title} needs a Sentinel-1 series (VV and VH in dB) beside the optical one.",
                "Choose it as SAR, or use a model trained without radar.",
            )
        scenes = open_radar(layers, dates)
        undated = next((scene.name for scene in scenes if scene.acquisition_date is None), None)
        if undated:
            raise InputError(f"{undated} has no date.", "Write the dates of the radar images in SAR_DATES.")
        self._radar = [SceneReader(scene, geobox, pool=self._pool) for scene in scenes]
        self._radar_days = np.array([s.acquisition_date.toordinal() for s in scenes if s.acquisition_date])
        if self._mean is None or self._std is None:
            self._mean, self._std = _statistics(self._radar)
            events.info(
                "Radar statistics measured on the series (VV, VH, VV/VH in dB): mean "
                f"{', '.join(f'{m:.2f}' for m in self._mean)}, deviation {', '.join(f'{s:.2f}' for s in self._std)}."
            )

    def mend(self, reader: SeriesReader, wanted: Sequence[datetime.date], geobox, write: Write, events: Events) -> None:
        """Every date of `wanted`, handed over row by row."""
        session = open_session(self.card, device=self._device, threads=self._threads, events=events)
        frames = sorted({*reader.dates, *wanted})
        have = np.array([frames.index(date) for date in reader.dates])
        want = [frames.index(date) for date in wanted]
        days = np.array([date.toordinal() for date in frames], np.float64)
        configuration = self.card.configuration
        date = restore_dit.encoded_dates(
            frames, configuration.get("date_origin", "2018-09-01"), int(configuration.get("date_rounding", 10))
        )
        coverage = np.ones(len(frames))
        coverage[have] = 1 - np.isfinite(reader.sample(_SAMPLED_SERIES, 0)).all(axis=1).mean(axis=1)
        matched = restore_dit.match_radar(days, self._radar_days) if self._radar else None
        M, C = len(wanted), reader.bands
        spread = self.ensemble > 1

        def read(tile: OverlappingTile) -> Optional[_Item]:
            seen = tile.fill(reader.read(tile.window))
            if not np.isfinite(seen).any():
                return None
            observed = np.full((len(frames), *seen.shape[1:]), np.nan, np.float32)
            observed[have] = seen
            mask = ~np.isfinite(observed).all(axis=1, keepdims=True)
            cond = None if matched is None else self._cond(tile, matched)
            place = Window(tile.window.col_off, tile.window.row_off, tile.size, tile.size)
            return _Item(observed, restore_dit.optical_input(observed), np.asarray(mask, np.float32), cond, place)

        def predict(items: Sequence[_Item]) -> np.ndarray:
            def network(at: np.ndarray, cond: Optional[np.ndarray]) -> restore_dit.Predict:
                bound = session.bound({"date": at} if cond is None else {"date": at, "cond": cond})
                return lambda x, t: bound.run({"x": x, "t": t})[self.card.outputs[0]]

            def noise(member: int) -> np.ndarray:
                keys = [day.toordinal() for day in frames]
                return np.stack([
                    np.stack([position_noise(i.place, C, seed=self._seed, date=key, draw=member) for key in keys])
                    for i in items
                ])  # fmt: skip

            image, mask = (np.stack([getattr(item, name) for item in items]) for name in ("image", "mask"))
            cond = None if matched is None else np.stack([item.cond for item in items if item.cond is not None])
            at = np.broadcast_to(date, (len(items), len(frames)))
            mean, deviation = restore_dit.restore_series(
                network, self._settings, image, mask, at, cond, noise, coverage, keep=self._keep
            )
            return np.stack([self._answer(item, mean[k], deviation[k], days, want) for k, item in enumerate(items)])

        def finish(window: Window, rows: np.ndarray) -> None:
            shape = (int(window.height), int(window.width))
            values = rows[: M * C].reshape(M, C, -1)
            quality = np.nan_to_num(rows[M * C : M * C + M], nan=NODATA).reshape(M, -1)
            count = np.nan_to_num(np.rint(rows[M * C + M]), nan=0.0).astype(np.uint16).ravel()
            quality = np.rint(quality).astype(np.uint8)
            quality[:, count == 0] = NODATA
            values = np.where(quality[:, None] == NODATA, np.float32(np.nan), values)
            deviation = None
            if spread:
                deviation = rows[M * C + M + 1 :].reshape(M, C, -1)
                deviation = np.where(np.isnan(values), np.float32(np.nan), deviation)
            write(window, Reconstruction(values, quality, count, deviation), shape)

        shape = (int(geobox.shape[0]), int(geobox.shape[1]))
        bands = M * C + M + 1 + (M * C if spread else 0)
        batch = batch_size(session, self._batch)
        over_tiles(shape, self.card, bands, read, predict, finish, events, batch=batch, memory_mb=self._memory_mb)

    def close(self) -> None:
        """Close the radar images."""
        self._pool.close()

    def _cond(self, tile: OverlappingTile, matched: np.ndarray) -> np.ndarray:
        read = {k: self._radar[k].read(tile.window).values for k in np.unique(matched)}
        decibels = np.stack([np.concatenate((read[k], read[k][:1] - read[k][1:])) for k in matched])
        return tile.fill(restore_dit.radar_input(decibels, np.asarray(self._mean), np.asarray(self._std)))

    def _answer(self, item: _Item, mean, deviation, days: np.ndarray, want: list[int]) -> np.ndarray:
        """(bands, S, S): values in reflectance, quality of every date, count, and the deviations of an ensemble."""
        seen = item.mask[:, 0] == 0
        values, spread = mean * restore_dit.SATURATED, deviation * restore_dit.SATURATED
        if self._keep:
            values = np.where(seen[:, None], item.observed, values)
        parts = [
            values[want].reshape(-1, *seen.shape[1:]),
            _quality(seen, days, self._longest)[want],
            seen.sum(0)[None],
        ]
        if self.ensemble > 1:
            parts.append(spread[want].reshape(-1, *seen.shape[1:]))
        return np.concatenate(parts).astype(np.float32)


def _quality(seen: np.ndarray, days: np.ndarray, longest: float) -> np.ndarray:
    """(F, h, w) quality codes of `gaps`: how near the clear dates are; gaps of more than `longest` days stay open, and so
    do dates farther outside."""
    at = days[:, None, None]
    before = np.maximum.accumulate(np.where(seen, at, -np.inf), axis=0)
    after = np.minimum.accumulate(np.where(seen, at, np.inf)[::-1], axis=0)[::-1]
    near = (at - before <= NEAR) & (after - at <= NEAR)
    inside = np.isfinite(before) & np.isfinite(after)
    quality = np.where(inside, np.where(near, INTERPOLATED, LONG_GAP), EXTRAPOLATED)
    if longest > 0:
        farther = np.where(inside, after - before, np.minimum(at - before, after - at)) > longest
        quality = np.where(farther, NODATA, quality)
    return np.where(seen, MEASURED, quality)


def _statistics(readers: Sequence[SceneReader]) -> tuple[list[float], list[float]]:
    """Mean and deviation of VV, VH and VV/VH in dB over some images, decimated."""
    step = max(1, len(readers) // _SAMPLED_SCENES)
    values = np.concatenate([r.read_decimated(_SAMPLED_PIXELS).values.reshape(2, -1) for r in readers[::step]], axis=1)
    values = np.concatenate((values, values[:1] - values[1:])).astype(np.float64)
    values = values[:, np.isfinite(values).all(axis=0)]
    if not values.size:
        raise InputError("The radar images hold no valid pixel in the area of the optical ones.", "Check their extent.")
    return values.mean(axis=1).tolist(), np.maximum(values.std(axis=1), 1e-6).tolist()
