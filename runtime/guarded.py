"""A child that does not outlive us: its guard waits for our end of a pipe to close, and ends it and all that it started.

pip would otherwise go on for minutes after QGIS was killed, in a folder that the next start wants to sweep.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import Any

from .interpreters import process_flags

# Run by any Python: starts its arguments, passes their output and exit code on; -9 and the like become 128 + 9.
_GUARD = """
import os, signal, subprocess, sys, threading
new = {} if os.name == "nt" else {"start_new_session": True}
child = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL, **new)
def watch():
    sys.stdin.buffer.read()
    if os.name == "nt":
        subprocess.call(["taskkill", "/F", "/T", "/PID", str(child.pid)], stdout=subprocess.DEVNULL)
    else:
        os.killpg(child.pid, signal.SIGKILL)
threading.Thread(target=watch, daemon=True).start()
code = child.wait()
os._exit(128 - code if code < 0 else code)
"""


def start(command: list[str], environment: dict[str, str], folder: str) -> subprocess.Popen[str]:
    """Start a command, whose first part is a Python, with its output on one pipe, as UTF-8. Raises OSError."""
    flags: dict[str, Any] = process_flags()
    return subprocess.Popen(  # nosec B603
        [command[0], "-c", _GUARD, *command],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8",
        errors="replace", env=environment, cwd=folder, **flags,
    )  # fmt: skip


def end(process: subprocess.Popen[str], patience: float = 10.0) -> None:
    """End the command if it still runs, and free its pipes but the output's."""
    if process.stdin is not None and not process.stdin.closed:
        process.stdin.close()
    try:
        process.wait(patience)
    except subprocess.TimeoutExpired:
        if sys.platform != "win32":
            os.killpg(process.pid, signal.SIGKILL)
        process.kill()
        process.wait()
