"""A worker that is there before its work: it gets ready for a likely job, or stays and answers light requests.

A request is a job with an `id`; what it needs is kept open by the desk of its task for the next one. Events are those of
jobs, with the request's `id`.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import queue
import sys
import threading
import time
from collections.abc import Iterator
from functools import partial
from typing import Any, Callable, Protocol, TextIO

from ..contract.folders import data_folder
from ..contract.protocol import DESKS, ERROR, RESULT, TASKS
from ..contract.standby import IDLE, is_warm
from .job.errors import Cancelled, InputError
from .job.events import Events
from .job.parameters import Result
from .run import PACKAGE, checked, explain, read_job, stay_here

# What `stay_here` changes.
REACH = ("no_proxy", "NO_PROXY", "CPL_VSIL_CURL_ALLOWED_FILENAME", "GDAL_HTTP_PROXY", "GDAL_HTTPS_PROXY")


class Desk(Protocol):
    """What a task that is asked again and again keeps from one request to the next."""

    def answer(self, parameters: Any, events: Events) -> Result:
        """Raises SkyMendError."""

    def close(self) -> None:
        """Close the files."""


def preparing(what: str) -> Iterator[Callable[[], object]]:
    """Steps that load the code of a task (`task` or `task:method`) and its compiled loops, each about a second at most."""
    task = what.partition(":")[0]
    if task in TASKS:
        yield partial(importlib.import_module, f"{PACKAGE}.{TASKS[task]}")
    from . import warm

    if not is_warm(str(data_folder()), sys.executable):
        return  # compiling takes long, and a job that comes meanwhile would wait for it
    for trial in warm.trials_of(what, warm.scenes_folder()):
        yield partial(warm.attempt, trial)


def answer_requests(lines: queue.Queue[str], stream: TextIO, stop: threading.Event) -> int:
    """Answer requests, one after the other, until `stop` is set or nothing comes for long."""
    desks: dict[str, Desk] = {}
    given = {name: os.environ.get(name) for name in REACH}
    with contextlib.closing(_Closing(desks)):
        while not stop.is_set():
            try:
                line = lines.get(timeout=IDLE)
            except queue.Empty:
                break
            if line.strip():
                for name, value in given.items():  # as before the last request
                    os.environ.pop(name, None)
                    os.environ.update({} if value is None else {name: value})
                _answer(line, desks, stream, stop)
    return 0


class _Closing:
    def __init__(self, desks: dict[str, Desk]) -> None:
        self._desks = desks

    def close(self) -> None:
        for desk in self._desks.values():
            desk.close()


def _answer(line: str, desks: dict[str, Desk], stream: TextIO, stop: threading.Event) -> None:
    """Answer one request; whatever goes wrong is its answer."""
    number: Any = None

    def send(event: dict[str, Any]) -> None:
        try:
            stream.write(json.dumps({"id": number, **event}, default=str) + "\n")
            stream.flush()
        except (OSError, ValueError):
            stop.set()  # nobody listens any more

    try:
        request = json.loads(line)
        number = request.pop("id", None)
        job, started = read_job(json.dumps(request)), time.perf_counter()
        if job.task not in DESKS:
            raise InputError(f"“{job.task}” answers no requests.", f"Ask for {', '.join(DESKS)}.")
        module = importlib.import_module(f"{PACKAGE}.{TASKS[job.task]}")
        if job.task not in desks:
            desks[job.task] = module.Desk()
        stay_here(job.parameters)
        result = desks[job.task].answer(checked(job.task, module, job.parameters), Events(send, stop))
        seconds = round(time.perf_counter() - started, 4)
        send({"event": RESULT, "outputs": result.outputs, "report": {**result.report, "seconds": seconds}})
    except Cancelled:
        stop.set()
    except Exception as error:
        send({"event": ERROR, **explain(error)})
