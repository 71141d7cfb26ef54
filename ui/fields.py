"""Parameters of Processing algorithms as compact widgets: label, help, default and limits come from the definition.

A field's `value()` is what the algorithm gets; None means that the parameter is left out and its default applies.
"""

from __future__ import annotations

import math
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)
from qgis.gui import QgsFileWidget, QgsFilterLineEdit, QgsSpinBox
from qgis.PyQt.QtCore import QLocale, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from ..algorithms.layers import is_given, tr
from .clip_picker import ClipPicker
from .forms import label_width
from .raster_pickers import RasterPicker, RastersPicker

LARGEST_WHOLE = 2_147_483_647
EXAMPLES = {
    "TARGET_DATES": "10D",
    "BANDS": "B02, B03, B04, B08",
    "DATES": "2018-06-07, 2018-06-17",
    "REGION": "100, 50, 320, 240",
    "START": "2020-05-01T10:00:00",
}
EMPTY = {"LONGEST_GAP": "fill all", "LAST_FRAME": "to the end"}  # what an empty number means


class Field(QObject):
    """One parameter and its widget."""

    changed = pyqtSignal()
    labelled = False  # whether the widget itself says what it is

    def __init__(self, definition: QgsProcessingParameterDefinition, widget: QWidget):
        super().__init__(widget)
        self.definition = definition
        self.name = definition.name()
        self.default = definition.defaultValue()
        self.widget = widget
        self.optional = bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)
        self.tip = f"<p>{definition.help()}</p><p><code>{self.name}</code></p>"
        widget.setToolTip(self.tip)
        widget.setObjectName(f"skymend_{self.name}")

    def value(self) -> Any:
        """What the algorithm gets; None where the parameter is left out."""
        raise NotImplementedError

    def show(self, value: Any) -> None:
        """Put a value into the widget; None stands for the default."""
        raise NotImplementedError

    def problem(self) -> str:
        """Why the algorithm cannot run with this field as it is; empty where it can."""
        if self.optional or self.definition.isDestination() or is_given(self.default) or is_given(self.value()):
            return ""
        return tr("Choose: {parameter}").format(parameter=self.definition.description())

    def unlike_default(self) -> Any:
        """The value where it is not the default; None where it may be left out."""
        value = self.value()
        return None if not is_given(value) or value == self.default else value


class ChoiceField(Field):
    """A list of fixed words."""

    def __init__(self, definition: QgsProcessingParameterEnum, parent: QWidget):
        self.combo = QComboBox(parent)
        super().__init__(definition, self.combo)
        for word in definition.options():
            self.combo.addItem(word_label(word), word)
        self.show(None)
        self.combo.currentIndexChanged.connect(lambda _index: self.changed.emit())

    def value(self) -> str:
        return self.combo.currentData()

    def show(self, value: Any) -> None:
        index = self.combo.findData(value if is_given(value) else self.default)
        if index >= 0:
            self.combo.setCurrentIndex(index)


class FlagField(Field):
    """Yes or no."""

    labelled = True

    def __init__(self, definition: QgsProcessingParameterBoolean, parent: QWidget):
        self.box = QCheckBox(definition.description(), parent)
        super().__init__(definition, self.box)
        self.show(None)
        self.box.toggled.connect(lambda _on: self.changed.emit())

    def value(self) -> bool:
        return self.box.isChecked()

    def show(self, value: Any) -> None:
        self.box.setChecked(bool(self.default if value is None else value))


class WholeField(Field):
    """A whole number with a default."""

    def __init__(self, definition: QgsProcessingParameterNumber, parent: QWidget):
        self.spin = QgsSpinBox(parent)
        super().__init__(definition, self.spin)
        self.spin.setRange(
            int(max(definition.minimum(), -LARGEST_WHOLE)), int(min(definition.maximum(), LARGEST_WHOLE))
        )
        self.spin.setClearValue(int(self.default))
        self.spin.setExpressionsEnabled(True)
        if self.name == "MEMORY_MB":
            self.spin.setSingleStep(256)
        if self.name == "TILE_SIZE":
            self.spin.setSingleStep(256)
            self.spin.setSpecialValueText(tr("automatic"))
        if self.name in EMPTY:  # its least value
            self.spin.setSpecialValueText(tr(EMPTY[self.name]))
        self.show(None)
        self.spin.valueChanged.connect(lambda *_: self.changed.emit())

    def value(self) -> int:
        return self.spin.value()

    def show(self, value: Any) -> None:
        self.spin.setValue(int(self.default if value is None else value))


class NumberField(Field):
    """A number that may be left to the method (empty), or one with decimals."""

    def __init__(self, definition: QgsProcessingParameterNumber, parent: QWidget):
        self.edit = QgsFilterLineEdit(parent)
        super().__init__(definition, self.edit)
        self.whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
        self.edit.setPlaceholderText(number_text(self.default) if is_given(self.default) else tr("automatic"))
        if self.name in EMPTY:
            self.edit.setPlaceholderText(tr(EMPTY[self.name]))
        self.edit.textChanged.connect(lambda _text: self.changed.emit())

    def value(self) -> float | int | None:
        text = self.edit.text().strip()
        number = read_number(text) if text else None
        if number is None or self._wrong(number):
            return None
        return int(number) if self.whole else number

    def show(self, value: Any) -> None:
        self.edit.setText("" if value is None or value == self.default else number_text(value))

    def problem(self) -> str:
        text = self.edit.text().strip()
        number = read_number(text) if text else None
        if not text or (number is not None and not self._wrong(number)):
            return ""
        wanted = tr("a whole number") if self.whole else tr("a number")
        low, high = self.definition.minimum(), self.definition.maximum()
        if abs(low) < 1e300 and abs(high) < 1e300 and abs(high) < LARGEST_WHOLE:
            wanted = tr("{kind} from {low} to {high}").format(kind=wanted, low=f"{low:g}", high=f"{high:g}")
        return tr("{parameter}: “{text}” is not {wanted}.").format(
            parameter=self.definition.description(), text=text, wanted=wanted
        )

    def _wrong(self, number: float) -> bool:
        outside = not self.definition.minimum() <= number <= self.definition.maximum()
        return outside or (self.whole and number != int(number))


class TextField(Field):
    """One line of text."""

    def __init__(self, definition: QgsProcessingParameterDefinition, parent: QWidget):
        self.edit = QgsFilterLineEdit(parent)
        super().__init__(definition, self.edit)
        example = EXAMPLES.get(self.name)
        self.edit.setPlaceholderText(tr("such as {example}").format(example=example) if example else "")
        self.edit.textChanged.connect(lambda _text: self.changed.emit())

    def value(self) -> str | None:
        return self.edit.text().strip() or None

    def show(self, value: Any) -> None:
        self.edit.setText("" if value is None else str(value))


class RasterField(Field):
    """One raster of the project, or a file."""

    picker_kind = RasterPicker

    def __init__(self, definition: QgsProcessingParameterRasterLayer, parent: QWidget):
        optional = bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)
        self.picker = self.picker_kind(optional, parent)
        super().__init__(definition, self.picker)
        self.picker.changed.connect(self.changed)

    def value(self) -> str | None:
        return self.picker.value()

    def show(self, value: Any) -> None:
        self.picker.show_value(value)


class ClipField(RasterField):
    """One raster, a video file or a folder of frames."""

    picker_kind = ClipPicker


class RastersField(Field):
    """Several rasters, chosen in a dialog."""

    def __init__(self, definition: QgsProcessingParameterMultipleLayers, parent: QWidget):
        self.picker = RastersPicker(definition.description(), parent)
        super().__init__(definition, self.picker)
        self.picker.changed.connect(self.changed)

    def value(self) -> list[str]:
        return self.picker.value()

    def show(self, value: Any) -> None:
        self.picker.show_value(value or [])


class DestinationField(Field):
    """Where a result goes: nothing named means a temporary file; what is optional has a tick."""

    def __init__(self, definition: QgsProcessingParameterDefinition, parent: QWidget):
        self.file = QgsFileWidget()
        if isinstance(definition, QgsProcessingParameterFolderDestination):
            self.file.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
            empty = tr("temporary folder")
        else:
            self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
            raster = isinstance(definition, QgsProcessingParameterRasterDestination)
            others = tr("Other formats, where they hold the values (*.img *.png *.jp2 *.nc)")
            rasters = f"{tr('GeoTIFF (*.tif *.tiff)')};;{others}"
            self.file.setFilter(rasters if raster else _filter(definition))
            empty = tr("temporary file")
        self.file.setDialogTitle(definition.description())
        self.file.lineEdit().setPlaceholderText(f"[{empty}]")
        optional = bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)
        self.box = QCheckBox(definition.description()) if optional else None
        row = QWidget(parent)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        if self.box is not None:
            layout.addWidget(self.box)
            self.box.setChecked(definition.createByDefault())
            self.file.setEnabled(self.box.isChecked())
            self.box.setMinimumWidth(label_width())
            self.box.toggled.connect(self.file.setEnabled)
            self.box.toggled.connect(lambda _on: self.changed.emit())
        layout.addWidget(self.file, 1)
        super().__init__(definition, row)
        self.labelled = self.box is not None
        self.file.fileChanged.connect(lambda _path: self.changed.emit())

    def ask_always(self) -> None:
        """The result is always wanted: no tick."""
        if self.box is not None:
            self.widget.layout().removeWidget(self.box)
            self.box.hide()
            self.box = None
        self.file.setEnabled(True)
        self.labelled = False

    def value(self) -> str | None:
        if self.box is not None and not self.box.isChecked():
            return None
        return self.file.filePath().strip() or QgsProcessing.TEMPORARY_OUTPUT

    def show(self, value: Any) -> None:
        if self.box is not None:
            self.box.setChecked(self.definition.createByDefault() if value is None else bool(value))
        self.file.setFilePath("" if value in (None, QgsProcessing.TEMPORARY_OUTPUT) else str(value))

    def unlike_default(self) -> str | None:
        return self.value()


def word_label(word: str) -> str:
    """A fixed word as users read it; the words of sensors and products are names and stay."""
    labels = {
        "auto": tr("Automatic"),
        "cpu": tr("Processor (CPU)"),
        "cuda": tr("NVIDIA GPU (CUDA)"),
        "time": tr("times"),
        "colour": tr("colours"),
        "h264": "H.264",
        "geotiff": "GeoTIFF",
        "cog": tr("Cloud-optimised GeoTIFF"),
        "geotiff-deflate": tr("GeoTIFF for older programs (DEFLATE)"),
        "png": "PNG",
        "bd": tr("blurred, then sampled (bd)"),
        "bi": tr("bicubic (bi)"),
    }
    return labels.get(word, word)


def number_text(value: float) -> str:
    """A number as the user's locale writes it, without groups of thousands."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(value), "g", 10)


def read_number(text: str) -> float | None:
    """A number written with a point or in the user's locale; None where it is none."""
    number, fine = QLocale.c().toDouble(text)
    if not fine:
        number, fine = QLocale().toDouble(text)
    return number if fine and math.isfinite(number) else None


def _filter(definition: QgsProcessingParameterDefinition) -> str:
    return definition.fileFilter() if isinstance(definition, QgsProcessingParameterFileDestination) else ""
