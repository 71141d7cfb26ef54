"""What went wrong, for the person: a line in the message bar, and the details with a text to send to the developers."""

from __future__ import annotations

import html
import json
from typing import Any, Callable

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import Qt, QTimer
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

NAME = "SkyMend"
BAR_LETTERS = 90
AFTER_QGIS = 400  # ms until QGIS has shown its own message about the task, which would cover ours


def report_problem(iface: Any, outcome: Outcome) -> None:
    """One message that stays until it is closed; the rest behind its button, and in the log."""
    QgsMessageLog.logMessage(f"{outcome.title}: {outcome.text}\n{outcome.hint}", NAME, Qgis.MessageLevel.Warning)
    bar = iface.messageBar()

    def show() -> None:
        item = bar.createMessage(NAME, f"{outcome.title}: {_short(outcome.text)}")
        button = QPushButton(tr("Details…"), item)
        button.clicked.connect(lambda: show_beside(ProblemDialog(outcome, iface.mainWindow())))
        item.layout().addWidget(button)
        bar.pushWidget(item, Qgis.MessageLevel.Critical, 0)

    _after_qgis(bar, show)


def say_later(iface: Any, text: str, level: Any) -> None:
    """A line in the message bar, above the one in which QGIS says that a task has ended."""
    bar = iface.messageBar()
    seconds = 0 if level == Qgis.MessageLevel.Warning else 8
    _after_qgis(bar, lambda: bar.pushMessage(NAME, text, level, seconds))


def _after_qgis(bar: Any, show: Callable[[], Any]) -> None:
    """Show a message when QGIS has shown its own; the timer goes with the bar."""
    timer = QTimer(bar)
    timer.setSingleShot(True)
    timer.timeout.connect(show)
    timer.timeout.connect(timer.deleteLater)
    timer.start(AFTER_QGIS)


class ProblemDialog(QDialog):
    """What was wrong, what to do, the log, and a button that copies all a developer asks for."""

    def __init__(self, outcome: Outcome, parent: QWidget | None = None):
        super().__init__(parent)
        self.outcome = outcome
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"{NAME}: {outcome.title}")
        text = f"<p><b>{html.escape(outcome.text)}</b></p>" if outcome.text else ""
        text += "".join(f"<p>⚠ {html.escape(warning)}</p>" for warning in outcome.warnings)
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
