"""Painting cloud or clear on a mask, on the map: a brush, polygons, undo, and where the painted mask goes.

The mask that was chosen is never changed unasked: one paints on a copy, which is a layer of its own.
"""

from __future__ import annotations

import os
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPalettedRasterRenderer,
    QgsPointXY,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import QObject, QPointF, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog

from ..algorithms.alive import keep, kept, let_go
from ..algorithms.layers import tr
from ..algorithms.results import KIND
from ..algorithms.styles import apply_style, open_unread
from ..contract import cloud_classes as clouds
from .compared_layers import path_of, run_of
from .draw_tools import LINE, PolygonTool, make_band
from .mask_bar import BRUSH, MaskBar
from .mask_raster import MaskRaster, NoMask
from .recompute import Again, Painted, compute_again, plan_again, results_of, show_again
from .setup_task import SetupTask

EDGES = 24  # of the circle that shows the brush


class BrushTool(QgsMapTool):
    """Press, move and release paint a stroke."""

    drawn = pyqtSignal(object)  # list of QgsPointXY in the canvas's CRS

    def __init__(self, canvas: QgsMapCanvas):
        super().__init__(canvas)
        self.width = 1.0  # of the brush, in map units
        self.points: list[QgsPointXY] = []
        self.trace, self.circle = make_band(canvas, LINE), make_band(canvas, LINE)
        colour = self.trace.strokeColor()
        colour.setAlpha(110)
        self.trace.setStrokeColor(colour)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasPressEvent(self, event: Any) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.points = [self.toMapCoordinates(event.pos())]

    def canvasMoveEvent(self, event: Any) -> None:
        point = self.toMapCoordinates(event.pos())
        around = QgsGeometry.fromPointXY(point).buffer(self.width / 2, EDGES // 4)
        self.circle.setToGeometry(around.convertToType(LINE, False), None)
        if self.points:
            self.points.append(point)
            self.trace.setWidth(max(int(self.width / self.canvas().mapUnitsPerPixel()), 1))
            self.trace.setToGeometry(QgsGeometry.fromPolylineXY(self.points), None)

    def canvasReleaseEvent(self, event: Any) -> None:
        points, self.points = self.points, []
        self.trace.reset(LINE)
        if points and event.button() == Qt.MouseButton.LeftButton:
            self.drawn.emit([*points, self.toMapCoordinates(event.pos())] if len(points) > 1 else points)

    def deactivate(self) -> None:
        self.points = []
        for band in (self.trace, self.circle):
            if band is not None:
                band.reset(LINE)
        super().deactivate()

    def remove(self) -> None:
        """Take the bands off the canvas, before the tool goes."""
        for band in (self.trace, self.circle):
            self.canvas().scene().removeItem(band)
        self.trace = self.circle = None


class MaskBrush(QObject):
    """One mask being painted on, until it is closed by its bar, a new project, or as its layer goes."""

    saved = pyqtSignal(str)  # where the painted mask was written
    recomputed = pyqtSignal(object)  # the new layer, None where there is none
    closed = pyqtSignal()

    def __init__(self, iface: Any, layer: QgsRasterLayer):
        """Raises NoMask for a layer that cannot be painted on."""
        super().__init__(iface.mapCanvas())
        self.iface, self.canvas = iface, iface.mapCanvas()
        stem = os.path.splitext(os.path.basename(path_of(layer)))[0] or "mask"
        self.raster = MaskRaster(path_of(layer), QgsProcessingUtils.generateTempFilename(f"{stem}_painted.tif"))
        self.original, self.original_id = layer, layer.id()
        self.of_run = bool(run_of(layer)[0])
        self.layer = self._show_copy(layer)
        self.was_seen = self._show_original(False)  # else its clouds would show where the copy is clear
        self.bar = MaskBar(self.canvas, codes_of(layer), self.of_run)
        self.before = self.canvas.mapTool()
        self.brush, self.polygon = BrushTool(self.canvas), PolygonTool(self.canvas)
        self.brush.drawn.connect(self._paint_stroke)
        self.polygon.drawn.connect(self._paint_polygon)
        self.bar.tool_chosen.connect(self._choose_tool)
        self.bar.size.valueChanged.connect(lambda *_: self._size_brush())
        self.bar.undo.clicked.connect(self.undo)
        self.bar.redo.clicked.connect(self.redo)
        self.bar.save_asked.connect(self.save)
        self.bar.save_into_asked.connect(self.save_into_run)
        self.bar.again_asked.connect(self.compute_again)
        self.bar.close_asked.connect(self.close)
        self.canvas.extentsChanged.connect(self._size_brush)
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_go)
        self.canvas.installEventFilter(self.bar)
        self._size_brush()
        self._choose_tool(BRUSH)
        self.bar.show_steps(0, 0)
        self.bar.show_note(
            tr("On a copy: {name}. The original stays as it is, and is hidden meanwhile.").format(
                name=self.layer.name()
            )
        )
        self.bar.show()

    # Steps ---------------------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last stroke back."""
        self._after(self.raster.undo())

    def redo(self) -> None:
        """Paint it again."""
        self._after(self.raster.redo())

    def _paint_stroke(self, points: list[QgsPointXY]) -> None:
        pixels = self._in_pixels(points)
        if pixels:
            self._after(self.raster.stroke(pixels, float(self.bar.size.value()), self.bar.code()))

    def _paint_polygon(self, shape: QgsGeometry) -> None:
        parts = shape.asMultiPolygon() if shape.isMultipart() else [shape.asPolygon()]
        rings = [self._in_pixels(ring) for part in parts for ring in part]
        self._after(self.raster.polygon([ring for ring in rings if ring], self.bar.code()))

    def _in_pixels(self, points: list[QgsPointXY]) -> list[QPointF]:
        """Points of the map in the mask's pixels."""
        to_mask = self._to_mask()
        to_pixels = self.raster.to_pixels()
        return [to_pixels.map(to_mask.transform(point).toQPointF()) for point in points]

    def _to_mask(self) -> QgsCoordinateTransform:
        return QgsCoordinateTransform(
            self.canvas.mapSettings().destinationCrs(), self.layer.crs(), QgsProject.instance()
        )

    def _after(self, changed: bool) -> None:
        if changed:
            self.layer.dataProvider().reloadData()
            self.layer.triggerRepaint()
        self.bar.show_steps(len(self.raster.done), len(self.raster.undone))

    # Saving --------------------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Ask where, and write the painted mask there."""
        stem, _ = os.path.splitext(self.raster.source)
        path, _ = QFileDialog.getSaveFileName(
            self.iface.mainWindow(), tr("Save the painted mask"), f"{stem}_painted.tif", "GeoTIFF (*.tif)"
        )
        if path:
            self.save_to(path if os.path.splitext(path)[1] else f"{path}.tif")

    def save_to(self, path: str) -> None:
        """Write the painted mask to a file that is not the original."""
        if os.path.realpath(path) == os.path.realpath(self.raster.source):
            self.bar.show_note(tr("That is the original. Choose another name."))
            return
        try:
            self.raster.save_as(path)
        except NoMask as problem:
            self.bar.show_note(str(problem))
            return
        self.bar.show_note(tr("Saved: {path}").format(path=path))
        self.saved.emit(path)

    def save_into_run(self) -> None:
        """Write what was painted into the mask that a run made."""
        try:
            self.raster.save_into(self.raster.source)
        except NoMask as problem:
            self.bar.show_note(str(problem))
            return
        if QgsProject.instance().mapLayer(self.original_id) is not None:
            self.original.dataProvider().reloadData()
            self.original.triggerRepaint()
        self.bar.show_note(tr("Written into the run's mask: {path}").format(path=self.raster.source))
        self.saved.emit(self.raster.source)

    # Computing again -----------------------------------------------------------------------------------------------

    def compute_again(self) -> None:
        """Make the topmost result of this mask anew, only where the mask changed if its method allows that."""
        results = results_of(self.raster.source)
        if not results:
            self.bar.show_note(
                tr(
                    "No result of Remove clouds in the project was made with this mask. Give it the painted one instead."
                )
            )
            return
        self.raster.dataset.FlushCache()
        result = results[0]
        again = plan_again(result, Painted(self.raster.source, self.raster.path, self.raster.changed()))
        path = path_of(result)
        self.bar.again.setEnabled(False)
        self.bar.show_note(
            tr("Computing all of {name} again: {why}.").format(name=result.name(), why=again.why_whole)
            if again.patch is None
            else tr("Computing again {width} × {height} pixels of {name}…").format(
                width=again.patch.width(), height=again.patch.height(), name=result.name()
            )
        )
        task = SetupTask(
            tr("Cloud removal with the painted mask"),
            lambda feedback: compute_again(again, path, feedback),
            tr("Computed again."),
        )
        result_id = result.id()
        task.ended.connect(lambda text, made: self._have_again(text, made, result_id, again))
        QgsApplication.taskManager().addTask(task)

    def _have_again(self, text: str, path: str | None, result_id: str, again: Again) -> None:
        result = QgsProject.instance().mapLayer(result_id)
        layer = show_again(path, result, again) if path and result is not None else None
        if self.raster.dataset is not None:  # the brush may have been put away meanwhile
            self.bar.show_note(text.splitlines()[0])
            self.bar.show_steps(len(self.raster.done), len(self.raster.undone))
        self.recomputed.emit(layer)

    # Ending --------------------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Put the brush away; the painted layer stays in the project while it was painted on, else it goes."""
        if self.raster.dataset is None:
            return
        project = QgsProject.instance()
        project.layersWillBeRemoved.disconnect(self._layers_go)
        self.canvas.extentsChanged.disconnect(self._size_brush)
        self.canvas.removeEventFilter(self.bar)
        for tool in (self.brush, self.polygon):
            self.canvas.unsetMapTool(tool)
            tool.remove()
            tool.deleteLater()
        if self.before is not None:
            self.canvas.setMapTool(self.before)
        self.bar.hide()
        self.bar.deleteLater()
        painted = bool(self.raster.done)
        self.raster.close()
        layer, self.layer = self.layer, None
        if not painted and layer is not None and project.mapLayer(layer.id()) is not None:
            project.removeMapLayer(layer.id())
        if not painted and self.was_seen:
            self._show_original(True)
        let_go(self)
        self.closed.emit()
        self.deleteLater()

    def _layers_go(self, layer_ids: list[str]) -> None:
        if self.layer is not None and self.layer.id() in layer_ids:
            self.layer = None
            self.close()

    # Showing -------------------------------------------------------------------------------------------------------

    def _show_copy(self, layer: QgsRasterLayer) -> QgsRasterLayer:
        copy = open_unread(self.raster.path)
        copy.setName(tr("{name} (painted)").format(name=layer.name()))
        if layer.customProperty(KIND, "") == "classes" or not isinstance(layer.renderer(), QgsPalettedRasterRenderer):
            apply_style(copy, "classes", None)
        else:
            copy.setRenderer(layer.renderer().clone())
        project = QgsProject.instance()
        project.addMapLayer(copy, False)
        project.layerTreeRoot().insertLayer(0, copy)
        return copy

    def _show_original(self, shown: bool) -> bool:
        """Tick the original or not; whether it was ticked."""
        node = QgsProject.instance().layerTreeRoot().findLayer(self.original_id)
        was = node is not None and node.itemVisibilityChecked()
        if node is not None:
            node.setItemVisibilityChecked(shown)
        return was

    def _choose_tool(self, name: str) -> None:
        self.canvas.setMapTool(self.brush if name == BRUSH else self.polygon)
        self.canvas.setFocus()

    def _size_brush(self) -> None:
        """The brush's width on the map."""
        if self.layer is None:
            return
        pixel = self.layer.rasterUnitsPerPixelX()
        back = QgsCoordinateTransform(
            self.layer.crs(), self.canvas.mapSettings().destinationCrs(), QgsProject.instance()
        )
        middle = self._to_mask().transform(self.canvas.center())
        beside = QgsPointXY(middle.x() + pixel * self.bar.size.value(), middle.y())
        self.brush.width = back.transform(middle).distance(back.transform(beside))


def codes_of(layer: QgsRasterLayer) -> list[tuple[str, int]]:
    """What can be painted: the classes of a coloured mask, else SkyMend's own."""
    renderer = layer.renderer()
    if layer.customProperty(KIND, "") != "classes" and isinstance(renderer, QgsPalettedRasterRenderer):
        found = [(entry.label or f"{entry.value:.0f}", int(entry.value)) for entry in renderer.classes()]
        if found:
            return found
    codes = (clouds.THICK, clouds.CLEAR, clouds.THIN, clouds.SHADOW)
    return [(tr(clouds.LABELS[code]), code) for code in codes]


def paint_on(iface: Any, layer: Any) -> MaskBrush | None:
    """Begin to paint on a mask, instead of what is painted on; None, with a message, where that cannot be."""
    stop_painting()
    if not isinstance(layer, QgsRasterLayer) or not path_of(layer):
        iface.messageBar().pushWarning("SkyMend", tr("Choose a mask in the Layers panel: a raster of cloud classes."))
        return None
    try:
        return keep(MaskBrush(iface, layer))
    except NoMask as problem:
        iface.messageBar().pushWarning("SkyMend", str(problem))
        return None


def stop_painting() -> None:
    """Put all brushes away."""
    for brush in kept(MaskBrush):
        brush.close()
