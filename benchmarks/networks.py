"""What a call of a network costs on the CPU: torch, its exported graph, an older export of it, and OpenVINO.

    python -m benchmarks.networks FOLDER [NAME …] --export     writes the graphs (minutes; also with an older SkyMend)
    python -m benchmarks.networks FOLDER [--before OLDER] [NAME …]     measures them, in turns, one thread

Sizes and widths as published, made-up weights. Processor seconds of a warm call, the median of `--runs`; the error is the
largest difference from torch in the range of its answer.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import numpy as np
import torch

from skymend.engine.inference.session import open_session
from skymend.models.family import Graph, family

NETWORKS: dict[str, tuple[dict[str, Any], tuple[int, ...]]] = {  # configuration, size of the input
    "restore-dit": ({"channels": 10, "radar_channels": 3, "dim": 256, "depth": 4, "heads": 4, "hidden": 1024, "patch": 4,
                     "has_radar": True, "uses_radar": True, "channels_out": 10, "dated": True}, (1, 15, 10, 128, 128)),
    "emrdm": ({"preset": "sentinel", "channels_in": 28, "channels_out": 13, "patch": 1, "widths": [128, 256, 384, 768],
               "depths": [2] * 4, "hidden": [256, 512, 768, 1536], "kernels": [7, 7, 0, 0], "heads": [64] * 4,
               "mapping": {"depth": 2, "width": 768, "hidden": 1536}, "temporal": None}, (1, 28, 256, 256)),
    "mtdo": ({"variant": "original", "width": 64, "frames": 5,
              "hat": {"dim": 180, "depths": [6] * 6, "heads": 6, "size": 16, "hidden": 360, "squeezed": 60, "gate": 6,
                      "width": 64, "steps": [2, 2]}}, (1, 5, 3, 64, 64)),
    "stfdiff": ({"bands": 6, "pairs": 1, "widths": [64, 64, 128, 256], "groups": 8, "norm": "group", "act": "silu",
                 "act2": "silu", "steps": 100, "schedule": "cosine", "objective": "pred_x0"}, (1, 6, 256, 256)),
}  # fmt: skip


def graph_of(name: str) -> Graph:
    """The graph that runs most often, with weights that let every part of it speak."""
    configuration, _ = NETWORKS[name]
    torch.manual_seed(0)
    network = family(name).build(configuration)
    for parameter in network.parameters():
        if parameter.ndim > 1 and not parameter.any():
            parameter.data = 0.3 * torch.randn_like(parameter) / parameter[0].numel() ** 0.5
    return family(name).graphs(network, configuration)[-1]


def inputs_of(name: str, graph: Graph) -> dict[str, torch.Tensor]:
    """Inputs at the size of `NETWORKS`: one of a batch, other dynamic axes as many times larger as the first input's."""
    size, first = NETWORKS[name][1], next(iter(graph.inputs.values()))
    grown = {text.partition("*")[2] or text: size[axis] / first.shape[axis]
             for axis, text in graph.dynamic[next(iter(graph.inputs))].items()}  # fmt: skip
    generator, out = torch.Generator().manual_seed(2), {}
    for key, value in graph.inputs.items():
        shape = list(value.shape)
        for axis, text in graph.dynamic[key].items():
            shape[axis] = round(shape[axis] * grown[text.partition("*")[2] or text])
        out[key] = value.flatten()[torch.randint(0, value.numel(), shape, generator=generator)]
    return out


def measure(name: str, files: dict[str, Path], runs: int) -> Iterable[str]:
    """A row a way to run the network."""
    graph = graph_of(name)
    inputs = inputs_of(name, graph)
    arrays = {key: value.numpy() for key, value in inputs.items()}

    def by_torch() -> np.ndarray:
        with torch.no_grad():
            answer = graph.module(*inputs.values())
        return (answer[0] if isinstance(answer, tuple) else answer).numpy()

    ways: dict[str, Callable[[], np.ndarray]] = {"torch": by_torch}
    for way, path in files.items():
        runtime = "openvino" if way == "OpenVINO" else "onnxruntime"
        session = open_session(path, device="cpu" if runtime == "onnxruntime" else "auto", threads=1, runtime=runtime)
        ways[way] = lambda session=session: session.run(arrays)[graph.outputs[0]]  # type: ignore[misc]
    errors, seconds = {}, {way: [] for way in ways}
    expected = by_torch()
    for way, run in ways.items():
        errors[way] = float(np.abs(run() - expected).max() / np.abs(expected).max())
    for _ in range(runs):
        for way, run in ways.items():
            begun = time.process_time()
            run()
            seconds[way].append(time.process_time() - begun)
    least = statistics.median(seconds["torch"])
    for way, found in seconds.items():
        middle = statistics.median(found)
        yield f"| {name} | {way} | {middle:.2f} | {least / middle:.2f} × | {errors[way]:.1e} |"


def main() -> None:
    """Exports, or prints the table."""
    parser = argparse.ArgumentParser(prog="benchmarks.networks")
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NETWORKS))
    parser.add_argument("--export", action="store_true")
    parser.add_argument("--before", type=Path)
    parser.add_argument("--openvino", action="store_true")
    parser.add_argument("--runs", type=int, default=3)
    given = parser.parse_args()
    torch.set_num_threads(1)
    if not given.export:
        print("| network | by | CPU s | torch ÷ it | error |\n|---|---|---|---|---|")
    for name in given.names or NETWORKS:
        path = given.folder / f"{name}.onnx"
        if given.export:
            from skymend.models.export import export

            given.folder.mkdir(parents=True, exist_ok=True)
            export(graph_of(name), path)
        elif path.is_file():
            files = {"before": given.before / path.name} if given.before else {}
            files |= {"now": path, **({"OpenVINO": path} if given.openvino else {})}
            print("\n".join(measure(name, files, given.runs)), flush=True)


if __name__ == "__main__":
    main()
