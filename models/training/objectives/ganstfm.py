"""Training of GAN-STFM: a least-squares discriminator, and an autoencoder through whose features the generator is judged."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn

from ...networks import ganstfm
from ..losses import ganstfm_reconstruction_loss, least_squares_discriminator_loss, least_squares_generator_loss
from ..recipe import TrainingRecipe
from .fusion_objective import FeatureObjective, Shown, generator_of, players_of, prepare_pairs, restoring_loss

prepare = prepare_pairs
TASK = "fuse"

_ADVERSARY = 1e-3


def objective(recipe: TrainingRecipe, material: Path) -> GanStfmObjective:
    """As `training.objective` says."""
    return GanStfmObjective(recipe, material)


class GanStfmObjective(FeatureObjective):
    """GAN-STFM (Tan et al. 2021): features, similarity and the discriminator. Unlike the published training, every sample
    has a score of its own and the third scale its own net; `data.critic_width` is the discriminator's."""

    order = ("autoencoder", "critic", "generator")

    def generator(self) -> nn.Module:
        """As `FeatureObjective` says; running variances start at 1, not 0."""
        network = ganstfm.build({"network": "generator", **self.recipe.network})
        for module in network.modules():
            if isinstance(module, ganstfm.SwitchableNorm):
                module.running_var.fill_(1)
        return network

    def others(self) -> dict[str, nn.Module]:
        """As `FeatureObjective` says."""
        width = int(self.data.get("critic_width", ganstfm.SCORED))
        critic = ganstfm.GanStfmDiscriminator(int(self.recipe.network["bands"]), as_published=False, width=width)
        return {**super().others(), "critic": critic}

    def fused(self, network: nn.Module, shown: Shown) -> Tensor:
        """As `FusionObjective` says."""
        return 2 * self._answer(network, shown.shifted()) - 1

    def fusion_loss(self, network: nn.Module, shown: Shown, turn: int, adversaries: Tensor) -> Tensor:
        """As `FusionObjective` says."""
        seen, players = shown.shifted(), players_of(network)
        if turn == 0:
            return restoring_loss(players.autoencoder, seen)
        target = seen.coarse[:, 1]
        if turn == 1:
            with torch.no_grad():
                fake = self._answer(network, seen)
            real, made = (players.critic(torch.cat((image, target), 1)).float() for image in (seen.clear, fake))
            return adversaries * least_squares_discriminator_loss(real, made)
        fake = self._answer(network, seen)
        score = players.critic(torch.cat((fake, target), 1)).float()
        apart = ganstfm_reconstruction_loss(fake, seen.clear, players.autoencoder.features, value_range=1.0)
        return apart + _ADVERSARY * adversaries * least_squares_generator_loss(score)

    def configuration(self) -> dict:
        """As `Objective` says."""
        return {"network": "generator", **super().configuration()}

    def _answer(self, network: nn.Module, seen: Shown) -> Tensor:
        return generator_of(network)(seen.coarse[:, 1], seen.fine[:, 0]).float()
