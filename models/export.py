"""Networks → ONNX: dynamic sizes that are really dynamic, portable operators, the card inside the file."""

from __future__ import annotations

import inspect
import json
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch

from ..engine.inference.session import open_session
from ..engine.job.errors import ModelError
from .family import Graph
from .onnx_attention import translations, with_plain_attention

OPSET, IR_VERSION = 20, 10  # what ONNX Runtime 1.19, the oldest supported, can run
_LARGE = 5000  # nodes, from which the optimiser's rewriting rules, quadratic in their number, take minutes


def export(graph: Graph, path: Path, metadata: Mapping[str, Any] | None = None) -> Path:
    """Write one graph as ONNX and prove it: the axes named dynamic are dynamic in the file, and the file gives the
    network's values at the example's sizes and at others. Raises ModelError where it does not."""
    names = {_size(text)[1] for sizes in graph.dynamic.values() for text in sizes.values()}
    dims = {name: torch.export.Dim(name, min=1, max=4096) for name in names}
    shapes = {
        key: {axis: _dim(dims, text) for axis, text in graph.dynamic.get(key, {}).items()} for key in graph.inputs
    }
    with torch.no_grad(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        program = torch.onnx.export(
            graph.module.eval(), tuple(graph.inputs.values()), dynamo=True, opset_version=OPSET,
            input_names=list(graph.inputs), output_names=list(graph.outputs),
            dynamic_shapes=_by_parameter(graph.module, [shapes[key] for key in graph.inputs]), verbose=False,
            external_data=False, optimize=False, custom_translation_table=translations(),
        )  # fmt: skip
    if program is None:
        raise ModelError(f"{graph.name or path.stem} could not be exported.")
    if program.model.graph.num_nodes() < _LARGE:
        program.optimize()
    else:
        _tidy(program.model)
    _one_slope(program.model)
    _fold_weights(program.model)
    model = with_plain_attention(program.model_proto)
    model.ir_version = min(model.ir_version, IR_VERSION)
    for key, value in (metadata or {}).items():
        entry = model.metadata_props.add()
        entry.key, entry.value = key, value if isinstance(value, str) else json.dumps(value)
    _check_dynamic(model, graph)
    onnx.save(model, path)
    del program, model  # each holds all weights
    check(graph, path)
    return path


def check(graph: Graph, path: Path, tolerance: float = 1e-3) -> float:
    """Largest relative error of the file against the network over the example's sizes and two others. Raises ModelError
    past `tolerance`."""
    session = open_session(path, device="cpu", arena=False)  # a run at each size, none of which is kept
    worst = 0.0
    for inputs in _other_sizes(graph):
        with torch.no_grad():
            expected = graph.module(*inputs.values())
        expected = expected if isinstance(expected, (tuple, list)) else (expected,)
        got = session.run({key: value.numpy() for key, value in inputs.items()})
        for name, theirs in zip(graph.outputs, expected):
            reference = theirs.numpy()
            error = float(np.abs(got[name] - reference).max() / max(float(np.abs(reference).max()), 1e-12))
            worst = max(worst, error)
            if not error <= tolerance:
                sizes = {key: tuple(value.shape) for key, value in inputs.items()}
                raise ModelError(f"The exported {name} differs from the network by {error:.2g} at {sizes}.")
    return worst


def _fold_weights(model: Any) -> None:
    """Weights that are cut or turned around are stored as they are used, however large."""
    from onnxscript import optimizer

    optimizer.fold_constants(
        model,
        input_size_limit=0,
        output_size_limit=0,
        should_fold=lambda node: True if node.op_type in ("Slice", "Split", "Transpose") else None,
    )
    optimizer.remove_unused_nodes(model)


def _one_slope(model: Any) -> None:
    """PReLU with one slope for all channels is a LeakyReLU, which runtimes compute inside the convolution before it."""
    from onnx_ir import AttrFloat32

    for node in model.graph:
        slope = node.inputs[1].const_value if node.op_type == "PRelu" else None
        if slope is not None and slope.size == 1:
            node.op_type = "LeakyRelu"
            node.attributes["alpha"] = AttrFloat32("alpha", float(slope.numpy().item()))
            node.resize_inputs(1)


def _tidy(model: Any) -> None:
    """Constants folded, equal and unused nodes removed: the optimiser without its rewriting rules."""
    from onnx_ir.passes import Sequential, common
    from onnxscript import optimizer

    optimizer.fold_constants(model)
    Sequential(
        common.RemoveUnusedNodesPass(),
        common.LiftConstantsToInitializersPass(lift_all_constants=True, size_limit=0),
        common.DeduplicateInitializersPass(),
        common.CommonSubexpressionEliminationPass(),
    )(model)


def _by_parameter(module: torch.nn.Module, shapes: list) -> tuple:
    """Dynamic shapes as the exporter wants them: those of a `*parameter` in a tuple of their own."""
    parameters = inspect.signature(module.forward).parameters.values()
    plain = [p for p in parameters if p.kind is not inspect.Parameter.VAR_POSITIONAL]
    if len(plain) == len(parameters):
        return tuple(shapes)
    return (*shapes[: len(plain)], tuple(shapes[len(plain) :]))


def _size(text: str) -> tuple[int, str]:
    """ "16*rows" → (16, "rows")."""
    factor, star, name = text.partition("*")
    return (int(factor), name) if star else (1, text)


def _dim(dims: Mapping[str, Any], text: str):
    factor, name = _size(text)
    return dims[name] if factor == 1 else factor * dims[name]


def _check_dynamic(model: onnx.ModelProto, graph: Graph) -> None:
    for node in model.graph.input:
        shape = node.type.tensor_type.shape.dim
        for axis, name in graph.dynamic.get(node.name, {}).items():
            if not shape[axis].dim_param:
                raise ModelError(f"Axis {axis} ({name}) of input {node.name} was frozen at {shape[axis].dim_value}.")


def _other_sizes(graph: Graph):
    """The example's inputs, then the same kinds of input at two other sizes of every dynamic dimension, where one
    dimension grows as the next shrinks: sides that differ, without the memory of a larger image."""
    yield dict(graph.inputs)
    generator = torch.Generator().manual_seed(0)
    example = {}
    for key, sizes in graph.dynamic.items():
        for axis, text in sizes.items():
            factor, name = _size(text)
            example[name] = graph.inputs[key].shape[axis] // factor
    for sign in (1, -1):
        other = {name: max(size + sign * (-1) ** i, 1) for i, (name, size) in enumerate(example.items())}
        inputs = {}
        for key, value in graph.inputs.items():
            shape = list(value.shape)
            for axis, text in graph.dynamic.get(key, {}).items():
                factor, name = _size(text)
                shape[axis] = factor * other[name]
            inputs[key] = value.flatten()[torch.randint(0, value.numel(), shape, generator=generator)]
        yield inputs
