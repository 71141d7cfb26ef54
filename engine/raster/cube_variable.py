"""What a data cube is made of, whatever the file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

CHUNK = 512  # pixels along a chunk, which holds one date
GRID_MAPPING = "spatial_ref"


@dataclass(frozen=True)
class Variable:
    """A variable of a cube: its axes, what it is, and how its values are stored; `values` of small ones. `fill` is the
    stored value that means nothing."""

    name: str
    axes: tuple[str, ...]
    shape: tuple[int, ...]
    dtype: np.dtype
    attributes: Mapping[str, Any]
    values: np.ndarray | None = None
    fill: float | int | None = None

    @property
    def chunks(self) -> tuple[int, ...]:
        """One date, and a square of pixels."""
        return (1, *(min(side, CHUNK) for side in self.shape[1:])) if self.values is None else self.shape


class CubeFile(Protocol):
    """A file format of cubes."""

    def add(self, variable: Variable) -> None:
        """Make a variable, with its values where it has them."""

    def write(self, variable: Variable, chunk: tuple[int, int, int], values: np.ndarray) -> None:
        """Write a chunk (date, row of chunks, column of chunks); values (h, w), smaller at the edges."""

    def close(self) -> None:
        """Finish the file."""
