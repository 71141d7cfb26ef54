"""Video super-resolution: speed and memory of whole processes, and MTDO's network in ONNX Runtime beside torch.

    .dev/venv/bin/python -m benchmarks.video stream 1000 bicubic     # frames, methods
    .dev/venv/bin/python -m benchmarks.video stream 30 lanczos shift-and-add back-projection
    .dev/venv/bin/python -m benchmarks.video network 64

stream: a simulated clip (640 × 480, 8 bits, sub-pixel drift and jitter, lossless) to H.264 at four times the size by the
worker as a process of its own, compiled loops cached; peak is its resident memory. network: one pass of the published
`original` network with random weights, five frames of a tile, one thread, alternating in one run; the smallest of three.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np
from scipy import ndimage

PLUGIN = Path(__file__).resolve().parent.parent
WIDTH, HEIGHT, SCALE = 640, 480, 4
HAT = {"dim": 180, "heads": 6, "size": 16, "hidden": 360, "squeezed": 60, "gate": 6, "width": 64,
       "steps": [2, 2]}  # fmt: skip


def make_clip(path: Path, count: int, channels: int) -> None:
    """A clip that drifts by sub-pixel steps over a fine scene, seen by a camera four times as coarse."""
    from skymend.engine.clips.video_writer import VideoWriter
    from skymend.engine.video.resampling import degrade

    random = np.random.default_rng(0)
    margin = 16  # pixels of the clip
    fine = (channels, (HEIGHT + margin + 1) * SCALE, (WIDTH + margin + 1) * SCALE)
    scene = ndimage.gaussian_filter(random.random(fine, np.float32), (0, 1.5, 1.5))
    scene = (scene - scene.min()) / np.ptp(scene)
    high, wide = (HEIGHT + margin) * SCALE, (WIDTH + margin) * SCALE
    seen = [[degrade(scene[:, y : y + high, x : x + wide], SCALE) for x in range(SCALE)] for y in range(SCALE)]
    at = np.array([margin, margin]) * SCALE / 2
    with VideoWriter(path, HEIGHT, WIDTH, channels, 10.0) as writer:
        for k in range(count):
            at = np.clip(at + random.normal(0, 3, 2), 0, margin * SCALE - 1)
            (top, y), (left, x) = (divmod(int(v), SCALE) for v in at)  # quarters of a pixel
            frame = seen[y][x][:, top : top + HEIGHT, left : left + WIDTH]
            writer.write(frame + random.standard_normal(frame.shape, np.float32) / 255, k / 10)


def streamed(count: int, methods: Sequence[str], channels: int, threads: int) -> Iterator[str]:
    """Rows of a table: seconds a frame and peak memory of each method over `count` frames."""
    yield "| method | frames | bands | frames/s | processor s a frame | peak MB |"
    yield "|---|---|---|---|---|---|"
    with tempfile.TemporaryDirectory() as name:
        clip, few = Path(name) / "clip.mkv", Path(name) / "few.mkv"
        with ProcessPoolExecutor(1) as elsewhere:  # a child's peak memory counts what its parent held
            elsewhere.submit(make_clip, few, 3, channels).result()
            elsewhere.submit(make_clip, clip, count, channels).result()
        for method in methods:
            call = {"method": method, "threads": threads, "output": str(Path(name) / "out.mp4")}
            _whole_process({**call, "input": {"path": str(few)}})  # compile and cache
            seconds, processor, peak = _whole_process({**call, "input": {"path": str(clip)}})
            yield f"| {method} | {count} | {channels} | {count / seconds:.2f} | {processor / count:.2f} | {peak:.0f} |"


def _whole_process(job: dict) -> tuple[float, float, float]:
    """Seconds, seconds of all cores, and peak memory (MB) of a worker that runs one job."""
    path = Path(job["output"]).with_suffix(".json")
    path.write_text(json.dumps({"protocol": 1, "task": "videosr", "parameters": {"scale": SCALE, **job}}))
    started = time.perf_counter()
    with subprocess.Popen([sys.executable, str(PLUGIN), str(path)], stdout=subprocess.DEVNULL) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"the worker ended with {process.returncode}")
    return time.perf_counter() - started, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def network(side: int, groups: int = 6, times: int = 3) -> str:
    """A row: processor seconds of one pass over (1, 5, 3, side, side), ONNX Runtime and torch eager in turn."""
    import torch

    from skymend.engine.inference.session import open_session
    from skymend.models.export import export
    from skymend.models.networks import mtdo

    torch.set_num_threads(1)
    torch.manual_seed(0)
    configuration = {"variant": "original", "hat": {**HAT, "depths": [6] * groups}}
    model = mtdo.build(configuration)
    frames = torch.rand(1, 5, 3, side, side, generator=torch.Generator().manual_seed(1))
    with tempfile.TemporaryDirectory() as folder, torch.no_grad():
        path = export(mtdo.graphs(model, configuration)[0], Path(folder) / "mtdo.onnx")
        session = open_session(path, device="cpu", threads=1)
        seconds: dict[str, list[float]] = {"ours": [], "theirs": []}
        for turn in range(times + 1):  # the first turn warms up
            start = time.process_time()
            ours = session.run({"frames": frames.numpy()})["sr"]
            middle = time.process_time()
            theirs = model(frames).numpy()
            if turn:
                seconds["ours"].append(middle - start)
                seconds["theirs"].append(time.process_time() - middle)
        size = path.stat().st_size / 1e6
    a, b = min(seconds["ours"]), min(seconds["theirs"])
    difference = float(np.abs(ours - theirs).max())
    count = sum(p.numel() for p in model.parameters())
    head = "| tile | groups of HAT | parameters | ONNX MB | ONNX s | torch s | torch / ONNX | difference |"
    row = f"| {side}² | {groups} | {count:,} | {size:.0f} | {a:.1f} | {b:.1f} | {b / a:.2f} | {difference:.1e} |"
    return "\n".join([head, "|" + "---|" * 8, row])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["stream", "network"])
    parser.add_argument("number", type=int, help="frames, or the side of a tile")
    parser.add_argument("methods", nargs="*")
    parser.add_argument("--bands", type=int, default=3, choices=[1, 3])
    parser.add_argument(
        "--groups", type=int, default=6, help="of the reconstruction network's six; the export takes minutes"
    )
    parser.add_argument("--threads", type=int, default=0)
    options = parser.parse_args()
    if options.what == "network":
        print(network(options.number, options.groups), flush=True)
        return
    for line in streamed(options.number, options.methods or ["bicubic"], options.bands, options.threads):
        print(line, flush=True)


if __name__ == "__main__":
    main()
