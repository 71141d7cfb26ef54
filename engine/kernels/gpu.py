"""Loops on an NVIDIA GPU, by numba's CUDA target: whether there is one, its memory, and how a kernel is launched.

Nothing of CUDA is imported before `missing` has found both the package and a driver with a GPU. With NUMBA_ENABLE_CUDASIM=1
kernels run in numba's simulator, which needs neither.
"""

from __future__ import annotations

import ctypes
import importlib.util
import sys
from functools import lru_cache
from typing import Any

import numba
import numpy as np

PACKAGE = "numba_cuda"
BLOCK = (8, 32)  # threads of a block: rows, and columns, whose reads lie side by side
SERIES_BLOCK = 128
SPARE = 0.1  # of the free memory, for what drivers and other programs take meanwhile


class NoRoom(Exception):  # noqa: N818 - no fault: the processor does it
    """The GPU's free memory does not hold what is asked for."""


@lru_cache(maxsize=1)
def missing() -> str:
    """What keeps this process from a GPU, "" where nothing does. Takes no time where package or driver are not there."""
    if numba.config.ENABLE_CUDASIM:
        return ""
    if importlib.util.find_spec(PACKAGE) is None:
        return "the package numba-cuda is not installed"
    return _no_device()


def _no_device() -> str:
    try:
        driver = ctypes.CDLL("nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1")
        started, count = driver.cuInit(0), ctypes.c_int()
        if started == 0 and driver.cuDeviceGetCount(ctypes.byref(count)) == 0 and count.value:
            return ""
    except (OSError, AttributeError):
        return "there is no NVIDIA driver"
    return f"the NVIDIA driver offers no GPU (CUDA error {started})"


def name() -> str:
    """What the GPU is called."""
    if numba.config.ENABLE_CUDASIM:
        return "numba's simulator"
    from numba import cuda

    found = cuda.get_current_device().name
    return found.decode() if isinstance(found, bytes) else str(found)


def free_memory() -> float:
    """Bytes of the GPU's memory that may be taken; infinity where nothing tells."""
    from numba import cuda

    return (1 - SPARE) * cuda.current_context().get_memory_info()[0]


def sent(*arrays: np.ndarray) -> tuple[Any, ...]:
    """Arrays (any shape) in the GPU's memory, C-contiguous. Raises NoRoom before anything is copied."""
    from numba import cuda

    check_room(sum(array.nbytes for array in arrays))
    return tuple(cuda.to_device(np.ascontiguousarray(array)) for array in arrays)


def empty(shape: tuple[int, ...], dtype: Any = np.float32) -> Any:
    """A C-contiguous array in the GPU's memory, not set to anything. Raises NoRoom."""
    from numba import cuda

    check_room(int(np.prod(shape)) * np.dtype(dtype).itemsize)
    return cuda.device_array(shape, dtype)


def check_room(size: int) -> None:
    """Raise NoRoom where `size` bytes are not free."""
    if size > free_memory():
        from numba import cuda

        cuda.current_context().deallocations.clear()  # numba gives memory back late
    free = free_memory()
    if size > free:
        raise NoRoom(f"{size / 2**20:.0f} MiB are needed, and the GPU has {free / 2**20:.0f} MiB left")


def over_image(kernel: Any, rows: int, columns: int, *arguments: Any) -> None:
    """Launch with one thread a pixel: in the kernel `column, row = cuda.grid(2)`, which may lie beyond the image."""
    high, wide = min(BLOCK[0], rows), min(BLOCK[1], columns)
    kernel[(-(-columns // wide), -(-rows // high)), (wide, high)](*arguments)


def over_series(kernel: Any, count: int, *arguments: Any) -> None:
    """Launch with one thread a series: in the kernel `pixel = cuda.grid(1)`, which may lie beyond the last."""
    wide = min(SERIES_BLOCK, count)
    kernel[-(-count // wide), wide](*arguments)
