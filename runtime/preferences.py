"""What the user has set, as one value: QGIS's side reads it from QGIS's settings; tests and servers take the defaults."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Callable

from ..contract import folders


@dataclass(frozen=True)
class Preferences:
    """`python`: an interpreter to use instead of an environment of ours; `base_python`: one to make ours with, tried before
    those that are found; `wheels`: a folder of packages to install from;
    `device`, `runtime`, `memory_mb`, `threads` (0: all cores) and `scheduler` (of a cluster, empty: none): defaults of new
    runs; `keep_worker`: a worker waits for the next run.

    `proxy()` gives the proxy as the variables pip understands. It may open a store of passwords, so it is asked only when
    packages are fetched. Raises ValueError for a kind of proxy that pip cannot use.
    """

    python: str = ""
    base_python: str = ""
    data_folder: str = ""
    wheels: str = ""
    device: str = "auto"
    runtime: str = "auto"
    memory_mb: int = 2048
    threads: int = 0
    keep_worker: bool = True
    scheduler: str = ""
    proxy: Callable[[], Mapping[str, str]] = dict

    @property
    def home(self) -> str:
        """Where environment, models, caches and logs live: SKYMEND_HOME, else the setting, else the platform's place."""
        return os.path.abspath(os.environ.get("SKYMEND_HOME") or self.data_folder or str(folders.data_folder()))

    @property
    def base(self) -> str:
        """The interpreter to make our environment with: SKYMEND_BASE_PYTHON, else the setting, else ""."""
        chosen = os.environ.get("SKYMEND_BASE_PYTHON") or self.base_python
        return os.path.abspath(os.path.expanduser(chosen)) if chosen else ""

    @property
    def own_python(self) -> str:
        """The interpreter the user wants instead of our own environment: SKYMEND_PYTHON, else the setting, else ""."""
        chosen = os.environ.get("SKYMEND_PYTHON") or self.python
        return os.path.abspath(os.path.expanduser(chosen)) if chosen else ""
