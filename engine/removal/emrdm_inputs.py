"""Input preparation as the published data sets did it, and its inverse: stored numbers or reflectance to about −1..1.

Each model's card names one of these; the engine applies it and undoes it on output.
"""

from __future__ import annotations

import numpy as np

# Half-size bicubic with antialiasing (a = −½, kernel stretched by 2): taps at 2i−3 … 2i+4, edges mirrored with the edge.
_HALF = np.array([-3, -9, 29, 111, 111, 29, -9, -3]) / 256.0


def optical(reflectance: np.ndarray, clip: bool = True) -> np.ndarray:
    """Reflectance (…) → −1..1; missing values become −1. SEN12MS-CR clips to 0..1 first, Sen2_MTC_New does not."""
    values = np.clip(reflectance, 0, 1) if clip else reflectance
    return np.nan_to_num(values, nan=0.0).astype(np.float32) * np.float32(2) - np.float32(1)


def optical_inverse(values: np.ndarray) -> np.ndarray:
    """−1..1 → reflectance."""
    return (values + np.float32(1)) / np.float32(2)


def radar(decibels: np.ndarray, low: float = -25.0, high: float = 0.0) -> np.ndarray:
    """Backscatter in dB → −1..1 over `low`..`high`; missing values become −1."""
    values = (np.clip(decibels, low, high) - low) / (high - low)
    return np.nan_to_num(values, nan=0.0).astype(np.float32) * np.float32(2) - np.float32(1)


def half_size(image: np.ndarray) -> np.ndarray:
    """(…, H, W) at half the size, as MATLAB's bicubic imresize with antialiasing (CUHK-CR)."""
    for axis in (-2, -1):
        n = image.shape[axis] // 2
        index = 2 * np.arange(n)[:, None] + np.arange(-3, 5)
        index = np.where(index < 0, -1 - index, index)
        length = image.shape[axis]
        index = np.where(index >= length, 2 * length - 1 - index, index)
        moved = np.moveaxis(image, axis, -1).astype(np.float64)
        image = np.moveaxis(moved[..., index] @ _HALF, -1, axis)
    return image.astype(np.float32)
