"""The worker's side of a fault: one job in a process that may die."""

from __future__ import annotations

import os
import signal
import sys
import threading
from pathlib import Path

STEPS = ("replace", "rename", "link", "unlink", "fsync")  # of putting outputs in place


def run(job: str, folder: str, home: str, die_at: int) -> None:
    """Run the job as `__main__` would; events go to a file, network calls of Python's to another."""
    where = Path(folder)
    os.chdir(where)
    for descriptor, name in ((1, "stdout.txt"), (2, "stderr.txt")):
        os.dup2(os.open(where / name, os.O_WRONLY | os.O_CREAT), descriptor)
    os.environ.update(SKYMEND_HOME=home, TMPDIR=str(where / "tmp"), HOME=str(where / "home"))
    sys.addaudithook(lambda event, args: _heard(where, event, args))
    from skymend.contract.run_folder import working_in_run_folder
    from skymend.engine.run import run_job

    with (where / "events.jsonl").open("w", encoding="utf-8") as events, working_in_run_folder():
        if die_at:
            _die(die_at)
        run_job(job, events, threading.Event())


def _heard(where: Path, event: str, args: tuple) -> None:
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname"):
        with (where / "network.txt").open("a") as file:
            file.write(f"{event} {args[1:]}\n")


def _die(at: int) -> None:
    """Kill this process before the `at`-th of the steps that put outputs in place."""
    count = 0

    def deadly(step):
        def act(*args, **keywords):
            nonlocal count
            count += 1
            if count == at:
                os.kill(os.getpid(), signal.SIGKILL)
            return step(*args, **keywords)

        return act

    for name in STEPS:
        setattr(os, name, deadly(getattr(os, name)))
