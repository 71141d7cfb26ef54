"""skymend:importmodel inside QGIS, and the dialog that lists, imports and removes models."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMessageBox

from skymend.contract.choices import FAMILIES

CARD = {
    "id": "mine", "task": "fuse", "kind": "onnx", "title": "My <fusion>", "summary": "Fuses.", "licence": "CC-BY-4.0",
    "family": "stf-cnn", "file": "mine.onnx", "graphs": {"two": {"file": "mine-two.onnx", "sha256": "sha256:0"}},
    "reference": "Tan et al. 2019, doi:10.3390/rs11242898.", "training_data": "CIA", "scores": {"CIA": {"SSIM": 0.91}},
    "parameters": [{"name": "bands", "default": 4, "description": "How many."}],
}  # fmt: skip


CARD_ROLE = 256  # Qt's UserRole


@pytest.fixture
def algorithm(provider, qgis_app):
    return qgis_app.processingRegistry().createAlgorithmById("skymend:importmodel")


@pytest.fixture
def home(monkeypatch, tmp_path):
    """A data folder of the test's own, and no interpreter chosen."""
    monkeypatch.setenv("SKYMEND_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("SKYMEND_PYTHON", raising=False)
    return tmp_path / "home"


@pytest.fixture
def own_model(home):
    """A model that the user has installed."""
    folder = home / "models"
    folder.mkdir(parents=True)
    (folder / "mine.json").write_text(json.dumps(CARD), encoding="utf-8")
    for name in ("mine.onnx", "mine-two.onnx", "other.onnx"):
        (folder / name).write_bytes(b"x" * 200_000)
    return folder


def run(algorithm, **parameters):
    feedback = QgsProcessingFeedback(False)
    results, _ = algorithm.run(parameters, QgsProcessingContext(), feedback, catchExceptions=False)
    return results, feedback.textLog()


def answer(task, job, feedback):
    return {"outputs": {"MODEL": "mine", "FOLDER": "/models"}, "report": {"card": {}}}


class TestAlgorithm:
    def test_parameters_become_the_job(self, algorithm, home, worker_answers, tmp_path):
        jobs = worker_answers(answer)
        for name in ("net.onnx", "card.json"):
            (tmp_path / name).write_bytes(b"")
        given = {"FAMILY": "emrdm", "NAME": "mine", "PRECISION": "float16", "OPTIONS": "preset=cuhkv2, alpha=3"}
        results, _ = run(algorithm, FILE=str(tmp_path / "net.onnx"), CARD=str(tmp_path / "card.json"), **given)
        assert results == {"MODEL": "mine", "FOLDER": "/models"}
        assert jobs == [
            (
                "importmodel",
                {
                    "file": str(tmp_path / "net.onnx"),
                    "card": str(tmp_path / "card.json"),
                    "family": "emrdm",
                    "name": "mine",
                    "precision": "float16",
                    "options": {"preset": "cuhkv2", "alpha": 3},
                },
            )
        ]

    def test_the_least_is_a_file(self, algorithm, home, worker_answers, tmp_path):
        jobs = worker_answers(answer)
        (tmp_path / "net.onnx").write_bytes(b"")
        run(algorithm, FILE=str(tmp_path / "net.onnx"))
        assert jobs[0][1] == {"file": str(tmp_path / "net.onnx"), "family": "auto", "precision": "float32"}

    def test_networks_are_given_as_words(self, algorithm):
        definition = algorithm.parameterDefinition("FAMILY")
        assert definition.usesStaticStrings()
        assert definition.options() == ["auto", *FAMILIES]
        assert not definition.checkValueIsAcceptable("resnet")

    def test_a_file_that_is_not_there_is_named(self, algorithm, tmp_path):
        fine, text = algorithm.checkParameterValues({"FILE": str(tmp_path / "gone.pth")}, QgsProcessingContext())
        assert not fine
        assert "FILE" in text
        assert "gone.pth" in text

    def test_options_must_be_pairs(self, algorithm, tmp_path):
        (tmp_path / "net.pth").write_bytes(b"")
        fine, text = algorithm.checkParameterValues(
            {"FILE": str(tmp_path / "net.pth"), "OPTIONS": "cuhk"}, QgsProcessingContext()
        )
        assert not fine
        assert "name=value" in text


class TestTorch:
    """Checkpoints need the extra packages “training”; ONNX files do not."""

    @pytest.fixture
    def created(self, monkeypatch):
        from skymend.runtime import environment

        asked = []
        monkeypatch.setattr(
            environment, "create", lambda preferences, feedback, **wanted: asked.append(wanted) or "/python"
        )
        return asked

    @pytest.fixture
    def checkpoint(self, tmp_path):
        (tmp_path / "net.pth").write_bytes(b"")
        return str(tmp_path / "net.pth")

    def state(self, monkeypatch, *values):
        from skymend.runtime import environment

        monkeypatch.setattr(environment, "status", lambda preferences: environment.Status(*values))

    def test_it_is_added_to_what_the_environment_has(
        self, algorithm, home, created, checkpoint, worker_answers, monkeypatch
    ):
        worker_answers(answer)
        self.state(monkeypatch, "ready", "/python", "", {}, "", 1, "cpu", ())
        results, log = run(algorithm, FILE=checkpoint)
        assert created == [{"gpu": None, "extras": ("training",)}]
        assert "torch" in log
        assert results["MODEL"] == "mine"

    @pytest.mark.parametrize(
        "values", [("ready", "/p", "", {}, "", 1, "cpu", ("training",)), ("custom", "/usr/bin/python3")]
    )
    def test_nothing_is_made_where_it_is_there_or_the_python_is_the_user_s(
        self, algorithm, home, created, checkpoint, worker_answers, monkeypatch, values
    ):
        jobs = worker_answers(answer)
        self.state(monkeypatch, *values)
        run(algorithm, FILE=checkpoint)
        assert created == []
        assert len(jobs) == 1

    def test_onnx_needs_none(self, algorithm, home, created, worker_answers, tmp_path):
        worker_answers(answer)
        (tmp_path / "net.ONNX").write_bytes(b"")
        run(algorithm, FILE=str(tmp_path / "net.ONNX"))
        assert created == []

    def test_a_preparation_that_fails_fails_the_run(self, algorithm, home, checkpoint, worker_answers, monkeypatch):
        from skymend.runtime import environment

        def fail(preferences, feedback, **wanted):
            raise environment.EnvironmentProblem("No room.", "Make some.")

        jobs = worker_answers(answer)
        monkeypatch.setattr(environment, "create", fail)
        with pytest.raises(QgsProcessingException, match=r"No room\.\nMake some\."):
            run(algorithm, FILE=checkpoint)
        assert jobs == []

    def test_a_cancelled_preparation_imports_nothing(self, algorithm, home, checkpoint, worker_answers, monkeypatch):
        from skymend.runtime import environment

        jobs = worker_answers(answer)
        monkeypatch.setattr(environment, "create", lambda preferences, feedback, **wanted: None)
        assert run(algorithm, FILE=checkpoint)[0] == {}
        assert jobs == []


class TestDialog:
    @pytest.fixture
    def dialog(self, provider, own_model):
        from skymend.ui.models_dialog import ModelsDialog

        dialog = ModelsDialog()
        yield dialog
        dialog.deleteLater()

    def test_it_lists_methods_and_models_by_task(self, dialog):
        kinds = {(card.task, card.id): item.text(1) for item in dialog._items() for card in [item.data(0, CARD_ROLE)]}
        assert kinds["fuse", "mine"] == "your model"
        assert kinds["detectclouds", "s2cloudless"] == "bundled model"
        assert kinds["fuse", "starfm"] == "training-free"
        groups = [dialog.tree.topLevelItem(i).text(0) for i in range(dialog.tree.topLevelItemCount())]
        assert "Fuse coarse and fine images" in groups or all(group != "fuse" for group in groups)

    def test_it_shows_the_whole_card(self, dialog):
        dialog.select("fuse", "mine")
        text = dialog.page.toPlainText()
        for part in (
            "My <fusion>",
            "CC-BY-4.0",
            "SSIM 0.91",
            "CIA",
            "How many.",
            "mine-two.onnx (0.2 MB)",
            "METHOD=mine",
        ):
            assert part in text

    def test_links_of_reference_and_licence(self, dialog):
        from skymend.ui.models_dialog import licence_address, reference_address

        dialog.select("fuse", "mine")
        assert reference_address(dialog.card()) == "https://doi.org/10.3390/rs11242898"
        assert licence_address(dialog.card()) == "https://spdx.org/licenses/CC-BY-4.0.html"
        assert dialog.licence_button.isEnabled()

    def test_search_hides_the_others(self, dialog):
        dialog.wanted.setText("mine fuses")
        assert [item.data(0, CARD_ROLE).id for item in dialog._items() if not item.isHidden()] == ["mine"]
        groups = [dialog.tree.topLevelItem(i) for i in range(dialog.tree.topLevelItemCount())]
        assert len([group for group in groups if not group.isHidden()]) == 1

    def test_a_task_or_a_kind_alone_can_be_listed(self, dialog):
        dialog.tasks.setCurrentIndex(dialog.tasks.findData("fuse"))
        dialog.kinds.setCurrentIndex(dialog.kinds.findData("own"))
        assert [item.data(0, CARD_ROLE).id for item in dialog._items() if not item.isHidden()] == ["mine"]
        dialog.kinds.setCurrentIndex(dialog.kinds.findData("free"))
        assert {item.data(0, CARD_ROLE).kind for item in dialog._items() if not item.isHidden()} == {"training-free"}

    def test_scores_stand_beside_the_best_without_training_and_sort_as_numbers(self, dialog):
        from skymend.ui.models_dialog import SCORE, SIZE

        texts = {item.data(0, CARD_ROLE).id: item.text(SCORE) for item in dialog._items()}
        assert re.fullmatch(r"better on \d of \d", texts["stfdiff-small"])
        assert not texts["estarfm"]
        dialog.tree.sortByColumn(SIZE, Qt.SortOrder.DescendingOrder)
        sizes = [item.text(SIZE) for item in dialog._items() if item.data(0, CARD_ROLE).task == "detectclouds"]
        assert sizes == ["8.2 MB", "1.3 MB", "", ""]

    def test_the_delete_key_removes_what_is_the_user_s(self, dialog, monkeypatch, own_model):
        monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
        for task, card in (("detectclouds", "s2cloudless"), ("fuse", "mine")):
            dialog.select(task, card)
            QTest.keyClick(dialog.tree, Qt.Key.Key_Delete)
        ids = [card.id for card in dialog.cards()]
        assert "s2cloudless" in ids
        assert "mine" not in ids

    def test_with_letters_of_twice_the_size_the_card_stands_below_the_list(self, dialog):
        dialog.resize(1280, 640)
        dialog.show()
        assert dialog.splitter.orientation() == Qt.Orientation.Horizontal
        font = dialog.font()
        font.setPointSizeF(2 * font.pointSizeF())
        dialog.setFont(font)
        dialog.resize(1270, 640)
        assert dialog.splitter.orientation() == Qt.Orientation.Vertical
        assert dialog.width() <= 1280

    def test_only_own_models_can_be_removed(self, dialog, monkeypatch, own_model):
        asked = []
        monkeypatch.setattr(QMessageBox, "question", lambda *given: asked.append(given))
        dialog.select("detectclouds", "s2cloudless")
        assert not dialog.remove_button.isEnabled()
        dialog.remove()
        assert not asked

    def test_remove_asks_and_deletes_the_model_s_files(self, dialog, monkeypatch, own_model):
        dialog.select("fuse", "mine")
        assert dialog.remove_button.isEnabled()
        monkeypatch.setattr(QMessageBox, "question", lambda *given: QMessageBox.StandardButton.No)
        dialog.remove()
        assert (own_model / "mine.json").exists()
        monkeypatch.setattr(QMessageBox, "question", lambda *given: QMessageBox.StandardButton.Yes)
        dialog.remove()
        assert sorted(os.listdir(own_model)) == ["other.onnx"]
        assert "mine" not in [card.id for card in dialog.cards()]

    def test_a_card_cannot_make_it_delete_elsewhere(self, provider, own_model, tmp_path):
        from skymend.algorithms.cards import all_cards, remove_model

        (tmp_path / "precious.tif").write_bytes(b"x")
        (own_model / "bad.json").write_text(json.dumps({**CARD, "id": "bad", "file": "../../precious.tif"}))
        card = next(card for card in all_cards() if card.id == "bad")
        remove_model(card)
        assert (tmp_path / "precious.tif").exists()
        assert not (own_model / "bad.json").exists()

    def test_a_new_model_appears_and_is_shown(self, dialog, own_model):
        (own_model / "new.json").write_text(json.dumps({**CARD, "id": "new"}))
        dialog.refresh()
        assert dialog.card().id == "new"

    def test_import_opens_the_algorithm_and_follows_the_folder(self, provider, home, monkeypatch):
        from skymend.ui import models_dialog as models

        opened = []
        monkeypatch.setattr(models, "show_algorithm", lambda *given: opened.append(given))
        dialog = models.ModelsDialog()
        dialog.import_model()
        assert opened == [("skymend:importmodel", {})]
        assert dialog.watcher.directories() == [str(home / "models")]
        dialog.deleteLater()

    def test_it_is_opened_once(self, provider, own_model, qgis_app):
        from skymend.ui.dialogs import close_all
        from skymend.ui.models_dialog import show_models

        first = show_models(None)
        assert show_models(None) is first
        close_all()
        second = show_models(None)
        assert second is not first
        close_all()


@pytest.mark.slow
def test_from_a_checkpoint_to_a_method_on_the_command_line(qgis_process, worker_python, tmp_path, skymend_home):
    """The real worker exports a network of two bands; afterwards `fuse` has it as METHOD."""
    made = tmp_path / "poids publiés.pth"
    code = (
        "import sys, torch\n"
        f"sys.path.insert(0, {str(Path(__file__).resolve().parents[2] / '.dev' / 'plugins')!r})\n"
        "from skymend.models.networks.stf_cnn import Edcstfn\n"
        f"torch.save({{'state_dict': Edcstfn(2).state_dict()}}, {str(made)!r})\n"
    )
    variables = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run([worker_python, "-c", code], capture_output=True, text=True, timeout=300, env=variables)
    if done.returncode:
        pytest.skip(f"the worker's Python has no torch: {done.stderr.strip().splitlines()[-1]}")
    done = qgis_process("--json", "run", "skymend:importmodel", "--", f"FILE={made}", "NAME=published", timeout=600)
    assert done.returncode == 0, done.stdout + done.stderr
    results = json.loads(done.stdout[done.stdout.index("{") :])["results"]
    assert results["MODEL"] == "published"
    assert (Path(results["FOLDER"]) / "published.onnx").is_file()
    listed = qgis_process("help", "skymend:fuse").stdout
    assert "published" in listed
    for path in Path(results["FOLDER"]).glob("published*"):
        path.unlink()
