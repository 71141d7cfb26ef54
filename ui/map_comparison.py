"""Before and after on the map canvas: a line to drag, or two maps side by side. No layer of the project is touched."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsMapSettings, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ..algorithms.alive import keep, kept, let_go
from .area_picker import transformed
from .compare_bar import CompareBar
from .compared_layers import Pair, moment_text, nearest
from .map_swipe import MapSwipe
from .second_canvas import SecondCanvas

STEP = 0.02  # of the width, a key press
STEPS = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Up: -STEP, Qt.Key.Key_Right: STEP, Qt.Key.Key_Down: STEP}
PAUSE_MS = 60  # after a change, before rendering begins


class MapComparison(QObject):
    """One comparison on one canvas, from its start until it is closed: by its bar, Esc, a new project, or as its layers go.

    Side `before` without layers stands for the map as it is.
    """

    closed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, pair: Pair):
        super().__init__(canvas)
        self.canvas, self.pair = canvas, pair
        self.chosen: int | None = None  # the moment asked for in the bar
        self.dragging = False
        self.near = False  # whether the cursor shows that the line can be dragged
        self.second: SecondCanvas | None = None
        self.watched: list[Any] = []
        self.item = MapSwipe(canvas)
        self.bar = CompareBar(canvas)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(PAUSE_MS)
        self.timer.timeout.connect(self.render)
        self.bar.moment_chosen.connect(self._choose)
        self.bar.turn_asked.connect(self.turn)
        self.bar.beside_asked.connect(self.show_beside)
        self.bar.outlines_asked.connect(self._show_outlines)
        self.bar.close_asked.connect(self.close)
        self.bar.show_outlines(bool(pair.filled.layers))
        for side in (self.item.before, self.item.after):
            side.ready.connect(self.item.update)
        self._connect()
        self.bar.show()
        self.render()

    # Ways to show it -----------------------------------------------------------------------------------------------

    def turn(self) -> None:
        """Line upright or level."""
        self.item.upright = not self.item.upright
        self.item.update()

    def show_beside(self, beside: bool) -> None:
        """Two maps side by side, or one with a line."""
        if beside == (self.second is not None):
            return
        self.bar.turn.setEnabled(not beside)
        if beside:
            self.second = SecondCanvas(self.canvas)
            self.bar.raise_()
        elif self.second is not None:
            self.second.close_view()
            self.second = None
        self.item.whole = beside
        self.bar.beside.setChecked(beside)
        self.render()

    def put_line_beside(self, box: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> None:
        """Put the line at the left edge of a place, so that all of it shows the second side."""
        shown = transformed(box, crs, self.canvas.mapSettings().destinationCrs())
        corner = self.canvas.getCoordinateTransform().transform(shown.xMinimum(), shown.yMaximum())
        self.item.move_to(corner)

    def close(self) -> None:
        """Take everything away; the map is as it was."""
        if self.item is None:
            return
        self.timer.stop()
        self._disconnect()
        self._show_cursor(False)
        if self.second is not None:
            self.second.close_view()
            self.second = None
        self.item.clear()
        self.canvas.scene().removeItem(self.item)
        self.item = None
        self.bar.hide()
        self.bar.deleteLater()
        let_go(self)
        self.closed.emit()
        self.deleteLater()

    # Rendering -----------------------------------------------------------------------------------------------------

    def render(self) -> None:
        """Render both sides for what the canvas shows now."""
        if self.item is None:
            return
        if not (self.pair.after.is_there() and (self.pair.before.is_there() or not self.pair.before.layers)):
            self.close()
            return
        settings = QgsMapSettings(self.canvas.mapSettings())
        led = settings.isTemporal() and settings.temporalRange().begin().isValid()
        moment = settings.temporalRange().begin().toMSecsSinceEpoch() if led else self.chosen
        before, after = self.pair.at(moment)
        begins = self.pair.begins()
        self.bar.show_moments(begins, after if self.pair.after.begins() else before, led=led)
        titles = tuple(
            " ".join(filter(None, (side.title, moment_text(begin))))
            for side, begin in ((self.pair.before, before), (self.pair.after, after))
        )
        self.item.titles, self.item.foot = titles, self.bar.foot()
        others = [layer for layer in self.canvas.layers() if not isinstance(layer, QgsRasterLayer)]
        ground = self.canvas.canvasColor()
        below, above = self.pair.before.at(before), self.pair.after.at(after)
        filled = self.pair.filled.at(nearest(self.pair.filled.begins(), after))
        if self.pair.before.layers:
            self.item.before.render(settings, [*others, *below], ground)
        if self.second is not None:
            self.second.show_titles(*titles, foot=self.bar.foot())
            self.second.setLayers([*others, *above])
            self.second.refresh()
        else:
            self.item.after.render(
                settings,
                [*others, *above] if self.pair.before.layers else above,
                ground if below else QColor(0, 0, 0, 0),
            )
            if filled and self.item.outlined:
                self.item.filled.render(settings, filled, QColor(0, 0, 0, 0))
        self._watch([*below, *above])

    def _later(self, *_: Any) -> None:
        self.timer.start()

    def _choose(self, moment: int) -> None:
        self.chosen = moment
        self.render()

    def _show_outlines(self, shown: bool) -> None:
        self.item.outlined = shown
        self.render()

    def _watch(self, layers: list[Any]) -> None:
        """Render anew when a layer that is shown changes its style or data."""
        for layer in self.watched:
            try:
                layer.repaintRequested.disconnect(self._later)
            except (RuntimeError, TypeError):  # the layer is gone
                continue
        for layer in layers:
            layer.repaintRequested.connect(self._later)
        self.watched = list(layers)

    # Events --------------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        project = QgsProject.instance()
        self.canvas.renderStarting.connect(self._later)
        self.canvas.temporalRangeChanged.connect(self._later)
        self.canvas.extentsChanged.connect(self._later)
        self.canvas.layersChanged.connect(self._later)
        project.layersRemoved.connect(self._later)
        project.cleared.connect(self.close)
        self.canvas.installEventFilter(self)
        self.canvas.viewport().installEventFilter(self)

    def _disconnect(self) -> None:
        project = QgsProject.instance()
        self.canvas.renderStarting.disconnect(self._later)
        self.canvas.temporalRangeChanged.disconnect(self._later)
        self.canvas.extentsChanged.disconnect(self._later)
        self.canvas.layersChanged.disconnect(self._later)
        project.layersRemoved.disconnect(self._later)
        project.cleared.disconnect(self.close)
        self.canvas.removeEventFilter(self)
        self.canvas.viewport().removeEventFilter(self)
        self._watch([])

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """The line takes the mouse where it is near; all else goes to the map's own tool."""
        kind = event.type()
        if self.item is None:
            return False
        if watched is self.canvas:
            if kind == QEvent.Type.Resize:
                QTimer.singleShot(0, self._place)
            if kind == QEvent.Type.ShortcutOverride and self._is_own(event):
                event.accept()  # else an action of QGIS's window would take the key
                return True
            return kind == QEvent.Type.KeyPress and self.take_key(event)
        if self.second is not None:
            return False
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self.dragging = self.item.is_near(event.pos())
            return self.dragging
        if kind == QEvent.Type.MouseMove:
            if self.dragging:
                self.item.move_to(event.pos())
            elif event.buttons() == Qt.MouseButton.NoButton:
                self._show_cursor(self.item.is_near(event.pos()))
            return self.dragging
        if kind == QEvent.Type.MouseButtonRelease and self.dragging:
            self.dragging = False
            return True
        return False

    def take_key(self, event: Any) -> bool:
        """Esc closes; Ctrl with an arrow moves the line, with R turns it, with B side by side, with F outlines."""
        key = event.key()
        if not self._is_own(event):
            return False
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in STEPS:
            self.item.move_split(self.item.split + STEPS[key])
        elif key == Qt.Key.Key_R:
            self.turn()
        elif key == Qt.Key.Key_B:
            self.show_beside(self.second is None)
        elif self.bar.outlines.isEnabled():
            self.bar.outlines.toggle()
        return True

    def _is_own(self, event: Any) -> bool:
        """Whether a key is one of those that `take_key` answers."""
        if event.key() == Qt.Key.Key_Escape:
            return True
        letters = (Qt.Key.Key_R, Qt.Key.Key_B, Qt.Key.Key_F)
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return with_control and (event.key() in STEPS or event.key() in letters)

    def _place(self) -> None:
        if self.item is not None:
            self.bar.place()
            if self.second is not None:
                self.second.place()
                self.bar.raise_()

    def _show_cursor(self, near: bool) -> None:
        """The cursor tells where the line can be dragged."""
        if near:
            upright = self.item.upright
            self.canvas.viewport().setCursor(Qt.CursorShape.SplitHCursor if upright else Qt.CursorShape.SplitVCursor)
        elif self.near:
            self.canvas.viewport().unsetCursor()
        self.near = near


def compare_on(canvas: QgsMapCanvas, pair: Pair) -> MapComparison:
    """Begin to compare on a canvas, instead of what is compared there."""
    stop_comparing(canvas)
    return keep(MapComparison(canvas, pair))


def stop_comparing(canvas: QgsMapCanvas | None = None) -> None:
    """Take comparisons away, all where no canvas is named."""
    for comparison in kept(MapComparison):
        if canvas is None or comparison.canvas is canvas:
            comparison.close()
