"""Icons: from the compiled resources where there are any, else from the files (Qt 6 ships no resource compiler)."""

from __future__ import annotations

import importlib.util
import os

from qgis.PyQt.QtCore import QFile
from qgis.PyQt.QtGui import QIcon

RESOURCES = ":/plugins/skymend/algorithms/icons/"
FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "icons")


def icon(name: str) -> QIcon:
    """The icon called `name`; the plugin's own icon where there is none of that name."""
    return QIcon(icon_path(name))


def icon_path(name: str) -> str:
    """Resource path or file path of an icon."""
    _load_resources()
    for path in (f"{RESOURCES}{name}.svg", os.path.join(FOLDER, f"{name}.svg")):
        if QFile.exists(path):
            return path
    return os.path.join(FOLDER, "skymend.svg")


def _load_resources() -> None:
    """Register the compiled `resources.qrc`, if the package brings it (importing it a second time costs nothing)."""
    package = __package__.rpartition(".")[0]
    if importlib.util.find_spec(f"{package}.resources") is not None:
        importlib.import_module(f"{package}.resources")
