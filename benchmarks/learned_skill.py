"""Learned models beside every training-free method: on simulated places that no training saw, and on real images.

    .dev/venv/bin/python -m benchmarks.learned_skill TASK … [--write]

Tasks: fuse, reconstructseries, removeclouds, videosr, detectclouds. Scores are RMSE in reflectance × 10⁴ over all bands: of
the whole image for fusion, of what the masks hide for series, of what lies under true clouds and shadows for removal; RMSE
in grey values of 255 for video; Cohen's kappa of clear, cloud and shadow for clouds. Real images lie beside the
repository (`../shared/data`) and are left out where they do not. `--write` puts the scores into the models' cards and into
learned_skill.md.
"""

from __future__ import annotations

import argparse
import importlib
import json
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import rasterio

from benchmarks import learned_images
from skymend.contract.protocol import TASKS
from skymend.engine.catalogue import zoo
from skymend.engine.job.errors import SkyMendError
from skymend.engine.job.events import Events
from skymend.models.training.simulated import TEST

ROOT = Path(__file__).resolve().parents[1]
REAL = ROOT.parent / "shared" / "data"
PLACES, SIDE = 3, 192
Table = dict[str, dict[str, float]]  # {what was predicted: {method: score}}
TITLES = {"videosr": "RMSE × 255", "detectclouds": "kappa"}  # of scores that are no RMSE × 10⁴
KEYS = {"videosr": "rmse_255", "detectclouds": "kappa"}


def run(task: str, **parameters: Any) -> None:
    """One job of the engine."""
    room = importlib.import_module(f"skymend.{TASKS[task]}")
    room.run(room.Parameters(**parameters), Events.silent())


def read(path: str | Path, scale: float = 1e-4) -> np.ndarray:
    """(C, H, W) reflectance, NaN where there is none."""
    with rasterio.open(path) as file:
        values = file.read().astype(np.float64)
        return np.where(file.dataset_mask() > 0, values * (scale if file.dtypes[0] != "float32" else 1), np.nan)


def rmse(found: np.ndarray, truth: np.ndarray, where: np.ndarray | None = None) -> float:
    """RMSE × 10⁴ where both are known (and `where` (H, W) says)."""
    known = np.isfinite(found) & np.isfinite(truth)
    known = known if where is None else known & where
    return float(np.sqrt(((found - truth)[known] ** 2).mean()) * 1e4)


def scene(folder: Path, scenario: str, seed: int, dates: int, size: int = SIDE) -> dict[str, list[dict[str, str]]]:
    """A simulated scene's files by role, as layers with dates."""
    run("simulate", scenario=scenario, size=size, dates=dates, seed=TEST + seed, output_folder=str(folder))
    roles: dict[str, list[dict[str, str]]] = {}
    for file in json.loads((folder / "scene.json").read_text(encoding="utf-8"))["files"]:
        roles.setdefault(file["role"], []).append({"path": str(folder / file["path"]), "date": file["date"]})
    return roles


def methods(task: str) -> Iterator[str]:
    """Ids of all that does a task."""
    yield from (card.id for card in zoo.cards(task))


def each(task: str, score: Callable[[str], float]) -> dict[str, float]:
    """The score of every method that can do it."""
    found = {}
    for method in methods(task):
        try:
            found[method] = round(score(method), 3 if task in TITLES else 1)
        except SkyMendError as error:
            print(f"  {method}: {error}", flush=True)
    return found


def fuse(folder: Path) -> Table:
    """Simulated: the date with flood and clearings from the pair before, and from both pairs; Kranj likewise."""
    table: Table = {}
    for place in range(PLACES):
        files = scene(folder / f"fusion{place}", "fusion", place, 3)
        fine, coarse, truth = files["optical"], files["coarse"], read(files["truth"][1]["path"])
        for pairs in (1, 2):
            images = {"fine": fine[:pairs], "coarse": coarse[::2][:pairs], "coarse_target": coarse[1:2]}
            for name, value in _fused(folder, images, truth).items():
                table.setdefault(f"simulated, {pairs} pair{'s' * (pairs > 1)}", {}).setdefault(name, 0.0)
                table[f"simulated, {pairs} pair{'s' * (pairs > 1)}"][name] += value**2 / PLACES
    table = {what: {name: round(value**0.5, 1) for name, value in row.items()} for what, row in table.items()}
    kranj = REAL / "stf" / "kranj"
    if kranj.is_dir():

        def layer(sensor: str, day: int) -> dict[str, str]:
            path = next((kranj / sensor).glob(f"2020{day:03d}_*"))
            return {
                "path": str(path),
                "date": f"2020-{'03' if day < 92 else '04'}-{day - (60 if day < 92 else 91):02d}",
            }

        truth = read(layer("landsat_filled", 77)["path"]) / 10000
        for days in ((68,), (93,), (68, 93)):
            images = {
                "fine": [layer("landsat_filled", day) for day in days],
                "coarse": [layer("modis", day) for day in days],
                "coarse_target": [layer("modis", 77)],
            }
            told = {"fine_scale": 1e-4, "coarse_scale": 1.0, "bands": ["blue", "green", "red", "nir", "swir1", "swir2"]}
            table[f"Kranj 2020-03-17 from day {' and '.join(map(str, days))}"] = _fused(
                folder, {**images, **told}, truth, 1e-4
            )
    return table


def _fused(folder: Path, images: Mapping[str, Any], truth: np.ndarray, unit: float = 1.0) -> dict[str, float]:
    def score(method: str) -> float:
        out = folder / f"{method}.tif"
        run("fuse", method=method, output=str(out), **images)
        return rmse(read(out) * unit, truth)

    return each("fuse", score)


def reconstructseries(folder: Path) -> Table:
    """Simulated: sixteen dates, what the masks hide."""
    table: Table = {}
    for place in range(PLACES):
        files = scene(folder / f"series{place}", "series", place, 16, 96)
        truth = [read(layer["path"]) for layer in files["truth"]]
        hidden = [read(layer["path"], 1.0)[0] > 0 for layer in files["mask"]]

        def score(method: str, files=files, truth=truth, hidden=hidden, place=place) -> float:
            out = folder / f"{method}{place}"
            run("reconstructseries", method=method, optical=files["optical"], masks=files["mask"], sar=files["radar"],
                mask_kind="classes", output_folder=str(out))  # fmt: skip
            found = [read(path) for path in sorted(out.glob("*.tif"))][: len(truth)]
            values = [(f - t)[:, h] for f, t, h in zip(found, truth, hidden)]
            apart = np.concatenate([value.ravel() for value in values])
            return float(np.sqrt(np.nanmean(apart**2)) * 1e4)

        for name, value in each("reconstructseries", score).items():
            table.setdefault("simulated, under the masks", {}).setdefault(name, 0.0)
            table["simulated, under the masks"][name] += value**2 / PLACES
    table = {what: {name: round(value**0.5, 1) for name, value in row.items()} for what, row in table.items()}
    slovenia = REAL / "timeseries" / "s2-slovenia-5dates"
    if slovenia.is_dir():
        table["Slovenia (L1C, 3 clear dates), half of 2015-08-30 hidden"] = _hidden_blocks(slovenia, folder)
    return table


def _hidden_blocks(source: Path, folder: Path) -> dict[str, float]:
    """Every other block of 16 pixels of a clear date is hidden; ten bands; clouds by the providers' masks."""
    images, masks, truth, hidden = [], [], np.zeros(0), np.zeros(0)
    for path in sorted(source.glob("S2_L1C_*.tif")):
        day = path.stem[-8:]
        date = f"{day[:4]}-{day[4:6]}-{day[6:]}"
        with rasterio.open(path) as file:
            values, profile = file.read([2, 3, 4, 5, 6, 7, 8, 9, 12, 13]), {**file.profile, "count": 10}
        with rasterio.open(next(source.glob(f"CLOUDMASK_{day}.tif"))) as file:
            missing = (file.read(1) > 0).astype(np.uint8)
        if date == "2015-08-30":
            rows, columns = np.indices(missing.shape) // 16
            hidden = ((rows + columns) % 2 == 0) & (missing == 0)
            truth, missing = values / 10000, np.where(hidden, np.uint8(1), missing)
        for layers, name, array in ((images, "image", values), (masks, "mask", missing[None])):
            out = folder / f"{name}_{date}.tif"
            with rasterio.open(
                out, "w", **{**profile, "count": len(array), "dtype": array.dtype, "nodata": None}
            ) as file:
                file.write(array)
            layers.append({"path": str(out), "date": date})
    bands = ["B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12"]

    def score(method: str) -> float:
        out = folder / f"{method}-real"
        run("reconstructseries", method=method, optical=images, masks=masks, mask_kind="cloud", bands=bands,
            scale=1e-4, output_folder=str(out))  # fmt: skip
        return rmse(read(next(out.glob("*2015-08-30.tif"))), truth, hidden)

    return each("reconstructseries", score)


def removeclouds(folder: Path) -> Table:
    """Simulated: the second of four images under its true clouds and shadows, red, green, blue and NIR alone: where another
    date is clear and where none is; then from that image alone. A real triplet with radar."""
    table: Table = {}
    for place in range(PLACES):
        files = scene(folder / f"clouds{place}", "clouds", place, 4)
        classes = [read(layer["path"], 1.0)[0] for layer in files["true classes"]]
        masks = [read(layer["path"], 1.0)[0] for layer in files["mask"]]
        hidden, thin = classes[1] > 0, classes[1] >= 2
        shown = np.any([(classes[k] == 0) & (masks[k] == 0) for k in (0, 2, 3)], axis=0)
        every = {"clear on another date": hidden & shown, "thin cloud and shadow, clear on another date": thin & shown,
                 "clear on no date": hidden & ~shown}  # fmt: skip
        cases = ((range(4), every), ([1], {"one image alone": hidden, "one image alone, thin cloud and shadow": thin}))
        for dates, wheres in cases:
            for name, image in _mended(folder, files, dates).items():
                for what, where in wheres.items():
                    told = np.isfinite(image).all(axis=0)[where].mean() if where.any() else 0.0
                    square = rmse(image, four(read(files["truth"][1]["path"])), where) ** 2 if told > 0.9 else np.nan
                    row = table.setdefault(f"simulated, {what}", {})
                    row[name] = row.get(name, 0.0) + square / PLACES
    table = {
        what: {name: round(value**0.5, 1) for name, value in row.items() if np.isfinite(value)}
        for what, row in table.items()
    }
    real = REAL / "sar-optical" / "ROIs2017_winter_112_p797"
    if real.is_dir():
        truth = read(real / "s2_cloudfree.tif")

        def score(method: str) -> float:
            out = folder / f"{method}-real.tif"
            bands = ["B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12"]
            run("removeclouds", method=method, inputs=[{"path": str(real / "s2_cloudy.tif")}], detect=False,
                sar=[{"path": str(real / "s1.tif")}], bands=bands, output=str(out))  # fmt: skip
            return rmse(four(read(out)), four(truth))

        table["hazy winter patch 112_p797"] = each("removeclouds", score)
        table["hazy winter patch 112_p797"]["as it is"] = round(
            rmse(four(read(real / "s2_cloudy.tif")), four(truth)), 1
        )
    return table


def four(image: np.ndarray) -> np.ndarray:
    """Red, green, blue and NIR of an image of these or of thirteen bands."""
    return image[[3, 2, 1, 7]] if len(image) == 13 else image


def _mended(folder: Path, files: Mapping[str, Any], dates: Sequence[int]) -> dict[str, np.ndarray]:
    """The second image as every method mends it with the help of some dates, four bands; and as it is."""
    images: dict[str, np.ndarray] = {}

    def found(method: str) -> float:
        out = folder / f"{method}.tif"
        run("removeclouds", method=method, inputs=[files["optical"][k] for k in dates],
            masks=[files["mask"][k] for k in dates], sar=files["radar"], target=files["optical"][1]["date"],
            mask_kind="classes", output=str(out))  # fmt: skip
        images[method] = four(read(out))
        return 0.0

    each("removeclouds", found)
    return {**images, "as it is": four(read(files["optical"][1]["path"]))}


def videosr(folder: Path) -> Table:
    """Stills that no training saw, filmed by a moving camera: the middle frame."""
    squares: dict[str, dict[str, list[float]]] = {}
    for name, scale, frames, truth in learned_images.clips(folder, REAL / "train" / "videosr"):
        row = squares.setdefault(name, {})
        for card in zoo.cards("videosr"):
            if card.configuration.get("scale", scale) == scale:
                error = learned_images.video_error(run, card.id, scale, frames, truth)
                row.setdefault(card.id, []).append(error**2)
                print(f"  {name} {frames.name} {card.id}: {error:.3f}", flush=True)
    return {what: {name: float(np.sqrt(np.mean(v))) for name, v in row.items()} for what, row in squares.items()}


def detectclouds(folder: Path) -> Table:
    """The labelled Landsat-7 scene, and simulated Sentinel-2 scenes with known classes."""
    table: Table = {}

    def score(method: str, scene: Mapping[str, Any], truth: np.ndarray) -> float:
        out = folder / f"{method}.tif"
        run("detectclouds", method=method, output=str(out), **scene)
        with rasterio.open(out) as file:
            return learned_images.kappa(learned_images.of_three(file.read(1)), truth)

    if (REAL / "cloud" / "landsat7-labelled").is_dir():
        told, truth = learned_images.labelled(REAL)
        table["Landsat-7, labelled"] = each("detectclouds", lambda method: score(method, told, truth))
    for place in range(PLACES):
        files = scene(folder / f"clouds{place}", "clouds", place, 4, 384)
        for k in (1, 2):
            with rasterio.open(files["true classes"][k]["path"]) as file:
                truth = learned_images.of_three(file.read(1))
            given = {"input": files["optical"][k]}
            found = each("detectclouds", lambda method, given=given, truth=truth: score(method, given, truth))
            table[f"simulated {place + 1}, date {k + 1}"] = found
    return table


def write(task: str, table: Table) -> None:
    """Into the cards of bundled models that were trained here, and into the page."""
    for path in sorted(zoo.BUNDLED.glob("*.json")):
        card = json.loads(path.read_text(encoding="utf-8"))
        if card["task"] == task and str(card.get("source", "")).startswith("models/recipes/"):
            rows = {what: row for what, row in table.items() if card["id"] in row}
            card["scores"] = {**card.get("scores", {}), KEYS.get(task, "rmse_1e4"): rows}
            path.write_text(json.dumps(card, indent=1, ensure_ascii=False), encoding="utf-8")
    page = ROOT / "benchmarks" / "learned_skill.md"
    text = (
        page.read_text(encoding="utf-8") if page.is_file() else "# Learned models beside the methods without training\n"
    )
    mark = f"\n## {task}\n"
    before, _, after = text.partition(mark)
    rest = after[after.index("\n## ") :] if "\n## " in after else ""
    page.write_text(before.rstrip() + "\n" + mark + "\n" + as_text(task, table) + rest, encoding="utf-8")


def as_text(task: str, table: Table) -> str:
    """A table in Markdown, methods in columns; the best of each row is bold."""
    names = list(dict.fromkeys(name for row in table.values() for name in row))
    lines = [f"| {TITLES.get(task, 'RMSE × 10⁴')} | {' | '.join(names)} |", "|---" * (len(names) + 1) + "|"]
    digits, choose = (3 if task in TITLES else 1), (max if task == "detectclouds" else min)
    for what, row in table.items():
        best = choose((value for value in row.values() if np.isfinite(value)), default=0.0)
        shown = {name: f"{value:.{digits}f}" for name, value in row.items()}
        told = (f"**{shown[n]}**" if row.get(n) == best else shown.get(n, "–") for n in names)
        lines.append(f"| {what} | {' | '.join(told)} |")
    return "\n".join(lines) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "tasks", nargs="+", choices=("fuse", "reconstructseries", "removeclouds", "videosr", "detectclouds")
    )
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    for task in options.tasks:
        with tempfile.TemporaryDirectory() as folder:
            table = globals()[task](Path(folder))
        print(as_text(task, table), flush=True)
        if options.write:
            write(task, table)


if __name__ == "__main__":
    main()
