"""The panel with the recipe's menu open, and runs that wait in the queue."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from scene import add_layers, panel, simulated


def take(stage):
    from skymend.runtime import worker
    from skymend.ui.project_recipes import keep_recipe

    folder = simulated("series")
    layers = add_layers(stage, sorted(folder.glob("S2_*.tif")))

    def slow(task, job, feedback, preferences, standby=None):
        import time

        feedback.setProgressText("Filling gaps: tile 12 of 40")
        feedback.pushTimeLeft(170.0)
        feedback.setProgress(30)
        while not feedback.isCanceled():
            time.sleep(0.05)

    worker.run_job = slow
    tab = panel(stage, "reconstructseries", size=(1400, 1000))
    tab.table.add([layer.id() for layer in layers])
    keep_recipe("My valley, every ten days", tab.recipes.recipe())
    tab.footer.run_button.click()
    clouds = panel(stage, "detectclouds", size=(1400, 1000))
    for layer in layers[:2]:
        clouds.fields["INPUT"].show(layer.id())
        clouds.footer.run_button.click()
    stage.spin(1.0)
    stage.drawn()
    stage.save(stage.plugin.dock)
    menu = clouds.recipes.menu()
    clouds.recipes.fill(menu)
    menu.popup(clouds.recipes.mapToGlobal(clouds.recipes.rect().topLeft()))
    stage.spin(0.5)
    stage.save(menu, "_menu")
