"""Standard deviations that mean what they say: a method's own, or a plain one, scaled until hidden observations lie within
them as often as they should."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

BAND = 0.9  # of the observations lie within ±WITHIN standard deviations of a normal distribution
WITHIN = 1.6449
PRIOR = 50.0  # hidden values that the scene as a whole counts for in a class of its own
SMALLEST = 1e-9


@dataclass(frozen=True)
class Calibration:
    """`scale` (K): by what the expected deviation of each class is multiplied; `coverage`: share of hidden values, kept
    apart from the calibration, within the 90 % band; `count`: of these."""

    scale: np.ndarray
    coverage: float
    count: int

    @classmethod
    def of(cls, error: np.ndarray, expected: np.ndarray, kind: np.ndarray, kinds: int, seed: int = 0) -> Calibration:
        """From errors (N) at hidden values, the deviation `expected` there (N, > 0, the data's unit) and the class `kind`
        (N) of each, 0 … kinds − 1 (a band, a length of gap, a class of ground). A random half calibrates, the other half
        tells the coverage; the scale is then taken from both. Where nothing is hidden the scale is 1, the coverage NaN."""
        ratio = np.abs(np.asarray(error, np.float64)) / np.maximum(expected, SMALLEST)
        good = np.isfinite(ratio)
        ratio, kind = ratio[good], np.asarray(kind)[good]
        if not ratio.size:
            return cls(np.ones(kinds), float("nan"), 0)
        apart = np.random.default_rng(seed).random(ratio.size) < 0.5
        half = _scales(ratio[~apart], kind[~apart], kinds)
        inside = ratio[apart] <= WITHIN * half[kind[apart]]
        coverage = float(inside.mean()) if inside.size else float("nan")
        return cls(_scales(ratio, kind, kinds), coverage, int(inside.size))

    def deviation(self, expected: np.ndarray, kind: np.ndarray) -> np.ndarray:
        """Calibrated standard deviations, float32, of any shape."""
        return (expected * self.scale[kind]).astype(np.float32)

    @property
    def sentence(self) -> str:
        """For the log and the report."""
        if not self.count:
            return "The deviation is not calibrated: nothing could be hidden."
        return (
            f"Deviation calibrated on hidden observations: {100 * self.coverage:.0f} % of {self.count} others lie within "
            f"its 90 % band."
        )


def _scales(ratio: np.ndarray, kind: np.ndarray, kinds: int) -> np.ndarray:
    """(K) the 90 % quantile of |error| / expected over that of a normal distribution; small classes lean on all."""
    if not ratio.size:
        return np.ones(kinds)
    every = np.quantile(ratio, BAND)
    out = np.full(kinds, every)
    for k in range(kinds):
        own = ratio[kind == k]
        if own.size:
            weight = own.size / (own.size + PRIOR)
            out[k] = weight * np.quantile(own, BAND) + (1 - weight) * every
    return np.maximum(out / WITHIN, SMALLEST)
