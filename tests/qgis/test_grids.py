"""Extent, CRS, pixel size and polygons: from QGIS's own parameters and widgets to the job."""

from __future__ import annotations

import json

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from skymend.ui.dock import SkyMendDock
from skymend.ui.grid_fields import CrsField, ExtentField, PolygonsField

RASTER_TASKS = ("detectclouds", "removeclouds", "reconstructseries", "fuse", "evaluate")
BOX = QgsRectangle(500010, 4999850, 500100, 4999990)


@pytest.fixture
def job(provider):
    def build(name, prepared=False, **parameters):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"skymend:{name}")
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        if prepared:
            algorithm.prepareAlgorithm(parameters, context, QgsProcessingFeedback())
            return algorithm.job
        return algorithm.make_job(parameters, context)

    return build


@pytest.fixture
def fields(qgis_new_project):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633", "fields", "memory")
    for shift in (0, 1000):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500000 + shift, 4999900, 500050 + shift, 5000000)))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.mark.parametrize("task", RASTER_TASKS)
def test_every_raster_task_takes_a_grid(provider, task):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"skymend:{task}")
    for name in ("EXTENT", "TARGET_CRS", "RESOLUTION", "MASK_LAYER"):
        definition = algorithm.parameterDefinition(name)
        assert definition.flags() & definition.Flag.FlagAdvanced
        assert definition.flags() & definition.Flag.FlagOptional


def test_what_is_not_given_is_left_out(job, make_raster):
    made = job("detectclouds", INPUT=make_raster("a.tif"))
    assert not {"extent", "extent_crs", "target_crs", "resolution", "mask_layer"} & set(made)


@pytest.mark.parametrize(
    ("given", "crs"),
    [
        ("500010,500100,4999850,4999990 [EPSG:32633]", "EPSG:32633"),
        (QgsReferencedRectangle(BOX, QgsCoordinateReferenceSystem("EPSG:32633")), "EPSG:32633"),
        ("500010,500100,4999850,4999990", None),
        (BOX, None),
    ],
)
def test_an_extent_travels_with_its_crs(job, make_raster, qgis_new_project, given, crs):
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    made = job("detectclouds", INPUT=make_raster("a.tif"), EXTENT=given)
    assert made["extent"] == [500010, 4999850, 500100, 4999990]
    assert made.get("extent_crs") == crs


def test_crs_and_pixel_size(job, make_raster):
    made = job("detectclouds", INPUT=make_raster("a.tif"), TARGET_CRS="EPSG:3035", RESOLUTION=20)
    assert (made["target_crs"], made["resolution"]) == ("EPSG:3035", 20)
    given = QgsCoordinateReferenceSystem("EPSG:3035")
    assert job("detectclouds", INPUT=make_raster("a.tif"), TARGET_CRS=given)["target_crs"] == "EPSG:3035"


def test_an_empty_extent_is_refused(job, make_raster):
    with pytest.raises(QgsProcessingException, match="EXTENT"):
        job("detectclouds", INPUT=make_raster("a.tif"), EXTENT="1,1,1,1 [EPSG:32633]")


def test_polygons_are_written_when_the_job_is_run(job, make_raster, fields):
    path = make_raster("a.tif")
    assert "mask_layer" not in job("detectclouds", INPUT=path, MASK_LAYER=fields.id())
    made = job("detectclouds", prepared=True, INPUT=path, MASK_LAYER=fields.id())
    with open(made["mask_layer"], encoding="utf-8") as file:
        written = json.load(file)
    assert written["crs"]["properties"]["name"] == "EPSG:32633"
    assert [f["geometry"]["type"] for f in written["features"]] == ["Polygon", "Polygon"]


def test_only_selected_polygons(job, make_raster, fields):
    fields.selectByIds([2])
    chosen = QgsProcessingFeatureSourceDefinition(fields.id(), True)
    made = job("detectclouds", prepared=True, INPUT=make_raster("a.tif"), MASK_LAYER=chosen)
    with open(made["mask_layer"], encoding="utf-8") as file:
        (feature,) = json.load(file)["features"]
    assert min(x for x, _ in feature["geometry"]["coordinates"][0]) == 501000
    fields.removeSelection()
    with pytest.raises(QgsProcessingException, match="fields"):
        job("detectclouds", prepared=True, INPUT=make_raster("a.tif"), MASK_LAYER=chosen)


def test_the_panel_offers_qgis_own_widgets(qgis_iface, provider, fields, make_raster):
    dock = SkyMendDock(qgis_iface)
    try:
        tab = dock.tab("detectclouds")
        kinds = {name: type(tab.fields[name]) for name in ("EXTENT", "TARGET_CRS", "MASK_LAYER")}
        assert kinds == {"EXTENT": ExtentField, "TARGET_CRS": CrsField, "MASK_LAYER": PolygonsField}
        assert not {"EXTENT", "TARGET_CRS", "RESOLUTION", "MASK_LAYER"} & set(tab.parameters())
        tab.fields["EXTENT"].show("500010,500100,4999850,4999990 [EPSG:32633]")
        tab.fields["TARGET_CRS"].show("EPSG:3035")
        tab.fields["MASK_LAYER"].show(fields.id())
        asked = tab.parameters()
        assert asked["EXTENT"] == "500010,500100,4999850,4999990 [EPSG:32633]"
        assert asked["TARGET_CRS"] == "EPSG:3035"
        assert asked["MASK_LAYER"] == fields.id()
        for name in ("EXTENT", "TARGET_CRS", "MASK_LAYER"):
            tab.fields[name].show(None)
        assert not {"EXTENT", "TARGET_CRS", "MASK_LAYER"} & set(tab.parameters())
    finally:
        dock.unload()
        dock.deleteLater()
