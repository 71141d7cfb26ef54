"""A reconstructed series on the map: one group, dated, in the Temporal Controller."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from scene import add_layers, panel, run, simulated


def take(stage):
    folder = simulated("series")
    layers = add_layers(stage, sorted(folder.glob("S2_*.tif")))
    tab = panel(stage, "reconstructseries", size=(1500, 950))
    tab.table.add([layer.id() for layer in layers])
    tab.table.add([str(path) for path in sorted((folder / "masks").glob("*.tif"))])
    tab.fields["TARGET_DATES"].show("10D")
    tab.fields["KEEP"].show(False)
    run(stage, tab)
    tab.footer.play_button.click()
    stage.spin(1)
    stage.iface.mapCanvas().temporalController().pause()
    stage.drawn()
    stage.save()
