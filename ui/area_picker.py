"""Where to compute, as one field: the whole image, what is in view, a rectangle or polygons; shown on the map."""

from __future__ import annotations

import hashlib
import json
import os
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapToolExtent
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from ..algorithms.grids import crs_text
from ..algorithms.layers import tr
from ..algorithms.qgis_settings import preferences
from .draw_tools import PolygonTool, make_band
from .grid_fields import ExtentField, PolygonsField

WHOLE, VIEW, BOX, POLYGONS = "", "view", "box", "polygons"
MOST_SHOWN = 2000  # polygons drawn on the map
KEPT_AREAS = 200
DIGITS = 12


class AreaPicker(QWidget):
    """Fills the fields EXTENT and MASK_LAYER, and follows them where something else fills them."""

    changed = pyqtSignal()

    def __init__(self, extent: ExtentField, polygons: PolygonsField, canvas: Any, parent: QWidget):
        super().__init__(parent)
        self.extent, self.polygons = extent, polygons
        self.canvas = canvas if isinstance(canvas, QgsMapCanvas) else None
        self.filling = False  # while this widget fills the fields
        self.band: Any = None
        self.tool: Any = None
        self.combo = QComboBox(self)
        for label, mode in (
            (tr("Whole image"), WHOLE),
            (tr("What is in view"), VIEW),
            (tr("Rectangle…"), BOX),
            (tr("Polygon…"), POLYGONS),
        ):
            if mode != VIEW or self.canvas is not None:
                self.combo.addItem(label, mode)
        self.combo.setToolTip(
            tr(
                "<p>Compute only a part. Pixels stay those of the images; methods see no more than this part, "
                "so the automatic choice may differ from that for the whole.</p><p><code>EXTENT</code>, "
                "<code>MASK_LAYER</code></p>"
            )
        )
        self.draw_button = QPushButton(self)
        self.draw_button.clicked.connect(self.draw)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.combo)
        layout.addWidget(extent.widget)
        layout.addWidget(polygons.widget)
        layout.addWidget(self.draw_button)
        self.combo.currentIndexChanged.connect(lambda *_: self._choose())
        extent.changed.connect(self._follow)
        polygons.changed.connect(self._follow)
        if self.canvas is not None:
            self.canvas.extentsChanged.connect(self._follow_view)
            self.canvas.destinationCrsChanged.connect(self._show_band)
        self._arrange()

    def mode(self) -> str:
        """What is chosen: WHOLE, VIEW, BOX or POLYGONS."""
        return self.combo.currentData()

    def set_mode(self, mode: str) -> None:
        """Choose it, as the user does."""
        self.combo.setCurrentIndex(self.combo.findData(mode))

    def problem(self) -> str:
        """Why a run would not compute what is chosen; empty where it would."""
        if self.mode() == BOX and self.extent.value() is None:
            return tr("Draw or type the rectangle, or choose the whole image.")
        if self.mode() == POLYGONS and self.polygons.value() is None:
            return tr("Draw a polygon or choose a layer of polygons, or choose the whole image.")
        return ""

    def reset(self) -> None:
        """The whole image."""
        self.set_mode(WHOLE)

    def box(self, crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
        """The box of the area in a CRS; empty for the whole image, and where it has none there."""
        shape, own = self._shape()
        return QgsRectangle() if shape.isNull() else transformed(shape.boundingBox(), own, crs)

    # Drawing -------------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        """Let the user draw on the map; the map's own tool comes back afterwards."""
        if self.canvas is None:
            return
        self._drop_tool()
        before = self.canvas.mapTool()
        if self.mode() == BOX:
            tool = QgsMapToolExtent(self.canvas)
            tool.extentChanged.connect(lambda box: self._take_box(box, before))
        else:
            tool = PolygonTool(self.canvas)
            tool.drawn.connect(lambda shape: self._take_polygon(shape, before))
            tool.given_up.connect(lambda: self._restore(before))
        self.tool = tool
        self.canvas.setMapTool(tool)
        self.canvas.setFocus()

    def _take_box(self, box: QgsRectangle, before: Any) -> None:
        if not box.isEmpty():
            self.extent.show(box_text(box, self.canvas.mapSettings().destinationCrs()))
        self._restore(before)

    def _take_polygon(self, shape: QgsGeometry, before: Any) -> None:
        self.polygons.show(write_area(shape, self.canvas.mapSettings().destinationCrs()))
        self._restore(before)

    def _restore(self, before: Any) -> None:
        """The map's own tool comes back."""
        if before is not None:
            self.canvas.setMapTool(before)
        self._drop_tool()

    def _drop_tool(self) -> None:
        tool, self.tool = self.tool, None
        if tool is not None:
            self.canvas.unsetMapTool(tool)
            if isinstance(tool, PolygonTool):
                tool.remove()
            tool.deleteLater()

    # Following -----------------------------------------------------------------------------------------------------

    def _choose(self) -> None:
        """Another kind of area was chosen: what belongs to the others goes."""
        mode = self.mode()
        self.filling = True
        if mode != BOX:
            self.extent.show(None)
        if mode != POLYGONS:
            self.polygons.show(None)
        self.filling = False
        self._follow_view()
        self._arrange()
        self.changed.emit()

    def _follow(self) -> None:
        """A field was filled."""
        if self.filling:
            return
        if self.polygons.value() is not None and self.mode() != POLYGONS:
            self._show_mode(POLYGONS)
        elif self.extent.value() is not None and self.mode() not in (BOX, VIEW, POLYGONS):
            self._show_mode(BOX)
        self._arrange()
        self.changed.emit()

    def _show_mode(self, mode: str) -> None:
        self.combo.blockSignals(True)
        self.set_mode(mode)
        self.combo.blockSignals(False)

    def _follow_view(self) -> None:
        """The rectangle is what the map shows."""
        if self.mode() == VIEW and self.canvas is not None:
            self.filling = True
            self.extent.show(box_text(self.canvas.extent(), self.canvas.mapSettings().destinationCrs()))
            self.filling = False

    def _arrange(self) -> None:
        mode = self.mode()
        both = self.extent.value() is not None
        self.extent.widget.setVisible(mode == BOX or (mode == POLYGONS and both))
        self.polygons.widget.setVisible(mode == POLYGONS)
        self.draw_button.setVisible(mode in (BOX, POLYGONS) and self.canvas is not None)
        self.draw_button.setText(
            tr("Draw the rectangle on the map") if mode == BOX else tr("Draw a polygon on the map")
        )
        self._show_band()

    # On the map ----------------------------------------------------------------------------------------------------

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self._show_band()

    def hideEvent(self, event: Any) -> None:
        super().hideEvent(event)
        self._hide_band()

    def leave(self) -> None:
        """Take everything off the map, and close the drawn file, as the panel goes."""
        self._hide_band()
        self.polygons.opened = None
        self._drop_tool()

    def _show_band(self, *_: Any) -> None:
        """The area on the map, while this is seen; what is in view need not be shown."""
        self._hide_band()
        if self.canvas is None or not self.isVisible() or self.mode() not in (BOX, POLYGONS):
            return
        shape, crs = self._shape()
        if not shape.isNull():
            self.band = make_band(self.canvas)
            self.band.setToGeometry(shape, crs)

    def _hide_band(self) -> None:
        if self.band is not None:
            self.canvas.scene().removeItem(self.band)
            self.band = None

    def _shape(self) -> tuple[QgsGeometry, QgsCoordinateReferenceSystem]:
        """The area and its CRS."""
        layer = self.polygons.layer()
        if isinstance(layer, QgsVectorLayer):
            features = layer.getSelectedFeatures() if self.polygons.selected_only() else layer.getFeatures()
            shapes = [feature.geometry() for feature, _ in zip(features, range(MOST_SHOWN)) if feature.hasGeometry()]
            return QgsGeometry.collectGeometry(shapes) if shapes else QgsGeometry(), layer.crs()
        box, crs = self.extent.rectangle()
        return QgsGeometry() if box.isEmpty() else QgsGeometry.fromRect(box), crs


def box_text(box: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> str:
    """A rectangle as EXTENT takes it: in its own CRS where that has a number, else around it in degrees."""
    if crs.isValid() and (not crs.authid() or crs.authid().upper().startswith("USER:")):
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        box, crs = transformed(box, crs, degrees), degrees
    corners = ",".join(f"{x:.15g}" for x in (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum()))
    return f"{corners} [{crs.authid()}]" if crs.isValid() and crs.authid() else corners


def transformed(
    box: QgsRectangle, own: QgsCoordinateReferenceSystem, crs: QgsCoordinateReferenceSystem
) -> QgsRectangle:
    """A rectangle in another CRS; empty where it has no place there."""
    try:
        return QgsCoordinateTransform(own, crs, QgsProject.instance()).transformBoundingBox(box)
    except QgsCsException:
        return QgsRectangle()


def write_area(shape: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> str:
    """A drawn polygon as a GeoJSON file in SkyMend's data folder, so that the history can run it again; its path. The same
    polygon is the same file, and the newest few hundred are kept."""
    named = {"type": "name", "properties": {"name": crs_text(crs)}}
    feature = {"type": "Feature", "properties": {}, "geometry": json.loads(shape.asJson(DIGITS))}
    text = json.dumps({"type": "FeatureCollection", "crs": named, "features": [feature]})
    folder = os.path.join(preferences().home, "areas")
    os.makedirs(folder, exist_ok=True)
    path = os.path.join(folder, f"area_{hashlib.sha256(text.encode()).hexdigest()[:10]}.geojson")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    drawn = sorted((os.path.getmtime(at), at) for at in _areas(folder))
    for _, old in drawn[:-KEPT_AREAS]:
        os.remove(old)
    return path


def _areas(folder: str) -> list[str]:
    return [os.path.join(folder, name) for name in os.listdir(folder) if name.startswith("area_")]
