"""Which methods and models there are: the cards that come with SkyMend and the user's own, and the models' files.

Training-free methods have their cards in `cards/`, bundled models theirs in `models/zoo/`; the user's own lie in the data
folder.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from ...contract.card import TRAINING_FREE
from ...contract.folders import data_folder
from ..job.errors import InputError, ModelError
from .card import Card, problems

METHODS = Path(__file__).resolve().parent / "cards"
BUNDLED = METHODS.parents[2] / "models" / "zoo"
LARGEST_CARD = 2**20  # bytes


def cards(task: str) -> list[Card]:
    """The cards of a task, training-free methods first. A damaged card of the user's own is left out here with a
    warning in the log; asking for it by name says what is wrong."""
    return _cards(task, _files())


def bundled(task: str) -> list[Card]:
    """The cards of a task that come with SkyMend; their ids are taken."""
    return _cards(task, _files((METHODS, BUNDLED)))


def find(task: str, method: str) -> Card:
    """The card of a method or model by id. Raises InputError for an unknown one, ModelError for a damaged card."""
    for path in (METHODS / f"{task}-{method}.json", BUNDLED / f"{method}.json"):  # ours, without reading all
        if path.is_file() and (card := read_card(path)).task == task and card.id == method:
            return card
    for card in cards(task):
        if card.id == method:
            return card
    for path in _files():
        if path.stem in (method, f"{task}-{method}"):
            read_card(path)
    known = ", ".join(card.id for card in cards(task))
    raise InputError(f"There is no method “{method}” for {task}.", f"Installed: {known}.")


def options(card: Card, given: dict[str, Any]) -> dict[str, Any]:
    """The method's options, defaults filled in. Raises InputError naming what does not fit."""
    try:
        return card.options(given)
    except ValueError as error:
        raise InputError(f"OPTIONS: {error}.") from error


def read_card(path: Path) -> Card:
    """Read and check one card. Raises ModelError naming the file, also for a training-free method that is not our own: its
    card would choose which of our code runs."""
    try:
        if path.stat().st_size > LARGEST_CARD:
            raise ValueError(f"it is larger than {LARGEST_CARD // 2**20} MB")
        card = Card(**json.loads(path.read_text(encoding="utf-8")))
        if card.kind == TRAINING_FREE and path.parent not in (METHODS, BUNDLED):
            raise ValueError("only models can be installed, no training-free methods")
        return card
    except (OSError, ValueError, TypeError, RecursionError) as error:  # pydantic's are ValueErrors
        told = problems(error) if isinstance(error, ValidationError) else error
        raise ModelError(f"The card {path} is not right: {told}.", "Install the model again, or remove it.") from error


def model_file(card: Card, graph: str = "") -> Path:
    """The ONNX file of a model, checked against its card's checksum; `graph` names one of its further graphs.

    Raises ModelError where it is missing or altered.
    """
    if graph and graph not in card.graphs:
        raise ModelError(f"The card of “{card.id}” lists no graph “{graph}”.", "Import the model again.")
    file, checksum = card.file, card.sha256
    if graph:
        file, checksum = card.graphs[graph].get("file"), card.graphs[graph].get("sha256")
    sent = received_file(checksum) if checksum else None
    if sent is not None and sent.is_file() and digest(sent) == checksum:
        return sent
    for folder in (BUNDLED, data_folder() / "models"):
        path = folder / (file or "")
        if file and path.is_file():
            if digest(path) != checksum:
                raise ModelError(
                    f"{path} is not the file its card describes: the checksum differs.", "Install it again."
                )
            return path
    raise ModelError(f"The file {file} of model “{card.id}” is missing.", "Install the model again.")


def received_file(checksum: str) -> Path:
    """Where a model's file is kept that another machine has sent, by its checksum (`sha256:…`)."""
    return data_folder() / "models" / "received" / f"{checksum.partition(':')[2]}.onnx"


def file_with(checksum: str, name: str) -> Path | None:
    """The file of a model on this machine by its checksum, whoever brought it; `name`: what it is called elsewhere."""
    for path in (BUNDLED / name, data_folder() / "models" / name, received_file(checksum)):
        if path.is_file() and digest(path) == checksum:
            return path
    return None


def digest(path: Path) -> str:
    """`sha256:…` of a file."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(2**20):
            found.update(block)
    return f"sha256:{found.hexdigest()}"


def _cards(task: str, paths: Iterable[Path]) -> list[Card]:
    found: dict[str, Card] = {}
    for path in paths:
        try:
            card = read_card(path)
        except ModelError as error:
            logging.getLogger(__name__).warning(f"{error.text} It is left out.")
            continue
        if card.task == task:
            found.setdefault(card.id, card)
    return list(found.values())


def _files(folders: Sequence[Path] = ()) -> Iterator[Path]:
    for folder in folders or (METHODS, BUNDLED, data_folder() / "models"):
        if folder.is_dir():
            yield from sorted(folder.glob("*.json"))
