"""From what the user chose to the job that the worker gets."""

from __future__ import annotations

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsDateTimeRange,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime, Qt


@pytest.fixture
def job(provider):
    """Build the job of an algorithm: job("detectclouds", INPUT=…)."""

    def build(name, **parameters):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"skymend:{name}")
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        return algorithm.make_job(parameters, context)

    return build


def dated(layer, day):
    properties = layer.temporalProperties()
    properties.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
    begin = QDateTime.fromString(f"{day}T00:00:00Z", Qt.DateFormat.ISODate)
    properties.setFixedTemporalRange(QgsDateTimeRange(begin, begin.addDays(1), True, False))
    properties.setIsActive(True)
    return layer


def test_files_travel_as_path_name_and_date(job, make_raster):
    path = make_raster("scene_20180607.tif")
    assert job("detectclouds", INPUT=path)["input"] == {"path": path, "name": "scene_20180607", "date": "2018-06-07"}


def test_optional_values_that_are_not_given_are_left_out(job, make_raster):
    made = job("detectclouds", INPUT=make_raster("a.tif"), FLAGS=None, BANDS="")
    assert not {"flags", "more_bands", "threshold", "dilate", "scale", "offset", "bands", "options"} & set(made)
    assert made["memory_mb"] == 2048
    assert made["shadows"] is True
    assert "date" not in made["input"]


def test_temporal_properties_come_before_names(job, make_raster, qgis_new_project):
    layer = dated(QgsRasterLayer(make_raster("scene_20180607.tif"), "of 2001-01-01"), "2020-02-03")
    QgsProject.instance().addMapLayer(layer)
    for given in (layer, layer.id(), layer.source()):
        assert job("detectclouds", INPUT=given)["input"]["date"] == "2020-02-03"


def test_layer_names_give_dates_where_files_do_not(job, make_raster, qgis_new_project):
    layer = QgsRasterLayer(make_raster("scene.tif"), "clear 2019-08-01")
    QgsProject.instance().addMapLayer(layer)
    assert job("detectclouds", INPUT=layer)["input"] == {
        "path": layer.source(), "name": "clear 2019-08-01", "date": "2019-08-01",
    }  # fmt: skip


def test_dates_in_the_order_of_the_layers(job, make_raster, tmp_path):
    paths = [make_raster(f"{n}.tif") for n in "ab"]
    made = job("reconstructseries", OPTICAL=paths, DATES="2018-06-07, 2018-6-17", OUTPUT_FOLDER=str(tmp_path))
    assert [layer["date"] for layer in made["optical"]] == ["2018-06-07", "2018-06-17"]
    assert "dates" not in made


def test_dates_as_pairs_name_layers_or_files(job, make_raster, tmp_path):
    paths = [make_raster(f"{n}.tif") for n in ("one", "two")]
    made = job("reconstructseries", OPTICAL=paths, DATES="two.tif=2018-06-17; one=2018-06-07", OUTPUT_FOLDER="x")
    assert [layer["date"] for layer in made["optical"]] == ["2018-06-07", "2018-06-17"]


def test_dates_of_a_stack_stay_a_list(job, make_raster, tmp_path):
    table = tmp_path / "dates.txt"
    table.write_text("2018-06-07\n2018-06-17\n2018-06-27\n")
    for written in (str(table), "2018-06-07 2018-06-17 2018-06-27"):
        made = job("reconstructseries", OPTICAL=[make_raster("stack.tif")], DATES=written, OUTPUT_FOLDER="x")
        assert made["dates"] == "2018-06-07, 2018-06-17, 2018-06-27"
        assert "date" not in made["optical"][0]


def test_dates_from_a_table_with_names(job, make_raster, tmp_path):
    paths = [make_raster(f"{n}.tif") for n in ("one", "two")]
    table = tmp_path / "dates.csv"
    table.write_text("file,date\ntwo.tif,2018-06-17\none.tif,2018-06-07\n", encoding="utf-8-sig")
    made = job("reconstructseries", OPTICAL=paths, DATES=str(table), OUTPUT_FOLDER="x")
    assert [layer["date"] for layer in made["optical"]] == ["2018-06-07", "2018-06-17"]


def test_fusion_takes_three_lists_of_dates(job, make_raster):
    fine, coarse, target = (make_raster(f"{n}.tif") for n in ("f", "c", "t"))
    made = job("fuse", FINE=[fine], COARSE=[coarse], COARSE_TARGET=[target], OUTPUT="TEMPORARY_OUTPUT",
               DATES="2001-05-24; 2001-05-24; 2001-08-12")  # fmt: skip
    assert [made[n][0]["date"] for n in ("fine", "coarse", "coarse_target")] == [
        "2001-05-24", "2001-05-24", "2001-08-12",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("dates", "told"),
    [
        ("2018-06-07, soon", "“soon” is not a date"),
        ("three=2018-06-07", "no layer or file is called “three”"),
        ("one=2018-06-07, 2018-06-17", "not both"),
    ],
)
def test_wrong_dates_are_named(job, make_raster, dates, told):
    with pytest.raises(QgsProcessingException, match=told):
        job("reconstructseries", OPTICAL=[make_raster("one.tif"), make_raster("two.tif")], DATES=dates)


def test_wrong_target_dates_are_named(job, make_raster):
    with pytest.raises(QgsProcessingException, match="TARGET_DATES: “often” is not a date"):
        job("reconstructseries", OPTICAL=[make_raster("one.tif")], TARGET_DATES="often")


def test_options_and_bands_become_values(job, make_raster):
    made = job("detectclouds", INPUT=make_raster(), BANDS="blue, green red",
               OPTIONS="cutoff=60, auto=true, rate=0.5, kind=upper, list=1 2")  # fmt: skip
    assert made["bands"] == ["blue", "green", "red"]
    assert made["options"] == {"cutoff": 60, "auto": "true", "rate": 0.5, "kind": "upper", "list": "1 2"}
    with pytest.raises(QgsProcessingException, match="OPTIONS: “cutoff” is not an option"):
        job("detectclouds", INPUT=make_raster(), OPTIONS="cutoff")


def test_what_cannot_be_opened_is_named(job, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"OPTICAL: “.*missing.tif” cannot be opened"):
        job("reconstructseries", OPTICAL=[str(tmp_path / "missing.tif")])


def test_vector_layers_are_refused(job, qgis_new_project):
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "points", "memory")
    QgsProject.instance().addMapLayer(layer)
    with pytest.raises(QgsProcessingException, match="“points” is not a raster layer"):
        job("reconstructseries", OPTICAL=[layer.id()])


def test_web_services_are_refused_with_advice(job, qgis_new_project):
    layer = QgsRasterLayer("type=xyz&url=https://tile.example/{z}/{x}/{y}.png&zmax=9&zmin=0", "tiles", "wms")
    QgsProject.instance().addMapLayer(layer)
    with pytest.raises(QgsProcessingException, match=r"“tiles” is a wms layer.*Export it first"):
        job("reconstructseries", OPTICAL=[layer.id()])


def test_opening_options_are_refused_unless_harmless(job, make_raster, qgis_new_project):
    path = make_raster()
    fine = QgsRasterLayer(f"{path}|option:NUM_THREADS=2", "fine")
    special = QgsRasterLayer(f"{path}|option:IGNORE_COG_LAYOUT_BREAK=YES", "special")
    QgsProject.instance().addMapLayers([fine, special])
    assert job("detectclouds", INPUT=fine.id())["input"]["path"] == path
    with pytest.raises(QgsProcessingException, match="“special” is opened with special options"):
        job("reconstructseries", OPTICAL=[special.id()])


def test_names_with_blanks_and_accents(job, make_raster, tmp_path):
    folder = tmp_path / "été à Ngorongoro"
    folder.mkdir()
    path = make_raster("nuée 2018-06-07.tif", folder=folder)
    assert job("detectclouds", INPUT=path)["input"] == {"path": path, "name": "nuée 2018-06-07", "date": "2018-06-07"}


def test_an_output_that_is_an_input_is_refused(provider, make_raster):
    path = make_raster()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("skymend:detectclouds")
    for output in (path, QgsProcessingOutputLayerDefinition(path)):
        fine, message = algorithm.checkParameterValues({"INPUT": path, "OUTPUT": output}, QgsProcessingContext())
        assert not fine
        assert "is also an input" in message


def test_fusion_wants_somewhere_to_write(job, make_raster):
    path = make_raster("a_20010524.tif")
    with pytest.raises(QgsProcessingException, match="OUTPUT_FOLDER for several"):
        job("fuse", FINE=[path], COARSE=[path], COARSE_TARGET=[path])


def test_hundreds_of_files_are_not_opened_in_the_main_thread(provider, make_raster):
    paths = [make_raster(f"s_{2000 + i}0607.tif", size=4) for i in range(60)]
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("skymend:reconstructseries")
    context = QgsProcessingContext()
    parameters = {"OPTICAL": paths, "OUTPUT_FOLDER": "TEMPORARY_OUTPUT"}
    assert algorithm.checkParameterValues(parameters, context) == (True, "")
    assert algorithm.validateInputCrs(parameters, context)
    assert context.temporaryLayerStore().count() == 0
