"""A model for tests of sessions: hidden = x · weight, y = softmax(hidden) + constant."""

import numpy as np
import pytest


def write_steps(path):
    """Write it; inputs and outputs are (n, 64)."""
    onnx = pytest.importorskip("onnx")
    helper = onnx.helper

    def described(*names):
        return [helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, ["n", 64]) for name in names]

    weight = np.random.default_rng(0).standard_normal((64, 64)).astype(np.float32)
    nodes = [
        helper.make_node("MatMul", ["x", "weight"], ["hidden"]),
        helper.make_node("Softmax", ["hidden"], ["share"]),
        helper.make_node("Add", ["share", "constant"], ["y"]),
    ]
    weights = [onnx.numpy_helper.from_array(weight, "weight")]
    graph = helper.make_graph(nodes, "steps", described("x", "constant"), described("y", "hidden"), weights)
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=10), path)
    return path
