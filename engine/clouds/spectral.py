"""Spectral indices and mask tidying that the cloud rules share.

This is numeric code: B, G, R, N, S1, S2 are blue … SWIR2 reflectance (0..1), arrays of any one shape, NaN where invalid.
Sources: Zhu & Woodcock 2012 (doi:10.1016/j.rse.2011.10.028), Zhang et al. 2002 (HOT), Braaten et al. 2015 (BCY).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Mapping, Optional

import numpy as np
from numba import njit, prange
from scipy import ndimage

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


def bright_green(G: np.ndarray, R: np.ndarray, S1: Optional[np.ndarray] = None) -> np.ndarray:
    """Braaten-Cohen-Yang cloud test, bool; with SWIR1 the Sentinel-2 form that spares snow. For a quick look only."""
    with np.errstate(invalid="ignore"):
        cloud = (G > 0.39) | ((G > 0.175) & (normalised_difference(G, R) > 0))
        return cloud if S1 is None else cloud & (S1 > 0.1)


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


def tidy(mask: np.ndarray, smallest: int = 9) -> np.ndarray:
    """3×3 majority of a bool mask (border mirrored with the edge pixel) without 8-connected objects under `smallest` px.

    A pixel's answer depends on no pixel further than `smallest` away: a halo of that many pixels makes tiles exact.
    """
    return drop_small(_majority(mask), smallest)


def drop_small(mask: np.ndarray, smallest: int) -> np.ndarray:
    """The bool mask without its 8-connected objects of fewer than `smallest` pixels."""
    if smallest <= 1 or not mask.any():
        return mask
    labels, count = ndimage.label(mask, np.ones((3, 3), bool))
    sizes = np.bincount(labels.ravel(), minlength=count + 1)
    keep = sizes >= smallest
    keep[0] = False
    return keep[labels]


def dilate(mask: np.ndarray, radius: int) -> np.ndarray:
    """Dilation of a bool mask by a Euclidean disk x² + y² ≤ radius²; outside the image counts as clear."""
    if radius <= 0 or not mask.any():
        return mask
    return disk_sum(mask.astype(np.int64), radius) > 0


def disk_sum(values: np.ndarray, radius: int) -> np.ndarray:
    """Sum of int64 (H, W) over the disk x² + y² ≤ radius², zero outside: exact, so the same wherever a tile begins."""
    reach = np.arange(-radius, radius + 1)
    half = np.sqrt(radius * radius - reach * reach + 0.5).astype(np.int64)  # + 0.5: integer roots are not missed
    prefix = np.zeros((values.shape[0] + 2 * radius, values.shape[1] + 2 * radius + 1), np.int64)
    np.cumsum(np.pad(values, radius), axis=1, out=prefix[:, 1:])
    return _disk_sum(prefix, half, radius)


@njit(cache=True, parallel=True)
def _disk_sum(prefix, half, radius):
    height, width = prefix.shape[0] - 2 * radius, prefix.shape[1] - 2 * radius - 1
    result = np.empty((height, width), np.int64)
    for y in prange(height):
        total = np.zeros(width, np.int64)
        for k in range(2 * radius + 1):
            right = prefix[y + k, radius + half[k] + 1 :]
            left = prefix[y + k, radius - half[k] :]
            for x in range(width):
                total[x] += right[x] - left[x]
        result[y] = total
    return result


def _majority(mask: np.ndarray) -> np.ndarray:
    """At least 5 of the 3×3 pixels, the border mirrored with the edge pixel."""
    padded = np.pad(mask, 1, mode="symmetric").astype(np.uint8)
    rows = padded[:-2] + padded[1:-1] + padded[2:]
    return rows[:, :-2] + rows[:, 1:-1] + rows[:, 2:] >= 5
