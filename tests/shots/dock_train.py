"""The panel's tab that trains, after half a minute of a real training on simulated scenes: curve, picture, verdict."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from scene import add_layers, panel, run, simulated


def take(stage):
    folder = simulated("clouds", size=768, dates=4, clouds=0.4)
    scenes = sorted(folder.glob("S2_*.tif"))
    layers = add_layers(stage, scenes)
    tab = panel(stage, "trainmodel", size=(1400, 1100))
    tab.table().add([layer.id() for layer in layers])
    tab.table().add([str(path) for path in sorted((folder / "masks").glob("*.tif"))])
    stage.spin(0.5)
    stage.save(stage.plugin.dock, "_before")
    tab.fields["MINUTES"].show(float(os.environ.get("SHOT_MINUTES", "0.5")))
    tab.fields["SIMULATED"].show(0.5)
    run(stage, tab, 540.0)
    stage.spin(0.5)
    stage.save(stage.plugin.dock)
    tab.show_on_map()
    stage.wait(lambda: not tab.trial, 200)
    stage.drawn()
    stage.save(None, "_map")
