"""Where to compute: the field, drawing on a real canvas, and what the algorithm gets."""

from __future__ import annotations

import json
from unittest.mock import MagicMock

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMainWindow

from skymend.ui.area_picker import BOX, POLYGONS, VIEW, WHOLE, box_text
from skymend.ui.tabs import CloudsTab, VideoTab

UTM = QgsCoordinateReferenceSystem("EPSG:32633")


@pytest.fixture
def canvas(qgis_canvas, qgis_new_project):
    qgis_canvas.resize(400, 300)
    qgis_canvas.setDestinationCrs(UTM)
    qgis_canvas.setExtent(QgsRectangle(500040, 4999880, 500120, 4999940))
    qgis_canvas.show()
    return qgis_canvas


@pytest.fixture
def tab(canvas, provider, make_raster):
    iface = MagicMock()
    window = QMainWindow()
    iface.mainWindow.return_value, iface.mapCanvas.return_value, iface.activeLayer.return_value = window, canvas, None
    tab = CloudsTab(iface)
    tab.fields["INPUT"].show(make_raster("S2_2020-05-01.tif", bands=4))
    tab.show()
    yield tab
    tab.leave_map()
    tab.deleteLater()
    window.deleteLater()


def job_of(tab):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(tab.algorithm_id)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm.prepareAlgorithm(tab.parameters(), context, QgsProcessingFeedback())
    return algorithm.job


def test_the_whole_image_asks_for_nothing(tab):
    assert tab.area.mode() == WHOLE
    assert not {"EXTENT", "MASK_LAYER"} & set(tab.parameters())


def test_what_is_in_view_follows_the_map(tab, canvas):
    tab.area.set_mode(VIEW)
    canvas.setExtent(QgsRectangle(500000, 4999900, 500080, 4999960))
    made = job_of(tab)
    seen = canvas.extent()
    assert made["extent"] == pytest.approx([seen.xMinimum(), seen.yMinimum(), seen.xMaximum(), seen.yMaximum()])
    assert made["extent_crs"] == "EPSG:32633"
    assert tab.area.band is None


def test_a_rectangle_is_asked_for_until_it_is_drawn_and_then_shown_while_the_tab_is(tab, canvas):
    tab.area.set_mode(BOX)
    assert "rectangle" in tab.problem()
    assert not tab.footer.run_button.isEnabled()
    tab.area.draw()
    view = canvas.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    corner = canvas.getCoordinateTransform().toMapCoordinates(100, 100)
    drawn, crs = tab.fields["EXTENT"].rectangle()
    assert (drawn.xMinimum(), drawn.yMaximum()) == pytest.approx((corner.x(), corner.y()))
    assert crs == UTM
    assert not tab.problem()
    assert tab.area.tool is None
    assert tab.area.band.asGeometry().boundingBox().width() == pytest.approx(drawn.width())
    tab.hide()
    assert tab.area.band is None


def test_a_polygon_is_drawn_and_can_be_run_again_from_its_file(tab, canvas):
    tab.area.set_mode(POLYGONS)
    assert "polygon" in tab.problem()
    tab.area.draw()
    view = canvas.viewport()
    for corner in ((100, 100), (200, 100), (20, 20), (200, 200)):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(*corner))
        if corner == (20, 20):
            QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    QTest.mouseClick(view, Qt.MouseButton.RightButton, pos=QPoint(200, 200))
    path = tab.parameters()["MASK_LAYER"]
    with open(job_of(tab)["mask_layer"], encoding="utf-8") as file:
        (feature,) = json.load(file)["features"]
    ring = feature["geometry"]["coordinates"][0]
    assert len(ring) == 4
    assert QgsVectorLayer(path).crs() == UTM
    tab.reset()
    assert tab.area.mode() == WHOLE
    assert "MASK_LAYER" not in tab.parameters()
    tab.fields["MASK_LAYER"].show(path)
    assert tab.area.mode() == POLYGONS
    assert tab.parameters()["MASK_LAYER"] == path


def test_a_polygon_given_up_leaves_nothing(tab, canvas):
    tab.area.set_mode(POLYGONS)
    tab.area.draw()
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert tab.fields["MASK_LAYER"].value() is None
    assert tab.problem()


def test_selected_features_of_a_layer(tab):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633", "fields", "memory")
    for shift in (0, 1000):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500000 + shift, 4999900, 500050 + shift, 5000000)))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([1])
    tab.area.set_mode(POLYGONS)
    tab.fields["MASK_LAYER"].show(layer.id())
    tab.fields["MASK_LAYER"].selected.setChecked(True)
    assert tab.area.box(UTM) == QgsRectangle(500000, 4999900, 500050, 5000000)
    assert tab.parameters()["MASK_LAYER"].selectedFeaturesOnly


def test_a_map_in_a_crs_without_a_number_is_told_in_degrees():
    own = QgsCoordinateReferenceSystem.fromProj("+proj=laea +lat_0=45 +lon_0=15")
    assert box_text(QgsRectangle(-1000, -1000, 1000, 1000), own).endswith("[EPSG:4326]")


def test_a_task_without_polygons_has_no_such_field(qgis_iface, provider):
    tab = VideoTab(qgis_iface)
    assert tab.area is None
    tab.deleteLater()
