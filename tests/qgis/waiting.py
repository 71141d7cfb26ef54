"""Waiting inside QGIS for what comes by its event loop."""

from __future__ import annotations

import time
from collections.abc import Callable

from qgis.PyQt.QtCore import QEventLoop
from qgis.PyQt.QtWidgets import QApplication


def wait(done: Callable[[], bool], seconds: float = 240.0) -> None:
    """Let QGIS go on until `done`. AssertionError after some seconds."""
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end, "waited in vain"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        time.sleep(0.005)
