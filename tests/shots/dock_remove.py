"""The panel at cloud removal after a run that found the clouds itself."""

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
    run(stage, tab)
    stage.save()
    stage.save(stage.plugin.dock, "_panel")
