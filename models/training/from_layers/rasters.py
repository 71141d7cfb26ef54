"""Arrays as small rasters with places, bands and dates: what a test place is given to the engine as."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np
import rasterio

from ....engine.raster.geobox import GeoBox
from ....engine.raster.grid import rasterio_crs
from ....engine.raster.window import Window


def window_of(geobox: GeoBox, window: Window) -> GeoBox:
    """The grid of a window."""
    return geobox[window.toslices()]


def write(
    path: Path, values: np.ndarray, geobox: GeoBox, bands: Sequence[str], tags: Optional[Mapping[str, Any]] = None
) -> str:
    """Write (C, h, w) float32, NaN = no data, or uint8 codes. Returns the path."""
    profile: dict[str, Any] = {
        "driver": "GTiff", "count": len(values), "height": values.shape[1], "width": values.shape[2],
        "dtype": values.dtype.name, "transform": geobox.affine, "crs": rasterio_crs(geobox) if geobox.crs else None,
    }  # fmt: skip
    if values.dtype.kind == "f":
        profile["nodata"] = float("nan")
    with rasterio.open(path, "w", **profile) as file:
        file.write(values)
        file.descriptions = tuple(bands)
        file.update_tags(**{key: str(value) for key, value in (tags or {}).items()})
    return str(path)


def layer(path: str, date: Optional[datetime.date] = None) -> dict[str, Any]:
    """A layer as a job bears it."""
    return {"path": path, "date": date.isoformat()} if date else {"path": path}
