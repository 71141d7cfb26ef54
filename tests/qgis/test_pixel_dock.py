"""A click on the map and the plot beside it; sliders that move a mask on the map. Driven through real widgets."""

from __future__ import annotations

import base64
import csv
import zlib
from unittest.mock import MagicMock

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRasterLayer, QgsSettings
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMainWindow

from skymend.algorithms.alive import kept
from skymend.ui.asking import Asker
from skymend.ui.dock import SkyMendDock
from skymend.ui.pixel_dock import PixelDock, deviation_of_band, of_band
from skymend.ui.pixel_plot import CLEAR, CLOUD, PixelPlot, PlotCurve, PlotData
from skymend.ui.series_model import IMAGE
from skymend.ui.thresholds import MaskOverlay
from tests.qgis.waiting import wait

DATES = ["2021-03-01", "2021-03-11", "2021-03-21"]
DAY = 737850.0  # 2021-03-01


@pytest.fixture
def canvas(qgis_app, qgis_new_project):
    window = QMainWindow()
    canvas = QgsMapCanvas(window)
    window.setCentralWidget(canvas)
    window.resize(400, 400)
    window.show()
    yield canvas
    window.close()
    window.deleteLater()


@pytest.fixture
def panel(canvas, provider, monkeypatch, worker_python):
    """The panel beside a real map."""
    monkeypatch.setenv("SKYMEND_PYTHON", worker_python)
    QgsSettings().remove("skymend/dock")
    iface = MagicMock()
    iface.mainWindow.return_value = canvas.window()
    iface.mapCanvas.return_value = canvas
    iface.activeLayer.return_value = None
    iface.messageBar.return_value = QgsMessageBar(canvas.window())
    dock = SkyMendDock(iface)
    yield dock
    for pixel in kept(PixelDock):
        pixel.unload()
    dock.tab("detectclouds").live.unload()
    dock.unload()
    dock.deleteLater()


@pytest.fixture
def series(make_raster, canvas):
    """Paths of three dated images in view."""
    paths = [make_raster(f"S_{date}.tif", names=["green", "red", "nir"]) for date in DATES]
    layer = QgsRasterLayer(paths[0], "first")
    QgsProject.instance().addMapLayer(layer)
    canvas.setDestinationCrs(layer.crs())
    canvas.setLayers([layer])
    canvas.setExtent(layer.extent())
    return paths


class Worker:
    """What `Answering` does, with an answer of the test's own."""

    def __init__(self, asker, answer):
        self.asker, self.answer, self.asked = asker, answer, []
        asker.worker.close()
        asker.worker = self

    def ask(self, python, home, task, parameters):
        self.asked.append((task, parameters))
        number = len(self.asked)
        event = {"id": number, "event": "result", "report": self.answer(parameters)}
        QTimer.singleShot(5, lambda: self.asker._heard.emit(event))
        return number

    def close(self):
        pass


def curve_answer(parameters):
    values = [[0.1, 0.2, 0.3], [0.1, 0.7, 0.2], [0.4, 0.8, 0.5]]
    part = {
        "dates": DATES,
        "values": values,
        "deviation": None,
        "quality": ["measured"] * 3,
        "measured": [True, False, True],
    }
    bands = [{"name": n, "role": n, "values": v} for n, v in zip(("green", "red", "nir"), values)]
    curves = [{"method": c["method"], "title": c["method"], "options": c.get("options", {}), "chosen": "", "note": "",
               "result": part, "curve": part} for c in parameters["curves"]]  # fmt: skip
    place = {"row": 1, "column": 2, "x": 500025, "y": 4999985, "crs": QgsCoordinateReferenceSystem("EPSG:32633").toWkt(),
             "corners": [[500020, 4999990], [500030, 4999990], [500030, 4999980], [500020, 4999980]]}  # fmt: skip
    return {"pixel": place, "dates": DATES, "states": ["clear", "cloud", "clear"], "bands": bands, "curves": curves,
            "results": [], "searched": 0}  # fmt: skip


@pytest.fixture
def curve(panel, series):
    """(tab, dock of the curve, its worker), the series in the table."""
    tab = panel.tab("reconstructseries")
    tab.table.add(series)
    tab.show_curve()
    return tab, tab.curve, Worker(tab.curve.asker, curve_answer)


def click(canvas):
    middle = QPoint(150, 150)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)


def test_a_click_on_the_map_shows_the_curve_before_any_run(curve, canvas):
    _, dock, worker = curve
    click(canvas)
    wait(lambda: dock.report)
    task, asked = worker.asked[0]
    assert (task, len(asked["optical"])) == ("curve", 3)
    assert canvas.extent().contains(QgsPointXY(asked["x"], asked["y"]))
    assert dock.outline.isVisible()
    assert [dock.band.itemData(k) for k in range(dock.band.count())] == ["green", "red", "nir", "NDVI"]
    assert dock.band.currentData() == "NDVI"
    data = dock.data()
    assert [state for _, _, state in data.observations] == ["clear", "cloud", "clear"]
    assert data.observations[0][1] == pytest.approx(0.6)


def test_options_in_the_panel_move_the_curve(curve, canvas):
    tab, dock, worker = curve
    click(canvas)
    wait(lambda: dock.report)
    tab.picker.method.setCurrentIndex(tab.picker.method.findData("whittaker"))
    wait(lambda: worker.asked[-1][1]["curves"] == [{"method": "whittaker", "options": {}}])
    tab.picker.show_values({"METHOD": "whittaker", "OPTIONS": "lambda=50"})
    tab._follow()
    wait(lambda: worker.asked[-1][1]["curves"][0]["options"] == {"lambda": 50})
    for action in dock.menu.actions():
        if action.data() == "gp":
            action.setChecked(True)
    wait(lambda: [c["method"] for c in worker.asked[-1][1]["curves"]] == ["whittaker", "gp"])


def test_results_of_a_run_are_asked_for_as_well(curve, canvas, series):
    _, dock, worker = curve
    click(canvas)
    wait(lambda: dock.report)
    dock.take_results(MagicMock(layers=(), results={"OUTPUT_LAYERS": series}))
    wait(lambda: [one["path"] for one in worker.asked[-1][1]["results"]] == series)


def test_table_and_picture_are_saved(curve, canvas, tmp_path):
    _, dock, _ = curve
    click(canvas)
    wait(lambda: dock.report)
    dock.save_table(str(tmp_path / "curve.csv"))
    with (tmp_path / "curve.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert {row["kind"] for row in rows} == {"observation", "curve", "result"}
    assert (rows[1]["date"], rows[1]["state"], rows[1]["nir"]) == ("2021-03-11", "cloud", "0.8")
    assert dock.save_picture(str(tmp_path / "curve.png"))
    assert QImage(str(tmp_path / "curve.png")).width() == 2 * dock.plot.width()


def test_nothing_is_left_on_the_map(curve, canvas):
    _, dock, _ = curve
    click(canvas)
    wait(lambda: dock.report)
    items = len(canvas.scene().items())
    dock.unload()
    assert len(canvas.scene().items()) == items - 2
    assert canvas.mapTool() is not dock.tool
    assert not kept(PixelDock) and not kept(Asker)  # noqa: PT018


def test_the_real_worker_draws_the_pixel(panel, series, canvas):
    tab = panel.tab("reconstructseries")
    tab.table.add(series)
    tab.fields["DETECT"].show(False)
    tab.fields["SEAMLESS"].show(False)
    tab.picker.method.setCurrentIndex(tab.picker.method.findData("linear"))
    tab.show_curve()
    click(canvas)
    wait(lambda: not tab.curve.asker.busy)
    assert tab.curve.report["curves"][0]["method"] == "linear", tab.curve.note.text()
    assert tab.curve.report["states"] == ["clear"] * 3


# The plot ---------------------------------------------------------------------------------------------------------------


@pytest.fixture
def plot(qgis_app):
    plot = PixelPlot()
    plot.resize(500, 260)
    spots = [(DAY + k, 0.1 + 0.001 * k) for k in range(0, 200, 2)]
    observations = [(DAY + 10 * k, 0.1 + 0.01 * k, CLOUD if k % 4 == 0 else CLEAR) for k in range(20)]
    plot.show_data(PlotData("NDVI", observations, [PlotCurve("Whittaker", "#0072b2", spots, result=spots[:3])]))
    yield plot
    plot.deleteLater()


def test_keys_go_from_date_to_date_and_zoom(plot):
    QTest.keyClick(plot, Qt.Key.Key_Right)
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.cursor == DAY + 10
    assert "Whittaker: 0.1100" in plot.words()
    assert "clear" in plot.accessibleDescription()
    whole = plot.span()
    QTest.keyClick(plot, Qt.Key.Key_Plus)
    assert plot.span()[1] < whole[1]
    QTest.keyClick(plot, Qt.Key.Key_Home)
    assert plot.span() == whole


def test_dragging_looks_closer_and_a_double_click_shows_all(plot):
    plot.show()
    whole, area = plot.span(), plot.area()
    start = QPoint(int(area.left() + area.width() * 0.3), int(area.center().y()))
    end = QPoint(int(area.left() + area.width() * 0.7), int(area.center().y()))
    QTest.mousePress(plot, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(plot, end)
    plot.dragged = (start.x(), end.x())
    QTest.mouseRelease(plot, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    assert whole[0] < plot.span()[0] < plot.span()[1] < whole[1]
    QTest.mouseDClick(plot, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    assert plot.span() == whole


@pytest.mark.parametrize("dark", [False, True])
def test_it_is_drawn_in_any_theme_and_with_large_letters(plot, dark):
    palette = QPalette()
    if dark:
        for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
            palette.setColor(role, QColor("#202020"))
        palette.setColor(QPalette.ColorRole.Text, QColor("#f0f0f0"))
    plot.setPalette(palette)
    plot.setFont(QFont(plot.font().family(), 2 * plot.font().pointSize()))
    plot.resize(plot.minimumSizeHint())
    plot.point_at(DAY + 50)
    image = plot.grab().toImage()
    assert image.pixelColor(int(plot.area().right()) - 3, int(plot.area().bottom()) - 9).lightness() < 128 or not dark
    assert plot.area().height() > 3 * plot.fontMetrics().height()


def test_clouds_do_not_flatten_the_curve(plot):
    plot.show_data(PlotData("B2", [(DAY, 0.1, CLEAR), (DAY + 9, 0.2, CLEAR), (DAY + 5, 9.0, CLOUD)]))
    assert plot.range()[1] < 0.3


def test_ndvi_of_missing_bands_is_missing():
    bands = [{"name": "a", "role": "red"}, {"name": "b", "role": "nir"}]
    assert of_band([[0.1, None], [0.3, 0.3]], bands, "NDVI") == [pytest.approx(0.5), None]
    assert deviation_of_band([[0.1], [0.3]], [[0.0], [0.04]], bands, "NDVI") == [pytest.approx(2 * 0.1 * 0.04 / 0.16)]


# Thresholds -------------------------------------------------------------------------------------------------------------


def mask_answer(parameters):
    codes = bytes([1, 0, 255, 3])
    corners = [[500000, 5000000], [500160, 5000000], [500160, 4999840], [500000, 4999840]]
    return {"classes": base64.b64encode(zlib.compress(codes)).decode(), "width": 2, "height": 2, "method": "Rules",
            "counts": {"0": 1, "1": 1, "3": 1, "255": 1}, "seconds": 0.01, "corners": corners,
            "crs": QgsCoordinateReferenceSystem("EPSG:32633").toWkt()}  # fmt: skip


def test_sliders_move_the_mask_and_the_fields_of_the_run(panel, series, canvas):
    tab = panel.tab("detectclouds")
    tab.fields["INPUT"].show(next(iter(QgsProject.instance().mapLayers())))
    tab.live.box.setChecked(True)
    worker = Worker(tab.live.asker, mask_answer)
    tab.live.threshold.setValue(60)
    tab.live.margin.setValue(5)
    wait(lambda: tab.live.overlay is not None and not tab.live.overlay.image.isNull())
    _, asked = worker.asked[-1]
    assert (asked["threshold"], asked["dilate"]) == (0.6, 5)
    assert asked["view"][2] >= 16
    values = tab.parameters()
    assert (values["THRESHOLD"], values["DILATE"]) == (0.6, 5)
    image = canvas.grab().toImage()
    assert image.pixelColor(120, 120) != image.pixelColor(280, 120)
    count = len(worker.asked)
    canvas.zoomByFactor(0.5)
    wait(lambda: len(worker.asked) > count)
    tab.live.box.setChecked(False)
    assert not [item for item in canvas.scene().items() if isinstance(item, MaskOverlay)]


def test_rasters_in_the_table_are_what_is_asked(curve):
    tab, dock, _ = curve
    dock.point, dock.crs = QgsPointXY(500025, 4999985), QgsCoordinateReferenceSystem("EPSG:32633")
    assert [layer["path"] for layer in dock.parameters()["optical"]] == tab.values_of(IMAGE)
