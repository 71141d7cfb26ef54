"""Attention in exported graphs: one node, and the same in operators that every runtime has."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")
onnx = pytest.importorskip("onnx")
onnxruntime = pytest.importorskip("onnxruntime")
pytest.importorskip("onnxscript")
from skymend.engine.inference.plain import FUSED, PLAIN, plain  # noqa: E402
from skymend.models.export import export  # noqa: E402
from skymend.models.family import Graph  # noqa: E402
from skymend.models.networks.attention import attend, attend_across, in_parts  # noqa: E402


class Ask(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = torch.nn.Linear(12, 36)

    def forward(self, x):
        return attend(*in_parts(self.qkv, x, 3), heads=3)


@pytest.fixture(scope="module")
def exported(tmp_path_factory):
    torch.manual_seed(0)
    graph = Graph("", Ask().eval(), {"x": torch.randn(2, 5, 12)}, ["y"], {"x": {0: "batch", 1: "tokens"}})
    return graph, export(graph, tmp_path_factory.mktemp("m") / "ask.onnx")


def answer(model, x):
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    return session.run(None, {"x": x})[0]


def test_attention_is_one_node_and_weights_lie_as_they_are_used(exported):
    nodes = [(node.domain, node.op_type) for node in onnx.load(exported[1]).graph.node]
    assert nodes.count((FUSED, "MultiHeadAttention")) == 1
    assert not {"Softmax", "Split", "Slice", "Transpose"} & {name for _, name in nodes}


def test_the_plain_form_says_the_same_and_knows_only_common_operators(exported):
    _, path = exported
    x = np.random.default_rng(1).standard_normal((3, 7, 12), dtype=np.float32)
    model = plain(path)
    assert {node.domain for node in onnx.load_from_string(model).graph.node} == {"", PLAIN}
    np.testing.assert_allclose(answer(model, x), answer(str(path), x), atol=1e-6)


def test_a_model_without_attention_is_left_as_it_is(tmp_path):
    (tmp_path / "other.onnx").write_bytes(b"\x3a\x0dcom.microsoft")
    assert plain(tmp_path / "other.onnx") == b"\x3a\x0dcom.microsoft"


def test_training_takes_torch_s_own_attention_and_agrees():
    q, k, v = torch.randn(3, 2, 4, 6, 12).unbind(0)
    across = attend_across(q, k, v, 3)
    assert torch.allclose(across, attend(*(t.transpose(1, 2) for t in (q, k, v)), 3).transpose(1, 2), atol=1e-6)
    assert torch.allclose(across, attend_across(q.requires_grad_(), k, v, 3), atol=1e-6)
    assert torch.allclose(attend(q.detach(), k, v, 3), attend(q, k, v, 3), atol=1e-6)
