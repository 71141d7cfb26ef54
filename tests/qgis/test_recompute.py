"""Cloud removal after its mask was painted on: only what changed, where the method sees no more."""

from __future__ import annotations

import json
import random
import struct
import time
from unittest.mock import MagicMock

import pytest
from osgeo import gdal, osr
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QEventLoop, QPointF, QRect
from qgis.PyQt.QtWidgets import QApplication, QMainWindow

from skymend.algorithms.results import KIND
from skymend.contract.cloud_classes import CLEAR, THICK
from skymend.ui.mask_brush import paint_on, stop_painting
from skymend.ui.recompute import Painted, plan_again, results_of

SIZE = 48


def make(path, rows, code, kind, bands=1):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIZE, SIZE, bands, kind)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500000, 10, 0, 5000000, 0, -10))
    for band in range(1, bands + 1):
        dataset.GetRasterBand(band).WriteRaster(0, 0, SIZE, SIZE, struct.pack(f"<{SIZE * SIZE}{code}", *rows))
        dataset.GetRasterBand(band).SetDescription(("red", "nir")[band - 1])
    dataset.FlushCache()
    return str(path)


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """Three dates with masks; the first is cloudy in one corner."""
    folder, drawn = tmp_path_factory.mktemp("scene"), random.Random(1)
    inputs, masks = [], []
    for day in ("2020-05-01", "2020-05-11", "2020-05-21"):
        values = [drawn.randrange(500, 3000) for _ in range(SIZE * SIZE)]
        inputs.append(
            {"path": make(folder / f"S2_{day}.tif", values, "H", gdal.GDT_UInt16, 2), "date": day, "name": day}
        )
        corner = [
            THICK if day.endswith("01") and at % SIZE < 10 and at // SIZE < 10 else CLEAR for at in range(SIZE * SIZE)
        ]
        masks.append(
            {"path": make(folder / f"mask_{day}.tif", corner, "B", gdal.GDT_Byte), "date": day, "name": f"m {day}"}
        )
    return {
        "inputs": inputs,
        "masks": masks,
        "mask_kind": "classes",
        "method": "composite-nearest",
        "target": "2020-05-01",
    }


def read(path):
    dataset = gdal.Open(path)
    return bytes(dataset.ReadRaster(0, 0, dataset.RasterXSize, dataset.RasterYSize))


def result_layer(path, job):
    layer = QgsRasterLayer(path, "Clear image")
    metadata = layer.metadata()
    metadata.addHistoryItem(f"SkyMend 1.0 skymend:removeclouds {json.dumps(job)}")
    layer.setMetadata(metadata)
    layer.setCustomProperty(KIND, "image")
    QgsProject.instance().addMapLayer(layer)
    return layer


def crop(whole, job):
    """What the worker would write for the job's extent, cut out of the whole."""
    xmin, ymin, xmax, ymax = job["extent"]
    left, top = int((xmin - 500000) // 10), int((5000000 - ymax) // 10)
    right, bottom = -int(-(xmax - 500000) // 10), -int(-(5000000 - ymin) // 10)
    gdal.Translate(job["output"], whole, srcWin=[left, top, right - left, bottom - top])


def test_only_what_changed_is_computed_and_put_into_a_copy(
    qgis_canvas, qgis_new_project, provider, scene, tmp_path, worker_answers
):
    mask = QgsRasterLayer(scene["masks"][0]["path"], "mask")
    QgsProject.instance().addMapLayer(mask)
    iface = MagicMock()
    iface.mainWindow.return_value, iface.mapCanvas.return_value = QMainWindow(), qgis_canvas
    brush = paint_on(iface, mask)
    brush.raster.stroke([QPointF(30, 30), QPointF(34, 31)], 5, THICK)
    brush.raster.stroke([QPointF(5, 8)], 3, CLEAR)
    brush.raster.undo()
    whole = scene["inputs"][1]["path"]
    spoilt = gdal.Translate(str(tmp_path / "clear.tif"), gdal.Open(whole))
    for band in (1, 2):
        spoilt.GetRasterBand(band).WriteRaster(27, 27, 10, 7, bytes(2 * 10 * 7))
    del spoilt
    result = result_layer(str(tmp_path / "clear.tif"), {**scene, "output": "clear.tif"})
    before, ended = read(result.source()), []

    def answer(task, job, feedback):
        crop(whole, job)
        return {"outputs": {}, "report": {}}

    jobs = worker_answers(answer)
    brush.recomputed.connect(ended.append)
    brush.compute_again()
    end = time.monotonic() + 60
    while not ended and time.monotonic() < end:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    assert ended[0] is not None, brush.bar.note.text()
    ((task, job),) = jobs
    xmin, ymin, xmax, ymax = job["extent"]
    assert task == "removeclouds"
    assert job["masks"][0]["path"] == brush.raster.path
    assert (xmax - xmin) * (ymax - ymin) < (SIZE * 10) ** 2 / 3
    assert read(ended[0].source()) == read(whole)
    assert read(result.source()) == before != read(whole)
    order = QgsProject.instance().layerTreeRoot().layerOrder()
    assert order.index(ended[0]) < order.index(result)
    stop_painting()


def test_methods_that_look_around_and_missing_masks_mean_a_whole_run(qgis_new_project, scene, tmp_path):
    mask = scene["masks"][0]["path"]
    for change, why in (({"method": "regression"}, "regression"), ({"masks": scene["masks"][:1]}, "detected")):
        job = {**scene, **change, "output": mask}
        layer = result_layer(make(tmp_path / f"{why}.tif", [1] * SIZE * SIZE, "H", gdal.GDT_UInt16), job)
        assert results_of(mask) == [layer]
        again = plan_again(layer, Painted(mask, "painted.tif", QRect(1, 1, 3, 3)))
        assert again.patch is None
        assert why in again.why_whole
        assert "extent" not in again.job
        assert again.job["masks"][0]["path"] == "painted.tif"
        QgsProject.instance().removeMapLayer(layer.id())
