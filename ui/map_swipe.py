"""What the comparison paints over the map: two images of one place on either side of a line."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen

from .side_image import SideImage, outline

HANDLE = 0.7  # radius of the handle, in heights of a line of text
FILLED = QColor(255, 214, 0)


class MapSwipe(QgsMapCanvasItem):
    """Before on the left of the line (or above it), after on the right (or below). A side without an image of its own shows
    the map itself."""

    def __init__(self, canvas: QgsMapCanvas):
        super().__init__(canvas)
        self.canvas = canvas
        self.before, self.after, self.filled = SideImage(), SideImage(), SideImage()
        self.edge = QImage()  # around what was filled
        self.split = 0.5
        self.upright = True
        self.whole = False  # before alone, as beside a second canvas
        self.outlined = True
        self.titles = ("", "")
        self.foot = 0  # pixels at the lower edge that are not for titles
        self.filled.ready.connect(self._find_edge)
        self.setZValue(50)  # above the map, below rubber bands' own values where tools raise them

    def line(self) -> float:
        """Where the line is, in pixels from the left (or top)."""
        return self.split * (self.canvas.viewport().width() if self.upright else self.canvas.viewport().height())

    def is_near(self, point: Any) -> bool:
        """Whether a point of the canvas is near enough to the line to drag it."""
        at = point.x() if self.upright else point.y()
        return not self.whole and abs(at - self.line()) <= max(5, self._radius() / 2)

    def move_to(self, point: Any) -> None:
        """Put the line through a point of the canvas."""
        length = self.canvas.viewport().width() if self.upright else self.canvas.viewport().height()
        self.move_split((point.x() if self.upright else point.y()) / max(length, 1))

    def move_split(self, split: float) -> None:
        """Put the line at a share of the width (or height)."""
        self.split = min(max(split, 0.0), 1.0)
        self.update()

    def clear(self) -> None:
        """Give up all renders and images."""
        for side in (self.before, self.after, self.filled):
            side.clear()
        self.edge = QImage()

    # What QGIS asks ------------------------------------------------------------------------------------------------

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self.canvas.viewport().width(), self.canvas.viewport().height())

    def updatePosition(self) -> None:
        """The map has moved: the images are drawn where it is now."""
        self.setPos(QPointF(0, 0))
        self.prepareGeometryChange()
        self.update()

    def paint(self, painter: QPainter, *_: Any) -> None:
        area = self.boundingRect()
        left, right = (area, QRectF()) if self.whole else self._halves(area)
        self._draw(painter, self.before, self.before.image, left)
        self._draw(painter, self.after, self.after.image, right)
        if self.outlined:
            self._draw(painter, self.filled, self.edge, right)
        painter.setClipping(False)
        painter.resetTransform()
        if not self.whole:
            self._draw_line(painter, area)
            self._draw_title(painter, self.titles[0], left, at_end=self.upright)
            self._draw_title(painter, self.titles[1], right, at_end=False)

    # Drawing -------------------------------------------------------------------------------------------------------

    def _halves(self, area: QRectF) -> tuple[QRectF, QRectF]:
        at = self.line()
        if self.upright:
            return QRectF(0, 0, at, area.height()), QRectF(at, 0, area.width() - at, area.height())
        return QRectF(0, 0, area.width(), at), QRectF(0, at, area.width(), area.height() - at)

    def _draw(self, painter: QPainter, side: SideImage, image: QImage, area: QRectF) -> None:
        placement = side.placement(self.toCanvasCoordinates)
        if placement is None or image.isNull() or area.isEmpty():
            return
        painter.save()
        painter.setClipRect(area)
        painter.setTransform(placement, True)
        painter.drawImage(QPointF(0, 0), image)
        painter.restore()

    def _draw_line(self, painter: QPainter, area: QRectF) -> None:
        at, radius = self.line(), self._radius()
        ends = (
            (QPointF(at, 0), QPointF(at, area.height()))
            if self.upright
            else (QPointF(0, at), QPointF(area.width(), at))
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for width, colour in ((4.0, QColor(0, 0, 0, 120)), (2.0, QColor(Qt.GlobalColor.white))):
            painter.setPen(QPen(colour, width))
            painter.drawLine(*ends)
        middle = (ends[0] + ends[1]) / 2
        painter.setPen(QPen(QColor(0, 0, 0, 160), 1.5))
        painter.setBrush(QColor(255, 255, 255, 230))
        painter.drawEllipse(middle, radius, radius)
        for sign in (-1, 1):  # two arrow heads
            tip, back, side = sign * radius * 0.7, sign * radius * 0.25, radius * 0.35
            points = [(tip, 0.0), (back, side), (back, -side)]
            painter.setBrush(QColor(60, 60, 60))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawPolygon([middle + (QPointF(x, y) if self.upright else QPointF(y, x)) for x, y in points])

    def _draw_title(self, painter: QPainter, text: str, area: QRectF, *, at_end: bool) -> None:
        """A label at the lower end of a side, beside the line where that is upright; none where there is no room."""
        letters = self.canvas.fontMetrics()
        space = letters.height() / 3
        box = QRectF(letters.boundingRect(text)).adjusted(-space, -space / 2, space, space / 2)
        foot = space + (self.foot if area.bottom() >= self.boundingRect().bottom() else 0)
        if not text or box.width() + space > area.width() or box.height() + foot > area.height():
            return
        box.moveBottom(area.bottom() - foot)
        box.moveLeft(area.right() - space - box.width() if at_end else area.left() + space)
        ground = QColor(self.canvas.palette().window().color())
        ground.setAlpha(215)
        painter.fillRect(box, ground)
        painter.setPen(self.canvas.palette().windowText().color())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)

    def _radius(self) -> float:
        return HANDLE * self.canvas.fontMetrics().height()

    def _find_edge(self) -> None:
        image = self.filled.image
        self.edge = (
            outline(image, FILLED, max(1, round(1.5 * image.devicePixelRatio()))) if not image.isNull() else image
        )
