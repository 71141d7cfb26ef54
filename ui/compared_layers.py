"""Which layers are compared: those of two sides, by date, and for a run of SkyMend its inputs and its results.

What a result was made from stands in its metadata (`algorithms/results.py`), so a run can still be compared after its
project was closed and opened.
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..algorithms.layers import layer_date, same_file, source_path, tr
from ..algorithms.results import KIND
from ..algorithms.styles import open_unread
from ..contract import quality_classes as quality
from ..contract.dates import parse_date

BEFORE = {
    "detectclouds": "input",
    "removeclouds": "inputs",
    "reconstructseries": "optical",
    "fuse": "coarse_target",
    "videosr": "input",
}  # which input of a task its result replaces
FILLED = (
    quality.INTERPOLATED, quality.LONG_GAP, quality.EXTRAPOLATED, quality.FALLBACK, quality.OTHER_DATE, quality.REGRESSED,
    quality.SPATIAL,
)  # fmt: skip
EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
MS_A_DAY = 86_400_000
QUALITY_KINDS = ("quality", "origin")
_HISTORY = re.compile(r"^SkyMend \S+ skymend:(\w+) (\{.*\})$", re.DOTALL)


@dataclass
class Compared:
    """One layer of a side: of the project, or a file that is opened when it is first drawn and never added."""

    layer_id: str = ""
    path: str = ""
    begin: int | None = None  # when it is valid from, ms since 1970 UTC; None: always
    like: str = ""  # id of the layer whose colours a file takes
    own: QgsRasterLayer | None = None

    def layer(self) -> Any:
        """The layer, None where it is gone."""
        if self.layer_id:
            return QgsProject.instance().mapLayer(self.layer_id)
        if self.own is None:
            self.own = open_unread(self.path)
            shown = QgsProject.instance().mapLayer(self.like)
            if self.own.isValid() and isinstance(shown, QgsRasterLayer) and shown.bandCount() == self.own.bandCount():
                self.own.setRenderer(shown.renderer().clone())
        return self.own if self.own.isValid() else None


@dataclass(frozen=True)
class Side:
    """One side: what it is called, its layers from the top, of which the dated ones take turns."""

    title: str
    layers: tuple[Compared, ...] = ()

    def begins(self) -> list[int]:
        """The moments from which its layers are valid, in order."""
        return sorted({entry.begin for entry in self.layers if entry.begin is not None})

    def at(self, begin: int | None) -> list[Any]:
        """The layers to draw where those of one moment are wanted; undated ones always."""
        found = [entry.layer() for entry in self.layers if entry.begin is None or entry.begin == begin]
        return [layer for layer in found if layer is not None]

    def is_there(self) -> bool:
        """Whether any of its layers still exists."""
        return any(entry.path or entry.layer() is not None for entry in self.layers)


@dataclass(frozen=True)
class Pair:
    """What is compared: before, after, and rasters that tell which pixels of the second were filled."""

    before: Side
    after: Side
    filled: Side = field(default_factory=lambda: Side(""))

    def begins(self) -> list[int]:
        """The moments one can choose from."""
        return self.after.begins() or self.before.begins()

    def at(self, moment: int | None) -> tuple[int | None, int | None]:
        """The moments of the two sides: the last result that has begun by then, and the input nearest to that."""
        after = last_begun(self.after.begins(), moment)
        return nearest(self.before.begins(), moment if after is None else after), after


def last_begun(begins: list[int], moment: int | None) -> int | None:
    """The last of some moments that is not later than `moment`, else the first; None where there is none."""
    earlier = [begin for begin in begins if moment is not None and begin <= moment]
    return earlier[-1] if earlier else next(iter(begins), None)


def nearest(begins: list[int], moment: int | None) -> int | None:
    """The moment that is nearest, the earlier of two."""
    return (
        min(begins, key=lambda begin: abs(begin - moment))
        if begins and moment is not None
        else last_begun(begins, None)
    )


def moment_text(begin: int | None) -> str:
    """A moment as people read it; empty for none."""
    if begin is None:
        return ""
    moment = EPOCH + datetime.timedelta(milliseconds=begin)
    if not begin % MS_A_DAY:
        return moment.date().isoformat()
    return moment.replace(tzinfo=None).isoformat(" ", "milliseconds")


# Any layers --------------------------------------------------------------------------------------------------------------


def side_of(title: str, layers: Iterable[QgsMapLayer]) -> Side:
    """A side of layers of the project, from the top."""
    return Side(title, tuple(Compared(layer.id(), begin=begin_of(layer)) for layer in layers))


def layers_of_node(node: Any) -> list[QgsMapLayer]:
    """The layers of a node of the layer tree, ticked or not, from the top."""
    nodes = node.findLayers() if isinstance(node, QgsLayerTreeGroup) else [node]
    return [found.layer() for found in nodes if found.layer() is not None]


def pair_of(before: list[QgsMapLayer], after: list[QgsMapLayer]) -> Pair:
    """Two sides as the user chose them; rasters of quality among others only tell what was filled."""
    sides = []
    for title, layers in ((tr("before"), before), (tr("after"), after)):
        shown = [layer for layer in layers if layer.customProperty(KIND, "") not in QUALITY_KINDS] or layers
        sides.append(side_of(title, shown))
    return Pair(sides[0], sides[1], filled_of(after))


def begin_of(layer: QgsMapLayer) -> int | None:
    """From when a raster is valid: its temporal range, else the date in its file's or its own name."""
    if not isinstance(layer, QgsRasterLayer):
        return None
    properties = layer.temporalProperties()
    if properties is not None and properties.isActive() and properties.fixedTemporalRange().begin().isValid():
        return properties.fixedTemporalRange().begin().toMSecsSinceEpoch()
    return milliseconds(layer_date(layer, path_of(layer)))


def filled_of(layers: Iterable[QgsMapLayer]) -> Side:
    """What tells the filled pixels, from the rasters of quality among the layers."""
    found = [layer for layer in layers if layer.customProperty(KIND, "") in QUALITY_KINDS]
    return Side(
        "", tuple(Compared(path=path_of(layer), begin=begin_of(layer), own=_filled_layer(layer)) for layer in found)
    )


def _filled_layer(layer: QgsRasterLayer) -> QgsRasterLayer:
    """The same raster, opaque where pixels were filled."""
    own = QgsRasterLayer(layer.source(), layer.name(), layer.providerType())
    if own.isValid():
        classes = [QgsPalettedRasterRenderer.Class(code, QColor(Qt.GlobalColor.black)) for code in FILLED]
        own.setRenderer(QgsPalettedRasterRenderer(own.dataProvider(), 1, classes))
    return own


# The layers of a run -------------------------------------------------------------------------------------------------


def run_of(layer: Any) -> tuple[str, dict[str, Any]]:
    """Task and job that made a layer, from its metadata; ("", {}) for a layer that no run made."""
    for line in reversed(layer.metadata().history() if isinstance(layer, QgsRasterLayer) else []):
        found = _HISTORY.match(line)
        if found:
            try:
                return found[1], json.loads(found[2])
            except ValueError:
                break
    return "", {}


def run_layers(layer: QgsRasterLayer) -> list[QgsRasterLayer]:
    """All layers in the project that one run made, from the one given."""
    made = [line for line in layer.metadata().history() if _HISTORY.match(line)][-1:]
    everything = QgsProject.instance().layerTreeRoot().layerOrder()
    return [
        other for other in everything if isinstance(other, QgsRasterLayer) and other.metadata().history()[-1:] == made
    ]


def pair_of_run(layers: list[QgsRasterLayer]) -> Pair | None:
    """Input above, result below, of a run whose results these are; None where that is not known."""
    results = [layer for layer in layers if run_of(layer)[0]]
    task, job = run_of(results[0]) if results else ("", {})
    given = job.get(BEFORE.get(task, ""), [])
    inputs = _mended(job, [entry for entry in (given if isinstance(given, list) else [given]) if entry.get("path")])
    kind = "classes" if task == "detectclouds" else "image"
    shown = [layer for layer in results if layer.customProperty(KIND, "") == kind]
    if not inputs or not shown:
        return None
    below = [_input(entry, shown[0] if kind == "image" else None) for entry in inputs]
    after = side_of(tr("after"), shown)
    if kind == "classes":
        after = Side(after.title, (*(Compared(entry.layer_id) for entry in after.layers), *below))
    return Pair(Side(tr("before"), tuple(below)), after, filled_of(results))


def _mended(job: dict[str, Any], inputs: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Of the images of a cloud removal the one that is mended; all of them for other tasks."""
    if "inputs" not in job or not inputs:
        return inputs
    target = job.get("target") or ""
    named = [entry for entry in inputs if target and target in (entry.get("date"), entry.get("name"))]
    if not named and target:
        named = [entry for entry in inputs if target in str(entry.get("name") or "")]
    return (named or inputs)[:1]


def _input(entry: dict[str, Any], result: QgsRasterLayer | None) -> Compared:
    """An input: from its file in the colours of the result, so that both look alike, else as the project has it."""
    rasters = [layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsRasterLayer)]
    known = next((layer for layer in rasters if same_file(path_of(layer), entry["path"])), None)
    if known is not None and (result is None or known.bandCount() != result.bandCount()):
        return Compared(known.id(), begin=_begin(entry, known))
    return Compared(path=entry["path"], begin=_begin(entry, known), like=result.id() if result is not None else "")


def _begin(entry: dict[str, Any], layer: QgsRasterLayer | None) -> int | None:
    begin = milliseconds(entry.get("date"))
    return begin_of(layer) if begin is None and layer is not None else begin


def path_of(layer: QgsRasterLayer) -> str:
    """The file of a raster layer; empty where it is none."""
    try:
        return source_path(layer)
    except QgsProcessingException:
        return ""


def milliseconds(date: Any) -> int | None:
    """The begin of a day (a date, or its text) in ms since 1970 UTC; None for no date."""
    day = date if isinstance(date, datetime.date) else parse_date(str(date or ""))
    return None if day is None else (day - EPOCH.date()).days * MS_A_DAY
