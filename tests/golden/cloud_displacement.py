"""Cloud displacement index: high objects shift between Sentinel-2's B08 and B8A/B07 parallax; the ground does not.

Frantz, Haß, Uhl, Stoffels & Hill 2018 (doi:10.1016/j.rse.2018.04.046).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from scipy import ndimage


class Displacement(NamedTuple):
    """CDI (−1..1, clouds strongly negative) and what it is made of, all on the 20 m grid."""

    cdi: np.ndarray
    variance_7: np.ndarray
    variance_8: np.ndarray
    b08_20m: np.ndarray


def cloud_displacement(b07: np.ndarray, b08: np.ndarray, b8a: np.ndarray) -> Displacement:
    """CDI from natively sampled L1C bands: b07, b8a (H, W) at 20 m, b08 (2H, 2W) at 10 m, reflectance without NaN."""
    kernel = np.exp(-0.5 * (np.arange(-2, 3) / 0.5) ** 2)
    smooth = b08.astype(np.float64)
    weight = np.ones_like(smooth)
    for axis in (0, 1):
        smooth = ndimage.correlate1d(smooth, kernel, axis, mode="constant")
        weight = ndimage.correlate1d(weight, kernel, axis, mode="constant")
    smooth /= weight
    height, width = b8a.shape
    b08_20m = smooth.reshape(height, 2, width, 2).mean((1, 3))
    variance_7 = _variance(_ratio(b07, b8a), 7)
    variance_8 = _variance(_ratio(b08_20m, b8a), 7)
    total = variance_7 + variance_8
    cdi = np.where(total > 0, (variance_7 - variance_8) / np.where(total > 0, total, 1), 0)
    return Displacement(*(a.astype(np.float32) for a in (cdi, variance_7, variance_8, b08_20m)))


def _ratio(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    b = b.astype(np.float64)
    return np.divide(a, b, out=np.zeros(a.shape), where=b != 0)


def _variance(values: np.ndarray, size: int) -> np.ndarray:
    """Population variance in size × size windows truncated at the border."""
    box = np.ones(size)

    def total(x: np.ndarray) -> np.ndarray:
        return ndimage.correlate1d(ndimage.correlate1d(x, box, 0, mode="constant"), box, 1, mode="constant")

    count = total(np.ones_like(values))
    centred = values - values.mean()  # keeps the difference of squares from cancelling
    mean = total(centred) / count
    return np.maximum(total(centred * centred) / count - mean * mean, 0)
