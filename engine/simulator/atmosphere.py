"""Sun and clear atmosphere: from surface reflectance to what a satellite sees at the top of the atmosphere.

Lambertian surface under a scattering and absorbing atmosphere (Vermote et al. 1997, eq. 1, with simple expressions for
its terms), looking straight down:

    ρ_toa = T_gas · (ρ_path + T_scatter · ρ / (1 − S ρ))

Bands in the order of `spectra.BANDS`.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass

import numpy as np

_WAVELENGTH = np.array([0.443, 0.490, 0.560, 0.665, 0.705, 0.740, 0.783, 0.842, 0.865, 0.945, 1.375, 1.610, 2.190])
# Rayleigh optical depth at sea level (Hansen & Travis 1974, eq. 2.30).
_RAYLEIGH = 0.008569 * _WAVELENGTH**-4 * (1 + 0.0113 * _WAVELENGTH**-2 + 0.00013 * _WAVELENGTH**-4)
# Ozone (300 DU, Chappuis band) and well-mixed gases: vertical optical depth.
_GASES = np.array([0.001, 0.006, 0.030, 0.016, 0.006, 0.005, 0.002, 0.001, 0.001, 0.001, 0.005, 0.008, 0.015])
# Water vapour: optical depth k·√(w·m) of a column of w g/cm² (strong lines saturate, hence the root). 945 nm lies in a
# band that lets a third through in summer; 1375 nm in one that hides the ground altogether.
_VAPOUR = np.array([0, 0, 0.001, 0.003, 0.012, 0.012, 0.004, 0.015, 0.004, 0.56, 4.2, 0.010, 0.022])
_VAPOUR_SCALE_HEIGHT_KM = 2.0
# What clear Sentinel-2 scenes still show at 1375 nm: stray light and aerosol above the vapour.
_STRAY = np.where(_WAVELENGTH == 1.375, 0.0012, 0.0)
_ASYMMETRY_LOSS = 0.17  # share of scattered aerosol light that goes back or is absorbed


@dataclass(frozen=True)
class Sun:
    """Where the sun stands: zenith angle and azimuth (clockwise from north) in degrees."""

    zenith: float
    azimuth: float


@dataclass(frozen=True)
class Air:
    """A clear atmosphere: sun, aerosol optical depth at 550 nm, water vapour in g/cm²."""

    sun: Sun
    aerosol: float = 0.1
    vapour: float = 1.8


def sun_position(date: datetime.date, latitude: float = 48.0, hour: float = 10.5) -> Sun:
    """The sun at local solar time `hour` (Cooper's declination, spherical astronomy; ± 0.5°)."""
    φ = np.radians(latitude)
    δ = np.radians(23.45) * np.sin(2 * np.pi * (284 + date.timetuple().tm_yday) / 365)
    ω = np.radians(15 * (hour - 12))
    cos_zenith = np.sin(φ) * np.sin(δ) + np.cos(φ) * np.cos(δ) * np.cos(ω)
    east, north = -np.cos(δ) * np.sin(ω), np.cos(φ) * np.sin(δ) - np.sin(φ) * np.cos(δ) * np.cos(ω)
    return Sun(float(np.degrees(np.arccos(cos_zenith))), float(np.degrees(np.arctan2(east, north)) % 360))


def top_of_atmosphere(air: Air, band: int, surface: np.ndarray, light: np.ndarray | float = 1.0) -> np.ndarray:
    """Reflectance above a clear atmosphere of a surface reflectance (h, w) lit by `light` (1 = full daylight)."""
    path, through, bounce = _scattering(air, band)
    lit = surface * light
    # In a shadow less light is scattered on its way as well, but most of the path lies outside.
    shade = 1 - 0.3 * (1 - light)
    seen = path * shade + through * lit / (1 - bounce * lit)
    return np.float32(gas_transmission(air, band)) * seen + np.float32(_STRAY[band])


def direct_share(air: Air, band: int) -> float:
    """Share of daylight at the ground that comes straight from the sun; the rest comes from the sky."""
    μ, τr, τa = np.cos(np.radians(air.sun.zenith)), _RAYLEIGH[band], _aerosol_depth(air, band)
    total = np.exp(-(0.5 * τr + _ASYMMETRY_LOSS * τa) / μ)
    return float(np.exp(-(τr + 0.5 * τa) / μ) / total)


def gas_transmission(air: Air, band: int, height_km: float = 0.0) -> float:
    """Share of light left by absorbing gases on the way from the sun to `height_km` and up to the satellite."""
    air_mass = 1 / np.cos(np.radians(air.sun.zenith)) + 1
    vapour = air.vapour * np.exp(-height_km / _VAPOUR_SCALE_HEIGHT_KM)
    return float(np.exp(-_GASES[band] * air_mass - _VAPOUR[band] * np.sqrt(vapour * air_mass)))


def _scattering(air: Air, band: int) -> tuple[np.float32, np.float32, np.float32]:
    """Path reflectance, two-way transmission of scattering, and spherical albedo of one band."""
    μ = np.cos(np.radians(air.sun.zenith))
    τr, τa = _RAYLEIGH[band], _aerosol_depth(air, band)
    rayleigh_phase = 0.75 * (1 + μ**2)
    aerosol_phase = 0.25
    depth = (τr + τa) * (1 / μ + 1)
    once = (τr * rayleigh_phase + τa * aerosol_phase) / (4 * μ) * -np.expm1(-depth) / depth
    path = once * (1 + 1.1 * τr)  # 1.1 τ: scattered more than once
    through = np.exp(-(0.5 * τr + _ASYMMETRY_LOSS * τa) * (1 / μ + 1))
    bounce = 0.92 * τr * np.exp(-τr) + 0.12 * τa
    return np.float32(path), np.float32(through), np.float32(bounce)


def _aerosol_depth(air: Air, band: int) -> float:
    return float(air.aerosol * (_WAVELENGTH[band] / 0.55) ** -1.3)
