"""The folder for what is made of inputs to be able to read them."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

from ...contract.run_folder import VARIABLE


def scratch_folder() -> Path:
    """In the folder of the run, which goes with it, one for all its processes; without a run this process's own."""
    in_run = bool(os.environ.get(VARIABLE))
    folder = Path(tempfile.gettempdir()) / ("inputs" if in_run else f"skymend-inputs-{os.getpid()}")
    try:
        folder.mkdir(mode=0o700)
    except FileExistsError:
        return folder
    if not in_run:
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
