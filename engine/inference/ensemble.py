"""Mean and deviation over the draws of a diffusion model, one draw in memory at a time."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np


def mean_and_deviation(draws: Iterable[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Mean and standard deviation (0 of a single draw) in float32, added up in float64 (Welford)."""
    mean = square = np.zeros(0)
    first, count = np.zeros(0, np.float32), 0
    for count, x in enumerate(draws, start=1):
        if count == 1:
            first = x
            continue
        if count == 2:
            mean, square = first.astype(np.float64), np.zeros(first.shape)
        delta = x - mean
        mean += delta / count
        square += delta * (x - mean)
    if count <= 1:
        return first, np.zeros_like(first)
    return mean.astype(np.float32), np.sqrt(square / (count - 1)).astype(np.float32)
