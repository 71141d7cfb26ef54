"""A worker that stays: light requests, each answered in a fraction of a second, by one process that keeps files open.

It is started with the first request and again when it died or was silent for long; requests ask for all they need, so none
is lost by that. Answers come in a thread of their own.
"""

from __future__ import annotations

import contextlib
import json
import threading
from typing import Any, Callable

from ..contract.protocol import ENVIRONMENT, ERROR, RESULT, make_job
from .standby import PROGRAM, Started


class Answering:
    """The worker of one purpose. `heard(event)` is told every event of the request with the number `event["id"]`, in another
    thread; the last of a request is a result or an error."""

    def __init__(self, heard: Callable[[dict[str, Any]], None], program: str = PROGRAM):
        self.heard, self.program = heard, program
        self._lock = threading.Lock()
        self._started: Started | None = None
        self._kind: Any = None
        self._number = self._open = 0

    @property
    def process(self) -> Any:
        """Of the worker, None where none is there."""
        started = self._started
        return None if started is None else started.process

    def ask(self, python: str, home: str, task: str, parameters: dict[str, Any]) -> int:
        """Send a request; its number. Raises OSError where the worker cannot be started."""
        with self._lock:
            if self._started is not None and (self._kind != (python, home) or self._started.process.poll() is not None):
                self._end()
            if self._started is None:
                self._start(python, home)
            self._number += 1
            self._open = self._number
            line = json.dumps({"id": self._number, **make_job(task, parameters)}) + "\n"
            try:
                self._started.process.stdin.write(line)
                self._started.process.stdin.flush()
            except OSError:  # it ended at this very moment
                self._end()
                self._start(python, home)
                self._started.process.stdin.write(line)
                self._started.process.stdin.flush()
            return self._number

    def close(self) -> None:
        """End the worker at once; what it is doing is forgotten."""
        with self._lock:
            self._end()

    def _start(self, python: str, home: str) -> None:
        self._started = Started(python, self.program, home, ["--answer"], logged=False)
        self._kind = (python, home)
        threading.Thread(target=self._listen, args=(self._started,), daemon=True).start()

    def _end(self) -> None:
        started, self._started, self._open = self._started, None, 0
        if started is not None:
            started.process.kill()  # its listener frees the rest

    def _listen(self, started: Started) -> None:
        with contextlib.suppress(OSError, ValueError):
            for line in started.process.stdout:
                with contextlib.suppress(ValueError):
                    event = json.loads(line)
                    if event.get("event") in (RESULT, ERROR) and event.get("id") == self._open:
                        self._open = 0
                    self.heard(event)
        died, number = self._started is started, self._open
        started.kill()
        if died and number:
            text, hint = "The worker ended while it was answering.", "Try it again, with fewer programs open."
            self.heard({"id": number, "event": ERROR, "kind": ENVIRONMENT, "text": text, "hint": hint})
