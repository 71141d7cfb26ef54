"""Speed and accuracy of the series methods: `python -m benchmarks.series kernels|task|accuracy|skill|mixer [...]`.

kernels: µs a series on one thread (processor time) and on two (wall clock), warm; 73 dates five days apart, 40 % missing.
task: 36 dates × 4 bands × 2000² through `reconstructseries`: processor time of reading, computing and the rest.
accuracy DIR: clear observations of the real series under DIR withheld, one at a time and in gaps, and predicted; in the end
the geometric mean of each method's RMSE against that of `linear` over all columns, and its worst column.
skill DIR: the same for every candidate of METHOD=auto beside what auto takes, and on simulated series (`series_skill`).
mixer DIR: what `mixer` gains over auto of all other methods, on the same series and simulated ones (`series_mixer`).
"""

from __future__ import annotations

import argparse
import datetime
import os
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from skymend.engine.series.curve import SAMPLE, CurveMethod

from .real_series import real_blocks, withhold

DATES, SERIES = 73, 65536


def made_series(dates: int = DATES, bands: int = 1, pixels: int = SERIES) -> tuple[np.ndarray, np.ndarray]:
    """Days and (T, C, P) seasonal series with noise and 40 % missing."""
    rng = np.random.default_rng(1)
    days = np.arange(dates) * 5.0
    season = 0.3 + 0.2 * np.sin(2 * np.pi * (days[:, None, None] / 365 + rng.random((1, 1, pixels))))
    y = (season + rng.normal(0, 0.02, (dates, bands, pixels))).astype(np.float32)
    y[np.broadcast_to(rng.random((dates, 1, pixels)) < 0.4, y.shape)] = np.nan
    return days, y


def kernels() -> None:
    """Print µs a series of every method."""
    import numba

    from skymend.engine.series.anomaly import Course, through
    from skymend.engine.series.chen import chen
    from skymend.engine.series.gaps import CurveRows, Rules, finish
    from skymend.engine.series.gp import gp
    from skymend.engine.series.hants import hants
    from skymend.engine.series.harmonic import harmonic
    from skymend.engine.series.linear import linear
    from skymend.engine.series.rbf import rbf
    from skymend.engine.series.savgol import on_regular, savgol
    from skymend.engine.series.whittaker import choose_lambda, whittaker

    days, y = made_series()
    _, four = made_series(bands=4, pixels=SERIES // 4)
    rng = np.random.default_rng(2)
    uneven = np.cumsum(rng.integers(5, 16, 36)).astype(float)
    sparse = np.ascontiguousarray(four[:36])
    small = np.ascontiguousarray(y[:, :, : SERIES // 16])
    course, waves = (Course(np.zeros(DATES), rng.normal(size=(k, DATES)), 40.0, 0.1, 0.05) for k in (5, 11))
    rows, curve = CurveRows.of(days, days, 0.0), np.nan_to_num(four)
    cases: list[tuple[str, Callable[[], object], int]] = [
        ("linear", lambda: linear(days, y, days), SERIES),
        ("whittaker, fixed λ", lambda: whittaker(days, y, days, robust=0), SERIES),
        ("whittaker, robust", lambda: whittaker(days, y, days), SERIES),
        ("whittaker, fixed λ, 4 bands", lambda: whittaker(days, four, days, robust=0), SERIES),
        ("whittaker, robust, 4 bands sharing weights", lambda: whittaker(days, four, days), SERIES),
        ("whittaker, robust, 4 bands, 36 uneven dates", lambda: whittaker(uneven, sparse, uneven), SERIES),
        ("whittaker, expectile 0.9", lambda: whittaker(days, y, days, expectile=0.9), SERIES),
        ("whittaker, V-curve over 26 λ", lambda: choose_lambda(days, small, "vcurve"), SERIES // 16),
        ("whittaker, GCV over 26 λ", lambda: choose_lambda(days, small, "gcv"), SERIES // 16),
        ("harmonic, robust", lambda: harmonic(days, y, days), SERIES),
        ("hants", lambda: hants(days, small, days)[0], SERIES // 16),
        ("rbf", lambda: rbf(days, y, days), SERIES),
        ("savgol", lambda: on_regular(days, y, days, savgol), SERIES),
        ("chen", lambda: on_regular(days, small, days, chen), SERIES // 16),
        ("season, 4 shared courses", lambda: through(days, y[:, 0], days, course)[0], SERIES),
        ("season, yearly waves and 4 shared courses", lambda: through(days, y[:, 0], days, waves)[0], SERIES),
        ("gp, every mask another", lambda: gp(days, small, days, deviation=False)[0], SERIES // 16),
        ("from any curve to the mended series, 4 bands", lambda: finish(four, curve, rows, Rules()), SERIES),
    ]
    print("| method | 1 thread, µs | 2 threads, µs |\n|---|---|---|")
    for name, call, count in cases:
        speeds = []
        for threads in (1, 2):
            numba.set_num_threads(min(threads, numba.config.NUMBA_NUM_THREADS))
            call()
            clock = time.process_time if threads == 1 else time.perf_counter  # others may be using the machine
            speeds.append(min(_seconds(call, clock) for _ in range(7)) / count * 1e6)
        print(f"| {name} | {speeds[0]:.2f} | {speeds[1]:.2f} |", flush=True)


def task(folder: Path, dates: int, size: int, method: str, memory_mb: int) -> None:
    """Run the task on a made series and print where the time went."""
    os.environ.setdefault("GDAL_CACHEMAX", "256")  # as the worker does
    import rasterio

    from skymend.engine.job.events import Events
    from skymend.engine.job.layer import Layer
    from skymend.engine.series import reconstructseries
    from skymend.engine.series.curve import CurveJob

    _make_rasters(folder, dates, size)
    spent = {"read": 0.0, "compute": 0.0}

    def watched(name):
        call = getattr(CurveJob, name)

        def run(*arguments):
            start = time.thread_time()
            try:
                return call(*arguments)
            finally:
                spent[name] += time.thread_time() - start

        return run

    for name in spent:
        setattr(CurveJob, name, watched(name))
    out = folder / f"out-{method}"
    start, wall = time.process_time(), time.perf_counter()
    result = reconstructseries.run(
        reconstructseries.Parameters(
            optical=[Layer(path=str(p)) for p in sorted(folder.glob("S2_*.tif"))],
            masks=[Layer(path=str(p)) for p in sorted(folder.glob("mask_*.tif"))],
            method=method, output_folder=str(out), memory_mb=memory_mb, threads=1,
        ),
        Events.silent(),
    )  # fmt: skip
    total, wall = time.process_time() - start, time.perf_counter() - wall
    with rasterio.open(result.report["layers"][0]["path"]) as image:
        count = image.width * image.height * image.count
    rest = total - spent["read"] - spent["compute"]
    print(f"{dates} dates × 4 bands × {size}², {method}, processor time: read {spent['read']:.1f} s, compute "
          f"{spent['compute']:.1f} s ({spent['compute'] / count * 1e6:.2f} µs a series), write {rest:.1f} s; "
          f"{wall:.1f} s by the clock, peak memory {_peak_mb():.0f} MB")  # fmt: skip


def accuracy(data: Path) -> None:
    """Print RMSE (bias, median error), all × 10⁴, of withheld clear observations per series, gap length and method."""
    from skymend.engine.catalogue.zoo import cards, options
    from skymend.engine.series.methods import SeriesWish, method_of

    found = [card for card in cards("reconstructseries") if card.kind == "training-free"]
    methods = [method_of(card, options(card, {}), SeriesWish()) for card in found]
    methods.sort(key=lambda method: method.card.id != "linear")  # what the others are measured by
    against: dict[str, list[float]] = {method.card.id: [] for method in methods}
    for name, days, values, bands in _real_series(data):
        print(f"\n{name}: {len(days)} dates, {', '.join(bands)}, {values.shape[2]} pixels\n")
        gaps = [g for g in (0, 32, 64, 128) if g < 0.5 * days[-1]]
        print("| method | " + " | ".join("single" if g == 0 else f"{g} days" for g in gaps) + " |")
        print("|---|" + "---|" * len(gaps))
        for method in methods:
            cells = []
            for gap in gaps:
                seen, withheld = withhold(days, values, gap)
                result = _learned(method, days, seen, bands).reconstruct(days, seen, days, bands)
                error = (result.values - values)[withheld].astype(np.float64)
                rmse, bias, median = np.sqrt(np.mean(error**2)), np.mean(error), np.median(np.abs(error))
                cells.append(f"{1e4 * rmse:.0f} ({1e4 * bias:+.0f}, {1e4 * median:.0f})")
                against[method.card.id].append(float(rmse))
            print(f"| {method.card.id} | " + " | ".join(cells) + " |", flush=True)
    print("\n| method | RMSE against linear, geometric mean of all columns | worst column |\n|---|---|---|")
    for name, errors in against.items():
        ratio = np.array(errors) / against["linear"]
        print(f"| {name} | {np.exp(np.log(ratio).mean()):.3f} | {ratio.max():.2f} |")


def _learned(method: CurveMethod, days: np.ndarray, seen: np.ndarray, bands: tuple[str, ...]) -> CurveMethod:
    """The method with what it finds in small squares or, here, runs of the series: as many as it takes of a scene."""
    if not method.curve.learns:
        return method
    pixels, run = seen.shape[2], 64
    picked = np.arange(pixels)
    if pixels > SAMPLE:
        starts = np.random.default_rng(5).integers(0, pixels - run, SAMPLE // run)
        picked = np.unique(starts[:, None] + np.arange(run))
    sample = np.ascontiguousarray(seen[:, :, picked])
    found = method.curve.learn(days, method.screened(days, sample, bands))
    return replace(method, curve=replace(method.curve, options={**method.curve.options, **found}))


def _seconds(call: Callable[[], object], clock: Callable[[], float] = time.process_time) -> float:
    start = clock()
    call()
    return clock() - start


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _make_rasters(folder: Path, dates: int, size: int) -> None:
    """Sentinel-2-like int16 rasters with a mask each, ten days apart."""
    import rasterio
    from scipy.ndimage import gaussian_filter

    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(3)
    ground = gaussian_filter(rng.random((4, size, size)), (0, 3, 3)) * 4000
    profile = {
        "driver": "GTiff", "width": size, "height": size, "crs": "EPSG:32633", "tiled": True, "compress": "DEFLATE",
        "transform": rasterio.transform.from_origin(600000, 5400000, 10, 10), "blockxsize": 256, "blockysize": 256,
    }  # fmt: skip
    for k in range(dates):
        date = datetime.date(2021, 1, 1) + datetime.timedelta(days=10 * k)
        path = folder / f"S2_{date:%Y%m%d}.tif"
        if path.exists():
            continue
        cloud = gaussian_filter(rng.random((size // 8 + 1, size // 8 + 1)), 6).repeat(8, 0).repeat(8, 1)[:size, :size]
        cloud = cloud > np.quantile(cloud, 0.6)
        image = ground * (1 + 0.4 * np.sin(2 * np.pi * k / 36)) + rng.normal(0, 60, ground.shape)
        image[:, cloud] = 7000
        with rasterio.open(path, "w", count=4, dtype="int16", nodata=-9999, predictor=2, **profile) as out:
            out.write(image.astype(np.int16))
            out.descriptions = ("B02", "B03", "B04", "B08")
        with rasterio.open(
            folder / f"mask_{date:%Y%m%d}.tif", "w", count=1, dtype="uint8", nodata=255, **profile
        ) as out:
            out.write(cloud.astype(np.uint8)[None])


def _real_series(data: Path) -> Iterator[tuple[str, np.ndarray, np.ndarray, tuple[str, ...]]]:
    """Name, days, (T, C, P) clear values and bands of the series we have."""
    for name, reader in real_blocks(data):
        values = reader.values
        days = np.array([(date - reader.dates[0]).days for date in reader.dates], np.float64)
        yield name, days, values.reshape(*values.shape[:2], -1), reader.band_names


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("kernels", "task", "accuracy", "skill", "mixer"))
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--dates", type=int, default=36)
    parser.add_argument("--size", type=int, default=2000)
    parser.add_argument("--method", default="whittaker")
    parser.add_argument("--memory-mb", type=int, default=2048)
    arguments = parser.parse_args()
    if arguments.what == "task":
        with tempfile.TemporaryDirectory() as folder:
            task(
                arguments.folder or Path(folder), arguments.dates, arguments.size, arguments.method, arguments.memory_mb
            )
    elif arguments.what == "accuracy":
        accuracy(arguments.folder)
    elif arguments.what == "skill":
        from . import series_skill

        series_skill.run(arguments.folder)
    elif arguments.what == "mixer":
        from . import series_mixer

        series_mixer.run(arguments.folder)
    else:
        kernels()


if __name__ == "__main__":
    main()
