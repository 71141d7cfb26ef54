"""What all fusion networks share in training: what they are shown, how their skill is measured, losses that they may swap.

Shown are simulated pairs, as STFDiff's training draws them, or pairs of a data set (`pair_material`): `data` names its
`kind`, "fusion" or "pairs". A family says how its network fuses and what it minimises.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ....engine.job.errors import InputError
from ...networks import stf_cnn, stfdiff
from .. import ground, pair_material, simulated
from ..objective import Batch, Objective, Skill, chance
from ..recipe import TrainingRecipe
from ..tile_store import TileStore, cuts, on
from .stfdiff import StfDiffObjective

_SKILL_BATCH, _SKILL_SEED, _SKILL_FACTOR = 8, 77, 16
_PLAIN = {"l1": F.l1_loss, "l2": F.mse_loss}


@dataclass(frozen=True)
class Shown:
    """Images of a batch in −1..1: `coarse` (B, K, C, H, W) of dates 01, 02[, 03] on the fine grid, `fine` (B, K − 1, C, H,
    W) of the references 01[, 03], `clear` (B, C, H, W), the fine image of date 02."""

    coarse: Tensor
    fine: Tensor
    clear: Tensor

    def change_guess(self) -> Tensor:
        """Fine + coarse change."""
        return stfdiff.guess(self.coarse.flatten(1, 2), self.fine.flatten(1, 2), self.clear.shape[1])

    def named(self) -> dict[str, Tensor]:
        """The images that networks are asked with, by the names of their graphs."""
        numbers = (1, 2, 3)[: self.coarse.shape[1]]
        coarse = {f"coarse_0{n}": image for n, image in zip(numbers, self.coarse.unbind(1))}
        return {**coarse, **{f"fine_0{n}": image for n, image in zip((1, 3), self.fine.unbind(1))}}

    def all_fine(self) -> list[Tensor]:
        """Fine images of all dates in their order."""
        first, *later = self.fine.unbind(1)
        return [first, self.clear, *later]

    def shifted(self) -> Shown:
        """The same in 0..1."""
        return Shown(*((image + 1) / 2 for image in (self.coarse, self.fine, self.clear)))


class FusionObjective(StfDiffObjective):
    """`data`: as STFDiff's, or of kind "pairs"; `crop` the side of a sample; `loss` "published", or "l1" or "l2" of the
    fused image alone; `adversary_from` the step from which adversaries count."""

    takes: ClassVar[tuple[int, ...]] = (1,)  # pairs

    def __init__(self, recipe: TrainingRecipe, material: Path) -> None:
        Objective.__init__(self, recipe, material)  # none of the diffusion
        self.data, self.crop = recipe.data, int(recipe.data["crop"])
        self.pairs = int(recipe.network.get("pairs", self.takes[0]))
        if self.pairs not in self.takes:
            raise InputError(f"“{recipe.name}”: its network takes {self.takes} pairs, not {self.pairs}.")
        self.loss_kind = str(self.data.get("loss", "published"))
        if self.loss_kind not in ("published", *_PLAIN):
            raise InputError(f"“{recipe.name}”: loss is published, l1 or l2, not “{self.loss_kind}”.")
        self._stores, self._spread, self._held = [], {}, None
        self._device = torch.device("cpu")

    @abstractmethod
    def network(self) -> nn.Module:
        """As `Objective` says."""

    @abstractmethod
    def fused(self, network: nn.Module, shown: Shown) -> Tensor:
        """The fine image (B, C, H, W) of the target date in −1..1, of the network as `network` made it."""

    @abstractmethod
    def fusion_loss(self, network: nn.Module, shown: Shown, turn: int, adversaries: Tensor) -> Tensor:
        """What player `turn` minimises where the loss is the published one; `adversaries` is 1 where they count, else 0."""

    def to(self, device: torch.device) -> None:
        """As `Objective` says."""
        self._device = device
        if self.data["kind"] != pair_material.KIND:
            super().to(device)

    def batch(self, step: int) -> Batch:
        """As `Objective` says."""
        if self.data["kind"] != pair_material.KIND:
            return {**super().batch(step), "step": np.array(step)}
        generator = chance(self.recipe.seed, step)
        images = pair_material.drawn(self.material, generator, self.recipe.batch, self.pairs, self.crop)
        return {**images, "step": np.array(step)}

    def loss(self, network: nn.Module, batch: Mapping[str, Tensor], turn: int) -> Tensor:
        """As `Objective` says."""
        with torch.no_grad(), torch.autocast(self._device.type, enabled=False):
            shown = self.shown(batch)
        if self.loss_kind != "published":
            return _PLAIN[self.loss_kind](self.fused(network, shown).float(), shown.clear)
        adversaries = (batch["step"] >= int(self.data.get("adversary_from", 0))).float()
        return self.fusion_loss(network, shown, turn, adversaries)

    def shown(self, batch: Mapping[str, Tensor]) -> Shown:
        """What the networks see of a batch."""
        if "clear" in batch:
            return Shown(batch["coarse"], batch["fine"], batch["clear"])
        store = self._stores[-1] if bool(batch["real"]) else self._stores[0]
        chosen = {**batch, "tile": batch["tile"] % len(store.arrays["truth"])}
        return self._shown(store, chosen, int(batch["factor"]), batch["corner"].tolist(), plain=False)

    def skill(self, network: nn.Module) -> Skill:
        """Root mean square error in reflectance on held places, simulated ones with coarse pixels of 16 fine ones."""
        squares: dict[str, list[float]] = {"network": [], "change": [], "copy": []}
        for shown in self._held_places():
            guesses = {"network": self.fused(network, shown), "change": shown.change_guess(), "copy": shown.fine[:, -1]}
            for name, guess in guesses.items():
                squares[name].append(float((guess.float() - shown.clear).square().mean()) / 4)
        errors = {name: float(np.sqrt(np.mean(values))) for name, values in squares.items()}
        return Skill("rmse", errors.pop("network"), errors)

    def _held_places(self) -> Iterator[Shown]:
        """Batches of `Shown`, always the same."""
        if self.data["kind"] == pair_material.KIND:
            for images in pair_material.held(self.material, self.pairs, self.crop):
                yield Shown(**on(self._device, images))
            return
        if self._held is None:
            raise ValueError("skill is measured where the training runs")
        count = len(self._held.arrays["truth"])
        for first in range(0, count, _SKILL_BATCH):
            generator = chance(_SKILL_SEED, first)
            many = min(_SKILL_BATCH, count - first)
            cut = cuts(generator, count, self._dates(generator, many, int(self.data["dates"])), 0)
            cut["tile"] = np.arange(first, first + many)
            yield self._shown(self._held, on(self._device, cut), _SKILL_FACTOR, [0, 0], plain=True)

    def _shown(
        self, store: TileStore, cut: Mapping[str, Tensor], factor: int, corner: list[int], *, plain: bool
    ) -> Shown:
        coarse, fine, clear = self._sample(store, cut, factor, corner, plain=plain)
        bands = clear.shape[1]
        return Shown(coarse.unflatten(1, (-1, bands)), fine.unflatten(1, (-1, bands)), clear)


class Players(nn.Module):
    """A generator, and those it is trained against or looks through; only the generator is exported."""

    generator: Any  # each the network of its family
    autoencoder: Any
    critic: Any

    def __init__(self, generator: nn.Module, **others: nn.Module) -> None:
        super().__init__()
        self.generator = generator
        for name, module in others.items():
            setattr(self, name, module)


class FeatureObjective(FusionObjective):
    """Losses that look through an autoencoder, which learns beside the generator to restore fine images: it has the first
    turn. Images in 0..1."""

    order: ClassVar[tuple[str, ...]] = ("autoencoder", "generator")

    def network(self) -> nn.Module:
        """As `Objective` says."""
        generator = self.generator()
        return Players(generator, **self.others()) if self.loss_kind == "published" else generator

    @abstractmethod
    def generator(self) -> nn.Module:
        """The network that fuses."""

    def others(self) -> dict[str, nn.Module]:
        """The other players."""
        bands = int(self.recipe.network["bands"])
        return {"autoencoder": stf_cnn.AutoEncoder(bands, bands)}

    def players(self, network: nn.Module) -> list[nn.Module]:
        """As `Objective` says."""
        return [getattr(network, name) for name in self.order] if isinstance(network, Players) else [network]

    def exported(self, network: nn.Module) -> nn.Module:
        """As `Objective` says."""
        return generator_of(network)


def players_of(network: nn.Module) -> Players:
    """The players that a published loss has."""
    if not isinstance(network, Players):
        raise TypeError(f"{type(network).__name__} has no players")
    return network


def generator_of(network: nn.Module) -> Any:
    """The generator of players, else the network itself."""
    return network.generator if isinstance(network, Players) else network


def restoring_loss(autoencoder: nn.Module, shown: Shown) -> Tensor:
    """Mean squared error of the fine images as the autoencoder restores them."""
    images = torch.cat(shown.all_fine())
    return F.mse_loss(autoencoder(images).float(), images)


def prepare_pairs(recipe: TrainingRecipe, source: Path, material: Path) -> None:
    """As `training.objective` says. Raises InputError for pairs of a data set that are not there."""
    if recipe.data["kind"] == pair_material.KIND:
        raise InputError(
            f"“{recipe.name}” trains on pairs of a data set, and there are none in {material}.",
            "Write them with: ./dev datasets prepare NAME FOLDER --material DIR.",
        )
    simulated.make(simulated.Material.of(recipe.data), material)
    ground.prepare(source, material)
