"""Attention in ONNX: one node for the runtimes that know it, and what it stands for, for those that do not.

The node is ONNX Runtime's `MultiHeadAttention`, which its CPU and CUDA providers, DirectML and OpenVINO have. The file also
holds a function of the same name in another domain, in operators that every runtime has; `engine/inference/plain.py` turns
the nodes into calls of it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import onnx
import torch
from onnx import helper

from ..engine.inference.plain import FUSED, PLAIN
from .networks import attention  # noqa: F401 - the operator

_NODE = "MultiHeadAttention"


def translations() -> dict[Callable, Callable]:
    """For torch's exporter: our operators → ONNX."""
    from onnxscript.values import Op, Opset

    fused = Op(Opset(FUSED, 1), _NODE, _schema())

    def one_node(q: Any, k: Any, v: Any, heads: int, scale: float) -> Any:
        return fused(q, k, v, num_heads=heads, scale=scale)

    return {torch.ops.skymend.attention.default: one_node}


def _schema() -> onnx.defs.OpSchema:
    """The node's inputs and attributes, as far as we use them."""
    schema = onnx.defs.OpSchema
    return schema(
        _NODE,
        FUSED,
        1,
        inputs=[schema.FormalParameter(name, "T") for name in ("query", "key", "value")],
        outputs=[schema.FormalParameter("output", "T")],
        type_constraints=[("T", ["tensor(float)", "tensor(float16)"], "")],
        attributes=[
            schema.Attribute("num_heads", schema.AttrType.INT),
            schema.Attribute("scale", schema.AttrType.FLOAT),
        ],
    )


def with_plain_attention(model: onnx.ModelProto) -> onnx.ModelProto:
    """The model with the function, where it has such nodes."""
    if any(node.domain == FUSED for node in model.graph.node):
        opset = {entry.domain: entry.version for entry in model.opset_import}
        model.functions.append(_plain(opset[""]))
        model.opset_import.extend([helper.make_opsetid(PLAIN, 1)])
    return model


def _plain(opset: int) -> onnx.FunctionProto:
    """softmax(q kᵀ · scale) v of all heads."""
    text = f"""
        <domain: "{PLAIN}", opset_import: ["" : {opset}]>
        {_NODE} <num_heads, scale> (query, key, value) => (out) {{
            heads = Constant <value_int: int = @num_heads> ()
            factor = Constant <value_float: float = @scale> ()
            own = CastLike (factor, query)
            scaled = Mul (query, own)
            one = Constant <value_ints = [1]> ()
            many = Reshape (heads, one)
            apart = Constant <value_ints = [0, 0]> ()
            rest = Constant <value_ints = [-1]> ()
            split = Concat <axis = 0> (apart, many, rest)
            joined = Concat <axis = 0> (apart, rest)
            q = Reshape (scaled, split)
            k = Reshape (key, split)
            v = Reshape (value, split)
            qs = Transpose <perm = [0, 2, 1, 3]> (q)
            ks = Transpose <perm = [0, 2, 3, 1]> (k)
            vs = Transpose <perm = [0, 2, 1, 3]> (v)
            logits = MatMul (qs, ks)
            weights = Softmax <axis = -1> (logits)
            attended = MatMul (weights, vs)
            tokens = Transpose <perm = [0, 2, 1, 3]> (attended)
            out = Reshape (tokens, joined)
        }}
    """
    return onnx.parser.parse_function(text)
