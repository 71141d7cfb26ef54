"""Making one environment: what to install, the virtual environment, pip, and the proof that it works.

Nothing here touches an existing environment: a plan is carried out in a folder of its own, which counts only after
`environment.create` has recorded it.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import IO, Any, Callable

from ..contract.packages import REQUIREMENTS
from ..contract.protocol import ERROR, RESULT, make_job
from . import guarded
from .failures import EnvironmentProblem, classify, mask, oom_kills
from .graphics import CPU, CUDA12, CUDA13
from .interpreters import Interpreter, child_environment, environment_python
from .preferences import Preferences

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LOGIC = 1  # raise it when environments made by older code must be made anew
FLAVOURS = (CPU, CUDA12, CUDA13)
EXTRAS = ("training", "cluster", "openvino", "directml")
DIRECTML = "directml"  # takes the place of ONNX Runtime for the CPU
IDLE = 900.0  # seconds without a sign of life; slow lines are no errors
TORCH_FOR_CPU = "https://download.pytorch.org/whl/cpu"  # on Linux, PyPI's torch brings gigabytes of CUDA
# Disk space in MB to have free (packages, temporary files and pip's cache at the peak) and number of packages. Measured on
# Linux with Python 3.11 and rounded up; torch with CUDA is estimated from the size of its packages.
SPACE = {
    CPU: 1600,
    "gpu": 8000,
    "training": 3000,
    "training-gpu": 9000,
    "cluster": 100,
    "openvino": 300,
    "directml": 100,
}
PACKAGES = {CPU: 39, "gpu": 46, "training": 14, "training-gpu": 28, "cluster": 16, "openvino": 2, "directml": 0}


class Cancelled(Exception):  # noqa: N818 - not an error: the user's wish
    """The user asked to stop."""


@dataclass(frozen=True)
class PackagePlan:
    """What shall be in an environment, whichever Python carries it."""

    flavour: str = CPU
    extras: tuple[str, ...] = ()
    wheels: str = ""  # offline folder

    @property
    def known(self) -> bool:
        """Whether this SkyMend can make it; an older or newer one may know other kinds."""
        return self.flavour in FLAVOURS and set(self.extras) <= set(EXTRAS)

    @property
    def files(self) -> list[str]:
        """The requirement files, in order."""
        extras = [name for name in self.extras if name != DIRECTML]
        names = ["worker", DIRECTML if DIRECTML in self.extras else self.flavour, *extras]
        if "training" in self.extras and self.flavour == CUDA12:
            names.append("training-cuda12")
        return [_requirements(name) for name in names]

    @property
    def wants_torch_for_cpu(self) -> bool:
        """Whether torch without CUDA has to come from a server of its own."""
        linux_cpu = sys.platform == "linux" and self.flavour == CPU
        return "training" in self.extras and linux_cpu and not self.wheels

    @property
    def fingerprint(self) -> str:
        """Changes when another set of packages is wanted."""
        digest = hashlib.sha256(f"{LOGIC}".encode())
        for path in self.files:
            with open(path, encoding="utf-8") as file:
                wanted = [line.split("#")[0].strip() for line in file]
            digest.update("\n".join(filter(None, wanted)).encode())
        return digest.hexdigest()[:10]

    @property
    def space(self) -> int:
        """MB of disk to have free before starting."""
        return self._sum(SPACE)

    @property
    def packages(self) -> int:
        """About how many packages pip will report."""
        return self._sum(PACKAGES)

    def _sum(self, table: dict[str, int]) -> int:
        gpu = self.flavour != CPU
        keys = ["gpu" if gpu else CPU] + [f"{e}-gpu" if gpu and e == "training" else e for e in self.extras]
        return sum(table[key] for key in keys)


def build(folder: str, base: Interpreter, plan: PackagePlan, steps: Steps, preferences: Preferences) -> dict[str, Any]:
    """Make the environment in the new `folder` and prove it; returns what its doctor reported.

    Raises EnvironmentProblem or Cancelled; the caller deletes the folder then.
    """
    python = environment_python(folder)
    own_pip = bool(base.ensurepip)
    steps.begin(0, "Making a Python environment")
    steps.run("Making the environment", [base.path, "-m", "venv", *([] if own_pip else ["--without-pip"]), folder])
    steps.run("Checking Python", [python, "-c", "import ssl, sqlite3, ctypes"])
    pip = [python, "-m", "pip"] if own_pip else [base.path, "-m", "pip", "--python", python]
    quiet = ["--no-input", "--disable-pip-version-check"]
    version = base.ensurepip or base.pip
    temporary = tempfile.mkdtemp(prefix="t-", dir=folder)  # the system's may be a small memory disk
    variables = {
        "TMPDIR": temporary,
        "TEMP": temporary,
        "TMP": temporary,
        "PIP_USER": "0",
        **proxy_variables(preferences),
    }
    if own_pip and _number(version) < (24, 2) and not plan.wheels:  # newer ones trust the system's certificates
        steps.begin(0.03, "Updating pip")
        steps.run("Updating pip", [*pip, "install", *quiet, "-U", "pip"], variables, optional=True)
        # It ends well without a network, too, and leaves pip as it was.
        updated = re.search(r"pip (\d[\d.]*)", steps.answer([*pip, "--version"], variables))
        version = updated[1] if updated else version
    steps.begin(0.05, "Downloading packages")
    # Python compiles by itself what is imported, a tenth of what there is.
    install = [*pip, "install", *quiet, "--only-binary", ":all:", "--no-compile", "--progress-bar"]
    install.append("raw" if _number(version) >= (24, 1) else "off")
    progress = PipProgress(plan.packages, steps)
    if plan.wants_torch_for_cpu and not _own_index(
        pip, steps, variables
    ):  # the same torch is taken from PyPI if this server cannot be reached
        from_there = ["--index-url", TORCH_FOR_CPU, "--timeout", "15", "--retries", "1", _torch()]
        steps.run("Installing torch", [*install, *from_there], variables, progress.line, optional=True)
    for path in plan.files:
        install += ["-r", path]
    if plan.wheels:
        install += ["--no-index", "--find-links", plan.wheels]
    steps.run("Installing the packages", install, variables, progress.line)
    shutil.rmtree(temporary, ignore_errors=True)
    steps.begin(0.9, "Trying the environment out")
    return prove(python, steps, preferences.home)


def prove(python: str, steps: Steps, home: str) -> dict[str, Any]:
    """Run the worker's doctor in the new environment. Raises EnvironmentProblem if something essential does not work."""
    answer: dict[str, Any] = {}

    def listen(line: str) -> None:
        try:
            event = json.loads(line)
        except ValueError:
            return
        if isinstance(event, dict):
            answer[event.get("event", "")] = event

    descriptor, job = tempfile.mkstemp(prefix="skymend-", suffix=".json")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(make_job("doctor", {}), file)
        command = [python, os.path.join(ROOT, "__main__.py"), job]
        worked = steps.run("Trying the environment", command, {"SKYMEND_HOME": home}, listen, optional=True)
    finally:
        os.remove(job)
    if not worked or RESULT not in answer:
        error = answer.get(ERROR)
        if error:
            raise EnvironmentProblem(f"The new environment does not work: {error['text']}", error.get("hint", ""))
        raise classify("".join(steps.tail), steps.code, "Trying the environment")
    report = answer[RESULT]["report"]
    for check in report.get("checks", []):
        if check.get("essential") and not check.get("ok"):
            raise EnvironmentProblem(
                f"The new environment does not work: {check['name']}: {check['text']}", check.get("hint", "")
            )
    return report


class Steps:
    """Runs the commands of an installation: log, progress, cancel, idle time-out."""

    def __init__(self, log: IO[str], feedback: Any):
        self.log, self.feedback = log, feedback
        self.tail: deque[str] = deque(maxlen=400)
        self.code = 0

    def begin(self, fraction: float, text: str) -> None:
        """Announce a step."""
        self.feedback.setProgress(100 * fraction)
        self.feedback.setProgressText(text)
        self.log.write(f"== {text}\n")

    def run(
        self,
        step: str,
        command: list[str],
        variables: dict[str, str] | None = None,
        on_line: Callable[[str], Any] | None = None,
        optional: bool = False,
    ) -> bool:
        """Run a command to its end, True if it went well. Raises Cancelled, or EnvironmentProblem unless `optional`."""
        self.tail.clear()
        self.log.write(mask(f"$ {' '.join(command)}\n"))
        environment = child_environment(command[0], **(variables or {}))
        try:
            process = guarded.start(command, environment, tempfile.gettempdir())
        except OSError as error:
            raise classify(str(error), 1, step) from error
        killed = oom_kills()
        self.code = self._follow(process, step, on_line)
        self.log.flush()
        if self.code and not optional:
            raise classify("".join(self.tail), self.code, step, out_of_memory=oom_kills() > killed)
        return self.code == 0

    def answer(self, command: list[str], variables: dict[str, str] | None = None) -> str:
        """What a short command prints; empty where it fails."""
        worked = self.run("Asking", command, variables, optional=True)
        return "".join(self.tail) if worked else ""

    def _follow(self, process: subprocess.Popen, step: str, on_line: Callable[[str], Any] | None) -> int:
        heard = [time.monotonic()]

        def pump() -> None:
            for line in process.stdout:
                heard[0] = time.monotonic()
                handled = on_line(line) if on_line else None
                if not handled:  # progress lines would drown the log
                    self.tail.append(line)
                    self.log.write(mask(line))

        thread = threading.Thread(target=pump, daemon=True)
        thread.start()
        try:
            while thread.is_alive():
                thread.join(0.2)
                if self.feedback.isCanceled():
                    raise Cancelled
                if time.monotonic() - heard[0] > IDLE:
                    raise EnvironmentProblem(
                        f"{step} gave no sign of life for {IDLE / 60:.0f} minutes.",
                        "Check the connection and try again.", "network",
                    )  # fmt: skip
            return process.wait()
        finally:
            guarded.end(process)
            thread.join(2)
            process.stdout.close()


class PipProgress:
    """Turns pip's lines into progress between 5 % and 90 %."""

    def __init__(self, packages: int, steps: Steps):
        self.packages, self.steps = packages, steps
        self.collected, self.current = 0, ""

    def line(self, line: str) -> bool:
        """Follow one line; True for lines that are progress only."""
        counted = re.match(r"Progress (\d+) of (\d+)", line)
        if counted:
            done, total = int(counted[1]), max(int(counted[2]), 1)
            if total > 20_000_000:
                self.steps.feedback.setProgressText(
                    f"Downloading {self.current}: {done / 1e6:.0f} of {total / 1e6:.0f} MB"
                )
            self._show(min(done / total, 1))
            return True
        found = re.match(r"\s*(?:Collecting|Processing|Downloading|Using cached) (\S+)(.*)", line)
        if found:
            self.current = re.split(r"-\d|[<>=!~;\[]", os.path.basename(found[1]))[0]
            if not line.startswith(" "):
                self.collected += 1
                self.steps.feedback.setProgressText(f"Fetching {self.current}")
            self._show(0)
        elif line.startswith("Installing collected packages"):
            self.steps.begin(0.7, "Unpacking packages")
        return False

    def _show(self, share: float) -> None:
        self.steps.feedback.setProgress(5 + 65 * min((self.collected + share) / self.packages, 1))


def proxy_variables(preferences: Preferences) -> Mapping[str, str]:
    """The proxy for pip. Raises EnvironmentProblem for one that pip cannot use."""
    try:
        return preferences.proxy()
    except ValueError as error:
        raise EnvironmentProblem(
            f"{error}.", "Choose an HTTP proxy in QGIS, or use an offline folder.", "proxy"
        ) from error


def _own_index(pip: list[str], steps: Steps, variables: dict[str, str]) -> bool:
    """Whether pip is told, by variables or by its configuration files, where packages come from."""
    told = steps.answer([*pip, "config", "list"], variables)
    return bool(re.search(r"^\S*\.(extra[-_])?(index[-_]url|no[-_]index|find[-_]links)=", told, re.MULTILINE))


def _torch() -> str:
    """The release of torch that importing checkpoints asks for."""
    with open(_requirements("training"), encoding="utf-8") as file:
        return next(line.strip() for line in file if line.startswith("torch"))


def _requirements(name: str) -> str:
    return str(REQUIREMENTS / f"{name}.txt")


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version)[:2]) or (0,)
