"""A task over many scenes from the panel: rows, the jobs of a batch, what its journal says, going on with it."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QMenu

from skymend.contract.recipe import job_id
from skymend.ui.batch_dialog import RESULT, STATE, BatchDialog
from skymend.ui.batch_progress import BatchProgress
from tests.qgis.waiting import wait


@pytest.fixture
def open_dialog(dock):
    """Open the dialog of a task; all are closed at the end."""
    opened = []

    def open_for(task="detectclouds"):
        dialog = BatchDialog(dock.tab(task))
        opened.append(dialog)
        return dialog

    yield open_for
    for dialog in opened:
        dialog.cancel()
        wait(lambda d=dialog: d.run is None)
        dialog.deleteLater()


def column(dialog, number):
    return [dialog.tree.topLevelItem(row).text(number) for row in range(dialog.tree.topLevelItemCount())]


def real_scene(make_raster, name, folder):
    return make_raster(name, bands=4, size=24, names=("blue", "green", "red", "nir"), folder=folder)


@pytest.fixture
def folder(tmp_path, make_raster):
    """A folder with two scenes and one that breaks."""
    folder = tmp_path / "scenes"
    folder.mkdir()
    for name in ("a_2020-05-01.tif", "b_2020-06-01.tif"):
        real_scene(make_raster, name, folder)
    return folder


def test_the_menu_offers_it_where_a_task_goes_scene_by_scene(dock):
    offered = {}
    for tab in dock.all_tabs():
        menu = QMenu()
        tab.recipes.fill(menu)
        offered[tab.task] = any("many scenes" in action.text() for action in menu.actions())
    assert offered["detectclouds"]
    assert not offered["fuse"]
    assert not offered["simulate"]


def test_a_folder_is_worked_off_and_each_scene_tells_what_became_of_it(
    dock, open_dialog, folder, make_raster, tmp_path
):
    tab = dock.tab("detectclouds")
    tab.picker.show_values({"METHOD": "spectral"})
    tab.fields["DILATE"].show(1)
    dialog = open_dialog()
    dialog.take_in([str(folder)])
    wait(lambda: dialog.tree.topLevelItemCount() == 2)
    broken = make_raster("c_2020-07-01.tif", bands=1, folder=tmp_path)
    dialog.take_in([broken])
    wait(lambda: dialog.tree.topLevelItemCount() == 3)
    dialog.folder.setFilePath(str(tmp_path / "out"))
    dialog.run_button.click()
    assert dialog.cancel_button.isEnabled()
    wait(lambda: dialog.run is None)
    assert column(dialog, STATE) == ["done", "done", "failed"], dialog.said.text()
    assert column(dialog, RESULT)[0] == "a_2020-05-01_clouds.tif"
    assert column(dialog, RESULT)[2]
    jobs = BatchProgress(str(tmp_path / "out")).jobs()
    assert {job["parameters"]["dilate"] for job in jobs} == {1}
    dialog.add_to_map()
    names = {layer.name() for layer in QgsProject.instance().mapLayers().values()}
    assert names == {"a_2020-05-01_clouds", "b_2020-06-01_clouds"}
    assert dialog.report_button.isEnabled()


def begun(folder, dialog, make_raster):
    """A batch of two scenes of which one is done, as a crash leaves it."""
    for name in ("a.tif", "b.tif"):
        dialog.take_in([make_raster(name)])
    from skymend.algorithms.batch_jobs import jobs_for

    progress = BatchProgress(str(folder))
    jobs = jobs_for(dialog.algorithm, dialog.parameters, dialog.scenes(), str(folder), dialog._context())
    journal = folder / "scenes.jsonl.journal"
    for kind in ("done", "failed", "claims"):
        (journal / kind).mkdir(parents=True)
    (folder / "scenes.jsonl").write_text("".join(json.dumps(job) + "\n" for job in jobs))
    (folder / jobs[0]["parameters"]["output"]).touch()
    record = {"outputs": {"OUTPUT": jobs[0]["parameters"]["output"]}, "began": 1, "ended": 2, "host": "x y"}
    (journal / "done" / f"{job_id(jobs[0])}.json").write_text(json.dumps(record))
    (journal / "claims" / f"{job_id(jobs[1])}.0").write_text("{}")
    return progress


def test_a_batch_that_broke_off_is_shown_and_goes_on(open_dialog, make_raster, tmp_path, monkeypatch):
    monkeypatch.setattr("skymend.ui.batch_dialog.can_search", lambda: False)
    folder = tmp_path / "out"
    begun(folder, open_dialog(), make_raster)
    dialog = open_dialog()
    dialog.folder.setFilePath(str(folder))
    assert column(dialog, STATE) == ["done", "waits"]
    assert dialog.run_button.isEnabled()
    assert "goes on" in dialog.said.text()


def test_scenes_of_one_name_get_files_of_their_own(open_dialog, make_raster, tmp_path, monkeypatch):
    monkeypatch.setattr("skymend.ui.batch_dialog.can_search", lambda: False)
    dialog = open_dialog()
    for name in ("x", "y"):
        (tmp_path / name).mkdir()
        dialog.take_in([make_raster("scene.tif", folder=tmp_path / name)])
    from skymend.algorithms.batch_jobs import jobs_for

    jobs = jobs_for(dialog.algorithm, dialog.parameters, dialog.scenes(), str(tmp_path), dialog._context())
    assert len({job["parameters"]["output"] for job in jobs}) == 2
