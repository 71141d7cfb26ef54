"""QGIS with the panel open at the series, its table filled, and the map."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from scene import add_layers, panel, simulated


def take(stage):
    folder = simulated("series")
    add_layers(stage, sorted(folder.glob("S2_*.tif")))
    tab = panel(stage, "reconstructseries")
    tab.table.add([str(path) for path in [*sorted(folder.glob("S2_*.tif")), *sorted((folder / "masks").glob("*.tif"))]])
    stage.drawn()
    stage.save()
