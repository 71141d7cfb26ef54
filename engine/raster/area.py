"""The polygons that a task is limited to: what lies outside is nodata in the results and in no figure."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from affine import Affine
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError
from rasterio.features import bounds as bounds_of
from rasterio.features import geometry_mask
from rasterio.warp import transform_geom

from ..job.errors import InputError
from ..job.parameters import GridWish
from .geobox import GeoBox
from .window import Window

POLYGONS = ("Polygon", "MultiPolygon")
WGS84 = "OGC:CRS84"  # of GeoJSON that names no other (RFC 7946)


@dataclass(frozen=True)
class Area:
    """Polygons on a grid, each with its bounds (left, bottom, right, top), in the grid's CRS."""

    geobox: GeoBox
    polygons: Sequence[tuple[dict[str, Any], tuple[float, float, float, float]]]

    @classmethod
    def of(cls, wish: GridWish, geobox: GeoBox) -> Area | None:
        """The polygons that are wished; None where there are none. Raises InputError where their file cannot be read, or
        none of them lies on the grid."""
        if not wish.polygons:
            return None
        polygons, crs = _read(Path(wish.polygons))
        if geobox.crs is None:
            raise InputError(
                "MASK_LAYER cannot be used: the images have no coordinate reference system.",
                "Assign a CRS (Raster ▸ Projections ▸ Assign Projection).",
            )
        try:
            own, other = CRS.from_user_input(crs), geobox.crs
            moved = polygons if own == other else transform_geom(own, other, polygons)
        except (CRSError, RasterioError, CPLE_BaseError) as error:
            raise InputError(f"MASK_LAYER: its CRS {crs[:60]} leads nowhere on the images ({error}).") from error
        area = cls(geobox, tuple((polygon, bounds_of(polygon)) for polygon in moved))
        if not area.around(Window.of(geobox.shape.yx)):
            raise InputError("MASK_LAYER: no polygon lies on the images.", "Check the layer's CRS and its selection.")
        return area

    def around(self, window: Window) -> list[dict[str, Any]]:
        """The polygons whose bounds touch a window."""
        grid = self.geobox.affine * Affine.translation(window.col_off, window.row_off)
        corners = [grid * corner for corner in ((0, 0), (window.width, 0), (0, window.height), window.shape[::-1])]
        (left, right), (bottom, top) = ((min(c), max(c)) for c in zip(*corners))
        return [
            polygon
            for polygon, (west, south, east, north) in self.polygons
            if west <= right and east >= left and south <= top and north >= bottom
        ]

    def inside(self, window: Window) -> np.ndarray:
        """(h, w) bool: whether the middle of a pixel of the window lies in a polygon."""
        found = self.around(window)
        if not found:
            return np.zeros(window.shape, bool)
        grid = self.geobox.affine * Affine.translation(window.col_off, window.row_off)
        return geometry_mask(found, window.shape, grid, invert=True)

    def thinned(self, shape: tuple[int, int]) -> np.ndarray:
        """The same of the whole grid in `shape` pixels."""
        height, width = self.geobox.shape
        affine = self.geobox.affine * Affine.scale(width / shape[1], height / shape[0])
        return replace(self, geobox=GeoBox(shape, affine, self.geobox.crs)).inside(Window.of(shape))


def _read(path: Path) -> tuple[list[dict[str, Any]], str]:
    """The polygons of a GeoJSON file, and their CRS. Raises InputError."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        features = found["features"] if found["type"] == "FeatureCollection" else [found]
        crs = found.get("crs", {}).get("properties", {}).get("name", WGS84)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(f"MASK_LAYER: {path} is no GeoJSON file of polygons ({error}).") from error
    shapes = [feature.get("geometry", feature) for feature in features]
    polygons = [shape for shape in shapes if shape and shape.get("type") in POLYGONS and shape.get("coordinates")]
    if not polygons:
        raise InputError(f"MASK_LAYER: {path} holds no polygon.", "Choose a layer of polygons, or select some.")
    return polygons, crs
