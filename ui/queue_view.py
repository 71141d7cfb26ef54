"""The queue as the panel shows it: what runs, what waits, in which order; each can be stopped, taken out, moved."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.layers import is_given, tr
from .background_run import BackgroundRun
from .raster_pickers import layer_label
from .run_queue import RunQueue

RUN = Qt.ItemDataRole.UserRole
SHOWN_ROWS = 4
MAIN_INPUTS = ("INPUT", "INPUTS", "OPTICAL", "FINE", "FRAMES", "PREDICTION", "JOBS")


class QueueView(QFrame):
    """Seen only while there is something to say: several runs, or one whose own tab is not in front."""

    def __init__(self, queue: RunQueue, parent: QWidget | None = None):
        super().__init__(parent)
        self.queue = queue
        self.in_front = ""
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.tree = QTreeWidget(self)
        self.tree.setRootIsDecorated(False)
        self.tree.setHeaderLabels([tr("Runs"), ""])
        self.tree.setUniformRowHeights(True)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.currentItemChanged.connect(lambda _new, _old: self._follow_choice())
        self.tree.installEventFilter(self)
        self.sooner = self._button("/mActionArrowUp.svg", tr("Sooner (Alt+Up)"), lambda: self.move(-1))
        self.later = self._button("/mActionArrowDown.svg", tr("Later (Alt+Down)"), lambda: self.move(1))
        self.stop = self._button(
            "/mTaskCancel.svg", tr("Stop the run, or take it out of the queue (Delete)"), self.cancel
        )
        buttons = QVBoxLayout()
        for button in (self.sooner, self.later, self.stop):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tree, 1)
        layout.addLayout(buttons)
        queue.changed.connect(self.refresh)
        queue.moved_on.connect(self._tell)
        self.refresh()

    def show_for(self, algorithm_id: str) -> None:
        """The tab of this algorithm is in front: it tells of its own run by itself."""
        self.in_front = algorithm_id
        self._follow()

    def refresh(self) -> None:
        """List the runs as they are; what was chosen stays chosen."""
        chosen = self.chosen()
        self.tree.clear()
        for run in self.queue.runs:
            item = QTreeWidgetItem(self.tree, [title_of(run), tr("waits")])
            item.setData(0, RUN, run)
            item.setToolTip(0, run.command)
            if run is chosen:
                self.tree.setCurrentItem(item)
        if self.tree.currentItem() is None and self.tree.topLevelItemCount():
            self.tree.setCurrentItem(self.tree.topLevelItem(self.tree.topLevelItemCount() - 1))
        line = self.tree.sizeHintForRow(0) if self.queue.runs else self.fontMetrics().height()
        rows = min(max(len(self.queue.runs), 3), SHOWN_ROWS)
        self.tree.setFixedHeight(self.tree.header().sizeHint().height() + rows * line + 2)
        self._tell()
        self._follow()

    def chosen(self) -> BackgroundRun | None:
        """The run that the buttons are for."""
        item = self.tree.currentItem()
        return item.data(0, RUN) if item is not None else None

    def move(self, places: int) -> None:
        """Let the chosen run change places."""
        run = self.chosen()
        if run is not None:
            self.queue.move(run, places)

    def cancel(self) -> None:
        """Stop the chosen run, or take it out."""
        run = self.chosen()
        if run is not None:
            self.queue.cancel(run)

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """Delete, Alt+Up and Alt+Down in the list."""
        if watched is self.tree and event.type() == QEvent.Type.KeyPress:
            alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
            if event.key() == Qt.Key.Key_Delete:
                self.cancel()
                return True
            if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.move(-1 if event.key() == Qt.Key.Key_Up else 1)
                return True
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        """How far the run that is going has come."""
        item = self.tree.topLevelItem(0)
        if item is None or self.queue.running is None:
            return
        percent = f"{self.queue.percent:.0f} %" if self.queue.percent > 0 else tr("runs")
        left = self.queue.time_left_text()
        item.setText(1, f"{percent} · {left}" if left else percent)
        item.setToolTip(1, self.queue.told)

    def _follow(self) -> None:
        runs = self.queue.runs
        others = [run for run in runs if run.algorithm.id() != self.in_front]
        self.setVisible(len(runs) > 1 or bool(others))
        self._follow_choice()

    def _follow_choice(self) -> None:
        run, waiting = self.chosen(), self.queue.waiting
        self.sooner.setEnabled(run in waiting[1:])
        self.later.setEnabled(run in waiting[:-1])
        self.stop.setEnabled(run is not None)

    def _button(self, icon: str, tip: str, slot: Any) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setAutoRaise(True)
        button.clicked.connect(lambda _checked=False: slot())
        return button


def title_of(run: BackgroundRun) -> str:
    """What is worked on, which tells runs apart, and the task."""
    value = next((run.parameters[name] for name in MAIN_INPUTS if is_given(run.parameters.get(name))), None)
    values = [str(v) for v in (value if isinstance(value, (list, tuple)) else [value]) if is_given(v)]
    if not values:
        return run.algorithm.displayName()
    name = layer_label(values[0])
    if len(values) > 1:
        return tr("{name} and {count} more: {task}").format(
            name=name, count=len(values) - 1, task=run.algorithm.displayName()
        )
    return tr("{name}: {task}").format(name=name, task=run.algorithm.displayName())
