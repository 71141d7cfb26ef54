"""The panel in QGIS's dark theme, with a date missing."""

import shutil
import sys
from pathlib import Path

from qgis.core import QgsApplication

sys.path.insert(0, str(Path(__file__).parent))
from scene import add_layers, panel, simulated


def take(stage):
    folder = simulated("series")
    undated = stage.png.with_name("field survey.tif")
    shutil.copy(sorted(folder.glob("S2_*.tif"))[3], undated)
    layers = add_layers(stage, sorted(folder.glob("S2_*.tif"))[:3])
    QgsApplication.setUITheme("Night Mapping")
    tab = panel(stage, "reconstructseries")
    tab.table.add([*(layer.id() for layer in layers), str(undated)])
    tab.table.model.setData(tab.table.model.index(0, 2), "2020-03-14")
    tab.table.model.set_role([1], "mask")
    tab.picker.method.setCurrentIndex(tab.picker.method.findData("harmonic"))
    stage.drawn()
    stage.save(stage.plugin.dock)
