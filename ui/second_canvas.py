"""Side by side: a second map canvas on the right half of the first, at the same place, scale, rotation and CRS."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapToolPan, QgsVertexMarker
from qgis.PyQt.QtCore import QPoint, QSize, Qt
from qgis.PyQt.QtWidgets import QLabel, QWidget


class SecondCanvas(QgsMapCanvas):
    """Shows the ground that the left half of the first canvas shows; moving either moves the other."""

    def __init__(self, first: QgsMapCanvas):
        super().__init__(first)
        self.first = first
        self.moving = False  # while one canvas follows the other
        self.led = (QgsPointXY(), 0.0, QSize())  # place, scale and size to which this canvas was last brought
        self.setObjectName("SkyMendSecondCanvas")
        self.setFrameStyle(0)
        self.foot = 0  # pixels at the lower edge that are not for titles
        self.setCanvasColor(first.canvasColor())
        self.enableAntiAliasing(first.antiAliasingEnabled())
        self.tool = QgsMapToolPan(self)
        self.setMapTool(self.tool)
        self.marks = (self._mark(self), self._mark(first))
        self.titles = (self._label(first), self._label(self))
        first.extentsChanged.connect(self.follow)
        first.rotationChanged.connect(self.follow)
        first.destinationCrsChanged.connect(self.follow)
        first.xyCoordinates.connect(self._mark_here)
        self.xyCoordinates.connect(self._mark_there)
        self.extentsChanged.connect(self._lead)
        self.place()
        self.show()

    def place(self) -> None:
        """Cover the right half of the first canvas."""
        view = self.first.viewport()
        half = view.width() // 2
        corner = view.mapTo(self.first, QPoint(view.width() - half, 0))
        self.setGeometry(corner.x(), corner.y(), half, view.height())
        for title in self.titles:
            space = title.fontMetrics().height() // 3
            title.adjustSize()
            title.move(space, view.height() - title.height() - space - self.foot)
            title.raise_()
        self.follow()

    def show_titles(self, before: str, after: str, foot: int = 0) -> None:
        """What the two halves show, `foot` pixels above the lower edge."""
        self.foot = foot
        for label, text in zip(self.titles, (before, after)):
            label.setText(text)
            label.setVisible(bool(text))
        self.place()

    def follow(self, *_: Any) -> None:
        """Show what the left half of the first canvas shows."""
        if self.moving or self.width() < 2:
            return
        self.moving = True
        try:
            if self.mapSettings().destinationCrs() != self.first.mapSettings().destinationCrs():
                self.setDestinationCrs(self.first.mapSettings().destinationCrs())
            if self.rotation() != self.first.rotation():
                self.setRotation(self.first.rotation())
            self.setExtent(_around(self._left_middle(), self.first.mapUnitsPerPixel(), self.viewport()))
            self.led = self.center(), self.mapUnitsPerPixel(), self.viewport().size()
            self.refresh()
        finally:
            self.moving = False

    def close_view(self) -> None:
        """Take the canvas away."""
        self.first.extentsChanged.disconnect(self.follow)
        self.first.rotationChanged.disconnect(self.follow)
        self.first.destinationCrsChanged.disconnect(self.follow)
        self.first.xyCoordinates.disconnect(self._mark_here)
        self.stopRendering()
        self.first.scene().removeItem(self.marks[1])
        self.titles[0].hide()
        self.titles[0].deleteLater()
        self.hide()
        self.deleteLater()

    def _lead(self) -> None:
        """This canvas was moved: the first follows. Where it has only got another size, it follows itself."""
        middle, scale, size = self.led
        if self.moving or (self.viewport().size() == size and self._is_at(middle, scale)):
            return
        if self.viewport().size() != size:
            self.follow()
            return
        self.moving = True
        try:
            first, wanted = self.first, self.center()
            if not self._is_at(None, first.mapUnitsPerPixel()):
                first.setExtent(_around(wanted, self.mapUnitsPerPixel(), first.viewport()))
            there, middle = self._left_middle(), first.center()
            first.setCenter(QgsPointXY(middle.x() + wanted.x() - there.x(), middle.y() + wanted.y() - there.y()))
            first.refresh()
            self.led = self.center(), self.mapUnitsPerPixel(), size
        finally:
            self.moving = False

    def _is_at(self, middle: QgsPointXY | None, scale: float) -> bool:
        """Whether this canvas shows a place (or any) at a scale, in map units a pixel."""
        own = self.mapUnitsPerPixel()
        near = middle is None or self.center().distance(middle) < 0.01 * own
        return near and abs(own - scale) < 1e-6 * own

    def _left_middle(self) -> QgsPointXY:
        """The ground in the middle of the half that can be seen of the first canvas."""
        first = self.first
        across, down = (first.viewport().width() - self.viewport().width()) / 2, first.viewport().height() / 2
        to_map = first.getCoordinateTransform()
        corner, right, below = (to_map.toMapCoordinates(x, y) for x, y in ((0, 0), (1, 0), (0, 1)))
        return QgsPointXY(
            corner.x() + across * (right.x() - corner.x()) + down * (below.x() - corner.x()),
            corner.y() + across * (right.y() - corner.y()) + down * (below.y() - corner.y()),
        )

    def _mark_here(self, point: QgsPointXY) -> None:
        self.marks[0].setCenter(point)
        self.marks[0].show()
        self.marks[1].hide()

    def _mark_there(self, point: QgsPointXY) -> None:
        self.marks[1].setCenter(point)
        self.marks[1].show()
        self.marks[0].hide()

    @staticmethod
    def _mark(canvas: QgsMapCanvas) -> QgsVertexMarker:
        """Where the mouse is in the other canvas."""
        mark = QgsVertexMarker(canvas)
        mark.setIconType(QgsVertexMarker.IconType.ICON_CROSS)
        mark.setPenWidth(2)
        mark.setZValue(60)
        mark.hide()
        return mark

    @staticmethod
    def _label(parent: QWidget) -> QLabel:
        label = QLabel(parent)
        label.setAutoFillBackground(True)
        label.setMargin(label.fontMetrics().height() // 4)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        label.hide()
        return label


def _around(middle: QgsPointXY, scale: float, view: QWidget) -> QgsRectangle:
    """What a view shows with a point in its middle, at map units a pixel."""
    across, down = scale * view.width() / 2, scale * view.height() / 2
    return QgsRectangle(middle.x() - across, middle.y() - down, middle.x() + across, middle.y() + down)
