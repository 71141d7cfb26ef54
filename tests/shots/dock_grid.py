"""The panel's advanced settings: where and how finely to compute, in QGIS's own widgets."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from scene import add_layers, panel, simulated


def take(stage):
    folder = simulated("series")
    add_layers(stage, sorted(folder.glob("S2_*.tif"))[:1])
    tab = panel(stage, "detectclouds", size=(1400, 1000))
    tab.advanced.setCollapsed(False)
    tab.fields["EXTENT"].show("500010,500100,4999850,4999990 [EPSG:32633]")
    stage.drawn()
    area = tab.advanced.parent().parent().parent()
    area.ensureWidgetVisible(tab.advanced)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    stage.drawn()
    stage.save(stage.plugin.dock)
