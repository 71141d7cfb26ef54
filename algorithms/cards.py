"""Method cards for pickers: what each method is and needs, read without the engine's packages.

A card is a JSON file: `engine/catalogue/cards` describes the training-free methods, `models/zoo` the bundled models and the
`models` folder of the user's data folder those they installed. The worker checks a card in full before it uses the method.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from qgis.core import Qgis, QgsMessageLog

from ..contract.card import SHOWN, TEXTS, TRAINING_FREE
from .layers import tr
from .messages import translated
from .qgis_settings import preferences

PLUGIN_FOLDER = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BUNDLED_FOLDERS = (
    os.path.join(PLUGIN_FOLDER, "engine", "catalogue", "cards"),
    os.path.join(PLUGIN_FOLDER, "models", "zoo"),
)
MAX_CARD_BYTES = 1_000_000


@dataclass(frozen=True)
class CardParameter:
    """One setting of a method, with its default, unit (empty where it has none) and what it may be."""

    name: str
    default: Any
    unit: str
    description: str
    choices: tuple[Any, ...] = ()
    minimum: float | None = None
    maximum: float | None = None


@dataclass(frozen=True)
class Compared:
    """What several methods and models, by id, were measured to reach on the same data."""

    metric: str
    data: str
    values: dict[str, float]

    @property
    def lower_is_better(self) -> bool:
        """Errors should be small; similarities and agreements large."""
        return not self.metric.lower().startswith(("kappa", "ssim", "psnr", "iou", "f1", "accuracy", "r2"))


@dataclass(frozen=True)
class Beside:
    """A score of a model beside the best method without training on the same data."""

    entry: Compared
    own: float
    best: float
    best_title: str

    @property
    def won(self) -> bool:
        """Whether the model is better."""
        return self.own < self.best if self.entry.lower_is_better else self.own > self.best


@dataclass(frozen=True)
class MethodCard:
    """What a picker tells of one method; `kind` is training-free or onnx."""

    id: str
    task: str
    kind: str
    path: str  # of the card
    title: str
    parameters: tuple[CardParameter, ...] = ()
    files: tuple[str, ...] = ()  # names of the ONNX files beside it
    scores: tuple[tuple[str, str], ...] = ()  # that compare it with nothing
    compared: tuple[Compared, ...] = ()
    summary: str = ""
    needs: str = ""
    licence: str = ""
    reference: str = ""
    cost: str = ""
    accuracy: str = ""
    family: str = ""
    version: str = ""
    source: str = ""
    attribution: str = ""
    citation: str = ""
    training_data: str = ""
    notes: str = ""

    @property
    def is_own(self) -> bool:
        """Whether the user installed it."""
        return os.path.dirname(self.path) == user_models_folder()


def list_cards(task: str, folders: tuple[str, ...] | None = None) -> list[MethodCard]:
    """The cards of one task: training-free methods first, then by id; unreadable cards are logged and skipped."""
    return [card for card in all_cards(folders) if card.task == task]


def all_cards(folders: tuple[str, ...] | None = None) -> list[MethodCard]:
    """The cards of all tasks, in the order of `list_cards`."""
    found: dict[tuple[str, str], MethodCard] = {}
    own = user_models_folder()
    for folder in folders if folders is not None else (*BUNDLED_FOLDERS, own):
        for path in _json_files(folder):
            card = _read(path)
            if card is not None and not (os.path.dirname(path) == own and card.kind == TRAINING_FREE):
                found.setdefault((card.task, card.id), card)
    return sorted(found.values(), key=lambda card: (card.task, card.kind != TRAINING_FREE, card.id))


def beside_training_free(card: MethodCard) -> list[Beside]:
    """The model's scores beside the best method without training on the same data, good or bad."""
    free = {other.id: other.title for other in list_cards(card.task) if other.kind == TRAINING_FREE}
    found = []
    for entry in card.compared:
        others = {name: value for name, value in entry.values.items() if name in free}
        if card.id in entry.values and others:
            best = (min if entry.lower_is_better else max)(others, key=others.__getitem__)
            found.append(Beside(entry, entry.values[card.id], others[best], free[best]))
    return found


def size_of(card: MethodCard) -> int:
    """Bytes of the model's files; 0 where it has none."""
    paths = [os.path.join(os.path.dirname(card.path), name) for name in card.files]
    return sum(os.path.getsize(path) for path in paths if os.path.isfile(path))


def remove_model(card: MethodCard) -> None:
    """Delete a model that the user installed, its card last. Raises OSError where a file cannot be deleted."""
    if not card.is_own:
        raise PermissionError(tr("{id} came with SkyMend").format(id=card.id))
    folder = os.path.dirname(card.path)
    for name in card.files:
        path = os.path.join(folder, os.path.basename(name))
        if name == os.path.basename(name) and os.path.isfile(path):
            os.remove(path)
    os.remove(card.path)


def user_models_folder() -> str:
    """Where the models that the user installed lie."""
    return os.path.join(preferences().home, "models")


def _read(path: str) -> MethodCard | None:
    """The card in a file; the same file unchanged is not read again, and complained about only once."""
    try:
        return _parse(path, os.stat(path).st_mtime_ns)
    except OSError as error:
        _warn(path, str(error))
        return None


@lru_cache(maxsize=1000)
def _parse(path: str, changed: int) -> MethodCard | None:
    """The card in a file that was `changed` then (ns)."""
    try:
        if os.path.getsize(path) > MAX_CARD_BYTES:
            raise ValueError("too large for a card")
        with open(path, encoding="utf-8") as file:
            card = json.load(file)
        texts = {name: str(card.get(name) or "") for name in TEXTS}
        texts.update({name: translated(texts[name]) for name in SHOWN})
        given = card.get("scores") or {}
        return MethodCard(
            id=str(card["id"]),
            task=str(card["task"]),
            kind=str(card.get("kind") or ""),
            path=path,
            parameters=tuple(map(_parameter, card.get("parameters") or [])),
            files=tuple(filter(None, [card.get("file"), *(g["file"] for g in (card.get("graphs") or {}).values())])),
            scores=tuple(
                (str(name), _in_words(value))
                for name, value in given.items()
                if not _compares(value) and not _lists(value)
            ),
            compared=tuple(_all_compared(given)),
            **{**texts, "title": texts["title"] or str(card["id"])},
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        _warn(path, f"{type(error).__name__}: {error}")
        return None


def _parameter(given: dict[str, Any]) -> CardParameter:
    """One setting as its card has it."""
    return CardParameter(
        name=str(given["name"]),
        default=given.get("default"),
        unit=translated(str(given.get("unit") or "")),
        description=translated(str(given.get("description") or "")),
        choices=tuple(given.get("choices") or ()),
        minimum=given.get("minimum"),
        maximum=given.get("maximum"),
    )


def _compares(sets: Any) -> bool:
    """Whether scores of one metric are those of several methods on several data sets."""
    return (
        isinstance(sets, dict)
        and bool(sets)
        and all(
            isinstance(values, dict) and values and all(isinstance(value, (int, float)) for value in values.values())
            for values in sets.values()
        )
    )


def _lists(entry: Any) -> bool:
    """Whether a score is that of a training: a list of methods, each with its own."""
    return isinstance(entry, dict) and isinstance(entry.get("methods"), list)


def _all_compared(scores: dict[str, Any]) -> Iterator[Compared]:
    """What cards tell of several methods on the same data, in both ways of telling it."""
    for name, entry in scores.items():
        if _lists(entry):
            values = {str(row["id"]): float(row["score"]) for row in entry["methods"] if row.get("score") is not None}
            yield Compared(str(entry.get("metric") or name), tr("test places"), values)
        elif _compares(entry):
            yield from (_compared(name, given) for given in entry.items())


def _compared(metric: str, given: tuple[str, dict[str, float]]) -> Compared:
    name, unit = (metric.partition("_")[0].upper(), metric.partition("_")[2])
    label = {"1e4": f"{name} × 10⁻⁴", "255": f"{name} of 255"}.get(unit, metric)
    return Compared(label, str(given[0]), {str(key): float(value) for key, value in given[1].items()})


def _in_words(value: Any) -> str:
    """A score, or several by name."""
    if isinstance(value, dict):
        return ", ".join(f"{name} {_in_words(part)}" for name, part in value.items())
    return f"{value:g}" if isinstance(value, float) else str(value)


def _json_files(folder: str) -> list[str]:
    if not os.path.isdir(folder):
        return []
    return [os.path.join(folder, name) for name in sorted(os.listdir(folder)) if name.endswith(".json")]


def _warn(path: str, problem: str) -> None:
    text = tr("The method card {path} was skipped ({problem}).").format(path=path, problem=problem)
    QgsMessageLog.logMessage(text, "SkyMend", Qgis.MessageLevel.Warning)
