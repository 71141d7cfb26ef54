"""The panel at the series, with a method chosen, its options open, and roles and dates in the table."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from scene import add_layers, panel, simulated


def take(stage):
    folder = simulated("series")
    layers = add_layers(stage, sorted(folder.glob("S2_*.tif")))
    tab = panel(stage, "reconstructseries", size=(1400, 1000))
    tab.table.add([layer.id() for layer in layers])
    tab.table.add([str(path) for path in sorted((folder / "masks").glob("*.tif"))])
    tab.picker.method.setCurrentIndex(tab.picker.method.findData("whittaker"))
    tab.picker.options.setCollapsed(False)
    tab.fields["TARGET_DATES"].show("10D")
    stage.drawn()
    stage.save(stage.plugin.dock)
