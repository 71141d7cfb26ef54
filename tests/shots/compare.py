"""Before and after on the map: the line with outlined fills, and two maps side by side."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from scene import add_layers, panel, run, simulated


def take(stage):
    folder = simulated("clouds", size=256, dates=8, clouds=0.15)
    layers = add_layers(stage, sorted(folder.glob("S2_*.tif")))
    tab = panel(stage, "removeclouds")
    tab.table.add([layer.id() for layer in layers])
    tab.target.setCurrentIndex(1)
    tab.fields["QUALITY"].box.setChecked(True)
    tab.fields["DETECT"].show(False)
    tab.table.add([str(path) for path in sorted((folder / "masks").glob("*.tif"))])
    tab.picker.show_values({"METHOD": "composite-nearest"})
    run(stage, tab)
    tab.compare_on_map()
    stage.drawn()
    stage.spin(1)
    stage.save()
    from skymend.algorithms.alive import kept
    from skymend.ui.map_comparison import MapComparison

    comparison = kept(MapComparison)[-1]
    comparison.turn()
    stage.spin(0.5)
    stage.save(stage.iface.mapCanvas(), "_level")
    comparison.show_beside(True)
    stage.spin(1.5)
    stage.save(suffix="_beside")
