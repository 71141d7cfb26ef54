"""CIA, LGC, AHB, Daxing and Tianjin: whole scenes fused as STFDiff and the networks it compares with are evaluated."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

import numpy as np

from ...engine.evaluate import metrics
from ...engine.evaluate.published_metrics import fusion_scores
from ...engine.job.events import Events
from ...engine.run import run_task
from ..training.stf_datasets import LAYOUTS, FusionDataset, FusionSample, published
from . import set_rasters
from .published_set import ModelOnSet, PublishedSet, SampleScores

SIX = ("blue", "green", "red", "nir", "swir16", "swir22")


class FusionSet(PublishedSet):
    """`options` of the protocol: `setting` (syy or hh), `recipe` (1 to 9); others are the method's. Copying the earlier fine
    image is the baseline."""

    measures = ("RMSE", "MAE", "PSNR", "SSIM", "ERGAS", "CC", "SAM", "UIQI")
    notes: ClassVar[str] = (
        "Means over whole scenes in 0..1; ERGAS relative to the prediction's mean, SAM in radians, as published. Images are "
        "not displaced and networks get the coarse images as stored."
    )

    def __init__(self, name: str, asked: ModelOnSet) -> None:
        super().__init__(asked)
        options = dict(asked.options)
        setting = str(options.pop("setting", "syy" if LAYOUTS[name].syy else "hh"))
        number = int(options.pop("recipe", 9))
        self._options = options
        self._data: FusionDataset = published(
            asked.folder, name, setting, asked.split, number=number, pairs=2, symmetric=False, whole=True
        )
        self._named = {f"{'_'.join(str(date) for date in triplet)}": k for k, triplet in enumerate(self._data.triplets)}

    def samples(self) -> Sequence[str]:
        """As `PublishedSet` says."""
        return list(self._named)

    def score(self, sample: str, work: Path) -> SampleScores:
        """As `PublishedSet` says."""
        data = self._data[self._named[sample]]
        truth = data.images["fine_02"]
        fused = self._fused(data, work)
        guesses = {self.asked.method: np.clip(fused, 0, 1), "copy": data.images["fine_01"]}
        return {name: fusion_scores(metrics.sums(truth, guess)) for name, guess in guesses.items()}

    def _fused(self, data: FusionSample, work: Path) -> np.ndarray:
        bands = SIX if len(data.images["fine_01"]) == len(SIX) else ()
        layers = {}
        for role, image in data.images.items():
            if role != "fine_02":
                path = set_rasters.write(work / f"{role}.tif", image, bands)
                date = data.dates[int(role[-1]) - 1]
                layers[role] = {"path": str(path), "name": role, "date": str(date)}
        learned = self.asked.card("fuse").kind == "onnx"
        options = {**({"upsampling": "nearest", "harmonise": "off"} if learned else {}), **self._options}
        run_task(
            "fuse",
            {
                "method": self.asked.method, "options": options, "device": self.asked.device, "steps": self.asked.steps,
                "seed": self.asked.seed, "coregistration": False, "scale": 1.0, "offset": 0.0,
                "fine": [layers["fine_01"], layers["fine_03"]], "coarse": [layers["coarse_01"], layers["coarse_03"]],
                "coarse_target": [layers["coarse_02"]], "output": str(work / "fused.tif"),
            },
            Events.silent(),
        )  # fmt: skip
        return set_rasters.read_reflectance(work / "fused.tif")
