"""Every Qt name that QGIS's side uses is there in Qt 6, too: enums are scoped, and nothing that Qt 6 dropped is left."""

import ast
import importlib
from pathlib import Path

import pytest

pytest.importorskip(
    "PyQt6.QtWidgets", reason="PyQt6 is not installed, or the system lacks its libraries", exc_type=ImportError
)
ROOT = Path(__file__).resolve().parents[2]
FILES = [ROOT / "plugin.py", *sorted((ROOT / "ui").glob("*.py")), *sorted((ROOT / "algorithms").glob("*.py"))]
MOVED = ("QAction", "QActionGroup", "QShortcut")  # to QtGui; QGIS's own PyQt module still gives them as QtWidgets'


def imported(tree):
    """What a file takes from `qgis.PyQt`, by the name it has there, as PyQt6 has it; None for what PyQt6 lacks."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt."):
            module = importlib.import_module(f"PyQt6.{node.module.rpartition('.')[2]}")
            gui = importlib.import_module("PyQt6.QtGui")
            for name in node.names:
                yield name.asname or name.name, getattr(gui if name.name in MOVED else module, name.name, None)


def chains(tree, names):
    """(line, text, missing part or "") of every a.b.c on such a name, as far as it can be followed without running it."""
    for node in ast.walk(tree):
        parts, root = [], node
        while isinstance(root, ast.Attribute):
            parts.append(root.attr)
            root = root.value
        if not parts or not isinstance(root, ast.Name) or names.get(root.id) is None:
            continue
        found = names[root.id]
        for part in reversed(parts):
            if not hasattr(found, part):
                yield node.lineno, ast.unparse(node), part
                break
            found = getattr(found, part)
            if callable(found) and not isinstance(found, type):
                break
        else:
            yield node.lineno, ast.unparse(node), ""


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_name_is_there(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = dict(imported(tree))
    assert not [name for name, value in names.items() if value is None]
    assert not [f"{path.name}:{line} {text}" for line, text, missing in chains(tree, names) if missing]
    called = [
        node.func.attr for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    ]
    assert "exec_" not in called


def test_the_check_sees_what_is_gone():
    tree = ast.parse("from qgis.PyQt.QtCore import Qt, QRegExp\nQt.AlignLeft\nQt.AlignmentFlag.AlignLeft\n")
    names = dict(imported(tree))
    assert names["QRegExp"] is None
    assert [text for _, text, missing in chains(tree, names) if missing] == ["Qt.AlignLeft"]
