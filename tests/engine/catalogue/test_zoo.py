"""Cards are checked, options are typed, a model whose file was altered is refused."""

from __future__ import annotations

import hashlib
import json

import numpy as np
import pytest

from skymend.engine.catalogue import zoo
from skymend.engine.inference.session import CPU, open_session
from skymend.engine.job.errors import InputError, ModelError

CARD = {
    "id": "double", "task": "detectclouds", "kind": "onnx", "title": "Double", "summary": "Twice the input.",
    "licence": "GPL-3.0-or-later", "file": "double.onnx",
    "parameters": [
        {"name": "rounds", "default": 5, "description": "how often", "minimum": 0, "maximum": 9},
        {"name": "period", "default": 60.0, "unit": "days", "description": "cut-off"},
        {"name": "robust", "default": True, "description": "missed clouds"},
        {"name": "form", "default": "linear", "choices": ["linear", "log"], "description": "cost"},
        {"name": "sigmas", "default": [8.0, 16.0], "unit": "days", "description": "kernels"},
    ],
}  # fmt: skip


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """A user's model folder with one tiny model."""
    onnx = pytest.importorskip("onnx")
    helper = onnx.helper
    value = [helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, ["n"]) for name in ("x", "y")]
    graph = helper.make_graph([helper.make_node("Add", ["x", "x"], ["y"])], "double", value[:1], value[1:])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    monkeypatch.setenv("SKYMEND_HOME", str(tmp_path))
    folder = tmp_path / "models"
    folder.mkdir()
    (folder / "double.onnx").write_bytes(model.SerializeToString())
    digest = hashlib.sha256((folder / "double.onnx").read_bytes()).hexdigest()
    (folder / "double.json").write_text(json.dumps({**CARD, "sha256": f"sha256:{digest}"}))
    return folder


def test_a_user_model_is_found_opened_and_run(installed):
    card = zoo.find("detectclouds", "double")
    session = open_session(card, device="cpu")
    assert session.provider == CPU
    np.testing.assert_array_equal(session.run({"x": np.ones(3, np.float32)})["y"], [2, 2, 2])


def test_an_altered_file_and_a_damaged_card_are_refused(installed):
    (installed / "double.onnx").write_bytes(b"something else")
    with pytest.raises(ModelError, match="checksum differs"):
        open_session(zoo.find("detectclouds", "double"))
    (installed / "double.json").write_text("{")
    with pytest.raises(ModelError, match=r"double\.json is not right"):
        zoo.find("detectclouds", "double")
    with pytest.raises(InputError, match="no method “other”"):
        zoo.find("detectclouds", "other")


def test_options_are_typed_and_checked(installed):
    card = zoo.find("detectclouds", "double")
    chosen = zoo.options(card, {"rounds": "3", "robust": "no", "form": "log", "sigmas": "4 8", "period": 30})
    assert chosen == {"rounds": 3, "period": 30.0, "robust": False, "form": "log", "sigmas": [4.0, 8.0]}
    for wrong, message in [
        ({"speed": 1}, "no option speed"),
        ({"rounds": 10}, "between"),
        ({"rounds": 1.5}, "whole number"),
        ({"robust": "perhaps"}, "true or false"),
        ({"form": "square"}, "one of linear, log"),
        ({"period": "long"}, "must be a number"),
    ]:
        with pytest.raises(InputError, match=message):
            zoo.options(card, wrong)


@pytest.mark.parametrize(
    ("given", "chosen"), [("yes", "yes"), (True, "yes"), (False, "no"), ("AUTO", "auto"), ("no", "no")]
)
def test_a_choice_may_be_written_as_true(given, chosen):
    assert zoo.options(zoo.find("removeclouds", "mnspi"), {"fill_nodata": given})["fill_nodata"] == chosen


def test_every_card_that_comes_with_skymend_is_right():
    paths = [*zoo.METHODS.glob("*.json"), *zoo.BUNDLED.glob("*.json")]
    assert paths
    for path in paths:
        card = zoo.read_card(path)
        assert card.licence
        assert card.summary
        assert "\n" not in card.summary
        if card.kind == "training-free":
            assert path.stem == f"{card.task}-{card.id}"
            assert card.reference
        else:
            assert zoo.model_file(card).is_file()
