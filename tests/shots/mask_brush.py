"""Painting on a mask of cloud classes over its image."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from qgis.core import QgsPointXY
from scene import add_layers, panel, run, simulated


def take(stage):
    folder = simulated("clouds", size=256, dates=8, clouds=0.15)
    scene = sorted(folder.glob("S2_*.tif"))[2]
    layers = add_layers(stage, [scene])
    tab = panel(stage, "detectclouds")
    tab.fields["INPUT"].show(layers[0].id())
    tab.picker.show_values({"METHOD": "spectral"})
    outcome = run(stage, tab)
    from qgis.core import QgsProject

    from skymend.ui.mask_brush import paint_on

    mask = QgsProject.instance().mapLayer(outcome.layers[0])
    brush = paint_on(stage.iface, mask)
    brush.bar.size.setValue(15)
    box = mask.extent()
    points = [(0.3, 0.4), (0.35, 0.5), (0.45, 0.52), (0.5, 0.45)]
    brush._paint_stroke(
        [QgsPointXY(box.xMinimum() + x * box.width(), box.yMinimum() + y * box.height()) for x, y in points]
    )
    stage.drawn()
    stage.save()
