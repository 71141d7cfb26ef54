"""The course of `trainmodel`: material, training, scores on test places, an installed model."""

from __future__ import annotations

import contextlib
import os
import platform
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import torch

from ...contract import commit
from ...contract.folders import data_folder
from ...engine.catalogue import zoo
from ...engine.catalogue.card import Card
from ...engine.job.errors import Cancelled, InputError
from ...engine.job.events import Events
from ...engine.job.parameters import Result
from ..family import family
from ..importer import model_id, model_workshop, put_in_place
from . import publish, trainer
from .checkpoint import load_weights
from .from_layers.material import Asked, Plan, Prepared, source_of
from .from_layers.plans import families
from .from_layers.scores import Scores, picture, score
from .objective import objective_of
from .recipe import TrainingRecipe
from .training_parameters import Parameters
from .unfinished import Unfinished

MINUTES = 10.0  # of a training where the user says nothing
WARM_UP, MEASURED = 50, 8  # steps, and measurements of skill in a training by epochs
GENTLE = 0.3  # of the learning rate, for a model that is trained further
CHECKPOINT_MINUTES = 1.0


def train_model(p: Parameters, events: Events) -> Result:
    """See `trainmodel.run`."""
    if p.family not in families():
        raise InputError(f"There is no family “{p.family}” that can be trained.", f"Families: {', '.join(families())}.")
    name = model_id(p.name or f"my-{p.family}")
    start = Start.of(p)
    task = start.card.task if start else str(_task_of(p.family))
    if any(name == card.id for card in zoo.bundled(task)):
        raise InputError(f"SkyMend has a method “{name}” of its own for {task}.", "Give another NAME.")
    if p.threads:
        torch.set_num_threads(p.threads)
    with Unfinished.of(p, name, start.weights if start else None).held(p.resume) as unfinished:
        prepared = Prepared.load(unfinished.material)
        if prepared is None:
            unfinished.clear()
            events.progress(0, "Reading the layers")
            asked = Asked(p, unfinished.material, start.card.configuration if start else None)
            prepared = source_of(task).prepare(asked, events.part(0, 0.15))
            prepared.save(unfinished.material)
        else:
            events.info("The layers were read by a run before this one, which did not end: going on with it.")
        tell_split(prepared, events)
        trained = _trained(p, name, prepared, start, unfinished, events.part(0.15, 0.8))
        model = _published(task, trained, prepared, unfinished)
        result = _scored_and_installed(p, task, prepared, trained, model, unfinished, events)
        unfinished.forget()
    events.progress(1, "Done")
    return result


@dataclass(frozen=True)
class Start:
    """A model to go on from: its card, and its weights."""

    card: Card
    weights: Path

    @classmethod
    def of(cls, p: Parameters) -> Optional[Start]:
        """The model that START names. Raises InputError where it is of another family, or its weights were not kept."""
        if not p.start:
            return None
        if p.start.endswith(".safetensors"):
            return cls._of_file(p, Path(p.start))
        task = _task_of(p.family)
        card = zoo.find(task, p.start)
        if card.family != p.family:
            raise InputError(f"START: “{card.id}” is of the family {card.family}, not {p.family}.", "Choose another.")
        weights = zoo.model_file(card).with_name(f"{card.id}.safetensors")
        if not weights.is_file():
            raise InputError(
                f"START: the weights of “{card.id}” were not kept; {weights.name} does not lie beside it.",
                "Start from a model that was trained here, or from nothing.",
            )
        return cls(card, weights)

    @classmethod
    def _of_file(cls, p: Parameters, weights: Path) -> Start:
        if not weights.is_file():
            raise InputError(
                f"START: there is no file {weights}.", "Give an installed model's id, or its .safetensors."
            )
        recipe = load_weights(weights)[1].get("recipe", {})
        if recipe.get("family") != p.family:
            raise InputError(f"START: {weights.name} is of the family {recipe.get('family')}, not {p.family}.")
        configuration = dict(recipe["network"])
        told = {"id": "start", "kind": "onnx", **family(p.family).card(configuration)}
        return cls(Card(**told, family=p.family, configuration=configuration), weights)


@dataclass(frozen=True)
class TrainedModel:
    """Weights with what is known of them."""

    recipe: TrainingRecipe
    weights: Path
    about: Mapping[str, Any]
    start: str

    @property
    def machine(self) -> str:
        """In words."""
        return f"{self.about['machine']} ({platform.system()} {platform.machine()})"


def recipe_of(p: Parameters, name: str, prepared: Prepared, start: Optional[Start]) -> TrainingRecipe:
    """All that makes the model, but the layers."""
    plan: Plan = prepared.plan
    tiles = max(1, prepared.tiles["train"])
    batch = max(1, min(plan.batch, tiles))
    steps = max(1, -(-(p.epochs or 1) * tiles // batch))
    card = {
        "title": f"{name} ({p.family}, own layers)", "training_data": prepared.told, "source": "trained on own layers",
        "licence": "as the layers that it was trained on", "attribution": "", "notes": "", **plan.card,
    }  # fmt: skip
    rate = plan.learning_rate * (GENTLE if start else 1.0)
    return TrainingRecipe(
        name=name, family=p.family, steps=steps, batch=batch, learning_rate=rate, network=plan.network, data=plan.data,
        card=card, seed=p.seed, warm_up=min(WARM_UP, max(1, steps // 10)) if p.epochs else WARM_UP, ema=0.998,
        validate_every=max(1, steps // MEASURED), patience=p.patience,
    )  # fmt: skip


def tell_split(prepared: Prepared, events: Events) -> None:
    """How places were told apart, for the log and the report."""
    split = prepared.split
    year = f"; the test is on {split['test_year']}, a year that no training sees" if "test_year" in split else ""
    events.assume(
        f"Places are told apart by blocks of {split['block_pixels']} pixels with margins of {split['margin_pixels']}: "
        f"{split['train']} tiles for training, {split['validation']} for validation, {split['test']} places for the test"
        f"{year}"
    )
    if split["train"] < 20:
        events.warning(f"{split['train']} tiles are little to train on: the model may know these places only.")


def _task_of(name: str) -> str:
    """The task of a family, as its card says; the card may ask for what no one has told yet."""
    tasks = {"clouds-small": "detectclouds", "emrdm": "removeclouds", "mtdo-small": "videosr",
             "restore-dit": "reconstructseries", "stfdiff": "fuse"}  # fmt: skip
    if name in tasks:
        return tasks[name]
    module = _objective_module(name)
    return str(module.TASK)


def _objective_module(name: str) -> Any:
    from .objective import family_module

    return family_module(TrainingRecipe(name=name, family=name, steps=1, batch=1, learning_rate=1.0))


def _trained(
    p: Parameters, name: str, prepared: Prepared, start: Optional[Start], unfinished: Unfinished, events: Events
) -> TrainedModel:
    """The training itself, from its checkpoint where there is one."""
    recipe = recipe_of(p, name, prepared, start)
    seconds = 60 * (p.minutes or MINUTES) if p.minutes or not p.epochs else None
    run = trainer.TrainingRun(
        p.device, seconds, 0, CHECKPOINT_MINUTES, True, start.weights if start else None, both=bool(p.epochs)
    )
    try:
        trained = trainer.train(objective_of(recipe, unfinished.material), run, unfinished.training, events)
    except Cancelled:
        events.info("Stopped; a run with the same inputs and settings goes on from here.")
        raise
    events.info(f"Trained for {trained.steps} steps in {trained.seconds:.0f} s: {trained.skill}.")
    return TrainedModel(recipe, trained.weights, load_weights(trained.weights)[1], p.start)


def _published(task: str, trained: TrainedModel, prepared: Prepared, unfinished: Unfinished) -> Card:
    """The model as files in a folder of its own: ONNX, card, weights."""
    folder = unfinished.home / "models"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    card = publish.publish(trained.weights, folder, unfinished.material)
    shutil.copyfile(trained.weights, folder / f"{card.id}.safetensors")
    if card.task != task:
        raise InputError(f"“{card.id}” is a model for {card.task}, not {task}.")
    return card


def _scored_and_installed(
    p: Parameters,
    task: str,
    prepared: Prepared,
    trained: TrainedModel,
    card: Card,
    unfinished: Unfinished,
    events: Events,
) -> Result:
    """Scores on the test places, then the model among the user's, with card, picture and weights."""
    built = unfinished.home / "models"
    more = {"device": p.device, "memory_mb": p.memory_mb, "threads": p.threads}
    with as_home(unfinished.home):
        scores = score(task, prepared.cases, card, unfinished.material, more, events.part(0.8, 0.97))
    picture(scores, prepared.cases[0], unfinished.material, built / f"{card.id}.png")
    card = with_scores(card, scores, trained, prepared)
    (built / f"{card.id}.json").write_text(card.model_dump_json(exclude_defaults=True, indent=1), encoding="utf-8")
    folder = Path(p.folder) if p.folder else data_folder() / "models"
    with model_workshop(folder, events) as work:
        workshop = Path(work.path, commit.PARTS)
        for path in sorted(built.iterdir()):
            shutil.copyfile(path, workshop / path.name)
        if (folder / f"{card.id}.json").exists():
            events.warning(f"The model “{card.id}” installed before is replaced.")
        put_in_place(work, workshop, folder)
    say = events.warning if scores.experimental else events.info
    say(f"{card.id}: {scores.sentence}")
    shown = str(folder / f"{card.id}.png")
    better = scores.better_percent
    outputs: dict[str, Any] = {"MODEL": card.id, "FOLDER": str(folder), "PICTURE": shown}
    if better is not None:
        outputs["BETTER_PERCENT"] = round(better, 2)
    report = {
        "family": p.family, "task": task, "data": prepared.told, "split": prepared.split, "steps": trained.about["steps"],
        "seconds": trained.about["seconds"], "machine": trained.machine, "curve": trained.about["history"],
        "scores": scores.report(), "experimental": scores.experimental, "sentence": scores.sentence, "picture": shown,
        "layers": [],
    }  # fmt: skip
    return Result(outputs, report)


def with_scores(card: Card, scores: Scores, trained: TrainedModel, prepared: Prepared) -> Card:
    """The card with what is known in the end."""
    experimental = "Experimental: no better than the best method without training. " if scores.experimental else ""
    started = f" Begun from “{trained.start}”." if trained.start else ""
    split = prepared.split
    apart = f"{split['train']} tiles for training, {split['validation']} for validation, {split['test']} test places"
    about = trained.about
    run = f"{about['steps']} steps of {trained.recipe.batch} samples in {about['seconds']} s on {trained.machine}"
    return card.model_copy(
        update={
            "source": "trained on own layers",
            "summary": f"{experimental}{card.summary}",
            "training_data": f"{prepared.told}. Told apart by place: {apart}.",
            "notes": f"{experimental}Trained in {run}, seed {trained.recipe.seed}.{started}",
            "accuracy": scores.sentence,
            "scores": {**card.scores, "test": scores.report(), "split": split},
        }
    )


@contextlib.contextmanager
def as_home(home: Path) -> Iterator[None]:
    """With the models of another folder installed instead of the user's: how a model that is not installed yet is run."""
    before = os.environ.get("SKYMEND_HOME")
    os.environ["SKYMEND_HOME"] = str(home)
    try:
        yield
    finally:
        if before is None:
            del os.environ["SKYMEND_HOME"]
        else:
            os.environ["SKYMEND_HOME"] = before
