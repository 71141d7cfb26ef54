"""Training of MTDO and LGTD at any width: mean absolute error, on filmed stills or on clips of a published data set."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ....engine.job.errors import InputError
from ...networks import mtdo
from ...networks.deformable import ModulatedDeformableConv
from .. import frame_folders
from ..filmed_stills import Stills, draw_windows, film, read_stills
from ..frame_folders import FrameFolders
from ..objective import Batch, Objective, Skill, chance
from ..recipe import TrainingRecipe
from . import mtdo_small

TASK = "videosr"
_VALIDATION = 2**31  # a step no training reaches


def objective(recipe: TrainingRecipe, material: Path) -> MtdoObjective:
    """As `training.objective` says."""
    return MtdoObjective(recipe, material)


def prepare(recipe: TrainingRecipe, source: Path, material: Path) -> None:
    """As `training.objective` says: stills as the small network's; clips are read where they are."""
    if recipe.data["kind"] == "stills":
        mtdo_small.prepare(recipe, source, material)


class MtdoObjective(Objective):
    """`data`: `kind` "stills" (filmed as for the small network: `archives`, `split`, `largest`) or "clips" (`folder` of the
    training set and `validation` of another, see `frame_folders`); `side` of samples, a multiple of the window's size;
    `validation_batches` of eight samples. PSNR of the skill is of red, green and blue, unclipped, as the authors choose."""

    def __init__(self, recipe: TrainingRecipe, material: Path) -> None:
        super().__init__(recipe, material)
        network, self._side = recipe.network, int(recipe.data["side"])
        self._count, self._scale = int(network.get("frames", mtdo.FRAMES)), int(np.prod(network["hat"]["steps"]))
        if self._side % int(network["hat"]["size"]):
            raise InputError(f"“{recipe.name}”: side {self._side} is no multiple of {network['hat']['size']}.")
        self._stills: dict[str, Stills] = {}
        self._clips: dict[str, FrameFolders] = {}
        if recipe.data["kind"] == "stills":
            archive = material / recipe.data["archives"][0]
            self._stills = {part: Stills.of(read_stills(archive, part)) for part in ("train", "validation")}
        else:
            for part, name in (("train", "folder"), ("validation", "validation")):
                self._clips[part] = FrameFolders.of(Path(recipe.data[name]), self._scale)
        self._device = torch.device("cpu")

    def network(self) -> nn.Module:
        """As `Objective` says. Convolutions start as published (Kaiming), but offsets at none."""
        network = mtdo.build(self.recipe.network)
        offsets = {id(m.offset_and_mask) for m in network.modules() if isinstance(m, ModulatedDeformableConv)}
        for module in network.modules():
            if isinstance(module, nn.Conv2d) and id(module) not in offsets:
                nn.init.kaiming_normal_(module.weight)
                if module.bias is not None:
                    nn.init.zeros_(module.bias)
        return network

    def to(self, device: torch.device) -> None:
        """As `Objective` says."""
        self._device = device
        self._stills = {part: stills.to(device) for part, stills in self._stills.items()}

    def batch(self, step: int) -> Batch:
        """As `Objective` says."""
        return self._drawn("train", step, self.recipe.batch)

    def loss(self, network: nn.Module, batch: Mapping[str, Tensor], turn: int) -> Tensor:
        """As `Objective` says."""
        with torch.no_grad(), torch.autocast(self._device.type, enabled=False):
            frames, truth = self._windows("train", batch)
        return F.l1_loss(network(frames).float(), truth)

    def skill(self, network: nn.Module) -> Skill:
        """PSNR in dB over all validation samples."""
        squares: dict[str, list[float]] = {"network": [], "bicubic": []}
        for part in range(int(self.recipe.data.get("validation_batches", 4))):
            drawn = self._drawn("validation", _VALIDATION + part, 8)
            batch = {name: torch.from_numpy(value).to(self._device) for name, value in drawn.items()}
            frames, truth = self._windows("validation", batch)
            centre = frames[:, self._count // 2]
            bicubic = F.interpolate(centre, scale_factor=self._scale, mode="bicubic", antialias=True)
            for name, image in (("network", network(frames).float()), ("bicubic", bicubic)):
                squares[name] += (image - truth).square().mean((1, 2, 3)).tolist()
        found = {name: float(np.mean(-10 * np.log10(values))) for name, values in squares.items()}
        return Skill("psnr", found["network"], {"bicubic": found["bicubic"]}, lower_is_better=False)

    def _drawn(self, part: str, step: int, count: int) -> Batch:
        generator = chance(self.recipe.seed, step)
        if self._stills:
            sizes = self._stills[part].sizes
            return draw_windows(generator, sizes, count, self._count, self._scale, self._side)
        clips = self._clips[part]
        cuts = [frame_folders.cut(clips, generator, self._count, self._side) for _ in range(count)]
        frames, truth = frame_folders.several(cuts)
        return {"frames": frames, "truth": truth}

    def _windows(self, part: str, batch: Mapping[str, Tensor]) -> tuple[Tensor, Tensor]:
        """Frames (B, N, 3, h, w) and the centre's truth (B, 3, s·h, s·w)."""
        if not self._stills:
            return batch["frames"], batch["truth"]
        windows = film(self._stills[part], batch, self._scale, self._side)
        return windows.frames, windows.truth
