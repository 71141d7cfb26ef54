"""A plot of one pixel's series: observations and curves over dates, drawn with Qt alone, for every QGIS."""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.PyQt.QtCore import QDate, QLocale, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..algorithms.layers import tr

# Colours told apart by the colour-blind, on white and on black (Okabe and Ito).
COLOURS = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#d55e00", "#56b4e9")
CLEAR, CLOUD, BESIDE = "clear", "cloud", "beside clouds"
Spot = tuple[float, float]  # day (ordinal), value


@dataclass(frozen=True)
class PlotCurve:
    """A method's curve: `points` and, beside it, `spread` (day, low, high); `result`: what a run writes on its dates."""

    label: str
    colour: str
    points: list[Spot] = field(default_factory=list)
    spread: list[tuple[float, float, float]] = field(default_factory=list)
    result: list[Spot] = field(default_factory=list)


@dataclass(frozen=True)
class PlotData:
    """What is drawn: observations (day, value, state), curves, and the values of a run's rasters."""

    title: str = ""
    observations: list[tuple[float, float, str]] = field(default_factory=list)
    curves: list[PlotCurve] = field(default_factory=list)
    results: list[Spot] = field(default_factory=list)

    @property
    def days(self) -> list[float]:
        """All days of observations and results."""
        return sorted({spot[0] for spot in (*self.observations, *self.results)})


class PixelPlot(QWidget):
    """Drag to look closer, turn the wheel to zoom, double-click for all; arrow keys go from date to date."""

    pointed = pyqtSignal(str)  # what stands under the cursor, in words

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.data = PlotData()
        self.message = ""
        self.view: tuple[float, float] | None = None  # first and last day shown
        self.cursor: float | None = None
        self.dragged: tuple[float, float] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Curve of a pixel"))

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(36 * line, 14 * line)

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(14 * line, 11 * line)

    def show_data(self, data: PlotData, message: str = "") -> None:
        """Draw this; what was zoomed to stays where the dates are the same."""
        if data.days != self.data.days:
            self.view = self.cursor = None
        self.data, self.message = data, message
        self.update()

    def picture(self) -> QImage:
        """The plot as an image of twice the pixels."""
        image = QImage(self.size() * 2, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(2)
        image.fill(self.palette().window().color())
        cursor, self.cursor = self.cursor, None
        self.render(image)
        self.cursor = cursor
        return image

    # What is where -------------------------------------------------------------------------------------------------

    def span(self) -> tuple[float, float]:
        """First and last day shown."""
        if self.view is not None:
            return self.view
        days = [*self.data.days, *(p[0] for curve in self.data.curves for p in (curve.points[:1] + curve.points[-1:]))]
        if not days:
            return 0.0, 1.0
        room = max(0.02 * (max(days) - min(days)), 1.0)
        return min(days) - room, max(days) + room

    def range(self) -> tuple[float, float]:
        """Lowest and highest value shown: clouds do not flatten the rest."""
        first, last = self.span()
        values = [value for day, value, state in self.data.observations if state == CLEAR and first <= day <= last]
        for curve in self.data.curves:
            values += [v for day, v in (*curve.points, *curve.result) if first <= day <= last]
            values += [v for day, low, high in curve.spread if first <= day <= last for v in (low, high)]
        values += [value for day, value in self.data.results if first <= day <= last]
        if not values:
            values = [value for _, value, _ in self.data.observations] or [0.0, 1.0]
        room = 0.06 * (max(values) - min(values)) or 0.1 * abs(values[0]) or 1.0
        return min(values) - room, max(values) + room

    def area(self) -> QRectF:
        """Where the curves are drawn, inside axes, legend and title."""
        metrics, line = self.fontMetrics(), self.fontMetrics().height()
        left = max([metrics.horizontalAdvance(_number(v)) for v in _round_numbers(*self.range())] + [2 * line]) + line
        top = line * (0.6 + 1.2 * len(self._legend_rows()))
        return QRectF(self.rect()).adjusted(left, top, -0.7 * line, -1.7 * line)

    def place(self, day: float, value: float, area: QRectF) -> QPointF:
        """Where a value is drawn; what lies beyond the range is at the edge."""
        (first, last), (low, high) = self.span(), self.range()
        share = min(max((value - low) / (high - low), 0.0), 1.0)
        return QPointF(
            area.left() + area.width() * (day - first) / (last - first), area.bottom() - area.height() * share
        )

    def day_at(self, x: float) -> float:
        """The day at a place."""
        area, (first, last) = self.area(), self.span()
        return first + (x - area.left()) / max(area.width(), 1.0) * (last - first)

    # Drawing -------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: Any) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, text = self.area(), self.palette().text().color()
        painter.fillRect(area, self.palette().base())
        if not self.data.observations and not self.data.curves:
            painter.setPen(text)
            painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.message)
            painter.end()
            return
        self._axes(painter, area)
        painter.save()
        painter.setClipRect(area.adjusted(-4, -4, 4, 4))
        for curve in self.data.curves:
            self._spread(painter, area, curve)
        for curve in self.data.curves:
            self._curve(painter, area, curve)
        self._observations(painter, area)
        if self.dragged is not None:
            shade = QColor(self.palette().highlight().color())
            shade.setAlpha(60)
            x0, x1 = sorted(self.dragged)
            painter.fillRect(QRectF(x0, area.top(), x1 - x0, area.height()), shade)
        painter.restore()
        self._legend(painter)
        if self.cursor is not None:
            self._readout(painter, area)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().highlight().color(), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area)
        painter.end()

    def _axes(self, painter: QPainter, area: QRectF) -> None:
        text, grid = self.palette().text().color(), QColor(self.palette().text().color())
        grid.setAlpha(45)
        line = self.fontMetrics().height()
        for value in _round_numbers(*self.range()):
            y = self.place(0, value, area).y()
            painter.setPen(QPen(grid, 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(text)
            box = QRectF(0, y - line / 2, area.left() - 0.4 * line, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, _number(value))
        for day, label in self._dates(area):
            x = self.place(day, 0, area).x()
            painter.setPen(QPen(grid, 1))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            painter.setPen(text)
            width = self.fontMetrics().horizontalAdvance(label)
            left = min(max(x - width / 2, 0.0), self.width() - width)
            painter.drawText(QPointF(left, area.bottom() + 1.2 * line), label)

    def _dates(self, area: QRectF) -> list[tuple[float, str]]:
        """Days with a label each: as many as there is room for."""
        first, last = self.span()
        for unit, step, form in STEPS:
            days = list(_days(first, last, unit, step))
            labels = [QLocale().toString(_qdate(day), form) for day in days]
            room = sum(
                self.fontMetrics().horizontalAdvance(label) + 2 * self.fontMetrics().height() for label in labels
            )
            if room <= area.width():
                return list(zip(days, labels))
        return []

    def _spread(self, painter: QPainter, area: QRectF, curve: PlotCurve) -> None:
        """The band in which nine in ten clear observations would lie."""
        colour = QColor(curve.colour)
        colour.setAlpha(50)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        low = [self.place(day, value, area) for day, value, _ in curve.spread]
        high = [self.place(day, value, area) for day, _, value in curve.spread]
        painter.drawPolygon(QPolygonF(low + high[::-1]))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _curve(self, painter: QPainter, area: QRectF, curve: PlotCurve) -> None:
        painter.setPen(QPen(QColor(curve.colour), 2))
        painter.drawPolyline(QPolygonF([self.place(day, value, area) for day, value in curve.points]))
        painter.setPen(QPen(QColor(curve.colour), 1.4))
        for day, value in curve.result:
            painter.drawPolygon(_diamond(self.place(day, value, area)))

    def _observations(self, painter: QPainter, area: QRectF) -> None:
        text, faint = self.palette().text().color(), QColor(self.palette().text().color())
        faint.setAlpha(140)
        radius = max(3.0, 0.2 * self.fontMetrics().height())
        for day, value, state in self.data.observations:
            self._mark(painter, self.place(day, value, area), state, radius, text if state == CLEAR else faint)
        painter.setPen(QPen(text, 1.2))
        for day, value in self.data.results:
            at = self.place(day, value, area)
            painter.drawRect(QRectF(at.x() - radius - 2, at.y() - radius - 2, 2 * radius + 4, 2 * radius + 4))

    def _mark(self, painter: QPainter, at: QPointF, state: str, radius: float, colour: QColor) -> None:
        """Clear: a full dot; cloud: a cross; left out beside clouds: a ring."""
        painter.setPen(QPen(colour, 1.4))
        painter.setBrush(colour if state == CLEAR else Qt.BrushStyle.NoBrush)
        if state == CLOUD:
            for sign in (-1, 1):
                painter.drawLine(at + QPointF(-radius, -sign * radius), at + QPointF(radius, sign * radius))
        else:
            painter.drawEllipse(at, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _legend_entries(self) -> list[tuple[str, str]]:
        """(kind or colour, words)."""
        states = {state for _, _, state in self.data.observations}
        words = ((CLEAR, tr("clear")), (CLOUD, tr("cloud")), (BESIDE, tr("left out beside clouds")))
        found = [(state, text) for state, text in words if state in states]
        found += [(curve.colour, curve.label) for curve in self.data.curves]
        filled = [("filled", tr("filled by a run"))] if any(curve.result for curve in self.data.curves) else []
        return found + filled + ([("result", tr("in the results"))] if self.data.results else [])

    def _legend_rows(self) -> list[list[tuple[str, str]]]:
        """The legend, wrapped to the width."""
        metrics, line, rows, used = self.fontMetrics(), self.fontMetrics().height(), [[]], 0.0
        for entry in self._legend_entries():
            width = metrics.horizontalAdvance(entry[1]) + 2.4 * line
            if rows[-1] and used + width > self.width() - line:
                rows.append([])
                used = 0.0
            rows[-1].append(entry)
            used += width
        return rows

    def _legend(self, painter: QPainter) -> None:
        metrics, line, text = self.fontMetrics(), self.fontMetrics().height(), self.palette().text().color()
        radius = max(3.0, 0.2 * line)
        for number, row in enumerate(self._legend_rows()):
            x, y = 0.5 * line, (0.8 + 1.2 * number) * line
            for kind, words in row:
                at = QPointF(x + 0.5 * line, y)
                if kind in (CLEAR, CLOUD, BESIDE):
                    self._mark(painter, at, kind, radius, text)
                elif kind == "filled":
                    painter.setPen(QPen(text, 1.2))
                    painter.drawPolygon(_diamond(at))
                elif kind == "result":
                    painter.setPen(QPen(text, 1.2))
                    painter.drawRect(QRectF(at.x() - radius - 1, at.y() - radius - 1, 2 * radius + 2, 2 * radius + 2))
                else:
                    painter.setPen(QPen(QColor(kind), 3))
                    painter.drawLine(QPointF(x, y), QPointF(x + line, y))
                painter.setPen(text)
                painter.drawText(QPointF(x + 1.3 * line, y + 0.3 * line), words)
                x += metrics.horizontalAdvance(words) + 2.4 * line

    def _readout(self, painter: QPainter, area: QRectF) -> None:
        """A line at the day under the cursor, and what stands there."""
        metrics, line = self.fontMetrics(), self.fontMetrics().height()
        x = self.place(self.cursor, 0, area).x()
        painter.setPen(QPen(self.palette().text().color(), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        lines = self.words().split("\n")
        width = max(metrics.horizontalAdvance(words) for words in lines) + line
        left = x + 0.5 * line if x + width + line < area.right() else x - width - 0.5 * line
        box = QRectF(max(left, area.left()), area.top() + 0.3 * line, width, line * (len(lines) + 0.6))
        painter.setPen(QPen(self.palette().mid().color(), 1))
        painter.setBrush(self.palette().toolTipBase())
        painter.drawRect(box)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self.palette().toolTipText().color())
        for number, words in enumerate(lines):
            painter.drawText(QPointF(box.left() + 0.5 * line, box.top() + (number + 1.05) * line), words)

    def words(self) -> str:
        """What stands at the day under the cursor."""
        if self.cursor is None:
            return ""
        found = [QLocale().toString(_qdate(self.cursor), QLocale.FormatType.ShortFormat)]
        names = {CLEAR: tr("clear"), CLOUD: tr("cloud"), BESIDE: tr("left out beside clouds")}
        found += [
            f"{_value(v)} {names.get(state, '')}" for day, v, state in self.data.observations if day == self.cursor
        ]
        for curve in self.data.curves:
            near = [spot for spot in curve.points or curve.result if abs(spot[0] - self.cursor) <= 8]
            if near:
                day, value = min(near, key=lambda spot: abs(spot[0] - self.cursor))
                wide = next((f" ± {_value((high - low) / 2)}" for at, low, high in curve.spread if at == day), "")
                found.append(f"{curve.label}: {_value(value)}{wide}")
        found += [tr("result: {value}").format(value=_value(v)) for day, v in self.data.results if day == self.cursor]
        return "\n".join(found)

    # Mouse and keys ------------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: Any) -> None:
        x = _x(event)
        if self.dragged is not None:
            self.dragged = (self.dragged[0], x)
        self.point_at(self.day_at(x))

    def mousePressEvent(self, event: Any) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.dragged = (_x(event), _x(event))

    def mouseReleaseEvent(self, event: Any) -> None:
        dragged, self.dragged = self.dragged, None
        if dragged is not None and abs(dragged[1] - dragged[0]) > self.fontMetrics().height():
            self.look_at(*sorted(self.day_at(x) for x in dragged))
        self.update()

    def mouseDoubleClickEvent(self, event: Any) -> None:
        self.look_at(None, None)

    def wheelEvent(self, event: Any) -> None:
        self.zoom(0.8 if event.angleDelta().y() > 0 else 1.25, self.day_at(event.position().x()))
        event.accept()

    def leaveEvent(self, event: Any) -> None:
        self.cursor = None
        self.update()

    def keyPressEvent(self, event: Any) -> None:
        days, key = self.data.days, event.key()
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if key in steps and days:
            before = [k for k, day in enumerate(days) if day == self.cursor]
            place = before[0] + steps[key] if before else 0
            self.point_at(days[min(max(place, 0), len(days) - 1)])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            first, last = self.span()
            middle = (first + last) / 2 if self.cursor is None else self.cursor
            self.zoom(1.25 if key == Qt.Key.Key_Minus else 0.8, middle)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_Escape):
            self.look_at(None, None)
        else:
            super().keyPressEvent(event)

    def point_at(self, day: float) -> None:
        """The cursor on the date nearest to a day."""
        days = self.data.days
        self.cursor = min(days, key=lambda known: abs(known - day)) if days else None
        self.setAccessibleDescription(self.words())
        self.pointed.emit(self.words())
        self.update()

    def zoom(self, factor: float, about: float) -> None:
        """Show `factor` times as many days, around one."""
        first, last = self.span()
        self.look_at(about - (about - first) * factor, about + (last - about) * factor)

    def look_at(self, first: float | None, last: float | None) -> None:
        """Show these days; None: all."""
        self.view = None
        if first is not None and last is not None:
            least, most = self.span()
            first, last = max(first, least), min(last, most)
            self.view = (first, last) if last - first >= 2 and (first, last) != (least, most) else None
        self.update()


STEPS = (
    ("day", 1, "d MMM"), ("day", 5, "d MMM"), ("day", 10, "d MMM"), ("month", 1, "MMM yyyy"), ("month", 2, "MMM yyyy"),
    ("month", 3, "MMM yyyy"), ("month", 6, "MMM yyyy"), ("year", 1, "yyyy"), ("year", 2, "yyyy"), ("year", 5, "yyyy"),
    ("year", 10, "yyyy"),
)  # fmt: skip


def _days(first: float, last: float, unit: str, step: int) -> Iterator[float]:
    """Days within a span on which something begins: every so many days of a month, months or years."""
    begin = datetime.date.fromordinal(max(int(first), 1))
    end = datetime.date.fromordinal(max(int(last), 1))
    for year in range(begin.year, end.year + 1):
        if unit == "year":
            starts = [datetime.date(year, 1, 1)] if year % step == 0 else []
        elif unit == "month":
            starts = [datetime.date(year, month, 1) for month in range(1, 13, step)]
        else:
            starts = [datetime.date(year, month, day) for month in range(1, 13)
                      for day in ((1, 11, 21) if step == 10 else range(1, 29, step))]  # fmt: skip
        yield from (float(start.toordinal()) for start in starts if first <= start.toordinal() <= last)


def _round_numbers(low: float, high: float, count: int = 5) -> list[float]:
    """Round numbers in a range."""
    rough = (high - low) / count
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(s * power for s in (1, 2, 5, 10) if s * power >= rough)
    return [k * step for k in range(math.ceil(low / step), math.floor(high / step) + 1)]


def _number(value: float) -> str:
    return f"{value:.6g}" if abs(value) > 1e-12 else "0"


def _diamond(at: QPointF) -> QPolygonF:
    return QPolygonF([at + QPointF(*corner) for corner in ((0, -4), (4, 0), (0, 4), (-4, 0))])


def _value(value: float) -> str:
    return f"{value:.4f}" if abs(value) < 10 else f"{value:.6g}"


def _qdate(day: float) -> QDate:
    date = datetime.date.fromordinal(max(round(day), 1))
    return QDate(date.year, date.month, date.day)


def _x(event: Any) -> float:
    return float(event.position().x() if hasattr(event, "position") else event.pos().x())


def paired(days: Sequence[float], values: Sequence[float | None]) -> list[Spot]:
    """Days with their values, without those that have none."""
    return [(day, value) for day, value in zip(days, values) if value is not None]
