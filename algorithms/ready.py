"""Runs that start at once: a worker that has loaded what the next one needs."""

from __future__ import annotations

from ..runtime import environment
from ..runtime.standby import Standby
from .alive import kept
from .qgis_settings import preferences


def get_ready(task: str) -> None:
    """Have a worker wait for a run of `task`, where QGIS has a window, an environment is there, and the user wants it."""
    chosen = preferences()
    found = environment.status(chosen)
    for standby in kept(Standby):
        if not chosen.keep_worker:
            standby.discard()
        elif found.state == environment.READY or (found.state == environment.CUSTOM and found.usable):
            standby.get_ready(found.python, chosen.home, task or "reconstructseries")
