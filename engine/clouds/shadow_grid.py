"""The whole of a scene on a coarse grid, where shadows are matched with the clouds that cast them.

Whole clouds are needed for that, so every n-th pixel of the classes and of the bands that shadows darken is collected while
the scene is read, on a grid of 30 m or coarser.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple, Optional

import numpy as np

from ...contract.cloud_classes import CLEAR, NODATA
from ..job.events import Events
from ..raster.grid import pixel_size
from ..raster.scene import SceneSource
from ..raster.window import Window
from .fmask import water_test
from .morphology import dilate
from .shadow import Direction, find_direction, grow_shadow, match_shadows, potential_shadow, shifts_along
from .sun import shadow_shifts, usual_sun

FINEST = 30.0  # metres
LARGEST = 16_000_000  # pixels, about 400 MB of working arrays
COARSEST = 1000.0  # metres; past this a shadow is nearer to its cloud than a pixel
TRUSTED = 0.05  # excess match from which a sun direction found in the image is believed
TRUSTED_WHERE_EXPECTED = 0.02  # and where date and place say that the sun stood there at 10:30
NO_INFRARED = "No shadows were searched: the image has no near infrared."
NO_LENGTH = "No shadows were searched: the pixels are larger than shadows are long."
NO_CLOUD = "No shadows were searched: there is no cloud or no ground beside it."
NO_DIRECTION = "No shadows: the image shows no direction in which they lie (sun_azimuth and sun_elevation would tell)."


class Sample(NamedTuple):
    """A window's share of a shadow grid: where it lies there (rows, columns), `bands` (k, h, w) float32 that shadows darken,
    and bool (h, w) `cloud`, `validity`, `water`."""

    place: tuple[slice, slice]
    bands: np.ndarray
    cloud: np.ndarray
    validity: np.ndarray
    water: np.ndarray


@dataclass(frozen=True)
class ShadowGrid:
    """Every `step`-th pixel of a raster of shape `full`; `dark`: names of the bands that shadows darken, near infrared
    first; `red`: of the one that tells water with it, empty where there is none."""

    full: tuple[int, int]
    step: int
    dark: tuple[str, ...]
    red: str = ""

    @classmethod
    def of(cls, scene: SceneSource, memory_mb: int) -> ShadowGrid:
        """The grid of a scene with near infrared."""
        height, width = scene.geobox.shape
        by_size = int(FINEST / (pixel_size(scene.geobox) or FINEST) + 1e-6)
        by_memory = int(np.ceil(np.sqrt(height * width / (LARGEST * min(1.0, memory_mb / 1024)))))
        step = max(1, min(by_size, min(height, width) // 50 or 1), by_memory)
        return cls((height, width), step, dark_bands(scene), scene.roles.get("red", ""))

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of the grid."""
        rows, columns = (max(1, -(-(n - self.step // 2) // self.step)) for n in self.full)
        return rows, columns

    def pick(self, window: Window, values: Mapping[str, np.ndarray], classes: np.ndarray) -> Sample:
        """What the grid takes of a window: bands (h, w) by name, at least `dark`, and its classes (h, w)."""
        (rows, top), (columns, left) = self._taken(window.row_off), self._taken(window.col_off)
        picked = classes[rows, columns]
        place = slice(top, top + picked.shape[0]), slice(left, left + picked.shape[1])
        bands = np.stack([values[name][rows, columns] for name in self.dark])
        validity = (picked != NODATA) & np.isfinite(bands).all(axis=0)
        water = np.zeros(picked.shape, bool)
        if self.red in values:
            water = water_test({"nir": bands[0], "red": values[self.red][rows, columns]}, validity)
        return Sample(place, bands, (picked != NODATA) & (picked != CLEAR), validity, water)

    def over(self, mask: np.ndarray, window: Window) -> np.ndarray:
        """A mask of the grid as the pixels of `window` see it."""
        rows, columns = (
            np.minimum(np.arange(start, start + length) // self.step, most - 1)
            for start, length, most in zip(window.origin, window.shape, self.shape)
        )
        return mask[np.ix_(rows, columns)]

    def _taken(self, start: int) -> tuple[slice, int]:
        """Which rows or columns of a window that begins at `start` are taken, and the place of the first on the grid."""
        first = max(0, -(-(start - self.step // 2) // self.step))
        return slice(first * self.step + self.step // 2 - start, None, self.step), first


class GroundSamples:
    """A scene on its shadow grid, put together from the samples of its windows."""

    def __init__(self, grid: ShadowGrid) -> None:
        self.grid = grid
        self.bands = [np.full(grid.shape, np.nan, np.float32) for _ in grid.dark]
        self.cloud, self.validity, self.water = (np.zeros(grid.shape, bool) for _ in range(3))

    def put(self, sample: Sample) -> None:
        """Take a window's share."""
        for band, values in zip(self.bands, sample.bands):
            band[sample.place] = values
        for whole, part in ((self.cloud, sample.cloud), (self.validity, sample.validity), (self.water, sample.water)):
            whole[sample.place] = part


def why_no_shadows(scene: SceneSource) -> str:
    """What keeps shadows of this scene from being searched, in words; empty where nothing does."""
    if not dark_bands(scene):
        return NO_INFRARED
    return NO_LENGTH if (pixel_size(scene.geobox) or 0) > COARSEST else ""


def dark_bands(scene: SceneSource) -> tuple[str, ...]:
    """Names of the bands that shadows darken; none where there is no near infrared."""
    roles = scene.roles
    infrared = roles.get("nir") or roles.get("nir_narrow")
    return tuple(name for name in (infrared, roles.get("swir1")) if name) if infrared else ()


def find_shadows(
    ground: GroundSamples, scene: SceneSource, sun: Optional[tuple[float, float]], dilation: int, events: Events
) -> tuple[np.ndarray, str]:
    """Shadow on the grid, bool, grown by `dilation` pixels of the scene, and a sentence on how the sun's place was found.
    `sun`: as `Wish.sun`. The ground's bands are given up on the way.
    """
    grid, nothing = ground.grid, np.zeros(ground.grid.shape, bool)
    if not ground.cloud.any() or not (ground.validity & ~ground.cloud).any():
        return nothing, NO_CLOUD
    events.progress(0, "Shadows: dark places")
    potential = potential_shadow(ground.bands, ground.cloud, ground.validity, ground.water)
    ground.bands.clear()
    events.check()
    events.progress(0.2, "Shadows: matching clouds")
    shifts, how = shadow_shifts(scene, grid.step, sun), "the sun's angles given with the scene"
    if shifts is None:
        direction = _direction(ground, potential, scene)
        if direction is None:
            return nothing, NO_DIRECTION
        shifts, how = shifts_along(direction), _described(direction)
    matched = match_shadows(ground.cloud, potential, ground.validity, shifts).matched
    shadow = dilate(grow_shadow(matched, potential), round(dilation / grid.step))
    return shadow, f"Shadows matched along {how}."


def _direction(ground: GroundSamples, potential: np.ndarray, scene: SceneSource) -> Optional[Direction]:
    """The direction of shadows that the image shows; weaker evidence will do where the sun must have stood."""
    direction = find_direction(ground.cloud, potential, ground.validity)
    if direction is not None and direction.excess > TRUSTED:
        return direction
    usual = usual_sun(scene)
    expected = None if usual is None else shadow_shifts(scene, ground.grid.step, usual)
    if expected is None:
        return None
    azimuth = float(np.degrees(np.arctan2(-expected[0, 1], expected[0, 0])))
    direction = find_direction(ground.cloud, potential, ground.validity, azimuth=azimuth)
    return direction if direction is not None and direction.excess > TRUSTED_WHERE_EXPECTED else None


def _described(direction: Direction) -> str:
    return f"a direction found in the image (sun azimuth {direction.azimuth:.0f}°, excess match {direction.excess:.2f})"
