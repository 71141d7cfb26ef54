"""Cloud shadows: dark places that hole filling finds, matched with the clouds that must have cast them.

Hole filling: Soille 2008 as in Fmask (Zhu & Woodcock 2012, 2015; Qiu et al. 2019); geometry as there. Where the sun's place
is unknown it is read from the image: the shift that best lays clouds on dark places. Rows grow downwards (south).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Optional, Union

import numpy as np
import scipy
from numba import njit, prange

from .morphology import strips

EPSILON = 1e-6
GROUND_PERCENTILE = 17.5
ALTITUDES = (200.0, 12_000.0)  # metres above ground between which cloud bases are searched
MINIMUM_SIMILARITY = 0.3
SMALLEST_OBJECT = 9
GROWTH = 20
TOLERANCE = 25.0  # degrees between an expected sun azimuth and the one found
APART = 60.0  # degrees from which a direction has nothing to do with another
NEAR = 2  # pixels around a match that still are at it
EXPLAINED, WET_EXPLAINED = 0.5, 0.75  # share of a dark place, or of one like water, from which matches explain it
PLACES = 4_000_000  # places of objects that are compared at once, 8 bytes each
LARGE_OBJECT = 1 << 18  # pixels; of larger clouds every second, third … pixel is projected when places are compared


class Direction(NamedTuple):
    """Where shadows lie: shift in pixels (rows down, columns right), its excess match (> 0.05: trust it) and the sun's
    azimuth in degrees clockwise from the top of the image."""

    excess: float
    dy: int
    dx: int
    azimuth: float


@dataclass(frozen=True)
class Match:
    """`matched` (H, W) bool: accepted projections; `objects` rows: area, index of the best shift (−1: nowhere dark),
    similarity."""

    matched: np.ndarray
    objects: np.ndarray


def potential_shadow(
    bands: Iterable[np.ndarray], cloud: np.ndarray, validity: np.ndarray, water: Optional[np.ndarray] = None
) -> np.ndarray:
    """Pixels much darker than their surroundings in all `bands` (NIR, and SWIR1 if there is one), bool (H, W).

    `water`: left out when the ground level is measured. `cloud`, `validity`: bool (H, W). One band is held at a time.
    """
    background = validity & ~cloud
    if water is not None:
        background &= ~water
    much_darker, darker = validity & ~cloud, validity & ~cloud
    for band in bands:
        filled = fill_holes(band, validity, ground_level(band, validity, background))
        for rows in strips(len(band)):
            depth = filled[rows] - band[rows]
            with np.errstate(invalid="ignore"):
                darker[rows] &= depth > 0.06
                depth /= np.maximum(filled[rows], np.float32(EPSILON))
                much_darker[rows] &= depth > 0.15
        del band, filled  # before the next one comes
    return much_darker | darker


def ground_level(band: np.ndarray, validity: np.ndarray, background: np.ndarray) -> float:
    """The band's 17.5 percentile over the background, over all valid pixels where there is none."""
    values = band[background] if background.any() else band[validity]
    return float(np.percentile(values, GROUND_PERCENTILE, overwrite_input=True)) if values.size else 0.0


def fill_holes(band: np.ndarray, validity: np.ndarray, level: float) -> np.ndarray:
    """Grey-scale hole filling (H, W) float32: each pixel rises to the lowest pass on its way out of the image.

    The way out ends at a frame of height `level`; invalid pixels stand at `level` themselves.
    """
    ground = np.where(validity, band, np.float32(level)).astype(np.float32, copy=False)
    filled = np.full(ground.shape, np.float32(np.inf))
    _flood(ground, filled, np.float32(level))
    return filled


def shifts_from_angles(
    sun_azimuth: float,
    sun_zenith: float,
    pixel_size: float,
    *,
    view_azimuth: float = 0.0,
    view_zenith: float = 0.0,
    altitudes: tuple[float, float] = ALTITUDES,
) -> tuple[np.ndarray, np.ndarray]:
    """(heights in m, shifts (n, 2) float64 rows and columns) of shadows from clouds at heights a pixel of shadow apart.

    Angles in degrees, azimuth clockwise from north towards the sun or sensor, zenith from the vertical; north-up grid,
    `pixel_size` in metres. Round shifts with floor(x + 0.5).
    """
    solar, view = np.radians(sun_zenith), np.radians(view_zenith)
    step = pixel_size / max(np.tan(solar), 1e-3)
    heights = np.arange(altitudes[0], altitudes[1] + step, step)  # the last one may lie a step above
    to_sun, to_sensor = np.radians(sun_azimuth), np.radians(view_azimuth)
    dx = heights / pixel_size * (np.tan(view) * np.sin(to_sensor) - np.tan(solar) * np.sin(to_sun))
    dy = heights / pixel_size * (-np.tan(view) * np.cos(to_sensor) + np.tan(solar) * np.cos(to_sun))
    return heights, np.stack([dy, dx], axis=1)


def shifts_along(direction: Direction) -> np.ndarray:
    """Shifts (n, 2) along a direction found in the image: from 2 px to 2.5 × the distance found (at least 20), every px."""
    distance = float(np.hypot(direction.dy, direction.dx))
    steps = np.arange(2.0, max(20.0, 2.5 * distance) + 1e-9)
    return steps[:, None] * np.array([direction.dy, direction.dx]) / distance


@dataclass(frozen=True)
class Excess:
    """How much better than chance each shift (2 · reach + 1 rows and columns) lays clouds on potential shadow, as a
    share of the cloud's pixels; −inf where it is no candidate."""

    score: np.ndarray

    def best(
        self, azimuths: Union[Sequence[float], np.ndarray, None] = None, tolerance: float = TOLERANCE
    ) -> Optional[Direction]:
        """The best shift, only within `tolerance` of one of the sun azimuths (degrees clockwise from the top of the image);
        None where there is none."""
        score = self.score
        if azimuths is not None:
            score = np.where(self._aside(azimuths) <= tolerance, score, -np.inf)
        best = np.unravel_index(int(np.argmax(score)), score.shape)
        if not np.isfinite(score[best]):
            return None
        reach = score.shape[0] // 2
        y, x = int(best[0]) - reach, int(best[1]) - reach
        return Direction(float(score[best]), y, x, float(np.degrees(np.arctan2(-x, y)) % 360))

    def chance(self, azimuth: float) -> float:
        """The best of all shifts that lie more than 60° from an azimuth: what lakes and woods give by chance."""
        return float(np.where(self._aside([azimuth]) > APART, self.score, -np.inf).max())

    def _aside(self, azimuths: Union[Sequence[float], np.ndarray]) -> np.ndarray:
        """Degrees (2 · reach + 1, …) between each shift and the nearest of the azimuths."""
        reach = self.score.shape[0] // 2
        dy, dx = np.mgrid[-reach : reach + 1, -reach : reach + 1]
        own = np.degrees(np.arctan2(-dx, dy))
        aside = np.full(own.shape, 180.0)
        for azimuth in np.unique(np.round(azimuths)):
            np.minimum(aside, np.abs((own - azimuth + 180) % 360 - 180), out=aside)
        return aside


def find_direction(
    cloud: np.ndarray,
    potential: np.ndarray,
    validity: np.ndarray,
    *,
    azimuth: Optional[float] = None,
    reach: int = 120,
    block: int = 512,
) -> Optional[Direction]:
    """The shift (3 … `reach` px) that lays clouds on potential shadow most above chance; None without cloud or ground.

    `azimuth`: look only within 25° of this sun azimuth (degrees clockwise from the top of the image).
    """
    excess = measure_excess(cloud, potential, validity, reach=reach, block=block)
    return None if excess is None else excess.best(None if azimuth is None else [azimuth])


def measure_excess(
    cloud: np.ndarray, potential: np.ndarray, validity: np.ndarray, *, reach: int = 120, block: int = 512
) -> Optional[Excess]:
    """Excess = (match − p0 · free) / cloud pixels of every shift of 3 … `reach` px, by correlation in blocks, so memory does
    not grow with the image; None without cloud or ground."""
    height, width = cloud.shape
    free = validity & ~cloud
    reach = min(reach, min(height, width) // 2)
    clouds = np.count_nonzero(cloud)
    if reach < 3 or not clouds or not free.any():
        return None
    share = np.count_nonzero(potential & free) / np.count_nonzero(free)
    score = np.zeros((2 * reach + 1, 2 * reach + 1))
    for top in range(0, height, block):
        for left in range(0, width, block):
            part = cloud[top : top + block, left : left + block]
            if not part.any():
                continue
            rows = slice(max(top - reach, 0), top + part.shape[0] + reach)
            columns = slice(max(left - reach, 0), left + part.shape[1] + reach)
            target = (potential[rows, columns] & free[rows, columns]) - share * free[rows, columns]
            around = np.zeros((part.shape[0] + 2 * reach, part.shape[1] + 2 * reach))
            y, x = rows.start - (top - reach), columns.start - (left - reach)
            around[y : y + target.shape[0], x : x + target.shape[1]] = target
            shape = [scipy.fft.next_fast_len(n, real=True) for n in around.shape]
            spectrum = scipy.fft.rfft2(around, shape) * np.conj(scipy.fft.rfft2(part.astype(np.float64), shape))
            score += scipy.fft.irfft2(spectrum, shape)[: 2 * reach + 1, : 2 * reach + 1]
    dy, dx = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    distance = np.hypot(dy, dx)
    score[(distance < 3) | (distance > reach)] = -np.inf
    return Excess(np.round(score, 6) / clouds)  # equal shifts stay equal whatever the blocks: the first wins


def match_shadows(
    cloud: np.ndarray,
    potential: np.ndarray,
    validity: np.ndarray,
    shifts: np.ndarray,
    least: float = MINIMUM_SIMILARITY,
) -> Match:
    """Project every 8-connected cloud object of at least 9 px along `shifts` (n, 2) and keep its best place.

    Similarity is the share of the projected pixels (inside, valid, in no cloud) that are potential shadow; the first of
    equal shifts wins, ≥ `least` is accepted.
    """
    whole = np.floor(np.asarray(shifts) + 0.5).astype(np.int64)
    labels, count = scipy.ndimage.label(cloud, np.ones((3, 3), bool))
    sizes = _counted(labels, count)
    chosen = np.flatnonzero(sizes >= SMALLEST_OBJECT)
    chosen = chosen[chosen > 0]
    matched = np.zeros(cloud.shape, bool)
    objects = np.zeros((len(chosen), 3), np.float32)
    if not len(chosen):
        return Match(matched, objects)
    rank = np.full(count + 1, -1, np.int32)
    rank[chosen] = np.arange(len(chosen), dtype=np.int32)
    pixels, starts = _pixels_by_object(labels, rank, sizes[chosen])
    del labels, rank
    best, similarity = _best_places(pixels, starts, whole, cloud, potential, validity)
    _project(pixels, starts, whole, best, similarity >= least, cloud, validity, matched)
    objects[:, 0], objects[:, 1], objects[:, 2] = sizes[chosen], best, similarity
    return Match(matched, objects)


def grow_shadow(matched: np.ndarray, potential: np.ndarray, steps: int = GROWTH) -> np.ndarray:
    """Potential shadow connected (4 neighbours) to matched potential shadow within `steps` pixels of a match, bool."""
    cross = scipy.ndimage.generate_binary_structure(2, 1)
    near = scipy.ndimage.binary_dilation(matched, cross, iterations=steps)
    return scipy.ndimage.binary_propagation(matched & potential, cross, mask=potential & near)


def explained_shadow(shadow: np.ndarray, matched: np.ndarray, potential: np.ndarray, water: np.ndarray) -> np.ndarray:
    """The part of grown `shadow` that clouds explain, bool. A dark place (4-connected `potential`) of which matches
    cover half is shadow as a whole; of a larger one, a wood or a lake beside a shadow, only what lies at a match, and
    nothing of it where it is `water` for the most part."""
    labels, count = scipy.ndimage.label(potential)
    near = scipy.ndimage.binary_dilation(matched, np.ones((3, 3), bool), iterations=NEAR)
    size, covered, wet = (_counted(labels, count, where) for where in (None, near, water))
    dry = wet < EXPLAINED * size
    whole = covered >= np.where(dry, EXPLAINED, WET_EXPLAINED) * size
    explained = np.empty(shadow.shape, bool)
    for rows in strips(len(shadow)):
        explained[rows] = shadow[rows] & (whole[labels[rows]] | (near[rows] & dry[labels[rows]]))
    return explained


def _counted(labels: np.ndarray, count: int, where: Optional[np.ndarray] = None) -> np.ndarray:
    """Pixels of each label 0 … `count`, only those `where` (H, W) bool."""
    counts = np.zeros(count + 1, np.int64)
    for rows in strips(len(labels)):
        found = np.bincount(labels[rows].ravel() if where is None else labels[rows][where[rows]])
        counts[: len(found)] += found
    return counts


def _best_places(
    pixels: np.ndarray, starts: np.ndarray, shifts: np.ndarray, *masks: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Index of the best of `shifts` for each object (−1: none) and its similarity; `masks`: cloud, potential, validity."""
    several = max(1, PLACES // max(1, len(shifts)))
    parts = [
        _best_shifts(pixels, starts[first : first + several + 1], shifts, *masks)
        for first in range(0, len(starts) - 1, several)
    ]
    best, similarity = (np.concatenate(found) for found in zip(*parts))
    return best, similarity


@njit(cache=True, nogil=True)
def _flood(ground, filled, level):
    """Sweeps down and up until nothing changes; only rows beside a change are swept again."""
    height, width = ground.shape
    active = np.ones(height, np.bool_)
    while active.any():
        for sweep in range(2):
            for k in range(height):
                y = k if sweep == 0 else height - 1 - k
                if not active[y]:
                    continue
                active[y] = False
                changed = False
                for x in range(width):
                    above = level if y == 0 else filled[y - 1, x]
                    below = level if y == height - 1 else filled[y + 1, x]
                    left = level if x == 0 else filled[y, x - 1]
                    right = level if x == width - 1 else np.float32(np.inf)
                    value = max(ground[y, x], min(min(above, below), min(left, right)))
                    if value < filled[y, x]:
                        filled[y, x] = value
                        changed = True
                for j in range(width - 1):
                    x = width - 2 - j
                    value = max(ground[y, x], filled[y, x + 1])
                    if value < filled[y, x]:
                        filled[y, x] = value
                        changed = True
                if changed:
                    if y > 0:
                        active[y - 1] = True
                    if y < height - 1:
                        active[y + 1] = True


@njit(cache=True, nogil=True)
def _sort_pixels(labels, rank, starts, pixels):
    place = starts[:-1].copy()
    height, width = labels.shape
    for y in range(height):
        for x in range(width):
            k = rank[labels[y, x]]
            if k >= 0:
                pixels[place[k], 0] = y
                pixels[place[k], 1] = x
                place[k] += 1


def _pixels_by_object(labels: np.ndarray, rank: np.ndarray, sizes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rows and columns (n, 2) int32 of the chosen objects' pixels, object after object, and where each begins."""
    starts = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)
    pixels = np.empty((int(starts[-1]), 2), np.int32)
    _sort_pixels(labels, rank, starts, pixels)
    return pixels, starts


@njit(cache=True, parallel=True)
def _best_shifts(pixels, starts, shifts, cloud, potential, validity):
    height, width = cloud.shape
    count = starts.size - 1
    best = np.full(count, -1, np.int64)
    similarity = np.zeros(count, np.float64)
    hits = np.zeros((count, shifts.shape[0]), np.float64)
    for job in prange(count * shifts.shape[0]):
        k, s = job // shifts.shape[0], job % shifts.shape[0]
        area = starts[k + 1] - starts[k]
        stride = 1 + area // LARGE_OBJECT
        inside, dark = 0, 0
        for i in range(starts[k], starts[k + 1], stride):
            y, x = pixels[i, 0] + shifts[s, 0], pixels[i, 1] + shifts[s, 1]
            if 0 <= y < height and 0 <= x < width and validity[y, x] and not cloud[y, x]:
                inside += 1
                dark += potential[y, x]
        hits[k, s] = -1.0 if inside < max(3.0, 0.1 * area / stride) else dark / inside
    for k in range(count):
        for s in range(shifts.shape[0]):
            if hits[k, s] > similarity[k]:
                best[k], similarity[k] = s, hits[k, s]
    return best, similarity


@njit(cache=True, nogil=True)
def _project(pixels, starts, shifts, best, accepted, cloud, validity, matched):
    height, width = cloud.shape
    for k in range(best.size):
        if best[k] < 0 or not accepted[k]:
            continue
        for i in range(starts[k], starts[k + 1]):
            y, x = pixels[i, 0] + shifts[best[k], 0], pixels[i, 1] + shifts[best[k], 1]
            if 0 <= y < height and 0 <= x < width and validity[y, x] and not cloud[y, x]:
                matched[y, x] = True
