"""Cloud removal: accuracy on real images with real cloud shapes, speed and memory on simulated ones.

    PYTHONPATH=.dev/plugins .dev/venv/bin/python -m benchmarks.removal accuracy FOLDER   # FOLDER: the time series
    PYTHONPATH=.dev/plugins .dev/venv/bin/python -m benchmarks.removal speed 1024 4096

Accuracy: holes in the shape of Landsat's Fmask clouds are punched into a clear image, which each method then fills from the
other dates; the hidden pixels are the reference. "copy" takes the nearest clear date as it is. Speed: whole process (start,
reading, filling, writing) with compiled loops cached, six bands, a fifth of the image cloudy; peak is the resident memory.
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
import rasterio
from affine import Affine
from scipy import ndimage

from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.run import run_task

PLUGIN = Path(__file__).resolve().parent.parent
METHODS = (
    "mnspi",
    "closest-spectral-fit",
    "composite-nearest",
    "composite-medoid",
    "composite-median",
    "composite-score",
)
CLOUD = (2, 4)  # Fmask: shadow, cloud
SPEED_METHODS = ("mnspi", "closest-spectral-fit", "composite-medoid", "composite-median", "composite-score")


def real_cases(folder: Path) -> Iterator[tuple[str, list[list[Path]], list[str], str]]:
    """Name, files of each date, dates, and the date to punch holes into."""
    slovenia = folder / "s2-slovenia-5dates"
    dates = ["2015-07-11", "2015-08-30", "2015-09-09"]  # the clear ones
    files = [[slovenia / f"S2_L1C_{date.replace('-', '')}.tif"] for date in dates]
    for target in dates:
        yield "Sentinel-2, Slovenia", files, dates, target
    cbers = folder / "cbers4-awfi"
    dates = ["2017-08-29", "2017-09-14", "2017-09-30", "2017-10-16"]
    files = [[cbers / f"CBERS-4_AWFI_B{band}_{date}.tif" for band in (13, 14, 15, 16)] for date in dates]
    for target in dates[:3]:
        yield "CBERS-4 AWFI, Brazil", files, dates, target


def holes(folder: Path, shape: tuple[int, int], seed: int) -> np.ndarray:
    """A window of a real cloud mask with 15 to 45 % cloud."""
    with rasterio.open(folder / "real-cloud-masks" / "LT52220622004289CUB01_fmask.tif") as dataset:
        cloud = np.isin(dataset.read(1), CLOUD)
    random = np.random.default_rng(seed)
    while True:
        top, left = (int(random.integers(0, n - m + 1)) for n, m in zip(cloud.shape, shape))
        hole = cloud[top : top + shape[0], left : left + shape[1]]
        if 0.15 < hole.mean() < 0.45:
            return hole


def punch(files: Sequence[Sequence[Path]], target: int, hole: np.ndarray, folder: Path) -> list[Layer]:
    """Masks (one a date) that call the hole of the target cloud; the hidden pixels are overwritten too."""
    inputs = []
    for k, group in enumerate(files):
        for path in group:
            copy = folder / path.name
            with rasterio.open(path) as source:
                values, profile, names = source.read(), source.profile, source.descriptions
            if k == target:
                values[:, hole] = 9000
            with rasterio.open(copy, "w", **profile) as dataset:
                dataset.write(values)
                dataset.descriptions = names
            inputs.append(Layer(path=str(copy)))
    return inputs


def accuracy_of(files, dates, target, hole) -> dict[str, float]:
    """RMSE of each method over the hole, in reflectance."""
    number = dates.index(target)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        inputs = punch(files, number, hole, folder)
        with rasterio.open(files[number][0]) as source:
            grid = {"crs": source.crs, "transform": source.transform, "width": source.width, "height": source.height}
        masks = []
        for k, date in enumerate(dates):
            path = folder / f"mask_{date}.tif"
            with rasterio.open(path, "w", driver="GTiff", count=1, dtype="uint8", **grid) as dataset:
                dataset.write((hole & (k == number)).astype(np.uint8), 1)
            masks.append(Layer(path=str(path)))

        def stack(paths) -> np.ndarray:
            return np.concatenate([rasterio.open(path).read() for path in paths]).astype(float) / 1e4

        truth = stack(files[number])
        days = [abs(np.datetime64(date) - np.datetime64(target)).astype(int) for date in dates]
        nearest = min((k for k in range(len(dates)) if k != number), key=lambda k: days[k])
        scores = {"copy": _rmse(stack(files[nearest]), truth, hole)}
        for method in METHODS:
            output = folder / f"{method}.out.tif"
            job = {"inputs": inputs, "masks": masks, "mask_kind": "cloud", "target": target, "method": method}
            run_task("removeclouds", {**job, "output": str(output)}, Events.silent())
            scores[method] = _rmse(stack([output]), truth, hole)
    return scores


def _rmse(image: np.ndarray, truth: np.ndarray, hole: np.ndarray) -> float:
    return float(np.sqrt(np.mean((image - truth)[:, hole] ** 2)))


def accuracy(folder: Path, draws: int = 3) -> str:
    """A table of RMSE × 10⁴, the mean over `draws` holes."""
    rows = []
    for name, files, dates, target in real_cases(folder):
        with rasterio.open(files[0][0]) as source:
            shape = source.shape
        scores = [accuracy_of(files, dates, target, holes(folder, shape, seed)) for seed in range(draws)]
        mean = {method: np.mean([score[method] for score in scores]) for method in scores[0]}
        rows.append(f"| {name} | {target} | " + " | ".join(f"{1e4 * mean[m]:.0f}" for m in ("copy", *METHODS)) + " |")
    head = "| images | target | copy | " + " | ".join(METHODS) + " |"
    return "\n".join([head, "|" + "---|" * (len(METHODS) + 3), *rows])


def make_scene(folder: Path, size: int, dates: int = 2) -> dict:
    """A job on a simulated pair (six bands, uint16) with a fifth of the first image under cloud."""
    random = np.random.default_rng(0)
    profile = {
        "driver": "GTiff", "count": 6, "dtype": "uint16", "width": size, "height": size, "nodata": 0, "tiled": True,
        "crs": "EPSG:32633", "transform": Affine(10, 0, 500000, 0, -10, 5100000),
    }  # fmt: skip
    ground = _ground(random, size)
    field = ndimage.gaussian_filter(random.random((size, size), np.float32), 25)
    inputs, masks = [], []
    for k in range(dates):
        cloud = field > np.quantile(field, 0.8) if k == 0 else np.zeros((size, size), bool)
        values = np.where(cloud, 8000, ground * (1 + 0.05 * k) + 20 * random.standard_normal(ground.shape, np.float32))
        path, mask = folder / f"2020-06-{10 + k:02d}.tif", folder / f"mask_2020-06-{10 + k:02d}.tif"
        with rasterio.open(path, "w", **profile) as dataset:
            dataset.write(values.clip(1, 65535).astype(np.uint16))
        with rasterio.open(mask, "w", **{**profile, "count": 1, "dtype": "uint8", "nodata": None}) as dataset:
            dataset.write(cloud.astype(np.uint8), 1)
        inputs.append({"path": str(path)})
        masks.append({"path": str(mask)})
    return {"inputs": inputs, "masks": masks}


def _ground(random: np.random.Generator, size: int) -> np.ndarray:
    """(6, size, size) reflectance × 10⁴: mixtures of soil, vegetation and water, whose bands go together as real ones."""
    spectra = np.array(
        [[1200, 1500, 1900, 2600, 3200, 2800], [300, 600, 400, 4200, 1900, 900], [600, 500, 350, 200, 80, 60]]
    )
    shares = np.stack([ndimage.gaussian_filter(random.random((size, size), np.float32), 4) for _ in range(3)])
    shares = ((shares - shares.mean()) / shares.std()).clip(-2, 2) + 2.01
    return np.einsum("kb,kyx->byx", spectra.astype(np.float32), shares / shares.sum(axis=0))


def speed(sizes: Sequence[int], threads: int) -> Iterator[str]:
    """Rows of a table: seconds of the whole process and its peak memory."""
    yield "| size | method | dates | seconds | processor seconds | peak MB |"
    yield "|---|---|---|---|---|---|"
    for size in sizes:
        for dates, methods in ((2, SPEED_METHODS[:2]), (8, SPEED_METHODS[2:])):
            with tempfile.TemporaryDirectory() as name:
                with ProcessPoolExecutor(1) as elsewhere:  # a child's peak memory counts what its parent held
                    job = elsewhere.submit(make_scene, Path(name), size, dates).result()
                for method in methods:
                    call = {**job, "method": method, "threads": threads, "output": f"{name}/out-{method}.tif"}
                    if size == sizes[0]:
                        _whole_process(call)  # compile and cache
                    seconds, processor, peak = _whole_process(call)
                    yield f"| {size}² × 6 | {method} | {dates} | {seconds:.1f} | {processor:.1f} | {peak:.0f} |"


def _whole_process(job: dict) -> tuple[float, float, float]:
    """Seconds, seconds of all cores, and peak memory (MB) of a worker that runs one job."""
    path = Path(job["output"]).with_suffix(".json")
    path.write_text(json.dumps({"protocol": 1, "task": "removeclouds", "parameters": job}))
    started = time.perf_counter()
    with subprocess.Popen([sys.executable, str(PLUGIN), str(path)], stdout=subprocess.DEVNULL) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"the worker ended with {process.returncode}")
    return time.perf_counter() - started, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["accuracy", "speed"])
    parser.add_argument("values", nargs="+")
    parser.add_argument("--threads", type=int, default=0)
    options = parser.parse_args()
    if options.what == "accuracy":
        print(accuracy(Path(options.values[0])))
    else:
        for line in speed([int(value) for value in options.values], options.threads):
            print(line, flush=True)


if __name__ == "__main__":
    main()
