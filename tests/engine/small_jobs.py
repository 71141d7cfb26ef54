"""Jobs of two functions, for tests of what drives them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from skymend.engine.catalogue.card import Card
from skymend.engine.inference.blending import OverlappingTile


@dataclass(frozen=True)
class Steps:
    """A tile job."""

    read: Callable[[Any], Any]
    compute: Callable[[Any, Any], Any]

    def close(self) -> None:
        """Nothing is open."""


@dataclass(frozen=True)
class NetworkSteps:
    """A network's job."""

    card: Card
    bands: int
    read: Callable[[OverlappingTile], Any]
    predict: Callable[[Sequence[Any]], np.ndarray]
    batch: int = 1
    alike: Callable[[Any], Any] = lambda item: None

    def close(self) -> None:
        """Nothing is open."""
