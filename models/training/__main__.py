"""`python -m skymend.models.training RECIPE…`: train one recipe here, or several side by side (see `fleet`)."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any, Optional

import torch

from ...engine.job.events import Events
from ..command_line import told_on_screen
from .objective import family_module, objective_of
from .recipe import TrainingRecipe, read_recipe
from .trainer import TrainingRun, train

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: Optional[list[str]] = None) -> int:
    """Exit codes as the worker's: 0 done, 3 cancelled, 1 error."""
    options = _options(arguments)

    def work(events: Events) -> None:
        for name in options.recipe:
            _train(_settled(read_recipe(name), options), options, events)

    return told_on_screen(work, "Stopped; --resume goes on from the checkpoint.")


def _train(recipe: TrainingRecipe, options: argparse.Namespace, events: Events) -> None:
    if options.threads:
        torch.set_num_threads(options.threads)
    options.material.mkdir(parents=True, exist_ok=True)
    if not all((options.material / name).is_file() for name in recipe.data.get("archives", ())):
        events.info(f"{recipe.name}: preparing its material from {options.source} in {options.material}.")
        family_module(recipe).prepare(recipe, options.source, options.material)
    if options.prepare:
        return
    run = TrainingRun(
        options.device, options.seconds, options.workers, options.checkpoint_minutes, options.resume, options.start
    )
    trained = train(objective_of(recipe, options.material), run, options.out / recipe.name, events)
    events.info(
        f"{recipe.name}: {trained.skill} after {trained.steps} steps in {trained.seconds:.0f} s: {trained.weights}"
    )


def _settled(recipe: TrainingRecipe, options: argparse.Namespace) -> TrainingRecipe:
    changed: dict[str, Any] = {}
    for name in ("steps", "batch"):
        if getattr(options, name) is not None:
            changed[name] = getattr(options, name)
    return TrainingRecipe(**{**recipe.as_json(), **changed})


def _options(arguments: Optional[list[str]]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="./dev train", description="Trains recipes of models/recipes, one after another."
    )
    parser.add_argument("recipe", nargs="+", help="a recipe's name, or a JSON file")
    parser.add_argument("--steps", type=int, help="instead of the recipe's")
    parser.add_argument("--batch", type=int, help="instead of the recipe's")
    parser.add_argument("--seconds", type=float, help="time to train for, instead of steps")
    parser.add_argument("--device", default="auto", choices=("auto", "cpu", "cuda"))
    parser.add_argument("--start", type=Path, help="weights (.safetensors) to begin with, of the same family and size")
    parser.add_argument("--resume", action="store_true", help="go on from the checkpoint in --out, if there is one")
    parser.add_argument("--workers", type=int, default=0, help="processes that make batches; 0: a thread")
    parser.add_argument("--threads", type=int, default=0, help="threads of torch; 0: as torch likes")
    parser.add_argument("--checkpoint-minutes", type=float, default=5.0)
    parser.add_argument("--source", type=Path, default=ROOT.parent / "shared" / "data", help="images to prepare from")
    parser.add_argument(
        "--material", type=Path, default=ROOT / ".dev" / "training" / "material", help="prepared archives"
    )
    parser.add_argument("--out", type=Path, default=ROOT / ".dev" / "training", help="checkpoints and weights")
    parser.add_argument("--prepare", action="store_true", help="prepare the material, no more")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
