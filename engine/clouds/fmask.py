"""Fmask-style cloud, water and snow tests for six optical bands, with cirrus and thermal where there are any.

Zhu & Woodcock 2012, Zhu, Wang & Woodcock 2015, Qiu, Zhu & He 2019 (doi:10.1016/j.rse.2019.05.024); the weights are those
of Fmask 5's physical model. The whole scene decides the thresholds (`measure_fmask`), a window only applies them (`fmask`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Mapping, Optional

import numpy as np

from .indices import EPSILON, Saturation, hot, measure_saturation, normalised_difference, whiteness

LOW, HIGH = 17.5, 82.5  # percentiles that stand for the dark and bright end of clear ground
USUAL_HAZE = -0.02  # bright end of HOT over clear ground, for scenes that show none


@dataclass(frozen=True)
class FmaskRule:
    """Weight of the cirrus band in the probability and margin τ above the clear pixels' percentile."""

    cirrus_weight: float = 0.0
    margin: float = 0.2


RULES = {
    "landsat89": FmaskRule(0.3, 0.175),
    "landsat57": FmaskRule(0.0, 0.1),
    "sentinel2": FmaskRule(0.5, 0.2),
    "other": FmaskRule(0.0, 0.2),
}


@dataclass(frozen=True)
class FmaskStatistics:
    """What the whole scene says: saturation levels, clear ranges (°C, HOT) and probability thresholds."""

    saturation: Saturation
    everything_possible_is_cloud: bool = True
    hot_low: float = 0.0
    hot_high: float = USUAL_HAZE
    temperature_low: float = np.nan
    temperature_high: float = np.nan
    water_temperature: float = np.nan
    land_threshold: float = -np.inf
    water_threshold: float = np.inf  # no clear water to compare with: water is never cloud


@dataclass(frozen=True)
class FmaskTests:
    """Bool masks and probabilities of one window; everything False and NaN where invalid."""

    possible: np.ndarray
    water: np.ndarray
    snow: np.ndarray
    cloud: np.ndarray
    land_probability: np.ndarray
    water_probability: np.ndarray


def measure_fmask(
    bands: Mapping[str, np.ndarray], validity: np.ndarray, rule: FmaskRule, saturation: Optional[Saturation] = None
) -> FmaskStatistics:
    """Statistics of a whole (possibly decimated) scene. `bands`: blue … swir2, and cirrus, temperature (°C) if there are;
    `saturation` None: measured."""
    saturation = saturation or measure_saturation(bands, validity)
    first = FmaskStatistics(saturation)
    possible, water = _possible(bands, validity, saturation), water_test(bands, validity)
    clear = validity & ~possible
    least = min(40_000, 0.001 * np.count_nonzero(validity))
    if np.count_nonzero(clear) <= least:
        return first
    land = clear & ~water
    if np.count_nonzero(land) <= least:
        land = clear
    clear_water = clear & water
    temperature = bands.get("temperature")
    hot_low, hot_high = np.percentile(hot(bands["blue"][land], bands["red"][land]), [LOW, HIGH])
    t_low, t_high = (np.nan, np.nan) if temperature is None else np.percentile(temperature[land], [LOW, HIGH])
    some_water = bool(clear_water.any())
    t_water = np.percentile(temperature[clear_water], HIGH) if temperature is not None and some_water else np.nan
    ranges = FmaskStatistics(
        saturation, False, float(hot_low), float(hot_high), float(t_low), float(t_high), float(t_water)
    )
    land_probability = _land_probability({k: v[land] for k, v in bands.items()}, ranges, rule)
    water_threshold = np.inf
    if some_water:
        known = replace(ranges, water_threshold=0.0)
        over_water = _water_probability({k: v[clear_water] for k, v in bands.items()}, known, rule)
        water_threshold = float(np.percentile(over_water, HIGH)) + rule.margin
    land_threshold = float(np.percentile(land_probability, HIGH)) + rule.margin
    return replace(ranges, land_threshold=land_threshold, water_threshold=water_threshold)


def fmask(
    bands: Mapping[str, np.ndarray], validity: np.ndarray, statistics: FmaskStatistics, rule: FmaskRule
) -> FmaskTests:
    """The tests on any window (arrays of one shape) of the scene that `statistics` describe."""
    possible = _possible(bands, validity, statistics.saturation)
    water, snow = water_test(bands, validity), snow_test(bands, validity)
    land_probability = np.where(validity, _land_probability(bands, statistics, rule), np.nan)
    water_probability = np.where(validity, _water_probability(bands, statistics, rule), np.nan)
    cloud = possible
    if not statistics.everything_possible_is_cloud:
        with np.errstate(invalid="ignore"):
            over_water = water & (water_probability > statistics.water_threshold)
            cloud = possible & (over_water | (~water & (land_probability > statistics.land_threshold)))
            if "temperature" in bands:
                cloud |= validity & (bands["temperature"] < statistics.temperature_low - 35)
    return FmaskTests(possible, water, snow, cloud, land_probability, water_probability)


def water_test(bands: Mapping[str, np.ndarray], validity: np.ndarray) -> np.ndarray:
    """Open water, bool."""
    N = bands["nir"]
    ndvi = normalised_difference(N, bands["red"])
    return validity & (((ndvi < 0.01) & (N < 0.11)) | ((ndvi > 0) & (ndvi < 0.1) & (N < 0.05)))


def snow_test(bands: Mapping[str, np.ndarray], validity: np.ndarray) -> np.ndarray:
    """Snow and ice, bool; needs green, NIR, SWIR1 and takes the temperature (°C) where there is one."""
    G, N = bands["green"], bands["nir"]
    snow = validity & (normalised_difference(G, bands["swir1"]) > 0.15) & (N > 0.11) & (G > 0.1)
    return snow & (bands["temperature"] < 10) if "temperature" in bands else snow


def _possible(bands: Mapping[str, np.ndarray], validity: np.ndarray, saturation: Saturation) -> np.ndarray:
    """Possible cloud pixels (PCP)."""
    B, G, R, N, S1, S2 = (bands[k] for k in ("blue", "green", "red", "nir", "swir1", "swir2"))
    with np.errstate(invalid="ignore"):
        possible = (normalised_difference(N, R) < 0.8) & (normalised_difference(G, S1) < 0.8) & (S2 > 0.03)
        possible &= (whiteness(B, G, R) < 0.7) & ((hot(B, R) > 0) | saturation.of(bands))
        possible &= N / np.maximum(S1, np.float32(EPSILON)) > 0.75
        if "temperature" in bands:
            possible &= bands["temperature"] < 27
        if "cirrus" in bands:
            possible |= bands["cirrus"] > 0.01
    return validity & possible


def _land_probability(bands: Mapping[str, np.ndarray], statistics: FmaskStatistics, rule: FmaskRule) -> np.ndarray:
    """Variability × temperature (or HOT) probability + weighted cirrus."""
    B, G, R, N, S1 = (bands[k] for k in ("blue", "green", "red", "nir", "swir1"))
    saturated = statistics.saturation.of(bands)
    ndvi, ndsi, ndbi = normalised_difference(N, R), normalised_difference(G, S1), normalised_difference(S1, N)
    ndvi = np.where(saturated & (ndvi < 0), 0, ndvi)
    ndsi = np.where(saturated & (ndsi < 0), 0, ndsi)
    white = np.where(saturated, 0, whiteness(B, G, R))
    variability = 1 - np.maximum.reduce([np.abs(ndvi), np.abs(ndsi), np.abs(ndbi), white])
    temperature = bands.get("temperature")
    if temperature is not None and np.isfinite(statistics.temperature_low):
        low, high = statistics.temperature_low - 4, statistics.temperature_high + 4
        height = np.maximum((high - temperature) / (high - low), 0)
    else:
        low, high = statistics.hot_low - 0.04, statistics.hot_high + 0.04
        height = np.clip((hot(B, R) - low) / (high - low), 0, 1)
    return (variability * height + _cirrus(bands, rule)).astype(np.float32)


def _water_probability(bands: Mapping[str, np.ndarray], statistics: FmaskStatistics, rule: FmaskRule) -> np.ndarray:
    """Cold and bright in SWIR1 + weighted cirrus."""
    if np.isinf(statistics.water_threshold):
        return np.zeros_like(bands["swir1"]) + _cirrus(bands, rule)
    brightness = np.clip(bands["swir1"] / np.float32(0.11), 0, 1)
    temperature = bands.get("temperature")
    if temperature is not None and np.isfinite(statistics.water_temperature):
        brightness = brightness * np.maximum((statistics.water_temperature - temperature) / 4, 0)
    return (brightness + _cirrus(bands, rule)).astype(np.float32)


def _cirrus(bands: Mapping[str, np.ndarray], rule: FmaskRule) -> np.ndarray:
    return np.float32(rule.cirrus_weight / 0.04) * bands.get("cirrus", np.zeros(1, np.float32))
