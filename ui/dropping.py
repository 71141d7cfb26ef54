"""Taking what is dropped."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt


def accept_copy(event: Any) -> None:
    """Accept a drag or a drop as a copy, whatever it proposes: a move would take the layers out of the project."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
