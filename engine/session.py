"""The one place that opens ONNX models: which execution provider, how many threads, and why not the better one."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import onnxruntime

from .card import Card
from .errors import EnvironmentProblem, ModelError
from .job import Events
from .zoo import model_file

CUDA, CPU = "CUDAExecutionProvider", "CPUExecutionProvider"


class Session:
    """An open model on the provider it got; `run` takes and returns numpy arrays by name."""

    def __init__(self, path: Path, device: str, threads: int, events: Events) -> None:
        onnxruntime.disable_telemetry_events()  # its Windows builds report home; nothing leaves the user's computer
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads or os.cpu_count() or 1
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

    def run(self, inputs: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
        """One pass of the network."""
        return dict(zip(self.output_names, self._session.run(self.output_names, dict(inputs))))


def open_session(
    model: Card | Path, *, graph: str = "", device: str = "auto", threads: int = 0, events: Events | None = None
) -> Session:
    """Open a model by its card (checksum verified; `graph`: one of its further graphs) or path. Raises ModelError or
    EnvironmentProblem."""
    path = model_file(model, graph) if isinstance(model, Card) else model
    return Session(path, device, threads, events or Events.silent())


def _providers(device: str) -> tuple[list[str], str]:
    """Providers to ask for, best first, and why CUDA is not among them."""
    if device == "cpu":
        return [CPU], ""
    if CUDA not in onnxruntime.get_available_providers():
        return [CPU], "this environment has the CPU build of ONNX Runtime"
    if hasattr(onnxruntime, "preload_dlls"):
        onnxruntime.preload_dlls()
    return [CUDA, CPU], ""
