"""The panel at cloud detection after a run, with the classes over the scene."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from scene import add_layers, panel, run, simulated


def take(stage):
    folder = simulated("clouds", size=384, dates=6, clouds=0.25)
    scene = sorted(folder.glob("S2_*.tif"))[0]
    layer = add_layers(stage, [scene])[0]
    tab = panel(stage, "detectclouds")
    tab.fields["INPUT"].show(layer.id())
    run(stage, tab)
    stage.save()
    stage.save(stage.plugin.dock, "_panel")
