"""Places for training, validation and test: blocks of ground like a chequerboard of five colours, with a margin between.

Which part a piece of an image belongs to depends on where it lies on the ground alone, so that images of other dates, or
neighbours that overlap, agree on it; images without coordinates lie where their pixels lie.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Optional

import numpy as np
from pyproj import CRS, Transformer

from ....engine.job.errors import InputError
from ....engine.job.events import Events
from ....engine.raster.geobox import GeoBox
from ....engine.raster.window import Window
from ..objective import chance

TRAIN, VALIDATION, TEST = "train", "validation", "test"
PARTS = (TRAIN, VALIDATION, TEST)
COLOURS = 5  # of the chequerboard: three for training, one each for validation and test
BLOCKS = 36  # wanted, about
LEAST_BLOCKS = 20
LARGEST = 512  # pixels along a block
LOOKED_AT = 20_000  # positions of an image that may be looked at
Tile = dict[str, np.ndarray]


@dataclass(frozen=True)
class Grid:
    """An image's pixels: `shape` (H, W), `affine` onto the map and its CRS; None: none is known."""

    shape: tuple[int, int]
    affine: Any
    crs: Optional[CRS]

    @classmethod
    def of(cls, geobox: GeoBox) -> Grid:
        """Of a raster's grid."""
        return cls(geobox.shape.yx, geobox.affine, CRS.from_user_input(str(geobox.crs)) if geobox.crs else None)

    @property
    def pixel(self) -> float:
        """Along a side, in units of the map."""
        return math.sqrt(abs(self.affine.determinant))

    def on_map(self, rows: np.ndarray, columns: np.ndarray, plane: Optional[CRS]) -> tuple[np.ndarray, np.ndarray]:
        """x and y of pixel corners in the plane."""
        x, y = self.affine * (columns, rows)
        if self.crs is None or plane is None or self.crs == plane:
            return x, y
        return _between(self.crs, plane).transform(x, y)


@lru_cache(maxsize=16)
def _between(own: CRS, plane: CRS) -> Transformer:
    return Transformer.from_crs(own, plane, always_xy=True)


@dataclass(frozen=True)
class Places:
    """The chequerboard: its blocks begin at `origin` (x, y) of the `plane` (None: no CRS is known), are `block` wide, and
    what lies within `margin` of a block's edge is left out."""

    plane: Optional[CRS]
    origin: tuple[float, float]
    block: float
    margin: float
    unit: float  # of a pixel

    @classmethod
    def over(cls, grids: Sequence[Grid], side: int, wanted: int = 0) -> Places:
        """Over the ground that all images cover, for tiles of `side` pixels; `wanted`: pixels along a block, 0: chosen.
        Raises InputError where a block that is wanted holds no tile."""
        plane = _plane(grids)
        edges = [grid.on_map(*_outline(grid.shape), plane) for grid in grids]
        x, y = (np.concatenate([edge[axis] for edge in edges]) for axis in (0, 1))
        first = grids[0]
        unit = first.pixel
        if first.crs != plane:  # pixels of degrees in a plane of metres
            x0, y0 = first.on_map(np.array([0.0, 1.0]), np.array([0.0, 0.0]), plane)
            unit = float(np.hypot(x0[1] - x0[0], y0[1] - y0[0]))
        across, down = (max(1.0, np.ptp(values) / unit) for values in (x, y))
        margin, least = margin_of(side), least_block(side)
        if wanted and wanted < least:
            raise InputError(
                f"BLOCK is {wanted}: tiles of {side} pixels and their margins need blocks of {least} pixels.",
                f"Give {least} or more, 0 to have it chosen, or a smaller TILE_SIZE.",
            )
        block = wanted or min(max(least, round(math.sqrt(across * down / BLOCKS))), max(LARGEST, least))
        return cls(plane, (float(x.min()), float(y.min())), block * unit, margin * unit, unit)

    def parts(self, grid: Grid, tops: np.ndarray, lefts: np.ndarray, size: tuple[int, int]) -> np.ndarray:
        """For windows of `size` (rows, columns) at `tops` and `lefts` (N): the index of their part, −1 for those that lie on
        more than one block or in a margin."""
        corners = [(tops + dy * size[0], lefts + dx * size[1]) for dy in (0, 1) for dx in (0, 1)]
        points = np.array(
            [grid.on_map(rows.astype(float), columns.astype(float), self.plane) for rows, columns in corners]
        )
        low, high = points.min(0), points.max(0)  # (2, N)
        origin = np.array(self.origin)[:, None]
        slack = 1e-6 * self.unit
        first = np.floor((low - self.margin - origin + slack) / self.block)
        last = np.floor((high + self.margin - origin - slack) / self.block)
        inside = (first == last).all(0)
        colour = (first[0] + 2 * first[1]) % COLOURS
        part = np.where(colour == 2, 1, np.where(colour == 4, 2, 0))
        return np.where(inside, part, -1).astype(int)

    @property
    def told(self) -> dict[str, float]:
        """For the report, in pixels."""
        return {"block_pixels": round(self.block / self.unit), "margin_pixels": round(self.margin / self.unit)}


def side_that_fits(shape: tuple[int, int], sides: Sequence[int], wanted: int = 0) -> int:
    """The largest of some sides of tiles of which an area of (H, W) pixels has blocks enough for all parts; `wanted` where
    the user names one of them. Raises InputError for another, and where not even the smallest fits."""
    if wanted:
        if wanted not in sides:
            raise InputError(
                f"TILE_SIZE is {wanted}.", f"Sides that can be trained: {', '.join(map(str, sorted(sides)))}."
            )
        return wanted
    for side in sorted(sides, reverse=True):
        down, across = (n // least_block(side) for n in shape)
        if down * across >= LEAST_BLOCKS and min(down, across) >= 2:
            return side
    return min(sides)


def margin_of(side: int) -> int:
    """Pixels along a block's edge that are left out."""
    return max(2, side // 16)


def least_block(side: int) -> int:
    """Pixels along a block in which tiles of `side` pixels have a little choice of where to lie."""
    return side + 2 * margin_of(side) + max(2, side // 8)


def gather(
    places: Places,
    grids: Sequence[Grid],
    sizes: Sequence[int],
    wanted: Mapping[str, int],
    look: Callable[[int, Window], Optional[Tile]],
    seed: int,
    events: Events,
) -> dict[str, list[Tile]]:
    """Tiles of each part, at most as many as `wanted`: random windows of the images, of each image's own of `sizes` pixels,
    until there are enough or all have been looked at. `look(image, window)` reads one, or answers None for one that is of no
    use. Those of validation and test do not overlap."""  # fmt: skip
    generator = chance(seed, 0, 9)
    found: dict[str, list[Tile]] = {part: [] for part in PARTS}
    candidates = _candidates(places, grids, sizes, generator)
    taken: list[tuple[int, int, int]] = []
    total = max(1, sum(wanted.values()))
    for number, (image, top, left, part) in enumerate(candidates):
        name, size = PARTS[part], sizes[image]
        if len(found[name]) >= wanted.get(name, 0):
            continue
        if name != TRAIN and any(k == image and abs(t - top) < size and abs(x - left) < size for k, t, x in taken):
            continue
        if number % 8 == 0:
            events.check()
            done = sum(map(len, found.values()))
            events.progress(max(done / total, number / len(candidates)), f"Looking for places: {done} found")
        tile = look(image, Window(left, top, size, size))
        if tile is not None:
            found[name].append(tile)
            if name != TRAIN:
                taken.append((image, top, left))
    return found


def enough(found: Mapping[str, int], least: Mapping[str, int], places: Places, size: int, what: str) -> None:
    """Raise InputError where a part has fewer tiles than it must have."""
    short = [part for part in PARTS if found.get(part, 0) < least.get(part, 1)]
    if not short:
        return
    there = ", ".join(f"{found.get(part, 0)} for {part}" for part in PARTS)
    needed = ", ".join(f"{least.get(part, 1)} for {part}" for part in PARTS)
    block = places.told["block_pixels"]
    raise InputError(
        f"There is too little to train on: {there} of {what}, {size} × {size} pixels each, where at least {needed} are "
        f"needed. Training, validation and test lie in blocks of {block} pixels apart.",
        "Give a larger area, more images, or images with more clear ground; a smaller TILE_SIZE needs less.",
    )


def _candidates(
    places: Places, grids: Sequence[Grid], sizes: Sequence[int], generator: np.random.Generator
) -> list[tuple[int, ...]]:
    """(image, top, left, part) of windows inside one block each, in random order."""
    rows: list[tuple[int, ...]] = []
    for image, grid in enumerate(grids):
        (height, width), size = grid.shape, sizes[image]
        if height < size or width < size:
            continue
        step = max(1, size // 16)
        tops, lefts = np.arange(0, height - size + 1, step), np.arange(0, width - size + 1, step)
        many = len(tops) * len(lefts)
        chosen = np.arange(many) if many <= LOOKED_AT else generator.choice(many, LOOKED_AT, replace=False)
        top, left = tops[chosen // len(lefts)], lefts[chosen % len(lefts)]
        parts = places.parts(grid, top, left, (size, size))
        rows += [(image, int(t), int(x), int(p)) for t, x, p in zip(top, left, parts) if p >= 0]
    return [rows[k] for k in generator.permutation(len(rows))]


def _plane(grids: Sequence[Grid]) -> Optional[CRS]:
    """The CRS of all images, else one that is true to distances around the first."""
    known = [grid for grid in grids if grid.crs is not None]
    if not known:
        return None
    first = known[0].crs
    if all(grid.crs == first for grid in known) and first is not None and not first.is_geographic:
        return first
    grid = known[0]
    x, y = grid.on_map(np.array([grid.shape[0] / 2]), np.array([grid.shape[1] / 2]), CRS.from_epsg(4326))
    return CRS.from_proj4(f"+proj=aeqd +lat_0={float(y[0])} +lon_0={float(x[0])} +datum=WGS84 +units=m")


def _outline(shape: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
    """Rows and columns of the corners of a raster."""
    height, width = shape
    return np.array([0.0, 0, height, height]), np.array([0.0, width, 0, width])
