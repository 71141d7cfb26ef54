"""From a card to the code of its method: a module of the capability's room, named by the card's family or id."""

from __future__ import annotations

import importlib
from typing import Any

from ..job.errors import ModelError
from .card import Card


def code_of(card: Card, room: str) -> Any:
    """The module of `room` (a package) that does what the card describes: `fsdaf.py` for the method fsdaf, `restore_dit.py`
    for every model of the family restore-dit. Only the method that is used is imported.

    Raises ModelError where the room has none: no module of that name that offers `method`. A module that is there and cannot
    be imported raises its own ImportError.
    """
    family = card.family or card.id
    name = family.replace("-", "_")
    path = f"{room}.{name}"
    if name.isidentifier():
        try:
            module = importlib.import_module(path)
            if hasattr(module, "method"):
                return module
        except ModuleNotFoundError as error:
            if error.name != path:
                raise
    raise ModelError(
        f"“{card.id}” is a model of the family “{family}”, which cannot do {card.task}.", "Choose another METHOD."
    )
