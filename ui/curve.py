"""How a training goes, drawn as it goes: its loss, and its skill beside the best method without training."""

from __future__ import annotations

import math
from typing import Any

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..algorithms.layers import tr
from .background_run import duration_text

LOSS, SKILL, BASELINE = QColor("#8fb3d6"), QColor("#d2552b"), QColor("#3c8d5a")
MOST = 2000  # points kept of the loss; every second is left out where there are more


class Curve(QWidget):
    """Loss and skill over the steps; the baseline is a dashed line. Each has a scale of its own, told beside it."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.losses: list[tuple[float, float]] = []
        self.skills: list[tuple[float, float]] = []
        self.last: dict[str, Any] = {}
        self.baseline: float | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(20 * line, 11 * line)

    def clear(self) -> None:
        """A new training begins."""
        self.losses, self.skills, self.last, self.baseline = [], [], {}, None
        self.update()

    def add(self, point: dict[str, Any]) -> None:
        """A point as the worker's progress tells it."""
        self.last = {**self.last, **{name: value for name, value in point.items() if value is not None}}
        step = float(point.get("step") or 0)
        if _is_number(point.get("loss")) and not point.get("measured"):
            self.losses.append((step, float(point["loss"])))
            if len(self.losses) > MOST:
                self.losses = self.losses[::2]
        if point.get("measured") and _is_number(point.get("skill")):
            self.skills.append((step, float(point["skill"])))
        if _is_number(point.get("baseline")):
            self.baseline = float(point["baseline"])
        self.setToolTip(self.words())
        self.update()

    def words(self) -> str:
        """Where the training stands, in a line."""
        last = self.last
        if not last:
            return ""
        found = [tr("step {step}").format(step=int(last.get("step") or 0))]
        if _is_number(last.get("loss")):
            found.append(tr("loss {loss}").format(loss=f"{last['loss']:.3g}"))
        if self.skills:
            text = f"{last.get('metric') or tr('skill')} {self.skills[-1][1]:.4g}"
            if self.baseline is not None:
                text += ", " + tr("without training {baseline}").format(baseline=f"{self.baseline:.4g}")
            found.append(text)
        if _is_number(last.get("left")) and last["left"] > 0:
            found.append(tr("{time} left").format(time=duration_text(last["left"])))
        return " · ".join(found)

    @property
    def is_better(self) -> bool:
        """Whether the skill last measured beats the baseline."""
        if not self.skills or self.baseline is None:
            return False
        skill = self.skills[-1][1]
        return skill < self.baseline if self.last.get("lower_is_better", True) else skill > self.baseline

    def paintEvent(self, event: Any) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        area = self._area()
        painter.fillRect(area, self.palette().base())
        painter.setPen(QPen(self.palette().mid().color(), 1))
        painter.drawRect(area)
        if not self.losses and not self.skills:
            painter.setPen(self.palette().mid().color())
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, tr("The curve appears when training has begun."))
            painter.end()
            return
        self._draw(painter, _smoothed(self.losses), LOSS, _limits([value for _, value in self.losses]))
        values = [value for _, value in self.skills] + ([self.baseline] if self.baseline is not None else [])
        limits = _limits(values)
        if self.baseline is not None and values:
            y = _height(self.baseline, limits, area)
            painter.setPen(QPen(BASELINE, 1.4, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        self._draw(painter, self.skills, SKILL, limits, dots=True)
        self._legend(painter, line)
        painter.end()

    def _draw(self, painter: QPainter, points: Any, colour: QColor, limits: Any, dots: bool = False) -> None:
        area, (first, last) = self._area(), self._ends()
        spots = [
            QPointF(area.left() + area.width() * (step - first) / (last - first), _height(value, limits, area))
            for step, value in points
        ]
        painter.setPen(QPen(colour, 1.8))
        painter.drawPolyline(QPolygonF(spots))
        if dots:
            painter.setBrush(colour)
            for spot in spots:
                painter.drawEllipse(spot, 2.6, 2.6)
            painter.setBrush(Qt.BrushStyle.NoBrush)

    def _area(self) -> QRectF:
        """Where the curves are drawn: a line of text is above, one below."""
        line = self.fontMetrics().height()
        return QRectF(self.rect()).adjusted(1, 1.5 * line, -1, -1.5 * line)

    def _ends(self) -> tuple[float, float]:
        """First and last step."""
        steps = [step for step, _ in (*self.losses, *self.skills)]
        return min(steps), max(max(steps), min(steps) + 1)

    def _legend(self, painter: QPainter, line: int) -> None:
        metric = self.last.get("metric") or tr("skill")
        entries = [(LOSS, tr("loss"))]
        if self.skills:
            entries.append((SKILL, tr("{metric} on validation places").format(metric=metric)))
        if self.baseline is not None:
            entries.append((BASELINE, tr("without training")))
        x = 2.0
        for colour, text in entries:
            painter.setPen(QPen(colour, 3))
            painter.drawLine(QPointF(x, 0.75 * line), QPointF(x + line, 0.75 * line))
            painter.setPen(self.palette().text().color())
            painter.drawText(QPointF(x + 1.3 * line, line), text)
            x += 1.3 * line + self.fontMetrics().horizontalAdvance(text) + line
        words = self.fontMetrics().elidedText(self.words(), Qt.TextElideMode.ElideRight, self.width() - 4)
        painter.drawText(QPointF(2, self.height() - 0.35 * line), words)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and math.isfinite(value)


def _limits(values: list[float]) -> tuple[float, float]:
    """The range of values with some room; a first outlier of the loss does not flatten the rest."""
    if not values:
        return 0.0, 1.0
    ordered = sorted(values)
    low, high = ordered[0], ordered[min(len(ordered) - 1, int(0.98 * len(ordered)))]
    room = 0.08 * (high - low) or abs(high) * 0.1 or 1.0
    return low - room, high + room


def _height(value: float, limits: tuple[float, float], area: QRectF) -> float:
    share = min(max((value - limits[0]) / (limits[1] - limits[0]), 0.0), 1.0)
    return area.bottom() - area.height() * share


def _smoothed(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Means of neighbours: single batches say little."""
    half = max(1, len(points) // 60)
    if len(points) < 8:
        return points
    found = []
    for place in range(len(points)):
        near = points[max(0, place - half) : place + half + 1]
        found.append((points[place][0], sum(value for _, value in near) / len(near)))
    return found
