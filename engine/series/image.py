"""Series side by side: what a method that looks around a pixel is given."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np


@dataclass(frozen=True)
class SeriesImage:
    """Series of a window: values (T, C, H, W) float32, contiguous, NaN = missing; `core`: rows and columns wanted of it."""

    values: np.ndarray
    core: tuple[slice, slice]

    @cached_property
    def series(self) -> np.ndarray:
        """The core's (T, C, P), contiguous."""
        inner = self.values[..., self.core[0], self.core[1]]
        return np.ascontiguousarray(inner).reshape(*inner.shape[:2], -1)

    @property
    def bounds(self) -> tuple[int, int, int, int]:
        """First and past the last row, first and past the last column of the core."""
        (top, bottom, _), (left, right, _) = (p.indices(n) for p, n in zip(self.core, self.values.shape[2:]))
        return top, bottom, left, right
