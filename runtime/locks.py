"""Environments in use: none is deleted under a worker."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator

from ..contract.locks import Busy, file_lock

IN_USE = ".in-use"


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
