"""Masks tidied and grown, the same however a scene is cut into tiles, and classes made of them."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import scipy
from numba import njit, prange

from ...contract.cloud_classes import CLEAR, NODATA, SHADOW, THICK, THIN

STRIP = 512  # rows looked at together where a copy of the whole would be large
AT_ONCE = 4_000_000  # pixels that are dilated together: 32 bytes each


def strips(height: int) -> Iterator[slice]:
    """The rows of an image, so many at a time."""
    return (slice(top, top + STRIP) for top in range(0, height, STRIP))


def tidy(mask: np.ndarray, smallest: int = 9) -> np.ndarray:
    """3×3 majority of a bool mask (border mirrored with the edge pixel) without 8-connected objects under `smallest` px.

    A pixel's answer depends on no pixel further than `smallest` away: a halo of that many pixels makes tiles exact.
    """
    return drop_small(_majority(mask), smallest)


def drop_small(mask: np.ndarray, smallest: int) -> np.ndarray:
    """The bool mask without its 8-connected objects of fewer than `smallest` pixels."""
    if smallest <= 1 or not mask.any():
        return mask
    labels, count = scipy.ndimage.label(mask, np.ones((3, 3), bool))
    sizes = np.bincount(labels.ravel(), minlength=count + 1)
    keep = sizes >= smallest
    keep[0] = False
    return keep[labels]


def dilate(mask: np.ndarray, radius: int) -> np.ndarray:
    """Dilation of a bool mask by a Euclidean disk x² + y² ≤ radius²; outside the image counts as clear."""
    if radius <= 0 or not mask.any():
        return mask
    grown_mask = np.empty(mask.shape, bool)
    rows = max(radius, AT_ONCE // mask.shape[1], 1)
    for top in range(0, len(mask), rows):
        first = max(top - radius, 0)
        part = mask[first : top + rows + radius].astype(np.int64)
        grown_mask[top : top + rows] = disk_sum(part, radius)[top - first :][:rows] > 0
    return grown_mask


def grow_within(mask: np.ndarray, allowed: np.ndarray, steps: int) -> np.ndarray:
    """A bool mask grown `steps` times by its 8 neighbours that are `allowed`: no further away does anything matter."""
    if steps <= 0 or not mask.any():
        return mask
    return scipy.ndimage.binary_dilation(mask, np.ones((3, 3), bool), iterations=steps, mask=allowed)


def thick_or_thin(mask: np.ndarray, thick: np.ndarray, validity: np.ndarray) -> np.ndarray:
    """Classes (h, w) uint8 of a cloud mask: thick cloud where `thick`, else thin; 255 where not `validity`."""
    classes = np.where(mask, np.where(thick, THICK, THIN), CLEAR).astype(np.uint8)
    classes[~validity] = NODATA
    return classes


def grown(classes: np.ndarray, by: int) -> np.ndarray:
    """Cloud classes (h, w) uint8 whose clouds have grown by `by` pixels over clear ground and shadow, and whose shadows over
    clear ground. A pixel's answer depends on no pixel further than 2 × `by` away, since clouds grow first."""
    classes = classes.copy()
    for label in (THICK, THIN, SHADOW):
        overruled = (classes == CLEAR) | ((label != SHADOW) & (classes == SHADOW))
        classes[dilate(classes == label, by) & overruled] = label
    return classes


def disk_sum(values: np.ndarray, radius: int) -> np.ndarray:
    """Sum of int64 (H, W) over the disk x² + y² ≤ radius², zero outside: exact, so the same wherever a tile begins."""
    reach = np.arange(-radius, radius + 1)
    half = np.sqrt(radius * radius - reach * reach + 0.5).astype(np.int64)  # + 0.5: integer roots are not missed
    prefix = np.zeros((values.shape[0] + 2 * radius, values.shape[1] + 2 * radius + 1), np.int64)
    np.cumsum(np.pad(values, radius), axis=1, out=prefix[:, 1:])
    return _disk_sum(prefix, half, radius)


@njit(cache=True, parallel=True)
def _disk_sum(prefix, half, radius):
    height, width = prefix.shape[0] - 2 * radius, prefix.shape[1] - 2 * radius - 1
    result = np.empty((height, width), np.int64)
    for y in prange(height):
        total = np.zeros(width, np.int64)
        for k in range(2 * radius + 1):
            right = prefix[y + k, radius + half[k] + 1 :]
            left = prefix[y + k, radius - half[k] :]
            for x in range(width):
                total[x] += right[x] - left[x]
        result[y] = total
    return result


def _majority(mask: np.ndarray) -> np.ndarray:
    """At least 5 of the 3×3 pixels, the border mirrored with the edge pixel."""
    padded = np.pad(mask, 1, mode="symmetric").astype(np.uint8)
    rows = padded[:-2] + padded[1:-1] + padded[2:]
    return rows[:, :-2] + rows[:, 1:-1] + rows[:, 2:] >= 5
