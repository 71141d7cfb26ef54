"""The panel as it opens on a small screen: `SHOT_SCREEN=1280x720 ./dev shot dock_small`; SHOT_FONT=2 for large letters."""

import os
import sys
from pathlib import Path

from qgis.PyQt.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).parent))
from scene import add_layers, simulated


def take(stage):
    if os.environ.get("SHOT_FONT"):
        font = QApplication.font()
        font.setPointSizeF(font.pointSizeF() * float(os.environ["SHOT_FONT"]))
        QApplication.setFont(font)
        stage.iface.mainWindow().setFont(font)
    folder = simulated("series")
    layers = add_layers(stage, sorted(folder.glob("S2_*.tif"))[:3])
    window = stage.iface.mainWindow()
    window.resize(1280, 720)
    stage.plugin.show_dock(True)
    dock = stage.plugin.dock
    dock.show_task(os.environ.get("SHOT_TASK", "reconstructseries"))
    tab = dock.pages.currentWidget()
    if hasattr(tab, "table"):
        tab.table.add([layer.id() for layer in layers])
    stage.spin(1)
    stage.save()
