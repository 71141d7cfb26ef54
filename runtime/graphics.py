"""Which NVIDIA GPU there is and which packages its driver can serve."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from dataclasses import dataclass

from .interpreters import child_environment, process_flags

CPU, CUDA12, CUDA13 = "cpu", "gpu-cuda12", "gpu-cuda13"
QUERY = ["--query-gpu=name,driver_version,memory.total,compute_cap", "--format=csv,noheader,nounits"]


@dataclass(frozen=True)
class Gpu:
    """The first NVIDIA GPU as its driver describes it; `memory` in MiB."""

    name: str
    driver: str
    memory: int
    compute: float


def find_gpu() -> Gpu | None:
    """Ask the driver (at most 5 s); None where there is no NVIDIA GPU or its driver does not answer."""
    program = _nvidia_smi()
    if not program:
        return None
    try:
        run = subprocess.run(  # nosec B603
            [program, *QUERY],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=5, check=True,
            env=child_environment(), **process_flags(),
        )  # fmt: skip
        name, driver, memory, compute = (field.strip() for field in run.stdout.splitlines()[0].rsplit(",", 3))
        return Gpu(name, driver, int(float(memory)), float(compute))
    except (OSError, ValueError, LookupError, subprocess.SubprocessError):
        return None


def suitable_packages(gpu: Gpu | None, python: tuple[int, ...]) -> tuple[str, str]:
    """The flavour of environment for this GPU and Python version, and why it is not a better one ("" if it is).

    Drivers: CUDA 13 needs 580 and a GPU of compute capability 7.5 (Turing), CUDA 12 needs 525.
    """
    if gpu is None:
        return CPU, "no NVIDIA GPU answers (nvidia-smi)"
    if sys.platform == "darwin" or platform.machine().lower() not in ("x86_64", "amd64"):
        return CPU, f"ONNX Runtime has no GPU packages for {platform.system()} on {platform.machine()}"
    try:
        driver = int(gpu.driver.split(".")[0])
    except ValueError:
        driver = 0
    if driver >= 580 and gpu.compute >= 7.5 and python[:2] >= (3, 11):
        return CUDA13, ""
    if driver < 525:
        return CPU, f"the driver {gpu.driver} of the {gpu.name} is too old: CUDA 12 needs 525 or newer"
    if python[:2] < (3, 10):
        return CPU, f"the GPU packages need Python 3.10 or newer, this one is {python[0]}.{python[1]}"
    return CUDA12, ""


def _nvidia_smi() -> str:
    """Path of the driver's query program, or ""."""
    places = [shutil.which("nvidia-smi") or ""]
    if sys.platform == "win32":
        places.append(os.path.join(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "nvidia-smi.exe"))
        places.append(os.path.join(os.environ.get("PROGRAMFILES", ""), "NVIDIA Corporation", "NVSMI", "nvidia-smi.exe"))
    else:
        places.append("/usr/lib/wsl/lib/nvidia-smi")
    return next((place for place in places if place and os.path.isfile(place)), "")
