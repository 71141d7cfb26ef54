"""Threshold and margin of a cloud mask, moved on the map: what is in view follows at once, and a run writes the same."""

from __future__ import annotations

import base64
import zlib
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPolygonF, QTransform
from qgis.PyQt.QtWidgets import QCheckBox, QGridLayout, QLabel, QSlider, QVBoxLayout, QWidget

from ..algorithms.alive import keep, let_go
from ..algorithms.jobs import absolute
from ..algorithms.layers import tr
from ..contract.cloud_classes import NODATA, PALETTE, SHADOW, THICK, THIN
from .asking import Asker
from .forms import make_note

PATIENCE_MS = 30  # changes that follow each other this fast are one
MARGINS = 40  # pixels, at most
USUAL, USUAL_MARGIN = 40, 2  # per cent and pixels, where the method's own are not known
NOT_ASKED = ("output", "probability")


class MaskOverlay(QgsMapCanvasItem):
    """Classes of a part of a scene over the map, half transparent; clear ground is not coloured."""

    def __init__(self, canvas: Any):
        super().__init__(canvas)
        self.canvas = canvas
        self.image = QImage()
        self.corners: list[QgsPointXY] = []
        self.crs = QgsCoordinateReferenceSystem()
        self.setZValue(50)

    def show_classes(self, report: dict[str, Any]) -> None:
        """Draw an answer of the worker."""
        width, height = report["width"], report["height"]
        codes = zlib.decompress(base64.b64decode(report["classes"]))
        image = QImage(codes, width, height, width, QImage.Format.Format_Indexed8).copy()
        colours = [QColor(0, 0, 0, 0).rgba()] * 256
        for code in (THICK, THIN, SHADOW):
            colour = QColor(*PALETTE[code][:3])
            colour.setAlpha(150)
            colours[code] = colour.rgba()
        image.setColorTable(colours)
        self.image, self.crs = image, QgsCoordinateReferenceSystem.fromWkt(report["crs"])
        self.corners = [QgsPointXY(*corner) for corner in report["corners"]]
        self.updatePosition()
        self.show()
        self.update()

    def updatePosition(self) -> None:
        """The map has moved."""
        self.setRect(self.canvas.extent())

    def paint(self, painter: QPainter, option: Any = None, widget: Any = None) -> None:
        """Draw the picture where its corners are."""
        if self.image.isNull():
            return
        target = self.canvas.mapSettings().destinationCrs()
        change = QgsCoordinateTransform(self.crs, target, QgsProject.instance())
        try:
            places = [self.toCanvasCoordinates(change.transform(corner)) for corner in self.corners]
        except QgsCsException:
            return
        origin = self.pos()
        there = QPolygonF([QPointF(place.x() - origin.x(), place.y() - origin.y()) for place in places])
        width, height = self.image.width(), self.image.height()
        here = QPolygonF([QPointF(0, 0), QPointF(width, 0), QPointF(width, height), QPointF(0, height)])
        turned = QTransform()
        if QTransform.quadToQuad(here, there, turned):
            painter.setTransform(turned, True)
            painter.drawImage(0, 0, self.image)


class LiveThresholds(QWidget):
    """Two sliders and a tick; `tab` is the panel's tab of clouds, whose fields they move."""

    def __init__(self, tab: Any):
        super().__init__(tab)
        self.tab, self.canvas = tab, tab.iface.mapCanvas()
        self.overlay: MaskOverlay | None = None
        self.asker: Asker | None = None
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(PATIENCE_MS)
        self.timer.timeout.connect(self._ask)
        self.box = QCheckBox(tr("Try threshold and margin on the map"), self)
        self.box.setToolTip(
            tr(
                "Shows the mask of what is in view as you move the sliders, without a run. Shadows that are searched for in "
                "the whole scene are added by the run, which writes the same clouds."
            )
        )
        self.threshold, self.threshold_text = self._slider(100, tr("Threshold on the cloud probability"))
        self.margin, self.margin_text = self._slider(MARGINS, tr("Margin of clouds in pixels"))
        self.note = make_note(self)
        self.sliders = QWidget(self)
        grid = QGridLayout(self.sliders)
        grid.setContentsMargins(0, 0, 0, 0)
        for row, (text, slider, value) in enumerate(
            (
                (tr("Threshold"), self.threshold, self.threshold_text),
                (tr("Margin"), self.margin, self.margin_text),
            )
        ):
            label = QLabel(text, self)
            label.setBuddy(slider)
            grid.addWidget(label, row, 0)
            grid.addWidget(slider, row, 1)
            grid.addWidget(value, row, 2)
        grid.addWidget(self.note, 2, 0, 1, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        layout.addWidget(self.sliders)
        self.sliders.hide()
        self.threshold.setValue(USUAL)
        self.margin.setValue(USUAL_MARGIN)
        self.box.toggled.connect(self._switch)
        self.threshold.valueChanged.connect(self._moved)
        self.margin.valueChanged.connect(self._moved)
        self.canvas.extentsChanged.connect(self.follow)

    def follow(self) -> None:
        """After a change of the panel or the map."""
        if self.box.isChecked():
            self.timer.start()

    def parameters(self) -> dict[str, Any]:
        """What the worker is asked. Raises QgsProcessingException for what cannot be."""
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        job = self.tab.algorithm.make_job(self.tab.parameters(), context)
        job = {name: value for name, value in job.items() if name not in NOT_ASKED}
        for value in job.values():
            for layer in value if isinstance(value, list) else [value]:
                if isinstance(layer, dict) and "path" in layer:
                    layer["path"] = absolute(layer["path"])
        view = self._view()
        return {**job, **({"view": view} if view else {})}

    def unload(self) -> None:
        """Take the overlay off the map and end the worker."""
        self.box.setChecked(False)

    # Events --------------------------------------------------------------------------------------------------------

    def _switch(self, on: bool) -> None:
        self.sliders.setVisible(on)
        if on:
            keep(self)
            self.asker = Asker("thresholds")
            self.asker.answered.connect(self._answered)
            self.asker.failed.connect(lambda text, hint: self.note.setText(" ".join(filter(None, (text, hint)))))
            self.asker.said.connect(self.note.setText)
            self.overlay = MaskOverlay(self.canvas)
            self.note.setText(tr("Opening the scene…"))
            self._moved()
            return
        self.timer.stop()
        if self.asker is not None:
            self.asker.close()
        if self.overlay is not None:
            self.canvas.scene().removeItem(self.overlay)
        self.asker = self.overlay = None
        let_go(self)

    def _moved(self) -> None:
        """A slider was moved: the panel's fields follow, and so does the map."""
        self.threshold_text.setText(f"{self.threshold.value() / 100:.2f}")
        self.margin_text.setText(tr("{pixels} px").format(pixels=self.margin.value()))
        if not self.box.isChecked():
            return
        for name, value in (("THRESHOLD", self.threshold.value() / 100), ("DILATE", self.margin.value())):
            if name in self.tab.fields:
                self.tab.fields[name].show(value)
        self.follow()

    def _ask(self) -> None:
        if self.asker is None:
            return
        problem = self.tab.problem()
        if problem:
            self.note.setText(problem)
            return
        try:
            self.asker.ask(self.parameters())
        except QgsProcessingException as error:
            self.note.setText(str(error))

    def _answered(self, report: dict[str, Any]) -> None:
        if self.overlay is None:
            return
        self.overlay.show_classes(report)
        counts = {int(code): count for code, count in report["counts"].items()}
        seen = sum(count for code, count in counts.items() if code != NODATA)
        clouds = 100 * (counts.get(THICK, 0) + counts.get(THIN, 0)) / max(seen, 1)
        text = tr(
            "{method}: {clouds} % of what is in view is cloud ({time} s). Run writes the mask of the whole scene."
        )
        self.note.setText(
            text.format(method=report["method"], clouds=f"{clouds:.1f}", time=f"{report.get('seconds', 0):.2f}")
        )

    def _view(self) -> list[int]:
        """What the map shows of the scene, in its pixels; empty where that cannot be told."""
        layer = QgsProject.instance().mapLayer(str(self.tab.fields["INPUT"].value() or ""))
        if layer is None or not layer.width():
            return []
        change = QgsCoordinateTransform(self.canvas.mapSettings().destinationCrs(), layer.crs(), QgsProject.instance())
        try:
            shown: QgsRectangle = change.transformBoundingBox(self.canvas.extent())
        except QgsCsException:
            return []
        whole = layer.extent()
        x, y = whole.width() / layer.width(), whole.height() / layer.height()
        left, top = int((shown.xMinimum() - whole.xMinimum()) // x), int((whole.yMaximum() - shown.yMaximum()) // y)
        return [left, top, int(shown.width() / x) + 2, int(shown.height() / y) + 2]

    def _slider(self, most: int, tip: str) -> tuple[QSlider, QLabel]:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setRange(0, most)
        slider.setToolTip(tip)
        slider.setAccessibleName(tip)
        value = QLabel(self)
        value.setMinimumWidth(self.fontMetrics().horizontalAdvance("00.00 px"))
        return slider, value
