"""Where the machine code of compiled loops lies: in a folder for every state of the sources that it was made of.

numba keeps the code of a loop until the loop's own file changes; what the loop calls, and the constants that went into it,
lie in other files, too.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import time

from .folders import data_folder
from .version import __version__

ENGINE = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "engine")
KEPT = 7 * 86_400.0  # seconds after its last use that a folder of other sources is deleted


def sources(engine: str = ENGINE) -> str:
    """What tells one state of the engine's sources from another: their names, sizes and times (some 2 ms)."""
    found, left = [], [engine]
    while left:
        with os.scandir(left.pop()) as entries:
            for entry in entries:
                if entry.name.endswith(".py"):
                    known = entry.stat()
                    found.append((entry.path[len(engine) :], known.st_size, known.st_mtime_ns))
                elif entry.name != "__pycache__" and entry.is_dir():
                    left.append(entry.path)
    return hashlib.sha256(repr((__version__, sorted(found))).encode()).hexdigest()[:16]


def code_folder() -> str:
    """The folder for the sources as they are, made and marked as used. Folders that were not used for long are deleted,
    whichever version made them. Raises OSError where there can be none."""
    every = os.path.join(data_folder(), "cache", "numba")
    folder = os.path.join(every, sources())
    os.makedirs(folder, exist_ok=True)
    os.utime(folder)
    with os.scandir(every) as entries:
        for entry in entries:
            with contextlib.suppress(OSError):
                if entry.path != folder and entry.stat().st_mtime < time.time() - KEPT:
                    shutil.rmtree(entry.path)
    return folder
