"""The curve of a pixel beside the map: observations, two methods, their uncertainty, the pixel's marker."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from qgis.core import QgsPointXY
from scene import add_layers, panel, simulated


def take(stage):
    folder = simulated("series", dates=24)
    layers = add_layers(stage, sorted(folder.glob("S2_*.tif")))
    tab = panel(stage, "reconstructseries", size=(1500, 1000))
    tab.table.add([layer.id() for layer in layers])
    tab.table.add([str(path) for path in sorted((folder / "masks").glob("*.tif"))])
    tab.picker.method.setCurrentIndex(tab.picker.method.findData("whittaker"))
    tab.show_curve()
    dock = tab.curve
    for action in dock.menu.actions():
        action.setChecked(action.data() in ("panel", "gp"))
    dock.spread.setChecked(True)
    extent = layers[0].extent()
    point = QgsPointXY(extent.xMinimum() + 0.4 * extent.width(), extent.yMinimum() + 0.55 * extent.height())
    dock.show_at(point, layers[0].crs())
    stage.wait(lambda: dock.report and not dock.asker.busy and not dock.timer.isActive(), 230)
    dock.plot.point_at(dock.plot.data.days[9])
    stage.drawn()
    stage.save()
    stage.save(dock, "_dock")
    dock.unload()
