"""Fusion rules that published networks leave outside their graph: STFDCNN's two stages and StfNet's scene weights."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np


def stfdcnn_pipeline(
    net1: Callable[[np.ndarray], np.ndarray],
    net2: Callable[[np.ndarray], np.ndarray],
    fine_01: np.ndarray,
    fine_03: np.ndarray,
    coarse_01: np.ndarray,
    coarse_02: np.ndarray,
    coarse_03: np.ndarray,
    *,
    scale: float = 0.125,
    epsilon: float = 1e-6,
) -> tuple[np.ndarray, np.ndarray]:
    """(stage-1 result, fine image of date 2) (Song et al., IEEE JSTARS 2018); images (B, C, H, W) in −1..1.

    `net1`: coarse → degraded fine; `net2`: degraded fine → fine; `scale`: the degradation, by nearest resizing.
    """
    d1, d3 = degraded(fine_01, scale), degraded(fine_03, scale)
    first = weighted(d1, d3, net1(coarse_01), net1(coarse_02), net1(coarse_03), epsilon)
    return first, weighted(fine_01, fine_03, net2(d1), net2(first), net2(d3), epsilon)


def weighted(a, b, t1, t2, t3, epsilon: float = 1e-6) -> np.ndarray:
    """a + t2 − t1 and b + t2 − t3, the one with less change counting more, per pixel and band."""
    near, far = np.abs(t2 - t1) + epsilon, np.abs(t2 - t3) + epsilon
    w = far / (near + far)
    return (w * (a + t2 - t1) + (1 - w) * (b + t2 - t3)).astype(a.dtype)


def degraded(image: np.ndarray, scale: float) -> np.ndarray:
    """(…, H, W) shrunk by `scale` and brought back, both by nearest neighbour."""
    height, width = image.shape[-2:]
    small = nearest(image, int(height * scale), int(width * scale))
    return nearest(small, height, width)


def nearest(image: np.ndarray, height: int, width: int) -> np.ndarray:
    """(…, h, w) → (…, height, width); source index ⌊i / (out / in)⌋ in double precision, as OpenCV rounds."""
    for axis, out in ((-2, height), (-1, width)):
        n = image.shape[axis]
        step = 1 / (out / n)
        index = np.minimum(np.floor(np.arange(out) * step).astype(np.int64), n - 1)
        image = np.take(image, index, axis=axis)
    return image


def stfnet_fuse(
    fine_01: np.ndarray,
    fine_03: np.ndarray,
    difference_12: np.ndarray,
    difference_23: np.ndarray,
    change_12: np.ndarray,
    change_23: np.ndarray,
    *,
    threshold: float = 0.2,
    epsilon: float = 1e-6,
) -> tuple[np.ndarray, np.ndarray]:
    """(fine image of date 2, weights (C, 1, 1)) (Liu et al., IEEE TGRS 2019).

    change_12, change_23 (C,): mean |coarse change| of each band over the whole scene, in −1..1 units; computed once, since a
    weight of its own for each tile would show as a seam.
    """
    near, far = 1 / (change_12 + epsilon), 1 / (change_23 + epsilon)
    w = near / (near + far)
    w = np.where(change_23 - change_12 > threshold, 1.0, np.where(change_12 - change_23 > threshold, 0.0, w))
    w = w.astype(fine_01.dtype)[:, None, None]
    return w * (fine_01 + difference_12) + (1 - w) * (fine_03 - difference_23), w
