"""Samples of PASTIS-R as RESTORE-DiT's authors make them, for training on it and for comparison with their scores.

Shu et al. 2025. Optical frames are DN (reflectance × 10000) of ten bands; radar frames VV, VH, VV/VH in dB.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ...engine.series.restore_dit_inputs import match_radar, optical_input, radar_input, rounded_days

KEPT_RADAR = 35  # frames of the ascending orbit that the published loader keeps


@dataclass(frozen=True)
class SeriesSample:
    """One series: `y` target and `x` its input with gaps set to 1 (T, C, H, W), `cond` radar (T, 3, H, W), `masks` and
    `cloud_mask` (T, 1, H, W), `days` since the first frame, `position_days` rounded, `position_days_cond` of the radar."""

    x: np.ndarray
    y: np.ndarray
    cond: np.ndarray
    masks: np.ndarray
    cloud_mask: np.ndarray
    days: np.ndarray
    position_days: np.ndarray
    position_days_cond: np.ndarray


def sample(
    optical: np.ndarray,
    radar: np.ndarray,
    mask_classes: np.ndarray,
    days: np.ndarray,
    radar_days: np.ndarray,
    bad_frames: Sequence[int],
    mean: np.ndarray,
    std: np.ndarray,
    *,
    window: Optional[int] = None,
    start: int = 0,
    mask_order: Optional[np.ndarray] = None,
    rescale: bool = True,
) -> SeriesSample:
    """One sample of a patch. `window` frames from `start` among the good ones (None: all of them); the gaps are the patch's
    own cloud masks in `mask_order` (None: calendar order); `rescale` to −1..1, else 0..1; `mean`, `std` (3,) of radar."""
    good = np.setdiff1d(np.arange(len(optical)), np.asarray(bad_frames, np.int64))
    if window is not None and len(good) > window:
        good = good[start : start + window]
    kept = thinned(len(radar), KEPT_RADAR)
    radar_days = radar_days[kept]
    matched = match_radar(days[good], radar_days)
    order = np.arange(len(mask_classes)) if mask_order is None else mask_order
    clouds = (mask_classes > 0).astype(np.float32)
    masks = clouds[order[: len(good)]]
    y = optical_input(optical[good].astype(np.float32) / np.float32(10000), signed=rescale)
    return SeriesSample(
        x=np.where(masks > 0, np.float32(1), y),
        y=y,
        cond=radar_input(radar[kept][matched].astype(np.float32), mean, std),
        masks=masks,
        cloud_mask=clouds[good],
        days=(days[good] - days[good][0]).astype(np.float32),
        position_days=rounded_days(days[good], 10),
        position_days_cond=radar_days[matched].astype(np.float32),
    )


def thinned(frames: int, kept: int) -> np.ndarray:
    """Indices of `kept` frames spread over all, counted from both ends; some come twice where there are fewer."""
    step, index, half = (frames - 1) / (kept - 1), np.arange(kept), kept // 2
    return np.where(index < half, np.trunc(index * step), np.trunc(frames - 1 - (kept - 1 - index) * step)).astype(
        np.int64
    )
