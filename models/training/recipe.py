"""A recipe: all that makes a model, in a JSON file of `models/recipes`. The same recipe and material give the same model."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from ...engine.job.errors import InputError

RECIPES = Path(__file__).resolve().parents[1] / "recipes"


@dataclass(frozen=True)
class TrainingRecipe:
    """`name` is the id of the model; `family` names the module of `objectives` that trains it. `network` is the network's
    configuration, `data` what the family asks of its material, `card` texts for the model's card (title, summary, licence,
    attribution with the credit lines, training_data …).

    AdamW at `learning_rate` after `warm_up` steps, falling along a cosine to `final_rate` of it; gradients clipped to a norm
    of `clip`; averaged weights decay by `ema` a step. Skill is measured every `validate_every` steps, and `patience` times
    without a better one end the training (0: never). `precision`: "auto" takes bfloat16 where it is measured to be faster.
    """

    name: str
    family: str
    steps: int
    batch: int
    learning_rate: float
    network: Mapping[str, Any] = field(default_factory=dict)
    data: Mapping[str, Any] = field(default_factory=dict)
    card: Mapping[str, Any] = field(default_factory=dict)
    seed: int = 0
    warm_up: int = 200
    final_rate: float = 0.01
    weight_decay: float = 1e-4
    betas: tuple[float, float] = (0.9, 0.99)
    ema: float = 0.999
    clip: float = 1.0
    validate_every: int = 1000
    patience: int = 0
    precision: str = "auto"

    def __post_init__(self) -> None:
        for name in ("steps", "batch", "validate_every"):
            if getattr(self, name) < 1:
                raise InputError(f"The recipe “{self.name}”: {name} must be at least 1, not {getattr(self, name)}.")
        if self.precision not in ("auto", "float32", "bfloat16"):
            raise InputError(
                f"The recipe “{self.name}”: precision is auto, float32 or bfloat16, not “{self.precision}”."
            )
        object.__setattr__(self, "betas", tuple(self.betas))

    def as_json(self) -> dict[str, Any]:
        """Plain values, as they stand in the file."""
        return json.loads(json.dumps(asdict(self)))


def read_recipe(given: str | Path) -> TrainingRecipe:
    """The recipe in a file, or the bundled one of that name. Raises InputError naming what is not right."""
    path = Path(given)
    if path.suffix != ".json":
        path = RECIPES / f"{given}.json"
    if not path.is_file():
        raise InputError(
            f"There is no recipe {given}.",
            f"Give a JSON file, or one of: {', '.join(sorted(p.stem for p in RECIPES.glob('*.json')))}.",
        )
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        unknown = sorted(set(values) - {entry.name for entry in fields(TrainingRecipe)})
        if unknown:
            raise ValueError(f"unknown entries {', '.join(unknown)}")
        return TrainingRecipe(**values)
    except (ValueError, TypeError) as error:
        raise InputError(f"The recipe {path} is not right: {error}.") from error
