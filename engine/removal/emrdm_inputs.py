"""EMRDM's inputs as the published data sets prepared them, and the way back: reflectance and decibels to about −1..1.

In their order of steps, to the bit; whether reflectance is clipped and the range of the radar are told by a model's card.
"""

from __future__ import annotations

import numpy as np


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
