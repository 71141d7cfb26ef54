"""Painting on a mask: pixels, steps, files, and the brush on a real canvas."""

from __future__ import annotations

import random
from unittest.mock import MagicMock

import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMainWindow

from skymend.contract.cloud_classes import CLEAR, NODATA, SHADOW, THICK
from skymend.ui.mask_brush import paint_on, stop_painting
from skymend.ui.mask_raster import MaskRaster, NoMask

SIZE = 16


@pytest.fixture
def mask(make_raster):
    """A mask that is clear, with no data in its first column."""
    path = make_raster("classes.tif", bands=1, dtype="Byte", value=0)
    write(path, bytes([NODATA] + [CLEAR] * (SIZE - 1)) * SIZE)
    return path


def write(path, values):
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).WriteRaster(0, 0, SIZE, SIZE, values)
    dataset.FlushCache()


def values_of(path):
    dataset = gdal.Open(path)  # named, as its bands do not keep it
    return bytes(dataset.GetRasterBand(1).ReadRaster(0, 0, SIZE, SIZE))


def test_a_brush_covers_the_pixels_whose_middle_is_under_it(mask, tmp_path):
    raster = MaskRaster(mask, str(tmp_path / "copy.tif"))
    assert raster.stroke([QPointF(5.5, 5.5)], 1, THICK)
    assert [at for at, value in enumerate(values_of(raster.path)) if value == THICK] == [5 * SIZE + 5]
    raster.stroke([QPointF(8, 8), QPointF(12, 8)], 4, SHADOW)
    expected = {
        (x, y) for x in range(SIZE) for y in range(SIZE)
        if (x + 0.5 - min(max(x + 0.5, 8), 12)) ** 2 + (y + 0.5 - 8) ** 2 < 4
    }  # fmt: skip
    painted = {(at % SIZE, at // SIZE) for at, value in enumerate(values_of(raster.path)) if value == SHADOW}
    assert len(expected ^ painted) <= 2
    raster.close()


def test_pixels_without_data_and_the_original_stay(mask, tmp_path):
    before = values_of(mask)
    raster = MaskRaster(mask, str(tmp_path / "copy.tif"))
    raster.polygon([[QPointF(-5, -5), QPointF(30, -5), QPointF(30, 30), QPointF(-5, 30)]], THICK)
    assert values_of(raster.path) == bytes([NODATA] + [THICK] * (SIZE - 1)) * SIZE
    assert values_of(mask) == before
    raster.close()


def test_every_step_is_taken_back_and_done_again(mask, tmp_path):
    raster = MaskRaster(mask, str(tmp_path / "copy.tif"))
    drawn, states = random.Random(3), [values_of(raster.path)]
    for _ in range(12):
        if raster.stroke(
            [QPointF(drawn.uniform(0, 16), drawn.uniform(0, 16))], drawn.uniform(1, 9), drawn.choice((0, 1, 3))
        ):
            states.append(values_of(raster.path))
    for state in states[-2::-1]:
        assert raster.undo()
        assert values_of(raster.path) == state
    assert not raster.undo()
    assert raster.changed().isEmpty()
    for state in states[1:]:
        assert raster.redo()
        assert values_of(raster.path) == state
    assert not raster.redo()
    raster.close()


def test_it_is_saved_beside_and_into_a_mask_with_overviews(mask, tmp_path):
    dataset = gdal.Open(mask, gdal.GA_Update)
    dataset.BuildOverviews("NEAREST", [2])
    del dataset
    raster = MaskRaster(mask, str(tmp_path / "copy.tif"))
    raster.polygon([[QPointF(4, 4), QPointF(12, 4), QPointF(12, 12), QPointF(4, 12)]], THICK)
    raster.save_as(str(tmp_path / "saved.tif"))
    assert values_of(str(tmp_path / "saved.tif")) == values_of(raster.path)
    raster.save_into(mask)
    assert values_of(mask) == values_of(raster.path)
    dataset = gdal.Open(mask)
    assert bytes(dataset.GetRasterBand(1).GetOverview(0).ReadRaster(3, 3, 1, 1)) == bytes([THICK])
    assert dataset.GetMetadataItem("SKYMEND_EDITED") == "by hand"
    raster.close()


def test_an_image_is_no_mask(make_raster, tmp_path):
    with pytest.raises(NoMask, match="codes"):
        MaskRaster(make_raster("image.tif"), str(tmp_path / "copy.tif"))


@pytest.fixture
def brush(qgis_canvas, qgis_new_project, mask):
    qgis_canvas.resize(400, 300)
    qgis_canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    qgis_canvas.setExtent(QgsRectangle(500000, 4999840, 500160, 5000000))
    qgis_canvas.show()
    iface, window = MagicMock(), QMainWindow()
    iface.mainWindow.return_value, iface.mapCanvas.return_value = window, qgis_canvas
    layer = QgsRasterLayer(mask, "clouds")
    QgsProject.instance().addMapLayer(layer)
    brush = paint_on(iface, layer)
    yield brush
    stop_painting()
    window.deleteLater()


def on_screen(brush, column, row):
    """Where the middle of a pixel is on the canvas."""
    point = brush.canvas.getCoordinateTransform().transform(500000 + 10 * column + 5, 5000000 - 10 * row - 5)
    return QPoint(round(point.x()), round(point.y()))


def drag(view, start, end):
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(view, left, pos=start)
    QApplication.sendEvent(
        view, QMouseEvent(QEvent.Type.MouseMove, QPointF(end), QPointF(view.mapToGlobal(end)), left, left, none)
    )
    QTest.mouseRelease(view, left, pos=end)


def test_strokes_on_the_map_paint_the_copy_and_keys_take_them_back(brush, mask):
    before = values_of(mask)
    brush.bar.size.setValue(1)
    drag(brush.canvas.viewport(), on_screen(brush, 4, 7), on_screen(brush, 9, 7))
    painted = values_of(brush.raster.path)
    assert [at for at, value in enumerate(painted) if value == THICK] == [7 * SIZE + column for column in range(4, 10)]
    assert values_of(mask) == before
    assert brush.bar.undo.isEnabled()
    QTest.keyClick(brush.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert values_of(brush.raster.path) == before
    QTest.keyClick(brush.canvas, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert values_of(brush.raster.path) == painted
    QTest.keyClick(brush.canvas, Qt.Key.Key_BracketRight)
    QTest.keyClick(brush.canvas, Qt.Key.Key_X)
    assert (brush.bar.size.value(), brush.bar.code()) == (3, CLEAR)


def test_a_polygon_on_the_map_is_filled(brush):
    brush.bar.polygon.click()
    view = brush.canvas.viewport()
    for corner in ((3, 3), (8, 3), (8, 8), (3, 8)):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=on_screen(brush, *corner))
    QTest.mouseClick(view, Qt.MouseButton.RightButton, pos=on_screen(brush, 3, 8))
    assert values_of(brush.raster.path)[5 * SIZE + 5] == THICK


def test_the_original_of_the_user_is_never_written(brush, mask, tmp_path):
    brush._paint_stroke([brush.canvas.center()])
    assert not brush.bar.into.isEnabled()
    brush.save_to(mask)
    assert "original" in brush.bar.note.text()
    assert THICK not in values_of(mask)
    brush.save_to(str(tmp_path / "mine.tif"))
    assert THICK in values_of(str(tmp_path / "mine.tif"))


def test_it_goes_with_its_layer_and_an_unpainted_copy_goes_too(brush):
    copy = brush.layer.id()
    original = QgsProject.instance().layerTreeRoot().findLayer(brush.original_id)
    assert not original.itemVisibilityChecked()
    tool = brush.canvas.mapTool()
    brush.close()
    assert original.itemVisibilityChecked()
    assert QgsProject.instance().mapLayer(copy) is None
    assert brush.canvas.mapTool() is not tool
    again = paint_on(brush.iface, brush.original)
    QgsProject.instance().clear()
    assert again.raster.dataset is None
