"""Small parts of a stack held in memory, with some of the target's clear ground hidden: what methods are scored on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ..clouds.mask_reader import Cloudiness
from ..raster.window import Window
from ..skill.hiding import moved_clouds
from .stack import Image, ImageWindow, Stack

SIDE = 192  # pixels along a part
WHOLE = 288  # pixels along a raster that is one part
LOOKED_AT = 5  # parts along a raster, of which the best are taken
TAKEN = 2
DATES = 8  # other images, the nearest
WITHOUT_CLOUD = 0.15  # of the clear ground, hidden where the part has no clouds


@dataclass(frozen=True)
class HeldClouds:
    """The cloudiness of a part."""

    held: Cloudiness

    def read(self, window: Window) -> Cloudiness:
        """See `CloudReader`."""
        part = window.toslices()
        return Cloudiness(self.held.cloud[part], self.held.known[part])


@dataclass(frozen=True)
class HeldImage(Image):
    """An image of which a part is in memory."""

    held: ImageWindow = field(default_factory=lambda: ImageWindow(np.empty((0, 0, 0)), *[np.empty((0, 0), bool)] * 3))

    def read(self, window: Window) -> ImageWindow:
        """The pixels of a window of the part."""
        rows, columns = window.toslices()
        seen = self.held
        masks = (mask[rows, columns] for mask in (seen.validity, seen.cloud, seen.flagged))
        return ImageWindow(seen.values[:, rows, columns], *masks)


@dataclass(frozen=True)
class Part:
    """A part of a stack whose target is cloudy at `hidden` (h, w) too, where it shows `truth` (C, h, w)."""

    stack: Stack
    hidden: np.ndarray
    truth: np.ndarray


def promising(stack: Stack) -> list[Window]:
    """Windows of a stack whose target has clear ground and clouds, the best first; none where nothing is clear."""
    windows, scored = _looked_at(stack.shape), []
    for number, window in enumerate(windows):
        seen = stack.mended.read(window)
        clear = float(seen.clear.mean())
        cloudy = float((seen.flagged | (seen.cloud & seen.validity)).mean())
        if seen.clear.sum() >= 2 * SIDE or clear > 0.5:
            scored.append((-clear * (min(cloudy, clear) + 0.02), number))
    return [windows[number] for _, number in sorted(scored)[:TAKEN]]


def shows_ground(stack: Stack) -> bool:
    """Whether anything of the target is clear, as far as is looked."""
    return any(stack.mended.read(window).clear.any() for window in _looked_at(stack.shape))


def _looked_at(shape: tuple[int, int]) -> list[Window]:
    """The parts of a raster of which some are taken."""
    if max(shape) <= WHOLE:
        return [Window.of(shape)]
    tops, lefts = (_starts(length) for length in shape)
    return [Window(left, top, min(SIDE, shape[1] - left), min(SIDE, shape[0] - top)) for top in tops for left in lefts]


def _starts(length: int) -> list[int]:
    """Where parts start along an axis."""
    last = max(length - SIDE, 0)
    count = min(LOOKED_AT, last // SIDE + 2)
    return sorted({round(last * k / max(count - 1, 1)) for k in range(count)})


def held_out(stack: Stack, seed: int = 0) -> list[Part]:
    """The parts that methods are scored on."""
    parts = [_held(stack, window, seed) for window in promising(stack)]
    return [part for part in parts if part.hidden.any()]


def _held(stack: Stack, window: Window, seed: int) -> Part:
    """One part; of many other dates the nearest."""
    kept = sorted([stack.target, *stack.helpers[:DATES]])
    seen = [stack.images[k].read(window) for k in kept]
    target = seen[kept.index(stack.target)]
    cloudy = target.flagged | (target.cloud & target.validity)
    if stack.mended.clouds is None:  # what is missing is what is to be filled
        cloudy = ~target.validity
    share = 0.0 if cloudy.any() else WITHOUT_CLOUD
    hidden = moved_clouds(cloudy, target.clear, share, seed) & np.isfinite(target.values).all(axis=0)
    shown = (
        np.any([other.clear for k, other in zip(kept, seen) if k != stack.target], axis=0) if len(kept) > 1 else True
    )
    covered = replace(
        target,
        values=np.where(hidden, np.float32(np.nan), target.values),
        cloud=target.cloud | hidden,
        flagged=target.flagged | hidden,
    )
    images = [_image(stack.images[k], covered if k == stack.target else other) for k, other in zip(kept, seen)]
    rows, columns = window.toslices()
    part = replace(stack, images=images, geobox=stack.geobox[rows, columns], target=kept.index(stack.target))
    return Part(part, hidden & shown, target.values)


def _image(image: Image, seen: ImageWindow) -> HeldImage:
    clouds = HeldClouds(Cloudiness(seen.cloud, np.ones(seen.cloud.shape, bool)))
    return HeldImage(image.reader, clouds, (), seen)


def sizes(parts: Sequence[Part]) -> int:
    """Hidden pixels of all parts."""
    return sum(int(part.hidden.sum()) for part in parts)
