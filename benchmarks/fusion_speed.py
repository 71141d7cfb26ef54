"""What a fusion by window costs, as whole processes: processor seconds, memory, and whether the pixels are the same.

    python -m benchmarks.fusion_speed [METHOD …] [--side 512] [--runs 3] [--other CHECKOUT …]

A landscape of six bands (`benchmarks.fusion`), factor 16, window 51 × 51, one thread, start to exit with compiled loops in
the cache: imports, reading and writing GeoTIFF are in. With `--other`, the folders of other versions of the project, all run
in turns (A B A B); told are medians, how much longer the other versions take, and the largest difference of their pixels.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
from pathlib import Path

import numpy as np
import rasterio

from .fusion import OPTIONS, ROOT, _run, _write

SAME = {"footprint": "off", "trust": "1"}  # the published forms, which every version has


def main() -> None:
    """Prints a row a method and version."""
    parser = argparse.ArgumentParser(prog="benchmarks.fusion_speed")
    parser.add_argument("methods", nargs="*", default=list(OPTIONS))
    parser.add_argument("--side", type=int, default=512)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--other", type=Path, nargs="*", default=[], help="other checkouts, run in turns with this one")
    given = parser.parse_args()
    versions = [ROOT, *(other.resolve() for other in given.other)]
    print(f"load {os.getloadavg()[0]:.1f}\n\n| method | version | CPU s | peak MB | takes × ours | pixels differ by |")
    print("|---|---|---|---|---|---|")
    for method in given.methods:
        with tempfile.TemporaryDirectory() as folder:
            _compare(method, versions, Path(folder), given.side, given.runs)


def _compare(method: str, versions: list[Path], folder: Path, side: int, runs: int) -> None:
    fine, coarse = _write(folder, side)
    count = 2 if method == "estarfm" else 1
    found: dict[Path, list[tuple[float, float, float]]] = {version: [] for version in versions}
    for turn in range(runs + 1):  # the first compiles
        for number, version in enumerate(versions):
            known = (version / "engine/fusion/trust.py").exists()
            parameters = {
                "method": method, "options": {**OPTIONS[method], **(SAME if known else {})}, "threads": 1,
                "fine": [fine[0], fine[2]][:count], "coarse": [coarse[0], coarse[2]][:count],
                "coarse_target": [coarse[1]], "output": f"{folder}/{number}.tif",
            }  # fmt: skip
            took = _run(folder, parameters, version)
            if turn:
                found[version].append(took)
    images = [_pixels(folder / f"{number}.tif") for number in range(len(versions))]
    own = statistics.median(cpu for _, cpu, _ in found[ROOT])
    for version, image in zip(versions, images):
        cpu, peak = (statistics.median(took[k] for took in found[version]) for k in (1, 2))
        apart = np.nanmax(np.abs(image - images[0]))
        print(f"| {method} | {version.name} | {cpu:.2f} | {peak:.0f} | {cpu / own:.2f} | {apart:.3g} |", flush=True)


def _pixels(path: Path) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read(masked=True).astype(np.float64).filled(np.nan)


if __name__ == "__main__":
    main()
