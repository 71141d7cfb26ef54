"""Locks between processes that end with the process, however it ends: one installer at a time, environments in use."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from collections.abc import Iterator

IN_USE = ".in-use"


class Busy(Exception):  # noqa: N818 - not an error: somebody else is at work
    """Another process, or another thread of this one, holds the lock."""


@contextlib.contextmanager
def file_lock(path: str, *, shared: bool = False) -> Iterator[None]:
    """Hold the lock of the file `path` (made if missing). Raises Busy at once where it is taken.

    On Windows a shared lock is only an open file: that keeps the folder around it from being renamed, which is what
    `delete_environment` tries first.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            if sys.platform == "win32":
                import msvcrt

                if not shared:
                    msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except OSError as error:
            raise Busy(path) from error
        yield
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def in_use(python: str) -> Iterator[None]:
    """Keep the environment of `python` from being deleted meanwhile, if it is one of ours."""
    folder = os.path.dirname(os.path.dirname(python))
    path = os.path.join(folder, IN_USE)
    with contextlib.ExitStack() as stack:
        if os.path.basename(folder).startswith("env-") and os.path.isfile(path):
            with contextlib.suppress(OSError, Busy):  # a read-only environment is never deleted either
                stack.enter_context(file_lock(path, shared=True))
        yield


def delete_environment(folder: str) -> bool:
    """Delete an environment unless a worker runs in it; True when it is gone. A half-deleted one never keeps its name."""
    try:
        with file_lock(os.path.join(folder, IN_USE)):
            pass
        trash = f"{folder}.trash-{os.getpid()}"
        os.rename(folder, trash)
    except (Busy, OSError):
        return not os.path.exists(folder)
    shutil.rmtree(trash, ignore_errors=True)
    return True
