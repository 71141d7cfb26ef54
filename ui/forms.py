"""Forms for a narrow panel: labels of one width in all of them, long ones wrapped."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFontMetrics
from qgis.PyQt.QtWidgets import QApplication, QFormLayout, QLabel, QSizePolicy, QWidget

LABEL_LETTERS = 17


def make_form(parent: QWidget | None = None) -> QFormLayout:
    """An empty form, laid out in `parent` where there is one."""
    form = QFormLayout(parent) if parent is not None else QFormLayout()
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    form.setVerticalSpacing(QFontMetrics(QApplication.font()).height() // 3)
    return form


def make_label(text: str, tip: str = "") -> QLabel:
    """A label of the common width."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setToolTip(tip)
    label.setFixedWidth(label_width())
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    return label


def make_note(parent: QWidget) -> QLabel:
    """A remark in smaller letters."""
    note = QLabel(parent)
    note.setWordWrap(True)
    font = note.font()
    font.setPointSizeF(font.pointSizeF() * 0.9)
    note.setFont(font)
    return note


def label_width() -> int:
    """The common width of labels."""
    return LABEL_LETTERS * QFontMetrics(QApplication.font()).averageCharWidth()
