"""Which runtimes there are here, why not the others, and which one opens a model."""

from __future__ import annotations

import importlib.util
import sys
from typing import Callable

import onnxruntime

from ..job.errors import EnvironmentProblem, ModelError
from ..job.events import Events
from . import cuda
from .opening import CPU, CUDA, Opening, Session
from .ort_session import COREML, DIRECTML, TENSORRT, OrtSession
from .proof import APPROXIMATE, EXACT, ProvenSession

_PROVIDERS = {"cuda": CUDA, "tensorrt": TENSORRT, "directml": DIRECTML, "coreml": COREML}
_LACKS = {
    "cuda": "this environment has the CPU build of ONNX Runtime",
    "tensorrt": "this environment has no build of ONNX Runtime for NVIDIA GPUs",
    "directml": "this environment does not have onnxruntime-directml, which is for Windows only",
    "coreml": "CoreML is Apple's",
}
_GPU_ONLY = ("tensorrt", "directml")


def opened(opening: Opening, events: Events) -> Session:
    """The session of a model, by the runtime that was asked for or is best. Raises ModelError, or EnvironmentProblem where
    what was asked for is not to be had."""
    runtime = chosen(opening)
    if runtime == "onnxruntime":
        return _cuda_or_cpu(opening, events)
    if runtime == "openvino":
        return _by_openvino(opening, events)
    wanted, name = _PROVIDERS[runtime], opening.path.stem
    if runtime == "tensorrt":
        events.info(f"TensorRT prepares {name} for this GPU: once, for some minutes.")
    try:
        session = OrtSession(opening, wanted, events)
    except ModelError:
        if opening.runtime == "auto":
            return _cuda_or_cpu(opening, events)
        raise
    if session.provider != wanted:
        if opening.runtime == "auto":
            return _cuda_or_cpu(opening, events)
        raise EnvironmentProblem(
            f"The runtime {runtime} was asked for, but {name} got {session.provider}.",
            "Use RUNTIME=auto, or see what skymend:doctor says.",
        )
    return ProvenSession(
        opening, session, _on_cpu(opening, events), EXACT if runtime == "directml" else APPROXIMATE, events
    )


def chosen(opening: Opening) -> str:
    """The runtime of an opening: `auto` is ONNX Runtime, by DirectML where that is installed and the device is free. Raises
    EnvironmentProblem where the one asked for is not to be had, or does not compute on the device asked for."""
    asked, device = opening.runtime, opening.device
    if asked == "auto":
        asked = "directml" if device == "auto" and not without("directml") else "onnxruntime"
    if asked == "onnxruntime":
        return asked
    elsewhere = device == "cpu" if asked in _GPU_ONLY else False
    if elsewhere or (device == "cuda" and asked != "tensorrt"):
        raise EnvironmentProblem(
            f"The runtime {asked} does not compute on DEVICE={device}.", "Use RUNTIME=auto, or DEVICE=auto."
        )
    reason = without(asked)
    if reason:
        raise EnvironmentProblem(
            f"The runtime {asked} was asked for but is not to be had: {reason}.",
            "Use RUNTIME=auto, or see what skymend:doctor says.",
        )
    return asked


def usual() -> str:
    """What `auto` takes here, in words."""
    if not without("directml"):
        return "ONNX Runtime with DirectML"
    return "ONNX Runtime on the CPU" if without("cuda") else "ONNX Runtime with CUDA"


def without(runtime: str) -> str:
    """Why there is no such runtime here; empty where there is. A library of it may still fail to start."""
    if runtime == "openvino":
        found = importlib.util.find_spec("openvino") is not None
        return "" if found else "the package openvino is not installed"
    if runtime == "coreml" and sys.platform != "darwin":
        return _LACKS["coreml"]
    if runtime in _PROVIDERS and _PROVIDERS[runtime] not in onnxruntime.get_available_providers():
        return _LACKS[runtime]
    if runtime in ("cuda", "tensorrt"):
        onnxruntime.set_default_logger_severity(3)  # 1.31 warns at every session that CUDA is built in and no plugin
        if hasattr(onnxruntime, "preload_dlls"):
            onnxruntime.preload_dlls()
    return cuda.without_tensorrt() if runtime == "tensorrt" else ""


def _cuda_or_cpu(opening: Opening, events: Events) -> Session:
    """ONNX Runtime on CUDA where there is one and it may be used, else on the CPU."""
    if opening.device == "cpu":
        return OrtSession(opening, CPU, events)
    reason = without("cuda")
    if not reason:
        try:
            session = OrtSession(opening, CUDA, events)
        except ModelError as error:
            reason = error.text.rstrip(".")
        else:
            if session.provider == CUDA:
                _say_tf32(opening, events)
                if opening.device == "cuda":
                    return session
                return ProvenSession(opening, session, _on_cpu(opening, events), None, events)
            reason = "the provider failed to start"
    if opening.device == "cuda":
        raise EnvironmentProblem(f"CUDA was asked for but is not to be had: {reason}.",
                                 "Use DEVICE=auto, or see what skymend:doctor says.")  # fmt: skip
    session = OrtSession(opening, CPU, events)
    events.info(f"{opening.path.stem} runs on the CPU: {reason}.")
    return session


def _say_tf32(opening: Opening, events: Events) -> None:
    if not opening.half and cuda.uses_tf32():
        events.info(
            f"{opening.path.stem} runs on CUDA; GPUs that have TF32 take its products in it (10 bits behind the point). "
            f"{cuda.TF32}=0 in the environment keeps them in full float32."
        )


def _by_openvino(opening: Opening, events: Events) -> Session:
    """OpenVINO on Intel's GPU where there is one and it may be used, else on the CPU, in bfloat16 where that has units for
    it."""
    from .openvino_session import OpenVinoSession, devices

    found = devices()
    device = "GPU" if opening.device == "auto" and any(name.startswith("GPU") for name in found) else "CPU"
    precision = "f32"
    if device == "CPU" and "BF16" in found.get("CPU", ()):
        precision = "bf16"
    elif device == "GPU" and opening.half:
        precision = "f16"
    session = OpenVinoSession(opening, device, precision, events)
    return ProvenSession(
        opening, session, _on_cpu(opening, events), EXACT if precision == "f32" else APPROXIMATE, events
    )


def _on_cpu(opening: Opening, events: Events) -> Callable[[], Session]:
    """What opens the model on the CPU by ONNX Runtime, when that is needed."""
    return lambda: OrtSession(opening, CPU, events)
