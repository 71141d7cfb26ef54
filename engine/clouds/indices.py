"""Spectral indices that the cloud rules share.

This is numeric code: B, G, R, N, S1, S2 are blue … SWIR2 reflectance (0..1), arrays of any one shape, NaN where invalid.
Sources: Zhu & Woodcock 2012 (doi:10.1016/j.rse.2011.10.028), Zhang et al. 2002 (HOT).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Mapping

import numpy as np

EPSILON = 1e-6
DARKEST_SATURATION = 0.15
FEWEST_PILED = 20  # pixels of one value that are no chance
CLOSE = 0.97  # of the brightest value
GAP = 1.4  # how much brighter than what is measured a number is that marks saturation
VISIBLE = ("blue", "green", "red")
SIX_BANDS = (*VISIBLE, "nir", "swir1", "swir2")


def visible_mean(B: np.ndarray, G: np.ndarray, R: np.ndarray) -> np.ndarray:
    """M, mean visible reflectance."""
    return (B + G + R) / np.float32(3)


def whiteness(B: np.ndarray, G: np.ndarray, R: np.ndarray) -> np.ndarray:
    """How far the visible spectrum is from flat (0 = white); grey clouds are below 0.7."""
    M = visible_mean(B, G, R)
    return (np.abs(B - M) + np.abs(G - M) + np.abs(R - M)) / np.maximum(M, np.float32(EPSILON))


def hot(B: np.ndarray, R: np.ndarray) -> np.ndarray:
    """Haze-optimised transform with the slope Fmask uses; haze and cloud are above the clear line, > 0."""
    return B - np.float32(0.5) * R - np.float32(0.08)


def normalised_difference(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """(a − b) / (a + b), 0.01 where the sum is 0: NDVI = (N, R), NDSI = (G, S1), NDBI = (S1, N)."""
    total = a + b
    zero = total == 0
    return np.where(zero, np.float32(0.01), (a - b) / np.where(zero, np.float32(1), total))


@dataclass(frozen=True)
class Saturation:
    """Reflectance from which each visible band counts as saturated (inf = band does not saturate)."""

    blue: float = np.inf
    green: float = np.inf
    red: float = np.inf

    def of(self, bands: Mapping[str, np.ndarray]) -> np.ndarray:
        """Pixels with any saturated visible band, bool."""
        return (bands["blue"] >= self.blue) | (bands["green"] >= self.green) | (bands["red"] >= self.red)

    def hides_haze(self, bands: Mapping[str, np.ndarray]) -> np.ndarray:
        """White, bright pixels, bool, whose blue is saturated: HOT is too low there, whatever it says. Where only
        green or red are, it is not. A saturated band counts as being as bright as the brightest."""
        if not np.isfinite(self.blue):
            return np.zeros(bands["blue"].shape, bool)
        visible = np.stack([bands[name] for name in VISIBLE])
        with np.errstate(invalid="ignore"):
            for band, level in zip(visible, (self.blue, self.green, self.red)):
                band[band >= level] = np.inf
            brightest = np.where(np.isfinite(visible), visible, -np.inf).max(axis=0)
            brightest = np.where(np.isfinite(brightest), brightest, np.float32(1))
            B, G, R = np.where(np.isposinf(visible), brightest, visible)
            white = (whiteness(B, G, R) < 0.7) & (visible_mean(B, G, R) > DARKEST_SATURATION)
            return white & (bands["blue"] >= self.blue)


def measure_saturation(bands: Mapping[str, np.ndarray], validity: np.ndarray, share: float = 1e-3) -> Saturation:
    """A visible band saturates where its brightest value (within 1e-4) is that of more than `share` of its valid pixels, or
    of far more than come close to it; and that is bright: a dark, flat image does not saturate."""
    levels = {}
    for name in VISIBLE:
        values = bands[name][validity]
        top = float(values.max(initial=-np.inf)) - 1e-4
        at_top = np.count_nonzero(values >= np.float32(top))
        close = np.count_nonzero(values >= np.float32(CLOSE * top)) - at_top
        piled = at_top > share * values.size or at_top > max(FEWEST_PILED, close)
        levels[name] = top if top > DARKEST_SATURATION and piled else np.inf
    return Saturation(**levels)


def measure_ceilings(values: np.ndarray, validity: np.ndarray) -> tuple[float, ...]:
    """The brightest reflectance that each band of (C, h, w) measures, where products mark saturated pixels by a number far
    above it, as 16000 or 20000 of 10000; inf where none does. Saturated pixels are as bright as that, at least."""
    found = []
    for band in values:
        seen, ceiling = band[validity], np.inf
        for _ in range(2):  # numbers that mark
            top = float(seen.max(initial=-np.inf))
            below = seen[seen < np.float32(top)]
            next_one = float(below.max(initial=-np.inf))
            if (
                seen.size - below.size < FEWEST_PILED
                or not top > max(1.0, GAP * next_one)
                or next_one < DARKEST_SATURATION
            ):
                break
            seen, ceiling = below, next_one
        found.append(ceiling)
    return tuple(found)
