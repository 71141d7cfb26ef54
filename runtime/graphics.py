"""Which GPU there is, and which packages an NVIDIA driver can serve."""

from __future__ import annotations

import contextlib
import glob
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from .interpreters import child_environment, process_flags

CPU, CUDA12, CUDA13 = "cpu", "gpu-cuda12", "gpu-cuda13"
PATIENCE = 30  # seconds: a driver that has to wake a GPU first takes long
MAKERS = {"0x10de": "NVIDIA", "0x1002": "AMD", "0x8086": "Intel"}  # PCI vendors
DISPLAYS = (
    r"SYSTEM\CurrentControlSet\Control\Class\{4d36e968-e325-11ce-bfc1-08002be10318}"  # in the registry of Windows
)


@dataclass(frozen=True)
class Gpu:
    """An NVIDIA GPU as its driver describes it; `memory` in MiB and `compute` capability are 0 where it does not say."""

    name: str
    driver: str
    memory: int = 0
    compute: float = 0.0

    @property
    def described(self) -> str:
        """In words."""
        memory = f", {self.memory} MB" if self.memory else ""
        return f"{self.name}, driver {self.driver}{memory}{f', compute {self.compute:g}' if self.compute else ''}"


def find_gpu() -> Gpu | None:
    """The most capable NVIDIA GPU; None where there is none or its driver does not answer.

    Fields are asked for one by one beside name and driver: older drivers refuse those that they do not know, and some GPUs
    answer `[N/A]`.
    """
    program = _nvidia_smi()
    if not program:
        return None
    rows = [row.rpartition(",") for row in _asked(program, "name,driver_version")]
    named = [(name.strip(), driver.strip()) for name, comma, driver in rows if comma]
    memory, compute = ([_number(row) for row in _asked(program, field)] for field in ("memory.total", "compute_cap"))
    found = [
        Gpu(name, driver, int(size), capability)
        for (name, driver), size, capability in zip(named, _padded(memory, named), _padded(compute, named))
    ]
    return max(found, key=lambda gpu: (gpu.compute, gpu.memory), default=None)


def other_gpus() -> list[str]:
    """Names of GPUs by other makers than NVIDIA, as far as the system tells without being asked twice."""
    if sys.platform == "darwin":
        return ["Apple GPU"] if platform.machine() == "arm64" else []
    names = _displays_of_windows() if sys.platform == "win32" else _displays_of_linux()
    return list(dict.fromkeys(name for name in names if name and "NVIDIA" not in name and "Microsoft" not in name))


def suitable_packages(gpu: Gpu | None, python: tuple[int, ...]) -> tuple[str, str]:
    """The flavour of environment for this GPU and Python version, and why it is not a better one ("" if it is).

    Drivers: CUDA 13 needs 580 and a GPU of compute capability 7.5 (Turing), CUDA 12 needs 525. ONNX Runtime's packages for
    CUDA 12 have kernels from 6.0 (Pascal) on, those for CUDA 13 have none for 10.x and 11.x (data centres' Blackwell, Thor),
    for which the driver compiles the former's.
    """
    if gpu is None:
        others = ", ".join(other_gpus())
        if others:
            return CPU, f"{others}: models run on GPUs of NVIDIA only, so they are computed on the processor"
        return CPU, "no NVIDIA GPU answers (nvidia-smi)"
    if sys.platform == "darwin" or platform.machine().lower() not in ("x86_64", "amd64"):
        return CPU, f"ONNX Runtime has no GPU packages for {platform.system()} on {platform.machine()}"
    try:
        driver = int(gpu.driver.split(".")[0])
    except ValueError:
        driver = 0
    if driver < 525:
        return CPU, f"the driver {gpu.driver} of the {gpu.name} is too old: CUDA 12 needs 525 or newer"
    if 0 < gpu.compute < 6:
        return CPU, f"the {gpu.name} is too old: CUDA 12 needs compute capability 6.0, it has {gpu.compute:g}"
    served = 7.5 <= gpu.compute < 10 or gpu.compute >= 12 or not gpu.compute
    if driver >= 580 and served and python[:2] >= (3, 11):
        return CUDA13, ""
    if python[:2] < (3, 10):
        return CPU, (
            f"the GPU packages need Python 3.10 or newer, this one is {python[0]}.{python[1]}: name a newer one as base "
            "Python in Settings ▸ Options ▸ SkyMend"
        )
    return CUDA12, ""


def _asked(program: str, field: str) -> list[str]:
    """What the driver answers, a line a GPU; empty where it does not."""
    try:
        run = subprocess.run(  # nosec B603
            [program, f"--query-gpu={field}", "--format=csv,noheader,nounits"],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=PATIENCE, check=True,
            env=child_environment(), **process_flags(),
        )  # fmt: skip
    except (OSError, ValueError, subprocess.SubprocessError):
        return []
    return [line for line in run.stdout.splitlines() if line.strip()]


def _number(text: str) -> float:
    """0 for `[N/A]` and the like."""
    try:
        return float(text)
    except ValueError:
        return 0.0


def _padded(values: list[float], named: list[tuple[str, str]]) -> list[float]:
    return values if len(values) == len(named) else [0.0] * len(named)


def _displays_of_linux() -> Iterator[str]:
    """The makers of the display devices that the kernel knows."""
    for path in sorted(glob.glob("/sys/class/drm/card*/device/vendor")):
        with contextlib.suppress(OSError), open(path, encoding="ascii") as file:
            maker = MAKERS.get(file.read().strip(), "")
            yield f"{maker} GPU" if maker else ""


def _displays_of_windows() -> Iterator[str]:
    """The display adapters that the registry names."""
    if sys.platform != "win32":
        return
    import winreg

    with contextlib.suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, DISPLAYS) as displays:
        for index in range(winreg.QueryInfoKey(displays)[0]):
            name = winreg.EnumKey(displays, index)
            if re.fullmatch(r"\d{4}", name):
                with contextlib.suppress(OSError), winreg.OpenKey(displays, name) as display:
                    yield str(winreg.QueryValueEx(display, "DriverDesc")[0])


def _nvidia_smi() -> str:
    """Path of the driver's query program, or ""."""
    places = [shutil.which("nvidia-smi") or ""]
    if sys.platform == "win32":
        places.append(os.path.join(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "nvidia-smi.exe"))
        places.append(os.path.join(os.environ.get("PROGRAMFILES", ""), "NVIDIA Corporation", "NVSMI", "nvidia-smi.exe"))
    else:
        places.append("/usr/lib/wsl/lib/nvidia-smi")
    return next((place for place in places if place and os.path.isfile(place)), "")
