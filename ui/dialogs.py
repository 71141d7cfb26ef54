"""Dialogs that stay open beside the work. Python would forget them: only their C++ side belongs to the main window."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QDialog

from ..algorithms.alive import keep, kept, let_go


def show_beside(dialog: QDialog) -> None:
    """Show a dialog without waiting for it, and keep its Python side until it is closed."""
    keep(dialog)
    for closed in (dialog.accepted, dialog.rejected):  # not `finished`: Processing's dialogs have a method of that name
        closed.connect(lambda: let_go(dialog))
    dialog.show()


def show_algorithm(algorithm_id: str, parameters: dict[str, Any]) -> None:
    """The dialog of a Processing algorithm, as the Toolbox opens it, filled in."""
    from processing import createAlgorithmDialog

    dialog = createAlgorithmDialog(algorithm_id, parameters)
    if dialog is not None:
        show_beside(dialog)


def close_all() -> None:
    """Close what is open."""
    for dialog in kept(QDialog):
        dialog.close()
