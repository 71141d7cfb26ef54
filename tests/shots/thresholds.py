"""The cloud mask of what is in view, moved by two sliders without a run."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from scene import add_layers, panel, simulated


def take(stage):
    folder = simulated("clouds")
    (layer, *_) = add_layers(stage, sorted(folder.glob("S2_*.tif"))[:1])
    tab = panel(stage, "detectclouds", size=(1500, 1000))
    tab.fields["INPUT"].show(layer.id())
    tab.live.box.setChecked(True)
    tab.live.threshold.setValue(35)
    tab.live.margin.setValue(3)
    live = tab.live
    stage.wait(lambda: not live.overlay.image.isNull() and not live.asker.busy, 230)
    stage.drawn()
    stage.save()
    tab.live.box.setChecked(False)
