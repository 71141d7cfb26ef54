"""Locks between processes that end with the process, however it ends."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator


class Busy(Exception):  # noqa: N818 - not an error: somebody else is at work
    """Another process, or another thread of this one, holds the lock."""


@contextlib.contextmanager
def file_lock(path: str, *, shared: bool = False) -> Iterator[int]:
    """Hold the lock of the file `path` (made if missing); gives its descriptor. Raises Busy at once where it is taken.

    On Windows a shared lock is only an open file: that keeps the folder around it from being renamed or deleted.
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
        yield descriptor
    finally:
        os.close(descriptor)
