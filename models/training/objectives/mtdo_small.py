"""Training of the small video network: what back-projection lacks of sharp stills filmed by a moving camera."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ....engine.job.errors import InputError
from ...networks.mtdo_small import MtdoSmall, build
from ..filmed_stills import Stills, Windows, draw_windows, film, packed, read_stills
from ..moving_scenes import BackProjected, agreement, back_project, network_input
from ..objective import Batch, Objective, Skill, chance
from ..recipe import TrainingRecipe

BASELINE_ROUNDS = 12  # of the method back-projection
FLOOR = (0.3 / 255) ** 2  # squared error below which a window counts as solved
EDGE = 2  # pixels of the frames at a window's border that do not count
_VALIDATION = 2**31  # a step no training reaches


def objective(recipe: TrainingRecipe, material: Path) -> MtdoSmallObjective:
    return MtdoSmallObjective(recipe, material)


def prepare(recipe: TrainingRecipe, source: Path, material: Path) -> None:
    """The archive of stills: for each part of the recipe's `split` the PNG images whose names begin as it says, as many as
    it says, their middle of at most `largest` pixels a side."""
    from PIL import Image

    arrays: dict[str, np.ndarray] = {}
    for part, beginnings in recipe.data["split"].items():
        for beginning, most in beginnings.items():
            paths = sorted((source / "train" / "videosr").glob(f"{beginning}*.png"))
            if not paths:
                raise InputError(f"There are no images {beginning}*.png in {source / 'train' / 'videosr'}.")
            for path in paths[:: max(1, len(paths) // int(most))][: int(most)]:
                with Image.open(path) as image:
                    pixels = np.asarray(image.convert("RGB")).transpose(2, 0, 1)
                arrays[f"{part}/{path.stem}"] = packed(_middle(pixels, int(recipe.data["largest"])))
    np.savez_compressed(material / recipe.data["archives"][0], **arrays)  # type: ignore[arg-type]


class MtdoSmallObjective(Objective):
    """Loss: root of the mean squared error of each window relative to that of the start, so that dark and bright, sharp and
    blurred windows count alike."""

    def __init__(self, recipe: TrainingRecipe, material: Path) -> None:
        super().__init__(recipe, material)
        archive = material / recipe.data["archives"][0]
        self._train = _with_halves(read_stills(archive, "train"))
        self._validation = Stills.of(read_stills(archive, "validation"))
        network = recipe.network
        self._scale, self._count, self._side = network["scale"], network["frames"], int(recipe.data["side"])
        self._how = BackProjected(self._scale, network["rounds"])
        self._device = torch.device("cpu")

    def network(self) -> nn.Module:
        return build(self.recipe.network)

    def to(self, device: torch.device) -> None:
        self._train, self._validation, self._device = self._train.to(device), self._validation.to(device), device

    def batch(self, step: int) -> Batch:
        return self._draws(self._train, step, self.recipe.batch)

    def loss(self, network: nn.Module, batch: Mapping[str, Tensor], turn: int) -> Tensor:
        with torch.no_grad(), torch.autocast(self._device.type, enabled=False):
            windows = film(self._train, batch, self._scale, self._side)
            given = network_input(windows.frames, windows.found, self._how)
        made = network(given.frames, given.weights, given.start).float()
        error, reference = self._squared(made, windows), self._squared(given.start, windows)
        return ((error + FLOOR) / (reference + FLOOR)).sqrt().mean()

    def skill(self, network: nn.Module) -> Skill:
        """Geometric mean over validation windows of the error relative to that of the method back-projection."""
        ratios: dict[str, list[Tensor]] = {"ours": [], "bicubic": [], "start": []}
        for part in range(int(self.recipe.data.get("validation_batches", 4))):
            draws = {
                name: torch.from_numpy(value).to(self._device)
                for name, value in self._draws(self._validation, _VALIDATION + part, 16).items()
            }
            windows = film(self._validation, draws, self._scale, self._side)
            given = network_input(windows.frames, windows.found, self._how)
            weights = agreement(windows.frames, windows.found, self._how.tau)
            whole = BackProjected(self._scale, BASELINE_ROUNDS)
            reference = self._squared(back_project(windows.frames, weights, windows.found, whole), windows) + FLOOR / 9
            centre = windows.frames[:, self._count // 2]
            bicubic = F.interpolate(centre, scale_factor=self._scale, mode="bicubic", antialias=True).clamp(0, 1)
            made = network(given.frames, given.weights, given.start).float().clamp(0, 1)
            for name, image in (("ours", made), ("bicubic", bicubic), ("start", given.start)):
                ratios[name].append(((self._squared(image, windows) + FLOOR / 9) / reference).sqrt().log())
        means = {name: float(torch.cat(parts).mean().exp()) for name, parts in ratios.items()}
        worst = float(torch.cat(ratios["ours"]).max().exp())
        return Skill(
            "RMSE / back-projection's", means["ours"], {"back-projection": 1.0, "bicubic": means["bicubic"]},
            details={"start": means["start"], "worst": worst},
        )  # fmt: skip

    def _draws(self, stills: Stills, step: int, batch: int) -> Batch:
        generator = chance(self.recipe.seed, step)
        return draw_windows(generator, stills.sizes, batch, self._count, self._scale, self._side)

    def _squared(self, made: Tensor, windows: Windows) -> Tensor:
        """Mean squared error of each window (B,), its border left out."""
        edge = EDGE * self._scale
        inner = slice(edge, -edge)
        return ((made - windows.truth)[..., inner, inner] ** 2).mean((1, 2, 3))

    def exported(self, network: nn.Module) -> nn.Module:
        if not isinstance(network, MtdoSmall):
            raise TypeError(type(network))
        return network


def _with_halves(images: list[np.ndarray]) -> Stills:
    """The images and their halves (area means), which are sharper."""
    halves = []
    for image in images:
        even = image[:, : image.shape[1] // 2 * 2, : image.shape[2] // 2 * 2].astype(np.uint16)
        mean = (even[:, ::2, ::2] + even[:, 1::2, ::2] + even[:, ::2, 1::2] + even[:, 1::2, 1::2] + 2) // 4
        halves.append(mean.astype(np.uint8))
    return Stills.of([*images, *halves])


def _middle(image: np.ndarray, most: int) -> np.ndarray:
    cuts = [slice(max(0, (n - most) // 2), max(0, (n - most) // 2) + min(n, most)) for n in image.shape[1:]]
    return image[:, cuts[0], cuts[1]]
