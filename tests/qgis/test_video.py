"""Satellite video on the QGIS side: what the worker is sent, what comes back, and what is refused before."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)

from skymend.algorithms.clips import parse_region, parse_start


@pytest.fixture
def job(provider):
    """The job of an algorithm with these parameters."""

    def build(name, **parameters):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"skymend:{name}")
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        fine, reason = algorithm.checkParameterValues(parameters, context)
        if not fine:
            raise QgsProcessingException(reason)
        return algorithm.make_job(parameters, context)

    return build


@pytest.fixture
def clip(tmp_path):
    """A file with the name of a video; the worker judges what is in it."""
    path = tmp_path / "pass_20200501.mp4"
    path.write_bytes(b"video")
    return str(path)


# Inputs ----------------------------------------------------------------------------------------------------------------


def test_a_video_file_travels_as_path_and_name(job, clip):
    made = job("videosr", INPUT=clip, OUTPUT="TEMPORARY_OUTPUT")
    assert made["input"] == {"path": clip, "name": "pass_20200501", "date": "2020-05-01"}
    assert (made["scale"], made["bands_as"], made["first_frame"]) == (4, "auto", 0)
    assert not {"frames", "last_frame", "region", "extent", "rate", "start"} & set(made)


def test_a_folder_of_frames_travels_as_its_path(job, tmp_path):
    folder = tmp_path / "Bilder der Überfahrt"
    folder.mkdir()
    made = job("videosr", INPUT=f"{folder}/", OUTPUT="TEMPORARY_OUTPUT")
    assert made["input"] == {"path": str(folder), "name": "Bilder der Überfahrt"}


def test_layers_of_the_project_by_id_name_and_object(job, make_raster, qgis_new_project):
    layer = QgsRasterLayer(make_raster("stack.tif", bands=6), "my stack")
    QgsProject.instance().addMapLayer(layer)
    for given in (layer, layer.id(), "my stack", layer.source()):
        assert job("videosr", INPUT=given, OUTPUT="TEMPORARY_OUTPUT")["input"]["path"] == layer.source()


def test_rasters_one_a_frame(job, make_raster):
    frames = [make_raster(f"f{n}.tif", bands=1) for n in range(3)]
    made = job("videosr", FRAMES=frames, OUTPUT_FOLDER="TEMPORARY_OUTPUT", LAST_FRAME=1, RATE=2.5)
    assert [frame["path"] for frame in made["frames"]] == frames
    assert (made["last_frame"], made["rate"]) == (1, 2.5)
    assert "input" not in made


def test_what_cannot_be_is_refused(job, clip, make_raster, tmp_path):
    raster, temporary = make_raster(), {"OUTPUT": "TEMPORARY_OUTPUT"}
    for parameters, told in (
        (temporary, "INPUT .* or FRAMES"),
        ({"INPUT": clip, "FRAMES": [raster], **temporary}, "INPUT .* or FRAMES"),
        ({"INPUT": str(tmp_path / "none.mp4"), **temporary}, "none.mp4|INPUT|Clip"),
        ({"INPUT": clip}, "OUTPUT_FOLDER"),
        ({"INPUT": clip, "OUTPUT": str(tmp_path / "sharp.gif")}, r"sharp\.gif.*\.mp4"),
        ({"INPUT": clip, "OUTPUT": clip}, "also an input"),
        ({"INPUT": str(tmp_path), "OUTPUT_FOLDER": str(tmp_path)}, "also an input"),
        ({"FRAMES": [raster], "OUTPUT_FOLDER": str(tmp_path)}, "frames of the input"),
        ({"INPUT": clip, "FIRST_FRAME": 5, "LAST_FRAME": 4, **temporary}, "LAST_FRAME"),
        ({"INPUT": clip, "REGION": "10, 10", "EXTENT": "0,1,0,1", **temporary}, "not both"),
        ({"INPUT": clip, "EXTENT": "0,1,0,1", **temporary}, "no georeference.*REGION"),
        ({"INPUT": clip, "SCALE": 5, **temporary}, "Scale|SCALE"),
    ):
        with pytest.raises(QgsProcessingException, match=told):
            job("videosr", **parameters)


# Part and time ---------------------------------------------------------------------------------------------------------


def test_regions_in_pixels():
    assert parse_region("100, 50,320 240") == [100, 50, 320, 240]
    assert parse_region("96;96") == [96, 96]
    for wrong in ("1,2,3", "a, b", "0,0,0,5", "-1,0,5,5"):
        with pytest.raises(QgsProcessingException, match="REGION"):
            parse_region(wrong)


def test_regions_on_the_map_come_in_the_projection_of_the_clip(job, make_raster):
    path = make_raster("stack.tif", bands=6)
    made = job("videosr", INPUT=path, EXTENT="500010,500050,4999950,4999990 [EPSG:32633]", OUTPUT="TEMPORARY_OUTPUT")
    assert made["extent"] == [500010, 500050, 4999950, 4999990]
    made = job("videosr", INPUT=path, EXTENT="15,15.001,45.15,45.151 [EPSG:4326]", OUTPUT="TEMPORARY_OUTPUT")
    xmin, xmax, ymin, ymax = made["extent"]
    assert 499000 < xmin < xmax < 501000
    assert 4990000 < ymin < ymax < 5010000


@pytest.mark.parametrize(
    "text", ["2020-05-01T10:00:00.25Z", "2020-05-01 12:00:00.250+02:00", "2020-05-01T10:00:00.250"]
)
def test_the_start_is_a_time_in_utc(text):
    expected = datetime.datetime(2020, 5, 1, 10, 0, 0, 250000, datetime.timezone.utc)
    assert datetime.datetime.fromisoformat(parse_start(text)) == expected


def test_a_start_that_is_no_time_is_named(job, clip):
    with pytest.raises(QgsProcessingException, match="START: “noon”"):
        job("videosr", INPUT=clip, START="noon", OUTPUT="TEMPORARY_OUTPUT")


# Results ---------------------------------------------------------------------------------------------------------------


def test_numbers_of_the_run_are_outputs(worker_answers, provider, clip, tmp_path):
    def answer(task, job, feedback):
        clip = {"frames": 40, "width": 64, "height": 48, "rate": 10}
        report = {"method": "back-projection", "frames": 3, "seconds_per_frame": 0.25, "clip": clip, "layers": []}
        return {"outputs": {"OUTPUT": job["output"]}, "report": report}

    worker_answers(answer)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("skymend:videosr")
    results, fine = algorithm.run(
        {"INPUT": clip, "OUTPUT": str(tmp_path / "sharp.mkv")}, QgsProcessingContext(), QgsProcessingFeedback()
    )
    assert fine
    numbers = ("FRAME_COUNT", "SECONDS_PER_FRAME", "CLIP_FRAMES", "CLIP_WIDTH", "CLIP_HEIGHT")
    assert [results[name] for name in numbers] == [3, 0.25, 40, 64, 48]
    assert results["METHOD_USED"] == "back-projection"
    assert results["OUTPUT_LAYERS"] == []


def test_a_temporary_video_is_an_mp4(worker_answers, provider, clip):
    jobs = worker_answers(lambda task, job, feedback: {"outputs": {}, "report": {}})
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("skymend:videosr")
    algorithm.run({"INPUT": clip, "OUTPUT": "TEMPORARY_OUTPUT"}, QgsProcessingContext(), QgsProcessingFeedback())
    assert jobs[0][1]["output"].endswith(".mp4")
    assert "output_folder" not in jobs[0][1]


def test_frames_look_as_the_worker_measured_them(worker_answers, provider, make_raster, qgis_new_project, tmp_path):
    project = QgsProject.instance()
    source = QgsRasterLayer(make_raster("rgb.tif", bands=3), "rgb")
    project.addMapLayer(source)
    look = {"bands": [3, 1, 2], "limits": [[0, 3000], [0, 2000], [0, 1000]]}
    begin, end = "2020-05-01T10:00:00.250Z", "2020-05-01T10:00:00.500Z"

    def answer(task, job, feedback):
        (tmp_path / "sharp").mkdir()
        path = make_raster("frame_0000.tif", bands=3, folder=tmp_path / "sharp")
        layer = {"path": path, "name": "rgb ×4 0", "kind": "image", "date": "2020-05-01", "begin": begin, "end": end}
        layer["look"] = look
        return {"outputs": {"OUTPUT_FOLDER": job["output_folder"]}, "report": {"layers": [layer]}}

    worker_answers(answer)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(project)
    from processing.core.Processing import Processing
    from processing.gui.Postprocessing import handleAlgorithmResults

    parameters = {"FRAMES": [source], "OUTPUT_FOLDER": str(tmp_path / "sharp")}
    Processing.runAlgorithm(
        "skymend:videosr",
        parameters,
        lambda algorithm, context, feedback: handleAlgorithmResults(
            algorithm, context, feedback, parameters=parameters
        ),
        feedback,
        context,
    )
    (layer,) = project.mapLayersByName("rgb ×4 0")
    renderer = layer.renderer()
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (3, 1, 2)
    shown = layer.temporalProperties().fixedTemporalRange()
    assert shown.begin().toString("HH:mm:ss.zzz") == "10:00:00.250"
    assert not shown.includeEnd()


# Evaluate and simulate -------------------------------------------------------------------------------------------------


def test_clips_are_evaluated_like_images(job, clip, tmp_path):
    made = job("evaluate", PREDICTION=clip, REFERENCE=str(tmp_path), BASELINE=clip, OUTPUT_VIDEO="TEMPORARY_OUTPUT")
    assert [Path(made[name]["path"]) for name in ("prediction", "reference")] == [Path(clip), tmp_path]
    assert "frame_offset" not in made
    assert job("evaluate", PREDICTION=clip, REFERENCE=clip, FRAME_OFFSET=2)["frame_offset"] == 2


def test_other_scenarios_are_not_told_of_video(job):
    video = {"scale", "degradation", "noise", "rate", "rotation"}
    assert not video & set(job("simulate", SCENARIO="series", OUTPUT_FOLDER="x"))
    assert video <= set(job("simulate", SCENARIO="video", OUTPUT_FOLDER="x"))
