"""CloudSEN12: patches of Sentinel-2 with hand-drawn classes, found by any detector."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ...engine.job.errors import InputError
from ...engine.job.events import Events
from ...engine.run import run_task
from . import set_rasters
from .published_set import ModelOnSet, PublishedSet, SampleScores, there

THIRTEEN = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")
_NAMES = ("clear", "thick", "thin", "shadow")


class CloudSen12(PublishedSet):
    """`<region>/<image>/S2L1C.tif` and `labels/manual_hq.tif` (`option product=S2L2A` for surface reflectance), anywhere
    below the folder. What is counted of each patch is its confusion matrix; the table's numbers are of the sum of all."""

    measures = ("kappa cloud", "recall clear", "recall thick", "recall thin", "recall shadow", "precision cloud")
    notes = "Cloud: thick or thin. Numbers of all pixels together."

    def __init__(self, asked: ModelOnSet) -> None:
        super().__init__(asked)
        self._product = str(asked.options.get("product", "S2L1C"))
        self._files = cloudsen12_files(asked.folder, asked.split, self._product)

    def samples(self) -> Sequence[str]:
        """As `PublishedSet` says."""
        return list(self._files)

    def score(self, sample: str, work: Path) -> SampleScores:
        """As `PublishedSet` says."""
        image, truth = read_labelled(*self._files[sample])
        bands = THIRTEEN if len(image) == len(THIRTEEN) else ()
        scene = set_rasters.write(work / "scene.tif", image, bands, 10.0)
        told = {"input": {"path": str(scene)}, "method": self.asked.method, "device": self.asked.device, "scale": 1.0,
                "offset": 0.0, "output": str(work / "classes.tif"),
                "options": {k: v for k, v in self.asked.options.items() if k != "product"}}  # fmt: skip
        run_task("detectclouds", told, Events.silent())
        found = set_rasters.read(work / "classes.tif")[0]
        known = (truth < len(_NAMES)) & (found < len(_NAMES))
        counts = np.bincount(len(_NAMES) * truth[known].astype(int) + found[known], minlength=len(_NAMES) ** 2)
        return {self.asked.method: {f"{k // 4} as {k % 4}": float(count) for k, count in enumerate(counts)}}

    def summary(self, scores: Sequence[SampleScores]) -> SampleScores:
        """As `PublishedSet` says."""
        total = np.zeros((4, 4))
        for one in scores:
            total += np.array(list(one[self.asked.method].values())).reshape(4, 4)
        cloud = np.array([0, 1, 1, 0])
        joined = np.zeros((2, 2))
        np.add.at(joined, (cloud[:, None], cloud[None]), total)
        count = joined.sum()
        expected = float((joined.sum(0) * joined.sum(1)).sum()) / count**2
        found = {f"recall {name}": float(total[k, k] / max(total[k].sum(), 1)) for k, name in enumerate(_NAMES)}
        found["kappa cloud"] = float((np.trace(joined) / count - expected) / (1 - expected)) if expected < 1 else 0.0
        found["precision cloud"] = float(joined[1, 1] / max(joined[:, 1].sum(), 1))
        return {self.asked.method: found}


def cloudsen12_files(folder: Path, split: str, product: str = "S2L1C") -> dict[str, tuple[Path, Path]]:
    """Image and labels of each patch. The split is that of a table `*metadata*.csv` with columns roi_id and test (1: test)
    in the folder; without one all is test. Raises InputError where there is nothing."""
    there(folder, "Give the folder of CloudSEN12.")
    testing: dict[str, bool] = {}
    for path in sorted(folder.glob("*metadata*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                testing[row["roi_id"]] = str(row.get("test", "1")).strip() in ("1", "True", "true")
    found = {}
    for image in sorted(folder.rglob(f"{product}.tif")):
        labels = image.parent / "labels" / "manual_hq.tif"
        region = image.parents[1].name
        if labels.is_file() and testing.get(region, True) == (split == "test"):
            found[f"{region}/{image.parent.name}"] = (image, labels)
    if not found:
        raise InputError(f"{folder} has no {product}.tif with labels/manual_hq.tif of the split {split}.")
    return found


def read_labelled(image: Path, labels: Path) -> tuple[np.ndarray, np.ndarray]:
    """Reflectance (C, H, W) float32 and classes (H, W) uint8."""
    return set_rasters.read(image).astype(np.float32) / 10000, set_rasters.read(labels)[0].astype(np.uint8)
