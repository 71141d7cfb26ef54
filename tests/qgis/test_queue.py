"""Runs that wait for each other: their order, what an error or a cancel does, what the panel shows of them."""

from __future__ import annotations

import threading

import pytest
from qgis.core import QgsProcessingFeedback, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

from skymend.algorithms.alive import kept
from skymend.algorithms.time_left import LoggedTimeLeft
from skymend.runtime import worker
from skymend.ui.background_run import BackgroundRun
from skymend.ui.run_queue import RunQueue, run_queue
from tests.qgis.waiting import wait


@pytest.fixture
def held(worker_answers, make_raster):
    """A worker that does nothing until it is let go; `done` are the names of the scenes it has finished."""
    gate = threading.Event()

    def answer(task, job, feedback):
        while not gate.wait(0.02):
            if feedback.isCanceled():
                return None
        if "broken" in job["input"]["name"]:
            raise worker.WorkerError("The scene is broken.")
        gate.done.append(job["input"]["name"])
        return {"outputs": {}, "report": {"layers": []}}

    gate.done, gate.jobs = [], worker_answers(answer)
    return gate


def press_run(dock, *paths):
    tab = dock.tab("detectclouds")
    for path in paths:
        tab.fields["INPUT"].show(path)
        tab.footer.run_button.click()
    return tab


def scenes(make_raster, *names):
    return [make_raster(f"{name}.tif") for name in names]


def texts(view):
    return [view.tree.topLevelItem(row).text(0).partition(": ")[0] for row in range(view.tree.topLevelItemCount())]


def test_runs_follow_each_other_even_after_an_error(dock, held, make_raster):
    tab = press_run(dock, *scenes(make_raster, "a", "broken", "c"))
    assert texts(dock.queue) == ["a.tif", "broken.tif", "c.tif"]
    assert dock.queue.isVisibleTo(dock)
    wait(lambda: len(held.jobs) == 1)
    held.set()
    wait(lambda: not tab.runs)
    assert held.done == ["a", "c"]
    assert dock.queue.isHidden()


def test_the_same_asked_twice_runs_once(dock, held, make_raster):
    tab = press_run(dock, *scenes(make_raster, "a") * 2)
    assert len(tab.runs) == 1


def test_what_waits_can_be_moved_and_taken_out_with_keys(dock, held, make_raster):
    tab = press_run(dock, *scenes(make_raster, "a", "b", "c", "d"))
    view = dock.queue
    view.tree.setCurrentItem(view.tree.topLevelItem(3))
    QTest.keyClick(view.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert texts(view) == ["a.tif", "b.tif", "d.tif", "c.tif"]
    view.tree.setCurrentItem(view.tree.topLevelItem(1))
    assert not view.sooner.isEnabled()
    QTest.keyClick(view.tree, Qt.Key.Key_Delete)
    assert texts(view) == ["a.tif", "d.tif", "c.tif"]
    held.set()
    wait(lambda: not tab.runs)
    assert held.done == ["a", "d", "c"]


def test_cancel_stops_the_run_that_is_chosen(dock, held, make_raster):
    tab = press_run(dock, *scenes(make_raster, "a", "b"))
    wait(lambda: len(held.jobs) == 1)
    tab.footer.cancel_button.click()
    wait(lambda: len(held.jobs) == 2)
    assert [run.parameters["INPUT"].endswith("b.tif") for run in run_queue().runs] == [True]
    dock.queue.stop.click()
    wait(lambda: not tab.runs)
    assert held.done == []


def test_a_layer_may_go_while_its_run_waits(dock, held, make_raster):
    layer = QgsRasterLayer(make_raster("b.tif"), "b")
    QgsProject.instance().addMapLayer(layer)
    tab = press_run(dock, make_raster("a.tif"), layer.id())
    QgsProject.instance().removeAllMapLayers()
    held.set()
    wait(lambda: not tab.runs)
    assert held.done == ["a", "b"]


def test_another_project_gets_no_layers_unasked(dock, interface, worker_answers, make_raster, monkeypatch):
    monkeypatch.setattr("qgis.utils.iface", interface)
    gate, made = threading.Event(), make_raster("classes.tif", bands=1)

    def answer(task, job, feedback):
        gate.wait(20)
        return {"outputs": {"OUTPUT": made}, "report": {"layers": []}}

    worker_answers(answer)
    dock.tab("detectclouds").fields["OUTPUT"].show(made)
    tab = press_run(dock, make_raster("a.tif"))
    QgsProject.instance().clear()
    gate.set()
    wait(lambda: not tab.runs)
    assert not QgsProject.instance().mapLayers()
    [button] = interface.messageBar().findChildren(QPushButton)
    button.click()
    assert len(QgsProject.instance().mapLayers()) == 1


def test_the_plugin_may_go_while_runs_wait(dock, held, make_raster):
    press_run(dock, *scenes(make_raster, "a", "b"))
    dock.unload()
    wait(lambda: not kept(BackgroundRun))
    assert len(held.jobs) <= 1
    assert not kept(RunQueue)


def test_the_time_left_stands_in_the_footer_the_queue_and_the_log(dock, worker_answers, make_raster):
    gate = threading.Event()

    def answer(task, job, feedback):
        feedback.pushTimeLeft(240.0)
        feedback.setProgress(40)
        feedback.setProgressText("Tile 4 of 10")
        while not gate.wait(0.02):
            pass

    worker_answers(answer)
    tab = press_run(dock, make_raster("a.tif"), make_raster("b.tif"))
    wait(lambda: "about 4 min left" in tab.footer.line.text())
    assert dock.queue.tree.topLevelItem(0).text(1) == "40 % · about 4 min left"
    gate.set()
    wait(lambda: not tab.runs)
    feedback = QgsProcessingFeedback(False)
    log = LoggedTimeLeft(feedback)
    for seconds in (None, 600.0, 590.0, 300.0, 3.0):
        log.pushTimeLeft(seconds)
    assert feedback.textLog().split("\n")[:2] == ["about 10 min left", "about 5 min left"]
