"""The cloud detectors behind one face: reflectance (or flag codes) of a window in, classes and probability out.

What a detector must know of the whole scene it measures when it is built, on a decimated read of at most 2 Mpx, so that
its answer for a pixel depends on no tile. Thin cloud: haze (HOT) that lets the ground through, and the hazy rim of clouds.
"""

from __future__ import annotations

from typing import Any, Mapping, NamedTuple, Optional, Protocol

import numpy as np

from ...contract.cloud_classes import CLEAR, NODATA, SHADOW, THICK, THIN
from ..catalogue.card import Card
from ..job.errors import InputError
from ..job.events import Events
from ..job.layer import Layer
from ..raster.dataset import DatasetPool, open_dataset
from ..raster.grid import pixel_size
from ..raster.reader import CodeReader, SceneReader
from ..raster.scene import SceneSource
from . import s2cloudless
from .fewband import MARGIN, few_band, measure_few_band
from .flags import PRODUCTS, classes, recognise
from .fmask import HIGH, RULES, USUAL_HAZE, FmaskRule, fmask, measure_fmask, snow_test
from .spectral import SIX_BANDS, dilate, hot, normalised_difference, tidy

SAMPLE = 2_000_000  # pixels of the decimated read
ABOVE_HALF = np.float32(0.5001)
LARGEST_RIM = 40  # pixels
PLANCK = {"LC08": (774.8853, 1321.0789), "LC09": (799.0284, 1329.2405)}  # K1, K2 of band 10


class Detected(NamedTuple):
    """`classes` (h, w) uint8 without matched shadows; `probability` (h, w) float32 with NaN, None where there is none."""

    classes: np.ndarray
    probability: Optional[np.ndarray]


class Detector(Protocol):
    """`bands`: names of the scene's bands it reads, in order; `halo`: pixels around a window that its answer needs."""

    bands: tuple[str, ...]
    halo: int
    knows_shadow: bool
    bytes_per_pixel: int

    def detect(self, values: np.ndarray, validity: np.ndarray, codes: Optional[np.ndarray]) -> Detected:
        """The answer for (C, h, w) reflectance of `bands`, valid where `validity`, and flag codes (k, h, w) if read."""


class Trees:
    """s2cloudless with its averaging and dilation; thin where the mask is not hazier than clear ground by `thick_hot`."""

    knows_shadow, bytes_per_pixel = False, 260

    def __init__(
        self, card: Card, scene: SceneSource, options: Mapping[str, Any], threshold: Optional[float],
        dilation: Optional[int], threads: int, events: Events,
    ) -> None:  # fmt: skip
        self.bands = tuple(scene.roles[role] for role in s2cloudless.ROLES)
        self._average = int(options["average_over"])
        self._dilation = 2 if dilation is None else dilation
        self._threshold = 0.4 if threshold is None else threshold
        self.halo = self._average + self._dilation
        self._thick = _haze_of_clear_ground(scene) + options["thick_hot"]
        self._model = s2cloudless.CloudProbability(card, threads, events)

    def detect(self, values: np.ndarray, validity: np.ndarray, codes: Optional[np.ndarray]) -> Detected:
        probability = self._model(values, validity)
        mask = s2cloudless.mask_from_probability(probability, self._threshold, self._average, self._dilation)
        return Detected(_thick_or_thin(mask, hot(values[1], values[2]) > self._thick, validity), probability)


class SixBands:
    """Fmask's tests, tidied, with a hazy rim; its probability is 0.5 at the decision threshold and 0 where impossible."""

    knows_shadow, bytes_per_pixel = False, 240

    def __init__(
        self, scene: SceneSource, options: Mapping[str, Any], threshold: Optional[float], dilation: Optional[int]
    ) -> None:
        roles = _with_narrow_nir(scene)
        extra = [role for role in ("cirrus", "thermal") if role in roles]
        self._roles = (*SIX_BANDS, *extra)
        self.bands = tuple(roles[role] for role in self._roles)
        rule = RULES.get(_family(scene.sensor), RULES["other"])
        self._rule = rule if options["margin"] is None else FmaskRule(rule.cirrus_weight, float(options["margin"]))
        self._shape = _Shape(scene, options, dilation)
        self.halo = self._shape.halo
        self._cut = 0.5 if threshold is None else threshold
        with SceneReader(scene.select(self.bands)) as reader:
            sample = reader.read_decimated(SAMPLE)
        thermal = sample.values[self._roles.index("thermal")] if "thermal" in extra else np.empty(0)
        self._thermal = _thermal_unit(scene, thermal)
        bands = self._named(sample.values)
        self._statistics = measure_fmask(bands, sample.validity, self._rule)
        self._haze = self._statistics.hot_high

    def detect(self, values: np.ndarray, validity: np.ndarray, codes: Optional[np.ndarray]) -> Detected:
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
        return self._shape(probability, self._cut, hot(bands["blue"], bands["red"]), self._haze, validity)

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


class FewBands:
    """The rule for red, green, blue and perhaps near infrared; same shape and probability as `SixBands`."""

    knows_shadow, bytes_per_pixel = False, 160

    def __init__(
        self, scene: SceneSource, options: Mapping[str, Any], threshold: Optional[float], dilation: Optional[int]
    ) -> None:
        roles = _with_narrow_nir(scene)
        self._roles = tuple(role for role in ("blue", "green", "red", "nir") if role in roles)
        self.bands = tuple(roles[role] for role in self._roles)
        self._shape = _Shape(scene, options, dilation)
        self.halo = self._shape.halo
        self._cut = 0.5 if threshold is None else threshold
        margin = MARGIN["nir" in self._roles] if options["margin"] is None else float(options["margin"])
        with SceneReader(scene.select(self.bands)) as reader:
            sample = reader.read_decimated(SAMPLE)
        self._statistics = measure_few_band(dict(zip(self._roles, sample.values)), sample.validity, margin)
        self._haze = self._statistics.hot_high

    def detect(self, values: np.ndarray, validity: np.ndarray, codes: Optional[np.ndarray]) -> Detected:
        bands = dict(zip(self._roles, values))
        tests = few_band(bands, validity, self._statistics)
        threshold = self._statistics.threshold
        with np.errstate(invalid="ignore"):
            likely = np.clip(0.5 + tests.probability - threshold, 0, 1) if np.isfinite(threshold) else 1
            probability = np.where(tests.possible, likely, 0).astype(np.float32)
        probability[tests.cloud] = np.maximum(probability[tests.cloud], ABOVE_HALF)
        probability[~validity] = np.nan
        return self._shape(probability, self._cut, hot(bands["blue"], bands["red"]), self._haze, validity)


class Flags:
    """The product's own flags, read as they are."""

    bytes_per_pixel = 80

    def __init__(
        self, layer: Layer, scene: SceneSource, options: Mapping[str, Any], dilation: Optional[int], events: Events
    ) -> None:
        self.layer, self.bands = layer, scene.band_names[:1]
        with open_dataset(layer) as dataset:
            count = dataset.count
        product = str(options["product"])
        if product == "auto":
            with CodeReader(layer, scene.geobox) as reader:
                codes, present = reader.read_decimated(1_000_000)
            product = recognise(f"{layer.path} {layer.name}", reader.dtype, codes[present], count)
            events.info(f"{layer.label} read as {PRODUCTS[product].title}.")
        elif product not in PRODUCTS:
            raise InputError(f"OPTIONS: there is no flag product “{product}”.", f"Known: {', '.join(PRODUCTS)}.")
        self.product, self.knows_shadow = product, PRODUCTS[product].knows_shadow
        self.code_bands = PRODUCTS[product].bands
        if count < self.code_bands:
            raise InputError(f"{layer.label} has {count} bands; {PRODUCTS[product].title} has {self.code_bands}.")
        self.halo = self._dilation = dilation or 0

    def readers(self, scene: SceneSource, pool: DatasetPool) -> list[CodeReader]:
        """One reader for each band of the flags, on the scene's grid."""
        return [CodeReader(self.layer, scene.geobox, band=k, pool=pool) for k in range(1, self.code_bands + 1)]

    def detect(self, values: np.ndarray, validity: np.ndarray, codes: Optional[np.ndarray]) -> Detected:
        if codes is None:
            raise ValueError("flags are read from the flag raster, and there is none")
        found = classes(codes, validity, self.product)
        for label in (THICK, THIN, SHADOW):
            overruled = (found == CLEAR) | ((label != SHADOW) & (found == SHADOW))
            found[dilate(found == label, self._dilation) & overruled] = label
        return Detected(found, None)


class _Shape:
    """From a probability to classes: tidied, with the hazy rim of clouds and the user's dilation as thin cloud."""

    def __init__(self, scene: SceneSource, options: Mapping[str, Any], dilation: Optional[int]) -> None:
        self._smallest, self._thick = int(options["smallest"]), float(options["thick_hot"])
        self._rim = min(round(float(options["rim"]) / _pixel_size(scene)), LARGEST_RIM)
        self._dilation = dilation or 0
        self.halo = max(self._smallest, 1) + 1 + self._rim + self._dilation

    def __call__(
        self, probability: np.ndarray, cut: float, haze: np.ndarray, haze_of_clear: float, validity: np.ndarray
    ) -> Detected:
        with np.errstate(invalid="ignore"):
            core = tidy(probability > cut, self._smallest) & validity
            rim = dilate(core, self._rim) & (haze > haze_of_clear) & ~core
            thick = core & (haze > haze_of_clear + self._thick)
        mask = dilate(core | rim, self._dilation)
        return Detected(_thick_or_thin(mask, thick, validity), probability)


def _thick_or_thin(mask: np.ndarray, thick: np.ndarray, validity: np.ndarray) -> np.ndarray:
    """Classes of a cloud mask: thick where `thick`, else thin."""
    result = np.where(mask, np.where(thick, THICK, THIN), CLEAR).astype(np.uint8)
    result[~validity] = NODATA
    return result


def _haze_of_clear_ground(scene: SceneSource) -> float:
    """82.5 percentile of HOT over pixels that HOT calls clear, or what is usual where hardly any is."""
    with SceneReader(scene.select([scene.roles["blue"], scene.roles["red"]])) as reader:
        sample = reader.read_decimated(SAMPLE // 2)
    haze = hot(*sample.values)[sample.validity]
    clear = haze[haze <= 0]
    return float(np.percentile(clear, HIGH)) if clear.size > 0.001 * haze.size else USUAL_HAZE


def _pixel_size(scene: SceneSource) -> float:
    """Metres; without a CRS what the sensor usually has."""
    return pixel_size(scene.geobox) or (10.0 if _family(scene.sensor) == "sentinel2" else 30.0)


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
