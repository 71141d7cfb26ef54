"""Scenarios: which images are taken on which dates, and the images themselves, strip by strip, with their truth.

`plan` decides everything that is random about a scenario; `OpticalJob` and `RadarJob` then compute the strips of one image,
each from its place alone, so memory depends on the width of a scene and not on its height or dates.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Optional

import numpy as np
from scipy.special import betaincinv, ndtri

from ..schedule.tile_job import TileJob
from . import randomness
from .atmosphere import Air, sun_position, top_of_atmosphere
from .coarse_sensor import CoarseSensor
from .instruments import FUSION_BANDS, HALO, SERIES_BANDS, band_index, blurred, noisy
from .landscape import RIVER, TRACK, Ground, Land, Landscape, ground, landscape
from .radar import POLARISATIONS, Weather, backscatter
from .sky import CloudCover, Sky, classes_of, cloud_cover, daylight, sky_over, through_clouds
from .spectra import BANDS, Season, season, surface

SCENARIOS = ("clouds", "series", "fusion")
CLOUD_SHARES = {"clouds": 0.35, "series": 0.45, "fusion": 0.0}
FIRST_DATES = {"clouds": (2020, 4, 22), "series": (2020, 3, 13), "fusion": (2020, 4, 22)}

# What a good detector finds: it misses haze and half shade that the truth counts.
DETECTED = {"thin": 0.12, "thick": 0.30, "shadow": 0.50}


@dataclass(frozen=True)
class Acquisition:
    """One optical image to be taken. `air` None: surface reflectance. `cover` None: no cloud. `haze` and `gain` are what
    atmospheric correction and calibration got wrong (haze: reflectance at 490 nm); `flood` in pixels from the bank."""

    date: datetime.date
    air: Optional[Air]
    cover: Optional[CloudCover]
    weather: Weather
    haze: float = 0.0
    gain: float = 1.0
    flood: float = 0.0
    cleared: bool = False

    @property
    def name(self) -> str:
        """ISO date."""
        return self.date.isoformat()

    @property
    def sun(self):
        """Position of the sun."""
        return sun_position(self.date)


@dataclass(frozen=True)
class Plan:
    """Everything that will be seen: the landscape, optical bands, optical and radar dates, and for fusion the coarse
    sensor with which of the dates have a fine image (the others' fine images are the truth)."""

    scenario: str
    landscape: Landscape
    bands: tuple[str, ...]
    acquisitions: tuple[Acquisition, ...]
    radar: tuple[tuple[datetime.date, Weather], ...] = ()
    coarse: Optional[CoarseSensor] = None
    fine_dates: tuple[datetime.date, ...] = ()


@dataclass(frozen=True)
class Optical:
    """Rows of an optical image: what the sensor records and the noise-free clear truth, reflectance (C, h, w) float32;
    true cloud classes and the classes a good detector finds (h, w) uint8; the land-cover truth (h, w) uint8."""

    rows: range
    image: np.ndarray
    truth: np.ndarray
    classes: np.ndarray
    mask: np.ndarray
    land: np.ndarray


def plan(
    scenario: str,
    size: int,
    dates: int,
    seed: int,
    *,
    cloud_share: Optional[float] = None,
    factor: int = 16,
    first: Optional[datetime.date] = None,
) -> Plan:
    """Decide what is seen of a `size` × `size` scene on `dates` dates from `first` on. `cloud_share` 0..1 is the mean share
    under thick and thin cloud; `factor` the coarse pixel of `fusion` in fine pixels. Defaults are the scenario's."""
    if scenario not in SCENARIOS:
        raise ValueError(f"There is no scenario {scenario!r}: choose from {', '.join(SCENARIOS)}")
    share = CLOUD_SHARES[scenario] if cloud_share is None else cloud_share
    scape = landscape(size, seed)
    days = _days(scenario, dates, seed, first or datetime.date(*FIRST_DATES[scenario]))
    taken = tuple(_acquisition(scenario, scape, day, share) for day in days)
    if scenario == "clouds":
        return Plan(scenario, scape, BANDS, taken, radar=tuple((a.date, a.weather) for a in taken))
    if scenario == "series":
        return Plan(scenario, scape, SERIES_BANDS, taken, radar=_radar_dates(days, seed))
    # Fine images on the first and the last of three dates or more; on one date in between the river floods, and
    # from then on some woods are cleared.
    middle = len(days) // 2
    taken = tuple(
        replace(a, flood=0.025 * size + 2 if k == middle and k > 0 else 0.0, cleared=k >= middle and k > 0)
        for k, a in enumerate(taken)
    )
    fine = (days[0], days[-1]) if len(days) > 2 else (days[0],)
    return Plan(scenario, scape, FUSION_BANDS, taken, coarse=CoarseSensor(factor), fine_dates=fine)


@dataclass(frozen=True)
class OpticalJob:
    """The optical image of one acquisition; a tile is a strip of rows."""

    plan: Plan
    acquisition: Acquisition
    grounds: Grounds

    def read(self, rows: range) -> None:
        """There is nothing to read."""

    def compute(self, rows: range, data: None) -> Optical:
        """The image, its truth and its masks."""
        here = _changed(self.plan.landscape, self.acquisition, self.grounds.padded(rows), rows)
        return _optical(self.plan, self.acquisition, self._state, here, rows)

    def close(self) -> None:
        """Nothing is open."""

    @cached_property
    def _state(self) -> Season:
        return season(self.plan.landscape.covers, self.acquisition.date, self.acquisition.weather.wetness)


@dataclass(frozen=True)
class RadarJob:
    """The radar image of one date; a tile is a strip of rows."""

    plan: Plan
    date: datetime.date
    weather: Weather
    grounds: Grounds

    def read(self, rows: range) -> None:
        """There is nothing to read."""

    def compute(self, rows: range, data: None) -> np.ndarray:
        """Backscatter in dB (2, h, w) float32 (VV, VH)."""
        scape, columns = self.plan.landscape, range(self.plan.landscape.size)
        here = _cropped(self.grounds.padded(rows))
        bands = []
        for polarisation in POLARISATIONS:
            name = f"speckle {self.date.isoformat()} {polarisation}"
            speckle = randomness.white(scape.seed, name, rows, columns)
            bands.append(backscatter(scape.covers, here, self._state, self.weather, polarisation, speckle))
        return np.stack(bands)

    def close(self) -> None:
        """Nothing is open."""

    @cached_property
    def _state(self) -> Season:
        return season(self.plan.landscape.covers, self.date, self.weather.wetness)


def strips(size: int) -> list[range]:
    """Rows of the strips a scene is computed in, about half a megapixel each."""
    height = int(np.clip((1 << 19) // size, 32, 512))
    return [range(top, min(top + height, size)) for top in range(0, size, height)]


class Grounds:
    """The ground under each strip, kept for the next date as far as `memory_bytes` allow; pickles as one that keeps nothing
    yet."""

    def __init__(self, scape: Landscape, memory_bytes: int = 256 << 20) -> None:
        self._scape, self._memory, self._room = scape, memory_bytes, memory_bytes
        self._kept: dict[int, Ground] = {}

    def __reduce__(self) -> tuple:
        return Grounds, (self._scape, self._memory)

    def padded(self, rows: range) -> Ground:
        """Ground of the strip and `HALO` pixels around it."""
        if rows.start in self._kept:
            return self._kept[rows.start]
        window = range(rows.start - HALO, rows.stop + HALO), range(-HALO, self._scape.size + HALO)
        here = ground(self._scape, *window)
        nbytes = sum(array.nbytes for array in vars(here).values())
        if nbytes <= self._room:
            self._room -= nbytes
            self._kept[rows.start] = here
        return here


def _optical(plan: Plan, acquisition: Acquisition, state: Season, here: Ground, rows: range) -> Optical:
    size, seed, name = plan.landscape.size, plan.landscape.seed, acquisition.name
    columns = range(size)
    padded = range(rows.start - HALO, rows.stop + HALO), range(-HALO, size + HALO)
    inner = slice(HALO, -HALO), slice(HALO, -HALO)
    air, cover = acquisition.air, acquisition.cover
    sky = sky_over(cover, *padded) if cover else None
    haze = _haze(acquisition, plan.landscape, rows, columns)
    image, truth = (np.empty((len(plan.bands), len(rows), size), np.float32) for _ in range(2))
    for index, band in enumerate(plan.bands):
        k = band_index(band)
        reflectance = surface(here, state, k)
        clear = top_of_atmosphere(air, k, reflectance) if air else reflectance
        truth[index] = blurred(clear, band)[inner]
        seen = truth[index]
        if sky is not None and cover is not None:
            light = daylight(sky, air, acquisition.sun, k)
            below = top_of_atmosphere(air, k, reflectance, light) if air else reflectance * light
            seen = blurred(through_clouds(sky, cover, air, k, below), band)[inner]
        seen = seen * np.float32(acquisition.gain) + haze * np.float32(_HAZE_SPECTRUM[k])
        image[index] = noisy(seen, seed, f"{name} {band}", rows, columns)
    open_sky = Sky(*(a[inner] for a in vars(sky).values())) if sky else None
    nothing = np.zeros((len(rows), size), np.uint8)
    return Optical(
        rows=rows,
        image=np.maximum(image, np.float32(1e-4), out=image),
        truth=np.maximum(truth, np.float32(1e-4), out=truth),
        classes=classes_of(open_sky) if open_sky else nothing,
        mask=classes_of(open_sky, **DETECTED) if open_sky else nothing,
        land=here.land[inner],
    )


# Aerosol that a correction left in (or took too much of), relative to 490 nm: falls with wavelength to the power 1.3.
_HAZE_SPECTRUM = np.array([1.14, 1, 0.84, 0.67, 0.62, 0.58, 0.54, 0.49, 0.48, 0.43, 0.26, 0.21, 0.14])


def _haze(acquisition: Acquisition, scape: Landscape, rows: range, columns: range) -> np.ndarray:
    if not acquisition.haze:
        return np.zeros((len(rows), len(columns)), np.float32)
    y, x = np.array(rows, float), np.array(columns, float)
    size = float(np.clip(scape.size / 2, 40, 600))
    field = randomness.fractal(scape.seed, f"haze {acquisition.name}", y, x, largest=size, smallest=size / 4)
    return np.float32(acquisition.haze) * (1 + np.float32(0.5) * field)


def _changed(scape: Landscape, acquisition: Acquisition, here: Ground, rows: range) -> Ground:
    """The ground after flood and clearing."""
    if not acquisition.flood and not acquisition.cleared:
        return here
    cover = here.cover.copy()
    if acquisition.cleared:
        y = np.arange(rows.start - HALO, rows.stop + HALO, dtype=float)
        x = np.arange(-HALO, scape.size + HALO, dtype=float)
        plots = randomness.fractal(
            scape.seed, "clearing", y, x, largest=float(np.clip(scape.size / 10, 8, 40)), smallest=8
        )
        cover[(plots > 1.0) & np.isin(here.land, (Land.DECIDUOUS, Land.CONIFER))] = TRACK
    if acquisition.flood:
        reach = acquisition.flood * (1 + 0.35 * here.variation)
        cover[(here.river < reach) & (here.land != Land.TOWN)] = RIVER
    return replace(here, cover=cover, land=scape.covers.land[cover])


def _cropped(here: Ground) -> Ground:
    return Ground(*(array[HALO:-HALO, HALO:-HALO] for array in vars(here).values()))


def _days(scenario: str, dates: int, seed: int, start: datetime.date) -> list[datetime.date]:
    """Acquisition dates: 5, 10 or 15 days apart in a series, half a month and more elsewhere."""
    u = randomness.table(seed, f"dates {scenario}", (dates,))
    if scenario == "series":
        gaps = np.where(u < 0.6, 5, np.where(u < 0.9, 10, 15))
    else:
        gaps = {"clouds": 15, "fusion": 24}[scenario] + 5 * np.floor(3 * u).astype(int)
    return [start + datetime.timedelta(days=int(d)) for d in np.concatenate([[0], np.cumsum(gaps[1:])])]


def _acquisition(scenario: str, scape: Landscape, day: datetime.date, share: float) -> Acquisition:
    name = day.isoformat()
    u = randomness.table(scape.seed, f"acquisition {scenario} {name}", (6,))
    sun = sun_position(day)
    today = _share_today(scenario, share, float(u[0]))
    cover = cloud_cover(scape.size, scape.seed, name, sun, today) if today > 0.005 else None
    weather = _weather(day, scape.seed)
    if scenario == "clouds":
        summer = 0.5 - 0.5 * np.cos(2 * np.pi * (day.timetuple().tm_yday - 20) / 365)
        air = Air(sun, aerosol=float(0.05 + 0.15 * u[1] ** 2), vapour=float(0.8 + 1.4 * summer + 0.8 * u[2]))
        return Acquisition(day, air, cover, weather)
    # Surface reflectance of Sentinel-2 is held to be right within 0.05·ρ + 0.005 (viewing angle, aerosol).
    haze_spread, gain_spread = (0.009, 0.04) if scenario == "series" else (0.002, 0.01)
    haze, gain = haze_spread * ndtri(u[3] * 0.98 + 0.01), 1 + gain_spread * ndtri(u[4] * 0.98 + 0.01)
    return Acquisition(day, None, cover, weather, haze=float(haze), gain=float(gain))


def _share_today(scenario: str, share: float, u: float) -> float:
    """Cloud share of one date with mean `share`: near it in `clouds`; in a series days tend to be clear or overcast."""
    if share <= 0 or share >= 1:
        return float(np.clip(share, 0, 1))
    concentration = 12.0 if scenario == "clouds" else 1.3
    return float(betaincinv(share * concentration, (1 - share) * concentration, u))


def _weather(day: datetime.date, seed: int) -> Weather:
    """Soil wetness after the rain of the last month, and wind of the day."""
    epoch = day.toordinal()
    days = np.array([randomness.table(seed, f"rain {epoch - k}", (2,)) for k in range(30)])
    rain = np.where(days[:, 0] < 0.3, days[:, 1], 0.0)
    wetness = float(np.clip((rain * 0.82 ** np.arange(30)).sum() * 0.8, 0.05, 1))
    return Weather(wetness, wind=float(6 * randomness.table(seed, f"wind {epoch}", (1,))[0] - 2))


def _radar_dates(days: list[datetime.date], seed: int) -> tuple[tuple[datetime.date, Weather], ...]:
    """Radar passes every six days over the span of the series."""
    first, last = days[0] + datetime.timedelta(days=1), max(days[-1], days[0] + datetime.timedelta(days=1))
    count = (last - first).days // 6 + 1
    passes = [first + datetime.timedelta(days=6 * k) for k in range(count)]
    return tuple((day, _weather(day, seed)) for day in passes)


_: tuple[type[TileJob], ...] = (OpticalJob, RadarJob)
