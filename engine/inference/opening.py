"""How a model is opened, and what an open one offers, whichever runtime it is."""

from __future__ import annotations

import importlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, Union

import numpy as np

from ..job.events import Events

if TYPE_CHECKING:
    from onnxruntime import OrtValue

CUDA, CPU = "CUDAExecutionProvider", "CPUExecutionProvider"

Tensor = Union[np.ndarray, "OrtValue"]  # in the computer's memory, or on the device a session left it on


@dataclass(frozen=True)
class Opening:
    """How a model is opened. `threads` 0: all cores; `runtime`: of `contract.choices.RUNTIMES`; `fixed`: every run has the
    same sizes, which a GPU may prepare for; `arena`: memory is kept for the next run; `half`: products in float16 are what
    the model was stored for; `convolutional`: most of its work is convolutions."""

    path: Path
    device: str = "auto"
    threads: int = 0
    runtime: str = "auto"
    fixed: bool = False
    arena: bool = True
    half: bool = False
    convolutional: bool = False

    @property
    def cores(self) -> int:
        """Threads to compute with."""
        return self.threads or available_cores()


class Bound(Protocol):
    """A network some of whose inputs were given for good."""

    def run(self, inputs: Mapping[str, Tensor]) -> dict[str, np.ndarray]:
        """One pass with the other inputs."""

    def run_on_device(self, inputs: Mapping[str, Tensor]) -> dict[str, Any]:
        """The same; the answers stay where the network computes, to be given to it or to another network: tensors of the
        device, or arrays where that is the computer's memory. They are the caller's: no later run changes them."""


class Session(Protocol):
    """An open model on what it got. Pickles as its file, which is opened again."""

    @property
    def provider(self) -> str:
        """The execution provider of ONNX Runtime that computes, or the name of another runtime."""

    @property
    def input_names(self) -> list[str]: ...
    @property
    def output_names(self) -> list[str]: ...

    @property
    def metadata(self) -> dict[str, str]:
        """What the file says of itself."""

    def run(self, inputs: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
        """One pass of the network."""

    def bound(self, constants: Mapping[str, Tensor]) -> Bound:
        """The network with some inputs given for good, for one that runs many times on them, as a sampler does."""

    def free_memory(self) -> int | None:
        """Bytes free on a device with memory of its own; None where it computes in the computer's, or does not tell."""


def reopened(opening: Opening) -> Session:
    """The session of an opening that has come from another process, by whichever runtime there is here."""
    session: Session = importlib.import_module(".runtimes", __package__).opened(opening, Events.silent())
    return session


def as_array(tensor: Tensor) -> np.ndarray:
    """A tensor in the computer's memory."""
    return tensor if isinstance(tensor, np.ndarray) else tensor.numpy()


def available_cores() -> int:
    """Cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
