"""The published data layout of spatiotemporal fusion: scenes formatted, stretched, cut into windows, normalised and saved.

Images are (rows, columns, bands) as the published files keep them, of one date and one sensor: reflectance × 10 000 or 8-bit
values. Used by Huang et al., Information Fusion 111 (2024) 102505, and the networks it compares with.
"""

from __future__ import annotations

import numpy as np


def formatted(raw: np.ndarray, bands: int = 6) -> np.ndarray:
    """Bands last; signed integers (whose fill values are negative) clipped to 0..10 000."""
    image = np.moveaxis(raw, 0, -1) if raw.ndim == 3 and raw.shape[0] == bands else raw
    return np.clip(image, 0, 10000) if raw.dtype == np.int16 else image


def stretched(image: np.ndarray, percent: float = 2.0, drop_non_positive: bool = False) -> np.ndarray:
    """uint8 (H, W, C): each band mapped linearly from its `percent` to its (100 − `percent`) percentile, truncated.

    `drop_non_positive` takes fill values out of both percentiles, though they still count as pixels. 8-bit images pass.
    """
    if image.dtype == np.uint8:
        return image
    return stretched_between(image, limits(image, percent, drop_non_positive))


def limits(image: np.ndarray, percent: float = 2.0, drop_non_positive: bool = False) -> np.ndarray:
    """(C, 2) values of each band that become 0 and 255."""
    found = []
    for band in range(image.shape[2]):
        values = image[..., band].astype(np.float64)
        below = above = values
        if drop_non_positive:
            below = np.where(values <= 0, values + 65536, values)
            above = np.where(values <= 0, values - 65536, values)
        found.append((np.percentile(below, percent), np.percentile(above, 100 - percent)))
    return np.array(found)


def stretched_between(image: np.ndarray, limits: np.ndarray) -> np.ndarray:
    """uint8 (H, W, C): each band mapped linearly between its `limits` (C, 2), truncated."""
    low, high = limits.T
    with np.errstate(invalid="ignore", divide="ignore"):
        scaled = np.nan_to_num((image.astype(np.float64) - low) / (high - low) * 255)
    return np.clip(scaled, 0, 255).astype(np.uint8)


def windows(shape: tuple[int, int], patch: int = 256, stride: int = 128) -> np.ndarray:
    """Windows (N, 4) as top, bottom, left, right in row-major order; where the last does not fit, one ends at the edge."""

    def starts(length: int) -> list[int]:
        regular = list(range(0, length - patch + 1, stride))
        return regular if regular and regular[-1] + patch == length else [*regular, length - patch]

    if min(shape) < patch:
        raise ValueError(f"a scene of {shape[0]} × {shape[1]} pixels has no window of {patch} × {patch}")
    rows, columns = starts(shape[0]), starts(shape[1])
    return np.array([(top, top + patch, left, left + patch) for top in rows for left in columns], np.int64)


def normalised(image: np.ndarray, data_range: float = 10000.0, symmetric: bool = True) -> np.ndarray:
    """float32 in −1..1, or 0..1 where not `symmetric`; out-of-range values stay out of range, NaN becomes 0 before."""
    scaled = np.nan_to_num(image.astype(np.float32)) / np.float32(data_range)
    return scaled * np.float32(2) - np.float32(1) if symmetric else scaled


def restored(values: np.ndarray, data_range: float = 10000.0, symmetric: bool = True) -> np.ndarray:
    """Back to data units, clipped to 0..`data_range`."""
    scaled = (values + 1) / 2 if symmetric else values
    return np.clip(scaled * data_range, 0, data_range)


def stored(values: np.ndarray, data_range: float = 10000.0, *, truncate: bool = False) -> np.ndarray:
    """Data units as the files keep them: uint8 for 255, uint16 for 10 000, float32 else. Rounded; `truncate` as the
    published code saved them, which is half a unit too low on average."""
    if data_range not in (255, 10000):
        return values.astype(np.float32)
    whole = np.clip(values, 0, data_range)
    return (whole if truncate else np.rint(whole)).astype(np.uint8 if data_range == 255 else np.uint16)


def padding(shape: tuple[int, int], patch: int, stride: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """Reflection needed ((top, bottom), (left, right)) so that windows of `patch` at `stride` cover the image exactly."""

    def sides(length: int) -> tuple[int, int]:
        extra = max(-(-(length - patch) // stride), 0) * stride + patch - length
        return extra // 2, extra - extra // 2

    return sides(shape[0]), sides(shape[1])
