"""The folder for what is made of inputs to be able to read them, such as files of an archive."""

from __future__ import annotations

import atexit
import hashlib
import os
import shutil
import tempfile
from pathlib import Path

from ...contract.run_folder import VARIABLE
from ..job.errors import EnvironmentProblem
from .files import archive_of, copy_out, name_of


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


def unpacked(path: str) -> str:
    """The path of a file that others than GDAL can read: itself, or of a member of an archive a copy, made once a run.

    Raises InputError for a damaged archive, EnvironmentProblem where there is no room for the copy.
    """
    archive = archive_of(path)
    if not archive:
        return path
    state = Path(archive).stat()
    key = hashlib.sha256(f"{path}|{state.st_mtime_ns}|{state.st_size}".encode()).hexdigest()[:16]
    target = scratch_folder() / key / name_of(path)
    if target.exists():
        return str(target)
    part = target.with_name(f"{target.name}.{os.urandom(4).hex()}.part")
    try:
        target.parent.mkdir(exist_ok=True)
        copy_out(path, part)
        part.replace(target)
    except OSError as error:
        raise EnvironmentProblem(
            f"{path} cannot be unpacked into the temporary folder {scratch_folder()}: {error}.",
            "Free disk space there, or set TMPDIR to a folder with more.",
        ) from error
    finally:
        part.unlink(missing_ok=True)
    return str(target)
