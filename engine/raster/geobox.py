"""Where the pixels of a raster lie: rows and columns, the transform from pixels to the map, and the map's CRS.

A value that travels whole. It is our own so that a run need not load what works with shapes on the earth (pyproj, shapely):
a third of what a worker would import.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, NamedTuple, Optional, Union

from affine import Affine
from rasterio.crs import CRS

if TYPE_CHECKING:
    import pyproj
    from odc.geo.geobox import GeoBox as OdcGeoBox


class Shape(NamedTuple):
    """Rows and columns."""

    y: int
    x: int

    @property
    def yx(self) -> tuple[int, int]:
        """Rows and columns as a plain tuple."""
        return (self.y, self.x)


class BoundingBox(NamedTuple):
    """The smallest upright rectangle around a grid, in units of its CRS."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def span_x(self) -> float:
        """Its width."""
        return self.right - self.left

    @property
    def span_y(self) -> float:
        """Its height."""
        return self.top - self.bottom


@dataclass(frozen=True, init=False)
class GeoBox:
    """A grid of pixels. `affine` maps (column, row), counted from the upper left corner, to the map; `crs`: None where no
    place is known."""

    shape: Shape
    affine: Affine
    crs: Optional[CRS]

    def __init__(self, shape: Sequence[int], affine: Affine, crs: Union[CRS, str, int, None]) -> None:
        """`crs` may be WKT, PROJ's text or an EPSG code, too. Raises rasterio's CRSError for what is none."""
        known = crs if crs is None or isinstance(crs, CRS) else CRS.from_user_input(crs)
        object.__setattr__(self, "shape", Shape(int(shape[0]), int(shape[1])))
        object.__setattr__(self, "affine", affine)
        object.__setattr__(self, "crs", known or None)

    def __getitem__(self, part: tuple[slice, slice]) -> GeoBox:
        """The grid of some rows and columns."""
        (top, bottom, _), (left, right, _) = (s.indices(size) for s, size in zip(part, self.shape))
        return GeoBox((bottom - top, right - left), self.affine * Affine.translation(left, top), self.crs)

    @property
    def boundingbox(self) -> BoundingBox:
        """The rectangle around all pixels."""
        height, width = self.shape
        x, y = zip(*(self.affine * corner for corner in ((0, 0), (width, 0), (0, height), (width, height))))
        return BoundingBox(min(x), min(y), max(x), max(y))

    @property
    def pixel_area(self) -> float:
        """Of a pixel, in square units of the CRS."""
        return abs(float(self.affine.determinant))

    def zoom_to(self, shape: Sequence[int]) -> GeoBox:
        """The same place in so many rows and columns."""
        scale = Affine.scale(self.shape.x / shape[1], self.shape.y / shape[0])
        return GeoBox(shape, self.affine * scale, self.crs)

    def zoom_out(self, factor: float) -> GeoBox:
        """Pixels that are larger by a factor; the last ones may reach beyond."""
        shape = (max(1, ceil(self.shape.y / factor)), max(1, ceil(self.shape.x / factor)))
        return GeoBox(shape, self.affine * Affine.scale(factor), self.crs)

    @property
    def projection(self) -> Optional[pyproj.CRS]:
        """The CRS as pyproj's, which knows more of it; loads that."""
        import pyproj

        return None if self.crs is None else pyproj.CRS.from_wkt(self.crs.to_wkt(version="WKT2_2019"))

    def as_odc(self) -> OdcGeoBox:
        """As odc-geo's grid, which knows its outline on the earth; loads that."""
        from odc.geo.geobox import GeoBox as OdcGeoBox

        return OdcGeoBox(self.shape.yx, self.affine, None if self.crs is None else self.crs.to_wkt())
