"""Models for tests of sessions."""

import numpy as np
import pytest


def write_steps(path):
    """hidden = x · weight, y = softmax(hidden) + constant; inputs and outputs are (n, 64)."""
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


def write_found(path):
    """Where x (n) is not 0, a number of places that the size of x does not tell."""
    onnx = pytest.importorskip("onnx")
    helper, kinds = onnx.helper, onnx.TensorProto
    inputs = [helper.make_tensor_value_info("x", kinds.FLOAT, ["n"])]
    outputs = [helper.make_tensor_value_info("where", kinds.INT64, [1, "found"])]
    graph = helper.make_graph([helper.make_node("NonZero", ["x"], ["where"])], "found", inputs, outputs)
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=10), path)
    return path
