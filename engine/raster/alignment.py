"""How far images of one place lie off each other, to a fraction of a pixel, and their scenes moved by it.

Phase correlation of clear pixels (Kuglin and Hines, 1975) finds the whole pixels; Gauss–Newton on brightness that may change
in scale and offset between dates (Lucas and Kanade, 1981) the fraction. Missing pixels count in neither.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Callable

import numpy as np

from ..job.events import Events
from .geobox import GeoBox
from .grid import on_map, pixels_of
from .scene import SceneSource
from .window import Window

FEW = 8  # images that are measured although nobody asks for it
NOTICED = 0.1  # pixels; less is neither told nor corrected
HARMFUL = 0.5  # pixels from which on a shift is a warning
_SIDE = 512  # pixels along the part that is looked at
_LEAST = 48  # pixels along an image; in smaller ones nothing is measured
_ENOUGH = 0.2  # of the part that must be clear on both images
_ALIKE = 0.5  # correlation that is a match
_FAR = 5.0  # pixels; what lies farther off is no misregistration, as a shadow or a wave that moved
_ROUNDS = 6
_AROUND = 12  # pixels by which an image is continued before it is read beside its pixels
_EQUATIONS = 40_000  # pixels that are enough to solve for a fraction of one

Look = Callable[[Window], np.ndarray]  # clear pixels (h, w) of one image in a window, NaN elsewhere


@dataclass(frozen=True)
class Displacement:
    """How far the ground lies right and down of where it lies on the reference, pixels; `correlation` of the two there."""

    right: float
    down: float
    correlation: float

    @property
    def distance(self) -> float:
        """Pixels."""
        return math.hypot(self.right, self.down)

    def __sub__(self, other: Displacement) -> Displacement:
        return Displacement(self.right - other.right, self.down - other.down, self.correlation)


@dataclass(frozen=True)
class Looks:
    """What is compared: scenes, the clear pixels of each on the grid, and the place of the one that stays where it is; None:
    all give way to what they agree on."""

    scenes: Sequence[SceneSource]
    looks: Sequence[Look]
    geobox: GeoBox
    reference: int | None = None


def aligned(compared: Looks, wanted: bool, events: Events) -> list[SceneSource]:
    """The scenes, moved onto each other where that is `wanted`; else shifts are only told, of not more than `FEW` images."""
    scenes = list(compared.scenes)
    if len(scenes) < 2 or min(compared.geobox.shape) < _LEAST or not (wanted or len(scenes) <= FEW):
        return scenes
    found = displacements(compared, events)
    unknown = [scene.name for scene, shift in zip(scenes, found) if shift is None]
    for k, shift in enumerate(found):
        if shift is None or shift.distance <= NOTICED:
            continue
        day = scenes[k].acquisition_date
        text = (
            f"{scenes[k].name}{f' ({day})' if day else ''} lies {shift.right:+.2f} pixels to the right and "
            f"{shift.down:+.2f} down of the other images (r = {shift.correlation:.2f})"
        )
        if wanted:
            scenes[k] = moved_back(scenes[k], shift, compared.geobox)
            events.info(f"{text}: it is shifted back.")
        else:
            (events.warning if shift.distance > HARMFUL else events.info)(f"{text}. ALIGN would shift it back.")
    if wanted and unknown:
        more = f" and {len(unknown) - 5} more" if len(unknown) > 5 else ""
        events.info(f"Too little is clear, or alike, to align {', '.join(unknown[:5])}{more}.")
    return scenes


def displacements(compared: Looks, events: Events) -> list[Displacement | None]:
    """How far each image lies off the reference, or off what all agree on; None where that cannot be told."""
    cover = list(_parts(compared.geobox))
    reference = compared.reference
    if reference is None:
        clear = []
        for look in compared.looks:
            events.check()
            clear.append(int(np.isfinite(look(cover[0])).sum()))
        reference = int(np.argmax(clear))
    kept: dict[Window, np.ndarray] = {}
    found: list[Displacement | None] = []
    for k, look in enumerate(compared.looks):
        events.check()
        events.progress(0, f"Comparing where images lie: {k + 1} of {len(compared.looks)}")  # the bar stays where it is
        found.append(Displacement(0, 0, 1) if k == reference else None)
        for part in cover if k != reference else ():
            if part not in kept:
                kept[part] = compared.looks[reference](part)
            image = look(part)
            if (np.isfinite(image) & np.isfinite(kept[part])).mean() >= _ENOUGH:
                found[k] = displacement(kept[part], image)
            if found[k]:
                break
    if compared.reference is not None:
        return found
    known = [shift for shift in found if shift]
    middle = min(known, key=lambda shift: sum((shift - other).distance for other in known))
    return [shift and shift - middle for shift in found]


def displacement(reference: np.ndarray, image: np.ndarray) -> Displacement | None:
    """How far the content of `image` lies off that of `reference`, both (h, w), NaN where missing; None where they do not
    match, or nothing in them tells."""
    a, b = _detail(reference), _detail(image)
    down, right = _whole_pixels(a, b)
    if max(abs(down), abs(right)) > _FAR:
        return None
    y, x = float(down), float(right)
    surface, slopes = _Surface.of(b), np.gradient(a)
    for _ in range(_ROUNDS):
        step = _step(a, slopes, surface.moved(y, x))
        if step is None:
            return None
        y, x = y + step[0], x + step[1]
        if math.hypot(y - down, x - right) > 1.5:
            return None
        if max(map(abs, step)) < 0.002:
            break
    correlation = _correlation(a, surface.moved(y, x))
    if correlation < _ALIKE or correlation < _correlation(a, b) - 1e-6:
        return None
    return Displacement(x, y, correlation)


def moved_back(scene: SceneSource, shift: Displacement, geobox: GeoBox) -> SceneSource:
    """The scene read from where its ground really is: `shift` in pixels of `geobox` is taken off its georeference."""
    height, width = geobox.shape
    x, y = on_map(geobox, width / 2 - np.array([0.0, shift.right]), height / 2 - np.array([0.0, shift.down]))
    if geobox.crs is None or geobox.crs == scene.geobox.crs:
        columns, rows = on_map(GeoBox(scene.geobox.shape, ~scene.geobox.affine, None), x, y)
    else:
        columns, rows = pixels_of(x, y, geobox.crs, scene.geobox, scene.name)
    east, north = on_map(scene.geobox, columns, rows)
    return replace(scene, moved=(scene.moved[0] + float(np.diff(east)[0]), scene.moved[1] + float(np.diff(north)[0])))


def _parts(geobox: GeoBox) -> Iterator[Window]:
    """Parts of a grid that are looked at: the middle first, then the quarters."""
    height, width = geobox.shape
    h, w = min(height, _SIDE), min(width, _SIDE)
    for down, right in ((0.5, 0.5), (0.25, 0.25), (0.75, 0.75), (0.25, 0.75), (0.75, 0.25)):
        yield Window(round((width - w) * right), round((height - h) * down), w, h)
        if (h, w) == (height, width):
            return


def _detail(image: np.ndarray) -> np.ndarray:
    """An image (h, w) without its broad brightness, in units of its spread, NaN where missing."""
    from scipy.ndimage import gaussian_filter

    valid = np.isfinite(image)
    filled = np.where(valid, image, 0).astype(np.float32)

    def blurred(radius: float) -> np.ndarray:
        if valid.all():
            return gaussian_filter(filled, radius)
        weight = gaussian_filter(valid.astype(np.float32), radius)
        with np.errstate(invalid="ignore", divide="ignore"):
            return gaussian_filter(filled, radius) / weight

    fine = np.where(valid, blurred(0.7) - blurred(8.0), np.float32(np.nan))
    spread = float(np.nanstd(fine)) if valid.any() else 0.0
    return np.clip(fine / (spread or 1.0), -4, 4)


def _whole_pixels(a: np.ndarray, b: np.ndarray) -> tuple[int, int]:
    """By how many whole pixels (down, right) `b` lies off `a`: the top of their phase correlation within reach."""
    taper = np.hanning(a.shape[0] + 2)[1:-1, None] * np.hanning(a.shape[1] + 2)[1:-1]
    spectra = [np.fft.rfft2(np.nan_to_num(part) * taper) for part in (a, b)]
    cross = spectra[1] * spectra[0].conj()
    size = np.abs(cross)
    surface = np.fft.irfft2(cross / np.sqrt(size * size.max(initial=0) + 1e-30), a.shape)
    reach = min(int(_FAR) + 2, min(a.shape) // 4)
    near = np.roll(surface, (reach, reach), (0, 1))[: 2 * reach + 1, : 2 * reach + 1]
    down, right = np.unravel_index(int(near.argmax()), near.shape)
    return int(down) - reach, int(right) - reach


@dataclass(frozen=True)
class _Surface:
    """An image as cubic splines, to be read beside its pixels: `_AROUND` pixels more on each side of both arrays."""

    coefficients: np.ndarray
    missing: np.ndarray  # what a spline must not use, true beyond the image

    @classmethod
    def of(cls, image: np.ndarray) -> _Surface:
        """That of an image (h, w), NaN where missing."""
        from scipy.ndimage import binary_dilation, spline_filter

        missing = ~np.isfinite(image)
        if missing.any():
            missing = binary_dilation(missing, iterations=2)
        padded = np.pad(np.nan_to_num(image), _AROUND, mode="edge")
        return cls(spline_filter(padded, 3, np.float64, mode="nearest"), np.pad(missing, _AROUND, constant_values=True))

    def moved(self, down: float, right: float) -> np.ndarray:
        """The image (h, w) read `down` and `right` of each pixel; NaN where that uses a missing pixel."""
        out, gone = self.coefficients, self.missing
        for axis, distance in enumerate((down, right)):
            whole, t = math.floor(distance), distance - math.floor(distance)
            weights = (1 - t) ** 3, 3 * t**3 - 6 * t**2 + 4, -3 * t**3 + 3 * t**2 + 3 * t + 1, t**3
            size = self.missing.shape[axis] - 2 * _AROUND
            parts = [_along(out, axis, _AROUND + whole + k, size) * (weights[k + 1] / 6) for k in range(-1, 3)]
            out = parts[0] + parts[1] + parts[2] + parts[3]
            here, after = (_along(gone, axis, _AROUND + whole + k, size) for k in (0, 1))
            gone = here | after if t else here
        return np.where(gone, np.float32(np.nan), out.astype(np.float32))


def _along(image: np.ndarray, axis: int, start: int, size: int) -> np.ndarray:
    return image[start : start + size] if axis == 0 else image[:, start : start + size]


def _step(a: np.ndarray, slopes: Sequence[np.ndarray], b: np.ndarray) -> tuple[float, float] | None:
    """What (down, right) is left between `a` and `b`: robust least squares of b ≈ s·a + o − s·(∇a · step); slopes: ∇a."""
    dy, dx = slopes
    valid = np.isfinite(b) & np.isfinite(dy) & np.isfinite(dx) & np.isfinite(a)
    picked = np.flatnonzero(valid)
    if picked.size < 500:
        return None
    picked = picked[:: max(1, picked.size // _EQUATIONS)]
    A = np.stack([part.ravel()[picked] for part in (a, dy, dx, np.ones_like(a))], axis=1).astype(np.float64)
    y = b.ravel()[picked].astype(np.float64)
    weights = np.ones(len(y))
    solved = np.zeros(4)
    for _ in range(3):
        weighted = A * weights[:, None]
        solved = np.linalg.lstsq(A.T @ weighted, weighted.T @ y, rcond=None)[0]
        left = y - A @ solved
        scale = 2.5 * 1.4826 * float(np.median(np.abs(left))) + 1e-12
        weights = np.maximum(1 - (left / scale) ** 2, 0) ** 2
    if abs(solved[0]) < 0.05:
        return None
    down, right = -solved[1] / solved[0], -solved[2] / solved[0]
    return float(np.clip(down, -1, 1)), float(np.clip(right, -1, 1))


def _correlation(a: np.ndarray, b: np.ndarray) -> float:
    valid = np.isfinite(a) & np.isfinite(b)
    if valid.sum() < 500:
        return 0.0
    x, y = a[valid] - a[valid].mean(), b[valid] - b[valid].mean()
    size = math.sqrt(float(x @ x) * float(y @ y))
    return abs(float(x @ y)) / size if size > 0 else 0.0
