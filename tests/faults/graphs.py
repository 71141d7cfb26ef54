"""ONNX files: a whole one, and what is wrong with others."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import numpy as np

from .fault import Fault, job

CARD = {"task": "fuse", "title": "T", "summary": "S.", "licence": "CC0-1.0"}
_ILL = (
    "nan",
    "nan in half",
    "nan as floats",
    "nan inside",
    "nan constant",
    "second file",
    "passwd",
    "lying",
    "unknown",
)


def make(rng: random.Random, folder: Path, port: int) -> Fault:
    ill = rng.choice(_ILL)
    path = write(folder / "w.onnx", _spoilt(ill, rng), external=ill == "second file")
    path.with_suffix(".json").write_text(json.dumps(CARD))
    if ill == "passwd":
        path.write_bytes(path.read_bytes().replace(b"weights.bin", b"/etc/passwd"))
    return Fault(job("importmodel", file=path, folder=folder / "models"), must_fail=True, names=("w.onnx",))


def whole(weight: np.ndarray | None = None, **more: Any) -> Any:
    """A graph that adds its weight to what it gets."""
    from onnx import TensorProto, helper, numpy_helper

    weight = np.ones(4, np.float32) if weight is None else weight
    kind = helper.np_dtype_to_tensor_dtype(weight.dtype)
    ends = [helper.make_tensor_value_info(name, kind, [4]) for name in ("x", "y")]
    first = more.get("weight_proto") or numpy_helper.from_array(weight, "w")
    nodes = more.get("nodes") or [helper.make_node("Add", ["x", "w"], ["y"])]
    graph = helper.make_graph(nodes, "g", ends[:1], ends[1:], [first] if more.get("weighted", True) else [])
    assert TensorProto.FLOAT == 1
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def write(path: Path, model: Any, external: bool = False) -> Path:
    """The file; with its weights in a second one where wanted."""
    import onnx

    how = {"save_as_external_data": True, "location": "weights.bin", "size_threshold": 0} if external else {}
    onnx.save(model, str(path), **how)
    return path


def _spoilt(ill: str, rng: random.Random) -> Any:
    from onnx import TensorProto, helper, numpy_helper

    weight = np.ones(4, np.float32)
    weight[rng.randrange(4)] = np.nan
    if ill == "nan in half":
        return whole(weight.astype(np.float16))
    if ill == "nan as floats":
        return whole(weight_proto=helper.make_tensor("w", TensorProto.FLOAT, [4], weight.tolist()))
    if ill in ("nan constant", "nan inside"):
        constant = helper.make_node("Constant", [], ["w"], value=numpy_helper.from_array(weight))
        if ill == "nan constant":
            return whole(nodes=[constant, helper.make_node("Add", ["x", "w"], ["y"])], weighted=False)
        out = helper.make_tensor_value_info("w", TensorProto.FLOAT, [4])
        branch = helper.make_graph([constant], "b", [], [out])
        yes = helper.make_node("Constant", [], ["yes"], value=numpy_helper.from_array(np.array(True)))
        choice = helper.make_node("If", ["yes"], ["v"], then_branch=branch, else_branch=branch)
        return whole(nodes=[yes, choice, helper.make_node("Add", ["x", "v"], ["y"])], weighted=False)
    if ill == "unknown":
        return whole(nodes=[helper.make_node("Own", ["x", "w"], ["y"], domain="own.ops")])
    if ill == "lying":
        proto = numpy_helper.from_array(np.ones(4, np.float32), "w")
        proto.dims[0] = rng.choice((5, 2**40, 3))
        return whole(weight_proto=proto)
    if ill == "passwd":
        proto = TensorProto(name="w", data_type=TensorProto.FLOAT, dims=[4], data_location=TensorProto.EXTERNAL)
        entry = proto.external_data.add()
        entry.key, entry.value = "location", "weights.bin"
        return whole(weight_proto=proto)
    return whole(weight if ill == "nan" else np.ones(4, np.float32))
