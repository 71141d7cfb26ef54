"""Training of SwinSTFM: Charbonnier and structural similarity; sides of samples are multiples of 256."""

from __future__ import annotations

from pathlib import Path

from torch import Tensor, nn

from ....engine.job.errors import InputError
from ...networks import swinstfm
from ..losses import swinstfm_loss
from ..recipe import TrainingRecipe
from .fusion_objective import FusionObjective, Shown, prepare_pairs

prepare = prepare_pairs
TASK = "fuse"


def objective(recipe: TrainingRecipe, material: Path) -> SwinStfmObjective:
    """As `training.objective` says."""
    return SwinStfmObjective(recipe, material)


class SwinStfmObjective(FusionObjective):
    """SwinSTFM (Chen et al. 2022), without the defects that published weights need (`compat` is false)."""

    def __init__(self, recipe: TrainingRecipe, material: Path) -> None:
        super().__init__(recipe, material)
        if self.crop % swinstfm.SIDE:
            raise InputError(f"“{recipe.name}”: crop {self.crop} is no multiple of {swinstfm.SIDE}.")

    def network(self) -> nn.Module:
        """As `Objective` says."""
        return swinstfm.build(self.configuration())

    def configuration(self) -> dict:
        """As `Objective` says."""
        return {**super().configuration(), "compat": False}

    def fused(self, network: nn.Module, shown: Shown) -> Tensor:
        """As `FusionObjective` says."""
        return network(*shown.named().values()).float()

    def fusion_loss(self, network: nn.Module, shown: Shown, turn: int, adversaries: Tensor) -> Tensor:
        """As `FusionObjective` says."""
        return swinstfm_loss(self.fused(network, shown), shown.clear)
