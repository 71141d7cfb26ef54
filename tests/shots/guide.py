"""The guide beside the panel, opened by the ? of a field."""

from __future__ import annotations


def take(stage):
    from qgis.PyQt.QtWidgets import QApplication

    from skymend.ui.guide_window import GuideWindow, explain

    stage.plugin.show_dock(True)
    stage.plugin.dock.show_task("detectclouds")
    stage.spin(1)
    explain(stage.plugin.dock.tab("detectclouds").fields["THRESHOLD"].widget, "dock")
    stage.spin(1)
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, GuideWindow))
    window.move(60, 60)
    stage.spin(1)
    stage.save()
    stage.save(window, "_window")
