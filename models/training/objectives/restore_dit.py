"""Training of RESTORE-DiT on simulated series: a detector's masks, haze that it missed, dates hidden, radar beside them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Optional

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ....engine.series.restore_dit_inputs import SATURATED
from ...networks import restore_dit
from .. import simulated
from ..denoising import GapLoss
from ..layer_stores import layer_share, layer_stores
from ..objective import Batch, Objective, Skill, chance
from ..recipe import TrainingRecipe
from ..tile_store import TileStore, cuts, on

_SKILL_BATCH, _SKILL_SEED = 8, 78
_HIDDEN = 0.1  # share of dates that are hidden altogether, as dates without an image are


def objective(recipe: TrainingRecipe, material: Path) -> RestoreDitObjective:
    """As `training.objective` says."""
    return RestoreDitObjective(recipe, material)


def prepare(recipe: TrainingRecipe, source: Path, material: Path) -> None:
    """As `training.objective` says."""
    simulated.make(simulated.Material.of(recipe.data), material)


class RestoreDitObjective(Objective):
    """`data`: of `simulated.Material`, `crop` the side of a sample, `frames` the dates in it, `last` the share of steps at
    pure noise."""

    def __init__(self, recipe: TrainingRecipe, material: Path) -> None:
        super().__init__(recipe, material)
        self.data, self.crop, self.frames = recipe.data, int(recipe.data["crop"]), int(recipe.data["frames"])
        self.formula = GapLoss(last=float(self.data.get("last", 0.0)))
        self._tiles = len(simulated.load(material, "series").get("days", ())) if material.is_dir() else 0
        self.layers = bool(self.data.get("layers"))
        self._stores: list[TileStore] = []
        self._held: Optional[TileStore] = None

    def network(self) -> nn.Module:
        """As `Objective` says."""
        return restore_dit.build(self.recipe.network)

    def to(self, device: torch.device) -> None:
        """As `Objective` says."""
        names = ("image", "truth", "mask", "days", *(["radar"] if self.recipe.network["uses_radar"] else []))
        if self.layers:
            self._stores, self._held = layer_stores(self.material, "series", self.data, names, device)
            return
        for held in (False, True):
            arrays = simulated.load(self.material, "series", held=held)
            store = TileStore.of({name: values for name, values in arrays.items() if name in names}, device)
            self._stores, self._held = (self._stores, store) if held else ([store], self._held)

    def batch(self, step: int) -> Batch:
        """Where to look, and which dates are hidden."""
        generator = chance(self.recipe.seed, step)
        batch = self._cuts(generator, self.recipe.batch, 1 << 30 if self.layers else self._tiles)
        batch["real"] = np.array(self.layers and generator.random() < layer_share(self.data))
        return batch

    def loss(self, network: nn.Module, batch: Mapping[str, Tensor], turn: int) -> Tensor:
        """As `Objective` says."""
        store = self._stores[-1] if bool(batch["real"]) else self._stores[0]
        if self.layers:
            batch = {**batch, "tile": batch["tile"] % len(store.arrays["days"])}
        with torch.autocast(batch["tile"].device.type, enabled=False):
            seen, clear, mask, counted, days, radar = self._sample(store, batch)
            generator = torch.Generator(clear.device).manual_seed(int(torch.randint(2**62, ())))
            times, noise = self.formula.draw(clear, generator)
            fed = self.formula.noised(torch.where(mask > 0, clear, seen), mask, times, noise)
        answer = network(fed, times.float(), days, radar, mask)
        return self.formula(answer.float(), clear, counted).mean() / counted.mean().clamp(min=0.05)

    def skill(self, network: nn.Module) -> Skill:
        """Root mean square error in reflectance inside the gaps of held places, in one step."""
        if self._held is None:
            raise ValueError("skill is measured where the training runs")
        total = {"network": 0.0, "linear": 0.0}
        count, values, device = len(self._held.arrays["days"]), 0.0, self._held.arrays["days"].device
        for first in range(0, count, _SKILL_BATCH):
            many = min(_SKILL_BATCH, count - first)
            cut = self._cuts(chance(_SKILL_SEED, first), many, count)
            cut["tile"] = np.arange(first, first + many)
            seen, clear, mask, counted, days, radar = self._sample(self._held, on(device, cut))
            fed = torch.where(mask > 0, torch.randn_like(seen), seen)
            times = torch.full((many,), float(self.formula.steps - 1), device=device)
            answer = network(fed, times, days, radar, mask).clamp(-1, 1)
            linear = restore_dit.guessed(seen, mask, days)[0]
            for name, guess in (("network", answer), ("linear", linear)):
                total[name] += float(((guess.float() - clear) * counted).square().sum())
            values += float(counted.sum()) * clear.shape[2]
        errors = {name: float(np.sqrt(square / values)) * SATURATED / 2 for name, square in total.items()}
        return Skill("rmse", errors.pop("network"), errors)

    def _cuts(self, generator: np.random.Generator, count: int, tiles: int) -> Batch:
        """`frames` dates in order, out of a run of as many up to all; which of them are `hidden` (B, T)."""
        every, frames = int(self.data["dates"]), []
        for _ in range(count):
            run = int(generator.integers(self.frames, every + 1))
            start = int(generator.integers(0, every - run + 1))
            frames.append(start + np.sort(generator.choice(run, self.frames, replace=False)))
        batch = cuts(generator, tiles, np.array(frames), int(self.data["side"]) - self.crop)
        batch["hidden"] = (generator.random((count, self.frames)) < _HIDDEN).astype(np.float32)
        batch["grown"] = np.array(generator.integers(0, 4))
        return batch

    def _sample(
        self, store: TileStore, cut: Mapping[str, Tensor]
    ) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor, Optional[Tensor]]:
        """What is seen and what is there, −1..1 (B, T, C, S, S), gaps and those of them whose truth is known
        (B, T, 1, S, S), days (B, T), radar or None."""
        seen, clear = (
            store.cut(name, cut, self.crop).clamp(0, SATURATED) * (2 / SATURATED) - 1 for name in ("image", "truth")
        )
        known = clear.isfinite().all(2, keepdim=True)
        clear = clear.nan_to_num(0.0)
        mask = (store.cut("mask", cut, self.crop) > 0).float()
        grown = int(cut["grown"])
        if grown:
            mask = F.max_pool2d(mask, 2 * grown + 1, 1, grown)
        mask = torch.maximum(mask, cut["hidden"][:, :, None, None])[:, :, None]
        radar = None
        if self.recipe.network["uses_radar"]:
            decibels = store.cut("radar", cut, self.crop)
            three = torch.cat((decibels, decibels[:, :, :1] - decibels[:, :, 1:]), 2)
            mean, std = (
                three.new_tensor(self.recipe.network[name])[:, None, None] for name in ("radar_mean", "radar_std")
            )
            radar = ((three - mean) / std).clamp(-2, 2) / 2
        return seen, clear, mask, mask * known, store.cut("days", cut, self.crop), radar
