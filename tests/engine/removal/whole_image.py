"""Filling methods on whole images, without any tiles: what tiles must agree with."""

from __future__ import annotations

import numpy as np

from skymend.engine.raster.window import Window
from skymend.engine.removal.closest_spectral_fit import find_sources
from skymend.engine.removal.mnspi_kernels import NOTHING, ClearWindow, MnspiOptions
from skymend.engine.removal.patches import PatchCollector, Patches
from skymend.engine.removal.regions import RegionStatistics, RegionSums


def patches_of(mask: np.ndarray) -> Patches:
    """The patches of a whole mask (H, W) bool."""
    collector = PatchCollector()
    collector.add(mask, (0, 0))
    return collector.patches()


def mnspi(
    target: np.ndarray, clear: np.ndarray, cloud: np.ndarray, valid: np.ndarray, options: MnspiOptions | None = None
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Fill the pixels of `cloud` that are `valid`.

    target, clear (C, H, W) reflectance on one grid, NaN where missing; cloud (H, W): to be filled; valid (H, W): `clear` is
    valid there, and so is `target` where it is not cloudy. Returns the filled image (C, H, W), its uncertainty (C, H, W)
    (weighted standard deviation of the similar pixels' change; NaN where only the mean change was known, 0 where nothing
    was filled), and `filled` (H, W). Pixels of a patch without one clear pixel in its region stay as they were.
    """
    options = options or MnspiOptions()
    cloud = np.asarray(cloud, bool)
    patches = patches_of(cloud)
    boxes = patches.regions(cloud.shape, options.margin, grow=options.grow)
    statistics = RegionStatistics(boxes, len(target))
    statistics.add(RegionSums.of(boxes, target, clear, cloud, valid))
    result = np.array(target, np.float32)
    uncertainty = np.zeros_like(result)
    filled = np.zeros(cloud.shape, bool)
    rows, columns = np.nonzero(cloud & valid)
    window = ClearWindow.of(target, clear, valid & ~cloud)
    patch = patches.labels(Window.of(cloud.shape))[rows, columns]
    values, spread, status = window.fill((rows, columns, patch), statistics.regions(options.classes), options)
    result[:, rows, columns], uncertainty[:, rows, columns] = values.T, spread.T
    filled[rows, columns] = status != NOTHING
    result[:, cloud & ~filled] = target[:, cloud & ~filled]
    uncertainty[:, ~filled] = 0
    return result, uncertainty, filled


def closest_spectral_fit(
    target: np.ndarray, clear: np.ndarray, cloud: np.ndarray, valid: np.ndarray, *, half: int = 50
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Fill the pixels of `cloud` that are `valid`; arrays as for `mnspi`.

    The source lies within `half` rows and columns. Returns the filled image (C, H, W), its uncertainty (C, H, W) (the
    difference between `clear` here and at the source, 0 where nothing was filled), and `filled` (H, W). A pixel with no
    source in reach stays as it was.
    """
    cloud = np.asarray(cloud, bool)
    result = np.array(target, np.float32)
    uncertainty = np.zeros_like(result)
    filled = np.zeros(cloud.shape, bool)
    rows, columns = np.nonzero(cloud & valid)
    if rows.size:
        source = find_sources(clear, valid & ~cloud, rows, columns, half)
        found = source[:, 0] >= 0
        rows, columns, (y, x) = rows[found], columns[found], source[found].T
        result[:, rows, columns] = target[:, y, x]
        uncertainty[:, rows, columns] = np.abs(clear[:, y, x] - clear[:, rows, columns])
        filled[rows, columns] = True
    return result, uncertainty, filled
