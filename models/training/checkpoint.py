"""The state of a training on disk, whole or not at all; and the weights it ends with."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

import torch
from torch import Tensor, nn

from ...engine.job.errors import InputError, ModelError
from .recipe import TrainingRecipe

# What may differ between a checkpoint's recipe and the one that goes on from it.
_FREE = ("steps", "patience", "card", "validate_every")


@dataclass
class TrainingState:
    """Where a training stands before step `step`: `seconds` of work so far, weights and their averages, optimisers, the best
    averages on validation so far with their skill, how many measurements ago that was, and the record of all of them."""

    step: int = 0
    seconds: float = 0.0
    half: bool = False
    network: dict[str, Tensor] = field(default_factory=dict)
    average: dict[str, Tensor] = field(default_factory=dict)
    optimisers: list[dict[str, Any]] = field(default_factory=list)
    best: dict[str, Tensor] = field(default_factory=dict)
    best_value: Optional[float] = None
    stale: int = 0
    history: list[dict[str, Any]] = field(default_factory=list)


def save_state(path: Path, recipe: TrainingRecipe, state: TrainingState) -> None:
    """Replace the checkpoint: a crash at any moment leaves the old one or the new one."""
    _replace(path, lambda file: torch.save({"recipe": recipe.as_json(), **vars(state)}, file))


def load_state(path: Path, recipe: TrainingRecipe) -> TrainingState:
    """The state to go on from. Raises ModelError for a damaged file, InputError for one of another recipe."""
    try:
        saved = torch.load(path, map_location="cpu", weights_only=True)
        theirs, ours = saved.pop("recipe"), recipe.as_json()
        state = TrainingState(**saved)
    except Exception as error:  # torch raises what its unpickler meets
        raise ModelError(f"The checkpoint {path} cannot be read: {error}.", "Remove it to begin anew.") from error
    other = sorted(name for name in ours if name not in _FREE and theirs.get(name) != ours[name])
    if other:
        raise InputError(
            f"The checkpoint {path} is of another recipe: {', '.join(other)} differ.",
            "Remove it to begin anew, or give the training another folder.",
        )
    return state


def save_weights(path: Path, weights: Mapping[str, Tensor], about: Mapping[str, Any]) -> None:
    """Weights as safetensors; `about` (recipe, steps, history …) as JSON in the file's metadata."""
    from safetensors.torch import save

    tensors = {name: value.detach().cpu().contiguous() for name, value in weights.items()}
    content = save(tensors, {name: json.dumps(value) for name, value in about.items()})
    _replace(path, lambda file: file.write(content))


def load_weights(path: Path) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """Weights and what is known about them. Raises ModelError for a damaged file."""
    from safetensors import safe_open

    try:
        with safe_open(path, framework="pt") as file:
            about = {name: json.loads(value) for name, value in (file.metadata() or {}).items()}
            return {name: file.get_tensor(name) for name in file.keys()}, about  # noqa: SIM118 - no mapping
    except Exception as error:  # safetensors has an error of its own, json and the system theirs
        raise ModelError(f"The weights {path} cannot be read: {error}.") from error


def fit_weights(network: nn.Module, path: Path) -> None:
    """Put the weights of a file into a network. Raises InputError naming what does not fit."""
    weights, _ = load_weights(path)
    ours = {name: tuple(value.shape) for name, value in network.state_dict().items()}
    other = sorted(set(ours) ^ set(weights)) or [k for k in ours if tuple(weights[k].shape) != ours[k]]
    if other:
        raise InputError(
            f"The weights {path} are of another network: {', '.join(other[:4])} differ.",
            "Start from weights of the same family and size.",
        )
    network.load_state_dict(weights)


def _replace(path: Path, write: Any) -> None:
    partial = path.with_suffix(path.suffix + ".part")
    with partial.open("wb") as file:
        write(file)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)
