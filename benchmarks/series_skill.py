"""How good METHOD=auto of the series is: `python -m benchmarks.series skill [DIR]`.

Clear observations are withheld from the real series under DIR, if given, as in `accuracy`; what is left is given to every
candidate and to `auto`, which hides from that again to choose. Simulated series are scored on the true ground under their
masked clouds, with the margin and screening of SEAMLESS. Errors are relative to linear interpolation.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio

from skymend.contract.cloud_classes import CLEAR
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.raster.window import Window
from skymend.engine.series.auto import candidates, choose
from skymend.engine.series.deviation import with_deviation
from skymend.engine.series.hidden import BlockReader, mended_whole
from skymend.engine.series.methods import Reconstruction, SeriesMethod, SeriesWish
from skymend.engine.series.reconstructseries import Parameters, clear_series, methods_of

from .real_series import real_blocks, withhold

SIDE = 24  # pixels of every series at most, from its middle
SIZE, SEEDS = 128, (7, 21, 22, 23, 31, 32, 33)  # of the simulated series
GAPS = (0, 32, 64, 128)
NORMAL = 1.6449


@dataclass(frozen=True)
class Task:
    """A series with gaps, and the truth (T, C, P) at the places `scored` (T, C, P)."""

    name: str
    given: BlockReader
    truth: np.ndarray
    scored: np.ndarray


def run(data: Path | None) -> None:
    """Print the tables."""
    if data is not None:
        _table("Real series", list(real_tasks(data)))
    with tempfile.TemporaryDirectory() as folder:
        _table("Simulated series", list(simulated_tasks(Path(folder))))


def real_tasks(data: Path) -> Iterator[Task]:
    """Every real series with every length of gap."""
    for name, whole in real_blocks(data):
        reader = _middle(whole)
        days = np.array([(date - reader.dates[0]).days for date in reader.dates], np.float64)
        flat = reader.values.reshape(*reader.values.shape[:2], -1)
        for gap in GAPS:
            if gap < 0.5 * days[-1]:
                seen, withheld = withhold(days, flat, gap)
                given = BlockReader.of(reader, reader.geobox, seen.reshape(reader.values.shape))
                yield Task(f"{name}, {f'{gap} days' if gap else 'single'}", given, flat, withheld)


def simulated_tasks(folder: Path, seeds: Sequence[int] = SEEDS) -> Iterator[Task]:
    """Simulated series of several seeds with their masks, scored on what lies under clouds."""
    from skymend.engine.simulator import simulate

    for seed in seeds:
        place = folder / str(seed)
        simulate.run(simulate.Parameters(size=SIZE, dates=24, seed=seed, output_folder=str(place)), Events.silent())
        images, truth, masks = (sorted(place.glob(f"{part}*.tif")) for part in ("S2_", "truth/S2_", "masks/mask_"))
        optical, drawn = ([Layer(path=str(path)) for path in paths] for paths in (images, masks))
        parameters = Parameters(optical=optical, masks=drawn, output_folder=str(place / "out"))
        with clear_series(parameters, methods_of(parameters)[0], Events.silent()) as series:
            reader = series.reader
            given = BlockReader.of(reader, reader.geobox, reader.read(Window.of(reader.geobox.shape)))
        true = np.stack([_bands(path) for path in truth]) * np.float32(1e-4)
        true = true.reshape(*true.shape[:2], -1)
        cloudy = (np.stack([_bands(path)[0] for path in masks]) != CLEAR).reshape(len(true), 1, -1)
        yield Task(f"seed {seed}", given, true, np.broadcast_to(cloudy, true.shape))


def _bands(path: Path) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read()


def _middle(reader: BlockReader) -> BlockReader:
    """The middle of a series."""
    height, width = reader.geobox.shape
    top, left = max(height - SIDE, 0) // 2, max(width - SIDE, 0) // 2
    rows, columns = slice(top, min(top + SIDE, height)), slice(left, min(left + SIDE, width))
    return BlockReader.of(reader, reader.geobox[rows, columns], np.ascontiguousarray(reader.values[..., rows, columns]))


def _mended(method: SeriesMethod, reader: BlockReader) -> Reconstruction:
    """With what the method learns of the series."""
    return mended_whole(method.learned(reader, Events.silent()), reader)


def _table(title: str, tasks: list[Task]) -> None:
    methods = candidates({}, SeriesWish())
    names = [method.card.id for method in methods]
    _mended(methods[0], tasks[0].given)
    print(f"\n## {title}\n\n| series | linear, RMSE | {' | '.join(names[1:])} | auto | taken | 90 % band |")
    print("|---|" + "---|" * (len(names) + 3))
    ratios, spent, covered = [], dict.fromkeys([*names, "choosing"], 0.0), []
    for task in tasks:
        errors = []
        for method in methods:
            start = time.perf_counter()
            found = _mended(method, task.given).values
            spent[method.card.id] += time.perf_counter() - start
            errors.append(rmse(found, task))
        start = time.perf_counter()
        chosen = choose(task.given, task.given.dates, methods, SeriesWish(), Events.silent())
        spent["choosing"] += time.perf_counter() - start
        band = float("nan")
        if chosen.sample:
            learned = chosen.method.learned(task.given, Events.silent())
            found = mended_whole(with_deviation(learned, chosen.sample, Events.silent()), task.given)
            inside = np.abs(found.values - task.truth) <= NORMAL * found.deviation
            band = float(inside[task.scored].mean())
        errors.append(rmse(found.values if chosen.sample else _mended(chosen.method, task.given).values, task))
        ratio = np.array(errors) / errors[0]
        ratios.append(ratio)
        covered.append(band)
        cells = " | ".join(f"{r:.2f}" for r in ratio[1:])
        print(f"| {task.name} | {errors[0]:.4g} | {cells} | {chosen.method.card.id} | {100 * band:.0f} % |", flush=True)
    mean, worst = np.exp(np.log(ratios).mean(axis=0)), np.max(ratios, axis=0)
    oracle = np.exp(np.log(np.min(ratios, axis=1)).mean())
    print(
        "| **geometric mean** | | " + " | ".join(f"**{r:.3f}**" for r in mean[1:]) + f" | best of all: {oracle:.3f} | |"
    )
    print("| **worst** | | " + " | ".join(f"{r:.2f}" for r in worst[1:]) + f" | | {100 * np.nanmean(covered):.0f} % |")
    print("\nSeconds in all: " + ", ".join(f"{name} {seconds:.1f}" for name, seconds in spent.items()) + ".")


def rmse(values: np.ndarray, task: Task) -> float:
    """Over all bands and places scored."""
    error = (values - task.truth)[task.scored].astype(np.float64)
    return float(np.sqrt(np.nanmean(error**2)))
