"""A drawn polygon, and a preview of what is in view, laid over the map."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from qgis.core import QgsGeometry, QgsPointXY
from scene import add_layers, panel, simulated


def take(stage):
    folder = simulated("clouds", size=256, dates=8, clouds=0.15)
    layers = add_layers(stage, [sorted(folder.glob("S2_*.tif"))[1]])
    tab = panel(stage, "detectclouds")
    tab.fields["INPUT"].show(layers[0].id())
    tab.picker.show_values({"METHOD": "spectral"})
    canvas = stage.iface.mapCanvas()
    box = layers[0].extent()
    corners = [(0.45, 0.95), (0.95, 0.9), (0.9, 0.5), (0.6, 0.4)]
    shape = [QgsPointXY(box.xMinimum() + x * box.width(), box.yMinimum() + y * box.height()) for x, y in corners]
    tab.area.set_mode("polygons")
    tab.area._take_polygon(QgsGeometry.fromPolygonXY([shape]), canvas.mapTool())
    stage.drawn()
    stage.save()
    tab.area.set_mode("view")
    tab.preview_here.begin()
    stage.wait(lambda: tab.preview_here.run is None, 120)
    stage.drawn()
    stage.spin(1)
    stage.save(suffix="_over")
