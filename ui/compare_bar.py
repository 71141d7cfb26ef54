"""The small bar over the map while two sides are compared: dates, how they are shown, and the way out."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from ..algorithms.layers import tr
from .compared_layers import moment_text


class CompareBar(QFrame):
    """Knows nothing of layers: it shows moments and says what is wanted."""

    moment_chosen = pyqtSignal(object)  # ms since 1970
    turn_asked = pyqtSignal()
    beside_asked = pyqtSignal(bool)
    outlines_asked = pyqtSignal(bool)
    close_asked = pyqtSignal()

    def __init__(self, canvas: QWidget):
        super().__init__(canvas)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.moments = QComboBox(self)
        self.moments.setToolTip(tr("The date that is compared. While the Temporal Controller is on, it says the date."))
        self.moments.activated.connect(lambda index: self.moment_chosen.emit(self.moments.itemData(index)))
        self.note = QLabel(self)
        self.turn = self._button("/mActionFlipCanvas.svg", "⇄", tr("Line upright or level (Ctrl+R)"))
        self.turn.clicked.connect(self.turn_asked)
        self.beside = self._button(
            "/mActionNewMap.svg", "▯▯", tr("Side by side, in two maps that move together (Ctrl+B)")
        )
        self.beside.setCheckable(True)
        self.beside.toggled.connect(self.beside_asked)
        self.outlines = self._button("/mActionShowSelectedLayers.svg", "▣", "")
        self.outlines.setCheckable(True)
        self.outlines.setChecked(True)
        self.outlines.toggled.connect(self.outlines_asked)
        self.shut = self._button("/mActionRemove.svg", "✕", tr("Stop comparing (Esc)"))
        self.shut.clicked.connect(self.close_asked)
        layout = QHBoxLayout(self)
        space = self.fontMetrics().height() // 4
        layout.setContentsMargins(space, space, space, space)
        layout.setSpacing(space)
        for widget in (self.moments, self.note, self.turn, self.beside, self.outlines, self.shut):
            layout.addWidget(widget)
        self.note.hide()
        self.show_outlines(False)

    def show_moments(self, begins: list[int], shown: int | None, *, led: bool) -> None:
        """The moments to choose from, and the one that is shown; `led` by the Temporal Controller."""
        if [self.moments.itemData(index) for index in range(self.moments.count())] != begins:
            self.moments.clear()
            for begin in begins:
                self.moments.addItem(moment_text(begin), begin)
        self.moments.setCurrentIndex(self.moments.findData(shown))
        self.moments.setVisible(len(begins) > 1)
        self.moments.setEnabled(not led)
        self.place()

    def show_outlines(self, possible: bool) -> None:
        """Whether the run wrote what tells filled pixels."""
        self.outlines.setEnabled(possible)
        self.outlines.setToolTip(
            tr("Outline the filled pixels (Ctrl+F)")
            if possible
            else tr(
                "This run wrote no raster that tells filled pixels. Tick “Origin of pixels” or “Write quality rasters”."
            )
        )

    def show_note(self, text: str) -> None:
        """A remark in the bar; empty for none."""
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self.place()

    def place(self) -> None:
        """In the middle of the map's lower edge; QGIS's messages cover the upper."""
        self.adjustSize()
        whole = self.parentWidget()
        space = self.fontMetrics().height() // 3
        self.move(max((whole.width() - self.width()) // 2, 0), whole.height() - self.height() - space)
        self.raise_()

    def foot(self) -> int:
        """How much of the lower edge the bar takes, in pixels."""
        return self.height() + self.fontMetrics().height() // 3

    def _button(self, theme: str, letters: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        icon = QgsApplication.getThemeIcon(theme)
        if icon.isNull():
            button.setText(letters)
        button.setIcon(icon)
        button.setToolTip(tip)
        return button
