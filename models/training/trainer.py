"""One training, from a recipe to its weights: seeded steps that go on from any checkpoint as if never stopped."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import torch
from torch import Tensor, nn

from ...engine.job.errors import ModelError
from ...engine.job.events import Events
from .batches_ahead import batches_ahead
from .checkpoint import TrainingState, fit_weights, load_state, save_state, save_weights
from .cuda_graphs import replay_calls
from .objective import Objective, Skill, seed_torch
from .recipe import TrainingRecipe
from .speed import best_device, half_gains

_START, _SKILL = 1001, 1002  # streams of chance for what happens outside of steps
TOLD = 15.0  # seconds between lines of progress
SOON = 1.0  # the same in the first half minute


@dataclass(frozen=True)
class TrainingRun:
    """How a recipe is run: on which device, for how long (`seconds` of work instead of the recipe's steps: the schedule then
    follows the clock; with `both`, whichever ends first), with how many processes for batches, saved how often, from its
    checkpoint or anew, then from the weights in `start` where given."""

    device: str = "auto"
    seconds: Optional[float] = None
    workers: int = 0
    checkpoint_minutes: float = 5.0
    resume: bool = True
    start: Optional[Path] = None
    both: bool = False


@dataclass(frozen=True)
class Trained:
    """A training's end: the best averaged weights in `weights`, their skill, steps and seconds of work."""

    weights: Path
    skill: Skill
    steps: int
    seconds: float


def train(objective: Objective, run: TrainingRun, folder: Path, events: Events) -> Trained:
    """Train in `folder`, which then holds `checkpoint.pt` and `weights.safetensors`. Raises `Cancelled` with a checkpoint
    saved, ModelError where the loss is no number."""
    folder.mkdir(parents=True, exist_ok=True)
    training = _Training(objective, run, folder, events)
    with batches_ahead(objective, training.state.step, run.workers) as batches:
        try:
            while not training.done:
                events.check()
                training.step(batches.take())
        finally:
            training.save()
    return training.finish()


def learning_rate(recipe: TrainingRecipe, step: int, progress: float) -> float:
    """Warm-up over steps, then a cosine over `progress` 0..1 (Loshchilov & Hutter 2017) down to the final rate."""
    falling = recipe.final_rate + (1 - recipe.final_rate) * 0.5 * (1 + math.cos(math.pi * min(progress, 1.0)))
    return recipe.learning_rate * falling * min(1.0, (step + 1) / max(recipe.warm_up, 1))


def average_decay(recipe: TrainingRecipe, step: int) -> float:
    """Decay of the averaged weights: short at first, so that the start is forgotten."""
    return min(recipe.ema, (1 + step) / (10 + step))


class _Training:
    """The loop's state: network, averages and optimisers on the device."""

    def __init__(self, objective: Objective, run: TrainingRun, folder: Path, events: Events) -> None:
        self.objective, self.run, self.folder, self.events = objective, run, folder, events
        self.recipe, self.device = objective.recipe, best_device(run.device)
        checkpoint = folder / "checkpoint.pt"
        resumed = run.resume and checkpoint.is_file()
        self.state = load_state(checkpoint, self.recipe) if resumed else TrainingState()
        torch.backends.cudnn.benchmark = True  # shapes stay the same
        seed_torch(self.recipe.seed, 0, _START)
        network = objective.network()
        if run.start is not None and not resumed:
            fit_weights(network, run.start)
        self.network = network.to(self.device).train()
        objective.to(self.device)
        self.average = deepcopy(self.network).eval().requires_grad_(False)
        self.players = list(objective.players(self.network))
        self.optimisers = [self._optimiser(player) for player in self.players]
        if resumed:
            self._restore()
        else:
            self.state.half = self._half()
        if self.device.type == "cuda" and self.players == [self.network]:
            replay_calls(self.network, self.state.half, events.info)
        self.skill: Optional[Skill] = None
        self._followed = _pairs(self.average, self.network)
        self._began, self._saved, self._told = time.monotonic() - self.state.seconds, time.monotonic(), 0.0
        self._measured = self.state.seconds
        count = sum(parameter.numel() for parameter in self.network.parameters())
        events.info(
            f"{self.recipe.name}: {count} parameters on {self.device}, {'bfloat16' if self.state.half else 'float32'}, "
            f"{'going on from' if resumed else 'from'} step {self.state.step}."
        )

    @property
    def done(self) -> bool:
        """Whether steps, time or patience are at their end."""
        return 0 < self.recipe.patience <= self.state.stale or self._progress() >= 1

    def step(self, batch: Mapping[str, Any]) -> None:
        """One step of every player, then what is due."""
        state, step = self.state, self.state.step
        tensors = {name: torch.from_numpy(value).to(self.device, non_blocking=True) for name, value in batch.items()}
        rate = learning_rate(self.recipe, step, self._progress())
        for turn, (player, optimiser) in enumerate(zip(self.players, self.optimisers)):
            for group in optimiser.param_groups:
                group["lr"] = rate
            seed_torch(self.recipe.seed, step, turn)
            with torch.autocast(self.device.type, torch.bfloat16, enabled=state.half):
                loss = self.objective.loss(self.network, tensors, turn)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(player.parameters(), self.recipe.clip)
            optimiser.step()
        self._follow(average_decay(self.recipe, step))
        state.step += 1
        state.seconds = time.monotonic() - self._began
        if self._due():
            self.measure()
        if time.monotonic() - self._told > (TOLD if state.seconds > 30 else SOON):
            self._tell(float(loss.detach()), rate)
        if time.monotonic() - self._saved > 60 * self.run.checkpoint_minutes:
            self.save()

    def measure(self) -> Skill:
        """Skill of the averaged weights; the best so far are kept."""
        seed_torch(self.recipe.seed, 0, _SKILL)
        state = self.state
        with torch.no_grad():
            self.skill = skill = self.objective.skill(self.average)
        if math.isfinite(skill.value) and skill.better_than(state.best_value):
            state.best_value, state.stale = skill.value, 0
            state.best = {name: value.detach().cpu().clone() for name, value in self.average.state_dict().items()}
        else:
            state.stale += 1
        state.history.append(
            {"step": state.step, "value": skill.value, "baselines": dict(skill.baselines), **skill.details}
        )
        if state.best:
            self._write_weights()  # what there is so far, should the end never come
        self._measured = state.seconds
        self.events.info(f"{self.recipe.name}: step {state.step}, {skill}")
        self.events.progress(self._progress(), f"{self.recipe.name}: step {state.step}, {skill}", self._curve(None))
        return skill

    def save(self) -> None:
        """Write the checkpoint."""
        self.state.network, self.state.average = self.network.state_dict(), self.average.state_dict()
        self.state.optimisers = [optimiser.state_dict() for optimiser in self.optimisers]
        save_state(self.folder / "checkpoint.pt", self.recipe, self.state)
        self._saved = time.monotonic()

    def finish(self) -> Trained:
        """The best weights, written."""
        if not self.state.history or self.state.history[-1]["step"] != self.state.step:
            self.measure()
            self.save()
        state = self.state
        if not state.best:
            raise ModelError(f"The training of “{self.recipe.name}” gave no finite skill.", "Lower its learning rate.")
        skill = self.skill or self.measure()
        return Trained(self._write_weights(), skill, state.step, state.seconds)

    def _write_weights(self) -> Path:
        """The best weights so far, with what led to them."""
        state = self.state
        best = min(state.history, key=lambda entry: abs(entry["value"] - (state.best_value or 0.0)))
        about = {
            "recipe": self.recipe.as_json(), "steps": state.step, "seconds": round(state.seconds),
            "machine": self._machine(), "skill": best, "history": state.history,
        }  # fmt: skip
        path = self.folder / "weights.safetensors"
        save_weights(path, state.best, about)
        return path

    def _optimiser(self, player: nn.Module) -> torch.optim.Optimizer:
        recipe = self.recipe
        return torch.optim.AdamW(
            player.parameters(), recipe.learning_rate, betas=recipe.betas, weight_decay=recipe.weight_decay,
            fused=self.device.type == "cuda",
        )  # fmt: skip

    def _restore(self) -> None:
        self.network.load_state_dict(self.state.network)
        self.average.load_state_dict(self.state.average)
        for optimiser, saved in zip(self.optimisers, self.state.optimisers):
            optimiser.load_state_dict(saved)

    def _half(self) -> bool:
        if self.recipe.precision != "auto":
            return self.recipe.precision == "bfloat16"
        return half_gains(self.objective, self.network, self.device)

    def _progress(self) -> float:
        steps = self.state.step / self.recipe.steps
        if self.run.seconds is None:
            return steps
        seconds = self.state.seconds / self.run.seconds
        return max(seconds, steps) if self.run.both else seconds

    def _due(self) -> bool:
        """Whether skill is to be measured: by steps, or by the clock where that rules."""
        if self.run.seconds is not None:
            return self.state.seconds - self._measured > self.run.seconds / 8
        return self.state.step % self.recipe.validate_every == 0

    @torch.no_grad()
    def _follow(self, decay: float) -> None:
        """Averages ← decay · averages + (1 − decay) · weights; what is no number to average is copied."""
        averages, weights = self._followed
        floats = [k for k, value in enumerate(averages) if value.is_floating_point()]
        torch._foreach_lerp_([averages[k] for k in floats], [weights[k] for k in floats], 1 - decay)
        for ours, theirs in zip(averages, weights):
            if not ours.is_floating_point():
                ours.copy_(theirs)

    def _tell(self, loss: float, rate: float) -> None:
        """A line of progress with the time left; a loss that is no number ends the training."""
        if not math.isfinite(loss):
            raise ModelError(
                f"The loss of “{self.recipe.name}” is no number at step {self.state.step}.", "Lower its learning rate."
            )
        progress, seconds = self._progress(), self.state.seconds
        left = seconds / progress - seconds if progress > 0 else 0.0
        skill = f"; {self.skill}" if self.skill else ""
        message = f"{self.recipe.name}: step {self.state.step}, loss {loss:.4g}, rate {rate:.2g}{skill}"
        self.events.progress(progress, f"{message}; {_duration(left)} left", self._curve(loss))
        self._told = time.monotonic()

    def _curve(self, loss: Optional[float]) -> dict[str, Any]:
        """Where the training stands, for whoever draws it; without a loss it is a measurement of skill."""
        state, skill, progress = self.state, self.skill, self._progress()
        left = state.seconds / progress - state.seconds if progress > 0 else None
        told: dict[str, Any] = {"step": state.step, "seconds": state.seconds, "left": left, "loss": loss}
        told.update(measured=loss is None, metric=None, skill=None, baseline=None, lower_is_better=True)
        if skill is not None:
            best = min if skill.lower_is_better else max
            told.update(metric=skill.metric, skill=skill.value, lower_is_better=skill.lower_is_better)
            told.update(baseline=best(skill.baselines.values(), default=None))
        return told

    def _machine(self) -> str:
        if self.device.type == "cuda":
            return torch.cuda.get_device_name(self.device)
        return f"CPU, {torch.get_num_threads()} threads"


def _pairs(average: nn.Module, network: nn.Module) -> tuple[list[Tensor], list[Tensor]]:
    """Parameters and buffers of both, in the same order; they stay the same tensors while a training lasts."""
    theirs = network.state_dict()
    ours = average.state_dict()
    return list(ours.values()), [theirs[name] for name in ours]


def _duration(seconds: float) -> str:
    return (
        f"{seconds / 3600:.1f} h"
        if seconds >= 5400
        else f"{seconds / 60:.0f} min"
        if seconds > 90
        else f"{seconds:.0f} s"
    )
