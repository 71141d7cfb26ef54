"""The written walk: a folder of Landsat scenes → clouds of one → the series without gaps → saved; a picture a step."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from landsat_scenes import landsat_folder
from scene import panel, run


def take(stage):
    folder = landsat_folder()
    tab = panel(stage, "detectclouds", size=(1200, 800))
    tab.fields["INPUT"].show(str(sorted(folder.iterdir())[0]))
    run(stage, tab)
    stage.spin(0.6)
    stage.save(suffix="_clouds")
    stage.plugin.dock.show_task("reconstructseries")
    tab = stage.plugin.dock.tab("reconstructseries")
    tab.table.take_in([str(folder)])
    stage.wait(lambda: tab.table.search is None)
    stage.spin(0.5)
    stage.save(stage.plugin.dock, suffix="_table")
    run(stage, tab)
    stage.spin(0.6)
    stage.save()
    left = [*folder.rglob("*.aux.xml")]
    if left:
        raise RuntimeError(f"statistics beside the inputs: {left}")
