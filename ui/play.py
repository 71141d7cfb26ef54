"""Dated layers in QGIS's Temporal Controller: the project's time range and step, and the controller set to animate them."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsDateTimeRange, QgsInterval, QgsProject, QgsTemporalNavigationObject, QgsUnitTypes
from qgis.PyQt.QtWidgets import QDockWidget

CONTROLLER_PANEL = "Temporal Controller"  # object name of QGIS's panel
MS_A_DAY = 86_400_000
DATES_A_SECOND = 2.0
MOST_A_SECOND = 25.0  # redraws; a faster video plays slower


def dated_layers(layer_ids: tuple[str, ...] | list[str]) -> list[Any]:
    """Those layers of the project that have a fixed temporal range, by their begin."""
    layers = [QgsProject.instance().mapLayer(layer) for layer in layer_ids]
    dated = [layer for layer in layers if layer is not None and layer.temporalProperties().isActive()]
    return sorted(dated, key=lambda layer: layer.temporalProperties().fixedTemporalRange().begin())


def can_play(layer_ids: tuple[str, ...] | list[str]) -> bool:
    """Whether the layers show two dates or more."""
    return len({layer.temporalProperties().fixedTemporalRange().begin() for layer in dated_layers(layer_ids)}) > 1


def play(iface: Any, layer_ids: tuple[str, ...] | list[str]) -> bool:
    """Set project and controller to the layers' times and show the controller; False where fewer than two are dated."""
    ranges = [layer.temporalProperties().fixedTemporalRange() for layer in dated_layers(layer_ids)]
    begins = sorted({r.begin().toMSecsSinceEpoch() for r in ranges})
    if len(begins) < 2:
        return False
    first = min((r.begin() for r in ranges), key=lambda moment: moment.toMSecsSinceEpoch())
    last = max((r.end() for r in ranges), key=lambda moment: moment.toMSecsSinceEpoch())
    whole = QgsDateTimeRange(first, last, True, False)
    step, unit = time_step(begins)
    times = QgsProject.instance().timeSettings()
    times.setTemporalRange(whole)
    times.setTimeStep(step)
    times.setTimeStepUnit(unit)
    controller = iface.mapCanvas().temporalController()
    controller.setTemporalExtents(whole)
    controller.setFrameDuration(QgsInterval(step, unit))
    controller.setFramesPerSecond(pace(begins))
    controller.setLooping(True)
    controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
    controller.rewindToStart()
    panel = iface.mainWindow().findChild(QDockWidget, CONTROLLER_PANEL)
    if panel is not None:
        panel.show()
    controller.playForward()
    return True


def time_step(begins: list[int]) -> tuple[int, Any]:
    """A step and its unit that miss no image: the shortest interval between them in whole days, seconds where it is
    less than a day and all are whole, else milliseconds. `begins` in ms, sorted."""
    shortest = min(later - earlier for earlier, later in zip(begins, begins[1:]))
    if shortest >= MS_A_DAY:
        return shortest // MS_A_DAY, QgsUnitTypes.TemporalUnit.TemporalDays
    if all((begin - begins[0]) % 1000 == 0 for begin in begins):
        return shortest // 1000, QgsUnitTypes.TemporalUnit.TemporalSeconds
    return shortest, QgsUnitTypes.TemporalUnit.TemporalMilliseconds


def pace(begins: list[int]) -> float:
    """Steps a second: a video (frames at most a second apart) at its own speed, anything else so that one can follow."""
    usual = sorted(later - earlier for earlier, later in zip(begins, begins[1:]))[(len(begins) - 1) // 2]
    return min(1000 / usual, MOST_A_SECOND) if usual <= 1000 else DATES_A_SECOND
