"""How long a run takes to start: a fresh worker, and the one that waited for it.

    python -m benchmarks.start [--runs 5]

A tiny series (12 dates of 48 × 48 pixels) is mended as the panel does it, in whole processes with all loops compiled
beforehand, in turns. Start is the time from the run's begin until the worker tells its first progress, the whole until the
result is there; the work itself is in both. Told are medians, and the processor seconds of an empty fresh process.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import sys
import tempfile
import time
from pathlib import Path

from skymend.engine import warm
from skymend.engine.job.events import Events
from skymend.runtime.standby import Standby
from skymend.runtime.worker import run_with


class Clock:
    """Looks like a QgsProcessingFeedback and notes when it is first told something."""

    def __init__(self) -> None:
        self.begun, self.first = time.perf_counter(), 0.0

    def _note(self, *_: object) -> None:
        self.first = self.first or time.perf_counter() - self.begun

    setProgress = setProgressText = pushInfo = pushWarning = pushDebugInfo = _note  # noqa: N815 - QGIS's names

    def isCanceled(self) -> bool:  # noqa: N802
        return False


def main() -> None:
    """Prints a row a way to start."""
    parser = argparse.ArgumentParser(prog="benchmarks.start")
    parser.add_argument("--runs", type=int, default=5)
    count = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as home:
        os.environ["SKYMEND_HOME"] = home
        method = "reconstructseries:whittaker"
        warm.run(warm.Parameters(tasks=[method]), Events.silent())
        (trial,) = warm.trials_of(method, warm.scenes_folder())
        standby = Standby()
        standby._compile = lambda *_: None  # compiled above
        rows: dict[str, list[tuple[float, float, float]]] = {"fresh": [], "waiting": []}
        for number in range(count + 1):
            for name, found in rows.items():
                if name == "waiting":
                    standby.get_ready(sys.executable, home, method)
                    time.sleep(8)  # what it loads is loaded
                parameters = {**trial.parameters, "output_folder": str(Path(home) / f"{name}-{number}")}
                job, clock, before = {"task": trial.task, "parameters": parameters}, Clock(), _processor()
                run_with(sys.executable, job, clock, home, standby=standby if name == "waiting" else None)
                if number:  # the first of each is to get files into memory
                    found.append((clock.first, time.perf_counter() - clock.begun, _processor() - before))
        standby.close()
    print("| worker | start | whole run | processor |\n|---|---|---|---|")
    medians = {name: [statistics.median(column) for column in zip(*found)] for name, found in rows.items()}
    for name, (start, whole, processor) in medians.items():
        print(f"| {name} | {start:.3f} s | {whole:.2f} s | {processor:.2f} s |")
    print(f"| ratio | {medians['fresh'][0] / medians['waiting'][0]:.0f} × | "
          f"{medians['fresh'][1] / medians['waiting'][1]:.1f} × | |")  # fmt: skip


def _processor() -> float:
    """Of all processes that ended so far."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
