"""The small bar over the map while a mask is painted on: class, brush, steps, saving, the way out."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgsSpinBox
from qgis.PyQt.QtCore import QEvent, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from ..algorithms.layers import tr
from .forms import make_note

BRUSH, POLYGON_FILL = "brush", "polygon"
LARGEST = 500  # pixels


class MaskBar(QFrame):
    """Knows nothing of rasters. Keys on the map: [ and ] size the brush, X takes the next class, Ctrl+Z and Ctrl+Y."""

    tool_chosen = pyqtSignal(str)
    save_asked = pyqtSignal()
    save_into_asked = pyqtSignal()
    again_asked = pyqtSignal()
    close_asked = pyqtSignal()

    def __init__(self, canvas: QWidget, codes: list[tuple[str, int]], of_run: bool):
        super().__init__(canvas)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.codes = QComboBox(self)
        for label, code in codes:
            self.codes.addItem(label, code)
        self.codes.setToolTip(tr("What is painted (X: the next). Pixels without data keep having none."))
        self.size = QgsSpinBox(self)
        self.size.setRange(1, LARGEST)
        self.size.setValue(9)
        self.size.setSuffix(tr(" px"))
        self.size.setShowClearButton(False)
        self.size.setToolTip(tr("Width of the brush in pixels of the mask ( [ and ] )"))
        self.brush = self._button("/mActionToggleEditing.svg", tr("Paint with a brush"), True)
        self.polygon = self._button("/mActionAddPolygon.svg", tr("Fill polygons: clicks, then a right click"), True)
        self.brush.setChecked(True)
        self.brush.clicked.connect(lambda: self._choose(BRUSH))
        self.polygon.clicked.connect(lambda: self._choose(POLYGON_FILL))
        self.undo = self._button("/mActionUndo.svg", tr("Take the last step back (Ctrl+Z)"))
        self.redo = self._button("/mActionRedo.svg", tr("Do it again (Ctrl+Y)"))
        self.keep = self._button("/mActionFileSave.svg", tr("Save the painted mask"))
        self.keep.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.keep)
        menu.addAction(tr("Save to a file…"), self.save_asked.emit)
        self.into = menu.addAction(tr("Write into the run's mask"), self.save_into_asked.emit)
        self.into.setEnabled(of_run)
        self.keep.setMenu(menu)
        self.again = self._button("/mActionRefresh.svg", tr("Compute again what this mask changes"))
        self.again.clicked.connect(self.again_asked)
        self.shut = self._button("/mActionRemove.svg", tr("Put the brush away"))
        self.shut.clicked.connect(self.close_asked)
        self.note = make_note(self)
        self.note.setWordWrap(False)
        row = QHBoxLayout()
        space = self.fontMetrics().height() // 4
        row.setSpacing(space)
        for widget in (
            self.codes, self.brush, self.size, self.polygon, self.undo, self.redo, self.keep, self.again, self.shut,
        ):  # fmt: skip
            row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space, space, space, space)
        layout.setSpacing(space)
        layout.addWidget(self.note)
        layout.addLayout(row)

    def code(self) -> int:
        """What is painted."""
        return int(self.codes.currentData())

    def show_steps(self, done: int, undone: int) -> None:
        """What can be taken back, and done again."""
        self.undo.setEnabled(done > 0)
        self.redo.setEnabled(undone > 0)
        self.keep.setEnabled(done > 0)
        self.again.setEnabled(done > 0)

    def show_note(self, text: str) -> None:
        """A line above the buttons."""
        self.note.setText(text)
        self.place()

    def place(self) -> None:
        """In the middle of the map's lower edge."""
        self.adjustSize()
        canvas = self.parentWidget()
        space = self.fontMetrics().height() // 3
        self.move(max((canvas.width() - self.width()) // 2, 0), canvas.height() - self.height() - space)
        self.raise_()

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """Keys on the map, and its size."""
        if event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self.place)
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        action = self._action(event)
        if action is None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        else:
            action()
        return True

    def _action(self, event: Any) -> Any:
        """What a key does; None for keys that are not the brush's."""
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control:
            return {Qt.Key.Key_Z: self.undo.click, Qt.Key.Key_Y: self.redo.click}.get(key)
        return {
            Qt.Key.Key_BracketLeft: lambda: self.size.setValue(self.size.value() - 2),
            Qt.Key.Key_BracketRight: lambda: self.size.setValue(self.size.value() + 2),
            Qt.Key.Key_X: lambda: self.codes.setCurrentIndex((self.codes.currentIndex() + 1) % self.codes.count()),
        }.get(key)

    def _choose(self, name: str) -> None:
        self.brush.setChecked(name == BRUSH)
        self.polygon.setChecked(name == POLYGON_FILL)
        self.tool_chosen.emit(name)

    def _button(self, theme: str, tip: str, checkable: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setIcon(QgsApplication.getThemeIcon(theme))
        button.setToolTip(tip)
        button.setCheckable(checkable)
        return button
