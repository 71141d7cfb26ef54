"""The table of a series: rasters come from the project, from files, from a folder or by dropping them."""

from __future__ import annotations

import os
from functools import partial
from typing import Any

from qgis.core import QgsApplication, QgsMimeDataUtils, QgsProcessingException
from qgis.PyQt.QtCore import QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.layers import tr
from .dropping import accept_copy
from .forms import make_note
from .raster_pickers import ARCHIVES, METADATA, RASTER_FILES, ask_files, ask_folder, choose_rasters, name_of, rasters_in
from .scene_search import can_search, scene_search
from .series_model import MASK, Role, SeriesTableModel
from .setup_task import SetupTask

SHOWN_ROWS = 7


class SeriesTable(QWidget):
    """The table with its buttons and a line that sums it up."""

    changed = pyqtSignal()

    def __init__(self, roles: list[Role], parent: QWidget | None = None):
        super().__init__(parent)
        self.model = SeriesTableModel(roles, self)
        self.view = RasterView(self.model, self)
        self.summary = make_note(self)
        self.problem = self.looking = ""
        self.search: SetupTask | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.fontMetrics().height() // 4)
        layout.addLayout(self._buttons())
        layout.addWidget(self.view, 1)
        layout.addWidget(self.summary)
        self.model.changed.connect(self._follow)
        self.model.refused.connect(self._complain)
        self.view.dropped.connect(self.take_in)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self._follow()

    def add(self, values: list[str], role: str = "") -> None:
        """Add layers (ids) and files (paths); says in the line below what could not be used."""
        problems = self.model.add(values, role)
        if problems:
            self._complain("\n".join(problems))

    def take_in(self, values: list[str], role: str = "") -> None:
        """Add what the user dropped or chose: layers at once, paths when the worker has looked what they hold; without a
        role it is guessed."""
        paths = [value for value in values if os.path.exists(value)]
        self.add([value for value in values if value not in paths], role)
        if not paths:
            return
        if not can_search():
            self.add([file for path in paths for file in (rasters_in(path) if os.path.isdir(path) else [path])], role)
            return
        self.search = scene_search(paths)
        self.search.ended.connect(partial(self._found, role))
        self.looking = tr("Looking at {name}…").format(name=", ".join(map(name_of, paths[:2])))
        self._sum_up()
        QgsApplication.taskManager().addTask(self.search)

    def _found(self, role: str, text: str, report: Any) -> None:
        """The worker has looked."""
        self.search, self.looking = None, ""
        if report is None:
            self._complain(text)
            return
        self.model.add_scenes(report["scenes"], role)
        if report["problems"]:
            self._complain("\n".join(report["problems"]))
        else:
            self._sum_up()

    # Buttons and menus ---------------------------------------------------------------------------------------------

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        self.add_button = self._button(
            tr("Add"), "/symbologyAdd.svg", tr("Add rasters: from the project, files or a folder")
        )
        self.add_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.add_button)
        self._offer_sources(menu, "")
        if len(self.model.roles) > 1:
            menu.addSeparator()
            for role in self.model.roles:
                self._offer_sources(menu.addMenu(tr("Add as: {role}").format(role=role.label)), role.id)
        self.add_button.setMenu(menu)
        self.remove_button = self._button(tr("Remove"), "/symbologyRemove.svg", tr("Take the selected rasters out"))
        self.remove_button.clicked.connect(self._remove)
        self.clear_button = self._button(tr("Clear"), "/console/iconClearConsole.svg", tr("Take all rasters out"))
        self.clear_button.clicked.connect(lambda: self.model.clear())
        self.dates_button = self._button(tr("Dates"), "/propertyicons/temporal.svg", tr("Where the dates come from"))
        self.dates_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.dates_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        dates = QMenu(self.dates_button)
        dates.addAction(tr("Sort by date"), lambda: self.model.sort_rows("date"))
        dates.addAction(tr("Read from a text file…"), self._read_table)
        dates.addAction(tr("Back to what was found"), lambda: self.model.forget_typed())
        self.dates_button.setMenu(dates)
        for button in (self.add_button, self.remove_button, self.clear_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.dates_button)
        return row

    def _button(self, text: str, icon: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setToolTip(tip)
        button.setAutoRaise(True)
        return button

    def _offer_sources(self, menu: QMenu, role: str) -> None:
        """Where rasters of a role come from; without a role it is guessed."""
        menu.addAction(tr("Layers of the project…"), lambda: self._add_layers(role))
        menu.addAction(tr("Files or archives…"), lambda: self.take_in(ask_files(self), role))
        menu.addAction(tr("Folder…"), lambda: self.take_in(ask_folder(self), role))

    def _add_layers(self, role: str = "") -> None:
        present = [row.value for row in self.model.rows]
        chosen = choose_rasters(self, tr("Add layers of the project"), self._selected_in_tree(), present)
        if chosen:
            self.add(chosen, role)

    def _selected_in_tree(self) -> list[str]:
        from qgis.utils import iface

        tree = iface.layerTreeView() if iface is not None else None
        return [layer.id() for layer in tree.selectedLayersRecursive()] if tree is not None else []

    def _remove(self) -> None:
        self.model.remove(self.view.selected())

    def _read_table(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Choose a table of dates"), "", tr("Text files (*.txt *.csv);;All files (*)")
        )
        if not path:
            return
        try:
            self.model.read_table(path)
        except QgsProcessingException as error:
            self._complain(str(error))

    def _show_menu(self, position: Any) -> None:
        rows = self.view.selected()
        if not rows:
            return
        menu = QMenu(self)
        if len(self.model.roles) > 1:
            for role in self.model.roles:
                action = menu.addAction(tr("Use as: {role}").format(role=role.label))
                action.triggered.connect(lambda _checked=False, r=role.id: self.model.set_role(rows, r))
            menu.addSeparator()
        menu.addAction(tr("Remove"), self._remove)
        menu.exec(self.view.viewport().mapToGlobal(position))

    # The line below ------------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        self.problem = ""
        self._sum_up()
        self.changed.emit()

    def _complain(self, text: str) -> None:
        self.problem = text
        self._sum_up()

    def _sum_up(self) -> None:
        """How many of each role, from when to when, and what lacks a date."""
        model = self.model
        rows = model.rows
        self.view.setToolTip("" if rows else tr("Drop layers or files here"))
        counts = [(role.several, len(model.of_role(role.id))) for role in model.roles]
        parts = [f"{several}: {count}" for several, count in counts if count]
        days = sorted(day for row in rows if row.role != MASK for day in filter(None, row.date.split(", ")))
        if days:
            first, last = days[0], days[-1]
            parts.append(first if first == last else tr("{first} to {last}").format(first=first, last=last))
        products = list(dict.fromkeys(row.product for row in rows if row.product))
        parts += [*products[:2], *(["…"] if len(products) > 2 else [])]
        undated = sum(1 for row in rows if not row.date)
        if undated:
            parts.append(tr("without a date: {count}").format(count=undated))
        self.summary.setText(self.looking or self.problem or " · ".join(parts))
        self.summary.setVisible(bool(self.summary.text()))
        self.remove_button.setEnabled(bool(rows))
        self.clear_button.setEnabled(bool(rows))
        self.dates_button.setEnabled(bool(rows))


class RasterView(QTableView):
    """The table itself, which takes layers from the Layers panel and files from outside."""

    dropped = pyqtSignal(list)

    def __init__(self, model: SeriesTableModel, parent: QWidget | None = None):
        super().__init__(parent)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        line = self.fontMetrics().height()
        self.verticalHeader().setDefaultSectionSize(int(line * 1.5))
        self.setMinimumHeight(int(line * 1.5 * (SHOWN_ROWS + 1)))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(line * 2)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._sort)
        self.sorted_by = (-1, False)
        model.changed.connect(self.fit_columns)
        self.fit_columns()
        if "role" in model.columns:
            self.setItemDelegateForColumn(model.columns.index("role"), RoleDelegate(model.roles, self))

    def selected(self) -> list[int]:
        """The positions of the selected rows."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def fit_columns(self) -> None:
        """Role and date as wide as they need; the raster's name takes the rest. Clouds only where a share is known."""
        model = self.model()
        self.setColumnHidden(model.columns.index("clouds"), all(row.clouds is None for row in model.rows))
        for column in range(1, self.model().columnCount()):
            self.resizeColumnToContents(column)
            self.setColumnWidth(column, self.columnWidth(column) + 2 * self.fontMetrics().averageCharWidth())
        self.model().letters = self.columnWidth(0) // self.fontMetrics().averageCharWidth() - 2

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self.model().letters = self.columnWidth(0) // self.fontMetrics().averageCharWidth() - 2
        self.viewport().update()

    def keyPressEvent(self, event: Any) -> None:
        if event.key() == Qt.Key.Key_Delete and self.selected():
            self.model().remove(self.selected())
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: Any) -> None:
        super().paintEvent(event)
        if self.model().rowCount():
            return
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text))
        margin = self.fontMetrics().height()
        area = self.viewport().rect().adjusted(margin, margin, -margin, -margin)
        painter.drawText(
            area,
            int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap),
            tr("Add rasters with the button above, or drop layers or files here."),
        )
        painter.end()

    def dragEnterEvent(self, event: Any) -> None:
        if event.mimeData().hasUrls() or QgsMimeDataUtils.isUriList(event.mimeData()):
            accept_copy(event)

    def dragMoveEvent(self, event: Any) -> None:
        accept_copy(event)

    def dropEvent(self, event: Any) -> None:
        values = dropped_rasters(event.mimeData())
        accept_copy(event)
        if values:
            self.dropped.emit(values)

    def _sort(self, section: int) -> None:
        self.sorted_by = (section, self.sorted_by == (section, False))
        self.model().sort_rows(self.model().columns[section], self.sorted_by[1])


class RoleDelegate(QStyledItemDelegate):
    """Roles are chosen from a list."""

    def __init__(self, roles: list[Role], parent: QWidget):
        super().__init__(parent)
        self.choices = roles

    def createEditor(self, parent: QWidget, option: Any, index: QModelIndex) -> QWidget:
        combo = QComboBox(parent)
        for role in self.choices:
            combo.addItem(role.label, role.id)
        combo.activated.connect(lambda _index: self._finish(combo))
        return combo

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:
        editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))
        editor.showPopup()

    def setModelData(self, editor: QWidget, model: Any, index: QModelIndex) -> None:
        model.setData(index, editor.currentData())

    def _finish(self, combo: QComboBox) -> None:
        self.commitData.emit(combo)
        self.closeEditor.emit(combo)


def dropped_rasters(data: Any) -> list[str]:
    """Layer ids and paths in what was dropped: raster files, folders, archives, metadata of a delivery."""
    values: list[str] = []
    if QgsMimeDataUtils.isUriList(data):
        for uri in QgsMimeDataUtils.decodeUriList(data):
            layer_id = getattr(uri, "layerId", "")
            if layer_id:
                values.append(layer_id)
            elif uri.layerType == "raster":
                values.append(uri.uri)
    elif data.hasUrls():
        for path in (url.toLocalFile() for url in data.urls()):
            if os.path.isdir(path) or path.lower().endswith((*RASTER_FILES, *ARCHIVES, *METADATA)):
                values.append(path)
    return values
