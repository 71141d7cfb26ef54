"""Training of the small cloud network: skies simulated over real ground, and real clouds as a larger network sees them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ...networks.clouds_small import BANDS, build
from ..filmed_stills import unpacked
from ..objective import Batch, Objective, Skill, chance
from ..recipe import TrainingRecipe
from ..simulated_skies import CLEAR, SHADOW, THICK, THIN, UNKNOWN, draw_skies, under_clouds

ORDER = ("blue", "green", "red", "nir", "swir16", "swir22")
_WEIGHTS = (0.8, 1.0, 1.2, 1.5)  # of the classes
_VALIDATION = 2**31  # a step no training reaches


def objective(recipe: TrainingRecipe, material: Path) -> CloudsSmallObjective:
    return CloudsSmallObjective(recipe, material)


def prepare(recipe: TrainingRecipe, source: Path, material: Path) -> None:
    """See `cloud_material`."""
    from ..cloud_material import write_archive

    write_archive(source, material / recipe.data["archives"][0])


@dataclass(frozen=True)
class Sources:
    """Scenes (S, 6, H, W) as bytes, padded, with the `labels` (S, 2, H, W) of cloudy ones, and their `sizes` (S, 2)."""

    images: Tensor
    labels: Tensor
    sizes: np.ndarray

    @classmethod
    def read(cls, path: Path, part: str, kind: str, bands: tuple[int, ...]) -> Sources:
        """Scenes of an archive that have all the bands."""
        images, labels = [], []
        with np.load(path) as archive:
            for name in sorted(archive.files):
                if not name.startswith(f"{part}/{kind}/"):
                    continue
                image = unpacked(archive[name])
                if all(image[band].any() for band in bands):
                    images.append(image)
                    teacher = name.replace(f"/{kind}/", "/teacher/")
                    labels.append(unpacked(archive[teacher]) if teacher in archive else image[:2] * 0)
        sizes = np.array([image.shape[1:] for image in images])
        return cls(_padded(images, sizes), _padded(labels, sizes), sizes)

    def to(self, device: torch.device) -> Sources:
        return Sources(self.images.to(device), self.labels.to(device), self.sizes)

    def cut(self, draws: Mapping[str, Tensor], side: int, prefix: str) -> tuple[Tensor, Tensor]:
        """Windows (B, 6, n, n) of reflectance, NaN-free with 0 where missing, and labels (B, 2, n, n) in 0..1."""
        index, step = draws[f"{prefix}scene"], draws[f"{prefix}step"]
        reach = torch.arange(side, device=self.images.device)
        rows = draws[f"{prefix}top"][:, None] + step[:, None] * reach
        columns = draws[f"{prefix}left"][:, None] + step[:, None] * reach
        flips = draws[f"{prefix}flips"]
        rows = torch.where(flips[:, :1] > 0, rows.flip(1), rows)
        columns = torch.where(flips[:, 1:2] > 0, columns.flip(1), columns)
        coded = _bilinear(self.images, index, rows, columns)
        labels = _bilinear(self.labels, index, rows, columns) / 255
        turned = (flips[:, 2] > 0)[:, None, None, None]
        coded = torch.where(turned, coded.transpose(-1, -2), coded)
        labels = torch.where(turned, labels.transpose(-1, -2), labels)
        return 1.3 * (coded / 255) ** 2, labels


def draw_windows(
    generator: np.random.Generator, sizes: np.ndarray, batch: int, side: int, prefix: str, sunny: bool
) -> dict[str, np.ndarray]:
    """Where windows are cut, and in which step; a `sunny` one keeps west and east, for the sun is in the east."""
    area = np.sqrt(sizes.prod(1).astype(float))
    scene = generator.choice(len(sizes), batch, p=area / area.sum())
    most = (sizes[scene].min(1) - 1.01) / (side - 1)
    step = np.minimum(np.exp(generator.uniform(np.log(0.5), np.log(1.8), batch)), most)
    free = sizes[scene] - 1.01 - step[:, None] * (side - 1)
    corner = generator.random((batch, 2)) * free
    flips = generator.random((batch, 3)) < np.array([0.5, 0.15 if sunny else 0.5, 0.15 if sunny else 0.5])
    draws = {"scene": scene, "step": step, "top": corner[:, 0], "left": corner[:, 1], "flips": flips}
    return {
        prefix + name: value.astype(np.float32) if value.dtype == np.float64 else value for name, value in draws.items()
    }


class CloudsSmallObjective(Objective):
    """Cross-entropy with the truth of simulated skies, and with the teacher's probabilities of real ones, for which thick
    and thin cloud are one."""

    def __init__(self, recipe: TrainingRecipe, material: Path) -> None:
        super().__init__(recipe, material)
        archive = material / recipe.data["archives"][0]
        names = BANDS[recipe.network["bands"]]
        self._bands = tuple(ORDER.index(name) for name in names)
        self._side = int(recipe.data["side"])
        self._real = round(recipe.batch * float(recipe.data["real"]))
        self._sources = {
            (part, kind): Sources.read(archive, part, kind, self._bands)
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
        ours = logits.new_zeros(())
        if len(classes):
            ours = F.cross_entropy(logits[: len(classes)], classes, weights, ignore_index=UNKNOWN)
        taught = _taught(logits[len(classes) :], labels, weights)
        return ours + (taught * there).sum() / there.sum().clamp(min=1)

    def skill(self, network: nn.Module) -> Skill:
        """Cohen's kappa of clear, cloud and shadow: the mean of that over simulated skies and of that with the teacher over
        real ones, of places kept apart."""
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
        trained = [name for name in kappas if name == ("teacher" if self._real == self.recipe.batch else name)]
        value = sum(kappas[name] for name in trained) / len(trained)
        return Skill("kappa", value, lower_is_better=False, details=kappas)

    def _draws(self, step: int, part: str, simulated: int, real: int) -> Batch:
        generator = chance(self.recipe.seed, step)
        ground, cloudy = (self._sources[part, kind].sizes for kind in ("ground", "cloudy"))
        radiometry = {
            "real_gain": np.exp(
                0.1 * generator.standard_normal((real, 1)) + 0.03 * generator.standard_normal((real, 6))
            ),
            "real_haze": np.where(generator.random(real) < 0.4, 0.04 * generator.random(real), 0),
            "real_noise": 0.004 * generator.random(real) ** 2,
        }
        return {
            **draw_windows(generator, ground, simulated, self._side, "ground_", sunny=False),
            **draw_windows(generator, cloudy, real, self._side, "real_", sunny=True),
            **draw_skies(generator, simulated, self._side),
            **{name: value.astype(np.float32) for name, value in radiometry.items()},
        }

    def _simulated(self, draws: Mapping[str, Tensor], part: str) -> tuple[Tensor, Tensor]:
        ground, _ = self._sources[part, "ground"].cut(draws, self._side, "ground_")
        if not len(ground):
            return ground[:, list(self._bands)], ground[:, 0].long()
        scenes = under_clouds(ground, draws)
        return scenes.reflectance[:, list(self._bands)], scenes.classes

    def _observed(self, draws: Mapping[str, Tensor], part: str) -> tuple[Tensor, Tensor, Tensor]:
        """Reflectance, labels and where there is something (B, n, n) float."""
        image, labels = self._sources[part, "cloudy"].cut(draws, self._side, "real_")
        image = image[:, list(self._bands)]
        there = (image > 0).all(1)
        haze = torch.tensor((0.9, 0.75, 0.6, 0.4, 0.1, 0.05), device=image.device)[list(self._bands)]
        image = image * draws["real_gain"][:, list(self._bands), None, None]
        image = image + draws["real_haze"][:, None, None, None] * haze[:, None, None]
        image = image + draws["real_noise"][:, None, None, None] * torch.randn_like(image)
        return torch.where(there[:, None], image, 0).clamp(0, 2), labels, there.float()


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


def _bilinear(images: Tensor, index: Tensor, rows: Tensor, columns: Tensor) -> Tensor:
    """Images (S, C, H, W) bytes at positions rows (B, n) × columns (B, m) of the scenes `index`: (B, C, n, m) float32; 0
    where a neighbour is 0, which stands for what is missing."""
    y, x = rows.floor().long(), columns.floor().long()
    fy, fx = (rows - y)[:, None, :, None], (columns - x)[:, None, None, :]
    total: Tensor | None = None
    there: Tensor | None = None
    for dy, wy in ((0, 1 - fy), (1, fy)):
        for dx, wx in ((0, 1 - fx), (1, fx)):
            value = images[index[:, None, None], :, (y + dy)[:, :, None], (x + dx)[:, None, :]].permute(0, 3, 1, 2)
            part = value.float() * wy * wx
            total = part if total is None else total + part
            there = value > 0 if there is None else there & (value > 0)
    if total is None or there is None:
        raise ValueError("no neighbours")
    return total if images.shape[1] == 2 else torch.where(there, total, torch.zeros_like(total))


def _padded(images: list[np.ndarray], sizes: np.ndarray) -> Tensor:
    held = np.zeros((len(images), images[0].shape[0], *sizes.max(0)), np.uint8)
    for image, place in zip(images, held):
        place[:, : image.shape[1], : image.shape[2]] = image
    return torch.from_numpy(held)
