"""How grids of pixels compare, and what lies where on them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from affine import Affine
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError
from rasterio.warp import transform

from ..job.errors import InputError
from .geobox import GeoBox
from .scene import SceneSource

FARTHEST = 1e12  # units of any map: no pixel is as large or lies as far away


def grid_of(dataset, label: str = "", moved: tuple[float, float] = (0.0, 0.0)) -> GeoBox:
    """The grid of an open raster, `moved` (east, north) in units of its CRS, which is None where the file names none. Raises
    InputError naming `label` (default: the file) where its georeference is no place."""
    affine = dataset.transform
    if not (all(abs(number) < FARTHEST for number in affine[:6]) and abs(affine.determinant) > 0):
        raise InputError(
            f"{label or dataset.name} has a georeference that is no place on a map: {tuple(affine[:6])}.",
            "Give it a pixel size and an origin (gdal_edit -a_ullr), or export it again.",
        )
    if moved != (0.0, 0.0):
        affine = Affine.translation(*moved) * affine
    return GeoBox(dataset.shape, affine, dataset.crs)


LATTICE = 0.01  # pixels by which grids may differ and still coincide


def decimated_shape(height: int, width: int, max_pixels: int) -> tuple[int, int]:
    """Rows and columns of a grid coarser by a whole step that has at most about `max_pixels`."""
    step = max(1, int(np.ceil(np.sqrt(height * width / max_pixels))))
    return -(-height // step), -(-width // step)


def same_grid(a: GeoBox, b: GeoBox) -> bool:
    """Whether two grids have the same pixels, to a hundredth of one."""
    if a.shape != b.shape or (a.crs is None) != (b.crs is None) or (a.crs is not None and a.crs != b.crs):
        return False
    corners = [(~a.affine) * (b.affine * corner) for corner in ((0, 0), (b.shape[1], 0), (0, b.shape[0]))]
    wanted = [(0, 0), (b.shape[1], 0), (0, b.shape[0])]
    return all(abs(x - u) < LATTICE and abs(y - v) < LATTICE for (x, y), (u, v) in zip(corners, wanted))


def lattice_shift(own: GeoBox, target: GeoBox) -> tuple[int, int] | None:
    """Row and column of `own` at which `target` begins, where the pixels of the two coincide; None where they do not."""
    if (own.crs is None) != (target.crs is None) or (own.crs is not None and own.crs != target.crs):
        return None
    step = (~own.affine) * target.affine
    corner = target.shape[1], target.shape[0]
    left, top = round(step.c), round(step.f)
    far = step * corner
    if any(
        abs(a - b) > LATTICE for a, b in zip((step.c, step.f, *far), (left, top, left + corner[0], top + corner[1]))
    ):
        return None
    if max(abs(step.b), abs(step.d)) * max(corner) > LATTICE:
        return None
    if own.crs is None and ((top, left) != (0, 0) or own.shape != target.shape):
        return None  # nothing says that the two count from the same place
    return top, left


def pixel_size(geobox: GeoBox) -> float | None:
    """The side of a pixel in metres (root of its area), at the middle of the grid; None without a CRS."""
    if geobox.crs is None:
        return None
    height, width = geobox.shape
    _, y = geobox.affine * (width / 2, height / 2)
    side = float(np.sqrt(abs(geobox.affine.determinant)))
    if not geobox.crs.is_geographic:
        return side * _metres_a_unit(geobox)
    return side * 111_320.0 * float(np.sqrt(max(np.cos(np.radians(y)), 1e-6)))


def _metres_a_unit(geobox: GeoBox) -> float:
    """What a unit of a plane CRS is in metres; 1 where it does not tell."""
    if geobox.crs is not None and geobox.crs.is_projected:
        return float(geobox.crs.linear_units_factor[1]) or 1.0
    axes = geobox.projection.axis_info if geobox.projection else []  # of a local plane, say
    return axes[0].unit_conversion_factor or 1.0 if axes else 1.0


def common_grid(scenes: Sequence[SceneSource]) -> GeoBox:
    """The grid most scenes are on; of equally frequent ones the first, but one with a CRS before one without."""
    grids: list[GeoBox] = []
    votes: list[int] = []
    for scene in scenes:
        for k, grid in enumerate(grids):
            if same_grid(scene.geobox, grid):
                votes[k] += 1
                break
        else:
            grids.append(scene.geobox)
            votes.append(1)
    return grids[max(range(len(grids)), key=lambda k: (votes[k], grids[k].crs is not None, -k))]


def on_map(geobox: GeoBox, columns: np.ndarray, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Coordinates of places in a grid, counted from its corner in pixels."""
    a, b, c, d, e, f = geobox.affine[:6]
    return a * columns + b * rows + c, d * columns + e * rows + f


def rasterio_crs(geobox: GeoBox) -> CRS:
    """The CRS of a grid that has one, as rasterio wants it."""
    return geobox.crs or CRS()


def pixels_of(x: np.ndarray, y: np.ndarray, crs, onto: GeoBox, label: str) -> tuple[np.ndarray, np.ndarray]:
    """Columns and rows in a grid of places (x, y) in a CRS; infinite where the grid's projection shows nothing. Raises
    InputError naming `label`, what lies there, where nothing leads from one to the other."""
    if crs is None or onto.crs is None:
        lacking = "it" if crs is None else "the grid that it shall lie on"
        raise InputError(
            f"{label} cannot be placed: it is on another grid, and {lacking} has no coordinate reference system.",
            "Assign a CRS (Raster ▸ Projections ▸ Assign Projection), or resample it to the same size first.",
        )
    if crs != onto.crs:
        own, other = crs, onto.crs
        try:
            x, y = (np.asarray(a, float).reshape(x.shape) for a in transform(own, other, x.ravel(), y.ravel()))
        except (CRSError, RasterioError, CPLE_BaseError) as error:
            raise InputError(
                f"{label} cannot be placed on the target grid: there is no transformation between their coordinate "
                f"reference systems ({error}).",
                "Warp it to the other's CRS first (Raster ▸ Projections ▸ Warp), or assign the right one.",
            ) from error
    with np.errstate(invalid="ignore"):
        return on_map(GeoBox(onto.shape, ~onto.affine, None), x, y)
