"""Runs of one size recorded as a CUDA graph: hundreds of small kernels then cost one launch.

Each size has a session of its own in which it is fixed. What networks compute of sizes (indices of windows, positions) is
then computed as the session is opened; in a session for any size parts of it fall to the CPU, and such a run cannot be
recorded.

A graph reads and writes the memory that it was recorded with. So inputs are copied there before a run, and answers that stay
on the device are copied from there.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import onnxruntime

from . import cuda

GRAPHS = 3  # sizes that are recorded, each of which keeps its memory: a first batch, whole ones, and the last one
Signature = tuple[tuple[str, tuple[int, ...], str], ...]


class Recorded:
    """One size: where its inputs and outputs lie, and whose constants are there."""

    def __init__(self, session: onnxruntime.InferenceSession, inputs: Mapping[str, Any]) -> None:
        """`session`: one that was opened with the `sizes` of these inputs. Raises ValueError where they do not tell those of
        the answers."""
        self._session = session
        self.inputs = {name: _like(value) for name, value in inputs.items()}
        self.outputs = {node.name: _answer(node) for node in session.get_outputs()}
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
        self._session.run_with_iobinding(self._binding)

    def answers(self) -> dict[str, Any]:
        """Copies of what the graph has written, on the device."""
        copies = {name: _like(value) for name, value in self.outputs.items()}
        for name, value in self.outputs.items():
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


def sizes(session: onnxruntime.InferenceSession, inputs: Mapping[str, Any]) -> dict[str, int]:
    """What the names that a model gives to sizes stand for in these inputs."""
    named: dict[str, int] = {}
    for node in session.get_inputs():
        value = inputs[node.name]
        shape = value.shape() if isinstance(value, onnxruntime.OrtValue) else value.shape
        named.update((size, int(count)) for size, count in zip(node.shape, shape) if isinstance(size, str))
    return named


def put(value: Any, place: Any) -> None:
    """Copy an array, or a tensor from wherever it lies, to a place on the device."""
    if not isinstance(value, onnxruntime.OrtValue):
        place.update_inplace(np.ascontiguousarray(value))
    elif value.device_name().lower() == "cpu":
        place.update_inplace(value.numpy())
    else:
        cuda.copy_on_device(value, place)


def _like(value: Any) -> Any:
    """Memory on the device for a tensor such as this."""
    if isinstance(value, onnxruntime.OrtValue):
        return _place(list(value.shape()), _TYPES[value.data_type()])
    return _place(list(value.shape), value.dtype.type)


def _answer(node: Any) -> Any:
    """Memory on the device for an answer."""
    if not all(isinstance(size, int) for size in node.shape):
        raise ValueError(f"the size of {node.name} does not follow from those of the inputs")
    return _place(node.shape, _TYPES[node.type])


def _place(shape: list[int], kind: type) -> Any:
    return onnxruntime.OrtValue.ortvalue_from_shape_and_type(shape, kind, "cuda", 0)


_TYPES = {
    "tensor(float)": np.float32, "tensor(float16)": np.float16, "tensor(double)": np.float64, "tensor(int64)": np.int64,
    "tensor(int32)": np.int32, "tensor(bool)": np.bool_, "tensor(uint8)": np.uint8,
}  # fmt: skip
