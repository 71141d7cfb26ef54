"""Spectral indices that the cloud rules share.

This is numeric code: B, G, R, N, S1, S2 are blue … SWIR2 reflectance (0..1), arrays of any one shape, NaN where invalid.
Sources: Zhu & Woodcock 2012 (doi:10.1016/j.rse.2011.10.028), Zhang et al. 2002 (HOT).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Mapping

import numpy as np

EPSILON = 1e-6
DARKEST_SATURATION = 0.15
VISIBLE = ("blue", "green", "red")
SIX_BANDS = (*VISIBLE, "nir", "swir1", "swir2")


def visible_mean(B: np.ndarray, G: np.ndarray, R: np.ndarray) -> np.ndarray:
    """M, mean visible reflectance."""
    return (B + G + R) / np.float32(3)


def whiteness(B: np.ndarray, G: np.ndarray, R: np.ndarray) -> np.ndarray:
    """How far the visible spectrum is from flat (0 = white); grey clouds are below 0.7."""
    M = visible_mean(B, G, R)
    return (np.abs(B - M) + np.abs(G - M) + np.abs(R - M)) / np.maximum(M, np.float32(EPSILON))


def hot(B: np.ndarray, R: np.ndarray) -> np.ndarray:
    """Haze-optimised transform with the slope Fmask uses; haze and cloud are above the clear line, > 0."""
    return B - np.float32(0.5) * R - np.float32(0.08)


def normalised_difference(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """(a − b) / (a + b), 0.01 where the sum is 0: NDVI = (N, R), NDSI = (G, S1), NDBI = (S1, N)."""
    total = a + b
    zero = total == 0
    return np.where(zero, np.float32(0.01), (a - b) / np.where(zero, np.float32(1), total))


@dataclass(frozen=True)
class Saturation:
    """Reflectance from which each visible band counts as saturated (inf = band does not saturate)."""

    blue: float = np.inf
    green: float = np.inf
    red: float = np.inf

    def of(self, bands: Mapping[str, np.ndarray]) -> np.ndarray:
        """Pixels with any saturated visible band, bool."""
        return (bands["blue"] >= self.blue) | (bands["green"] >= self.green) | (bands["red"] >= self.red)


def measure_saturation(bands: Mapping[str, np.ndarray], validity: np.ndarray, share: float = 1e-3) -> Saturation:
    """A visible band saturates where more than `share` of its valid pixels sit on its maximum (within 1e-4), and that is
    bright: a dark, flat image does not saturate."""
    levels = {}
    for name in VISIBLE:
        values = bands[name][validity]
        top = float(values.max(initial=-np.inf)) - 1e-4
        at_top = np.count_nonzero(values >= np.float32(top))
        levels[name] = top if top > DARKEST_SATURATION and at_top > share * values.size else np.inf
    return Saturation(**levels)
