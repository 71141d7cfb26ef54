"""What a failed run looks like: the message with its button, and the details."""

import sys
from pathlib import Path

from qgis.PyQt.QtWidgets import QDialog, QPushButton

sys.path.insert(0, str(Path(__file__).parent))
from scene import add_layers, panel, simulated


def take(stage):
    good = sorted(simulated("series").glob("S2_*.tif"))[0]
    broken = stage.png.with_name("broken_2020-03-13.tif")
    broken.write_bytes(good.read_bytes()[:60_000])
    add_layers(stage, [good])
    tab = panel(stage, "detectclouds")
    tab.fields["INPUT"].show(str(broken))
    tab.footer.run_button.click()
    stage.wait(lambda: tab.run is None, 120)
    stage.drawn()
    stage.save(suffix="_window")
    next(b for b in stage.iface.messageBar().findChildren(QPushButton) if b.text() == "Details…").click()
    stage.spin(0.5)
    from skymend.algorithms.alive import kept

    stage.save(kept(QDialog)[0])
