"""The panel at satellite video: a preview before and after, and the sharper frames of a run on the map."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from qgis.core import QgsProject
from scene import SCENES, add_layers, panel, run


def film(size: int = 512, frames: int = 8, seed: int = 3) -> Path:
    """The folder of a simulated clip; made by skymend:simulate the first time."""
    import processing

    folder = SCENES / f"video-{size}-{frames}-{seed}"
    if not (folder / "scene.json").is_file():
        values = {"SCENARIO": "video", "SIZE": size, "DATES": frames, "SEED": seed, "OUTPUT_FOLDER": str(folder)}
        processing.run("skymend:simulate", {**values, "ADD_TO_MAP": False})
    return folder


def take(stage):
    folder = film()
    layers = add_layers(stage, sorted((folder / "frames_lr").glob("*.tif"))[:1])
    tab = panel(stage, "videosr", size=(1340, 940), width=430)
    tab.take([str(folder / "frames_lr")])
    tab.fields["OUTPUT_FOLDER"].box.setChecked(True)
    tab.picker.show_values({"METHOD": "back-projection"})
    tab.preview.begin()
    stage.wait(lambda: tab.preview.run is None, 240)
    stage.spin(0.3)
    stage.save(stage.plugin.dock, "_preview")
    run(stage, tab)
    QgsProject.instance().layerTreeRoot().findLayer(layers[0].id()).setItemVisibilityChecked(False)
    tab.footer.play_button.click()
    stage.spin(1.5)
    controller = stage.iface.mapCanvas().temporalController()
    controller.pause()
    stage.drawn()
    stage.save()
    stage.save(stage.plugin.dock, "_panel")
