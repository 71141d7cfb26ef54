"""Small rasters for tests."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
from affine import Affine

UTM33 = "EPSG:32633"
GRID = Affine(10, 0, 500000, 0, -10, 5100000)


def write_raster(
    path: Path,
    values: np.ndarray,
    *,
    crs: str | None = UTM33,
    transform: Affine = GRID,
    names=(),
    nodata=None,
    tags=None,
    **profile,
) -> Path:
    """Write (C, H, W) or (H, W) values as they are stored; returns the path."""
    values = values[None] if values.ndim == 2 else values
    count, height, width = values.shape
    path.parent.mkdir(parents=True, exist_ok=True)
    with rasterio.open(
        path, "w", driver="GTiff", count=count, height=height, width=width, dtype=values.dtype, crs=crs, transform=transform,
        nodata=nodata, **profile,
    ) as dataset:  # fmt: skip
        dataset.write(values)
        if names:
            dataset.descriptions = tuple(names)
        if tags:
            dataset.update_tags(**tags)
    return path
