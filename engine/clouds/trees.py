"""s2cloudless on rasters: the trees' probability, averaged and dilated as its package does, thick where it is hazy.

With the option `resolution` the trees look at the bands averaged to coarser pixels; their probability is brought back to the
image's own, and all else stays as it is.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import numpy as np

from ..catalogue.card import Card
from ..job.errors import InputError
from ..job.events import Events
from ..raster.grid import pixel_size
from ..raster.reader import SceneReader
from ..raster.scene import SceneSource
from .by_window import ByWindow
from .coarse_bands import CoarseBands, brought_back
from .fmask import HIGH, USUAL_HAZE
from .indices import hot
from .methods import Asked, Found, Wish
from .morphology import thick_or_thin
from .s2cloudless import ROLES, CloudProbability, mask_from_probability

SAMPLE = 1_000_000  # pixels of the decimated read
THRESHOLD, DILATION = 0.4, 2
HAZE = ("blue", "red")  # what tells thick cloud from thin


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
    return Trees(
        CloudProbability(card, asked.machine.threads, events), options, asked, _step(asked.scene, options, events)
    )


class ProbabilityModel(Protocol):
    """What gives pixels their cloud probability."""

    def __call__(self, values: np.ndarray, validity: np.ndarray) -> np.ndarray: ...
    def close(self) -> None: ...


class Trees(ByWindow):
    """s2cloudless with its averaging and dilation; thin where the mask is not hazier than clear ground by `thick_hot`."""

    bytes_per_pixel = 260

    def __init__(self, model: ProbabilityModel, options: Mapping[str, Any], asked: Asked, step: int = 1) -> None:
        """`step`: pixels along a side of those that the trees look at."""
        self.scene, wish = asked.scene, asked.wish
        bands = tuple(self.scene.roles[role] for role in ROLES)
        self._step, self.bands = step, bands
        if step > 1:
            self.besides = (CoarseBands(self.scene.select(bands), step),)
            self.bands = tuple(self.scene.roles[role] for role in HAZE)
        self.model, self._average = model, int(options["average_over"])
        self._take(wish)
        self._thick = _haze_of_clear_ground(self.scene) + options["thick_hot"]

    def with_wish(self, wish: Wish) -> Trees:
        """The same scene with another threshold and margin."""
        other = copy.copy(self)
        other._take(wish)
        return other

    def find(self, values: np.ndarray, validity: np.ndarray, besides: Sequence[Any]) -> Found:
        """Classes and probability of reflectance (10, h, w), NaN where missing; of blue and red, where coarser pixels of all
        bands are `besides`."""
        if besides:
            pixels = besides[0].pixels
            probability = brought_back(self.model(pixels.values, pixels.validity), besides[0], self._step)
            validity = validity & np.isfinite(probability)
            probability[~validity] = np.nan
            blue, red = values
        else:
            probability, blue, red = self.model(values, validity), values[1], values[2]
        mask = mask_from_probability(probability, self._threshold, self._average, self._dilation)
        return Found(thick_or_thin(mask, hot(blue, red) > self._thick, validity), probability)

    def close(self) -> None:
        """Close the files and give the model's memory back."""
        super().close()
        self.model.close()

    def _take(self, wish: Wish) -> None:
        self._dilation = DILATION if wish.dilation is None else wish.dilation
        self._threshold = THRESHOLD if wish.threshold is None else wish.threshold
        self.halo = self._average + self._dilation


def _step(scene: SceneSource, options: Mapping[str, Any], events: Events) -> int:
    """How many of a scene's pixels lie along one of the `resolution` that is asked for. Raises InputError where nobody knows
    how large the scene's are."""
    wanted, pixel = options["resolution"], pixel_size(scene.geobox)
    if not wanted:
        return 1
    if pixel is None:
        raise InputError(
            f"OPTIONS: resolution={wanted:g} m: {scene.name} has no coordinate reference system that tells how large its "
            "pixels are.",
            "Assign a CRS (Raster ▸ Projections ▸ Assign Projection), or leave resolution out.",
        )
    step = round(wanted / pixel)
    if step <= 1:
        events.info(f"{scene.name} has pixels of {pixel:.4g} m: resolution={wanted:g} changes nothing.")
        return 1
    events.info(f"s2cloudless looks at pixels of {step * pixel:.4g} m; masks have the image's own {pixel:.4g} m.")
    return step


def _haze_of_clear_ground(scene: SceneSource) -> float:
    """82.5 percentile of HOT over pixels that HOT calls clear, or what is usual where hardly any is."""
    with SceneReader(scene.select([scene.roles[role] for role in HAZE])) as reader:
        sample = reader.read_decimated(SAMPLE)
    haze = hot(*sample.values)[sample.validity]
    clear = haze[haze <= 0]
    return float(np.percentile(clear, HIGH)) if clear.size > 0.001 * haze.size else USUAL_HAZE
