"""Map tools for the panel: a polygon by clicks."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

# Enums moved from QgsWkbTypes into Qgis in 3.30.
POLYGON = Qgis.GeometryType.Polygon if hasattr(Qgis, "GeometryType") else QgsWkbTypes.GeometryType.PolygonGeometry
LINE = Qgis.GeometryType.Line if hasattr(Qgis, "GeometryType") else QgsWkbTypes.GeometryType.LineGeometry
AREA_COLOUR = QColor(255, 128, 0)


def make_band(canvas: QgsMapCanvas, kind: Any = POLYGON, filled: int = 30) -> QgsRubberBand:
    """A rubber band in the panel's colour; `filled`: opacity inside, 0 to 255."""
    band = QgsRubberBand(canvas, kind)
    band.setStrokeColor(AREA_COLOUR)
    inside = QColor(AREA_COLOUR)
    inside.setAlpha(filled)
    band.setFillColor(inside)
    band.setWidth(2)
    return band


class PolygonTool(QgsMapTool):
    """A click adds a corner, a double or right click or Enter closes the polygon, Backspace takes the last corner back, Esc
    gives it up."""

    drawn = pyqtSignal(object)  # QgsGeometry in the canvas's CRS
    given_up = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas):
        super().__init__(canvas)
        self.corners: list[QgsPointXY] = []
        self.band = make_band(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event: Any) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            self.finish()
        elif event.button() == Qt.MouseButton.LeftButton:
            point = self.toMapCoordinates(event.pos())
            if not self.corners or point != self.corners[-1]:
                self.corners.append(point)
            self._show(point)

    def canvasMoveEvent(self, event: Any) -> None:
        if self.corners:
            self._show(self.toMapCoordinates(event.pos()))

    def canvasDoubleClickEvent(self, event: Any) -> None:
        self.finish()

    def keyPressEvent(self, event: Any) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            del self.corners[-1:]
            self._show(self.corners[-1] if self.corners else None)
        else:
            event.ignore()
            return
        event.accept()

    def deactivate(self) -> None:
        self.clear()
        super().deactivate()

    def finish(self) -> None:
        """Close the polygon, where it has an area."""
        corners = list(self.corners)
        self.clear()
        shape = QgsGeometry.fromPolygonXY([corners]) if len(corners) > 2 else QgsGeometry()
        if shape.isNull() or not shape.area():
            self.given_up.emit()
            return
        self.drawn.emit(shape if shape.isGeosValid() else shape.makeValid())

    def clear(self) -> None:
        """Begin anew."""
        self.corners = []
        if self.band is not None:
            self.band.reset(POLYGON)

    def remove(self) -> None:
        """Take the band off the canvas, before the tool goes."""
        self.canvas().scene().removeItem(self.band)
        self.band = None

    def _show(self, pointer: QgsPointXY | None) -> None:
        corners = [*self.corners, *([pointer] if pointer is not None else [])]
        self.band.setToGeometry(QgsGeometry.fromPolygonXY([corners]) if len(corners) > 1 else QgsGeometry(), None)
