"""What RESTORE-DiT's network is fed: reflectance, radar and dates as it was trained on them."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import numpy as np

SATURATED = 0.8  # reflectance of 1 in the network's input


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
