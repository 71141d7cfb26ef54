"""Texts of QGIS's side that users would see untranslated: literals given to what shows texts, past `tr`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from .interface import sources

# What shows the texts it is given.
SHOWING = {
    "QAction", "QCheckBox", "QDockWidget", "QGroupBox", "QLabel", "QMenu", "QMessageBox", "QPushButton",
    "QRadioButton", "QgsCollapsibleGroupBox", "QgsProcessingException", "Refused", "SetupTask", "addAction",
    "addButton", "addItem", "addItems", "addMenu", "addRow", "addTab", "createMessage", "critical", "information",
    "logMessage", "make_label", "make_note", "pushInfo", "pushMessage", "pushWarning", "question", "reportError",
    "setAccessibleName", "setHeaderLabels", "setInformativeText", "setPlaceholderText", "setPrefix",
    "setProgressText", "setSpecialValueText", "setStatusTip", "setSuffix", "setText", "setTitle", "setToolTip",
    "setWhatsThis", "setWindowTitle", "show_problem", "show_text", "warning",
}  # fmt: skip
NAMES = re.compile(  # that are the same in every language
    r"SkyMend|QGIS|GeoTIFF|PNG|H\.264|MP4|CSV|HTML|ONNX|CUDA|OUTPUT_HTML|skymend:\w+|EPSG|Python|pip|torch|Ctrl|Enter|"
    r"/\w+(/\w+)*\.svg|[A-Z]\w+\.svg|https?:\S+|&\w+;|</?\w+[^>]*>|<[^>]*$|^[^<]*>|MB|GB|[a-z]+_[a-z_]+|[A-Z_]{3,}"
)
WORD = re.compile(r"[^\W\d_]{3,}")


def literals(root: Path) -> Iterator[str]:
    """The places of such texts, with their beginnings."""
    for name, tree in sources(root):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _name(node.func) in SHOWING:
                for argument in node.args:
                    for text in _plain(argument):
                        if WORD.search(NAMES.sub(" ", text)):
                            yield f"{name}:{node.lineno}: {text[:80]!r}"


def _plain(node: ast.expr) -> Iterator[str]:
    """Literal texts in an expression that are shown as they are."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(value.value if isinstance(value, ast.Constant) else " " for value in node.values)
    elif isinstance(node, ast.IfExp):
        yield from _plain(node.body)
        yield from _plain(node.orelse)
    elif isinstance(node, ast.BinOp):
        yield from _plain(node.left)
        yield from _plain(node.right)


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
