"""Learned fusion networks: parameters, GMAC and processor seconds a tile, ONNX Runtime beside torch eager, one thread.

    .dev/venv/bin/python -m benchmarks.learned_fusion [NAME ...]

Each network has its published widths, six bands and random weights; a tile is 256 × 256 pixels. STFDiff counts one pass of
its conditioning and one of its denoiser (a DDIM run takes the first once and the second ten times). GMAC: 10⁹ products, each
with a sum, in convolutions, linear layers and attention, as torch's flop counter finds them, halved; norms, activations and
interpolation do not count. Processor time, so that other programs on the machine count little; both take turns, three times,
and the smallest counts. `difference` is the largest between both answers.
"""

from __future__ import annotations

import argparse
import importlib
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.utils.flop_counter import FlopCounterMode

from skymend.engine.inference.session import open_session
from skymend.models.export import export

BANDS, SIDE = 6, 256
CNN = {"network": "stfdcnn-stages", "first": 64, "second": 32, "kernels": [9, 5, 5]}
DIFFUSION = {"widths": [64, 64, 128, 256], "groups": 8, "norm": "group", "act": "silu", "act2": "silu", "steps": 100,
             "schedule": "cosine", "objective": "pred_x0"}  # fmt: skip
NETWORKS: dict[str, tuple[str, dict[str, Any]]] = {
    "stfdcnn": ("stf_cnn", CNN),
    "stfnet": ("stf_cnn", {**CNN, "network": "stfnet", "first": 32, "second": 16}),
    "edcstfn": ("stf_cnn", {"network": "edcstfn"}),
    "opgan": ("stfgan", {"network": "opgan", "blocks": [8, 4, 2]}),
    "stfgan": ("stfgan", {"network": "stfgan", "blocks": [16, 8]}),
    "ganstfm": ("ganstfm", {"network": "generator", "bands_out": BANDS}),
    "swinstfm": ("swinstfm", {"dim": 64, "depths": [2, 2, 6, 2], "compat": True}),
    "stfdiff-one": ("stfdiff", {"pairs": 1, **DIFFUSION}),
    "stfdiff-two": ("stfdiff", {"pairs": 2, **DIFFUSION}),
}


def measure(name: str, folder: Path) -> None:
    """Print one row a graph of the network."""
    module, configuration = NETWORKS[name]
    networks = importlib.import_module(f"skymend.models.networks.{module}")
    torch.manual_seed(0)
    network = networks.build({"bands": BANDS, **configuration})
    parameters = sum(p.numel() for p in network.parameters())
    for graph in networks.graphs(network, {"bands": BANDS, **configuration}):
        path = export(graph, folder / f"{name}-{graph.name}.onnx")
        session = open_session(path, device="cpu", threads=1)
        inputs = {key: _tile(value, graph.dynamic.get(key, {}), graph) for key, value in graph.inputs.items()}
        arrays = {key: value.numpy() for key, value in inputs.items()}
        with torch.no_grad(), FlopCounterMode(display=False) as counter:
            graph.module(*inputs.values())
        with torch.no_grad():
            (eager, ours), (theirs, answers) = _alternately(
                lambda graph=graph, inputs=inputs: graph.module(*inputs.values()),
                lambda session=session, arrays=arrays: session.run(arrays),
            )
        theirs = theirs if isinstance(theirs, (tuple, list)) else (theirs,)
        difference = max(float(np.abs(a - b.numpy()).max()) for a, b in zip(answers.values(), theirs))
        label = f"{name} {graph.name}".strip()
        size, macs = path.stat().st_size / 1e6, counter.get_total_flops() / 2e9
        print(
            f"| {label} | {parameters:,} | {macs:.2f} | {size:.1f} | {ours:.2f} | {eager:.2f} | {difference:.1e} |",
            flush=True,
        )


def _tile(example: torch.Tensor, dynamic, graph) -> torch.Tensor:
    """Random values of the example's kind for one tile of 256 pixels."""
    if not example.is_floating_point():
        return torch.tensor([50])
    widest = max(value.shape[-1] for value in graph.inputs.values() if value.ndim == 4)
    shape = [1, *example.shape[1:]]
    if example.ndim == 4:
        shape[2:] = [SIDE * example.shape[-1] // widest] * 2
    return torch.rand(shape, generator=torch.Generator().manual_seed(1))


def _alternately(*calls: Callable[[], Any], times: int = 3) -> tuple[list[float], list[Any]]:
    """Smallest processor seconds of each call, taken in turn after one that does not count, and their answers."""
    answers = [call() for call in calls]
    seconds: list[list[float]] = [[] for _ in calls]
    for _ in range(times):
        for call, own in zip(calls, seconds):
            start = time.process_time()
            call()
            own.append(time.process_time() - start)
    return [min(own) for own in seconds], answers


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", choices=[[], *NETWORKS], metavar="NAME")
    torch.set_num_threads(1)
    print(
        "| network | parameters | GMAC | ONNX MB | ONNX s | torch s | difference |\n|---|---|---|---|---|---|---|",
        flush=True,
    )
    with tempfile.TemporaryDirectory() as folder:
        for name in parser.parse_args().names or NETWORKS:
            measure(name, Path(folder))


if __name__ == "__main__":
    main()
