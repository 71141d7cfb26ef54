"""How much cloud seems to lie over a pixel, measured against the clear ground of this very scene, away from its clouds.

A matched filter: the linear mixture of the bands that answers 1 to a bright white cloud, 0 to the scene's usual ground, and
varies least over that ground (Σ⁻¹(c − μ), scaled). What the ground does by itself, bright soil or pale towns, it so
leaves out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np
import scipy

CLOUD = 0.8 * np.array([1, 1, 1, 0.95, 0.75, 0.55])  # reflectance of a thick cloud in blue … SWIR2
AWAY = 1000.0  # metres from clouds at which ground is away from them, if there is enough such ground
NOISE = 3e-3  # of reflectance, that any ground has
FEWEST = 50  # pixels of ground
FITTED = 60_000  # pixels of ground that the mixture is fitted to
ROUNDS = 6
LEAST_RIM, RIM_SPREADS, RIM_PERCENTILE = 0.03, 3.0, 99.0
LEAST_CORE, CORE_SPREADS, CORE_PERCENTILE = 0.2, 6.0, 99.9


@dataclass(frozen=True)
class Haze:
    """`weights` of the bands and `offset`: the opacity of a pixel. `rim` and `core`: opacities above which a pixel beside a
    cloud, and one anywhere, stands out from the scene's clear ground."""

    weights: tuple[float, ...]
    offset: float
    rim: float
    core: float

    def of(self, values: np.ndarray) -> np.ndarray:
        """Opacity (h, w) float32 of reflectance (C, h, w), NaN where missing. Bits do not depend on the window."""
        opacity = np.full(values.shape[1:], np.float32(self.offset))
        for weight, band in zip(self.weights, values):
            opacity += np.float32(weight) * band
        return opacity


def measure_haze(values: np.ndarray, clear: np.ndarray, cloud: np.ndarray, metres: float) -> Optional[Haze]:
    """What the ground of a whole (possibly decimated) scene says. `values` (C, h, w): reflectance in the order of
    `CLOUD`, its first three or more; `clear`, `cloud`: bool (h, w); `metres` a pixel. None where there is too little
    ground."""
    places = np.flatnonzero(away_from(cloud, clear, metres))
    if len(places) < FEWEST:
        return None
    places = places[:: -(-len(places) // FITTED)]
    pixels = values.reshape(len(values), -1)[:, places].astype(np.float64)
    keep = np.ones(pixels.shape[1], bool)
    for _ in range(ROUNDS):  # clouds that were not seen leave the fit
        mean = pixels[:, keep].mean(axis=1)
        spread = np.cov(pixels[:, keep]) + NOISE**2 * np.eye(len(pixels))
        towards_cloud = CLOUD[: len(pixels)] - mean
        weights = np.linalg.solve(spread, towards_cloud)
        weights /= weights @ towards_cloud
        opacity = weights @ (pixels - mean[:, None])
        middle = float(np.median(opacity))
        deviation = 1.4826 * float(np.median(np.abs(opacity - middle)))
        kept = opacity < middle + 3 * deviation
        if (kept == keep).all() or np.count_nonzero(kept) < FEWEST:
            break
        keep = kept
    opacity -= middle
    rim = max(LEAST_RIM, RIM_SPREADS * deviation, float(np.percentile(opacity, RIM_PERCENTILE)))
    core = max(LEAST_CORE, CORE_SPREADS * deviation, float(np.percentile(opacity, CORE_PERCENTILE)))
    return Haze(tuple(map(float, weights)), -float(weights @ mean) - middle, rim, core)


def away_from(cloud: np.ndarray, clear: np.ndarray, metres: float) -> np.ndarray:
    """The clear ground, bool (h, w), that lies a kilometre from clouds or, where that leaves less than half of it, the half
    that lies farthest."""
    ground = clear & ~cloud
    if not cloud.any() or not ground.any():
        return ground
    distance = scipy.ndimage.distance_transform_edt(~cloud)[ground] * metres
    ground[ground] = distance >= min(AWAY, float(np.median(distance)))
    return ground
