"""The work on one scene of a batch: a job, run by a worker process of its own, so that whatever befalls it stays its own.

It is a tile job whose tiles are jobs: threads or a cluster drive it as they drive any other.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess  # nosec B404 - our own worker
import sys
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from ...contract.protocol import BUG, ENVIRONMENT, ERROR, RESULT
from ...contract.recipe import job_id
from ...contract.run_folder import VARIABLE
from ..job.events import Events
from .journal import Claim, Journal, this_host

FRONT_DOOR = Path(__file__).resolve().parents[2]
DONE, FAILED, BUSY = "done", "failed", "busy"
_LAST_WORDS = 2000  # characters of what a worker that died said last
_TO_END = 8.0  # seconds for a cancelled worker


@dataclass(frozen=True)
class SceneJobs:
    """Jobs of a batch, done where the journal in `folder` says that nobody does them. `started`: when this batch began,
    before which failures do not count."""

    folder: str
    started: float
    events: Events

    def read(self, job: Mapping[str, Any]) -> None:
        """Nothing: the worker reads."""

    def compute(self, job: Mapping[str, Any], data: None) -> str:
        """Do a job, unless it is done; what became of it."""
        journal, name = Journal(Path(self.folder)), job_id(job)
        settled = self._settled(journal, name)
        if settled:
            return settled
        claim = journal.claim(name)
        if claim is None:
            return BUSY
        try:
            settled = self._settled(journal, name)  # between the look and the claim
            return settled or self._done(journal, claim, job)
        finally:
            claim.release()

    def close(self) -> None:
        """Nothing is open."""

    def _settled(self, journal: Journal, name: str) -> str:
        if journal.done(name) is not None:
            return DONE
        return FAILED if journal.failed(name, self.started) is not None else ""

    def _done(self, journal: Journal, claim: Claim, job: Mapping[str, Any]) -> str:
        began = time.time()
        last = _run(job, self.events, lambda: journal.taken_over(claim))
        if last is None:
            return BUSY
        good = last["event"] == RESULT
        told = {"outputs": last["outputs"]} if good else {key: last.get(key, "") for key in ("kind", "text", "hint")}
        record = {"job": job, "host": this_host(), "began": began, "ended": time.time(), **told}
        journal.note(claim.name, record, good=good)
        return DONE if good else FAILED


def _run(job: Mapping[str, Any], events: Events, lost: Callable[[], bool]) -> Optional[dict[str, Any]]:
    """The last event of a worker that does the job; None where the job was lost to another. The worker ends when its
    standard input does, so with this process. Raises Cancelled."""
    environment = {name: value for name, value in os.environ.items() if name != VARIABLE}
    worker = subprocess.Popen(  # nosec B603
        [sys.executable, str(FRONT_DOOR)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True, encoding="utf-8", errors="replace", env=environment,
    )  # fmt: skip
    lines: queue.Queue[Optional[str]] = queue.Queue()
    words: list[str] = [""]
    threading.Thread(target=_drain, args=(worker.stdout, lines), daemon=True).start()
    threading.Thread(target=_remember, args=(worker.stderr, words), daemon=True).start()
    last: dict[str, Any] = {}
    with contextlib.suppress(OSError):  # it says why below
        worker.stdin.write(json.dumps(job) + "\n")  # type: ignore[union-attr]
        worker.stdin.flush()  # type: ignore[union-attr]
    try:
        while True:
            try:
                line = lines.get(timeout=0.5)
            except queue.Empty:
                line = ""
            if line is None:
                break
            if line.startswith("{"):
                event = json.loads(line)
                last = event if event.get("event") in (RESULT, ERROR) else last
            events.check()
            if lost():
                return None
    finally:
        _end(worker)
    if last.get("event") in (RESULT, ERROR):
        return last
    kind, text = (ENVIRONMENT, "The worker was killed") if worker.returncode in (-9, 137) else (BUG, "The worker died")
    hint = "The machine may lack memory: give a smaller MEMORY_MB." if kind == ENVIRONMENT else words[0][-_LAST_WORDS:]
    return {"event": ERROR, "kind": kind, "text": f"{text} (exit code {worker.returncode}).", "hint": hint}


def _end(worker: subprocess.Popen) -> None:
    with contextlib.suppress(OSError):
        worker.stdin.close()  # type: ignore[union-attr]
    try:
        worker.wait(_TO_END)
    except subprocess.TimeoutExpired:
        worker.kill()
        worker.wait()


def _drain(stream: Any, lines: queue.Queue[Optional[str]]) -> None:
    for line in stream:
        lines.put(line)
    lines.put(None)


def _remember(stream: Any, words: list[str]) -> None:
    for line in stream:
        words[0] = (words[0] + line)[-4 * _LAST_WORDS :]
