"""PASTIS-R as RESTORE-DiT is evaluated on it: whole series of clean frames under the patch's own cloud masks."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, Optional

import numpy as np

from ...engine.inference.session import open_session
from ...engine.job.errors import InputError
from ...engine.job.events import Events
from ...engine.job.parameters import Sampling
from ...engine.run import run_task
from ...engine.series.restore_dit import Batch, Predict, WindowSampling, restore_series
from ..training import pastis
from . import set_rasters
from .published_scores import series_scores
from .published_set import ModelOnSet, PublishedSet, SampleScores, there
from .series_baselines import METHODS, temporal_baseline

ORIGIN = datetime.date(2018, 9, 1)
BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
FOLDS = {"train": (1, 2, 3, 4), "test": (5,)}
BAD_SHARE = 0.05  # of cloud and shadow from which on a frame is no clean one
_OCCLUDED = "_occluded_input_pixels"


class Pastis:
    """The files of a folder: `metadata.geojson`, `DATA_S2/S2_<id>.npy`, `DATA_S1A/S1A_<id>.npy`, `NORM_S1A_patch.json`, and
    what RESTORE-DiT's authors add, `REAL_MASKS/<id>.npy` and `bad_frames.json` (see `write_masks`)."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @cached_property
    def patches(self) -> dict[str, Mapping[str, Any]]:
        """What is told of each patch, by id."""
        path = there(self.folder / "metadata.geojson", "Give the folder of PASTIS-R.")
        told = json.loads(path.read_text(encoding="utf-8"))["features"]
        entries = [feature["properties"] for feature in told]
        return {str(entry["ID_PATCH"]): entry for entry in sorted(entries, key=lambda entry: int(entry["ID_PATCH"]))}

    def ids(self, split: str) -> list[str]:
        """Patches of a split. Raises InputError for an unknown one."""
        if split not in FOLDS:
            raise InputError(f"PASTIS-R has no split “{split}”.", f"Splits: {', '.join(FOLDS)}.")
        return [patch for patch, entry in self.patches.items() if int(entry["Fold"]) in FOLDS[split]]

    def days(self, patch: str, kind: str) -> np.ndarray:
        """(T,) days since the origin of S2 or S1A."""
        table = self.patches[patch][f"dates-{kind}"]
        table = json.loads(table) if isinstance(table, str) else table
        dates = [
            datetime.datetime.strptime(str(value), "%Y%m%d").date() for _, value in sorted(table.items(), key=_number)
        ]
        return np.array([(date - ORIGIN).days for date in dates], np.float64)

    def optical(self, patch: str) -> np.ndarray:
        """(T, 10, H, W) int16."""
        return np.load(there(self.folder / "DATA_S2" / f"S2_{patch}.npy", "PASTIS-R lacks a patch."), mmap_mode="r")

    def masks(self, patch: str) -> np.ndarray:
        """(T, 1, H, W) cloud classes."""
        path = self.folder / "REAL_MASKS" / f"{patch}.npy"
        return np.load(there(path, "Make the masks with: ./dev datasets masks FOLDER."))

    @cached_property
    def bad_frames(self) -> dict[str, list[int]]:
        """Frames of each patch that are no clean targets."""
        path = there(self.folder / "bad_frames.json", "Make it with: ./dev datasets masks FOLDER.")
        return {str(patch): list(frames) for patch, frames in json.loads(path.read_text(encoding="utf-8")).items()}

    def radar_statistics(self, split: str) -> tuple[np.ndarray, np.ndarray]:
        """Means and deviations (3,) over the folds of a split, as published: of the test, the test's own."""
        path = there(self.folder / "NORM_S1A_patch.json", "PASTIS-R keeps the radar's statistics there.")
        told = json.loads(path.read_text(encoding="utf-8"))
        mean, std = (np.mean([told[f"Fold_{k}"][name] for k in FOLDS[split]], axis=0) for name in ("mean", "std"))
        return mean, std

    def radar(self, patch: str) -> np.ndarray:
        """(T, 3, H, W) of the ascending orbit."""
        return np.load(there(self.folder / "DATA_S1A" / f"S1A_{patch}.npy", "PASTIS-R lacks radar."), mmap_mode="r")

    def good(self, patch: str) -> np.ndarray:
        """Numbers of the clean frames."""
        return np.setdiff1d(np.arange(len(self.days(patch, "S2"))), self.bad_frames.get(patch, []))

    def sample(self, patch: str, split: str, *, rescale: bool) -> pastis.SeriesSample:
        """As the published test loader makes it: all clean frames, masks in calendar order."""
        mean, std = self.radar_statistics(split)
        return pastis.sample(
            self.optical(patch), self.radar(patch), self.masks(patch), self.days(patch, "S2"), self.days(patch, "S1A"),
            self.bad_frames.get(patch, []), mean, std, rescale=rescale,
        )  # fmt: skip


class PastisSet(PublishedSet):
    """Scores of pixels under the gaps; series without any are left out. Last, next, closest and linear are the baselines."""

    measures = tuple(f"{name}{_OCCLUDED}" for name in ("mae", "rmse", "sam", "psnr"))
    notes = "Means over series, values in 0..1 (reflectance ÷ 0.8), residual clouds of the targets left out."
    published: Mapping[str, Mapping[str, float]] = {
        name: dict(zip((f"{m}{_OCCLUDED}" for m in ("mae", "rmse", "sam", "psnr")), values))
        for name, values in {
            "linear interpolation": (0.0257, 0.0401, 4.35, 28.40), "U-TILISE": (0.0202, 0.0314, 3.76, 30.38),
            "U-TILISE + SAR": (0.0193, 0.0298, 3.66, 30.77), "RESTORE-DiT": (0.0140, 0.0224, 2.64, 33.32),
            "AGFlow": (0.0133, 0.0217, 2.45, 33.65),
        }.items()
    }  # fmt: skip

    def __init__(self, asked: ModelOnSet) -> None:
        super().__init__(asked)
        self._pastis, self._card = Pastis(asked.folder), asked.card("reconstructseries")
        if self._card.family != "restore-dit":
            raise InputError(f"“{self._card.id}” is no RESTORE-DiT.", "Choose a model of that family.")
        steps = asked.steps or int(self._card.sampler.get("steps", 20))
        told = self._card.configuration
        pad = bool(asked.options.get("pad_short", True))
        self._how = WindowSampling(int(told.get("window", 15)), Sampling(steps, 1, asked.seed), pad_short=pad)
        self._session = open_session(self._card, device=asked.device)

    def samples(self) -> Sequence[str]:
        """As `PublishedSet` says."""
        return self._pastis.ids(self.asked.split)

    def score(self, sample: str, work: Path) -> SampleScores:
        """As `PublishedSet` says."""
        one = self._pastis.sample(sample, self.asked.split, rescale=True)
        if not one.masks.any():
            return {}
        target = one.y / 2 + 0.5
        guesses = {self.asked.method: self._restored(sample, one)}
        for method in METHODS:
            filled = temporal_baseline(target, one.masks, one.days, method)
            guesses[method] = np.where(np.isfinite(filled), filled, np.float32(0.5))  # never seen: the middle
        return {name: series_scores(target, guess, one.masks, one.cloud_mask) for name, guess in guesses.items()}

    def _restored(self, sample: str, one: pastis.SeriesSample) -> np.ndarray:
        asked = self._session.input_names

        def network(date: Optional[np.ndarray], cond: Optional[np.ndarray], mask: np.ndarray) -> Predict:
            told = {"date": date, "cond": cond, "mask": mask.astype(np.float32)}
            bound = self._session.bound({n: v for n, v in told.items() if v is not None and n in asked})
            return lambda x, t: bound.run({"x": x, "t": t})[self._card.outputs[0]]

        seeds = np.random.SeedSequence([self.asked.seed, int(sample), 0])
        noise = np.random.default_rng(seeds).standard_normal((1, *one.y.shape), np.float32)
        cond = one.cond[None] if "cond" in asked else None
        batch = Batch(one.x[None], one.masks[None], one.position_days[None], cond)
        coverage = one.masks.mean((1, 2, 3))
        return restore_series(network, self._how, batch, noise, coverage)[0]


def write_masks(folder: Path, method: str, events: Events, device: str = "auto") -> None:
    """Write `REAL_MASKS/<id>.npy` (T, 1, H, W) int8 of cloud classes by the task detectclouds, patch by patch; what is there
    stays. Then `bad_frames.json`, unless there is one: frames of more than 5 % cloud and shadow."""
    data, masks = Pastis(folder), folder / "REAL_MASKS"
    masks.mkdir(exist_ok=True)
    bad = {}
    for number, patch in enumerate(data.patches):
        events.check()
        events.progress(number / len(data.patches), f"Clouds of patch {patch}")
        path = masks / f"{patch}.npy"
        if not path.is_file():
            classes = np.stack([_classes(frame, method, device) for frame in data.optical(patch)])[:, None]
            partial = path.with_suffix(".part")
            with partial.open("wb") as file:
                np.save(file, classes)
            partial.replace(path)
        bad[patch] = np.flatnonzero((np.load(path) > 0).mean((1, 2, 3)) > BAD_SHARE).tolist()
    target = folder / "bad_frames.json"
    if target.is_file():
        events.info(f"{target} is there and stays.")
        return
    target.write_text(json.dumps(bad), encoding="utf-8")


def _classes(frame: np.ndarray, method: str, device: str) -> np.ndarray:
    """(H, W) int8; where nothing is known counts as thick cloud."""
    import tempfile

    with tempfile.TemporaryDirectory(prefix="skymend-") as work:
        scene = set_rasters.write(Path(work) / "scene.tif", np.asarray(frame, np.float32) / 10000, BANDS, 10.0)
        told = {"input": {"path": str(scene)}, "method": method, "device": device, "scale": 1.0, "offset": 0.0,
                "output": str(Path(work) / "classes.tif")}  # fmt: skip
        run_task("detectclouds", told, Events.silent())
        classes = set_rasters.read(Path(work) / "classes.tif")[0]
    return np.where(classes == 255, 1, classes).astype(np.int8)


def _number(entry: tuple[str, Any]) -> int:
    return int(entry[0])
