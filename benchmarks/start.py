"""How long a run takes to start: a fresh worker, and the one that waited for it.

    python -m benchmarks.start [--runs 5] [--before FOLDER] [--job reconstructseries:whittaker …]

Tiny jobs (a series of 12 dates of 48 × 48 pixels and the like) are done as the panel does them, in whole processes with all
loops compiled beforehand, in turns with those of another version's plugin folder (`--before`). Start is the time from the
call that the panel makes until the worker tells its first progress, the whole until the result is there. Processor seconds
are those of the worker's process: until then, and of the whole; what one that waited used before is left out. Medians.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from skymend.contract.standby import WARMED, stamp
from skymend.engine import warm
from skymend.engine.job.events import Events
from skymend.runtime.standby import PROGRAM, Standby
from skymend.runtime.worker import run_with

TICK = os.sysconf("SC_CLK_TCK")


class Clock:
    """Looks like a QgsProcessingFeedback and notes when it is first told something, and what children had used by then."""

    def __init__(self) -> None:
        self.begun, self.used_before = time.perf_counter(), used_by_children()
        self.first = self.first_used = self.used = 0.0

    def _note(self, *_: object) -> None:
        if not self.first:
            self.first = time.perf_counter() - self.begun
            self.first_used = used_by_children() - self.used_before

    setProgress = setProgressText = pushInfo = pushWarning = pushDebugInfo = _note  # noqa: N815 - QGIS's names

    def isCanceled(self) -> bool:  # noqa: N802
        return False

    def done(self) -> list[float]:
        """Start and whole by the clock, then by the processor."""
        whole = time.perf_counter() - self.begun
        return [self.first, whole, self.first_used, used_by_children() - self.used_before]


def used_by_children() -> float:
    """Processor seconds of all children so far, those that have ended too."""
    ended = os.times()
    used = ended.children_user + ended.children_system
    for thread in Path("/proc/self/task").iterdir():
        for child in (thread / "children").read_text().split():
            fields = Path(f"/proc/{child}/stat").read_text().rpartition(")")[2].split()
            used += (int(fields[11]) + int(fields[12])) / TICK
    return used


def main() -> None:
    """Prints a row a job and way to start."""
    parser = argparse.ArgumentParser(prog="benchmarks.start")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--before", help="the plugin folder of another version")
    parser.add_argument(
        "--job", nargs="+", default=["reconstructseries:whittaker", "detectclouds:spectral", "fuse:starfm"]
    )
    options = parser.parse_args()
    ways = {"fresh": PROGRAM, "waiting": PROGRAM}
    if options.before:
        ways = {"before": str(Path(options.before) / "__main__.py"), **ways}
    print("| job | worker | start | whole run | processor: start | whole |\n|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as home:
        os.environ["SKYMEND_HOME"] = home
        warm._simulate(warm.scenes_folder(), Events.silent())
        mark = Path(home) / WARMED
        mark.write_text(repr(stamp(sys.executable)).replace("'", '"'))
        for name in options.job:
            for way, found in measured(name, ways, home, options.runs).items():
                start, *others = (statistics.median(column) for column in zip(*found))
                print(f"| {name} | {way} | {start:.3f} s |", *(f"{seconds:.2f} s |" for seconds in others), flush=True)


def measured(name: str, ways: dict[str, str], home: str, count: int) -> dict[str, list[list[float]]]:
    """What each way of starting a job took; the first turn, which compiles and gets files into memory, is left out."""
    (trial,) = warm.trials_of(name, warm.scenes_folder())
    rows: dict[str, list[list[float]]] = {way: [] for way in ways}
    standby = Standby()
    for number in range(count + 1):
        for way, program in ways.items():
            if way == "waiting":
                standby.get_ready(sys.executable, home, name)
                time.sleep(6)  # what it loads is loaded
            place = Path(home) / f"{way}-{name.replace(':', '-')}-{number}"
            output = {"output_folder": str(place)} if trial.task == "reconstructseries" else {"output": f"{place}.tif"}
            clock = Clock()
            run_with(
                sys.executable, {"task": trial.task, "parameters": {**trial.parameters, **output}}, clock, home, program,
                standby=standby if way == "waiting" else None,
            )  # fmt: skip
            if number:
                rows[way].append(clock.done())
    standby.close()
    return rows


if __name__ == "__main__":
    main()
