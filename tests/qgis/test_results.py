"""Results on the map: style, dates, groups, and that all of it survives QGIS dropping the algorithm."""

from __future__ import annotations

import gc
import json
import subprocess
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
)

from skymend.algorithms.results import RUN, FinishLayer, Run, restore_times, set_temporal_range, with_ranges
from skymend.algorithms.styles import apply_style
from skymend.contract.cloud_classes import PALETTE
from skymend.contract.protocol import make_job
from skymend.runtime import worker
from skymend.ui.background_run import BackgroundRun


@pytest.fixture
def run_and_load(provider, qgis_new_project):
    """Run an algorithm as the Toolbox does, results on the map; returns (results, layers by name)."""

    def run(name, parameters):
        from processing.core.Processing import Processing
        from processing.gui.Postprocessing import handleAlgorithmResults

        project = QgsProject.instance()
        context = QgsProcessingContext()
        context.setProject(project)
        feedback = QgsProcessingFeedback()

        def load(algorithm, context, feedback):
            gc.collect()
            handleAlgorithmResults(algorithm, context, feedback, parameters=parameters)

        known = set(project.mapLayers())
        results = Processing.runAlgorithm(f"skymend:{name}", parameters, load, feedback, context)
        gc.collect()
        added = [layer for key, layer in project.mapLayers().items() if key not in known]
        return results, {layer.name(): layer for layer in added}

    return run


@pytest.fixture
def series(worker_answers, make_raster, tmp_path):
    """A worker that writes three dated images and a count."""

    def answer(task, job, feedback):
        from pathlib import Path

        folder = Path(job["output_folder"])
        folder.mkdir(exist_ok=True)
        layers = []
        for number, day in enumerate(("2018-06-07", "2018-06-17", "2018-06-27"), 1):
            names = ("B02", "B03", "B04", "B08")
            path = make_raster(f"mended_{day}.tif", 4, value=500 * number, folder=folder, names=names)
            look = {"bands": [3, 2, 1], "limits": [[500, 4500]] * 3}
            layers.append({"path": path, "name": f"Mended {day}", "kind": "image", "date": day, "look": look})
        count = make_raster("count.tif", 1, value=3, folder=folder, dtype="Byte")
        look = {"bands": [1], "limits": [[0, 3]]}
        layers.append({"path": count, "name": "Clear observations", "kind": "count", "look": look})
        return {"outputs": {"OUTPUT_FOLDER": str(folder)}, "report": {"layers": layers}}

    return worker_answers(answer)


def test_a_series_arrives_dated_stretched_alike_and_grouped(series, run_and_load, make_raster, tmp_path):
    images = [make_raster(f"in_201806{day}.tif", 4) for day in ("07", "27")]
    results, layers = run_and_load("reconstructseries", {"OPTICAL": images, "OUTPUT_FOLDER": str(tmp_path / "out")})
    assert sorted(layers) == ["Clear observations", "Mended 2018-06-07", "Mended 2018-06-17", "Mended 2018-06-27"]
    assert len(results["OUTPUT_LAYERS"]) == 3
    ranges, stretches = [], set()
    for day in ("07", "17", "27"):
        layer = layers[f"Mended 2018-06-{day}"]
        found = layer.temporalProperties().fixedTemporalRange()
        assert layer.temporalProperties().isActive()
        assert found.includeBeginning()
        assert not found.includeEnd()
        ranges.append((found.begin().toString("yyyy-MM-dd"), found.end().toString("yyyy-MM-dd")))
        renderer = layer.renderer()
        assert isinstance(renderer, QgsMultiBandColorRenderer)
        assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (3, 2, 1)
        contrast = renderer.redContrastEnhancement()
        stretches.add((contrast.minimumValue(), contrast.maximumValue()))
    assert ranges == [("2018-06-07", "2018-06-17"), ("2018-06-17", "2018-06-27"), ("2018-06-27", "2018-07-07")]
    assert len(stretches) == 1
    assert isinstance(layers["Clear observations"].renderer(), QgsSingleBandPseudoColorRenderer)
    root = QgsProject.instance().layerTreeRoot()
    parents = {root.findLayer(layer.id()).parent().name() for layer in layers.values()}
    assert len(parents) == 1
    assert parents.pop().startswith("Reconstruct a time series")
    assert root.findLayer(layers["Mended 2018-06-07"].id()).isVisible()
    assert not root.findLayer(layers["Clear observations"].id()).isVisible()
    assert "skymend:reconstructseries" in layers["Mended 2018-06-07"].metadata().history()[-1]


def test_cloud_classes_look_on_the_map_as_in_the_file(qgis_app, worker_python, tmp_path):
    """Except that colour tables of GeoTIFF know no opacity."""
    parameters = {"scenario": "clouds", "size": 32, "dates": 1, "output_folder": str(tmp_path)}
    (tmp_path / "job.json").write_text(json.dumps(make_job("simulate", parameters)))
    subprocess.run([worker_python, worker.PROGRAM, str(tmp_path / "job.json")], check=True, stdout=subprocess.DEVNULL)
    layer = QgsRasterLayer(str(next((tmp_path / "masks").glob("*.tif"))))
    in_file = {item.value: item.color.name() for item in layer.dataProvider().colorTable(1)}
    apply_style(layer, "classes", None)
    on_map = {item.value: item.color for item in layer.renderer().classes()}
    assert {code: colour.getRgb() for code, colour in on_map.items()} == PALETTE
    assert {code: in_file[code] for code in on_map} == {code: colour.name() for code, colour in on_map.items()}


def test_runs_do_not_nest_wherever_the_user_is_in_the_tree(qgis_new_project, make_raster):
    from skymend.algorithms.results import _move_to_group

    root = QgsProject.instance().layerTreeRoot()
    layers = [QgsRasterLayer(make_raster(f"{n}.tif"), n) for n in "abcd"]
    for layer in layers:
        QgsProject.instance().addMapLayer(layer, False)
    root.addLayer(layers[0])
    _move_to_group(layers[0], root, "first", 1)
    root.findGroup("first").insertLayer(0, layers[1])
    _move_to_group(layers[1], root, "first", 2)
    root.findGroup("first").insertLayer(0, layers[2])
    _move_to_group(layers[2], root, "first", 0)
    root.findGroup("first").insertLayer(0, layers[3])
    _move_to_group(layers[3], root, "second", 0)
    assert [group.name() for group in root.children()] == ["second", "first"]
    assert [node.name() for node in root.findGroup("first").children()] == ["c", "a", "b"]
    assert [node.name() for node in root.findGroup("second").children()] == ["d"]


def test_the_map_is_left_alone_on_request(series, run_and_load, make_raster, tmp_path):
    parameters = {"OPTICAL": [make_raster("a_20180607.tif")], "OUTPUT_FOLDER": str(tmp_path / "o"), "ADD_TO_MAP": False}
    results, layers = run_and_load("reconstructseries", parameters)
    assert layers == {}
    assert len(results["OUTPUT_LAYERS"]) == 3


def test_classes_get_their_palette(worker_answers, run_and_load, make_raster, tmp_path):
    def answer(task, job, feedback):
        from pathlib import Path

        path = Path(job["output"])
        make_raster(path.name, 1, value=1, folder=path.parent, dtype="Byte")
        layers = [{"path": str(path), "name": "Clouds 2018-06-07", "kind": "classes", "date": "2018-06-07"}]
        return {"outputs": {"OUTPUT": str(path), "CLOUD_PERCENT": 100.0}, "report": {"layers": layers}}

    worker_answers(answer)
    project = QgsProject.instance()
    parameters = {"INPUT": make_raster("a_20180607.tif"), "OUTPUT": str(tmp_path / "clouds.tif")}
    from qgis.core import QgsProcessingOutputLayerDefinition

    parameters["OUTPUT"] = QgsProcessingOutputLayerDefinition(parameters["OUTPUT"], project)
    results, layers = run_and_load("detectclouds", parameters)
    assert results["CLOUD_PERCENT"] == 100.0
    layer = layers["Clouds 2018-06-07"]
    renderer = layer.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    labels = {int(c.value): c.label for c in renderer.classes()}
    assert labels == {0: "clear", 1: "thick cloud", 2: "thin cloud", 3: "cloud shadow", 255: "no data"}
    assert {c.color.alpha() for c in renderer.classes() if c.value in (0, 255)} == {0}
    assert layer.temporalProperties().fixedTemporalRange().end().toString("yyyy-MM-dd") == "2018-06-08"


def test_a_result_has_the_worker_s_look_whatever_its_source_and_leaves_no_statistics(
    worker_answers, run_and_load, make_raster, tmp_path
):
    def answer(task, job, feedback):
        path = Path(job["output"])
        make_raster(path.name, 4, value=700, folder=path.parent)
        look = {"bands": [4, 3, 2], "limits": [[1, 2], [3, 4], [5, 6]]}
        return {"outputs": {"OUTPUT": str(path)},
                "report": {"layers": [{"path": str(path), "name": "Clear", "kind": "image", "look": look}]}}  # fmt: skip

    worker_answers(answer)
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem())
    source = make_raster("source.tif", 4)
    output = QgsProcessingOutputLayerDefinition(str(tmp_path / "clear.tif"), project)
    _, layers = run_and_load("removeclouds", {"INPUTS": [source], "OUTPUT": output})
    shown = layers["Clear"].renderer()
    assert (shown.redBand(), shown.greenBand(), shown.blueBand()) == (4, 3, 2)
    contrasts = (shown.redContrastEnhancement(), shown.greenContrastEnhancement(), shown.blueContrastEnhancement())
    assert [(c.minimumValue(), c.maximumValue()) for c in contrasts] == [(1, 2), (3, 4), (5, 6)]
    assert project.crs() == layers["Clear"].crs()
    project.clear()
    gc.collect()
    assert not list(tmp_path.glob("*.aux.xml"))


def test_a_run_leaves_no_statistics_beside_the_user_s_files(provider, qgis_new_project, make_raster, tmp_path):
    paths = [make_raster("a_20180607.tif", 4), make_raster("b_20180617.tif", 4)]
    run = BackgroundRun("skymend:reconstructseries", {"OPTICAL": paths, "OUTPUT_FOLDER": str(tmp_path / "out")})
    assert f"'OPTICAL':{paths!r}" in run.command
    del run
    gc.collect()
    assert not list(tmp_path.rglob("*.aux.xml"))


def test_only_the_first_mask_is_ticked_and_what_says_first_is_on_top():
    entries = [
        {"path": "a", "kind": "image", "date": "2020-01-01"},
        {"path": "b", "kind": "image", "date": "2020-01-11", "first": True},
        {"path": "c", "kind": "classes", "date": "2020-01-01"},
    ]
    assert [entry["path"] for entry in with_ranges(entries)] == ["b", "c", "a"]


def test_a_single_result_leaves_the_group_of_an_earlier_run(qgis_new_project, make_raster):
    root = QgsProject.instance().layerTreeRoot()
    group = root.insertGroup(0, "Earlier run")
    group.setCustomProperty(RUN, "Earlier run")
    layer = QgsRasterLayer(make_raster(), "alone")
    QgsProject.instance().addMapLayer(layer, False)
    group.addLayer(layer)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    FinishLayer({"kind": "classes"}, Run("Clouds", ""), 0).postProcessLayer(layer, context, None)
    assert [child.name() for child in root.children()] == ["alone", "Earlier run"]


def test_irregular_dates_are_shown_until_the_next():
    entries = [
        {"path": d, "kind": "image", "date": d} for d in ("2020-01-20", "2020-01-01", "2020-01-11", "2020-03-01")
    ]
    ranges = [(e["begin"], e["end"]) for e in with_ranges([*entries, {"path": "c", "kind": "count"}]) if "begin" in e]
    assert ranges == [("2020-01-01", "2020-01-11"), ("2020-01-11", "2020-01-20"), ("2020-01-20", "2020-03-01"),
                      ("2020-03-01", "2020-03-11")]  # fmt: skip


def frame(number, begin, end):
    times = {"begin": f"2020-05-01T10:00:0{begin}Z", "end": f"2020-05-01T10:00:0{end}Z"}
    return {"path": f"f{number}", "kind": "image", "date": "2020-05-01", **times}


def test_frames_of_one_day_keep_their_times_and_their_order():
    day = {"path": "d", "kind": "image", "date": "2020-04-30"}
    frames = [frame(2, "0.667", "1.000"), frame(0, "0.000", "0.333"), frame(1, "0.333", "0.667")]
    found = with_ranges([*frames, day, {"path": "c", "kind": "classes", "date": "2020-05-01"}])
    assert [e["path"] for e in found] == ["c", "d", "f0", "f1", "f2"]
    assert [(e["begin"], e["end"]) for e in found[2:4]] == [
        ("2020-05-01T10:00:00.000Z", "2020-05-01T10:00:00.333Z"),
        ("2020-05-01T10:00:00.333Z", "2020-05-01T10:00:00.667Z"),
    ]
    assert (found[1]["begin"], found[1]["end"]) == ("2020-04-30", "2020-05-01")


def test_days_from_the_worker_end_with_their_last_day():
    (found,) = with_ranges(
        [{"path": "a", "kind": "image", "date": "2020-05-02", "begin": "2020-05-01", "end": "2020-05-03"}]
    )
    assert (found["begin"], found["end"]) == ("2020-05-01", "2020-05-04")


def test_times_within_a_second_outlive_the_project_file(qgis_new_project, make_raster, tmp_path):
    project = QgsProject.instance()
    names = ("0.000", "0.333", "0.667", "1.000")
    for begin, end in zip(names, names[1:]):
        layer = QgsRasterLayer(make_raster(f"{begin}.tif"), begin)
        set_temporal_range(layer, f"2020-05-01T10:00:0{begin}Z", f"2020-05-01T10:00:0{end}Z")
        project.addMapLayer(layer)
    project.write(str(tmp_path / "film.qgs"))
    project.clear()
    assert project.read(str(tmp_path / "film.qgs"))
    layers = list(project.mapLayers().values())
    changed = next(layer for layer in layers if layer.name() == "0.667")
    set_temporal_range(changed, "2021-01-01", "2021-01-02")
    restore_times(layers)
    ranges = {layer.name(): layer.temporalProperties().fixedTemporalRange() for layer in layers}
    assert ranges["0.333"].begin().toString("HH:mm:ss.zzz") == "10:00:00.333"
    assert ranges["0.333"].end().toString("HH:mm:ss.zzz") == "10:00:00.667"
    assert ranges["0.667"].begin().date().year() == 2021


def test_errors_carry_text_and_hint(worker_answers, provider, make_raster, tmp_path):
    from skymend.runtime.worker import WorkerError

    def answer(task, job, feedback):
        raise WorkerError("The scene has no date.", "Write it in DATES.", "Traceback …")

    worker_answers(answer)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("skymend:detectclouds")
    parameters = {"INPUT": make_raster(), "OUTPUT": str(tmp_path / "o.tif")}
    with pytest.raises(QgsProcessingException, match=r"The scene has no date.\nWrite it in DATES."):
        algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback(), catchExceptions=False)


def test_a_cancelled_run_returns_nothing_and_adds_nothing(worker_answers, run_and_load, make_raster, tmp_path):
    worker_answers(lambda task, job, feedback: None)
    results, layers = run_and_load(
        "reconstructseries", {"OPTICAL": [make_raster("a_20180607.tif")], "OUTPUT_FOLDER": str(tmp_path / "o")}
    )
    assert results == {}
    assert layers == {}


def test_relative_outputs_reach_the_worker_absolute(worker_answers, provider, make_raster, tmp_path, monkeypatch):
    jobs = worker_answers(lambda task, job, feedback: {"outputs": {}, "report": {}})
    monkeypatch.chdir(tmp_path)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("skymend:detectclouds")
    algorithm.run(
        {"INPUT": "scene.tif", "OUTPUT": "o.tif"} | {"INPUT": make_raster()},
        QgsProcessingContext(),
        QgsProcessingFeedback(),
    )
    assert jobs[0][1]["output"] == str(tmp_path / "o.tif")


@pytest.mark.slow
def test_cancelling_the_real_worker_leaves_no_file(provider, worker_python, tmp_path, monkeypatch):
    class CancelSoon(QgsProcessingFeedback):
        def setProgress(self, value):
            super().setProgress(value)
            if value > 10:
                self.cancel()

    monkeypatch.setenv("SKYMEND_PYTHON", worker_python)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("skymend:simulate")
    parameters = {"SCENARIO": "series", "SIZE": 512, "DATES": 20, "OUTPUT_FOLDER": str(tmp_path / "out")}
    results, finished = algorithm.run(parameters, QgsProcessingContext(), CancelSoon())
    assert (results, finished) == ({}, True)
    assert not [path for path in (tmp_path / "out").rglob("*") if path.is_file()]


def test_a_model_hands_the_series_on(worker_answers, provider, make_raster, tmp_path):
    """simulate → reconstructseries in a model: the list of images becomes the next step's input."""
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
    )

    def answer(task, job, feedback):
        from pathlib import Path

        folder = Path(job["output_folder"])
        folder.mkdir(parents=True, exist_ok=True)
        role = {"role": "optical"} if task == "simulate" else {}
        days = ("2018-06-07", "2018-06-17")
        layers = [
            {"path": make_raster(f"{task}_{d}.tif", folder=folder), "kind": "image", "date": d, **role} for d in days
        ]
        return {"outputs": {}, "report": {"layers": layers}}

    jobs = worker_answers(answer)
    value = QgsProcessingModelChildParameterSource.fromStaticValue
    model = QgsProcessingModelAlgorithm("trial", "trial")
    scenes = QgsProcessingModelChildAlgorithm("skymend:simulate")
    scenes.setChildId("scenes")
    scenes.addParameterSources("OUTPUT_FOLDER", [value(str(tmp_path / "scenes"))])
    model.addChildAlgorithm(scenes)
    mended = QgsProcessingModelChildAlgorithm("skymend:reconstructseries")
    mended.setChildId("mended")
    mended.addParameterSources(
        "OPTICAL", [QgsProcessingModelChildParameterSource.fromChildOutput("scenes", "OUTPUT_LAYERS")]
    )
    mended.addParameterSources("OUTPUT_FOLDER", [value(str(tmp_path / "mended"))])
    model.addChildAlgorithm(mended)
    _, finished = model.run({}, QgsProcessingContext(), QgsProcessingFeedback())
    assert finished
    assert [job["date"] for job in jobs[1][1]["optical"]] == ["2018-06-07", "2018-06-17"]
    assert jobs[1][1]["optical"][0]["path"] == str(tmp_path / "scenes" / "simulate_2018-06-07.tif")
