"""What a family offers to be trained: its network, batches by step, a loss, and its skill on places kept apart.

A family is a module of `objectives` named as the recipe's `family` (dashes become underscores) with two functions:

    objective(recipe, material)          the Objective; `material` is the folder of prepared archives
    prepare(recipe, source, material)    writes the archives into `material` from the images in `source`; an archive is read
                                         with numpy alone, so that a machine without GDAL can train

All chance is keyed: `batch` by (seed, step), and torch is seeded anew before every step, so that a training goes on from a
checkpoint as if it had never stopped.
"""

from __future__ import annotations

import importlib
import importlib.util
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from ...engine.job.errors import InputError
from .recipe import TrainingRecipe

Batch = dict[str, np.ndarray]


@dataclass(frozen=True)
class Skill:
    """The task's own measure of a network on validation places, beside the same measure of methods without training;
    `details` are further numbers for the record."""

    metric: str
    value: float
    baselines: Mapping[str, float] = field(default_factory=dict)
    lower_is_better: bool = True
    details: Mapping[str, float] = field(default_factory=dict)

    def better_than(self, value: float | None) -> bool:
        """Whether it is better than another value of the same measure."""
        return value is None or (self.value < value if self.lower_is_better else self.value > value)

    def __str__(self) -> str:
        others = ", ".join(f"{name} {value:.5g}" for name, value in self.baselines.items())
        return f"{self.metric} {self.value:.5g}" + (f" ({others})" if others else "")


class Objective(ABC):
    """What is trained, on what and for what."""

    def __init__(self, recipe: TrainingRecipe, material: Path) -> None:
        self.recipe, self.material = recipe, material

    @abstractmethod
    def network(self) -> nn.Module:
        """A network at its start; torch is seeded. For adversarial training a module that holds all players."""

    @abstractmethod
    def batch(self, step: int) -> Batch:
        """Arrays of the step's batch, a function of the recipe's seed and the step alone (see `chance`). Called ahead of
        time, in a thread or in another process."""

    @abstractmethod
    def loss(self, network: nn.Module, batch: Mapping[str, Tensor], turn: int) -> Tensor:
        """The scalar that player `turn` minimises; `batch` lies on the network's device. Torch's own random numbers may be
        used: they are seeded for the step and the turn."""

    @abstractmethod
    def skill(self, network: nn.Module) -> Skill:
        """Skill of a network in eval mode on validation places; always on the same examples."""

    def players(self, network: nn.Module) -> Sequence[nn.Module]:
        """Modules with an optimiser of their own, which take turns in every step."""
        return [network]

    def to(self, device: torch.device) -> None:  # noqa: B027 - most families leave it so
        """Told once where the network is, for material that is better kept there."""

    def exported(self, network: nn.Module) -> nn.Module:
        """The part that becomes the model, of a network in eval mode on the CPU: what `networks/<family>.graphs` takes."""
        return network

    def configuration(self) -> dict[str, Any]:
        """The configuration for the family's `graphs` and `card` (see `models.family`)."""
        return dict(self.recipe.network)

    def scores(self, network: nn.Module) -> dict[str, Any]:
        """For the card: the model beside every training-free method on test places, as plain values."""
        skill = self.skill(network)
        return {"validation": {skill.metric: {self.recipe.name: skill.value, **skill.baselines}, **skill.details}}


def objective_of(recipe: TrainingRecipe, material: Path) -> Objective:
    """The recipe's objective. Raises InputError for a family that cannot be trained."""
    found: Objective = family_module(recipe).objective(recipe, material)
    return found


def family_module(recipe: TrainingRecipe) -> ModuleType:
    """The module that trains a recipe's family. Raises InputError where there is none."""
    name = f"{__package__}.objectives.{recipe.family.replace('-', '_')}"
    if importlib.util.find_spec(name) is None:
        raise InputError(f"The recipe “{recipe.name}” names the family “{recipe.family}”, which cannot be trained.")
    return importlib.import_module(name)


def chance(seed: int, step: int, stream: int = 0) -> np.random.Generator:
    """Random numbers of a step; `stream` tells apart what is drawn for different ends."""
    return np.random.Generator(np.random.Philox(np.random.SeedSequence([seed, step, stream])))


def seed_torch(seed: int, step: int, stream: int = 0) -> None:
    """Torch's random numbers, on every device, for a step."""
    torch.manual_seed(int(chance(seed, step, stream).integers(2**62)))
