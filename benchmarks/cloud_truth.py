"""How true cloud masks are:

    python -m benchmarks.cloud_truth [--method METHOD] [--seeds 0:60] [--apart 1000:1040] [--keep FOLDER]

Made scenes (`benchmarks.cloud_scenes`) of seeds that the rules were tuned on and of seeds kept apart, each with six bands or
four as its sensor has; and the real scenes with a reference beside the repository, where they are. Prints kappa of
cloud against all else, IoU of cloud, kappa of clear, cloud and shadow, and the share of clear ground called shadow.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import rasterio

from benchmarks.cloud_scenes import CLOUD, SHADOW, SIX, UNKNOWN, made
from skymend.engine.job.errors import InputError
from skymend.engine.job.events import Events
from skymend.engine.run import run_task

REAL = Path(__file__).resolve().parent.parent.parent / "shared" / "data"


class Case(NamedTuple):
    """How a scene is given to `detectclouds`, and its truth: 0 clear, 1 cloud, 3 shadow, 255 unknown."""

    name: str
    given: dict[str, Any]
    truth: np.ndarray


class Scores(NamedTuple):
    """Of one scene; NaN where the truth has no cloud, or no shadow."""

    cloud: float
    iou: float
    three: float
    false_shadow: float
    wrong: float


def scores(found: np.ndarray, truth: np.ndarray) -> Scores:
    """Classes of detectclouds against a truth."""
    known = (truth != UNKNOWN) & (found != UNKNOWN)
    ours, true = np.where(found[known] == 2, CLOUD, found[known]), truth[known]
    both, either = np.sum((ours == CLOUD) & (true == CLOUD)), np.sum((ours == CLOUD) | (true == CLOUD))
    some = (true == CLOUD).any()
    return Scores(
        kappa(ours == CLOUD, true == CLOUD) if some else np.nan,
        float(both / either) if some else np.nan,
        kappa(ours, true) if (true == SHADOW).any() else np.nan,
        float(np.mean((ours == SHADOW) & (true == 0))),
        float(np.mean((ours == CLOUD) != (true == CLOUD))),
    )


def kappa(ours: np.ndarray, true: np.ndarray) -> float:
    """Cohen's kappa of two maps."""
    labels = np.unique(np.concatenate([ours, true]))
    chance = sum(np.mean(ours == k) * np.mean(true == k) for k in labels)
    return float((np.mean(ours == true) - chance) / (1 - chance)) if chance < 1 else 1.0


def made_cases(seeds: range, folder: Path) -> Iterator[Case]:
    """Made scenes, kept in a folder."""
    for seed in seeds:
        image, known = folder / f"made{seed}.tif", folder / f"made{seed}.npz"
        if not known.exists():
            scene = made(seed)
            scene.write(image)
            np.savez(known, truth=scene.truth, kind=scene.kind)
        with np.load(known) as kept:
            yield Case(f"{seed} {kept['kind']}", {"input": {"path": str(image)}}, kept["truth"])


def real_cases(folder: Path) -> Iterator[Case]:
    """Real scenes with a reference."""
    labelled = REAL / "cloud" / "landsat7-labelled"
    label = read(labelled / "label.tif")[0]
    truth = np.select([label == 4, label == 0], [CLOUD, SHADOW], 0).astype(np.uint8)
    for sensor in ("landsat57", "rgbn", "rgb"):
        given = {"input": {"path": str(labelled / "image.tif")}, "sensor": sensor}
        yield Case(f"Landsat-7 labelled, {sensor}", given, truth)
    awfi = sorted((REAL / "timeseries" / "cbers4-awfi").glob("*B1?_2017-11-17.tif"))
    mask = read(next(awfi[0].parent.glob("*CMASK_2017-11-17.tif")))[0]
    first, *others = ({"path": str(path)} for path in awfi)
    truth = np.select([mask == 4, mask == 0], [CLOUD, 0], UNKNOWN).astype(np.uint8)
    yield Case("CBERS-4 AWFI, CMASK", {"input": first, "more_bands": others}, truth)
    bands = sorted((REAL / "cloud" / "landsat8-20150804").glob("*_B[2-7].TIF"))
    flags = read(next(bands[0].parent.glob("*BQA.TIF")))[0]
    clear = ((flags >> 14) & 3 <= 1) & ((flags >> 12) & 3 <= 1) & (read(bands[0])[0] > 0)
    truth = np.select([(flags >> 14) & 3 == 3, clear], [CLOUD, 0], UNKNOWN).astype(np.uint8)
    first, *others = ({"path": str(path)} for path in bands)
    yield Case("Landsat-8, BQA, 6 bands", {"input": first, "more_bands": others}, truth)
    yield Case("Landsat-8, BQA, 4 bands", {"input": first, "more_bands": others, "sensor": "rgbn"}, truth)
    stack = read(REAL / "train" / "cloud" / "LE70220492002106EDC00_stack.gtif")
    truth = np.select([stack[7] == 4, stack[7] == 2, stack[7] <= 3], [CLOUD, SHADOW, 0], UNKNOWN).astype(np.uint8)
    image = folder / "LE70220492002106.tif"
    with rasterio.open(REAL / "train" / "cloud" / "LE70220492002106EDC00_stack.gtif") as source:
        profile = {**source.profile, "driver": "GTiff", "count": 6}
    with rasterio.open(image, "w", **profile) as file:
        file.write(stack[:6])
        file.descriptions = SIX
    yield Case("Landsat-7, 2002, Fmask", {"input": {"path": str(image)}}, truth)


def read(path: Path) -> np.ndarray:
    """All bands of a file."""
    with rasterio.open(path) as file:
        return file.read()


def tell(title: str, cases: Iterator[Case], folder: Path, how: dict[str, Any]) -> None:
    """A line a scene, and the means; `how`: method and options. Scenes whose bands the method lacks are left out."""
    rows = []
    print(f"\n| {title} | cloud κ | IoU | 3 classes κ | false shadow | wrong |\n|---|---|---|---|---|---|")
    for case in cases:
        output = folder / "classes.tif"
        try:
            run_task("detectclouds", {**case.given, "output": str(output), **how}, Events.silent())
        except InputError as error:
            print(f"| {case.name} | {error} |")
            continue
        rows.append((case.name, scores(read(output)[0], case.truth)))
        print(f"| {case.name} | " + " | ".join(f"{value:.3f}" for value in rows[-1][1]) + " |", flush=True)
    for bands in ("6 bands", "4 bands"):
        own = np.array([row for name, row in rows if bands in name], float)
        if title.startswith("Made") and len(own):
            means = " | ".join(f"{value:.4f}" for value in np.nanmean(own, 0))
            print(f"| **mean of {len(own)}, {bands}** | {means} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", default="0:60", help="first and last + 1 of the made scenes tuned on")
    parser.add_argument("--apart", default="1000:1040", help="of those kept apart")
    parser.add_argument("--keep", type=Path, help="keep the made scenes here, or take those that are there")
    parser.add_argument("--method", default="spectral", help="of detectclouds")
    parser.add_argument("--rim", type=float, help="the rules' option of that name, in metres")
    options = parser.parse_args()
    own = {"method": options.method, "options": {} if options.rim is None else {"rim": options.rim}}
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or Path(temporary)
        if REAL.is_dir():
            tell("Real scenes", real_cases(Path(temporary)), Path(temporary), own)
        for title, seeds in (("Made scenes, tuned on", options.seeds), ("Made scenes, kept apart", options.apart)):
            tell(title, made_cases(range(*map(int, seeds.split(":"))), folder), Path(temporary), own)


if __name__ == "__main__":
    main()
