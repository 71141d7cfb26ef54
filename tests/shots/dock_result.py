"""The card of a result: what was chosen, measured, filled and doubted, and what to do next."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from scene import add_layers, panel, run, simulated


def take(stage):
    folder = simulated("series")
    layers = add_layers(stage, sorted(folder.glob("S2_*.tif"))[:6])
    tab = panel(stage, "reconstructseries", size=(1400, 900))
    tab.table.add([layer.id() for layer in layers])
    tab.table.add([str(path) for path in sorted((folder / "masks").glob("*.tif"))[:6]])
    run(stage, tab)
    stage.spin(1)
    stage.save()
