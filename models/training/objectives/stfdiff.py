"""Training of STFDiff on simulated pairs: a coarse sensor, whose differences from the fine one are drawn anew for every
sample, looks at made-up places and at real ground that is made to change.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Optional

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ....engine.fusion.coarse import upsample
from ....engine.inference.samplers import GaussianDiffusion, cosine_betas, scaled_linear_betas
from ...networks import stfdiff
from .. import ground, simulated
from ..denoising import GaussianLoss
from ..layer_stores import layer_share, layer_stores
from ..objective import Batch, Objective, Skill, chance
from ..recipe import TrainingRecipe
from ..tile_store import TileStore, cuts, on

_SKILL_BATCH, _SKILL_SEED = 8, 77
# What sets the coarse sensor apart, as standard deviations: gain and offset of a band, and of a band on one date; its noise,
# and the share of a pixel that comes from each neighbour, up to; the fine images' own calibration and noise.
_GAIN, _OFFSET, _DATE_GAIN, _DATE_OFFSET, _NOISE, _SPILL = 0.05, 0.006, 0.01, 0.0015, 0.004, 0.16
_FINE_GAIN, _FINE_OFFSET, _FINE_NOISE = 0.01, 0.002, 0.0015
_SHIFT = 0.15  # coarse pixels by which the images may be displaced


def objective(recipe: TrainingRecipe, material: Path) -> StfDiffObjective:
    """As `training.objective` says."""
    return StfDiffObjective(recipe, material)


def prepare(recipe: TrainingRecipe, source: Path, material: Path) -> None:
    """As `training.objective` says."""
    simulated.make(simulated.Material.of(recipe.data), material)
    ground.prepare(source, material)


class StfDiffObjective(Objective):
    """`data`: of `simulated.Material`, `crop` the side of a sample, `factors` the coarse pixels in fine ones, `real` the
    share of batches over real ground, `norm` the loss's, `last` the share of steps at pure noise."""

    def __init__(self, recipe: TrainingRecipe, material: Path) -> None:
        super().__init__(recipe, material)
        self.data, told = recipe.data, recipe.network
        self.pairs, self.crop = int(told["pairs"]), int(self.data["crop"])
        make = scaled_linear_betas if told.get("schedule") == "linear" else cosine_betas
        process = GaussianDiffusion(make(int(told["steps"])), str(told["objective"]))
        self.formula = GaussianLoss(process, self.data.get("norm", "l2"), float(self.data.get("last", 0.0)))
        self._stores: list[TileStore] = []
        self._spread: dict[int, Tensor] = {}
        self._held: Optional[TileStore] = None

    def network(self) -> nn.Module:
        """As `Objective` says."""
        return stfdiff.build(self.recipe.network)

    def to(self, device: torch.device) -> None:
        """As `Objective` says."""
        if self.data.get("layers"):
            self._stores, self._held = layer_stores(self.material, "fusion", self.data, ("truth", "coarse"), device)
            return
        truth = {"truth": np.asarray(simulated.load(self.material, "fusion")["truth"])}
        real = ground.changing(self.material, self.recipe.data, self.recipe.seed)
        self._stores = [TileStore.of(truth, device)] + ([TileStore.of({"truth": real}, device)] if len(real) else [])
        self._held = TileStore.of(simulated.load(self.material, "fusion", held=True), device)

    def batch(self, step: int) -> Batch:
        """Where to look, and the coarse pixel's size."""
        generator = chance(self.recipe.seed, step)
        layers = self.data.get("layers")
        real = np.array(generator.random() < layer_share(self.data)) if layers else None
        every = int(self.data["simulated_dates" if layers and not real else "dates"])
        frames = self._dates(generator, self.recipe.batch, every)
        batch = cuts(generator, 1 << 30, frames, 0)
        batch["factor"] = np.array(generator.choice(self.data["factors"]))
        batch["real"] = np.array(generator.random() < self.data.get("real", 0.0)) if real is None else real
        batch["corner"] = generator.integers(0, int(self.data["side"]) - self.crop + 1, 2)
        return batch

    def loss(self, network: nn.Module, batch: Mapping[str, Tensor], turn: int) -> Tensor:
        """As `Objective` says."""
        store = self._stores[-1] if bool(batch["real"]) else self._stores[0]
        chosen = {**batch, "tile": batch["tile"] % len(store.arrays["truth"])}
        with torch.autocast(chosen["tile"].device.type, enabled=False):
            coarse, fine, clear = self._sample(store, chosen, int(batch["factor"]), batch["corner"].tolist())
            generator = torch.Generator(clear.device).manual_seed(int(torch.randint(2**62, ())))
            times, noise = self.formula.draw(clear, generator)
            noisy = self.formula.noised(clear, times, noise)
        answer = network(coarse, fine, noisy, times)
        return self.formula(answer.float(), clear, noise).mean()

    def skill(self, network: nn.Module) -> Skill:
        """Root mean square error in reflectance of one-step predictions on held places, factor 16."""
        if self._held is None:
            raise ValueError("skill is measured where the training runs")
        squares: dict[str, list[float]] = {"network": [], "change": [], "copy": []}
        count, corner = len(self._held.arrays["truth"]), [0, 0]
        device = self._held.arrays["truth"].device
        for first in range(0, count, _SKILL_BATCH):
            generator = chance(_SKILL_SEED, first)
            many = min(_SKILL_BATCH, count - first)
            cut = cuts(generator, count, self._dates(generator, many), 0)
            cut["tile"] = np.arange(first, first + many)
            coarse, fine, clear = self._sample(self._held, on(device, cut), 16, corner, plain=True)
            last = len(self.formula.process.betas) - 1
            times = torch.full((many,), last, device=device)
            answer = network(coarse, fine, torch.randn_like(clear), times).clamp(-1, 1)
            bands = clear.shape[1]
            for name, guess in (
                ("network", answer),
                ("change", stfdiff.guess(coarse, fine, bands)),
                ("copy", fine[:, -bands:]),
            ):
                squares[name].append(float((guess.float() - clear).square().mean()) / 4)
        errors = {name: float(np.sqrt(np.mean(values))) for name, values in squares.items()}
        return Skill("rmse", errors.pop("network"), errors)

    def _dates(self, generator: np.random.Generator, count: int, every: int = 0) -> np.ndarray:
        """(count, pairs + 1) of `every` dates (0: the material's) in the order 01, 02[, 03]: two within three steps, in
        either direction; of three, the target in between."""
        every, rows = every or int(self.data["dates"]), []
        for _ in range(count):
            span = int(generator.integers(self.pairs, min(3, every - 1) + 1))
            start = int(generator.integers(0, every - span))
            if self.pairs == 1:
                ends = [start, start + span]
                rows.append(ends[:: 1 if generator.random() < 0.5 else -1])
            else:
                rows.append([start, start + int(generator.integers(1, span)), start + span])
        return np.array(rows)

    def _sample(
        self, store: TileStore, cut: Mapping[str, Tensor], factor: int, corner: list[int], *, plain: bool = False
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Coarse images, fine ones of the pairs, and the target's, −1..1: those of real sensors where the store has them,
        else as a simulated one sees the fine images."""
        scene = store.cut("truth", cut, int(self.data["side"]))
        if "coarse" not in store.arrays:
            return self._seen(scene, factor, corner, plain=plain)
        coarse = store.cut("coarse", cut, int(self.data["side"]))
        others = [k for k in range(scene.shape[1]) if k != 1]
        return coarse.flatten(1, 2) * 2 - 1, scene[:, others].flatten(1, 2) * 2 - 1, scene[:, 1] * 2 - 1

    def _seen(
        self, scene: Tensor, factor: int, corner: list[int], *, plain: bool = False
    ) -> tuple[Tensor, Tensor, Tensor]:
        """`scene` (B, K, C, S, S), dates 01, 02[, 03] → coarse images, fine ones of the pairs, and the target's, −1..1, cut
        at `corner`; `plain`: the simulator's own sensor instead of a drawn one."""
        top, left = corner
        window = (..., slice(top, top + self.crop), slice(left, left + self.crop))
        coarse = self._coarse(scene, factor, plain)[window]
        others = [k for k in range(scene.shape[1]) if k != 1]
        fine = scene[:, others][window]
        if not plain:
            each = (len(fine), len(others), 1, 1, 1)
            fine = fine * (1 + _FINE_GAIN * _normal(fine, each)) + _FINE_OFFSET * _normal(fine, each)
        fine = fine + _FINE_NOISE * torch.randn_like(fine)
        return coarse.flatten(1, 2) * 2 - 1, fine.flatten(1, 2) * 2 - 1, scene[:, 1][window] * 2 - 1

    def _coarse(self, scene: Tensor, factor: int, plain: bool) -> Tensor:
        """What the coarse sensor records, on the fine grid (B, K, C, S, S)."""
        images, dates, bands, side, _ = scene.shape
        if not plain:
            reach = int(_SHIFT * factor)
            shift = torch.randint(-reach, reach + 1, (2,)).tolist()
            scene = torch.roll(scene, shift, (-2, -1))
        cells = F.avg_pool2d(scene.flatten(0, 2)[:, None], factor)
        spill = 0.08 if plain else float(torch.rand(())) * _SPILL
        kernel = scene.new_tensor([spill, 1 - 2 * spill, spill])
        cells = F.conv2d(F.pad(cells, (1, 1, 1, 1), mode="replicate"), torch.outer(kernel, kernel)[None, None])
        cells = cells.reshape(images, dates, bands, side // factor, side // factor)
        if plain:
            cells = 1.02 * cells + 0.002 + 0.002 * torch.randn_like(cells)
        else:
            band, date = (images, 1, bands, 1, 1), (images, dates, bands, 1, 1)
            gain = torch.exp(_GAIN * _normal(cells, band) + _DATE_GAIN * _normal(cells, date))
            offset = _OFFSET * _normal(cells, band) + _DATE_OFFSET * _normal(cells, date)
            noise = _NOISE * torch.rand((images, 1, 1, 1, 1), device=cells.device) * torch.randn_like(cells)
            cells = gain * cells + offset + noise
        if factor not in self._spread:
            one_hot = np.eye(side // factor, dtype=np.float32)[:, :, None].repeat(2, 2)
            weights = upsample(one_hot, factor, (0, 0), (side, 1))[:, :, 0]  # (cells, side)
            self._spread[factor] = torch.from_numpy(np.ascontiguousarray(weights)).to(scene.device)
        spread = self._spread[factor]
        return spread.T @ cells @ spread


def _normal(like: Tensor, shape: tuple[int, ...]) -> Tensor:
    return torch.randn(shape, device=like.device)
