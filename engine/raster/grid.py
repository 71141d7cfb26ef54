"""Grids of pixels (odc-geo's GeoBox: CRS, affine transform, shape) and how they compare."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from affine import Affine
from odc.geo.geobox import GeoBox

from ..job.errors import InputError
from .scene import SceneSource


def grid_of(dataset, label: str = "", moved: tuple[float, float] = (0.0, 0.0)) -> GeoBox:
    """The grid of an open raster, `moved` (east, north) in units of its CRS, which is None where the file names none. Raises
    InputError naming `label` (default: the file) where its georeference is no place."""
    affine = dataset.transform
    if not (all(map(math.isfinite, affine[:6])) and abs(affine.determinant) > 0):
        raise InputError(
            f"{label or dataset.name} has a georeference that is no place on a map: {tuple(affine[:6])}.",
            "Give it pixel size and origin (Raster ▸ Projections ▸ Assign Projection, gdal_edit -a_ullr), or export it again.",
        )
    if moved != (0.0, 0.0):
        affine = Affine.translation(*moved) * affine
    return GeoBox(dataset.shape, affine, dataset.crs.to_wkt() if dataset.crs else None)


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
    return all(abs(x - u) < 0.01 and abs(y - v) < 0.01 for (x, y), (u, v) in zip(corners, wanted))


def pixel_size(geobox: GeoBox) -> float | None:
    """The side of a pixel in metres (root of its area), at the middle of the grid; None without a CRS."""
    if geobox.crs is None:
        return None
    height, width = geobox.shape
    _, y = geobox.affine * (width / 2, height / 2)
    side = float(np.sqrt(abs(geobox.affine.determinant)))
    if not geobox.crs.geographic:
        factor = geobox.crs.proj.axis_info[0].unit_conversion_factor if geobox.crs.proj.axis_info else 1.0
        return side * (factor or 1.0)
    return side * 111_320.0 * float(np.sqrt(max(np.cos(np.radians(y)), 1e-6)))


def common_grid(scenes: Sequence[SceneSource]) -> GeoBox:
    """The grid most scenes are on; of equally frequent ones the first."""
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
    return grids[int(np.argmax(votes))]
