"""What came of a run, in the panel: what was chosen and assumed, measured and filled, doubts, and what to do next."""

from __future__ import annotations

import html
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from ..algorithms.layers import tr
from .flow_layout import FlowLayout

MOST_LINES = 3  # of warnings or assumptions; the rest is in the details
LINES_SEEN = 9  # a longer card scrolls


@dataclass(frozen=True)
class Told:
    """What a card says: a title, whether the result holds anything, sentences (html in `links`)."""

    title: str
    empty: bool = False
    chosen: str = ""
    shares: str = ""
    links: str = ""
    warnings: tuple[str, ...] = ()
    assumed: tuple[str, ...] = ()

    def as_html(self) -> str:
        """The text of the card."""
        sign = "⚠" if self.empty or self.warnings else "✓"
        parts = [f"<b>{sign} {html.escape(self.title)}</b>", self.links]
        parts += [html.escape(text) for text in (self.shares, self.chosen)]
        parts += _lines(self.warnings, "⚠", tr("and more warnings: {count}"))
        parts += _lines(self.assumed, tr("Assumed:"), tr("and more assumptions: {count}"))
        return "<br>".join(filter(None, parts))


def is_empty(report: dict[str, Any]) -> bool:
    """Whether no image of a run holds a single value, or a run of masks saw no valid pixel."""
    images = [entry for entry in report.get("layers", []) if entry.get("kind") == "image"]
    return (bool(images) and all(entry.get("empty") for entry in images)) or report.get("valid_pixels") == 0


def shares_text(report: dict[str, Any]) -> str:
    """How much was measured, filled and left, in percent of the pixels."""
    if "quality_shares" in report:
        shares = report["quality_shares"]
        left = report.get("nodata_share", 0.0)
        measured = shares.get("measured", 0.0)
        parts = (measured, max(1.0 - measured - left, 0.0), left)
    elif report.get("pixels"):
        counts = [report.get(name, 0) for name in ("kept_pixels", "filled_pixels", "unfilled_pixels")]
        parts = tuple(count / report["pixels"] for count in counts)
    else:
        return ""
    measured, filled, left = (f"{100 * part:.1f}" for part in parts)
    return tr("measured {measured} % · filled {filled} % · left empty {left} %").format(
        measured=measured, filled=filled, left=left
    )


class ResultCard(QFrame):
    """The text, and buttons below it; it knows nothing of the task."""

    zoom_asked = pyqtSignal()
    compare_asked = pyqtSignal()
    alike_asked = pyqtSignal()
    save_asked = pyqtSignal()
    details_asked = pyqtSignal()
    link_asked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text.linkActivated.connect(self.link_asked)
        self.area = QScrollArea(self)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.text)
        self.close_button = QToolButton(self)
        self.close_button.setAutoRaise(True)
        self.close_button.setIcon(QgsApplication.getThemeIcon("/mIconClose.svg"))
        self.close_button.setToolTip(tr("Close this card"))
        self.close_button.clicked.connect(self.hide)
        self.buttons: dict[str, QToolButton] = {}
        row = FlowLayout()
        for name, text, tip, signal in self._actions():
            button = QToolButton(self)
            button.setText(text)
            button.setToolTip(tip)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(signal)
            self.buttons[name] = button
            row.addWidget(button)
        top = QHBoxLayout()
        top.addWidget(self.area, 1)
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        space = self.fontMetrics().height() // 4
        layout.setContentsMargins(space, space, space, space)
        layout.addLayout(top)
        layout.addLayout(row)
        self.hide()

    def show_told(self, told: Told, *, layers: bool, temporary: bool, alike: bool) -> None:
        """Show what is told; `layers`: whether the project has some of it; `temporary`: whether files go when QGIS ends;
        `alike`: whether inputs can be shown as the result is."""
        self.buttons["alike"].setVisible(alike)
        self.text.setText(told.as_html())
        self.offer(layers=layers)
        self.buttons["save"].setVisible(temporary)
        self.show()
        self._fit()

    def offer(self, *, layers: bool) -> None:
        """Offer what needs layers in the project, or do not."""
        self.buttons["zoom"].setVisible(layers)
        if not layers:
            self.buttons["alike"].hide()
        footer = self.parent()
        self.buttons["compare"].setVisible(layers and footer.receivers(footer.compare_asked) > 0)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the text, up to a limit."""
        wide = max(self.area.viewport().width(), 80)
        line = self.fontMetrics().lineSpacing()
        self.area.setFixedHeight(min(self.text.heightForWidth(wide) + line // 4, LINES_SEEN * line))

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), super().sizeHint().height())

    def _actions(self) -> tuple[tuple[str, str, str, Any], ...]:
        return (
            ("zoom", tr("Zoom to"), tr("Show the results on the map"), self.zoom_asked),
            ("compare", tr("Compare"), tr("Before and after on the map"), self.compare_asked),
            (
                "alike",
                tr("Show inputs alike"),
                tr("Give the inputs that are in the project the colours and brightness of the result"),
                self.alike_asked,
            ),
            (
                "save",
                tr("Save permanently…"),
                tr("The files are temporary: copy them to a folder, and let the layers show them there"),
                self.save_asked,
            ),
            ("details", tr("Details…"), tr("Everything the run said"), self.details_asked),
        )


def _lines(texts: tuple[str, ...], sign: str, more: str) -> list[str]:
    shown = [f"{sign} {html.escape(text)}" for text in texts[:MOST_LINES]]
    return shown + ([more.format(count=len(texts) - MOST_LINES)] if len(texts) > MOST_LINES else [])
