"""RESTORE-DiT on a series: radar beside it, the sampler in the gaps, windows over long series.

Shu et al. 2025, Remote Sensing of Environment 328, 114872. Arrays of a batch are (B, T, C, H, W); masks 1 = missing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple, Optional

import numpy as np

from ..catalogue.card import Card
from ..inference.arithmetic import Arithmetic, InMemory, arithmetic_of
from ..inference.bands import open_radar
from ..inference.blending import OverlappingTile
from ..inference.noise import Noise
from ..inference.samplers import ddpm_alphas, dpm_solver_pp, dpm_solver_schedule
from ..inference.session import open_session
from ..inference.tiled import batch_size, noise_room
from ..job.errors import InputError
from ..job.events import Events
from ..job.parameters import Sampling
from ..raster.dataset import DatasetPool
from ..raster.geobox import GeoBox
from ..raster.reader import Reader, SceneReader
from ..raster.scene import SceneSource
from ..raster.window import Window
from .by_network import Gappy, NetworkOnSeries, SeriesNetwork, Timeline
from .long_series import restore_windows
from .methods import SeriesWish
from .reader import SeriesReader
from .restore_dit_inputs import SATURATED, encoded_dates, match_radar, optical_input, radar_input

_SAMPLED_SCENES, _SAMPLED_PIXELS, _SAMPLED_SERIES = 12, 128 * 128, 4096
Predict = Callable[[Any, np.ndarray], Any]  # x, an image as `Arithmetic` has it, and t (B,) → (B, T, C, H, W)
# date (B, T), cond (B, T, 3, H, W) or None and mask (B, T, 1, H, W), the same for all steps
Network = Callable[[Optional[np.ndarray], Optional[np.ndarray], np.ndarray], Predict]


def method(card: Card, options: Mapping[str, Any], wish: SeriesWish) -> RestoreDitSeries:
    """A model of the family. Raises InputError where it needs radar and the wish has none."""
    steps = wish.sampling.steps or int(options["steps"])
    ensemble = wish.sampling.ensemble or int(options["ensemble"])
    used = {**options, "ensemble": ensemble, "steps": steps, "deviation": ensemble > 1}
    model = RestoreDitSeries(card, used, wish)
    if model.uses_radar and not wish.radar:
        raise InputError(
            f"{card.title} needs a Sentinel-1 series (VV and VH in dB) beside the optical one.",
            "Choose it as SAR, or use a model trained without radar.",
        )
    return model


@dataclass(frozen=True)
class Radar:
    """Dated radar images, VV and VH in dB; `mean` and `std` of VV, VH and VV/VH."""

    scenes: tuple[SceneSource, ...]
    mean: Sequence[float]
    std: Sequence[float]


@dataclass(frozen=True)
class RestoreDitSeries(SeriesNetwork):
    """A model with the radar it was told of."""

    radar: Optional[Radar] = None

    @property
    def deviation(self) -> bool:
        """That of an ensemble."""
        return bool(self.options["ensemble"] > 1)

    def learned(self, reader: SeriesReader, events: Events) -> RestoreDitSeries:
        """The model with its radar series. Its statistics, where the card has none, are measured on the series itself, as
        the published evaluation does. Raises InputError where radar images lack a date, bands or decibels."""
        if not self.uses_radar:
            return self
        scenes = tuple(open_radar(self.wish.radar, events, self.wish.radar_dates))
        undated = next((scene.name for scene in scenes if scene.acquisition_date is None), None)
        if undated:
            raise InputError(f"{undated} has no date.", "Write the dates of the radar images in SAR_DATES.")
        mean, std = (self.card.configuration.get(name) for name in ("radar_mean", "radar_std"))
        if mean is None or std is None:
            mean, std = radar_statistics(scenes, reader.geobox)
            events.info(
                "Radar statistics measured on the series (VV, VH, VV/VH in dB): mean "
                f"{', '.join(f'{m:.2f}' for m in mean)}, deviation {', '.join(f'{s:.2f}' for s in std)}."
            )
        return replace(self, radar=Radar(scenes, mean, std))

    def job(self, reader: SeriesReader, timeline: Timeline, events: Events) -> RestoreDitOnSeries:
        """The work on the tiles of a series."""
        o, machine, told = self.options, self.wish.machine, self.card.configuration
        session = open_session(
            self.card,
            device=machine.device,
            threads=machine.threads,
            runtime=machine.runtime,
            fixed=True,
            events=events,
        )
        side, frames, bands = self.card.tile_size or 256, len(timeline.dates), len(reader.band_names)
        read = 4 * side**2 * frames * (3 * bands + 5)
        batch, coverage = batch_size(session, int(o.get("batch", 0)), machine, read), np.ones(frames)
        coverage[list(timeline.seen)] = 1 - np.isfinite(reader.sample(_SAMPLED_SERIES, 0)).all(axis=1).mean(axis=1)
        return RestoreDitOnSeries(
            self.card, self.wish, reader, timeline, session, batch, self.deviation,
            how=WindowSampling(
                window=int(told.get("window", 15)),
                sampling=Sampling(o["steps"], o["ensemble"], self.wish.sampling.seed),
                pad_short=bool(o.get("pad_short", False)),
            ),
            date=encoded_dates(
                timeline.dates, told.get("date_origin", "2018-09-01"), int(told.get("date_rounding", 10))
            ),
            coverage=coverage,
            radar=RadarReader(self.radar, reader.geobox, timeline.days) if self.radar else None,
            on=arithmetic_of(session),
            room=noise_room(machine, batch),
        )  # fmt: skip


class TileInputs(NamedTuple):
    """What the network is fed of one tile: `image` (T, C, S, S) −1..1, `mask` (T, 1, S, S), `cond` (T, 3, S, S) or None, and
    the `noise` of the `member` of an ensemble."""

    image: np.ndarray
    mask: np.ndarray
    cond: Optional[np.ndarray]
    noise: Noise
    member: int = 0


@dataclass(frozen=True)
class RestoreDitOnSeries(NetworkOnSeries):
    """The work on the tiles of a series: `date` and `coverage` (T,) of its dates as `restore_series` takes them; `on`: where
    the network's images lie; `room`: bytes of noise that may be drawn ahead."""

    how: WindowSampling
    date: np.ndarray
    coverage: np.ndarray
    radar: Optional[RadarReader]
    on: Arithmetic
    room: int

    def feed(self, tile: OverlappingTile, observed: np.ndarray, seen: np.ndarray) -> TileInputs:
        """The tile as the network wants it."""
        cond = tile.fill(self.radar.read(tile.window)) if self.radar else None
        place = Window(tile.window.col_off, tile.window.row_off, tile.size, tile.size)
        dates = tuple(int(day) for day in self.timeline.days)
        noise = Noise(place, observed.shape[1], dates, self.how.sampling.seed, self.on.idle)
        noise = noise.drawn_ahead(range(self.how.sampling.ensemble), self.room)
        return TileInputs(optical_input(observed), (~seen[:, None]).astype(np.float32), cond, noise)

    def draws(self, item: Gappy) -> list[Gappy]:
        """As `DrawingJob` says."""
        return [item._replace(fed=item.fed._replace(member=k)) for k in range(self.how.sampling.ensemble)]

    def predict(self, items: Sequence[Gappy]) -> np.ndarray:
        """One draw of each, (len(items), T, C, S, S) in reflectance."""
        fed = [item.fed for item in items]
        conds = [tile.cond for tile in fed if tile.cond is not None]
        batch = Batch(
            np.stack([tile.image for tile in fed]),
            np.stack([tile.mask for tile in fed]),
            np.broadcast_to(self.date, (len(fed), len(self.date))),
            np.stack(conds) if conds else None,
        )

        def network(date: Optional[np.ndarray], cond: Optional[np.ndarray], mask: np.ndarray) -> Predict:
            told = {"date": date, "cond": cond, "mask": mask.astype(np.float32)}
            asked = self.session.input_names
            bound = self.session.bound({n: v for n, v in told.items() if v is not None and n in asked})
            return lambda x, t: self.on.ask(bound, {"x": x, "t": t})[self.card.outputs[0]]

        noise = np.stack([tile.noise.of(tile.member) for tile in fed])
        found = restore_series(network, self.how, batch, noise, self.coverage, keep=self.wish.keep, on=self.on)
        found *= np.float32(SATURATED)
        return found

    def close(self) -> None:
        """Close the images."""
        super().close()
        if self.radar:
            self.radar.close()


class RadarReader:
    """Reads on `geobox` what the network is told of the radar image nearest to each of the `days` (T,)."""

    def __init__(self, radar: Radar, geobox: GeoBox, days: np.ndarray) -> None:
        self.geobox, self._mean, self._std = geobox, np.asarray(radar.mean), np.asarray(radar.std)
        self._matched = match_radar(days, np.array([scene.day.toordinal() for scene in radar.scenes]))
        self._pool = DatasetPool()
        self._readers = {
            int(k): SceneReader(radar.scenes[k], geobox, pool=self._pool) for k in np.unique(self._matched)
        }

    def read(self, window: Window) -> np.ndarray:
        """(T, 3, h, w) float32 as `radar_input` makes them."""
        decibels = {k: _with_ratio(reader.read(window).values) for k, reader in self._readers.items()}
        return radar_input(np.stack([decibels[int(k)] for k in self._matched]), self._mean, self._std)

    def close(self) -> None:
        """Close the files; reading opens them again."""
        self._pool.close()


def radar_statistics(scenes: Sequence[SceneSource], geobox: GeoBox) -> tuple[list[float], list[float]]:
    """Mean and deviation of VV, VH and VV/VH in dB over some images, decimated. Raises InputError where none is valid."""
    with DatasetPool() as pool:
        sampled = scenes[:: max(1, len(scenes) // _SAMPLED_SCENES)]
        seen = [SceneReader(scene, geobox, pool=pool).read_decimated(_SAMPLED_PIXELS).values for scene in sampled]
    values = _with_ratio(np.concatenate([image.reshape(2, -1) for image in seen], axis=1)).astype(np.float64)
    values = values[:, np.isfinite(values).all(axis=0)]
    if not values.size:
        raise InputError("The radar images hold no valid pixel in the area of the optical ones.", "Check their extent.")
    return values.mean(axis=1).tolist(), np.maximum(values.std(axis=1), 1e-6).tolist()


def _with_ratio(decibels: np.ndarray) -> np.ndarray:
    """(2, …) VV, VH in dB with VV/VH behind."""
    return np.concatenate((decibels, decibels[:1] - decibels[1:]))


@dataclass(frozen=True)
class WindowSampling:
    """How a series is sampled. `window`: frames the network was trained with; `pad_short`: shorter series get empty frames
    at the end, as in the published evaluation, instead of running at their own length."""

    window: int
    sampling: Sampling
    pad_short: bool = False

    def cut(self, values: np.ndarray, start: int) -> np.ndarray:
        """The frames of a window over (B, T, …)."""
        part = values[:, start : start + self.window]
        short = self.window - values.shape[1] if self.pad_short else 0
        return np.pad(part, [(0, 0), (0, short), *[(0, 0)] * (part.ndim - 2)]) if short > 0 else part


class Batch(NamedTuple):
    """Series as the network takes them: `image` (B, T, C, H, W) −1..1, `mask` (B, T, 1, H, W), `date` (B, T), or None for a
    network that counts frames, and radar, `cond` (B, T, 3, H, W), or None."""

    image: np.ndarray
    mask: np.ndarray
    date: Optional[np.ndarray]
    cond: Optional[np.ndarray] = None


def restore_series(
    network: Network,
    how: WindowSampling,
    series: Batch,
    noise: np.ndarray,
    coverage: np.ndarray,
    *,
    keep: bool = True,
    on: Arithmetic | None = None,
) -> np.ndarray:
    """One draw (B, T, C, H, W) in 0..1.

    noise: of the image's shape; coverage (T,) missing shares of the whole scene, which place the windows. keep: observed
    values come back as they are, else as the network sees them. on: where the network's images lie.
    """
    schedule = dpm_solver_schedule(ddpm_alphas(), how.sampling.steps)

    def one(index: int, start: int) -> np.ndarray:
        image, mask = how.cut(series.image, start), how.cut(series.mask, start)
        date, cond = (None if v is None else how.cut(v, start) for v in (series.date, series.cond))
        part = Batch(image, mask, date, cond)
        return restore_window(network, part, how.cut(noise, start), schedule, keep=keep, on=on)

    return restore_windows(one, coverage, how.window)


def restore_window(
    network: Network,
    series: Batch,
    noise: np.ndarray,
    schedule: tuple[np.ndarray, np.ndarray],
    *,
    keep: bool = True,
    watch: Callable[[int, np.ndarray], None] | None = None,
    on: Arithmetic | None = None,
) -> np.ndarray:
    """One window in 0..1: noise in the gaps, observations elsewhere, DPM-Solver++ down the `schedule` (times, levels) to the
    network's clean series."""
    on = on or InMemory()
    date = None if series.date is None else series.date.astype(np.float32)
    predict = network(date, series.cond, series.mask)
    gap, image = (on.held(np.asarray(values, np.float32)) for values in (series.mask, series.image))

    def denoise(z: Any, t: int) -> Any:
        return predict(on.pick(gap, z, image), np.full(len(noise), t, np.float32))

    z = dpm_solver_pp(denoise, on.held(np.asarray(noise, np.float32)), *schedule, watch=watch, on=on)
    found = on.taken(on.mix((0.5, on.pick(gap, z, image) if keep else z))) + np.float32(0.5)
    return np.clip(found, 0, 1, out=found)


_: type[Reader] = RadarReader
