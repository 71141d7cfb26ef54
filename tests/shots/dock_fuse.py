"""The panel at fusion: pairs and targets in the table."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from scene import add_layers, panel, simulated


def take(stage):
    folder = simulated("fusion", dates=4)
    fine, coarse = (sorted(folder.glob(f"{kind}_*.tif")) for kind in ("S2", "coarse"))
    layers = add_layers(stage, [*fine, *coarse])
    tab = panel(stage, "fuse")
    tab.table.add([layer.id() for layer in layers])
    stage.drawn()
    stage.save()
    stage.save(stage.plugin.dock, "_panel")
