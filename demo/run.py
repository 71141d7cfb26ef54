"""./dev demo: every task through the real qgis_process on simulated scenes; leaves .dev/demo/report.html.

Exits non-zero when a task fails, or when what auto takes for the series is far from the best.
"""

from __future__ import annotations

import argparse
import datetime
import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import rasterio

from skymend.engine.evaluate.report import Figure, Section, Table, classes_png, page, rgb_png, stretch_of

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".dev" / "demo"
SERIES_METHODS = ("linear", "whittaker", "auto")
FILLING_METHODS = ("mnspi", "composite-medoid", "auto")
TOLERATED = 1.1  # times the least error: auto knows observations, not the truth beneath the clouds
FUSION_METHODS = ("fsdaf", "starfm", "auto")
VIDEO_METHODS = ("bicubic", "back-projection", "auto")
VIDEO_SIZE, VIDEO_FRAMES = 256, 7


class FailedError(Exception):
    """A task did not do what it should."""


@dataclass
class Runner:
    """Runs algorithms as a user does and remembers how long each took."""

    times: list[tuple[str, str, float]] = field(default_factory=list)

    def __call__(self, algorithm: str, **parameters: Any) -> dict[str, Any]:
        """The results of `skymend:<algorithm>`. Raises FailedError with what QGIS said."""
        words = []
        for name, value in parameters.items():
            values = value if isinstance(value, (list, tuple)) else [value]
            words += [f"{name}={item}" for item in values]
        command = [str(ROOT / "dev"), "qgis_process", "--json", "run", f"skymend:{algorithm}", "--", *words]
        started = time.perf_counter()
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        seconds = time.perf_counter() - started
        what = str(parameters.get("METHOD", parameters.get("SCENARIO", "")))
        self.times.append((algorithm, what, seconds))
        print(f"{algorithm:18s} {what:22s} {seconds:6.1f} s", flush=True)
        try:
            results = json.loads(done.stdout[done.stdout.index("{") :])["results"]
        except (ValueError, KeyError):
            results = None
        if done.returncode or results is None:
            raise FailedError(f"skymend:{algorithm} {what} ended with {done.returncode}:\n{done.stderr[-2000:]}")
        return results


@dataclass(frozen=True)
class Simulated:
    """A simulated scenario: its folder and description."""

    folder: Path
    dates: list[str]

    @classmethod
    def make(cls, run: Runner, scenario: str, **parameters: Any) -> Simulated:
        folder = FOLDER / scenario
        run("simulate", SCENARIO=scenario, OUTPUT_FOLDER=folder, SEED=7, **parameters)
        return cls(folder, json.loads((folder / "scene.json").read_text(encoding="utf-8"))["dates"])

    def image(self, date: str) -> Path:
        return self.folder / f"S2_{date}.tif"

    def truth(self, date: str) -> Path:
        return self.folder / "truth" / f"S2_{date}.tif"

    def mask(self, date: str) -> Path:
        return self.folder / "masks" / f"mask_{date}.tif"

    def classes(self, date: str) -> Path:
        return self.folder / "truth" / f"classes_{date}.tif"

    def coarse(self, date: str) -> Path:
        return self.folder / f"coarse_{date}.tif"

    def cloudiness(self, date: str) -> float:
        """The share of the image under cloud or shadow."""
        with rasterio.open(self.classes(date)) as dataset:
            return float(np.mean(dataset.read(1) != 0))


def clouds(run: Runner, scene: Simulated) -> Section:
    """Detect the clouds of the cloudiest images and compare them with the true classes."""
    rows, figures = [], []
    for date in sorted(scene.dates, key=lambda d: abs(scene.cloudiness(d) - 0.4))[:2]:
        output = FOLDER / f"clouds-{date}.tif"
        found = run("detectclouds", INPUT=scene.image(date), OUTPUT=output)
        score = run("evaluate", PREDICTION=output, REFERENCE=scene.classes(date))
        share = f"{100 * scene.cloudiness(date):.0f} %"
        rows.append(
            (date, str(found["METHOD_USED"]), share, f"{score['OVERALL_ACCURACY']:.3f}", f"{score['KAPPA']:.3f}")
        )  # fmt: skip
        if float(score["KAPPA"]) <= 0:
            raise FailedError(f"Cloud detection of {date} is no better than chance.")
        figures += [
            Figure(f"{date}: image", rgb_png(scene.image(date), stretch_of(scene.truth(date)))),
            Figure(f"{date}: detected", classes_png(output)),
            Figure(f"{date}: true classes", classes_png(scene.classes(date))),
        ]
    header = ("Image", "Method", "Cloud and shadow", "Overall accuracy", "Kappa")
    return Section(
        "Cloud detection", ("skymend:detectclouds against the simulator's truth.",), (Table(header, rows),), figures
    )


def removal(run: Runner, scene: Simulated) -> Section:
    """Mend the image that is about half cloudy with each method; only what was under clouds is scored."""
    date = min(scene.dates, key=lambda d: abs(scene.cloudiness(d) - 0.4))
    inputs = [scene.image(date), *(scene.image(d) for d in scene.dates if d != date)]
    masks = [scene.mask(d) for d in scene.dates]
    stretch = stretch_of(scene.truth(date))
    rows = []
    figures = [Figure(f"{date}: cloudy", rgb_png(scene.image(date), stretch))]
    for method in FILLING_METHODS:
        output = FOLDER / f"removed-{method}.tif"
        found = run("removeclouds", INPUTS=inputs, MASKS=masks, TARGET=date, METHOD=method, OUTPUT=output)
        score = run("evaluate", PREDICTION=output, REFERENCE=scene.truth(date), MASK=scene.mask(date))
        rows.append((_named(method, found), f"{found['FILLED_PERCENT']:.1f}", *_scores(score)))
        figures.append(Figure(method, rgb_png(output, stretch)))
    figures.append(Figure("truth", rgb_png(scene.truth(date), stretch)))
    header = ("Method", "Filled (% of the image)", "RMSE", "SAM", "SSIM")
    text = "skymend:removeclouds; scores are of the pixels that were under cloud or shadow."
    return Section("Cloud removal", (text,), (_best(Table(header, rows), 2),), figures)


def series(run: Runner, scene: Simulated) -> Section:
    """Reconstruct the series with several methods and score the cloudiest dates in the middle of it."""
    middle = scene.dates[len(scene.dates) // 6 : -len(scene.dates) // 6]
    judged = sorted(middle, key=scene.cloudiness)[-4:]
    mean: dict[str, float] = {}
    rows = []
    shown = judged[-1]
    stretch = stretch_of(scene.truth(shown))
    figures = [Figure(f"{shown}: cloudy", rgb_png(scene.image(shown), stretch))]
    for method in SERIES_METHODS:
        folder = FOLDER / f"series-{method}"
        found = run(
            "reconstructseries", OPTICAL=[scene.image(d) for d in scene.dates], MASKS=[scene.mask(d) for d in scene.dates],
            METHOD=method, OUTPUT_FOLDER=folder,
        )  # fmt: skip
        errors = []
        for date in judged:
            output = next(
                path for path in sorted(folder.glob("*.tif")) if date in path.name and "quality" not in path.name
            )
            score = run("evaluate", PREDICTION=output, REFERENCE=scene.truth(date))
            errors.append(float(score["RMSE"]))
            if date == shown:
                figures.append(Figure(f"{shown}: {method}", rgb_png(output, stretch)))
        mean[method] = float(np.mean(errors))
        rows.append((_named(method, found), *(f"{error:.4f}" for error in errors), f"{mean[method]:.4f}"))
    figures.append(Figure("truth", rgb_png(scene.truth(shown), stretch)))
    if mean["auto"] > TOLERATED * min(mean.values()):
        raise FailedError(f"The method that auto takes is far from the best: {mean}")
    table = _best(Table(("Method", *judged, "Mean RMSE"), rows), len(judged) + 1)
    text = f"skymend:reconstructseries on {len(scene.dates)} dates; RMSE of the cloudiest dates against the truth."
    compared = run(
        "comparemethods", TASK="reconstructseries", INPUTS=[scene.image(d) for d in scene.dates],
        MASKS=[scene.mask(d) for d in scene.dates], OUTPUT_HTML=FOLDER / "methods.html",
    )  # fmt: skip
    best_hidden = f"skymend:comparemethods, which knows no truth, finds {compared['BEST']} best (methods.html)."
    return Section("Time series", (text, best_hidden), (table,), figures)


def fusion(run: Runner, scene: Simulated) -> Section:
    """Predict the fine image of a date in the middle from one pair."""
    first, target = scene.dates[0], scene.dates[len(scene.dates) // 2]
    stretch = stretch_of(scene.truth(target))
    rows, figures = [], [Figure(f"{first}: fine", rgb_png(scene.image(first), stretch))]
    figures.append(Figure(f"{target}: coarse", rgb_png(scene.coarse(target), stretch)))
    copied = run("evaluate", PREDICTION=scene.image(first), REFERENCE=scene.truth(target))
    rows.append(("copy of the fine image", *_scores(copied)))
    for method in FUSION_METHODS:
        output = FOLDER / f"fused-{method}.tif"
        found = run(
            "fuse", FINE=scene.image(first), COARSE=scene.coarse(first), COARSE_TARGET=scene.coarse(target),
            METHOD=method, OUTPUT=output,
        )  # fmt: skip
        score = run("evaluate", PREDICTION=output, REFERENCE=scene.truth(target))
        if float(score["RMSE"]) >= float(copied["RMSE"]):
            raise FailedError(f"Fusion with {method} is no better than a copy of the fine image.")
        rows.append((_named(method, found), *_scores(score)))
        figures.append(Figure(method, rgb_png(output, stretch)))
    figures.append(Figure("truth", rgb_png(scene.truth(target), stretch)))
    table = _best(Table(("Method", "RMSE", "SAM", "SSIM"), rows), 1)
    return Section("Fusion", (f"skymend:fuse of {target} from the pair of {first}.",), (table,), figures)


def video(run: Runner) -> Section:
    """Sharpen a simulated clip, one frame by itself and from several, and measure both against the true clip."""
    folder = FOLDER / "video"
    run("simulate", SCENARIO="video", OUTPUT_FOLDER=folder, SEED=7, SIZE=VIDEO_SIZE, DATES=VIDEO_FRAMES)
    shown = f"frame_{VIDEO_FRAMES // 2:04d}.tif"
    truth = folder / "truth" / "frames_hr"
    stretch = stretch_of(truth / shown)
    names = ("PSNR", "SSIM", "TOF", "WARPING_ERROR")
    rows, found = [], {}
    figures = [Figure("clip", rgb_png(folder / "frames_lr" / shown, stretch))]
    for method in VIDEO_METHODS:
        output = FOLDER / f"video-{method}"
        chosen = {"METHOD": method, "OUTPUT_FOLDER": output, "OUTPUT": FOLDER / f"{method}.mp4"}
        used = run("videosr", INPUT=folder / "frames_lr", **chosen)
        score = run("evaluate", PREDICTION=output, REFERENCE=truth, OUTPUT_HTML=FOLDER / f"video-{method}.html")
        found[method] = float(score["PSNR"])
        rows.append((_named(method, used), *(f"{float(score[name]):.4g}" for name in names)))
        figures.append(Figure(method, rgb_png(output / shown, stretch)))
    figures.append(Figure("truth", rgb_png(truth / shown, stretch)))
    if found["back-projection"] <= found["bicubic"]:
        raise FailedError(f"Several frames are no better than one: {found}")
    header = ("Method", "PSNR (dB)", "SSIM", "tOF (pixels)", "Warping error")
    text = f"skymend:videosr, ×4, {VIDEO_FRAMES} frames, the middle one shown; videos and reports lie beside this page."
    return Section("Video", (text,), (Table(header, rows),), figures)


def doctor(run: Runner) -> Section:
    """What works on this machine."""
    found = run("doctor", OUTPUT_HTML=FOLDER / "doctor.html")
    text = f"State: {found['STATE']}; problems: {found['PROBLEMS']:g}. The full report is doctor.html beside this page."
    return Section("Doctor", (text,))


def _named(method: str, found: dict[str, Any]) -> str:
    """The method; of auto also what it took."""
    return f"auto: {found['METHOD_USED']}" if method == "auto" else method


def _scores(score: dict[str, Any]) -> tuple[str, ...]:
    return tuple(
        f"{float(score[name]):.4f}" if score.get(name) is not None else "—" for name in ("RMSE", "SAM", "SSIM")
    )


def _best(table: Table, column: int) -> Table:
    """The table with the least value of a column set off."""
    row = min(range(len(table.rows)), key=lambda k: float(table.rows[k][column]))
    return Table(table.header, table.rows, table.caption, frozenset({(row, column)}))


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="./dev demo", description="Every task on simulated scenes, through qgis_process."
    )
    parser.add_argument("--size", type=int, default=192, help="pixels on a side (default 192)")
    parser.add_argument("--dates", type=int, default=24, help="dates of the series (default 24)")
    options = parser.parse_args(arguments)
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    run = Runner()
    sections: list[Section] = []
    failures: list[str] = []

    def chapter(scenario: str, dates: int, parts: Sequence[Callable[[Runner, Simulated], Section]]) -> None:
        try:
            scene = Simulated.make(run, scenario, SIZE=options.size, DATES=dates)
        except FailedError as error:
            failures.append(str(error))
            return
        for part in parts:
            attempt(lambda part=part: part(run, scene))

    def attempt(part: Callable[[], Section]) -> None:
        try:
            sections.append(part())
        except FailedError as error:
            failures.append(str(error))

    chapter("clouds", 6, (clouds, removal))
    chapter("series", options.dates, (series,))
    chapter("fusion", 5, (fusion,))
    attempt(lambda: video(run))
    attempt(lambda: doctor(run))
    times = [(name, what, f"{seconds:.1f}") for name, what, seconds in run.times]
    sections.append(
        Section("Times", ("Whole process, QGIS's start included.",), (Table(("Task", "", "Seconds"), times),))
    )
    if failures:
        sections.insert(0, Section("Failed", failures))
    report = FOLDER / "report.html"
    report.write_text(page(f"SkyMend demo, {datetime.date.today()}", sections), encoding="utf-8")
    for failure in failures:
        print(f"FAILED: {failure}", file=sys.stderr)
    print(f"{report}" + (f": {len(failures)} failed" if failures else ""))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
