"""What a preview of a task computes: the part of the images that the map shows, at a size that takes seconds."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsMapSettings, QgsProject, QgsRasterLayer, QgsRectangle

from ..algorithms.layers import tr
from ..algorithms.styles import open_unread
from .area_picker import box_text, transformed

EDGE = 512  # pixels a side, about
MAIN_INPUTS = ("INPUT", "INPUTS", "OPTICAL", "FINE")
ASSUMED_PIXEL = 10.0  # metres, where the images cannot be opened here


@dataclass(frozen=True)
class PreviewPlan:
    """`extent` as EXTENT takes it; `resolution` None: as the images; `share`: pixels of the whole for one of the preview,
    None where the images' size is not known; `box` in `crs`."""

    extent: str
    box: QgsRectangle
    crs: QgsCoordinateReferenceSystem
    resolution: float | None = None
    share: float | None = None
    pixels: int = 0  # of the preview
    pixel: float = 0.0  # side of one of the images


def main_raster(parameters: dict[str, Any]) -> QgsRasterLayer | None:
    """The raster on whose grid a task computes: a layer of the project or a file; None for what QGIS does not open."""
    given = next((parameters[name] for name in MAIN_INPUTS if parameters.get(name)), None)
    first = given[0] if isinstance(given, (list, tuple)) and given else given
    if not isinstance(first, str):
        return None
    layer = QgsProject.instance().mapLayer(first) or open_unread(first)
    return layer if isinstance(layer, QgsRasterLayer) and layer.isValid() else None


def plan_preview(
    view: QgsMapSettings, layer: QgsRasterLayer | None, area: QgsRectangle, *, coarse: bool
) -> PreviewPlan | str:
    """What to compute of what `view` shows, within `area` (in the layer's CRS; empty: all); `coarse`: all of the view in
    larger pixels, else its middle in the images' own. Where nothing is in view, why."""
    seen, crs = view.visibleExtent(), view.destinationCrs()
    if layer is None:
        around = _middle(seen, *(2 * [EDGE * ASSUMED_PIXEL / _metres(view)]))
        return PreviewPlan(box_text(around, crs), around, crs)
    pixel_x, pixel_y = layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()
    whole = layer.extent() if area.isEmpty() else layer.extent().intersect(area)
    box = transformed(seen, crs, layer.crs()).intersect(whole)
    if box.isEmpty() or pixel_x <= 0 or pixel_y <= 0:
        return tr("The map shows nothing of what is to be computed. Zoom to the images, or choose another area.")
    pixels = box.width() * box.height() / (pixel_x * pixel_y)
    resolution = None
    if pixels > EDGE * EDGE and coarse:
        resolution = pixel_x * math.ceil(math.sqrt(pixels) / EDGE)
        computed = box.width() * box.height() / resolution**2
    else:
        box = _middle(box, EDGE * pixel_x, EDGE * pixel_y)
        computed = box.width() * box.height() / (pixel_x * pixel_y)
    of_whole = whole.width() * whole.height() / (pixel_x * pixel_y)
    return PreviewPlan(
        box_text(box, layer.crs()), box, layer.crs(), resolution, of_whole / max(computed, 1), int(computed), pixel_x
    )


def _middle(box: QgsRectangle, width: float, height: float) -> QgsRectangle:
    """The middle of a rectangle, no larger than it."""
    across, down = min(width, box.width()) / 2, min(height, box.height()) / 2
    x, y = box.center().x(), box.center().y()
    return QgsRectangle(x - across, y - down, x + across, y + down)


def _metres(view: QgsMapSettings) -> float:
    """About how many metres a map unit is."""
    return 111_000.0 if view.destinationCrs().isGeographic() else 1.0
