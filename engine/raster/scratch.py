"""This process's folder for what it makes of its inputs to be able to read them."""

from __future__ import annotations

import atexit
import contextlib
import os
import shutil
import tempfile
from pathlib import Path


def scratch_folder() -> Path:
    """The folder, made where it is not there yet. Nothing is put down about it but its name, which tells whose it is."""
    folder = _folder()
    with contextlib.suppress(FileExistsError):
        folder.mkdir(mode=0o700)
        atexit.register(discard_scratch)
    return folder


def discard_scratch() -> None:
    """Remove the folder, at the end of a job: a worker that ends hard runs nothing that was registered for it."""
    shutil.rmtree(_folder(), ignore_errors=True)


def _folder() -> Path:
    return Path(tempfile.gettempdir()) / f"skymend-scratch-{os.getpid()}"
