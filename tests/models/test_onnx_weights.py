"""NaN inside ONNX files is found wherever it lies."""

from __future__ import annotations

import numpy as np
import pytest

from skymend.models.onnx_weights import not_a_number

onnx = pytest.importorskip("onnx")
helper, numpy_helper = onnx.helper, onnx.numpy_helper
SPOILT = np.array([1, np.nan, 3], np.float32)


def saved(path, tensor, inside=False):
    """A model with a tensor among its weights, or `inside` a branch."""
    nodes, weights = [], [tensor]
    if inside:
        constant = helper.make_node("Constant", [], ["w"], value=tensor)
        branch = helper.make_graph([constant], "b", [], [helper.make_tensor_value_info("w", tensor.data_type, [3])])
        nodes, weights = [helper.make_node("If", ["x"], ["y"], then_branch=branch, else_branch=branch)], []
    onnx.save(helper.make_model(helper.make_graph(nodes, "g", [], [], weights)), str(path))
    return path


@pytest.mark.parametrize("dtype", ["float32", "float16", "float64"])
@pytest.mark.parametrize("inside", [False, True])
def test_it_is_found_in_bytes(tmp_path, dtype, inside):
    path = saved(tmp_path / "m.onnx", numpy_helper.from_array(SPOILT.astype(dtype), "weight.3"), inside)
    assert not_a_number(path) == "weight.3"


@pytest.mark.parametrize("kind", ["FLOAT", "FLOAT16", "DOUBLE", "BFLOAT16"])
def test_it_is_found_in_lists(tmp_path, kind):
    kind = getattr(onnx.TensorProto, kind)
    assert not_a_number(saved(tmp_path / "m.onnx", helper.make_tensor("w", kind, [3], SPOILT.tolist()))) == "w"
    assert not_a_number(saved(tmp_path / "n.onnx", helper.make_tensor("w", kind, [3], [1, -np.inf, 3]))) is None


def test_whole_numbers_are_none_of_its_business(tmp_path):
    bits = SPOILT.view(np.int32)
    assert not_a_number(saved(tmp_path / "m.onnx", numpy_helper.from_array(bits, "w"))) is None


def test_a_damaged_file_is_an_error(tmp_path):
    path = saved(tmp_path / "m.onnx", numpy_helper.from_array(SPOILT, "w"))
    path.write_bytes(path.read_bytes()[:-12])
    with pytest.raises(ValueError, match="ends too early"):
        not_a_number(path)
