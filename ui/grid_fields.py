"""Fields for where and how finely to compute, made of QGIS's own widgets: extent, CRS, polygons."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayerProxyModel,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsExtentWidget, QgsMapCanvas, QgsMapLayerComboBox, QgsProjectionSelectionWidget
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from ..algorithms.grids import crs_text
from ..algorithms.layers import is_given, tr
from .fields import Field


class ExtentField(Field):
    """A rectangle: that of the map, of a layer, drawn or typed."""

    def __init__(self, definition: QgsProcessingParameterDefinition, parent: QWidget):
        self.box = QgsExtentWidget(parent, QgsExtentWidget.WidgetStyle.CondensedStyle)
        super().__init__(definition, self.box)
        self.box.setNullValueAllowed(True, tr("all of the images"))
        iface = getattr(parent, "iface", None)
        canvas = iface.mapCanvas() if iface is not None else None
        if isinstance(canvas, QgsMapCanvas):
            self.box.setMapCanvas(canvas)
        self.box.extentChanged.connect(lambda *_: self.changed.emit())

    def rectangle(self) -> tuple[QgsRectangle, QgsCoordinateReferenceSystem]:
        """The rectangle, empty where there is none, and its CRS."""
        return (self.box.outputExtent() if self.value() is not None else QgsRectangle()), self.box.outputCrs()

    def value(self) -> str | None:
        """xmin,xmax,ymin,ymax [CRS]."""
        if not self.box.isValid() or self.box.outputExtent().isEmpty():
            return None
        box, crs = self.box.outputExtent(), self.box.outputCrs()
        corners = ",".join(f"{x:.15g}" for x in (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum()))
        return f"{corners} [{crs.authid()}]" if crs.isValid() and crs.authid() else corners

    def show(self, value: Any) -> None:
        if not is_given(value):
            self.box.clear()
            return
        numbers, _, crs = str(value).partition("[")
        left, right, bottom, top = map(float, numbers.split(","))
        own = QgsCoordinateReferenceSystem(crs.rstrip("] "))
        self.box.setOutputExtentFromUser(QgsRectangle(left, bottom, right, top), own)


class CrsField(Field):
    """A coordinate reference system, or none."""

    def __init__(self, definition: QgsProcessingParameterDefinition, parent: QWidget):
        self.picker = QgsProjectionSelectionWidget(parent)
        super().__init__(definition, self.picker)
        self.picker.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        self.picker.setNotSetText(tr("as the images"))
        self.picker.crsChanged.connect(lambda *_: self._follow())
        self.show(None)

    def value(self) -> str | None:
        crs = self.picker.crs()
        return crs_text(crs) if crs.isValid() else None

    def show(self, value: Any) -> None:
        self.picker.setCrs(
            QgsCoordinateReferenceSystem(str(value)) if is_given(value) else QgsCoordinateReferenceSystem()
        )
        self.picker.setToolTip(self.tip)

    def _follow(self) -> None:
        self.picker.setToolTip(self.tip)  # the widget writes its own
        self.changed.emit()


class PolygonsField(Field):
    """A layer of polygons, all or the selected ones, or a file of them, as a drawn area is."""

    def __init__(self, definition: QgsProcessingParameterDefinition, parent: QWidget):
        box = QWidget(parent)
        self.file = ""
        self.opened: QgsVectorLayer | None = None  # the file, for the map
        self.combo = QgsMapLayerComboBox(box)
        self.combo.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.combo.setAllowEmptyLayer(True, tr("none"))
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(10)
        self.combo.setCurrentIndex(0)
        self.selected = QCheckBox(tr("Selected features only"), box)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.combo)
        layout.addWidget(self.selected)
        super().__init__(definition, box)
        self.combo.currentIndexChanged.connect(lambda *_: self._follow())
        self.selected.toggled.connect(lambda _on: self.changed.emit())
        self._follow()

    def value(self) -> Any:
        layer = self.combo.currentLayer()
        if layer is None:
            return self.file if self._shows_file() else None
        return QgsProcessingFeatureSourceDefinition(layer.id(), True) if self.selected.isChecked() else layer.id()

    def show(self, value: Any) -> None:
        only = isinstance(value, QgsProcessingFeatureSourceDefinition)
        name = value.source.staticValue() if only else value
        layer = QgsProject.instance().mapLayer(name) if is_given(name) else None
        if layer is None and is_given(name) and os.path.isfile(name):
            self.file, self.opened = name, None
            self.combo.setAdditionalItems([_file_name(name)])
            self.combo.setCurrentIndex(self.combo.findText(_file_name(name)))
        else:
            self.combo.setAdditionalItems([])
            self.combo.setLayer(layer)
        self.selected.setChecked(only and value.selectedFeaturesOnly)
        self._follow()

    def layer(self) -> QgsVectorLayer | None:
        """The polygons as a layer, None where none are chosen."""
        if self.combo.currentLayer() is not None or not self._shows_file():
            return self.combo.currentLayer()
        if self.opened is None:
            self.opened = QgsVectorLayer(self.file, _file_name(self.file), "ogr")
        return self.opened if self.opened.isValid() else None

    def selected_only(self) -> bool:
        """Whether the selected features alone count."""
        return self.selected.isChecked() and self.combo.currentLayer() is not None

    def _shows_file(self) -> bool:
        return bool(self.file) and self.combo.currentText() == _file_name(self.file)

    def _follow(self) -> None:
        self.selected.setVisible(self.combo.currentLayer() is not None)
        self.changed.emit()


def _file_name(path: str) -> str:
    stem = os.path.splitext(os.path.basename(path))[0]
    return tr("drawn: {name}").format(name=stem)
