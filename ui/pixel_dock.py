"""A click on the map shows the pixel's series: what each date shows, and what methods make of it as their options change."""

from __future__ import annotations

import csv
import datetime
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsDockWidget, QgsMapToolEmitPoint, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.alive import keep, let_go
from ..algorithms.cards import list_cards
from ..algorithms.icon import icon
from ..algorithms.jobs import absolute
from ..algorithms.layers import tr
from .asking import Asker
from .forms import make_note
from .pixel_plot import COLOURS, PixelPlot, PlotCurve, PlotData, Spot, paired

TASK, PANEL = "reconstructseries", "panel"
NDVI = "NDVI"
PATIENCE_MS = 40  # changes that follow each other this fast are one
NINE_IN_TEN = 1.645  # standard deviations
NOT_ASKED = ("method", "options", "output_folder", "count", "output_cube", "uncertainty", "quality", "sar", "sar_dates")


class PixelDock(QgsDockWidget):
    """The plot beside the map. `tab` is the panel's tab of the series: it says which images, masks and options."""

    def __init__(self, iface: Any, tab: Any):
        super().__init__(tr("SkyMend: curve of a pixel"), iface.mainWindow())
        self.setObjectName("SkyMendPixelDock")
        self.iface, self.tab = iface, tab
        self.point: QgsPointXY | None = None
        self.crs = QgsCoordinateReferenceSystem()
        self.report: dict[str, Any] = {}
        self.results: list[dict[str, str]] = []
        self.asker = Asker("curve")
        self.asker.answered.connect(self._answered)
        self.asker.failed.connect(self._failed)
        self.asker.said.connect(self._say)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(PATIENCE_MS)
        self.timer.timeout.connect(self._ask)
        canvas = iface.mapCanvas()
        self.tool = QgsMapToolEmitPoint(canvas)
        self.tool.canvasClicked.connect(self._clicked)
        self.outline = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self.outline.setColor(QColor(COLOURS[4]))
        self.outline.setFillColor(QColor(0, 0, 0, 0))
        self.outline.setWidth(2)
        self.marker = QgsVertexMarker(canvas)
        self.marker.setIconType(QgsVertexMarker.IconType.ICON_CROSS)
        self.marker.setColor(QColor(COLOURS[4]))
        self.marker.setPenWidth(2)
        self.marker.hide()
        self._build()
        tab.curve_changed.connect(self.follow)
        tab.done.connect(self.take_results)
        keep(self)

    # What it shows -------------------------------------------------------------------------------------------------

    def pick(self) -> None:
        """Wait for a click on the map."""
        self.show()
        self.raise_()
        self.iface.mapCanvas().setMapTool(self.tool)
        if not self.report:
            self._say(tr("Click on the map: the curve of the pixel under the click is shown here."))

    def show_at(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> None:
        """The curve of the pixel at a point."""
        self.point, self.crs = point, crs
        self.marker.setCenter(self._on_map(point, crs))
        self.marker.show()
        self._ask()

    def follow(self) -> None:
        """After a change in the panel: the same pixel once more."""
        if self.point is not None and self.isVisible():
            self.timer.start()

    def take_results(self, outcome: Any) -> None:
        """The images of a run are shown with the pixel from now on."""
        layers = [QgsProject.instance().mapLayer(layer) for layer in outcome.layers]
        paths = outcome.results.get("OUTPUT_LAYERS") or [layer.source() for layer in layers if layer is not None]
        self.results = [{"path": path} for path in paths]
        self.follow()

    def unload(self) -> None:
        """Take everything off the map and end the worker."""
        self.asker.close()
        self.timer.stop()
        canvas = self.iface.mapCanvas()
        canvas.unsetMapTool(self.tool)
        for item in (self.outline, self.marker):
            canvas.scene().removeItem(item)
        self.iface.removeDockWidget(self)
        let_go(self)
        self.deleteLater()

    def closeEvent(self, event: Any) -> None:
        """Closed, it costs nothing."""
        self.iface.mapCanvas().unsetMapTool(self.tool)
        self.outline.hide()
        self.marker.hide()
        self.asker.stop()
        super().closeEvent(event)

    def parameters(self) -> dict[str, Any]:
        """What the worker is asked. Raises QgsProcessingException for what cannot be."""
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        job = self.tab.algorithm.make_job(self.tab.parameters(), context)
        own = {"method": job.get("method", "auto"), "options": job.get("options", {})}
        kept = {name: value for name, value in job.items() if name not in NOT_ASKED}
        for layer in [*kept.get("optical", []), *kept.get("masks", [])]:
            layer["path"] = absolute(layer["path"])
        methods = [own if name == PANEL else {"method": name} for name in self.chosen_methods()]
        place = {"x": self.point.x(), "y": self.point.y(), "point_crs": self.crs.toWkt(_WKT)}
        return {**kept, **place, "curves": methods, "results": self.results, "uncertainty": self.spread.isChecked()}

    def chosen_methods(self) -> list[str]:
        """The methods drawn; `panel` stands for the panel's with its options."""
        return [action.data() for action in self.menu.actions() if action.isCheckable() and action.isChecked()]

    # Events --------------------------------------------------------------------------------------------------------

    def _clicked(self, point: QgsPointXY, button: Any) -> None:
        if button == Qt.MouseButton.LeftButton:
            self.show_at(QgsPointXY(point), self.iface.mapCanvas().mapSettings().destinationCrs())

    def _ask(self) -> None:
        problem = self.tab.own_problem()
        if problem or self.point is None:
            self._say(problem)
            return
        try:
            parameters = self.parameters()
        except QgsProcessingException as error:
            self._say(str(error))
            return
        if not self.report:
            self._say(tr("Opening the series…"))
        self.asker.ask(parameters)
        self.stop.setVisible(self.asker.busy and not self.report)

    def _answered(self, report: dict[str, Any]) -> None:
        self.stop.hide()
        self.report = report
        self._list_bands()
        self._outline_pixel(report["pixel"])
        self._draw()
        self._say(self._words())

    def _failed(self, text: str, hint: str) -> None:
        self.stop.hide()
        self._say(" ".join(filter(None, (text, hint))))

    def _stopped(self) -> None:
        self.asker.stop()
        self.stop.hide()
        self._say(tr("Stopped."))

    def _draw(self) -> None:
        self.plot.show_data(self.data(), tr("Click on the map: the curve of the pixel under the click is shown here."))

    def data(self) -> PlotData:
        """What is plotted of the last answer."""
        report, band = self.report, self.band.currentData()
        if not report:
            return PlotData()
        days = [_day(date) for date in report["dates"]]
        values = of_band([one["values"] for one in report["bands"]], report["bands"], band)
        states = report["states"]
        observations = [(d, v, s) for d, v, s in zip(days, values, states) if v is not None and s != "none"]
        curves = []
        for k, told in enumerate(report["curves"]):
            if not told.get("problem"):
                curves.append(self._curve(told, COLOURS[k % len(COLOURS)], band))
        results: list[Spot] = []
        for one in report.get("results", []):
            found = of_band([[value] for value in one["values"]], report["bands"], band)
            results += paired([_day(one["date"])], found)
        return PlotData(str(band), observations, curves, results)

    def _curve(self, told: dict[str, Any], colour: str, band: str) -> PlotCurve:
        bands, smooth, result = self.report["bands"], told.get("curve"), told["result"]
        label = told["title"]
        wanted = [_day(date) for date in result["dates"]]
        values = of_band(result["values"], bands, band)
        filled = [v if not measured else None for v, measured in zip(values, result["measured"])]
        if smooth is None:
            return PlotCurve(label, colour, paired(wanted, values), result=paired(wanted, filled))
        days = [_day(date) for date in smooth["dates"]]
        line = of_band(smooth["values"], bands, band)
        wide = deviation_of_band(smooth["values"], smooth["deviation"], bands, band)
        spread = [
            (d, v - NINE_IN_TEN * s, v + NINE_IN_TEN * s)
            for d, v, s in zip(days, line, wide)
            if v is not None and s  # 0 says that a run keeps what was measured
        ]
        return PlotCurve(label, colour, paired(days, line), spread, paired(wanted, filled))

    def _words(self) -> str:
        """What there is to say of the pixel."""
        report = self.report
        place, states = report["pixel"], report["states"]
        text = tr("Row {row}, column {column}: {clear} of {dates} dates are clear.")
        found = [text.format(row=place["row"], column=place["column"], clear=states.count("clear"), dates=len(states))]
        if report.get("searched"):
            text = tr("Clouds were looked for within {pixels} pixels only, as the images have no masks.")
            found.append(text.format(pixels=report["searched"]))
        for told in report["curves"]:
            found += [told.get("problem", ""), told.get("chosen", ""), told.get("note", "")]
        return " ".join(filter(None, found))

    def _say(self, text: str) -> None:
        self.note.setText(text)

    def _list_bands(self) -> None:
        """The bands of the series, and NDVI where it can be."""
        bands, kept = self.report["bands"], self.band.currentData()
        names = [band["name"] for band in bands]
        if {"red", "nir"} <= {band["role"] for band in bands} and NDVI not in names:
            names.append(NDVI)
        if names == [self.band.itemData(k) for k in range(self.band.count())]:
            return
        self.band.blockSignals(True)
        self.band.clear()
        for name in names:
            self.band.addItem(name, name)
        self.band.setCurrentIndex(max(self.band.findData(kept or NDVI), 0))
        self.band.blockSignals(False)

    def _outline_pixel(self, place: dict[str, Any]) -> None:
        crs = QgsCoordinateReferenceSystem.fromWkt(place["crs"])
        corners = [self._on_map(QgsPointXY(*corner), crs) for corner in place["corners"]]
        self.outline.setToGeometry(QgsGeometry.fromPolygonXY([[*corners, corners[0]]]), None)
        self.outline.show()
        self.marker.setCenter(self._on_map(QgsPointXY(place["x"], place["y"]), crs))
        self.marker.show()

    def _on_map(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> QgsPointXY:
        target = self.iface.mapCanvas().mapSettings().destinationCrs()
        try:
            return QgsCoordinateTransform(crs, target, QgsProject.instance()).transform(point)
        except QgsCsException:
            return point

    # Saving --------------------------------------------------------------------------------------------------------

    def save_table(self, path: str) -> None:
        """All bands' observations, curves and results as CSV."""
        report = self.report
        names = [band["name"] for band in report["bands"]]
        with open(path, "w", encoding="utf-8", newline="") as file:
            table = csv.writer(file)
            table.writerow(["kind", "method", "date", "state", *names, *(f"{name} deviation" for name in names)])
            for k, date in enumerate(report["dates"]):
                values = [band["values"][k] for band in report["bands"]]
                table.writerow(["observation", "", date, report["states"][k], *values])
            for told in report["curves"]:
                for kind in ("curve", "result"):
                    part = told.get(kind) or {"dates": []}
                    for k, date in enumerate(part["dates"]):
                        spread = [row[k] for row in part["deviation"]] if part["deviation"] else []
                        values = [row[k] for row in part["values"]]
                        table.writerow([kind, told["method"], date, part["quality"][k], *values, *spread])
            for one in report.get("results", []):
                table.writerow(["raster", "", one["date"], "", *one["values"]])

    def save_picture(self, path: str) -> bool:
        """The plot as it is shown."""
        return self.plot.picture().save(path)

    def _save(self, title: str, form: str, save: Any) -> None:
        path, _ = QFileDialog.getSaveFileName(self, title, "", form)
        if not path:
            return
        try:
            fine = save(path) is not False
        except OSError as error:
            self._say(tr("{path} cannot be written: {error}").format(path=path, error=error.strerror))
            return
        text = tr("Saved: {path}") if fine else tr("{path} cannot be written.")
        self._say(text.format(path=path))

    # Building ------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        body = QWidget(self)
        self.picker = QToolButton(body)
        self.picker.setIcon(icon("reconstructseries"))
        self.picker.setText(tr("Click on the map"))
        self.picker.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.picker.setCheckable(True)
        self.picker.clicked.connect(lambda _checked: self.pick())
        self.tool.activated.connect(lambda: self.picker.setChecked(True))
        self.tool.deactivated.connect(lambda: self.picker.setChecked(False))
        self.band = QComboBox(body)
        self.band.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.band.setToolTip(tr("The band, or index, that is plotted"))
        self.band.setAccessibleName(self.band.toolTip())
        self.band.currentIndexChanged.connect(lambda _index: self._draw())
        self.spread = QCheckBox(tr("Uncertainty"), body)
        self.spread.setToolTip(
            tr(
                "The band within which nine in ten clear observations would lie, measured by hiding known ones: the first "
                "time it takes some seconds."
            )
        )
        self.spread.toggled.connect(lambda _on: self.follow())
        self.stop = QToolButton(body)
        self.stop.setText(tr("Stop"))
        self.stop.clicked.connect(self._stopped)
        self.stop.hide()
        row = QHBoxLayout()
        for widget in (self.picker, self.band, self._methods_button(body), self.spread, self.stop):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._save_button(body))
        self.plot = PixelPlot(body)
        self.note: QLabel = make_note(body)
        layout = QVBoxLayout(body)
        space = self.fontMetrics().height() // 3
        layout.setContentsMargins(space, space, space, space)
        layout.setSpacing(space)
        layout.addLayout(row)
        layout.addWidget(self.plot, 1)
        layout.addWidget(self.note)
        self.setWidget(body)
        self._draw()

    def _methods_button(self, parent: QWidget) -> QToolButton:
        button = QToolButton(parent)
        button.setText(tr("Methods"))
        button.setToolTip(tr("Methods whose curves are drawn; the panel's follows its options"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(button)
        self._add_method(tr("As in the panel"), PANEL, True)
        self.menu.addSeparator()
        for card in list_cards(TASK):
            self._add_method(card.title, card.id, False)
        button.setMenu(self.menu)
        return button

    def _add_method(self, title: str, method: str, checked: bool) -> None:
        action = self.menu.addAction(title)
        action.setCheckable(True)
        action.setChecked(checked)
        action.setData(method)
        action.toggled.connect(lambda _on: self.follow())

    def _save_button(self, parent: QWidget) -> QToolButton:
        button = QToolButton(parent)
        button.setText(tr("Save"))
        button.setToolTip(tr("Save the numbers or the picture"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        title = tr("Save the curve")
        menu.addAction(tr("Table (CSV)…"), lambda: self._save(title, "CSV (*.csv)", self.save_table))
        menu.addAction(tr("Picture (PNG)…"), lambda: self._save(title, "PNG (*.png)", self.save_picture))
        button.setMenu(menu)
        return button


_WKT = QgsCoordinateReferenceSystem.WktVariant.WKT2_2019 if hasattr(QgsCoordinateReferenceSystem, "WktVariant") else 0


def of_band(values: list[list[Any]], bands: list[dict[str, Any]], name: str) -> list[float | None]:
    """The values of one band, or of NDVI, from those of all bands, by date."""
    names = [band["name"] for band in bands]
    if name in names:
        return list(values[names.index(name)])
    red, nir = (values[place] for place in _red_and_nir(bands))
    return [
        (n - r) / (n + r) if r is not None and n is not None and abs(n + r) > 1e-9 else None for r, n in zip(red, nir)
    ]


def deviation_of_band(
    values: list[list[Any]], deviations: list[list[Any]] | None, bands: list[dict[str, Any]], name: str
) -> list[float | None]:
    """The same of standard deviations; that of NDVI by its slopes."""
    if deviations is None:
        return [None] * len(values[0])
    names = [band["name"] for band in bands]
    if name in names:
        return list(deviations[names.index(name)])
    red, nir = _red_and_nir(bands)
    found: list[float | None] = []
    for r, n, dr, dn in zip(values[red], values[nir], deviations[red], deviations[nir]):
        if None in (r, n, dr, dn) or abs(n + r) < 1e-9:
            found.append(None)
        else:
            found.append(2 * ((n * dr) ** 2 + (r * dn) ** 2) ** 0.5 / (n + r) ** 2)
    return found


def _red_and_nir(bands: list[dict[str, Any]]) -> tuple[int, int]:
    roles = [band["role"] for band in bands]
    return roles.index("red"), roles.index("nir")


def _day(date: str) -> float:
    return float(datetime.date.fromisoformat(date).toordinal())
