"""Cloud rule for images with red, green, blue and perhaps near infrared: Fmask's ideas without SWIR.

Possible clouds are bright, white and above the clear line; what decides is how far a pixel stands out from this scene's
clear pixels, so haze over the whole scene does not turn it to cloud. Built from Zhu & Woodcock 2012 and Qiu et al. 2019.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Mapping, NamedTuple, Optional

import numpy as np

from .fmask import HIGH, LOW, USUAL_HAZE
from .indices import Saturation, hot, measure_saturation, normalised_difference, visible_mean, whiteness

MARGIN = {True: 0.2, False: 0.1}  # τ with and without near infrared


@dataclass(frozen=True)
class FewBandStatistics:
    """What the whole scene says: saturation, range of HOT over clear pixels, probability threshold."""

    saturation: Saturation
    hot_low: float = 0.0
    hot_high: float = USUAL_HAZE
    threshold: float = -np.inf


class FewBandTests(NamedTuple):
    """Bool masks and the probability (float32, NaN where invalid) of one window."""

    possible: np.ndarray
    cloud: np.ndarray
    probability: np.ndarray


def measure_few_band(
    bands: Mapping[str, np.ndarray], validity: np.ndarray, margin: float, saturation: Optional[Saturation] = None
) -> FewBandStatistics:
    """Statistics of a whole (possibly decimated) scene. `bands`: blue, green, red and nir if there is one; `saturation`
    None: measured."""
    saturation = saturation or measure_saturation(bands, validity)
    clear = validity & ~_possible(bands, validity, saturation)
    if np.count_nonzero(clear) <= 0.001 * np.count_nonzero(validity):
        return FewBandStatistics(saturation)
    low, high = np.percentile(hot(bands["blue"][clear], bands["red"][clear]), [LOW, HIGH])
    ranges = FewBandStatistics(saturation, float(low), float(high))
    over_clear = few_band_probability({k: v[clear] for k, v in bands.items()}, ranges)
    return FewBandStatistics(saturation, float(low), float(high), float(np.percentile(over_clear, HIGH)) + margin)


def few_band(bands: Mapping[str, np.ndarray], validity: np.ndarray, statistics: FewBandStatistics) -> FewBandTests:
    """The tests on any window of the scene that `statistics` describe."""
    probability = np.where(validity, few_band_probability(bands, statistics), np.nan).astype(np.float32)
    possible = _possible(bands, validity, statistics.saturation)
    with np.errstate(invalid="ignore"):
        return FewBandTests(possible, possible & (probability > statistics.threshold), probability)


def few_band_probability(bands: Mapping[str, np.ndarray], statistics: FewBandStatistics) -> np.ndarray:
    """Variability × scaled HOT, 1 where saturated."""
    B, G, R = bands["blue"], bands["green"], bands["red"]
    colour = whiteness(B, G, R)
    if "nir" in bands:
        colour = np.maximum(np.abs(normalised_difference(bands["nir"], R)), colour)
    low, high = statistics.hot_low - 0.04, statistics.hot_high + 0.04
    haze = np.clip((hot(B, R) - low) / (high - low), 0, 1)
    return np.where(statistics.saturation.of(bands), 1, (1 - colour) * haze).astype(np.float32)


def _possible(bands: Mapping[str, np.ndarray], validity: np.ndarray, saturation: Saturation) -> np.ndarray:
    B, G, R = bands["blue"], bands["green"], bands["red"]
    with np.errstate(invalid="ignore"):
        possible = validity & ((hot(B, R) > 0) | saturation.of(bands)) & (whiteness(B, G, R) < 0.7)
        possible &= visible_mean(B, G, R) > 0.15
        if "nir" in bands:
            possible &= (normalised_difference(bands["nir"], R) < 0.8) & (bands["nir"] > 0.11)
    return possible
