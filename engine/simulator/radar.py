"""Sentinel-1-like backscatter in dB: bare soil dimmed and replaced by vegetation as it grows, with speckle.

Water-cloud model (Attema & Ulaby 1978): σ⁰ = σ⁰_veg · (1 − τ²) + τ² · σ⁰_soil in linear power, τ² = exp(−2 B V).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.special import gammaincinv, ndtr

from .landscape import INDUSTRY, Covers, Ground, Land
from .spectra import Season

POLARISATIONS = ("VV", "VH")
LOOKS = 4.9  # equivalent number of looks of ground-range detected products

# dB: (full vegetation, dry bare soil, what wet soil adds), of crops and grass.
_CROP = {"VV": (-11.5, -13.5, 6.0), "VH": (-17.0, -22.5, 5.0)}
# dB at rest, by land class; deciduous woods gain a little without leaves in VV.
_STEADY = {
    "VV": {Land.DECIDUOUS: -9.3, Land.CONIFER: -8.8, Land.WATER: -19.5, Land.TOWN: -4.5, Land.ROAD: -11.5},
    "VH": {Land.DECIDUOUS: -14.6, Land.CONIFER: -14.9, Land.WATER: -26.5, Land.TOWN: -11.5, Land.ROAD: -19.0},
}
_ATTENUATION = {"VV": 1.0, "VH": 0.8}


@dataclass(frozen=True)
class Weather:
    """What radar feels on a date: wetness of the top soil 0..1 and wind over water in dB."""

    wetness: float
    wind: float


def backscatter(
    covers: Covers,
    ground: Ground,
    season: Season,
    weather: Weather,
    polarisation: str,
    speckle: np.ndarray,
) -> np.ndarray:
    """Backscatter in dB, float32 (h, w), of the ground in the state of a date. `speckle` (h, w) are the standard normal
    values it is made from; zeros give next to none."""
    power = np.take(_row_power(covers, season, weather, polarisation).astype(np.float32), ground.cover)
    power = power * np.float32(10) ** (np.float32(0.08) * ground.variation)
    power = power * _gamma_speckle(speckle)
    return (10 * np.log10(np.maximum(power, 1e-5))).astype(np.float32)


def _row_power(covers: Covers, season: Season, weather: Weather, polarisation: str) -> np.ndarray:
    """Linear power of each row of the cover table."""
    full, dry_soil, wet_gain = _CROP[polarisation]
    volume = 2.2 * season.green + 0.5 * season.dry
    through = np.exp(-2 * _ATTENUATION[polarisation] * volume / 2.2)
    leaf = _linear(full + 1.5 * (covers.vigour - 1) / 0.15)
    soil = _linear(dry_soil + wet_gain * weather.wetness + 2.5 * (covers.soil - 1))
    power = leaf * (1 - through) + soil * through
    for land, level in _STEADY[polarisation].items():
        rows = covers.land == land
        change = 0.8 * (0.5 - season.green[rows]) if land == Land.DECIDUOUS else 0.8 * (weather.wetness - 0.4)
        if land == Land.WATER:
            change = weather.wind
        elif land == Land.TOWN:
            change = 14 * (covers.town[rows, :3].sum(axis=1) - 0.5)  # buildings reflect, gardens do not
        power[rows] = _linear(level + change)
    industry = slice(INDUSTRY[0], INDUSTRY[0] + INDUSTRY[1])
    power[industry] *= 2.0
    return power


def _gamma_speckle(normal: np.ndarray) -> np.ndarray:
    """Gamma-distributed intensity, mean 1, of `LOOKS` looks, from standard normal values."""
    grid = np.linspace(-5.5, 5.5, 4096)
    return np.interp(normal, grid, gammaincinv(LOOKS, ndtr(grid)) / LOOKS).astype(np.float32)


def _linear(decibel: np.ndarray | float) -> np.ndarray:
    return np.asarray(10.0 ** (np.asarray(decibel) / 10))
