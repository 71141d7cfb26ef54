"""What sessions ask of CUDA and TensorRT, and what the device's memory tells."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import onnxruntime

from ...contract.folders import data_folder
from ..catalogue.zoo import digest
from .opening import Opening

TF32 = "SKYMEND_TF32"  # 0: products of float32 models in full float32
MEMORY = "SKYMEND_GPU_MEMORY_MB"  # of the device, that a session may take at most
_TO_DEVICE_FROM_DEVICE = 3  # of cudaMemcpyKind


def uses_tf32() -> bool:
    """Whether products of float32 networks may be taken in TF32 (10 bits behind the point instead of 23)."""
    return os.environ.get(TF32, "1") != "0"


def cuda_options(opening: Opening, graphs: bool) -> dict[str, str]:
    """Of the CUDA provider. Sizes that stay are worth a search for the fastest convolution; any other size would be searched
    anew. `graphs`: runs are recorded and replayed."""
    options = {
        "device_id": "0",
        "arena_extend_strategy": "kSameAsRequested",
        "cudnn_conv_algo_search": "EXHAUSTIVE" if opening.fixed else "HEURISTIC",
        "cudnn_conv_use_max_workspace": "1",
        "use_tf32": "1" if uses_tf32() else "0",
        **_limit("gpu_mem_limit"),
    }
    if graphs:
        options["enable_cuda_graph"] = "1"
    # Channels last in a session for any size would turn shapes on the GPU and bring each back. Before 1.20 the operators are
    # not built in.
    if graphs and opening.half and opening.convolutional and _version() >= (1, 20):
        options["prefer_nhwc"] = "1"
    return options


def tensorrt_options(opening: Opening) -> dict[str, str]:
    """Of the TensorRT provider: engines take minutes to build and are kept by the model's checksum and the device."""
    folder = engine_folder(opening.path)
    folder.mkdir(parents=True, exist_ok=True)
    return {
        "device_id": "0",
        "trt_engine_cache_enable": "True",
        "trt_engine_cache_path": str(folder),
        "trt_timing_cache_enable": "True",
        "trt_timing_cache_path": str(folder.parent),
        "trt_fp16_enable": "True" if opening.half else "False",
        **_limit("trt_max_workspace_size"),
    }


def engine_folder(model: Path) -> Path:
    """Where TensorRT's engines of a model are kept on this device."""
    device = re.sub(r"\W+", "-", device_name() or "gpu").strip("-")
    return data_folder() / "cache" / "tensorrt" / device / digest(model).partition(":")[2][:32]


def without_tensorrt() -> str:
    """Why TensorRT's libraries cannot be loaded; empty where they are. They are loaded where they came as a package."""
    found = importlib.util.find_spec("tensorrt_libs")
    folders = [Path(folder) for folder in (found.submodule_search_locations or ())] if found else []
    pattern = "nvinfer_1*.dll" if sys.platform == "win32" else "libnvinfer.so.1*"
    parser = "nvonnxparser_1*.dll" if sys.platform == "win32" else "libnvonnxparser.so.1*"
    for name in (pattern, parser):
        files = [file for folder in folders for file in sorted(folder.glob(name))]
        try:
            ctypes.CDLL(str(files[0]) if files else name.replace("1*", "10"), mode=ctypes.RTLD_GLOBAL)
        except OSError as error:
            return str(error) if files else "the packages of TensorRT are not installed"
    return ""


def free_memory() -> int | None:
    """Bytes free on the first device; None where they cannot be known."""
    library = _library()
    if library is None:
        return None
    free, total = ctypes.c_size_t(), ctypes.c_size_t()
    try:
        failed = library.cudaMemGetInfo(ctypes.byref(free), ctypes.byref(total))
    except (OSError, AttributeError, ctypes.ArgumentError):
        return None
    return None if failed else free.value


def can_copy() -> bool:
    """Whether tensors can be copied on the device."""
    return _library() is not None


def copy_on_device(source: Any, target: Any) -> None:
    """Copy one tensor of the device (OrtValue) into another of the same size. Raises RuntimeError."""
    library = _library()
    size = ctypes.c_size_t(source.tensor_size_in_bytes())
    to, where = ctypes.c_void_p(target.data_ptr()), ctypes.c_void_p(source.data_ptr())
    if library is None or library.cudaMemcpy(to, where, size, _TO_DEVICE_FROM_DEVICE):
        raise RuntimeError("a tensor could not be copied on the GPU")
    if library.cudaDeviceSynchronize():  # the sessions' streams do not wait for this copy
        raise RuntimeError("the GPU does not answer")


def device_name() -> str:
    """What the first device is called; empty where that cannot be known."""
    library = _library()
    if library is None:
        return ""
    properties = ctypes.create_string_buffer(
        16384
    )  # its structure begins with the name, and grows with CUDA's versions
    try:
        read = getattr(library, "cudaGetDeviceProperties_v2", None) or library.cudaGetDeviceProperties
        failed = read(properties, 0)
    except (OSError, AttributeError):
        return ""
    return "" if failed else properties.raw[:256].split(b"\0")[0].decode("utf-8", "replace")


def _library() -> ctypes.CDLL | None:
    """CUDA's runtime of the version that ONNX Runtime has loaded."""
    major = str(getattr(onnxruntime, "cuda_version", "") or "").partition(".")[0]
    if not major:
        return None
    name = f"cudart64_{major}.dll" if sys.platform == "win32" else f"libcudart.so.{major}"
    try:
        return ctypes.CDLL(name)
    except OSError:
        return None


def _limit(name: str) -> Mapping[str, str]:
    """The most memory, where it is limited."""
    told = os.environ.get(MEMORY, "")
    return {name: str(int(told) * 2**20)} if told.isdigit() and int(told) else {}


def _version() -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", onnxruntime.__version__)[:2])
