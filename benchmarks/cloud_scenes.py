"""Made scenes with clouds for `benchmarks.cloud_truth`: grounds, seasons, hazes and sensors drawn by chance, the
truth known.

The ground is the simulator's farmland on any day at many latitudes, with deserts, salt, snow, open water and beaches
laid in; its sky is the simulator's. What a sensor adds is drawn too: pixels of 10 to 60 m, top of the atmosphere or
surface, errors of the calibration, noise, and saturation, in blue first.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine

from skymend.engine.simulator import randomness
from skymend.engine.simulator.atmosphere import Air, sun_position, top_of_atmosphere
from skymend.engine.simulator.landscape import ground, landscape
from skymend.engine.simulator.sky import CloudCover, Sky, classes_of, cloud_cover, daylight, sky_over, through_clouds
from skymend.engine.simulator.spectra import season, surface

SIX = ("blue", "green", "red", "nir", "swir1", "swir2")
_INDEX = (1, 2, 3, 7, 11, 12)  # of them among the simulator's bands
UNKNOWN, CLOUD, SHADOW = 255, 1, 3
GROUNDS = {  # reflectance of what is laid into the farmland, at its brightest
    "farmland": None,
    "desert": (0.14, 0.21, 0.30, 0.37, 0.46, 0.42),
    "sand": (0.26, 0.36, 0.45, 0.50, 0.58, 0.55),
    "salt": (0.42, 0.48, 0.52, 0.55, 0.50, 0.40),
    "water": (0.055, 0.05, 0.03, 0.012, 0.006, 0.004),
    "turbid water": (0.09, 0.12, 0.11, 0.04, 0.008, 0.005),
    "snow": (0.78, 0.78, 0.76, 0.70, 0.12, 0.09),
}
_CHANCES = (0.40, 0.18, 0.08, 0.05, 0.13, 0.08, 0.08)


@dataclass(frozen=True)
class Made:
    """A made scene: reflectance (6, n, n) float32, its classes (n, n) uint8 (0, 1 any cloud, 3 shadow, 255 where it
    is anybody's guess), metres a pixel, what is laid in the ground, how many of its bands a sensor has, and where it
    was when."""

    values: np.ndarray
    truth: np.ndarray
    metres: int
    ground: str
    bands: int
    date: datetime.date
    latitude: float

    @property
    def kind(self) -> str:
        """In words."""
        return f"{self.ground} {self.metres} m {self.bands} bands"

    def write(self, path: Path) -> Path:
        """As a file that names bands, date and, roughly, place."""
        stored = np.clip(np.rint(self.values[: self.bands] * 1e4), 1, 20_000).astype(np.uint16)
        zone = 32633 if self.latitude >= 0 else 32733
        north = 110_600 * self.latitude + (0 if self.latitude >= 0 else 10_000_000)
        place = Affine(self.metres, 0, 500_000, 0, -self.metres, north)
        with rasterio.open(
            path, "w", driver="GTiff", count=self.bands, dtype="uint16", height=stored.shape[1], width=stored.shape[2],
            crs=f"EPSG:{zone}", transform=place,
        ) as file:  # fmt: skip
            file.write(stored)
            file.descriptions = SIX[: self.bands]
            file.update_tags(ACQUISITION_DATE=self.date.isoformat())
        return path


def made(seed: int, side: int = 256) -> Made:
    """The scene of a seed."""
    draw = np.random.default_rng([seed, 12])
    metres = int(draw.choice([10, 20, 30, 60], p=[0.3, 0.3, 0.3, 0.1]))
    factor = metres // 10
    latitude = float(draw.uniform(-35, 58))
    date = datetime.date(2019, 1, 1) + datetime.timedelta(days=int(draw.integers(365)))
    sun = sun_position(date, latitude, float(draw.uniform(9.8, 11.0)))
    name = str(draw.choice(list(GROUNDS), p=_CHANCES))
    size = side * factor
    share = 0.0 if draw.random() < 0.12 else float(0.75 * draw.random() ** 1.4)
    cover = cloud_cover(size, seed, "truth", sun, share) if share > 0.005 else None
    top = draw.random() < 0.6
    air = Air(sun, float(0.03 + 0.55 * draw.random() ** 2), float(0.5 + 3 * draw.random())) if top else None
    below = _surface(seed, size, date if latitude >= 0 else date + datetime.timedelta(days=182), name, draw)
    values, truth = _seen(below, cover, air, sun, factor)
    if not top:
        values += (
            np.float32(0.02 * draw.standard_normal())
            * np.array([1, 0.84, 0.67, 0.49, 0.21, 0.14], np.float32)[:, None, None]
        )
    values *= np.exp(0.03 * draw.standard_normal((6, 1, 1))).astype(np.float32)
    values += (0.001 + 0.004 * draw.random() ** 2) * draw.standard_normal(values.shape).astype(np.float32)
    if draw.random() < 0.3:
        blue = 0.28 + 0.35 * draw.random()
        levels = blue * np.array([1, 1.08, 1.2, 1.5, 1.3, 1.3]) * np.exp(0.05 * draw.standard_normal(6))
        values = np.minimum(values, levels[:, None, None].astype(np.float32))
    bands = int(draw.choice([4, 6]))
    return Made(np.clip(values, 1e-4, 2), truth, metres, name, bands, date, latitude)


def _surface(seed: int, size: int, date: datetime.date, name: str, draw: np.random.Generator) -> np.ndarray:
    """Surface reflectance (6, n, n) on a day."""
    scape = landscape(size, seed)
    here = ground(scape, range(size), range(size))
    state = season(scape.covers, date, float(draw.random()))
    values = np.stack([surface(here, state, k) for k in _INDEX])
    laid = GROUNDS[name]
    if laid is None:
        return values
    place = np.arange(size, dtype=float)
    field = randomness.fractal(seed, "laid", place, place, largest=size / 2.5, smallest=3, roughness=0.45)
    tone = randomness.fractal(seed, "tone", place, place, largest=size / 6, smallest=2, roughness=0.6)
    wanted = {"salt": 0.25, "sand": 0.4, "snow": 0.5}.get(name, 0.85) * draw.uniform(0.4, 1)
    share = 1 / (1 + np.exp(-12 * (field - np.quantile(field, 1 - wanted))))
    spread = 0.05 if "water" in name else 0.16
    other = np.array(laid, np.float32)[:, None, None] * np.exp(spread * tone) * np.float32(draw.uniform(0.7, 1.05))
    return (values * (1 - share) + other * share).astype(np.float32)


def _seen(
    below: np.ndarray, cover: CloudCover | None, air: Air | None, sun, factor: int
) -> tuple[np.ndarray, np.ndarray]:
    """What is seen of a surface under clouds, in pixels `factor` times larger, and its classes."""
    size = below.shape[-1]
    sky = sky_over(cover, range(size), range(size)) if cover else None
    values = []
    for k, reflectance in zip(_INDEX, below):
        light = daylight(sky, air, sun, k) if sky else np.float32(1)
        lit = top_of_atmosphere(air, k, reflectance, light) if air else reflectance * light
        seen = through_clouds(sky, cover, air, k, lit) if sky and cover else lit
        values.append(_coarser(seen, factor))
    if sky is None:
        return np.stack(values), np.zeros(values[0].shape, np.uint8)
    sky = Sky(*(_coarser(a, factor) for a in vars(sky).values()))
    cloud = 1 - (1 - sky.low) * (1 - sky.high)
    truth = classes_of(sky)
    truth[(truth == 2) | (truth == 1)] = CLOUD
    truth[(cloud > 0.03) & (cloud < 0.10)] = UNKNOWN
    truth[(cloud <= 0.03) & (sky.sunlight < 0.86) & (sky.sunlight > 0.65)] = UNKNOWN
    return np.stack(values), truth


def _coarser(values: np.ndarray, factor: int) -> np.ndarray:
    """Means of blocks (h, w)."""
    n = values.shape[-1] // factor
    return values[: n * factor, : n * factor].reshape(n, factor, n, factor).mean((1, 3)).astype(np.float32)
