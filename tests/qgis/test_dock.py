"""The panel inside real QGIS: what its tabs ask the algorithms for, how dates are found and typed, how runs end."""

from __future__ import annotations

import gc
import os
import time
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsMimeDataUtils,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
    QgsTemporalNavigationObject,
)
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QDropEvent
from qgis.PyQt.QtWidgets import QApplication, QDialog, QPushButton

from skymend.algorithms.alive import kept
from skymend.algorithms.qgis_settings import preferences
from skymend.runtime import environment, worker
from skymend.ui import background_run as runs
from skymend.ui import first_run, play
from skymend.ui.dock import SkyMendDock
from skymend.ui.fields import number_text, read_number
from skymend.ui.method_picker import card_html
from skymend.ui.problem import diagnostics
from skymend.ui.result_card import Told, is_empty
from skymend.ui.series_model import COARSE, FINE, IMAGE, MASK, RADAR, TARGET
from tests.qgis.waiting import wait

TASKS = ("detectclouds", "reconstructseries", "removeclouds", "fuse", "videosr", "evaluate", "simulate", "trainmodel")
TEMPORARY = "TEMPORARY_OUTPUT"


def run_of(tab):
    """Press the button and wait for the end."""
    tab.footer.run_button.click()
    wait(lambda: tab.run is None)


def accepted(tab):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return tab.algorithm.checkParameterValues(tab.parameters(), context)


def type_date(tab, row, text):
    model = tab.table.model
    return model.setData(model.index(row, model.columns.index("date")), text)


# Tabs ------------------------------------------------------------------------------------------------------------------


def test_every_task_has_a_tab_that_says_what_is_missing(dock):
    assert [tab.task for tab in dock.all_tabs()] == list(TASKS)
    for tab in dock.all_tabs():
        assert tab.label()
        ready = not tab.problem()
        assert tab.footer.run_button.isEnabled() == ready == (tab.task == "simulate")
        assert ready or tab.footer.line.text()


def test_every_widget_of_a_parameter_has_a_tooltip(dock):
    for tab in dock.all_tabs():
        for name, field in tab.fields.items():
            assert name in field.widget.toolTip()


def test_clouds(dock, make_raster):
    tab = dock.tab("detectclouds")
    layer = QgsRasterLayer(make_raster("S2_2020-05-01.tif", bands=4), "scene")
    QgsProject.instance().addMapLayer(layer)
    assert tab.fields["INPUT"].value() is None
    tab.fields["INPUT"].show(layer.id())
    tab.fields["SENSOR"].show("rgbn")
    tab.fields["THRESHOLD"].edit.setText("0.4")
    tab.fields["PROBABILITY"].box.setChecked(True)
    tab.fields["TILE_SIZE"].show(512)
    tab.picker.show_values({"METHOD": "spectral", "DEVICE": "cpu"})
    assert tab.parameters() == {
        "INPUT": layer.id(),
        "SENSOR": "rgbn",
        "THRESHOLD": 0.4,
        "TILE_SIZE": 512,
        "METHOD": "spectral",
        "DEVICE": "cpu",
        "OUTPUT": TEMPORARY,
        "PROBABILITY": TEMPORARY,
    }
    assert accepted(tab) == (True, "")


def test_the_selected_layer_is_taken_at_first(dock, make_raster, interface):
    layer = QgsRasterLayer(make_raster(), "scene")
    QgsProject.instance().addMapLayer(layer)
    interface.activeLayer.return_value = layer
    interface.mainWindow().show()
    dock.show()
    dock.show_task("detectclouds")
    assert dock.tab("detectclouds").fields["INPUT"].value() == layer.id()


def test_a_number_that_cannot_be_is_named(dock, make_raster):
    tab = dock.tab("detectclouds")
    tab.fields["INPUT"].show(make_raster())
    assert not tab.problem()
    tab.fields["THRESHOLD"].edit.setText("3")
    assert "3" in tab.problem()
    assert not tab.footer.run_button.isEnabled()


def test_series_with_masks_and_radar(dock, make_raster):
    tab = dock.tab("reconstructseries")
    images = [make_raster(f"S2_2020-0{month}-01.tif") for month in (6, 5)]
    masks = [make_raster(f"mask_2020-0{month}-01.tif", bands=1) for month in (5, 6)]
    radar = make_raster("S1_2020-05-03.tif", bands=2)
    tab.table.add([*images, *masks, radar])
    model = tab.table.model
    assert [row.role for row in model.rows] == [IMAGE, MASK, RADAR, IMAGE, MASK]
    assert [row.date for row in model.rows] == ["2020-05-01"] * 2 + ["2020-05-03"] + ["2020-06-01"] * 2
    tab.fields["TARGET_DATES"].show("10D")
    assert tab.parameters() == {
        "OPTICAL": images[::-1],
        "MASKS": masks,
        "SAR": [radar],
        "TARGET_DATES": "10D",
        "OUTPUT_FOLDER": TEMPORARY,
    }
    assert accepted(tab) == (True, "")


def test_a_folder_becomes_a_row_a_scene(dock, make_raster, tmp_path):
    for day in ("2020-05-01", "2020-06-01"):
        (tmp_path / "tree" / day).mkdir(parents=True)
        for band in ("B02", "B8A"):
            make_raster(f"S2_{day}_{band}.tif", bands=1, folder=tmp_path / "tree" / day)
    tab = dock.tab("reconstructseries")
    tab.table.take_in([str(tmp_path / "tree")])
    wait(lambda: tab.table.search is None)
    model = tab.table.model
    assert [(row.role, row.date, len(row.files)) for row in model.rows] == [
        (IMAGE, "2020-05-01", 2),
        (IMAGE, "2020-06-01", 2),
    ]
    assert "° east" in model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole)
    assert len(tab.parameters()["OPTICAL"]) == 4
    type_date(tab, 0, "2020-05-02")
    assert tab.parameters()["DATES"] == "S2_2020-05-01_B02=2020-05-02, S2_2020-05-01_B8A=2020-05-02"
    assert accepted(tab) == (True, "")


def test_what_a_folder_lacks_is_told_below_the_table(dock, tmp_path):
    (tmp_path / "empty").mkdir()
    tab = dock.tab("reconstructseries")
    tab.table.take_in([str(tmp_path / "empty")])
    wait(lambda: tab.table.search is None)
    assert "empty" in tab.table.summary.text()
    assert not tab.table.model.rows


def test_a_dropped_layer_stays_in_the_project(dock, make_raster):
    layer = QgsRasterLayer(make_raster("a_2020-05-01.tif"), "a")
    QgsProject.instance().addMapLayer(layer)
    view = dock.tab("reconstructseries").table.view
    data = QgsMimeDataUtils.encodeUriList([QgsMimeDataUtils.Uri(layer)])
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(5, 5), both, data, button, keys)
    drop.setDropAction(Qt.DropAction.MoveAction)
    view.dropEvent(drop)
    assert drop.dropAction() == Qt.DropAction.CopyAction
    assert [row.value for row in view.model().rows] == [layer.id()]


def test_remove_names_the_image_to_mend(dock, make_raster):
    tab = dock.tab("removeclouds")
    first, second = make_raster("a_2020-05-01.tif"), make_raster("b_2020-06-01.tif")
    tab.table.add([first, second])
    tab.target.setCurrentIndex(1)
    expected = {"INPUTS": [first, second], "TARGET": "2020-06-01", "OUTPUT": TEMPORARY}
    assert tab.parameters() == expected
    type_date(tab, 0, "2020-06-01")
    assert tab.parameters()["TARGET"] == "b_2020-06-01"
    assert accepted(tab) == (True, "")


def test_fusion_roles_come_from_names_and_dates(dock, make_raster):
    tab = dock.tab("fuse")
    fine = make_raster("LC08_20200501.tif")
    pair, target = make_raster("MOD09GA_20200501.tif"), make_raster("MOD09GA_20200601.tif")
    tab.table.add([target, fine, pair])
    roles = {row.value: row.role for row in tab.table.model.rows}
    assert roles == {fine: FINE, pair: COARSE, target: TARGET}
    expected = {"FINE": [fine], "COARSE": [pair], "COARSE_TARGET": [target], "OUTPUT": TEMPORARY}
    assert tab.parameters() == expected
    assert accepted(tab) == (True, "")


def test_several_target_dates_go_to_a_folder(dock, make_raster):
    tab = dock.tab("fuse")
    names = ("LC08_20200501", "MOD09GA_20200501", "MOD09GA_20200601", "MOD09GA_20200701")
    tab.table.add([make_raster(f"{name}.tif") for name in names])
    parameters = tab.parameters()
    assert "OUTPUT" not in parameters
    assert parameters["OUTPUT_FOLDER"] == TEMPORARY
    assert accepted(tab) == (True, "")


def test_fusion_dates_are_three_lists(dock, make_raster):
    tab = dock.tab("fuse")
    fine, pair, target = (make_raster(f"{name}.tif") for name in ("fine", "coarse_a", "coarse_b"))
    for path, role, date in ((fine, FINE, "2020-5-1"), (pair, COARSE, "2020-5-1"), (target, TARGET, "2020-6-1")):
        tab.table.add([path], role)
        rows = [row.value for row in tab.table.model.rows]
        assert type_date(tab, rows.index(path), date)
    assert tab.parameters()["DATES"] == "2020-05-01; 2020-05-01; 2020-06-01"
    assert accepted(tab) == (True, "")


def test_evaluate(dock, make_raster):
    tab = dock.tab("evaluate")
    result, truth = make_raster("result.tif"), make_raster("truth.tif")
    tab.fields["PREDICTION"].show(result)
    assert tab.problem()
    tab.fields["REFERENCE"].show(truth)
    assert tab.fields["PREDICTION"].picker.combo.currentText() == "result.tif"
    assert tab.parameters() == {"PREDICTION": result, "REFERENCE": truth, "OUTPUT_HTML": TEMPORARY}
    assert accepted(tab) == (True, "")


# Table -----------------------------------------------------------------------------------------------------------------


def test_dates_are_found_typed_refused_and_given_back(dock, make_raster):
    tab = dock.tab("reconstructseries")
    tab.table.add([make_raster("S2_20200501.tif"), make_raster("undated.tif")])
    model = tab.table.model
    assert [row.date for row in model.rows] == ["2020-05-01", ""]
    date = model.index(1, model.columns.index("date"))
    assert date.data() == "no date"
    assert not date.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert "without a date: 1" in tab.table.summary.text()
    assert not type_date(tab, 1, "soon")
    assert "soon" in tab.table.summary.text()
    assert type_date(tab, 1, "2020-6-1")
    assert tab.parameters()["DATES"] == "2020-05-01, 2020-06-01"
    assert type_date(tab, 1, "")
    assert "DATES" not in tab.parameters()


def test_only_typed_dates_are_passed_on_where_some_are_unknown(dock, make_raster):
    tab = dock.tab("reconstructseries")
    tab.table.add([make_raster("first.tif"), make_raster("second.tif")])
    type_date(tab, 1, "2020-05-01")
    assert tab.parameters()["DATES"] == "second=2020-05-01"
    assert accepted(tab) == (True, "")


def test_a_stack_takes_a_date_for_each_band(dock, make_raster):
    tab = dock.tab("reconstructseries")
    tab.table.add([make_raster("ndvi.tif", bands=3)])
    assert type_date(tab, 0, "2020-05-01, 2020-05-11, 2020-05-21")
    assert tab.table.model.index(0, 2).data() == "3 bands"
    assert tab.parameters()["DATES"] == "2020-05-01, 2020-05-11, 2020-05-21"
    assert accepted(tab) == (True, "")


def test_dates_from_a_text_file(dock, make_raster, tmp_path):
    tab = dock.tab("reconstructseries")
    tab.table.add([make_raster("first.tif"), make_raster("second.tif")])
    table = tmp_path / "dates.csv"
    table.write_text("name,date\nfirst.tif,2020-07-01\nsecond.tif,2020-06-01\n", encoding="utf-8")
    tab.table.model.read_table(str(table))
    assert [(row.name, row.date) for row in tab.table.model.rows] == [
        ("second.tif", "2020-06-01"),
        ("first.tif", "2020-07-01"),
    ]


def test_a_layer_that_leaves_the_project_leaves_the_table(dock, make_raster):
    tab = dock.tab("reconstructseries")
    layer = QgsRasterLayer(make_raster("S2_20200501.tif"), "scene")
    QgsProject.instance().addMapLayer(layer)
    tab.table.add([layer.id(), layer.id()])
    assert tab.parameters()["OPTICAL"] == [layer.id()]
    QgsProject.instance().removeMapLayer(layer.id())
    assert not tab.table.model.rows


def test_rows_can_be_removed_sorted_and_given_a_role(dock, make_raster):
    tab = dock.tab("reconstructseries")
    tab.table.add([make_raster("b_20200501.tif"), make_raster("a_20200601.tif")])
    model = tab.table.model
    model.sort_rows("layer")
    assert [row.name for row in model.rows] == ["a_20200601.tif", "b_20200501.tif"]
    model.set_role([0], MASK)
    assert [row.role for row in model.rows] == [MASK, IMAGE]
    assert not model.flags(model.index(0, 2)) & Qt.ItemFlag.ItemIsEditable
    tab.table.view.selectRow(0)
    tab.table.remove_button.click()
    assert [row.name for row in model.rows] == ["b_20200501.tif"]


# Methods ---------------------------------------------------------------------------------------------------------------


def test_a_method_shows_its_summary_and_options(dock):
    picker = dock.tab("reconstructseries").picker
    picker.show_values({"METHOD": "whittaker"})
    card = picker.card()
    assert card.summary in picker.summary.text()
    assert set(picker.options.editors) == {parameter.name for parameter in card.parameters}
    assert "OPTIONS" not in picker.values()
    assert card.reference[:20] in card_html(card)


def test_only_changed_options_are_passed_on(dock):
    picker = dock.tab("reconstructseries").picker
    picker.show_values({"METHOD": "whittaker", "OPTIONS": "cutoff=90"})
    assert picker.values() == {"METHOD": "whittaker", "OPTIONS": "cutoff=90"}
    picker.options.editors["cutoff"][1].setText("a lot")
    assert "a lot" in picker.problem()
    picker.options.editors["cutoff"][1].setText("60")
    assert picker.values() == {"METHOD": "whittaker"}


def test_defaults_come_back(dock):
    picker = dock.tab("reconstructseries").picker
    picker.show_values({"METHOD": "whittaker", "OPTIONS": "cutoff=90"})
    picker.show_values({"METHOD": "whittaker"})
    assert picker.values() == {"METHOD": "whittaker"}
    dock.tab("reconstructseries").reset()
    assert picker.values() == {}


def test_methods_come_and_go(dock):
    picker = dock.tab("reconstructseries").picker
    listed = [picker.method.itemData(index) for index in range(picker.method.count())]
    picker.show_values({"METHOD": "whittaker", "OPTIONS": "cutoff=90"})
    picker.offer(["auto", "whittaker"])
    assert picker.method.count() == 2
    assert picker.values() == {"METHOD": "whittaker", "OPTIONS": "cutoff=90"}
    picker.offer(["auto"])
    assert picker.values() == {}
    picker.offer(listed)
    assert picker.method.count() == len(listed)


def test_without_the_algorithms_the_panel_says_so(interface, provider, monkeypatch):
    monkeypatch.setattr("skymend.ui.dock.TABS", ())
    dock = SkyMendDock(interface)
    assert not dock.all_tabs()
    assert dock.pages.currentWidget().text()
    dock.deleteLater()


def test_numbers_are_read_with_a_point_and_in_the_users_way():
    assert read_number("0.25") == 0.25
    assert read_number("many") is None
    assert read_number(number_text(12345.5)) == 12345.5


# Runs ------------------------------------------------------------------------------------------------------------------


def answer_with(output):
    """A worker that has made `output`."""

    def answer(task, job, feedback):
        feedback.setProgressText("Tile 1 of 1")
        feedback.setProgress(50)
        return {"outputs": {"OUTPUT": output, "CLOUD_PERCENT": 12.5, "SHADOW_PERCENT": 2.0}, "report": {"layers": []}}

    return answer


def test_a_run_tells_what_it_found_and_remembers_the_choices(dock, make_raster, worker_answers, interface, tmp_path):
    tab = dock.tab("detectclouds")
    tab.fields["INPUT"].show(make_raster())
    tab.fields["SENSOR"].show("rgb")
    tab.fields["OUTPUT"].show(str(tmp_path / "classes.tif"))
    jobs = worker_answers(
        lambda task, job, feedback: answer_with(make_raster("classes.tif", bands=1))(task, job, feedback)
    )
    run_of(tab)
    assert jobs[0][0] == "detectclouds"
    assert "clouds 12.5 %" in tab.footer.card.text.text()
    assert len(tab.outcome.layers) == 1
    assert SkyMendDock(interface).tab("detectclouds").fields["SENSOR"].value() == "rgb"
    tab.reset()
    assert SkyMendDock(interface).tab("detectclouds").fields["SENSOR"].value() == "auto"


def test_a_result_s_card_tells_shares_doubts_and_assumptions_and_goes_with_the_project(
    dock, make_raster, worker_answers, interface
):
    def answer(task, job, feedback):
        make_raster("mended.tif", 4, folder=Path(job["output"]).parent)
        os.replace(Path(job["output"]).parent / "mended.tif", job["output"])
        feedback.pushWarning("Few dates are clear.")
        look = {"bands": [3, 2, 1], "limits": [[0, 1]] * 3}
        layers = [{"path": job["output"], "name": "Clear: image", "kind": "image", "look": look}]
        shares = {"pixels": 100, "kept_pixels": 60, "filled_pixels": 30, "unfilled_pixels": 10}
        return {
            "outputs": {"OUTPUT": job["output"]},
            "report": {**shares, "layers": layers, "assumed": ["Scale 0.0001"]},
        }

    worker_answers(answer)
    tab = dock.tab("removeclouds")
    tab.table.add([make_raster("a_20180607.tif", 4)])
    run_of(tab)
    card = tab.footer.card
    assert not card.isHidden()
    assert "measured 60.0 % · filled 30.0 % · left empty 10.0 %" in card.text.text()
    assert "⚠ Few dates are clear." in card.text.text()
    assert "Assumed: Scale 0.0001" in card.text.text()
    assert tab.footer.play_button.isHidden()
    wait(lambda: interface.messageBar().currentItem() is not None)
    assert "Few dates are clear." in interface.messageBar().currentItem().text()
    QgsProject.instance().clear()
    assert card.isHidden()
    assert tab.outcome is None


def test_a_temporary_result_is_kept_where_the_user_says(dock, make_raster, worker_answers, tmp_path):
    def answer(task, job, feedback):
        make_raster("mended.tif", 4, folder=Path(job["output"]).parent)
        os.replace(Path(job["output"]).parent / "mended.tif", job["output"])
        look = {"bands": [3, 2, 1], "limits": [[0, 1]] * 3}
        layers = [{"path": job["output"], "name": "Clear: image", "kind": "image", "look": look}]
        return {"outputs": {"OUTPUT": job["output"]}, "report": {"layers": layers}}

    worker_answers(answer)
    tab = dock.tab("removeclouds")
    tab.table.add([make_raster("a_20180607.tif", 4)])
    run_of(tab)
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "Clear image.tif").write_text("someone's")
    tab.actions._keep(tab.outcome, str(tmp_path / "kept"))
    wait(lambda: tab.footer.card.buttons["save"].isHidden())
    (layer,) = tab.actions.result_layers()
    assert layer.source() == str(tmp_path / "kept" / "Clear image 2.tif")
    assert layer.renderer().redBand() == 3
    assert (tmp_path / "kept" / "Clear image.tif").read_text() == "someone's"


def test_an_empty_result_is_not_just_done():
    report = {"layers": [{"path": "a", "kind": "image", "empty": True}]}
    assert is_empty(report)
    assert not is_empty({"layers": [{"path": "a", "kind": "classes"}]})
    assert Told("The result is empty", empty=True).as_html().startswith("<b>⚠")


def test_what_goes_wrong_while_results_are_loaded_ends_the_run(dock, make_raster, worker_answers, monkeypatch):
    import processing.gui.Postprocessing

    def broken(*_args, **_named):
        raise RuntimeError("no room")

    monkeypatch.setattr(processing.gui.Postprocessing, "handleAlgorithmResults", broken)
    worker_answers(answer_with(make_raster("classes.tif", bands=1)))
    tab = dock.tab("detectclouds")
    tab.fields["INPUT"].show(make_raster())
    run_of(tab)
    assert "could not be put on the map: no room" in tab.footer.line.text()
    assert tab.footer.run_button.isEnabled()


def test_a_failure_shows_text_hint_and_log(dock, make_raster, worker_answers, interface):
    def fail(task, job, feedback):
        feedback.pushInfo("reading")
        raise worker.WorkerError("The scene is broken.", "Download it again.", "log: /tmp/x", "input")

    worker_answers(fail)
    tab = dock.tab("detectclouds")
    tab.fields["INPUT"].show(make_raster())
    outcomes = []
    tab.footer.run_button.click()
    tab.run.ended.connect(outcomes.append)
    wait(lambda: tab.run is None)
    assert "The scene is broken." in tab.footer.line.text()
    wait(lambda: interface.messageBar().currentItem() is not None)
    assert interface.messageBar().currentItem().text().endswith("The scene is broken.")
    outcome = outcomes[0]
    assert (outcome.text, outcome.hint) == ("The scene is broken.", "Download it again.")
    assert "reading" in outcome.log
    next(b for b in interface.messageBar().findChildren(QPushButton) if b.text() == "Details…").click()
    gc.collect()
    dialog = kept(QDialog)[-1]
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy diagnostics").click()
    copied = QApplication.clipboard().text()
    assert copied == diagnostics(outcome)
    assert "Download it again." in copied
    assert "QGIS 3" in copied or "QGIS 4" in copied
    dialog.close()
    assert not kept(QDialog)
    assert tab.footer.run_button.isEnabled()


def test_parameters_that_cannot_be_run_are_refused_before(dock, make_raster, worker_answers):
    jobs = worker_answers(lambda *_: None)
    tab = dock.tab("detectclouds")
    path = make_raster()
    tab.fields["INPUT"].show(path)
    tab.fields["OUTPUT"].show(path)
    tab.start()
    assert tab.run is None
    assert not jobs
    assert "also an input" in tab.footer.line.text()


def waits_for_cancel(task, job, feedback):
    while not feedback.isCanceled():
        time.sleep(0.02)


def test_cancel(dock, make_raster, worker_answers):
    worker_answers(waits_for_cancel)
    tab = dock.tab("detectclouds")
    tab.fields["INPUT"].show(make_raster())
    tab.footer.run_button.click()
    assert tab.footer.cancel_button.isVisibleTo(tab)
    assert QgsApplication.taskManager().count() >= 1
    tab.footer.cancel_button.click()
    wait(lambda: tab.run is None)
    assert "Cancelled" in tab.footer.line.text()
    assert not kept(runs.BackgroundRun)


def test_the_panel_can_go_while_a_run_is_on(
    interface, provider, make_raster, worker_answers, monkeypatch, worker_python
):
    monkeypatch.setenv("SKYMEND_PYTHON", worker_python)
    worker_answers(waits_for_cancel)
    for _ in range(2):
        dock = SkyMendDock(interface)
        tab = dock.tab("detectclouds")
        tab.fields["INPUT"].show(make_raster())
        tab.footer.run_button.click()
        assert len(kept(runs.BackgroundRun)) == 1
        dock.unload()
        dock.unload()
        dock.close()
        dock.deleteLater()
        QApplication.sendPostedEvents(dock, 0)
        wait(lambda: not kept(runs.BackgroundRun))


def test_the_first_run_asks_before_it_prepares_anything(dock, make_raster, worker_answers, monkeypatch):
    jobs = worker_answers(lambda *_: None)
    status = environment.Status(environment.MISSING)
    monkeypatch.setattr(environment, "status", lambda preferences: status)
    asked = []
    monkeypatch.setattr(first_run, "ask", lambda iface, text, more, prepare=True: asked.append(more) or "")
    tab = dock.tab("detectclouds")
    tab.fields["INPUT"].show(make_raster())
    tab.start()
    assert preferences().home in asked[0]
    assert tab.run is None
    assert not jobs
    monkeypatch.setattr(first_run, "ask", lambda *_, **__: "prepare")
    run_of(tab)
    assert len(jobs) == 1


def test_the_same_run_as_a_python_command(dock, make_raster):
    tab = dock.tab("detectclouds")
    path = make_raster()
    tab.fields["INPUT"].show(path)
    tab.copy_command()
    command = QApplication.clipboard().text()
    assert command.startswith('processing.run("skymend:detectclouds"')
    assert path in command


# Time ------------------------------------------------------------------------------------------------------------------


def test_play_sets_project_and_controller(interface, make_raster):
    from skymend.algorithms.results import set_temporal_range

    layers = []
    for begin, end in (("2020-05-01", "2020-05-11"), ("2020-05-11", "2020-05-21"), ("2020-05-21", "2020-05-31")):
        layers.append(QgsRasterLayer(make_raster(f"{begin}.tif"), begin))
        set_temporal_range(layers[-1], begin, end)
        QgsProject.instance().addMapLayer(layers[-1])
    controller = QgsTemporalNavigationObject()
    interface.mapCanvas.return_value.temporalController.return_value = controller
    assert play.play(interface, [layer.id() for layer in layers])
    assert controller.navigationMode() == QgsTemporalNavigationObject.NavigationMode.Animated
    assert controller.frameDuration().days() == 10
    assert controller.totalFrameCount() in (3, 4)
    span = QgsProject.instance().timeSettings().temporalRange()
    assert span.begin().date().toString(Qt.DateFormat.ISODate) == "2020-05-01"
    controller.pause()
    assert not play.play(interface, [layers[0].id()])


# End to end ------------------------------------------------------------------------------------------------------------


def test_simulated_clouds_are_found_by_the_real_worker(dock, tmp_path):
    simulate = dock.tab("simulate")
    for name, value in (("SCENARIO", "clouds"), ("SIZE", 64), ("DATES", 2), ("OUTPUT_FOLDER", str(tmp_path / "scene"))):
        simulate.fields[name].show(value)
    run_of(simulate)
    assert simulate.outcome is not None, simulate.footer.line.text()
    simulate.footer.link_asked.emit("removeclouds")
    table = dock.tab("removeclouds").table.model
    assert len(table.of_role(IMAGE)) == len(table.of_role(MASK)) == 2
    simulate.footer.link_asked.emit("detectclouds")
    clouds = dock.tab("detectclouds")
    assert not clouds.problem()
    run_of(clouds)
    assert clouds.outcome is not None, clouds.footer.line.text()
    layer = QgsProject.instance().mapLayer(clouds.outcome.layers[0])
    assert layer.renderer().type() == "paletted"
    assert os.path.isfile(layer.source())
