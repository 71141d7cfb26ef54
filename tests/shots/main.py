"""The main window with the plugin loaded and its group open in the Processing Toolbox."""

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QDockWidget, QTreeView


def take(stage):
    window = stage.iface.mainWindow()
    window.resize(1500, 950)
    if QgsApplication.processingRegistry().providerById("skymend") is None:
        raise RuntimeError("the plugin's Processing provider is not registered")
    toolbox = window.findChild(QDockWidget, "ProcessingToolbox")
    toolbox.show()
    toolbox.raise_()
    tree = toolbox.findChild(QTreeView)
    stage.spin(1)
    for row in range(tree.model().rowCount()):
        index = tree.model().index(row, 0)
        if "SkyMend" in str(index.data()):
            tree.expandRecursively(index)
            tree.scrollTo(index, QTreeView.ScrollHint.PositionAtTop)
    stage.drawn()
    stage.save()
