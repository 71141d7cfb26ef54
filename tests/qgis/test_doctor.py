"""skymend:doctor inside QGIS, with and without an environment, and the settings page."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsSettings


@pytest.fixture
def doctor(provider, qgis_app):
    return qgis_app.processingRegistry().createAlgorithmById("skymend:doctor")


@pytest.fixture
def bare_home(monkeypatch, tmp_path):
    """A data folder without environment, and no interpreter chosen."""
    monkeypatch.setenv("SKYMEND_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("SKYMEND_PYTHON", raising=False)
    return tmp_path / "home"


def run(algorithm, **parameters):
    feedback = QgsProcessingFeedback(False)
    results, _ = algorithm.run(parameters, QgsProcessingContext(), feedback, catchExceptions=False)
    return results, feedback.textLog()


def test_without_any_environment_it_says_what_to_do(doctor, bare_home, tmp_path):
    results, log = run(doctor, OUTPUT_HTML=str(tmp_path / "report.html"))
    assert results["STATE"] == "missing"
    assert results["PROBLEMS"] == 1
    assert "PREPARE" in log
    assert "not made yet" in (tmp_path / "report.html").read_text(encoding="utf-8")
    assert not bare_home.exists()


def test_with_an_environment_it_asks_the_worker(doctor, bare_home, worker_python, monkeypatch, tmp_path):
    monkeypatch.setenv("SKYMEND_PYTHON", worker_python)
    results, log = run(doctor, OUTPUT_HTML=str(tmp_path / "report.html"))
    assert results["STATE"] == "custom"
    assert "ONNX Runtime on CPU" in log
    assert "Coordinate systems" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_a_preparation_that_fails_fails_the_run(doctor, bare_home, tmp_path):
    with pytest.raises(QgsProcessingException, match="offline folder"):
        run(doctor, PREPARE=True, WHEELS=str(tmp_path / "nowhere"))


def test_prepare_passes_on_what_is_asked_for(doctor, bare_home, monkeypatch, tmp_path):
    from skymend.runtime import environment

    asked = {}
    monkeypatch.setattr(
        environment, "create", lambda preferences, feedback, **wanted: asked.update(wanted, wheels=preferences.wheels)
    )
    run(doctor, PREPARE=True, GPU="cpu", EXTRAS=["training"], WHEELS=str(tmp_path))
    assert asked == {"gpu": False, "extras": ("training",), "wheels": str(tmp_path)}


def test_from_the_command_line(qgis_process):
    done = qgis_process("--json", "run", "skymend:doctor")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["STATE"] == "custom"


class TestSettingsPage:
    @pytest.fixture
    def page(self, qgis_app, bare_home):
        from skymend.ui.settings import SettingsFactory

        page = SettingsFactory().createWidget()
        yield page
        QgsSettings().remove("skymend")
        page.deleteLater()

    def test_defaults_are_not_stored(self, page):
        page.apply()
        settings = QgsSettings()
        settings.beginGroup("skymend")
        assert settings.allKeys() == []

    def test_what_is_set_is_used(self, page, monkeypatch, tmp_path):
        from skymend.algorithms.qgis_settings import preferences

        monkeypatch.delenv("SKYMEND_HOME")
        page.folder.setFilePath(str(tmp_path / "elsewhere"))
        page.memory.setValue(4096)
        page.device.setCurrentIndex(page.device.findData("cuda"))
        page.apply()
        assert preferences().home == str(tmp_path / "elsewhere")
        assert (preferences().memory_mb, preferences().device) == (4096, "cuda")

    def test_a_task_that_fails_tells_why(self, page, qgis_app, monkeypatch):
        from skymend.runtime import environment
        from skymend.ui.setup_task import SetupTask

        def fail(feedback):
            raise environment.EnvironmentProblem("The disk is full.", "Free space.")

        told = []
        task = SetupTask("Preparing", fail, "ready")
        task.ended.connect(lambda text, answer: told.append((text, answer)))
        task.finished(task.run())
        assert told == [("The disk is full.\nFree space.", None)]
