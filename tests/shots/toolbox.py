"""The dialog of an algorithm as the Toolbox shows it, with the panel's parameters."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from scene import add_layers, panel, simulated


def take(stage):
    from qgis.PyQt.QtWidgets import QApplication

    folder = simulated("series")
    layers = add_layers(stage, sorted(folder.glob("S2_*.tif")))
    tab = panel(stage, "reconstructseries")
    tab.table.add([layer.id() for layer in layers])
    before = set(QApplication.topLevelWidgets())
    tab.open_in_toolbox()
    stage.spin(1.5)
    dialog = next(w for w in set(QApplication.topLevelWidgets()) - before if w.isVisible() and w.windowTitle())
    dialog.resize(1000, 760)
    stage.spin(1)
    stage.save(dialog)
