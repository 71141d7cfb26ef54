"""What exported graphs are made of, where that decides how fast they are."""

import pytest

torch = pytest.importorskip("torch")
onnx = pytest.importorskip("onnx")
pytest.importorskip("onnxscript")
from skymend.models.export import export  # noqa: E402
from skymend.models.family import Graph  # noqa: E402
from skymend.models.networks.mtdo import ConvAct  # noqa: E402
from skymend.models.networks.neighbourhood import neighbourhood_attention  # noqa: E402


def test_a_prelu_with_one_slope_is_a_leaky_relu(tmp_path):
    x = torch.randn(2, 3, 8, 10)
    graph = Graph("", ConvAct(3, 4), {"x": x}, ["y"], {"x": {0: "batch", 2: "rows", 3: "columns"}})
    made = onnx.load(export(graph, tmp_path / "act.onnx")).graph
    assert [node.op_type for node in made.node] == ["Conv", "LeakyRelu"]
    assert len(made.initializer) == 2  # the convolution's


def test_keys_out_of_reach_weigh_nothing_whatever_is_known_of_the_logits():
    generator = torch.Generator().manual_seed(1)
    q, k, v = (torch.randn(1, 17, 19, 2, 8, generator=generator) for _ in range(3))
    q, k = (3 * t / t.norm(dim=-1, keepdim=True) for t in (q, k))  # logits within ± 9
    known = neighbourhood_attention(q, k, v, 7, bound=torch.tensor(9.0))
    torch.testing.assert_close(known, neighbourhood_attention(q, k, v, 7), rtol=1e-6, atol=1e-6)
