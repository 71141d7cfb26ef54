"""What is around the kernels: a series of whole dates, read, mended, compressed and written, as a user's run does it.

    python -m benchmarks.pipeline [--dates 36] [--side 2000] [--other CHECKOUT]

Noisy farmland of four bands in int16 with a mask a date; robust Whittaker, MEMORY_MB 2048. With `--other`, the folder of
another version of the project, both run in turns (A B A B), each in whole processes whose kernels are compiled beforehand.
Told are processor seconds of the whole process, its peak of memory, and the megabytes it wrote.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine

ROOT = Path(__file__).resolve().parents[1]
BANDS = ("B02", "B03", "B04", "B08")


def main() -> None:
    """Prints a row a version and run."""
    parser = argparse.ArgumentParser(prog="benchmarks.pipeline")
    parser.add_argument("--dates", type=int, default=36)
    parser.add_argument("--side", type=int, default=2000)
    parser.add_argument("--other", type=Path, help="another checkout, run in turns with this one")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        scenes = Path(folder) / "scenes"
        optical, masks = make_series(scenes, options.dates, options.side)
        small = make_series(Path(folder) / "small", 6, 128)
        versions = [ROOT, *([options.other.resolve()] if options.other else [])]
        common = {} if all(_joins(version) for version in versions) else {"seamless": False}
        if common:
            print("Without the join of measured and filled pixels (`seamless: false`), which the other has not.\n")
        for version in versions:
            run(version, *small, Path(folder) / "out", common)
        print("| version | CPU s | peak, MB | written, MB |\n|---|---|---|---|")
        for version in 2 * versions:
            seconds, peak, written = run(version, optical, masks, Path(folder) / "out", common)
            print(f"| {version.name} | {seconds:.1f} | {peak:.0f} | {written:.0f} |", flush=True)


def make_series(folder: Path, dates: int, side: int) -> tuple[list[str], list[str]]:
    """Paths of images and masks."""
    folder.mkdir()
    rng = np.random.default_rng(0)
    ground = np.kron(rng.integers(300, 3000, (4, side // 50 + 1, side // 50 + 1)), np.ones((1, 50, 50), int))
    how = {"driver": "GTiff", "height": side, "width": side, "crs": "EPSG:32633", "tiled": True,
           "transform": Affine(10, 0, 500000, 0, -10, 5100000), "compress": "DEFLATE", "zlevel": 1}  # fmt: skip
    optical, masks = [], []
    for k in range(dates):
        name = f"{2020 + k // 36}{1 + k % 36 // 3:02d}{1 + k % 3 * 10:02d}.tif"
        values = ground[:, :side, :side] * (1 + 0.3 * np.sin(k / 6)) + rng.normal(0, 60, (4, side, side))
        cloud = rng.random((side // 100 + 1, side // 100 + 1)) < 0.3
        cloud = np.kron(cloud, np.ones((100, 100), bool))[:side, :side]
        image, mask = folder / f"image_{name}", folder / f"mask_{name}"
        with rasterio.open(image, "w", count=4, dtype="int16", nodata=-9999, **how) as dataset:
            dataset.write(np.where(cloud, 9000, values).astype("int16"))
            dataset.descriptions = BANDS
        with rasterio.open(mask, "w", count=1, dtype="uint8", nodata=255, **how) as dataset:
            dataset.write(cloud[None].astype("uint8"))
        optical.append(str(image))
        masks.append(str(mask))
    return optical, masks


def run(
    version: Path, optical: list[str], masks: list[str], out: Path, common: dict[str, bool]
) -> tuple[float, float, float]:
    """Processor seconds, peak (MB) and megabytes written of one run by a version of the project; `common`: parameters by
    which all versions do the same work, left out where one does so anyway."""
    shutil.rmtree(out, ignore_errors=True)
    job = out.with_suffix(".json")
    layers = {name: [{"path": path} for path in paths] for name, paths in (("optical", optical), ("masks", masks))}
    parameters = {**layers, "method": "whittaker", "output_folder": str(out), **(common if _joins(version) else {})}
    job.write_text(json.dumps({"protocol": 1, "task": "reconstructseries", "parameters": parameters}))
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, str(version), str(job)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    peak, last = 0.0, ""
    for line in process.stdout or ():
        last = line
        peak = max(peak, _peak(process.pid))
    if process.wait():
        raise SystemExit(f"{version} failed: {last}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    written = sum(path.stat().st_size for path in out.rglob("*") if path.is_file()) / 1e6
    seconds = sum(getattr(after, name) - getattr(before, name) for name in ("ru_utime", "ru_stime"))
    return seconds, peak, written


def _joins(version: Path) -> bool:
    """Whether a version knows the join of measured and filled pixels."""
    tasks = (version / "engine").rglob("reconstructseries.py")
    return any("seamless: bool" in path.read_text(encoding="utf-8") for path in tasks)


def _peak(process: int) -> float:
    """Megabytes that a process has had at most; 0 where the system does not tell."""
    try:
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")), 0.0)


if __name__ == "__main__":
    os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
    main()
