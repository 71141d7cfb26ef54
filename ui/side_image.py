"""Layers rendered in the background as the map canvas would show them, and such an image drawn where the map is now."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapRendererParallelJob, QgsMapSettings
from qgis.PyQt.QtCore import QObject, QPointF, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QTransform

from ..algorithms.alive import keep, let_go

CORNERS = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
AROUND = tuple((x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if x or y)


class SideImage(QObject):
    """The newest image of some layers; a render that is no longer wanted is given up without waiting for it."""

    ready = pyqtSignal()

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.image = QImage()
        self.settings: QgsMapSettings | None = None  # where the image lies
        self.job: QgsMapRendererParallelJob | None = None

    def render(self, settings: QgsMapSettings, layers: list[Any], ground: QColor) -> None:
        """Begin to render the layers, the first on top, over `ground`; `ready` follows."""
        self.stop()
        wanted = QgsMapSettings(settings)
        wanted.setLayers(layers)
        wanted.setBackgroundColor(ground)
        wanted.setIsTemporal(False)  # which dates are shown has been decided
        job = QgsMapRendererParallelJob(wanted)
        self.job = keep(job)
        job.finished.connect(lambda: self._finish(job))
        job.start()

    def stop(self) -> None:
        """Give up the render that runs; the image stays."""
        if self.job is not None:
            self.job.cancelWithoutBlocking()
            self.job = None

    def clear(self) -> None:
        """No image at all."""
        self.stop()
        self.image, self.settings = QImage(), None

    def placement(self, to_canvas: Any) -> QTransform | None:
        """From the image's pixels (of the screen's logical size) to the canvas; `to_canvas` brings a map point there."""
        if self.image.isNull() or self.settings is None:
            return None
        size = self.settings.outputSize()
        corners = [QPointF(x * size.width(), y * size.height()) for x, y in CORNERS]
        to_map = self.settings.mapToPixel()
        moved = [to_canvas(to_map.toMapCoordinates(int(corner.x()), int(corner.y()))) for corner in corners]
        return affine(corners, moved)

    def _finish(self, job: QgsMapRendererParallelJob) -> None:
        """Main thread; the job is let go after its own signal."""
        QTimer.singleShot(0, lambda: let_go(job))
        if job is not self.job:
            return
        self.job = None
        self.image, self.settings = job.renderedImage(), QgsMapSettings(job.mapSettings())
        self.ready.emit()


def affine(corners: list[QPointF], moved: list[QPointF]) -> QTransform | None:
    """The transform that takes the first, second and last corner of a rectangle at the origin where they have moved to;
    None for a rectangle without area."""
    width, height = corners[1].x(), corners[3].y()
    if not width or not height:
        return None
    right, down = (moved[1] - moved[0]) / width, (moved[3] - moved[0]) / height
    return QTransform(right.x(), right.y(), down.x(), down.y(), moved[0].x(), moved[0].y())


def outline(mask: QImage, colour: QColor, thickness: int) -> QImage:
    """The edge around what is opaque in `mask`, `thickness` device pixels wide, on the outside of it."""
    scale = mask.devicePixelRatio()
    shape = mask.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    shape.setDevicePixelRatio(1.0)
    edge = QImage(shape.size(), shape.format())
    edge.fill(0)
    painter = QPainter(edge)
    for step in range(1, thickness + 1):
        for x, y in AROUND:
            painter.drawImage(x * step, y * step, shape)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
    painter.drawImage(0, 0, shape)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(edge.rect(), colour)
    painter.end()
    edge.setDevicePixelRatio(scale)
    return edge
