"""s2cloudless on rasters: the trees' probability, averaged and dilated as its package does, thick where it is hazy."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import numpy as np

from ..catalogue.card import Card
from ..job.errors import InputError
from ..job.events import Events
from ..raster.reader import SceneReader
from ..raster.scene import SceneSource
from .by_window import ByWindow
from .fmask import HIGH, USUAL_HAZE
from .indices import hot
from .methods import Asked, Found, Wish
from .morphology import thick_or_thin
from .s2cloudless import ROLES, CloudProbability, mask_from_probability

SAMPLE = 1_000_000  # pixels of the decimated read
THRESHOLD, DILATION = 0.4, 2


def suits(asked: Asked) -> bool:
    """For Sentinel-2 L1C, or what may be L1C, with all ten bands."""
    return asked.scene.sensor in ("sentinel2-l1c", "sentinel2") and set(ROLES) <= set(asked.scene.roles)


def method(card: Card, options: Mapping[str, Any], asked: Asked, events: Events) -> Trees:
    """The trees for a scene. Raises InputError where it lacks a band."""
    missing = [role for role in ROLES if role not in asked.scene.roles]
    if missing:
        raise InputError(
            f"s2cloudless needs ten Sentinel-2 L1C bands; {asked.scene.name} lacks {', '.join(missing)}.",
            "Name the bands with BANDS (B01, B02, B04, B05, B08, B8A, B09, B10, B11, B12), or use METHOD=spectral.",
        )
    return Trees(CloudProbability(card, asked.machine.threads, events), options, asked)


class ProbabilityModel(Protocol):
    """What gives pixels their cloud probability."""

    def __call__(self, values: np.ndarray, validity: np.ndarray) -> np.ndarray: ...
    def close(self) -> None: ...


class Trees(ByWindow):
    """s2cloudless with its averaging and dilation; thin where the mask is not hazier than clear ground by `thick_hot`."""

    bytes_per_pixel = 260

    def __init__(self, model: ProbabilityModel, options: Mapping[str, Any], asked: Asked) -> None:
        self.scene, wish = asked.scene, asked.wish
        self.bands = tuple(self.scene.roles[role] for role in ROLES)
        self.model, self._average = model, int(options["average_over"])
        self._take(wish)
        self._thick = _haze_of_clear_ground(self.scene) + options["thick_hot"]

    def with_wish(self, wish: Wish) -> Trees:
        """The same scene with another threshold and margin."""
        other = copy.copy(self)
        other._take(wish)
        return other

    def find(self, values: np.ndarray, validity: np.ndarray, besides: Sequence[Any]) -> Found:
        """Classes and probability of reflectance (10, h, w), NaN where missing."""
        probability = self.model(values, validity)
        mask = mask_from_probability(probability, self._threshold, self._average, self._dilation)
        return Found(thick_or_thin(mask, hot(values[1], values[2]) > self._thick, validity), probability)

    def close(self) -> None:
        """Give the model's memory back."""
        self.model.close()

    def _take(self, wish: Wish) -> None:
        self._dilation = DILATION if wish.dilation is None else wish.dilation
        self._threshold = THRESHOLD if wish.threshold is None else wish.threshold
        self.halo = self._average + self._dilation


def _haze_of_clear_ground(scene: SceneSource) -> float:
    """82.5 percentile of HOT over pixels that HOT calls clear, or what is usual where hardly any is."""
    with SceneReader(scene.select([scene.roles["blue"], scene.roles["red"]])) as reader:
        sample = reader.read_decimated(SAMPLE)
    haze = hot(*sample.values)[sample.validity]
    clear = haze[haze <= 0]
    return float(np.percentile(clear, HIGH)) if clear.size > 0.001 * haze.size else USUAL_HAZE
