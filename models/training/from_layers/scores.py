"""Methods and a new model scored on test places, through the engine: the same jobs for all, and a picture of one of them."""

from __future__ import annotations

import math
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from PIL import Image, ImageDraw

from ....contract.card import TRAINING_FREE
from ....contract.cloud_classes import PALETTE
from ....engine.catalogue import zoo
from ....engine.catalogue.card import Card
from ....engine.job.errors import SkyMendError
from ....engine.job.events import Events
from ....engine.run import run_task
from .material import Case

COMPLETE = 0.9  # of what some method answers that a method must answer, to be compared
_THREE = np.full(256, np.nan, np.float32)  # classes as clear 0, cloud 1, shadow 2
_THREE[[0, 1, 2, 3]] = (0, 1, 1, 2)
_GAP, _SHOWN, _LABEL = 4, 240, 14  # pixels of a picture


@dataclass
class MethodScore:
    """A method's answers at all that is counted on the test places: `answers` and `truths`, NaN where it has none (of
    classes: 0 clear, 1 cloud, 2 shadow); `note` says why there is no score; `first`: its whole first answer."""

    id: str
    title: str
    answers: list[np.ndarray] = field(default_factory=list)
    truths: list[np.ndarray] = field(default_factory=list)
    note: str = ""
    first: np.ndarray = field(default_factory=lambda: np.zeros(0))

    def add(self, answer: np.ndarray, truth: np.ndarray, counted: np.ndarray) -> None:
        """The answer to one job: images (C, H, W) or (T, C, H, W) of floats, or classes (H, W)."""
        if not self.first.size:
            self.first = answer
        if truth.ndim == 2:
            self.answers.append(_THREE[answer.astype(np.uint8)][counted])
            self.truths.append(_THREE[truth.astype(np.uint8)][counted])
            return
        where = np.broadcast_to(counted[:, None] if truth.ndim == 4 else counted[None], truth.shape)
        self.answers.append(answer[where].astype(np.float32))
        self.truths.append(truth[where].astype(np.float32))

    @property
    def told(self) -> np.ndarray:
        """Where it has an answer to something known (N)."""
        if self.note or not self.answers:
            return np.zeros(0, bool)
        answers, truths = np.concatenate(self.answers), np.concatenate(self.truths)
        return np.isfinite(answers) & np.isfinite(truths)

    def value(self, where: np.ndarray, classes: bool) -> float:
        """RMSE at (N), or Cohen's kappa of clear, cloud and shadow."""
        answers, truths = np.concatenate(self.answers)[where], np.concatenate(self.truths)[where]
        if not classes:
            return float(np.sqrt(np.mean((answers - truths).astype(np.float64) ** 2)))
        table = np.bincount(3 * truths.astype(int) + answers.astype(int), minlength=9).reshape(3, 3) / len(answers)
        expected = float((table.sum(0) * table.sum(1)).sum())
        return float((np.trace(table) - expected) / (1 - expected)) if expected < 1 else math.nan


@dataclass(frozen=True)
class Scores:
    """All of a task's methods, the new model last."""

    task: str
    methods: Sequence[MethodScore]

    @cached_property
    def values(self) -> dict[str, float]:
        """The score of every method where all that are compared have an answer; NaN for one with few answers."""
        told = {method.id: method.told for method in self.methods}
        most = max((int(where.sum()) for where in told.values()), default=0)
        compared = {name: where for name, where in told.items() if most and where.sum() >= COMPLETE * most}
        common = np.logical_and.reduce(list(compared.values())) if compared else np.zeros(0, bool)
        return {
            m.id: m.value(common, self.classes) if m.id in compared and common.any() else math.nan for m in self.methods
        }

    @property
    def classes(self) -> bool:
        """Whether answers are classes."""
        return self.task == "detectclouds"

    @property
    def model(self) -> MethodScore:
        """The new model."""
        return self.methods[-1]

    @property
    def best(self) -> MethodScore | None:
        """The best of the methods without training; None where none has a score."""
        told = [m for m in self.methods[:-1] if math.isfinite(self.values[m.id])]
        sign = -1 if self.classes else 1
        return min(told, key=lambda m: sign * self.values[m.id], default=None)

    @property
    def better_percent(self) -> float | None:
        """By how much less the model's error is than the best method's (of a kappa: 1 − kappa)."""
        ours, best = self.values[self.model.id], self.best
        if best is None or not math.isfinite(ours):
            return None
        theirs = self.values[best.id]
        if self.classes:
            ours, theirs = 1 - ours, 1 - theirs
        return 100 * (1 - ours / theirs) if theirs > 0 else None

    @property
    def experimental(self) -> bool:
        """Whether the model is no better than what needs no training."""
        better = self.better_percent
        return better is None or better <= 0

    @property
    def sentence(self) -> str:
        """The verdict."""
        better, best = self.better_percent, self.best
        metric = "kappa" if self.classes else "RMSE"
        if better is None or best is None:
            return "On the test places it could not be compared with a method without training."
        said = (
            f"{metric} {self.values[self.model.id]:.4g} on test places that no training saw; {best.title}, the best "
            f"method without training there, {self.values[best.id]:.4g}"
        )
        verdict = f"{abs(better):.1f} % {'less' if better > 0 else 'more'} error"
        return f"{said}: {verdict}{'' if better > 0 else ', so it is experimental'}."

    def report(self) -> dict[str, Any]:
        """For report and card."""
        units = {"detectclouds": ("kappa", ""), "videosr": ("rmse", "1 = white")}
        metric, unit = units.get(self.task, ("rmse", "reflectance"))
        rows = []
        for method in self.methods:
            value = self.values[method.id]
            row: dict[str, Any] = {"id": method.id, "title": method.title}
            row["score"] = float(f"{value:.5g}") if math.isfinite(value) else None
            if method.note or row["score"] is None:
                row["note"] = method.note or "answers too little of what is asked"
            rows.append(row)
        return {"metric": metric, "unit": unit, "lower_is_better": not self.classes, "methods": rows}


def score(
    task: str, cases: Sequence[Case], model: Card, folder: Path, more: Mapping[str, Any], events: Events
) -> Scores:
    """Let every method without training, then the model, do the jobs of the test places in `folder`; `more`: parameters of
    the machine."""
    methods = [MethodScore(card.id, card.title) for card in (*without_training(task), model)]
    for number, method in enumerate(methods):
        for place, case in enumerate(cases):
            events.check()
            events.progress((number + place / len(cases)) / len(methods), f"Scoring {method.title} on test places")
            try:
                answer = _answer(task, method.id, case, folder, more)
            except SkyMendError as error:
                method.note = error.text
                break
            method.add(answer, np.load(folder / case.truth), np.load(folder / case.counted))
    return Scores(task, methods)


def without_training(task: str) -> list[Card]:
    """The task's methods that need no training."""
    return [card for card in zoo.cards(task) if card.kind == TRAINING_FREE]


def picture(scores: Scores, case: Case, folder: Path, path: Path) -> None:
    """Input, best method without training, model and truth side by side, as PNG."""
    truth, shown = np.load(folder / case.truth), np.load(folder / case.shown)
    best = scores.best
    panels = [("input", shown), (best.id if best else "", best.first if best else None)]
    panels += [("model", scores.model.first), ("truth", truth)]
    there = [(title, image) for title, image in panels if image is not None and image.size]
    at = _frame_of(np.load(folder / case.counted), truth)
    draw = _stretched(truth if not scores.classes else shown, at, case.bands)
    images = []
    for title, image in there:
        flat = image[at] if image.ndim == 4 else image
        pixels = _classes(flat) if flat.ndim == 2 else draw(flat)
        images.append((title, Image.fromarray(pixels)))
    side = max(max(image.size) for _, image in images)
    zoom = max(1, _SHOWN // side)
    width, height = (zoom * n for n in images[0][1].size)
    sheet = Image.new("RGB", (len(images) * (width + _GAP) - _GAP, height + _LABEL), "white")
    for k, (title, image) in enumerate(images):
        sheet.paste(image.resize((width, height), Image.Resampling.NEAREST), (k * (width + _GAP), _LABEL))
        ImageDraw.Draw(sheet).text((k * (width + _GAP) + 2, 1), title, fill="black")
    sheet.save(path)


def _answer(task: str, method: str, case: Case, folder: Path, more: Mapping[str, Any]) -> np.ndarray:
    """What a method makes of a job, in the shape of its truth."""
    out = folder / "answer"
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir()
    files = {"reconstructseries": {"output_folder": str(out)}, "videosr": {"output_folder": str(out)}}
    given = {**case.parameters, **more, "method": method, **files.get(task, {"output": str(out / "answer.tif")})}
    result = run_task(task, given, Events.silent())
    layers = [one for one in result.report.get("layers", []) if one["kind"] in ("image", "classes")]
    images = []
    for one in layers:
        with rasterio.open(one["path"]) as file:
            values = file.read(masked=task != "detectclouds")
        if task == "detectclouds":
            return values[0]
        scaled = values.astype(np.float32).filled(np.nan)
        images.append(scaled / 255 if task == "videosr" and values.dtype == np.uint8 else scaled)
    return np.stack(images) if task == "reconstructseries" else images[0]


def _frame_of(counted: np.ndarray, truth: np.ndarray) -> int:
    """Of a series the date of which most is counted."""
    return int(counted.sum((1, 2)).argmax()) if truth.ndim == 4 else 0


def _stretched(values: np.ndarray, at: int, bands: Sequence[int]) -> Callable[[np.ndarray], np.ndarray]:
    """A function from (C, h, w) to (h, w, 3) bytes, in the stretch of some values."""
    flat = values[at] if values.ndim == 4 else values
    chosen = list(bands) if len(bands) == 3 else [bands[0]] * 3
    limits = []
    for band in chosen:
        known = flat[band][np.isfinite(flat[band])]
        limits.append(np.percentile(known, (1, 99)) if known.size else (0.0, 1.0))

    def draw(image: np.ndarray) -> np.ndarray:
        layers = []
        for band, (low, high) in zip(chosen, limits):
            one = image[min(band, len(image) - 1)]
            scaled = 255 * np.clip((one - low) / max(high - low, 1e-6), 0, 1)
            layers.append(np.where(np.isfinite(one), np.nan_to_num(scaled), 128))
        return np.stack(layers, -1).astype(np.uint8)

    return draw


def _classes(classes: np.ndarray) -> np.ndarray:
    """(h, w, 3) bytes in the colours of classes."""
    colours = np.full((256, 3), 128, np.uint8)
    for code, colour in PALETTE.items():
        colours[code] = colour[:3]
    return np.asarray(colours[classes.astype(np.uint8)])
