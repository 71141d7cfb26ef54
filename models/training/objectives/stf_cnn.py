"""Training of the small convolutional fusion networks: EDCSTFN, StfNet and both stages of STFDCNN."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ....engine.job.errors import InputError
from ...networks import stf_cnn
from ..losses import edcstfn_loss, stfnet_loss
from ..recipe import TrainingRecipe
from .fusion_objective import (
    FeatureObjective,
    FusionObjective,
    Shown,
    generator_of,
    players_of,
    prepare_pairs,
    restoring_loss,
)

prepare = prepare_pairs
TASK = "fuse"

_ASKED = ("coarse_01", "fine_01", "coarse_02", "coarse_03", "fine_03")  # order of EDCSTFN's arguments
_LEAST = 1e-6  # change that is none


def objective(recipe: TrainingRecipe, material: Path) -> FusionObjective:
    """As `training.objective` says. Raises InputError for a network of the family that is not trained by itself."""
    kinds: dict[str, Callable[[TrainingRecipe, Path], FusionObjective]] = {
        "edcstfn": EdcstfnObjective, "stfnet": StfNetObjective, "stfdcnn-stages": StfDcnnObjective,
    }  # fmt: skip
    kind = str(recipe.network.get("network"))
    if kind not in kinds:
        raise InputError(f"“{recipe.name}”: of this family {', '.join(kinds)} can be trained, not “{kind}”.")
    return kinds[kind](recipe, material)


class EdcstfnObjective(FeatureObjective):
    """EDCSTFN (Tan et al. 2019): squared error of image and features, and structural similarity. With two pairs each is
    decoded by itself and the losses are averaged."""

    takes = (1, 2)

    def generator(self) -> nn.Module:
        """As `FeatureObjective` says."""
        return stf_cnn.build(self.recipe.network)

    def fused(self, network: nn.Module, shown: Shown) -> Tensor:
        """As `FusionObjective` says."""
        images = shown.shifted().named()
        return 2 * generator_of(network)(*(images[name] for name in _ASKED if name in images)).float() - 1

    def fusion_loss(self, network: nn.Module, shown: Shown, turn: int, adversaries: Tensor) -> Tensor:
        """As `FusionObjective` says."""
        seen, players = shown.shifted(), players_of(network)
        if turn == 0:
            return restoring_loss(players.autoencoder, seen)
        images = seen.named()
        losses = []
        for one in ("01", "03")[: self.pairs]:
            pair = (images[f"coarse_{one}"], images[f"fine_{one}"], images["coarse_02"])
            answer = players.generator.of_pair(*pair).float()
            losses.append(edcstfn_loss(answer, seen.clear, players.autoencoder.features, value_range=1.0))
        return torch.stack(losses).mean()


class StfNetObjective(FusionObjective):
    """StfNet (Liu et al. 2019): squared errors of both differences and of their sum."""

    takes = (2,)

    def network(self) -> nn.Module:
        """As `Objective` says."""
        return stf_cnn.build(self.recipe.network)

    def fused(self, network: nn.Module, shown: Shown) -> Tensor:
        """As `FusionObjective` says: the prediction from the date of less change counts more, band by band, as
        `engine.fusion.stf_cnn.stfnet_fuse` weighs them."""
        first, second = network(*shown.named().values())
        before, target, after = shown.coarse.unbind(1)
        a, b = (x.abs().mean((2, 3), keepdim=True) for x in (target - before, after - target))
        w = (1 / (a + _LEAST)) / (1 / (a + _LEAST) + 1 / (b + _LEAST))
        w = torch.where(b - a > 0.2, torch.ones_like(w), torch.where(a - b > 0.2, torch.zeros_like(w), w))
        return w * (shown.fine[:, 0] + first) + (1 - w) * (shown.fine[:, 1] - second)

    def fusion_loss(self, network: nn.Module, shown: Shown, turn: int, adversaries: Tensor) -> Tensor:
        """As `FusionObjective` says."""
        first, second = network(*shown.named().values())
        return stfnet_loss(first.float(), second.float(), shown.all_fine())


class StfDcnnObjective(FusionObjective):
    """STFDCNN (Song et al. 2018): two networks, each with its squared error on single images; `data.degrade` fine pixels
    along a pixel of the degraded fine image."""

    takes = (2,)

    def __init__(self, recipe: TrainingRecipe, material: Path) -> None:
        super().__init__(recipe, material)
        self.degrade = int(self.data.get("degrade", 4))
        if self.crop % self.degrade:
            raise InputError(f"“{recipe.name}”: crop {self.crop} is no multiple of degrade {self.degrade}.")
        if self.loss_kind != "published":
            raise InputError(f"“{recipe.name}”: the two networks of STFDCNN learn by the published loss alone.")

    def network(self) -> nn.Module:
        """As `Objective` says."""
        return stf_cnn.build(self.recipe.network)

    def players(self, network: nn.Module) -> list[nn.Module]:
        """As `Objective` says."""
        return [network.stage_1, network.stage_2]  # type: ignore[list-item]

    def fused(self, network: nn.Module, shown: Shown) -> Tensor:
        """As `FusionObjective` says; `engine.fusion.stf_cnn.stfdcnn_pipeline` does the same."""
        one, two = self.players(network)
        fine = list(shown.fine.unbind(1))
        low = [self._degraded(image) for image in fine]
        first = _weighted(low, [one(image) for image in shown.coarse.unbind(1)])
        return _weighted(fine, [two(image) for image in (low[0], first, low[1])])

    def fusion_loss(self, network: nn.Module, shown: Shown, turn: int, adversaries: Tensor) -> Tensor:
        """As `FusionObjective` says."""
        fine = torch.cat(shown.all_fine())
        low, stage = self._degraded(fine), self.players(network)[turn]
        if turn == 0:
            return F.mse_loss(stage(torch.cat(shown.coarse.unbind(1))).float(), low)
        return F.mse_loss(stage(low).float(), fine)

    def _degraded(self, image: Tensor) -> Tensor:
        """Shrunk and brought back by nearest neighbour."""
        step = self.degrade
        return image[..., ::step, ::step].repeat_interleave(step, -2).repeat_interleave(step, -1)


def _weighted(references: list[Tensor], predicted: list[Tensor]) -> Tensor:
    """Both references moved by the predicted change to date 2 of 3, the one with less change counting more."""
    before, target, after = predicted
    near, far = (target - before).abs() + _LEAST, (target - after).abs() + _LEAST
    w = far / (near + far)
    return w * (references[0] + target - before) + (1 - w) * (references[1] + target - after)
