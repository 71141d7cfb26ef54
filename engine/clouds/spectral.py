"""Spectral rules: Fmask's tests with six bands, a rule for few bands with red, green, blue and perhaps near infrared.

Thin cloud: haze (HOT) that lets the ground through, and the hazy rim of clouds. What a rule must know of the whole scene it
measures on a decimated read of at most 2 Mpx.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional, Union

import numpy as np

from ..catalogue.card import Card
from ..job.errors import InputError
from ..job.events import Events
from ..raster.grid import pixel_size
from ..raster.reader import SceneReader
from ..raster.scene import SceneSource
from .by_window import ByWindow
from .fewband import MARGIN, few_band, measure_few_band
from .fmask import RULES, FmaskRule, fmask, measure_fmask, snow_test
from .in_time import InTime
from .indices import SIX_BANDS, VISIBLE, hot, normalised_difference
from .methods import Asked, Found
from .morphology import dilate, thick_or_thin, tidy

SAMPLE = 2_000_000  # pixels of the decimated read
ABOVE_HALF = np.float32(0.5001)
LARGEST_RIM = 40  # pixels
PLANCK = {"LC08": (774.8853, 1321.0789), "LC09": (799.0284, 1329.2405)}  # K1, K2 of band 10


def suits(asked: Asked) -> bool:
    """Whenever nothing better does."""
    return True


def method(card: Card, options: Mapping[str, Any], asked: Asked, events: Events) -> Union[SixBands, FewBands]:
    """The rule that the scene's bands allow. Raises InputError where it lacks red, green or blue."""
    roles = _with_narrow_nir(asked.scene)
    if set(SIX_BANDS) <= set(roles):
        return SixBands(asked, options)
    missing = [role for role in VISIBLE if role not in roles]
    if missing:
        raise InputError(
            f"Cloud detection needs at least red, green and blue; {asked.scene.name} has "
            f"{', '.join(asked.scene.band_names)}, of which none is known as {', '.join(missing)}.",
            "Name the bands in file order with BANDS, for example blue, green, red, nir; or give the product's FLAGS.",
        )
    return FewBands(asked, options)


class SixBands(ByWindow):
    """Fmask's tests, tidied, with a hazy rim; its probability is 0.5 at the decision threshold and 0 where impossible."""

    bytes_per_pixel = 240

    def __init__(self, asked: Asked, options: Mapping[str, Any]) -> None:
        self.scene = asked.scene
        roles = _with_narrow_nir(self.scene)
        self._roles = (*SIX_BANDS, *(role for role in ("cirrus", "thermal") if role in roles))
        self.bands = tuple(roles[role] for role in self._roles)
        rule = RULES.get(_family(self.scene.sensor), RULES["other"])
        self._rule = rule if options["margin"] is None else FmaskRule(rule.cirrus_weight, float(options["margin"]))
        self._shape = Shape.of(asked, options)
        self.halo = self._shape.halo
        with SceneReader(self.scene.select(self.bands)) as reader:
            sample = reader.read_decimated(SAMPLE)
        thermal = sample.values[self._roles.index("thermal")] if "thermal" in self._roles else np.empty(0)
        self._thermal = _thermal_unit(self.scene, thermal)
        self._statistics = measure_fmask(self._named(sample.values), sample.validity, self._rule)

    def find(self, values: np.ndarray, validity: np.ndarray, besides: Sequence[Any]) -> Found:
        """Classes and probability of reflectance (C, h, w) of the bands, NaN where missing."""
        bands = self._named(values)
        tests = fmask(bands, validity, self._statistics, self._rule)
        with np.errstate(invalid="ignore"):
            margin = np.where(
                tests.water,
                tests.water_probability - self._statistics.water_threshold,
                tests.land_probability - self._statistics.land_threshold,
            )
            probability = np.where(tests.possible, np.clip(0.5 + margin, 0, 1), 0).astype(np.float32)
            if self._statistics.everything_possible_is_cloud:
                probability = tests.possible.astype(np.float32)
            probability[tests.cloud] = np.maximum(probability[tests.cloud], ABOVE_HALF)  # very cold cloud too
            snow = (
                snow_test(bands, validity)
                & (normalised_difference(bands["green"], bands["swir1"]) > 0.4)
                & (bands["swir2"] < 0.11)
            )
        probability[snow] = 0
        probability[~validity] = np.nan
        haze = hot(bands["blue"], bands["red"])
        return Found(self._shape.classes(probability, haze, self._statistics.hot_high, validity), probability)

    def _named(self, values: np.ndarray) -> dict[str, np.ndarray]:
        bands = dict(zip(self._roles, values))
        thermal = bands.pop("thermal", None)
        if self._thermal == "kelvin":
            bands["temperature"] = thermal - np.float32(273.15)
        elif self._thermal:
            first, second = PLANCK[self._thermal]
            with np.errstate(invalid="ignore", divide="ignore"):
                bands["temperature"] = (second / np.log(first / thermal + 1) - 273.15).astype(np.float32)
        return bands


class FewBands(ByWindow):
    """The rule for red, green, blue and perhaps near infrared; same shape and probability as `SixBands`."""

    bytes_per_pixel = 160
    weak = True

    def __init__(self, asked: Asked, options: Mapping[str, Any]) -> None:
        self.scene = asked.scene
        roles = _with_narrow_nir(self.scene)
        self._roles = tuple(role for role in (*VISIBLE, "nir") if role in roles)
        self.bands = tuple(roles[role] for role in self._roles)
        self._shape = Shape.of(asked, options)
        self.halo = self._shape.halo
        margin = MARGIN["nir" in self._roles] if options["margin"] is None else float(options["margin"])
        with SceneReader(self.scene.select(self.bands)) as reader:
            sample = reader.read_decimated(SAMPLE)
        self._statistics = measure_few_band(dict(zip(self._roles, sample.values)), sample.validity, margin)

    def find(self, values: np.ndarray, validity: np.ndarray, besides: Sequence[Any]) -> Found:
        """Classes and probability of reflectance (C, h, w) of the bands, NaN where missing."""
        bands = dict(zip(self._roles, values))
        tests = few_band(bands, validity, self._statistics)
        threshold = self._statistics.threshold
        with np.errstate(invalid="ignore"):
            likely = np.clip(0.5 + tests.probability - threshold, 0, 1) if np.isfinite(threshold) else 1
            probability = np.where(tests.possible, likely, 0).astype(np.float32)
        probability[tests.cloud] = np.maximum(probability[tests.cloud], ABOVE_HALF)
        probability[~validity] = np.nan
        haze = hot(bands["blue"], bands["red"])
        return Found(self._shape.classes(probability, haze, self._statistics.hot_high, validity), probability)

    def with_usual(self, usual: SceneSource) -> InTime:
        """The rule with what other dates know."""
        return InTime(self, usual)


@dataclass(frozen=True)
class Shape:
    """From a probability to classes: cut, tidied, with the hazy rim of clouds and the user's dilation as thin cloud.

    `smallest` object, `rim` and `dilation` in pixels; `thick`: how much hazier (HOT) than clear ground thick cloud is.
    """

    cut: float
    smallest: int
    rim: int
    dilation: int
    thick: float

    @classmethod
    def of(cls, asked: Asked, options: Mapping[str, Any]) -> Shape:
        """As the user's wish and the options say."""
        usual = 10.0 if _family(asked.scene.sensor) == "sentinel2" else 30.0  # metres a pixel, where no CRS tells
        rim = min(round(float(options["rim"]) / (pixel_size(asked.scene.geobox) or usual)), LARGEST_RIM)
        cut = 0.5 if asked.wish.threshold is None else asked.wish.threshold
        return cls(cut, int(options["smallest"]), rim, asked.wish.dilation or 0, float(options["thick_hot"]))

    @property
    def halo(self) -> int:
        """Pixels around a window that its classes depend on."""
        return max(self.smallest, 1) + 1 + self.rim + self.dilation

    def classes(
        self, probability: np.ndarray, haze: np.ndarray, haze_of_clear: float, validity: np.ndarray
    ) -> np.ndarray:
        """Classes (h, w) uint8 of a probability; `haze`: HOT (h, w), `haze_of_clear`: its bright end over clear ground."""
        with np.errstate(invalid="ignore"):
            core = tidy(probability > self.cut, self.smallest) & validity
            rim = dilate(core, self.rim) & (haze > haze_of_clear) & ~core
            thick = core & (haze > haze_of_clear + self.thick)
        return thick_or_thin(dilate(core | rim, self.dilation), thick, validity)


def _family(sensor: Optional[str]) -> str:
    return "sentinel2" if (sensor or "").startswith(("sentinel2", "hls-s30")) else (sensor or "")


def _with_narrow_nir(scene: SceneSource) -> dict[str, str]:
    roles = scene.roles
    return roles if "nir" in roles or "nir_narrow" not in roles else {**roles, "nir": roles["nir_narrow"]}


def _thermal_unit(scene: SceneSource, thermal: np.ndarray) -> str:
    """What the thermal band holds: "kelvin", the Landsat mission whose radiance it is, or "" for nothing usable."""
    values = thermal[np.isfinite(thermal)]
    level = float(np.median(values)) if values.size else np.nan
    if 180 < level < 360:
        return "kelvin"
    if scene.sensor == "landsat89" and 2 < level < 25:
        return "LC09" if scene.name.upper().startswith(("LC09", "LO09")) else "LC08"
    return ""
