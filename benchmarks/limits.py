"""What a run needs at the limits: many dates, targets, bands and frames, few open files, large areas, little memory.

    python -m benchmarks.limits CASE…        one worker after another; --list names the cases

Each case is a job of the worker's own process; told are its peak of memory (of the process, by the system), the memory that
it was allowed, processor seconds, and how it ended.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine

ROOT = Path(__file__).resolve().parents[1]
GRID = Affine(10, 0, 500000, 0, -10, 5100000)
NAMES = ("B02", "B03", "B04", "B08", "B11", "B12")


@dataclass(frozen=True)
class Case:
    """`make(folder)` gives task and parameters; `files`: how many may be open, 0: as many as here."""

    make: Callable[[Path], tuple[str, dict[str, Any]]]
    memory: int = 1024
    files: int = 0
    more: dict[str, Any] = field(default_factory=dict)


def scene(
    path: Path, side: int, bands: int = 4, seed: int = 0, ground: tuple[int, int] = (300, 3000), **profile: Any
) -> Path:
    """Noise with a block of cloud and its shadow in every 512 pixels, the same everywhere, so that it is quickly made."""
    rng = np.random.default_rng(seed)
    block = rng.integers(*ground, (bands, 512, 512)).astype("uint16")
    block[:, 80:140, 20:90] //= 4
    block[:, 100:160, 50:120] = rng.integers(7000, 9000, (bands, 60, 70))
    how = {"driver": "GTiff", "count": bands, "height": side, "width": side, "dtype": "uint16", "crs": "EPSG:32633",
           "transform": GRID, "tiled": True, "blockxsize": 512, "blockysize": 512, **profile}  # fmt: skip
    if side < 512:
        for name in ("tiled", "blockxsize", "blockysize"):
            how.pop(name)
    with rasterio.open(path, "w", **how) as dataset:
        dataset.descriptions = NAMES[:bands] if bands <= len(NAMES) else tuple(f"band {k}" for k in range(bands))
        for top in range(0, side, 512):
            for left in range(0, side, 512):
                height, width = min(512, side - top), min(512, side - left)
                window = rasterio.windows.Window(left, top, width, height)
                dataset.write(block[:, :height, :width], window=window)
    return path


def dates(count: int, wanted: str) -> Callable:
    def make(folder: Path) -> tuple[str, dict[str, Any]]:
        start = np.datetime64("1990-01-01")
        layers = [{"path": str(scene(folder / f"a_{start + k}.tif", 32, 1, k))} for k in range(count)]
        return "reconstructseries", {"optical": layers, "method": "linear", "detect": False, "target_dates": wanted,
                                     "output_folder": str(folder / "out")}  # fmt: skip

    return make


def linear(side: int) -> Callable:
    def make(folder: Path) -> tuple[str, dict[str, Any]]:
        layers = [{"path": str(scene(folder / f"a_2020-0{k}-01.tif", side, 1, k))} for k in (1, 2, 3)]
        wanted = {"target_dates": "2020-01-15,2020-02-15", "output_folder": str(folder / "out")}
        return "reconstructseries", {"optical": layers, "method": "linear", "detect": False, **wanted}

    return make


def stack(count: int, side: int, interleave: str) -> Callable:
    def make(folder: Path) -> tuple[str, dict[str, Any]]:
        path = scene(folder / "stack.tif", side, count, interleave=interleave, compress="DEFLATE", zlevel=1)
        days = ",".join(str(np.datetime64("2020-01-01") + 2 * k) for k in range(count))
        return "reconstructseries", {"optical": [{"path": str(path)}], "dates": days, "method": "linear", "detect": False,
                                     "target_dates": "100D", "output_folder": str(folder / "out")}  # fmt: skip

    return make


def bands(count: int, side: int) -> Callable:
    def make(folder: Path) -> tuple[str, dict[str, Any]]:
        layers = [
            {"path": str(scene(folder / f"a_2020-0{k}-01.tif", side, count, k, interleave="pixel"))} for k in (1, 2)
        ]
        return "removeclouds", {"inputs": layers, "method": "composite-medoid", "detect": False,
                                "output": str(folder / "out.tif")}  # fmt: skip

    return make


def clouds(side: int) -> Callable:
    def make(folder: Path) -> tuple[str, dict[str, Any]]:
        path = scene(folder / "a_2020-01-01.tif", side, 6, ground=(1600, 2400))
        return "detectclouds", {"input": {"path": str(path)}, "sensor": "sentinel2-l2a", "method": "spectral",
                                "output": str(folder / "out.tif")}  # fmt: skip

    return make


def composite(side: int, count: int, method: str = "composite-median") -> Callable:
    def make(folder: Path) -> tuple[str, dict[str, Any]]:
        layers = [{"path": str(scene(folder / f"a_2020-0{k + 1}-01.tif", side, 4, k))} for k in range(count)]
        return "removeclouds", {"inputs": layers, "method": method, "detect": False, "output": str(folder / "out.tif")}

    return make


def clip(frames: int) -> Callable:
    def make(folder: Path) -> tuple[str, dict[str, Any]]:
        import av

        with av.open(str(folder / "a.mp4"), "w") as container:
            stream = container.add_stream("mpeg4", rate=Fraction(25))
            stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
            pixels = np.random.default_rng(0).integers(0, 255, (48, 64, 3)).astype("uint8")
            for k in range(frames):
                frame = av.VideoFrame.from_ndarray(np.roll(pixels, k, axis=1), format="rgb24")
                container.mux(stream.encode(frame))
            container.mux(stream.encode())
        return "videosr", {"input": {"path": str(folder / "a.mp4")}, "method": "bicubic", "scale": 2,
                           "output": str(folder / "out.mkv")}  # fmt: skip

    return make


CASES = {
    "dates-10000": Case(dates(10_000, "1000D"), files=256),
    "dates-2000": Case(dates(2000, "1000D"), files=256),
    "targets-2000": Case(dates(40, ",".join(str(np.datetime64("1990-01-01") + k) for k in range(2000))), files=256),
    "stack-200-pixel": Case(stack(200, 1024, "pixel")),
    "stack-200-band": Case(stack(200, 1024, "band")),
    "bands-200": Case(bands(200, 512)),
    "frames-10000": Case(clip(10_000)),
    **{f"detectclouds-{side}": Case(clouds(side)) for side in (2048, 4096, 8192, 12_000, 20_000)},
    **{f"composite-median-{side}": Case(composite(side, 6)) for side in (1024, 2048, 8192)},
    "composite-median-8192-3": Case(composite(8192, 3)),
    **{f"linear-{side}": Case(linear(side)) for side in (2048, 8192)},
    "composite-median-2048-128MB": Case(composite(2048, 6), memory=128),
    "composite-score-2048": Case(composite(2048, 6, "composite-score")),
    "detectclouds-2048-128MB": Case(clouds(2048), memory=128),
    "dates-2000-128MB": Case(dates(2000, "1000D"), memory=128),
    "beyond-ram": Case(composite(2048, 6), memory=1_000_000),
}  # fmt: skip


def measured(name: str, case: Case) -> dict[str, Any]:
    """Run a case in a process of its own."""
    with tempfile.TemporaryDirectory(prefix="skymend-limits-") as made:
        folder = Path(made)
        task, parameters = case.make(folder)
        job = folder / "job.json"
        job.write_text(json.dumps({"task": task, "parameters": {**parameters, "memory_mb": case.memory, **case.more}}))

        def limit() -> None:
            if case.files:
                resource.setrlimit(resource.RLIMIT_NOFILE, (case.files, case.files))

        began = time.monotonic()
        with (folder / "events").open("w") as events, (folder / "errors").open("w") as errors:
            process = subprocess.Popen(
                [sys.executable, str(ROOT / "__main__.py"), str(job)], stdout=events, stderr=errors, preexec_fn=limit
            )
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        lines = (folder / "events").read_text().splitlines()
        last = json.loads(lines[-1]) if lines else {"event": "none"}
        return {
            "case": name, "memory": case.memory, "peak": round(usage.ru_maxrss / 1024),
            "processor": round(usage.ru_utime + usage.ru_stime, 1), "wall": round(time.monotonic() - began, 1),
            "ended": last["event"] if last["event"] == "result" else f"{last.get('text')} {last.get('hint')}",
        }  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.limits", description=__doc__)
    parser.add_argument("cases", nargs="*", metavar="CASE")
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    if options.list:
        print("\n".join(CASES))
        return 0
    print("| case | MEMORY_MB | peak, MB | processor s | ended |\n|---|---|---|---|---|")
    for name in options.cases or CASES:
        row = measured(name, CASES[name])
        print(f"| {name} | {row['memory']} | {row['peak']} | {row['processor']} | {row['ended']} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
