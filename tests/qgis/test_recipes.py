"""Recipes in the panel: what is kept in the project or a file comes back, with roles, dates and options."""

from __future__ import annotations

import json
import os
import shlex
import subprocess

from qgis.core import QgsDateTimeRange, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QDateTime
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QInputDialog, QMenu

from skymend.contract.recipe import Recipe, read_recipe, write_recipe
from skymend.runtime import worker
from skymend.ui.dock import SkyMendDock
from skymend.ui.project_recipes import project_recipes
from skymend.ui.series_model import COARSE, FINE, IMAGE, MASK, TARGET


def a_series(dock, make_raster):
    """The series tab with typed and found dates, a mask, a method with an option."""
    tab = dock.tab("reconstructseries")
    tab.table.add([make_raster("S2_2020-05-01.tif"), make_raster("late.tif")], IMAGE)
    tab.table.add([make_raster("2020-05-01_clouds.tif", bands=1)], MASK)
    tab.table.model.type_dates(IMAGE, {tab.values_of(IMAGE)[1]: "2020-06-01"})
    tab.picker.show_values({"METHOD": "whittaker", "OPTIONS": "lambda=3"})
    tab.fields["TARGET_DATES"].show("10D")
    tab.fields["LONGEST_GAP"].show(40)
    return tab


def shown(tab):
    rows = [(os.path.basename(row.path), row.role, row.date) for row in tab.table.model.rows]
    return sorted(rows), {name: value for name, value in tab.parameters().items() if "OUTPUT" not in name}


def save_in_project(tab, monkeypatch, name):
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: (name, True))
    tab.recipes.save_in_project()


def save_as_file(tab, monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    tab.recipes.save_as_file()


def test_an_opened_project_shows_what_was_saved_in_it(dock, interface, make_raster, tmp_path, monkeypatch):
    tab = a_series(dock, make_raster)
    before = shown(tab)
    assert before[1]["OPTIONS"] == "lambda=3"
    save_in_project(tab, monkeypatch, "My valley")
    project = str(tmp_path / "valley.qgs")
    assert QgsProject.instance().write(project)
    tab.table.model.clear()
    tab.reset()
    QgsProject.instance().clear()
    assert QgsProject.instance().read(project)
    assert shown(tab) == before
    assert shown(SkyMendDock(interface).tab("reconstructseries")) == before


def test_a_project_that_was_moved_with_its_files_finds_them(dock, make_raster, tmp_path, monkeypatch):
    folder = tmp_path / "here"
    folder.mkdir()
    tab = dock.tab("detectclouds")
    tab.fields["INPUT"].show(make_raster("scene.tif", folder=folder))
    QgsProject.instance().write(str(folder / "p.qgs"))
    save_in_project(tab, monkeypatch, "clouds")
    QgsProject.instance().write(str(folder / "p.qgs"))
    folder.rename(tmp_path / "there")
    QgsProject.instance().read(str(tmp_path / "there" / "p.qgs"))
    assert tab.fields["INPUT"].value() == str(tmp_path / "there" / "scene.tif")


def test_a_missing_file_is_said_and_the_rest_stays(dock, make_raster, monkeypatch, tmp_path):
    tab = a_series(dock, make_raster)
    save_as_file(tab, monkeypatch, tmp_path / "r.json")
    os.remove(tmp_path / "late.tif")
    tab.recipes.open(str(tmp_path / "r.json"))
    assert [row.name for row in tab.table.model.of_role(IMAGE)] == ["S2_2020-05-01.tif"]
    assert tab.values_of(MASK)
    assert "late.tif" in tab.footer.line.text()


def test_a_method_that_is_not_installed_is_said(dock, make_raster, tmp_path):
    scene = make_raster()
    write_recipe(str(tmp_path / "r.json"), Recipe("detectclouds", {"input": {"path": scene}, "method": "my-net"}))
    tab = dock.tab("detectclouds")
    tab.recipes.open(str(tmp_path / "r.json"))
    assert tab.fields["INPUT"].value() == scene
    assert "my-net" in tab.footer.line.text()


def test_a_saved_file_is_a_job_that_runs_without_qgis(dock, make_raster, tmp_path, monkeypatch, worker_python):
    tab = dock.tab("detectclouds")
    tab.fields["INPUT"].show(make_raster("scene.tif", bands=4, names=("blue", "green", "red", "nir")))
    tab.picker.show_values({"METHOD": "spectral"})
    save_as_file(tab, monkeypatch, tmp_path / "clouds.json")
    assert "threads" not in read_recipe(str(tmp_path / "clouds.json")).parameters
    done = subprocess.run(
        [worker_python, worker.PROGRAM, str(tmp_path / "clouds.json")], capture_output=True, text=True
    )
    assert json.loads(done.stdout.splitlines()[-1])["event"] == "result", done.stdout[-500:]
    assert (tmp_path / "clouds_output.tif").exists()


def test_a_recipe_opens_the_tab_of_its_task_with_all_roles(dock, make_raster, tmp_path, monkeypatch):
    tab = dock.tab("fuse")
    for name, role in (
        ("fine_2001-05-24.tif", FINE),
        ("modis_2001-05-24.tif", COARSE),
        ("modis_2001-06-25.tif", TARGET),
    ):
        tab.table.add([make_raster(name)], role)
    before = shown(tab)
    save_in_project(tab, monkeypatch, "fusion")
    tab.table.model.clear()
    dock.show_task("detectclouds")
    menu = QMenu()
    dock.tab("detectclouds").recipes.fill(menu)
    section = next(a.menu() for a in menu.actions() if a.menu() and a.menu().actions())
    section.actions()[0].trigger()
    assert dock.pages.currentWidget() is tab
    assert shown(tab) == before


def test_the_image_to_mend_and_options_come_back(dock, make_raster, monkeypatch):
    tab = dock.tab("removeclouds")
    tab.table.add([make_raster("a_2020-05-01.tif"), make_raster("b_2020-06-01.tif")], IMAGE)
    tab.target.setCurrentIndex(1)
    tab.fields["EXTENT"].show("500000,500100,4999900,5000000 [EPSG:32633]")
    before = shown(tab)
    save_in_project(tab, monkeypatch, "mend")
    tab.target.setCurrentIndex(0)
    tab.fields["EXTENT"].show(None)
    dock.open_recipe(project_recipes()["mend"], "mend")
    assert before[1]["TARGET"] == "2020-06-01"
    assert shown(tab) == before


def test_typed_dates_of_further_images_come_back(dock, make_raster, monkeypatch):
    tab = dock.tab("evaluate")
    tab.fields["PREDICTION"].show(make_raster("p.tif"))
    tab.fields["REFERENCE"].show(make_raster("r.tif"))
    for name in ("FINE", "COARSE", "COARSE_TARGET"):
        tab.fields[name].show([make_raster(f"{name}.tif")])
    tab.fields["DATES"].show("2001-05-24; 2001-05-24; 2001-06-25")
    save_in_project(tab, monkeypatch, "score")
    dock.open_recipe(project_recipes()["score"], "score")
    assert tab.fields["DATES"].value() == "FINE=2001-05-24, COARSE=2001-05-24, COARSE_TARGET=2001-06-25"
    assert not tab.problem()


def test_no_recipe_is_said(dock, tmp_path):
    (tmp_path / "r.json").write_text("{}")
    tab = dock.tab("detectclouds")
    tab.recipes.open(str(tmp_path / "r.json"))
    assert "r.json is not right" in tab.footer.line.text()


def test_the_command_line_names_files_and_the_dates_that_only_layers_know(dock, make_raster):
    layer = QgsRasterLayer(make_raster("a b.tif"), "layer")
    layer.temporalProperties().setIsActive(True)
    day = QDateTime.fromString("2020-05-01T00:00:00", "yyyy-MM-ddTHH:mm:ss")
    layer.temporalProperties().setFixedTemporalRange(QgsDateTimeRange(day, day))
    QgsProject.instance().addMapLayer(layer)
    tab = dock.tab("reconstructseries")
    tab.table.add([layer.id(), make_raster("c_2020-06-01.tif")], IMAGE)
    tab.recipes.copy_process_command()
    words = shlex.split(QApplication.clipboard().text())
    assert words[:4] == ["qgis_process", "run", "skymend:reconstructseries", "--"]
    assert f"OPTICAL={layer.source()}" in words
    assert "DATES=a b=2020-05-01" in words
    assert "OUTPUT_FOLDER=reconstructseries_output_folder" in words
