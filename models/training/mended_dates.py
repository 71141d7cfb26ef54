"""Training of a guided EMRDM: one of several dates is mended, and the network is told what the others make of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Optional

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ...engine.removal.emrdm_guided import estimated, guided
from ...engine.simulator.spectra import BANDS
from ..networks import emrdm, emrdm_card
from . import ground, simulated
from .denoising import MeanReversionLoss
from .objective import Batch, Objective, Skill, chance
from .recipe import TrainingRecipe
from .tile_store import TileStore, cuts, on

_SKILL_BATCH, _SKILL_SEED = 16, 81
_ROLES = {"red": "B04", "green": "B03", "blue": "B02", "nir": "B08"}
_ALONE, _DROPPED, _UNKNOWN = 0.12, 0.12, 0.3  # shares: no other date; a date less; of those alone, clouds not known
_GAIN, _OFFSET, _BRIGHTNESS = 0.03, 0.004, 0.25  # of a date and band; of a whole sample
_GROWN = 5  # pixels by which clouds are grown at most
_ELSEWHERE, _NEVER = 0.03, 0.05  # how much pixels count that need no mending, and those that no other date shows
_STORED = ("image", "truth", "mask", "days")


class GuidedObjective(Objective):
    """`data`: of `simulated.Material`, `real` the share of batches over real ground and `real_tiles` how many of these there
    are, `last` the share of steps at the noise that sampling starts from; the network's `dates` are looked at."""

    def __init__(self, recipe: TrainingRecipe, material: Path) -> None:
        super().__init__(recipe, material)
        self.data, told = recipe.data, recipe.network
        preset = emrdm_card.PRESETS[emrdm_card.preset_of(told)]
        self.names = [_ROLES.get(name, name) for name in told.get("bands", preset["bands"])]
        self.dates = int(told["dates"])
        self.formula = MeanReversionLoss(
            alpha=float(told["alpha"]), sigma_cov=float(told["sigma_cov"]), top=float(told["sigma_max"]),
            last=float(self.data.get("last", 0.0)),
        )  # fmt: skip
        self._stores: list[TileStore] = []
        self._held: Optional[TileStore] = None

    def network(self) -> nn.Module:
        """As `Objective` says."""
        return emrdm.build(self.recipe.network)

    def to(self, device: torch.device) -> None:
        """As `Objective` says."""
        places = [BANDS.index(name) for name in self.names]
        for held in (False, True):
            arrays = simulated.load(self.material, "clouds", held=held)
            kept = {name: arrays[name] for name in (*_STORED, *(["classes"] if held else []))}
            kept.update({name: np.asarray(arrays[name][:, :, places]) for name in ("image", "truth")})
            if held:
                self._held = TileStore.of(kept, device)
            else:
                self._stores = [TileStore.of(kept, device)]
        real = simulated.load(self.material, "clouds-real") if self.data.get("real", 0.0) > 0 else {}
        if real:
            bands = [ground.TEN.index(name) for name in self.names]
            picked = {name: np.asarray(real[name][:, :, bands]) for name in ("image", "truth")}
            self._stores.append(TileStore.of({"mask": real["mask"], "days": real["days"], **picked}, device))

    def batch(self, step: int) -> Batch:
        """Where to look: the date to mend first, then others, near or any; which of them are `shown` (B, L)."""
        return self._cuts(chance(self.recipe.seed, step), self.recipe.batch)

    def loss(self, network: nn.Module, batch: Mapping[str, Tensor], turn: int) -> Tensor:
        """As `Objective` says."""
        store = self._stores[-1 if float(torch.rand(())) < self.data.get("real", 0.0) else 0]
        count, dates = store.arrays["days"].shape
        cut = {**batch, "tile": batch["tile"] % count, "frames": batch["frames"] % dates}
        with torch.autocast(cut["tile"].device.type, enabled=False):
            values, truth, clear, days = self._seen(store, cut, int(torch.randint(0, _GROWN + 1, ())))
            values, truth = _disturbed(values, truth)
            mu, condition = guided(torch, values, clear, days)
            generator = torch.Generator(mu.device).manual_seed(int(torch.randint(2**62, ())))
            drawn = self.formula.draw(mu, generator)
            told = clear[:, 1:].amax(1)
            where = _ELSEWHERE + (1 - clear[:, 0]) * (_NEVER + (1 - _NEVER) * told)
            where = where / where.mean()
        return self.formula(network, truth * 2 - 1, mu, condition, drawn, where).mean()

    def skill(self, network: nn.Module) -> Skill:
        """Root mean square error in reflectance of what is masked on held places, in one step."""
        if self._held is None:
            raise ValueError("skill is measured where the training runs")
        total, values = {"network": 0.0, "estimate": 0.0}, 0.0
        device, count = self._held.arrays["image"].device, len(self._held.arrays["days"])
        for first in range(0, count, _SKILL_BATCH):
            many = min(_SKILL_BATCH, count - first)
            cut = self._cuts(chance(_SKILL_SEED, first), many, plain=True)
            cut["tile"] = np.arange(first, first + many)
            where = on(device, cut)
            seen, truth, clear, days = self._seen(self._held, where, 3)
            mu, condition = guided(torch, seen, clear, days)
            x = self.formula.top * (self.formula.alpha * mu + torch.randn_like(mu))
            answer = self.formula.denoised(network, x, condition, torch.full((many,), self.formula.top, device=device))
            clouded = (self._held.cut("classes", where, seen.shape[-1])[:, :1] > 0) * (1 - clear[:, 0])
            estimate = estimated(torch, seen, clear, days)[0]
            for name, guess in (("network", answer.float() / 2 + 0.5), ("estimate", estimate)):
                total[name] += float(((guess - truth) * clouded).square().sum())
            values += float(clouded.sum()) * truth.shape[1]
        errors = {name: float(np.sqrt(square / max(values, 1.0))) for name, square in total.items()}
        return Skill("rmse", errors.pop("network"), errors)

    def _cuts(self, generator: np.random.Generator, count: int, plain: bool = False) -> Batch:
        every, frames = int(self.data["dates"]), []
        for _ in range(count):
            own = int(generator.integers(every))
            others = [k for k in range(every) if k != own]
            near = plain or generator.random() < 0.6
            others = sorted(others, key=lambda k: abs(k - own)) if near else list(generator.permutation(others))
            frames.append([own, *others[: self.dates - 1]])
        batch = cuts(generator, 1 << 30, np.array(frames), 0)
        shown = generator.random((count, self.dates)) > (0.0 if plain else _DROPPED)
        alone = generator.random(count) < (0.0 if plain else _ALONE)
        shown[alone] = False
        shown[:, 0] = ~(alone & (generator.random(count) < _UNKNOWN))
        batch["shown"] = shown.astype(np.float32)
        return batch

    def _seen(self, store: TileStore, cut: Mapping[str, Tensor], grown: int) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Images (B, L, C, S, S), the truth of the first (B, C, S, S), where they are known to be clear (B, L, 1, S, S), and
        days since the first (B, L)."""
        side = store.arrays["image"].shape[-1]
        values, truth = store.cut("image", cut, side), store.cut("truth", cut, side)[:, 0]
        cloud = (store.cut("mask", cut, side) > 0).float()
        if grown:
            cloud = F.max_pool2d(cloud, 2 * grown + 1, 1, grown)
        clear = (1 - cloud)[:, :, None] * cut["shown"][:, :, None, None, None]
        days = store.cut("days", cut, side)
        return values, truth, clear, (days - days[:, :1]) * cut["shown"]


def _disturbed(values: Tensor, truth: Tensor) -> tuple[Tensor, Tensor]:
    """Each date and band with a gain and offset of its own, and the whole brighter or darker."""
    each = (*values.shape[:3], 1, 1)
    whole = torch.exp(_BRIGHTNESS * torch.randn((len(values), 1, 1, 1, 1), device=values.device))
    gain = whole * torch.exp(_GAIN * torch.randn(each, device=values.device))
    offset = _OFFSET * torch.randn(each, device=values.device)
    return values * gain + offset, truth * gain[:, 0] + offset[:, 0]
