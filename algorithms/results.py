"""Results on the map: style by kind, a fixed temporal range for dated rasters, one group a run, provenance.

QGIS drops the algorithm before it loads the layers, and a post-processor that belongs to it would go too, silently
(qgis/QGIS#47533): the post-processors are kept alive, the last few thousand.
"""

from __future__ import annotations

import contextlib
import datetime
import os
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    Qgis,
    QgsCsException,
    QgsDateTimeRange,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDateTime, Qt

from .alive import keep, kept, let_go
from .styles import apply_style, new_layer

MOST_KEPT = 5000
RUN = "skymend/run"  # marks groups, and the place of layers in them
KIND = "skymend/kind"  # of a result: image, classes, quality, origin…
TIMES = "skymend/times"  # of a frame: begin/end in full
DRAWN_FIRST = {"classes": 0, "image": 1}


@dataclass(frozen=True)
class Run:
    """What the layers of one run share."""

    title: str
    history: str
    group: str = ""


class FinishLayer(QgsProcessingLayerPostProcessorInterface):
    """Finishes one loaded layer in the main thread."""

    def __init__(self, entry: dict[str, Any], run: Run, position: int, hidden: bool = False):
        super().__init__()
        self.entry, self.run, self.position, self.hidden = entry, run, position, hidden

    def postProcessLayer(self, layer: Any, context: QgsProcessingContext, feedback: Any) -> None:
        """Style, temporal range, provenance; on QGIS without group names for results also the group."""
        if not isinstance(layer, QgsRasterLayer) or not layer.isValid():
            return
        apply_style(layer, self.entry.get("kind", ""), self.entry.get("look"))
        set_temporal_range(layer, self.entry.get("begin"), self.entry.get("end"))
        layer.setCustomProperty(KIND, self.entry.get("kind", ""))
        metadata = layer.metadata()
        metadata.setTitle(self.entry.get("name") or layer.name())
        metadata.setAbstract(self.run.title)
        metadata.addHistoryItem(self.run.history)
        layer.setMetadata(metadata)
        if context.project() is not None:
            self._place(layer, context.project(), qgis_groups(context))
        layer.triggerRepaint()

    def _place(self, layer: QgsRasterLayer, project: QgsProject, grouped: bool) -> None:
        """Its place in the layer tree and on the map."""
        root = project.layerTreeRoot()
        if self.hidden:
            _hide(layer, root)
        if self.run.group and not grouped:
            _move_to_group(layer, root, self.run.group, self.position)
        elif self.run.group:
            _mark_group(layer, root, self.run.group)
        else:
            _move_out_of_groups(layer, root)
        if self.position == 0:
            bring_into_view(layer, project)


def load_results(
    context: QgsProcessingContext, entries: list[dict[str, Any]], outputs: set[str], run: Run, folder_output: str = ""
) -> None:
    """Announce the rasters of a run to QGIS.

    `entries` are the worker's report["layers"] that shall be seen; `outputs` the paths that QGIS loads by itself. The
    others (files in a folder) are loaded as parts of the output `folder_output`.
    """
    let_go(*kept(FinishLayer)[:-MOST_KEPT])
    masked, beside = False, any(entry.get("kind") in DRAWN_FIRST for entry in entries)
    for position, entry in enumerate(with_ranges(entries)):
        path = entry["path"]
        if path not in outputs:
            context.addLayerToLoadOnCompletion(
                path,
                QgsProcessingContext.LayerDetails(
                    entry.get("name") or os.path.basename(path),
                    context.project(),
                    folder_output,
                    QgsProcessingUtils.LayerHint.Raster,
                ),
            )
        kind = entry.get("kind")
        hidden = bool(entry.get("hidden")) or (beside and kind not in DRAWN_FIRST) or (kind == "classes" and masked)
        masked = masked or kind == "classes"
        details = context.layerToLoadOnCompletionDetails(path)
        details.name = entry.get("name") or details.name
        details.forceName = bool(entry.get("date"))
        details.setPostProcessor(keep(FinishLayer(entry, run, position, hidden)))
        if run.group and qgis_groups(context):
            details.groupName = run.group
        if hasattr(details, "layerSortKey"):
            details.layerSortKey = position


def open_results(context: QgsProcessingContext) -> None:
    """Main thread, before QGIS loads what `load_results` announced: open it styled, so that QGIS computes no statistics."""
    for path, details in context.layersToLoadOnCompletion().items():
        finish = details.postProcessor()
        if not isinstance(finish, FinishLayer) or details.project is None:
            continue
        layer = new_layer(path, finish.entry.get("kind", ""), finish.entry.get("look"))
        if layer is not None:
            context.temporaryLayerStore().addMapLayer(layer)


def qgis_groups(context: QgsProcessingContext) -> bool:
    """Whether this QGIS puts results into groups by itself (3.32)."""
    return hasattr(QgsProcessingContext.LayerDetails("", context.project()), "groupName")


def with_ranges(entries: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The entries as the layer tree shows them: masks on top, then images, each sort in the order of its dates; dated ones
    get the range (ISO, end exclusive) in which they are shown.

    An entry that says `first` goes on top of all. The worker may say `begin` and `end`: days, of which `end` is the last, or
    for frames of a video times (with a T), of which `end` is exclusive. Else an image is shown until the next one of its
    kind, and the last as long as the median of those before it, or a day.
    """
    ordered = sorted(entries, key=lambda e: (str(e.get("date") or ""), _begin(e)))
    result = []
    for sort in sorted(dict.fromkeys(map(_sort, entries)), key=lambda sort: DRAWN_FIRST.get(sort[0], 2)):
        same = [e for e in ordered if _sort(e) == sort]
        days = sorted({datetime.date.fromisoformat(e["date"]) for e in same if e.get("date")})
        steps = sorted((b - a for a, b in zip(days, days[1:])), key=lambda step: step.days)
        usual = steps[len(steps) // 2] if steps else datetime.timedelta(days=1)
        following = dict(zip(days, [*days[1:], *(day + usual for day in days[-1:])]))
        for entry in same:
            shown = {}
            if _has_times(entry):
                pass  # a frame's own times are exact
            elif entry.get("begin") and entry.get("end"):
                last = datetime.date.fromisoformat(entry["end"])
                shown = {"end": (last + datetime.timedelta(days=1)).isoformat()}
            elif entry.get("date"):
                day = datetime.date.fromisoformat(entry["date"])
                shown = {"begin": day.isoformat(), "end": following[day].isoformat()}
            result.append({**entry, **shown})
    return sorted(result, key=lambda entry: not entry.get("first"))


def _has_times(entry: dict[str, Any]) -> bool:
    """Whether an entry is shown for part of a day."""
    return "T" in str(entry.get("begin") or "") and "T" in str(entry.get("end") or "")


def _begin(entry: dict[str, Any]) -> int:
    """When a frame begins (ms, UTC); 0 for what has a day only."""
    return _utc(entry["begin"]).toMSecsSinceEpoch() if _has_times(entry) else 0


def _sort(entry: dict[str, Any]) -> tuple[str, str]:
    """Layers of one sort follow each other in time: images do not end when a mask begins."""
    return entry.get("kind", ""), entry.get("role", "")


def set_temporal_range(layer: QgsRasterLayer, begin: str | None, end: str | None) -> None:
    """Show the layer from `begin` to just before `end` (ISO dates or times, UTC) when the Temporal Controller is on."""
    if not begin or not end:
        return
    if "T" in begin:  # projects keep whole seconds only, see restore_times
        layer.setCustomProperty(TIMES, f"{begin}/{end}")
    properties = layer.temporalProperties()
    properties.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
    properties.setFixedTemporalRange(QgsDateTimeRange(_utc(begin), _utc(end), True, False))
    properties.setIsActive(True)


def restore_times(layers: list[Any]) -> None:
    """Give frames of video back what a saved project has lost: QGIS writes temporal ranges without fractions of a second.

    A range that the user has changed since then is left alone.
    """
    for layer in layers:
        times = str(layer.customProperty(TIMES, "") if isinstance(layer, QgsRasterLayer) else "").split("/")
        if len(times) != 2:
            continue
        kept = layer.temporalProperties().fixedTemporalRange()
        rounded = [_utc(text).toMSecsSinceEpoch() // 1000 for text in times]
        if [kept.begin().toMSecsSinceEpoch() // 1000, kept.end().toMSecsSinceEpoch() // 1000] == rounded:
            set_temporal_range(layer, *times)


def _utc(text: str) -> QDateTime:
    return QDateTime.fromString(text if "T" in text else f"{text}T00:00:00Z", Qt.DateFormat.ISODate)


def bring_into_view(layer: QgsRasterLayer, project: QgsProject) -> None:
    """A project without a CRS takes the layer's; the map goes to a layer that is out of sight."""
    if not project.crs().isValid() and layer.crs().isValid():
        project.setCrs(layer.crs())
    from qgis.utils import iface

    canvas = iface.mapCanvas() if iface is not None else None
    if not isinstance(canvas, QgsMapCanvas) or layer.extent().isEmpty():
        return
    try:
        box = canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent())
    except QgsCsException:  # it lies where the project's CRS has no coordinates
        return
    if box.isFinite() and not canvas.extent().intersects(box):
        zoom_to(canvas, [layer])


def zoom_to(canvas: Any, layers: list[Any]) -> None:
    """Show layers on the map, all of them."""
    whole = QgsRectangle()
    for layer in layers:
        with contextlib.suppress(QgsCsException):
            whole.combineExtentWith(canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent()))
    if whole.isFinite() and not whole.isEmpty():
        whole.scale(1.05)
        canvas.setExtent(whole)
        canvas.refresh()


def _hide(layer: QgsRasterLayer, root: Any) -> None:
    """What lies beside the main results (probability, quality, counts) waits unticked, for it would cover the map."""
    node = root.findLayer(layer.id())
    if node is not None:
        node.setItemVisibilityChecked(False)


def _mark_group(layer: QgsRasterLayer, root: Any, name: str) -> None:
    """A group that QGIS has made is known as a run's."""
    node = root.findLayer(layer.id())
    if node is not None and node.parent().name() == name:
        node.parent().setCustomProperty(RUN, name)


def _move_out_of_groups(layer: QgsRasterLayer, root: Any) -> None:
    """A result that comes alone does not belong to the run whose group the user is in: it goes above that."""
    node = root.findLayer(layer.id())
    if node is None or RUN not in node.parent().customProperties():
        return
    group = node.parent()
    while group.parent() is not None and RUN in group.parent().customProperties():
        group = group.parent()
    place = group.parent().children().index(group)
    group.parent().insertChildNode(place, node.clone())
    node.parent().removeChildNode(node)


def _move_to_group(layer: QgsRasterLayer, root: Any, name: str, position: int) -> None:
    """Put the layer into the run's group, at its place among the run's layers.

    QGIS adds layers where the user is in the tree, which may by now be inside this group, or inside that of another run.
    """
    node = root.findLayer(layer.id())
    if node is None:
        return
    group = root.findGroup(name)
    if group is None:
        parent = node.parent()
        while parent.parent() is not None and RUN in parent.customProperties():
            parent = parent.parent()
        group = parent.insertGroup(0, name)
        group.setCustomProperty(RUN, name)
    moved = node.clone()
    moved.setCustomProperty(RUN, position)
    moved.setExpanded(position == 0)
    others = [child for child in group.children() if child is not node]
    later = [child for child in others if int(child.customProperty(RUN, -1)) > position]
    group.insertChildNode(group.children().index(later[0]) if later else len(group.children()), moved)
    node.parent().removeChildNode(node)  # last: a layer without any node would leave the project
