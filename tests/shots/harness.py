"""Runs inside real QGIS (`qgis --code`): takes one picture with `take(stage)` of a script of this folder, then leaves.

A script drives the interface through `stage` and saves what it wants seen; see main.py for the smallest one.
`./dev shot NAME` starts QGIS on a virtual screen with a fresh profile and names script and picture in the environment.
"""

from __future__ import annotations

import faulthandler
import importlib.util
import os
import sys
import time
import traceback
from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface

START_MS = 1500  # QGIS runs this script a little before its window is whole
SCRIPT = Path(os.environ["SKYMEND_SHOT_SCRIPT"])
PNG = Path(os.environ["SKYMEND_SHOT_PNG"])


class Stage:
    """QGIS's main window and the picture to be taken of it."""

    iface = iface
    png = PNG

    @property
    def plugin(self):
        """The plugin's object, as QGIS loaded it."""
        from qgis.utils import plugins

        return plugins["skymend"]

    def spin(self, seconds: float) -> None:
        """Let QGIS work for this long."""
        self.wait(lambda: False, seconds, strict=False)

    def wait(self, done, seconds: float = 60.0, *, strict: bool = True) -> None:
        """Let QGIS work until `done()`; raises TimeoutError after `seconds`."""
        end = time.monotonic() + seconds
        while not done():
            if time.monotonic() > end:
                if strict:
                    raise TimeoutError(f"{SCRIPT.name} waited {seconds} s in vain")
                return
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
            time.sleep(0.01)

    def drawn(self) -> None:
        """Wait until the map canvas has drawn its layers."""
        canvas = self.iface.mapCanvas()
        canvas.refresh()
        self.spin(0.3)
        self.wait(lambda: not canvas.isDrawing())
        self.spin(0.3)

    def save(self, widget=None, suffix: str = "") -> None:
        """Save `widget` (default: the main window) as the picture; `suffix` names further pictures beside it."""
        path = PNG.with_name(PNG.stem + suffix + PNG.suffix)
        if not (widget or self.iface.mainWindow()).grab().save(str(path)):
            raise OSError(f"{path} could not be written")


def run() -> None:
    """Run the script and end QGIS at once, whatever happens: its own exit may wait for an answer."""
    status = 1
    QgsSettings().setValue("skymend/keep_worker", False)  # nothing compiles beside the picture
    try:
        spec = importlib.util.spec_from_file_location(f"shot_{SCRIPT.stem}", SCRIPT)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        module.take(Stage())
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


faulthandler.dump_traceback_later(float(os.environ.get("SHOT_PATIENCE", "240")), exit=True)  # a dialog nobody answers
QTimer.singleShot(START_MS, run)
