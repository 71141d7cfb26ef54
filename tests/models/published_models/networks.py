"""A tiny network laid out as those of ukis-csmask, and a scene for it."""

from __future__ import annotations

import numpy as np


def csmask_network(bands: int = 4, card: str = "") -> bytes:
    """ONNX: cloud where the normalised inputs are high, shadow where they are low, else clear."""
    from onnx import TensorProto, helper, numpy_helper

    weights = np.zeros((3, bands, 1, 1), np.float32)
    weights[1], weights[2] = 1.0, -1.0
    tensors = [numpy_helper.from_array(weights, "w"), numpy_helper.from_array(np.float32([2, 0, 0]), "b")]
    shape = ["batch", bands, 256, 256]
    graph = helper.make_graph(
        [helper.make_node("Conv", ["input", "w", "b"], ["output"])], "csmask",
        [helper.make_tensor_value_info("input", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("output", TensorProto.FLOAT, ["batch", 3, 256, 256])], tensors,
    )  # fmt: skip
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    if card:
        helper.set_model_props(model, {"skymend_card": card})
    return model.SerializeToString()


def write_scene(path):
    """300 × 300 pixels of 30 m with a bright, a middling and a dark stripe; returns the path."""
    import rasterio
    from rasterio.transform import from_origin

    values = np.full((4, 300, 300), 0.22, np.float32)
    values[:, :, :100], values[:, :, 200:] = 0.8, 0.02
    with rasterio.open(path, "w", driver="GTiff", width=300, height=300, count=4, dtype="float32", crs="EPSG:32633",
                       transform=from_origin(500000, 5000000, 30, 30)) as target:  # fmt: skip
        target.write(values)
        for index, name in enumerate(("blue", "green", "red", "nir"), 1):
            target.set_band_description(index, name)
    return path
