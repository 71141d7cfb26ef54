"""The one place that opens ONNX models: which execution provider, how many threads, and why not the better one."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Union

import numpy as np
import onnxruntime

from ..catalogue.card import Card
from ..catalogue.zoo import model_file
from ..job.errors import EnvironmentProblem, ModelError
from ..job.events import Events

CUDA, CPU = "CUDAExecutionProvider", "CPUExecutionProvider"


Tensor = Union[np.ndarray, onnxruntime.OrtValue]  # in the computer's memory, or on the device a session left it on


class Session:
    """An open model on the provider it got; `run` takes and returns numpy arrays by name. One that runs many times on the
    same input, as a sampler does on its condition, is `bound` to it. Pickles as its file, which is opened again."""

    def __init__(self, path: Path, device: str, threads: int, events: Events, arena: bool = True) -> None:
        self._opened_with = path, device, threads, arena
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads or available_cores()
        # Both plan memory ahead: buffers wait for a tensor of their size that comes much later, which takes up to six times
        # the memory and saves no time (benchmarks/removal.md).
        options.enable_mem_pattern = options.enable_mem_reuse = False
        options.enable_cpu_mem_arena = arena
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # spinning starves the other workers
        options.log_severity_level = 3
        wanted, reason = _providers(device)
        try:
            self._session = onnxruntime.InferenceSession(str(path), options, providers=wanted)
        except Exception as error:
            raise ModelError(f"{path.name} cannot be opened: {error}", "Install the model again.") from error
        self.provider = self._session.get_providers()[0]
        if device == "cuda" and self.provider != CUDA:
            raise EnvironmentProblem(f"CUDA was asked for but is not to be had: {reason or 'the provider failed to start'}.",
                                     "Use DEVICE=auto, or see what skymend:doctor says.")  # fmt: skip
        if reason and device == "auto":
            events.info(f"{path.stem} runs on the CPU: {reason}.")
        self.input_names = [node.name for node in self._session.get_inputs()]
        self.output_names = [node.name for node in self._session.get_outputs()]

    def __reduce__(self) -> tuple:
        path, device, threads, arena = self._opened_with
        return Session, (path, device, threads, Events.silent(), arena)

    @property
    def metadata(self) -> dict[str, str]:
        """What the file says of itself."""
        return self._session.get_modelmeta().custom_metadata_map

    def run(self, inputs: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
        """One pass of the network."""
        return dict(zip(self.output_names, self._session.run(self.output_names, dict(inputs))))

    def bound(self, constants: Mapping[str, Tensor]) -> Bound:
        """The network with some inputs given for good."""
        return Bound(self._session, "cuda" if self.provider == CUDA else "cpu", constants)


class Bound:
    """A network some of whose inputs lie on the device already, copied there once for all the runs of a tile."""

    def __init__(self, session: onnxruntime.InferenceSession, device: str, constants: Mapping[str, Tensor]) -> None:
        self._session, self._device, self._binding = session, device, session.io_binding()
        self._names = [node.name for node in session.get_outputs()]
        self._bind(constants)

    def run(self, inputs: Mapping[str, Tensor]) -> dict[str, np.ndarray]:
        """One pass with the other inputs."""
        return {name: value.numpy() for name, value in self._run(inputs, "cpu").items()}

    def run_on_device(self, inputs: Mapping[str, Tensor]) -> dict[str, onnxruntime.OrtValue]:
        """The same; the answers stay on the device, to be given to another network."""
        return self._run(inputs, self._device)

    def _run(self, inputs: Mapping[str, Tensor], device: str) -> dict[str, onnxruntime.OrtValue]:
        self._bind(inputs)
        for name in self._names:  # anew each time: a sampler still holds the answer before
            self._binding.bind_output(name, device)
        self._session.run_with_iobinding(self._binding)
        return dict(zip(self._names, self._binding.get_outputs()))

    def _bind(self, inputs: Mapping[str, Tensor]) -> None:
        for name, value in inputs.items():
            if isinstance(value, onnxruntime.OrtValue):
                self._binding.bind_ortvalue_input(name, value)
            else:
                self._binding.bind_cpu_input(name, np.ascontiguousarray(value))


def open_session(
    model: Card | Path,
    *,
    graph: str = "",
    device: str = "auto",
    threads: int = 0,
    events: Events | None = None,
    arena: bool = True,
) -> Session:
    """Open a model by its card (checksum verified; `graph`: one of its further graphs) or path. Without an `arena` no memory
    is kept for the next run, for runs that all differ in size. Raises ModelError or EnvironmentProblem."""
    path = model_file(model, graph) if isinstance(model, Card) else model
    return Session(path, device, threads, events or Events.silent(), arena)


def available_cores() -> int:
    """Cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _providers(device: str) -> tuple[list[str], str]:
    """Providers to ask for, best first, and why CUDA is not among them."""
    if device == "cpu":
        return [CPU], ""
    if CUDA not in onnxruntime.get_available_providers():
        return [CPU], "this environment has the CPU build of ONNX Runtime"
    if hasattr(onnxruntime, "preload_dlls"):
        onnxruntime.preload_dlls()
    return [CUDA, CPU], ""
