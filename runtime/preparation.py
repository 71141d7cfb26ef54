"""Making a new environment and switching to it: which Python, room on the disk, one installer at a time, the log."""

from __future__ import annotations

import contextlib
import glob
import os
import shutil
import sys
import time
from collections.abc import Iterator
from typing import Any

from ..contract.locks import Busy, file_lock
from . import graphics, installer, records
from .failures import EnvironmentProblem, classify
from .installer import PackagePlan, Steps
from .interpreters import Interpreter, environment_python, find_interpreters
from .locks import IN_USE, delete_environment
from .preferences import Preferences

KEPT_LOGS = 5
SAME_FOR_ALL = ("disk", "network", "proxy", "certificate", "blocked", "memory")  # problems of any other Python as well


def prepare(preferences: Preferences, feedback: Any, gpu: bool | None, extras: tuple[str, ...]) -> str:
    """Make an environment from the best interpreter that works; returns its Python. GPU packages where they can be had.

    Raises EnvironmentProblem or installer.Cancelled.
    """
    if installer.DIRECTML in extras and (gpu or sys.platform != "win32"):
        raise EnvironmentProblem(
            "DirectML is for Windows, and cannot be together with the packages for NVIDIA GPUs.",
            "Leave out DirectML, or prepare it for the CPU.",
        )
    device = graphics.find_gpu() if gpu is not False and installer.DIRECTML not in extras else None
    problem: EnvironmentProblem | None = None
    for base in find_interpreters(preferences.base):
        flavour, reason = graphics.suitable_packages(device, base.version)
        if flavour == graphics.CPU and gpu:
            problem = problem or EnvironmentProblem(
                f"GPU packages cannot be used: {reason}.", "Prepare it for the CPU."
            )
            continue
        flavours = [flavour] if gpu or flavour == graphics.CPU else [flavour, graphics.CPU]
        if device and flavour == graphics.CPU:
            feedback.pushWarning(f"The environment is made for the CPU: {reason}.")
        for number, chosen in enumerate(flavours):
            try:
                return _make(preferences, base, PackagePlan(chosen, extras, preferences.wheels), gpu, feedback)
            except EnvironmentProblem as error:
                problem = problem or error
                feedback.pushWarning(f"{error.text} {error.hint}")
                if number + 1 < len(flavours):
                    feedback.pushWarning("Going on with packages for the CPU.")
                elif error.name in SAME_FOR_ALL:
                    raise problem from error
    raise problem or _no_python()


def _make(preferences: Preferences, base: Interpreter, plan: PackagePlan, gpu: bool | None, feedback: Any) -> str:
    """Make, prove and record one environment; on any failure nothing of it is left."""
    home = preferences.home
    free = shutil.disk_usage(home).free // 10**6
    if free < plan.space:
        raise EnvironmentProblem(
            f"{plan.space / 1000:.1f} GB of disk space are needed in {home}, only {free / 1000:.1f} GB are free.",
            "Free space, or choose another data folder in Settings ▸ Options ▸ SkyMend.",
            "disk",
        )
    name = f"env-{'' if plan.flavour == graphics.CPU else 'gpu-'}{plan.fingerprint}"
    folder = next(p for p in (os.path.join(home, f"{name}-{n}") for n in range(1, 1000)) if not os.path.exists(p))
    version = ".".join(map(str, base.version))
    source = f"the folder {plan.wheels}" if plan.wheels else "the internet (PyPI)"
    what = ", ".join([plan.flavour, *plan.extras])
    feedback.pushInfo(
        f"Preparing SkyMend's Python environment ({what}; about {plan.space / 1000:.1f} GB of disk at the peak) from "
        f"{source} with Python {version} ({base.path}) in {folder}. This happens once."
    )
    started = time.monotonic()
    try:
        with _install_log(home) as log:
            report = installer.build(folder, base, plan, Steps(log, feedback), preferences)
        size = records.size(folder)
        record = {
            "folder": os.path.basename(folder), "flavour": plan.flavour, "extras": plan.extras, "gpu": gpu,
            "fingerprint": plan.fingerprint, "python": version, "base": base.path, "size": size,
            "versions": report.get("versions", {}), "created": time.strftime("%Y-%m-%dT%H:%M:%S"),
        }  # fmt: skip
        with open(os.path.join(folder, IN_USE), "w", encoding="utf-8"):
            pass
        records.write(home, record)
    except OSError as error:
        delete_environment(folder)
        raise classify(str(error), 1, "Preparing the environment") from error
    except BaseException:
        delete_environment(folder)
        raise
    records.sweep(home)
    for check in report.get("checks", []):
        if not check.get("ok"):
            feedback.pushWarning(f"{check['name']}: {check['text']} {check.get('hint', '')}")
    feedback.setProgress(100)
    feedback.pushInfo(f"The environment is ready: {size} MB, made in {time.monotonic() - started:.0f} s.")
    return environment_python(folder)


@contextlib.contextmanager
def install_lock(home: str, feedback: Any) -> Iterator[bool]:
    """One installer at a time; waits for another one. Yields whether it had to wait. Raises installer.Cancelled."""
    waited = False
    with contextlib.ExitStack() as stack:
        while True:
            try:
                stack.enter_context(file_lock(os.path.join(home, "install.lock")))
                break
            except Busy:
                if not waited:
                    feedback.pushInfo("Another QGIS is preparing the environment; waiting for it.")
                waited = True
            time.sleep(0.2)
            if feedback.isCanceled():
                raise installer.Cancelled
        yield waited


@contextlib.contextmanager
def _install_log(home: str) -> Iterator[Any]:
    """The log file of one installation; the newest few are kept."""
    folder = os.path.join(home, "logs")
    os.makedirs(folder, exist_ok=True)
    older = sorted(glob.glob(os.path.join(glob.escape(folder), "environment-*.log")))
    for path in older[: max(len(older) - KEPT_LOGS + 1, 0)]:
        with contextlib.suppress(OSError):
            os.remove(path)
    path = os.path.join(folder, f"environment-{time.strftime('%Y%m%d-%H%M%S')}-{os.getpid()}.log")
    with open(path, "a", encoding="utf-8") as file:
        try:
            yield file
        except EnvironmentProblem as problem:
            with contextlib.suppress(OSError):  # the disk may be full
                file.write(f"{problem.text}\n{problem.hint}\n")
                file.flush()
            problem.hint = f"{problem.hint}\nLog: {path}"
            raise


def check_home(home: str) -> None:
    """The data folder can be used. Raises EnvironmentProblem."""
    hint = "Choose another data folder in Settings ▸ Options ▸ SkyMend, or set SKYMEND_HOME."
    if sys.platform == "win32" and len(home) > 100:  # some packages have names of 150 characters below it
        raise EnvironmentProblem(f"The path of the data folder is too long for Windows: {home}", hint)
    probe = os.path.join(home, f".write-{os.getpid()}")
    try:
        os.makedirs(home, exist_ok=True)
        with open(probe, "w", encoding="utf-8"):
            pass
        os.remove(probe)
    except OSError as error:
        raise EnvironmentProblem(f"The data folder {home} cannot be written to: {error.strerror}.", hint) from error


def _no_python() -> EnvironmentProblem:
    hint = "Install Python 3.9 to 3.14 and name it as base Python in Settings ▸ Options ▸ SkyMend."
    if shutil.which("apt-get"):
        hint = f"On Debian and Ubuntu: sudo apt install python3-venv. Otherwise: {hint}"
    return EnvironmentProblem(
        "No Python was found that can make an environment (3.9 or newer, 64 bits, with venv and pip).",
        hint,
        "ensurepip",
    )
