"""A job comes down as JSON, events go up as JSON lines; `run_job` is what happens in between.

The parent writes the job on one line of the worker's standard input and closes the pipe to cancel; a parent that dies
closes it too. Standard output carries one JSON object a line and nothing else.
"""

from __future__ import annotations

import contextlib
import errno
import importlib
import json
import logging
import os
import sys
import threading
import time
import traceback
from collections.abc import Iterator, Sequence
from typing import Any, Dict, TextIO

from pydantic import BaseModel, ConfigDict, ValidationError

from ..contract.protocol import BUG, ENVIRONMENT, ERROR, PROGRESS, PROTOCOL, RESULT, TASKS
from .job.destinations import FOLDER, RASTER, check_destinations
from .job.errors import Cancelled, EnvironmentProblem, InputError, SkyMendError, short_of_memory
from .job.events import Events
from .job.parameters import Parameters, Result
from .job.references import is_remote
from .raster.blocked import BlockCopies, copied_by
from .schedule.backend import Asked, Backend, computed_by

PACKAGE = __package__.partition(".")[0]
_RESERVE = 4 * 2**20  # bytes held back: a run that is short of memory can still say so and tidy up


class Job(BaseModel):
    """One task with its parameters, as sent to the worker."""

    model_config = ConfigDict(extra="forbid")

    protocol: int = PROTOCOL
    task: str
    parameters: Dict[str, Any] = {}


def read_job(text: str) -> Job:
    """A job from JSON. Raises InputError for text that is none, EnvironmentProblem for one of another protocol."""
    hint = "A job is {“protocol”: 1, “task”: …, “parameters”: {…}}."
    try:
        written = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(f"The job is not JSON: {error}.", hint) from error
    if not isinstance(written, dict):
        raise InputError(f"The job is {type(written).__name__}, not an object of JSON.", hint)
    try:
        job = Job(**written)
    except (ValidationError, TypeError) as error:
        raise InputError(f"The job is not right: {problems(error)}.", hint) from error
    if job.protocol != PROTOCOL:
        raise EnvironmentProblem(
            f"The job speaks protocol {job.protocol}, this worker {PROTOCOL}.",
            "Restart QGIS: the plugin was updated while it was running.",
        )
    _check_texts(job.parameters, "")
    return job


def problems(error: Exception) -> str:
    """What is wrong with each parameter, in a line."""
    if not isinstance(error, ValidationError):
        return str(error)
    return "; ".join(f"{'.'.join(map(str, e['loc'])).upper()}: {e['msg']}" for e in error.errors())


def _check_texts(value: Any, name: str) -> None:
    """Raise InputError naming a parameter with a text that can be no path and no name: with a NUL or half a character."""
    if isinstance(value, str):
        try:
            value.encode("utf-8")
        except UnicodeEncodeError as error:
            raise InputError(f"{name}: {value!r} holds a broken character.", "Type it again.") from error
        if "\0" in value:
            raise InputError(f"{name}: {value!r} holds a NUL character.", "Type it again.")
    elif isinstance(value, dict):
        for key, entry in value.items():
            _check_texts(str(key), name or "a parameter's name")
            _check_texts(entry, f"{name}.{key}".lstrip(".").upper())
    elif isinstance(value, list):
        for entry in value:
            _check_texts(entry, name)


def run_task(task: str, parameters: dict[str, Any], events: Events) -> Result:
    """Run one task. Raises SkyMendError, Cancelled, or whatever a bug raises."""
    module = _room(task)
    given = checked(task, module, parameters)
    if isinstance(given, Parameters):
        check_destinations(given)
        _check_writing(given)
        stay_here(given.model_dump(mode="json"))
    _limit_threads(getattr(given, "threads", 0))
    if isinstance(given, Parameters) and given.scheduler:
        values = given.model_dump(mode="json")
        inputs = list(_texts({name: value for name, value in values.items() if name not in given.destinations}))
        asked = Asked(inputs, given.device, given.threads)
        with on_cluster(given.scheduler, asked, events) as backend, computed_by(backend), _copied(given, backend):
            result = module.run(given, events)
    else:
        result = module.run(given, events)
    if result.report.get("layers"):
        importlib.import_module(f"{PACKAGE}.engine.raster.looks").add_looks(result.report["layers"], events)
    return result


def checked(task: str, module: Any, parameters: dict[str, Any]) -> Any:
    """The parameters as the task takes them. Raises InputError."""
    try:
        return module.Parameters(**parameters)
    except ValidationError as error:
        raise InputError(f"Parameters of {task} are not right: {problems(error)}.") from error


def _copied(parameters: Parameters, backend: Backend) -> contextlib.AbstractContextManager[None]:
    """Who makes the files of blocks: the workers where that is wished."""

    def by_workers(job: BlockCopies, blocks: Sequence[tuple[str, str]]) -> None:
        for _ in backend(job, blocks):
            pass

    return copied_by(by_workers) if parameters.write == "workers" else contextlib.nullcontext()


def _check_writing(parameters: Parameters) -> None:
    """Raise InputError where workers shall write what they cannot."""
    if parameters.write != "workers":
        return
    if not parameters.scheduler:
        raise InputError("WRITE=workers: there are no workers.", "Give SCHEDULER, or leave WRITE as it is.")
    for name, kind in parameters.destinations.items():
        path = getattr(parameters, name)
        if path and (kind == FOLDER or (kind == RASTER and not path.lower().endswith(".vrt"))):
            raise InputError(
                f"{name.upper()}: with WRITE=workers a raster is written as blocks, not as {path}.",
                "Give it a name that ends in .vrt; for a folder of results leave WRITE as it is.",
            )


def on_cluster(scheduler: str, asked: Asked, events: Events) -> contextlib.AbstractContextManager[Backend]:
    """The workers of a cluster as a backend. Raises EnvironmentProblem where the packages for it are missing."""
    try:
        from .schedule.cluster import cluster
    except ImportError as error:
        raise EnvironmentProblem(
            f"SCHEDULER needs the packages dask and distributed; {sys.prefix} is not complete: {error}.",
            "Tick “Computing on a cluster” in Settings ▸ Options ▸ SkyMend and choose Create or repair; without QGIS: "
            "pip install 'skymend[cluster]'.",
        ) from error
    return cluster(scheduler, asked, events)


def parameters_of(task: str) -> type[BaseModel]:
    """What a task takes. Raises InputError where there is none of that name."""
    return _room(task).Parameters


def _room(task: str) -> Any:
    if task not in TASKS:
        raise InputError(f"There is no task “{task}”.", f"Known tasks: {', '.join(TASKS)}.")
    return importlib.import_module(f"{PACKAGE}.{TASKS[task]}")


@contextlib.contextmanager
def _heard(events: Events) -> Iterator[None]:
    """What our own code logs as a warning, such as a card that is left out, becomes a warning of the job."""
    log, handler = logging.getLogger(PACKAGE), logging.Handler(logging.WARNING)
    handler.emit = lambda record: events.warning(record.getMessage())  # type: ignore[method-assign]
    log.addHandler(handler)
    try:
        yield
    finally:
        log.removeHandler(handler)


def stay_here(parameters: dict[str, Any]) -> None:
    """Where no input is remote, GDAL reaches no server, whatever the files say: its requests end at a closed port."""
    if any(map(is_remote, _texts(parameters))):
        return
    for name in ("no_proxy", "NO_PROXY"):
        os.environ.pop(name, None)
    os.environ.update(
        CPL_VSIL_CURL_ALLOWED_FILENAME="none", GDAL_HTTP_PROXY="127.0.0.1:9", GDAL_HTTPS_PROXY="127.0.0.1:9"
    )


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for entry in value.values() if isinstance(value, dict) else value:
            yield from _texts(entry)


def _limit_threads(count: int) -> None:
    """Compiled loops run on `count` threads, 0: all. Where nothing is compiled yet and all are wanted, nothing is loaded."""
    if count or "numba" in sys.modules:
        from .kernels.compiled import use_threads

        use_threads(count)


def run_job(text: str, stream: TextIO, stop: threading.Event) -> int:
    """Run the job in `text` (JSON), writing events to `stream`. Returns the exit code: 0 done, 4 done in part
    (scenes of a batch failed), 3 cancelled, 1 error."""
    reserve = bytearray(_RESERVE)
    lock = threading.Lock()
    last: dict[str, Any] = {"fraction": 0.0, "message": "", "time": 0.0}

    def send(event: dict[str, Any]) -> None:
        with lock:
            if event["event"] == PROGRESS:
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
        job = read_job(text)
        events = Events(send, stop)
        with _heard(events.once()):
            result = run_task(job.task, job.parameters, events)
        if events.assumptions:
            result.report["assumed"] = events.assumptions
        if events.computed:
            result.report["tile_seconds"] = round(sum(events.computed), 3)
        send({"event": RESULT, "outputs": result.outputs, "report": result.report})
        return 4 if result.incomplete else 0
    except Cancelled:
        return 3
    except Exception as error:
        del reserve
        send({"event": ERROR, **explain(error)})
        return 1


def _trace() -> None:
    """The traceback to standard error, which may be a file on a full disk."""
    with contextlib.suppress(OSError, ValueError):
        traceback.print_exc()


def explain(error: Exception) -> dict[str, str]:
    """The error event of an exception; the traceback of whatever is not ours goes to standard error."""
    if isinstance(error, SkyMendError):
        return {"kind": error.kind, "text": error.text, "hint": error.hint}
    _trace()
    if short_of_memory(error):
        hint = "Give a smaller MEMORY_MB or TILE_SIZE, or close other programs."
        return {"kind": ENVIRONMENT, "text": "There is not enough memory.", "hint": hint}
    if isinstance(error, ImportError) and not (error.name or "").startswith(PACKAGE):
        return {
            "kind": ENVIRONMENT,
            "text": f"The Python environment {sys.prefix} is not complete: {error}.",
            "hint": "Repair it: skymend:doctor with PREPARE, or Settings ▸ Options ▸ SkyMend.",
        }
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        where = f" while writing {error.filename}" if error.filename else ""
        return {
            "kind": ENVIRONMENT,
            "text": f"The disk is full{where}.",
            "hint": "Free space or choose another folder.",
        }
    if isinstance(error, OSError) and error.errno in (errno.EMFILE, errno.ENFILE):
        hint = "Raise the system's limit (ulimit -n), or give fewer files at once."
        return {"kind": ENVIRONMENT, "text": "Too many files are open.", "hint": hint}
    if isinstance(error, OSError) and error.errno == errno.EFBIG:
        hint = "Choose a folder on another disk, or raise the limit (ulimit -f)."
        return {"kind": ENVIRONMENT, "text": "A file became larger than this disk, or a limit, allows.", "hint": hint}
    if isinstance(error, OSError) and error.errno and error.filename:
        hint = "Check that the file and its folder are there and may be read and written; leave them alone meanwhile."
        return {"kind": ENVIRONMENT, "text": f"{error.filename}: {error.strerror}.", "hint": hint}
    return {"kind": BUG, "text": f"{type(error).__name__}: {error}", "hint": ""}
