"""skymend:getmodels inside QGIS, and the dialog that lists what others have published."""

from __future__ import annotations

import json
import time

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QEventLoop
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

from skymend.contract.published import published

CARD = {
    "id": "csmask-4b-l1c", "task": "detectclouds", "kind": "onnx", "title": "ukis-csmask, 4 bands",
    "licence": "Apache-2.0", "file": "csmask-4b-l1c.onnx",
    "scores": {"kappa": {"Landsat": {"spectral": 0.743, "csmask-4b-l1c": 0.828}}, "validation": {"value": 0.04}},
}  # fmt: skip


@pytest.fixture
def algorithm(provider, qgis_app):
    return qgis_app.processingRegistry().createAlgorithmById("skymend:getmodels")


@pytest.fixture(autouse=True)
def home(monkeypatch, tmp_path):
    """A data folder of the test's own, and an environment that has torch."""
    from skymend.runtime import environment

    monkeypatch.setenv("SKYMEND_HOME", str(tmp_path / "home"))
    ready = environment.Status("ready", "/python", "", {}, "", 1, "cpu", ("training",))
    monkeypatch.setattr(environment, "status", lambda preferences: ready)
    return tmp_path / "home"


def run(algorithm, **parameters):
    results, _ = algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback(False), catchExceptions=False)
    return results


def answer(task, job, feedback):
    return {"outputs": {"MODELS": "a, b", "FOLDER": "/models"}, "report": {}}


class TestAlgorithm:
    def test_a_package_needs_its_name_only(self, algorithm, worker_answers):
        jobs = worker_answers(answer)
        assert run(algorithm, NAME="ukis-csmask") == {"MODELS": "a, b", "FOLDER": "/models"}
        assert jobs == [("getmodels", {"name": "ukis-csmask"})]

    def test_the_offline_folder_of_the_settings_counts(self, algorithm, worker_answers, monkeypatch):
        from skymend.algorithms import getmodels
        from skymend.runtime.preferences import Preferences

        jobs = worker_answers(answer)
        monkeypatch.setattr(getmodels, "preferences", lambda: Preferences(wheels="/wheels"))
        run(algorithm, NAME="ukis-csmask")
        assert jobs[0][1]["wheels"] == "/wheels"

    def test_a_host_is_confirmed_by_its_name(self, algorithm, worker_answers):
        jobs = worker_answers(answer)
        run(algorithm, NAME="omnicloudmask", CONFIRM="huggingface.co")
        assert jobs[0][1] == {"name": "omnicloudmask", "confirm": "huggingface.co"}
        assert "huggingface.co (omnicloudmask, 57.8 MB)" in algorithm.parameterDefinition("CONFIRM").help()

    def test_a_file_that_must_be_brought_is_asked_for_at_once(self, algorithm):
        fine, text = algorithm.checkParameterValues({"NAME": "emrdm"}, QgsProcessingContext())
        assert not fine
        assert "FILE" in text
        fine, text = algorithm.checkParameterValues({"NAME": "presto"}, QgsProcessingContext())
        assert not fine
        assert "no network of this family yet" in text

    def test_checkpoints_get_torch_first(self, algorithm, worker_answers, monkeypatch):
        from skymend.runtime import environment

        made = []
        worker_answers(answer)
        ready = environment.Status("ready", "/python", "", {}, "", 1, "cpu", ())
        monkeypatch.setattr(environment, "status", lambda preferences: ready)
        monkeypatch.setattr(environment, "create", lambda *_, **wanted: made.append(wanted["extras"]) or "/python")
        run(algorithm, NAME="ukis-csmask")
        assert made == []
        run(algorithm, NAME="omnicloudmask", CONFIRM="huggingface.co")
        assert made == [("training",)]

    def test_the_worker_is_told_the_proxy_only_where_it_fetches(self, monkeypatch, home):
        from skymend.runtime import environment, worker
        from skymend.runtime.preferences import Preferences

        told = []
        monkeypatch.setattr(environment, "ensure", lambda preferences, feedback: "/python")
        monkeypatch.setattr(worker, "run_with", lambda *_, network, **__: told.append(network))
        chosen = Preferences(proxy=lambda: {"HTTPS_PROXY": "http://proxy:3128"})
        for task in ("getmodels", "doctor"):
            worker.run_job(task, {}, QgsProcessingFeedback(False), chosen)
        assert told == [{"HTTPS_PROXY": "http://proxy:3128"}, {}]


class TestDialog:
    @pytest.fixture
    def dialog(self, provider):
        from skymend.ui.get_models import GetModelsDialog

        dialog = GetModelsDialog()
        yield dialog
        dialog.deleteLater()

    def finish(self, dialog):
        end = time.monotonic() + 60
        while dialog.run is not None:
            assert time.monotonic() < end, "waited in vain"
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
            time.sleep(0.01)

    def test_it_lists_all_with_licence_size_and_state(self, dialog):
        rows = {item.text(0): [item.text(column) for column in (1, 2, 3)] for item in dialog._items()}
        assert len(rows) == len(published())
        assert rows["ukis-csmask 1.0"] == ["Apache-2.0", "144.9 MB", "can be fetched"]
        assert rows["EMRDM"][1:] == ["", "bring its file"]
        assert rows["Presto"][2] == "not installable yet"

    def test_what_is_installed_says_so(self, dialog, home):
        entry = next(entry for entry in published() if entry.name == "ukis-csmask")
        (home / "models").mkdir(parents=True)
        for model in entry.becomes:
            (home / "models" / f"{model.id}.json").write_text(json.dumps({**CARD, "id": model.id}), encoding="utf-8")
        dialog.refresh()
        assert next(item.text(3) for item in dialog._items() if item.data(0, 256).name == "ukis-csmask") == "installed"

    def test_the_page_and_the_buttons_follow(self, dialog):
        dialog.select("omnicloudmask")
        text = dialog.page.toPlainText()
        for part in ("Detect clouds", "huggingface.co, 57.8 MB in 2 files", "MIT", "omnicloudmask-edgenext", "Wright"):
            assert part in text
        assert dialog.get_button.isEnabled()
        dialog.select("emrdm")
        assert (dialog.get_button.isEnabled(), dialog.file_button.isEnabled()) == (False, True)
        dialog.select("galileo-nano")
        assert (dialog.get_button.isEnabled(), dialog.file_button.isEnabled()) == (False, False)

    def test_one_click_gets_a_package(self, dialog, worker_answers):
        jobs = worker_answers(answer)
        dialog.select("ukis-csmask")
        dialog.get_button.click()
        self.finish(dialog)
        assert jobs == [("getmodels", {"name": "ukis-csmask"})]
        assert dialog.said.text().startswith("Installed: a, b.")

    @pytest.mark.parametrize("agrees", [True, False])
    def test_an_address_is_asked_only_when_the_user_agrees(self, dialog, worker_answers, monkeypatch, agrees):
        jobs, shown = worker_answers(answer), []

        def exec_(box):
            shown.append(f"{box.text()} {box.informativeText()}")

        monkeypatch.setattr(QMessageBox, "exec", exec_)
        role = QMessageBox.ButtonRole.AcceptRole if agrees else QMessageBox.ButtonRole.RejectRole
        monkeypatch.setattr(
            QMessageBox, "clickedButton", lambda box: next(b for b in box.buttons() if box.buttonRole(b) == role)
        )
        dialog.select("omnicloudmask")
        dialog.get()
        self.finish(dialog)
        assert "huggingface.co" in shown[0]
        assert "57.8 MB" in shown[0]
        assert [job for _, job in jobs] == ([{"name": "omnicloudmask", "confirm": "huggingface.co"}] if agrees else [])

    def test_a_problem_is_told_with_what_to_do(self, dialog, worker_answers):
        def fail(task, job, feedback):
            raise QgsProcessingException("No network.\nCheck the proxy.")

        worker_answers(fail)
        dialog.select("ukis-csmask")
        dialog.get()
        self.finish(dialog)
        assert dialog.said.text() == "No network.\nCheck the proxy."


class TestScores:
    def test_a_model_s_page_shows_it_beside_the_best_without_training(self, provider, home):
        from skymend.algorithms.cards import all_cards
        from skymend.ui.models_dialog import card_page

        (home / "models").mkdir(parents=True)
        (home / "models" / "csmask-4b-l1c.json").write_text(json.dumps(CARD), encoding="utf-8")
        (home / "models" / "csmask-4b-l1c.onnx").write_bytes(bytes(2_300_000))
        card = next(card for card in all_cards() if card.id == "csmask-4b-l1c")
        page = card_page(card)
        assert "Landsat, kappa" in page
        assert "<b>0.828</b>" in page
        assert "0.743 (" in page
        assert str(home / "models") in page
        assert "csmask-4b-l1c.onnx (2.3 MB)" in page

    def test_a_trained_model_s_page_does_too(self, provider, home):
        """Its card lists the methods that did the test places."""
        from skymend.algorithms.cards import all_cards
        from skymend.ui.models_dialog import card_page

        rows = [{"id": "spectral", "score": 0.6}, {"id": "flags", "score": None}, {"id": "mine", "score": 0.5}]
        scores = {"test": {"metric": "kappa", "lower_is_better": False, "methods": rows}}
        (home / "models").mkdir(parents=True)
        (home / "models" / "mine.json").write_text(
            json.dumps({**CARD, "id": "mine", "scores": scores}), encoding="utf-8"
        )
        page = card_page(next(card for card in all_cards() if card.id == "mine"))
        assert "test places, kappa" in page
        assert "<b>0.6</b> (" in page
