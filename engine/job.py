"""A job comes down as JSON, events go up as JSON lines; `run_job` is what happens in between.

The parent writes the job on one line of the worker's standard input and closes the pipe to cancel; a parent that dies
closes it too. Standard output carries one JSON object a line and nothing else.
"""

from __future__ import annotations

import datetime
import errno
import importlib
import json
import sys
import threading
import time
import traceback
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Dict, List, Literal, Optional, TextIO

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from .errors import Cancelled, EnvironmentProblem, InputError, SkyMendError

PROTOCOL = 1
TASKS = ("detectclouds", "reconstructseries", "removeclouds", "fuse", "videosr", "evaluate", "simulate", "doctor")


class Layer(BaseModel):
    """One raster as the user knows it: where it is, what it is called, when it was taken."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    path: str
    name: str = ""
    date: Optional[datetime.date] = None

    @property
    def label(self) -> str:
        """The name to use in messages."""
        return self.name or Path(self.path).name


class Parameters(BaseModel):
    """What every task takes. Sizes in pixels, memory in MiB; 0 means: choose for me."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    method: str = "auto"
    options: Dict[str, Any] = {}
    device: Literal["auto", "cpu", "cuda"] = "auto"
    tile_size: int = Field(0, ge=0)
    memory_mb: int = Field(2048, ge=128)
    seed: int = Field(0, ge=0)
    threads: int = Field(0, ge=0)


class OpticalParameters(Parameters):
    """Tasks on optical images: band names in file order; reflectance = DN × scale + offset when the file is wrong."""

    bands: List[str] = []
    scale: Optional[float] = None
    offset: Optional[float] = None


class Job(BaseModel):
    """One task with its parameters, as sent to the worker."""

    model_config = ConfigDict(extra="forbid")

    protocol: int = PROTOCOL
    task: str
    parameters: Dict[str, Any] = {}


@dataclass
class Result:
    """Where the outputs are (by Processing output name) and what there is to tell; `report["layers"]` describes each
    raster written: path, name, kind (image, classes, probability, quality, count, uncertainty, difference), date."""

    outputs: dict[str, Any]
    report: dict[str, Any] = field(default_factory=dict)


class Events:
    """Progress, log and cancel of one job; `part` gives a view that fills a share of the progress bar."""

    def __init__(self, send: Callable[[dict], None], stop: threading.Event, start: float = 0.0, share: float = 1.0):
        self._send, self._stop, self._start, self._share = send, stop, start, share

    @classmethod
    def silent(cls) -> Events:
        """Events that go nowhere and are never cancelled."""
        return cls(lambda event: None, threading.Event())

    @property
    def cancelled(self) -> bool:
        """Whether the user asked to stop."""
        return self._stop.is_set()

    def check(self) -> None:
        """Raise `Cancelled` if the user asked to stop."""
        if self._stop.is_set():
            raise Cancelled

    def progress(self, fraction: float, message: str = "") -> None:
        """`fraction` (0..1) of this share is done."""
        done = self._start + self._share * min(max(fraction, 0.0), 1.0)
        self._send({"event": "progress", "fraction": round(done, 5), "message": message})

    def info(self, text: str) -> None:
        """A fact for the log."""
        self._send({"event": "log", "level": "info", "text": text})

    def warning(self, text: str) -> None:
        """A doubt for the log."""
        self._send({"event": "log", "level": "warning", "text": text})

    def part(self, start: float, stop: float) -> Events:
        """These events with progress 0..1 mapped onto `start`..`stop`."""
        return Events(self._send, self._stop, self._start + self._share * start, self._share * (stop - start))


def run_task(task: str, parameters: dict[str, Any], events: Events, others: Mapping[str, str] | None = None) -> Result:
    """Run one task; `others` names the modules of tasks outside the engine. Raises SkyMendError, Cancelled, or whatever a
    bug raises."""
    modules = {**{name: f"{__package__}.tasks.{name}" for name in TASKS}, **(others or {})}
    if task not in modules:
        raise InputError(f"There is no task “{task}”.", f"Known tasks: {', '.join(modules)}.")
    module = importlib.import_module(modules[task])
    try:
        checked = module.Parameters(**parameters)
    except ValidationError as error:
        problems = "; ".join(f"{'.'.join(map(str, e['loc'])).upper()}: {e['msg']}" for e in error.errors())
        raise InputError(f"Parameters of {task} are not right: {problems}.") from error
    return module.run(checked, events)


def run_job(text: str, stream: TextIO, stop: threading.Event, others: Mapping[str, str] | None = None) -> int:
    """Run the job in `text` (JSON), writing events to `stream`; `others` as in `run_task`. Returns the exit code: 0 done,
    3 cancelled, 1 error."""
    lock = threading.Lock()
    last: dict[str, Any] = {"fraction": 0.0, "message": "", "time": 0.0}

    def send(event: dict[str, Any]) -> None:
        with lock:
            if event["event"] == "progress":
                now = time.monotonic()
                event["fraction"] = max(event["fraction"], last["fraction"])  # a bar never runs backwards
                if event["message"] == last["message"] and event["fraction"] < 1 and now - last["time"] < 0.1:
                    return
                last.update(fraction=event["fraction"], message=event["message"], time=now)
            try:
                stream.write(json.dumps(event, default=str) + "\n")
                stream.flush()
            except (OSError, ValueError):
                stop.set()  # nobody listens any more

    try:
        job = Job(**json.loads(text))
        if job.protocol != PROTOCOL:
            raise EnvironmentProblem(
                f"The job speaks protocol {job.protocol}, this worker {PROTOCOL}.",
                "Restart QGIS: the plugin was updated while it was running.",
            )
        result = run_task(job.task, job.parameters, Events(send, stop), others)
        send({"event": "result", "outputs": result.outputs, "report": result.report})
        return 0
    except Cancelled:
        return 3
    except (SkyMendError, OSError, MemoryError, ValueError, ImportError) as error:
        send({"event": "error", **_explain(error)})
        return 1
    except Exception as error:
        traceback.print_exc()
        send({"event": "error", "kind": "bug", "text": f"{type(error).__name__}: {error}", "hint": ""})
        return 1


def _explain(error: Exception) -> dict[str, str]:
    """The error event of an exception; the traceback of whatever is not ours goes to standard error."""
    if isinstance(error, SkyMendError):
        return {"kind": error.kind, "text": error.text, "hint": error.hint}
    traceback.print_exc()
    if isinstance(error, MemoryError):
        hint = "Give a smaller MEMORY_MB or TILE_SIZE, or close other programs."
        return {"kind": "environment", "text": "There is not enough memory.", "hint": hint}
    if isinstance(error, ImportError) and not (error.name or "").startswith(__package__.partition(".")[0]):
        return {
            "kind": "environment",
            "text": f"The Python environment {sys.prefix} is not complete: {error}.",
            "hint": "Repair it: skymend:doctor with PREPARE, or Settings ▸ Options ▸ SkyMend.",
        }
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        where = f" while writing {error.filename}" if error.filename else ""
        return {
            "kind": "environment",
            "text": f"The disk is full{where}.",
            "hint": "Free space or choose another folder.",
        }
    return {"kind": "bug", "text": f"{type(error).__name__}: {error}", "hint": ""}
