"""Training of STFGAN and OPGAN: a squared error and a Wasserstein critic with clipped weights, or one with a hinge."""

from __future__ import annotations

from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ....engine.job.errors import InputError
from ...networks import stfgan
from ..losses import critic_loss, opgan_loss
from ..recipe import TrainingRecipe
from .fusion_objective import FusionObjective, Players, Shown, generator_of, players_of, prepare_pairs

prepare = prepare_pairs
TASK = "fuse"

_CLIP = 0.01  # of the critic's weights
_WEIGHTS = {"stfgan": 1e-3, "opgan": 1e-2}  # of the critic in the generator's loss
_COARSER = 4  # fine pixels along a pixel of STFGAN's coarse images


def objective(recipe: TrainingRecipe, material: Path) -> FusionObjective:
    """As `training.objective` says. Raises InputError for a network of the family that is not trained by itself."""
    kind = str(recipe.network.get("network"))
    if kind not in _WEIGHTS:
        raise InputError(f"“{recipe.name}”: of this family stfgan and opgan can be trained, not “{kind}”.")
    return StfGanObjective(recipe, material) if kind == "stfgan" else OpGanObjective(recipe, material)


class CriticObjective(FusionObjective):
    """`data.critic` "clip" (published) or "hinge"; `data.critic_width` its width; `data.adversary_from` the step before
    which the generator learns by squared error alone (an epoch, as published)."""

    def __init__(self, recipe: TrainingRecipe, material: Path) -> None:
        super().__init__(recipe, material)
        self.hinge = str(self.data.get("critic", "clip")) == "hinge"
        self.weight = _WEIGHTS[str(recipe.network["network"])]

    def network(self) -> nn.Module:
        """As `Objective` says."""
        generator = stfgan.build(self.recipe.network)
        if self.loss_kind != "published":
            return generator
        width = int(self.data.get("critic_width", stfgan.WIDTH))
        return Players(generator, critic=stfgan.StfGanDiscriminator(int(self.recipe.network["bands"]), width))

    def players(self, network: nn.Module) -> list[nn.Module]:
        """As `Objective` says: the critic's turn comes first."""
        return [network.critic, network.generator] if isinstance(network, Players) else [network]

    def exported(self, network: nn.Module) -> nn.Module:
        """As `Objective` says."""
        return generator_of(network)

    def fusion_loss(self, network: nn.Module, shown: Shown, turn: int, adversaries: Tensor) -> Tensor:
        """As `FusionObjective` says."""
        critic = players_of(network).critic
        if not self.hinge:
            with torch.no_grad():
                for value in critic.parameters():
                    value.clamp_(-_CLIP, _CLIP)
        if turn == 0:
            with torch.no_grad():
                fake = self.fused(network, shown)
            scores = (critic(image).float() for image in (shown.clear, fake))
            return adversaries * critic_loss(*scores, hinge=self.hinge)
        image, apart = self.judged(network, shown)
        return apart - self.weight * adversaries * critic(image).float().mean()

    def judged(self, network: nn.Module, shown: Shown) -> tuple[Tensor, Tensor]:
        """The fused image and its loss without the critic."""
        image = self.fused(network, shown)
        return image, F.mse_loss(image, shown.clear)


class StfGanObjective(CriticObjective):
    """STFGAN (Zhang et al. 2021). `data.stage` 1 learns from coarse images; 2, trained by itself, from fine ones made
    coarser, and takes the first one's answer when the model is used."""

    takes = (2,)

    def fused(self, network: nn.Module, shown: Shown) -> Tensor:
        """As `FusionObjective` says."""
        second = int(self.data.get("stage", 1)) == 2
        low = shown.all_fine() if second else list(shown.coarse.unbind(1))
        coarse = [image[..., ::_COARSER, ::_COARSER] for image in low]
        return generator_of(network)(*coarse, *shown.fine.unbind(1)).float()


class OpGanObjective(CriticObjective):
    """OPGAN (Song et al. 2022): also the squared error of the predicted change, weighted 0.1."""

    def fused(self, network: nn.Module, shown: Shown) -> Tensor:
        """As `FusionObjective` says."""
        return generator_of(network)(*shown.named().values()).float()

    def judged(self, network: nn.Module, shown: Shown) -> tuple[Tensor, Tensor]:
        """As `CriticObjective` says."""
        image, change = players_of(network).generator.with_change(*shown.named().values())
        return image.float(), opgan_loss(image.float(), change.float(), shown.clear, shown.fine[:, 0])
