"""MTDO and LGTD: forward passes of all variants, torch and ONNX."""

from __future__ import annotations

from collections.abc import Iterator

import torch

from .networks import load, run_onnx, want_onnx
from .registry import Comparison, Golden, check, compare


@check("mtdo", "forward")
def forward(golden: Golden) -> Iterator[Comparison]:
    from skymend.models.networks import mtdo

    loaded = load(golden, "mtdo")
    frames = golden.inputs["frames"]
    with torch.no_grad():
        yield compare("sr, torch", loaded.network(torch.from_numpy(frames)).numpy(), golden.outputs["sr"], atol=3e-4)
    if want_onnx():
        graph = mtdo.graphs(loaded.network, loaded.configuration)[0]
        yield compare("sr, ONNX", run_onnx(graph, {"frames": frames})["sr"], golden.outputs["sr"], atol=3e-4)
