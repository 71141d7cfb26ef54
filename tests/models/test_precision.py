"""Models in float16: half the size, answers close by, and the delicate operators still in float32."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")
onnx = pytest.importorskip("onnx")
pytest.importorskip("onnxscript")
from skymend.engine.job.errors import ModelError  # noqa: E402
from skymend.models import precision  # noqa: E402
from skymend.models.checkpoints import load_state  # noqa: E402
from skymend.models.export import export  # noqa: E402
from skymend.models.family import family  # noqa: E402
from tests.models import published  # noqa: E402

DELICATE = {"ReduceMean", "Pow", "Sqrt", "Reciprocal", "Sin", "Cos", "Gemm"}


@pytest.fixture(scope="module", params=["emrdm", "restore-dit"])
def original(request, tmp_path_factory):
    """The one graph of a small network, and its file."""
    state = published.emrdm(8, 4) if request.param == "emrdm" else published.restore_dit()
    loaded = load_state(state, None, {})
    graph = family(loaded.family).graphs(loaded.network, loaded.configuration)[0]
    return graph, export(graph, tmp_path_factory.mktemp("original") / "network.onnx")


@pytest.fixture
def exported(original, tmp_path):
    """The same, with a file that a test may change."""
    graph, path = original
    return graph, Path(shutil.copy(path, tmp_path))


def test_the_file_is_half_as_large_and_its_answers_close_by(exported):
    graph, path = exported
    before = sum(tensor.ByteSize() for tensor in onnx.load(path).graph.initializer)
    error = precision.halve(graph, path)
    model = onnx.load(path)
    assert 1e-6 < error < 0.01
    assert sum(tensor.ByteSize() for tensor in model.graph.initializer) < 0.6 * before
    for value in (*model.graph.input, *model.graph.output):
        assert value.type.tensor_type.elem_type == onnx.TensorProto.FLOAT


def test_sums_positions_and_time_steps_stay_single(exported):
    graph, path = exported
    precision.halve(graph, path)
    nodes = onnx.load(path).graph.node
    seen = [node for node in nodes if node.op_type in DELICATE]
    assert seen
    assert not [name for node in seen for name in (*node.input, *node.output) if name.endswith("/half")]
    products = [node for node in nodes if node.op_type in ("MatMul", "Conv", "MultiHeadAttention", "Softmax")]
    assert products
    assert all(name.endswith("/half") for node in products for name in (*node.input, *node.output))


def test_a_network_that_loses_too_much_is_refused(exported, monkeypatch):
    monkeypatch.setattr(precision, "TOLERANCE", 1e-9)
    with pytest.raises(ModelError, match="In float16 this network loses too much") as told:
        precision.halve(*exported)
    assert "float32" in told.value.hint


def small(nodes, weights):
    helper = onnx.helper
    values = [helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, [2, 2]) for name in ("x", "y")]
    tensors = [onnx.numpy_helper.from_array(np.asarray(value, np.float32), name) for name, value in weights.items()]
    return helper.make_model(helper.make_graph(nodes, "small", values[:1], values[1:], tensors))


def test_weights_that_float16_cannot_hold_keep_their_node_single():
    node = onnx.helper.make_node("MatMul", ["x", "w"], ["y"])
    model = precision.to_float16(small([node], {"w": [[1e6, 0], [0, 1]]}))
    assert [node.op_type for node in model.graph.node] == ["MatMul"]
    assert model.graph.initializer[0].data_type == onnx.TensorProto.FLOAT


def test_loops_are_refused():
    body = onnx.helper.make_graph([], "body", [], [])
    node = onnx.helper.make_node("Loop", ["", "", "x"], ["y"], body=body)
    with pytest.raises(ModelError, match="Loop cannot be stored in float16"):
        precision.to_float16(small([node], {}))
