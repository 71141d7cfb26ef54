"""Training of the cloud U-Nets at any width: cross-entropy of four classes, on simulated scenes or labelled ones."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ....contract.cloud_classes import CLEAR, NODATA, SHADOW
from ....engine.job.errors import InputError
from ...networks import cloud_unet
from .. import labelled_tiles, simulated
from ..objective import Batch, Objective, Skill, chance
from ..recipe import TrainingRecipe
from ..tile_store import TileStore, cuts, on

THIRTEEN = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")
TASK = "detectclouds"
_SKILL_BATCH = 8
_OMNI = ("B04", "B03", "B8A")


def objective(recipe: TrainingRecipe, material: Path) -> CloudUnetObjective:
    """As `training.objective` says."""
    return CloudUnetObjective(recipe, material)


def prepare(recipe: TrainingRecipe, source: Path, material: Path) -> None:
    """As `training.objective` says. Raises InputError for labelled scenes that are not there."""
    if recipe.data["kind"] == labelled_tiles.KIND:
        raise InputError(
            f"“{recipe.name}” trains on labelled scenes, and there are none in {material}.",
            "Write them with: ./dev datasets prepare CloudSEN12 FOLDER --material DIR.",
        )
    simulated.make(simulated.Material.of(recipe.data), material)


class CloudUnetObjective(Objective):
    """`data`: `kind` "clouds" (simulated, thirteen bands, see `simulated.Material`) or "labelled" (`labelled_tiles`: just
    the network's bands); `crop` the side of a sample, a multiple of 32; `weights` of the four classes. Networks of
    OmniCloudMask see z-scores of their window, CloudSEN12's reflectance."""

    def __init__(self, recipe: TrainingRecipe, material: Path) -> None:
        super().__init__(recipe, material)
        self.data, self._crop = recipe.data, int(recipe.data["crop"])
        if self._crop % 32:
            raise InputError(f"“{recipe.name}”: crop {self._crop} is no multiple of 32.")
        self._scores = recipe.network["encoder"] != "mobilenet_v2"
        self._weights = torch.tensor(self.data.get("weights", [1.0] * 4), dtype=torch.float32)
        self._store: Optional[TileStore] = None
        self._held: Optional[TileStore] = None
        self._device = torch.device("cpu")

    def network(self) -> nn.Module:
        """As `Objective` says; the decoder starts as published."""
        network = cloud_unet.build(self.configuration())
        for module in network.decoder.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_uniform_(module.weight, nonlinearity="relu")
        nn.init.xavier_uniform_(network.head.weight)
        nn.init.zeros_(network.head.bias)  # type: ignore[arg-type]
        return network

    def configuration(self) -> dict[str, Any]:
        """As `Objective` says."""
        return {"classes": 4, "tile_size": self._crop, **self.recipe.network}

    def to(self, device: torch.device) -> None:
        """As `Objective` says."""
        self._device, self._weights = device, self._weights.to(device)
        self._store, self._held = (TileStore.of(self._read(held), device) for held in (False, True))

    def batch(self, step: int) -> Batch:
        """Where to look; tiles and dates are told by numbers that the store folds into its own."""
        generator = chance(self.recipe.seed, step)
        frames = generator.integers(0, 1 << 30, (self.recipe.batch, 1))
        batch = cuts(generator, 1 << 30, frames, int(self.data["side"]) - self._crop)
        batch["turned"] = generator.integers(0, 2, len(frames))
        return batch

    def loss(self, network: nn.Module, batch: Mapping[str, Tensor], turn: int) -> Tensor:
        """As `Objective` says."""
        if self._store is None:
            raise ValueError("a loss is asked where the training runs")
        with torch.no_grad(), torch.autocast(self._device.type, enabled=False):
            images, classes = self._cut(self._store, batch)
            turned = batch["turned"] > 0
            images = torch.where(turned[:, None, None, None], images.transpose(-1, -2), images)
            classes = torch.where(turned[:, None, None], classes.transpose(-1, -2), classes)
        return F.cross_entropy(network(images).float(), classes, self._weights, ignore_index=NODATA)

    def skill(self, network: nn.Module) -> Skill:
        """Cohen's kappa of cloud against the rest on held places, beside what a threshold on brightness, chosen on these
        very places, gives; the recall of every class is told."""
        if self._held is None:
            raise ValueError("skill is measured where the training runs")
        tiles, dates = self._held.arrays["image"].shape[:2]
        counts, histogram = np.zeros((4, 4)), np.zeros((2, 200))
        for first in range(0, tiles * dates, _SKILL_BATCH):
            place = np.arange(first, min(first + _SKILL_BATCH, tiles * dates))
            cut = cuts(chance(0, first), tiles, place[:, None] % dates, 0)
            cut = {**cut, "tile": place // dates, "flips": np.zeros_like(cut["flips"])}
            images, classes = self._cut(self._held, on(self._device, cut))
            found, known = network(images).argmax(1), classes != NODATA
            counts += torch.bincount(4 * classes[known] + found[known], minlength=16).reshape(4, 4).cpu().numpy()
            grey = (
                (100 + 40 * images.mean(1)).clamp(0, 199).long()
                if self._scores
                else (200 * images.mean(1)).clamp(0, 199).long()
            )
            for cloudy in (0, 1):
                chosen = grey[known & (((classes > CLEAR) & (classes < SHADOW)) == bool(cloudy))]
                histogram[cloudy] += torch.bincount(chosen, minlength=200).cpu().numpy()
        recalls = {f"recall {k}": float(counts[k, k] / max(counts[k].sum(), 1)) for k in range(4)}
        bright = max(kappa(_split(histogram, level)) for level in range(1, 200))
        return Skill("kappa", kappa(_of_cloud(counts)), {"brightness": bright}, lower_is_better=False, details=recalls)

    def _cut(self, store: TileStore, batch: Mapping[str, Tensor]) -> tuple[Tensor, Tensor]:
        """What the network sees (B, C, h, w), and classes (B, h, w) int64."""
        tiles, dates = store.arrays["image"].shape[:2]
        chosen = {**batch, "tile": batch["tile"] % tiles, "frames": batch["frames"] % dates}
        images = store.cut("image", chosen, self._crop)[:, 0]
        if self._scores:
            spread, mean = torch.std_mean(images, (2, 3), correction=0, keepdim=True)
            images = (images - mean) / torch.where(spread > 0, spread, torch.ones_like(spread))
        return images, store.cut("classes", chosen, self._crop)[:, 0].long()

    def _read(self, held: bool) -> dict[str, np.ndarray]:
        """`image` (N, D, C, S, S) in the network's bands, `classes` (N, D, S, S)."""
        if self.data["kind"] == labelled_tiles.KIND:
            return labelled_tiles.load(self.material, held=held)
        arrays = simulated.load(self.material, "clouds", held=held)
        count = int(self.recipe.network["channels_in"])
        default = {3: _OMNI, 4: ("B02", "B03", "B04", "B8A"), 13: THIRTEEN}.get(count, ())
        bands = list(self.recipe.network.get("bands", default))
        if len(bands) != count or not set(bands) <= set(THIRTEEN):
            raise InputError(f"“{self.recipe.name}”: name its {count} bands, of {', '.join(THIRTEEN)}.")
        image = np.asarray(arrays["image"])[:, :, [THIRTEEN.index(band) for band in bands]]
        return {"image": image, "classes": np.asarray(arrays["classes"])}


def kappa(counts: np.ndarray) -> float:
    """Cohen's kappa of a confusion matrix (truth, found)."""
    total = counts.sum()
    agreed, expected = np.trace(counts) / total, float((counts.sum(0) * counts.sum(1)).sum()) / total**2
    return float((agreed - expected) / (1 - expected)) if expected < 1 else 0.0


def _of_cloud(counts: np.ndarray) -> np.ndarray:
    """(4, 4) → (2, 2) of cloud, thick or thin, against the rest."""
    cloud = np.array([0, 1, 1, 0])
    joined = np.zeros((2, 2))
    np.add.at(joined, (cloud[:, None], cloud[None]), counts)
    return joined


def _split(histogram: np.ndarray, level: int) -> np.ndarray:
    """Confusion of a threshold."""
    return np.stack([histogram[:, :level].sum(1), histogram[:, level:].sum(1)], 1)
