"""What mixing the estimates of a series gains: `python -m benchmarks.series mixer [DIR]`.

On the tasks of `series_skill` (the real series under DIR, if given, and simulated ones of seeds looked at for nothing else):
`auto` of all other methods, `mixer`, and `auto` with it as a candidate, whose deviation is checked too; then the time that
`mixer` takes on series whose weights are known, beside that of the methods it mixes.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from skymend.engine.catalogue.zoo import find, options
from skymend.engine.job.events import Events
from skymend.engine.series.auto import candidates, choose
from skymend.engine.series.deviation import with_deviation
from skymend.engine.series.hidden import mended_whole
from skymend.engine.series.methods import SeriesMethod, SeriesWish, method_of
from skymend.engine.series.mixer import MIXED

from .series_skill import NORMAL, Task, real_tasks, rmse, simulated_tasks

UNSEEN = (201, 202, 203, 204, 205, 206)  # seeds


def run(data: Path | None) -> None:
    """Print the tables."""
    if data is not None:
        _table("Real series", real_tasks(data))
    with tempfile.TemporaryDirectory() as folder:
        _table("Simulated series", simulated_tasks(Path(folder), UNSEEN))


def _table(title: str, tasks: Iterable[Task]) -> None:
    others = candidates({}, SeriesWish())
    card = find("reconstructseries", "mixer")
    every = [*others, method_of(card, options(card, {}), SeriesWish())]
    print(f"\n## {title}\n\n| series | auto of the others | mixer | auto | of the others → of all | 90 % band |")
    print("|---|---|---|---|---|---|")
    ratios, covered, seconds = [], [], np.zeros(2)
    for task in tasks:
        before = choose(task.given, task.given.dates, others, SeriesWish(), Events.silent())
        now = choose(task.given, task.given.dates, every, SeriesWish(), Events.silent())
        usual = rmse(_mended(before.method, task), task)
        mixer = every[-1].learned(task.given, Events.silent())
        start = time.perf_counter()
        mixed = mended_whole(mixer, task.given).values
        seconds += time.perf_counter() - start, _alone(others, task)
        learned = now.method.learned(task.given, Events.silent())
        found = mended_whole(
            with_deviation(learned, now.sample, Events.silent()) if now.sample else learned, task.given
        )
        if found.deviation is not None:
            inside = np.abs(found.values - task.truth) <= NORMAL * found.deviation
            covered.append(float(inside[task.scored].mean()))
        ratios.append((rmse(mixed, task) / usual, rmse(found.values, task) / usual))
        cells = " | ".join(f"{ratio:.3f}" for ratio in ratios[-1])
        taken = f"{before.method.card.id} → {now.method.card.id}"
        print(f"| {task.name} | {usual:.4g} | {cells} | {taken} | {100 * covered[-1]:.0f} % |", flush=True)
    mean, worst = np.exp(np.log(ratios).mean(axis=0)), np.max(ratios, axis=0)
    print(f"| **geometric mean** | | **{mean[0]:.3f}** | **{mean[1]:.3f}** | | {100 * np.mean(covered):.0f} % |")
    print(f"| **worst** | | {worst[0]:.3f} | {worst[1]:.3f} | | {100 * np.min(covered):.0f} % |")
    print(f"\nMending with known weights took {seconds[0]:.1f} s, the methods it mixes one by one {seconds[1]:.1f} s.")


def _mended(method: SeriesMethod, task: Task) -> np.ndarray:
    return mended_whole(method.learned(task.given, Events.silent()), task.given).values


def _alone(methods: Iterable[SeriesMethod], task: Task) -> float:
    """Seconds that the methods which are mixed take one after the other, what they learn known."""
    learned = [method.learned(task.given, Events.silent()) for method in methods if method.card.id in MIXED]
    start = time.perf_counter()
    for method in learned:
        mended_whole(method, task.given)
    return time.perf_counter() - start
