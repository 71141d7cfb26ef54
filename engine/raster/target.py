"""The grid that a task computes on: what its images cover together, or what the user wishes of it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from affine import Affine
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError
from rasterio.warp import calculate_default_transform

from ..job.errors import InputError
from ..job.events import Events
from ..job.parameters import GridWish
from .geobox import GeoBox
from .grid import LATTICE, common_grid, on_map, pixels_of, rasterio_crs, same_grid
from .scene import SceneSource

FAR = 4  # times the area that images cover, from which on what they cover together is mostly nothing
MARGIN = 256  # pixels around the target in which clouds are looked for, whose shadows may fall into it
NAMED = 5  # images of a warning that are called by name
_LARGEST = 4e10  # pixels of a grid; more is a mistake in RESOLUTION or EXTENT
AS_IT_IS = GridWish()
_SHARED = 0.5  # of the smaller of two images of a day; those that share less are tiles of one
_POINTS = 33  # along the sides of a grid whose place is looked up

Box = tuple[float, float, float, float]  # left, top, right, bottom in pixels of a grid


@dataclass(frozen=True)
class Target:
    """The grid to compute on; `strays`: images that lie elsewhere, by their place in the list; `beyond`: images of which
    only a small part lies on it."""

    geobox: GeoBox
    strays: tuple[int, ...] = ()
    beyond: tuple[int, ...] = ()


def target_grid(scenes: Sequence[SceneSource], wish: GridWish = AS_IT_IS, base: GeoBox | None = None) -> Target:
    """The grid of `scenes`: pixels of `base` (default: those of most scenes), extended to what all of them cover, then as
    wished. Raises InputError naming a scene that cannot be placed, or a wish that cannot be.

    Scenes that touch no other are strays and extend nothing; nor does a scene that covers many times what the others do.
    """
    base = base or common_grid(scenes)
    places: dict[GeoBox, list[int]] = {}
    for k, scene in enumerate(scenes):
        places.setdefault(next((known for known in places if same_grid(known, scene.geobox)), scene.geobox), []).append(
            k
        )
    boxes = {place: box_of(place, base, scenes[members[0]].name) for place, members in places.items()}
    groups = _connected(boxes)
    main = max(groups, key=lambda group: (any(same_grid(g, base) for g in group), sum(len(places[g]) for g in group)))
    kept, strays = list(main), []
    for group in groups:
        if group is main:
            continue
        apart = [_around([boxes[g] for g in part]) for part in (kept, group)]
        far = _area(_around(apart)) > FAR * sum(map(_area, apart))
        if far or sum(len(places[g]) for g in group) == 1:
            strays += [k for g in group for k in places[g]]
        else:
            kept += group
    reach = {g: boxes[g] for g in kept}
    box, beyond = _growing(reach, base) if wish.extent is None else (_around(list(reach.values())), [])
    union = _grown(base, box)
    return Target(
        as_wished(union, wish), tuple(sorted(strays)), tuple(sorted(k for place in beyond for k in places[place]))
    )


def without_strays(scenes: Sequence[SceneSource], target: Target, least: int, events: Events) -> list[int]:
    """The places in the list of the scenes that the target is of; the others are named in a warning. Raises InputError where
    fewer than `least` are left."""
    kept = [k for k in range(len(scenes)) if k not in target.strays]
    if target.strays:
        odd, there = _names(scenes, target.strays), _names(scenes, kept)
        if len(kept) < min(least, len(scenes)):
            raise InputError(
                f"{odd} covers nothing of what {there} covers.",
                "Give images of one place; check their CRS (Layer ▸ Properties ▸ Source).",
            )
        events.warning(f"{odd}: covers nothing of the other images and is left out. Check its place and CRS.")
    if target.beyond:
        events.warning(
            f"{_names(scenes, target.beyond)}: reaches far beyond the other images; only what lies on them is used "
            "(EXTENT would say otherwise)."
        )
    return kept


def tell_shares(scenes: Sequence[SceneSource], geobox: GeoBox, events: Events) -> None:
    """Log which share of the grid the images of each date cover, where it is not all of it."""
    days: dict[str, list[SceneSource]] = {}
    for scene in scenes:
        days.setdefault(scene.acquisition_date.isoformat() if scene.acquisition_date else scene.name, []).append(scene)
    shares: dict[tuple[GeoBox, ...], float] = {}
    told = []
    for day, seen in days.items():
        boxes = tuple(scene.geobox for scene in seen)
        if boxes not in shares:
            shares[boxes] = _covered(boxes, geobox)
        if shares[boxes] < 0.999:
            told.append(f"{day} {100 * shares[boxes]:.1f} %")
    if told:
        more = f" and {len(told) - 3 * NAMED} more" if len(told) > 3 * NAMED else ""
        height, width = geobox.shape
        events.info(
            f"The result covers {width} × {height} pixels, all that the images cover together. Of these, each date "
            f"covers: {', '.join(told[: 3 * NAMED])}{more}; the rest is filled from other dates or stays nodata."
        )


def cropped(scene: SceneSource, target: GeoBox, margin: int = MARGIN) -> SceneSource:
    """The scene as far as it lies on the target and `margin` of its pixels around."""
    height, width = scene.geobox.shape
    if same_grid(scene.geobox, target):
        return scene
    left, top, right, bottom = box_of(target, scene.geobox, scene.name)
    left, top = max(0, math.floor(left) - margin), max(0, math.floor(top) - margin)
    right, bottom = min(width, math.ceil(right) + margin), min(height, math.ceil(bottom) + margin)
    if left >= right or top >= bottom or (left, top, right, bottom) == (0, 0, width, height):
        return scene
    return replace(scene, geobox=_grown(scene.geobox, (left, top, right, bottom)))


def tiles_of_days(scenes: Sequence[SceneSource], first: int = 0) -> list[list[int]]:
    """The scenes by their place in the list, those of one day together that are tiles of one image, as they overlap by less
    than half of the smaller. Of tiles, `first` stands first."""
    groups: list[list[int]] = []
    for k in sorted(range(len(scenes)), key=lambda k: k != first):
        for group in groups:
            if all(_are_tiles(scenes[k], scenes[other]) for other in group):
                group.append(k)
                break
        else:
            groups.append([k])
    return sorted(groups, key=min)


def _are_tiles(a: SceneSource, b: SceneSource) -> bool:
    if a.acquisition_date is None or a.acquisition_date != b.acquisition_date or same_grid(a.geobox, b.geobox):
        return False
    one, other = (box_of(place, a.geobox, b.name) for place in (a.geobox, b.geobox))
    common = max(one[0], other[0]), max(one[1], other[1]), min(one[2], other[2]), min(one[3], other[3])
    shared = _area(common) if common[0] < common[2] and common[1] < common[3] else 0.0
    return shared < _SHARED * min(_area(one), _area(other))


def as_wished(grid: GeoBox, wish: GridWish) -> GeoBox:
    """A grid in the CRS, with the pixels and the extent that are wished; its own pixels where these are its own already.
    Raises InputError for a wish that cannot be."""
    crs = _crs(wish.target_crs, "TARGET_CRS") if wish.target_crs else grid.crs
    own = abs(grid.affine.a), abs(grid.affine.e)
    same_pixels = wish.resolution is None or np.allclose(own, wish.resolution, rtol=1e-6)
    if crs != grid.crs or not same_pixels:
        grid = _other_pixels(grid, crs, wish.resolution)
    if wish.extent is None:
        return grid
    left, bottom, right, top = wish.extent
    if not (all(map(math.isfinite, wish.extent)) and left < right and bottom < top):
        raise InputError(
            f"EXTENT {left:g}, {bottom:g}, {right:g}, {top:g} is empty.", "Give xmin, ymin, xmax, ymax in this order."
        )
    asked = _crs(wish.extent_crs, "EXTENT") if wish.extent_crs else grid.crs
    spot = GeoBox((1, 1), Affine(right - left, 0, left, 0, bottom - top, top), asked)
    box = _whole(box_of(spot, grid, "EXTENT"))
    height, width = grid.shape
    cut = max(box[0], 0), max(box[1], 0), min(box[2], width), min(box[3], height)
    if cut[0] >= cut[2] or cut[1] >= cut[3]:
        have = grid.boundingbox
        raise InputError(
            f"EXTENT {left:g}, {bottom:g}, {right:g}, {top:g} covers nothing of the images, which lie at "
            f"{have.left:g}, {have.bottom:g}, {have.right:g}, {have.top:g}.",
            "Check the extent and its CRS.",
        )
    return _grown(grid, cut)


def _other_pixels(grid: GeoBox, crs, resolution: float | None) -> GeoBox:
    """The same place in pixels of another CRS or size; rows run south. Pixels of the same CRS begin at the grid's corner,
    others at whole pixels from the CRS's origin."""
    if grid.crs is None:
        raise InputError(
            "TARGET_CRS and RESOLUTION cannot be met: the images have no coordinate reference system.",
            "Assign a CRS (Raster ▸ Projections ▸ Assign Projection).",
        )
    here = grid.boundingbox
    origin = (here.left, here.top) if crs == grid.crs else (0.0, 0.0)
    size = resolution or _usual_pixel(grid, crs)
    lattice = GeoBox((1, 1), Affine(size, 0, origin[0], 0, -size, origin[1]), crs)
    left, top, right, bottom = _whole(box_of(grid, lattice, "The images"))
    if (right - left) * (bottom - top) > _LARGEST:
        raise InputError(
            f"RESOLUTION {size:g} makes {right - left:.0f} × {bottom - top:.0f} pixels.",
            "Give it in units of TARGET_CRS, or of the images' CRS.",
        )
    return _grown(lattice, (left, top, right, bottom))


def _usual_pixel(grid: GeoBox, crs) -> float:
    """The side of a pixel in another CRS that keeps what the grid shows."""
    own, other = rasterio_crs(grid), crs
    if own.is_projected and other.is_projected:
        return math.sqrt(abs(grid.affine.determinant))
    height, width = grid.shape
    return float(calculate_default_transform(own, other, width, height, *grid.boundingbox)[0].a)


def _growing(boxes: dict[GeoBox, Box], base: GeoBox) -> tuple[Box, list[GeoBox]]:
    """What the boxes cover together, beginning with the base; and the places that cover so much more than the rest that they
    do not count."""
    box: Box = (0, 0, base.shape[1], base.shape[0])
    beyond = []
    for place, other in sorted(boxes.items(), key=lambda item: _area(item[1])):
        together = _around([box, _wholly(other)])
        if _area(together) > FAR * _area(box) and _area(other) > FAR * _area(box):
            beyond.append(place)
        else:
            box = together
    return box, beyond


def _connected(boxes: dict[GeoBox, Box]) -> list[list[GeoBox]]:
    """Places that touch each other, directly or through others."""
    groups: list[list[GeoBox]] = []
    for place, box in boxes.items():
        near = [group for group in groups if any(_touch(box, boxes[other]) for other in group)]
        merged = [place, *(g for group in near for g in group)]
        groups = [*(group for group in groups if group not in near), merged]
    return groups


def box_of(place: GeoBox, onto: GeoBox, label: str) -> Box:
    """The box of a place in pixels of another grid. Raises InputError naming `label` where it cannot be told."""
    if same_grid(place, onto):
        return 0.0, 0.0, float(onto.shape[1]), float(onto.shape[0])
    columns, rows = pixels_of(*_spread(place), place.crs, onto, label)
    known = np.isfinite(columns) & np.isfinite(rows)
    if not known.any():
        raise InputError(f"{label} lies where the images' projection shows nothing.", "Check its CRS.")
    return (
        float(columns[known].min()), float(rows[known].min()), float(columns[known].max()), float(rows[known].max())
    )  # fmt: skip


def _covered(places: Sequence[GeoBox], geobox: GeoBox) -> float:
    """The share of a grid that lies on any of the places."""
    x, y = _spread(geobox, inside=True)
    seen = np.zeros(x.shape, bool)
    for place in places:
        if same_grid(place, geobox):
            return 1.0
        columns, rows = pixels_of(x, y, geobox.crs, place, "The grid")
        with np.errstate(invalid="ignore"):
            seen |= (columns >= 0) & (rows >= 0) & (columns <= place.shape[1]) & (rows <= place.shape[0])
    return float(seen.mean())


def _spread(place: GeoBox, inside: bool = False) -> tuple[np.ndarray, np.ndarray]:
    """Coordinates of points all over a grid, its edges included, or half a step `inside`."""
    steps = (np.arange(2 * _POINTS) + 0.5) / (2 * _POINTS) if inside else np.linspace(0, 1, _POINTS)
    u, v = np.meshgrid(steps * place.shape[1], steps * place.shape[0])
    return on_map(place, u.ravel(), v.ravel())


def _crs(text: str, parameter: str):
    """A CRS as the user names it. Raises InputError."""
    try:
        return CRS.from_user_input(text)
    except (CRSError, RasterioError, CPLE_BaseError, ValueError) as error:
        raise InputError(f"{parameter}: “{text}” is no known CRS.", "Write it as EPSG:32633 or as WKT.") from error


def _grown(grid: GeoBox, box: Box) -> GeoBox:
    """The whole pixels of a grid, and beyond it, that hold a box."""
    left, top, right, bottom = _whole(box)
    if (left, top, right, bottom) == (0, 0, grid.shape[1], grid.shape[0]):
        return grid
    return GeoBox((bottom - top, right - left), grid.affine * Affine.translation(left, top), grid.crs)


def _whole(box: Box) -> tuple[int, int, int, int]:
    return (
        math.floor(box[0] + LATTICE), math.floor(box[1] + LATTICE), math.ceil(box[2] - LATTICE), math.ceil(box[3] - LATTICE)
    )  # fmt: skip


def _wholly(box: Box) -> Box:
    """The whole pixels in a box: those that it only touches would hold no data."""
    left, top = (math.ceil(n - LATTICE) for n in box[:2])
    right, bottom = (math.floor(n + LATTICE) for n in box[2:])
    return left, top, right, bottom


def _around(boxes: Sequence[Box]) -> Box:
    left, top, right, bottom = zip(*boxes)
    return min(left), min(top), max(right), max(bottom)


def _touch(a: Box, b: Box) -> bool:
    """Whether two boxes overlap or lie side by side, to a pixel."""
    return a[0] <= b[2] + 1 and b[0] <= a[2] + 1 and a[1] <= b[3] + 1 and b[1] <= a[3] + 1


def _area(box: Box) -> float:
    return max(box[2] - box[0], 0.0) * max(box[3] - box[1], 0.0)


def _names(scenes: Sequence[SceneSource], places: Sequence[int]) -> str:
    names = [scenes[k].name for k in places]
    return ", ".join(names[:NAMED]) + (f" and {len(names) - NAMED} more" if len(names) > NAMED else "")
