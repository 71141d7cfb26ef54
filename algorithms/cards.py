"""Method cards for pickers: what each method is and needs, read without the engine's packages.

A card is a JSON file: `engine/catalogue/cards` describes the training-free methods, `models/zoo` the bundled models and the
`models` folder of the user's data folder those they installed. The worker checks a card in full before it uses the method.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from typing import Any

from qgis.core import Qgis, QgsMessageLog

from ..runtime import preferences

PLUGIN_FOLDER = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BUNDLED_FOLDERS = (
    os.path.join(PLUGIN_FOLDER, "engine", "catalogue", "cards"),
    os.path.join(PLUGIN_FOLDER, "models", "zoo"),
)
MAX_CARD_BYTES = 1_000_000
TEXTS = ("family", "version", "source", "attribution", "citation", "training_data", "notes")


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
class MethodCard:
    """What a picker tells of one method; `kind` is training-free or onnx."""

    id: str
    task: str
    title: str
    summary: str
    kind: str
    needs: str
    parameters: tuple[CardParameter, ...]
    licence: str
    reference: str
    cost: str
    accuracy: str
    path: str = ""  # of the card
    files: tuple[str, ...] = ()  # names of the ONNX files beside it
    family: str = ""
    version: str = ""
    source: str = ""
    attribution: str = ""
    citation: str = ""
    training_data: str = ""
    scores: tuple[tuple[str, str], ...] = ()
    notes: str = ""

    @property
    def is_own(self) -> bool:
        """Whether the user installed it."""
        return bool(self.path) and os.path.dirname(self.path) == user_models_folder()


def list_cards(task: str, folders: tuple[str, ...] | None = None) -> list[MethodCard]:
    """The cards of one task: training-free methods first, then by id; unreadable cards are logged and skipped."""
    return [card for card in all_cards(folders) if card.task == task]


def all_cards(folders: tuple[str, ...] | None = None) -> list[MethodCard]:
    """The cards of all tasks, in the order of `list_cards`."""
    found: dict[tuple[str, str], MethodCard] = {}
    for folder in folders if folders is not None else (*BUNDLED_FOLDERS, user_models_folder()):
        for path in _json_files(folder):
            card = _read(path)
            if card is not None:
                found.setdefault((card.task, card.id), card)
    return sorted(found.values(), key=lambda card: (card.task, card.kind != "training-free", card.id))


def remove_model(card: MethodCard) -> None:
    """Delete a model that the user installed, its card last. Raises OSError where a file cannot be deleted."""
    if not card.is_own:
        raise PermissionError(f"{card.id} came with SkyMend")
    folder = os.path.dirname(card.path)
    for name in card.files:
        path = os.path.join(folder, os.path.basename(name))
        if name == os.path.basename(name) and os.path.isfile(path):
            os.remove(path)
    os.remove(card.path)


def user_models_folder() -> str:
    """Where the models that the user installed lie."""
    return os.path.join(preferences.data_folder(), "models")


_read_before: dict[str, tuple[int, MethodCard | None]] = {}


def _read(path: str) -> MethodCard | None:
    """The card in a file; the same file unchanged is not read again, and complained about only once."""
    try:
        changed = os.stat(path).st_mtime_ns
        if path not in _read_before or _read_before[path][0] != changed:
            _read_before[path] = (changed, _parse(path))
    except OSError as error:
        _warn(path, str(error))
        return None
    return _read_before[path][1]


def _parse(path: str) -> MethodCard | None:
    try:
        if os.path.getsize(path) > MAX_CARD_BYTES:
            raise ValueError("too large for a card")
        with open(path, encoding="utf-8") as file:
            card = json.load(file)
        parameters = tuple(
            CardParameter(
                name=str(p["name"]),
                default=p.get("default"),
                unit=str(p.get("unit") or ""),
                description=str(p.get("description") or ""),
                choices=tuple(p.get("choices") or ()),
                minimum=p.get("minimum"),
                maximum=p.get("maximum"),
            )
            for p in card.get("parameters") or []
        )
        return MethodCard(
            id=str(card["id"]),
            task=str(card["task"]),
            title=str(card.get("title") or card["id"]),
            summary=str(card.get("summary") or ""),
            kind=str(card.get("kind") or ""),
            needs=str(card.get("needs") or ""),
            parameters=parameters,
            licence=str(card.get("licence") or ""),
            reference=str(card.get("reference") or ""),
            cost=str(card.get("cost") or ""),
            accuracy=str(card.get("accuracy") or ""),
            path=path,
            files=tuple(filter(None, [card.get("file"), *(g["file"] for g in (card.get("graphs") or {}).values())])),
            scores=tuple((str(name), _in_words(value)) for name, value in (card.get("scores") or {}).items()),
            **{name: str(card.get(name) or "") for name in TEXTS},
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        _warn(path, f"{type(error).__name__}: {error}")
        return None


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
    QgsMessageLog.logMessage(f"The method card {path} was skipped ({problem}).", "SkyMend", Qgis.MessageLevel.Warning)
