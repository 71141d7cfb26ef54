"""Clouds over a scene and the shadows they throw.

Low clouds (cumulus to stratocumulus) and high cirrus are fractal fields of optical thickness above a threshold that
gives the wanted share; a low cloud's shadow is its own field moved away from the sun by height · tan(zenith). Cirrus
is thin and its shadow lies kilometres off, so it throws none. The fields are functions of position: clouds outside the
scene shade the ground inside.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...contract.cloud_classes import CLEAR, SHADOW, THICK, THIN
from . import randomness
from .atmosphere import Air, Sun, direct_share, gas_transmission
from .landscape import PIXEL_METRES

# Cloud reflectance seen from above that counts as thick and as thin; share of daylight left that counts as shadow.
_THICK_FROM, _THIN_FROM, _SHADOW_BELOW = 0.30, 0.04, 0.65

# Reflectance of a thick cloud relative to the visible: droplets absorb at 1610 and 2190 nm, ice more so
# (order of `spectra.BANDS`).
_DROPLETS = np.array([0.98, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0.9, 0.84, 0.66])
_ICE = np.array([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0.9, 0.66, 0.50])


@dataclass(frozen=True)
class CloudCover:
    """The clouds of one date. Thresholds are levels of the fractal fields; shift is where shadows fall, (rows, columns)
    in pixels; heights in kilometres."""

    seed: int
    name: str
    sun: Sun
    low_level: float
    low_scale: float
    low_roughness: float
    low_height: float
    high_level: float
    high_scale: float
    high_slant: float
    high_height: float
    shadow_shift: tuple[int, int]


@dataclass(frozen=True)
class Sky:
    """Clouds over a window, float32 (h, w): reflectance of the low and of the high clouds in the visible, and the
    share of direct sunlight that reaches the ground."""

    low: np.ndarray
    high: np.ndarray
    sunlight: np.ndarray


def cloud_cover(size: int, seed: int, name: str, sun: Sun, share: float) -> CloudCover:
    """Draw the clouds of the date called `name`, covering about `share` (0..1) of the scene."""
    u = randomness.table(seed, f"sky {name}", (8,))
    high_share = share * (0.35 * u[0] if u[1] < 0.7 else 0.9 * u[0])
    low_share = min((share - high_share) / max(1 - high_share, 1e-6), 1.0)
    broken = u[2] < 0.6  # cumulus fields against wide stratocumulus
    low_scale = np.clip(size / (5 if broken else 2.2), 16, 70 if broken else 260)
    high_scale = float(np.clip(size / 1.5, 40, 500))
    roughness = 0.62 if broken else 0.6
    # A cumulus base at 0.5–1.5 km; lower over small scenes, so that shadows fall within a quarter of the side.
    tangent = np.tan(np.radians(sun.zenith))
    height = min((0.5 + 1.0 * u[3]), 0.25 * size * PIXEL_METRES / 1000 / tangent)
    away = height * 1000 * tangent / PIXEL_METRES
    φ = np.radians(sun.azimuth)
    cover = CloudCover(
        seed=seed,
        name=name,
        sun=sun,
        low_level=0.0,
        low_scale=float(low_scale),
        low_roughness=roughness,
        low_height=float(height),
        high_level=0.0,
        high_scale=high_scale,
        high_slant=float(1.6 * (u[4] - 0.5)),
        high_height=float(8.5 + 2.5 * u[5]),
        shadow_shift=(int(np.floor(away * np.cos(φ) + 0.5)), int(np.floor(-away * np.sin(φ) + 0.5))),
    )
    sample = np.linspace(0, size, 200)
    low = np.quantile(_low_field(cover, sample, sample), 1 - low_share) if low_share > 0 else np.inf
    high = np.quantile(_high_field(cover, sample, sample), 1 - high_share) if high_share > 0.005 else np.inf
    # A fractal field rises slowly above its level: the rim that is too thin must not count.
    return CloudCover(**{**vars(cover), "low_level": float(low - 0.05), "high_level": float(high - 0.1)})


def sky_over(cover: CloudCover, rows: range, columns: range) -> Sky:
    """The clouds over the window `rows` × `columns`, which may lie outside the scene."""
    y, x = np.arange(rows.start, rows.stop, dtype=float), np.arange(columns.start, columns.stop, dtype=float)
    thickness = _low_thickness(cover, y, x)
    low = _reflectance(thickness)
    if np.isfinite(cover.low_level):
        # The sunny side of a heap is brighter: compare with the cloud a little towards the sun.
        φ = np.radians(cover.sun.azimuth)
        step = max(2.0, cover.low_scale / 14)
        towards_sun = _low_thickness(cover, y - step * np.cos(φ), x + step * np.sin(φ))
        relief = np.log1p(thickness) - np.log1p(towards_sun)
        low = np.clip(low * (1 + 0.16 * np.tanh(0.8 * relief) * np.clip(low / 0.4, 0, 1)), 0, 0.97)
    dy, dx = cover.shadow_shift
    sunlight = 1 - _reflectance(_low_thickness(cover, y - dy, x - dx))
    excess = np.maximum(_high_field(cover, y, x) - np.float32(cover.high_level), 0)
    high = _reflectance(np.float32(1.5) * excess * np.sqrt(excess))
    return Sky(low.astype(np.float32), high.astype(np.float32), sunlight.astype(np.float32))


def classes_of(
    sky: Sky, *, thin: float = _THIN_FROM, thick: float = _THICK_FROM, shadow: float = _SHADOW_BELOW
) -> np.ndarray:
    """Cloud classes (h, w) uint8; with the default limits this is the truth."""
    reflectance = 1 - (1 - sky.low) * (1 - sky.high)
    result = np.where(sky.sunlight < shadow, np.uint8(SHADOW), np.uint8(CLEAR))
    result[reflectance >= thin] = THIN
    result[reflectance >= thick] = THICK
    return result


def daylight(sky: Sky, air: Air | None, sun: Sun, band: int) -> np.ndarray:
    """Daylight at the ground relative to a clear sky (h, w): the sun's part is dimmed by the cloud in its way, the sky's
    part less so. Without `air` (surface reflectance) the atmosphere before correction is a usual one."""
    direct = np.float32(direct_share(air or Air(sun), band))
    return direct * (0.04 + 0.96 * sky.sunlight) + (1 - direct) * (np.float32(0.55) + np.float32(0.45) * sky.sunlight)


def through_clouds(sky: Sky, cover: CloudCover, air: Air | None, band: int, below: np.ndarray) -> np.ndarray:
    """Reflectance above the clouds of what is seen `below` them (h, w), already lit by dimmed daylight."""
    low_gas = gas_transmission(air, band, cover.low_height + 1.0) if air else 1.0  # tops are a kilometre above the base
    high_gas = gas_transmission(air, band, cover.high_height) if air else 1.0
    seen = below * (1 - sky.low) + sky.low * np.float32(_DROPLETS[band] * low_gas)
    return seen * (1 - sky.high) ** 2 + sky.high * np.float32(_ICE[band] * high_gas)


def _low_field(cover: CloudCover, y: np.ndarray, x: np.ndarray) -> np.ndarray:
    return randomness.fractal(
        cover.seed,
        f"low {cover.name}",
        y,
        x,
        largest=cover.low_scale,
        smallest=1.8,
        roughness=cover.low_roughness,
    )


def _high_field(cover: CloudCover, y: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Streaks: stretched five times along a slanted direction."""
    return randomness.fractal(
        cover.seed,
        f"high {cover.name}",
        y,
        x / 5,
        largest=cover.high_scale / 4,
        smallest=2.0,
        roughness=0.6,
        shear=cover.high_slant / 5,
    )


def _low_thickness(cover: CloudCover, y: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Optical thickness: thin wisps at the rim, tens in the core."""
    if not np.isfinite(cover.low_level):
        return np.zeros((len(y), len(x)), np.float32)
    excess = np.maximum(_low_field(cover, y, x) - np.float32(cover.low_level), 0)
    return np.float32(45) * excess * np.sqrt(excess)


def _reflectance(thickness: np.ndarray) -> np.ndarray:
    """Two-stream reflectance of a conservative cloud: γτ / (1 + γτ), γ = (1 − g)·√3/2 with g = 0.85."""
    depth = np.float32(0.13) * thickness
    return depth / (1 + depth)
