"""The panel's video tab: clips, what it asks the algorithm for, the preview, time, and a run by the real worker."""

from __future__ import annotations

import time

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMimeDataUtils,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsTemporalNavigationObject,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QMimeData, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDropEvent
from qgis.PyQt.QtWidgets import QApplication, QDialog

from skymend.algorithms.alive import kept
from skymend.algorithms.results import set_temporal_range
from skymend.ui import background_run as runs
from skymend.ui import dialogs, play
from skymend.ui.clip_picker import ClipPicker, dropped_clip
from skymend.ui.preview import ClipSize, PreviewWish
from tests.qgis.waiting import wait

TEMPORARY = "TEMPORARY_OUTPUT"


@pytest.fixture
def tab(dock):
    return dock.tab("videosr")


@pytest.fixture
def clip(tmp_path):
    path = tmp_path / "pass.mp4"
    path.write_bytes(b"video")
    return str(path)


@pytest.fixture
def previews(worker_answers, make_raster):
    """A worker for a clip of 40 frames of 640 × 480; the jobs it was sent are in the list returned."""

    def answer(task, job, feedback):
        from pathlib import Path

        folder = Path(job["output_folder"])
        folder.mkdir(parents=True)
        path = make_raster("frame.tif", 3, folder=folder, dtype="Byte", value=50)
        return {
            "outputs": {"OUTPUT_FOLDER": str(folder)},
            "report": {
                "method": job["method"],
                "frames": 1,
                "seconds_per_frame": 0.3,
                "clip": {"frames": 40, "width": 640, "height": 480},
                "layers": [{"path": path, "kind": "image", "date": "2020-05-01"}],
            },
        }

    jobs = worker_answers(answer)
    return jobs


def preview(tab):
    tab.preview.button.click()
    wait(lambda: tab.preview.run is None)


# Input -----------------------------------------------------------------------------------------------------------------


def test_a_video_and_a_folder_are_chosen_like_rasters(tab, clip, tmp_path):
    assert not tab.footer.run_button.isEnabled()
    for value, name in ((clip, "pass.mp4"), (str(tmp_path), tmp_path.name)):
        tab.take([value])
        assert tab.fields["INPUT"].picker.combo.currentText() == name
        assert tab.parameters() == {"INPUT": value, "OUTPUT": TEMPORARY}
        assert tab.footer.run_button.isEnabled()
        assert tab.algorithm.checkParameterValues(tab.parameters(), QgsProcessingContext()) == (True, "")


def test_frames_and_parts(tab, make_raster):
    frames = [make_raster(f"f{n}.tif", bands=1) for n in range(3)]
    tab.take(frames)
    tab.fields["LAST_FRAME"].show(1)
    tab.fields["REGION"].show("2, 2, 8, 8")
    tab.fields["OUTPUT_FOLDER"].box.setChecked(True)
    assert tab.parameters() == {
        "FRAMES": frames, "LAST_FRAME": 1, "REGION": "2, 2, 8, 8", "OUTPUT": TEMPORARY, "OUTPUT_FOLDER": TEMPORARY,
    }  # fmt: skip
    tab.fields["REGION"].show("everything")
    assert "everything" in tab.problem()


def test_clip_or_frames_and_some_output(tab, clip, make_raster):
    tab.take([clip])
    tab.fields["FRAMES"].show([make_raster()])
    assert "either" in tab.problem()
    tab.fields["FRAMES"].show([])
    tab.fields["OUTPUT"].box.setChecked(False)
    assert "Tick" in tab.problem()
    assert tab.preview.button.isEnabled()


def test_the_part_that_the_map_shows(tab, make_raster, interface, clip):
    layer = QgsRasterLayer(make_raster("stack.tif", bands=6), "stack")
    QgsProject.instance().addMapLayer(layer)
    canvas = interface.mapCanvas.return_value
    canvas.extent.return_value = QgsRectangle(500020, 4999900, 500060, 4999960)
    canvas.mapSettings.return_value.destinationCrs.return_value = QgsCoordinateReferenceSystem("EPSG:32633")
    tab.take([clip])
    assert tab.map_only.isHidden()
    tab.take([layer.id()])
    assert not tab.map_only.isHidden()
    assert "EXTENT" not in tab.parameters()
    tab.map_only.setChecked(True)
    made = tab.algorithm.make_job(tab.parameters(), _context())
    assert made["extent"] == [500020, 500060, 4999900, 4999960]


def test_files_and_folders_can_be_dropped(clip, tmp_path, qgis_app):
    for path in (clip, str(tmp_path)):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(path)])
        assert dropped_clip(data) == path
    assert dropped_clip(QMimeData()) is None


def test_a_dropped_layer_becomes_the_clip_and_stays_in_the_project(make_raster, qgis_app):
    layer = QgsRasterLayer(make_raster("a.tif"), "a")
    QgsProject.instance().addMapLayer(layer)
    picker = ClipPicker(optional=False)
    data = QgsMimeDataUtils.encodeUriList([QgsMimeDataUtils.Uri(layer)])
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    drop = QDropEvent(QPointF(5, 5), both, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    drop.setDropAction(Qt.DropAction.MoveAction)
    picker.dropEvent(drop)
    assert drop.dropAction() == Qt.DropAction.CopyAction
    assert picker.value() == layer.id()


def test_dialogs_of_processing_are_kept_until_they_are_closed(qgis_app):
    class AlgorithmDialog(QDialog):
        def finished(self, *_):  # a method, where QDialog has a signal
            raise AssertionError

    dialog = AlgorithmDialog()
    dialogs.show_beside(dialog)
    assert dialog in kept(QDialog)
    dialog.close()
    assert not kept(QDialog)


def test_settings_of_other_scenarios_are_out_of_sight(dock, interface):
    tab = dock.tab("simulate")
    interface.mainWindow().show()
    dock.show()
    dock.show_task("simulate")
    tab.fields["SCENARIO"].show("video")
    tab.advanced.setCollapsed(False)
    hidden = {
        name: tab.fields[name].widget.isHidden() for name in ("SCALE", "ROTATION", "CLOUD_SHARE", "COARSE_FACTOR")
    }
    assert hidden == {"SCALE": False, "ROTATION": False, "CLOUD_SHARE": True, "COARSE_FACTOR": True}
    tab.advanced.setCollapsed(True)
    tab.fields["SCENARIO"].show("fusion")
    tab.advanced.setCollapsed(False)
    assert tab.fields["SCALE"].widget.isHidden()
    assert not tab.fields["COARSE_FACTOR"].widget.isHidden()


# Preview ---------------------------------------------------------------------------------------------------------------


def test_the_preview_shows_one_part_of_one_frame_before_and_after(tab, clip, previews):
    tab.take([clip])
    tab.picker.show_values({"METHOD": "shift-and-add", "OPTIONS": "radius=3"})
    preview(tab)
    jobs = [job for _, job in previews]
    assert [job["method"] for job in jobs] == ["bicubic", "bicubic", "shift-and-add"]
    assert jobs[0]["region"] == [96, 96]
    parts = [(job["first_frame"], job["last_frame"], job["region"]) for job in jobs[1:]]
    assert parts == [(20, 20, [272, 192, 96, 96]), (20, 21, [272, 192, 96, 96])]
    assert all("output" not in job for job in jobs)
    assert not tab.preview.comparison.before.isNull()
    assert not tab.preview.comparison.after.isNull()
    assert not QgsProject.instance().mapLayers()


def test_the_time_for_the_clip_is_told_with_its_source(tab, clip, previews):
    tab.take([clip])
    tab.fields["FIRST_FRAME"].show(10)
    tab.fields["LAST_FRAME"].show(29)
    preview(tab)
    text = tab.preview.note.text()
    assert "20 frames of 640 × 480" in text
    assert "0.3 s for 96 × 96" in text
    assert "3 min" in text  # 0.3 s × 20 × (640 × 480) / (96 × 96) = 200 s


def test_a_second_preview_needs_one_run(tab, clip, previews):
    tab.take([clip])
    preview(tab)
    del previews[:]
    tab.picker.show_values({"METHOD": "lanczos"})
    preview(tab)
    assert [job["method"] for _, job in previews] == ["lanczos"]


def test_a_double_click_moves_the_preview(tab, clip, previews):
    tab.take([clip])
    preview(tab)
    tab.preview.comparison.looked.emit(QPointF(1.0, 0.5))
    wait(lambda: tab.preview.run is None)
    assert previews[-1][1]["region"] == [320, 192, 96, 96]
    for _ in range(10):
        tab.preview.comparison.looked.emit(QPointF(1.0, 1.0))
        wait(lambda: tab.preview.run is None)
    assert previews[-1][1]["region"] == [544, 384, 96, 96]


def test_a_region_holds_the_preview():
    size = ClipSize(5, 640, 480)
    assert PreviewWish({}).box(size) == [0, 0, 640, 480]
    assert PreviewWish({}, region=[100, 600]).box(size) == [270, 0, 100, 480]
    assert PreviewWish({}, region=[1, 2, 3, 4]).box(size) == [1, 2, 3, 4]
    assert [PreviewWish({}, first=1, last=last).frames(size) for last in (None, 2, 9)] == [4, 2, 4]


def test_a_preview_is_cancelled(tab, clip, worker_answers):
    def answer(task, job, feedback):
        while not feedback.isCanceled():
            time.sleep(0.02)

    worker_answers(answer)
    tab.take([clip])
    tab.preview.button.click()
    assert tab.preview.button.text() == "Cancel"
    tab.preview.button.click()
    wait(lambda: tab.preview.run is None)
    assert "cancelled" in tab.preview.note.text()
    assert tab.preview.button.text() == "Preview frame"


def test_the_panel_can_go_while_a_preview_is_made(tab, dock, clip, worker_answers):
    def answer(task, job, feedback):
        while not feedback.isCanceled():
            time.sleep(0.02)

    worker_answers(answer)
    tab.take([clip])
    tab.preview.button.click()
    assert len(kept(runs.BackgroundRun)) == 1
    dock.unload()
    dock.close()
    dock.deleteLater()
    QApplication.sendPostedEvents(dock, 0)
    wait(lambda: not kept(runs.BackgroundRun))


def test_a_failed_preview_says_why(tab, clip, worker_answers):
    from skymend.runtime.worker import WorkerError

    def answer(task, job, feedback):
        raise WorkerError("pass cannot be opened as a video.", "Copy it again.")

    worker_answers(answer)
    tab.take([clip])
    preview(tab)
    assert "cannot be opened as a video" in tab.preview.note.text()


# Time ------------------------------------------------------------------------------------------------------------------


def test_frames_of_a_video_play_at_its_speed(interface, make_raster):
    begins = ("10:00:00.000", "10:00:00.100", "10:00:00.200", "10:00:00.300")
    layers = []
    for begin, end in zip(begins, begins[1:]):
        layers.append(QgsRasterLayer(make_raster(f"{begin.replace(':', '')}.tif"), begin))
        set_temporal_range(layers[-1], f"2020-05-01T{begin}Z", f"2020-05-01T{end}Z")
        QgsProject.instance().addMapLayer(layers[-1])
    controller = QgsTemporalNavigationObject()
    interface.mapCanvas.return_value.temporalController.return_value = controller
    assert play.play(interface, [layer.id() for layer in layers])
    controller.pause()
    assert controller.frameDuration().seconds() == pytest.approx(0.1)
    assert controller.framesPerSecond() == pytest.approx(10)
    assert controller.totalFrameCount() == 3
    shown = controller.dateTimeRangeForFrameNumber(1)
    visible = [layer.temporalProperties().isVisibleInTemporalRange(shown) for layer in layers]
    assert visible[:2] == [False, True]  # some QGIS draw the next one too, which lies below


def test_steps_of_days_seconds_and_less():
    day, unit = 86_400_000, QgsUnitTypes.TemporalUnit
    assert play.time_step([0, 10 * day, 15 * day]) == (5, unit.TemporalDays)
    assert play.time_step([0, 60_000, 180_000]) == (60, unit.TemporalSeconds)
    assert play.time_step([0, 33, 67, 100]) == (33, unit.TemporalMilliseconds)
    assert play.pace([0, 10 * day, 15 * day]) == 2
    assert play.pace([0, 500, 1000]) == 2
    assert play.pace([0, 33, 67, 100]) == 25


# End to end ------------------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_simulated_clip_becomes_sharper_with_the_real_worker(dock, tmp_path):
    simulate = dock.tab("simulate")
    for name, value in (("SCENARIO", "video"), ("SIZE", 160), ("DATES", 4), ("OUTPUT_FOLDER", str(tmp_path / "film"))):
        simulate.fields[name].show(value)
    assert "COARSE_FACTOR" not in simulate.parameters()
    simulate.footer.run_button.click()
    wait(lambda: simulate.run is None)
    assert "Video" in simulate.footer.card.text.text(), simulate.footer.card.text.text()
    simulate.footer.link_asked.emit("videosr")
    tab = dock.tab("videosr")
    assert tab.fields["INPUT"].value() == str(tmp_path / "film" / "frames_lr")
    preview(tab)
    assert tab.preview.comparison.after.width() == 160, tab.preview.note.text()
    assert "4 frames of 40 × 40" in tab.preview.note.text()
    tab.fields["OUTPUT"].show(str(tmp_path / "sharp.mp4"))
    tab.fields["OUTPUT_FOLDER"].show(str(tmp_path / "sharp"))
    tab.footer.run_button.click()
    wait(lambda: tab.run is None)
    assert "Open the video" in tab.footer.card.text.text(), tab.footer.card.text.text()
    layers = [QgsProject.instance().mapLayer(layer) for layer in tab.outcome.layers]
    assert len(layers) == 4, tab.outcome.log
    begins = sorted(layer.temporalProperties().fixedTemporalRange().begin().toMSecsSinceEpoch() for layer in layers)
    assert [later - begins[0] for later in begins] == [0, 100, 200, 300]
    assert layers[0].width() == 160
    assert layers[0].rasterUnitsPerPixelX() == 1.0
    assert not tab.footer.play_button.isHidden()


def _context():
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context
