"""Scores as QGIS and JSON know numbers."""

from __future__ import annotations

import math
from typing import Any, Optional

import numpy as np


def finite(value: float) -> Optional[float]:
    """A number for QGIS, which knows neither NaN nor infinity."""
    return value if isinstance(value, int) else (float(value) if math.isfinite(value) else None)


def as_json(scores: object) -> dict[str, Any]:
    """The fields of a dataclass of numbers and arrays: NaN and infinity are None and text."""
    return {name: plain(v.tolist() if isinstance(v, np.ndarray) else v) for name, v in vars(scores).items()}


def plain(value: Any) -> Any:
    """A number, or numbers in lists."""
    if isinstance(value, list):
        return [plain(v) for v in value]
    if isinstance(value, float) and not np.isfinite(value):
        return None if np.isnan(value) else ("inf" if value > 0 else "-inf")
    return value
