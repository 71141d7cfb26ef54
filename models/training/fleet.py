"""Several recipes side by side on one machine for a given time, and their ends packed into few files:

    python -m skymend.models.training.fleet --seconds 400 --material DIR --out DIR --pack DIR RECIPE…

Each recipe is a process of its own; on one GPU small networks fill together what one alone would leave idle. `name:weight`
gives a recipe's seconds a factor. What is packed: one archive of all weights and logs, then checkpoints as far as the limits
allow.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
import zipfile
from pathlib import Path

TRAINING = "skymend.models.training"
LARGEST, FILES = 15 * 2**20, 7  # bytes of a packed file, and how many


def main() -> int:
    """Exit code 1 where a recipe failed; the others' ends are packed all the same."""
    options = _options()
    options.out.mkdir(parents=True, exist_ok=True)
    began, running = time.monotonic(), {}
    threads = max(1, (os.cpu_count() or 1) // len(options.recipe) - options.workers)
    for given in options.recipe:
        name, _, factor = given.partition(":")
        running[name] = _start(name, options.seconds * float(factor or 1), threads, options)
    codes = {}
    for name, process in running.items():
        left = options.seconds + options.grace - (time.monotonic() - began)
        try:
            codes[name] = process.wait(max(left, 1))
        except subprocess.TimeoutExpired:
            process.terminate()  # saves its checkpoint
            try:
                codes[name] = process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                codes[name] = process.wait()
        if options.pack:  # anew after each, so that what is done is safe
            pack(options.out, options.pack)
    for name, code in codes.items():
        lines = (options.out / f"{name}.log").read_text(encoding="utf-8", errors="replace").splitlines()
        print(f"== {name}: exit {code}", *lines[-12:], sep="\n")
    return int(any(codes.values()))


def pack(out: Path, target: Path) -> None:
    """`weights.zip` with all weights and logs, `checkpoints-N.zip` with what fits, each at most 15 MiB."""
    target.mkdir(parents=True, exist_ok=True)
    logs = sorted(out.glob("*.log"))
    weights = [*logs, *sorted(out.glob("*/weights.safetensors"))]
    bins = _filled(weights, LARGEST)
    others = _filled(sorted(out.glob("*/checkpoint.pt"), key=lambda path: path.stat().st_size), LARGEST)
    named = [(f"weights-{n}.zip", files) for n, files in enumerate(bins, 1)]
    named += [(f"checkpoints-{n}.zip", files) for n, files in enumerate(others, 1)]
    for name, files in named[:FILES]:
        with zipfile.ZipFile(target / name, "w", zipfile.ZIP_DEFLATED) as archive:
            for path in files:
                archive.write(path, path.relative_to(out))


def _filled(paths: list[Path], most: int) -> list[list[Path]]:
    """Files in groups of at most `most` bytes; a larger one is left out."""
    groups: list[list[Path]] = []
    full = most + 1
    for path in paths:
        size = path.stat().st_size
        if size > most:
            continue
        if full + size > most:
            groups.append([])
            full = 0
        groups[-1].append(path)
        full += size
    return groups


def _start(name: str, seconds: float, threads: int, options: argparse.Namespace) -> subprocess.Popen:
    command = [
        sys.executable, "-m", TRAINING, name, "--seconds", str(seconds), "--material", str(options.material), "--out",
        str(options.out), "--workers", str(options.workers), "--threads", str(threads), "--device", options.device,
        "--resume", "--checkpoint-minutes", "2", *(["--batch", str(options.batch)] if options.batch else []),
    ]  # fmt: skip
    beginning = options.start and options.start / name / "weights.safetensors"
    if beginning and beginning.is_file():
        command += ["--start", str(beginning)]
    environment = {**os.environ, "OMP_NUM_THREADS": str(threads), "NUMBA_NUM_THREADS": str(threads)}
    with (options.out / f"{name}.log").open("a", encoding="utf-8") as log:
        return subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT, env=environment)  # nosec B603


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="fleet", description="Trains recipes side by side for a given time.")
    parser.add_argument("recipe", nargs="+", help="names of recipes, or name:factor of the time")
    parser.add_argument("--seconds", type=float, required=True, help="time of each, from its first step")
    parser.add_argument(
        "--grace", type=float, default=60, help="further seconds for start, last measurement and writing"
    )
    parser.add_argument("--material", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument(
        "--start", type=Path, help="folder with NAME/weights.safetensors to begin with, where there are any"
    )
    parser.add_argument("--pack", type=Path, help="folder for the packed ends")
    parser.add_argument("--workers", type=int, default=0, help="processes that make batches, for each recipe")
    parser.add_argument("--batch", type=int, default=0, help="instead of the recipes', for a trial")
    parser.add_argument("--device", default="auto")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
