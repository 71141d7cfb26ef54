"""Counts for the charts of a report: how often each error occurs, and predicted against true values."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Counts:
    """Values in each bin: `errors` (n,), and `densities` (n, n) of predicted (rows, the highest first) against true values
    (columns). Counts of tiles add up."""

    errors: np.ndarray
    densities: np.ndarray

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.errors + other.errors, self.densities + other.densities)


@dataclass(frozen=True)
class Bins:
    """`number` bins along each axis: values from `low` to `high`, what lies outside in the outermost; errors within
    ± `limit`, what lies outside not at all."""

    low: float
    high: float
    limit: float
    number: int = 128

    @classmethod
    def for_values(cls, sample: np.ndarray) -> Bins:
        """Ranges that suit a sample (C, H, W) of the reference, NaN where missing; errors within a quarter of its range."""
        valid = sample[np.isfinite(sample)]
        low, high = (float(v) for v in np.percentile(valid, (0.5, 99.5))) if valid.size else (0.0, 1.0)
        return cls(low, max(high, low + 1e-6), max(high - low, 1e-6) / 4)

    @property
    def errors(self) -> np.ndarray:
        """(number,) errors in the middle of each bin."""
        return self.limit * (2 * (np.arange(self.number) + 0.5) / self.number - 1)

    def counts(self, truth: np.ndarray, prediction: np.ndarray, validity: np.ndarray) -> Counts:
        """Values (C, h, w) where they are valid (h, w), all bands together."""
        g, p = truth[:, validity].ravel(), prediction[:, validity].ravel()
        errors = np.histogram(p - g, self.number, (-self.limit, self.limit))[0]
        scale = self.number / (self.high - self.low)
        row = self.number - 1 - np.clip(((p - self.low) * scale).astype(int), 0, self.number - 1)
        column = np.clip(((g - self.low) * scale).astype(int), 0, self.number - 1)
        densities = np.bincount(row * self.number + column, minlength=self.number**2)
        return Counts(errors, densities.reshape(self.number, self.number))
