"""Runs of one size recorded as a CUDA graph: hundreds of small kernels then cost one launch.

A graph reads and writes the memory that it was recorded with. So inputs are copied there before a run, and answers that stay
on the device are copied from there.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import onnxruntime

from . import cuda

GRAPHS = 4  # sizes that are recorded; each keeps its memory
NOT_RECORDED = -1  # the run of ONNX Runtime that is no graph
Signature = tuple[tuple[str, tuple[int, ...], str], ...]


class Recorded:
    """One graph: where its inputs and outputs lie, and whose constants are there."""

    def __init__(
        self, session: onnxruntime.InferenceSession, number: int, inputs: Mapping[str, Any], outputs: Mapping[str, Any]
    ) -> None:
        """`outputs`: answers of a run that was not recorded, whose sizes these will have."""
        self._session, self._options = session, run_options(number)
        self.inputs = {name: _like(value) for name, value in inputs.items()}
        self.outputs = {name: _like(value) for name, value in outputs.items()}
        self._binding = session.io_binding()
        for name, value in self.inputs.items():
            self._binding.bind_ortvalue_input(name, value)
        for name, value in self.outputs.items():
            self._binding.bind_ortvalue_output(name, value)
        self.owner: object = None

    def fill(self, inputs: Mapping[str, Any]) -> None:
        """Copy inputs to where the graph reads them."""
        for name, value in inputs.items():
            put(value, self.inputs[name])

    def run(self) -> None:
        """One pass: the first one is recorded."""
        self._session.run_with_iobinding(self._binding, self._options)

    def answers(self) -> dict[str, Any]:
        """Copies of what the graph has written, on the device."""
        return copied(self.outputs)


def copied(values: Mapping[str, Any]) -> dict[str, Any]:
    """Tensors of the device in memory that no session gives out: what a session has given out and got back before a graph
    was recorded is written by that graph again, whoever has it then."""
    copies = {name: _like(value) for name, value in values.items()}
    for name, value in values.items():
        cuda.copy_on_device(value, copies[name])
    return copies


def signature(inputs: Mapping[str, Any]) -> Signature:
    """Sizes and types of all inputs."""
    return tuple(
        (name, tuple(value.shape()), np.dtype(_TYPES[value.data_type()]).name)
        if isinstance(value, onnxruntime.OrtValue)
        else (name, value.shape, value.dtype.name)
        for name, value in sorted(inputs.items())
    )


def put(value: Any, place: Any) -> None:
    """Copy an array, or a tensor from wherever it lies, to a place on the device."""
    if not isinstance(value, onnxruntime.OrtValue):
        place.update_inplace(np.ascontiguousarray(value))
    elif value.device_name().lower() == "cpu":
        place.update_inplace(value.numpy())
    else:
        cuda.copy_on_device(value, place)


def run_options(number: int) -> onnxruntime.RunOptions:
    """Of a run that is, or is not, recorded."""
    options = onnxruntime.RunOptions()
    options.add_run_config_entry("gpu_graph_id", str(number))
    return options


def _like(value: Any) -> Any:
    """Memory on the device for a tensor such as this."""
    if isinstance(value, onnxruntime.OrtValue):
        return _place(list(value.shape()), _TYPES[value.data_type()])
    return _place(list(value.shape), value.dtype.type)


def _place(shape: list[int], kind: type) -> Any:
    return onnxruntime.OrtValue.ortvalue_from_shape_and_type(shape, kind, "cuda", 0)


_TYPES = {
    "tensor(float)": np.float32, "tensor(float16)": np.float16, "tensor(double)": np.float64, "tensor(int64)": np.int64,
    "tensor(int32)": np.int32, "tensor(bool)": np.bool_, "tensor(uint8)": np.uint8,
}  # fmt: skip
