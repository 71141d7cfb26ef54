"""Training of the small cloud network: skies simulated over real ground, and real clouds as a larger network sees them, the
ground between them as it is or made into other ground. Every example shows the bands of one of many sensors."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ...networks.clouds_small import BANDS, build
from ..cloud_windows import Sources, draw_windows
from ..objective import Batch, Objective, Skill, chance
from ..recipe import TrainingRecipe
from ..simulated_skies import CLEAR, SHADOW, THICK, THIN, UNKNOWN, draw_skies, other_ground, under_clouds

SENSORS = {  # bands of `BANDS` that are seen, and how often
    (0, 1, 2, 3, 4, 5): 0.4, (0, 1, 2, 3): 0.28, (1, 2, 3): 0.16, (1, 2, 3, 4): 0.08, (0, 1, 2, 3, 4): 0.04,
    (1, 2, 3, 4, 5): 0.04,
}  # fmt: skip
DARKEST = 1e-4  # reflectance of what is there, for 0 is what is not
_HAZE = (0.9, 0.75, 0.6, 0.4, 0.1, 0.05)
_WEIGHTS = (0.8, 1.0, 1.2, 1.5)  # of the classes
_DOUBT = 0.02  # of what is told
_VALIDATION = 2**31  # a step no training reaches


def objective(recipe: TrainingRecipe, material: Path) -> CloudsSmallObjective:
    return CloudsSmallObjective(recipe, material)


def prepare(recipe: TrainingRecipe, source: Path, material: Path) -> None:
    """See `cloud_material`."""
    from ..cloud_material import write_archive

    write_archive(source, material / recipe.data["archives"][0])


class CloudsSmallObjective(Objective):
    """Cross-entropy with the truth of simulated skies, and with the teacher's probabilities of real ones, for which thick
    and thin cloud are one."""

    def __init__(self, recipe: TrainingRecipe, material: Path) -> None:
        super().__init__(recipe, material)
        archive = material / recipe.data["archives"][0]
        self._side = int(recipe.data["side"])
        self._real = round(recipe.batch * float(recipe.data["real"]))
        self._sources = {
            (part, kind): Sources.read(archive, part, kind)
            for part in ("train", "validation")
            for kind in ("ground", "cloudy")
        }
        self._device = torch.device("cpu")

    def network(self) -> nn.Module:
        return build(self.recipe.network)

    def to(self, device: torch.device) -> None:
        self._sources = {key: sources.to(device) for key, sources in self._sources.items()}
        self._device = device

    def batch(self, step: int) -> Batch:
        return self._draws(step, "train", self.recipe.batch - self._real, self._real)

    def loss(self, network: nn.Module, batch: Mapping[str, Tensor], turn: int) -> Tensor:
        with torch.no_grad(), torch.autocast(self._device.type, enabled=False):
            simulated, classes = self._simulated(batch, "train")
            real, labels, there = self._observed(batch, "train")
        logits = network(torch.cat((simulated, real))).float()
        weights = torch.tensor(_WEIGHTS, device=logits.device)
        ours = F.cross_entropy(logits[: len(classes)], classes, weights, ignore_index=UNKNOWN, label_smoothing=_DOUBT)
        taught = _taught(logits[len(classes) :], labels, weights)
        return ours + (taught * there).sum() / there.sum().clamp(min=1)

    def skill(self, network: nn.Module) -> Skill:
        """Cohen's kappa of clear, cloud and shadow of places kept apart: with the truth of simulated skies and, counting
        less, for there are few, with the teacher's over real ones."""
        tables = {"simulated": torch.zeros(3, 3), "teacher": torch.zeros(3, 3)}
        for part in range(int(self.recipe.data.get("validation_batches", 4))):
            draws = {
                name: torch.from_numpy(value).to(self._device)
                for name, value in self._draws(_VALIDATION + part, "validation", 16, 16).items()
            }
            image, classes = self._simulated(draws, "validation")
            known = classes != UNKNOWN
            tables["simulated"] += _table(merged(network(image).float())[known], _of_three(classes)[known])
            image, labels, there = self._observed(draws, "validation")
            truth = torch.cat((1 - labels.sum(1, keepdim=True), labels), 1).argmax(1)
            tables["teacher"] += _table(merged(network(image).float())[there > 0], truth[there > 0])
        kappas = {name: kappa(table) for name, table in tables.items()}
        value = 0.8 * kappas["simulated"] + 0.2 * kappas["teacher"]
        return Skill("kappa", value, lower_is_better=False, details=kappas)

    def _draws(self, step: int, part: str, simulated: int, real: int) -> Batch:
        generator = chance(self.recipe.seed, step)
        ground, cloudy = (self._sources[part, kind] for kind in ("ground", "cloudy"))
        radiometry = {
            "gain": np.exp(0.15 * generator.standard_normal((real, 1)) + 0.05 * generator.standard_normal((real, 6))),
            "haze": np.where(generator.random(real) < 0.4, 0.04 * generator.random(real), 0),
            "noise": 0.004 * generator.random(real) ** 2, "recoloured": generator.random(real) < 0.5,
        }  # fmt: skip
        other = {**draw_skies(generator, real, self._side), **radiometry}
        other |= {name: 0 * other[name] for name in ("water_cover", "snow_cover")}  # nothing that would hide shadows
        return {
            **draw_windows(generator, ground, simulated, self._side, "ground_"),
            **draw_windows(generator, cloudy, real, self._side, "real_"),
            **draw_skies(generator, simulated, self._side),
            **{f"real_{name}": value.astype(np.float32) for name, value in other.items()},
            "seen": _sensors(generator, simulated + real),
        }

    def _simulated(self, draws: Mapping[str, Tensor], part: str) -> tuple[Tensor, Tensor]:
        """Reflectance and classes."""
        ground, _ = self._sources[part, "ground"].cut(draws, self._side, "ground_")
        scenes = under_clouds(ground, draws)
        there = (ground > 0) * draws["seen"][: len(ground), :, None, None]
        return scenes.reflectance.clamp(min=DARKEST) * there, scenes.classes

    def _observed(self, draws: Mapping[str, Tensor], part: str) -> tuple[Tensor, Tensor, Tensor]:
        """Reflectance, labels and where there is something to learn (B, n, n) float."""
        image, labels = self._sources[part, "cloudy"].cut(draws, self._side, "real_")
        own = {name[5:]: value for name, value in draws.items() if name.startswith("real_")}
        there = image > 0
        image = _recoloured(image, labels[:, 0], own)
        haze = torch.tensor(_HAZE, device=image.device)
        image = image * own["gain"][:, :, None, None] + own["haze"][:, None, None, None] * haze[:, None, None]
        image = image + own["noise"][:, None, None, None] * torch.randn_like(image)
        seen = there * draws["seen"][-len(image) :, :, None, None]
        known = there[:, 1:4].all(1) & (labels.sum(1) < 1.5)  # both at once: nobody knows
        return image.clamp(DARKEST, 2) * seen, labels, known.float()


def _recoloured(image: Tensor, cloud: Tensor, draws: Mapping[str, Tensor]) -> Tensor:
    """Scenes (B, 6, n, n) with other ground between the clouds (B, n, n), shadows as they are; only those drawn for it."""
    near = F.avg_pool2d(F.max_pool2d(cloud[:, None], 5, 1, 2), 5, 1, 2)
    open_ground = 1 - near
    usual = (image * open_ground).sum((2, 3)) / open_ground.sum((2, 3)).clamp(min=1)
    ground = image * open_ground + near * usual[:, :, None, None]
    changed = image * near + other_ground(ground, draws) * open_ground
    return torch.where(draws["recoloured"][:, None, None, None] > 0, changed, image)


def _sensors(generator: np.random.Generator, batch: int) -> np.ndarray:
    """Which bands are seen (B, 6): 1, else 0."""
    kinds = np.zeros((len(SENSORS), len(BANDS)), np.float32)
    for row, bands in zip(kinds, SENSORS):
        row[list(bands)] = 1
    return kinds[generator.choice(len(kinds), batch, p=list(SENSORS.values()))]


def merged(logits: Tensor) -> Tensor:
    """Most probable of clear 0, cloud 1, shadow 2 (B, n, n)."""
    p = logits.softmax(1)
    return torch.stack((p[:, CLEAR], p[:, THICK] + p[:, THIN], p[:, SHADOW]), 1).argmax(1)


def kappa(table: Tensor) -> float:
    """Cohen's kappa of a table of counts."""
    shares = table / table.sum().clamp(min=1)
    agreed, expected = shares.diagonal().sum(), (shares.sum(0) * shares.sum(1)).sum()
    return float((agreed - expected) / (1 - expected).clamp(min=1e-9))


def _taught(logits: Tensor, labels: Tensor, weights: Tensor) -> Tensor:
    """Cross-entropy (B, n, n) with the teacher's probabilities of cloud and shadow."""
    log = logits.log_softmax(1)
    cloud = torch.logsumexp(log[:, [THICK, THIN]], 1)
    clear = (1 - labels[:, 0] - labels[:, 1]).clamp(0, 1)
    terms = (clear * log[:, CLEAR] * weights[0], labels[:, 0] * cloud * weights[1])
    return -(terms[0] + terms[1] + labels[:, 1] * log[:, SHADOW] * weights[3])


def _of_three(classes: Tensor) -> Tensor:
    """The four classes as clear 0, cloud 1, shadow 2."""
    return torch.tensor((0, 1, 1, 2), device=classes.device)[classes.clamp(max=3)]


def _table(found: Tensor, truth: Tensor) -> Tensor:
    return torch.bincount(3 * truth + found, minlength=9).reshape(3, 3).float().cpu()
