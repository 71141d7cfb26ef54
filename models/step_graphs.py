"""The graphs by which samplers compute on a device (`engine.inference.arithmetic`): writes them where they are kept.

Inputs have no shapes: images of any rank. `./dev` does not run this; `python -m skymend.models.step_graphs` does.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from .export import IR_VERSION, OPSET

FOLDER = Path(__file__).parents[1] / "engine" / "inference" / "steps"


def graphs() -> dict[str, onnx.ModelProto]:
    """Every graph by its name; the answer of each is `y`."""
    node = helper.make_node
    first = {"axis": np.array([1])}
    made = {f"mix{n}": _mix(n) for n in range(1, 5)}
    made["clip"] = _model([node("Clip", ["x", "low", "high"], ["y"])], ("x", "low", "high"))
    made["pick"] = _model(
        [node("Cast", ["mask"], ["there"], to=TensorProto.BOOL), node("Where", ["there", "inside", "outside"], ["y"])],
        ("mask", "inside", "outside"),
    )
    made["beside"] = _model(
        [node("Mul", ["x", "weight"], ["own"]), node("Concat", ["own", "condition"], ["y"], axis=-3)],
        ("x", "weight", "condition"),
    )
    made["mean"] = _model([node("ReduceMean", ["x", "axis"], ["y"], keepdims=0)], ("x",), first)
    made["each"] = _model([node("Unsqueeze", ["x", "axis"], ["y"])], ("x",), first)
    return made


def _mix(count: int) -> onnx.ModelProto:
    """Σ weights[k] · x_k."""
    node = helper.make_node
    names = [f"x{k}" for k in range(count)]
    nodes = [node("Split", ["weights"], [f"w{k}" for k in range(count)], axis=0, num_outputs=count)]
    nodes += [node("Mul", [name, f"w{k}"], [f"p{k}" if count > 1 else "y"]) for k, name in enumerate(names)]
    total = "p0"
    for k in range(1, count):
        following = "y" if k == count - 1 else f"s{k}"
        nodes.append(node("Add", [total, f"p{k}"], [following]))
        total = following
    return _model(nodes, (*names, "weights"))


def _model(nodes: list, inputs: tuple[str, ...], constants: dict[str, np.ndarray] | None = None) -> onnx.ModelProto:
    def image(name: str) -> onnx.ValueInfoProto:
        return helper.make_tensor_value_info(name, TensorProto.FLOAT, None)

    kept = [numpy_helper.from_array(value, name) for name, value in (constants or {}).items()]
    graph = helper.make_graph(nodes, "step", [image(name) for name in inputs], [image("y")], kept)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION)


def main() -> None:
    """Write them."""
    FOLDER.mkdir(exist_ok=True)
    for name, model in graphs().items():
        (FOLDER / f"{name}.onnx").write_bytes(model.SerializeToString())


if __name__ == "__main__":
    main()
