"""An ONNX model in float16: weights and heavy products at half the size, everything delicate left in float32.

Products of matrices, convolutions and attention, and what only moves or adds up their results, are float16, softmax and
LayerNormalization too, whose kernels sum in float32; other sums over many values, other norms, divisions, positions,
offsets, sampling and time steps stay float32. Inputs and outputs stay float32 too, so such a model runs like any other.
Meant for CUDA: most float16 operators have no CPU kernel and run in float32 there.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from ..engine.job.errors import ModelError
from .export import check
from .family import Graph

TOLERANCE = 0.02  # largest difference from the network, in the range of its answer
PRODUCTS = {"MatMul", "Conv", "ConvTranspose", "MultiHeadAttention"}
# float16 where all float inputs that are no weights are. `Gemm`, which maps time steps and other conditions, is not among
# them: only its weights are stored in float16.
FOLLOWERS = {
    "Add", "Sub", "Mul", "Neg", "Concat", "Split", "Slice", "Gather", "Reshape", "Flatten", "Transpose", "Squeeze",
    "Unsqueeze", "Expand", "Pad", "Identity", "DepthToSpace", "SpaceToDepth", "Relu", "LeakyRelu", "PRelu", "Sigmoid",
    "Tanh", "Erf", "Gelu", "Softmax", "LayerNormalization",
}  # fmt: skip
SINGLE, HALF = TensorProto.FLOAT, TensorProto.FLOAT16
LARGEST = float(np.finfo(np.float16).max)


def halve(graph: Graph, path: Path) -> float:
    """Rewrite an exported graph in float16; returns the largest difference from the network, relative to its range.

    Raises ModelError where that is too large, which says that this network cannot be kept in float16.
    """
    model = to_float16(onnx.load(path))
    onnx.save(model, path)
    del model
    try:
        return check(graph, path, TOLERANCE)
    except ModelError as error:
        raise ModelError(f"In float16 this network loses too much: {error}", "Use PRECISION=float32.") from error


def to_float16(model: onnx.ModelProto) -> onnx.ModelProto:
    """The model with float16 inside. Raises ModelError for graphs with branches or loops."""
    graph = onnx.shape_inference.infer_shapes(model).graph
    singles = {value.name for value in (*graph.value_info, *graph.input) if value.type.tensor_type.elem_type == SINGLE}
    weights = {tensor.name: tensor for tensor in model.graph.initializer if tensor.data_type == SINGLE}
    kept = {name for name, tensor in weights.items() if not _fits(tensor)}
    halves = _halves(model.graph, singles, weights, kept)
    matrices = {name for node in model.graph.node if node.op_type == "Gemm" for name in node.input[1:2]}
    stored = sorted(matrices & set(weights) - kept)
    nodes = [helper.make_node("Cast", [f"{name}/half"], [name], to=SINGLE) for name in stored]
    rewritten = _Rewriting(halves, weights)
    nodes += [node for old in model.graph.node for node in rewritten.of(old)]
    outputs = {value.name for value in model.graph.output}
    nodes += [helper.make_node("Cast", [f"{name}/half"], [name], to=SINGLE) for name in outputs & halves]
    out = onnx.ModelProto()
    out.CopyFrom(model)
    for part in (out.graph.node, out.graph.initializer, out.graph.value_info):
        del part[:]
    out.graph.node.extend(nodes)
    used = {name for node in nodes for name in node.input} - set(stored)
    out.graph.initializer.extend(tensor for tensor in model.graph.initializer if tensor.name in used)
    out.graph.initializer.extend(
        numpy_helper.from_array(numpy_helper.to_array(weights[name]).astype(np.float16), f"{name}/half")
        for name in weights
        if f"{name}/half" in used
    )
    return out


def _halves(graph: onnx.GraphProto, singles: set[str], weights: dict, kept: set[str]) -> set[str]:
    """Names of the tensors that become float16."""
    halves: set[str] = set()
    for node in graph.node:
        if any(
            attribute.type in (onnx.AttributeProto.GRAPH, onnx.AttributeProto.GRAPHS) for attribute in node.attribute
        ):
            raise ModelError(f"Networks with {node.op_type} cannot be stored in float16.", "Use PRECISION=float32.")
        floats = [name for name in node.input if name in singles or name in weights]
        moving = [name for name in floats if name not in weights]
        if not floats or kept & set(floats):
            continue
        by_weight = node.op_type == "Div" and node.input[1] in weights
        follows = node.op_type in FOLLOWERS or by_weight
        exact = node.op_type == "Where" and not moving and all(_exact(weights[name]) for name in floats)
        if node.op_type in PRODUCTS or exact or (follows and moving and all(name in halves for name in moving)):
            halves.update(node.output)
    return halves


class _Rewriting:
    """Each node with inputs of its own type: float16 tensors are called “…/half”, and a cast is made once for each."""

    def __init__(self, halves: set[str], weights: dict[str, onnx.TensorProto]) -> None:
        self._halves, self._weights = halves, weights
        self._cast: set[str] = set()

    def of(self, old: onnx.NodeProto) -> list[onnx.NodeProto]:
        """The node, after the casts it needs."""
        node, casts = onnx.NodeProto(), []
        node.CopyFrom(old)
        half = any(name in self._halves for name in old.output)
        for place, name in enumerate(old.input):
            if half and name in self._weights:
                node.input[place] = f"{name}/half"
            elif half and self._is_float(old, place):
                node.input[place] = f"{name}/half"
                if name not in self._halves and name not in self._cast:
                    casts.append(helper.make_node("Cast", [name], [f"{name}/half"], to=HALF))
                    self._cast.add(name)
            elif not half and name in self._halves and name not in self._cast:
                casts.append(helper.make_node("Cast", [f"{name}/half"], [name], to=SINGLE))
                self._cast.add(name)
        if half:
            for place, name in enumerate(old.output):
                node.output[place] = f"{name}/half" if name else ""
        return [*casts, node]

    @staticmethod
    def _is_float(node: onnx.NodeProto, place: int) -> bool:
        """Whether an input of a float16 node is a value and no shape, index or axis."""
        if not node.input[place]:
            return False
        if node.op_type == "Where":
            return place > 0
        every = ("Add", "Sub", "Mul", "Concat", "PRelu", "Div", "LayerNormalization", *PRODUCTS)
        return place == 0 or node.op_type in every or (node.op_type == "Pad" and place == 2)


def _exact(tensor: onnx.TensorProto) -> bool:
    """Whether float16 holds exactly these values: those of a mask that is added to logits."""
    values = numpy_helper.to_array(tensor)
    return bool((values.astype(np.float16) == values).all())


def _fits(tensor: onnx.TensorProto) -> bool:
    values = numpy_helper.to_array(tensor)
    return not values.size or bool(
        np.abs(values[np.isfinite(values)]).max(initial=0) <= LARGEST and np.isfinite(values).all()
    )
