"""What went wrong, for the person: a line in the message bar, and the details with a text to send to the developers."""

from __future__ import annotations

import html
import json
from typing import Any

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.layers import tr
from ..algorithms.qgis_settings import preferences, versions
from ..runtime.diagnostics import anonymous, as_text, examine
from .background_run import Outcome
from .dialogs import show_beside
from .guide_window import HelpKeys

NAME = "SkyMend"
BAR_LETTERS = 90


def report_problem(iface: Any, outcome: Outcome) -> None:
    """One message that stays until it is closed; the rest behind its button, and in the log."""
    QgsMessageLog.logMessage(f"{outcome.title}: {outcome.text}\n{outcome.hint}", NAME, Qgis.MessageLevel.Warning)
    bar = iface.messageBar()
    item = bar.createMessage(NAME, f"{outcome.title}: {_short(outcome.text)}")
    button = QPushButton(tr("Details…"), item)
    button.clicked.connect(lambda: show_beside(ProblemDialog(outcome, iface.mainWindow())))
    item.layout().addWidget(button)
    bar.pushWidget(item, Qgis.MessageLevel.Critical, 0)


class ProblemDialog(QDialog):
    """What was wrong, what to do, the log, and a button that copies all a developer asks for."""

    def __init__(self, outcome: Outcome, parent: QWidget | None = None):
        super().__init__(parent)
        self.outcome = outcome
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        HelpKeys(self, "doctor")
        self.setWindowTitle(f"{NAME}: {outcome.title}")
        text = f"<p><b>{html.escape(outcome.text)}</b></p>"
        text += "".join(f"<p>{html.escape(line)}</p>" for line in outcome.hint.splitlines())
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        log = QPlainTextEdit(outcome.log, self)
        log.setReadOnly(True)
        log.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        log.setToolTip(tr("What the run said"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(tr("Copy diagnostics"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setToolTip(tr("Versions, parameters and log for a bug report; your name and logins are left out"))
        copy.clicked.connect(self.copy)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(label)
        layout.addWidget(log, 1)
        layout.addWidget(buttons)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(100 * letter, 60 * letter)

    def copy(self) -> None:
        """Put the diagnostics on the clipboard."""
        QApplication.clipboard().setText(diagnostics(self.outcome))


def diagnostics(outcome: Outcome) -> str:
    """Everything needed to understand a failed run, without the user's name and logins."""
    run = (
        f"Run: {outcome.title}, {outcome.seconds:.1f} s",
        f"Parameters: {json.dumps(outcome.parameters, ensure_ascii=False, default=str)}",
        "",
        outcome.text,
        outcome.hint,
        "",
        outcome.log,
    )
    return "\n".join((as_text(examine(preferences(), versions())), anonymous("\n".join(run))))


def _short(text: str) -> str:
    """As much as a line of the message bar holds."""
    return text if len(text) <= BAR_LETTERS else f"{text[: BAR_LETTERS - 1]}…"
