"""Cards are checked, options are typed, a model whose file was altered is refused."""

from __future__ import annotations

import hashlib
import io
import json
import threading

import numpy as np
import pytest

from skymend.engine.catalogue import zoo
from skymend.engine.inference.session import CPU, open_session
from skymend.engine.job.errors import InputError, ModelError
from skymend.engine.run import run_job

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


@pytest.mark.parametrize(
    "text", ['{"a":' * 5000 + "1" + "}" * 5000, "[1]", "null", " " * (2**20 + 1), "\x00", '{"id": 1}']
)
def test_one_damaged_card_harms_nothing_else(installed, caplog, text):
    (installed / "odd.json").write_text(text)
    assert zoo.find("detectclouds", "double").id == "double"
    assert "odd.json is not right" in caplog.text


def test_a_card_left_out_is_a_warning_of_the_job(installed, tmp_path):
    (installed / "odd.json").write_text("[" * 100_000)
    stream = io.StringIO()
    job = {
        "protocol": 1,
        "task": "videosr",
        "parameters": {"input": {"path": "none.mp4"}, "method": "none", "output": "x.mp4"},
    }
    run_job(json.dumps(job), stream, threading.Event())
    events = [json.loads(line) for line in stream.getvalue().splitlines()]
    warnings = [event["text"] for event in events if event.get("level") == "warning"]
    assert sum("odd.json" in text for text in warnings) == 1
    assert events[-1]["kind"] == "input"


def test_a_training_free_card_cannot_be_installed(installed):
    (installed / "own.json").write_text(json.dumps({**CARD, "id": "own", "kind": "training-free"}))
    with pytest.raises(ModelError, match="no training-free methods"):
        zoo.find("detectclouds", "own")


@pytest.mark.parametrize(
    "field",
    [
        {"tile_size": 10**30}, {"tile_size": -5}, {"tile_size": 0}, {"tile_size": 64, "overlap": 64}, {"overlap": -1},
        {"receptive_field": -1}, {"file": "../x.onnx"}, {"file": "a/b.onnx"}, {"file": "a\x00b"}, {"file": "C:x.onnx"},
        {"graphs": {"../x": {"file": "x.onnx"}}}, {"graphs": {"b": {}}}, {"graphs": {"b": {"file": "/etc/passwd"}}},
        {"graphs": {"a\x00": {"file": "x.onnx"}}}, {"inputs": [{"name": "x", "role": "fine", "std": [float("nan")]}]},
        {"inputs": [{"name": "x", "role": "fine", "std": [0]}]}, {"inputs": [{"name": "x", "role": "fine", "scale": 0}]},
        {"inputs": [{"name": "x", "role": "fine", "mean": [float("inf")]}]}, {"graphs": {"a..b": {"file": "x.onnx"}}},
        {"inputs": [{"name": "x", "role": "fine", "clip": [1, 0]}]},
        {"parameters": [{"name": "n", "default": 1, "description": "", "maximum": float("nan")}]},
    ],
)  # fmt: skip
def test_a_card_has_ranges(installed, field):
    (installed / "odd.json").write_text(json.dumps({**CARD, "id": "odd", **field}))
    with pytest.raises(ModelError, match=r"odd\.json is not right"):
        zoo.find("detectclouds", "odd")
