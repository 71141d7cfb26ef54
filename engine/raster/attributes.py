"""Attributes of HDF, netCDF and Zarr files as plain values."""

from __future__ import annotations

from typing import Any

import numpy as np


def plain(value: Any, padding: str = "\x00") -> Any:
    """Texts as text without the `padding` behind them, arrays of one entry as that entry."""
    if isinstance(value, np.ndarray) and value.size == 1:
        value = value.ravel()[0]
    if isinstance(value, bytes):
        value = value.decode("utf-8", errors="replace")
    return value.rstrip(padding) if isinstance(value, str) else value
