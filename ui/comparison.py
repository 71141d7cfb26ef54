"""Two pictures of one place, one on either side of a line that the mouse moves."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..algorithms.layers import tr


class Comparison(QWidget):
    """Before on the left, after on the right of the line; a double click asks to look at another place."""

    looked = pyqtSignal(QPointF)  # where, as shares of width and height

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.before, self.after = QImage(), QImage()
        self.split = 0.5
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(tr("Drag the line to compare. Double-click to have the preview around that point."))
        self.hide()

    def show_images(self, before: QImage, after: QImage) -> None:
        """Show two pictures of one place; where the second is missing, the first alone."""
        self.before, self.after = before, after
        self.setVisible(not before.isNull())
        self._fit()
        self.update()

    def picture(self) -> QRectF:
        """Where the pictures are drawn: as large as there is room, in their own proportions."""
        if self.before.isNull():
            return QRectF()
        ratio = self.before.width() / self.before.height()
        width = min(float(self.width()), self.height() * ratio)
        return QRectF((self.width() - width) / 2, 0, width, width / ratio)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit()

    def mousePressEvent(self, event: Any) -> None:
        self._move(event)

    def mouseMoveEvent(self, event: Any) -> None:
        self._move(event)

    def mouseDoubleClickEvent(self, event: Any) -> None:
        place = self._share(event)
        if place is not None:
            self.looked.emit(place)

    def paintEvent(self, event: Any) -> None:
        if self.before.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = self.picture()
        line = area.left() + area.width() * self.split
        painter.drawImage(area, self.before)
        if not self.after.isNull():
            painter.setClipRect(QRectF(line, area.top(), area.right() - line, area.height()))
            painter.drawImage(area, self.after)
            painter.setClipping(False)
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.drawLine(QPointF(line, area.top()), QPointF(line, area.bottom()))
            self._label(painter, area, tr("after"), right=True)
        self._label(painter, area, tr("before"), right=False)
        painter.end()

    def _label(self, painter: QPainter, area: QRectF, text: str, right: bool) -> None:
        space = self.fontMetrics().height() / 3
        box = QRectF(self.fontMetrics().boundingRect(text)).adjusted(-space, -space / 2, space, space / 2)
        box.moveTop(area.top() + space)
        box.moveLeft(area.right() - space - box.width() if right else area.left() + space)
        ground = QColor(self.palette().window().color())
        ground.setAlpha(200)
        painter.fillRect(box, ground)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)

    def _fit(self) -> None:
        if not self.before.isNull():
            tallest = 26 * self.fontMetrics().height()
            self.setFixedHeight(min(int(self.width() * self.before.height() / self.before.width()), tallest))

    def _share(self, event: Any) -> QPointF | None:
        area = self.picture()
        point = QPointF(event.pos())
        if area.isEmpty() or not area.contains(point):
            return None
        return QPointF((point.x() - area.left()) / area.width(), (point.y() - area.top()) / area.height())

    def _move(self, event: Any) -> None:
        area = self.picture()
        if not area.isEmpty():
            self.split = min(max((event.pos().x() - area.left()) / area.width(), 0.0), 1.0)
            self.update()
