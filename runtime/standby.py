"""A worker that is started before there is work, so that a run does not wait for its imports.

It has loaded what the last run needed and waits for one job on its standard input: each job still has a process of its own.
There is at most one; it ends with QGIS, by itself after some minutes, and is not used once its environment, the data folder
or the variables it inherited are others.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from typing import Any

from ..contract.protocol import make_job
from ..contract.run_folder import run_folder, variables
from ..contract.standby import IDLE, is_warm
from ..contract.version import __version__
from .interpreters import child_environment, process_flags
from .locks import in_use

PROGRAM = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "__main__.py")
SURE = 30.0  # seconds before it would end by itself in which a waiting worker is no longer used


class Started:
    """A worker's process with its environment in use and the folder of its run; leaving the context deletes the folder.

    Raises OSError where it cannot be started."""

    def __init__(
        self,
        python: str,
        program: str,
        home: str,
        arguments: Sequence[str] = (),
        network: Mapping[str, str] | None = None,
        silent: bool = False,
        logged: bool = True,
    ):
        """`silent`: at low priority, and nobody listens; `logged`: standard error is somebody's."""
        self.born = time.monotonic()
        with ExitStack() as stack:
            stack.enter_context(in_use(python))
            folder = stack.enter_context(run_folder())
            own = {"SKYMEND_HOME": home, **variables(folder), **(network or {})}
            flags = process_flags()
            out, error = (
                subprocess.PIPE if heard else subprocess.DEVNULL for heard in (not silent, logged and not silent)
            )
            if silent and sys.platform == "win32":  # elsewhere the worker lowers itself
                flags["creationflags"] |= subprocess.BELOW_NORMAL_PRIORITY_CLASS
            self.process = subprocess.Popen(  # nosec B603
                [python, program, *arguments],
                stdin=subprocess.PIPE, stdout=out, stderr=error,
                text=True, encoding="utf-8", errors="replace", cwd=tempfile.gettempdir(), **flags,
                env=child_environment(python, **own),
            )  # fmt: skip
            self._stack = stack.pop_all()

    def kill(self) -> None:
        """End it at once, with what it was about."""
        with self:
            self.process.kill()
            self.process.wait()
            for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
                if stream is not None:
                    stream.close()

    def __enter__(self) -> Started:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()


class Standby:
    """At most one worker that waits. Any thread may ask."""

    def __init__(self, program: str = PROGRAM) -> None:
        self.program = program
        self._lock = threading.Lock()
        self._waiting: Started | None = None
        self._kind: Any = None
        self._what = ""
        self._compiling: Started | None = None
        self._closed = False

    def get_ready(self, python: str, home: str, what: str) -> None:
        """Have a worker wait that has loaded what `what` (`task` or `task:method`) needs; where nothing is compiled
        yet, have that done, too, at low priority."""
        with self._lock:
            if self._closed:
                return
            self._compile(python, home)
            kind = _kind(python, home)
            if self._is_good(kind) and self._what == what:
                return
            self._discard()
            try:
                self._waiting = Started(python, self.program, home, ["--wait", what])
            except OSError:  # the run itself will say why
                return
            self._kind, self._what = kind, what

    def take(self, python: str, home: str) -> Started | None:
        """The worker that waits, for one job; None where there is none of this kind."""
        with self._lock:
            if not self._is_good(_kind(python, home)):
                self._discard()
                return None
            taken, self._waiting = self._waiting, None
            return taken

    @property
    def process(self) -> subprocess.Popen | None:
        """Of the worker that waits."""
        waiting = self._waiting
        return None if waiting is None else waiting.process

    def discard(self) -> None:
        """End what waits or compiles, before its environment is changed."""
        with self._lock:
            self._discard()
            if self._compiling is not None:
                self._compiling.kill()
                self._compiling = None

    def close(self) -> None:
        """End it for good."""
        self._closed = True
        self.discard()

    def _is_good(self, kind: Any) -> bool:
        waiting = self._waiting
        return (
            waiting is not None
            and self._kind == kind
            and waiting.process.poll() is None
            and time.monotonic() - waiting.born < IDLE - SURE
        )

    def _discard(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting.kill()

    def _compile(self, python: str, home: str) -> None:
        """Compile all tasks' loops once for all sources and environments, unless that is being done."""
        compiling = self._compiling
        if compiling is not None and compiling.process.poll() is not None:
            compiling.kill()  # frees what it held
        if compiling is not None or is_warm(home, python):
            return  # one attempt in every QGIS
        with contextlib.suppress(OSError):
            self._compiling = Started(python, self.program, home, silent=True)
            self._compiling.process.stdin.write(json.dumps(make_job("warm", {})) + "\n")
            self._compiling.process.stdin.flush()


def _kind(python: str, home: str) -> Any:
    """What a worker must have been started with to be of use now."""
    return python, home, __version__, child_environment(python)
