"""skymend:trainmodel inside QGIS, and the panel's tab that trains."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import MagicMock

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsSettings
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtGui import QColor, QPixmap
from qgis.PyQt.QtWidgets import QMainWindow

from skymend.contract.choices import TRAINED
from skymend.ui.series_model import COARSE, FINE, IMAGE, MASK
from tests.qgis.waiting import wait

SCORES = {"metric": "kappa", "lower_is_better": False, "methods": [
    {"id": "spectral", "title": "Rules", "score": 0.7}, {"id": "fewband", "title": "Few", "score": 0.6},
    {"id": "s2cloudless", "title": "Trees", "score": None}, {"id": "my-clouds-small", "title": "Mine", "score": 0.8},
]}  # fmt: skip


@pytest.fixture(autouse=True)
def home(monkeypatch, tmp_path):
    """A data folder of the test's own, and an environment that has torch."""
    from skymend.runtime import environment

    monkeypatch.setenv("SKYMEND_HOME", str(tmp_path / "home"))
    ready = environment.Status("ready", "/python", "", {}, "", 1, "cpu", ("training",))
    monkeypatch.setattr(environment, "status", lambda preferences: ready)
    return tmp_path / "home"


@pytest.fixture
def algorithm(provider, qgis_app):
    return qgis_app.processingRegistry().createAlgorithmById("skymend:trainmodel")


def run(algorithm, **parameters):
    results, _ = algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback(False), catchExceptions=False)
    return results


def trained(task, job, feedback):
    outputs = {"MODEL": "my-clouds-small", "FOLDER": "/models", "BETTER_PERCENT": 33.3}
    return {"outputs": outputs, "report": {"sentence": "33.3 % less error.", "scores": SCORES, "layers": []}}


class TestAlgorithm:
    def test_images_go_by_the_name_that_the_task_has_for_them(self, algorithm, worker_answers, make_raster):
        jobs = worker_answers(trained)
        scenes = [make_raster(f"S2_201806{day}.tif") for day in ("07", "17")]
        for family in TRAINED:
            run(algorithm, FAMILY=family, INPUTS=scenes, COARSE=scenes, MASKS=scenes[:1], NAME="mine", MINUTES=0.5)
        by_family = {job["family"]: job for _, job in jobs}
        assert [layer["date"] for layer in by_family["restore-dit"]["optical"]] == ["2018-06-07", "2018-06-17"]
        assert len(by_family["stfdiff"]["fine"]) == len(by_family["stfdiff"]["coarse"]) == 2
        for family in ("clouds-small", "emrdm", "mtdo-small"):
            assert len(by_family[family]["inputs"]) == 2
        assert {family for family, job in by_family.items() if "masks" in job} == {
            "clouds-small",
            "emrdm",
            "restore-dit",
        }
        assert {family for family, job in by_family.items() if "enlargement" in job} == {"mtdo", "mtdo-small"}
        assert by_family["emrdm"]["minutes"] == 0.5
        assert by_family["emrdm"]["name"] == "mine"

    def test_all_that_is_sent_is_what_the_worker_takes(self, algorithm, worker_answers, make_raster):
        """The worker's parameters are read as text: its packages are not in QGIS's Python."""
        import re

        jobs = worker_answers(trained)
        scene = make_raster("S2_20180607.tif")
        run(
            algorithm,
            FAMILY="clouds-small",
            INPUTS=[scene],
            EPOCHS=2,
            NETWORK="widths=8 16, bands=rgbn",
            TEACHER="spectral",
        )
        root = Path(__file__).resolve().parents[2]
        known = set()
        for path in ("models/training/training_parameters.py", "engine/job/parameters.py"):
            known |= set(re.findall(r"^    (\w+): [A-Z\w]", (root / path).read_text(encoding="utf-8"), re.MULTILINE))
        assert set(jobs[0][1]) <= known
        assert jobs[0][1]["network"] == {"widths": [8, 16], "bands": "rgbn"}

    def test_the_verdict_and_the_best_without_training_come_back(self, algorithm, worker_answers, make_raster):
        worker_answers(trained)
        results = run(algorithm, FAMILY="clouds-small", INPUTS=[make_raster()])
        assert results["VERDICT"] == "33.3 % less error."
        assert (results["MODEL"], results["BASELINE"]) == ("my-clouds-small", "spectral")
        assert results["BETTER_PERCENT"] == 33.3

    @pytest.mark.parametrize(
        ("given", "named"),
        [
            ({"FAMILY": "emrdm"}, "INPUTS"),
            ({"FAMILY": "stfdiff", "INPUTS": True}, "COARSE"),
            ({"FAMILY": "mtdo-small", "INPUTS": True, "SIMULATED": 0.5}, "SIMULATED"),
        ],
    )
    def test_what_is_missing_or_too_much_is_named_at_once(self, algorithm, make_raster, given, named):
        given = {**given, **({"INPUTS": [make_raster("S2_20180607.tif")]} if "INPUTS" in given else {})}
        fine, text = algorithm.checkParameterValues(given, QgsProcessingContext())
        assert not fine
        assert named in text

    def test_torch_is_added_where_it_is_missing(self, algorithm, worker_answers, make_raster, monkeypatch):
        from skymend.runtime import environment

        made = []
        jobs = worker_answers(trained)
        monkeypatch.setattr(
            environment, "status", lambda preferences: environment.Status("ready", "/p", "", {}, "", 1, "cpu", ())
        )
        monkeypatch.setattr(environment, "create", lambda *_, **wanted: made.append(wanted["extras"]))
        assert run(algorithm, FAMILY="clouds-small", INPUTS=[make_raster()]) == {}  # the preparation was cancelled
        assert made == [("training",)]
        assert jobs == []


class TestTab:
    @pytest.fixture
    def tab(self, provider, qgis_app, qgis_new_project):
        from skymend.ui.train_tab import TrainTab

        QgsSettings().remove("skymend/dock")
        iface = MagicMock()
        window = QMainWindow()
        iface.mainWindow.return_value = window
        iface.messageBar.return_value = QgsMessageBar(window)
        tab = TrainTab(iface)
        yield tab
        tab.deleteLater()
        window.deleteLater()

    def choose(self, tab, family):
        tab.fields["FAMILY"].show(family)
        tab._follow()

    def test_each_task_shows_what_it_takes(self, tab):
        for family, task in TRAINED.items():
            self.choose(tab, family)
            shown = {
                name
                for name in ("MASK_KIND", "DETECT", "ENLARGEMENT", "TEACHER", "SIMULATED")
                if name not in tab.hidden
            }
            assert ("MASK_KIND" in shown) == (task in ("detectclouds", "reconstructseries", "removeclouds"))
            assert ("ENLARGEMENT" in shown) == (task == "videosr")
            assert ("TEACHER" in shown) == (task == "detectclouds")
            assert ("SIMULATED" in shown) == (task != "videosr")
            assert tab.problem()  # no data yet

    def test_tables_become_parameters(self, tab, make_raster):
        self.choose(tab, "emrdm")
        tab.table().add([make_raster(f"S2_201806{day}.tif") for day in ("07", "17")])
        tab.table().add([make_raster("mask_20180617.tif", bands=1)])
        assert not tab.problem()
        values = tab.parameters()
        assert values["FAMILY"] == "emrdm"
        assert [Path(path).name for path in values["INPUTS"]] == ["S2_20180607.tif", "S2_20180617.tif"]
        assert [Path(path).name for path in values["MASKS"]] == ["mask_20180617.tif"]
        assert [row.role for row in tab.table().model.rows].count(MASK) == 1
        self.choose(tab, "restore-dit")
        assert [row.role for row in tab.table().model.rows].count(IMAGE) == 2  # the same table
        self.choose(tab, "stfdiff")
        assert tab.problem()
        tab.table().add([make_raster(f"fine_201806{day}.tif") for day in ("07", "17")])
        tab.table().add([make_raster(f"coarse_201806{day}.tif", size=8) for day in ("07", "17")])
        assert [len(tab.table().model.of_role(role)) for role in (FINE, COARSE)] == [2, 2]
        assert not tab.problem()

    def test_the_time_that_it_takes_is_told(self, tab):
        tab.fields["MINUTES"].show(30)
        tab._follow()
        assert "31 to 36 min" in tab.cost.text()

    def test_a_stopped_training_is_offered_to_go_on(self, tab, home):
        assert "RESUME" in tab.hidden
        folder = home / "cache" / "training" / "my-clouds-small-0123" / "training"
        folder.mkdir(parents=True)
        (folder / "checkpoint.pt").write_bytes(b"x")
        tab._follow()
        assert "go on from there" in tab.cost.text()
        assert "RESUME" not in tab.hidden

    def test_the_curve_follows_and_the_result_is_shown(self, tab, make_raster, worker_answers, tmp_path):
        picture = str(tmp_path / "my.png")
        pixmap = QPixmap(400, 100)
        pixmap.fill(QColor("red"))
        pixmap.save(picture)

        def work(task, job, feedback):
            for step in (10, 20):
                feedback.pushCurve({"step": step, "loss": 1 / step, "left": 90.0, "measured": False, "metric": "kappa"})
            feedback.pushCurve({"step": 20, "skill": 0.8, "baseline": 0.7, "metric": "kappa", "measured": True,
                                "lower_is_better": False})  # fmt: skip
            answer = trained(task, job, feedback)
            return {**answer, "outputs": {**answer["outputs"], "PICTURE": picture}}

        worker_answers(work)
        tab.table().add([make_raster()])
        tab.footer.run_button.click()
        wait(lambda: tab.run is None)
        assert tab.curve.losses == [(10.0, 0.1), (20.0, 0.05)]
        assert tab.curve.skills == [(20.0, 0.8)]
        assert tab.curve.is_better
        assert tab.curve.words() == "step 20 · loss 0.05 · kappa 0.8, without training 0.7 · 90 s left"
        assert not tab.curve.grab().isNull()
        assert not tab.picture.pixmap().isNull()
        assert "33.3 % less error." in tab.footer.card.text.text()

    def test_the_model_and_the_baseline_come_on_the_map(self, tab, make_raster, worker_answers, home):
        import json
        import shutil

        def work(task, job, feedback):
            if task == "trainmodel":
                return trained(task, job, feedback)
            shutil.copyfile(scene, job["output"])
            return {"outputs": {"OUTPUT": job["output"]}, "report": {"layers": []}}

        scene = make_raster("scene.tif", bands=1)
        (home / "models").mkdir(parents=True)
        card = {"id": "my-clouds-small", "task": "detectclouds", "kind": "onnx", "title": "Mine", "licence": "own"}
        (home / "models" / "my-clouds-small.json").write_text(json.dumps(card), encoding="utf-8")
        jobs = worker_answers(work)
        tab.table().add([scene])
        tab.footer.run_button.click()
        wait(lambda: tab.run is None)
        tab.footer.link_asked.emit("show-on-map")
        wait(lambda: len(QgsProject.instance().mapLayers()) == 2)
        assert {job["method"] for task, job in jobs if task == "detectclouds"} == {"spectral", "my-clouds-small"}
        names = " ".join(layer.name() for layer in QgsProject.instance().mapLayers().values())
        assert "(spectral)" in names
        assert "(my-clouds-small)" in names
