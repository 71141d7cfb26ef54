"""What the fine instrument makes of a scene: its bands, their sharpness and noise."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import gaussian_filter

from . import randomness
from .spectra import BANDS

# Blur of each band on the 10 m grid (Gaussian σ in pixels): bands of 10, 20 and 60 m, resampled.
_BLUR = {"B01": 2.6, "B09": 2.6, "B10": 2.6, "B02": 0.55, "B03": 0.55, "B04": 0.55, "B08": 0.55}
_BLUR_20_METRES = 0.95
HALO = 11  # reach of the widest blur

# Noise σ² = read² + shot·ρ, in reflectance: signal-to-noise ratios of the Sentinel-2 handbook, about 100–170.
_READ, _SHOT = 0.0007, 2.2e-5

SERIES_BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
FUSION_BANDS = ("B02", "B03", "B04", "B8A", "B11", "B12")


def blurred(image: np.ndarray, band: str) -> np.ndarray:
    """One band (h, w) as sharp as the instrument sees it; give it `HALO` pixels more on every side."""
    σ = _BLUR.get(band, _BLUR_20_METRES)
    return gaussian_filter(image, σ, mode="nearest", truncate=4.0)


def noisy(image: np.ndarray, seed: int, name: str, rows: range, columns: range) -> np.ndarray:
    """One band (h, w) in reflectance with the instrument's noise; `name` tells date and band apart."""
    σ = np.sqrt(np.float32(_READ**2) + np.float32(_SHOT) * np.maximum(image, 0))
    return image + σ * randomness.white(seed, f"sensor {name}", rows, columns)


def band_index(name: str) -> int:
    """Position of a band in `spectra.BANDS`."""
    return BANDS.index(name)
