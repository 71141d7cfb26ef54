"""Training of EMRDM on simulated clouds over made-up places and over real ground, from one image, with radar or without."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Optional

import numpy as np
import torch
from torch import Tensor, nn

from ....engine.simulator.spectra import BANDS
from ...networks import emrdm, emrdm_card
from .. import ground, simulated
from ..denoising import MeanReversionLoss
from ..layer_stores import layer_share, layer_stores
from ..objective import Batch, Objective, Skill, chance
from ..recipe import TrainingRecipe
from ..tile_store import TileStore, cuts, on

_SKILL_BATCH, _SKILL_SEED = 16, 79
_ROLES = {"red": "B04", "green": "B03", "blue": "B02", "nir": "B08"}
_RADAR = (-25.0, 0.0)  # decibels of −1 and 1


def objective(recipe: TrainingRecipe, material: Path) -> EmrdmObjective:
    """As `training.objective` says."""
    return EmrdmObjective(recipe, material)


def prepare(recipe: TrainingRecipe, source: Path, material: Path) -> None:
    """As `training.objective` says."""
    simulated.make(simulated.Material.of(recipe.data), material)
    ground.prepare(source, material)


class EmrdmObjective(Objective):
    """`data`: of `simulated.Material`, `real` the share of batches over real ground and `real_tiles` how many of these there
    are, `last` the share of steps at the noise that sampling starts from."""

    def __init__(self, recipe: TrainingRecipe, material: Path) -> None:
        super().__init__(recipe, material)
        self.data, told = recipe.data, recipe.network
        preset = emrdm_card.PRESETS[emrdm_card.preset_of(told)]
        names = told.get("bands", preset["bands"])
        self.layers = bool(self.data.get("layers"))
        self.bands = [] if self.layers else [BANDS.index(_ROLES.get(name, name)) for name in names]
        self.radar = bool(preset.get("radar"))
        self.clip = bool(preset.get("clip"))
        self.formula = MeanReversionLoss(
            alpha=float(told["alpha"]), top=float(told["sigma_max"]), last=float(self.data.get("last", 0.0))
        )
        self._stores: list[TileStore] = []
        self._held: Optional[TileStore] = None

    def network(self) -> nn.Module:
        """As `Objective` says."""
        return emrdm.build(self.recipe.network)

    def to(self, device: torch.device) -> None:
        """As `Objective` says."""
        if self.layers:
            names = ("image", "truth", "classes", *(["radar"] if self.radar else []))
            self._stores, self._held = layer_stores(self.material, "clouds", self.data, names, device)
            return
        for held in (False, True):
            arrays = simulated.load(self.material, "clouds", held=held)
            wanted = {name: np.asarray(arrays[name][:, :, self.bands]) for name in ("image", "truth")}
            wanted.update({name: arrays[name] for name in ("classes", *(["radar"] if self.radar else []))})
            store = TileStore.of(wanted, device)
            if held:
                self._held = store
            else:
                self._stores = [store]
        if self.data.get("real", 0.0) > 0:
            names = tuple(BANDS[k] for k in self.bands)
            side, count = int(self.data["side"]), int(self.data["real_tiles"])
            image, truth = ground.clouded(self.material, names, side, count, self.recipe.seed)
            if len(image):
                self._stores.append(TileStore.of({"image": image[:, None], "truth": truth[:, None]}, device))

    def batch(self, step: int) -> Batch:
        """Where to look."""
        generator = chance(self.recipe.seed, step)
        frames = generator.integers(0, int(self.data["dates"]), (self.recipe.batch, 1))
        batch = cuts(generator, 1 << 30, frames, 0)
        real = layer_share(self.data) if self.layers else self.data.get("real", 0.0)
        batch["real"] = np.array(generator.random() < real)
        return batch

    def loss(self, network: nn.Module, batch: Mapping[str, Tensor], turn: int) -> Tensor:
        """As `Objective` says."""
        store = self._stores[-1] if bool(batch["real"]) else self._stores[0]
        count, dates = store.arrays["image"].shape[:2]
        cut = {**batch, "tile": batch["tile"] % count, "frames": batch["frames"] % dates}
        with torch.autocast(cut["tile"].device.type, enabled=False):
            mu, clear, condition = self._sample(store, cut)
            generator = torch.Generator(mu.device).manual_seed(int(torch.randint(2**62, ())))
            drawn = self.formula.draw(mu, generator)
        return self.formula(network, clear, mu, condition, drawn).mean()

    def skill(self, network: nn.Module) -> Skill:
        """Root mean square error in reflectance under clouds and shadows of held places, in one step from pure noise."""
        if self._held is None:
            raise ValueError("skill is measured where the training runs")
        total, values = {"network": 0.0, "as it is": 0.0}, 0.0
        count, dates = self._held.arrays["image"].shape[:2]
        device = self._held.arrays["image"].device
        for first in range(0, count, _SKILL_BATCH):
            generator, many = chance(_SKILL_SEED, first), min(_SKILL_BATCH, count - first)
            cut = cuts(generator, count, generator.integers(0, dates, (many, 1)), 0)
            cut["tile"] = np.arange(first, first + many)
            where = on(device, cut)
            mu, clear, condition = self._sample(self._held, where)
            sigma = torch.full((many,), self.formula.top, device=device)
            x = self.formula.alpha * self.formula.top * mu + self.formula.top * torch.randn_like(mu)
            answer = self.formula.denoised(network, x, condition, sigma)
            clouded = self._held.cut("classes", where, mu.shape[-1]) > 0
            for name, guess in (("network", answer), ("as it is", mu)):
                total[name] += float(((guess.float() - clear) * clouded).square().sum())
            values += float(clouded.sum()) * clear.shape[1]
        errors = {name: float(np.sqrt(square / max(values, 1.0))) / 2 for name, square in total.items()}
        return Skill("rmse", errors.pop("network"), errors)

    def _sample(self, store: TileStore, cut: Mapping[str, Tensor]) -> tuple[Tensor, Tensor, Tensor]:
        """μ and the clear image (B, C, S, S) in −1..1, and the condition: radar, then μ."""
        side = store.arrays["image"].shape[-1]
        mu, clear = (store.cut(name, cut, side)[:, 0] for name in ("image", "truth"))
        if self.clip:
            mu, clear = mu.clamp(0, 1), clear.clamp(0, 1)
        mu, clear = mu * 2 - 1, clear * 2 - 1
        if not self.radar:
            return mu, clear, mu
        low, high = _RADAR
        decibels = store.cut("radar", cut, side)[:, 0].clamp(low, high)
        return mu, clear, torch.cat(((decibels - low) / (high - low) * 2 - 1, mu), 1)
