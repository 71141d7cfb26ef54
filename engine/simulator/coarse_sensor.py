"""A sensor with larger pixels, for fusion: what it records of the fine scene. Its grid is in `sensor_grid`."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import convolve1d

from . import randomness


@dataclass(frozen=True)
class CoarseSensor:
    """A sensor with pixels `factor` times as large: gain and offset against the fine one, noise σ, and the share of a
    pixel's signal that comes from each of its neighbours in a row or column (point spread)."""

    factor: int = 16
    gain: float = 1.02
    offset: float = 0.002
    noise: float = 0.002
    spill: float = 0.08


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
        grain = randomness.white(seed, f"coarse {name} {index}", range(height), range(width))
        seen[index] = sensor.gain * seen[index] + sensor.offset + sensor.noise * grain
    return np.maximum(seen, 1e-4).astype(np.float32)
