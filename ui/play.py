"""Dated layers in QGIS's Temporal Controller: the project's time range and step, and the controller set to animate them."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsDateTimeRange, QgsInterval, QgsProject, QgsTemporalNavigationObject, QgsUnitTypes
from qgis.PyQt.QtWidgets import QDockWidget

CONTROLLER_PANEL = "Temporal Controller"  # object name of QGIS's panel
SECONDS_A_DAY = 86400


def dated_layers(layer_ids: tuple[str, ...] | list[str]) -> list[Any]:
    """Those layers of the project that have a fixed temporal range, by their begin."""
    layers = [QgsProject.instance().mapLayer(layer) for layer in layer_ids]
    dated = [layer for layer in layers if layer is not None and layer.temporalProperties().isActive()]
    return sorted(dated, key=lambda layer: layer.temporalProperties().fixedTemporalRange().begin())


def play(iface: Any, layer_ids: tuple[str, ...] | list[str]) -> bool:
    """Set project and controller to the layers' times and show the controller; False where fewer than two are dated."""
    ranges = [layer.temporalProperties().fixedTemporalRange() for layer in dated_layers(layer_ids)]
    begins = sorted({r.begin().toSecsSinceEpoch() for r in ranges})
    if len(begins) < 2:
        return False
    first = min((r.begin() for r in ranges), key=lambda moment: moment.toSecsSinceEpoch())
    last = max((r.end() for r in ranges), key=lambda moment: moment.toSecsSinceEpoch())
    whole = QgsDateTimeRange(first, last, True, False)
    days = step_days(begins)
    times = QgsProject.instance().timeSettings()
    times.setTemporalRange(whole)
    times.setTimeStep(days)
    times.setTimeStepUnit(QgsUnitTypes.TemporalUnit.TemporalDays)
    controller = iface.mapCanvas().temporalController()
    controller.setTemporalExtents(whole)
    controller.setFrameDuration(QgsInterval(days, QgsUnitTypes.TemporalUnit.TemporalDays))
    controller.setFramesPerSecond(2)
    controller.setLooping(True)
    controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
    controller.rewindToStart()
    panel = iface.mainWindow().findChild(QDockWidget, CONTROLLER_PANEL)
    if panel is not None:
        panel.show()
    controller.playForward()
    return True


def step_days(begins: list[int]) -> int:
    """A step (days) that misses no image: the shortest interval between them, `begins` in seconds, sorted."""
    gaps = [later - earlier for earlier, later in zip(begins, begins[1:])]
    return max(min(gaps) // SECONDS_A_DAY, 1)
