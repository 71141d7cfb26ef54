"""What a user sees first: a simulated series on the map, made in the panel with nothing set by hand."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from scene import panel, run


def take(stage):
    tab = panel(stage, "simulate", size=(1500, 950))
    run(stage, tab)
    stage.save()
    stage.save(stage.plugin.dock, "_dock")
