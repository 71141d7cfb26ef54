"""Folders that belong to a running process: others may delete them when, and only when, their owners are dead.

Each owner holds the lock of a file in the folder. Nothing is ever judged by its age. Where a file system knows no locks,
nothing can be known to be dead, so nothing is swept.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import uuid
from collections.abc import Callable, Iterator

from .locks import Busy, file_lock

LOCK = ".lock"  # how the files end whose locks the owners hold
_TRIES = 20


class OwnedFolder:
    """A folder and the locks held on it; a context manager that lets go of them. `delete` deletes it."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._locks: dict[str, contextlib.ExitStack] = {}

    @classmethod
    def make(
        cls, parent: str, prefix: str, owner: str = "run", announce: Callable[[str], object] | None = None
    ) -> OwnedFolder:
        """A new folder, for its owner's eyes only; `announce` hears its path before it is there. Raises OSError where it
        cannot be made."""
        for attempt in range(_TRIES):
            folder = cls(os.path.join(parent, f"{prefix}{uuid.uuid4().hex[:12]}"))
            if announce is not None:
                announce(folder.path)
            os.mkdir(folder.path, 0o700)
            with contextlib.suppress(FileNotFoundError):  # swept before it was locked
                if folder._take(owner) or attempt == _TRIES - 1:
                    return folder
        raise FileNotFoundError(2, "it is deleted as soon as it is made", parent)

    @classmethod
    def join(cls, path: str, owner: str) -> OwnedFolder:
        """One more owner of a folder that lives; without a lock where there are none."""
        folder = cls(path)
        with contextlib.suppress(OSError):
            folder._take(owner)
        return folder

    @classmethod
    def of_dead(cls, path: str) -> OwnedFolder | None:
        """The folder as ours, if all its owners are dead; None where one lives, or where nobody can tell."""
        folder = cls(path)
        try:
            if not _is_ours(path):
                return None
            locks = [name for name in os.listdir(path) if name.endswith(LOCK)]
            if not locks:
                os.rmdir(path)  # being made or being deleted: whole folders have one
                return None
            if all(folder._take(name[: -len(LOCK)]) for name in locks):
                return folder
        except OSError:
            pass
        folder.release()
        return None

    def delete(self) -> list[str]:
        """Delete the folder, its locks last; what could not be deleted."""
        left: list[str] = []
        for name in _names(self.path):
            if not name.endswith(LOCK):
                left += _delete(os.path.join(self.path, name))
        if left:
            return left  # the locks stay: whoever sweeps next finds a folder of the dead
        if os.name == "nt":  # open files cannot be deleted
            self.release()
        for name in _names(self.path):
            left += _delete(os.path.join(self.path, name))
        self.release()
        with contextlib.suppress(OSError):
            os.rmdir(self.path)
        return left

    def release(self) -> None:
        """Let go of the locks."""
        while self._locks:
            self._locks.popitem()[1].close()

    def __enter__(self) -> OwnedFolder:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()

    def _take(self, owner: str) -> bool:
        """Hold the owner's lock; False where another has it."""
        path = os.path.join(self.path, owner + LOCK)
        with contextlib.ExitStack() as stack:
            try:
                descriptor = stack.enter_context(file_lock(path))
            except Busy:
                return False
            here, held = os.stat(path), os.fstat(descriptor)
            if (here.st_dev, here.st_ino) != (held.st_dev, held.st_ino):
                return False
            self._locks[owner] = stack.pop_all()
        return True


def owned_folders(parent: str, prefix: str) -> list[str]:
    """The folders in `parent` that may have owners."""
    try:
        with os.scandir(parent) as entries:
            found = [e.path for e in entries if e.name.startswith(prefix) and e.is_dir(follow_symlinks=False)]
    except OSError:
        return []
    return sorted(found)


def dead_folders(parent: str, prefix: str) -> Iterator[OwnedFolder]:
    """Those whose owners are dead, each locked while it is handed over."""
    for path in owned_folders(parent, prefix):
        folder = OwnedFolder.of_dead(path)
        if folder is not None:
            with folder:
                yield folder


def _is_ours(path: str) -> bool:
    """Whether a folder is this user's: what others put into a shared folder is none of our business."""
    return not os.path.islink(path) and (not hasattr(os, "geteuid") or os.lstat(path).st_uid == os.geteuid())


def _names(path: str) -> list[str]:
    try:
        return os.listdir(path)
    except OSError:
        return []


def _delete(path: str) -> list[str]:
    """Delete a file or a folder; what could not be."""
    left: list[str] = []
    if os.path.isdir(path) and not os.path.islink(path):
        shutil.rmtree(path, onerror=lambda function, name, error: left.append(name))
    else:
        try:
            os.unlink(path)
        except FileNotFoundError:
            pass
        except OSError:
            left.append(path)
    return [name for name in left if os.path.lexists(name)]
