"""Spectral rules: Fmask's tests with six bands, a rule for few bands with red, green, blue and perhaps near infrared.

Around them, what no published rule has: saturated cores are cloud, clouds grow into the haze around them where that
stands out from ground away from clouds, and thin cloud is told from thick. What a rule must know of the whole scene
it measures on a decimated read of at most 2 Mpx.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple, Optional, Union

import numpy as np

from ..catalogue.card import Card
from ..job.errors import InputError
from ..job.events import Events
from ..raster.grid import pixel_size
from ..raster.reader import SceneReader
from ..raster.scene import SceneSource
from .by_window import Wishful
from .fewband import MARGIN, few_band, measure_few_band
from .fmask import RULES, FmaskRule, fmask, measure_fmask, snow_test
from .haze import Haze, measure_haze
from .in_time import InTime
from .indices import (
    SIX_BANDS,
    VISIBLE,
    Saturation,
    hot,
    measure_ceilings,
    measure_saturation,
    normalised_difference,
    visible_mean,
    whiteness,
)
from .limits import tell_limits
from .methods import Asked, Found, Wish
from .morphology import dilate, drop_small, grow_within, thick_or_thin, tidy

SAMPLE = 2_000_000  # pixels of the decimated read
HAZE_SAMPLE = 500_000  # of them, in which the haze is measured
ABOVE_HALF = np.float32(0.5001)
LARGEST_RIM = 40  # pixels
SNOW_SWIR = 0.15  # reflectance of SWIR2 below which what NDSI takes for snow is snow; ice clouds are brighter
REDDEST = 1.4  # red over blue up to which an opaque pixel is cloud, over bright soil too
STEADY = 50  # pixels of a cloud from which it has a wide rim: smaller ones may be roofs
PLANCK = {"LC08": (774.8853, 1321.0789), "LC09": (799.0284, 1329.2405)}  # K1, K2 of band 10


def suits(asked: Asked) -> bool:
    """Whenever nothing better does."""
    return True


def method(card: Card, options: Mapping[str, Any], asked: Asked, events: Events) -> Union[SixBands, FewBands]:
    """The rule that the scene's bands allow. Raises InputError where it lacks red, green or blue."""
    roles = _with_narrow_nir(asked.scene)
    tell_limits(asked.scene, events)
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


class Outlook(NamedTuple):
    """What a rule sees: cloud `probability` (h, w) float32 without what haze tells, NaN where invalid; `haze`: how much
    hazier (HOT) than clear ground; where saturation hides that, what haze alone may make cloud, and what is valid, (h, w)
    bool; and reflectance (C, h, w) as haze is measured in it."""

    probability: np.ndarray
    haze: np.ndarray
    saturated: np.ndarray
    maybe: Optional[np.ndarray]
    validity: np.ndarray
    values: np.ndarray


class HazeSample(NamedTuple):
    """What the haze of a scene is measured in: reflectance (C, h, w), where cloud is possible, its probability (h, w)."""

    values: np.ndarray
    possible: np.ndarray
    probability: np.ndarray


class SpectralRule(Wishful):
    """What both rules share: their probability becomes classes by a shape, with the haze measured for its threshold."""

    _shape: Shape
    _haze: Optional[Haze]
    _sample: Optional[HazeSample]

    def with_wish(self, wish: Wish) -> SpectralRule:
        """The same scene with another threshold and margin; its haze is measured again for another threshold."""
        other = copy.copy(self)
        other._sample = self._sample  # which does not travel with a copy
        other._shape = self._shape.wished(wish)
        other.halo = other._shape.halo
        if other._shape.cut != self._shape.cut and self._sample is not None:
            other._haze = other._shape.measure_haze(*self._sample)
        return other

    def decide(self, seen: Outlook) -> Found:
        """Classes and probability."""
        opacity = None if self._haze is None else self._haze.of(seen.values)
        probability = seen.probability
        if seen.maybe is not None and opacity is not None and self._haze is not None:
            with np.errstate(invalid="ignore"):
                opaque = seen.maybe & (opacity > self._haze.core)
            probability = probability.copy()
            probability[opaque] = np.maximum(probability[opaque], ABOVE_HALF)
        return Found(self._shape.classes(seen, probability, opacity, self._haze), probability)

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_sample": None}  # megabytes that no tile needs


class SixBands(SpectralRule):
    """Fmask's tests, tidied, with a hazy rim; its probability is 0.5 at the decision threshold and 0 where impossible."""

    bytes_per_pixel = 280

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
        self._ceilings = measure_ceilings(sample.values[:6], sample.validity)
        bands = self._named(sample.values)
        self._saturation = measure_saturation(bands, sample.validity)
        only_blue = Saturation(blue=self._saturation.blue)
        self._statistics = measure_fmask(bands, sample.validity, self._rule, only_blue)
        values, validity = thinned(sample.values, sample.validity)
        bands = self._named(values)
        possible = fmask(bands, validity, self._statistics, self._rule).possible
        self._sample = HazeSample(self._optical(bands), possible, self._core(bands, validity)[0])
        self._haze = self._shape.measure_haze(*self._sample)

    def look(self, values: np.ndarray, validity: np.ndarray, besides: Sequence[Any]) -> Outlook:
        """Of reflectance (C, h, w) of the bands, NaN where missing."""
        bands = self._named(values)
        probability, saturated = self._core(bands, validity)
        haze = hot(bands["blue"], bands["red"]) - np.float32(self._statistics.hot_high)
        return Outlook(probability, haze, saturated, None, validity, self._optical(bands))

    def _core(self, bands: Mapping[str, np.ndarray], validity: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Probability (h, w) float32, NaN where invalid, and pixels whose haze saturation hides, bool."""
        tests = fmask(bands, validity, self._statistics, self._rule)
        S1, S2 = bands["swir1"], bands["swir2"]
        ndsi = normalised_difference(bands["green"], S1)
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
            saturated = self._saturation.hides_haze(bands) & validity & (bands["nir"] > 0.11) & (S2 > 0.03)
            saturated &= (ndsi < 0.8) & (bands["nir"] > 0.75 * S1)
            probability[saturated] = 1
            snow = snow_test(bands, validity) & (ndsi > 0.4) & (S2 < SNOW_SWIR)
        probability[snow] = 0
        probability[~validity] = np.nan
        return probability, saturated & ~snow

    @staticmethod
    def _optical(bands: Mapping[str, np.ndarray]) -> np.ndarray:
        return np.stack([bands[name] for name in SIX_BANDS])

    def _named(self, values: np.ndarray) -> dict[str, np.ndarray]:
        bands = dict(zip(self._roles, values))
        for name, ceiling in zip(SIX_BANDS, self._ceilings):
            if np.isfinite(ceiling):
                bands[name] = np.minimum(bands[name], np.float32(ceiling))
        thermal = bands.pop("thermal", None)
        if self._thermal == "kelvin":
            bands["temperature"] = thermal - np.float32(273.15)
        elif self._thermal:
            first, second = PLANCK[self._thermal]
            with np.errstate(invalid="ignore", divide="ignore"):
                bands["temperature"] = (second / np.log(first / thermal + 1) - 273.15).astype(np.float32)
        return bands


class FewBands(SpectralRule):
    """The rule for red, green, blue and perhaps near infrared; same shape and probability as `SixBands`. What is as
    opaque as cloud is cloud too, however low its HOT: that is made for the top of the atmosphere."""

    bytes_per_pixel = 200
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
        self._ceilings = measure_ceilings(sample.values, sample.validity)
        values = self._below_ceilings(sample.values)
        bands = dict(zip(self._roles, values))
        self._saturation = measure_saturation(bands, sample.validity)
        only_blue = Saturation(blue=self._saturation.blue)
        self._statistics = measure_few_band(bands, sample.validity, margin, only_blue)
        values, validity = thinned(values, sample.validity)
        possible = few_band(dict(zip(self._roles, values)), validity, self._statistics).possible
        self._sample = HazeSample(values, possible, self._core(values, validity)[0])
        self._haze = self._shape.measure_haze(*self._sample)

    def look(self, values: np.ndarray, validity: np.ndarray, besides: Sequence[Any]) -> Outlook:
        """Of reflectance (C, h, w) of the bands, NaN where missing."""
        values = self._below_ceilings(values)
        probability, saturated = self._core(values, validity)
        haze = hot(values[self._roles.index("blue")], values[self._roles.index("red")])
        haze -= np.float32(self._statistics.hot_high)
        return Outlook(probability, haze, saturated, self._maybe_opaque(values, validity), validity, values)

    def with_usual(self, usual: SceneSource) -> InTime:
        """The rule with what other dates know."""
        return InTime(self, usual)

    def _core(self, values: np.ndarray, validity: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Probability (h, w) float32, NaN where invalid, and pixels whose haze saturation hides, bool."""
        bands = dict(zip(self._roles, values))
        tests = few_band(bands, validity, self._statistics)
        threshold = self._statistics.threshold
        saturated = self._saturation.hides_haze(bands) & validity
        with np.errstate(invalid="ignore"):
            likely = np.clip(0.5 + tests.probability - threshold, 0, 1) if np.isfinite(threshold) else 1
            probability = np.where(tests.possible, likely, 0).astype(np.float32)
            probability[tests.cloud] = np.maximum(probability[tests.cloud], ABOVE_HALF)
            if "nir" in bands:
                saturated &= bands["nir"] > 0.11
        probability[saturated] = 1
        probability[~validity] = np.nan
        return probability, saturated

    def _maybe_opaque(self, values: np.ndarray, validity: np.ndarray) -> Optional[np.ndarray]:
        """Pixels (h, w) bool that may be cloud by their opacity alone; None where the bands do not tell."""
        if "nir" not in self._roles:
            return None
        B, G, R, N = values
        with np.errstate(invalid="ignore"):
            maybe = validity & (whiteness(B, G, R) < 0.7) & (N > 0.11) & (normalised_difference(N, R) < 0.8)
            return np.asarray(maybe & (visible_mean(B, G, R) > 0.12) & (R < REDDEST * B))

    def _below_ceilings(self, values: np.ndarray) -> np.ndarray:
        if not np.isfinite(self._ceilings).any():
            return values
        return np.minimum(values, np.array(self._ceilings, np.float32)[:, None, None])


@dataclass(frozen=True)
class Shape:
    """From a probability to classes: cut, tidied, with the hazy rim of clouds and the user's dilation as thin cloud.

    `smallest` object, `rim` and `dilation` in pixels; `thick`: how much hazier (HOT) than clear ground thick cloud is;
    `metres` a pixel and `pixels` of the scene.
    """

    cut: float
    smallest: int
    rim: int
    dilation: int
    thick: float
    metres: float
    pixels: int

    @classmethod
    def of(cls, asked: Asked, options: Mapping[str, Any]) -> Shape:
        """As the user's wish and the options say."""
        usual = 10.0 if _family(asked.scene.sensor) == "sentinel2" else 30.0  # metres a pixel, where no CRS tells
        metres = pixel_size(asked.scene.geobox) or usual
        rim = min(round(float(options["rim"]) / metres), LARGEST_RIM)
        pixels = int(np.prod(asked.scene.geobox.shape))
        shape = cls(0.5, int(options["smallest"]), rim, 0, float(options["thick_hot"]), metres, pixels)
        return shape.wished(asked.wish)

    def wished(self, wish: Wish) -> Shape:
        """The same with the threshold and margin of a wish."""
        return replace(self, cut=0.5 if wish.threshold is None else wish.threshold, dilation=wish.dilation or 0)

    @property
    def halo(self) -> int:
        """Pixels around a window that its classes depend on."""
        return max(self.smallest, 1) + 1 + (max(self.rim, STEADY) + self.rim if self.rim else 0) + self.dilation

    def measure_haze(self, values: np.ndarray, possible: np.ndarray, probability: np.ndarray) -> Optional[Haze]:
        """As `haze.measure_haze`, from the whole scene, which may be decimated."""
        validity = np.isfinite(probability)
        with np.errstate(invalid="ignore"):
            cloud = tidy(probability > self.cut, self.smallest)
        metres = self.metres * float(np.sqrt(self.pixels / max(probability.size, 1)))
        return measure_haze(values, validity & ~possible, cloud, metres)

    def classes(
        self, sky: Outlook, probability: np.ndarray, opacity: Optional[np.ndarray], haze: Optional[Haze]
    ) -> np.ndarray:
        """Classes (h, w) uint8 of a probability. The rim of a cloud is what touches it and is more opaque than clear
        ground."""
        with np.errstate(invalid="ignore"):
            validity = sky.validity
            core = tidy(probability > self.cut, self.smallest) & validity
            rim = core
            if opacity is not None and haze is not None and self.rim:
                near = dilate(drop_small(core, STEADY), self.rim) | dilate(core, 1)
                rim = grow_within(core, core | (near & validity & (opacity > haze.rim)), self.rim)
            thick = core & ((sky.haze > self.thick) | sky.saturated)
        return thick_or_thin(dilate(rim, self.dilation), thick, validity)


def thinned(values: np.ndarray, validity: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Every n-th row and column of (C, h, w) and (h, w), so that about `HAZE_SAMPLE` pixels are left."""
    step = max(1, round(np.sqrt(validity.size / HAZE_SAMPLE)))
    return values[:, ::step, ::step], validity[::step, ::step]


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
