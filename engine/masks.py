"""What a mask may say: its kinds, and cloudiness as everything that fills clouds needs it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

KINDS = {
    "auto": None,
    "classes": "classes",
    "cloud": None,
    "probability": None,
    "scl": "scl",
    "qa_pixel": "qa-pixel",
    "qa60": "qa60",
    "bqa": "bqa",
    "fmask": "fmask",
    "hls_fmask": "hls-fmask",
    "mod09_state": "mod09-state",
    "mod13_reliability": "mod13-reliability",
    "udm2": "udm2",
    "cmask": "bdc-cmask",
}
PROBABLE = 0.5  # a probability above this is cloud


@dataclass(frozen=True)
class Cloudiness:
    """What a mask says of a window (h, w): `cloud` (of any kind, or shadow), and `known`, where it says anything."""

    cloud: np.ndarray
    known: np.ndarray


def grown(window: Window, by: int, shape: tuple[int, int]) -> tuple[Window, tuple[slice, slice]]:
    """A window grown by `by` pixels and cut at the raster's edge, and the place of the old one in it."""
    top, left = int(window.row_off), int(window.col_off)
    height, width = int(window.height), int(window.width)
    up, west = max(0, top - by), max(0, left - by)
    down, east = min(shape[0], top + height + by), min(shape[1], left + width + by)
    return Window(west, up, east - west, down - up), (
        slice(top - up, top - up + height),
        slice(left - west, left - west + width),
    )
