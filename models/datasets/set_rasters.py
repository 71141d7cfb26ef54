"""Images of data sets as georeferenced rasters, for tasks that read files: where a set has no coordinates, made-up ones."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import from_origin

from ...engine.job.errors import InputError


def write(path: Path, image: np.ndarray, bands: Sequence[str] = (), pixel: float = 30.0) -> Path:
    """Write (C, H, W) as it is, on a grid of its own of `pixel` metres."""
    path.parent.mkdir(parents=True, exist_ok=True)
    profile = {"driver": "GTiff", "count": len(image), "height": image.shape[1], "width": image.shape[2]}
    profile |= {"crs": "EPSG:32631", "transform": from_origin(500000, 4000000, pixel, pixel), "dtype": image.dtype}
    if image.dtype.kind == "f":
        profile["nodata"] = float("nan")
    with rasterio.open(path, "w", **profile) as file:
        file.write(image)
        for number, name in enumerate(bands, start=1):
            file.set_band_description(number, name)
    return path


def read(path: Path) -> np.ndarray:
    """All bands (C, H, W) as they are stored. Raises InputError for what is no raster."""
    try:
        with rasterio.open(path) as file:
            return np.asarray(file.read())
    except rasterio.errors.RasterioError as error:
        raise InputError(f"{path} cannot be read: {error}.") from error


def read_reflectance(path: Path) -> np.ndarray:
    """What a task has written (C, H, W) float32: scale and offset applied, nodata NaN."""
    with rasterio.open(path) as file:
        stored = file.read(masked=True)
        scale, offset = (np.asarray(v, np.float32)[:, None, None] for v in (file.scales, file.offsets))
    return np.where(np.ma.getmaskarray(stored), np.nan, stored.data.astype(np.float32) * scale + offset).astype(
        np.float32
    )
