"""Training-free fusion: speed, memory and accuracy.

    .dev/venv/bin/python -m benchmarks.fusion kernels 512        # warm kernels, arrays in memory
    .dev/venv/bin/python -m benchmarks.fusion process 512 1024   # whole worker processes
    .dev/venv/bin/python -m benchmarks.fusion accuracy FOLDER    # FOLDER: the test data's stf

Speed: six bands, factor 16, window 51 × 51 for every method, 4 classes for STARFM and ESTARFM, 30 similar pixels for Fit-FC,
20 and 6 classes for FSDAF; one pair (two for ESTARFM, and for installed models, which `--methods` may name).
`process` is start to exit: imports, cached compiled loops, reading and
writing compressed GeoTIFF; peak is resident memory. CPU seconds stand beside wall seconds, since others may share the cores.
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
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from scipy.ndimage import gaussian_filter

ROOT = Path(__file__).resolve().parent.parent
BANDS, FACTOR = 6, 16
OPTIONS = {
    "starfm": {"half": 25, "classes": 4},
    "estarfm": {"half": 25, "classes": 4},
    "fitfc": {"half": 25, "similar": 30},
    "fsdaf": {"half": 25, "similar": 20, "classes": 6},
}
DATES = ("2020-05-01", "2020-06-01", "2020-07-01")


def landscape(side: int, seed: int = 0) -> Iterator[np.ndarray]:
    """Fine reflectance (6, side, side) of three dates: classes that change linearly, texture, noise; repeats after 1024."""
    period = min(side, 1024)
    draw = np.random.default_rng(seed)
    fields = gaussian_filter(draw.standard_normal((6, period, period)), (0, 16, 16), mode="wrap")
    classes = fields.argmax(0)
    texture = gaussian_filter(draw.standard_normal((BANDS, period, period)), (0, 3, 3), mode="wrap")
    texture /= texture.std()
    first, last = draw.uniform(0.05, 0.35, (2, 6, BANDS))
    last = 0.5 * first + 0.5 * last
    for share in (0.0, 0.5, 1.0):
        spectra = (1 - share) * first + share * last
        image = spectra[classes].transpose(2, 0, 1) * (1 + 0.08 * texture)
        image += 0.003 * draw.standard_normal(image.shape)
        yield np.tile(image.astype(np.float32), (1, side // period, side // period))


def kernels(side: int) -> None:
    """Seconds of each method on arrays in memory, compiled and warm, best of three, with one thread and with all."""
    import numba

    from skymend.engine.fusion.coarse import block_mean
    from skymend.engine.fusion.fine import HeldImages
    from skymend.engine.fusion.inputs import Inputs, Target
    from skymend.engine.fusion.methods import open_method
    from skymend.engine.fusion.parameters import Parameters
    from skymend.engine.job.events import Events

    fine = list(landscape(side))
    coarse = [block_mean(image, FACTOR) for image in fine]
    silent, inputs = (
        Events.silent(),
        Inputs((side, side), FACTOR, HeldImages([fine[0], fine[2]]), [coarse[0], coarse[2]]),
    )
    print("| method | threads | wall s | CPU s |\n|---|---|---|---|")
    for method, values in OPTIONS.items():
        p = Parameters(fine=[], coarse=[], coarse_target=[], method=method, options=values, tile_size=side)
        opened, pairs = open_method(method, p, silent), [0, 1] if method == "estarfm" else [0]
        opened.get_ready(BANDS, silent)
        for threads in dict.fromkeys((1, os.cpu_count() or 1)):
            numba.set_num_threads(threads)
            best = (np.inf, np.inf)
            for _ in range(3):
                wall, cpu = time.perf_counter(), time.process_time()
                opened.prepare(inputs, pairs, silent).predict(Target(coarse[1]), lambda window, image: None, silent)
                best = min(best, (time.perf_counter() - wall, time.process_time() - cpu))
            print(f"| {method} | {threads} | {best[0]:.2f} | {best[1]:.2f} |", flush=True)


def process(sides: list[int], methods: list[str], thread_counts: list[int]) -> None:
    """Wall and CPU seconds and peak memory of whole worker processes on GeoTIFFs."""
    print("| method | pixels | threads | wall s | CPU s | peak MB |\n|---|---|---|---|---|---|")
    for side in sides:
        with tempfile.TemporaryDirectory() as folder:
            fine, coarse = _write(Path(folder), side)
            for method in methods:
                count = 1 if method in OPTIONS and method != "estarfm" else 2  # learned models choose of two
                for threads in thread_counts:
                    parameters = {
                        "method": method, "options": OPTIONS.get(method, {}), "threads": threads,
                        "fine": [fine[0], fine[2]][:count], "coarse": [coarse[0], coarse[2]][:count],
                        "coarse_target": [coarse[1]], "output": f"{folder}/out.tif",
                    }  # fmt: skip
                    wall, cpu, peak = _run(Path(folder), parameters)
                    print(f"| {method} | {side}² | {threads} | {wall:.1f} | {cpu:.1f} | {peak:.0f} |", flush=True)


def accuracy(folder: Path) -> None:
    """RMSE, SAM, ERGAS, CC and SSIM of every method and of the two guesses that need none, on real pairs."""
    for title, fine, coarse, target, truth, factor, times in _real_cases(folder):
        print(f"\n**{title}**\n\n| prediction | RMSE | SAM ° | ERGAS | CC | SSIM |\n|---|---|---|---|---|---|")
        for name, image in _predictions(fine, coarse, target, factor):
            print(_row(name, image, truth, factor, times), flush=True)


def _predictions(fine, coarse, target, factor):
    """Name and image (B, H, W) of every prediction for one case; fine, coarse: file names of the pairs."""
    from skymend.engine.fusion.fuse import Parameters, run
    from skymend.engine.job.events import Events
    from skymend.engine.job.layer import Layer
    from skymend.engine.raster.opening import open_scene

    def read(path: Path) -> np.ndarray:
        with rasterio.open(path) as dataset:
            image = dataset.read(masked=True).astype(np.float64).filled(np.nan)
        band = open_scene([Layer(path=str(path))]).bands[0]
        return image * band.scale + band.offset

    images, partners, goal = [read(p) for p in fine], [read(p) for p in coarse], read(target)
    guesses = [f + goal - c for f, c in zip(images, partners)]
    for path, image, guess in zip(fine, images, guesses):
        yield f"copy {path.stem[:24]}", image
        yield f"fine + coarse change, {path.stem[:24]}", guess
    if len(guesses) > 1:
        yield "mean of fine + coarse change", np.mean(guesses, 0)
    with tempfile.TemporaryDirectory() as out:
        for method, count in _runs(len(fine)):
            for start in range(len(fine) - count + 1):
                chosen = slice(start, start + count)
                layers = [[Layer(path=str(p)) for p in group[chosen]] for group in (fine, coarse)]
                job = Parameters(fine=layers[0], coarse=layers[1], coarse_target=[Layer(path=str(target))], method=method,
                                 options={"factor": factor}, output=f"{out}/{method}.tif")  # fmt: skip
                run(job, Events.silent())
                label = f"{method}, {count} pairs" if count > 1 else f"{method}, {fine[start].stem[:24]}"
                yield label, read(Path(job.output or ""))


def _runs(pairs: int):
    """Methods with the number of pairs each is given."""
    for method in ("starfm", "fitfc", "fsdaf"):
        yield method, 1
    if pairs > 1:
        yield "starfm", 2
        yield "estarfm", 2


def _row(name, image, truth, factor, times) -> str:
    from skymend.engine.evaluate.metrics import image_scores

    span = float(np.nanmax(truth) - np.nanmin(truth)) if times == 1 else 1.0
    s = image_scores(truth, image, ratio=1 / factor, data_range=span)
    angle = f"{s.sam_degree:.2f}" if len(truth) > 1 else "–"
    return f"| {name} | {s.rmse * times:.4g} | {angle} | {s.ergas:.3f} | {s.cc:.3f} | {s.ssim:.3f} |"


def _real_cases(folder: Path):
    """Title, files of the pairs, coarse target, truth (B, H, W), factor, and what to multiply errors with to print them."""
    kranj = folder / "kranj"

    def landsat(day: str) -> Path:
        return next((kranj / "landsat_filled").glob(f"2020{day}_*"))

    def modis(day: str) -> Path:
        return kranj / "modis" / f"2020{day}_18-04_kranj.tif"

    with rasterio.open(landsat("077")) as dataset:
        truth = dataset.read(masked=True).astype(np.float64).filled(np.nan) / 1e4
    days = ("068", "093")
    fine, coarse = [landsat(d) for d in days], [modis(d) for d in days]
    yield "kranj, day 077 (RMSE in reflectance × 10000)", fine, coarse, modis("077"), truth, FACTOR, 1e4
    yanco = folder / "lst-yanco"
    with rasterio.open(yanco / "Landsat_LST_cloudrm_20160308.tif") as dataset:
        truth = dataset.read(masked=True).astype(np.float64).filled(np.nan)
    fine, coarse = ([yanco / f"{name}_LST_cloudrm_20160205.tif"] for name in ("Landsat", "MOD11A1"))
    target = yanco / "MOD11A1_LST_cloudrm_20160308.tif"
    yield "lst-yanco, 2016-03-08 (RMSE in kelvin)", fine, coarse, target, truth, 10, 1


def _write(folder: Path, side: int):
    """GeoTIFFs of the landscape: fine int16, coarse at its own resolution; two lists of layers."""
    fine, coarse = [], []
    for date, image in zip(DATES, landscape(side)):
        grid = Affine(30, 0, 500000, 0, -30, 5100000)
        cells = image.reshape(BANDS, side // FACTOR, FACTOR, side // FACTOR, FACTOR).mean((2, 4))
        for name, values, transform in (("fine", image, grid), ("coarse", cells, grid * Affine.scale(FACTOR))):
            path = folder / f"{name}_{date}.tif"
            tiling = {"tiled": True, "blockxsize": 512, "blockysize": 512} if name == "fine" else {}
            with rasterio.open(path, "w", driver="GTiff", count=BANDS, height=values.shape[1], width=values.shape[2],
                               dtype="int16", nodata=-9999, crs="EPSG:32633", transform=transform, compress="deflate",
                               **tiling) as dataset:  # fmt: skip
                dataset.write(np.rint(values * 10000).astype(np.int16))
            (fine if name == "fine" else coarse).append({"path": str(path)})
    return fine, coarse


def _run(folder: Path, parameters: dict, version: Path = ROOT) -> tuple[float, float, float]:
    """Wall seconds, CPU seconds and peak megabytes of one worker of a checkout."""
    job = folder / "job.json"
    job.write_text(json.dumps({"protocol": 1, "task": "fuse", "parameters": parameters}))
    # A small parent in between, whose children's usage is this one worker's.
    code = (
        "import json, resource, subprocess, sys, time; start = time.perf_counter(); "
        "done = subprocess.run(sys.argv[1:], capture_output=True, text=True); "
        "usage = resource.getrusage(resource.RUSAGE_CHILDREN); "
        "print(json.dumps([time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, "
        "done.returncode, done.stdout[-400:] + done.stderr[-400:]]))"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code, sys.executable, str(version), str(job)], capture_output=True, text=True
    )
    wall, cpu, peak, status, text = json.loads(answer.stdout)
    if status:
        raise SystemExit(text)
    return wall, cpu, peak


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["kernels", "process", "accuracy"])
    parser.add_argument("arguments", nargs="*", help="sides in pixels, or the folder of real data")
    parser.add_argument("--methods", nargs="*", default=list(OPTIONS))
    parser.add_argument("--threads", nargs="*", type=int, default=sorted({1, os.cpu_count() or 1}))
    given = parser.parse_args()
    if given.what == "accuracy":
        accuracy(Path(given.arguments[0]))
    elif given.what == "kernels":
        kernels(int(given.arguments[0]) if given.arguments else 512)
    else:
        process([int(side) for side in given.arguments] or [512], given.methods, given.threads)
    print(f"\npeak of this process {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB", file=sys.stderr)


if __name__ == "__main__":
    main()
