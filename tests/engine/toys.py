"""Toy ONNX models with the inputs and outputs of real families, installed with a card in an instant."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np


def install(home: Path, card: dict, nodes: list, inputs: dict, outputs: dict, constants: dict) -> str:
    """Write model and card into the data folder `home`; inputs and outputs are {name: axes}. Returns the model's id."""
    import onnx
    from onnx import helper, numpy_helper

    def described(values: dict) -> list:
        return [helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, axes) for name, axes in values.items()]

    weights = [numpy_helper.from_array(np.asarray(value), name) for name, value in constants.items()]
    graph = helper.make_graph(nodes, "toy", described(inputs), described(outputs), weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=10)
    folder = home / "models"
    folder.mkdir(exist_ok=True)
    path = folder / f"{card['id']}.onnx"
    path.write_bytes(model.SerializeToString())
    digest = f"sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}"
    told = {
        "kind": "onnx",
        "title": card["id"],
        "summary": "toy",
        "licence": "none",
        "file": path.name,
        "sha256": digest,
    }
    (folder / f"{card['id']}.json").write_text(json.dumps({**told, **card}))
    return card["id"]


def cloud_network(home: Path, name: str, bands: list, unit: str, weight, bias) -> str:
    """logits = a 1 × 1 convolution of the bands; weight (4, bands), bias (4,)."""
    from onnx import helper

    card = {
        "id": name, "task": "detectclouds", "family": "cloud-unet", "tile_size": 64, "overlap": 16, "outputs": ["logits"],
        "inputs": [{"name": "x", "role": "optical", "bands": bands, "unit": unit}],
        "parameters": [{"name": "second", "default": "", "description": "x"},
                       {"name": "batch", "default": 0, "description": "x"}],
    }  # fmt: skip
    axes = {"x": ["n", len(bands), "h", "w"]}, {"logits": ["n", 4, "h", "w"]}
    weight = np.asarray(weight, np.float32)[:, :, None, None]
    node = helper.make_node("Conv", ["x", "weight", "bias"], ["logits"])
    return install(home, card, [node], *axes, {"weight": weight, "bias": np.asarray(bias, np.float32)})


def series_network(home: Path, name: str, bands: list, *, radar: bool, window: int = 4) -> str:
    """Clean series = half the radar's first channel, or with no radar a thousandth of the frame's date."""
    from onnx import helper

    inputs = [{"name": "x", "role": "optical", "bands": bands}]
    configuration = {"window": window, "date_origin": "2020-01-01", "date_rounding": 10}
    if radar:
        inputs.append({"name": "cond", "role": "radar", "bands": ["VV", "VH", "VV/VH"], "unit": "dB"})
        configuration |= {"radar_mean": [-10, -16, 6], "radar_std": [4, 4, 4]}
    defaults = {"steps": 1, "ensemble": 1, "pad_short": False, "batch": 0}
    card = {
        "id": name, "task": "reconstructseries", "family": "restore-dit", "tile_size": 32, "overlap": 8, "outputs": ["y"],
        "inputs": inputs, "configuration": configuration,
        "parameters": [{"name": option, "default": value, "description": "x"} for option, value in defaults.items()],
    }  # fmt: skip
    axes = {"x": ["n", "t", len(bands), "h", "w"], "t": ["n"], "date": ["n", "t"]}
    constants = {"nothing": np.float32(0), "share": np.float32(0.5 if radar else 0.001)}
    nodes = [helper.make_node("Mul", ["x", "nothing"], ["zero"])]
    if radar:
        axes["cond"] = ["n", "t", 3, "h", "w"]
        constants |= {"first": np.array([0]), "second": np.array([1]), "axis": np.array([2])}
        nodes.append(helper.make_node("Slice", ["cond", "first", "second", "axis"], ["told"]))
    else:
        constants["axes"] = np.array([2, 3, 4])
        nodes.append(helper.make_node("Unsqueeze", ["date", "axes"], ["told"]))
    nodes += [helper.make_node("Mul", ["told", "share"], ["part"]), helper.make_node("Add", ["zero", "part"], ["y"])]
    return install(home, card, nodes, axes, {"y": ["n", "t", len(bands), "h", "w"]}, constants)


def video_network(home: Path, name: str, *, tile_size: int = 64, overlap: int = 32, first: float = 0.25) -> str:
    """Every pixel of the centre frame four times as wide and high, with the share `first` of the first frame instead."""
    from onnx import helper

    card = {
        "id": name, "task": "videosr", "family": "mtdo", "tile_size": tile_size, "overlap": overlap, "outputs": ["sr"],
        "inputs": [{"name": "frames", "role": "frames", "bands": ["red", "green", "blue"], "unit": "0..1"}],
        "configuration": {"variant": "original", "hat": {"size": 16, "steps": [2, 2]}},
        "parameters": [{"name": "ends", "default": "replicate-centre", "description": "x"},
                       {"name": "batch", "default": 0, "description": "x"}],
    }  # fmt: skip
    constants = {
        "middle": np.array(2), "start": np.array(0), "share": np.float32(first), "rest": np.float32(1 - first),
        "scales": np.array([1, 1, 4, 4], np.float32),
    }  # fmt: skip
    nodes = [
        helper.make_node("Gather", ["frames", "middle"], ["centre"], axis=1),
        helper.make_node("Gather", ["frames", "start"], ["other"], axis=1),
        helper.make_node("Mul", ["centre", "rest"], ["a"]),
        helper.make_node("Mul", ["other", "share"], ["b"]),
        helper.make_node("Add", ["a", "b"], ["mixed"]),
        helper.make_node(
            "Resize", ["mixed", "", "scales"], ["sr"], mode="nearest", nearest_mode="floor",
            coordinate_transformation_mode="asymmetric",
        ),
    ]  # fmt: skip
    return install(home, card, nodes, {"frames": ["n", 5, 3, "h", "w"]}, {"sr": ["n", 3, "H", "W"]}, constants)
