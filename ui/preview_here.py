"""Preview of a task on what the map shows: a temporary image over the map, and how long the whole will take."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterRasterDestination,
    QgsProcessingUtils,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMenu, QToolButton, QVBoxLayout

from ..algorithms.layers import tr
from ..algorithms.parameters import LOAD
from ..algorithms.styles import new_layer
from .background_preview import BackgroundPreview, ButtonTexts
from .background_run import BackgroundRun, Outcome, Refused, duration_text
from .compared_layers import Compared, Pair, Side, milliseconds
from .map_comparison import MapComparison, compare_on
from .preview_plan import PreviewPlan, plan_preview
from .problem import report_problem

SHOWN = ("image", "classes")
MAIN_OUTPUTS = ("OUTPUT", "OUTPUT_FOLDER")
EXTRAS = ("QUALITY", "UNCERTAINTY")  # yes or no, or a raster: what a preview does without


class PreviewHere(BackgroundPreview):
    """A button with the choice of how finely, and a line that tells what came of it."""

    def __init__(self, tab: Any):
        """`tab` tells the parameters, the area, and whether the worker may start (`ui/tab.py`)."""
        self.tab, self.canvas = tab, tab.iface.mapCanvas()
        tip = tr(
            "Compute what the map shows, and lay it over the map until the next run. Nothing is added to the project."
        )
        super().__init__(QToolButton(), ButtonTexts(tr("Preview here"), tr("Cancel the preview"), tip), tab)
        self.plan: PreviewPlan | None = None
        self.comparison: MapComparison | None = None
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        menu = QMenu(self.button)
        self.coarse = menu.addAction(tr("All of the view, in larger pixels"))
        self.coarse.setCheckable(True)
        self.coarse.setToolTip(tr("Off: the middle of the view, in the images' own pixels"))
        self.button.setMenu(menu)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.button)
        layout.addWidget(self.note)

    def show_ready(self, problem: str) -> None:
        """Whether a preview can be made, and why not."""
        super().show_ready(problem)
        if not isinstance(self.canvas, QgsMapCanvas):
            self.button.setEnabled(self.run is not None)

    def begin(self) -> None:
        """Make the preview in the background."""
        if self.run is not None or self.tab.problem():
            return
        self.clear()
        parameters = self.tab.parameters()
        plan = plan_preview(
            self.canvas.mapSettings(), *self.tab.whole_and_area(parameters), coarse=self.coarse.isChecked()
        )
        if isinstance(plan, str):
            self.say(plan)
            return
        if not self.tab.may_run():
            return
        try:
            run = BackgroundRun(self.tab.algorithm_id, preview_parameters(self.tab.algorithm, parameters, plan))
        except Refused as refusal:
            self.say(str(refusal))
            return
        self.plan, self.stopped = plan, False
        run.progressed.connect(self._progress)
        self.say(tr("Computing what the map shows…"))
        self.follow(run)

    def clear(self) -> None:
        """Take the preview off the map; one that still runs is stopped."""
        if self.run is not None:
            self.cancel()
        if self.comparison is not None:
            self.comparison.close()
        self.say("")

    # Steps ---------------------------------------------------------------------------------------------------------

    def _progress(self, percent: float, text: str) -> None:
        if text and not self.stopped:
            self.say(text)

    def finish(self, outcome: Outcome) -> None:
        """Show the picture, or why there is none."""
        if not outcome.finished:
            self.say(outcome.text)
            report_problem(self.tab.iface, outcome)
        else:
            self._show(outcome)
        self.tell()

    def _show(self, outcome: Outcome) -> None:
        layers = preview_layers(outcome.report.get("layers", []))
        if not layers:
            self.say(tr("The preview gave no picture."))
            return
        self.comparison = compare_on(self.canvas, Pair(Side(""), Side(tr("preview"), tuple(layers))))
        self.comparison.closed.connect(self._gone)
        self.comparison.put_line_beside(self.plan.box, self.plan.crs)
        method = outcome.results.get("METHOD_USED", "")
        told = (
            tr("Preview by {method}.").format(method=method) if method else "",
            self._coarseness(),
            self.estimate(outcome),
        )
        self.say(" ".join(filter(None, told)))

    def _coarseness(self) -> str:
        if self.plan.resolution is None:
            return ""
        return tr("Pixels are {times} times larger than those of the images, so details differ.").format(
            times=f"{self.plan.resolution / self.plan.pixel:.0f}"
        )

    def estimate(self, outcome: Outcome) -> str:
        """How long the whole will take: what was measured, start-up apart from pixels."""
        tiles = outcome.report.get("tile_seconds")
        if tiles is None or self.plan.share is None:
            return ""
        start = max(outcome.seconds - tiles, 0.0)
        return tr(
            "The whole will take about {time}: {start} to start, {tiles} for these {pixels} pixels of {whole}."
        ).format(
            time=duration_text(start + tiles * self.plan.share),
            start=duration_text(start),
            tiles=duration_text(tiles),
            pixels=f"{self.plan.pixels:,}",
            whole=f"{self.plan.pixels * self.plan.share:,.0f}",
        )

    def _gone(self) -> None:
        self.comparison = None


def preview_parameters(algorithm: Any, parameters: dict[str, Any], plan: PreviewPlan) -> dict[str, Any]:
    """The task's parameters for a preview: the part, and main results in temporary files that do not go to the project."""
    sent = {name: value for name, value in parameters.items() if name not in EXTRAS}
    for definition in algorithm.destinationParameterDefinitions():
        name = definition.name()
        wanted = name in sent and name in MAIN_OUTPUTS
        sent.pop(name, None)
        if wanted:
            raster = isinstance(definition, QgsProcessingParameterRasterDestination)
            path = QgsProcessingUtils.generateTempFilename("preview.tif" if raster else "preview")
            sent[name] = QgsProcessingOutputLayerDefinition(path) if raster else path
    sent["EXTENT"] = plan.extent
    if plan.resolution is not None:
        sent["RESOLUTION"] = plan.resolution
        sent["TARGET_CRS"] = plan.crs.authid() or plan.crs.toWkt()
    if algorithm.parameterDefinition(LOAD) is not None:
        sent[LOAD] = False
    return sent


def preview_layers(entries: list[dict[str, Any]]) -> list[Compared]:
    """The pictures of a run's report, styled as its results would be, in no project."""
    found = []
    for entry in entries:
        layer = new_layer(entry["path"], entry["kind"], entry.get("look")) if entry.get("kind") in SHOWN else None
        if layer is not None:
            found.append(Compared(path=entry["path"], begin=milliseconds(entry.get("date")), own=layer))
    return found
