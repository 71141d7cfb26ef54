"""SkyMend's page in QGIS's options."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from scene import panel


def take(stage):
    from qgis.PyQt.QtCore import QTimer
    from qgis.PyQt.QtWidgets import QApplication

    panel(stage, "detectclouds")

    def look():
        dialog = QApplication.activeModalWidget()
        stage.spin(1.0)
        dialog.resize(1000, 700)
        stage.spin(0.5)
        stage.save(dialog)
        dialog.reject()

    QTimer.singleShot(1500, look)
    stage.plugin.show_settings()
