"""A copy of a mask that is painted on: strokes and polygons become pixels, every step can be taken back.

Bytes are joined as whole numbers, as QGIS's Python need not have numpy.
"""

from __future__ import annotations

import os
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from osgeo import gdal
from qgis.PyQt.QtCore import QPointF, QRect, Qt
from qgis.PyQt.QtGui import QImage, QPainter, QPainterPath, QPainterPathStroker, QPolygonF, QTransform

from ..algorithms.layers import tr

NO_DATA = 255
DOT = 1e-3  # length of the line that a click is, in pixels
WORKING = ("TILED=YES", "BIGTIFF=IF_SAFER")  # not compressed: what is written must be seen at once by who has it open
SAVED = (*WORKING, "COMPRESS=DEFLATE")
EDITED = "SKYMEND_EDITED"  # tag of a mask that was painted on


class NoMask(Exception):  # noqa: N818 - an answer rather than a fault
    """A raster that cannot be painted on; the text says why."""


@dataclass(frozen=True)
class Step:
    """One change: where (pixels), and the compressed bytes before and after."""

    box: QRect
    before: bytes
    after: bytes


class MaskRaster:
    """The copy in a file, and its steps. Bands other than the first are left away."""

    def __init__(self, source: str, path: str):
        """Copy the mask. Raises NoMask for what does not hold codes of a byte, or cannot be read or written."""
        given = gdal.Open(source)
        if given is None:
            raise NoMask(tr("{path} cannot be read.").format(path=source))
        if given.GetRasterBand(1).DataType != gdal.GDT_Byte:
            raise NoMask(
                tr("{path} does not hold codes from 0 to 255, so it cannot be painted on.").format(path=source)
            )
        made = gdal.Translate(path, given, bandList=[1], creationOptions=list(WORKING))
        if made is None:
            raise NoMask(tr("{path} cannot be written.").format(path=path))
        made.FlushCache()
        del made, given
        self.source, self.path = source, path
        self.dataset: Any = gdal.Open(path, gdal.GA_Update)
        self.band = self.dataset.GetRasterBand(1)
        self.size = self.dataset.RasterXSize, self.dataset.RasterYSize
        self.done: list[Step] = []
        self.undone: list[Step] = []

    def to_pixels(self) -> QTransform:
        """From the raster's CRS to pixels."""
        x, across, turn_x, y, turn_y, down = self.dataset.GetGeoTransform()
        return QTransform(across, turn_y, turn_x, down, x, y).inverted()[0]

    def stroke(self, points: Sequence[QPointF], width: float, code: int) -> bool:
        """Paint along points (pixels) with a round brush; whether a pixel changed."""
        path = QPainterPath(points[0])
        for point in points[1:]:
            path.lineTo(point)
        if len(points) == 1:
            path.lineTo(points[0] + QPointF(DOT, 0))
        brush = QPainterPathStroker()
        brush.setWidth(width)
        brush.setCapStyle(Qt.PenCapStyle.RoundCap)
        brush.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        shape = brush.createStroke(path)
        shape.setFillRule(Qt.FillRule.WindingFill)
        return self.fill(shape, code)

    def polygon(self, rings: Sequence[Sequence[QPointF]], code: int) -> bool:
        """Fill polygons (pixels); whether a pixel changed."""
        path = QPainterPath()
        for ring in rings:
            path.addPolygon(QPolygonF(list(ring)))
            path.closeSubpath()
        return self.fill(path, code)

    def fill(self, shape: QPainterPath, code: int) -> bool:
        """Give the pixels whose middle is in the shape a code; those without data keep having none."""
        box = shape.boundingRect().toAlignedRect().adjusted(-1, -1, 1, 1).intersected(QRect(0, 0, *self.size))
        if box.isEmpty():
            return False
        covered = int.from_bytes(_covered(shape, box), "big")
        before = self._read(box)
        covered &= int.from_bytes(before.translate(_KNOWN), "big")
        painted = int.from_bytes(bytes([code]) * len(before), "big")
        kept = int.from_bytes(before, "big") & ~covered
        after = (kept | (painted & covered)).to_bytes(len(before), "big")
        if after == before:
            return False
        self.done.append(Step(box, zlib.compress(before, 1), zlib.compress(after, 1)))
        self.undone.clear()
        self._write(box, after)
        return True

    def undo(self) -> bool:
        """Take the last step back; whether there was one."""
        if not self.done:
            return False
        step = self.done.pop()
        self.undone.append(step)
        self._write(step.box, zlib.decompress(step.before))
        return True

    def redo(self) -> bool:
        """Do again what was taken back; whether there was something."""
        if not self.undone:
            return False
        step = self.undone.pop()
        self.done.append(step)
        self._write(step.box, zlib.decompress(step.after))
        return True

    def changed(self) -> QRect:
        """The box of all steps that stand, in pixels; empty for none."""
        box = QRect()
        for step in self.done:
            box = box.united(step.box)
        return box

    def save_as(self, path: str) -> None:
        """Write the mask to another file. Raises NoMask."""
        self.dataset.FlushCache()
        made = gdal.Translate(path, self.dataset, creationOptions=list(SAVED) if path.lower().endswith(".tif") else [])
        if made is None:
            raise NoMask(tr("{path} cannot be written.").format(path=path))
        made.SetMetadataItem(EDITED, "by hand")
        made.FlushCache()

    def save_into(self, path: str) -> None:
        """Write what was changed into the mask itself, with its overviews. Raises NoMask where that cannot be written."""
        dataset = gdal.Open(path, gdal.GA_Update)
        box = self.changed()
        if dataset is None or (dataset.RasterXSize, dataset.RasterYSize) != self.size:
            raise NoMask(tr("{path} cannot be written.").format(path=path))
        if not box.isEmpty():
            band = dataset.GetRasterBand(1)
            band.WriteRaster(box.x(), box.y(), box.width(), box.height(), self._read(box))
            levels = [round(self.size[0] / band.GetOverview(at).XSize) for at in range(band.GetOverviewCount())]
            dataset.SetMetadataItem(EDITED, "by hand")
            dataset.FlushCache()
            if levels:
                dataset.BuildOverviews("NEAREST", levels)
        dataset.FlushCache()

    def close(self) -> None:
        """Let the file go."""
        self.band = self.dataset = None

    def delete(self) -> None:
        """Let the file go, and delete it."""
        self.close()
        if os.path.exists(self.path):
            gdal.GetDriverByName("GTiff").Delete(self.path)

    def _read(self, box: QRect) -> bytes:
        return bytes(self.band.ReadRaster(box.x(), box.y(), box.width(), box.height()))

    def _write(self, box: QRect, values: bytes) -> None:
        self.band.WriteRaster(box.x(), box.y(), box.width(), box.height(), values)
        self.dataset.FlushCache()


_KNOWN = bytes(0 if code == NO_DATA else 255 for code in range(256))


def _covered(shape: QPainterPath, box: QRect) -> bytes:
    """255 where the middle of a pixel of the box is in the shape, else 0, row by row."""
    image = QImage(box.size(), QImage.Format.Format_Grayscale8)
    image.fill(0)
    painter = QPainter(image)
    painter.translate(-box.x(), -box.y())
    painter.fillPath(shape, Qt.GlobalColor.white)
    painter.end()
    bits = image.constBits()
    whole, line = bits.asstring(image.sizeInBytes()), image.bytesPerLine()
    return b"".join(whole[row * line : row * line + box.width()] for row in range(box.height()))
