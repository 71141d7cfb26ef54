"""Contours around clouds before and after: `python -m benchmarks.contours scenes|gaps [--seeds 1 2 …] [--data DIR]`.

scenes: simulated series (masks that miss rims) and the real ones under DIR that have masks, through `reconstructseries`
with SEAMLESS off and on: the median step between neighbouring pixels across edges, against that of clear ground on the same
dates, and, where the truth is known, RMSE. `--picture PNG`: one date of the first series as it is, before and after.
gaps: `linear` and `similar-pixels` on simulated series, RMSE of what is filled by the length of the gap.
"""

from __future__ import annotations

import argparse
import datetime
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np
import rasterio

SIZE, DATES = 256, 18


@dataclass(frozen=True)
class Series:
    """What is mended: dated images, their masks, and the truth (T, C, H, W) in the unit of `scale`, if known."""

    name: str
    images: Sequence[Path]
    masks: Sequence[Path]
    truth: Optional[np.ndarray] = None


def simulated(folder: Path, seed: int) -> Series:
    """A made series with clouds whose rims its masks miss."""
    from skymend.engine.job.events import Events
    from skymend.engine.simulator.simulate import Parameters, run

    if not (folder / "scene.json").exists():
        run(
            Parameters(scenario="series", size=SIZE, dates=DATES, seed=seed, output_folder=str(folder)), Events.silent()
        )
    images = sorted(folder.glob("S2_*.tif"))
    truth = np.stack([_read(folder / "truth" / path.name) for path in images])
    return Series(f"simulated, seed {seed}", images, sorted(folder.glob("masks/*.tif")), truth)


def real(data: Path) -> Iterator[Series]:
    """The real series with masks that are neither empty nor full."""
    yield Series(
        "Sentinel-2 meadow, 58 dates",
        sorted(data.glob("timeseries/s2-meadow-slovenia/B0*.tif")),
        sorted(data.glob("timeseries/s2-meadow-slovenia/SCL.tif")),
    )
    yield Series(
        "cases/series, 5 dates",
        sorted(data.glob("cases/series/scene*.tif")),
        sorted(data.glob("cases/series/mask*.tif")),
        np.stack([_read(path) for path in sorted(data.glob("cases/series/t_*.tif"))]),
    )


def mend(series: Series, folder: Path, **how: Any) -> tuple[np.ndarray, np.ndarray, dict[str, Any]]:
    """The mended images (T, C, H, W) as stored, which of them is measured (T, H, W), and the report."""
    from skymend.engine.job.events import Events
    from skymend.engine.job.layer import Layer
    from skymend.engine.series.reconstructseries import Parameters, run

    layers = [Layer(path=str(path)) for path in series.images]
    masks = [Layer(path=str(path)) for path in series.masks]
    done = run(Parameters(optical=layers, masks=masks, output_folder=str(folder), quality=True, **how), Events.silent())
    found = {kind: [e["path"] for e in done.report["layers"] if e["kind"] == kind] for kind in ("image", "quality")}
    out = np.stack([_read(Path(path)) for path in found["image"]])
    kept = np.stack([_read(Path(path))[0] == 0 for path in found["quality"]])
    return out, kept, done.report


def step(images: np.ndarray, kept: np.ndarray) -> tuple[float, float]:
    """Median absolute step (mean of the bands) between neighbouring pixels of images (T, C, H, W) of which one alone, and of
    which both, are `kept` (T, H, W); dates that are partly so."""
    edges, ground = [], []
    for t, seen in enumerate(kept):
        if seen.all() or not seen.any():
            continue
        for axis in (0, 1):
            steps = np.abs(np.diff(images[t], axis=axis + 1)).mean(axis=0)
            here, there = (np.take(seen, range(k, seen.shape[axis] - 1 + k), axis) for k in (0, 1))
            edges.append(steps[here != there])
            ground.append(steps[here & there])
    if not edges:
        return np.nan, np.nan
    return float(np.nanmedian(np.concatenate(edges))), float(np.nanmedian(np.concatenate(ground)))


def scenes(arguments: argparse.Namespace, work: Path) -> None:
    """Print the table of steps; write the picture of the first series."""
    made = (simulated(work / f"seed{seed}", seed) for seed in arguments.seeds)
    print(
        "| series | margin | step at mask edges, before → after | at edges of what is kept, after | RMSE before → after |"
    )
    print("|---|---|---|---|---|")
    for series in (*made, *(real(arguments.data) if arguments.data else ())):
        cells = [mend(series, work / "out", method=arguments.method, seamless=on) for on in (False, True)]
        masked = cells[0][1]
        ratios = [np.divide(*step(out, masked)) for out, _, _ in cells]
        left = np.divide(*step(cells[1][0], cells[1][1]))
        error = "" if series.truth is None else " → ".join(f"{_rmse(out - series.truth):.1f}" for out, _, _ in cells)
        margin = cells[1][2]["margin"]["pixels"]
        print(f"| {series.name} | {margin} | {ratios[0]:.2f} → {ratios[1]:.2f} | {left:.2f} | {error} |", flush=True)
        if arguments.picture:
            partly = int(np.argmin(np.abs(masked.mean(axis=(1, 2)) - 0.6)))
            _picture(arguments.picture, [_read(series.images[partly]), *(out[partly] for out, _, _ in cells)])
            arguments.picture = None


def gaps(arguments: argparse.Namespace, work: Path) -> None:
    """Print RMSE by the length of the gap."""
    print("| series | method | up to 20 days | 20 to 40 | 40 to 80 | longer | all |")
    print("|---|---|---|---|---|---|---|")
    for seed in arguments.seeds:
        series = simulated(work / f"seed{seed}", seed)
        days = np.array([datetime.date.fromisoformat(p.stem[-10:]).toordinal() for p in series.images], float)
        for method in ("linear", "similar-pixels"):
            out, kept, _ = mend(series, work / "out", method=method, seamless=True)
            at = days[:, None, None]
            before = np.maximum.accumulate(np.where(kept, at, -np.inf), axis=0)
            after = np.minimum.accumulate(np.where(kept, at, np.inf)[::-1], axis=0)[::-1]
            length = np.where(kept, np.nan, after - before)
            error = out - series.truth
            cells = [
                _rmse(np.moveaxis(error, 1, -1)[(length > low) & (length <= high)])
                for low, high in ((0, 20), (20, 40), (40, 80), (80, 1e9), (0, 1e9))
            ]
            print(f"| {series.name} | {method} | " + " | ".join(f"{cell:.0f}" for cell in cells) + " |", flush=True)


def _rmse(error: np.ndarray) -> float:
    return float(np.sqrt(np.nanmean(error.astype(np.float64) ** 2))) if error.size else np.nan


def _read(path: Path) -> np.ndarray:
    """Stored values (C, H, W) float32, NaN = nodata; the bands alone of an image that has flags too."""
    with rasterio.open(path) as dataset:
        return dataset.read(masked=True).astype(np.float32).filled(np.nan)


def _picture(path: Path, images: Sequence[np.ndarray]) -> None:
    """Images (C, H, W) side by side in the colours of their first three bands, stretched alike."""
    shown = np.concatenate([image[2::-1] for image in images], axis=2)
    low, high = np.nanpercentile(images[-1][2::-1], (1, 99))
    shown = (255 * np.clip((shown - low) / (high - low), 0, 1)).astype(np.uint8)
    with rasterio.open(
        path, "w", driver="PNG", count=3, height=shown.shape[1], width=shown.shape[2], dtype="uint8"
    ) as out:
        out.write(shown)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("scenes", "gaps"))
    parser.add_argument("--seeds", nargs="*", type=int, default=[1, 2, 3])
    parser.add_argument("--data", type=Path)
    parser.add_argument("--method", default="linear")
    parser.add_argument("--picture", type=Path)
    parser.add_argument("--scenes", type=Path, help="a folder that keeps the simulated series")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        {"scenes": scenes, "gaps": gaps}[arguments.what](arguments, arguments.scenes or Path(folder))


if __name__ == "__main__":
    main()
