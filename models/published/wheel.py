"""A wheel by pip: the user's index, proxy and certificates count, as they do for the environment."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import queue
import re
import subprocess
import sys
import threading
from collections import deque
from pathlib import Path
from typing import Optional

from ...contract.published import Published, size_text
from ...engine.job.errors import EnvironmentProblem
from ...engine.job.events import Events

_NO_SUCH = ("No matching distribution", "Could not find a version")
_UNREACHABLE = ("NewConnectionError", "Connection to", "Temporary failure", "getaddrinfo", "Name or service", "timed out",
                "ProxyError", "Connection refused", "Connection broken", "ConnectionResetError")  # fmt: skip


def download_wheel(entry: Published, wheels: Optional[str], work: Path, events: Events) -> Path:
    """The wheel in `work`, from the index or the offline folder `wheels`. Raises EnvironmentProblem saying what failed."""
    wanted = f"{entry.distribution}=={entry.version}"
    source = f"the folder {wheels}" if wheels else "the package index"
    events.progress(0.0, f"Fetching {wanted} ({size_text(entry.size)}) from {source}")
    command = [*_pip(wanted), "download", "--no-input", "--disable-pip-version-check", "--no-deps", "--only-binary",
               ":all:", "--progress-bar", "off", "--dest", str(work), wanted]  # fmt: skip
    if wheels:
        command += ["--no-index", "--find-links", wheels]
    lines: deque[str] = deque(maxlen=60)
    code = _follow(command, lines, entry, work, events)
    path = next(iter(sorted(work.glob("*.whl"))), None)
    if code or path is None:
        raise _explained(wanted, source, lines)
    return path


def _pip(wanted: str) -> list[str]:
    """A pip: this environment's, else that of the Python it was made from."""
    if importlib.util.find_spec("pip") is not None:
        return [sys.executable, "-m", "pip"]
    base = str(getattr(sys, "_base_executable", "") or "")
    if base and base != sys.executable:
        tried = subprocess.run([base, "-m", "pip", "--version"], stdin=subprocess.DEVNULL, capture_output=True)  # nosec B603
        if tried.returncode == 0:
            return [base, "-m", "pip"]
    raise EnvironmentProblem(
        f"The Python {sys.executable} has no pip to fetch {wanted} with.",
        f"Fetch it elsewhere (pip download --no-deps {wanted}) and give the wheel as FILE.",
    )


def _follow(command: list[str], lines: deque[str], entry: Published, work: Path, events: Events) -> int:
    """Run pip to its end; the size of what it has written tells how far it is. Cancelling ends it."""
    window = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # on Windows only
    temporary = work / "pip"
    temporary.mkdir()
    environment = {**os.environ, "TMPDIR": str(temporary), "TEMP": str(temporary), "TMP": str(temporary)}
    process = subprocess.Popen(  # nosec B603
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8",
        errors="replace", env=environment, creationflags=window,
    )  # fmt: skip
    said: queue.Queue[str] = queue.Queue()

    def pump() -> None:
        for line in process.stdout or ():
            said.put(line)

    thread = threading.Thread(target=pump, daemon=True)
    thread.start()
    try:
        while thread.is_alive() or not said.empty():
            events.check()
            events.progress(min(_written(work) / max(entry.size, 1), 1.0))
            try:
                lines.append(said.get(timeout=0.3))
            except queue.Empty:
                continue
        return process.wait()
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()


def _written(folder: Path) -> int:
    """Bytes in a folder where pip is at work: files may go while they are counted."""
    total = 0
    for place, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                total += Path(place, name).stat().st_size
    return total


def _explained(wanted: str, source: str, lines: deque[str]) -> EnvironmentProblem:
    """What pip's words mean; without logins that its addresses may hold."""
    told = re.sub(r"://[^/@\s]+@", "://…@", "".join(lines))
    last = next((line.strip() for line in reversed(told.splitlines()) if "ERROR" in line), "pip gave no reason.")
    own = f"Or fetch it elsewhere (pip download --no-deps {wanted}) and give the wheel as FILE."
    if any(word in told for word in _UNREACHABLE):
        return EnvironmentProblem(f"{source[0].upper()}{source[1:]} cannot be reached for {wanted}: {last}",
                                  f"Check the connection and QGIS's proxy. {own}")  # fmt: skip
    if any(word in told for word in _NO_SUCH):
        return EnvironmentProblem(f"There is no {wanted} at {source}.", own)
    return EnvironmentProblem(f"{wanted} could not be fetched from {source}: {last}", own)
