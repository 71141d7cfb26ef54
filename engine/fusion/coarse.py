"""Coarse images and the fine grid: blocks of factor × factor fine pixels, counted from the grid's top-left corner.

A coarse image lives on its own grid `(B, h, w)` of such blocks (the last row and column may be partial), NaN where there is
no data. Methods that need it on the fine grid take it through `upsample`, tile by tile, with the same result for any tiling.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Tuple

import numpy as np

if TYPE_CHECKING:  # training upsamples coarse images without the packages that rasters need
    from ..raster.window import Window

Upsampling = Literal["cubic", "linear", "nearest"]


@dataclass(frozen=True)
class CoarseImage:
    """A coarse image as it is wanted on the fine grid: `filled` (B, h, w) without gaps, `present` (h, w) where it really has
    data."""

    filled: np.ndarray
    present: np.ndarray
    factor: int
    how: Upsampling = "cubic"

    @classmethod
    def of(cls, coarse: np.ndarray, factor: int, how: Upsampling = "cubic") -> CoarseImage:
        """From (B, h, w), NaN where there is no data."""
        return cls(fill_gaps(coarse), np.isfinite(coarse).all(0), factor, how)

    def read(self, window: Window) -> np.ndarray:
        """The image (B, *window.shape) on a window of the fine grid."""
        return upsample(self.filled, self.factor, window.origin, window.shape, self.how)

    def covers(self, window: Window) -> np.ndarray:
        """Where it has data: (*window.shape) bool."""
        return spread_blocks(self.present, self.factor, window.origin, window.shape)


def block_shape(shape: tuple[int, ...], factor: int) -> Tuple[int, int]:
    """Rows and columns of the coarse grid that covers a fine grid of `shape` (..., H, W)."""
    return -(-shape[-2] // factor), -(-shape[-1] // factor)


def block_sum(image: np.ndarray, factor: int) -> np.ndarray:
    """Sum over each block (float64); image (..., H, W) starts on a block's corner."""
    rows, columns = (np.arange(0, size, factor) for size in image.shape[-2:])
    return np.add.reduceat(np.add.reduceat(image, rows, axis=-2, dtype=np.float64), columns, axis=-1)


def block_mean(image: np.ndarray, factor: int, least: float = 0.5) -> np.ndarray:
    """Mean of the finite pixels of each block (..., h, w) float32; NaN where less than the share `least` is finite."""
    finite = np.isfinite(image)
    count, pixels = block_sum(finite, factor), block_sum(np.ones(image.shape[-2:]), factor)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = block_sum(np.where(finite, image, 0), factor) / count
    return np.where((count > 0) & (count >= least * pixels), mean, np.nan).astype(np.float32)


def fill_gaps(coarse: np.ndarray) -> np.ndarray:
    """NaN cells of (B, h, w) take the nearest finite value of their band; a band without any becomes 0."""
    out = np.array(coarse, np.float32)
    for band in out:
        missing = ~np.isfinite(band)
        if missing.all():
            band[:] = 0
        elif missing.any():
            from scipy.ndimage import distance_transform_edt  # a fifth of a second to import, seldom needed

            nearest = distance_transform_edt(missing, return_distances=False, return_indices=True)
            band[:] = band[tuple(nearest)]
    return out


def upsample(
    coarse: np.ndarray, factor: int, origin: tuple[int, int], shape: tuple[int, int], how: Upsampling = "cubic"
) -> np.ndarray:
    """The fine window of `shape` at `origin` (fine row, column) of a gapless coarse image (B, h, w): (B, *shape) float32.

    Half-pixel centres, indices clamped to the edge; cubic is Keys' kernel with a = −½ (1981, IEEE TASSP 29:1153, eq. 8).
    """
    out = np.asarray(coarse, np.float32)
    for axis, (start, size) in enumerate(zip(origin, shape)):
        cells, weights = _taps(start, size, coarse.shape[axis + 1], factor, how)
        source, out = out, np.float32(0)
        for cell, weight in zip(cells, weights):
            part = np.take(source, cell, axis=axis + 1)
            part *= _along(weight, axis + 1)
            out = np.add(out, part, out=part)
    return out


def spread_blocks(coarse: np.ndarray, factor: int, origin: tuple[int, int], shape: tuple[int, int]) -> np.ndarray:
    """Each fine pixel takes the value of its block: (..., h, w) → (..., *shape), any dtype."""
    rows, columns = ((start + np.arange(size)) // factor for start, size in zip(origin, shape))
    return coarse[..., rows[:, None], columns]


def _taps(start, size, cells, factor, how):
    """Coarse indices (taps, size) and weights of fine positions start..start + size."""
    position = (start + np.arange(size) + 0.5) / factor - 0.5
    if how == "nearest":
        return [(start + np.arange(size)) // factor], np.ones((1, size), np.float32)
    base = np.floor(position).astype(int)
    reach = np.arange(-1, 3) if how == "cubic" else np.arange(2)
    distance = np.abs(position - (base + reach[:, None]))
    if how == "cubic":
        near = 1.5 * distance**3 - 2.5 * distance**2 + 1
        far = -0.5 * distance**3 + 2.5 * distance**2 - 4 * distance + 2
        weights = np.where(distance <= 1, near, np.where(distance < 2, far, 0))
    else:
        weights = 1 - distance
    return np.clip(base + reach[:, None], 0, cells - 1), weights.astype(np.float32)


def _along(weight, axis):
    """Weights shaped to multiply along `axis` of (B, H, W)."""
    return weight[:, None] if axis == 1 else weight
