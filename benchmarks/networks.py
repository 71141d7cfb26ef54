"""What a call of a network costs on the CPU: torch, its exported graph, an older export of it, and OpenVINO.

    python -m benchmarks.networks FOLDER [NAME …] --export     writes the graphs (minutes; also with an older SkyMend)
    python -m benchmarks.networks FOLDER [--before OLDER] [NAME …]     measures them, in turns, one thread

Sizes and widths as published, made-up weights; EMRDM has one layer a level of two, and MTDO one group of layers of six, as
the others are the same again. Processor seconds of a warm call, the median of up to `--runs` within `SECONDS` a network; the
error is the largest difference from torch in the range of its answer; the peak is memory beyond what the open network holds.
"""

from __future__ import annotations

import argparse
import math
import multiprocessing
import re
import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from multiprocessing.connection import Connection
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
               "depths": [1] * 4, "hidden": [256, 512, 768, 1536], "kernels": [7, 7, 0, 0], "heads": [64] * 4,
               "mapping": {"depth": 2, "width": 768, "hidden": 1536}, "temporal": None}, (1, 28, 256, 256)),
    "mtdo": ({"variant": "original", "width": 64, "frames": 5,
              "hat": {"dim": 180, "depths": [6], "heads": 6, "size": 16, "hidden": 360, "squeezed": 60, "gate": 6,
                      "width": 64, "steps": [2, 2]}}, (1, 5, 3, 64, 64)),
    "stfdiff": ({"bands": 6, "pairs": 1, "widths": [64, 64, 128, 256], "groups": 8, "norm": "group", "act": "silu",
                 "act2": "silu", "steps": 100, "schedule": "cosine", "objective": "pred_x0"}, (1, 6, 256, 256)),
}  # fmt: skip

SECONDS = 40.0  # of calls a network; two of each way at least
Run = Callable[[dict[str, np.ndarray]], np.ndarray]


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
    """A row a way to run the network. Each has a process of its own, and they are called in turns."""
    inputs = {key: value.numpy() for key, value in inputs_of(name, graph_of(name)).items()}
    ways = {way: _Process(name, way, path) for way, path in {"torch": None, **files}.items()}
    begun = time.monotonic()
    cold = {way: process.call(inputs) for way, process in ways.items()}
    expected = cold["torch"].answer
    warm: dict[str, list[Call]] = {way: [] for way in ways}
    for done in range(1, runs + 1):
        for way, process in ways.items():
            warm[way].append(process.call(inputs))
        if (time.monotonic() - begun) * (done + 2) / (done + 1) > SECONDS:
            break
    middle = {way: statistics.median(call.seconds for call in calls) for way, calls in warm.items()}
    for way, process in ways.items():
        process.close()
        error = np.abs(cold[way].answer - expected).max() / np.abs(expected).max()
        peak = max(call.peak for call in (cold[way], *warm[way]))
        ratio = middle["torch"] / middle[way]
        yield f"| {name} | {way} | {middle[way]:.2f} | {ratio:.2f} × | {peak:.0f} | {error:.1e} |"


@dataclass(frozen=True)
class Call:
    """Processor seconds, and the memory in MB that it took beyond what the open network holds."""

    seconds: float
    peak: float
    answer: np.ndarray


class _Process:
    """A process that has the network open in one way."""

    def __init__(self, name: str, way: str, path: Path | None) -> None:
        context = multiprocessing.get_context("spawn")
        self._ours, theirs = context.Pipe()
        self._process = context.Process(target=_answer_calls, args=(theirs, name, way, path), daemon=True)
        self._process.start()
        theirs.close()

    def call(self, inputs: dict[str, np.ndarray]) -> Call:
        self._ours.send(inputs)
        call: Call = self._ours.recv()
        return call

    def close(self) -> None:
        self._ours.close()
        self._process.join()


def _answer_calls(connection: Connection, name: str, way: str, path: Path | None) -> None:
    run = _by_torch(name) if path is None else _by_session(path, "openvino" if way == "OpenVINO" else "onnxruntime")
    while True:
        try:
            inputs = connection.recv()
        except EOFError:
            return
        Path("/proc/self/clear_refs").write_text("5")  # the peak is forgotten
        held = _memory("VmRSS")
        begun = time.process_time()
        answer = run(inputs)
        connection.send(Call(time.process_time() - begun, _memory("VmHWM") - held, answer))


def _by_torch(name: str) -> Run:
    torch.set_num_threads(1)
    module = graph_of(name).module

    def run(inputs: dict[str, np.ndarray]) -> np.ndarray:
        with torch.no_grad():
            answer = module(*map(torch.from_numpy, inputs.values()))
        first: np.ndarray = (answer[0] if isinstance(answer, tuple) else answer).numpy()
        return first

    return run


def _by_session(path: Path, runtime: str) -> Run:
    device = "cpu" if runtime == "onnxruntime" else "auto"
    session = open_session(path, device=device, threads=1, runtime=runtime)
    return lambda inputs: session.run(inputs)[session.output_names[0]]


def _memory(field: str) -> float:
    """MB of this process, as Linux counts them."""
    found = re.search(rf"^{field}:\s+(\d+) kB", Path("/proc/self/status").read_text(), re.MULTILINE)
    return int(found[1]) / 1024 if found else math.nan


def main() -> None:
    """Exports, or prints the table."""
    parser = argparse.ArgumentParser(prog="benchmarks.networks")
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NETWORKS))
    parser.add_argument("--export", action="store_true")
    parser.add_argument("--before", type=Path)
    parser.add_argument("--openvino", action="store_true")
    parser.add_argument("--runs", type=int, default=3)
    given = parser.parse_intermixed_args()
    torch.set_num_threads(1)
    if not given.export:
        print("| network | by | CPU s | torch ÷ it | peak MB | error |\n|---|---|---|---|---|---|")
    for name in given.names or NETWORKS:
        path = given.folder / f"{name}.onnx"
        if given.export:
            from skymend.models.export import export

            given.folder.mkdir(parents=True, exist_ok=True)
            export(graph_of(name), path)
        elif path.is_file():
            older = given.before / path.name if given.before else path
            files = {"before": older} if given.before and older.is_file() else {}
            files |= {"now": path, **({"OpenVINO": path} if given.openvino else {})}
            print("\n".join(measure(name, files, given.runs)), flush=True)


if __name__ == "__main__":
    main()
