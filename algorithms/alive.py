"""Python objects that outlive whoever made them, because QGIS goes on working with their C++ side."""

from __future__ import annotations

from typing import Any, TypeVar

T = TypeVar("T")
# By id, in order. State by need: QGIS holds no Python object, and one that is collected falls silent. Any thread may ask:
# each step on the dictionary is one step of the interpreter.
_KEPT: dict[int, Any] = {}


def keep(thing: T) -> T:
    """Keep an object until it is let go."""
    _KEPT[id(thing)] = thing
    return thing


def let_go(*things: Any) -> None:
    """Keep these no longer."""
    for thing in things:
        _KEPT.pop(id(thing), None)


def kept(kind: type[T]) -> list[T]:
    """What is kept of one kind, the oldest first."""
    return [thing for thing in list(_KEPT.values()) if isinstance(thing, kind)]
