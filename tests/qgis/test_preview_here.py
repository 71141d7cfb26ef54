"""Preview of a task on what the map shows: what is computed, the image over the map, the estimate, and how it goes away."""

from __future__ import annotations

import shutil
from unittest.mock import MagicMock

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsMapSettings, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QMainWindow

from skymend.ui import preview_here
from skymend.ui.area_picker import VIEW
from skymend.ui.map_comparison import stop_comparing
from skymend.ui.preview_plan import EDGE, plan_preview
from skymend.ui.tabs import CloudsTab, SeriesTab
from tests.qgis.waiting import wait

UTM = QgsCoordinateReferenceSystem("EPSG:32633")
NOWHERE = QgsRectangle()


@pytest.fixture
def tab(qgis_canvas, qgis_new_project, provider, make_raster, monkeypatch, worker_python):
    qgis_canvas.resize(400, 300)
    qgis_canvas.setDestinationCrs(UTM)
    qgis_canvas.setExtent(QgsRectangle(500000, 4999840, 500080, 4999920))
    monkeypatch.setenv("SKYMEND_PYTHON", worker_python)
    iface, window = MagicMock(), QMainWindow()
    iface.mainWindow.return_value, iface.mapCanvas.return_value, iface.activeLayer.return_value = (
        window,
        qgis_canvas,
        None,
    )
    iface.messageBar.return_value = QgsMessageBar(window)
    tab = CloudsTab(iface)
    tab.fields["INPUT"].show(make_raster("S2_2020-05-01.tif", bands=4))
    tab.picker.show_values({"METHOD": "spectral"})
    yield tab
    tab.leave_map()
    stop_comparing()
    tab.deleteLater()
    window.deleteLater()


def view_of(box, size=(400, 300), crs=UTM):
    view = QgsMapSettings()
    view.setDestinationCrs(crs)
    view.setOutputSize(QSize(*size))
    view.setExtent(box)
    return view


@pytest.fixture
def large():
    """A raster of 4000 × 4000 pixels of 10 m, as far as a plan looks."""
    layer = MagicMock(spec=QgsRasterLayer)
    layer.rasterUnitsPerPixelX.return_value = layer.rasterUnitsPerPixelY.return_value = 10.0
    layer.extent.return_value, layer.crs.return_value = QgsRectangle(500000, 4960000, 540000, 5000000), UTM
    return layer


def test_a_large_view_is_cut_to_its_middle_or_made_coarser(large):
    view = view_of(QgsRectangle(500000, 4970000, 540000, 5000000))
    fine = plan_preview(view, large, NOWHERE, coarse=False)
    assert fine.resolution is None
    assert fine.box == QgsRectangle(517440, 4982440, 522560, 4987560)
    assert (fine.pixels, fine.share) == (EDGE * EDGE, pytest.approx(4000 * 4000 / EDGE**2))
    coarse = plan_preview(view, large, NOWHERE, coarse=True)
    assert coarse.box == QgsRectangle(500000, 4970000, 540000, 5000000)
    assert coarse.resolution == 70
    assert coarse.pixels <= EDGE * EDGE


def test_only_the_area_that_is_asked_for_counts(large):
    area = QgsRectangle(500000, 4990000, 510000, 5000000)
    plan = plan_preview(view_of(QgsRectangle(500000, 4999000, 501000, 5000000), (100, 100)), large, area, coarse=False)
    assert plan.share == pytest.approx(100)
    assert isinstance(
        plan_preview(view_of(QgsRectangle(530000, 4970000, 531000, 4971000)), large, area, coarse=False), str
    )


def test_a_view_in_degrees_is_brought_to_the_images(large):
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    plan = plan_preview(
        view_of(QgsRectangle(15.05, 45.0, 15.06, 45.01), (100, 100), degrees), large, NOWHERE, coarse=False
    )
    assert plan.extent.endswith("[EPSG:32633]")
    assert 700 < plan.box.width() < 900


def test_what_qgis_cannot_open_is_previewed_in_the_middle_of_the_view():
    plan = plan_preview(view_of(QgsRectangle(500000, 4970000, 540000, 5000000)), None, NOWHERE, coarse=False)
    assert plan.box.width() == plan.box.height() == EDGE * 10
    assert plan.share is None


def test_the_preview_lies_over_the_map_and_goes_with_one_click(tab):
    before = set(QgsProject.instance().mapLayers())
    preview = tab.preview_here
    preview.button.click()
    assert preview.run is not None
    assert preview.button.text() == "Cancel the preview"
    wait(lambda: preview.run is None)
    assert preview.comparison is not None, preview.note.text()
    assert set(QgsProject.instance().mapLayers()) == before
    (shown,) = preview.comparison.pair.after.layers
    assert shown.layer().height() == 8
    assert shown.layer().width() <= 16
    assert "The whole will take about" in preview.note.text()
    assert "spectral" in preview.note.text()
    preview.comparison.bar.shut.click()
    assert preview.comparison is None


def test_a_run_takes_the_preview_away_and_the_area_counts(tab, worker_answers, make_raster):
    source = make_raster("classes.tif", bands=1, dtype="Byte", value=0)

    def answer(task, job, feedback):
        shutil.copy(source, job["output"])
        layers = [{"path": job["output"], "kind": "classes", "name": "Clouds", "look": None}]
        report = {"method": "spectral", "layers": layers, "tile_seconds": 2.0}
        return {"outputs": {"OUTPUT": job["output"]}, "report": report}

    jobs = worker_answers(answer)
    tab.area.set_mode(VIEW)
    tab.fields["PROBABILITY"].box.setChecked(True)
    tab.preview_here.begin()
    wait(lambda: tab.preview_here.run is None)
    assert tab.preview_here.comparison is not None
    assert "probability" not in jobs[0][1]
    assert "extent" in jobs[0][1]
    tab.footer.run_button.click()
    assert tab.preview_here.comparison is None
    wait(lambda: tab.run is None)


def test_a_failed_preview_says_why_and_a_cancelled_one_that(tab, worker_answers, monkeypatch):
    from skymend.runtime.worker import WorkerError

    def answer(task, job, feedback):
        raise WorkerError("The bands do not fit.", "Take others.")

    told = []
    monkeypatch.setattr(preview_here, "report_problem", lambda iface, outcome: told.append(outcome.text))
    worker_answers(answer)
    tab.preview_here.begin()
    wait(lambda: tab.preview_here.run is None)
    assert told == [tab.preview_here.note.text()] == ["The bands do not fit."]
    worker_answers(lambda task, job, feedback: None)
    tab.preview_here.begin()
    tab.preview_here.cancel()
    wait(lambda: tab.preview_here.run is None)
    assert tab.preview_here.note.text() == "Preview cancelled."


def test_a_series_goes_to_a_folder_of_its_own(qgis_iface, provider, large):
    tab = SeriesTab(qgis_iface)
    plan = plan_preview(view_of(QgsRectangle(500000, 4970000, 540000, 5000000)), large, NOWHERE, coarse=True)
    given = {"OPTICAL": ["a"], "OUTPUT_FOLDER": "mine", "COUNT": "count.tif", "QUALITY": True}
    sent = preview_here.preview_parameters(tab.algorithm, given, plan)
    assert sent["OUTPUT_FOLDER"] != "mine"
    assert not {"COUNT", "QUALITY"} & set(sent)
    assert (sent["ADD_TO_MAP"], sent["RESOLUTION"], sent["TARGET_CRS"]) == (False, 70, "EPSG:32633")
    tab.deleteLater()
