"""Training-free fusion as it is used: the naive guesses, the published methods, the same with trust, and what auto takes.

    .dev/venv/bin/python -m benchmarks.fusion_trust FOLDER               # the test data's stf
    .dev/venv/bin/python -m benchmarks.fusion_trust --seeds 1 2 --size 256

RMSE over all bands, reflectance × 10 000 (Yanco: kelvin × 100). Simulated scenes have three dates, with a flood on the
second; their coarse images come in kinds: `own` (the simulator's sensor), `equal` (block means), `noisy` (σ = 0.02), `gain`
(0.8 … 1.25 by band), `blocky` (every 3 × 3 coarse pixels alike) and `shift` (a third of a coarse pixel aside).
"""

from __future__ import annotations

import argparse
import datetime
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio

FACTOR = 16
KINDS = ("own", "equal", "noisy", "gain", "blocky", "shift")
PUBLISHED = {"trust": "1", "footprint": "off"}
METHODS = ("copy", "linear", "change", "starfm", "fitfc", "fsdaf", "estarfm")


@dataclass(frozen=True)
class Case:
    """One prediction: files of the pairs and of the target, its truth (B, H, W), and what errors are multiplied with."""

    name: str
    fine: tuple[Path, ...]
    coarse: tuple[Path, ...]
    target: Path
    truth: np.ndarray
    factor: int = FACTOR
    times: float = 1e4


def read(path: Path) -> np.ndarray:
    """Values (B, H, W) in the data's unit, NaN = nodata."""
    from skymend.engine.job.layer import Layer
    from skymend.engine.raster.opening import open_scene

    with rasterio.open(path) as dataset:
        image = dataset.read(masked=True).astype(np.float64).filled(np.nan)
    band = open_scene([Layer(path=str(path))]).bands[0]
    return image * band.scale + band.offset


def predict(case: Case, method: str, folder: Path, **options) -> tuple[float, str]:
    """RMSE and the method that was used; NaN where it cannot be."""
    from skymend.engine.fusion.fuse import Parameters, run
    from skymend.engine.job.errors import InputError
    from skymend.engine.job.events import Events
    from skymend.engine.job.layer import Layer

    groups = [[Layer(path=str(path)) for path in paths] for paths in (case.fine, case.coarse, [case.target])]
    job = Parameters(fine=groups[0], coarse=groups[1], coarse_target=groups[2], method=method,
                     options={"factor": case.factor, **options}, output=str(folder / "out.tif"))  # fmt: skip
    try:
        used = run(job, Events.silent()).report["method"]
    except InputError:
        return float("nan"), method
    error = read(folder / "out.tif") - case.truth
    return float(np.sqrt(np.nanmean(error**2))) * case.times, used


def real(folder: Path) -> Iterator[Case]:
    """Kranj on all its dates, and Yanco both ways."""
    kranj = folder / "kranj"

    def case(pairs: str, target: str) -> Case:
        days = pairs.split()
        fine = [next((kranj / "landsat_filled").glob(f"2020{day}_*")) for day in (*days, target)]
        coarse = [kranj / "modis" / f"2020{day}_18-04_kranj.tif" for day in (*days, target)]
        return Case(f"Kranj {target} from {pairs}", tuple(fine[:-1]), tuple(coarse[:-1]), coarse[-1], read(fine[-1]))

    for pairs, target in (("068", "077"), ("093", "077"), ("077", "093"), ("077", "068"), ("068 093", "077"),
                          ("068 077", "093"), ("077 093", "068")):  # fmt: skip
        yield case(pairs, target)
    yanco = folder / "lst-yanco"
    for first, second in (("20160205", "20160308"), ("20160308", "20160205")):
        fine, coarse = ([yanco / f"{name}_LST_cloudrm_{day}.tif" for day in (first, second)]
                        for name in ("Landsat", "MOD11A1"))  # fmt: skip
        yield Case(f"Yanco {second} from {first}", (fine[0],), (coarse[0],), coarse[1], read(fine[1]), 10, 100.0)


def simulated(seed: int, size: int, kinds, folder: Path) -> Iterator[Case]:
    """The middle date from the first, and from both others; and the last from both before it."""
    from skymend.engine.job.events import Events
    from skymend.engine.simulator.parameters import Parameters
    from skymend.engine.simulator.simulate import run

    scene = folder / f"{seed}"
    run(Parameters(scenario="fusion", size=size, dates=3, seed=seed, output_folder=str(scene)), Events.silent())
    coarse = sorted(scene.glob("coarse_*.tif"))
    days = [path.stem.split("_")[1] for path in coarse]
    fine = [scene / "truth" / f"S2_{datetime.date.fromisoformat(day)}.tif" for day in days]
    truths = [read(path) for path in fine]
    for kind in kinds:
        draw, files = np.random.default_rng(seed), []
        for path, truth in zip(coarse, truths):
            files.append(path if kind == "own" else scene / f"{kind}_{path.name}")
            if kind != "own":
                _write(files[-1], path, _seen(truth, kind, draw))
        for name, pairs, target in (("1 pair", [0], 1), ("2 pairs", [0, 2], 1), ("2 pairs before", [0, 1], 2)):
            known = tuple(fine[k] for k in pairs), tuple(files[k] for k in pairs)
            yield Case(f"seed {seed} {kind}, {name}", *known, files[target], truths[target])


def _seen(truth: np.ndarray, kind: str, draw: np.random.Generator) -> np.ndarray:
    """A coarse image (B, h, w) of one kind of the true fine image."""
    if kind == "shift":
        truth = np.roll(truth, (FACTOR // 3, FACTOR // 3), (1, 2))
    bands, height, width = truth.shape
    blocks = truth.reshape(bands, height // FACTOR, FACTOR, width // FACTOR, FACTOR).mean((2, 4))
    if kind == "noisy":
        return blocks + draw.normal(0, 0.02, blocks.shape)
    if kind == "gain":
        blocks = blocks * np.resize([1.25, 0.8, 1.15, 0.85], bands)[:, None, None] + 0.01
    if kind == "blocky":
        rows, columns = (np.minimum(np.arange(n) // 3 * 3 + 1, n - 1) for n in blocks.shape[1:])
        blocks = blocks[:, rows][:, :, columns]
    return blocks if kind in ("equal", "blocky") else blocks + draw.normal(0, 0.002, blocks.shape)


def _write(path: Path, like: Path, values: np.ndarray) -> None:
    with rasterio.open(like) as dataset:
        profile, names, tags = dataset.profile, dataset.descriptions, dataset.tags()
    with rasterio.open(path, "w", **{**profile, "dtype": "float32"}) as dataset:
        dataset.write(values.astype(np.float32))
        dataset.descriptions = names
        dataset.update_tags(**tags)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--seeds", nargs="*", type=int, default=[])
    parser.add_argument("--size", type=int, default=256)
    parser.add_argument("--kinds", nargs="*", default=list(KINDS))
    given = parser.parse_args()
    print("| case | copy | linear | fine + change | old default | change | STARFM | Fit-FC | FSDAF | ESTARFM | auto | "
          "auto over best naive |\n|---|---|---|---|---|---|---|---|---|---|---|---|")  # fmt: skip
    with tempfile.TemporaryDirectory() as name:
        out = Path(name)
        cases = list(real(given.folder)) if given.folder else []
        for seed in given.seeds:
            cases += simulated(seed, given.size, given.kinds, out)
        for case in cases:
            old = (
                "estarfm" if (len(case.fine) > 1 and "seed" in case.name) or case.name.endswith("068 093") else "fsdaf"
            )
            published = predict(case, "change", out, **PUBLISHED)[0]
            former = predict(case, old, out, **PUBLISHED, **({"classes": 5} if old == "fsdaf" else {}))[0]
            new = {method: predict(case, method, out)[0] for method in METHODS}
            auto, used = predict(case, "auto", out)
            naive = min(new["copy"], new["linear"], published)
            told = [new["copy"], new["linear"], published, former, *(new[method] for method in METHODS[2:])]
            numbers = " | ".join("–" if np.isnan(value) else f"{value:.0f}" for value in told)
            print(
                f"| {case.name} | {numbers} | **{auto:.0f}** {used} | {100 * (auto / naive - 1):+.0f} % |", flush=True
            )


if __name__ == "__main__":
    main()
