"""Models run by ONNX Runtime, on whichever of its providers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Optional, Union

import numpy as np
import onnxruntime

from ..job.errors import ModelError
from ..job.events import Events
from . import captured, cuda
from .opening import CPU, CUDA, Opening, Tensor, reopened
from .out_of_memory import is_out_of_memory
from .plain import plain

TENSORRT, DIRECTML, COREML = "TensorrtExecutionProvider", "DmlExecutionProvider", "CoreMLExecutionProvider"
_FAILURE = re.compile(r"\bCU\w* failure \d+: [^;\n]*")
Providers = list[Union[str, tuple[str, dict[str, str]]]]


class OrtSession:
    """A model on a provider of ONNX Runtime, which may give another one: `provider`. Recorded as CUDA graphs where every
    run has the same sizes and the model can be."""

    def __init__(self, opening: Opening, provider: str, events: Events) -> None:
        self._opening, self._events = opening, events
        self._graphs: dict[captured.Signature, Optional[captured.Recorded]] = {}
        self.records = provider == CUDA and opening.fixed and cuda.can_copy()
        try:
            self.opened = self._first(provider)
        except Exception as error:
            raise ModelError(
                f"{opening.path.name} cannot be opened: {_in_short(error)}", "Install the model again."
            ) from error
        self.input_names = [node.name for node in self.opened.get_inputs()]
        self.output_names = [node.name for node in self.opened.get_outputs()]

    def __reduce__(self) -> tuple:
        return reopened, (self._opening,)

    @property
    def provider(self) -> str:
        """The provider that it got."""
        return self.opened.get_providers()[0]

    @property
    def metadata(self) -> dict[str, str]:
        """What the file says of itself."""
        return self.opened.get_modelmeta().custom_metadata_map

    @property
    def on_nvidia(self) -> bool:
        """Whether it computes on an NVIDIA GPU."""
        return self.provider in (CUDA, TENSORRT)

    def run(self, inputs: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
        """One pass of the network."""
        if self.records:
            return self.bound({}).run(inputs)
        return dict(zip(self.output_names, self.opened.run(self.output_names, dict(inputs))))

    def bound(self, constants: Mapping[str, Tensor]) -> OrtBound:
        """The network with some inputs given for good."""
        return OrtBound(self, constants)

    def free_memory(self) -> Optional[int]:
        """Bytes free on the GPU."""
        return cuda.free_memory() if self.on_nvidia else None

    def recorded(self, inputs: Mapping[str, Tensor]) -> Optional[captured.Recorded]:
        """The graph of inputs of these sizes; None where enough other sizes are recorded, or no memory is left for these."""
        key = captured.signature(inputs)
        held = sum(graph is not None for graph in self._graphs.values())
        if key not in self._graphs and held < captured.GRAPHS:
            options, sizes = cuda.cuda_options(self._opening, graphs=True), captured.sizes(self.opened, inputs)
            self._graphs[key] = captured.Recorded(self._with(CUDA, options, sizes), inputs)
        return self._graphs.get(key)

    def record_others(self, inputs: Mapping[str, Tensor]) -> None:
        """Give back what graphs hold; these sizes are too large to be recorded."""
        self._graphs = {key: None for key, graph in self._graphs.items() if graph is None}
        self._graphs[captured.signature(inputs)] = None

    def record_no_more(self, error: Exception) -> None:
        """Go on without graphs: this model, or this device, cannot be recorded."""
        self._events.info(f"{self._opening.path.stem} runs without CUDA graphs: {_in_short(error)}.")
        self.records = False
        self._graphs.clear()

    def _first(self, provider: str) -> onnxruntime.InferenceSession:
        """A session with all that is good for it, else with less."""
        if provider == CPU:
            return self._with(CPU, {})
        try:
            return self._with(provider, _provider_options(provider, self._opening))
        except Exception as error:
            name = self._opening.path.stem
            self._events.info(f"{name} is opened without options of {provider}: {_in_short(error)}.")
            return self._with(provider, {})

    def _with(
        self, provider: str, options: dict[str, str], sizes: Mapping[str, int] = MappingProxyType({})
    ) -> onnxruntime.InferenceSession:
        providers: Providers = [CPU] if provider == CPU else [(provider, options), CPU]
        if provider == TENSORRT:  # what it has no operator for
            providers.insert(1, (CUDA, cuda.cuda_options(self._opening, graphs=False)))
        # Of itself it would go on, after any error, on the CPU.
        path = self._opening.path
        model = plain(path) if provider in (TENSORRT, COREML) else str(path)
        asked = _options(self._opening, provider)
        for name, size in sizes.items():
            asked.add_free_dimension_override_by_name(name, size)
        return onnxruntime.InferenceSession(model, asked, providers=providers, enable_fallback=0)


class OrtBound:
    """A network some of whose inputs lie on the device already, copied there once for all the runs of a tile."""

    def __init__(self, session: OrtSession, constants: Mapping[str, Tensor]) -> None:
        self._session, self._constants = session, dict(constants)
        self._opened: Optional[onnxruntime.InferenceSession] = None  # that `_binding` is of
        self._binding: Any = None

    def run(self, inputs: Mapping[str, Tensor]) -> dict[str, np.ndarray]:
        """One pass with the other inputs."""
        graph = self._replayed(inputs)
        answers = graph.outputs if graph is not None else self._run(inputs, "cpu")
        return {name: value.numpy() for name, value in answers.items()}

    def run_on_device(self, inputs: Mapping[str, Tensor]) -> dict[str, onnxruntime.OrtValue]:
        """The same; the answers stay on the device, to be given to another network."""
        graph = self._replayed(inputs)
        if graph is not None:
            return graph.answers()
        return self._run(inputs, "cuda" if self._session.on_nvidia else "cpu")

    def _run(self, inputs: Mapping[str, Tensor], device: str) -> dict[str, onnxruntime.OrtValue]:
        session = self._session
        if self._opened is not session.opened:
            self._opened, self._binding = session.opened, session.opened.io_binding()
            _bind(self._binding, self._constants)
        _bind(self._binding, inputs)
        for name in session.output_names:  # anew each time: a sampler still holds the answer before
            self._binding.bind_output(name, device)
        session.opened.run_with_iobinding(self._binding)
        return dict(zip(session.output_names, self._binding.get_outputs()))

    def _replayed(self, inputs: Mapping[str, Tensor]) -> Optional[captured.Recorded]:
        """The graph that has run on these inputs; None where there is none for their sizes, or it fails."""
        if not self._session.records:
            return None
        given = {**self._constants, **inputs}
        try:
            graph = self._session.recorded(given)
            if graph is not None:
                graph.fill(inputs if graph.owner is self else given)
                graph.owner = self
                graph.run()
        except Exception as error:
            if is_out_of_memory(error):  # a run that is not recorded needs less, or a smaller batch will do
                self._session.record_others(given)
            else:
                self._session.record_no_more(error)
            return None
        return graph


def _bind(binding: onnxruntime.IOBinding, inputs: Mapping[str, Tensor]) -> None:
    for name, value in inputs.items():
        if isinstance(value, onnxruntime.OrtValue):
            binding.bind_ortvalue_input(name, value)
        else:
            binding.bind_cpu_input(name, np.ascontiguousarray(value))


def _options(opening: Opening, provider: str) -> onnxruntime.SessionOptions:
    """Of a session, whatever it runs on."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = opening.cores
    options.enable_cpu_mem_arena = opening.arena
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # spinning starves the other workers
    options.log_severity_level = 3
    if provider == CPU:
        # Both plan memory ahead: buffers wait for a tensor of their size that comes much later, which takes up to six times
        # the memory and saves no time (benchmarks/removal.md).
        options.enable_mem_pattern = options.enable_mem_reuse = False
    if provider == DIRECTML:  # it can neither plan memory nor run nodes side by side
        options.enable_mem_pattern = False
        options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    return options


def _provider_options(provider: str, opening: Opening) -> dict[str, str]:
    """What is asked of a provider."""
    if provider == CUDA:
        return cuda.cuda_options(opening, graphs=False)
    if provider == TENSORRT:
        return cuda.tensorrt_options(opening)
    if provider == COREML:
        return {"ModelFormat": "MLProgram", "MLComputeUnits": "CPUOnly" if opening.device == "cpu" else "ALL"}
    return {"device_id": "0"}


def _in_short(error: Exception) -> str:
    """The first line of what a library says, without the point at its end; of a failure of CUDA what it is, which stands
    behind a page of C++."""
    line = (str(error).strip().splitlines() or [type(error).__name__])[0]
    failure = _FAILURE.search(str(error))
    return (failure[0] if failure else line)[:300].strip().rstrip(".")
