"""Beyond one machine: what a tile costs on a cluster, how more workers help, and what client and scheduler need.

`python -m benchmarks.scale [--tiles 100000] [--size 1500]` with `.dev/plugins` on the path prints the tables of scale.md.
Scheduler and workers are processes of this machine, started as users start them, so two workers have a core each at best.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import psutil

from skymend.engine.job.events import Events
from skymend.engine.run import run_task
from skymend.engine.schedule.backend import Asked, computed_by
from skymend.engine.schedule.cluster import cluster
from skymend.engine.schedule.stream import stream

PORT = 18786
# Sentinel-2 over a country of 360 000 km², a year: tiles of the grid (110 km, overlapping), dates by two satellites.
COUNTRY = {"granules": 60, "dates": 73, "pixels": 10980**2, "bytes": 800e6}


@dataclass(frozen=True)
class NoWork:
    """Tiles that cost nothing, with answers of a few hundred bytes: all that is left is the way."""

    def read(self, tile: int) -> np.ndarray:
        return np.full(32, tile, np.float64)

    def compute(self, tile: int, data: np.ndarray) -> np.ndarray:
        return data

    def close(self) -> None:
        """Nothing is open."""


@contextlib.contextmanager
def started(workers: int) -> Iterator[psutil.Process]:
    """A scheduler, as a process to look at, and its workers."""
    binary, address = str(Path(sys.executable).with_name("dask")), f"tcp://127.0.0.1:{PORT}"
    # As on machines of their own: each worker computes on one core.
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "NUMBA_NUM_THREADS": "1"}
    with tempfile.TemporaryDirectory() as folder:
        commands = [[binary, "scheduler", "--host", "127.0.0.1", "--port", str(PORT), "--no-dashboard"]]
        commands += [[binary, "worker", address, "--no-nanny", "--nthreads", "2", "--no-dashboard",
                      "--local-directory", folder]] * workers  # fmt: skip
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "env": environment}
        processes = [subprocess.Popen(command, **quiet) for command in commands]
        try:
            yield psutil.Process(processes[0].pid)
        finally:
            for process in processes:
                process.kill()
                process.wait()


@contextlib.contextmanager
def backend_of(workers: int) -> Iterator:
    """The backend of a cluster of so many workers, and its scheduler's process."""
    from distributed import Client

    with started(workers) as scheduler:
        with Client(f"tcp://127.0.0.1:{PORT}", timeout=30, set_as_default=False) as client:
            client.wait_for_workers(workers, timeout=60)
        with cluster(f"tcp://127.0.0.1:{PORT}", Asked([], "cpu", 1), Events.silent()) as backend:
            yield backend, scheduler


def way_of_a_tile(tiles: int) -> None:
    """Milliseconds a tile that costs nothing, and memory of client and scheduler as the tiles go by."""
    print("\n| tiles | ms a tile | client, MB | scheduler, MB |\n|---|---|---|---|")
    with backend_of(2) as (backend, scheduler):
        for count in (1000, tiles // 10, tiles):
            most = [0.0, 0.0]
            over = threading.Event()
            watch = threading.Thread(target=_watch, args=(scheduler, most, over))
            watch.start()
            began = time.perf_counter()
            stream(NoWork(), range(count), lambda tile, answer: None, Events.silent(), backend=backend)
            took = time.perf_counter() - began
            over.set()
            watch.join()
            print(f"| {count} | {1000 * took / count:.2f} | {most[0]:.0f} | {most[1]:.0f} |", flush=True)


def _watch(scheduler: psutil.Process, most: list[float], over: threading.Event) -> None:
    while not over.wait(0.2):
        for k, process in enumerate((psutil.Process(), scheduler)):
            most[k] = max(most[k], process.memory_info().rss / 2**20)


def tasks(size: int) -> None:
    """Tiles a second of real tasks: here on one thread, and by one and two workers of one thread."""
    with tempfile.TemporaryDirectory() as folder:
        scenario = {"scenario": "clouds", "size": size, "seed": 1, "dates": 6, "output_folder": folder}
        run_task("simulate", scenario, Events.silent())
        scenes = sorted(Path(folder).glob("S2_*.tif"))
        jobs = {
            "detectclouds, s2cloudless": ("detectclouds", {"input": {"path": str(scenes[0])}, "method": "s2cloudless",
                                                           "shadows": False, "output": f"{folder}/c.tif"}),
            "reconstructseries, season and anomaly": (
                "reconstructseries",
                {"optical": [{"path": str(scene)} for scene in scenes], "method": "season", "detect": False,
                 "output_folder": f"{folder}/out"},
            ),
        }  # fmt: skip
        print(
            "\n| task | pixels | this process, s | 1 worker, s | 2 workers, s | core-seconds a megapixel |\n"
            "|---|---|---|---|---|---|"
        )
        figures = {}
        for title, (task, parameters) in jobs.items():
            parameters = {**parameters, "tile_size": 256, "device": "cpu", "threads": 1}
            times = [_best(task, parameters)]
            for workers in (1, 2):
                with backend_of(workers) as (backend, _), computed_by(backend):
                    times.append(_best(task, parameters))
            figures[title] = times[0] / (size**2 / 1e6)
            print(
                f"| {title} | {size}² | " + " | ".join(f"{t:.1f}" for t in times) + f" | {figures[title]:.2f} |",
                flush=True,
            )
    estimate(figures)


def _best(task: str, parameters: dict) -> float:
    """Seconds of the second run: the first compiles."""
    took = 0.0
    for _ in range(2):
        began = time.perf_counter()
        run_task(task, parameters, Events.silent())
        took = time.perf_counter() - began
    return took


def estimate(core_seconds: dict[str, float]) -> None:
    """On paper: Sentinel-2 of one country for a year, by the figures measured here."""
    scenes = COUNTRY["granules"] * COUNTRY["dates"]
    megapixels = scenes * COUNTRY["pixels"] / 1e6
    print(f"\n{scenes} scenes of {COUNTRY['granules']} granules, {scenes * COUNTRY['bytes'] / 1e12:.1f} TB as delivered, "
          f"{megapixels:.0f} megapixels, {scenes * 121} tiles of 1024².")  # fmt: skip
    print("\n| task | core-hours | hours on 100 workers of one core |\n|---|---|---|")
    for title, seconds in core_seconds.items():
        hours = megapixels * seconds / 3600
        print(f"| {title} | {hours:.0f} | {hours / 100:.1f} |")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tiles", type=int, default=100_000)
    parser.add_argument("--size", type=int, default=1500)
    options = parser.parse_args()
    way_of_a_tile(options.tiles)
    tasks(options.size)
