"""Cloud removal: accuracy on real images with real cloud shapes, speed and memory on simulated ones.

    .dev/venv/bin/python -m benchmarks.removal accuracy FOLDER   # FOLDER: the time series
    .dev/venv/bin/python -m benchmarks.removal simulated 101 102   # seeds
    .dev/venv/bin/python -m benchmarks.removal speed 1024 4096

Accuracy: holes in the shape of Landsat's Fmask clouds are punched into a clear image, which each method then fills from one,
two or three other dates, the nearest first; the hidden pixels are the reference. "copy" takes the nearest clear date as it
is. Simulated: the same under the true clouds of made scenes, whose other dates have clouds too. Speed: whole process (start,
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
    "auto",
    "regression",
    "mnspi",
    "closest-spectral-fit",
    "composite-nearest",
    "composite-medoid",
    "composite-median",
    "composite-score",
)
CLOUD = (2, 4)  # Fmask: shadow, cloud
SPEED_METHODS = (
    "regression",
    "mnspi",
    "closest-spectral-fit",
    "composite-medoid",
    "composite-median",
    "composite-score",
)


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


def nearest(dates: Sequence[str], target: str, others: int) -> list[int]:
    """Places of the target and of the nearest other dates, in order of time."""
    days = [abs(np.datetime64(date) - np.datetime64(target)).astype(int) for date in dates]
    return sorted(sorted(range(len(dates)), key=lambda k: (days[k], k))[: others + 1])


def accuracy(folder: Path, draws: int = 2) -> Iterator[str]:
    """A table of RMSE × 10⁴, the mean over `draws` holes."""
    yield from _head("images | target | other dates", METHODS)
    for name, files, dates, target in real_cases(folder):
        with rasterio.open(files[0][0]) as source:
            shape = source.shape
        for others in range(1, min(3, len(dates) - 1) + 1):
            kept = nearest(dates, target, others)
            given = [files[k] for k in kept], [dates[k] for k in kept], target
            scores = [accuracy_of(*given, holes(folder, shape, seed)) for seed in range(draws)]
            yield _row(f"{name} | {target} | {others}", scores)


def simulated(seeds: Sequence[int], size: int = 160) -> Iterator[str]:
    """A table of RMSE × 10⁴ under the clouds of the image of every seed with the most usual cloud cover."""
    methods = METHODS[:4]
    yield from _head("seed | target | other dates", methods)
    for seed in seeds:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            job = {"scenario": "clouds", "size": size, "dates": 4, "seed": seed, "output_folder": name}
            run_task("simulate", job, Events.silent())
            dates = sorted(path.stem[3:] for path in folder.glob("S2_*.tif"))
            clouds = [_read(folder / "masks" / f"mask_{date}.tif")[0] for date in dates]
            target = int(np.argmin([abs(np.isin(cloud, (1, 2, 3)).mean() - 0.3) for cloud in clouds]))
            for others in (1, 2, 3):
                kept = nearest(dates, dates[target], others)
                yield _row(
                    f"{seed} | {dates[target]} | {others}", [_under_clouds(folder, dates, target, kept, methods)]
                )


def _under_clouds(folder: Path, dates, target: int, kept: Sequence[int], methods) -> dict[str, float]:
    """RMSE of each method where the target is cloudy and another date is not; the copy takes the nearest such date."""
    scores, filled = {}, {}
    truth = _read(folder / "truth" / f"S2_{dates[target]}.tif").astype(float)
    for method in methods:
        output = folder / f"{method}.out.tif"
        job = {
            "inputs": [Layer(path=str(folder / f"S2_{dates[k]}.tif")) for k in kept],
            "masks": [Layer(path=str(folder / "masks" / f"mask_{dates[k]}.tif")) for k in kept],
            "target": dates[target], "method": method, "output": str(output), "quality": str(folder / "quality.tif"),
        }  # fmt: skip
        run_task("removeclouds", job, Events.silent())
        filled[method], codes = _read(output).astype(float), _read(folder / "quality.tif")[0]
        hole = (codes > 0) & (codes < 8)
        scores[method] = _rmse(filled[method] / 1e4, truth / 1e4, hole)
    job["method"], job["output"] = "composite-nearest", str(folder / "copy.out.tif")
    run_task("removeclouds", job, Events.silent())
    return {"copy": _rmse(_read(folder / "copy.out.tif") / 1e4, truth / 1e4, hole), **scores}


def _read(path: Path) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read()


def _head(first: str, methods: Sequence[str]) -> Iterator[str]:
    yield f"| {first} | copy | " + " | ".join(methods) + " |"
    yield "|" + "---|" * (len(methods) + 1 + len(first.split("|")))


def _row(first: str, scores: Sequence[dict[str, float]]) -> str:
    means = (np.mean([score[method] for score in scores]) for method in scores[0])
    return f"| {first} | " + " | ".join(f"{1e4 * mean:.0f}" for mean in means) + " |"


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
        for dates, methods in ((2, SPEED_METHODS[:3]), (8, SPEED_METHODS[3:])):
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
    parser.add_argument("what", choices=["accuracy", "simulated", "speed"])
    parser.add_argument("values", nargs="+")
    parser.add_argument("--threads", type=int, default=0)
    options = parser.parse_args()
    tables = {
        "accuracy": lambda: accuracy(Path(options.values[0])),
        "simulated": lambda: simulated([int(value) for value in options.values]),
        "speed": lambda: speed([int(value) for value in options.values], options.threads),
    }
    for line in tables[options.what]():
        print(line, flush=True)


if __name__ == "__main__":
    main()
