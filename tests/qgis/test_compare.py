"""Before and after on a real canvas: the line, the keys, the dates, the second map, and how a comparison ends."""

from __future__ import annotations

from unittest.mock import MagicMock

import pytest
from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleBandGrayRenderer,
)
from qgis.PyQt.QtCore import QDateTime, QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from skymend.algorithms.alive import kept
from skymend.algorithms.results import KIND, set_temporal_range
from skymend.contract import quality_classes as quality
from skymend.ui.compare_dialog import CompareDialog, compare_layer, compare_run
from skymend.ui.compared_layers import last_begun, moment_text, nearest, pair_of, run_layers, run_of
from skymend.ui.map_comparison import MapComparison, compare_on, stop_comparing
from skymend.ui.side_image import outline
from tests.qgis.waiting import wait

DAY = 86_400_000
DARK, BRIGHT = 60, 200


@pytest.fixture
def canvas(qgis_canvas, qgis_new_project):
    qgis_canvas.setDestinationCrs(QgsProject.instance().crs())
    qgis_canvas.resize(400, 300)
    qgis_canvas.show()
    qgis_canvas.setCanvasColor(QColor(255, 255, 255))
    yield qgis_canvas
    stop_comparing()
    qgis_canvas.setLayers([])
    qgis_canvas.setTemporalRange(QgsDateTimeRange(QDateTime(), QDateTime()))
    qgis_canvas.setRotation(0)


@pytest.fixture
def grey(make_raster, canvas):
    """A layer of one grey, in the project."""

    def add(name, value, **how):
        layer = QgsRasterLayer(make_raster(f"{name}.tif", bands=1, dtype="Byte", value=0), name)
        from osgeo import gdal

        dataset = gdal.Open(layer.source(), gdal.GA_Update)
        size = dataset.RasterXSize * dataset.RasterYSize
        dataset.GetRasterBand(1).WriteRaster(0, 0, dataset.RasterXSize, dataset.RasterYSize, bytes([value]) * size)
        dataset = None
        layer = QgsRasterLayer(layer.source(), name)
        layer.setRenderer(QgsSingleBandGrayRenderer(layer.dataProvider(), 1))
        QgsProject.instance().addMapLayer(layer)
        canvas.setDestinationCrs(layer.crs())
        canvas.setExtent(QgsRectangle(500040, 4999880, 500120, 4999940))
        return layer

    return add


def drawn(comparison):
    wait(lambda: comparison.item.after.job is None and comparison.item.before.job is None)
    wait(lambda: not comparison.timer.isActive())
    wait(lambda: comparison.item.after.job is None and comparison.item.before.job is None)
    return comparison.canvas.grab().toImage()


def drag(view, start, end):
    """Press, move and release the left button; moves are sent, as a virtual screen has no mouse."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(view, left, pos=start)
    move = QMouseEvent(QEvent.Type.MouseMove, QPointF(end), QPointF(view.mapToGlobal(end)), left, left, none)
    QApplication.sendEvent(view, move)
    QTest.mouseRelease(view, left, pos=end)


def grey_at(picture, x, y=200):
    return QColor(picture.pixel(x, y)).red()


def test_each_side_of_the_line_shows_its_layer_and_the_project_stays_as_it_is(canvas, grey):
    before, after = grey("a", DARK), grey("b", BRIGHT)
    root = QgsProject.instance().layerTreeRoot()
    root.findLayer(after.id()).setItemVisibilityChecked(False)
    as_it_was = [(node.layerId(), node.isVisible()) for node in root.findLayers()]
    comparison = compare_on(canvas, pair_of([before], [after]))
    picture = drawn(comparison)
    assert (grey_at(picture, 50), grey_at(picture, 350)) == (DARK, BRIGHT)
    assert [(node.layerId(), node.isVisible()) for node in root.findLayers()] == as_it_was
    comparison.close()
    assert as_it_was == [(node.layerId(), node.isVisible()) for node in root.findLayers()]


def test_the_line_is_dragged_and_elsewhere_the_mouse_is_the_maps(canvas, grey):
    comparison = compare_on(canvas, pair_of([grey("a", DARK)], [grey("b", BRIGHT)]))
    drawn(comparison)
    view = canvas.viewport()
    drag(view, QPoint(200, 60), QPoint(100, 60))
    assert comparison.item.split == pytest.approx(0.25, abs=0.01)
    picture = drawn(comparison)
    assert (grey_at(picture, 50), grey_at(picture, 150)) == (DARK, BRIGHT)
    drag(view, QPoint(300, 60), QPoint(310, 60))
    assert comparison.item.split == pytest.approx(0.25, abs=0.01)


def test_keys_move_turn_and_close(canvas, grey):
    comparison = compare_on(canvas, pair_of([grey("a", DARK)], [grey("b", BRIGHT)]))
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert comparison.item.split == pytest.approx(0.52)
    QTest.keyClick(canvas, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    picture = drawn(comparison)
    assert (grey_at(picture, 300, 60), grey_at(picture, 300, 230)) == (DARK, BRIGHT)
    ended = []
    comparison.closed.connect(lambda: ended.append(True))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert ended
    assert comparison.item is None


def test_it_follows_zoom_and_rotation(canvas, grey):
    comparison = compare_on(canvas, pair_of([grey("a", DARK)], [grey("b", BRIGHT)]))
    drawn(comparison)
    canvas.setExtent(QgsRectangle(500000, 4999840, 501000, 5000590))  # the image is a corner of the view now
    canvas.refresh()
    wait(lambda: comparison.timer.isActive())
    assert grey_at(drawn(comparison), 350) == 255
    canvas.setRotation(30)
    canvas.refresh()
    wait(lambda: comparison.timer.isActive())
    drawn(comparison)
    corner = comparison.item.before.placement(comparison.item.toCanvasCoordinates)
    moved = corner.map(QPoint(0, 0))
    assert (abs(moved.x()), abs(moved.y())) <= (1, 1)


def test_while_the_map_is_moved_the_images_move_with_it(canvas, grey):
    comparison = compare_on(canvas, pair_of([grey("a", DARK)], [grey("b", BRIGHT)]))
    drawn(comparison)
    per_pixel = canvas.mapUnitsPerPixel()
    middle = canvas.center()
    canvas.setCenter(QgsPointXY(middle.x() + 10 * per_pixel, middle.y()))
    placed = comparison.item.before.placement(comparison.item.toCanvasCoordinates)
    assert placed.map(QPoint(0, 0)).x() == pytest.approx(-10, abs=1)


def test_dates_go_by_the_bar_and_by_the_temporal_controller(canvas, grey):
    before = [grey(f"in_2020-05-0{day}", 10 * day) for day in (1, 5)]
    after = [grey(f"out_{day}", 100 + 10 * day) for day in (1, 3, 5)]
    for day, layer in zip((1, 3, 5), after):
        set_temporal_range(layer, f"2020-05-0{day}", f"2020-05-0{day + 2}")
    comparison = compare_on(canvas, pair_of(before, after))
    picture = drawn(comparison)
    assert (grey_at(picture, 50), grey_at(picture, 350)) == (10, 110)
    assert [comparison.bar.moments.itemText(at) for at in range(3)] == ["2020-05-01", "2020-05-03", "2020-05-05"]
    comparison.bar.moments.setCurrentIndex(2)
    comparison.bar.moments.activated.emit(2)
    picture = drawn(comparison)
    assert (grey_at(picture, 50), grey_at(picture, 350)) == (50, 150)
    assert comparison.item.titles == ("before 2020-05-05", "after 2020-05-05")
    begin = QDateTime.fromString("2020-05-03T00:00:00Z", Qt.DateFormat.ISODate)
    canvas.setTemporalRange(QgsDateTimeRange(begin, begin.addDays(2), True, False))
    wait(lambda: comparison.timer.isActive())
    picture = drawn(comparison)
    assert (grey_at(picture, 50), grey_at(picture, 350)) == (10, 130)
    assert not comparison.bar.moments.isEnabled()


def test_side_by_side_both_maps_show_the_same_ground_and_move_together(canvas, grey):
    comparison = compare_on(canvas, pair_of([grey("a", DARK)], [grey("b", BRIGHT)]))
    comparison.show_beside(True)
    second = comparison.second
    picture = drawn(comparison)
    wait(lambda: not second.isDrawing())
    assert grey_at(picture, 100) == DARK
    assert second.layers()[0].name() == "b"

    def left_middle():
        return canvas.getCoordinateTransform().toMapCoordinates(100, 150)

    canvas.setRotation(20)
    canvas.zoomByFactor(0.5)
    assert second.center().distance(left_middle()) < 2 * canvas.mapUnitsPerPixel()
    assert second.mapUnitsPerPixel() == pytest.approx(canvas.mapUnitsPerPixel(), rel=0.02)
    assert second.rotation() == canvas.rotation() == 20
    second.setCenter(QgsPointXY(500100, 4999900))
    assert left_middle().distance(QgsPointXY(500100, 4999900)) < 2 * canvas.mapUnitsPerPixel()
    comparison.show_beside(False)
    assert comparison.second is None
    assert not comparison.item.whole


def test_it_ends_with_its_layers_and_with_the_project(canvas, grey):
    before, after = grey("a", DARK), grey("b", BRIGHT)
    comparison = compare_on(canvas, pair_of([before], [after]))
    QgsProject.instance().removeMapLayer(after.id())
    wait(lambda: comparison.item is None)
    comparison = compare_on(canvas, pair_of([before], [grey("c", BRIGHT)]))
    comparison.show_beside(True)
    QgsProject.instance().clear()
    assert comparison.item is None


def test_a_run_tells_its_inputs_and_its_filled_pixels(canvas, grey):
    given, result, origin = grey("S2_2020-05-01", DARK), grey("mended", BRIGHT), grey("origin", quality.OTHER_DATE)
    job = f'{{"inputs": [{{"path": "{given.source()}", "name": "S2", "date": "2020-05-01"}}], "output": "x"}}'
    for layer, kind in ((result, "image"), (origin, "origin")):
        metadata = layer.metadata()
        metadata.addHistoryItem(f"SkyMend 1.0 skymend:removeclouds {job}")
        layer.setMetadata(metadata)
        layer.setCustomProperty(KIND, kind)
    assert run_of(result)[0] == "removeclouds"
    assert {layer.name() for layer in run_layers(origin)} == {
        "mended",
        "origin",
    }

    iface = MagicMock()
    iface.mapCanvas.return_value = canvas
    assert not compare_run(iface, [given.id()])
    assert compare_layer(iface, result)
    comparison = kept(MapComparison)[-1]
    picture = drawn(comparison)
    assert (grey_at(picture, 50), grey_at(picture, 350)) == (DARK, BRIGHT)
    assert comparison.bar.outlines.isEnabled()
    wait(lambda: not comparison.item.edge.isNull())


def test_the_outline_lies_around_what_is_filled():
    mask = QImage(9, 9, QImage.Format.Format_ARGB32_Premultiplied)
    mask.fill(0)
    mask.setPixelColor(4, 4, QColor("black"))
    edge = outline(mask, QColor(255, 0, 0), 1)
    assert edge.pixelColor(4, 4).alpha() == 0
    assert edge.pixelColor(3, 3) == QColor(255, 0, 0)
    assert edge.pixelColor(2, 4).alpha() == 0


def test_any_two_layers_or_groups_can_be_chosen(canvas, grey):
    before, after = grey("a", DARK), grey("b", BRIGHT)
    group = QgsProject.instance().layerTreeRoot().insertGroup(0, "results")
    group.addLayer(grey("c", BRIGHT))
    dialog = CompareDialog(canvas)
    dialog.before.setCurrentIndex(dialog.before.findText("a"))
    dialog.after.setCurrentIndex(dialog.after.findText("results"))
    dialog.accept()
    assert [entry.layer().name() for entry in dialog.comparison.pair.after.layers] == ["c"]
    dialog.after.setCurrentIndex(dialog.before.currentIndex())
    assert not dialog.go.isEnabled()
    assert (before.name(), after.name()) == ("a", "b")


def test_moments():
    assert last_begun([0, DAY, 2 * DAY], DAY + 5) == DAY
    assert last_begun([DAY], 0) == DAY
    assert last_begun([], 3) is None
    assert nearest([0, DAY, 4 * DAY], 2 * DAY) == DAY
    assert nearest([], 3) is None
    assert moment_text(DAY) == "1970-01-02"
    assert moment_text(None) == ""
    assert moment_text(DAY + 40) == "1970-01-02 00:00:00.040"
    assert Qgis.QGIS_VERSION_INT >= 32200
