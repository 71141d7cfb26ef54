"""What instruments make of a scene: their sharpness, noise and digital numbers; and a coarse sensor for fusion."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import convolve1d, gaussian_filter

from . import noise
from .spectra import BANDS

# Blur of each band on the 10 m grid (Gaussian σ in pixels): bands of 10, 20 and 60 m, resampled.
_BLUR = {"B01": 2.6, "B09": 2.6, "B10": 2.6, "B02": 0.55, "B03": 0.55, "B04": 0.55, "B08": 0.55}
_BLUR_20_METRES = 0.95
HALO = 11  # reach of the widest blur

# Noise σ² = read² + shot·ρ, in reflectance: signal-to-noise ratios of the Sentinel-2 handbook, about 100–170.
_READ, _SHOT = 0.0007, 2.2e-5

SERIES_BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
FUSION_BANDS = ("B02", "B03", "B04", "B8A", "B11", "B12")


@dataclass(frozen=True)
class CoarseSensor:
    """A sensor with pixels `factor` times as large: gain and offset against the fine one, noise σ, and the share of a
    pixel's signal that comes from each of its neighbours in a row or column (point spread)."""

    factor: int = 16
    gain: float = 1.02
    offset: float = 0.002
    noise: float = 0.002
    spill: float = 0.08


def blurred(image: np.ndarray, band: str) -> np.ndarray:
    """One band (h, w) as sharp as the instrument sees it; give it `HALO` pixels more on every side."""
    σ = _BLUR.get(band, _BLUR_20_METRES)
    return gaussian_filter(image, σ, mode="nearest", truncate=4.0)


def noisy(image: np.ndarray, seed: int, name: str, rows: range, columns: range) -> np.ndarray:
    """One band (h, w) in reflectance with the instrument's noise; `name` tells date and band apart."""
    σ = np.sqrt(np.float32(_READ**2) + np.float32(_SHOT) * np.maximum(image, 0))
    return image + σ * noise.white(seed, f"sensor {name}", rows, columns)


def coarse_image(mean: np.ndarray, sensor: CoarseSensor, seed: int, name: str) -> np.ndarray:
    """What the coarse sensor records of area means (C, h, w) of the fine scene on its own grid; NaN = not covered."""
    seen = np.where(np.isfinite(mean), mean, 0).astype(np.float64)
    weight = np.isfinite(mean).astype(np.float64)
    kernel = [sensor.spill, 1 - 2 * sensor.spill, sensor.spill]
    for axis in (1, 2):
        seen = convolve1d(seen, kernel, axis=axis, mode="nearest")
        weight = convolve1d(weight, kernel, axis=axis, mode="nearest")
    seen = np.divide(seen, weight, out=np.full_like(seen, np.nan), where=np.isfinite(mean) & (weight > 0))
    height, width = mean.shape[1:]
    for index in range(len(seen)):
        grain = noise.white(seed, f"coarse {name} {index}", range(height), range(width))
        seen[index] = sensor.gain * seen[index] + sensor.offset + sensor.noise * grain
    return np.maximum(seen, 1e-4).astype(np.float32)


def band_index(name: str) -> int:
    """Position of a band in `spectra.BANDS`."""
    return BANDS.index(name)
