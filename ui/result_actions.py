"""What can be done with the results of a tab's last run."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsProject

from ..algorithms.results import zoom_to
from ..algorithms.styles import apply_style
from .background_run import Outcome
from .dialogs import show_beside
from .keeping import ask_where, keep_files, show_from, temporary_files
from .problem import ProblemDialog
from .raster_pickers import project_rasters


class ResultActions:
    """The buttons of the result card. `tab` holds the `outcome` of its last run, and the footer with the card."""

    def __init__(self, tab: Any):
        self.tab = tab
        card = tab.footer.card
        card.zoom_asked.connect(self.zoom)
        card.alike_asked.connect(self.show_inputs_alike)
        card.save_asked.connect(self.save_permanently)
        card.details_asked.connect(self.show_details)

    def result_layers(self) -> list[Any]:
        """The layers of the last run that are still in the project."""
        ids = self.tab.outcome.layers if self.tab.outcome is not None else ()
        return [layer for layer in map(QgsProject.instance().mapLayer, ids) if layer is not None]

    def zoom(self) -> None:
        """Show the last results on the map."""
        layers = self.result_layers()
        if layers:
            zoom_to(self.tab.iface.mapCanvas(), layers)

    def alike_layers(self, outcome: Outcome) -> list[Any]:
        """The rasters of the inputs that are in the project and have the bands of the result."""
        images = [
            entry for entry in outcome.report.get("layers", []) if entry.get("kind") == "image" and entry.get("look")
        ]
        results = self.result_layers()
        if not images or not results:
            return []
        given = [
            value for entry in outcome.parameters.values() for value in (entry if isinstance(entry, list) else [entry])
        ]
        count = results[0].bandCount()
        return [layer for layer in project_rasters() if layer.id() in given and layer.bandCount() == count]

    def show_inputs_alike(self) -> None:
        """Give these rasters the result's colours and brightness."""
        if self.tab.outcome is None:
            return
        layers = self.tab.outcome.report.get("layers", [])
        look = next((e["look"] for e in layers if e.get("look") and e.get("kind") == "image"), None)
        for layer in self.alike_layers(self.tab.outcome):
            apply_style(layer, "image", look)
            layer.triggerRepaint()

    def save_permanently(self) -> None:
        """Copy temporary results to a folder that the user chooses."""
        outcome = self.tab.outcome
        folder = ask_where(self.tab) if outcome is not None else ""
        if folder:
            self._keep(outcome, folder)

    def _keep(self, outcome: Outcome, folder: str) -> None:
        task = keep_files(temporary_files(outcome), folder)

        def saved(text: str, moved: Any) -> None:
            if moved:
                show_from(moved, outcome.layers)
                self.tab.footer.card.buttons["save"].hide()
            self.tab.footer.show_text(text)

        task.ended.connect(saved)
        QgsApplication.taskManager().addTask(task)

    def show_details(self) -> None:
        """All that the run said."""
        if self.tab.outcome is not None:
            show_beside(ProblemDialog(self.tab.outcome, self.tab.iface.mainWindow()))
