"""Reading alone as work on tiles: what readers give of a window, in whatever process."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from skymend.engine.raster.dataset import DatasetPool
from skymend.engine.raster.reader import Reader
from skymend.engine.raster.window import Window


@dataclass(frozen=True)
class ReadingJob:
    """Several readers of one grid, and the pool they share."""

    readers: Sequence[Reader]
    pool: DatasetPool = field(default_factory=DatasetPool)

    def read(self, window: Window) -> list[Any]:
        return [reader.read(window) for reader in self.readers]

    def compute(self, window: Window, data: list[Any]) -> list[Any]:
        return data

    def close(self) -> None:
        self.pool.close()
