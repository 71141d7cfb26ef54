"""The panel's tab for satellite video."""

from __future__ import annotations

import html
import os
from typing import Any

from qgis.core import QgsProcessingException, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout

from ..algorithms.clips import parse_region
from ..algorithms.layers import tr
from ..contract.recipe import Recipe
from .background_run import Outcome
from .first_run import may_run
from .preview import Preview, PreviewWish
from .tab import TaskTab


class VideoTab(TaskTab):
    """Sharper satellite video."""

    task = "videosr"
    inputs = ("INPUT", "FRAMES", "FIRST_FRAME", "LAST_FRAME")
    own = ("EXTENT",)

    @staticmethod
    def label() -> str:
        return tr("Video")

    def build_input(self, form: QFormLayout) -> None:
        tip = self.algorithm.parameterDefinition("EXTENT").help()
        self.map_only = QCheckBox(tr("Only the part that the map shows"), self)
        self.map_only.setToolTip(f"<p>{tip}</p><p><code>EXTENT</code></p>")
        self.map_only.toggled.connect(lambda _on: self._follow())

    def build_method(self, form: QFormLayout) -> None:
        form.addRow(self.map_only)
        self.preview = Preview(self.wish, lambda: may_run(self.iface), self)
        self.preview.changed.connect(self._follow)
        form.addRow(self.preview)

    def take(self, paths: list[str]) -> None:
        """Choose a clip, or rasters one a frame."""
        self.fields["INPUT"].show(paths[0] if len(paths) == 1 else None)
        self.fields["FRAMES"].show(paths if len(paths) > 1 else [])

    def own_values(self) -> dict[str, Any]:
        if not self.map_only.isVisibleTo(self) or not self.map_only.isChecked():
            return {}
        canvas = self.iface.mapCanvas()
        box, crs = canvas.extent(), canvas.mapSettings().destinationCrs()
        corners = f"{box.xMinimum()},{box.xMaximum()},{box.yMinimum()},{box.yMaximum()}"
        return {"EXTENT": f"{corners} [{crs.authid()}]"}

    def fill_own(self, recipe: Recipe, values: dict[str, Any], missing: list[str]) -> list[str]:
        self.map_only.setChecked(False)
        if recipe.parameters.get("extent"):
            return [tr("The part of the map that the recipe was for is not in it: show it on the map and tick it.")]
        return []

    def own_problem(self) -> str:
        clip, frames = self.fields["INPUT"].value(), self.fields["FRAMES"].value()
        if clip and frames:
            return tr("Choose either a clip or frames.")
        if not clip and not frames:
            return tr("Choose a clip: a video file, a folder of frames or a raster.")
        return self._region_problem()

    def problem(self) -> str:
        found = self.input_problem()
        wanted = any(self.fields[name].value() for name in ("OUTPUT", "OUTPUT_FOLDER"))
        return found or ("" if wanted else tr("Tick the video, the folder of frames, or both."))

    def input_problem(self) -> str:
        """Why a preview cannot be made."""
        return super().problem()

    def arrange(self) -> None:
        """The map's part is for clips on the map; the preview needs a clip, yet no output."""
        self.map_only.setVisible(self._is_on_map())
        if hasattr(self, "preview"):
            self.preview.show_ready(self.input_problem())

    def wish(self) -> PreviewWish:
        """What the preview shall show."""
        region = self.fields["REGION"].value()
        return PreviewWish(
            parameters=self.parameters(),
            first=int(self.fields["FIRST_FRAME"].value() or 0),
            last=self.fields["LAST_FRAME"].value(),
            region=parse_region(region) if region else [],
        )

    def summary(self, outcome: Outcome) -> str:
        """How much was done, and the way to the video."""
        count, seconds = (outcome.results.get(name) for name in ("FRAME_COUNT", "SECONDS_PER_FRAME"))
        found = [tr("{count} frames").format(count=int(count))] if count else []
        if seconds:
            found.append(tr("{seconds} s a frame").format(seconds=f"{seconds:.2g}"))
        video = outcome.results.get("OUTPUT")
        if video:
            found.append(link(video, tr("Open the video")))
        folder = outcome.results.get("OUTPUT_FOLDER")
        if folder:
            found.append(link(folder, tr("Open the folder")))
        return " · ".join(found)

    def _is_on_map(self) -> bool:
        """Whether the clip is a raster of the project that lies somewhere on the map."""
        values = [self.fields["INPUT"].value(), *self.fields["FRAMES"].value()[:1]] if self.fields else []
        layers = [QgsProject.instance().mapLayer(value) for value in values if value]
        return any(isinstance(layer, QgsRasterLayer) and layer.crs().isValid() for layer in layers)

    def _region_problem(self) -> str:
        text = self.fields["REGION"].value()
        try:
            if text:
                parse_region(text)
        except QgsProcessingException as error:
            return str(error)
        if text and self.own_values():
            return tr("Give either a region in pixels or the part that the map shows.")
        return ""


def link(path: str, text: str) -> str:
    """A link that opens a file or folder."""
    return f"<a href='{html.escape(QUrl.fromLocalFile(os.path.abspath(path)).toString())}'>{text}</a>"
