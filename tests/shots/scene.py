"""What the pictures of the panel share: a simulated scene in the project, the panel beside the map, a run in a tab."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import ClassVar

from qgis.core import QgsProcessingFeedback, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget

from skymend.algorithms.styles import new_layer

LOOKS = "looks.json"  # of a simulated scene, as the map of a user shows it
SCENES = Path(__file__).resolve().parents[2] / ".dev" / "shots" / "scenes"


def simulated(scenario: str, size: int = 256, dates: int = 12, seed: int = 4, clouds: float | None = None) -> Path:
    """The folder of a simulated scene; made by skymend:simulate the first time."""
    import processing

    folder = SCENES / f"{scenario}-{size}-{dates}-{seed}-{clouds}"
    if not (folder / "scene.json").is_file():
        shutil.rmtree(folder, ignore_errors=True)
        values = {
            "SCENARIO": scenario,
            "SIZE": size,
            "DATES": dates,
            "SEED": seed,
            "CLOUD_SHARE": clouds,
            "OUTPUT_FOLDER": str(folder),
        }
        told = Told()
        processing.run("skymend:simulate", {**values, "ADD_TO_MAP": False}, feedback=told)
        looks = {Path(entry["path"]).name: entry for entry in told.report["layers"] if entry.get("look")}
        (folder / LOOKS).write_text(json.dumps(looks))
    return folder


class Told(QgsProcessingFeedback):
    """Hears what the worker reports."""

    report: ClassVar[dict] = {}

    def pushReport(self, report: dict) -> None:  # noqa: N802 - after QGIS's own names
        self.report = report


def add_layers(stage, paths) -> list[QgsRasterLayer]:
    """Put rasters into the project, the first on top, as the simulation shows them, and show all of them."""
    layers = []
    for path in paths:
        looks = path.parent / LOOKS
        entry = json.loads(looks.read_text()).get(path.name, {}) if looks.is_file() else {}
        layer = new_layer(str(path), entry.get("kind", ""), entry.get("look")) or QgsRasterLayer(str(path), path.stem)
        if not layer.isValid():
            raise RuntimeError(f"{path} is no raster")
        QgsProject.instance().addMapLayer(layer, False)
        QgsProject.instance().layerTreeRoot().addLayer(layer).setExpanded(False)
        layers.append(layer)
    canvas = stage.iface.mapCanvas()
    canvas.setDestinationCrs(layers[0].crs())
    canvas.setExtent(layers[0].extent())
    return layers


def panel(stage, task: str, size=(1400, 900), width: int = 400):
    """The panel at a task, on the right of the window; returns the task's tab."""
    window = stage.iface.mainWindow()
    window.resize(*size)
    for name in ("Browser", "ProcessingToolbox"):
        dock = window.findChild(QDockWidget, name)
        if dock is not None:
            dock.hide()
    stage.plugin.show_dock(True)
    dock = stage.plugin.dock
    dock.show_task(task)
    window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)
    stage.spin(0.5)
    return dock.tab(task)


def run(stage, tab, seconds: float = 240.0):
    """Run a tab's task as its button does; returns the outcome."""
    ended = []
    tab.done.connect(ended.append)
    tab.footer.run_button.click()
    if tab.run is None:
        raise RuntimeError(f"not started: {tab.problem() or tab.footer.line.text()}")
    stage.wait(lambda: tab.run is None, seconds)
    if not ended:
        raise RuntimeError(tab.footer.line.text())
    stage.drawn()
    return ended[0]
