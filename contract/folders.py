"""Where SkyMend keeps what is the user's own: the worker's environment, models, caches, logs. Used by both sides."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def data_folder() -> Path:
    """SKYMEND_HOME, else the platform's place for local (never roaming) application data. It need not exist yet."""
    override = os.environ.get("SKYMEND_HOME")
    if override:
        return Path(override).expanduser()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "SkyMend"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "SkyMend"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "skymend"
