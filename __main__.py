"""The worker's front door: one job in, JSON lines out.

`python <plugin folder>` takes the job from the first line of standard input; closing standard input cancels it, so a
parent that dies stops its worker. With --wait it gets ready beforehand, with --answer it answers light requests, a line
each, until its input closes; both end by themselves when nothing comes. `python -m skymend job.json` takes the job from a
file; Ctrl-C or SIGTERM cancels. `python -m skymend batch JOBS.jsonl`, or a folder of scenes with --recipe, is a job of the
task `batch`.
Exit codes: 0 done, 4 done in part (scenes of a batch failed), 3 cancelled, 1 error.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import importlib.util
import json
import os
import queue
import shutil
import signal
import sys
import tempfile
import threading
from pathlib import Path
from typing import TextIO

PACKAGE = "skymend"
LEAST_MEMORY = 1024  # MB of address space in which the libraries can be loaded
PATIENCE = 4.0  # seconds from a cancel to the hard end; less than the 5 s after which the parent kills


def main(arguments: list[str] | None = None) -> int:
    """Run one job and return the exit code."""
    parser = argparse.ArgumentParser(prog=PACKAGE, description="Runs one SkyMend job; events come as JSON lines.")
    parser.add_argument("job", nargs="?", help="a JSON file with the job; without it, one line on standard input")
    parser.add_argument("batch", nargs="?", help="after the word batch: JOBS.jsonl, or a folder or catalogue of scenes")
    parser.add_argument("--recipe", default="", help="of a batch: the job for each scene, with {scene}, {name}, {date}")
    parser.add_argument("--journal", default="", help="of a batch: the folder of its journal (default: SOURCE.journal)")
    parser.add_argument("--html", default="", help="of a batch: where its report is written too")
    parser.add_argument("--scheduler", default="", help="compute on a Dask cluster: tcp://HOST:PORT, or local:N")
    parser.add_argument("--version", action="store_true", help="print the version and end")
    parser.add_argument("--wait", metavar="TASK", help="load what TASK or TASK:METHOD needs, then wait for the job")
    parser.add_argument(
        "--answer", action="store_true", help="answer light requests, a line each, until there is no more"
    )
    options = parser.parse_args(arguments)
    register_package()
    if options.version:
        print(f"{PACKAGE} {sys.modules[PACKAGE].__version__}")
        return 0
    if not options.job and sys.stdin.isatty():
        parser.error("give the path of a job")
    events = protect_stdout()
    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    if options.job:
        signal.signal(signal.SIGINT, lambda *_: stop.set())
        try:
            text = job_text(options)
        except (OSError, ValueError) as error:
            hint = "Give the path of a JSON file: {“protocol”: 1, “task”: …, “parameters”: {…}}."
            return refuse(events, "input", f"The job {options.job} cannot be read: {error}", hint)
    else:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent; it closes the pipe
        lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=listen, args=(lines, stop), daemon=True).start()
        text = "" if options.wait or options.answer else lines.get()
        if not (text.strip() or options.wait or options.answer):
            return refuse(events, "input", "No job came on standard input.", "Write it as one line of JSON.")
    allowed = settle_limits()
    if allowed is not None and allowed < LEAST_MEMORY:
        hint = f"Raise the limit (ulimit -v) to {4 * LEAST_MEMORY} MB or more."
        return refuse(events, "environment", f"A process may use only {allowed} MB of memory here: too little.", hint)
    with importlib.import_module(f"{PACKAGE}.contract.run_folder").working_in_run_folder():
        threading.Thread(target=end_if_stuck, args=(stop,), daemon=True).start()
        with caches():
            if options.answer:
                os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # small matrices: threads would wait for each other
                return answer(lines, events, stop)
            if options.wait:
                text = awaited(options.wait, lines)
                if not text:
                    return 0
            return run(text, events, stop)


def job_text(options: argparse.Namespace) -> str:
    """The job of a command line, as JSON. Raises OSError or ValueError where its file cannot be read."""
    if options.job != "batch" or not options.batch:
        text = Path(options.job).read_text(encoding="utf-8-sig")
        if options.scheduler:
            job = json.loads(text)
            job.setdefault("parameters", {})["scheduler"] = options.scheduler
            text = json.dumps(job)
        return text
    source = Path(options.batch).absolute()
    given = {"scenes": str(source), "recipe": options.recipe} if options.recipe else {"jobs": str(source)}
    journal = options.journal or f"{source}.journal"
    given.update(journal=str(Path(journal).absolute()), scheduler=options.scheduler)
    if options.html:
        given["output_html"] = str(Path(options.html).absolute())
    return json.dumps({"task": "batch", "parameters": given})


def settle_limits() -> int | None:
    """As many open files as the system lets us have; returns the megabytes of address space allowed, None for all. OpenBLAS
    tries for ever where it gets no buffer for each of its threads, so it has few where memory is limited."""
    if sys.platform == "win32":
        return None
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    with contextlib.suppress(OSError, ValueError):
        if soft != resource.RLIM_INFINITY and (hard == resource.RLIM_INFINITY or soft < hard):
            most = 65536 if hard == resource.RLIM_INFINITY else min(hard, 65536)
            resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, most), hard))
    space = resource.getrlimit(resource.RLIMIT_AS)[0]
    if space == resource.RLIM_INFINITY:
        return None
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    return int(space) // 2**20


def run(text: str, events: TextIO, stop: threading.Event) -> int:
    """Hand the job to its task."""
    module = load("run", events)
    return 1 if module is None else module.run_job(text, events, stop)


def awaited(what: str, lines: queue.Queue[str]) -> str:
    """The job, when it comes; until then what it is likely to need is loaded. Empty where none comes."""
    with contextlib.suppress(Exception):  # the job will tell
        standby = importlib.import_module(f"{PACKAGE}.engine.standby")
        for step in standby.preparing(what):
            if not lines.empty():
                break
            step()
    idle = importlib.import_module(f"{PACKAGE}.contract.standby").IDLE
    with contextlib.suppress(queue.Empty):
        return lines.get(timeout=idle).strip()
    return ""


def answer(lines: queue.Queue[str], events: TextIO, stop: threading.Event) -> int:
    """Answer requests until the parent closes the pipe, or is silent for long."""
    module = load("standby", events)
    return 1 if module is None else module.answer_requests(lines, events, stop)


def load(name: str, events: TextIO):
    """A module of the engine; None, told as an event, where it cannot be loaded."""
    try:
        return importlib.import_module(f"{PACKAGE}.engine.{name}")
    except ImportError as error:
        if "failed to map segment" in str(error):
            refuse(events, "environment", "There is not enough memory to start.", "Close other programs.")
            return None
        refuse(
            events,
            "environment",
            f"The Python environment {sys.prefix} is not complete: {error}.",
            "Run “Check the installation” (skymend:doctor) with “prepare the environment” switched on, or repair it in "
            "Settings ▸ Options ▸ SkyMend. Without QGIS: pip install -r requirements/worker.txt -r requirements/cpu.txt.",
        )
        return None


def register_package() -> None:
    """Make this folder importable as `skymend`, whatever it is called, without opening its parent or itself to imports."""
    folder = Path(__file__).absolute().parent
    sys.path[:] = [entry for entry in sys.path if not entry or Path(entry).absolute() != folder]
    if PACKAGE in sys.modules:  # python -m skymend
        return
    spec = importlib.util.spec_from_file_location(
        PACKAGE, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"{folder} is not a Python package")
    module = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = module
    spec.loader.exec_module(module)


def protect_stdout() -> TextIO:
    """The protocol's own stream; whatever libraries or children print to standard output goes to standard error."""
    sys.stdout.flush()
    events = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return events


def listen(lines: queue.Queue[str], stop: threading.Event) -> None:
    """Pass on the lines that come; set `stop` when the parent closes the pipe or dies."""
    with contextlib.suppress(OSError, ValueError):
        for line in iter(sys.stdin.buffer.readline, b""):
            lines.put(line.decode("utf-8", "replace"))
    stop.set()
    lines.put("")


def end_if_stuck(stop: threading.Event) -> None:
    """A cancelled job that does not reach its next tile in time ends here, and what it was making is deleted; only outputs
    that are already being put in place are waited for. Without a parent the folder of the run goes too."""
    stop.wait()
    threading.Event().wait(PATIENCE)
    runs = importlib.import_module(f"{PACKAGE}.contract.run_folder")
    with contextlib.suppress(Exception):
        if not runs.give_up_run():
            threading.Event().wait(PATIENCE)
    os._exit(3)


@contextlib.contextmanager
def caches():
    """Environment of the libraries, where the user has not set it: a writable numba cache, a modest GDAL block cache, and no
    search of all that is installed for plugins of pydantic."""
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    os.environ.setdefault("GDAL_CACHEMAX", "256")  # MB; by default 5 % of the machine, beside our own budget
    if os.environ.get("NUMBA_CACHE_DIR"):
        yield
        return
    temporary = ""
    try:
        folder = importlib.import_module(f"{PACKAGE}.contract.compiled_code").code_folder()
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError:  # a server's home is often read-only: compile anew, in a folder nobody else can write to
        folder = temporary = tempfile.mkdtemp(prefix="skymend-numba-")
    os.environ["NUMBA_CACHE_DIR"] = folder
    try:
        yield
    finally:
        if temporary:
            shutil.rmtree(temporary, ignore_errors=True)


def refuse(events: TextIO, kind: str, text: str, hint: str) -> int:
    """An error event before the engine can send one."""
    with contextlib.suppress(OSError, ValueError):
        events.write(json.dumps({"event": "error", "kind": kind, "text": text, "hint": hint}) + "\n")
        events.flush()
    return 1


if __name__ == "__main__":
    code = main()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)  # no thread of a library may linger
