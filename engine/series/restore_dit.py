"""RESTORE-DiT around its network: what goes in, the sampler in the gaps, windows over long series.

Shu et al. 2025, Remote Sensing of Environment 328, 114872. Arrays are (B, T, C, H, W); masks 1 = missing.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..inference.samplers import ddpm_alphas, dpm_solver_pp, dpm_solver_schedule
from .long_series import restore_windows

SATURATED = 0.8  # reflectance of 1 in the network's input
Predict = Callable[[np.ndarray, np.ndarray], np.ndarray]  # x, t (B,) → (B, T, C, H, W)
Network = Callable[
    [np.ndarray, Optional[np.ndarray]], Predict
]  # date (B, T), cond (B, T, 3, H, W) or None, for all steps


@dataclass(frozen=True)
class Settings:
    """How the series is sampled. `window`: frames the network was trained with; `pad_short`: shorter series get empty
    frames at the end, as in the published evaluation, instead of running at their own length."""

    window: int
    steps: int = 1
    ensemble: int = 1
    pad_short: bool = False


def restore_series(
    network: Network,
    chosen: Settings,
    image: np.ndarray,
    mask: np.ndarray,
    date: np.ndarray,
    cond: np.ndarray | None,
    noise: Callable[[int], np.ndarray],
    coverage: np.ndarray,
    *,
    keep: bool = True,
) -> tuple[np.ndarray, np.ndarray]:
    """(mean, standard deviation) (B, T, C, H, W) in 0..1 over the ensemble.

    image in −1..1, mask (B, T, 1, H, W), date (B, T), noise(member) of the image's shape; coverage (T,) missing shares of
    the whole scene, which place the windows. keep: observed values come back as they are, else as the network sees them.
    """
    length = image.shape[1]
    short = chosen.window - length if chosen.pad_short else 0

    def cut(values: np.ndarray, start: int) -> np.ndarray:
        part = values[:, start : start + chosen.window]
        return np.pad(part, [(0, 0), (0, short), *[(0, 0)] * (part.ndim - 2)]) if short > 0 else part

    times, levels = dpm_solver_schedule(ddpm_alphas(), chosen.steps)
    mean = square = np.zeros((), np.float64)
    for member in range(chosen.ensemble):
        drawn = noise(member)

        def one(index: int, start: int, drawn=drawn) -> np.ndarray:
            part = [cut(values, start) for values in (image, mask, date, drawn)]
            radar = None if cond is None else cut(cond, start)
            return restore_window(network, part[0], part[1], part[2], radar, part[3], times, levels, keep=keep)

        x = restore_windows(one, coverage, chosen.window)
        delta = x - mean  # Welford
        mean = mean + delta / (member + 1)
        square = square + delta * (x - mean)
    deviation = np.sqrt(square / max(chosen.ensemble - 1, 1))
    return mean.astype(np.float32), deviation.astype(np.float32)


def restore_window(
    network: Network,
    image: np.ndarray,
    mask: np.ndarray,
    date: np.ndarray,
    cond: np.ndarray | None,
    noise: np.ndarray,
    times: np.ndarray,
    levels: np.ndarray,
    *,
    keep: bool = True,
    watch: Callable[[int, np.ndarray], None] | None = None,
) -> np.ndarray:
    """One window in 0..1: noise in the gaps, observations elsewhere, DPM-Solver++ down to the network's clean series."""
    gap = mask > 0
    predict = network(date.astype(np.float32), cond)

    def denoise(z: np.ndarray, t: int) -> np.ndarray:
        fed = np.where(gap, z, image).astype(np.float32)
        return predict(fed, np.full(len(fed), t, np.float32))

    z = dpm_solver_pp(denoise, noise, times, levels, watch=watch)
    return np.asarray(np.clip((np.where(gap, z, image) if keep else z) / 2 + 0.5, 0, 1))


def optical_input(reflectance: np.ndarray, signed: bool = True) -> np.ndarray:
    """Reflectance → 0..1 at most 0.8, or −1..1 where `signed`; missing values become the middle."""
    values = np.clip(reflectance, 0, SATURATED).astype(np.float32) / np.float32(SATURATED)
    values = np.nan_to_num(values, nan=0.5)
    return np.asarray(values * np.float32(2) - np.float32(1) if signed else values)


def radar_input(decibels: np.ndarray, mean: np.ndarray, std: np.ndarray) -> np.ndarray:
    """(…, 3, H, W) VV, VH, VV/VH in dB → z-scores of at most ±2, halved; missing values become the mean."""
    shape = (-1, 1, 1)
    mean, std = (np.asarray(v, np.float32).reshape(shape) for v in (mean, std))
    return np.clip(np.nan_to_num((decibels - mean) / std, nan=0.0), -2, 2).astype(np.float32) / np.float32(2)


def rounded_days(days: np.ndarray, step: int) -> np.ndarray:
    """Days rounded to multiples of `step`, halves to the even one; as they are where `step` is 0."""
    days = np.asarray(days, np.float64)
    return (np.rint(days / step) * step if step else days).astype(np.float32)


def encoded_dates(dates: Sequence[datetime.date], origin: str, step: int) -> np.ndarray:
    """(T,) numbers the network was trained on: rounded days since `origin` (ISO date)."""
    first = datetime.date.fromisoformat(origin)
    return rounded_days(np.array([(date - first).days for date in dates]), step)


def match_radar(days: np.ndarray, radar_days: np.ndarray) -> np.ndarray:
    """(T,) index of the radar frame of each day, or the nearest; of two as near the earlier."""
    return np.abs(np.asarray(radar_days)[None, :] - np.asarray(days)[:, None]).argmin(axis=1)
