"""The cloud U-Nets: encoder maps, decoder maps, logits, padding rules."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import torch

from skymend.engine.inference.blending import reflect

from .networks import load, run_onnx, want_onnx
from .registry import Comparison, Golden, check, compare, compare_masks

RTOL = 1e-4


@check("cloud", "forward", when=lambda g: "x" in g.inputs)
@check("cloudsen12", "forward")
def forward(golden: Golden) -> Iterator[Comparison]:
    from skymend.models.networks import cloud_unet

    loaded = load(golden, "cloud-unet")
    x = torch.from_numpy(golden.inputs["x"]).float()
    with torch.no_grad():
        maps = loaded.network.encoder(x)
        decoded = loaded.network.decode(x, maps)
        logits = loaded.network(x)
    for i, found in enumerate(maps, 1):
        want = golden.outputs.get(f"encoder_{i}")
        if want is not None and found is not None:
            yield compare(f"encoder_{i}", _like(found, want), want, rtol=RTOL)
    for j, found in enumerate(decoded):
        want = golden.outputs.get(f"decoder_{j}")
        if want is not None:
            yield compare(f"decoder_{j}", _like(found, want), want, rtol=RTOL)
    yield compare("logits, torch", logits.numpy(), golden.outputs["logits"], rtol=RTOL)
    if "stack" in golden.inputs:
        yield from padding(golden, loaded, "pad_logits", "mask", always=True)
    if want_onnx():
        graph = cloud_unet.graphs(loaded.network, loaded.configuration)[0]
        got = run_onnx(graph, {"x": golden.inputs["x"].astype(np.float32)})["logits"]
        yield compare("logits, ONNX", got, golden.outputs["logits"], rtol=1e-3)


@check("cloud", "forward", when=lambda g: "x" not in g.inputs and "stack" in g.inputs)
def padded(golden: Golden) -> Iterator[Comparison]:
    loaded = load(golden, "cloud-unet")
    yield from padding(golden, loaded, "logits_a", "mask_a", always=False)
    yield from padding(golden, loaded, "logits_b", "mask_b", always=True)


def padding(golden: Golden, loaded, logits_name: str, mask_name: str, *, always: bool) -> Iterator[Comparison]:
    """The network on reflect-padded sides that are multiples of 32; `always` adds 32 more where none is needed."""
    stack = golden.inputs["stack"].astype(np.float32) / np.float32(10000)
    pads = []
    for n in stack.shape[-2:]:
        short = (n // 32 + 1) * 32 - n if always else max(-(-n // 32) * 32, 32) - n
        pads.append((short // 2, short - short // 2))
    with torch.no_grad():
        logits = loaded.network(torch.from_numpy(reflect(stack, pads))).numpy()
    (top, _), (left, _) = pads
    logits = logits[..., top : top + stack.shape[-2], left : left + stack.shape[-1]]
    yield compare(logits_name, logits, golden.outputs[logits_name], rtol=RTOL)
    best = np.sort(logits, axis=1)
    clear = best[:, -1] - best[:, -2] > 1e-3
    want = golden.outputs[mask_name].reshape(clear.shape)
    yield compare_masks(mask_name, logits.argmax(1)[clear], want[clear])


def _like(found: torch.Tensor, want: np.ndarray) -> np.ndarray:
    """Some files store the first item of a batch only."""
    values = found.numpy()
    return values if values.shape == want.shape else values[0].reshape(want.shape)
