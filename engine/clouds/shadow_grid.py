"""The whole of a scene on a coarse grid, where shadows are matched with the clouds that cast them.

Whole clouds are needed for that, so every n-th pixel of the classes and of the bands that shadows darken is collected while
the scene is read, on a grid of 30 m or coarser.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple, Optional

import numpy as np
from affine import Affine

from ...contract.cloud_classes import CLEAR, NODATA
from ..job.errors import InputError
from ..job.events import Events
from ..job.layer import Layer
from ..raster.geobox import GeoBox
from ..raster.grid import pixel_size
from ..raster.scene import SceneSource
from ..raster.window import Window
from .fmask import water_test
from .morphology import dilate
from .shadow import (
    MINIMUM_SIMILARITY,
    Direction,
    Excess,
    explained_shadow,
    grow_shadow,
    match_shadows,
    measure_excess,
    potential_shadow,
    shifts_along,
)
from .sun import known_sun, pixels_per_metre, possible_azimuths, shadow_shifts, usual_sun
from .terrain import Terrain, read_heights, terrain_under_sun

FINEST = 30.0  # metres
LARGEST = 16_000_000  # pixels, about 300 MB of working arrays
IN_MEMORY = 32 * 2**20  # bytes of bands that wait in memory
COARSEST = 1000.0  # metres; past this a shadow is nearer to its cloud than a pixel
TRUSTED = 0.05  # excess match from which a sun direction found in the image is believed
TRUSTED_WHERE_EXPECTED = 0.02  # and where date and place say that the sun stood there at 10:30
WATER_SWIR = 0.05  # reflectance of SWIR1 below which dark ground can be water; ground in shade is brighter
BESIDE = 12.0  # degrees by which a direction may miss the sun's possible places
LONGER = 2.5  # times longer or shorter than most that a shadow may lie from its cloud
ABOVE_CHANCE, MOST_NEEDED = 0.2, 0.7  # share of a shadow that is dark: beyond that of all ground, at most
GIVE_SUN = "Give sun_azimuth and sun_elevation in OPTIONS."
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


class LightWish(NamedTuple):
    """What the user tells of light and ground: where the sun stood (azimuth, elevation in degrees), and a terrain model."""

    sun: Optional[tuple[float, float]] = None
    dem: Optional[Layer] = None


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

    def geobox(self, full: GeoBox) -> GeoBox:
        """The grid over the raster's own: each pixel around the one that is taken."""
        shift = self.step // 2 + 0.5 - self.step / 2
        return GeoBox(self.shape, full.affine * Affine.translation(shift, shift) * Affine.scale(self.step), full.crs)

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
            if len(bands) > 1:
                water &= bands[1] < WATER_SWIR
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
    """A scene on its shadow grid, put together from the samples of its windows. Its bands wait until they are asked for,
    on disk if they are many: while the scene is read, memory is needed for its windows."""

    def __init__(self, grid: ShadowGrid) -> None:
        self.grid = grid
        self.cloud, self.validity, self.water = (np.zeros(grid.shape, bool) for _ in range(3))
        self._places: list[tuple[slice, slice]] = []
        self._bands = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY, prefix="skymend-")  # noqa: SIM115 - see close

    def bands(self) -> Iterator[np.ndarray]:
        """The bands (H, W) float32 that shadows darken, one after another, NaN where no window was put."""
        return (self._band(k) for k in range(len(self.grid.dark)))

    def close(self) -> None:
        """Give up the bands."""
        self._bands.close()

    def put(self, sample: Sample) -> None:
        """Take a window's share."""
        self._bands.write(np.ascontiguousarray(sample.bands, np.float32).tobytes())
        self._places.append(sample.place)
        for whole, part in ((self.cloud, sample.cloud), (self.validity, sample.validity), (self.water, sample.water)):
            whole[sample.place] = part

    def _band(self, k: int) -> np.ndarray:
        band = np.full(self.grid.shape, np.nan, np.float32)
        self._bands.seek(0)
        for place in self._places:
            part = band[place]
            read = np.frombuffer(self._bands.read(len(self.grid.dark) * part.nbytes), np.float32)
            part[:] = read.reshape(len(self.grid.dark), *part.shape)[k]
        return band


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
    ground: GroundSamples, scene: SceneSource, light: LightWish, dilation: int, events: Events
) -> tuple[np.ndarray, str]:
    """Shadow on the grid, bool, grown by `dilation` pixels of the scene, and a sentence on how the sun's place was found."""
    grid, nothing = ground.grid, np.zeros(ground.grid.shape, bool)
    if not ground.cloud.any() or not (ground.validity & ~ground.cloud).any():
        return nothing, NO_CLOUD
    events.progress(0, "Shadows: dark places")
    terrain = _terrain(ground, scene, light, events)
    bands = ground.bands() if terrain is None else map(terrain.flattened, ground.bands())
    potential = potential_shadow(bands, ground.cloud, ground.validity, ground.water)
    if terrain is not None:
        potential &= ~terrain.dark
    del bands, terrain  # what they hold is as large as the grid
    events.check()
    events.progress(0.2, "Shadows: matching clouds")
    shifts, how = _possible_shifts(ground, potential, scene, light.sun)
    if shifts is None:
        return nothing, how
    free = ground.validity & ~ground.cloud
    dry = free & ~ground.water
    share = float(np.mean(potential[dry])) if dry.any() else 0.0
    least = float(np.clip(share + ABOVE_CHANCE, MINIMUM_SIMILARITY, MOST_NEEDED))
    matched = match_shadows(ground.cloud, potential, ground.validity, shifts, least).matched
    shadow = explained_shadow(grow_shadow(matched, potential), matched, potential, ground.water)
    return dilate(shadow, round(dilation / grid.step)), f"Shadows matched along {how}."


def _possible_shifts(
    ground: GroundSamples, potential: np.ndarray, scene: SceneSource, sun: Optional[tuple[float, float]]
) -> tuple[Optional[np.ndarray], str]:
    """Where shadows are looked for, and how that was found in words; None and the reason where nothing tells. The
    sun's angles given win; else the direction that the image shows, on dry ground first, must be one in which the sun
    can have stood."""
    step = ground.grid.step
    dry = measure_excess(ground.cloud, potential & ~ground.water, ground.validity & ~ground.water)
    shifts = shadow_shifts(scene, step, sun)
    if shifts is not None:
        return _as_far_as_seen(shifts, dry), "the sun's angles given with the scene"
    azimuths = possible_azimuths(scene)
    for excess in (dry, measure_excess(ground.cloud, potential, ground.validity)):
        direction = None if excess is None else excess.best(azimuths, BESIDE)
        if excess is not None and direction is not None and _believed(direction, excess, azimuths is not None):
            return shifts_along(direction), _described(direction)
    usual = usual_sun(scene)
    expected = None if usual is None else shadow_shifts(scene, step, usual)
    direction = None if expected is None or dry is None else dry.best([_azimuth(expected)])
    if direction is None or direction.excess <= TRUSTED_WHERE_EXPECTED:
        return None, NO_DIRECTION
    return shifts_along(direction), _described(direction)


def _believed(direction: Direction, excess: Excess, possible: bool) -> bool:
    """Whether a direction stands out from what chance gives elsewhere, where it is known to be `possible` for the sun
    or not."""
    return direction.excess > TRUSTED and direction.excess > (0.8 if possible else 1.0) * excess.chance(
        direction.azimuth
    )


def _as_far_as_seen(shifts: np.ndarray, excess: Optional[Excess]) -> np.ndarray:
    """Shifts (n, 2) along the sun's angles, only those about as long as the image shows that shadows are, where it does."""
    seen = None if excess is None else excess.best([_azimuth(shifts)], BESIDE)
    if excess is None or seen is None or not _believed(seen, excess, True):
        return shifts
    length, found = np.hypot(shifts[:, 0], shifts[:, 1]), float(np.hypot(seen.dy, seen.dx))
    near = (length > found / LONGER) & (length < found * LONGER)
    return shifts[near] if near.any() else shifts


def _azimuth(shifts: np.ndarray) -> float:
    """The sun's azimuth, clockwise from the top of the image, that throws shadows along shifts (n, 2)."""
    return float(np.degrees(np.arctan2(-shifts[-1, 1], shifts[-1, 0])) % 360)


def _terrain(ground: GroundSamples, scene: SceneSource, light: LightWish, events: Events) -> Optional[Terrain]:
    """Light and shadow of the terrain model given; None, said why, where it cannot be used."""
    if light.dem is None:
        return None
    sun, pixels = known_sun(scene, light.sun) or usual_sun(scene), pixels_per_metre(scene.geobox)
    if sun is None or pixels is None or not sun[1] > 0:
        events.warning(f"DEM is not used: nothing tells where the sun stood over {scene.name}. {GIVE_SUN}")
        return None
    heights = read_heights(light.dem, ground.grid.geobox(scene.geobox))
    if not np.isfinite(heights).any():
        raise InputError(f"DEM “{light.dem.label}” does not cover {scene.name}.", "Choose one that does, or none.")
    return terrain_under_sun(heights, sun, pixels / ground.grid.step)


def _described(direction: Direction) -> str:
    return f"a direction found in the image (sun azimuth {direction.azimuth:.0f}°, excess match {direction.excess:.2f})"
