"""Choosing rasters: one from a list that also takes files, or several in a dialog."""

from __future__ import annotations

import os

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsProviderRegistry, QgsRasterLayer, QgsSettings
from qgis.gui import QgsFilterLineEdit, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.layers import tr
from ..contract import archives

PICTURE_SERVICES = ["wms", "arcgismapserver", "vectortile", "virtualraster"]  # no measured values, or no file
FOLDER_SETTING = "skymend/dock/folder"
ARCHIVES, METADATA = (*archives.ENDINGS, ".gz"), (".xml",)  # of deliveries, and of what leads to their files
RASTER_FILES = (".tif", ".tiff", ".jp2", ".img", ".vrt", ".hdf", ".nc", ".dat", ".bil", ".grd", ".asc", ".gpkg")


class RasterPicker(QWidget):
    """The project's rasters in a list, and a button for a file that is not in the project."""

    changed = pyqtSignal()

    def __init__(self, optional: bool, parent: QWidget | None = None):
        super().__init__(parent)
        self.file = ""
        self.combo = QgsMapLayerComboBox(self)
        self.combo.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.combo.setExcludedProviders(PICTURE_SERVICES)
        self.combo.setAllowEmptyLayer(True, tr("none") if optional else tr("choose a raster"))
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(10)
        self.combo.setCurrentIndex(0)
        self.browse = QToolButton(self)
        self.browse.setText("…")
        self.browse.setToolTip(
            tr("Choose what is not in the project: a raster file, an archive, the folder of a product")
        )
        self.browse.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.browse)
        menu.addAction(tr("File or archive…"), lambda: self._browse(ask_files(self, several=False)))
        menu.addAction(tr("Folder of a product…"), lambda: self._browse(ask_folder(self)))
        self.browse.setMenu(menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.combo, 1)
        layout.addWidget(self.browse)
        self.combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.setFocusProxy(self.combo)

    def value(self) -> str | None:
        """The id of a project layer, or the path of a file; None where nothing is chosen."""
        layer = self.combo.currentLayer()
        if layer is not None:
            return layer.id()
        shown = self.file and self.combo.currentText() == name_of(self.file)
        return self.file if shown else None

    def show_value(self, value: str | None) -> None:
        """Choose a project layer by its id, or a file by its path."""
        layer = QgsProject.instance().mapLayer(value) if value else None
        if layer is None and value and os.path.exists(value):
            self.file = value
            name = name_of(value)
            self.combo.setAdditionalItems([name])
            self.combo.setCurrentIndex(self.combo.count() - 1)
            self.combo.setItemData(self.combo.count() - 1, value, Qt.ItemDataRole.ToolTipRole)
        elif layer is not None:
            self.combo.setLayer(layer)
        else:
            self.combo.setCurrentIndex(0)

    def _browse(self, chosen: list[str]) -> None:
        if chosen:
            self.show_value(chosen[0])


class RastersPicker(QWidget):
    """Several rasters, shown by their names in one line."""

    changed = pyqtSignal()

    def __init__(self, title: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.title = title
        self.values: list[str] = []
        self.line = QLineEdit(self)
        self.line.setReadOnly(True)
        self.line.setPlaceholderText(tr("none"))
        button = QToolButton(self)
        button.setText("…")
        button.setToolTip(tr("Choose layers or files"))
        button.clicked.connect(self._choose)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(button)
        QgsProject.instance().layersRemoved.connect(self._forget)

    def value(self) -> list[str]:
        """Layer ids and paths, in the order they were chosen."""
        return list(self.values)

    def show_value(self, values: list[str]) -> None:
        """Put layers and files in."""
        self.values = list(values)
        names = [layer_label(value) for value in self.values]
        self.line.setText(f"{len(names)}: {', '.join(names)}" if names else "")
        self.line.setCursorPosition(0)
        self.changed.emit()

    def _choose(self) -> None:
        chosen = choose_rasters(self, self.title, checked=self.values)
        if chosen is not None:
            self.show_value(chosen)

    def _forget(self, ids: list[str]) -> None:
        if set(ids) & set(self.values):
            self.show_value([value for value in self.values if value not in set(ids)])


class RasterDialog(QDialog):
    """The project's rasters with ticks, and files beside them."""

    def __init__(self, parent: QWidget, title: str, checked: list[str], hidden: list[str]):
        super().__init__(parent)
        self.setWindowTitle(title)
        self.list = QListWidget(self)
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.setToolTip(tr("Select several and press the space bar to tick them all"))
        self.filter = QgsFilterLineEdit(self)
        self.filter.setPlaceholderText(tr("Filter by name"))
        self.filter.setShowSearchIcon(True)
        self.filter.textChanged.connect(self._show_matching)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        for text, slot in ((tr("Add files…"), self._add_files), (tr("Tick all"), self._tick_all)):
            button = buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
            button.clicked.connect(slot)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.filter, self.list, buttons):
            layout.addWidget(widget)
        wide = self.fontMetrics().averageCharWidth()
        self.resize(64 * wide, 48 * wide)
        for value in [layer.id() for layer in project_rasters()] + [v for v in checked if os.path.exists(v)]:
            if value not in hidden:
                self._add(value, value in checked)

    def values(self) -> list[str]:
        """Ids and paths of what is ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [i.data(Qt.ItemDataRole.UserRole) for i in items if i.checkState() == Qt.CheckState.Checked]

    def _add(self, value: str, ticked: bool) -> None:
        item = QListWidgetItem(layer_label(value), self.list)
        item.setData(Qt.ItemDataRole.UserRole, value)
        item.setToolTip(layer_tip(value))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def _add_files(self) -> None:
        known = [self.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.list.count())]
        for path in ask_files(self):
            if path not in known:
                self._add(path, True)

    def _tick_all(self) -> None:
        items = [self.list.item(row) for row in range(self.list.count()) if not self.list.isRowHidden(row)]
        on = any(item.checkState() != Qt.CheckState.Checked for item in items)
        for item in items:
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _show_matching(self, text: str) -> None:
        for row in range(self.list.count()):
            self.list.setRowHidden(row, text.casefold() not in self.list.item(row).text().casefold())


def choose_rasters(
    parent: QWidget, title: str, checked: list[str] | None = None, hidden: list[str] | None = None
) -> list[str] | None:
    """Ask for project layers and files; None where the user cancelled."""
    dialog = RasterDialog(parent, title, checked or [], hidden or [])
    accepted = dialog.exec()
    values = dialog.values()
    dialog.deleteLater()
    return values if accepted else None


def ask_files(parent: QWidget, several: bool = True) -> list[str]:
    """Ask for raster files; remembers the folder."""
    settings = QgsSettings()
    folder = settings.value(FOLDER_SETTING, "", type=str)
    filters = QgsProviderRegistry.instance().fileRasterFilters()
    if several:
        paths, _ = QFileDialog.getOpenFileNames(parent, tr("Choose raster files"), folder, filters)
    else:
        path, _ = QFileDialog.getOpenFileName(parent, tr("Choose a raster file"), folder, filters)
        paths = [path] if path else []
    if paths:
        settings.setValue(FOLDER_SETTING, os.path.dirname(paths[0]))
    return paths


def ask_folder(parent: QWidget) -> list[str]:
    """Ask for a folder; nothing where the user cancelled."""
    settings = QgsSettings()
    folder = QFileDialog.getExistingDirectory(
        parent, tr("Choose a folder with rasters"), settings.value(FOLDER_SETTING, "", type=str)
    )
    if not folder:
        return []
    settings.setValue(FOLDER_SETTING, os.path.dirname(folder))
    return [folder]


def rasters_in(folder: str) -> list[str]:
    """The raster files in a folder, by name (files beginning with a dot are left out)."""
    names = sorted(name for name in os.listdir(folder) if not name.startswith("."))
    return [os.path.join(folder, name) for name in names if name.lower().endswith(RASTER_FILES)]


def name_of(path: str) -> str:
    """The name of a file or folder."""
    return os.path.basename(os.path.normpath(path))


def project_rasters() -> list[QgsRasterLayer]:
    """The project's rasters that hold measured values, in the order of the layer tree."""
    layers = [node.layer() for node in QgsProject.instance().layerTreeRoot().findLayers()]
    return [layer for layer in layers if is_raster(layer)]


def as_layers(paths: list[str]) -> list[str]:
    """The ids of the project's layers that show these files, and the paths of the others."""
    known = {os.path.realpath(layer.source()): layer.id() for layer in project_rasters()}
    return [known.get(os.path.realpath(path), path) for path in paths]


def is_raster(layer: QgsMapLayer | None) -> bool:
    """Whether a layer is a raster with measured values."""
    return isinstance(layer, QgsRasterLayer) and layer.isValid() and layer.providerType() not in PICTURE_SERVICES


def layer_label(value: str) -> str:
    """A layer's name, or a file's."""
    layer = QgsProject.instance().mapLayer(value)
    return layer.name() if layer is not None else os.path.basename(value)


def layer_tip(value: str) -> str:
    """Where a layer's data lie."""
    layer = QgsProject.instance().mapLayer(value)
    return layer.source() if layer is not None else value
