"""Dialogs that stay open beside the work, and their buttons.

Python would forget them: only their C++ side belongs to the main window.
"""

from __future__ import annotations

from typing import Any, Callable, TypeVar

from qgis.PyQt.QtWidgets import QDialog, QPushButton, QWidget

from ..algorithms.alive import keep, kept, let_go

Shown = TypeVar("Shown", bound=QDialog)


def show_beside(dialog: QDialog) -> None:
    """Show a dialog without waiting for it, and keep its Python side until it is closed."""
    keep(dialog)
    for closed in (dialog.accepted, dialog.rejected):  # not `finished`: Processing's dialogs have a method of that name
        closed.connect(lambda: let_go(dialog))
    dialog.show()


def show_once(kind: type[Shown], parent: QWidget) -> Shown:
    """Open a dialog of a kind beside the work, or bring the open one to the front."""
    dialog = next(iter(kept(kind)), None)
    if dialog is None:
        dialog = kind(parent)
        show_beside(dialog)
    dialog.raise_()
    dialog.activateWindow()
    return dialog


def push_button(dialog: QDialog, text: str, tip: str, slot: Callable[[], Any]) -> QPushButton:
    """A button of a dialog, which Enter elsewhere does not press."""
    button = QPushButton(text, dialog)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _checked=False: slot())
    return button


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
