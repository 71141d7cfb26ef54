"""The texts of QGIS's side, from its sources: what goes through `tr`, what tables hold for it, and the cards of methods."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

from skymend.contract.card import SHOWN
from skymend.contract.option_labels import option_label

ROOMS = ("plugin.py", "algorithms", "ui")
# Tables whose texts are given to `tr_listed`.
TABLES = (("contract/cloud_classes.py", "LABELS"), ("ui/fields.py", "EMPTY"), ("runtime/diagnostics.py", "STATES"))
CARDS = ("engine/catalogue/cards", "models/zoo")
PUBLISHED = ("use", "look_for", "status")  # of what is told of published models


class NotPlain(Exception):  # noqa: N818 - read as a sentence
    """`tr` is given what is no literal text."""


def sources(root: Path) -> Iterator[tuple[str, ast.Module]]:
    """The modules of QGIS's side."""
    for room in ROOMS:
        for path in sorted((root / room).rglob("*.py") if (root / room).is_dir() else [root / room]):
            yield path.relative_to(root).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def interface(root: Path) -> dict[str, list[str]]:
    """The texts with the files they are in, sorted. Raises NotPlain."""
    found: dict[str, set[str]] = {}
    for name, tree in sources(root):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _name(node.func) == "tr":
                for text in _literals(node, name):
                    found.setdefault(text, set()).add(name)
    for name, table in TABLES:
        for text in _table(root / name, table):
            found.setdefault(text, set()).add(name)
    return {text: sorted(found[text]) for text in sorted(found)}


def cards(root: Path) -> dict[str, list[str]]:
    """What the cards that SkyMend brings tell in words, with the cards it is in, sorted."""
    found: dict[str, set[str]] = {}
    for folder in CARDS:
        for path in sorted((root / folder).glob("*.json")):
            card = json.loads(path.read_text(encoding="utf-8"))
            texts = [card.get(name) for name in SHOWN]
            for parameter in card.get("parameters") or ():
                texts += [parameter.get("description"), parameter.get("unit")]
                texts.append(option_label(parameter["name"]))
            for text in texts:
                if text and re.search(r"[^\W\d_]{2}", text):
                    found.setdefault(text, set()).add(path.relative_to(root).as_posix())
    for path in sorted((root / "models" / "published").glob("*.json")):
        told = json.loads(path.read_text(encoding="utf-8"))
        for text in filter(None, map(told.get, PUBLISHED)):
            found.setdefault(text, set()).add(path.relative_to(root).as_posix())
    return {text: sorted(found[text]) for text in sorted(found)}


def _literals(call: ast.Call, name: str) -> Iterator[str]:
    argument = call.args[0] if call.args else None
    arms = [argument.body, argument.orelse] if isinstance(argument, ast.IfExp) else [argument]
    for arm in arms:
        if isinstance(arm, ast.Constant) and isinstance(arm.value, str):
            yield arm.value
        else:
            raise NotPlain(f"{name}:{call.lineno}: tr() is given {ast.unparse(call)}, which is no plain text.")


def _table(path: Path, name: str) -> Iterator[str]:
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and any(_name(target) == name for target in node.targets):
            for value in node.value.values if isinstance(node.value, ast.Dict) else ():
                yield ast.literal_eval(value)


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
