"""Drawing of a town: ground first, then shadows, then what stands on it, then light and texture."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageDraw
from scipy.ndimage import gaussian_filter

from . import randomness
from .town import Town
from .vehicles import Part

FINE = 2  # drawn pixels a metre
SHADOW = 0.62  # share of the light that a shadow takes
SUNWARDS = (-0.55, -0.75)  # (x, y) per metre of height: light falls from the north-west
_STRIP = 512
_MEADOW = (92, 108, 62)


class Canvas:
    """Collects ground, shadows and buildings, so that shadows lie on the ground and under roofs, and adds texture."""

    def __init__(self, plan: Town) -> None:
        self._plan, self._side = plan, FINE * (plan.size + 2 * plan.margin)
        self._image = Image.new("RGB", (self._side, self._side), _MEADOW)
        self._grain = Image.new("L", (self._side, self._side), 20)  # amplitude of the texture in 1/255
        self._shade = Image.new("L", (self._side, self._side), 0)
        self._pens = tuple(ImageDraw.Draw(image) for image in (self._image, self._grain, self._shade))
        self._raised: list[tuple[np.ndarray, tuple[int, int, int], int]] = []

    def fill(self, points, colour, grain: int = 10, *, height: float = 0.0, raised: bool = False) -> None:
        """A polygon of (u, v) points: flat on the ground, or `raised`, throwing a shadow where it has a height (m)."""
        corners = self._pixels(points)
        if not self._seen(corners):
            return
        if height:
            self._cast(corners, height)
        if raised or height:
            self._raised.append((corners, tuple(colour), grain))
        else:
            self._paint(corners, colour, grain)

    def rectangle(self, u0, v0, u1, v1, colour, grain: int = 10, **options) -> None:
        """A rectangle along the streets."""
        self.fill([(u0, v0), (u1, v0), (u1, v1), (u0, v1)], colour, grain, **options)

    def line(self, start, stop, colour, *, raised: bool = False) -> None:
        """A line half a metre wide."""
        self.fill([start, stop], colour, 4, raised=raised)

    def tree(self, u: float, v: float, radius: float, rng: np.random.Generator) -> None:
        """A crown of several clumps with its shadow."""
        green = np.array([46, 66, 36]) * rng.uniform(0.7, 1.25)
        round_ = np.linspace(0, 2 * np.pi, 10, endpoint=False)
        for part in range(5):
            r = radius * (1 if part == 0 else rng.uniform(0.25, 0.5))
            a, b = np.zeros(2) if part == 0 else rng.uniform(-0.5, 0.5, 2) * radius
            wobble = r * rng.uniform(0.8, 1.15, len(round_))
            points = np.stack([u + a + wobble * np.cos(round_), v + b + wobble * np.sin(round_)], axis=1)
            colour = tuple(int(c) for c in green * (1 if part == 0 else rng.uniform(0.8, 1.5)))
            self.fill(points, colour, 60, height=1.6 * radius if part == 0 else 0.0, raised=True)

    def parked(self, parts: Sequence[Part], u: float, v: float, heading: float) -> None:
        """A vehicle that stands; `heading` against u in radians."""
        cosine, sine = np.cos(heading), np.sin(heading)
        turn = np.array([[cosine, sine], [-sine, cosine]])
        for part in parts:
            self.fill(part.points @ turn + (u, v), part.colour, 3, height=part.height, raised=True)

    def finished(self) -> np.ndarray:
        """(3, n, n) uint8, strip by strip, so that only the drawing itself is held."""
        for corners, colour, grain in self._raised:
            self._paint(corners, colour, grain)
            self._pens[2].polygon(list(map(tuple, corners)), fill=0)
        result, columns = np.empty((3, self._side, self._side), np.uint8), np.arange(self._side)
        for top in range(0, self._side, _STRIP):
            box = (0, top, self._side, min(top + _STRIP, self._side))
            rows = np.arange(top, box[3])
            amplitude = np.asarray(self._grain.crop(box), np.float32) / 255
            light = 1 - SHADOW * np.asarray(self._shade.crop(box), np.float32) / 255
            light *= 1 + amplitude * self._texture(rows, columns)
            colours = np.asarray(self._image.crop(box), np.float32)
            result[:, top : box[3]] = np.rint(np.clip(colours * light[..., None], 0, 255)).transpose(2, 0, 1)
        return result

    def _texture(self, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
        """Variation of about ±1, much of it a metre or two across; the same however the strips are cut."""
        reach = range(int(rows[0]) - 4, int(rows[-1]) + 5)
        fine = randomness.white(self._plan.seed, "grain", reach, range(len(columns)))
        fine = gaussian_filter(fine, 0.9, mode="nearest", truncate=4)[4:-4] * 3.2
        broad = randomness.fractal(self._plan.seed, "patches", rows, columns, largest=64, smallest=6, roughness=0.7)
        return 0.8 * fine + 0.6 * broad

    def _cast(self, corners: np.ndarray, height: float) -> None:
        """The shadow: the footprint swept away from the sun."""
        away = -np.array(SUNWARDS) * height * FINE
        for k in range(len(corners)):
            a, b = corners[k], corners[(k + 1) % len(corners)]
            self._pens[2].polygon(list(map(tuple, (a, b, b + away, a + away))), fill=255)
        self._pens[2].polygon(list(map(tuple, corners + away)), fill=255)

    def _paint(self, corners: np.ndarray, colour, grain: int) -> None:
        points = list(map(tuple, corners))
        if len(points) == 2:
            self._pens[0].line(points, fill=tuple(colour))
            return
        self._pens[0].polygon(points, fill=tuple(colour))
        self._pens[1].polygon(points, fill=grain)

    def _pixels(self, points) -> np.ndarray:
        return (self._plan.place(np.asarray(points, float)) + self._plan.margin) * FINE

    def _seen(self, corners: np.ndarray) -> bool:
        return bool((corners.max(axis=0) > -80).all() and (corners.min(axis=0) < self._side + 80).all())
