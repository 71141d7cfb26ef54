"""Models run by OpenVINO: Intel's processors, in bfloat16 where they have units for it and a model bears it, its GPUs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

import numpy as np
import openvino

from ..job.errors import ModelError
from ..job.events import Events
from .opening import Opening, Tensor, as_array, reopened


class OpenVinoSession:
    """A model compiled for a device of OpenVINO: `CPU` or `GPU`. All tensors are arrays in the computer's memory."""

    def __init__(self, opening: Opening, device: str, precision: str, events: Events) -> None:
        """`precision`: f32, or what the device may compute in, bf16 or f16."""
        self._opening = opening
        self.provider = f"OpenVINO {device} {precision}"
        settings: dict[str, Any] = {"PERFORMANCE_HINT": "LATENCY", "INFERENCE_PRECISION_HINT": precision}
        if device == "CPU":
            settings.update(INFERENCE_NUM_THREADS=opening.cores, ENABLE_CPU_PINNING=False)
        core = openvino.Core()
        try:
            self._model = core.read_model(str(opening.path))
            self._request = core.compile_model(self._model, device, settings).create_infer_request()
        except Exception as error:
            raise ModelError(
                f"OpenVINO cannot open {opening.path.name}: {str(error).strip().splitlines()[-1]}",
                "Choose the runtime ONNX Runtime in Settings ▸ Options ▸ SkyMend.",
            ) from error
        self._inputs = {_name(port): port for port in self._model.inputs}
        self.input_names = list(self._inputs)
        self.output_names = [_name(port) for port in self._model.outputs]

    def __reduce__(self) -> tuple:
        return reopened, (self._opening,)

    @property
    def metadata(self) -> dict[str, str]:
        """What the file says of itself."""
        told = self._model.rt_info.get("framework", {})
        return {str(key): str(value) for key, value in dict(told).items()}

    def run(self, inputs: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
        """One pass of the network."""
        given = {name: np.ascontiguousarray(value) for name, value in inputs.items()}
        answers = self._request.infer(given, share_inputs=True)
        return {name: np.array(answers[place]) for place, name in enumerate(self.output_names)}

    def bound(self, constants: Mapping[str, Tensor]) -> OpenVinoBound:
        """The network with some inputs given for good."""
        return OpenVinoBound(self, constants)

    def free_memory(self) -> Optional[int]:
        """Not told."""
        return None


class OpenVinoBound:
    """A network with some of its inputs."""

    def __init__(self, session: OpenVinoSession, constants: Mapping[str, Tensor]) -> None:
        self._session = session
        self._constants = {name: np.ascontiguousarray(as_array(value)) for name, value in constants.items()}

    def run(self, inputs: Mapping[str, Tensor]) -> dict[str, np.ndarray]:
        """One pass with the other inputs."""
        return self._session.run({**self._constants, **{name: as_array(value) for name, value in inputs.items()}})

    def run_on_device(self, inputs: Mapping[str, Tensor]) -> dict[str, np.ndarray]:
        """The same: OpenVINO's device is the computer's memory."""
        return self.run(inputs)


def devices() -> dict[str, list[str]]:
    """The devices that OpenVINO finds, each with what it computes in fast (FP32, BF16, FP16, INT8 …)."""
    core = openvino.Core()
    return {name: list(core.get_property(name, "OPTIMIZATION_CAPABILITIES")) for name in core.available_devices}


def _name(port: Any) -> str:
    """An input or output as the ONNX file calls it; optimising may have left further names."""
    return str(port.node.get_friendly_name() if port.node.get_type_name() == "Parameter" else port.get_any_name())
