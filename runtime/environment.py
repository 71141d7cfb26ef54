"""The worker's Python environment: what state it is in, how it is made, repaired and removed.

It lives in the data folder, apart from QGIS's Python. Each one is made in a folder of its own and tried out; only then does
`current.json` point to it, so a working environment is never harmed by making a new one. What `current.json` does not
point to is unfinished or outdated and is swept away once no worker uses it. `SKYMEND_PYTHON` or the setting
`skymend/python` name another interpreter, which is checked and used, never changed.
"""

from __future__ import annotations

import contextlib
import functools
import json
import os
import shutil
import subprocess
from dataclasses import dataclass, field
from typing import Any

from ..contract.locks import Busy, file_lock
from . import installer, records
from .failures import EnvironmentProblem
from .installer import PackagePlan
from .interpreters import MINIMUM, child_environment, environment_python, process_flags
from .locks import delete_environment
from .preferences import Preferences
from .preparation import check_home, install_lock, prepare

READY, MISSING, BROKEN, OUTDATED, CUSTOM = "ready", "missing", "broken", "outdated", "custom"


@dataclass(frozen=True)
class Status:
    """What is known of the environment without starting anything; `size` in MB."""

    state: str  # ready, missing, broken, outdated or custom
    python: str = ""
    folder: str = ""
    versions: dict[str, str] = field(default_factory=dict)
    problem: str = ""
    size: int = 0
    flavour: str = ""
    extras: tuple[str, ...] = ()

    @property
    def usable(self) -> bool:
        """Whether a job can be tried with it as it is."""
        return self.state in (READY, OUTDATED) or (self.state == CUSTOM and not self.problem)


def status(preferences: Preferences) -> Status:
    """The state of the environment; looks at files only, so it may be asked on the main thread."""
    custom = preferences.own_python
    if custom:
        problem = "" if os.path.isfile(custom) else f"The Python chosen in the settings is not there: {custom}"
        return Status(CUSTOM, custom, os.path.dirname(custom), problem=problem)
    home = preferences.home
    record = records.read(home)
    if record is None:
        return _without_record(home)
    folder = os.path.join(home, record["folder"])
    python = environment_python(folder)
    plan = PackagePlan(record["flavour"], tuple(record["extras"]))
    state, problem = READY, records.defect(folder)
    if problem:
        state = BROKEN
    elif not plan.known or plan.fingerprint != record["fingerprint"]:
        state, problem = OUTDATED, "SkyMend has been updated since and needs other packages."
    return Status(state, python, folder, record["versions"], problem, record["size"], plan.flavour, plan.extras)


def ensure(preferences: Preferences, feedback: Any) -> str | None:
    """The path of a worker Python that works, made or repaired first if need be; None if the user cancelled.

    Raises EnvironmentProblem where that is not possible.
    """
    found, home = status(preferences), preferences.home
    if found.state == CUSTOM:
        _check_custom(found)
        return found.python
    if found.state == READY:
        with contextlib.suppress(Busy, OSError), file_lock(os.path.join(home, "install.lock")):
            records.sweep(home)
        return found.python
    if found.problem:
        feedback.pushInfo(f"The worker's environment has to be made anew: {found.problem}")
    record = records.read(home) or {}
    extras = tuple(extra for extra in found.extras if extra in installer.EXTRAS)  # an older SkyMend had others
    try:
        return create(preferences, feedback, gpu=record.get("gpu"), extras=extras)
    except EnvironmentProblem as problem:
        if found.state != OUTDATED:
            raise
        feedback.pushWarning(f"The environment could not be updated, so the older one is used: {problem.text}")
        return found.python


def create(
    preferences: Preferences, feedback: Any, *, gpu: bool | None = None, extras: tuple[str, ...] = ()
) -> str | None:
    """Make a new environment and switch to it; returns its Python, or None if the user cancelled.

    `gpu`: packages for NVIDIA GPUs, None where the driver serves them. `extras`: of `installer.EXTRAS`. Raises
    EnvironmentProblem.
    """
    unknown = set(extras) - set(installer.EXTRAS)
    if unknown:
        raise EnvironmentProblem(f"There are no extras {', '.join(sorted(unknown))}.", f"Known: {installer.EXTRAS}.")
    if preferences.wheels and not os.path.isdir(preferences.wheels):
        raise EnvironmentProblem(
            f"The offline folder {preferences.wheels} is not there.", "Correct it in the settings."
        )
    home = preferences.home
    check_home(home)
    try:
        with install_lock(home, feedback) as waited:
            found = status(preferences)
            if waited and found.state == READY and set(extras) <= set(found.extras):
                return found.python  # the other installer has done it
            records.sweep(home)
            return prepare(preferences, feedback, gpu, tuple(dict.fromkeys(extras)))
    except installer.Cancelled:
        return None


def remove(preferences: Preferences) -> None:
    """Delete our environments and compiled code; models and logs stay. Raises EnvironmentProblem if one is in use."""
    home = preferences.home
    if not os.path.isdir(home):
        return
    busy = EnvironmentProblem("The environment is in use.", "Wait for running jobs to end, then remove it again.")
    try:
        with file_lock(os.path.join(home, "install.lock")):
            records.forget(home)
            left = [folder for folder in records.environments(home) if not delete_environment(folder)]
            shutil.rmtree(os.path.join(home, "cache"), ignore_errors=True)
    except Busy:
        raise busy from None
    if left:
        raise busy


def verify(python: str) -> tuple[str, list[str]]:
    """The version of any Python and which of the worker's packages it lacks. Raises EnvironmentProblem if it is none."""
    code = (
        "import importlib.util as u, json, sys\n"
        "def has(n):\n"
        "    try:\n        return u.find_spec(n) is not None\n"
        "    except ImportError:\n        return False\n"
        f"print(json.dumps([list(sys.version_info[:3]), [n for n in {records.modules()} if not has(n)]]))"
    )
    try:
        run = subprocess.run(  # nosec B603
            [python, "-c", code],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=True,
            env=child_environment(python), **process_flags(),
        )  # fmt: skip
        version, lacking = json.loads(run.stdout.splitlines()[-1])
    except (OSError, ValueError, LookupError, subprocess.SubprocessError) as error:
        told = (getattr(error, "stderr", "") or str(error)).strip().splitlines()
        raise EnvironmentProblem(f"{python} is not a Python that runs: {told[-1] if told else error}") from error
    if tuple(version[:2]) < MINIMUM:
        raise EnvironmentProblem(f"{python} is Python {version[0]}.{version[1]}; SkyMend needs 3.9 or newer.")
    return ".".join(map(str, version)), lacking


def _check_custom(found: Status) -> None:
    """The user's own Python has what the worker needs."""
    if found.problem:
        raise EnvironmentProblem(
            found.problem, "Correct or empty it in Settings ▸ Options ▸ SkyMend (or SKYMEND_PYTHON)."
        )
    _check_packages(found.python)


@functools.lru_cache(maxsize=4)  # of those that were complete: what is missing later, the run itself tells
def _check_packages(python: str) -> None:
    """Raises EnvironmentProblem where the user's own Python lacks packages, which takes a process to find out."""
    _, lacking = verify(python)
    if lacking:
        files = " ".join(f"-r {path}" for path in PackagePlan().files)
        raise EnvironmentProblem(
            f"The Python chosen in the settings, {python}, lacks {', '.join(lacking)}.",
            f"Install them there (“{python}” -m pip install {files}), or empty the setting to let SkyMend make an "
            "environment of its own.",
        )


def _without_record(home: str) -> Status:
    """Nothing counts as ready: never made, half made, or a record that cannot be read."""
    if not os.path.isdir(home):
        return Status(MISSING)
    try:
        with file_lock(os.path.join(home, "install.lock")):
            pass
    except Busy:
        return Status(MISSING, problem="It is being prepared right now.")
    except OSError as error:
        return Status(MISSING, problem=f"{home} cannot be written to: {error.strerror}.")
    if os.path.exists(os.path.join(home, records.RECORD)):
        return Status(BROKEN, problem=f"{os.path.join(home, records.RECORD)} cannot be read.")
    if records.environments(home):
        return Status(BROKEN, problem="An earlier preparation did not finish.")
    return Status(MISSING)
