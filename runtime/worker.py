"""One job from the QGIS side: start the worker, pass its events to `feedback`, stop it when the user cancels.

The job goes down on standard input, one JSON object a line comes up on standard output, and closing standard input means
"stop", so that a dead QGIS stops its worker too. What libraries print to standard error is kept in a log file. Whatever the
worker leaves behind goes with the folder of the run.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import threading
import time
import uuid
from collections import deque
from collections.abc import Mapping
from contextlib import ExitStack
from typing import IO, Any

from ..contract.protocol import BUG, ENVIRONMENT, ERROR, FETCHING, LOG, PROGRESS, RESULT, WARNING, make_job
from . import environment
from .failures import EnvironmentProblem, explain_exit, mask, oom_kills
from .installer import proxy_variables
from .preferences import Preferences
from .standby import PROGRAM, Standby, Started
from .time_left import TimeLeft

GRACE = 5.0  # seconds between asking the worker to stop and killing it
KEPT_RUNS = 20
LOG_HEAD, LOG_TAIL = 2_000_000, 400  # characters kept from the start of standard error, lines from its end


class WorkerError(Exception):
    """A job that failed: `text` says what is wrong, `hint` what to do, `details` where the log is and how it ends."""

    def __init__(self, text: str, hint: str = "", details: str = "", kind: str = BUG):
        super().__init__(text)
        self.text, self.hint, self.details, self.kind = text, hint, details, kind


def run_job(
    task: str,
    parameters: dict[str, Any],
    feedback: Any,
    preferences: Preferences,
    standby: Standby | None = None,
) -> dict[str, Any] | None:
    """Run one job to its end: {"outputs": {…}, "report": {…}}, or None if it was cancelled.

    `feedback` is a QgsProcessingFeedback or looks like one; one that has `pushCurve` is told how a training goes, one that
    has `pushTimeLeft` how many seconds it will still take (None: not known). The worker's environment is made first if it is
    missing. The worker that `standby` has ready is taken, and the next one made ready in the end.
    Raises WorkerError.
    """
    try:
        network = proxy_variables(preferences) if task in FETCHING else {}
        python = environment.ensure(preferences, feedback)
    except EnvironmentProblem as problem:
        raise WorkerError(problem.text, problem.hint, kind=ENVIRONMENT) from problem
    if not python or feedback.isCanceled():
        return None
    waiting = standby if preferences.keep_worker and not network else None
    try:
        return run_with(
            python, make_job(task, parameters), feedback, preferences.home, network=network, standby=waiting
        )
    finally:
        if waiting is not None:
            waiting.get_ready(python, preferences.home, f"{task}:{parameters.get('method') or 'auto'}")


def run_with(
    python: str,
    job: dict[str, Any],
    feedback: Any,
    home: str,
    program: str = PROGRAM,
    network: Mapping[str, str] | None = None,
    standby: Standby | None = None,
) -> dict[str, Any] | None:
    """The same with an interpreter as it is; `home` is the data folder, `network` variables that tell a proxy. Raises
    WorkerError."""
    with ExitStack() as stack:
        log = stack.enter_context(RunLog(job, python, home))
        ready = standby.take(python, home) if standby is not None and standby.program == program else None
        try:
            started = ready or Started(python, program, home, network=network)
        except OSError as error:
            hint = "Repair the environment: Settings ▸ Options ▸ SkyMend, or skymend:doctor with PREPARE."
            raise WorkerError(f"{python} cannot be started: {error}", hint, kind=ENVIRONMENT) from error
        stack.enter_context(started)
        return _Run(started.process, log).follow(json.dumps(job), feedback)


class _Run:
    """A worker process with its pumps."""

    def __init__(self, process: subprocess.Popen, log: RunLog):
        self.process, self.log = process, log
        self._dead_since = 0.0
        self._killed = oom_kills()
        self._left = TimeLeft()
        self.lines: queue.Queue[str | None] = queue.Queue()
        self.pumps = [
            threading.Thread(target=target, args=(stream,), daemon=True)
            for target, stream in ((self._pump, self.process.stdout), (log.pump, self.process.stderr))
        ]
        for pump in self.pumps:
            pump.start()

    def follow(self, job: str, feedback: Any) -> dict[str, Any] | None:
        """Send the job and listen until the worker ends. There is no limit on silence: computing can be quiet."""
        last: dict[str, dict[str, Any]] = {}
        asked = 0.0
        try:
            with contextlib.suppress(OSError):  # a worker that died at once tells why on its other streams
                self.process.stdin.write(job + "\n")
                self.process.stdin.flush()
            while True:
                if feedback.isCanceled() and not asked:
                    asked = time.monotonic()
                    self._close_stdin()
                if asked and time.monotonic() - asked > GRACE:
                    self.process.kill()
                try:
                    line = self.lines.get(timeout=0.1)
                except queue.Empty:
                    if self.process.poll() is not None and self._left_behind():
                        break
                    continue
                if line is None:
                    break
                self._handle(line, feedback, last)
        finally:
            code = self._end()
        if feedback.isCanceled():
            return None
        return self._answer(last, code)

    def _handle(self, line: str, feedback: Any, last: dict[str, dict[str, Any]]) -> None:
        """Pass one event on; what is no event is a library that found the protocol's stream."""
        try:
            event = json.loads(line)
            kind = event["event"]
        except (ValueError, KeyError, TypeError):
            feedback.pushDebugInfo(line.rstrip())
            return
        if kind == PROGRESS:
            feedback.setProgress(100.0 * event.get("fraction", 0.0))
            if event.get("curve") and hasattr(feedback, "pushCurve"):
                feedback.pushCurve(event["curve"])
            message = event.get("message", "")
            if hasattr(feedback, "pushTimeLeft"):
                feedback.pushTimeLeft(self._left.add(event.get("fraction", 0.0), message, time.monotonic()))
            if message and message != last.get(PROGRESS, {}).get("message"):
                feedback.setProgressText(message)
        elif kind == LOG:
            push = feedback.pushWarning if event.get("level") == WARNING else feedback.pushInfo
            push(event.get("text", ""))
            self.log.write(f"[{event.get('level')}] {event.get('text')}\n")
        last[kind] = event

    def _answer(self, last: dict[str, dict[str, Any]], code: int) -> dict[str, Any]:
        """The result, or the reason why there is none."""
        if RESULT in last:  # whole outputs are announced after they are in place, so a crash on the way out is harmless
            return {"outputs": last[RESULT].get("outputs", {}), "report": last[RESULT].get("report", {})}
        self.log.write(f"exit code {code}\n")
        error = last.get(ERROR)
        if error is None:
            text, hint = explain_exit(code, out_of_memory=oom_kills() > self._killed or self._killed < 0)
            raise WorkerError(text, hint, self.log.details(), ENVIRONMENT)
        self.log.write(f"{error}\n")
        text, hint, kind = error.get("text", ""), error.get("hint", ""), error.get("kind", BUG)
        if kind == BUG:
            text = f"SkyMend made a mistake: {text}"
            hint = hint or f"Please report it with the log {self.log.path}"
        raise WorkerError(text, hint, self.log.details(), kind)

    def _pump(self, stream: IO[str]) -> None:
        for line in stream:
            self.lines.put(line)
        self.lines.put(None)

    def _left_behind(self) -> bool:
        """Whether a child of the dead worker has kept the pipe open for too long."""
        self._dead_since = self._dead_since or time.monotonic()
        return time.monotonic() - self._dead_since > GRACE

    def _close_stdin(self) -> None:
        with contextlib.suppress(OSError):
            self.process.stdin.close()

    def _end(self) -> int:
        """Wait for the worker, kill it if it stays, and free its pipes."""
        self._close_stdin()
        try:
            code = self.process.wait(timeout=GRACE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            code = self.process.wait()
        for pump in self.pumps:
            pump.join(1)
        for stream in (self.process.stdout, self.process.stderr):
            with contextlib.suppress(OSError, ValueError):
                stream.close()
        return code


class RunLog:
    """The log file of one run: the job, its warnings, and the worker's standard error, head and tail."""

    def __init__(self, job: dict[str, Any], python: str, home: str):
        self.folder = os.path.join(home, "logs")
        name = f"run-{time.strftime('%Y%m%d-%H%M%S')}-{job['task']}-{uuid.uuid4().hex[:8]}.log"
        self.path = os.path.join(self.folder, name)
        self._tail: deque[str] = deque(maxlen=LOG_TAIL)
        self._written = self._left_out = 0
        self._lock = threading.Lock()
        self._file: IO[str] | None = None
        with contextlib.suppress(OSError):  # a run does not fail because it cannot be logged
            os.makedirs(self.folder, exist_ok=True)
            remove_oldest_logs(self.folder, "run-", KEPT_RUNS - 1)
            self._file = open(self.path, "w", encoding="utf-8")  # noqa: SIM115 - closed by __exit__
        self.write(f"{time.strftime('%Y-%m-%d %H:%M:%S')} {python}\n{json.dumps(job, ensure_ascii=False)}\n")

    def write(self, text: str) -> None:
        """Add to the file, or only to the tail once the head is full."""
        with self._lock:
            self._tail.append(text)
            if self._file is None or self._written > LOG_HEAD:
                self._left_out += 1
                return
            self._written += len(text)
            with contextlib.suppress(OSError, ValueError):
                self._file.write(mask(text))
                self._file.flush()

    def pump(self, stream: IO[str]) -> None:
        """Take over a stream until it ends."""
        with contextlib.suppress(OSError, ValueError):
            for line in stream:
                self.write(line)

    def details(self, lines: int = 30) -> str:
        """Where the log is and how it ends, for the message's details."""
        tail = "".join(list(self._tail)[-lines:])
        return f"Log: {self.path}\n{tail}"

    def __enter__(self) -> RunLog:
        return self

    def __exit__(self, *_: object) -> None:
        with self._lock, contextlib.suppress(OSError, ValueError):
            if self._file is not None:
                if self._left_out:
                    kept = list(self._tail)[-min(self._left_out, LOG_TAIL) :]
                    self._file.write(f"… {self._left_out - len(kept)} lines left out …\n{''.join(kept)}")
                self._file.close()


def remove_oldest_logs(folder: str, prefix: str, keep: int) -> None:
    """Leave the newest `keep` logs whose name starts with `prefix` (names carry the time)."""
    names = sorted(name for name in os.listdir(folder) if name.startswith(prefix))
    for name in names[: max(len(names) - keep, 0)]:
        with contextlib.suppress(OSError):
            os.remove(os.path.join(folder, name))
