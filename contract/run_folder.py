"""One run, one folder: where all of its temporary files lie, and the list of what it makes elsewhere.

The parent makes it, hands it down as the worker's temporary folder and deletes it whatever happens, with what the list
names. A worker without a parent does that for itself. Both own it: the next start sweeps it when, and only when, both are
dead.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from collections.abc import Iterator

from . import commit
from .owned_folder import LOCK, OwnedFolder, dead_folders

PREFIX = "skymend-run-"
VARIABLE = "SKYMEND_RUN_FOLDER"  # how a worker learns of it
STARTER, WORKER = "starter", "worker"  # its owners
_TEMPORARY = ("TMPDIR", "TEMP", "TMP", "CPL_TMPDIR")  # the last one is GDAL's
_LIST = "made"


@contextlib.contextmanager
def run_folder() -> Iterator[str]:
    """The folder of a run that starts now, deleted in the end; what dead runs left is swept first.

    Empty where none can be made: the run then works without.
    """
    parent = _temporary_folder()
    sweep_dead_runs(parent)
    try:
        folder = OwnedFolder.make(parent, PREFIX, STARTER)
    except OSError:
        yield ""
        return
    try:
        yield folder.path
    finally:
        delete_made(folder.path)
        folder.delete()
        folder.release()


def _temporary_folder() -> str:
    """Where temporary files go, without the trial file by which `tempfile` finds out, which a run killed then leaves."""
    for name in _TEMPORARY[:3]:
        folder = os.environ.get(name, "")
        if folder and os.path.isdir(folder) and os.access(folder, os.W_OK | os.X_OK):
            return os.path.abspath(folder)
    return tempfile.gettempdir()


def variables(folder: str) -> dict[str, str]:
    """The environment of a process that works in the folder; none for none."""
    return {VARIABLE: folder, **dict.fromkeys(_TEMPORARY, folder)} if folder else {}


@contextlib.contextmanager
def working_in_run_folder() -> Iterator[None]:
    """What a worker works in: the folder that its parent made, else one of its own."""
    given = os.environ.get(VARIABLE, "")
    if given and os.path.isdir(given):
        with OwnedFolder.join(given, WORKER):
            yield
        return
    before = {name: os.environ.get(name) for name in (VARIABLE, *_TEMPORARY)}
    with run_folder() as folder:
        os.environ.update(variables(folder))
        tempfile.tempdir = None  # found anew
        try:
            yield
        finally:
            tempfile.tempdir = None
            for name, value in before.items():
                os.environ.pop(name, None)
                if value is not None:
                    os.environ[name] = value


def is_temporary(path: str) -> bool:
    """Whether a file goes with this run."""
    folder = os.environ.get(VARIABLE, "")
    return bool(folder) and os.path.realpath(path).startswith(os.path.realpath(folder) + os.sep)


def note_made(path: str) -> None:
    """Put a folder on the list of this run: a work folder, or an output folder that was not there before."""
    folder = os.environ.get(VARIABLE, "")
    if folder:
        with contextlib.suppress(OSError), open(os.path.join(folder, _LIST), "a", encoding="utf-8") as file:
            file.write(json.dumps(path) + "\n")


def made_by_run(folder: str) -> list[str]:
    """The list, the newest first."""
    found: list[str] = []
    with contextlib.suppress(OSError), open(os.path.join(folder, _LIST), encoding="utf-8") as file:
        for line in file:
            with contextlib.suppress(ValueError):
                path = json.loads(line)
                if isinstance(path, str) and os.path.isabs(path) and path not in found:
                    found.append(path)
    return found[::-1]


def delete_made(folder: str) -> None:
    """Finish or delete what a dead run made elsewhere: its work folders, then the output folders that stayed empty."""
    made = made_by_run(folder)
    work = [path for path in made if os.path.basename(path).startswith(commit.PREFIX)]
    for path in work:
        dead = OwnedFolder.of_dead(path)
        if dead is not None:
            with dead:
                commit.settle(dead)
    for path in made:
        if path not in work:
            with contextlib.suppress(OSError):
                os.rmdir(path)  # only where empty


def give_up_run() -> bool:
    """For a worker that ends with its threads at work: delete what it was making. False where it is putting its outputs in
    place, which must not be disturbed."""
    folder = os.environ.get(VARIABLE, "")
    work = [path for path in made_by_run(folder) if os.path.basename(path).startswith(commit.PREFIX)]
    if not all(commit.give_up(path) for path in work):
        return False
    for path in work:
        OwnedFolder(path).delete()
    delete_made(folder)
    if folder and not os.path.exists(os.path.join(folder, WORKER + LOCK)):  # no parent will delete it
        OwnedFolder(folder).delete()
    return True


def sweep_dead_runs(parent: str) -> None:
    """Delete the folders of runs whose parent and worker are dead, with what they made elsewhere."""
    for dead in dead_folders(parent, PREFIX):
        delete_made(dead.path)
        dead.delete()
