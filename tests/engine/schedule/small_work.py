"""Jobs that any worker process can import, for tests of clusters."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from skymend.engine.job.events import Events


@dataclass(frozen=True)
class Squares:
    """Squares of tiles, each after `seconds`, or `SLOW` ones where the worker is started with that; `marks`: a folder in
    which every computed tile leaves a file."""

    seconds: float = 0.0
    marks: str = ""

    def read(self, tile: int) -> np.ndarray:
        return np.full((4, 4), tile, np.int64)

    def compute(self, tile: int, data: np.ndarray) -> np.ndarray:
        time.sleep(float(os.environ.get("SLOW", self.seconds)))
        if self.marks:
            (Path(self.marks) / f"{tile}-{os.getpid()}").touch()
        return data**2

    def close(self) -> None:
        """Nothing is open."""


@dataclass(frozen=True)
class Endless:
    """Tiles that take as long as anyone wants them; `marks` has a file that is touched meanwhile."""

    marks: str
    events: Events

    def read(self, tile: int) -> None:
        """Nothing."""

    def compute(self, tile: int, data: None) -> int:
        while True:
            (Path(self.marks) / f"{tile}").touch()
            time.sleep(0.05)
            self.events.check()

    def close(self) -> None:
        """Nothing is open."""
